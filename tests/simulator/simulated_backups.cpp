#include "tests/simulator/simulated_backups.h"

#include "core/model/account.h"
#include "core/model/server.h"
#include "core/model/storage_target.h"

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kInsertBackup{"simulator.insertBackup", store::insert<Backup, "backups">,
                                  parameters<Backup>};
constexpr Statement kUpdateBackup{"simulator.updateBackup", store::update<Backup, "backups">,
                                  store::updateParameters<Backup>};
constexpr Statement kReadBackup{"simulator.readBackup",
                                store::select<Backup, "FROM backups WHERE id = ?">,
                                parameters<QUuid>, columns<Backup>};
constexpr Statement kReadByJob{"simulator.readByJob",
                               store::select<Backup, "FROM backups WHERE job_id = ?">,
                               parameters<QUuid>, columns<Backup>};
constexpr Statement kReadByServer{
    "simulator.readByServer",
    store::select<Backup, "FROM backups WHERE server_id = ? ORDER BY started_at DESC, id DESC">,
    parameters<QUuid>, columns<Backup>};
constexpr Statement kDeleteBackup{"simulator.deleteBackup", "DELETE FROM backups WHERE id = ?",
                                  parameters<QUuid>};
constexpr Statement kInsertCopy{"simulator.insertCopy", store::insert<BackupCopy, "backup_copies">,
                                parameters<BackupCopy>};
constexpr Statement kSetCopies{"simulator.setCopies",
                               "UPDATE backup_copies SET state = ?, size_bytes = (SELECT"
                               " size_bytes FROM backups WHERE id = backup_copies.backup_id)"
                               " WHERE backup_id = ?",
                               parameters<QString, QUuid>};
constexpr Statement kNodeOfServer{"simulator.nodeOfServer",
                                  "SELECT node_id FROM servers WHERE id = ?", parameters<QUuid>,
                                  columns<QUuid>};
constexpr Statement kFirstTarget{"simulator.firstTarget",
                                 "SELECT id FROM storage_targets ORDER BY created_at LIMIT 1",
                                 parameters<>, columns<QUuid>};
constexpr Statement kInsertUser{"simulator.insertUser", store::insert<User, "users">,
                                parameters<User>};
constexpr Statement kInsertTarget{"simulator.insertTarget",
                                  store::insert<StorageTarget, "storage_targets">,
                                  parameters<StorageTarget>};
constexpr Statement kInsertServer{"simulator.insertServer", store::insert<Server, "servers">,
                                  parameters<Server>};
constexpr Statement kInsertNode{
    "simulator.insertNode",
    "INSERT INTO nodes (id, name, created_at, updated_at) VALUES (?, ?, ?, ?)",
    parameters<QUuid, QString, QDateTime, QDateTime>};
constexpr Statement kInsertTemplate{
    "simulator.insertTemplate",
    "INSERT INTO templates (id, key, name, type, created_at, updated_at)"
    " VALUES (?, 'simulated', 'Simulated', 'FOLDER', ?, ?)",
    parameters<QUuid, QDateTime, QDateTime>};

Result<QUuid> nodeOf(Connection &connection, const QUuid &serverId)
{
    HF_TRY(Rows rows, connection.run(kNodeOfServer, {serverId}));
    HF_TRY(const auto id, store::readValue<QUuid>(std::move(rows)));
    if (!id)
        return Error("server.not_found"_L1, {{"reference"_L1, idText(serverId)}});
    return *id;
}

Result<std::optional<Backup>> backupOfJob(Connection &connection, const QUuid &jobId)
{
    HF_TRY(Rows rows, connection.run(kReadByJob, {jobId}));
    return store::readOptional<Backup>(std::move(rows));
}

Result<void> insertCopy(Connection &connection, const Backup &backup)
{
    HF_TRY(Rows rows, connection.run(kFirstTarget));
    HF_TRY(const auto target, store::readValue<QUuid>(std::move(rows)));
    BackupCopy copy;
    copy.id = newId();
    copy.backupId = backup.id;
    copy.targetId = target.value_or(QUuid());
    copy.location = idText(backup.id);
    copy.createdAt = backup.createdAt;
    copy.updatedAt = backup.createdAt;
    HF_CHECK(connection.run(kInsertCopy, store::insertValues(copy)));
    return {};
}

Job ended(Job job, const std::optional<Error> &error, const QDateTime &now)
{
    job.state = error ? JobState::Failed : JobState::Completed;
    job.error = error ? error->toJson() : QJsonObject();
    job.finishedAt = now;
    return job;
}

} // namespace

