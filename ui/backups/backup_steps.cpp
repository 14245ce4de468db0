#include "backup_steps.h"

#include "core/base/error.h"
#include "ui/kit/time_text.h"
#include "ui/workspace/job_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::Status;
using kit::TimelineStep;

namespace {

struct BackupSteps
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::BackupSteps)
};

QString clockText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s)
                          : QString();
}

TimelineStep stepAt(const QDateTime &time, Status status, const QString &text)
{
    return {.when = clockText(time),
            .status = status,
            .text = text,
            .toolTip = kit::exactTimeText(time)};
}

Status statusOf(const JobStep &step, const Job &job, bool isLast)
{
    if (isLast && job.state == JobState::Failed)
        return Status::Danger;
    if (isLast && job.state == JobState::Cancelled)
        return Status::Stopped;
    return step.endedAt.isValid() || isFinished(job.state) ? Status::Safe : Status::Running;
}

QList<TimelineStep> stepsOfJob(const Job &job)
{
    QList<TimelineStep> steps;
    if (job.state == JobState::Pending)
        return {stepAt(job.createdAt, Status::Waiting, BackupSteps::tr("Waits for its turn"))};
    for (qsizetype index = 0; index < job.steps.size(); ++index) {
        const JobStep &step = job.steps.at(index);
        const Status status = statusOf(step, job, index + 1 == job.steps.size());
        TimelineStep shown =
            stepAt(step.begunAt, status, jobPhaseText(step.phase, status == Status::Safe));
        const std::chrono::seconds took(step.begunAt.secsTo(step.endedAt));
        if (step.endedAt.isValid() && took.count() > 0)
            shown.duration = kit::durationText(took);
        if (status == Status::Danger)
            shown.detail = Error::fromJson(job.error).id();
        steps.append(shown);
    }
    return steps;
}

QList<TimelineStep> stepsOfBackup(const Backup &backup)
{
    QList<TimelineStep> steps{stepAt(backup.startedAt, Status::Safe, BackupSteps::tr("Started"))};
    switch (backup.status) {
    case BackupStatus::Pending:
        return {stepAt(backup.startedAt, Status::Waiting, BackupSteps::tr("Waits for its turn"))};
    case BackupStatus::Running:
    case BackupStatus::Verifying:
        steps.append(
            {.status = Status::Running,
             .text = jobPhaseText(
                 backup.status == BackupStatus::Running ? u"archive"_s : u"verify"_s, false)});
        break;
    case BackupStatus::Completed:
        steps.append(stepAt(backup.completedAt, Status::Safe, BackupSteps::tr("Complete")));
        break;
    case BackupStatus::Failed:
        steps.append(stepAt(backup.completedAt, Status::Danger, BackupSteps::tr("Failed")));
        break;
    case BackupStatus::Cancelled:
        steps.append(stepAt(backup.completedAt, Status::Stopped, BackupSteps::tr("Cancelled")));
        break;
    }
    return steps;
}

} // namespace

QList<TimelineStep> backupSteps(const Backup &backup, const std::optional<Job> &job)
{
    QList<TimelineStep> steps = job && (job->state == JobState::Pending || !job->steps.isEmpty())
                                    ? stepsOfJob(*job)
                                    : stepsOfBackup(backup);
    // Its own job reads it back at once; a later proof is a step of its own.
    const bool isLater =
        backup.verifiedAt.isValid() &&
        (!backup.completedAt.isValid() || backup.completedAt.secsTo(backup.verifiedAt) > 60);
    if (isLater) {
        TimelineStep proof =
            stepAt(backup.verifiedAt, Status::Safe, BackupSteps::tr("Read back again, all equal"));
        proof.duration = kit::shortTimeText(backup.verifiedAt, QDateTime::currentDateTimeUtc());
        steps.append(proof);
    }
    return steps;
}

} // namespace holdfast::ui
