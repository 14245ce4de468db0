// core/operations/operations.h: what every room of the control side rests on: audit, settings,
// leases, jobs.
#pragma once

#include "core/api/methods.h"
#include "core/model/account.h"
#include "core/model/job.h"
#include "core/store/connection.h"

#include <QtCore/QDateTime>

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace holdfast {

/// Every statement of this room, for the build's check.
std::span<const store::Statement> operationsStatements();

/// Writes one entry of the audit trail, in the transaction of the change it is about. Fills id and
/// timestamp. Values must hold no secrets.
Result<void> writeAudit(store::Connection &connection, AuditEntry entry, const QDateTime &now);

/// The trail, newest first, a page at a time.
Result<AuditPage> listAudit(store::Connection &connection, const AuditListParams &params,
                            const VisibleServers &visible = {});

/// An entry that names the caller, his session, address and program.
AuditEntry auditEntryOf(const api::Caller &caller, QLatin1StringView action,
                        QLatin1StringView table, const QUuid &recordId, const QUuid &serverId = {});

/// A setting of the installation; nothing when it was never set. `scope` empty: the installation's.
Result<std::optional<QJsonObject>> readSetting(store::Connection &connection, const QString &key,
                                               const QString &scope = {});
Result<void> writeSetting(store::Connection &connection, const QString &key,
                          const QJsonObject &value, const QDateTime &now,
                          const QString &scope = {});

/// A named lease: one owner at a time, until it expires. The fence grows with each change of owner,
/// so that an outdated owner can be told apart. Nothing: somebody else holds it.
Result<std::optional<qint64>> takeLease(store::Connection &connection, const QString &name,
                                        const QString &owner, std::chrono::milliseconds duration,
                                        const QDateTime &now);
/// Gives it back at once; harmless when it is not ours any more.
Result<void> releaseLease(store::Connection &connection, const QString &name, const QString &owner,
                          const QDateTime &now);

// ---- Jobs -----------------------------------------------------------------------------------

/// What a new job needs; the rest of its row is filled in.
struct NewJob
{
    JobKind kind = JobKind::Backup;
    QUuid serverId = {};
    QUuid backupId = {}; ///< the backup it makes or is about
    QUuid nodeId = {};
    QJsonObject parameters = {};
    QString idempotencyKey = {}; ///< empty: always a new job
};

/// Stores a pending job. With an idempotency key that exists already that job is returned instead,
/// in whatever state it is; `isNew` tells them apart.
struct CreatedJob
{
    Job job = {};
    bool isNew = true;
};
Result<CreatedJob> createJob(store::Connection &connection, const NewJob &newJob,
                             const QDateTime &now);

/// Errors: NotFound job.not_found.
Result<Job> readJob(store::Connection &connection, const QUuid &id);
/// The server that a job is about, null without; for permissions. Errors: NotFound job.not_found.
Result<QUuid> serverOfJob(store::Connection &connection, const QUuid &id);
Result<JobPage> listJobs(store::Connection &connection, const JobListParams &params,
                         const VisibleServers &visible = {});
/// Pending and running jobs of a server, oldest first, at most 100.
Result<QList<Job>> activeJobs(store::Connection &connection, const QUuid &serverId);

/// Whether a pending job may be taken now; asked in the transaction that takes it, oldest first.
using JobFilter = std::function<Result<bool>(store::Connection &, const Job &)>;
/// Takes the oldest pending job of a node whose server has no running job and that `mayRun` (empty:
/// any), for `leaseDuration`. Nothing: there is none. Two callers never get the same job.
Result<std::optional<Job>> claimJob(store::Connection &connection, const QUuid &nodeId,
                                    const QString &owner, std::chrono::milliseconds leaseDuration,
                                    const QDateTime &now, const JobFilter &mayRun = {});

/// Figures of a running job, and its lease for another while. Returns what is left of the right to
/// work on it.
enum class JobGrip {
    Held,
    CancelRequested,
    Lost, ///< another owner has it, or it ended: stop, and write nothing more
};
Result<JobGrip> renewJob(store::Connection &connection, const Job &job,
                         std::chrono::milliseconds leaseDuration, const QDateTime &now);

/// Ends a running job of this owner and fence; Conflict job.lease_lost when it is not ours.
Result<void> finishJob(store::Connection &connection, const Job &job, const QDateTime &now);

/// Cancels a pending job at once, asks a running one to stop, leaves an ended one alone; returns
/// the row afterwards.
Result<Job> requestJobCancellation(store::Connection &connection, const QUuid &id,
                                   const QDateTime &now);

/// The name under which a run of the service owns jobs and leases: others can tell from it that its
/// process is gone.
QString ownerName(const QString &instanceId);

/// Running jobs of a node whose owner is gone: a process of this machine that ended, an owner whose
/// lease ran out, and in a SQLite store, which only the holder of the profile's lock uses, any
/// owner but `owner`. Never those of `owner` itself. Any time.
Result<QList<Job>> interruptedJobs(store::Connection &connection, const QUuid &nodeId,
                                   const QString &owner, const QDateTime &now);
/// Ends an interrupted job of another owner, unless it has a new one: Conflict job.lease_lost.
Result<void> finishInterruptedJob(store::Connection &connection, const Job &job,
                                  const QDateTime &now);

} // namespace holdfast
