#include "core/operations/operations.h"

#include "core/base/process_identity.h"
#include "core/store/list.h"
#include "core/store/reference.h"

#include "identity_version_statements.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;
using store::Value;
using store::Values;

namespace {

constexpr Statement kInsertAudit{"operations.insertAudit", store::insert<AuditEntry, "audit_log">,
                                 parameters<AuditEntry>};

constexpr Statement kReadSetting{"operations.readSetting",
                                 "SELECT value FROM settings WHERE scope = ? AND key = ?",
                                 parameters<QString, QString>, columns<QJsonObject>};
constexpr Statement kWriteSetting{
    "operations.writeSetting",
    "INSERT INTO settings (key, value, scope, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value,"
    " updated_at = excluded.updated_at",
    parameters<QString, QJsonObject, QString, QDateTime, QDateTime>};

constexpr Statement kInsertLease{
    "operations.insertLease",
    "INSERT INTO leases (name, owner, until, fence, created_at, updated_at)"
    " VALUES (?, ?, ?, 1, ?, ?) ON CONFLICT (name) DO NOTHING",
    parameters<QString, QString, QDateTime, QDateTime, QDateTime>};
// One conditional statement: of two who try at the same time the second finds it changed.
constexpr Statement kTakeLease{
    "operations.takeLease",
    "UPDATE leases SET fence = CASE WHEN owner = ? THEN fence ELSE fence + 1 END, owner = ?,"
    " until = ?, updated_at = ? WHERE name = ? AND (owner = ? OR until <= ?)",
    parameters<QString, QString, QDateTime, QDateTime, QString, QString, QDateTime>};
constexpr Statement kReadFence{"operations.readFence",
                               "SELECT fence FROM leases WHERE name = ? AND owner = ?",
                               parameters<QString, QString>, columns<qint64>};
constexpr Statement kReleaseLease{
    "operations.releaseLease",
    "UPDATE leases SET until = ?, updated_at = ? WHERE name = ? AND owner = ?",
    parameters<QDateTime, QDateTime, QString, QString>};

constexpr Statement kInsertJob{
    "operations.insertJob",
    store::insert<Job, "jobs",
                  " ON CONFLICT (idempotency_key) WHERE idempotency_key <> '' DO NOTHING">,
    parameters<Job>};
constexpr Statement kReadJob{"operations.readJob", store::select<Job, "FROM jobs WHERE id = ?">,
                             parameters<QUuid>, columns<Job>};
constexpr Statement kServerOfJob{"operations.serverOfJob",
                                 "SELECT server_id FROM jobs WHERE id = ?", parameters<QUuid>,
                                 columns<QUuid>};
constexpr Statement kReadJobByKey{
    "operations.readJobByKey",
    store::select<Job, "FROM jobs WHERE idempotency_key = ? AND idempotency_key <> ''">,
    parameters<QString>, columns<Job>};
constexpr Statement kActiveJobs{
    "operations.activeJobs",
    store::select<Job, "FROM jobs WHERE server_id = ? AND state IN ('pending', 'running')"
                       " ORDER BY created_at, id LIMIT 100">,
    parameters<QUuid>, columns<Job>};
constexpr Statement kPendingJobs{
    "operations.pendingJobs",
    store::select<Job,
                  "FROM jobs p WHERE p.state = 'pending' AND p.node_id = ?"
                  " AND (p.created_at > ? OR (p.created_at = ? AND p.id > ?))"
                  " AND NOT EXISTS (SELECT 1 FROM jobs r WHERE r.state = 'running'"
                  " AND r.server_id = p.server_id) ORDER BY p.created_at, p.id LIMIT 50",
                  "p.">,
    parameters<QUuid, QDateTime, QDateTime, QUuid>, columns<Job>};
constexpr Statement kClaimJob{
    "operations.claimJob",
    "UPDATE jobs SET state = 'running', lease_owner = ?, lease_until = ?, fence = fence + 1,"
    " attempt = attempt + 1, started_at = ?, updated_at = ? WHERE id = ? AND state = 'pending'",
    parameters<QString, QDateTime, QDateTime, QDateTime, QUuid>};
constexpr Statement kRenewJob{
    "operations.renewJob",
    "UPDATE jobs SET progress_bytes = ?, progress_files = ?, total_bytes = ?, total_files = ?,"
    " phase = ?, steps = ?, lease_until = ?, updated_at = ?"
    " WHERE id = ? AND fence = ? AND lease_owner = ? AND state = 'running'",
    parameters<qint64, qint64, qint64, qint64, QString, QList<JobStep>, QDateTime, QDateTime, QUuid,
               qint64, QString>};
constexpr Statement kIsCancelRequested{
    "operations.isJobCancelRequested",
    "SELECT id FROM jobs WHERE id = ? AND cancel_requested_at IS NOT NULL", parameters<QUuid>,
    columns<QUuid>};
constexpr Statement kFinishJob{
    "operations.finishJob",
    "UPDATE jobs SET state = ?, progress_bytes = ?, progress_files = ?, total_bytes = ?,"
    " total_files = ?, phase = ?, steps = ?, result = ?, error = ?, lease_until = NULL,"
    " updated_at = ?, finished_at = ?"
    " WHERE id = ? AND fence = ? AND lease_owner = ? AND state = 'running'",
    parameters<JobState, qint64, qint64, qint64, qint64, QString, QList<JobStep>, QJsonObject,
               QJsonObject, QDateTime, QDateTime, QUuid, qint64, QString>};
constexpr Statement kFinishInterrupted{
    "operations.finishInterruptedJob",
    "UPDATE jobs SET state = ?, result = ?, error = ?, lease_until = NULL, updated_at = ?,"
    " finished_at = ? WHERE id = ? AND fence = ? AND state = 'running'",
    parameters<JobState, QJsonObject, QJsonObject, QDateTime, QDateTime, QUuid, qint64>};
constexpr Statement kCancelPending{
    "operations.cancelPendingJob",
    "UPDATE jobs SET state = 'cancelled', error = ?, updated_at = ?, finished_at = ?"
    " WHERE id = ? AND state = 'pending'",
    parameters<QJsonObject, QDateTime, QDateTime, QUuid>};
constexpr Statement kRequestCancel{
    "operations.requestJobCancellation",
    "UPDATE jobs SET cancel_requested_at = ?, updated_at = ? WHERE id = ? AND state = 'running'",
    parameters<QDateTime, QDateTime, QUuid>};
constexpr Statement kRunning{
    "operations.runningJobs",
    store::select<Job, "FROM jobs WHERE state = 'running' AND node_id = ? ORDER BY created_at, id">,
    parameters<QUuid>, columns<Job>};

constexpr Statement kAll[] = {
    kInsertAudit,       kReadSetting,  kWriteSetting,      kInsertLease,   kTakeLease,
    kReadFence,         kReleaseLease, kInsertJob,         kReadJob,       kReadJobByKey,
    kServerOfJob,       kActiveJobs,   kPendingJobs,       kClaimJob,      kRenewJob,
    kIsCancelRequested, kFinishJob,    kFinishInterrupted, kCancelPending, kRequestCancel,
    kRunning,
};

const store::List<Job> &jobList()
{
    static const store::List<Job> list({
        .name = "jobs.list",
        .table = "jobs",
        .filters = {store::Filter::of<QUuid>("server_id", "server_id = ?"),
                    store::Filter::of<QUuid>("backup_id", "backup_id = ?"),
                    store::Filter::of<JobState>("state", "state = ?")},
        .refinements = {store::Filter::of<QList<JobState>>(
                            "states", {"state IN (SELECT value FROM json_each(?))",
                                       "state IN (SELECT jsonb_array_elements_text(?))"}),
                        store::Filter::of<QList<JobKind>>(
                            "kinds", {"kind IN (SELECT value FROM json_each(?))",
                                      "kind IN (SELECT jsonb_array_elements_text(?))"}),
                        store::Filter::of<QDateTime>("since", "created_at >= ?")},
        .orders = {{"newest", {"created_at", "id"}, store::Direction::Descending}},
        .serverColumn = "server_id",
    });
    return list;
}

const store::List<AuditEntry> &auditList()
{
    static const store::List<AuditEntry> list({
        .name = "audit.list",
        .table = "audit_log",
        .filters = {store::Filter::of<QUuid>("server_id", "server_id = ?"),
                    store::Filter::of<QUuid>("user_id", "user_id = ?")},
        .refinements = {store::Filter::of<QString>("action", "action LIKE ? ESCAPE '!'"),
                        store::Filter::of<QString>("record_id", "record_id = ?"),
                        store::Filter::of<QDateTime>("since", "timestamp >= ?"),
                        store::Filter::of<QDateTime>("until", "timestamp < ?")},
        .orders = {{"newest", {"timestamp", "id"}, store::Direction::Descending}},
        .serverColumn = "server_id",
    });
    return list;
}

} // namespace

