#include "cron_expression.h"

#include "core/cron/cron_fields.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <chrono>
#include <limits>

namespace holdfast::schedules {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kDay = 86'400;
constexpr qint64 kHorizon = 50 * 366 * kDay;
constexpr qint64 kOverlapReach = 4 * kDay; // clocks were set back by a day at most (Manila, 1844)

qint64 floorDivide(qint64 value, qint64 divisor)
{
    return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}

std::chrono::year_month_day dateOf(qint64 day)
{
    return std::chrono::sys_days(std::chrono::days(day));
}

/// Walks the stretches of one offset each, in order.
class OffsetStretches
{
public:
    OffsetStretches(const QTimeZone &zone, qint64 fromUtc)
        : m_zone(zone)
        , m_begin(fromUtc)
        , m_offset(offsetAt(fromUtc))
        , m_nextOffset(m_offset)
    {
        findEnd();
    }

    qint64 begin() const { return m_begin; }
    qint64 end() const { return m_end; }
    qint64 offset() const { return m_offset; }
    bool isLast() const { return m_end == kForEver; }
    void advance()
    {
        m_begin = m_end;
        m_offset = m_nextOffset;
        findEnd();
    }

private:
    static constexpr qint64 kForEver = std::numeric_limits<qint64>::max() / 4;

    qint64 offsetAt(qint64 utc) const
    {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    }
    void findEnd()
    {
        m_end = kForEver;
        qint64 at = m_begin;
        while (m_zone.hasTransitions()) {
            const auto next = m_zone.nextTransition(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
            if (!next.atUtc.isValid() || next.atUtc.toSecsSinceEpoch() <= at)
                return;
            at = next.atUtc.toSecsSinceEpoch();
            if (next.offsetFromUtc == m_offset)
                continue; // only a new name or law
            m_end = at;
            m_nextOffset = next.offsetFromUtc;
            return;
        }
    }

    const QTimeZone &m_zone;
    qint64 m_begin;
    qint64 m_end = kForEver;
    qint64 m_offset;
    qint64 m_nextOffset;
};

} // namespace

Result<CronExpression> CronExpression::parse(const QString &text)
{
    HF_TRY(const cron::Fields fields, cron::parse(text));
    CronExpression expression;
    expression.m_allowed = fields.allowed;
    expression.m_eitherDay =
        !fields.beginsWithStar[cron::DayOfMonth] && !fields.beginsWithStar[cron::DayOfWeek];
    // 2000 to 2040 holds every pairing of the 29th of February with a day of the week.
    const qint64 from = QDate(2000, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    const qint64 before = QDate(2040, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    if (!expression.firstLocal(from, before)) {
        return cron::invalid(
            text,
            cron::Fault{.problem = cron::Problem::Never,
                        .field = u"day of month"_s,
                        .reason =
                            u"no month that is allowed has such a day, so it would never run"_s});
    }
    return expression;
}

bool CronExpression::matchesDay(qint64 day) const
{
    const std::chrono::year_month_day date = dateOf(day);
    if (!m_allowed[cron::Month][unsigned(date.month())])
        return false;
    const std::chrono::weekday weekday{std::chrono::sys_days(std::chrono::days(day))};
    const bool isMonthDay = m_allowed[cron::DayOfMonth][unsigned(date.day())];
    const bool isWeekDay = m_allowed[cron::DayOfWeek][weekday.c_encoding()];
    return m_eitherDay ? isMonthDay || isWeekDay : isMonthDay && isWeekDay;
}

bool CronExpression::matches(const QDateTime &local) const
{
    return matchesDay(QDate(1970, 1, 1).daysTo(local.date())) &&
           m_allowed[cron::Hour][size_t(local.time().hour())] &&
           m_allowed[cron::Minute][size_t(local.time().minute())];
}

std::optional<qint64> CronExpression::firstMinuteOfDay(int fromMinute) const
{
    for (int hour = fromMinute / 60; hour < 24; ++hour) {
        if (!m_allowed[cron::Hour][size_t(hour)])
            continue;
        for (int minute = hour == fromMinute / 60 ? fromMinute % 60 : 0; minute < 60; ++minute) {
            if (m_allowed[cron::Minute][size_t(minute)])
                return hour * 60 + minute;
        }
    }
    return std::nullopt;
}

/// The first match in [from, before), both seconds of local time counted as if it were UTC.
std::optional<qint64> CronExpression::firstLocal(qint64 from, qint64 before) const
{
    qint64 day = floorDivide(from, kDay);
    qint64 minute = (from - day * kDay + kMinute - 1) / kMinute; // 1440 at most: the next day
    while (day * kDay < before) {
        const std::chrono::year_month_day date = dateOf(day);
        if (!m_allowed[cron::Month][unsigned(date.month())]) {
            const auto next =
                std::chrono::year_month_day(date.year(), date.month(), std::chrono::day(1)) +
                std::chrono::months(1);
            day = std::chrono::sys_days(next).time_since_epoch().count();
            minute = 0;
            continue;
        }
        if (matchesDay(day)) {
            if (const auto found = firstMinuteOfDay(int(minute))) {
                const qint64 local = day * kDay + *found * kMinute;
                return local < before ? std::optional(local) : std::nullopt;
            }
        }
        ++day;
        minute = 0;
    }
    return std::nullopt;
}

std::optional<QDateTime> CronExpression::nextAfter(const QDateTime &after,
                                                   const QTimeZone &zone) const
{
    const qint64 earliest = floorDivide(after.toMSecsSinceEpoch(), 1000) + 1;
    const qint64 latest = earliest + kHorizon;
    OffsetStretches stretch(zone, earliest - kOverlapReach);
    // The highest local time that was ever shown: what lies below it is a repetition.
    qint64 shown = stretch.begin() + stretch.offset();
    for (; stretch.begin() < latest; stretch.advance()) {
        const qint64 localBegin = stretch.begin() + stretch.offset();
        // A gap: whatever was skipped runs once, at its end.
        if (localBegin > shown && stretch.begin() >= earliest && firstLocal(shown, localBegin))
            return QDateTime::fromSecsSinceEpoch(stretch.begin(), Qt::UTC);
        const qint64 from = std::max({localBegin, shown, earliest + stretch.offset()});
        const qint64 before = std::min(stretch.end(), latest) + stretch.offset();
        if (from < before) {
            if (const auto local = firstLocal(from, before))
                return QDateTime::fromSecsSinceEpoch(*local - stretch.offset(), Qt::UTC);
        }
        if (stretch.isLast())
            break;
        shown = std::max(shown, stretch.end() + stretch.offset());
    }
    return std::nullopt;
}

} // namespace holdfast::schedules
