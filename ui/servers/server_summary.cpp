#include "server_summary.h"

#include "server_data.h"
#include "server_table_model.h"

#include "ui/backups/backup_text.h"
#include "ui/kit/card.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/time_text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr qsizetype kShownBackups = 6;
constexpr qsizetype kShownRuns = 6;

QVBoxLayout *newColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

bool isSame(const Backup &a, const Backup &b)
{
    return a.id == b.id && a.updatedAt == b.updatedAt;
}

} // namespace

/// How the server stands, on the ground of its state, with the way to its last good backup.
class ServerSummary::Verdict : public QWidget
{
public:
    explicit Verdict(ServerSummary &summary)
        : m_glyph(new kit::StatusGlyph(kit::Status::Unknown))
        , m_words(new kit::TextLabel({}, kit::TextStyle::Strong))
        , m_restore(kit::makeButton(ServerSummary::tr("Restore…"), {}, kit::ButtonKind::Link))
    {
        m_glyph->setExtent(18);
        m_words->setWordWrap(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(px(16), px(10), px(12), px(10));
        row->setSpacing(px(kit::space::m));
        row->addWidget(m_glyph);
        row->addWidget(m_words, 1);
        row->addWidget(m_restore);
        connect(m_restore, &QAbstractButton::clicked, this, [this, &summary] {
            summary.m_workspace.open(Address::of(u"backups"_s, m_lastGood));
        });
    }
    void set(const ServerStanding &standing, const QUuid &lastGood)
    {
        m_status = kit::Status(standing.status);
        m_lastGood = lastGood;
        m_glyph->setStatus(m_status);
        m_words->setText(standing.sentence);
        m_words->setRole(kit::textRole(m_status));
        m_restore->setVisible(!lastGood.isNull());
        setAccessibleName(standing.sentence);
        QWidget::update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintBox(&painter, QRectF(rect()), kit::tintRole(m_status), ColorRole::Border,
                      kit::radius::card);
    }

private:
    kit::Status m_status = kit::Status::Unknown;
    QUuid m_lastGood;
    kit::StatusGlyph *m_glyph;
    kit::TextLabel *m_words;
    QPushButton *m_restore;
};

/// A number with what it is of, and how it went.
class ServerSummary::Figure : public kit::Card
{
public:
    explicit Figure(const QString &name)
        : m_name(name)
        , m_value(new kit::TextLabel({}, kit::TextStyle::Title))
        , m_facts(new kit::ElidedLabel({}, kit::TextStyle::Small, ColorRole::Muted))
    {
        body()->addWidget(new kit::TextLabel(name, kit::TextStyle::Caption, ColorRole::Muted));
        body()->addSpacing(px(2));
        body()->addWidget(m_value);
        body()->addWidget(m_facts);
        m_history = new QVBoxLayout;
        m_history->setContentsMargins(0, px(6), 0, 0);
        body()->addLayout(m_history);
        body()->addStretch(1);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    void set(const QString &value, const QString &facts, ColorRole role = ColorRole::Text)
    {
        m_value->setText(value);
        m_value->setRole(role);
        m_facts->setText(facts);
        //: a figure for screen readers: name, value, what it is of
        setAccessibleName(ServerSummary::tr("%1: %2 %3").arg(m_name, value, facts));
    }
    void setHistory(const QList<double> &values, const QString &name)
    {
        if (!m_spark) {
            m_spark = new kit::Sparkline;
            m_history->addWidget(m_spark);
        }
        m_spark->set(values, name);
    }

private:
    const QString m_name;
    kit::TextLabel *m_value;
    kit::ElidedLabel *m_facts;
    QVBoxLayout *m_history;
    kit::Sparkline *m_spark = nullptr;
};

ServerSummary::ServerSummary(Workspace &workspace, ServerData &serverData, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_data(serverData)
    , m_verdict(new Verdict(*this))
    , m_lastGood(new Figure(tr("Last good backup")))
    , m_stored(new Figure(tr("Stored")))
    , m_content(new Figure(tr("World and files")))
    , m_next(new Figure(tr("Next backup")))
    , m_backups(new kit::Card(tr("Newest backups")))
    , m_all(kit::makeButton({}, {}, kit::ButtonKind::Link))
    , m_runs(new kit::Card(tr("Next")))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(kit::space::xl), px(20), px(kit::space::xl), px(20));
    column->setSpacing(px(kit::space::l));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(px(kit::space::l));
    for (Figure *figure : {m_lastGood, m_stored, m_content, m_next})
        figures->addWidget(figure, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(px(kit::space::l));
    cards->addWidget(m_backups, 2);
    cards->addWidget(m_runs, 1);
    for (QWidget *card : {m_backups, m_runs})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_verdict);
    column->addLayout(figures);
    column->addLayout(cards);
    column->addStretch(1);
    setWidget(content);
    setAccessibleName(tr("Overview"));
    m_backups->addHeadAction(m_all);
    auto *schedule = kit::makeButton(tr("Schedule"), {}, kit::ButtonKind::Link);
    m_runs->addHeadAction(schedule);
    connect(m_all, &QAbstractButton::clicked, this, [this] { emit tabWanted(u"backups"_s); });
    connect(schedule, &QAbstractButton::clicked, this, [this] { emit tabWanted(u"schedule"_s); });
}

void ServerSummary::update()
{
    const ServerOverview *server = m_data.server();
    if (!server)
        return;
    m_verdict->set(standingOf(*server, QDateTime::currentDateTimeUtc()), server->lastGoodId);
    updateFigures();
    updateBackups();
    updateNext();
}

void ServerSummary::updateFigures()
{
    const ServerOverview &server = *m_data.server();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString goal = tr("goal %1").arg(kit::durationText(std::chrono::hours(server.goalHours)));
    const bool isLate = server.goalState == GoalState::Late || server.goalState == GoalState::Never;
    m_lastGood->set(kit::relativeText(server.lastGoodAt, now), goal,
                    isLate ? ColorRole::DangerText : ColorRole::Text);
    m_lastGood->setToolTip(kit::exactTimeText(server.lastGoodAt));
    m_stored->set(kit::sizeText(server.storedBytes),
                  tr("in %Ln backup(s)", nullptr, int(server.backupCount)));
    QList<double> sizes;
    qint64 content = -1;
    for (const Backup &backup : m_data.newest()) {
        if (backup.status != BackupStatus::Completed)
            continue;
        content = content < 0 ? backup.contentBytes : content;
        sizes.prepend(double(backup.contentBytes));
    }
    m_content->set(content < 0 ? u"–"_s : kit::sizeText(content),
                   content < 0 ? tr("not backed up yet") : tr("in the newest backup"));
    if (sizes.size() > 1)
        m_content->setHistory(sizes,
                              tr("Size in the last %n backup(s)", nullptr, int(sizes.size())));
    m_next->set(server.nextRunAt.isValid() ? kit::relativeText(server.nextRunAt, now) : u"–"_s,
                server.nextRunAt.isValid() ? kit::shortTimeText(server.nextRunAt, now)
                                           : tr("no schedule"));
    m_next->setToolTip(kit::exactTimeText(server.nextRunAt));
    m_all->setText(tr("All %1").arg(kit::countText(server.backupCount)));
    m_all->updateGeometry();
}

void ServerSummary::updateBackups()
{
    const QList<Backup> newest = m_data.newest().mid(0, kShownBackups);
    if (m_backupRows && std::ranges::equal(newest, m_shown, isSame))
        return;
    m_shown = newest;
    delete m_backupRows;
    m_backupRows = new QWidget;
    QVBoxLayout *column = newColumn(m_backupRows);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Backup &backup : newest) {
        column->addWidget(new kit::Separator);
        column->addWidget(makeBackupRow(backup, now));
    }
    if (newest.isEmpty())
        column->addWidget(
            new kit::TextLabel(tr("No backup yet."), kit::TextStyle::Body, ColorRole::Muted));
    column->addStretch(1);
    m_backups->body()->addWidget(m_backupRows);
}

