#include "recurrence.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <iterator>

namespace holdfast::schedules {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIntervalHoursAtMost = 8760;
constexpr int kPreviewAtMost = 1000;

// All IANA names without a slash; any other single word Qt would read as a POSIX rule ("FOO3").
constexpr QLatin1StringView kPlainZones[] = {
    "CET"_L1,       "CST6CDT"_L1, "Cuba"_L1,      "EET"_L1,      "EST"_L1,       "EST5EDT"_L1,
    "Egypt"_L1,     "Eire"_L1,    "GB"_L1,        "GB-Eire"_L1,  "GMT"_L1,       "GMT+0"_L1,
    "GMT-0"_L1,     "GMT0"_L1,    "Greenwich"_L1, "HST"_L1,      "Hongkong"_L1,  "Iceland"_L1,
    "Iran"_L1,      "Israel"_L1,  "Jamaica"_L1,   "Japan"_L1,    "Kwajalein"_L1, "Libya"_L1,
    "MET"_L1,       "MST"_L1,     "MST7MDT"_L1,   "NZ"_L1,       "NZ-CHAT"_L1,   "Navajo"_L1,
    "PRC"_L1,       "PST8PDT"_L1, "Poland"_L1,    "Portugal"_L1, "ROC"_L1,       "ROK"_L1,
    "Singapore"_L1, "Turkey"_L1,  "UCT"_L1,       "UTC"_L1,      "Universal"_L1, "W-SU"_L1,
    "WET"_L1,       "Zulu"_L1};

Error invalidField(const QString &field, const QString &reason)
{
    return Error("record.invalid"_L1, {{"field"_L1, field}, {"reason"_L1, reason}});
}

Result<std::chrono::hours> checkInterval(int hours)
{
    if (hours < 1 || hours > kIntervalHoursAtMost) {
        return invalidField(u"interval_hours"_s,
                            u"must be from 1 to %1"_s.arg(kIntervalHoursAtMost));
    }
    return std::chrono::hours(hours);
}

} // namespace

Result<QTimeZone> findTimeZone(const QString &name)
{
    if (name.isEmpty())
        return QTimeZone::systemTimeZone().isValid() ? QTimeZone::systemTimeZone()
                                                     : QTimeZone::utc();
    // No dots: Qt would look for a file of that name below the zone folder.
    static const QRegularExpression pattern(u"\\A[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){1,2}\\z"_s);
    if (std::ranges::find(kPlainZones, name) != std::end(kPlainZones) ||
        pattern.match(name).hasMatch()) {
        if (QTimeZone zone(name.toLatin1()); zone.isValid())
            return zone;
    }
    return Error("schedule.time_zone_unknown"_L1, {{"zone"_L1, name.left(100)}});
}

QString textWithOffset(const QDateTime &time, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(time);
    const QDateTime local = time.toUTC().addSecs(offset); // its clock reads what the zone's reads
    const int seconds = std::abs(offset);
    QString text = local.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + (offset < 0 ? u'-' : u'+') +
                   u"%1:%2"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
                       .arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    return text;
}

Result<Recurrence> Recurrence::create(const QString &cron, int intervalHours,
                                      const QString &timeZone)
{
    Recurrence recurrence;
    HF_TRY(recurrence.m_zone, findTimeZone(timeZone));
    if (cron.trimmed().isEmpty()) {
        HF_TRY(recurrence.m_interval, checkInterval(intervalHours));
        return recurrence;
    }
    HF_TRY(recurrence.m_cron, CronExpression::parse(cron));
    return recurrence;
}

QDateTime Recurrence::firstAfter(const QDateTime &time) const
{
    if (m_cron)
        return m_cron->nextAfter(time, m_zone).value_or(QDateTime());
    return time.toUTC().addSecs(std::chrono::seconds(m_interval).count());
}

QDateTime Recurrence::following(const QDateTime &due, const QDateTime &now) const
{
    if (m_cron)
        return firstAfter(std::max(due, now));
    const qint64 step = std::chrono::milliseconds(m_interval).count();
    const qint64 missed = std::max(qint64(0), due.msecsTo(now) / step);
    return due.toUTC().addMSecs((missed + 1) * step);
}

ClockChange Recurrence::clockChangeAt(const QDateTime &due) const
{
    if (!m_cron)
        return ClockChange::None;
    const int offset = m_zone.offsetFromUtc(due);
    const QDateTime local = due.toUTC().addSecs(offset);
    // Right after a gap, at a time that the expression does not name: what the gap swallowed.
    if (m_zone.offsetFromUtc(due.addSecs(-1)) < offset && !m_cron->matches(local))
        return ClockChange::Skipped;
    const auto next = m_zone.nextTransition(due);
    const int setBack = next.atUtc.isValid() ? offset - next.offsetFromUtc : 0;
    return setBack > 0 && due.secsTo(next.atUtc) <= setBack ? ClockChange::Repeated
                                                            : ClockChange::None;
}

PlannedRun Recurrence::planned(const QDateTime &due) const
{
    return {.at = due, .local = textWithOffset(due, m_zone), .clockChange = clockChangeAt(due)};
}

Result<SchedulePreview> preview(const SchedulePreviewParams &params, const QDateTime &now)
{
    if (params.count < 1 || params.count > kPreviewAtMost)
        return invalidField(u"count"_s, u"must be from 1 to %1"_s.arg(kPreviewAtMost));
    if (params.cron.trimmed().isEmpty() == !params.intervalHours.has_value())
        return invalidField(u"cron"_s, u"give either a cron expression or interval_hours"_s);
    HF_TRY(const Recurrence recurrence,
           Recurrence::create(params.cron, params.intervalHours.value_or(0), params.timeZone));
    SchedulePreview preview;
    QDateTime time = params.from.isValid() ? params.from : now;
    for (int i = 0; i < params.count; ++i) {
        time = recurrence.firstAfter(time);
        if (!time.isValid())
            break;
        preview.planned.append(recurrence.planned(time));
        preview.runs.append(preview.planned.constLast().local);
    }
    return preview;
}

} // namespace holdfast::schedules
