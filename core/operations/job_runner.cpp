#include "core/operations/job_runner.h"

#include "core/base/log.h"

#include "job_places.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// Whether storing may succeed later: the store is away, its disk is full, or nobody knows.
bool mayPass(const Error &error)
{
    return error.kind() == ErrorKind::Unavailable || error.kind() == ErrorKind::NoSpace ||
           error.is("store.commit_unknown"_L1);
}

} // namespace

void JobContext::setPhase(const QString &phase)
{
    constexpr qsizetype kMostSteps = 100;
    const QDateTime now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    if (phase == m_phase && !m_steps.isEmpty())
        return;
    m_phase = phase;
    if (m_steps.size() >= kMostSteps)
        return;
    if (!m_steps.isEmpty())
        m_steps.last().endedAt = now;
    m_steps.append({.phase = phase, .begunAt = now});
}

QList<JobStep> JobContext::steps() const
{
    const std::lock_guard lock(m_mutex);
    return m_steps;
}

QString JobContext::phase() const
{
    const std::lock_guard lock(m_mutex);
    return m_phase;
}

class JobRunner::Private
{
public:
    Private(store::Store &theStore, const Clock &theClock, JobRunnerOptions theOptions)
        : store(theStore)
        , clock(theClock)
        , options(std::move(theOptions))
    {}

    struct Running
    {
        std::shared_ptr<JobContext> context;
        JobNeeds needs;
        std::thread thread;
        std::chrono::steady_clock::time_point
            renewedAt; ///< the last time the lease was ours for sure
        bool hasEnded = false;
    };

    void dispatch();
    void claimWhileFree();
    Result<std::optional<Job>> claimNext(store::Connection &connection, JobNeeds &needs);
    JobPlaces takenPlaces() const;
    Result<JobNeeds> needsOf(store::Connection &connection, const Job &job) const;
    void runJob(const std::shared_ptr<JobContext> &context);
    JobOutcome execute(JobContext &context);
    bool storeOutcome(Job &job, JobOutcome outcome);
    void renewRunning();
    bool hasRunOut(const std::shared_ptr<JobContext> &context) const;
    void markRenewed(const std::shared_ptr<JobContext> &context);
    void joinEnded();
    Job withFigures(const JobContext &context) const;
    void tell(const Job &job) const
    {
        if (listener)
            listener(job);
    }

    store::Store &store;
    const Clock &clock;
    const JobRunnerOptions options;
    std::map<JobKind, JobExecutor> executors;
    std::map<JobKind, JobNeedsOf> needs;
    std::function<void(const Job &)> listener;

    mutable std::mutex mutex;
    std::condition_variable changed;
    std::list<Running> running; // guarded by mutex
    bool isStopping = false;    // guarded by mutex
    bool isWoken = false;       // guarded by mutex
    bool isStoreAway = false;   // the dispatcher's: said once, not at every look
    std::thread dispatcher;
};

JobRunner::JobRunner(store::Store &store, const Clock &clock, JobRunnerOptions options)
    : d(std::make_unique<Private>(store, clock, std::move(options)))
{}

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::setExecutor(JobKind kind, JobExecutor executor, JobNeedsOf needs)
{
    d->executors[kind] = std::move(executor);
    d->needs[kind] = std::move(needs);
}

void JobRunner::setListener(std::function<void(const Job &)> listener)
{
    d->listener = std::move(listener);
}

void JobRunner::start()
{
    d->dispatcher = std::thread([this] { d->dispatch(); });
}

void JobRunner::stop()
{
    {
        const std::lock_guard lock(d->mutex);
        d->isStopping = true;
        for (const auto &job : d->running)
            job.context->cancel.cancel();
    }
    d->changed.notify_all();
    if (d->dispatcher.joinable())
        d->dispatcher.join();
}

void JobRunner::wake()
{
    {
        const std::lock_guard lock(d->mutex);
        d->isWoken = true;
    }
    d->changed.notify_all();
}

void JobRunner::cancelLocal(const QUuid &jobId)
{
    const std::lock_guard lock(d->mutex);
    for (const auto &job : d->running) {
        if (job.context->job.id == jobId)
            job.context->cancel.cancel();
    }
}

const QString &JobRunner::owner() const
{
    return d->options.owner;
}

int JobRunner::runningCount() const
{
    const std::lock_guard lock(d->mutex);
    return int(std::ranges::count(d->running, false, &Private::Running::hasEnded));
}

