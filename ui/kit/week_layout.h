// ui/kit/week_layout.h: where the runs of a week stand, which overlap, how busy each half hour is.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <array>
#include <chrono>

namespace holdfast::kit {

/// One run in a week calendar.
struct CalendarRun
{
    enum State { Planned, Running, Done, Failed };

    QString title = {};
    QDateTime at = {};
    std::chrono::seconds takes{0}; ///< expected, or what it took; 0: not known
    State state = Planned;
    QString note = {};     ///< another sentence for its tooltip
    bool canMove = false;  ///< by dragging
    bool isHidden = false; ///< counts in the load, has no block: it runs too often for one
};

/// Two runs that work at the same time for a minute or longer.
struct CalendarCollision
{
    int first = 0; ///< index of the run
    int second = 0;
    QDateTime from = {};
    std::chrono::seconds overlap{0};
};

inline constexpr int kDaysInWeek = 7;
inline constexpr int kSlotsInDay = 48; ///< half hours

/// Seconds of work that begin or go on in each half hour of each day's clock.
using WeekLoad = std::array<std::array<int, kSlotsInDay>, kDaysInWeek>;

/// What a change of the clock does to a day.
struct ClockBand
{
    int day = 0;
    int fromMinute = 0; ///< of the day's clock
    int untilMinute = 0;
    bool isRepeated = false; ///< comes twice; else it is left out
};

/// A block: one run, or the runs of an hour that has no room for each.
struct CalendarBlock
{
    QList<int> runs = {};
    int day = 0;
    int top = 0; ///< pixels from midnight
    int height = 0;
};

struct BlockMetrics
{
    int hourHeight = 28;
    int blockHeight = 14; ///< the least, for one line of text
};

/// More servers than this, and each hour is one block.
inline constexpr int kMostServersUngrouped = 15;

QList<CalendarCollision> findCollisions(const QList<CalendarRun> &runs);
WeekLoad weekLoad(const QList<CalendarRun> &runs, QDate firstDay, const QTimeZone &zone);
QList<ClockBand> clockBands(QDate firstDay, const QTimeZone &zone);
/// By day and time. Runs outside the week and hidden ones have none.
QList<CalendarBlock> layOutWeek(const QList<CalendarRun> &runs, QDate firstDay,
                                const QTimeZone &zone, const BlockMetrics &metrics);

} // namespace holdfast::kit
