#include "core/operations/job_service.h"

namespace holdfast {

using namespace Qt::StringLiterals;

JobService::JobService(store::Store &store, JobRunner &runner, api::Notifications &notifications,
                       const Clock &clock, const QUuid &nodeId)
    : m_store(store)
    , m_runner(runner)
    , m_notifications(notifications)
    , m_clock(clock)
    , m_nodeId(nodeId)
{
    runner.setListener([this](const Job &job) { publish(job); });
}

void JobService::setHooks(JobKind kind, JobHooks hooks)
{
    m_hooks[kind] = std::move(hooks);
}

void JobService::addFollower(std::function<void(const Job &)> follower)
{
    m_followers.push_back(std::move(follower));
}

Result<int> JobService::recover()
{
    // A look first: the usual answer is "none", and a look holds up nobody who writes.
    HF_TRY(const QList<Job> found, m_store.read([this](store::Connection &connection) {
        return interruptedJobs(connection, m_nodeId, m_runner.owner(), m_clock.now());
    }));
    if (found.isEmpty())
        return 0;
    return m_store.write([this](store::Connection &connection) -> Result<int> {
        const QDateTime now = m_clock.now();
        HF_TRY(QList<Job> jobs, interruptedJobs(connection, m_nodeId, m_runner.owner(), now));
        for (Job &job : jobs) {
            job.state = JobState::Failed;
            job.error = Error("job.interrupted"_L1).toJson();
            const auto hooks = m_hooks.find(job.kind);
            if (hooks != m_hooks.end() && hooks->second.onInterrupted)
                HF_CHECK(hooks->second.onInterrupted(connection, job));
            HF_CHECK(finishInterruptedJob(connection, job, now));
            connection.afterCommit([this, job] { publish(job); });
        }
        return int(jobs.size());
    });
}

Result<Job> JobService::get(const QUuid &id)
{
    return m_store.read([&](store::Connection &connection) { return readJob(connection, id); });
}

Result<JobPage> JobService::list(const JobListParams &params, const VisibleServers &visible)
{
    return m_store.read(
        [&](store::Connection &connection) { return listJobs(connection, params, visible); });
}

Result<AuditPage> JobService::audit(const AuditListParams &params, const VisibleServers &visible)
{
    return m_store.read(
        [&](store::Connection &connection) { return listAudit(connection, params, visible); });
}

Result<Job> JobService::cancel(const api::Caller &caller, const QUuid &id)
{
    m_runner.cancelLocal(id);
    return m_store.write([&](store::Connection &connection) -> Result<Job> {
        HF_TRY(const Job before, readJob(connection, id));
        HF_TRY(const Job after, requestJobCancellation(connection, id, m_clock.now()));
        if (isFinished(before.state))
            return after;
        const auto hooks = m_hooks.find(after.kind);
        if (after.state == JobState::Cancelled && hooks != m_hooks.end() &&
            hooks->second.onCancelled)
            HF_CHECK(hooks->second.onCancelled(connection, after));
        HF_CHECK(writeAudit(connection,
                            auditEntryOf(caller, "jobs.cancel"_L1, "jobs"_L1, id, after.serverId),
                            m_clock.now()));
        connection.afterCommit([this, after] { publish(after); });
        return after;
    });
}

void JobService::publish(const Job &job)
{
    m_notifications.publish("job.changed"_L1, {{u"job"_s, json::toObject(job)}},
                            {"jobs.view"_L1, job.serverId});
    for (const auto &follower : m_followers)
        follower(job);
}

Result<QUuid> JobService::serverOf(const QUuid &jobId)
{
    return m_store.read(
        [&](store::Connection &connection) { return serverOfJob(connection, jobId); });
}

void JobService::addMethods(api::Methods &methods)
{
    const auto ofThisJob = [this](const JobIdParams &params) { return serverOf(params.jobId); };
    methods.add<JobIdParams, Job>({
        .name = "jobs.get"_L1,
        .summary = "A job with its figures."_L1,
        .permission = "jobs.view"_L1,
        .server = ofThisJob,
        .handler = [this](const api::Caller &,
                          const JobIdParams &params) { return get(params.jobId); },
    });
    methods.add<JobListParams, JobPage>({
        .name = "jobs.list"_L1,
        .summary = "Jobs, newest first, a page at a time."_L1,
        .permission = "jobs.view"_L1,
        .server = [](const JobListParams &params) { return params.serverId.value_or(QUuid()); },
        .handler = [this](const api::Caller &caller,
                          const JobListParams &params) { return list(params, caller.visible); },
        .filtersByServer = true,
    });
    methods.add<JobIdParams, Job>({
        .name = "jobs.cancel"_L1,
        .summary = "Asks a job to stop; what it replaces stays as it was."_L1,
        .permission = "jobs.cancel"_L1,
        .server = ofThisJob,
        .handler = [this](const api::Caller &caller,
                          const JobIdParams &params) { return cancel(caller, params.jobId); },
    });
    methods.add<AuditListParams, AuditPage>({
        .name = "audit.list"_L1,
        .summary = "Who changed what, newest first, a page at a time."_L1,
        .permission = "audit.view"_L1,
        .server = [](const AuditListParams &params) { return params.serverId.value_or(QUuid()); },
        .handler = [this](const api::Caller &caller,
                          const AuditListParams &params) { return audit(params, caller.visible); },
        .filtersByServer = true,
    });
}

} // namespace holdfast
