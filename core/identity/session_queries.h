// The SQL of sessions, and of what is needed to open one.
#pragma once

#include "core/model/sign_in.h"
#include "core/store/connection.h"

#include <QtCore/QSet>

#include <span>

namespace holdfast::session_queries {

std::span<const store::Statement> statements();

/// One row of a session; a refresh makes another one.
struct SessionRow
{
    QUuid id = {};
    QUuid familyId = {}; ///< the session
    QUuid userId = {};
    QString tokenHash = {};
    QString refreshHash = {};
    QString previousRefreshHash = {};
    QDateTime expiresAt = {};
    QDateTime refreshExpiresAt = {};
    QDateTime signedInAt = {};
    QDateTime lastSeenAt = {};
    QString ip = {};
    QString client = {};
    QDateTime rotatedAt = {}; ///< there is a newer one
    QDateTime revokedAt = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr const char *recordName = "SessionRow";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &SessionRow::id, "id"),
            field("family_id", &SessionRow::familyId, "the session"),
            field("user_id", &SessionRow::userId, "whose it is"),
            field("token_hash", &SessionRow::tokenHash, "of the access token"),
            field("refresh_hash", &SessionRow::refreshHash, "of the refresh token"),
            field("previous_refresh_hash", &SessionRow::previousRefreshHash, "of the row before"),
            field("expires_at", &SessionRow::expiresAt, "end of the access token"),
            field("refresh_expires_at", &SessionRow::refreshExpiresAt, "end of the refresh token"),
            field("signed_in_at", &SessionRow::signedInAt, "when the password was given"),
            field("last_seen_at", &SessionRow::lastSeenAt, "last use"),
            field("ip", &SessionRow::ip, "address of the last use"),
            field("client", &SessionRow::client, "program of the last use"),
            field("rotated_at", &SessionRow::rotatedAt, "when it was refreshed"),
            field("revoked_at", &SessionRow::revokedAt, "when it was ended"),
            field("created_at", &SessionRow::createdAt, "when this row was made"),
            field("updated_at", &SessionRow::updatedAt, "when this row changed last"),
        };
    }
    bool isOver() const { return rotatedAt.isValid() || revokedAt.isValid(); }
};

/// What signing in needs of an account.
struct Credentials
{
    QUuid userId = {};
    QString username = {};
    QString passwordHash = {}; ///< empty: none
    QDateTime disabledAt = {};

    static constexpr const char *recordName = "Credentials";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &Credentials::userId, "the account"),
            field("username", &Credentials::username, "its user name"),
            field("password_hash", &Credentials::passwordHash, "empty: none"),
            field("disabled_at", &Credentials::disabledAt, "when it was disabled"),
        };
    }
};

/// By user name, or by e-mail address when there is an @ in it.
Result<std::optional<Credentials>> findCredentials(store::Connection &connection,
                                                   const QString &usernameOrEmail);
Result<std::optional<Credentials>> readCredentials(store::Connection &connection,
                                                   const QUuid &userId);
/// Only if it is still `old`.
Result<void> replaceHash(store::Connection &connection, const QUuid &userId, const QString &old,
                         const QString &hash, const QDateTime &now);

Result<void> insertSession(store::Connection &connection, const SessionRow &row);
Result<std::optional<SessionRow>> findByToken(store::Connection &connection, const QString &hash);
Result<std::optional<SessionRow>> findByRefreshToken(store::Connection &connection,
                                                     const QString &hash);
/// False: somebody else was faster, or it was ended.
Result<bool> markRotated(store::Connection &connection, const QUuid &rowId, const QDateTime &now);
Result<void> noteSeen(store::Connection &connection, const QUuid &rowId, const QString &ip,
                      const QString &client, const QDateTime &now);
/// Sessions that can still be used, newest first, at most 1,000.
Result<QList<StoredSession>> listOpen(store::Connection &connection, const QUuid &userId,
                                      const QDateTime &now);
/// Open or not; its account's id, null: there is none.
Result<QUuid> ownerOf(store::Connection &connection, const QUuid &sessionId);
/// Returns the number of rows that were not ended before.
Result<int> endSession(store::Connection &connection, const QUuid &sessionId, const QDateTime &now);
/// Whether it can be used now.
Result<bool> isOpen(store::Connection &connection, const QUuid &sessionId, const QDateTime &now);
/// Rows that nobody can use any more and that are older than `before`.
Result<void> removeOld(store::Connection &connection, const QDateTime &before);

} // namespace holdfast::session_queries
