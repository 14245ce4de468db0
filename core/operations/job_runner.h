// core/operations/job_runner.h: carries stored jobs out on threads of its own.
#pragma once

#include "core/base/clock.h"
#include "core/operations/jobs.h"
#include "core/store/store.h"

#include <functional>

namespace holdfast::operations {

/// What work is given: the shape of node::Watch.
struct JobContext
{
    Progress &progress; ///< counted up by the work, written to the store at most twice a second
    CancellationToken cancel; ///< set by cancel(), stop() and when the lease is lost
    std::function<void(const QString &phase)> onPhase; ///< any thread
};

/// A finished work's outcome.
struct JobOutcome
{
    QJsonObject result = {}; ///< jobs.result
    /// Stored in the transaction that completes the job: the room's rows and their audit entries.
    /// May run more than once, as any closure of Store::write. An error fails the job.
    std::function<Result<void>(store::Connection &, const Job &)> store = {};
};

/// At most `maximum` jobs with this key at once: {"disk:<device>", 1}, {"server:<id>", 1}.
struct JobLimit
{
    QString key = {};
    int maximum = 1;
};

/// How one kind of job is done.
struct JobHandler
{
    /// Runs on a job thread. `cancelled` after a cancellation is the cancelled state, other errors
    /// are the failed state.
    std::function<Result<JobOutcome>(const Job &, const JobContext &)> work = {};
    /// Which limits it falls under; asked often, so without the store. Empty: none.
    std::function<QList<JobLimit>(const Job &)> limits = {};
    /// The room's rows of a job that failed, was cancelled or was found interrupted: in the
    /// transaction that marks it. Must not fail for what is gone already.
    std::function<Result<void>(store::Connection &, const Job &, const Error &)> recordFailure = {};
    /// Interrupted ones go back into the queue instead of failing.
    bool canContinue = false;
};

struct JobRunnerOptions
{
    QUuid nodeId = {}; ///< jobs of this node and of none
    /// Stays the same over restarts of the service on one profile, whose lock is held: running jobs
    /// of an earlier instance are known to be interrupted without waiting for their lease.
    QString profileId = {};
    QString instanceId = {};
    int maximumJobs = 4;
    std::chrono::milliseconds leaseDuration{60'000};
    std::chrono::milliseconds progressInterval{500};
    std::chrono::milliseconds pollInterval{5'000}; ///< for jobs that other services stored
    const Clock &clock = systemClock();
};

/// Takes pending jobs in the order they were asked for, each on a thread of its own; those whose
/// limits are reached wait and do not hold up others. Public functions: any thread.
class JobRunner
{
public:
    JobRunner(store::Store &store, JobRunnerOptions options);
    /// As stop() with no grace.
    ~JobRunner();
    Q_DISABLE_COPY_MOVE(JobRunner)

    /// Before start(). A kind without handler stays pending.
    void setHandler(JobKind kind, JobHandler handler);
    /// Before start(). Called with every stored change of a job, on whatever thread made it; must
    /// be quick and hand on.
    void setListener(std::function<void(const Job &)> listener);

    /// Marks what an earlier run left running as failed (`job.interrupted`) or pending, and returns
    /// it. Before start().
    Result<QList<Job>> recover();
    void start();
    /// Looks for pending jobs now: `connection.afterCommit([&] { runner.wake(); })` after
    /// createJob().
    void wake();
    /// Tells the listener of a job that a room has stored or changed.
    void announce(const Job &job);
    /// See cancelJob(); a running job here gets its token set at once.
    Result<Job> cancel(const QUuid &jobId);
    int runningCount() const;

    /// Starts nothing more, gives running jobs `grace` to end, then cancels them and waits. Jobs
    /// that were cut short are failed (`job.service_stopped`) or, when they can go on, pending
    /// again.
    void stop(std::chrono::milliseconds grace);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace holdfast::operations