std::span<const Statement> operationsStatements()
{
    static const auto all =
        store::statements(kAll, statementsOfIdentityVersion(), jobList(), auditList());
    return all;
}

Result<void> writeAudit(Connection &connection, AuditEntry entry, const QDateTime &now)
{
    entry.id = newId();
    entry.timestamp = now;
    HF_CHECK(connection.run(kInsertAudit, store::insertValues(entry)));
    return {};
}

Result<std::optional<QJsonObject>> readSetting(Connection &connection, const QString &key,
                                               const QString &scope)
{
    HF_TRY(Rows rows, connection.run(kReadSetting, {scope, key}));
    return store::readValue<QJsonObject>(std::move(rows));
}

Result<void> writeSetting(Connection &connection, const QString &key, const QJsonObject &value,
                          const QDateTime &now, const QString &scope)
{
    HF_CHECK(connection.run(kWriteSetting, {key, value, scope, now, now}));
    return {};
}

Result<std::optional<qint64>> takeLease(Connection &connection, const QString &name,
                                        const QString &owner, std::chrono::milliseconds duration,
                                        const QDateTime &now)
{
    const QDateTime until = now.addMSecs(duration.count());
    HF_TRY(const Rows inserted, connection.run(kInsertLease, {name, owner, until, now, now}));
    if (inserted.affectedRows() == 0) {
        HF_TRY(const Rows taken,
               connection.run(kTakeLease, {owner, owner, until, now, name, owner, now}));
        if (taken.affectedRows() == 0)
            return std::optional<qint64>();
    }
    HF_TRY(Rows fence, connection.run(kReadFence, {name, owner}));
    return store::readValue<qint64>(std::move(fence));
}

