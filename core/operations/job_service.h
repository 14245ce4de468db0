// core/operations/job_service.h: jobs for clients: look, list, cancel; and what a dead service
// left.
#pragma once

#include "core/api/notifications.h"
#include "core/operations/job_runner.h"

#include <map>
#include <optional>
#include <vector>

namespace holdfast {

/// What a room wants to store when a job of its kind ends without its executor. Both run in the
/// transaction that ends the job and may run more than once.
struct JobHooks
{
    /// A pending job was cancelled.
    std::function<Result<void>(store::Connection &, const Job &)> onCancelled = {};
    /// The service died under it. The hook may change the job's state (it is Failed with
    /// job.interrupted), result and error.
    std::function<Result<void>(store::Connection &, Job &)> onInterrupted = {};
};

/// Any pool thread; calls wait for the database.
class JobService
{
public:
    JobService(store::Store &store, JobRunner &runner, api::Notifications &notifications,
               const Clock &clock, const QUuid &nodeId);

    /// Before the service listens.
    void setHooks(JobKind kind, JobHooks hooks);
    /// Before the service listens: a room that follows all jobs, called after each change of a row
    /// on the thread that made it.
    void addFollower(std::function<void(const Job &)> follower);
    /// Ends the jobs that a dead service of this node left running. Call it under the profile's
    /// lock before JobRunner::start(), and now and then for those of other services whose lease
    /// runs out. Returns how many there were.
    Result<int> recover();

    Result<Job> get(const QUuid &id);
    Result<JobPage> list(const JobListParams &params, const VisibleServers &visible = {});
    /// The audit trail, newest first.
    Result<AuditPage> audit(const AuditListParams &params, const VisibleServers &visible = {});
    /// A pending job is cancelled at once; a running one is asked to stop, an ended one stays.
    Result<Job> cancel(const api::Caller &caller, const QUuid &id);

    void addMethods(api::Methods &methods);

private:
    Result<QUuid> serverOf(const QUuid &jobId);
    void publish(const Job &job);

    store::Store &m_store;
    JobRunner &m_runner;
    api::Notifications &m_notifications;
    const Clock &m_clock;
    const QUuid m_nodeId;
    std::map<JobKind, JobHooks> m_hooks;
    std::vector<std::function<void(const Job &)>> m_followers;
};

} // namespace holdfast
