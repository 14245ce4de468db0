// What the jobs of the backups room do, and what becomes of them after a crash.

#include "core/backups/backups.h"

#include "core/base/log.h"
#include "core/retention/retention.h"
#include "core/servers/servers.h"
#include "core/storage/storage.h"

#include "backups_queries.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

/// Read back whole, every member against the manifest (docs/health-score.md gives the ladder).
constexpr int kProofReadBack = 2;

QUuid backupIdOf(const Job &job)
{
    return QUuid::fromString(job.parameters.value("backup_id"_L1).toString());
}

node::Watch watchOf(JobContext &context)
{
    return {context.progress, context.cancel,
            [&context](const QString &phase) { context.setPhase(phase); }};
}

void takeOutcome(Backup &backup, const node::BackupOutcome &outcome)
{
    backup.sizeBytes = outcome.sizeBytes;
    backup.contentBytes = outcome.contentBytes;
    backup.fileCount = outcome.fileCount;
    backup.worldSize = outcome.worldSize;
    backup.minecraftVersion = outcome.minecraftVersion;
    backup.checksum = outcome.checksum;
    backup.manifestHash = outcome.manifestHash;
    backup.storagePath = outcome.storagePath;
    backup.warnings = outcome.warnings;
}

void setError(Backup &backup, const Error &error)
{
    backup.errorMessage = error.message();
    backup.error = error.toJson();
}

void clearError(Backup &backup)
{
    backup.errorMessage.clear();
    backup.error = {};
}

AuditEntry auditOf(const Backup &backup, QLatin1StringView action)
{
    AuditEntry entry;
    entry.userId = backup.tenantId;
    entry.client = u"holdfastd"_s;
    entry.action = action;
    entry.tableName = u"backups"_s;
    entry.recordId = idText(backup.id);
    entry.serverId = backup.serverId;
    entry.newValues = {{u"status"_s, enumText(backup.status)},
                       {u"error_message"_s, backup.errorMessage}};
    return entry;
}

} // namespace

Result<Backup> BackupService::archiveAndVerify(JobContext &context, const QUuid &backupId,
                                               bool skipUnreadable)
{
    HF_TRY(Loaded loaded, load(backupId));
    if (!loaded.server)
        return Error("backup.server_gone"_L1, {{"name"_L1, loaded.backup.name}});
    HF_CHECK(m.store.write([&](Connection &connection) {
        return modify(connection, backupId, [&](Backup &backup) {
            backup.status = BackupStatus::Running;
            backup.startedAt = m.clock.now();
        });
    }));
    HF_TRY(const node::BackupOutcome outcome,
           m.node.backup(backupOrder(loaded, context.job.id, skipUnreadable), watchOf(context)));
    takeOutcome(loaded.backup, outcome);
    if (loaded.last && retention::isSuspiciouslySmall(loaded.backup, *loaded.last)) {
        loaded.backup.warnings.append(BackupWarning::of(
            {}, Error("warning.backup_shrunk"_L1,
                      {{"size"_L1, outcome.sizeBytes}, {"before"_L1, loaded.last->sizeBytes}})));
    }
    HF_CHECK(m.store.write([&](Connection &connection) -> Result<void> {
        HF_TRY(loaded.backup, modify(connection, backupId, [&](Backup &backup) {
                   const auto warnings = loaded.backup.warnings;
                   takeOutcome(backup, outcome);
                   backup.warnings = warnings;
                   backup.status = BackupStatus::Verifying;
                   backup.proofLevel = 1;
               }));
        return {};
    }));
    HF_CHECK(m.node.verify({.jobId = context.job.id, .archive = storedArchive(loaded)},
                           watchOf(context)));
    return loaded.backup;
}