QWidget *ServerSummary::makeBackupRow(const Backup &backup, const QDateTime &now)
{
    auto *row = new QWidget;
    row->setFixedHeight(px(36));
    const QString when = kit::shortTimeText(backup.startedAt, now);
    //: a backup for screen readers: when, how it stands
    row->setAccessibleName(tr("%1: %2").arg(when, backupStanding(backup)));
    row->setToolTip(kit::exactTimeText(backup.startedAt));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(kit::space::m));
    line->addWidget(new kit::StatusGlyph(backupStatus(backup)));
    auto *time = new kit::TextLabel(when, kit::TextStyle::Strong);
    time->setMinimumWidth(px(116));
    line->addWidget(time);
    const bool failed = backup.status == BackupStatus::Failed;
    line->addWidget(new kit::ElidedLabel(failed ? backup.failureText() : backup.name,
                                         kit::TextStyle::Body,
                                         failed ? ColorRole::DangerText : ColorRole::Muted),
                    1);
    auto *ladder = new kit::ProofLadder;
    ladder->setProof(backupProof(backup));
    line->addWidget(ladder);
    auto *size =
        new kit::TextLabel(backup.sizeBytes > 0 ? kit::sizeText(backup.sizeBytes) : QString());
    size->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    size->setMinimumWidth(px(64));
    line->addWidget(size);
    auto *open = kit::makeButton(failed ? tr("Why?") : tr("Open"), {}, kit::ButtonKind::Link);
    open->setAccessibleName(tr("Open the backup of %1").arg(when));
    connect(open, &QAbstractButton::clicked, this,
            [this, id = backup.id] { m_workspace.open(Address::of(u"backups"_s, id)); });
    line->addWidget(open);
    return row;
}

void ServerSummary::updateNext()
{
    delete m_runRows;
    m_runRows = new QWidget;
    QVBoxLayout *column = newColumn(m_runRows);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const ScheduledRun &run : m_data.nextRuns().mid(0, kShownRuns)) {
        auto *row = new QWidget;
        row->setFixedHeight(px(30));
        row->setToolTip(kit::exactTimeText(run.at));
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(
            new kit::TextLabel(kit::shortTimeText(run.at, now), kit::TextStyle::Strong));
        line->addStretch(1);
        line->addWidget(new kit::TextLabel(kit::relativeText(run.at, now), kit::TextStyle::Small,
                                           ColorRole::Faint));
        column->addWidget(new kit::Separator);
        column->addWidget(row);
    }
    if (m_data.nextRuns().isEmpty()) {
        auto *none =
            new kit::TextLabel(tr("No schedule backs it up: only what is started by hand does."),
                               kit::TextStyle::Body, ColorRole::Muted);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    column->addStretch(1);
    m_runs->body()->addWidget(m_runRows);
}

} // namespace holdfast::ui
