// core/backups/backups.h: making, keeping, checking and giving back the backups of game servers.
#pragma once

#include "core/api/methods.h"
#include "core/api/notifications.h"
#include "core/api/transfers.h"
#include "core/base/clock.h"
#include "core/model/backup_content.h"
#include "core/model/storage_target.h"
#include "core/node/node.h"
#include "core/operations/job_service.h"
#include "core/store/store.h"

#include <chrono>
#include <span>

namespace holdfast {

/// Every statement of this room, for the build's check.
std::span<const store::Statement> backupsStatements();

/// What the room is made of; all references outlive it.
struct BackupServiceParts
{
    store::Store &store;
    node::Node &node;
    JobRunner &runner;
    api::Notifications &notifications;
    api::Transfers &transfers;
    const Clock &clock;
    QUuid nodeId = {};
    QString manifestsFolder = {};    ///< a copy of each manifest
    qint64 reserveBytes = 0;         ///< free space that must remain on any disk
    std::chrono::hours undoKept{72}; ///< the tree before a restore
};

/// What a backup is asked for with, beside what a person can say.
struct BackupRequest
{
    BackupCreateParams params = {};
    QUuid tenantId = {};
    QUuid scheduleId = {};       ///< null: a person asked
    QString idempotencyKey = {}; ///< empty: always a new backup
};

/// Creates, verifies, restores and removes backups. Several machines may share one store: jobs run
/// on the one that holds server and archive; what looks into an archive at once is refused
/// elsewhere (Conflict backup.other_node). Threads: any pool thread; never the event loop,
/// since every call waits for the database. Long work happens in jobs.
class BackupService
{
public:
    explicit BackupService(BackupServiceParts parts)
        : m(std::move(parts))
    {}

    /// Queues a backup and returns its row (status pending) before any file is read. Errors:
    /// NotFound (server, target), Conflict backup.restore_running.
    Result<Backup> create(const api::Caller &caller, const BackupRequest &request);
    /// Errors: InvalidArgument store.list_invalid, store.cursor_invalid, record.invalid.
    Result<BackupPage> list(const BackupListParams &params, const VisibleServers &visible = {});
    /// How many backups the same filters leave, and their bytes.
    Result<BackupTotals> count(const BackupListParams &params, const VisibleServers &visible = {});
    /// By id, name, or a unique prefix of either. Errors: NotFound backup.not_found, Conflict
    /// backup.ambiguous.
    Result<Backup> resolve(const QString &reference, const VisibleServers &visible = {});
    Result<BackupDetails> get(const QUuid &id);

    /// Queues reading the whole archive back. Conflict backup.not_complete.
    Result<Job> verify(const api::Caller &caller, const QUuid &id);
    Result<Job> restore(const api::Caller &caller, const RestoreParams &params);
    /// What a restore would change; a page of it.
    Result<TreeDifference> previewRestore(const RestorePreviewParams &params);
    /// What a restore would need and meet; only an unknown or unfinished backup is an error.
    Result<RestoreCheck> checkRestore(const RestoreParams &params);
    /// Puts back the folder that the last restore of this backup replaced. Conflict
    /// backup.nothing_to_undo.
    Result<Job> undoRestore(const api::Caller &caller, const QUuid &id);
    Result<Job> exportBackup(const api::Caller &caller, const BackupExportParams &params);

    Result<ArchiveListing> browse(const BackupBrowseParams &params);
    /// Entries of a backup by a part of their path.
    Result<ArchiveListing> search(const BackupSearchParams &params);
    /// A bounded look at one entry.
    Result<FilePreview> previewFile(const FilePreviewParams &params);
    Result<TreeDifference> diff(const BackupDiffParams &params);
    /// What changed inside one file.
    Result<FileDifference> diffFile(const FileDifferenceParams &params);
    Result<TransferTicket> extract(const ExtractParams &params);

    Result<Backup> setLocked(const api::Caller &caller, const BackupLockParams &params);
    /// Removes one backup: its archive first, its row when that is gone. Conflict backup.locked,
    /// backup.busy.
    Result<PruneReport> remove(const api::Caller &caller, const BackupDeleteParams &params);

