#include "heat_card.h"

#include "ui/kit/heat_map.h"
#include "ui/kit/holdfast_style.h"
#include "ui/workspace/day_mark.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

namespace {

constexpr qsizetype kShownAtFirst = 24;

bool hasTrouble(const HeatMapRow &row)
{
    return std::ranges::any_of(
        row.days, [](DayState day) { return day == DayState::Failed || day == DayState::Missed; });
}

} // namespace

HeatCard::HeatCard(Workspace &workspace, QWidget *parent)
    : Card(tr("Backups day by day"), parent)
    , m_workspace(workspace)
    , m_view(new kit::HeatMap)
    , m_more(kit::makeButton({}, {}, kit::ButtonKind::Link))
{
    setFacts(tr("one square a day"));
    m_view->setAccessibleName(tr("Backups by day and server"));
    body()->addWidget(m_view);
    body()->addSpacing(px(8));
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    body()->addWidget(new kit::HeatMapLegend);
    body()->addStretch(1);
    m_more->hide();
    connect(m_view, &kit::HeatMap::dayOpened, this, &HeatCard::openDay);
    connect(m_view, &kit::HeatMap::rowOpened, this, [this](int row) {
        m_workspace.open(Address::of(u"server"_s, m_shown.at(row).serverId));
    });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
}

void HeatCard::set(const HeatMap &map)
{
    m_map = map;
    fill();
}

void HeatCard::fill()
{
    QList<HeatMapRow> rows = m_map.rows;
    const bool isMany = rows.size() > kShownAtFirst;
    if (isMany && !m_showsAll) {
        // What is left out must not be what went wrong.
        std::ranges::stable_partition(rows, hasTrouble);
        rows.resize(kShownAtFirst);
    }
    m_more->setVisible(isMany);
    m_more->setText(m_showsAll ? tr("Show fewer")
                               : tr("Show all %n server(s)", nullptr, int(m_map.rows.size())));
    m_more->updateGeometry();
    const int days = rows.isEmpty() ? 0 : int(rows.constFirst().days.size());
    if (days > 0)
        setTitle(tr("Backups of the last %n day(s)", nullptr, days));
    QList<kit::HeatMapRow> shown;
    for (const HeatMapRow &row : std::as_const(rows)) {
        kit::HeatMapRow line{.label = row.serverName};
        for (const DayState day : row.days)
            line.days.append(dayMark(day));
        shown.append(line);
    }
    m_shown = rows;
    m_view->set(QDate::fromString(m_map.firstDay, Qt::ISODate), shown);
}

void HeatCard::openDay(int row, const QDate &day)
{
    m_workspace.open({.page = u"backups"_s,
                      .path = {},
                      .query = u"server:\"%1\" since:%2 until:%3"_s.arg(
                          m_shown.at(row).serverName, day.toString(Qt::ISODate),
                          day.addDays(1).toString(Qt::ISODate))});
}

} // namespace holdfast::ui
