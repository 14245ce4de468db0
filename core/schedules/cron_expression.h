// cron_expression.h: five-field cron expressions, and when they are due in a time zone.
#pragma once

#include "core/base/result.h"
#include "core/cron/cron_fields.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <array>
#include <bitset>
#include <optional>

namespace holdfast::schedules {

/// A parsed expression; a value, any thread. Minutes, hours, days of the month, months and days of
/// the week as in Vixie cron: when neither day field begins with '*', either may match; otherwise
/// both must. Names (jan, MON), lists, ranges and steps; 0 and 7 are Sunday; `@daily` and its kin.
class CronExpression
{
public:
    /// InvalidArgument `schedule.cron_invalid` names the field and what it may hold. Expressions
    /// that never match, such as the 30th of February, are refused too.
    static Result<CronExpression> parse(const QString &text);

    /// The first run after `after`, in UTC, cut to whole seconds. A local time that daylight saving
    /// skips runs once right after the gap, however many of them lie in it; a repeated one runs the
    /// first time. Empty only when there is none within 50 years.
    std::optional<QDateTime> nextAfter(const QDateTime &after, const QTimeZone &zone) const;

    /// Whether the expression names this local minute, whatever the clock does there.
    bool matches(const QDateTime &local) const;

private:
    CronExpression() = default;

    bool matchesDay(qint64 day) const;
    std::optional<qint64> firstMinuteOfDay(int fromMinute) const;
    std::optional<qint64> firstLocal(qint64 from, qint64 before) const;

    std::array<std::bitset<60>, cron::FieldCount> m_allowed;
    bool m_eitherDay = false;
};

} // namespace holdfast::schedules
