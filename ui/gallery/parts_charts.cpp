// Cards, the charts of the overview, the action bar, the week.
#include "ui/gallery/gallery_parts.h"

#include "ui/kit/action_bar.h"
#include "ui/kit/area_chart.h"
#include "ui/kit/card.h"
#include "ui/kit/heat_map.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/region_map.h"
#include "ui/kit/ring_chart.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/time_text.h"
#include "ui/kit/week_calendar.h"
#include "ui/shell/notice_stack.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::gallery {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;
using kit::TextLabel;
using kit::TextStyle;

QWidget *makeCards()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = row(layout, 16);
    auto *plain = new kit::Card(u"What changes"_s);
    plain->setFacts(u"41,073 files are equal and are not touched"_s);
    plain->body()->addWidget(new TextLabel(u"73 region files, 5 players, level.dat, 2 settings"_s));
    plain->body()->addWidget(new kit::Separator);
    plain->body()->addWidget(
        new TextLabel(u"44 new region files"_s, TextStyle::Body, ColorRole::Muted));
    auto *acting = new kit::Card(u"Running"_s);
    acting->setCount(u"2"_s);
    acting->addHeadAction(kit::makeButton(u"All jobs"_s, {}, kit::ButtonKind::Link));
    acting->body()->addWidget(new TextLabel(u"Modded East \u2192 Google Drive"_s));
    for (kit::Card *card : {plain, acting})
        layout->addWidget(card, 1);
    return widget;
}

QWidget *makeHeatMap()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 8);
    using kit::DayMark;
    const QList<DayMark> marks{DayMark::Tested,   DayMark::Verified, DayMark::Verified,
                               DayMark::Stored,   DayMark::Warnings, DayMark::Failed,
                               DayMark::Missed,   DayMark::None,     DayMark::Verified,
                               DayMark::Verified, DayMark::Tested};
    QList<kit::HeatMapRow> rows;
    const QString names[] = {u"Survival"_s, u"Creative"_s, u"Hardcore"_s};
    for (qsizetype server = 0; server < 3; ++server) {
        kit::HeatMapRow line{.label = names[server]};
        for (qsizetype day = 0; day < 28; ++day)
            line.days.append(marks.at((day * (server + 2) + server) % marks.size()));
        rows.append(line);
    }
    auto *map = new kit::HeatMap;
    map->setAccessibleName(u"Backups by day"_s);
    map->set(QDate(2026, 9, 27), rows);
    layout->addWidget(map);
    layout->addWidget(new kit::HeatMapLegend);
    return widget;
}

QWidget *makeLineCharts()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(24));
    auto *area = new kit::AreaChart;
    QList<QPointF> past;
    for (int day = -90; day <= 0; ++day)
        past.append(QPointF(day, 4.1e12 + 27e9 * (day + 90) + (day % 7) * 12e9));
    area->set({.past = past,
               .growthPerDay = 27e9,
               .daysAhead = 60,
               .capacity = 8e12,
               .capacityText = u"8 TB"_s,
               .firstText = u"26 Jul"_s,
               .todayText = u"today"_s,
               .lastText = u"23 Dec"_s,
               .valueText = [](double value) { return kit::sizeText(qint64(value)); },
               .accessibleText = u"6.6 TB of 8 TB; full in about 50 days"_s});
    auto *ring = new kit::RingChart;
    ring->set(0.74, ColorRole::Accent, u"74"_s, u"of 100"_s, u"Health score 74 of 100"_s);
    auto *unknown = new kit::RingChart;
    unknown->set(-1, ColorRole::Faint, u"?"_s, {}, u"Health score not known"_s);
    auto *spark = new kit::Sparkline;
    spark->set({3, 5, 4, 6, 5, 7, 6, 8, 7, 9, 8, 12, 9, 10, 11, 8, 9}, u"Load of the last hour"_s);
    grid->addWidget(area, 0, 0, 3, 1);
    grid->addWidget(ring, 0, 1, Qt::AlignCenter);
    grid->addWidget(unknown, 1, 1, Qt::AlignCenter);
    grid->addWidget(spark, 2, 1, Qt::AlignCenter);
    grid->setColumnStretch(0, 1);
    return widget;
}

