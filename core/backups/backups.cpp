#include "core/backups/backups.h"

#include "core/model/service.h"
#include "core/servers/servers.h"
#include "core/storage/storage.h"
#include "core/store/reference.h"

#include "backups_queries.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

constexpr int kFilteredServers = 500;

QString compressionOf(ArchiveFormat format)
{
    switch (format) {
    case ArchiveFormat::TarZst:
        return u"zstd"_s;
    case ArchiveFormat::TarGz:
        return u"gzip"_s;
    case ArchiveFormat::TarXz:
        return u"xz"_s;
    case ArchiveFormat::Tar:
        break;
    }
    return u"none"_s;
}

ArchiveFormat formatOf(const QString &compression)
{
    for (const auto format : {ArchiveFormat::TarZst, ArchiveFormat::TarGz, ArchiveFormat::TarXz}) {
        if (compressionOf(format) == compression)
            return format;
    }
    return ArchiveFormat::Tar;
}

/// Letters, digits and dashes of a name: a folder that people recognise.
QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar letter : name.toLower()) {
        const bool isPlain =
            (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isPlain)
            slug += letter;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"server"_s : slug.left(40);
}

QString archiveNameOf(const Server &server, const Backup &backup, ArchiveFormat format)
{
    // The id's end makes it unique: its beginning is the time.
    return slugOf(server.name) + u'-' + idText(server.id).right(8) + u'/' +
           backup.startedAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s) + u'-' +
           idText(backup.id).right(8) + u'.' + enumText(format);
}

Result<void> checkTexts(const BackupCreateParams &params)
{
    const auto refuse = [](const QString &field, const QString &reason) {
        return Error("record.invalid"_L1, {{"field"_L1, field}, {"reason"_L1, reason}});
    };
    if (params.name.size() > 255)
        return refuse(u"name"_s, u"must be at most 255 characters"_s);
    if (params.tags.size() > 32)
        return refuse(u"tags"_s, u"must be at most 32"_s);
    for (const QString &tag : params.tags) {
        if (tag.trimmed().isEmpty() || tag.size() > 64)
            return refuse(u"tags"_s, u"each must be 1 to 64 characters"_s);
    }
    return {};
}

Result<void> checkFilters(const BackupListParams &params)
{
    if (params.serverIds.size() > kFilteredServers)
        return Error("record.invalid"_L1,
                     {{"field"_L1, u"server_ids"_s},
                      {"reason"_L1, u"must be at most %1"_s.arg(kFilteredServers)}});
    return {};
}

} // namespace

QString BackupService::manifestCacheFile(const QUuid &backupId) const
{
    return m.manifestsFolder + u'/' + idText(backupId) + ".jsonl.zst"_L1;
}

Result<BackupService::Loaded> BackupService::load(Connection &connection,
                                                  const QUuid &backupId) const
{
    Loaded loaded;
    HF_TRY(loaded.backup, backups_queries::readBackup(connection, backupId));
    HF_TRY(const auto copies, backups_queries::readCopies(connection, backupId));
    if (copies.isEmpty())
        return Error("backup.no_copy"_L1, {{"name"_L1, loaded.backup.name}});
    loaded.copy = copies.first();
    HF_TRY(loaded.target, readTarget(connection, loaded.copy.targetId));
    if (loaded.backup.serverId.isNull())
        return loaded;
    HF_TRY(loaded.server, readServer(connection, loaded.backup.serverId));
    HF_TRY(const ServerTemplate found, readTemplate(connection, loaded.server->templateId));
    loaded.ignorePatterns = found.ignorePatterns;
    loaded.templateKey = found.key;
    HF_TRY(loaded.last, backups_queries::lastCompleted(connection, loaded.backup.serverId));
    return loaded;
}

Result<BackupService::Loaded> BackupService::load(const QUuid &backupId)
{
    return m.store.read([&](Connection &connection) { return load(connection, backupId); });
}

