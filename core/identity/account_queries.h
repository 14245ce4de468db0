// The SQL of accounts and of tokens that are used once.
#pragma once

#include "core/model/people.h"
#include "core/model/server.h"
#include "core/store/connection.h"

#include <span>

namespace holdfast::account_queries {

std::span<const store::Statement> statements();

Result<UserPage> listUsers(store::Connection &connection, const PageParams &params);
/// All fields but the password. False: user name or e-mail address are taken.
Result<bool> insertUser(store::Connection &connection, const User &user);
Result<bool> isNameFree(store::Connection &connection, const User &user);
Result<void> updateUser(store::Connection &connection, const User &user);
Result<void> deleteUser(store::Connection &connection, const QUuid &id);
Result<void> setPassword(store::Connection &connection, const QUuid &userId, const QString &hash,
                         const QDateTime &now);

struct Possessions
{
    qint64 servers = 0;
    qint64 backups = 0;
    qint64 schedules = 0;
    qint64 targets = 0;

    static constexpr const char *recordName = "Possessions";
    static constexpr auto fields()
    {
        return FieldList{
            field("servers", &Possessions::servers, "servers"),
            field("backups", &Possessions::backups, "backups"),
            field("schedules", &Possessions::schedules, "schedules"),
            field("targets", &Possessions::targets, "storage targets"),
        };
    }
    bool isNothing() const { return servers + backups + schedules + targets == 0; }
};
Result<Possessions> readPossessions(store::Connection &connection, const QUuid &userId);
Result<void> handOver(store::Connection &connection, const QUuid &from, const QUuid &to,
                      const QDateTime &now);

/// What a token that is used once is for.
inline constexpr QLatin1StringView kSetupPurpose("setup");
inline constexpr QLatin1StringView kResetPurpose("password reset");

/// Ends those of the same identifier and purpose.
Result<void> insertToken(store::Connection &connection, const QString &hash,
                         const QString &identifier, QLatin1StringView purpose,
                         const QDateTime &expiresAt, const QDateTime &now);
Result<void> removeTokens(store::Connection &connection, const QString &identifier,
                          QLatin1StringView purpose);
/// Its identifier; nothing: it is not valid (any more).
Result<std::optional<QString>> findToken(store::Connection &connection, const QString &hash,
                                         QLatin1StringView purpose, const QDateTime &now);
/// Uses it up. False: somebody was faster, or it is not valid.
Result<bool> redeemToken(store::Connection &connection, const QString &hash,
                         QLatin1StringView purpose, const QDateTime &now);

} // namespace holdfast::account_queries
