#include "next_up_card.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/time_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr qsizetype kMostRuns = 6;

QString timeOfRun(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == now.toLocalTime().date() ? kit::clockText(local.time())
                                                    : kit::shortTimeText(at, now);
}

QString runFacts(const ScheduledRun &run)
{
    switch (run.clockChange) {
    case ClockChange::Skipped:
        return NextUpCard::tr("right after the clocks change");
    case ClockChange::Repeated:
        return NextUpCard::tr("the first of two, the clocks change");
    case ClockChange::None:
        break;
    }
    return run.expectedSeconds > 0
               ? NextUpCard::tr("takes about %1")
                     .arg(kit::durationText(std::chrono::seconds(run.expectedSeconds)))
               : QString();
}

} // namespace

NextUpCard::NextUpCard(Workspace &workspace, QWidget *parent)
    : Card(tr("Next up"), parent)
    , m_workspace(workspace)
{
    auto *all = kit::makeButton(tr("Schedules"), {}, kit::ButtonKind::Link);
    connect(all, &QAbstractButton::clicked, this,
            [this] { m_workspace.open(Address::of(u"schedules"_s)); });
    addHeadAction(all);
}

void NextUpCard::set(const QList<ScheduledRun> &runs)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const ScheduledRun &run : runs.first(std::min(kMostRuns, runs.size()))) {
        column->addWidget(new kit::Separator);
        column->addWidget(makeRow(run, now));
    }
    if (runs.isEmpty()) {
        auto *none =
            new kit::TextLabel(tr("No schedule is due. What has none is backed up by hand only."),
                               kit::TextStyle::Body, ColorRole::Muted);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    column->addStretch(1);
    body()->addWidget(m_rows);
}

QWidget *NextUpCard::makeRow(const ScheduledRun &run, const QDateTime &now)
{
    auto *row = new QWidget;
    row->setFixedHeight(px(30));
    row->setToolTip(kit::exactTimeText(run.at));
    const QString clock = timeOfRun(run.at, now);
    const QString inTime = kit::relativeText(run.at, now);
    //: a backup to come: server, time, "in 48 min"
    row->setAccessibleName(tr("%1 at %2, %3").arg(run.serverName, clock, inTime));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(kit::space::m));
    auto *time = new kit::TextLabel(clock, kit::TextStyle::Strong);
    time->setMinimumWidth(std::max(px(44), time->sizeHint().width()));
    line->addWidget(time);
    auto *name = new kit::ElidedLabel(run.serverName, kit::TextStyle::Strong);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    line->addWidget(name);
    line->addWidget(new kit::ElidedLabel(runFacts(run), kit::TextStyle::Small, ColorRole::Muted),
                    1);
    auto *in = new kit::ElidedLabel(inTime, kit::TextStyle::Small, ColorRole::Faint);
    in->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    line->addWidget(in);
    return row;
}

} // namespace holdfast::ui