Result<BackupService::Loaded> BackupService::loadComplete(const QUuid &backupId)
{
    HF_TRY(Loaded loaded, load(backupId));
    if (loaded.backup.status != BackupStatus::Completed)
        return Error("backup.not_complete"_L1, {{"name"_L1, loaded.backup.name},
                                                {"status"_L1, enumText(loaded.backup.status)}});
    return loaded;
}

Result<void> BackupService::checkHere(const Loaded &loaded) const
{
    if (isReachableFrom(loaded.target, m.nodeId))
        return {};
    return Error("backup.other_node"_L1,
                 {{"name"_L1, loaded.backup.name}, {"target"_L1, loaded.target.name}});
}

Result<BackupService::Loaded> BackupService::loadHere(const QUuid &backupId)
{
    HF_TRY(Loaded loaded, loadComplete(backupId));
    HF_CHECK(checkHere(loaded));
    return loaded;
}

node::StoredArchive BackupService::storedArchive(const Loaded &loaded) const
{
    return {.target = specificationOf(loaded.target),
            .archiveName = loaded.copy.location,
            .format = formatOf(loaded.backup.compressionFormat),
            .checksum = loaded.backup.checksum,
            .manifestHash = loaded.backup.manifestHash,
            .sizeBytes = loaded.backup.sizeBytes,
            .manifestCacheFile = manifestCacheFile(loaded.backup.id)};
}

node::BackupOrder BackupService::backupOrder(const Loaded &loaded, const QUuid &jobId,
                                             bool skipUnreadable) const
{
    return {.jobId = jobId,
            .backupId = loaded.backup.id,
            .serverName = loaded.server->name,
            .templateKey = loaded.templateKey,
            .folder = loaded.server->directory,
            .ignorePatterns = loaded.ignorePatterns,
            .format = formatOf(loaded.backup.compressionFormat),
            .target = specificationOf(loaded.target),
            .archiveName = loaded.copy.location,
            .manifestCacheFile = manifestCacheFile(loaded.backup.id),
            .time = loaded.backup.startedAt,
            .skipUnreadable = skipUnreadable,
            .expectedBytes = loaded.last ? loaded.last->sizeBytes : 0,
            .reserveBytes = m.reserveBytes};
}

Result<Backup> BackupService::modify(Connection &connection, const QUuid &id,
                                     const std::function<void(Backup &)> &change)
{
    HF_TRY(Backup backup, backups_queries::readBackup(connection, id));
    change(backup);
    backup.updatedAt = m.clock.now();
    HF_CHECK(backups_queries::updateBackup(connection, backup));
    connection.afterCommit([this, id, serverId = backup.serverId] {
        m.notifications.publish(
            "row.changed"_L1,
            json::toObject(RowChanged{.table = u"backups"_s, .id = id, .action = u"update"_s}),
            {"backups.view"_L1, serverId});
    });
    return backup;
}

Result<Backup> BackupService::insertRows(Connection &connection, const BackupRequest &request,
                                         const QUuid &backupId, const QUuid &jobId,
                                         const QString &name)
{
    const QDateTime now = m.clock.now();
    HF_TRY(const Server server, readServer(connection, request.params.serverId));
    StorageTarget target;
    if (request.params.targetId) {
        HF_TRY(target, readTargetFor(connection, *request.params.targetId, server.nodeId));
    } else {
        HF_TRY(target, readDefaultTarget(connection, server.nodeId));
    }
    Backup backup;
    backup.id = backupId;
    backup.serverId = server.id;
    backup.serverName = server.name;
    backup.sourceId = idText(server.id);
    backup.tenantId = request.tenantId;
    backup.name = name.isEmpty()
                      ? QString(server.name + u' ' + now.toString(u"yyyy-MM-dd HH:mm:ss"_s))
                      : name;
    backup.compressionFormat = compressionOf(request.params.format);
    backup.startedAt = now;
    backup.isAutomatic = !request.scheduleId.isNull();
    backup.tags = request.params.tags;
    backup.tags.removeDuplicates();
    backup.scheduleId = request.scheduleId;
    backup.jobId = jobId;
    backup.createdAt = now;
    backup.updatedAt = now;
    HF_CHECK(backups_queries::insertBackup(connection, backup, now));
    BackupCopy copy;
    copy.id = newId();
    copy.backupId = backup.id;
    copy.targetId = target.id;
    copy.location = archiveNameOf(server, backup, request.params.format);
    copy.createdAt = now;
    copy.updatedAt = now;
    HF_CHECK(backups_queries::insertCopy(connection, copy));
    connection.afterCommit([this, id = backup.id, serverId = backup.serverId] {
        m.notifications.publish(
            "row.changed"_L1,
            json::toObject(RowChanged{.table = u"backups"_s, .id = id, .action = u"insert"_s}),
            {"backups.view"_L1, serverId});
    });
    return backup;
}

