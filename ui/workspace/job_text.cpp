#include "ui/workspace/job_text.h"

#include "ui/kit/time_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

struct JobText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::JobText)
};

} // namespace

kit::Status jobStatus(const Job &job)
{
    switch (job.state) {
    case JobState::Pending:
        return kit::Status::Waiting;
    case JobState::Running:
        return kit::Status::Running;
    case JobState::Completed:
        return kit::Status::Safe;
    case JobState::Failed:
        return kit::Status::Danger;
    case JobState::Cancelled:
        break;
    }
    return kit::Status::Stopped;
}

QString jobTitle(const Job &job, const ServerDirectory &servers)
{
    const QString name = servers.name(job.serverId);
    switch (job.kind) {
    case JobKind::Backup:
        return JobText::tr("Back up %1").arg(name);
    case JobKind::Verify:
        return JobText::tr("Verify a backup of %1").arg(name);
    case JobKind::Restore:
        return JobText::tr("Restore %1").arg(name);
    case JobKind::UndoRestore:
        return JobText::tr("Undo the restore of %1").arg(name);
    case JobKind::Prune:
        return JobText::tr("Apply the retention of %1").arg(name);
    case JobKind::Import:
        return JobText::tr("Import a world");
    case JobKind::Export:
        return JobText::tr("Export a backup of %1").arg(name);
    }
    return {};
}

QString jobDetail(const JobFeed::Entry &entry)
{
    const Job &job = entry.job;
    switch (job.state) {
    case JobState::Pending:
        return JobText::tr("waits for its turn");
    case JobState::Failed:
    case JobState::Cancelled:
        return Error::fromJson(job.error).message();
    case JobState::Completed:
        return JobText::tr("%1 in %2")
            .arg(kit::sizeText(job.progressBytes),
                 kit::durationText(std::chrono::seconds(
                     std::max<qint64>(1, job.startedAt.secsTo(job.finishedAt)))));
    case JobState::Running:
        break;
    }
    QString text = job.totalBytes > 0
                       ? JobText::tr("%1 of %2")
                             .arg(kit::sizeText(job.progressBytes), kit::sizeText(job.totalBytes))
                       : kit::sizeText(job.progressBytes);
    if (entry.bytesPerSecond > 0)
        text = JobText::tr("%1, %2").arg(text, kit::speedText(entry.bytesPerSecond));
    return text;
}

} // namespace holdfast::ui