Result<Backup> readBackupRow(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kReadBackup, {id}));
    HF_TRY(const auto found, store::readOptional<Backup>(std::move(rows)));
    if (!found)
        return Error("backup.not_found"_L1, {{"reference"_L1, idText(id)}});
    return *found;
}

Result<void> writeBackupRow(Connection &connection, const Backup &backup)
{
    HF_CHECK(connection.run(kUpdateBackup, store::updateValues(backup)));
    return {};
}

Result<QList<Backup>> backupsOf(store::Store &store, const QUuid &serverId)
{
    return store.read([&](Connection &connection) -> Result<QList<Backup>> {
        HF_TRY(Rows rows, connection.run(kReadByServer, {serverId}));
        return store::readRecords<Backup>(std::move(rows));
    });
}

Result<Backup> SimulatedBackups::backUp(const api::Caller &, const Schedule &schedule,
                                        const QString &idempotencyKey)
{
    HF_CHECK(reach(Moment::BeforeBackupIsQueued, &schedule));
    bool isNew = false;
    HF_TRY(const Backup made, m_store.write([&](Connection &connection) -> Result<Backup> {
        const QDateTime now = m_clock.now();
        HF_TRY(const QUuid nodeId, nodeOf(connection, schedule.serverId));
        HF_TRY(const CreatedJob job, createJob(connection,
                                               {.kind = JobKind::Backup,
                                                .serverId = schedule.serverId,
                                                .nodeId = nodeId,
                                                .idempotencyKey = idempotencyKey},
                                               now));
        isNew = job.isNew;
        if (!isNew) {
            HF_TRY(const auto existing, backupOfJob(connection, job.job.id));
            return existing.value_or(Backup());
        }
        Backup backup;
        backup.id = newId();
        backup.serverId = schedule.serverId;
        backup.tenantId = schedule.tenantId;
        backup.name = idempotencyKey;
        backup.startedAt = now;
        backup.isAutomatic = true;
        backup.scheduleId = schedule.id;
        backup.jobId = job.job.id;
        backup.createdAt = now;
        backup.updatedAt = now;
        HF_CHECK(connection.run(kInsertBackup, store::insertValues(backup)));
        HF_CHECK(insertCopy(connection, backup));
        return backup;
    }));
    if (isNew && onQueued)
        onQueued(schedule, made);
    HF_CHECK(reach(Moment::AfterBackupIsQueued, &schedule));
    return made;
}

Result<void> SimulatedBackups::verify(const api::Caller &, const QUuid &backupId)
{
    HF_CHECK(reach(Moment::BeforeVerifyIsQueued));
    return m_store.write([&](Connection &connection) -> Result<void> {
        HF_TRY(const Backup backup, readBackupRow(connection, backupId));
        HF_TRY(const QUuid nodeId, nodeOf(connection, backup.serverId));
        HF_CHECK(createJob(connection,
                           {.kind = JobKind::Verify,
                            .serverId = backup.serverId,
                            .nodeId = nodeId,
                            .parameters = {{u"backup_id"_s, idText(backupId)}}},
                           m_clock.now()));
        return {};
    });
}

Result<qint64> SimulatedBackups::remove(const api::Caller &, const QUuid &backupId)
{
    HF_TRY(const Backup backup, m_store.read([&](Connection &connection) {
        return readBackupRow(connection, backupId);
    }));
    if (onRemove)
        onRemove(backupId);
    const qint64 freed = m_disk.value(backupId).sizeBytes;
    m_disk.remove(backupId);
    HF_CHECK(reach(Moment::AfterArchiveIsRemoved));
    HF_CHECK(m_store.write([&](Connection &connection) -> Result<void> {
        HF_CHECK(connection.run(kDeleteBackup, {backupId}));
        return {};
    }));
    return freed;
}

Result<void> SimulatedBackups::beginBackup(const Job &job)
{
    return m_store.write([&](Connection &connection) -> Result<void> {
        HF_TRY(auto backup, backupOfJob(connection, job.id));
        if (!backup)
            return Error("backup.not_found"_L1, {{"reference"_L1, idText(job.id)}});
        backup->status = BackupStatus::Running;
        backup->startedAt = m_clock.now();
        return writeBackupRow(connection, *backup);
    });
}