Result<Backup> BackupService::create(const api::Caller &caller, const BackupRequest &request)
{
    HF_CHECK(checkTexts(request.params));
    HF_TRY(const Backup created, m.store.write([&](Connection &connection) -> Result<Backup> {
        HF_TRY(const Server server, readServer(connection, request.params.serverId));
        HF_TRY(const auto jobs, activeJobs(connection, server.id));
        const auto isRestore = [](const Job &job) {
            return job.kind == JobKind::Restore || job.kind == JobKind::UndoRestore;
        };
        if (std::ranges::any_of(jobs, isRestore))
            return Error("backup.restore_running"_L1, {{"server"_L1, server.name}});
        const QJsonObject parameters{{u"skip_unreadable"_s, request.params.skipUnreadable}};
        const QUuid backupId = newId();
        HF_TRY(const CreatedJob job, createJob(connection,
                                               {.kind = JobKind::Backup,
                                                .serverId = server.id,
                                                .backupId = backupId,
                                                .nodeId = server.nodeId,
                                                .parameters = parameters,
                                                .idempotencyKey = request.idempotencyKey},
                                               m.clock.now()));
        if (!job.isNew) {
            HF_TRY(const auto existing, backups_queries::findByJob(connection, job.job.id));
            if (!existing)
                return Error("backup.not_found"_L1, {{"reference"_L1, request.idempotencyKey}});
            return *existing;
        }
        HF_TRY(const Backup backup,
               insertRows(connection, request, backupId, job.job.id, request.params.name));
        AuditEntry entry =
            auditEntryOf(caller, "backups.create"_L1, "backups"_L1, backup.id, server.id);
        entry.newValues = json::toObject(request.params);
        HF_CHECK(writeAudit(connection, entry, m.clock.now()));
        return backup;
    }));
    m.runner.wake();
    return created;
}

Result<BackupPage> BackupService::list(const BackupListParams &params,
                                       const VisibleServers &visible)
{
    HF_CHECK(checkFilters(params));
    return m.store.read([&](Connection &connection) {
        return backups_queries::listBackups(connection, params, visible);
    });
}

Result<BackupTotals> BackupService::count(const BackupListParams &params,
                                          const VisibleServers &visible)
{
    HF_CHECK(checkFilters(params));
    return m.store.read([&](Connection &connection) {
        return backups_queries::countBackups(connection, params, visible);
    });
}

Result<Backup> BackupService::resolve(const QString &reference, const VisibleServers &visible)
{
    HF_TRY(const auto found, m.store.read([&](Connection &connection) {
        return backups_queries::findByPrefix(connection, reference, visible);
    }));
    if (reference.isEmpty() || found.isEmpty())
        return Error("backup.not_found"_L1, {{"reference"_L1, reference}});
    if (const Backup *backup = store::onlyMatch(found, reference))
        return *backup;
    QStringList names;
    for (const Backup &backup : found)
        names.append(backup.name + " ("_L1 + idText(backup.id) + u')');
    return Error("backup.ambiguous"_L1,
                 {{"reference"_L1, reference}, {"names"_L1, names.join(u", "_s)}});
}

Result<BackupDetails> BackupService::get(const QUuid &id)
{
    BackupDetails details;
    HF_CHECK(m.store.read([&](Connection &connection) -> Result<void> {
        HF_TRY(details.backup, backups_queries::readBackup(connection, id));
        HF_TRY(details.copies, backups_queries::readCopies(connection, id));
        return {};
    }));
    HF_TRY(const auto undo, m.node.undoEntries());
    for (const node::UndoEntry &entry : undo) { // oldest first: the newest is what is put back
        if (entry.backupId != id)
            continue;
        details.canUndoRestore = true;
        details.undoUntil = undoUntil(entry.restoredAt);
        details.undoDirectory = entry.folder;
    }
    return details;
}