void JobRunner::Private::dispatch()
{
    std::unique_lock lock(mutex);
    std::optional<std::chrono::steady_clock::time_point> lookedAt;
    while (!isStopping) {
        // Whatever frees a place or stores a job here wakes; only others' jobs are looked for.
        const auto now = clock.steadyNow();
        const bool isTime = isWoken || !lookedAt || now - *lookedAt >= options.idleInterval;
        isWoken = false;
        lock.unlock();
        joinEnded();
        renewRunning();
        if (isTime) {
            lookedAt = now;
            claimWhileFree();
        }
        lock.lock();
        const auto pause = running.empty() ? options.idleInterval : options.progressInterval;
        changed.wait_for(lock, pause, [this] { return isStopping || isWoken; });
    }
    // Cancelled jobs end within a second; their threads are joined one by one.
    while (!running.empty()) {
        std::thread last = std::move(running.front().thread);
        lock.unlock();
        last.join();
        lock.lock();
        running.pop_front();
    }
}

void JobRunner::Private::joinEnded()
{
    std::list<Running> ended;
    {
        const std::lock_guard lock(mutex);
        for (auto job = running.begin(); job != running.end();) {
            const auto next = std::next(job);
            if (job->hasEnded)
                ended.splice(ended.end(), running, job);
            job = next;
        }
    }
    for (Running &job : ended)
        job.thread.join();
}

JobPlaces JobRunner::Private::takenPlaces() const
{
    JobPlaces places(options.jobsPerTarget, options.jobsPerDisk);
    const std::lock_guard lock(mutex);
    for (const Running &job : running)
        places.take(job.needs);
    return places;
}

Result<JobNeeds> JobRunner::Private::needsOf(store::Connection &connection, const Job &job) const
{
    const auto found = needs.find(job.kind);
    if (found == needs.end() || !found->second)
        return JobNeeds();
    auto known = found->second(connection, job);
    if (!known && known.error().kind() == ErrorKind::NotFound)
        return JobNeeds();
    return known;
}

Result<std::optional<Job>> JobRunner::Private::claimNext(store::Connection &connection,
                                                         JobNeeds &claimedNeeds)
{
    const QDateTime now = clock.now();
    JobPlaces places = takenPlaces();
    const auto mayRun = [&](store::Connection &, const Job &job) -> Result<bool> {
        HF_TRY(claimedNeeds, needsOf(connection, job));
        if (claimedNeeds.isUrgent || places.hasRoomFor(claimedNeeds))
            return true;
        if (job.createdAt.addMSecs(options.patience.count()) <= now)
            places.take(claimedNeeds);
        return false;
    };
    return claimJob(connection, options.nodeId, options.owner, options.leaseDuration, now, mayRun);
}

void JobRunner::Private::claimWhileFree()
{
    for (;;) {
        {
            const std::lock_guard lock(mutex);
            if (isStopping || int(running.size()) >= options.parallelJobs)
                return;
        }
        // Serializable: of two services that see the same server free only one may take a job of
        // it.
        JobNeeds claimedNeeds;
        const auto claimed = store.write(
            [&](store::Connection &connection) { return claimNext(connection, claimedNeeds); });
        if (!claimed) {
            // The next round tries again; the jobs wait in the store.
            if (!std::exchange(isStoreAway, true))
                qCWarning(lcJobs).noquote() << "cannot look for jobs:" << claimed.error().message();
            return;
        }
        isStoreAway = false;
        if (!*claimed)
            return;
        const auto context = std::make_shared<JobContext>(**claimed, clock);
        tell(context->job);
        const std::lock_guard lock(mutex);
        running.push_back({.context = context,
                           .needs = claimedNeeds,
                           .thread = std::thread([this, context] { runJob(context); }),
                           .renewedAt = clock.steadyNow()});
        if (isStopping)
            context->cancel.cancel();
    }
}

Job JobRunner::Private::withFigures(const JobContext &context) const
{
    Job job = context.job;
    job.progressBytes = context.progress.bytesDone;
    job.progressFiles = context.progress.filesDone;
    job.totalBytes = context.progress.bytesTotal;
    job.totalFiles = context.progress.filesTotal;
    job.phase = context.phase();
    job.steps = context.steps();
    return job;
}

