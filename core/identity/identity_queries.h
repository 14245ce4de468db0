// The SQL of accounts, roles, nodes and what a store begins with.
#pragma once

#include "core/identity/identity.h"

namespace holdfast {

/// The ids that seed() wrote down; nothing before.
Result<std::optional<WellKnownIds>> readWellKnownIds(store::Connection &connection);
Result<void> writeWellKnownIds(store::Connection &connection, const WellKnownIds &ids,
                               const QDateTime &now);

/// Each returns whether the row was new.
Result<bool> addPermission(store::Connection &connection, QLatin1StringView key,
                           QLatin1StringView description, const QDateTime &now);
/// An existing role's id is returned with isNew false.
struct AddedRole
{
    QUuid id = {};
    bool isNew = false;
};
Result<AddedRole> addRole(store::Connection &connection, QLatin1StringView name,
                          QLatin1StringView description, const QDateTime &now);
Result<void> addRolePermission(store::Connection &connection, const QUuid &roleId,
                               QLatin1StringView permission, const QDateTime &now);
Result<void> addUserRole(store::Connection &connection, const QUuid &userId, const QUuid &roleId,
                         const QDateTime &now);

Result<void> insertUser(store::Connection &connection, const User &user);
Result<void> insertNode(store::Connection &connection, const QUuid &id, const QString &hostname,
                        const QDateTime &now);
Result<void> insertTarget(store::Connection &connection, const StorageTarget &target);

Result<std::optional<ServerTemplate>> readTemplateByKey(store::Connection &connection,
                                                        const QString &key);
Result<void> insertTemplate(store::Connection &connection, const ServerTemplate &shipped);
Result<void> updateTemplate(store::Connection &connection, const ServerTemplate &shipped);

} // namespace holdfast
