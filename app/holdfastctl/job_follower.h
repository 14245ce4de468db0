// job_follower.h: waits for a job, shows its progress, and cancels it on Ctrl-C.
#pragma once

#include "console.h"
#include "session.h"

#include "core/model/job.h"

namespace holdfast::ctl {

/// Returns the finished job, whatever its state. The first Ctrl-C asks the service to cancel it and
/// waits for that; the second returns `cancelled` at once and leaves the job to itself.
Result<Job> followJob(Session &session, const Console &console, const QUuid &jobId);

/// The job's own error when it failed or was cancelled.
Result<void> jobOutcome(const Job &job);

} // namespace holdfast::ctl
