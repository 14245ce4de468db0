#include "server_schedules.h"

#include "server_data.h"

#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/time_text.h"
#include "ui/schedules/schedule_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr qsizetype kShownRuns = 5;

QString clockChangeText(ClockChange change)
{
    switch (change) {
    case ClockChange::Skipped:
        return ServerSchedules::tr("the clocks change: it runs right after the gap");
    case ClockChange::Repeated:
        return ServerSchedules::tr("the clocks change: it runs once, the first time");
    case ClockChange::None:
        break;
    }
    return {};
}

QStringList periods(const RetentionPeriods &retention)
{
    QStringList kept;
    if (retention.hourly > 0)
        kept.append(ServerSchedules::tr("%n hourly", nullptr, retention.hourly));
    if (retention.daily > 0)
        kept.append(ServerSchedules::tr("%n daily", nullptr, retention.daily));
    if (retention.weekly > 0)
        kept.append(ServerSchedules::tr("%n weekly", nullptr, retention.weekly));
    if (retention.monthly > 0)
        kept.append(ServerSchedules::tr("%n monthly", nullptr, retention.monthly));
    if (retention.yearly > 0)
        kept.append(ServerSchedules::tr("%n yearly", nullptr, retention.yearly));
    return kept;
}

} // namespace

QString scheduleRetention(const Schedule &schedule)
{
    QStringList sentences;
    if (schedule.retentionCount > 0)
        sentences.append(
            ServerSchedules::tr("Keeps the newest %n.", nullptr, schedule.retentionCount));
    if (const QStringList kept = periods(schedule.retention); !kept.isEmpty())
        sentences.append(ServerSchedules::tr("Keeps %1.").arg(QLocale().createSeparatedList(kept)));
    if (schedule.retentionDays)
        sentences.append(ServerSchedules::tr("What is older than %n day(s) goes.", nullptr,
                                             *schedule.retentionDays));
    if (sentences.isEmpty())
        return ServerSchedules::tr("Keeps everything.");
    return sentences.join(u' ');
}

ServerSchedules::ServerSchedules(Workspace &workspace, ServerData &serverData, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_data(serverData)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(px(kit::space::xl), px(20), px(kit::space::xl), px(20));
    m_column->setSpacing(px(kit::space::l));
    setWidget(content);
    setAccessibleName(tr("Schedule"));
}

void ServerSchedules::update()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_data.server())
        return;
    if (m_data.schedules().isEmpty()) {
        m_column->addWidget(makeEmpty(), 1);
        return;
    }
    for (const Schedule &schedule : m_data.schedules())
        m_column->addWidget(makeCard(schedule));
    m_column->addStretch(1);
}

QWidget *ServerSchedules::makeEmpty()
{
    auto *empty = new kit::EmptyState;
    empty->set(u"schedules"_s, tr("No schedule yet"),
               tr("%1 is backed up by hand only. A schedule keeps it within its goal by itself.")
                   .arg(m_data.server()->name),
               tr("Make a schedule…"));
    connect(empty, &kit::EmptyState::actionWanted, this, [this] {
        m_workspace.open({.page = u"schedules"_s,
                          .path = {u"new"_s, m_data.serverId().toString(QUuid::WithoutBraces)}});
    });
    return empty;
}

QWidget *ServerSchedules::makeCard(const Schedule &schedule)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *card = new kit::Card(scheduleSentence(schedule));
    card->setFacts(schedule.enabled ? QString() : tr("paused"), ColorRole::AttentionText);
    auto *edit = kit::makeButton(tr("Edit…"), u"edit"_s);
    kit::setControlSize(edit, kit::ControlSize::Small);
    connect(edit, &QPushButton::clicked, this,
            [this, id = schedule.id] { m_workspace.open(Address::of(u"schedules"_s, id)); });
    card->addHeadAction(edit);
    auto *kept =
        new kit::TextLabel(scheduleRetention(schedule), kit::TextStyle::Body, ColorRole::Muted);
    kept->setWordWrap(true);
    card->body()->addWidget(kept);
    card->body()->addSpacing(px(8));
    qsizetype shown = 0;
    for (const ScheduledRun &run : m_data.nextRuns()) {
        if (run.scheduleId != schedule.id)
            continue;
        if (++shown > kShownRuns)
            break;
        auto *row = new QWidget;
        row->setFixedHeight(px(28));
        row->setToolTip(kit::exactTimeText(run.at));
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(kit::space::m));
        line->addWidget(
            new kit::TextLabel(kit::shortTimeText(run.at, now), kit::TextStyle::Strong));
        line->addWidget(new kit::ElidedLabel(clockChangeText(run.clockChange),
                                             kit::TextStyle::Small, ColorRole::AttentionText),
                        1);
        line->addWidget(new kit::TextLabel(kit::relativeText(run.at, now), kit::TextStyle::Small,
                                           ColorRole::Faint));
        card->body()->addWidget(new kit::Separator);
        card->body()->addWidget(row);
    }
    return card;
}

} // namespace holdfast::ui
