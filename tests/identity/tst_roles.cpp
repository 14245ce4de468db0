#include "identity_bench.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

Result<QUuid> roleId(IdentityBench &bench, const QString &name)
{
    HF_TRY(const RoleList list, bench.roles->list());
    for (const RoleDetails &details : list.roles) {
        if (details.role.name == name)
            return details.role.id;
    }
    return Error("identity.role_not_found"_L1, {{"name"_L1, name}});
}

} // namespace

class RolesTest : public QObject
{
    Q_OBJECT
private slots:
    void rolesOfOnesOwn_data() { addEngineRows(); }
    void rolesOfOnesOwn();
    void builtinRolesStay_data() { addEngineRows(); }
    void builtinRolesStay();
    void aChangeCountsAtOnce_data() { addEngineRows(); }
    void aChangeCountsAtOnce();
    void membersOfAServer_data() { addEngineRows(); }
    void membersOfAServer();
    void nobodyGivesWhatHeLacks_data() { addEngineRows(); }
    void nobodyGivesWhatHeLacks();
};

void RolesTest::rolesOfOnesOwn()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto role =
        bench.roles->create(bench.owner, {.name = u" Night  watch "_s,
                                          .description = u"looks"_s,
                                          .permissions = {u"backups.view"_s, u"jobs.view"_s}});
    HF_VERIFY(role);
    QCOMPARE(role->role.name, u"Night watch"_s);
    QCOMPARE(role->permissions, (QStringList{u"backups.view"_s, u"jobs.view"_s}));
    HF_VERIFY_ERROR(bench.roles->create(bench.owner, {.name = u"Night watch"_s}),
                    "identity.role_exists");
    HF_VERIFY_ERROR(bench.roles->create(bench.owner, {.name = u" "_s}), "record.invalid");
    HF_VERIFY_ERROR(
        bench.roles->create(bench.owner, {.name = u"Other"_s, .permissions = {u"all.of.it"_s}}),
        "record.invalid");
    const auto changed =
        bench.roles->update(bench.owner, {.roleId = role->role.id,
                                          .name = u"Watch"_s,
                                          .permissions = QStringList{u"servers.view"_s}});
    HF_VERIFY(changed);
    QCOMPARE(changed->role.name, u"Watch"_s);
    QCOMPARE(changed->role.description, u"looks"_s);
    QCOMPARE(changed->permissions, QStringList{u"servers.view"_s});
    HF_VERIFY_ERROR(bench.roles->update(bench.owner, {.roleId = role->role.id, .name = u"Owner"_s}),
                    "identity.role_exists");
    HF_VERIFY(bench.addUser(u"anna"_s, {u"Watch"_s}));
    QCOMPARE(bench.roles->list()->roles.size(), 6);
    HF_VERIFY(bench.roles->remove(bench.owner, role->role.id));
    HF_VERIFY_ERROR(bench.roles->remove(bench.owner, role->role.id), "identity.role_not_found");
    QCOMPARE(bench.audit(u"roles."_s)->size(), 3);
}

void RolesTest::builtinRolesStay()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto owner = roleId(bench, u"Owner"_s);
    HF_VERIFY(owner);
    HF_VERIFY_ERROR(bench.roles->remove(bench.owner, *owner), "identity.role_builtin");
    HF_VERIFY_ERROR(bench.roles->update(bench.owner, {.roleId = *owner, .name = u"Boss"_s}),
                    "identity.role_builtin");
    HF_VERIFY_ERROR(
        bench.roles->update(bench.owner,
                            {.roleId = *owner, .permissions = QStringList{u"servers.view"_s}}),
        "identity.role_builtin");
    const auto viewer = roleId(bench, u"Viewer"_s);
    HF_VERIFY(viewer);
    HF_VERIFY(bench.roles->update(
        bench.owner, {.roleId = *viewer, .permissions = QStringList{u"servers.view"_s}}));
}

void RolesTest::aChangeCountsAtOnce()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto role =
        bench.roles->create(bench.owner, {.name = u"Clerk"_s, .permissions = {u"users.view"_s}});
    HF_VERIFY(role);
    HF_VERIFY(bench.addUser(u"anna"_s, {u"Clerk"_s}));
    const auto session = bench.signIn(u"anna"_s);
    HF_VERIFY(session);
    const api::Caller anna = bench.callerOf(*session);
    HF_VERIFY(bench.call(anna, u"users.list"_s));
    HF_VERIFY(
        bench.roles->update(bench.owner, {.roleId = role->role.id, .permissions = QStringList{}}));
    HF_VERIFY_ERROR(bench.call(anna, u"users.list"_s), "rpc.denied");
    const auto grants = bench.roles->setPermissions(
        bench.owner, {.userId = session->userId, .permissions = {u"users.view"_s}});
    HF_VERIFY(grants);
    QCOMPARE(grants->roles, QStringList{u"Clerk"_s});
    QCOMPARE(grants->effective, QStringList{u"users.view"_s});
    HF_VERIFY(bench.call(anna, u"users.list"_s));
    HF_VERIFY(bench.roles->setPermissions(bench.owner, {.userId = session->userId}));
    HF_VERIFY_ERROR(bench.call(anna, u"users.list"_s), "rpc.denied");
}