Result<void> SimulatedBackups::finishBackup(const Job &job, qint64 sizeBytes,
                                            const std::optional<Error> &error)
{
    return m_store.write([&](Connection &connection) -> Result<void> {
        const QDateTime now = m_clock.now();
        HF_TRY(const auto row, backupOfJob(connection, job.id));
        Backup backup = row.value_or(Backup());
        if (!error)
            m_disk.insert(backup.id, {backup.serverId, sizeBytes}); // the same on repetition
        backup.status = error ? BackupStatus::Failed : BackupStatus::Completed;
        backup.errorMessage = error ? error->message() : QString();
        backup.startedAt = job.startedAt;
        backup.completedAt = now;
        backup.verifiedAt = error ? QDateTime() : now;
        backup.sizeBytes = error ? 0 : sizeBytes;
        HF_CHECK(writeBackupRow(connection, backup));
        HF_CHECK(connection.run(kSetCopies, {error ? u"removed"_s : u"stored"_s, backup.id}));
        return finishJob(connection, ended(job, error, now), now);
    });
}

Result<void> SimulatedBackups::finishVerify(const Job &job)
{
    return m_store.write([&](Connection &connection) -> Result<void> {
        const QDateTime now = m_clock.now();
        const QUuid id = QUuid::fromString(job.parameters.value("backup_id"_L1).toString());
        auto backup = readBackupRow(connection, id);
        if (backup) { // else retention was faster
            const bool isWhole = m_disk.contains(id);
            backup->verifiedAt = isWhole ? now : QDateTime();
            HF_CHECK(writeBackupRow(connection, *backup));
            HF_CHECK(connection.run(kSetCopies, {isWhole ? u"stored"_s : u"missing"_s, id}));
        }
        return finishJob(connection, ended(job, {}, now), now);
    });
}

Result<void> SimulatedBackups::finishOther(const Job &job, const QJsonObject &result)
{
    return m_store.write([&](Connection &connection) {
        Job done = ended(job, {}, m_clock.now());
        done.result = result;
        return finishJob(connection, done, m_clock.now());
    });
}

Result<int> SimulatedBackups::recover(const QUuid &nodeId, const QString &owner)
{
    return m_store.write([&](Connection &connection) -> Result<int> {
        const QDateTime now = m_clock.now();
        HF_TRY(const auto jobs, interruptedJobs(connection, nodeId, owner, now));
        for (const Job &job : jobs) {
            const Error error("job.interrupted"_L1);
            HF_CHECK(finishInterruptedJob(connection, ended(job, error, now), now));
            HF_TRY(auto backup, backupOfJob(connection, job.id));
            if (!backup || backup->status == BackupStatus::Completed)
                continue;
            backup->status = BackupStatus::Failed;
            backup->errorMessage = error.message();
            backup->completedAt = now;
            HF_CHECK(writeBackupRow(connection, *backup));
        }
        return int(jobs.size());
    });
}

Result<Premises> makePremises(store::Store &store, int nodes, int servers, const QDateTime &now)
{
    return store.write([&](Connection &connection) -> Result<Premises> {
        Premises premises;
        User user;
        user.id = newId();
        user.username = u"owner"_s;
        user.createdAt = now;
        user.updatedAt = now;
        HF_CHECK(connection.run(kInsertUser, store::insertValues(user)));
        premises.userId = user.id;
        StorageTarget target;
        target.id = newId();
        target.name = u"local"_s;
        target.ownerId = user.id;
        target.createdAt = now;
        target.updatedAt = now;
        HF_CHECK(connection.run(kInsertTarget, store::insertValues(target)));
        premises.targetId = target.id;
        for (int i = 0; i < nodes; ++i) {
            premises.nodeIds.append(newId());
            HF_CHECK(connection.run(kInsertNode,
                                    {premises.nodeIds.last(), u"node %1"_s.arg(i), now, now}));
        }
        const QUuid templateId = newId();
        HF_CHECK(connection.run(kInsertTemplate, {templateId, now, now}));
        for (int i = 0; i < servers; ++i) {
            Server server;
            server.id = newId();
            server.name = u"server %1"_s.arg(i);
            server.nodeId = premises.nodeIds.at(i % nodes);
            server.templateId = templateId;
            server.ownerId = user.id;
            server.directory = u"/simulated/%1"_s.arg(i);
            server.createdAt = now;
            server.updatedAt = now;
            HF_CHECK(connection.run(kInsertServer, store::insertValues(server)));
            premises.serverIds.append(server.id);
        }
        return premises;
    });
}

} // namespace holdfast::tests