BackupService::MadeBackup BackupService::makeBackup(JobContext &context, const QUuid &backupId,
                                                    bool skipUnreadable)
{
    MadeBackup made;
    const auto verified = archiveAndVerify(context, backupId, skipUnreadable);
    if (!verified) {
        made.error = verified.error();
        // What failed is never kept under a name that looks like a backup.
        if (const auto loaded = load(backupId)) {
            const auto gone = m.node.removeArchive(storedArchive(*loaded));
            if (!gone && gone.error().kind() != ErrorKind::NotFound)
                qCWarning(lcJobs).noquote()
                    << "cannot remove" << loaded->copy.location << gone.error().detail();
        }
    } else {
        made.backup = *verified;
    }
    const QDateTime now = m.clock.now();
    made.alongside = [this, backupId, now,
                      error = made.error](Connection &connection) -> Result<void> {
        HF_TRY(const Backup backup, modify(connection, backupId, [&](Backup &row) {
                   if (error) {
                       row.status = error->kind() == ErrorKind::Cancelled ? BackupStatus::Cancelled
                                                                          : BackupStatus::Failed;
                       setError(row, *error);
                   } else {
                       row.status = BackupStatus::Completed;
                       row.verifiedAt = now;
                       row.proofLevel = kProofReadBack;
                   }
                   row.completedAt = now;
               }));
        HF_TRY(auto copies, backups_queries::readCopies(connection, backupId));
        for (BackupCopy &copy : copies) {
            copy.state = error ? CopyState::Removed : CopyState::Stored;
            copy.sizeBytes = error ? 0 : backup.sizeBytes;
            copy.checksum = error ? QString() : backup.checksum;
            copy.verifiedAt = error ? QDateTime() : now;
            copy.updatedAt = now;
            HF_CHECK(backups_queries::updateCopy(connection, copy));
        }
        return writeAudit(
            connection, auditOf(backup, error ? "backups.failed"_L1 : "backups.completed"_L1), now);
    };
    return made;
}

JobOutcome BackupService::runBackup(JobContext &context)
{
    const auto row = m.store.read([&](Connection &connection) {
        return backups_queries::findByJob(connection, context.job.id);
    });
    if (!row)
        return {row.error()};
    if (!*row)
        return {Error("backup.not_found"_L1, {{"reference"_L1, idText(context.job.id)}})};
    MadeBackup made = makeBackup(context, (*row)->id,
                                 context.job.parameters.value("skip_unreadable"_L1).toBool());
    if (made.error)
        return {*made.error, made.alongside};
    return {QJsonObject{{u"backup_id"_s, idText(made.backup.id)},
                        {u"warnings"_s, json::toValue(made.backup.warnings)},
                        {u"size_bytes"_s, made.backup.sizeBytes},
                        {u"content_bytes"_s, made.backup.contentBytes},
                        {u"file_count"_s, made.backup.fileCount}},
            made.alongside};
}

JobOutcome BackupService::runVerify(JobContext &context)
{
    const QUuid backupId = backupIdOf(context.job);
    const auto loaded = loadComplete(backupId);
    if (!loaded)
        return {loaded.error()};
    const auto verified = m.node.verify(
        {.jobId = context.job.id, .archive = storedArchive(*loaded)}, watchOf(context));
    if (!verified && verified.error().kind() != ErrorKind::Corrupt &&
        verified.error().kind() != ErrorKind::NotFound)
        return {verified.error()}; // cancelled or out of reach: says nothing about the archive
    const QDateTime now = m.clock.now();
    const auto alongside = [this, backupId, now, verified](Connection &connection) -> Result<void> {
        HF_TRY(const Backup backup, modify(connection, backupId, [&](Backup &row) {
                   row.verifiedAt = verified ? now : QDateTime();
                   row.proofLevel = verified ? std::max(row.proofLevel, kProofReadBack) : 0;
                   if (verified)
                       clearError(row);
                   else
                       setError(row, verified.error());
               }));
        HF_TRY(auto copies, backups_queries::readCopies(connection, backupId));
        for (BackupCopy &copy : copies) {
            const bool isMissing = !verified && verified.error().kind() == ErrorKind::NotFound;
            copy.state = verified    ? CopyState::Stored
                         : isMissing ? CopyState::Missing
                                     : CopyState::Damaged;
            copy.verifiedAt = backup.verifiedAt;
            copy.updatedAt = now;
            HF_CHECK(backups_queries::updateCopy(connection, copy));
        }
        return writeAudit(connection,
                          auditOf(backup, verified ? "backups.verified"_L1 : "backups.damaged"_L1),
                          now);
    };
    if (!verified)
        return {verified.error(), alongside};
    return {QJsonObject{{u"backup_id"_s, idText(backupId)},
                        {u"file_count"_s, verified->fileCount},
                        {u"content_bytes"_s, verified->contentBytes},
                        {u"size_bytes"_s, loaded->backup.sizeBytes},
                        {u"was_read_from_disk"_s, verified->wasReadFromDisk}},
            alongside};
}

