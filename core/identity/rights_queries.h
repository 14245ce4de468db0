// The SQL of rights.
#pragma once

#include "core/store/connection.h"

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
Result<void> removeUserRoles(store::Connection &connection, const QUuid &userId);
/// Enabled accounts with the role Owner that can sign in.
Result<int> countOwners(store::Connection &connection);

} // namespace holdfast::rights_queries
