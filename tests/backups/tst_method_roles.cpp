#include "rooms_bench.h"

#include "core/api/api_server.h"
#include "core/base/token_proof.h"
#include "core/diagnosis/diagnosis.h"
#include "core/identity/accounts.h"
#include "core/identity/roles.h"
#include "core/operations/settings.h"
#include "core/overview/overview.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *method;
    const char *roles; ///< Owner, Administrator, oPerator, Member, Viewer; open: before sign-in
};

/// Who may call what when he holds a built-in role on the whole installation. A method that is new
/// gets a line here, thought about by a person.
constexpr Row kTable[] = {
    // clang-format off
    {"account.changePassword", "OAPMV"},
    {"account.claim", "OAPMV"},
    {"account.get", "OAPMV"},
    {"audit.list", "OA..."},
    {"backups.browse", "OAPMV"},
    {"backups.checkRestore", "OAPMV"},
    {"backups.count", "OAPMV"},
    {"backups.create", "OAPM."},
    {"backups.delete", "OA..."},
    {"backups.diff", "OAPMV"},
    {"backups.diffFile", "OAPM."},
    {"backups.export", "OAPM."},
    {"backups.extract", "OAPM."},
    {"backups.get", "OAPMV"},
    {"backups.list", "OAPMV"},
    {"backups.previewFile", "OAPM."},
    {"backups.previewRestore", "OAPMV"},
    {"backups.prune", "OA..."},
    {"backups.resolve", "OAPMV"},
    {"backups.restore", "OAP.."},
    {"backups.search", "OAPMV"},
    {"backups.setLocked", "OAP.."},
    {"backups.undoRestore", "OAP.."},
    {"backups.verify", "OAPM."},
    {"events.subscribe", "OAPMV"},
    {"jobs.cancel", "OAP.."},
    {"jobs.get", "OAPMV"},
    {"jobs.list", "OAPMV"},
    {"members.list", "OA..."},
    {"members.set", "OA..."},
    {"nodes.list", "OAPMV"},
    {"overview.get", "OAPMV"},
    {"overview.heatMap", "OAPMV"},
    {"overview.storage", "OAP.V"},
    {"retention.preview", "OAPMV"},
    {"roles.create", "O...."},
    {"roles.delete", "O...."},
    {"roles.list", "OA..."},
    {"roles.update", "O...."},
    {"rpc.discover", "OAPMV"},
    {"schedules.list", "OAPMV"},
    {"schedules.preview", "OAPMV"},
    {"schedules.previewWeek", "OAPMV"},
    {"schedules.remove", "OAP.."},
    {"schedules.runNow", "OAP.."},
    {"schedules.set", "OAP.."},
    {"servers.add", "OAP.."},
    {"servers.checkFolder", "OAP.."},
    {"servers.discover", "OAP.."},
    {"servers.import", "OAP.."},
    {"servers.list", "OAPMV"},
    {"servers.overview", "OAPMV"},
    {"servers.remove", "OA..."},
    {"servers.resolve", "OAPMV"},
    {"servers.update", "OAP.."},
    {"service.status", "OA..."},
    {"service.stop", "O...."},
    {"session.hello", "open"},
    {"session.login", "open"},
    {"session.logout", "OAPMV"},
    {"session.prove", "open"},
    {"session.refresh", "open"},
    {"session.resetPassword", "open"},
    {"session.resume", "open"},
    {"sessions.list", "OAPMV"},
    {"sessions.revoke", "OAPMV"},
    {"settings.list", "O...."},
    {"settings.set", "O...."},
    {"setup.claim", "open"},
    {"storage.add", "OA..."},
    {"storage.checkFolder", "OA..."},
    {"storage.list", "OAP.V"},
    {"storage.remove", "OA..."},
    {"system.doctor", "OA..."},
    {"system.supportBundle", "OA..."},
    {"templates.list", "OAPMV"},
    {"users.create", "O...."},
    {"users.delete", "O...."},
    {"users.disable", "O...."},
    {"users.enable", "O...."},
    {"users.get", "OA..."},
    {"users.grants", "OA..."},
    {"users.list", "OA..."},
    {"users.resetLink", "O...."},
    {"users.revokeSessions", "O...."},
    {"users.sessions", "O...."},
    {"users.setPermissions", "O...."},
    {"users.update", "O...."},
    // clang-format on
};

