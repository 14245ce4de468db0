#include "backup_detail_pane.h"

#include "backup_steps.h"

#include "ui/backups/backup_text.h"
#include "ui/kit/copyable_text.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/paint.h"
#include "ui/kit/relative_time_label.h"
#include "ui/kit/text_label.h"
#include "ui/kit/time_text.h"
#include "ui/kit/timeline.h"

#include <QtGui/QKeySequence>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr qsizetype kMostWarnings = 20;
/// From this width on the buttons show their keys.
constexpr int kRoomy = 380;

/// A path may be longer than the pane is wide: it breaks behind its slashes.
QString breakable(QString path)
{
    return path.replace(u'/', u"/\u200b"_s);
}

QString warningText(const BackupWarning &warning)
{
    QString text = warning.text();
    if (warning.path.isEmpty())
        return text;
    return text.contains(warning.path)
               ? text.replace(warning.path, breakable(warning.path))
               : BackupDetailPane::tr("%1: %2").arg(breakable(warning.path), text);
}

kit::TextLabel *textLabel(const QString &text, kit::TextStyle style = kit::TextStyle::Body,
                          ColorRole role = ColorRole::Text)
{
    auto *label = new kit::TextLabel(text, style, role);
    label->setIsProse();
    return label;
}

/// How good the backup is, on the ground of its state.
class Verdict : public QWidget
{
public:
    explicit Verdict(const Backup &backup)
        : m_tint(kit::tintRole(backupStatus(backup)))
    {
        const kit::Status status = backupStatus(backup);
        setAccessibleName(backupStanding(backup));
        auto *glyph = new kit::StatusGlyph(status);
        glyph->setExtent(18);
        auto *standing =
            textLabel(backupStanding(backup), kit::TextStyle::Heading, kit::textRole(status));
        auto *words = new QVBoxLayout;
        words->setSpacing(px(2));
        words->addWidget(standing);
        words->addWidget(textLabel(provenText(backup), kit::TextStyle::Small));
        auto *ladder = new kit::ProofLadder;
        ladder->setProof(backupProof(backup));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(px(12), px(10), px(12), px(12));
        row->setSpacing(px(10));
        row->addWidget(glyph, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        row->addWidget(ladder, 0, Qt::AlignTop);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintBox(&painter, QRectF(rect()), m_tint, m_tint, kit::radius::card);
    }

private:
    static QString provenText(const Backup &backup)
    {
        if (backup.verifiedAt.isValid())
            return BackupDetailPane::tr("read back %1")
                .arg(kit::relativeText(backup.verifiedAt, QDateTime::currentDateTimeUtc()));
        return backup.status == BackupStatus::Completed
                   ? BackupDetailPane::tr("Verify it to know that it is good.")
                   : kit::proofText(backupProof(backup));
    }

    const ColorRole m_tint;
};

} // namespace

BackupDetailPane::BackupDetailPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(px(kit::size::detailPane));
    m_column->setContentsMargins(1, 0, 0, 0);
    connect(&workspace.connection(), &Connection::jobChanged, this, [this](const Job &job) {
        if (!m_details || m_details->backup.jobId.isNull() || job.id != m_details->backup.jobId)
            return;
        m_job = job;
        showSteps();
    });
    connect(&workspace.connection(), &Connection::stateChanged, this, [this] {
        if (m_details)
            fill();
        if (m_details && m_workspace.connection().isOnline())
            readDetails();
    });
    connect(&workspace.connection(), &Connection::rowChanged, this,
            [this](const RowChanged &change) {
                if (change.id == m_id)
                    readDetails();
            });
    hide();
}

void BackupDetailPane::clear()
{
    m_id = {};
    m_details.reset();
    hide();
}

void BackupDetailPane::show(const Backup &backup)
{
    if (m_id != backup.id || !m_details) {
        m_details = BackupDetails{.backup = backup};
        m_job.reset();
    }
    m_id = backup.id;
    m_details->backup = backup;
    fill();
    setVisible(true);
    readDetails();
}