QUuid BackupService::nodeOf(const Loaded &loaded) const
{
    return loaded.target.nodeId.isNull() ? m.nodeId : loaded.target.nodeId;
}

Result<Job> BackupService::queue(const api::Caller &caller, QLatin1StringView action, JobKind kind,
                                 const Loaded &loaded, QJsonObject parameters)
{
    const Backup &backup = loaded.backup;
    parameters.insert("backup_id"_L1, idText(backup.id));
    parameters.insert("user_id"_L1, idText(caller.userId));
    HF_TRY(const CreatedJob created,
           m.store.write([&](Connection &connection) -> Result<CreatedJob> {
               HF_TRY(const CreatedJob job, createJob(connection,
                                                      {.kind = kind,
                                                       .serverId = backup.serverId,
                                                       .backupId = backup.id,
                                                       .nodeId = nodeOf(loaded),
                                                       .parameters = parameters},
                                                      m.clock.now()));
               AuditEntry entry =
                   auditEntryOf(caller, action, "backups"_L1, backup.id, backup.serverId);
               entry.newValues = parameters;
               HF_CHECK(writeAudit(connection, entry, m.clock.now()));
               return job;
           }));
    m.runner.wake();
    return created.job;
}

Result<Job> BackupService::verify(const api::Caller &caller, const QUuid &id)
{
    HF_TRY(const Loaded loaded, loadComplete(id));
    return queue(caller, "backups.verify"_L1, JobKind::Verify, loaded, {});
}

Result<QString> BackupService::restoreFolder(const Loaded &loaded, const RestoreParams &params)
{
    if (!params.directory.isEmpty()) {
        HF_CHECK(checkHere(loaded)); // a path is meant on this machine
        return m.node.checkDestination(params.directory);
    }
    if (!loaded.server)
        return Error("backup.server_gone"_L1, {{"name"_L1, loaded.backup.name}});
    return loaded.server->directory;
}

node::RestoreOrder BackupService::restoreOrder(const Loaded &loaded, const RestoreParams &params,
                                               const QString &folder) const
{
    Q_UNUSED(params)
    return {.backupId = loaded.backup.id,
            .archive = storedArchive(loaded),
            .folder = folder,
            .ignorePatterns = loaded.ignorePatterns,
            .keepUndo = true,
            .contentBytes = loaded.backup.contentBytes,
            .reserveBytes = m.reserveBytes};
}

Result<Job> BackupService::restore(const api::Caller &caller, const RestoreParams &params)
{
    HF_TRY(const Loaded loaded, loadComplete(params.backupId));
    HF_TRY(const QString folder, restoreFolder(loaded, params));
    return queue(caller, "backups.restore"_L1, JobKind::Restore, loaded,
                 {{u"directory"_s, folder}, {u"safety_backup"_s, params.safetyBackup}});
}

Result<Job> BackupService::undoRestore(const api::Caller &caller, const QUuid &id)
{
    HF_TRY(const Loaded loaded, load(id));
    HF_CHECK(checkHere(loaded));
    HF_TRY(const auto undo, m.node.undoEntries());
    const node::UndoEntry *newest = nullptr;
    for (const node::UndoEntry &entry : undo) {
        if (entry.backupId == id && (!newest || newest->restoredAt < entry.restoredAt))
            newest = &entry;
    }
    if (!newest)
        return Error("backup.nothing_to_undo"_L1, {{"name"_L1, loaded.backup.name}});
    return queue(caller, "backups.undoRestore"_L1, JobKind::UndoRestore, loaded,
                 {{u"directory"_s, newest->folder}});
}