void JobRunner::Private::renewRunning()
{
    QList<std::shared_ptr<JobContext>> contexts;
    {
        const std::lock_guard lock(mutex);
        for (const Running &job : running) {
            if (!job.hasEnded)
                contexts.append(job.context);
        }
    }
    for (const auto &context : contexts) {
        const Job job = withFigures(*context);
        const auto grip = store.write(
            [&](store::Connection &connection) {
                return renewJob(connection, job, options.leaseDuration, clock.now());
            },
            {.isolation = store::WriteOptions::Isolation::ReadCommitted, .isIdempotent = true});
        // A store that does not answer costs the lease only once it has run out: then another
        // service may have decided about the job.
        if (grip ? *grip != JobGrip::Held : hasRunOut(context))
            context->cancel.cancel();
        if (grip && *grip != JobGrip::Lost) {
            markRenewed(context);
            tell(job);
        }
    }
}

bool JobRunner::Private::hasRunOut(const std::shared_ptr<JobContext> &context) const
{
    if (store.dialect() == store::Dialect::Sqlite) // nobody else uses it
        return false;
    const std::lock_guard lock(mutex);
    const auto found = std::ranges::find(running, context, &Running::context);
    return found != running.end() && clock.steadyNow() - found->renewedAt > options.leaseDuration;
}

void JobRunner::Private::markRenewed(const std::shared_ptr<JobContext> &context)
{
    const std::lock_guard lock(mutex);
    const auto found = std::ranges::find(running, context, &Running::context);
    if (found != running.end())
        found->renewedAt = clock.steadyNow();
}

JobOutcome JobRunner::Private::execute(JobContext &context)
{
    const auto executor = executors.find(context.job.kind);
    if (executor == executors.end())
        return {Error("job.kind_unknown"_L1, {{"kind"_L1, enumText(context.job.kind)}})};
    // Foreign exceptions end here: one job fails, not the service.
    try {
        return executor->second(context);
    } catch (const std::exception &exception) {
        return {Error("internal"_L1, {}, QString::fromUtf8(exception.what()))};
    }
}

void JobRunner::Private::runJob(const std::shared_ptr<JobContext> &context)
{
    JobOutcome outcome = execute(*context);
    Job job = withFigures(*context);
    if (outcome.result) {
        job.state = JobState::Completed;
        job.result = *outcome.result;
    } else {
        const Error &error = outcome.result.error();
        job.state = error.kind() == ErrorKind::Cancelled ? JobState::Cancelled : JobState::Failed;
        job.error = error.toJson();
        qCWarning(lcJobs).noquote() << enumText(job.kind) << idText(job.id) << enumText(job.state)
                                    << error.message() << error.detail();
    }
    job.finishedAt = clock.now();
    job.updatedAt = job.finishedAt;
    if (!job.steps.isEmpty())
        job.steps.last().endedAt = job.finishedAt;
    job.leaseUntil = {};
    if (storeOutcome(job, std::move(outcome)))
        tell(job);
    {
        const std::lock_guard lock(mutex);
        for (Running &entry : running) {
            if (entry.context == context)
                entry.hasEnded = true;
        }
        isWoken = true;
    }
    changed.notify_all();
}

/// Tries until it is stored or the service stops: the work is done, only its note is missing.
bool JobRunner::Private::storeOutcome(Job &job, JobOutcome outcome)
{
    for (bool isFirst = true;; isFirst = false) {
        const auto stored = store.write([&](store::Connection &connection) -> Result<void> {
            HF_CHECK(finishJob(connection, job, job.finishedAt));
            if (outcome.alongside)
                HF_CHECK(outcome.alongside(connection));
            return {};
        });
        if (stored)
            return true;
        const Error &error = stored.error();
        if (isFirst || !mayPass(error))
            qCWarning(lcJobs).noquote() << "cannot store the outcome of job" << idText(job.id)
                                        << error.message() << error.detail();
        // Another owner decided about this job; after an unknown commit it was we ourselves.
        if (error.is("job.lease_lost"_L1))
            return false;
        if (!mayPass(error)) {
            // What goes with the job cannot be stored: the job at least ends, and says why.
            job.state = JobState::Failed;
            job.error = error.toJson();
            outcome.alongside = {};
        }
        std::unique_lock lock(mutex);
        if (changed.wait_for(lock, options.progressInterval, [this] { return isStopping; }))
            return false;
    }
}

} // namespace holdfast
