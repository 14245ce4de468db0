// Statements of the backups room.
#pragma once

#include "core/model/backup.h"
#include "core/model/visible_servers.h"
#include "core/store/connection.h"

namespace holdfast::backups_queries {

Result<void> insertBackup(store::Connection &connection, const Backup &backup,
                          const QDateTime &now);
Result<void> updateBackup(store::Connection &connection, const Backup &backup);
Result<void> deleteBackup(store::Connection &connection, const QUuid &id);
/// Errors: NotFound backup.not_found.
Result<Backup> readBackup(store::Connection &connection, const QUuid &id);
/// The server of a backup, null once that was removed; for permissions. Errors as readBackup.
Result<QUuid> serverOfBackup(store::Connection &connection, const QUuid &id);
Result<std::optional<Backup>> findByJob(store::Connection &connection, const QUuid &jobId);
/// The newest completed backup of a server.
Result<std::optional<Backup>> lastCompleted(store::Connection &connection, const QUuid &serverId);
/// Up to three by prefix of id or name, newest first.
Result<QList<Backup>> findByPrefix(store::Connection &connection, const QString &reference,
                                   const VisibleServers &visible);
Result<BackupPage> listBackups(store::Connection &connection, const BackupListParams &params,
                               const VisibleServers &visible);
/// Of all that the filters leave; order, cursors and limit do not matter.
Result<BackupTotals> countBackups(store::Connection &connection, const BackupListParams &params,
                                  const VisibleServers &visible);
/// Backups that are under way by jobs of this node.
Result<QList<Backup>> unfinished(store::Connection &connection, const QUuid &nodeId);

Result<void> insertCopy(store::Connection &connection, const BackupCopy &copy);
Result<void> updateCopy(store::Connection &connection, const BackupCopy &copy);
Result<QList<BackupCopy>> readCopies(store::Connection &connection, const QUuid &backupId);

} // namespace holdfast::backups_queries
