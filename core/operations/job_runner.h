// core/operations/job_runner.h: the threads that work on stored jobs.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/clock.h"
#include "core/model/job.h"
#include "core/operations/operations.h"
#include "core/store/store.h"

#include <functional>
#include <memory>
#include <mutex>

namespace holdfast {

/// What an executor is given. Lives as long as its call.
class JobContext
{
public:
    JobContext(Job claimed, const Clock &clock)
        : job(std::move(claimed))
        , m_clock(clock)
    {}

    const Job job;
    Progress progress;
    CancellationToken cancel;

    /// What it is doing now, such as `archive`; any thread.
    void setPhase(const QString &phase);
    QString phase() const;
    /// The phases so far with their times, the last one without an end. A phase that comes again
    /// is another step; beyond 100 only the last one's end moves on.
    QList<JobStep> steps() const;

private:
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QString m_phase;        // guarded by m_mutex
    QList<JobStep> m_steps; // guarded by m_mutex
};

/// How a job ended. `alongside` runs in the transaction that ends the job: either both are stored
/// or none. It may run more than once (see Store::write).
struct JobOutcome
{
    Result<QJsonObject> result;
    std::function<Result<void>(store::Connection &)> alongside = {};
};
using JobExecutor = std::function<JobOutcome(JobContext &)>;

/// What a job wears while it runs: of each only so many may be worn at once. Empty: not limited.
struct JobNeeds
{
    QUuid targetId = {};   ///< the target that it writes to
    QString disk = {};     ///< the file system that holds the server's folder
    bool isUrgent = false; ///< a person waits: takes its places, but does not wait for them
};
/// Asked in the transaction that takes the job, so it must not wait for anything but that. NotFound
/// means no needs: the job runs and says itself what is missing.
using JobNeedsOf = std::function<Result<JobNeeds>(store::Connection &, const Job &)>;

struct JobRunnerOptions
{
    QString owner = {}; ///< this run of the service: ownerName()
    QUuid nodeId = {};  ///< only its jobs are claimed
    int parallelJobs = 2;
    int jobsPerTarget = 1; ///< writing to the same target
    int jobsPerDisk = 1;   ///< reading from or writing to the same disk of servers
    /// Who has waited so long for a place keeps it free: younger ones that need less do not go
    /// before him for ever.
    std::chrono::milliseconds patience{600'000};
    std::chrono::milliseconds leaseDuration{60'000};
    std::chrono::milliseconds progressInterval{500}; ///< figures go to store and listener so often
    std::chrono::milliseconds idleInterval{
        5'000}; ///< looks so often for jobs that other services stored
};

/// Claims pending jobs of its node and runs each on a thread of its own; one server has one running
/// job at a time, and a target and a disk as many as the options say. A job that would have to wait
/// is not claimed; those behind it that need not wait go first. Keeps the lease and the figures,
/// ends the job with its result or error. Thread-safe; nothing waits for a job except stop().
class JobRunner
{
public:
    JobRunner(store::Store &store, const Clock &clock, JobRunnerOptions options);
    /// As stop().
    ~JobRunner();
    Q_DISABLE_COPY_MOVE(JobRunner)

    /// Before start(): who carries out a kind of job, and what such a job needs.
    void setExecutor(JobKind kind, JobExecutor executor, JobNeedsOf needs = {});
    /// Before start(): called on the runner's threads after each change of a job's row.
    void setListener(std::function<void(const Job &)> listener);

    void start();
    /// Cancels what runs, waits until the threads have ended. What could not be written stays
    /// `running` in the store for the next start to find.
    void stop();
    /// A job was stored: look now. Call after the commit.
    void wake();
    /// Stops a job that runs here at once; others see the wish in the store.
    void cancelLocal(const QUuid &jobId);
    int runningCount() const;
    const QString &owner() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace holdfast
