// ui/schedules/rhythm.h: when a schedule runs, as clicks say it; to cron and back.
#pragma once

#include "core/base/result.h"
#include "core/model/schedule.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace holdfast::ui {

/// A value. Local times are in the schedule's zone.
struct Rhythm
{
    enum Kind {
        Hourly,     ///< every hour at `minute`
        EveryHours, ///< by the clock, every `hours` from `times[0]`
        Daily,      ///< at `times`
        Weekly,     ///< on `weekdays` at `times`
        Monthly,    ///< on `monthDays` at `times`
        Own,        ///< `cron` as it was typed
        Interval,   ///< `hours` after the run before, whatever the clock says
    };
    Kind kind = Daily;
    int minute = 0;
    int hours = 6;                      ///< EveryHours: 2, 3, 4, 6, 8 or 12
    QList<QTime> times = {QTime(4, 0)}; ///< ascending
    QList<int> weekdays = {1};          ///< 1 Monday to 7 Sunday, ascending
    QList<int> monthDays = {1};         ///< 1 to 31, ascending
    QString cron = {};
};

/// What a cron expression says, as far as clicks can say it, else Own. Errors: those of
/// cron::parse.
Result<Rhythm> rhythmOf(const QString &cron);
Rhythm rhythmOf(const Schedule &schedule);

/// The shortest expression; empty for Interval, and for times that one expression cannot hold.
QString cronOf(const Rhythm &rhythm);
/// Whether one expression can hold these times: every hour named with every minute named.
bool areOneExpression(const QList<QTime> &times);

/// The rhythm with the run at local time `from` moved to `to`. Nothing when that cannot be said:
/// for intervals and most expressions of one's own.
std::optional<Rhythm> movedRhythm(const Rhythm &rhythm, const QDateTime &from, const QDateTime &to);

} // namespace holdfast::ui
