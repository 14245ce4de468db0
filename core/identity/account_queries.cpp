#include "account_queries.h"

#include "core/store/list.h"

namespace holdfast::account_queries {

using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kInsertUser{"identity.insertAccount",
                                store::insert<User, "users", " ON CONFLICT DO NOTHING">,
                                parameters<User>};
constexpr Statement kNameTaken{
    "identity.nameTaken",
    "SELECT id FROM users WHERE username = ? AND id <> ?"
    " UNION ALL SELECT id FROM users WHERE lower(email) = ? AND email <> '' AND id <> ? LIMIT 1",
    parameters<QString, QUuid, QString, QUuid>, columns<QUuid>};
constexpr Statement kUpdateUser{"identity.updateAccount", store::update<User, "users">,
                                store::updateParameters<User>};
constexpr Statement kDeleteUser{"identity.deleteAccount", "DELETE FROM users WHERE id = ?",
                                parameters<QUuid>};
constexpr Statement kSetPassword{
    "identity.setPassword",
    "UPDATE users SET password_hash = ?, password_changed_at = ?, updated_at = ? WHERE id = ?",
    parameters<QString, QDateTime, QDateTime, QUuid>};
constexpr Statement kPossessions{"identity.possessions",
                                 "SELECT (SELECT count(*) FROM servers WHERE owner_id = ?),"
                                 " (SELECT count(*) FROM backups WHERE tenant_id = ?),"
                                 " (SELECT count(*) FROM backup_schedules WHERE tenant_id = ?),"
                                 " (SELECT count(*) FROM storage_targets WHERE owner_id = ?)",
                                 parameters<QUuid, QUuid, QUuid, QUuid>, columns<Possessions>};
constexpr Statement kHandOverServers{
    "identity.handOverServers",
    "UPDATE servers SET owner_id = ?, updated_at = ? WHERE owner_id = ?",
    parameters<QUuid, QDateTime, QUuid>};
constexpr Statement kHandOverBackups{
    "identity.handOverBackups",
    "UPDATE backups SET tenant_id = ?, updated_at = ? WHERE tenant_id = ?",
    parameters<QUuid, QDateTime, QUuid>};
constexpr Statement kHandOverSchedules{
    "identity.handOverSchedules",
    "UPDATE backup_schedules SET tenant_id = ?, updated_at = ? WHERE tenant_id = ?",
    parameters<QUuid, QDateTime, QUuid>};
constexpr Statement kHandOverTargets{
    "identity.handOverTargets",
    "UPDATE storage_targets SET owner_id = ?, updated_at = ? WHERE owner_id = ?",
    parameters<QUuid, QDateTime, QUuid>};
constexpr Statement kInsertToken{
    "identity.insertToken",
    "INSERT INTO verification_tokens (token_hash, identifier, purpose, expires_at, created_at)"
    " VALUES (?, ?, ?, ?, ?)",
    parameters<QString, QString, QString, QDateTime, QDateTime>};
constexpr Statement kRemoveTokens{
    "identity.removeTokens", "DELETE FROM verification_tokens WHERE identifier = ? AND purpose = ?",
    parameters<QString, QString>};
// One conditional statement: of two who come at the same time one finds it used.
constexpr Statement kRedeemToken{
    "identity.redeemToken",
    "UPDATE verification_tokens SET used_at = ?"
    " WHERE token_hash = ? AND purpose = ? AND used_at IS NULL AND expires_at > ?",
    parameters<QDateTime, QString, QString, QDateTime>};
constexpr Statement kFindToken{
    "identity.findToken",
    "SELECT identifier FROM verification_tokens"
    " WHERE token_hash = ? AND purpose = ? AND used_at IS NULL AND expires_at > ?",
    parameters<QString, QString, QDateTime>, columns<QString>};

constexpr Statement kAll[] = {
    kInsertUser,  kNameTaken,       kUpdateUser,      kDeleteUser,        kSetPassword,
    kPossessions, kHandOverServers, kHandOverBackups, kHandOverSchedules, kHandOverTargets,
    kInsertToken, kRemoveTokens,    kRedeemToken,     kFindToken};

const store::List<User> &userList()
{
    static const store::List<User> list({
        .name = "users.list",
        .table = "users",
        .orders = {{"username", {"username"}, store::Direction::Ascending}},
    });
    return list;
}

} // namespace

std::span<const Statement> statements()
{
    static const auto all = store::statements(kAll, userList());
    return all;
}

Result<UserPage> listUsers(Connection &connection, const PageParams &params)
{
    const store::ListRequest request{.after = params.after, .limit = params.limit};
    HF_TRY(auto page, userList().page(connection, request));
    return UserPage{.users = std::move(page.rows), .after = page.after};
}

Result<bool> insertUser(Connection &connection, const User &user)
{
    HF_TRY(const Rows inserted, connection.run(kInsertUser, store::insertValues(user)));
    return inserted.affectedRows() > 0;
}

Result<bool> isNameFree(Connection &connection, const User &user)
{
    HF_TRY(const Rows taken,
           connection.run(kNameTaken, {user.username, user.id, user.email.toLower(), user.id}));
    return taken.isEmpty();
}

Result<void> updateUser(Connection &connection, const User &user)
{
    HF_CHECK(connection.run(kUpdateUser, store::updateValues(user)));
    return {};
}

Result<void> deleteUser(Connection &connection, const QUuid &id)
{
    HF_CHECK(connection.run(kDeleteUser, {id}));
    return {};
}

Result<void> setPassword(Connection &connection, const QUuid &userId, const QString &hash,
                         const QDateTime &now)
{
    HF_CHECK(connection.run(kSetPassword, {hash, now, now, userId}));
    return {};
}

Result<Possessions> readPossessions(Connection &connection, const QUuid &userId)
{
    HF_TRY(Rows rows, connection.run(kPossessions, {userId, userId, userId, userId}));
    HF_TRY(const auto possessions, store::readOptional<Possessions>(std::move(rows)));
    return possessions.value_or(Possessions());
}

Result<void> handOver(Connection &connection, const QUuid &from, const QUuid &to,
                      const QDateTime &now)
{
    for (const Statement *statement :
         {&kHandOverServers, &kHandOverBackups, &kHandOverSchedules, &kHandOverTargets})
        HF_CHECK(connection.run(*statement, {to, now, from}));
    return {};
}

Result<void> insertToken(Connection &connection, const QString &hash, const QString &identifier,
                         QLatin1StringView purpose, const QDateTime &expiresAt,
                         const QDateTime &now)
{
    HF_CHECK(removeTokens(connection, identifier, purpose));
    HF_CHECK(connection.run(kInsertToken, {hash, identifier, purpose, expiresAt, now}));
    return {};
}

Result<void> removeTokens(Connection &connection, const QString &identifier,
                          QLatin1StringView purpose)
{
    HF_CHECK(connection.run(kRemoveTokens, {identifier, purpose}));
    return {};
}

Result<std::optional<QString>> findToken(Connection &connection, const QString &hash,
                                         QLatin1StringView purpose, const QDateTime &now)
{
    HF_TRY(Rows rows, connection.run(kFindToken, {hash, purpose, now}));
    return store::readValue<QString>(std::move(rows));
}

Result<bool> redeemToken(Connection &connection, const QString &hash, QLatin1StringView purpose,
                         const QDateTime &now)
{
    HF_TRY(const Rows redeemed, connection.run(kRedeemToken, {now, hash, purpose, now}));
    return redeemed.affectedRows() > 0;
}

} // namespace holdfast::account_queries