const QList<std::pair<QString, QChar>> kRoles{{u"Owner"_s, u'O'},
                                              {u"Administrator"_s, u'A'},
                                              {u"Operator"_s, u'P'},
                                              {u"Member"_s, u'M'},
                                              {u"Viewer"_s, u'V'}};

/// Any value that a schema takes.
QJsonValue anyValue(const QJsonObject &schema)
{
    if (schema.contains("enum"_L1))
        return schema.value("enum"_L1).toArray().first();
    const QString type = schema.value("type"_L1).toString();
    if (type == "string"_L1)
        return schema.value("format"_L1) == "uuid"_L1 ? idText(newId()) : u"x"_s;
    if (type == "integer"_L1 || type == "number"_L1)
        return 1;
    if (type == "boolean"_L1)
        return false;
    if (type == "array"_L1)
        return QJsonArray();
    return QJsonObject();
}

/// All rooms of the service, with accounts.
struct House
{
    explicit House(store::Store &store)
        : bench(store)
    {}

    Result<void> open()
    {
        HF_CHECK(bench.open());
        const Clock &clock = systemClock();
        passwords = std::make_unique<PasswordHasher>(bench.store, clock);
        authoriser = std::make_unique<Authoriser>(bench.store);
        sessions = std::make_unique<SessionService>(SessionServiceParts{.store = bench.store,
                                                                        .passwords = *passwords,
                                                                        .authoriser = *authoriser,
                                                                        .clock = clock});
        accounts = std::make_unique<AccountService>(
            AccountServiceParts{.store = bench.store,
                                .passwords = *passwords,
                                .sessions = *sessions,
                                .authoriser = *authoriser,
                                .clock = clock,
                                .localOwnerId = bench.ids.localOwnerId});
        roles = std::make_unique<RoleService>(bench.store, *authoriser, clock);
        settings = std::make_unique<SettingsService>(bench.store, clock, bench.at(u"config.toml"_s),
                                                     Configuration());
        overview = std::make_unique<OverviewService>(bench.store, *bench.schedules, clock);
        diagnosis = std::make_unique<DiagnosisService>(DiagnosisParts{.store = bench.store,
                                                                      .node = *bench.node,
                                                                      .runner = *bench.runner,
                                                                      .transfers = bench.transfers,
                                                                      .clock = clock,
                                                                      .nodeId = bench.ids.nodeId});
        bench.servers->setOwnersListener([this] { authoriser->forget(); });
        addIdentityMethods(bench.methods, bench.store);
        sessions->addMethods(bench.methods);
        accounts->addMethods(bench.methods);
        roles->addMethods(bench.methods);
        settings->addMethods(bench.methods);
        overview->addMethods(bench.methods);
        diagnosis->addMethods(bench.methods);
        // The listener adds its own methods.
        HF_TRY(server, api::ApiServer::start({}, {.methods = bench.methods,
                                                  .notifications = bench.notifications,
                                                  .transfers = bench.transfers,
                                                  .token = randomBytes(32),
                                                  .instanceId = idText(newId()),
                                                  .version = u"1"_s,
                                                  .localOwner = {},
                                                  .authorise = {},
                                                  .mayHear = {},
                                                  .readiness = {}}));
        return {};
    }

    Result<api::Caller> addUser(const QString &username, const QStringList &roleNames)
    {
        HF_TRY(const User user,
               accounts->create(bench.caller, {.username = username,
                                               .email = username + u"@example.org"_s,
                                               .roles = roleNames}));
        return api::Caller{.userId = user.id, .name = user.username, .sessionId = newId()};
    }

    Result<VisibleServers> authorise(const api::Caller &who, const QString &permission,
                                     const QUuid &serverId)
    {
        return authoriser->authorise(who, permission, serverId);
    }
    /// As the dispatcher does it.
    Result<QJsonObject> call(const api::Caller &who, const QString &method,
                             const QJsonObject &params = {})
    {
        return bench.methods.find(method)->invoke(
            who, params,
            [this](const api::Caller &caller, const QString &permission, const QUuid &serverId) {
                return authorise(caller, permission, serverId);
            });
    }
    /// Whether the dispatcher would let him; the method itself is not carried out.
    bool mayCall(const api::Caller &who, const api::RegisteredMethod &method,
                 const QJsonObject &params)
    {
        bool isDenied = false;
        const auto outcome =
            method.invoke(who, params,
                          [&](const api::Caller &caller, const QString &permission,
                              const QUuid &serverId) -> Result<VisibleServers> {
                              const auto answer = authorise(caller, permission, serverId);
                              isDenied = !answer || (serverId.isNull() && !answer->isEverything() &&
                                                     !method.filtersByServer);
                              return Error("cancelled"_L1);
                          });
        Q_ASSERT(!outcome);
        return !isDenied && outcome.error().is("cancelled"_L1);
    }

