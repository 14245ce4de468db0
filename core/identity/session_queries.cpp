#include "session_queries.h"

namespace holdfast::session_queries {

using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kCredentialsByName{"identity.credentialsByName",
                                       store::select<Credentials, "FROM users WHERE username = ?">,
                                       parameters<QString>, columns<Credentials>};
constexpr Statement kCredentialsByEmail{
    "identity.credentialsByEmail",
    store::select<Credentials, "FROM users WHERE lower(email) = ? AND email <> ''">,
    parameters<QString>, columns<Credentials>};
constexpr Statement kCredentialsById{"identity.credentialsById",
                                     store::select<Credentials, "FROM users WHERE id = ?">,
                                     parameters<QUuid>, columns<Credentials>};
constexpr Statement kReplaceHash{
    "identity.replaceHash",
    "UPDATE users SET password_hash = ?, updated_at = ? WHERE id = ? AND password_hash = ?",
    parameters<QString, QDateTime, QUuid, QString>};
constexpr Statement kInsert{"identity.insertSession", store::insert<SessionRow, "sessions">,
                            parameters<SessionRow>};
constexpr Statement kByToken{"identity.sessionByToken",
                             store::select<SessionRow, "FROM sessions WHERE token_hash = ?">,
                             parameters<QString>, columns<SessionRow>};
constexpr Statement kByRefreshToken{
    "identity.sessionByRefreshToken",
    store::select<SessionRow, "FROM sessions WHERE refresh_hash = ?">, parameters<QString>,
    columns<SessionRow>};
constexpr Statement kMarkRotated{"identity.markRotated",
                                 "UPDATE sessions SET rotated_at = ?, updated_at = ?"
                                 " WHERE id = ? AND rotated_at IS NULL AND revoked_at IS NULL",
                                 parameters<QDateTime, QDateTime, QUuid>};
constexpr Statement kNoteSeen{
    "identity.noteSessionSeen",
    "UPDATE sessions SET last_seen_at = ?, ip = ?, client = ?, updated_at = ? WHERE id = ?",
    parameters<QDateTime, QString, QString, QDateTime, QUuid>};
constexpr Statement kListOpen{
    "identity.openSessions",
    "SELECT family_id, user_id, signed_in_at, last_seen_at, refresh_expires_at, ip, client"
    " FROM sessions WHERE user_id = ? AND rotated_at IS NULL AND revoked_at IS NULL"
    " AND refresh_expires_at > ? ORDER BY signed_in_at DESC, id DESC LIMIT 1000",
    parameters<QUuid, QDateTime>, columns<StoredSession>};
constexpr Statement kOwnerOf{"identity.ownerOfSession",
                             "SELECT user_id FROM sessions WHERE family_id = ? LIMIT 1",
                             parameters<QUuid>, columns<QUuid>};
constexpr Statement kEnd{"identity.endSession",
                         "UPDATE sessions SET revoked_at = ?, updated_at = ?"
                         " WHERE family_id = ? AND revoked_at IS NULL",
                         parameters<QDateTime, QDateTime, QUuid>};
constexpr Statement kIsOpen{
    "identity.isSessionOpen",
    "SELECT s.id FROM sessions s JOIN users u ON u.id = s.user_id AND u.disabled_at IS NULL"
    " WHERE s.family_id = ? AND s.rotated_at IS NULL AND s.revoked_at IS NULL"
    " AND s.refresh_expires_at > ?",
    parameters<QUuid, QDateTime>, columns<QUuid>};
constexpr Statement kRemoveOld{"identity.removeOldSessions",
                               "DELETE FROM sessions WHERE refresh_expires_at < ?",
                               parameters<QDateTime>};

constexpr Statement kAll[] = {kCredentialsByName,
                              kCredentialsByEmail,
                              kCredentialsById,
                              kReplaceHash,
                              kInsert,
                              kByToken,
                              kByRefreshToken,
                              kMarkRotated,
                              kNoteSeen,
                              kListOpen,
                              kOwnerOf,
                              kEnd,
                              kIsOpen,
                              kRemoveOld};

} // namespace

std::span<const Statement> statements()
{
    return kAll;
}

Result<std::optional<Credentials>> findCredentials(Connection &connection,
                                                   const QString &usernameOrEmail)
{
    const bool isEmail = usernameOrEmail.contains(u'@');
    HF_TRY(Rows rows, connection.run(isEmail ? kCredentialsByEmail : kCredentialsByName,
                                     {usernameOrEmail.toLower()}));
    return store::readOptional<Credentials>(std::move(rows));
}

Result<std::optional<Credentials>> readCredentials(Connection &connection, const QUuid &userId)
{
    HF_TRY(Rows rows, connection.run(kCredentialsById, {userId}));
    return store::readOptional<Credentials>(std::move(rows));
}

Result<void> replaceHash(Connection &connection, const QUuid &userId, const QString &old,
                         const QString &hash, const QDateTime &now)
{
    HF_CHECK(connection.run(kReplaceHash, {hash, now, userId, old}));
    return {};
}

Result<void> insertSession(Connection &connection, const SessionRow &row)
{
    HF_CHECK(connection.run(kInsert, store::insertValues(row)));
    return {};
}

Result<std::optional<SessionRow>> findByToken(Connection &connection, const QString &hash)
{
    HF_TRY(Rows rows, connection.run(kByToken, {hash}));
    return store::readOptional<SessionRow>(std::move(rows));
}

Result<std::optional<SessionRow>> findByRefreshToken(Connection &connection, const QString &hash)
{
    HF_TRY(Rows rows, connection.run(kByRefreshToken, {hash}));
    return store::readOptional<SessionRow>(std::move(rows));
}

Result<bool> markRotated(Connection &connection, const QUuid &rowId, const QDateTime &now)
{
    HF_TRY(const Rows marked, connection.run(kMarkRotated, {now, now, rowId}));
    return marked.affectedRows() > 0;
}

Result<void> noteSeen(Connection &connection, const QUuid &rowId, const QString &ip,
                      const QString &client, const QDateTime &now)
{
    HF_CHECK(connection.run(kNoteSeen, {now, ip, client, now, rowId}));
    return {};
}

Result<QList<StoredSession>> listOpen(Connection &connection, const QUuid &userId,
                                      const QDateTime &now)
{
    HF_TRY(Rows rows, connection.run(kListOpen, {userId, now}));
    return store::readRecords<StoredSession>(std::move(rows));
}

Result<QUuid> ownerOf(Connection &connection, const QUuid &sessionId)
{
    HF_TRY(Rows rows, connection.run(kOwnerOf, {sessionId}));
    HF_TRY(const auto owner, store::readValue<QUuid>(std::move(rows)));
    return owner.value_or(QUuid());
}

Result<int> endSession(Connection &connection, const QUuid &sessionId, const QDateTime &now)
{
    HF_TRY(const Rows ended, connection.run(kEnd, {now, now, sessionId}));
    return int(ended.affectedRows());
}

Result<bool> isOpen(Connection &connection, const QUuid &sessionId, const QDateTime &now)
{
    HF_TRY(const Rows rows, connection.run(kIsOpen, {sessionId, now}));
    return !rows.isEmpty();
}

Result<void> removeOld(Connection &connection, const QDateTime &before)
{
    HF_CHECK(connection.run(kRemoveOld, {before}));
    return {};
}

} // namespace holdfast::session_queries
