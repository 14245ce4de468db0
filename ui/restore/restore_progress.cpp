#include "restore_progress.h"

#include "ui/kit/card.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/inline_error.h"
#include "ui/kit/progress_row.h"
#include "ui/kit/time_text.h"
#include "ui/kit/timeline.h"
#include "ui/workspace/job_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kSideWidth = 300;
constexpr int kMarkExtent = 32;

} // namespace

RestoreProgress::RestoreProgress(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_mark(new kit::StatusGlyph(kit::Status::Running))
    , m_headline(new kit::TextLabel({}, kit::TextStyle::Display))
    , m_promise(new kit::TextLabel({}, kit::TextStyle::Body, ColorRole::Muted))
    , m_progress(new kit::ProgressRow)
    , m_error(new kit::InlineError)
    , m_steps(new kit::Timeline)
    , m_wayBack(new kit::Card(tr("The way back")))
    , m_wayBackText(new kit::TextLabel({}, kit::TextStyle::Body, ColorRole::Muted))
    , m_undo(kit::makeButton(tr("Undo restore"), u"undo"_s))
    , m_look(new kit::Card(tr("Have a look")))
{
    m_mark->setExtent(kMarkExtent);
    m_headline->setWordWrap(true);
    m_promise->setWordWrap(true);
    m_wayBackText->setWordWrap(true);
    m_progress->setCancellable(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_headline);
    words->addWidget(m_promise);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(kit::space::l));
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *happened = new kit::Card(tr("What happens"));
    happened->body()->addWidget(m_progress);
    happened->body()->addWidget(m_steps);
    auto *compare = kit::makeButton(tr("Compare with the folder as it is now"), u"compare"_s);
    m_look->body()->addWidget(compare, 0, Qt::AlignLeading);
    m_wayBack->body()->addWidget(m_wayBackText);
    m_wayBack->body()->addSpacing(px(kit::space::s));
    m_wayBack->body()->addWidget(m_undo, 0, Qt::AlignLeading);
    m_wayBack->setFixedWidth(px(kSideWidth));
    auto *main = new QVBoxLayout;
    main->setSpacing(px(kit::space::l));
    main->addLayout(head);
    main->addWidget(m_error);
    main->addWidget(happened);
    main->addWidget(m_look);
    main->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(kit::space::xl), px(20), px(kit::space::xl), px(20));
    row->setSpacing(px(kit::space::xl));
    row->addLayout(main, 1);
    row->addWidget(m_wayBack, 0, Qt::AlignTop);

    connect(compare, &QPushButton::clicked, this,
            [this] { m_workspace.open(Address::of(u"compare"_s, m_backup.id)); });
    connect(m_undo, &QPushButton::clicked, this, &RestoreProgress::undo);
    connect(m_progress, &kit::ProgressRow::cancelWanted, this, &RestoreProgress::cancel);
    connect(&workspace.jobs(), &JobFeed::jobChanged, this, [this](const QUuid &id) {
        if (id == m_job.id)
            update();
    });
}

bool RestoreProgress::isRunning() const
{
    return !m_job.id.isNull() && !isFinished(m_job.state);
}

void RestoreProgress::follow(const Backup &backup, const QString &directory, const Job &job)
{
    m_backup = backup;
    m_directory = directory;
    m_job = job;
    m_isUndo = job.kind == JobKind::UndoRestore;
    m_error->clear();
    m_wayBack->hide();
    m_look->hide();
    m_progress->show();
    m_mark->setStatus(kit::Status::Running);
    m_headline->setText(m_isUndo ? tr("Undoing the restore of %1…").arg(backup.serverName)
                                 : tr("Restoring %1…").arg(backup.serverName));
    m_promise->setText(tr("You may leave this page; the work goes on."));
    update();
}