    RoomsBench bench;
    std::unique_ptr<PasswordHasher> passwords;
    std::unique_ptr<Authoriser> authoriser;
    std::unique_ptr<SessionService> sessions;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<RoleService> roles;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<OverviewService> overview;
    std::unique_ptr<DiagnosisService> diagnosis;
    std::unique_ptr<api::ApiServer> server;
};

QJsonObject requiredParams(const api::RegisteredMethod &method, const QHash<QString, QUuid> &ids)
{
    const QJsonObject properties = method.parameterSchema.value("properties"_L1).toObject();
    const QJsonArray required = method.parameterSchema.value("required"_L1).toArray();
    QJsonObject params;
    for (const QString &name : properties.keys()) {
        if (ids.contains(name))
            params.insert(name, idText(ids.value(name)));
        else if (required.contains(name))
            params.insert(name, anyValue(properties.value(name).toObject()));
    }
    return params;
}

/// Two servers with a backup, a schedule and a job each; `guest` is Operator on the first alone.
struct TwoServers
{
    Result<void> make(House &house)
    {
        for (const QString &name : {u"mine"_s, u"theirs"_s}) {
            HF_TRY(const Server server, house.bench.addServer(name));
            HF_TRY(
                const Backup backup,
                house.bench.backups->create(
                    house.bench.caller, {.params = {.serverId = server.id, .name = u"of "_s + name},
                                         .tenantId = house.bench.caller.userId}));
            HF_TRY(const Schedule schedule,
                   house.bench.schedules->set(house.bench.caller,
                                              {.serverId = server.id, .enabled = true}));
            ids.append({{u"server_id"_s, server.id},
                        {u"backup_id"_s, backup.id},
                        {u"other_backup_id"_s, backup.id},
                        {u"schedule_id"_s, schedule.id},
                        {u"job_id"_s, backup.jobId}});
        }
        HF_TRY(guest, house.addUser(u"guest"_s, {}));
        HF_CHECK(house.roles->setMember(house.bench.caller, {.serverId = mine(u"server_id"_s),
                                                             .userId = guest.userId,
                                                             .roles = {u"Operator"_s},
                                                             .permissions = {u"audit.view"_s}}));
        return {};
    }
    QUuid mine(const QString &what) const { return ids.at(0).value(what); }
    QUuid theirs(const QString &what) const { return ids.at(1).value(what); }

    QList<QHash<QString, QUuid>> ids;
    api::Caller guest;
};

} // namespace

class MethodRolesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyMethodAndEveryRole();
    void everyPermissionIsKnown();
    void aGuestSeesHisServerOnly_data() { addEngineRows(); }
    void aGuestSeesHisServerOnly();
    void aGuestReachesNoOtherServer_data() { addEngineRows(); }
    void aGuestReachesNoOtherServer();
    void foldersNeedTheirOwnRight();
    void aRestoreIntoAnotherServerNeedsBoth();
    void ownersHaveTheirServers_data() { addEngineRows(); }
    void ownersHaveTheirServers();
};

void MethodRolesTest::everyMethodAndEveryRole()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    House house(*store);
    HF_VERIFY(house.open());
    house.bench.methods.boundFolders(); // folders have a test of their own
    TwoServers servers;
    HF_VERIFY(servers.make(house));
    QHash<QChar, api::Caller> callers;
    for (const auto &[role, letter] : kRoles) {
        const auto caller = house.addUser(u"user-"_s + role.toLower(), {role});
        HF_VERIFY(caller);
        callers.insert(letter, *caller);
    }
    const auto nobody = house.addUser(u"nobody"_s, {});
    HF_VERIFY(nobody);
    QHash<QString, QString> table;
    for (const Row &row : kTable)
        table.insert(QString::fromLatin1(row.method), QString::fromLatin1(row.roles));
    for (const api::RegisteredMethod &method : house.bench.methods.all()) {
        QVERIFY2(table.contains(method.name), qPrintable(method.name + u" is not in the table"_s));
        const QString expected = table.take(method.name);
        QCOMPARE(method.permission == api::kStrangerPermission, expected == "open"_L1);
        if (method.permission == api::kStrangerPermission)
            continue;
        const QJsonObject params = requiredParams(method, servers.ids.at(1));
        QString found;
        for (const auto &[role, letter] : kRoles)
            found += house.mayCall(callers.value(letter), method, params) ? letter : QChar(u'.');
        QVERIFY2(found == expected,
                 qPrintable(QString(method.name + u": "_s + found + u" instead of "_s + expected)));
        QCOMPARE(house.mayCall(*nobody, method, params),
                 method.permission == api::kSessionPermission);
    }
    QVERIFY2(table.isEmpty(), qPrintable(QStringList(table.keys()).join(u' ')));
}

