// schedule_calendar.h: the runs of many schedules in a stretch of time, in their order.
#pragma once

#include "core/model/schedule.h"

namespace holdfast::schedules {

/// A stored schedule with what a calendar says beside it.
struct CalendarEntry
{
    Schedule schedule = {};
    QString serverName = {};
    int expectedSeconds = 0;
};

/// The runs in [from, until) of schedules that are enabled, by time, at most `limit`. A run before
/// a schedule's next one is none: it has been made. Schedules whose settings this machine cannot
/// read (a time zone that it does not know) have none.
ScheduleWeek runsBetween(const QList<CalendarEntry> &entries, const QDateTime &from,
                         const QDateTime &until, int limit);

} // namespace holdfast::schedules