Result<QUuid> BackupService::makeSafetyBackup(JobContext &context, const Loaded &loaded)
{
    context.setPhase(u"safety"_s);
    BackupRequest request;
    request.params.serverId = loaded.server->id;
    request.params.tags = {u"safety"_s};
    request.tenantId = loaded.backup.tenantId;
    const QString name = u"before restoring "_s + loaded.backup.name.left(200);
    HF_TRY(const Backup safety, m.store.write([&](Connection &connection) {
        return insertRows(connection, request, newId(), context.job.id, name);
    }));
    const MadeBackup made = makeBackup(context, safety.id, false);
    HF_CHECK(m.store.write(made.alongside));
    if (made.error)
        return Error(*made.error);
    return safety.id;
}

JobOutcome BackupService::runRestore(JobContext &context)
{
    const auto loaded = loadComplete(backupIdOf(context.job));
    if (!loaded)
        return {loaded.error()};
    const QString folder = context.job.parameters.value("directory"_L1).toString();
    const bool isLive = loaded->server && loaded->server->directory == folder;
    QUuid safetyId;
    if (isLive && context.job.parameters.value("safety_backup"_L1).toBool(true)) {
        const auto isEmpty = m.node.isMissingOrEmpty(folder);
        if (!isEmpty)
            return {isEmpty.error()};
        if (!*isEmpty) {
            auto safety = makeSafetyBackup(context, *loaded);
            if (!safety)
                return {std::move(safety).withContext(u"safety backup"_s).error()};
            safetyId = *safety;
        }
    }
    node::RestoreOrder order = restoreOrder(*loaded, {}, folder);
    order.jobId = context.job.id;
    const auto restored = m.node.restore(order, watchOf(context));
    if (!restored)
        return {restored.error()};
    AuditEntry entry = auditOf(loaded->backup, "backups.restored"_L1);
    entry.userId = QUuid::fromString(context.job.parameters.value("user_id"_L1).toString());
    entry.newValues = {{u"directory"_s, folder}};
    return {QJsonObject{{u"backup_id"_s, idText(loaded->backup.id)},
                        {u"directory"_s, folder},
                        {u"file_count"_s, restored->fileCount},
                        {u"content_bytes"_s, restored->contentBytes},
                        {u"carried_over"_s, restored->carriedOver},
                        {u"undo"_s, restored->undoFolder},
                        {u"safety_backup_id"_s, json::toValue(safetyId)},
                        {u"warnings"_s, json::toValue(restored->warnings)}},
            [this, entry](Connection &connection) {
                return writeAudit(connection, entry, m.clock.now());
            }};
}

JobOutcome BackupService::runUndoRestore(JobContext &context)
{
    const QString folder = context.job.parameters.value("directory"_L1).toString();
    const QUuid backupId = backupIdOf(context.job);
    const auto undone = m.node.undoRestore(
        {.jobId = context.job.id, .backupId = backupId, .folder = folder}, watchOf(context));
    if (!undone)
        return {undone.error()};
    return {QJsonObject{{u"backup_id"_s, idText(backupId)}, {u"directory"_s, folder}}};
}

JobOutcome BackupService::runExport(JobContext &context)
{
    const auto loaded = loadComplete(backupIdOf(context.job));
    if (!loaded)
        return {loaded.error()};
    const QString file = context.job.parameters.value("to"_L1).toString();
    const auto size = m.node.exportArchive(
        {.jobId = context.job.id, .archive = storedArchive(*loaded), .toFile = file},
        watchOf(context));
    if (!size)
        return {size.error()};
    return {QJsonObject{
        {u"backup_id"_s, idText(loaded->backup.id)}, {u"to"_s, file}, {u"size_bytes"_s, *size}}};
}