void BackupDetailPane::readDetails()
{
    const BackupIdParams params{.backupId = m_id};
    m_workspace.connection().read<BackupDetails>("backups.get"_L1, params, this,
                                                 [this](const Result<BackupDetails> &details) {
                                                     if (!details || details->backup.id != m_id)
                                                         return;
                                                     m_details = *details;
                                                     fill();
                                                     readJob();
                                                 });
}

void BackupDetailPane::readJob()
{
    if (m_details->backup.jobId.isNull() || m_job)
        return;
    const JobIdParams params{.jobId = m_details->backup.jobId};
    m_workspace.connection().read<Job>("jobs.get"_L1, params, this,
                                       [this, id = m_id](const Result<Job> &job) {
                                           // A job may be gone: the backup tells what it knows.
                                           if (!job || m_id != id)
                                               return;
                                           m_job = *job;
                                           showSteps();
                                       });
}

void BackupDetailPane::showSteps()
{
    if (m_steps && m_details)
        m_steps->setSteps(backupSteps(m_details->backup, m_job));
}

void BackupDetailPane::addFact(const QString &name, const QString &value, const QString &toolTip)
{
    auto *fact = textLabel(value, kit::TextStyle::Small);
    fact->setToolTip(toolTip);
    fact->setContentsMargins(kit::CopyableText::inset(), 0, 0, 0);
    m_facts->addRow(textLabel(name, kit::TextStyle::Small, ColorRole::Muted), fact);
}

void BackupDetailPane::addSection(const QString &title)
{
    m_contentColumn->addSpacing(px(kit::space::m));
    m_contentColumn->addWidget(textLabel(title, kit::TextStyle::Heading));
}

void BackupDetailPane::addCopyable(const QString &name, const QString &value)
{
    m_facts->addRow(textLabel(name, kit::TextStyle::Small, ColorRole::Muted),
                    new kit::CopyableText(name, value));
}

