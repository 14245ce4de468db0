// recurrence.h: when a schedule is due, by cron expression or by interval.
#pragma once

#include "core/model/schedule.h"

#include "cron_expression.h"

#include <optional>

namespace holdfast::schedules {

/// A zone by its IANA name; empty: the machine's. InvalidArgument `schedule.time_zone_unknown`.
Result<QTimeZone> findTimeZone(const QString &name);

/// ISO 8601 with the offset that the zone has at that time, such as 2026-03-29T03:00:00+02:00.
QString textWithOffset(const QDateTime &time, const QTimeZone &zone);

/// When these settings are due next: `count` times (1 to 1000) after `from` (null: after `now`), in
/// ISO 8601 with the zone's offset at that time. Errors: those of Recurrence::create,
/// record.invalid.
Result<SchedulePreview> preview(const SchedulePreviewParams &params, const QDateTime &now);

/// A value; any thread.
class Recurrence
{
public:
    /// `cron` when it is not empty, else every `intervalHours` (1 to 8760). Errors: InvalidArgument
    /// `schedule.cron_invalid`, `schedule.time_zone_unknown`, `record.invalid` (interval).
    static Result<Recurrence> create(const QString &cron, int intervalHours,
                                     const QString &timeZone);

    /// The first due time after `time`; UTC.
    QDateTime firstAfter(const QDateTime &time) const;
    /// The due time that follows `due`, which was taken up at `now`: after both, however many were
    /// missed between them. Intervals keep their rhythm.
    QDateTime following(const QDateTime &due, const QDateTime &now) const;

    /// What a change of the clock does to a due time that firstAfter() gave. Intervals know no
    /// clock: none.
    ClockChange clockChangeAt(const QDateTime &due) const;
    PlannedRun planned(const QDateTime &due) const;

    const QTimeZone &timeZone() const { return m_zone; }

private:
    Recurrence() = default;

    std::optional<CronExpression> m_cron;
    std::chrono::hours m_interval{24};
    QTimeZone m_zone;
};

} // namespace holdfast::schedules
