// Statements of the servers room.
#pragma once

#include "core/model/server.h"
#include "core/model/visible_servers.h"
#include "core/store/connection.h"

namespace holdfast::servers_queries {

/// False: the name is taken.
Result<bool> insertServer(store::Connection &connection, const Server &server);
/// False: the name belongs to another server. Its backups are called by the new name too.
Result<bool> updateServer(store::Connection &connection, const Server &server);
/// Its schedules go with it, its backups stay without a server.
Result<void> deleteServer(store::Connection &connection, const QUuid &id);
Result<std::optional<Server>> findByDirectory(store::Connection &connection, const QUuid &nodeId,
                                              const QString &directory);
/// Up to three whose name begins so (any case) or whose id lies between the two.
Result<QList<Server>> findByPrefix(store::Connection &connection, const QString &reference,
                                   const VisibleServers &visible = {});
Result<ServerPage> listServers(store::Connection &connection, const PageParams &params,
                               const VisibleServers &visible);
Result<QList<ServerTemplate>> readTemplates(store::Connection &connection);
struct Dependants
{
    qint64 schedules = 0;
    qint64 backups = 0;
};
Result<Dependants> countDependants(store::Connection &connection, const QUuid &id);

} // namespace holdfast::servers_queries
