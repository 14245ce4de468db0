// core/model/job.h: stored work with a state, and the parameters of the methods about it.
#pragma once

#include "core/model/record.h"

#include <array>

namespace holdfast {

enum class JobKind { Backup, Verify, Restore, UndoRestore, Prune, Import, Export };
constexpr auto enumNames(JobKind)
{
    return std::array{"backup", "verify", "restore", "undo_restore", "prune", "import", "export"};
}

enum class JobState { Pending, Running, Completed, Failed, Cancelled };
constexpr auto enumNames(JobState)
{
    return std::array{"pending", "running", "completed", "failed", "cancelled"};
}
constexpr bool isFinished(JobState state)
{
    return state == JobState::Completed || state == JobState::Failed ||
           state == JobState::Cancelled;
}

/// One phase of a job, in the order they came.
struct JobStep
{
    QString phase = {};
    QDateTime begunAt = {};
    QDateTime endedAt = {};

    static constexpr const char *recordName = "JobStep";
    static constexpr auto fields()
    {
        return FieldList{
            field("phase", &JobStep::phase, "what was done, such as archive or verify"),
            field("begun_at", &JobStep::begunAt, "when it began"),
            field("ended_at", &JobStep::endedAt, "when it ended, null: it is under way"),
        };
    }
};

struct Job
{
    QUuid id = {};
    JobKind kind = JobKind::Backup;
    QUuid serverId = {};
    QUuid backupId = {};
    QUuid nodeId = {};
    JobState state = JobState::Pending;
    qint64 progressBytes = 0;
    qint64 progressFiles = 0;
    qint64 totalBytes = 0;
    qint64 totalFiles = 0;
    QString phase = {};
    QList<JobStep> steps = {};
    QJsonObject parameters = {};
    QJsonObject result = {};
    QJsonObject error = {};
    QString leaseOwner = {};
    QDateTime leaseUntil = {};
    qint64 fence = 0;
    int attempt = 0;
    QString idempotencyKey = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    QDateTime startedAt = {};
    QDateTime finishedAt = {};

    static constexpr const char *recordName = "Job";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &Job::id, "id"),
            field("kind", &Job::kind, "what it does"),
            field("server_id", &Job::serverId, "the server it is about, null without"),
            field("backup_id", &Job::backupId, "the backup it makes or is about, null without"),
            field("node_id", &Job::nodeId, "machine it runs on"),
            field("state", &Job::state, "state"),
            field("progress_bytes", &Job::progressBytes, "bytes done in this phase"),
            field("progress_files", &Job::progressFiles, "files done in this phase"),
            field("total_bytes", &Job::totalBytes, "bytes that this phase expects, 0 when unknown"),
            field("total_files", &Job::totalFiles, "files that this phase expects, 0 when unknown"),
            field("phase", &Job::phase, "what it is doing now"),
            field("steps", &Job::steps, "its phases with their times"),
            field("parameters", &Job::parameters,
                  "what was asked; holds backup_id where it is about a backup"),
            field("result", &Job::result, "outcome of a completed job"),
            field("error", &Job::error, "error of a failed or cancelled job"),
            field("lease_owner", &Job::leaseOwner, "service instance that works on it"),
            field("lease_until", &Job::leaseUntil, "until when that instance may"),
            field("fence", &Job::fence, "counts the owners: an outdated one cannot write"),
            field("attempt", &Job::attempt, "how often it was started"),
            field("idempotency_key", &Job::idempotencyKey,
                  "the same key makes no second job; empty without"),
            field("created_at", &Job::createdAt, "when it was asked for"),
            field("updated_at", &Job::updatedAt, "when this row changed last"),
            field("started_at", &Job::startedAt, "when it began"),
            field("finished_at", &Job::finishedAt, "when it ended"),
        };
    }
};

struct JobIdParams
{
    QUuid jobId = {};

    static constexpr const char *recordName = "JobIdParams";
    static constexpr auto fields()
    {
        return FieldList{field("job_id", &JobIdParams::jobId, "the job")};
    }
};

/// Filters that are set must all hold.
struct JobListParams
{
    std::optional<QUuid> serverId = {};
    std::optional<QUuid> backupId = {};
    std::optional<JobState> state = {};
    QList<JobState> states = {};
    QList<JobKind> kinds = {};
    QDateTime since = {};
    QString after = {};
    QString before = {};
    int limit = 100;

    static constexpr const char *recordName = "JobListParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("server_id", &JobListParams::serverId, "only of this server"),
            optionalField("backup_id", &JobListParams::backupId,
                          "only those that made this backup or were about it"),
            optionalField("state", &JobListParams::state, "only in this state"),
            optionalField("states", &JobListParams::states,
                          "only in one of these states; empty: in any"),
            optionalField("kinds", &JobListParams::kinds, "only of these kinds; empty: of any"),
            optionalField("since", &JobListParams::since, "only asked for at this time or later"),
            optionalField("after", &JobListParams::after, "cursor: the rows behind it"),
            optionalField("before", &JobListParams::before,
                          "cursor: the rows just before it; not with after"),
            optionalField("limit", &JobListParams::limit, "rows, 1 to 500"),
        };
    }
};

struct JobPage
{
    QList<Job> jobs = {};
    QString after = {};
    QString before = {};

    static constexpr const char *recordName = "JobPage";
    static constexpr auto fields()
    {
        return FieldList{
            field("jobs", &JobPage::jobs, "rows, newest first"),
            field("after", &JobPage::after, "cursor for the next page; empty: no more"),
            field("before", &JobPage::before,
                  "cursor for the page before; empty: this is the first"),
        };
    }
};

} // namespace holdfast