void BackupDetailPane::fill()
{
    delete m_content;
    auto *scroll = new QScrollArea;
    m_content = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    content->setMinimumWidth(1); // never wider than the pane, whatever long word is in it
    m_contentColumn = new QVBoxLayout(content);
    m_contentColumn->setContentsMargins(px(20), px(16), px(20), px(20));
    m_contentColumn->setSpacing(px(6));
    const Backup &backup = m_details->backup;
    const QDateTime now = QDateTime::currentDateTimeUtc();

    auto *title = textLabel(backup.serverName, kit::TextStyle::Title);
    auto *when = new kit::RelativeTimeLabel(kit::RelativeTimeLabel::Form::Short,
                                            kit::TextStyle::Body, ColorRole::Muted);
    when->setTime(backup.startedAt);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(when, 1);
    m_contentColumn->addLayout(head);
    m_contentColumn->addWidget(new Verdict(backup));
    if (!backup.errorMessage.isEmpty())
        m_contentColumn->addWidget(
            textLabel(backup.failureText(), kit::TextStyle::Body, ColorRole::DangerText));

    const bool online = m_workspace.connection().isOnline();
    const bool complete = backup.status == BackupStatus::Completed;
    auto *restore = kit::makeButton(tr("Restore…"), u"restore"_s, kit::ButtonKind::Primary);
    if (width() >= px(kRoomy))
        kit::setKeyHint(restore, QKeySequence(Qt::Key_R).toString(QKeySequence::NativeText));
    auto *browse = kit::makeButton(tr("Browse"), u"browse"_s);
    auto *verify = kit::makeButton(tr("Verify"), u"verify"_s);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(px(2));
    auto *moreDeeds = new QHBoxLayout;
    moreDeeds->setSpacing(px(2));
    int needed = 2 * px(2);
    for (const QPushButton *deed : {restore, browse, verify})
        needed += deed->sizeHint().width();
    const bool fitsOneLine = needed <= width() - 2 * px(20);
    for (QPushButton *deed : {restore, browse, verify}) {
        deed->setEnabled(online && complete);
        if (!complete)
            deed->setToolTip(tr("This backup is not complete."));
        else if (!online)
            deed->setToolTip(tr("The service is not reachable now."));
        (deed == restore || fitsOneLine ? deeds : moreDeeds)->addWidget(deed);
    }
    deeds->addStretch(1);
    moreDeeds->addStretch(1);
    m_contentColumn->addLayout(deeds);
    m_contentColumn->addLayout(moreDeeds);
    connect(restore, &QPushButton::clicked, this, &BackupDetailPane::restoreWanted);
    connect(browse, &QPushButton::clicked, this, &BackupDetailPane::browseWanted);
    connect(verify, &QPushButton::clicked, this, &BackupDetailPane::verifyWanted);
    if (m_details->canUndoRestore) {
        auto *undo = kit::makeButton(tr("Undo its restore"), u"undo"_s);
        undo->setToolTip(tr("Puts back what was there before; kept until %1.")
                             .arg(kit::sentenceTimeText(m_details->undoUntil, now)));
        undo->setEnabled(online);
        connect(undo, &QPushButton::clicked, this, &BackupDetailPane::undoWanted);
        m_contentColumn->addWidget(undo, 0, Qt::AlignLeading);
    }

    auto *facts = new QWidget;
    m_facts = new QFormLayout(facts);
    m_facts->setContentsMargins(0, px(8), 0, 0);
    m_facts->setHorizontalSpacing(px(8));
    m_facts->setVerticalSpacing(px(4));
    addFact(tr("Name"), backup.name);
    if (complete) {
        addFact(tr("Content"), tr("%1, %Ln file(s)", nullptr, int(backup.fileCount))
                                   .arg(kit::sizeText(backup.contentBytes)));
        addFact(tr("Archive"),
                tr("%1, %2").arg(kit::sizeText(backup.sizeBytes), backup.compressionFormat));
        if (backup.minecraftVersion != "unknown"_L1)
            addFact(tr("Minecraft"), backup.minecraftVersion);
        addFact(tr("Took"),
                kit::tookText(std::chrono::seconds(backup.startedAt.secsTo(backup.completedAt))));
    }
    addFact(tr("Made by"), backup.isAutomatic ? tr("a schedule") : tr("hand"));
    addFact(tr("Locked"), backup.locked ? tr("yes: retention never removes it") : tr("no"));
    if (!backup.tags.isEmpty())
        addFact(tr("Tags"), backup.tags.join(u", "_s));
    addCopyable(tr("Id"), idText(backup.id));
    m_contentColumn->addWidget(facts);

    addSection(tr("Steps"));
    m_steps = new kit::Timeline;
    m_contentColumn->addWidget(m_steps);
    showSteps();

    if (!m_details->copies.isEmpty() && complete) {
        addSection(tr("Copies"));
        for (const BackupCopy &copy : m_details->copies) {
            auto *row = new QHBoxLayout;
            auto *where = new kit::ElidedLabel(copy.location, kit::TextStyle::Small);
            where->setToolTip(copy.location);
            row->addWidget(where, 1);
            row->addWidget(new kit::StatusChip(
                copy.state == CopyState::Stored
                    ? copy.verifiedAt.isValid() ? kit::Status::Safe : kit::Status::Unknown
                    : kit::Status::Danger,
                copy.state == CopyState::Stored
                    ? copy.verifiedAt.isValid() ? tr("Verified") : tr("Stored")
                    : tr("Missing or damaged")));
            m_contentColumn->addLayout(row);
        }
        addSection(tr("Checksum"));
        auto *sum = new QHBoxLayout;
        sum->addWidget(textLabel(tr("SHA-256"), kit::TextStyle::Small, ColorRole::Muted));
        sum->addWidget(new kit::CopyableText(tr("SHA-256"), backup.checksum), 1);
        m_contentColumn->addLayout(sum);
    }
    if (!backup.warnings.isEmpty()) {
        addSection(tr("%n warning(s)", nullptr, int(backup.warnings.size())));
        for (const BackupWarning &warning :
             backup.warnings.first(std::min(kMostWarnings, backup.warnings.size()))) {
            m_contentColumn->addWidget(
                textLabel(warningText(warning), kit::TextStyle::Small, ColorRole::AttentionText));
        }
    }
    m_contentColumn->addStretch(1);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("The backup"));
    m_column->addWidget(scroll);
}

void BackupDetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Raised));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    kit::paintHairline(&painter, QPointF(x, 0), QPointF(x, height()), ColorRole::Border);
}

} // namespace holdfast::ui
