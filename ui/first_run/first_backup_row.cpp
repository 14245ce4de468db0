#include "first_backup_row.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kRungs = 4;

QString rungText(int rung)
{
    switch (rung) {
    case 0:
        return FirstBackupRow::tr("stored");
    case 1:
        return FirstBackupRow::tr("read back");
    case 2:
        return FirstBackupRow::tr("parsed");
    default:
        return FirstBackupRow::tr("restored for a test");
    }
}

} // namespace

FirstBackupRow::FirstBackupRow(Workspace &workspace, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(name)
    , m_again(kit::makeButton(tr("Try again"), u"restart"_s))
{
    setFixedHeight(px(104));
    m_again->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, px(8), px(12), 0);
    row->addStretch(1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_again, &QPushButton::clicked, this, &FirstBackupRow::againWanted);
    connect(&workspace.jobs(), &JobFeed::jobChanged, this, &FirstBackupRow::showJob);
    connect(&kit::Theme::instance(), &kit::Theme::changed, this, qOverload<>(&QWidget::update));
    tell();
}

void FirstBackupRow::follow(const Backup &backup)
{
    m_backup = backup;
    m_state = State::Working;
    m_again->hide();
    showJob(backup.jobId);
    tell();
}

void FirstBackupRow::fail(const Error &error)
{
    m_error = error;
    m_state = State::Failed;
    m_again->show();
    tell();
    emit ended();
}

void FirstBackupRow::showJob(const QUuid &jobId)
{
    const JobFeed::Entry *entry = m_workspace.jobs().find(jobId);
    if (!entry || jobId != m_backup.jobId || m_state != State::Working)
        return;
    m_entry = *entry;
    if (entry->job.state == JobState::Completed)
        readResult();
    else if (isFinished(entry->job.state))
        fail(Error::fromJson(entry->job.error));
    tell();
}

/// What the backup is proved to be is written beside it, not in its job.
void FirstBackupRow::readResult()
{
    const BackupIdParams params{.backupId = m_backup.id};
    m_workspace.connection().call<BackupDetails>("backups.get"_L1, params, this,
                                                 [this](const Result<BackupDetails> &details) {
                                                     if (!details) {
                                                         fail(details.error());
                                                         return;
                                                     }
                                                     m_backup = details->backup;
                                                     m_state = State::Good;
                                                     tell();
                                                     emit ended();
                                                 });
}

kit::Status FirstBackupRow::status() const
{
    switch (m_state) {
    case State::Waiting:
        return kit::Status::Waiting;
    case State::Working:
        return m_entry.job.state == JobState::Running ? kit::Status::Running : kit::Status::Waiting;
    case State::Good:
        return kit::Status::Safe;
    case State::Failed:
        break;
    }
    return kit::Status::Danger;
}

QString FirstBackupRow::factsText() const
{
    const Job &job = m_entry.job;
    switch (m_state) {
    case State::Waiting:
        return tr("waits");
    case State::Failed:
        return m_error.message();
    case State::Good: {
        const auto seconds = std::chrono::seconds(
            std::max<qint64>(1, m_backup.startedAt.secsTo(m_backup.completedAt)));
        return tr("%Ln file(s), %1 in an archive of %2, after %3", nullptr, int(m_backup.fileCount))
            .arg(kit::sizeText(m_backup.contentBytes), kit::sizeText(m_backup.sizeBytes),
                 kit::durationText(seconds));
    }
    case State::Working:
        break;
    }
    if (job.state != JobState::Running)
        return tr("waits for its turn");
    const QString bytes = kit::sizeText(job.progressBytes);
    const QString total = kit::sizeText(job.totalBytes);
    if (m_entry.bytesPerSecond > 0 && m_entry.timeLeft.count() >= 0)
        return tr("%1 of %2, %3, %4 left")
            .arg(bytes, total, kit::speedText(m_entry.bytesPerSecond),
                 kit::durationText(m_entry.timeLeft));
    return job.totalBytes > 0 ? tr("%1 of %2").arg(bytes, total) : bytes;
}

kit::Proof FirstBackupRow::proof() const
{
    switch (m_state) {
    case State::Good:
        return {.rungs = m_backup.proofLevel};
    case State::Working:
        return {.rungs = m_entry.job.phase == "verify"_L1 ? 1 : 0,
                .isRunning = m_entry.job.state == JobState::Running};
    case State::Failed:
        return {.hasFailed = true};
    case State::Waiting:
        break;
    }
    return {};
}

void FirstBackupRow::tell()
{
    setAccessibleName(tr("%1: %2, %3").arg(m_name, factsText(), kit::proofText(proof())));
    update();
}

void FirstBackupRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    kit::paintBox(&painter, QRectF(rect()).adjusted(0, 0, 0, -px(8)), ColorRole::Raised,
                  ColorRole::Border, kit::radius::card);
    const int left = px(16);
    const int right = width() - px(16);
    kit::paintStatus(&painter, QRectF(place(QRect(left, px(15), px(14), px(14)))), status());
    const int words = left + px(24);
    const int headRight = m_again->isVisible() ? m_again->x() - px(8) : right;
    const QFontMetrics metrics(kit::font(kit::TextStyle::Strong));
    const int wide = std::min(metrics.horizontalAdvance(m_name) + 1, (headRight - words) / 2);
    kit::paintText(&painter, place(QRect(words, px(12), wide, px(20))), m_name,
                   kit::TextStyle::Strong, ColorRole::Text);
    const int facts = words + wide + px(12);
    kit::paintText(&painter, place(QRect(facts, px(12), headRight - facts, px(20))), factsText(),
                   kit::TextStyle::Small,
                   m_state == State::Failed ? ColorRole::DangerText : ColorRole::Muted);
    const double share = m_state == State::Good ? 1 : std::max(0.0, m_entry.share);
    kit::paintBar(&painter, QRectF(place(QRect(words, px(40), right - words, px(6)))),
                  m_state == State::Failed ? 0 : share,
                  m_state == State::Good ? ColorRole::Safe : ColorRole::Running);
    // The ladder in words: what was proved, what is being proved, what is still to come.
    const kit::Proof shown = proof();
    int x = words;
    for (int rung = 0; rung < kRungs; ++rung) {
        const bool isProved = rung < shown.rungs;
        const bool isNow = shown.isRunning && rung == shown.rungs;
        const kit::Status mark = isProved ? kit::Status::Safe
                                 : isNow  ? kit::Status::Running
                                          : kit::Status::Waiting;
        kit::paintStatus(&painter, QRectF(place(QRect(x, px(62), px(12), px(12)))), mark);
        const QString text = rungText(rung);
        const int textWidth =
            QFontMetrics(kit::font(kit::TextStyle::Small)).horizontalAdvance(text) + 1;
        kit::paintText(&painter, place(QRect(x + px(18), px(59), textWidth, px(18))), text,
                       kit::TextStyle::Small,
                       isProved || isNow ? ColorRole::Text : ColorRole::Muted);
        x += px(18) + textWidth + px(20);
    }
}

} // namespace holdfast::ui