Result<Job> BackupService::exportBackup(const api::Caller &caller, const BackupExportParams &params)
{
    if (params.format != "zip"_L1)
        return Error("record.invalid"_L1,
                     {{"field"_L1, u"format"_s}, {"reason"_L1, u"must be zip"_s}});
    HF_TRY(const Loaded loaded, loadHere(params.backupId));
    HF_TRY(const QString file, m.node.checkDestination(params.to));
    HF_TRY(const bool isFree, m.node.isMissingOrEmpty(file));
    if (!isFree)
        return Error("backup.export_exists"_L1, {{"path"_L1, file}});
    return queue(caller, "backups.export"_L1, JobKind::Export, loaded, {{u"to"_s, file}});
}

Result<Backup> BackupService::setLocked(const api::Caller &caller, const BackupLockParams &params)
{
    return m.store.write([&](Connection &connection) -> Result<Backup> {
        HF_TRY(const Backup before, backups_queries::readBackup(connection, params.backupId));
        if (before.locked == params.locked)
            return before;
        HF_TRY(const Backup after, modify(connection, params.backupId,
                                          [&](Backup &backup) { backup.locked = params.locked; }));
        AuditEntry entry =
            auditEntryOf(caller, "backups.setLocked"_L1, "backups"_L1, after.id, after.serverId);
        entry.oldValues = {{u"locked"_s, before.locked}};
        entry.newValues = {{u"locked"_s, after.locked}};
        HF_CHECK(writeAudit(connection, entry, m.clock.now()));
        return after;
    });
}

Result<PruneReport> BackupService::remove(const api::Caller &caller,
                                          const BackupDeleteParams &params)
{
    HF_TRY(const Loaded loaded, load(params.backupId));
    HF_CHECK(checkHere(loaded));
    const Backup &backup = loaded.backup;
    if (backup.locked)
        return Error("backup.locked"_L1, {{"name"_L1, backup.name}});
    HF_TRY(const auto jobs, m.store.read([&](Connection &connection) {
        return activeJobs(connection, backup.serverId);
    }));
    const auto isAboutIt = [&](const Job &job) {
        return job.id == backup.jobId ||
               job.parameters.value("backup_id"_L1).toString() == idText(backup.id);
    };
    if (std::ranges::any_of(jobs, isAboutIt))
        return Error("backup.busy"_L1, {{"name"_L1, backup.name}});

    PruneReport report{.freedBytes =
                           backup.status == BackupStatus::Completed ? backup.sizeBytes : 0,
                       .dryRun = params.dryRun};
    report.decisions.append({.backupId = backup.id,
                             .name = backup.name,
                             .startedAt = backup.startedAt,
                             .sizeBytes = backup.sizeBytes,
                             .isRemoved = true,
                             .reason = u"Its removal was asked for."_s});
    if (params.dryRun)
        return report;
    // The archive first: a row without its file is seen and removed again, a file without its row
    // would stay for ever.
    const auto gone = m.node.removeArchive(storedArchive(loaded));
    if (!gone && gone.error().kind() != ErrorKind::NotFound)
        return gone.error();
    HF_CHECK(m.store.write([&](Connection &connection) -> Result<void> {
        HF_CHECK(backups_queries::deleteBackup(connection, backup.id));
        AuditEntry entry =
            auditEntryOf(caller, "backups.delete"_L1, "backups"_L1, backup.id, backup.serverId);
        entry.oldValues = json::toObject(backup);
        HF_CHECK(writeAudit(connection, entry, m.clock.now()));
        connection.afterCommit([this, id = backup.id, serverId = backup.serverId] {
            m.notifications.publish(
                "row.changed"_L1,
                json::toObject(RowChanged{.table = u"backups"_s, .id = id, .action = u"delete"_s}),
                {"backups.view"_L1, serverId});
        });
        return {};
    }));
    return report;
}

QDateTime BackupService::undoUntil(const QDateTime &restoredAt) const
{
    return restoredAt.addMSecs(std::chrono::milliseconds(m.undoKept).count());
}

Result<qint64> BackupService::dropOldUndo()
{
    return m.node.dropUndoEntries(
        m.clock.now().addMSecs(-std::chrono::milliseconds(m.undoKept).count()));
}

} // namespace holdfast
