// heat_map.h: what each day saw of a server's backups.
#pragma once

#include "overview_queries.h"

#include <QtCore/QTimeZone>

namespace holdfast::overview {

/// The state of each of `days` days that end with the day of `now` in `zone`, the oldest first.
/// `attempts` and `schedules` are those of one server; attempts may reach back further. The best of
/// a day counts: a failure that a success followed or preceded is not shown. A day is missed when a
/// schedule that existed then was due and nothing was tried; a run that was due less than an hour
/// ago may still come.
QList<DayState> daysOf(const QList<overview_queries::Attempt> &attempts,
                       const QList<Schedule> &schedules, int days, const QTimeZone &zone,
                       const QDateTime &now);

} // namespace holdfast::overview