void RolesTest::membersOfAServer()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto anna = bench.addUser(u"anna"_s);
    HF_VERIFY(anna);
    const auto server = bench.addServer(u"survival"_s, bench.ids.localOwnerId);
    const auto other = bench.addServer(u"other"_s, bench.ids.localOwnerId);
    HF_VERIFY(other);
    const auto members =
        bench.roles->setMember(bench.owner, {.serverId = *server,
                                             .userId = anna->id,
                                             .roles = {u"Member"_s, u"Administrator"_s},
                                             .permissions = {u"backups.restore"_s}});
    HF_VERIFY(members);
    QCOMPARE(members->members.size(), 2);
    QCOMPARE(members->members.at(0).username, u"anna"_s);
    QCOMPARE(members->members.at(0).roles, (QStringList{u"Administrator"_s, u"Member"_s}));
    QCOMPARE(members->members.at(0).permissions, QStringList{u"backups.restore"_s});
    QVERIFY(members->members.at(1).isOwner);
    const api::Caller caller{.userId = anna->id, .name = u"anna"_s};
    HF_VERIFY(bench.authoriser->authorise(caller, u"backups.restore"_s, *server));
    HF_VERIFY_ERROR(bench.authoriser->authorise(caller, u"backups.restore"_s, *other),
                    "rpc.denied");
    const auto visible = bench.authoriser->authorise(caller, u"backups.view"_s, {});
    HF_VERIFY(visible);
    QCOMPARE(*visible->only, QList<QUuid>{*server});
    // What is of the installation does not come with a role on a server.
    HF_VERIFY_ERROR(bench.authoriser->authorise(caller, u"users.view"_s, {}), "rpc.denied");
    HF_VERIFY_ERROR(bench.authoriser->authorise(caller, u"users.view"_s, *server), "rpc.denied");
    HF_VERIFY_ERROR(bench.roles->setMember(bench.owner, {.serverId = *server,
                                                         .userId = anna->id,
                                                         .permissions = {u"users.manage"_s}}),
                    "record.invalid");
    HF_VERIFY_ERROR(
        bench.roles->setMember(bench.owner,
                               {.serverId = *server, .userId = newId(), .roles = {u"Member"_s}}),
        "identity.user_not_found");
    HF_VERIFY_ERROR(
        bench.roles->setMember(bench.owner,
                               {.serverId = *server, .userId = anna->id, .roles = {u"Emperor"_s}}),
        "identity.role_not_found");
    HF_VERIFY(bench.roles->setMember(bench.owner, {.serverId = *server, .userId = anna->id}));
    HF_VERIFY_ERROR(bench.authoriser->authorise(caller, u"backups.view"_s, {}), "rpc.denied");
}

/// One row a way of giving; those by accounts are in tst_accounts.
void RolesTest::nobodyGivesWhatHeLacks()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto server = bench.addServer(u"survival"_s, bench.ids.localOwnerId);
    HF_VERIFY(server);
    HF_VERIFY(
        bench.roles->create(bench.owner, {.name = u"Clerk"_s,
                                          .permissions = {u"users.view"_s, u"users.manage"_s,
                                                          u"roles.manage"_s, u"backups.view"_s}}));
    const auto anna = bench.addUser(u"anna"_s, {u"Clerk"_s});
    const auto berta = bench.addUser(u"berta"_s);
    HF_VERIFY(berta);
    HF_VERIFY(bench.roles->setMember(bench.owner,
                                     {.serverId = *server,
                                      .userId = anna->id,
                                      .permissions = {u"members.manage"_s, u"backups.create"_s}}));
    const api::Caller caller{.userId = anna->id, .name = u"anna"_s};
    // A role.
    HF_VERIFY_ERROR(
        bench.roles->create(caller, {.name = u"Mine"_s, .permissions = {u"backups.restore"_s}}),
        "identity.rights_lacking");
    HF_VERIFY_ERROR(
        bench.roles->create(caller, {.name = u"Mine"_s, .permissions = {u"backups.create"_s}}),
        "identity.rights_lacking"); // held on one server only
    const auto mine =
        bench.roles->create(caller, {.name = u"Mine"_s, .permissions = {u"backups.view"_s}});
    HF_VERIFY(mine);
    // A change of a role, one's own too.
    for (const QString &name : {u"Mine"_s, u"Clerk"_s, u"Viewer"_s}) {
        const auto id = roleId(bench, name);
        HF_VERIFY(id);
        HF_VERIFY_ERROR(
            bench.roles->update(caller,
                                {.roleId = *id, .permissions = QStringList{u"system.execute"_s}}),
            "identity.rights_lacking");
    }
    // A single right, to oneself and to others.
    for (const QUuid &user : {anna->id, berta->id})
        HF_VERIFY_ERROR(bench.roles->setPermissions(
                            caller, {.userId = user, .permissions = {u"backups.restore"_s}}),
                        "identity.rights_lacking");
    HF_VERIFY(bench.roles->setPermissions(
        caller, {.userId = berta->id, .permissions = {u"backups.view"_s}}));
    // Nor can he set the rights of somebody who has more.
    HF_VERIFY_ERROR(bench.roles->setPermissions(caller, {.userId = bench.ids.localOwnerId}),
                    "identity.rights_lacking");
    // On a server, to oneself and to others.
    for (const QUuid &user : {anna->id, berta->id}) {
        HF_VERIFY_ERROR(
            bench.roles->setMember(caller,
                                   {.serverId = *server, .userId = user, .roles = {u"Operator"_s}}),
            "identity.rights_lacking");
        HF_VERIFY_ERROR(bench.roles->setMember(caller, {.serverId = *server,
                                                        .userId = user,
                                                        .permissions = {u"backups.restore"_s}}),
                        "identity.rights_lacking");
    }
    HF_VERIFY(bench.roles->setMember(caller, {.serverId = *server,
                                              .userId = berta->id,
                                              .roles = {u"Mine"_s},
                                              .permissions = {u"backups.create"_s}}));
}

HOLDFAST_TEST(RolesTest)
#include "tst_roles.moc"