Result<void> BackupService::recover(const QList<node::Recovered> &recovered)
{
    m_recovered = recovered;
    HF_TRY(const auto unfinished, m.store.read([this](Connection &connection) {
        return backups_queries::unfinished(connection, m.nodeId);
    }));
    const Error interrupted("job.interrupted"_L1);
    for (const Backup &row : unfinished) {
        HF_TRY(const Loaded loaded, load(row.id));
        const auto gone = m.node.removeArchive(storedArchive(loaded));
        if (!gone && gone.error().kind() != ErrorKind::NotFound) {
            // An unplugged disk must not keep the service from starting; the row says failed, and
            // the file has no other row, so removing the backup by hand tries again.
            qCWarning(lcJobs).noquote()
                << "cannot remove" << loaded.copy.location << gone.error().detail();
        }
        HF_CHECK(m.store.write([&](Connection &connection) -> Result<void> {
            HF_TRY(const Backup failed, modify(connection, row.id, [&](Backup &backup) {
                       backup.status = BackupStatus::Failed;
                       setError(backup, interrupted);
                       backup.completedAt = m.clock.now();
                   }));
            BackupCopy copy = loaded.copy;
            copy.state = CopyState::Removed;
            copy.updatedAt = m.clock.now();
            HF_CHECK(backups_queries::updateCopy(connection, copy));
            return writeAudit(connection, auditOf(failed, "backups.failed"_L1), m.clock.now());
        }));
    }
    return {};
}

Result<JobNeeds> BackupService::needsOfBackup(Connection &connection, const Job &job)
{
    HF_TRY(const auto backup, backups_queries::findByJob(connection, job.id));
    if (!backup)
        return JobNeeds();
    HF_TRY(const auto copies, backups_queries::readCopies(connection, backup->id));
    HF_TRY(const Server server, readServer(connection, job.serverId));
    return JobNeeds{.targetId = copies.isEmpty() ? QUuid() : copies.first().targetId,
                    .disk = m.node.fileSystemOf(server.directory)};
}

void BackupService::addJobs(JobRunner &runner, JobService &jobs)
{
    runner.setExecutor(
        JobKind::Backup, [this](JobContext &context) { return runBackup(context); },
        [this](Connection &connection, const Job &job) { return needsOfBackup(connection, job); });
    runner.setExecutor(JobKind::Verify, [this](JobContext &context) { return runVerify(context); });
    runner.setExecutor(
        JobKind::Restore, [this](JobContext &context) { return runRestore(context); },
        [this](Connection &, const Job &job) -> Result<JobNeeds> {
            return JobNeeds{
                .disk = m.node.fileSystemOf(job.parameters.value("directory"_L1).toString()),
                .isUrgent = true};
        });
    runner.setExecutor(JobKind::UndoRestore,
                       [this](JobContext &context) { return runUndoRestore(context); });
    runner.setExecutor(JobKind::Export, [this](JobContext &context) { return runExport(context); });

    const auto endUnfinished = [this](Connection &connection, const Job &job, BackupStatus status,
                                      const Error &error) -> Result<void> {
        HF_TRY(const auto row, backups_queries::findByJob(connection, job.id));
        if (!row || row->status == BackupStatus::Completed || row->status == BackupStatus::Failed)
            return {};
        HF_CHECK(modify(connection, row->id, [&](Backup &backup) {
            backup.status = status;
            setError(backup, error);
            backup.completedAt = m.clock.now();
        }));
        return {};
    };
    jobs.setHooks(JobKind::Backup,
                  {.onCancelled =
                       [endUnfinished](Connection &connection, const Job &job) {
                           return endUnfinished(connection, job, BackupStatus::Cancelled,
                                                Error("cancelled"_L1));
                       },
                   .onInterrupted =
                       [endUnfinished](Connection &connection, Job &job) {
                           return endUnfinished(connection, job, BackupStatus::Failed,
                                                Error("job.interrupted"_L1));
                       }});
    // A swap that the node finished after the crash is a restore that was carried out.
    const auto finishSwap = [this](Connection &, Job &job) -> Result<void> {
        const auto found = std::ranges::find(m_recovered, job.id, &node::Recovered::jobId);
        if (found != m_recovered.end() && found->outcome == "completed"_L1) {
            job.state = JobState::Completed;
            job.error = {};
            job.result = {{u"backup_id"_s, job.parameters.value("backup_id"_L1)},
                          {u"directory"_s, job.parameters.value("directory"_L1)},
                          {u"undo"_s, found->undoFolder}};
        }
        return {};
    };
    jobs.setHooks(JobKind::Restore, {.onInterrupted = finishSwap});
    jobs.setHooks(JobKind::UndoRestore, {.onInterrupted = finishSwap});
}

} // namespace holdfast
