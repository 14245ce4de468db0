#include "retention_rules.h"

namespace holdfast::retention {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecondsOfDay = 86'400;

QTimeZone zoneOf(const Schedule &schedule)
{
    // A zone that this machine no longer knows moves the periods' edges by hours, nothing else.
    const QTimeZone zone(schedule.timeZone.toLatin1());
    return !schedule.timeZone.isEmpty() && zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

Rules::Rules(const Schedule &schedule, const QDateTime &now)
    : m_count(schedule.retentionCount)
    , m_days(schedule.retentionDays)
    , m_now(now)
    , m_zone(zoneOf(schedule))
    , m_periods{Period{RetentionRule::Hourly, "hour", schedule.retention.hourly},
                Period{RetentionRule::Daily, "day", schedule.retention.daily},
                Period{RetentionRule::Weekly, "week", schedule.retention.weekly},
                Period{RetentionRule::Monthly, "month", schedule.retention.monthly},
                Period{RetentionRule::Yearly, "year", schedule.retention.yearly}}
{
    m_keepsEverything = m_count <= 0 && !m_days;
    for (const Period &period : m_periods)
        m_keepsEverything = m_keepsEverything && period.atMost <= 0;
}

std::optional<Reason> Rules::keep(const QDateTime &startedAt, Place place)
{
    if (m_keepsEverything)
        return Reason{RetentionRule::Everything, u"the schedule keeps all backups"_s};
    std::optional<Reason> reason;
    const auto keeps = [&reason](bool isKept, RetentionRule rule, const auto &makeText) {
        if (isKept && !reason)
            reason = Reason{rule, makeText()};
    };
    keeps(isAmongNewest(place), RetentionRule::Newest,
          [this] { return u"one of the %1 newest"_s.arg(m_count); });
    keeps(m_days && startedAt.secsTo(m_now) <= qint64(*m_days) * kSecondsOfDay, RetentionRule::Age,
          [this] { return u"not older than %1 days"_s.arg(*m_days); });
    const std::array<QString, 5> keys = keysOf(startedAt);
    for (size_t i = 0; i < m_periods.size(); ++i) {
        Period &period = m_periods[i];
        keeps(isNewestOf(period, keys[i], place), period.rule, [&period] {
            return u"the newest of its %1, for %2 of which one is kept"_s
                .arg(QString::fromLatin1(period.name))
                .arg(period.atMost);
        });
    }
    return reason;
}

bool Rules::isAmongNewest(Place place)
{
    if (m_counted >= m_count)
        return false;
    if (place == Place::Taken)
        ++m_counted;
    return true;
}

bool Rules::isNewestOf(Period &period, const QString &key, Place place) const
{
    if (period.taken.contains(key) || period.taken.size() >= period.atMost)
        return false;
    if (place == Place::Taken)
        period.taken.insert(key);
    return true;
}

std::array<QString, 5> Rules::keysOf(const QDateTime &startedAt) const
{
    const QDateTime local = startedAt.toTimeZone(m_zone);
    const QDate date = local.date();
    int weekYear = 0;
    const int week = date.weekNumber(&weekYear); // ISO 8601
    // The repeated hour of a clock change is two hours: the offset tells them apart.
    return {
        u"%1 %2 %3"_s.arg(date.toJulianDay()).arg(local.time().hour()).arg(local.offsetFromUtc()),
        QString::number(date.toJulianDay()), u"%1 %2"_s.arg(weekYear).arg(week),
        u"%1 %2"_s.arg(date.year()).arg(date.month()), QString::number(date.year())};
}

} // namespace holdfast::retention