Result<void> releaseLease(Connection &connection, const QString &name, const QString &owner,
                          const QDateTime &now)
{
    HF_CHECK(connection.run(kReleaseLease, {now, now, name, owner}));
    return {};
}

Result<CreatedJob> createJob(Connection &connection, const NewJob &newJob, const QDateTime &now)
{
    CreatedJob created;
    created.job.id = newId();
    created.job.kind = newJob.kind;
    created.job.serverId = newJob.serverId;
    created.job.backupId = newJob.backupId;
    created.job.nodeId = newJob.nodeId;
    created.job.parameters = newJob.parameters;
    created.job.idempotencyKey = newJob.idempotencyKey;
    created.job.createdAt = now;
    created.job.updatedAt = now;
    HF_TRY(const Rows inserted, connection.run(kInsertJob, store::insertValues(created.job)));
    if (inserted.affectedRows() > 0)
        return created;
    HF_TRY(Rows rows, connection.run(kReadJobByKey, {newJob.idempotencyKey}));
    HF_TRY(auto existing, store::readOptional<Job>(std::move(rows)));
    if (!existing)
        return Error("job.not_found"_L1, {{"id"_L1, newJob.idempotencyKey}});
    return CreatedJob{.job = *existing, .isNew = false};
}

Result<Job> readJob(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kReadJob, {id}));
    return store::readRequired<Job>(std::move(rows),
                                    Error("job.not_found"_L1, {{"id"_L1, idText(id)}}));
}

Result<QUuid> serverOfJob(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kServerOfJob, {id}));
    return store::readRequired<QUuid>(std::move(rows),
                                      Error("job.not_found"_L1, {{"id"_L1, idText(id)}}));
}

Result<JobPage> listJobs(Connection &connection, const JobListParams &params,
                         const VisibleServers &visible)
{
    store::ListRequest request{
        .after = params.after, .before = params.before, .limit = params.limit, .visible = visible};
    request.where("server_id"_L1, params.serverId)
        .where("backup_id"_L1, params.backupId)
        .where("state"_L1, params.state)
        .where("states"_L1, params.states)
        .where("kinds"_L1, params.kinds)
        .where("since"_L1, params.since);
    HF_TRY(auto page, jobList().page(connection, request));
    return JobPage{.jobs = std::move(page.rows), .after = page.after, .before = page.before};
}

Result<AuditPage> listAudit(Connection &connection, const AuditListParams &params,
                            const VisibleServers &visible)
{
    store::ListRequest request{
        .after = params.after, .before = params.before, .limit = params.limit, .visible = visible};
    request.where("server_id"_L1, params.serverId)
        .where("user_id"_L1, params.userId)
        .where("record_id"_L1, params.recordId)
        .where("since"_L1, params.since)
        .where("until"_L1, params.until);
    if (!params.action.isEmpty())
        request.where("action"_L1, store::prefixPattern(params.action));
    HF_TRY(auto page, auditList().page(connection, request));
    return AuditPage{.entries = std::move(page.rows), .after = page.after, .before = page.before};
}

Result<QList<Job>> activeJobs(Connection &connection, const QUuid &serverId)
{
    HF_TRY(Rows rows, connection.run(kActiveJobs, {serverId}));
    return store::readRecords<Job>(std::move(rows));
}

