#include "ui/kit/week_layout.h"

#include <QtCore/QSet>

#include <algorithm>
#include <map>

namespace holdfast::kit {

namespace {

constexpr qint64 kLeastOverlapSeconds = 60;
constexpr int kMinutesInDay = 24 * 60;
constexpr int kSlotMinutes = kMinutesInDay / kSlotsInDay;

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

bool collides(const CalendarRun &run)
{
    return run.takes.count() >= kLeastOverlapSeconds && run.state != CalendarRun::Failed;
}

} // namespace

QList<CalendarCollision> findCollisions(const QList<CalendarRun> &runs)
{
    QList<int> byStart;
    for (int i = 0; i < runs.size(); ++i) {
        if (collides(runs.at(i)))
            byStart.append(i);
    }
    std::ranges::sort(byStart, {}, [&](int i) { return runs.at(i).at; });
    QList<CalendarCollision> collisions;
    for (qsizetype i = 0; i < byStart.size(); ++i) {
        const CalendarRun &first = runs.at(byStart.at(i));
        const QDateTime end = first.at.addSecs(first.takes.count());
        for (qsizetype j = i + 1; j < byStart.size(); ++j) {
            const CalendarRun &second = runs.at(byStart.at(j));
            if (second.at >= end)
                break;
            const QDateTime secondEnd = second.at.addSecs(second.takes.count());
            const qint64 overlap = second.at.secsTo(std::min(end, secondEnd));
            if (overlap >= kLeastOverlapSeconds && first.title != second.title)
                collisions.append(
                    {byStart.at(i), byStart.at(j), second.at, std::chrono::seconds(overlap)});
        }
    }
    return collisions;
}

WeekLoad weekLoad(const QList<CalendarRun> &runs, QDate firstDay, const QTimeZone &zone)
{
    WeekLoad load{};
    for (const CalendarRun &run : runs) {
        if (run.state == CalendarRun::Failed)
            continue;
        QDateTime at = run.at.toTimeZone(zone);
        qint64 left = run.takes.count();
        while (left > 0) {
            const qint64 day = firstDay.daysTo(at.date());
            if (day >= kDaysInWeek)
                break;
            const int slot = minuteOf(at.time()) / kSlotMinutes;
            const qint64 untilNext = (slot + 1) * kSlotMinutes * 60 - QTime(0, 0).secsTo(at.time());
            const qint64 here = std::min(left, std::max(qint64(1), untilNext));
            if (day >= 0)
                load[size_t(day)][size_t(slot)] += int(here);
            left -= here;
            at = at.addSecs(here);
        }
    }
    return load;
}

QList<ClockBand> clockBands(QDate firstDay, const QTimeZone &zone)
{
    QList<ClockBand> bands;
    if (!zone.hasTransitions())
        return bands;
    const auto changes = zone.transitions(firstDay.startOfDay(zone).addSecs(-1),
                                          firstDay.addDays(kDaysInWeek).startOfDay(zone));
    for (const auto &change : changes) {
        const int before = zone.offsetFromUtc(change.atUtc.addSecs(-1));
        const int shift = change.offsetFromUtc - before;
        if (shift == 0)
            continue; // only a new name
        const QDateTime localBefore = change.atUtc.toUTC().addSecs(before);
        const qint64 day = firstDay.daysTo(localBefore.date());
        const int at = minuteOf(localBefore.time());
        if (day >= 0 && day < kDaysInWeek)
            bands.append({.day = int(day),
                          .fromMinute = shift < 0 ? std::max(0, at + shift / 60) : at,
                          .untilMinute = shift < 0 ? at : std::min(kMinutesInDay, at + shift / 60),
                          .isRepeated = shift < 0});
    }
    return bands;
}

QList<CalendarBlock> layOutWeek(const QList<CalendarRun> &runs, QDate firstDay,
                                const QTimeZone &zone, const BlockMetrics &metrics)
{
    QSet<QString> titles;
    std::map<std::pair<int, int>, QList<int>> hours; // (day, hour) → runs
    QList<int> minutes(runs.size());
    QList<int> byStart;
    for (int i = 0; i < runs.size(); ++i) {
        if (!runs.at(i).isHidden)
            byStart.append(i);
    }
    std::ranges::sort(byStart, {}, [&](int i) { return runs.at(i).at; });
    for (const int i : std::as_const(byStart)) {
        const QDateTime local = runs.at(i).at.toTimeZone(zone);
        const qint64 day = firstDay.daysTo(local.date());
        if (day < 0 || day >= kDaysInWeek)
            continue;
        minutes[i] = minuteOf(local.time());
        hours[{int(day), local.time().hour()}].append(i);
        titles.insert(runs.at(i).title);
    }
    const bool isGrouped = titles.size() > kMostServersUngrouped;
    const int room = isGrouped ? 1 : std::max(1, metrics.hourHeight / metrics.blockHeight);

    QList<CalendarBlock> blocks;
    const auto add = [&](int day, const QList<int> &members) {
        int top = minutes.at(members.constFirst()) * metrics.hourHeight / 60;
        if (!blocks.isEmpty() && blocks.constLast().day == day) {
            CalendarBlock &above = blocks.last();
            top = std::max(top, above.top + metrics.blockHeight);
            above.height = std::clamp(above.height, metrics.blockHeight, top - above.top);
        }
        const qint64 takes =
            members.size() == 1 ? qint64(runs.at(members.constFirst()).takes.count()) : 0;
        const int height =
            int(std::min(takes, qint64(kMinutesInDay) * 60) * metrics.hourHeight / 3600);
        blocks.append({members, day, top, std::max(height, metrics.blockHeight)});
    };
    for (const auto &[place, members] : hours) {
        if (members.size() > room) {
            add(place.first, members);
            continue;
        }
        for (const int run : members)
            add(place.first, {run});
    }
    // Nothing reaches below midnight.
    for (CalendarBlock &block : blocks)
        block.height =
            std::clamp(24 * metrics.hourHeight - block.top, metrics.blockHeight, block.height);
    return blocks;
}

} // namespace holdfast::kit
