// The SQL of rights.
#pragma once

#include "core/model/role.h"
#include "core/store/connection.h"

#include <QtCore/QSet>
#include <QtCore/QUuid>

#include <span>
#include <utility>

namespace holdfast::rights_queries {

std::span<const store::Statement> statements();

/// Keys that an enabled account holds on all servers.
Result<QStringList> readEverywhere(store::Connection &connection, const QUuid &userId);
/// Server and key, of roles and single rights on servers.
Result<QList<std::pair<QUuid, QString>>> readOnServers(store::Connection &connection,
                                                       const QUuid &userId);
/// Of an enabled account; of any.
Result<QList<QUuid>> readOwnedServers(store::Connection &connection, const QUuid &userId);
Result<QList<QUuid>> readAllOwnedServers(store::Connection &connection, const QUuid &userId);

/// Names of the roles for the whole installation.
Result<QStringList> readRoleNames(store::Connection &connection, const QUuid &userId);
Result<std::optional<QUuid>> findRole(store::Connection &connection, const QString &name);
Result<QStringList> readRolePermissions(store::Connection &connection, const QUuid &roleId);
/// All by name, at most 1,000.
Result<QList<Role>> readRoles(store::Connection &connection);
/// Errors: NotFound identity.role_not_found.
Result<Role> readRole(store::Connection &connection, const QUuid &id);
/// False: the name is taken.
Result<bool> insertRole(store::Connection &connection, const Role &role);
Result<bool> updateRole(store::Connection &connection, const Role &role);
Result<void> deleteRole(store::Connection &connection, const QUuid &id);
/// These from now on, and no others.
Result<void> setRolePermissions(store::Connection &connection, const QUuid &roleId,
                                const QSet<QString> &permissions, const QDateTime &now);
Result<int> countUsers(store::Connection &connection, const QUuid &roleId);

/// Owner and members of a server by user name, at most 10,000.
Result<QList<ServerMember>> readMembers(store::Connection &connection, const QUuid &serverId);
/// One of them; without roles and rights when he is none.
Result<ServerMember> readMember(store::Connection &connection, const QUuid &serverId,
                                const QUuid &userId);
/// These from now on, and no others.
Result<void> setMember(store::Connection &connection, const QUuid &serverId, const QUuid &userId,
                       const QList<QUuid> &roles, const QSet<QString> &permissions,
                       const QDateTime &now);
/// Single rights on the whole installation.
Result<QStringList> readUserPermissions(store::Connection &connection, const QUuid &userId);
Result<void> setUserPermissions(store::Connection &connection, const QUuid &userId,
                                const QSet<QString> &permissions, const QDateTime &now);

Result<void> removeUserRoles(store::Connection &connection, const QUuid &userId);
/// Enabled accounts with the role Owner that can sign in.
Result<int> countOwners(store::Connection &connection);

} // namespace holdfast::rights_queries
