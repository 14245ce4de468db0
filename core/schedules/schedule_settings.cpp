#include "schedule_settings.h"

namespace holdfast::schedules {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountAtMost = 100'000;
constexpr int kDaysAtMost = 36'500;

struct Bound
{
    QLatin1StringView field;
    int value;
    int least;
    int most;
};

Error refuse(QLatin1StringView field, const QString &reason)
{
    return Error("record.invalid"_L1, {{"field"_L1, QString(field)}, {"reason"_L1, reason}});
}

Result<void> checkBounds(const ScheduleSetParams &params)
{
    const Bound bounds[] = {
        {"retention_count"_L1, params.retentionCount, 0, kCountAtMost},
        {"retention_days"_L1, params.retentionDays.value_or(1), 1, kDaysAtMost},
        {"retention.hourly"_L1, params.retention.hourly, 0, kCountAtMost},
        {"retention.daily"_L1, params.retention.daily, 0, kCountAtMost},
        {"retention.weekly"_L1, params.retention.weekly, 0, kCountAtMost},
        {"retention.monthly"_L1, params.retention.monthly, 0, kCountAtMost},
        {"retention.yearly"_L1, params.retention.yearly, 0, kCountAtMost},
        {"verify_every_days"_L1, params.verifyEveryDays.value_or(1), 0, kDaysAtMost},
    };
    for (const Bound &bound : bounds) {
        if (bound.value < bound.least || bound.value > bound.most)
            return refuse(bound.field, u"must be from %1 to %2"_s.arg(bound.least).arg(bound.most));
    }
    return {};
}

} // namespace

Result<Recurrence> recurrenceOf(const Schedule &schedule)
{
    return Recurrence::create(schedule.cron, schedule.intervalHours, schedule.timeZone);
}

Result<Schedule> withSettings(const Schedule &base, const ScheduleSetParams &params)
{
    HF_CHECK(checkBounds(params));
    Schedule schedule = base;
    schedule.serverId = params.serverId;
    schedule.enabled = params.enabled;
    schedule.cron = params.cron.simplified();
    if (!schedule.cron.isEmpty() && params.intervalHours)
        return refuse("interval_hours"_L1, u"cannot be given together with cron"_s);
    schedule.intervalHours = params.intervalHours.value_or(Schedule().intervalHours);
    // The name is stored, so that the runs stay where they are when the machine's zone changes.
    HF_TRY(const QTimeZone zone, findTimeZone(params.timeZone));
    schedule.timeZone = QString::fromLatin1(zone.id());
    schedule.retentionCount = params.retentionCount;
    schedule.retentionDays = params.retentionDays;
    schedule.retention = params.retention;
    schedule.verifyEveryDays = params.verifyEveryDays.value_or(kVerifyEveryDays);
    if (schedule.verifyEveryDays == 0)
        schedule.verifyEveryDays.reset();
    schedule.targetId = params.targetId.value_or(QUuid());
    HF_CHECK(recurrenceOf(schedule));
    return schedule;
}

} // namespace holdfast::schedules
