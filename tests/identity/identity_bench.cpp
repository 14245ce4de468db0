#include "identity_bench.h"

#include "core/operations/operations.h"

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using store::Connection;
using store::parameters;
using store::Statement;

namespace {

constexpr Statement kGivePermission{
    "test.givePermission",
    "INSERT INTO user_permissions (id, user_id, permission, server_id, created_at)"
    " VALUES (?, ?, ?, ?, ?)",
    parameters<QUuid, QUuid, QString, QUuid, QDateTime>};
constexpr Statement kAddServer{
    "test.addServer",
    "INSERT INTO servers (id, name, node_id, template_id, owner_id, directory, created_at,"
    " updated_at) VALUES (?, ?, ?, (SELECT id FROM templates ORDER BY key LIMIT 1), ?, ?, ?, ?)",
    parameters<QUuid, QString, QUuid, QUuid, QString, QDateTime, QDateTime>};
constexpr Statement kAddBackup{
    "test.addBackup",
    "INSERT INTO backups (id, server_id, tenant_id, name, started_at, created_at, updated_at)"
    " VALUES (?, ?, ?, 'first', ?, ?, ?)",
    parameters<QUuid, QUuid, QUuid, QDateTime, QDateTime, QDateTime>};

} // namespace

IdentityBench::IdentityBench(store::Store &theStore)
    : store(theStore)
    , clock(QDateTime::currentDateTimeUtc())
{}

Result<void> IdentityBench::open()
{
    HF_TRY(ids, seed(store, {.backupsFolder = m_folder.filePath(u"backups"_s),
                             .nodeIdFile = m_folder.filePath(u"node_id"_s),
                             .hostname = u"bench"_s,
                             .now = clock.now()}));
    HF_CHECK(store.write([&](Connection &connection) {
        const PasswordCost cost{.passes = 1, .memoryBytes = 64 * 1024};
        return writeSetting(connection, u"identity.password_cost"_s, json::toObject(cost),
                            clock.now());
    }));
    passwords = std::make_unique<PasswordHasher>(store, clock);
    authoriser = std::make_unique<Authoriser>(store);
    sessions =
        std::make_unique<SessionService>(SessionServiceParts{.store = store,
                                                             .passwords = *passwords,
                                                             .authoriser = *authoriser,
                                                             .clock = clock,
                                                             .accessLifetime = accessLifetime});
    accounts =
        std::make_unique<AccountService>(AccountServiceParts{.store = store,
                                                             .passwords = *passwords,
                                                             .sessions = *sessions,
                                                             .authoriser = *authoriser,
                                                             .clock = clock,
                                                             .localOwnerId = ids.localOwnerId,
                                                             .isLocalOwnerOn = isLocalOwnerOn});
    sessions->setEndListener([this](const QSet<QUuid> &over) { ended.unite(over); });
    roles = std::make_unique<RoleService>(store, *authoriser, clock);
    roles->addMethods(methods);
    sessions->addMethods(methods);
    accounts->addMethods(methods);
    owner = {.userId = ids.localOwnerId, .name = u"local"_s, .isLocalOwner = true};
    return {};
}

Result<User> IdentityBench::addUser(const QString &username, const QStringList &roleNames)
{
    return accounts->create(owner, {.username = username,
                                    .email = username + u"@example.org"_s,
                                    .password = kPassword,
                                    .roles = roleNames});
}

Result<SignedIn> IdentityBench::signIn(const QString &username, const QString &password)
{
    HF_TRY(const auto entrance,
           sessions->login(stranger, {.usernameOrEmail = username, .password = password}));
    return entrance.answer;
}

Result<Session> IdentityBench::resume(const QString &accessToken)
{
    HF_TRY(const auto entrance, sessions->resume(stranger, {.accessToken = accessToken}));
    return entrance.answer;
}

Result<SignedIn> IdentityBench::refresh(const QString &refreshToken)
{
    HF_TRY(const auto entrance, sessions->refresh(stranger, {.refreshToken = refreshToken}));
    return entrance.answer;
}

api::Caller IdentityBench::callerOf(const SignedIn &session) const
{
    api::Caller caller = stranger;
    caller.userId = session.userId;
    caller.name = session.name;
    caller.sessionId = session.sessionId;
    return caller;
}

Result<QJsonObject> IdentityBench::call(const api::Caller &caller, const QString &method,
                                        const QJsonObject &params)
{
    return methods.find(method)->invoke(
        caller, params,
        [this](const api::Caller &who, const QString &permission, const QUuid &serverId) {
            return authoriser->authorise(who, permission, serverId);
        });
}

Result<void> IdentityBench::givePermission(const QUuid &userId, const QString &permission,
                                           const QUuid &serverId)
{
    HF_CHECK(store.write([&](Connection &connection) {
        return connection.run(kGivePermission,
                              {newId(), userId, permission, serverId, clock.now()});
    }));
    authoriser->forget();
    return {};
}

Result<QUuid> IdentityBench::addServer(const QString &name, const QUuid &ownerId)
{
    const QUuid id = newId();
    const QDateTime now = clock.now();
    HF_CHECK(store.write([&](Connection &connection) -> Result<void> {
        HF_CHECK(connection.run(
            kAddServer, {id, name, ids.nodeId, ownerId, QString(u"/srv/"_s + name), now, now}));
        HF_CHECK(connection.run(kAddBackup, {newId(), id, ownerId, now, now, now}));
        return {};
    }));
    authoriser->forget();
    return id;
}

Result<QList<AuditEntry>> IdentityBench::audit(const QString &action)
{
    return store.read([&](Connection &connection) -> Result<QList<AuditEntry>> {
        HF_TRY(const AuditPage page, listAudit(connection, {.action = action}));
        return page.entries;
    });
}

} // namespace holdfast::tests
