#include "schedule_calendar.h"

#include "schedule_settings.h"

#include <queue>
#include <vector>

namespace holdfast::schedules {

namespace {

struct Upcoming
{
    QDateTime at;
    size_t entry;
};
struct IsLater
{
    bool operator()(const Upcoming &a, const Upcoming &b) const
    {
        return std::pair(a.at, a.entry) > std::pair(b.at, b.entry);
    }
};

/// The first run at `from` or later.
QDateTime firstRun(const Schedule &schedule, const Recurrence &recurrence, const QDateTime &from)
{
    if (schedule.nextBackupAt >= from)
        return schedule.nextBackupAt;
    // Due and about to run, or runs that follow it in their rhythm.
    return recurrence.following(schedule.nextBackupAt, from.addMSecs(-1));
}

} // namespace

ScheduleWeek runsBetween(const QList<CalendarEntry> &entries, const QDateTime &from,
                         const QDateTime &until, int limit)
{
    std::vector<std::pair<const CalendarEntry *, Recurrence>> planned;
    std::priority_queue<Upcoming, std::vector<Upcoming>, IsLater> queue;
    const auto push = [&](const QDateTime &at, size_t entry) {
        if (at.isValid() && at < until)
            queue.push({at, entry});
    };
    for (const CalendarEntry &entry : entries) {
        const auto recurrence = recurrenceOf(entry.schedule);
        if (!recurrence || !entry.schedule.enabled || !entry.schedule.nextBackupAt.isValid())
            continue;
        planned.emplace_back(&entry, *recurrence);
        push(firstRun(entry.schedule, *recurrence, from), planned.size() - 1);
    }
    ScheduleWeek week;
    while (!queue.empty()) {
        const Upcoming next = queue.top();
        queue.pop();
        if (week.runs.size() >= limit) {
            week.isCut = true;
            break;
        }
        const auto &[entry, recurrence] = planned[next.entry];
        const PlannedRun run = recurrence.planned(next.at);
        week.runs.append({.scheduleId = entry->schedule.id,
                          .serverId = entry->schedule.serverId,
                          .serverName = entry->serverName,
                          .at = run.at,
                          .local = run.local,
                          .clockChange = run.clockChange,
                          .expectedSeconds = entry->expectedSeconds});
        push(recurrence.following(next.at, next.at), next.entry);
    }
    return week;
}

} // namespace holdfast::schedules