void MethodRolesTest::everyPermissionIsKnown()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    House house(*store);
    HF_VERIFY(house.open());
    const auto list = house.roles->list();
    HF_VERIFY(list);
    QStringList known{QString(api::kSessionPermission), QString(api::kStrangerPermission)};
    for (const PermissionDescription &permission : list->permissions)
        known.append(permission.key);
    for (const api::RegisteredMethod &method : house.bench.methods.all())
        QVERIFY2(known.contains(method.permission), qPrintable(method.name));
}

void MethodRolesTest::aGuestSeesHisServerOnly()
{
    HF_OPEN_STORE(store);
    House house(*store);
    HF_VERIFY(house.open());
    TwoServers servers;
    HF_VERIFY(servers.make(house));
    struct Listed
    {
        QString method;
        QString list;
        QString member; ///< what says which server it is of
    };
    const QList<Listed> lists{{u"servers.list"_s, u"servers"_s, u"id"_s},
                              {u"servers.overview"_s, u"servers"_s, u"id"_s},
                              {u"backups.list"_s, u"backups"_s, u"server_id"_s},
                              {u"jobs.list"_s, u"jobs"_s, u"server_id"_s},
                              {u"schedules.list"_s, u"schedules"_s, u"server_id"_s},
                              {u"schedules.previewWeek"_s, u"runs"_s, u"server_id"_s},
                              {u"audit.list"_s, u"entries"_s, u"server_id"_s},
                              {u"overview.get"_s, u"problems"_s, u"server_id"_s},
                              {u"overview.get"_s, u"next_runs"_s, u"server_id"_s},
                              {u"overview.heatMap"_s, u"rows"_s, u"server_id"_s}};
    for (const Listed &listed : lists) {
        const auto all = house.call(house.bench.caller, listed.method);
        HF_VERIFY(all);
        const auto seen = house.call(servers.guest, listed.method);
        HF_VERIFY(seen);
        QSet<QString> ofAll;
        for (const QJsonValue &row : all->value(listed.list).toArray())
            ofAll.insert(row[listed.member].toString());
        QSet<QString> ofGuest;
        for (const QJsonValue &row : seen->value(listed.list).toArray())
            ofGuest.insert(row[listed.member].toString());
        QVERIFY2(ofAll.contains(idText(servers.theirs(u"server_id"_s))), qPrintable(listed.method));
        QVERIFY2(ofGuest == QSet<QString>{idText(servers.mine(u"server_id"_s))},
                 qPrintable(listed.method + u' ' + listed.list));
    }
    QCOMPARE(house.call(servers.guest, u"backups.count"_s)->value("count"_L1).toInt(), 1);
    QCOMPARE(house.call(servers.guest, u"overview.get"_s)->value("server_count"_L1).toInt(), 1);
    // Names and ids that he may not know are as if they were not there.
    const auto resolve = [&](const QString &method, const QString &reference) {
        return house.call(servers.guest, method, {{u"reference"_s, reference}});
    };
    HF_VERIFY(resolve(u"servers.resolve"_s, u"mine"_s));
    HF_VERIFY_ERROR(resolve(u"servers.resolve"_s, u"theirs"_s), "server.not_found");
    HF_VERIFY_ERROR(resolve(u"servers.resolve"_s, idText(servers.theirs(u"server_id"_s))),
                    "server.not_found");
    HF_VERIFY(resolve(u"backups.resolve"_s, u"of mine"_s));
    HF_VERIFY_ERROR(resolve(u"backups.resolve"_s, u"of theirs"_s), "backup.not_found");
    // Once he is no member any more, at once.
    HF_VERIFY(house.roles->setMember(house.bench.caller, {.serverId = servers.mine(u"server_id"_s),
                                                          .userId = servers.guest.userId}));
    HF_VERIFY_ERROR(house.call(servers.guest, u"servers.list"_s), "rpc.denied");
}

