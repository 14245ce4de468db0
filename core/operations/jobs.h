// core/operations/jobs.h: stored work with a state, claimed by one service at a time.
#pragma once

#include "core/base/cancellation.h"
#include "core/model/job.h"
#include "core/store/list.h"

#include <chrono>

namespace holdfast::operations {

/// Who works, for how long, and when it is now.
struct Claim
{
    QString owner = {}; ///< "<profile>/<instance>": see JobRunnerOptions
    QDateTime now = {};
    std::chrono::milliseconds duration{60'000};
};

struct JobProgress
{
    qint64 bytes = 0;
    qint64 files = 0;
    qint64 totalBytes = 0;
    qint64 totalFiles = 0;
    QString phase = {};
    bool operator==(const JobProgress &) const = default;
};

/// What becomes of a running job.
struct JobEnd
{
    JobState state = JobState::Completed; ///< a finished one
    QJsonObject result = {};
    std::optional<Error> error = {};
    JobProgress progress = {};
};

enum class HeldLease { Kept, CancelRequested, Lost };

// All in Store::read or Store::write closures. What claims or writes progress is one statement with
// its condition inside: ReadCommitted suffices.

/// Stores a pending job (id, state and times are filled in). With an idempotency key that exists
/// nothing is stored and that job is returned: compare ids to know.
Result<Job> createJob(store::Connection &connection, Job job, const QDateTime &now);

/// NotFound job.not_found.
Result<Job> readJob(store::Connection &connection, const QUuid &id);
Result<JobPage> listJobs(store::Connection &connection, const JobListParams &parameters);
/// Pending jobs for this node (or for any), oldest first, after the given one.
Result<QList<Job>> pendingJobs(store::Connection &connection, const QUuid &nodeId,
                               const std::optional<Job> &after, int limit);
/// Jobs marked running, by the end of their lease.
Result<QList<Job>> runningJobs(store::Connection &connection);
/// Whether a job about this server is pending or running.
Result<QList<Job>> unfinishedJobsOfServer(store::Connection &connection, const QUuid &serverId);

/// The job, now running with a new fence; nothing when it is no longer pending.
Result<std::optional<Job>> claimJob(store::Connection &connection, const QUuid &id,
                                    const Claim &claim);
/// Writes progress and renews the lease. Lost: another owner has it, or it is finished.
Result<HeldLease> writeProgress(store::Connection &connection, const Job &job,
                                const JobProgress &progress, const Claim &claim);
/// Ends a running job. Conflict job.lease_lost when `job.fence` is not the newest or it has ended.
Result<Job> finishJob(store::Connection &connection, const Job &job, const JobEnd &end,
                      const QDateTime &now);
/// Back into the queue, for work that can go on. Conflict job.lease_lost.
Result<Job> requeueJob(store::Connection &connection, const Job &job, const QDateTime &now);
/// Pending: cancelled at once. Running: asks its owner. Conflict job.already_finished, NotFound.
Result<Job> cancelJob(store::Connection &connection, const QUuid &id, const QDateTime &now);
/// Removes jobs that finished before `before`, at most `limit`; returns how many.
Result<qint64> removeFinishedJobs(store::Connection &connection, const QDateTime &before,
                                  int limit);

std::span<const store::Statement> jobStatements();

} // namespace holdfast::operations
