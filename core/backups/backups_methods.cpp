#include "core/backups/backups.h"

#include "core/model/server.h"
#include "core/servers/servers.h"

#include "backups_queries.h"

#include <QtCore/QDir>

namespace holdfast {

using namespace Qt::StringLiterals;
using api::Caller;

Result<QUuid> BackupService::serverOf(const QUuid &backupId)
{
    return m.store.read([&](store::Connection &connection) {
        return backups_queries::serverOfBackup(connection, backupId);
    });
}

/// Whoever puts a backup into the folder of another server replaces that one.
Result<QUuid> BackupService::serverOfFolder(const RestoreParams &params)
{
    return m.store.read([&](store::Connection &connection) -> Result<QUuid> {
        if (!params.directory.isEmpty()) {
            HF_TRY(const auto server,
                   findServerByFolder(connection, m.nodeId, QDir::cleanPath(params.directory)));
            if (server)
                return server->id;
        }
        return backups_queries::serverOfBackup(connection, params.backupId);
    });
}

void BackupService::addMethods(api::Methods &methods)
{
    const auto serverOfBackup = [this](const auto &params) { return serverOf(params.backupId); };
    methods.add<BackupCreateParams, Backup>({
        .name = "backups.create"_L1,
        .summary = "Queues a backup of one server."_L1,
        .permission = "backups.create"_L1,
        .server = [](const BackupCreateParams &params) { return params.serverId; },
        .handler =
            [this](const Caller &caller, const BackupCreateParams &params) {
                return create(caller, {.params = params, .tenantId = caller.userId});
            },
    });
    methods.add<BackupListParams, BackupPage>({
        .name = "backups.list"_L1,
        .summary = "Backups that filters leave, in an order, a page at a time in both ways."_L1,
        .permission = "backups.view"_L1,
        .server = [](const BackupListParams &params) { return params.serverId.value_or(QUuid()); },
        .handler = [this](const Caller &caller,
                          const BackupListParams &params) { return list(params, caller.visible); },
        .filtersByServer = true,
    });
    methods.add<BackupListParams, BackupTotals>({
        .name = "backups.count"_L1,
        .summary = "How many backups the filters of backups.list leave, and their bytes."_L1,
        .permission = "backups.view"_L1,
        .server = [](const BackupListParams &params) { return params.serverId.value_or(QUuid()); },
        .handler = [this](const Caller &caller,
                          const BackupListParams &params) { return count(params, caller.visible); },
        .filtersByServer = true,
    });
    methods.add<ReferenceParams, Backup>({
        .name = "backups.resolve"_L1,
        .summary = "A backup by name, id or unique prefix of either."_L1,
        .permission = "backups.view"_L1,
        .handler =
            [this](const Caller &caller, const ReferenceParams &params) {
                return resolve(params.reference, caller.visible);
            },
        .filtersByServer = true,
    });
    methods.add<BackupIdParams, BackupDetails>({
        .name = "backups.get"_L1,
        .summary = "A backup with its copies."_L1,
        .permission = "backups.view"_L1,
        .server = serverOfBackup,
        .handler = [this](const Caller &,
                          const BackupIdParams &params) { return get(params.backupId); },
    });
    methods.add<BackupIdParams, Job>({
        .name = "backups.verify"_L1,
        .summary = "Queues reading a whole archive back against its manifest."_L1,
        .permission = "backups.verify"_L1,
        .server = serverOfBackup,
        .handler = [this](const Caller &caller,
                          const BackupIdParams &params) { return verify(caller, params.backupId); },
    });
    methods.add<RestoreParams, Job>({
        .name = "backups.restore"_L1,
        .summary = "Queues a restore into the server's folder or another one."_L1,
        .permission = "backups.restore"_L1,
        .server = serverOfBackup,
        .otherServer = [this](const RestoreParams &params) { return serverOfFolder(params); },
        .namesFolder = [](const RestoreParams &params) { return !params.directory.isEmpty(); },
        .handler = [this](const Caller &caller,
                          const RestoreParams &params) { return restore(caller, params); },
    });
    methods.add<BackupIdParams, Job>({
        .name = "backups.undoRestore"_L1,
        .summary = "Queues putting back what the last restore of this backup replaced."_L1,
        .permission = "backups.restore"_L1,
        .server = serverOfBackup,
        .handler =
            [this](const Caller &caller, const BackupIdParams &params) {
                return undoRestore(caller, params.backupId);
            },
    });
    methods.add<BackupExportParams, Job>({
        .name = "backups.export"_L1,
        .summary = "Queues writing a backup as a zip file."_L1,
        .permission = "backups.download"_L1,
        .server = serverOfBackup,
        .namesFolder = [](const BackupExportParams &params) { return !params.to.isEmpty(); },
        .handler =
            [this](const Caller &caller, const BackupExportParams &params) {
                return exportBackup(caller, params);
            },
    });
    methods.add<BackupLockParams, Backup>({
        .name = "backups.setLocked"_L1,
        .summary = "Locks a backup against removal, or unlocks it."_L1,
        .permission = "backups.lock"_L1,
        .server = serverOfBackup,
        .handler = [this](const Caller &caller,
                          const BackupLockParams &params) { return setLocked(caller, params); },
    });
    methods.add<BackupDeleteParams, PruneReport>({
        .name = "backups.delete"_L1,
        .summary = "Removes one backup and its archive."_L1,
        .permission = "backups.delete"_L1,
        .server = serverOfBackup,
        .handler = [this](const Caller &caller,
                          const BackupDeleteParams &params) { return remove(caller, params); },
    });
    addContentMethods(methods);
}

} // namespace holdfast