QWidget *makeRegionMap()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = row(layout, 24);
    const auto add = [&](const QList<kit::ChunkMark> &marks) {
        kit::RegionMarks chunks{};
        for (int chunk = 0; chunk < int(chunks.size()); ++chunk) {
            const int x = chunk % kit::kRegionSide - 15;
            const int z = chunk / kit::kRegionSide - 15;
            const int ring = (x * x + z * z) / 64;
            if (ring < 3)
                chunks[size_t(chunk)] =
                    ring == 2 && (x * 7 + z * 3) % 5 != 0 ? marks.at(0) : marks.at((x + z) & 1);
        }
        chunks[500] = marks.at(2);
        auto *map = new kit::RegionMap;
        map->setAccessibleName(u"Chunks"_s);
        map->setFixedSize(px(240), px(240));
        map->setMarks(chunks);
        layout->addWidget(map);
    };
    using kit::ChunkMark;
    add({ChunkMark::Older, ChunkMark::Recent, ChunkMark::Torn});
    add({ChunkMark::Changed, ChunkMark::Added, ChunkMark::Removed});
    layout->addStretch(1);
    return widget;
}

QWidget *makeNotices()
{
    auto *host = new QWidget;
    host->setFixedHeight(px(176));
    auto *stack = new ui::NoticeStack(host);
    stack->show({.text = u"Creative is backed up"_s,
                 .detail = u"11.2 GB in 2 min 4 s, read back"_s,
                 .actionText = u"Show"_s,
                 .staysUntilClosed = true});
    stack->show({.status = kit::Status::Danger,
                 .text = u"Failed: Skyblock, every 6 h"_s,
                 .actionText = u"Why?"_s,
                 .staysUntilClosed = true});
    return host;
}

QWidget *makeActionBar()
{
    auto *host = new QWidget;
    host->setFixedHeight(px(76));
    auto *bar = new kit::ActionBar(host);
    bar->setText(u"3 selected"_s);
    for (const auto &[text, icon] :
         {std::pair(u"Back up now"_s, u"backups"_s), std::pair(u"Verify"_s, u"verify"_s)}) {
        auto *button = kit::makeButton(text, icon);
        kit::setControlSize(button, kit::ControlSize::Small);
        bar->addAction(button);
    }
    bar->setShown(true);
    return host;
}

QWidget *makeWeek()
{
    auto *week = new kit::WeekCalendar;
    week->setAccessibleName(u"Week"_s);
    const QTimeZone zone("Europe/Berlin");
    const QDate monday(2026, 10, 19);
    week->setTimeZone(zone);
    week->setFirstDay(monday);
    week->setNow(QDateTime(QDate(2026, 10, 24), QTime(3, 12), zone));
    QList<kit::CalendarRun> runs;
    const std::tuple<QString, QTime, int> plans[] = {{u"Survival"_s, QTime(4, 0), 14},
                                                     {u"Hardcore"_s, QTime(5, 0), 6},
                                                     {u"Modded East"_s, QTime(8, 0), 40},
                                                     {u"Creative"_s, QTime(8, 20), 12}};
    for (int day = 0; day < 7; ++day) {
        for (const auto &[name, time, minutes] : plans) {
            kit::CalendarRun run;
            run.title = name;
            run.at = QDateTime(monday.addDays(day), time, zone);
            run.takes = std::chrono::minutes(minutes);
            run.state = day < 5 ? kit::CalendarRun::Done : kit::CalendarRun::Planned;
            runs.append(run);
        }
    }
    runs[5].state = kit::CalendarRun::Failed;
    week->setRuns(runs);
    week->setFixedHeight(px(360));
    return week;
}

} // namespace holdfast::gallery