/// Ids of another server in every method that takes one.
void MethodRolesTest::aGuestReachesNoOtherServer()
{
    HF_OPEN_STORE(store);
    House house(*store);
    HF_VERIFY(house.open());
    house.bench.methods.boundFolders();
    TwoServers servers;
    HF_VERIFY(servers.make(house));
    int tried = 0;
    for (const api::RegisteredMethod &method : house.bench.methods.all()) {
        if (!method.isAboutServer)
            continue;
        ++tried;
        const QJsonObject params = requiredParams(method, servers.ids.at(1));
        const auto refused = house.call(servers.guest, method.name, params);
        QVERIFY2(!refused && refused.error().is("rpc.denied"_L1), qPrintable(method.name));
        // What does not exist is told to nobody who may not know.
        QHash<QString, QUuid> unknown;
        for (const QString &name : servers.ids.at(1).keys())
            unknown.insert(name, newId());
        const auto missing =
            house.call(servers.guest, method.name, requiredParams(method, unknown));
        QVERIFY2(!missing && missing.error().is("rpc.denied"_L1), qPrintable(method.name));
    }
    QVERIFY(tried > 20);
    const auto mine = house.call(servers.guest, u"backups.get"_s,
                                 {{u"backup_id"_s, idText(servers.mine(u"backup_id"_s))}});
    HF_VERIFY(mine);
}

void MethodRolesTest::foldersNeedTheirOwnRight()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    House house(*store);
    HF_VERIFY(house.open());
    const auto operatorCaller = house.addUser(u"op"_s, {u"Operator"_s});
    HF_VERIFY(operatorCaller);
    const QJsonObject params{{u"directory"_s, house.bench.at(u"games/new"_s)}};
    const auto check = [&](const api::Caller &caller) {
        return house.call(caller, u"servers.checkFolder"_s, params);
    };
    const auto refused = check(*operatorCaller);
    HF_VERIFY_ERROR(refused, "rpc.denied");
    QCOMPARE(refused.error().parameters().value(u"permission"_s).toString(), u"system.paths"_s);
    HF_VERIFY(check(house.bench.caller));
    // With allowed_roots the node holds everybody to them.
    house.bench.methods.boundFolders();
    HF_VERIFY(check(*operatorCaller));
}

void MethodRolesTest::aRestoreIntoAnotherServerNeedsBoth()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    House house(*store);
    HF_VERIFY(house.open());
    house.bench.methods.boundFolders();
    TwoServers servers;
    HF_VERIFY(servers.make(house));
    HF_VERIFY_ERROR(house.call(servers.guest, u"backups.restore"_s,
                               {{u"backup_id"_s, idText(servers.mine(u"backup_id"_s))},
                                {u"directory"_s, house.bench.at(u"games/theirs/"_s)}}),
                    "rpc.denied");
}

void MethodRolesTest::ownersHaveTheirServers()
{
    HF_OPEN_STORE(store);
    House house(*store);
    HF_VERIFY(house.open());
    house.bench.methods.boundFolders();
    const auto maker = house.addUser(u"maker"_s, {});
    HF_VERIFY(maker);
    HF_VERIFY(house.bench.addServer(u"theirs"_s));
    HF_VERIFY_ERROR(house.call(*maker, u"servers.list"_s), "rpc.denied");
    HF_VERIFY(house.roles->setPermissions(
        house.bench.caller, {.userId = maker->userId, .permissions = {u"servers.create"_s}}));
    const auto server =
        house.bench.servers->add(*maker, {.name = u"mine"_s,
                                          .directory = house.bench.at(u"games/theirs-not"_s),
                                          .createDirectory = true});
    HF_VERIFY(server);
    const auto listed = house.call(*maker, u"servers.list"_s);
    HF_VERIFY(listed);
    QCOMPARE(listed->value("servers"_L1).toArray().size(), 1);
    HF_VERIFY(house.call(*maker, u"members.set"_s,
                         {{u"server_id"_s, idText(server->id)},
                          {u"user_id"_s, idText(house.bench.ids.localOwnerId)},
                          {u"roles"_s, QJsonArray{u"Viewer"_s}}}));
}

HOLDFAST_TEST(MethodRolesTest)
#include "tst_method_roles.moc"