    /// Drops the kept old trees whose time is over; called now and then.
    Result<qint64> dropOldUndo();
    /// Backups that a dead service left unfinished become failed and their remains are removed.
    /// Call after Node::recover() and before JobService::recover().
    Result<void> recover(const QList<node::Recovered> &recovered);

    void addMethods(api::Methods &methods);
    /// Those that look into backups; part of addMethods().
    void addContentMethods(api::Methods &methods);
    /// Who carries out jobs of this room, and what is stored when one ends without.
    void addJobs(JobRunner &runner, JobService &jobs);

private:
    Result<QUuid> serverOfFolder(const RestoreParams &params);
    Result<QUuid> serverOf(const QUuid &backupId);
    /// A backup with all that an order about it needs.
    struct Loaded
    {
        Backup backup = {};
        BackupCopy copy = {};
        StorageTarget target = {};
        std::optional<Server> server = {};
        QStringList ignorePatterns = {};
        QString templateKey = {};
        std::optional<Backup> last = {}; ///< the server's last completed backup
    };
    Result<Loaded> load(store::Connection &connection, const QUuid &backupId) const;
    Result<Loaded> load(const QUuid &backupId);
    Result<Loaded> loadComplete(const QUuid &backupId);
    /// The same of one whose archive this machine reaches; backup.other_node.
    Result<Loaded> loadHere(const QUuid &backupId);
    Result<void> checkHere(const Loaded &loaded) const;
    /// The machine that reaches the archive: its jobs run there.
    QUuid nodeOf(const Loaded &loaded) const;
    node::StoredArchive storedArchive(const Loaded &loaded) const;
    node::BackupOrder backupOrder(const Loaded &loaded, const QUuid &jobId,
                                  bool skipUnreadable) const;
    node::RestoreOrder restoreOrder(const Loaded &loaded, const RestoreParams &params,
                                    const QString &folder) const;
    Result<QString> restoreFolder(const Loaded &loaded, const RestoreParams &params);
    QDateTime undoUntil(const QDateTime &restoredAt) const;
    Result<void> checkRestoreFolder(const Loaded &loaded, RestoreCheck &answer);
    Result<void> checkSafetyBackup(const Loaded &loaded, const RestoreParams &params,
                                   RestoreCheck &answer);
    Result<void> estimateRestore(const Loaded &loaded, RestoreCheck &answer);
    QString manifestCacheFile(const QUuid &backupId) const;

    /// The rows of a new backup and its copy, in the caller's transaction.
    Result<Backup> insertRows(store::Connection &connection, const BackupRequest &request,
                              const QUuid &backupId, const QUuid &jobId, const QString &name);
    /// Reads the row, lets `change` change it, stores it and tells clients after the commit.
    Result<Backup> modify(store::Connection &connection, const QUuid &id,
                          const std::function<void(Backup &)> &change);
    Result<Job> queue(const api::Caller &caller, QLatin1StringView action, JobKind kind,
                      const Loaded &loaded, QJsonObject parameters);

    struct MadeBackup
    {
        Backup backup = {};
        std::function<Result<void>(store::Connection &)> alongside = {};
        std::optional<Error> error = {};
    };
    /// Archive and verification of a stored pending row; the last step is left to `alongside`.
    MadeBackup makeBackup(JobContext &context, const QUuid &backupId, bool skipUnreadable);
    Result<Backup> archiveAndVerify(JobContext &context, const QUuid &backupId,
                                    bool skipUnreadable);
    Result<QUuid> makeSafetyBackup(JobContext &context, const Loaded &loaded);

    Result<JobNeeds> needsOfBackup(store::Connection &connection, const Job &job);
    JobOutcome runBackup(JobContext &context);
    JobOutcome runVerify(JobContext &context);
    JobOutcome runRestore(JobContext &context);
    JobOutcome runUndoRestore(JobContext &context);
    JobOutcome runExport(JobContext &context);

    BackupServiceParts m;
    QList<node::Recovered> m_recovered;
};

} // namespace holdfast
