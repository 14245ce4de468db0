#include "ui/workspace/job_text.h"

#include "ui/kit/time_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

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

QString jobPhaseText(const QString &phase, bool isDone)
{
    struct Words
    {
        QLatin1StringView phase;
        const char *doing;
        const char *done;
    };
    static constexpr std::array kWords{
        Words{"check"_L1, QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Checking what it needs"),
              QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Checked what it needs")},
        Words{"archive"_L1,
              QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Writing files into the archive"),
              QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Files written into the archive")},
        Words{"verify"_L1, QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Reading back and comparing"),
              QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Read back, every checksum equal")},
        Words{"safety"_L1,
              QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Backing the present state up"),
              QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Present state backed up")},
        Words{"unpack"_L1,
              QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Unpacking beside the live folder"),
              QT_TRANSLATE_NOOP("holdfast::ui::JobText",
                                "Unpacked beside the live folder, each checksum equal")},
        Words{
            "carry_over"_L1,
            QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Carrying over what backups leave out"),
            QT_TRANSLATE_NOOP("holdfast::ui::JobText", "What backups leave out was carried over")},
        Words{"swap"_L1, QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Swapping by renaming"),
              QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Swapped by renaming")},
        Words{"export"_L1, QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Writing the zip file"),
              QT_TRANSLATE_NOOP("holdfast::ui::JobText", "Zip file written")},
    };
    for (const Words &words : kWords) {
        if (phase == words.phase)
            return JobText::tr(isDone ? words.done : words.doing);
    }
    return phase;
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
