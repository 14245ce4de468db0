// The SQL of accounts, roles, nodes and what a store begins with.
#pragma once

#include "core/identity/identity.h"

namespace holdfast {

/// The account that seed() made first; nothing before.
Result<std::optional<QUuid>> readLocalOwnerId(store::Connection &connection);
Result<void> writeLocalOwnerId(store::Connection &connection, const QUuid &id,
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
/// False: the name is taken.
Result<bool> insertNode(store::Connection &connection, const RegisteredNode &node);
/// A node's service has started there. False: there is no such node.
Result<bool> noteNodeSeen(store::Connection &connection, const QUuid &id, const QString &hostname,
                          const QDateTime &now);
/// The same for a node that no profile has taken yet. False: another was faster.
Result<bool> takeOverNode(store::Connection &connection, const QUuid &id, const QString &hostname,
                          const QDateTime &now);
/// False: the name is taken.
Result<bool> insertTarget(store::Connection &connection, const StorageTarget &target);

Result<std::optional<ServerTemplate>> readTemplateByKey(store::Connection &connection,
                                                        const QString &key);
Result<void> insertTemplate(store::Connection &connection, const ServerTemplate &shipped);
Result<void> updateTemplate(store::Connection &connection, const ServerTemplate &shipped);

} // namespace holdfast