void RestoreProgress::update()
{
    kit::Progress progress{.title = m_headline->text()};
    if (const JobFeed::Entry *entry = m_workspace.jobs().find(m_job.id)) {
        m_job = entry->job;
        progress.share = entry->share;
        progress.doneBytes = m_job.progressBytes;
        progress.totalBytes = m_job.totalBytes > 0 ? m_job.totalBytes : -1;
        progress.bytesPerSecond = entry->bytesPerSecond;
        progress.timeLeft = entry->timeLeft;
    }
    progress.title = jobPhaseText(m_job.phase, false);
    if (m_job.state == JobState::Pending)
        progress.title = tr("Waits for its turn");
    m_progress->set(progress);
    QList<kit::TimelineStep> steps;
    for (const JobStep &step : std::as_const(m_job.steps)) {
        const bool isDone = step.endedAt.isValid();
        kit::TimelineStep shown{
            .when = QLocale().toString(step.begunAt.toLocalTime().time(), u"HH:mm:ss"_s),
            .status = isDone ? kit::Status::Safe : kit::Status::Running,
            .text = jobPhaseText(step.phase, isDone),
            .toolTip = kit::exactTimeText(step.begunAt)};
        const std::chrono::seconds took(step.begunAt.secsTo(step.endedAt));
        if (isDone && took.count() > 0)
            shown.duration = kit::durationText(took);
        steps.append(shown);
    }
    if (!steps.isEmpty() && m_job.state == JobState::Failed)
        steps.last().status = kit::Status::Danger;
    m_steps->setSteps(steps);
    if (isFinished(m_job.state))
        showResult(m_job);
}

void RestoreProgress::showResult(const Job &job)
{
    m_progress->hide();
    const QString when = kit::sentenceTimeText(m_backup.startedAt, QDateTime::currentDateTimeUtc());
    const QString took = kit::tookText(std::chrono::seconds(job.startedAt.secsTo(job.finishedAt)));
    if (job.state == JobState::Completed) {
        m_mark->setStatus(kit::Status::Safe);
        if (m_isUndo)
            m_headline->setText(tr("%1 is as it was before.").arg(m_backup.serverName));
        else if (m_directory.isEmpty())
            m_headline->setText(
                tr("%1 is back in its state of %2.").arg(m_backup.serverName, when));
        else
            m_headline->setText(
                tr("%1 as of %2 is in the new folder.").arg(m_backup.serverName, when));
        m_promise->setText(m_directory.isEmpty()
                               ? tr("It took %1.").arg(took)
                               : tr("It lies in %1 and took %2.").arg(m_directory, took));
        m_look->setVisible(!m_isUndo && m_directory.isEmpty());
        if (!m_isUndo && m_directory.isEmpty())
            readWayBack();
    } else {
        m_mark->setStatus(job.state == JobState::Failed ? kit::Status::Danger
                                                        : kit::Status::Stopped);
        m_headline->setText(job.state == JobState::Failed
                                ? tr("%1 was not restored.").arg(m_backup.serverName)
                                : tr("The restore of %1 was cancelled.").arg(m_backup.serverName));
        m_promise->setText(tr("Its folder is as it was."));
        if (job.state == JobState::Failed)
            m_error->show(tr("Why"), Error::fromJson(job.error));
    }
    emit ended();
}

void RestoreProgress::readWayBack()
{
    const BackupIdParams params{.backupId = m_backup.id};
    m_workspace.connection().read<BackupDetails>(
        "backups.get"_L1, params, this, [this](const Result<BackupDetails> &details) {
            if (!details || details->backup.id != m_backup.id || !details->canUndoRestore)
                return;
            m_wayBackText->setText(
                tr("The folder as it was before is kept until %1. Undoing swaps the two by "
                   "renaming.")
                    .arg(kit::sentenceTimeText(details->undoUntil,
                                               QDateTime::currentDateTimeUtc())));
            m_undo->setEnabled(true);
            m_wayBack->show();
        });
}

void RestoreProgress::undo()
{
    m_undo->setEnabled(false);
    const BackupIdParams params{.backupId = m_backup.id};
    m_workspace.connection().call<Job>(
        "backups.undoRestore"_L1, params, this, [this](const Result<Job> &job) {
            if (job)
                follow(m_backup, m_directory, *job);
            else
                m_error->show(tr("The restore was not undone"), job.error());
        });
}

void RestoreProgress::cancel()
{
    const JobIdParams params{.jobId = m_job.id};
    m_workspace.connection().call<Job>(
        "jobs.cancel"_L1, params, this, [this](const Result<Job> &job) {
            if (!job)
                m_error->show(tr("It was not cancelled"), job.error());
        });
}

} // namespace holdfast::ui