namespace {

/// The oldest pending job that may be taken; looked for in pages, since many may have to wait.
Result<std::optional<Job>> nextJob(Connection &connection, const QUuid &nodeId,
                                   const JobFilter &mayRun)
{
    QDateTime after = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QUuid afterId;
    for (;;) {
        HF_TRY(Rows rows, connection.run(kPendingJobs, {nodeId, after, after, afterId}));
        HF_TRY(const QList<Job> jobs, store::readRecords<Job>(std::move(rows)));
        for (const Job &job : jobs) {
            HF_TRY(const bool isNext, mayRun ? mayRun(connection, job) : Result<bool>(true));
            if (isNext)
                return std::optional<Job>(job);
        }
        if (jobs.isEmpty())
            return std::optional<Job>();
        after = jobs.last().createdAt;
        afterId = jobs.last().id;
    }
}

} // namespace

Result<std::optional<Job>> claimJob(Connection &connection, const QUuid &nodeId,
                                    const QString &owner, std::chrono::milliseconds leaseDuration,
                                    const QDateTime &now, const JobFilter &mayRun)
{
    HF_TRY(const auto pending, nextJob(connection, nodeId, mayRun));
    if (!pending)
        return std::optional<Job>();
    const QDateTime until = now.addMSecs(leaseDuration.count());
    HF_TRY(const Rows claimed, connection.run(kClaimJob, {owner, until, now, now, pending->id}));
    if (claimed.affectedRows() == 0) // somebody was faster; the next call looks again
        return std::optional<Job>();
    HF_TRY(Job job, readJob(connection, pending->id));
    return std::optional<Job>(std::move(job));
}

Result<JobGrip> renewJob(Connection &connection, const Job &job,
                         std::chrono::milliseconds leaseDuration, const QDateTime &now)
{
    HF_TRY(const Rows renewed,
           connection.run(kRenewJob,
                          {job.progressBytes, job.progressFiles, job.totalBytes, job.totalFiles,
                           job.phase, job.steps, now.addMSecs(leaseDuration.count()), now, job.id,
                           job.fence, job.leaseOwner}));
    if (renewed.affectedRows() == 0)
        return JobGrip::Lost;
    HF_TRY(const Rows requested, connection.run(kIsCancelRequested, {job.id}));
    return requested.isEmpty() ? JobGrip::Held : JobGrip::CancelRequested;
}

Result<void> finishJob(Connection &connection, const Job &job, const QDateTime &now)
{
    HF_TRY(
        const Rows finished,
        connection.run(kFinishJob, {job.state, job.progressBytes, job.progressFiles, job.totalBytes,
                                    job.totalFiles, job.phase, job.steps, job.result, job.error,
                                    now, now, job.id, job.fence, job.leaseOwner}));
    if (finished.affectedRows() == 0)
        return Error("job.lease_lost"_L1, {{"id"_L1, idText(job.id)}});
    return {};
}

Result<Job> requestJobCancellation(Connection &connection, const QUuid &id, const QDateTime &now)
{
    const QJsonObject cancelled = Error("cancelled"_L1).toJson();
    HF_CHECK(connection.run(kCancelPending, {cancelled, now, now, id}));
    HF_CHECK(connection.run(kRequestCancel, {now, now, id}));
    return readJob(connection, id);
}

QString ownerName(const QString &instanceId)
{
    return processIdentity() + u'#' + instanceId;
}

Result<QList<Job>> interruptedJobs(Connection &connection, const QUuid &nodeId,
                                   const QString &owner, const QDateTime &now)
{
    HF_TRY(Rows rows, connection.run(kRunning, {nodeId}));
    HF_TRY(QList<Job> jobs, store::readRecords<Job>(std::move(rows)));
    const bool isAlone = connection.dialect() == store::Dialect::Sqlite;
    jobs.removeIf([&](const Job &job) {
        const bool isOver =
            isAlone || job.leaseUntil <= now || isKnownDead(job.leaseOwner.section(u'#', 0, 0));
        return job.leaseOwner == owner || !isOver;
    });
    return jobs;
}

Result<void> finishInterruptedJob(Connection &connection, const Job &job, const QDateTime &now)
{
    HF_TRY(const Rows finished,
           connection.run(kFinishInterrupted,
                          {job.state, job.result, job.error, now, now, job.id, job.fence}));
    if (finished.affectedRows() == 0)
        return Error("job.lease_lost"_L1, {{"id"_L1, idText(job.id)}});
    return {};
}

} // namespace holdfast
