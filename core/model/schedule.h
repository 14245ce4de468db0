// core/model/schedule.h: backup schedules and the parameters of the methods about them.
#pragma once

#include "core/model/record.h"

#include <array>

namespace holdfast {

/// Backups kept per period, beside count and age. All zero: only these two count.
struct RetentionPeriods
{
    int hourly = 0;
    int daily = 0;
    int weekly = 0;
    int monthly = 0;
    int yearly = 0;

    static constexpr const char *recordName = "RetentionPeriods";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("hourly", &RetentionPeriods::hourly, "newest of each of so many hours"),
            optionalField("daily", &RetentionPeriods::daily, "newest of each of so many days"),
            optionalField("weekly", &RetentionPeriods::weekly,
                          "newest of each of so many ISO weeks"),
            optionalField("monthly", &RetentionPeriods::monthly,
                          "newest of each of so many months"),
            optionalField("yearly", &RetentionPeriods::yearly, "newest of each of so many years"),
        };
    }
};

struct Schedule
{
    QUuid id = {};
    QUuid serverId = {};
    QUuid tenantId = {};
    bool enabled = false;
    int intervalHours = 24;
    QString cron = {};
    QString timeZone = {};
    int retentionCount = 7;
    std::optional<int> retentionDays = {};
    RetentionPeriods retention = {};
    std::optional<int> verifyEveryDays = {};
    QDateTime lastBackupAt = {};
    QDateTime nextBackupAt = {};
    QUuid targetId = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr const char *recordName = "Schedule";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &Schedule::id, "id"),
            field("server_id", &Schedule::serverId, "the server"),
            field("tenant_id", &Schedule::tenantId, "account that owns it"),
            field("enabled", &Schedule::enabled, "whether it runs"),
            field("interval_hours", &Schedule::intervalHours,
                  "hours between runs, used without cron"),
            field("cron", &Schedule::cron, "five-field cron expression, empty: interval"),
            field("time_zone", &Schedule::timeZone, "IANA name the cron expression is meant in"),
            field("retention_count", &Schedule::retentionCount,
                  "newest backups kept, 0: no limit by count"),
            field("retention_days", &Schedule::retentionDays,
                  "days a backup is kept, null: no limit by age"),
            field("retention", &Schedule::retention, "backups kept per period"),
            field("verify_every_days", &Schedule::verifyEveryDays,
                  "every stored archive is read back at least so often, null: never"),
            field("last_backup_at", &Schedule::lastBackupAt, "last run"),
            field("next_backup_at", &Schedule::nextBackupAt, "next run, null when disabled"),
            field("target_id", &Schedule::targetId, "where backups go"),
            field("created_at", &Schedule::createdAt, "when this row was made"),
            field("updated_at", &Schedule::updatedAt, "when this row changed last"),
        };
    }
};

struct ScheduleSetParams
{
    QUuid serverId = {};
    std::optional<QUuid> scheduleId = {};
    bool addAnother = false;
    bool enabled = true;
    std::optional<int> intervalHours = {};
    QString cron = {};
    QString timeZone = {};
    int retentionCount = 7;
    std::optional<int> retentionDays = {};
    RetentionPeriods retention = {};
    std::optional<int> verifyEveryDays = {};
    std::optional<QUuid> targetId = {};

    static constexpr const char *recordName = "ScheduleSetParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("server_id", &ScheduleSetParams::serverId, "the server"),
            optionalField("schedule_id", &ScheduleSetParams::scheduleId,
                          "schedule to change; null: the server's only one, or its first"),
            optionalField("add_another", &ScheduleSetParams::addAnother,
                          "make one beside those that the server has; without schedule_id"),
            optionalField("enabled", &ScheduleSetParams::enabled, "whether it runs"),
            optionalField("interval_hours", &ScheduleSetParams::intervalHours,
                          "hours between runs; this or cron"),
            optionalField("cron", &ScheduleSetParams::cron,
                          "five-field cron expression or @daily and its kin"),
            optionalField("time_zone", &ScheduleSetParams::timeZone,
                          "IANA name; empty: the node's"),
            optionalField("retention_count", &ScheduleSetParams::retentionCount,
                          "newest backups kept, 0: no limit"),
            optionalField("retention_days", &ScheduleSetParams::retentionDays,
                          "days a backup is kept"),
            optionalField("retention", &ScheduleSetParams::retention, "backups kept per period"),
            optionalField("verify_every_days", &ScheduleSetParams::verifyEveryDays,
                          "read every archive back so often"),
            optionalField("target_id", &ScheduleSetParams::targetId,
                          "where to; null: the default target"),
        };
    }
};

struct ScheduleIdParams
{
    QUuid scheduleId = {};

    static constexpr const char *recordName = "ScheduleIdParams";
    static constexpr auto fields()
    {
        return FieldList{field("schedule_id", &ScheduleIdParams::scheduleId, "the schedule")};
    }
};

struct ScheduleListParams
{
    std::optional<QUuid> serverId = {};
    QString after = {};
    int limit = 100;

    static constexpr const char *recordName = "ScheduleListParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("server_id", &ScheduleListParams::serverId, "only of this server"),
            optionalField("after", &ScheduleListParams::after, "cursor of the page before"),
            optionalField("limit", &ScheduleListParams::limit, "rows, 1 to 500"),
        };
    }
};

struct SchedulePage
{
    QList<Schedule> schedules = {};
    QString after = {};

    static constexpr const char *recordName = "SchedulePage";
    static constexpr auto fields()
    {
        return FieldList{
            field("schedules", &SchedulePage::schedules, "rows"),
            field("after", &SchedulePage::after, "cursor for the next page; empty: no more"),
        };
    }
};

struct SchedulePreviewParams
{
    QString cron = {};
    std::optional<int> intervalHours = {};
    QString timeZone = {};
    QDateTime from = {};
    int count = 5;

    static constexpr const char *recordName = "SchedulePreviewParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("cron", &SchedulePreviewParams::cron,
                          "cron expression; this or interval_hours"),
            optionalField("interval_hours", &SchedulePreviewParams::intervalHours,
                          "hours between runs"),
            optionalField("time_zone", &SchedulePreviewParams::timeZone,
                          "IANA name; empty: the node's"),
            optionalField("from", &SchedulePreviewParams::from, "runs after this time; null: now"),
            optionalField("count", &SchedulePreviewParams::count, "how many, 1 to 1000"),
        };
    }
};

/// What a change of the clock does to a run.
enum class ClockChange { None, Skipped, Repeated };
constexpr auto enumNames(ClockChange)
{
    return std::array{"none", "skipped", "repeated"};
}

/// A run to come.
struct PlannedRun
{
    QDateTime at = {};
    QString local = {};
    ClockChange clockChange = ClockChange::None;

    static constexpr const char *recordName = "PlannedRun";
    static constexpr auto fields()
    {
        return FieldList{
            field("at", &PlannedRun::at, "when"),
            field("local", &PlannedRun::local, "ISO 8601 with the zone's offset at that time"),
            field("clock_change", &PlannedRun::clockChange,
                  "skipped: its local time is left out that day, it runs right after the gap; "
                  "repeated: its local time comes twice, it runs the first time"),
        };
    }
};

struct SchedulePreview
{
    QStringList runs = {};
    QList<PlannedRun> planned = {};

    static constexpr const char *recordName = "SchedulePreview";
    static constexpr auto fields()
    {
        return FieldList{
            field("runs", &SchedulePreview::runs, "ISO 8601 with the zone's offset at that time"),
            field("planned", &SchedulePreview::planned, "the same runs with clock changes marked"),
        };
    }
};

struct ScheduleWeekParams
{
    QDateTime from = {};
    QDateTime until = {};
    std::optional<QUuid> serverId = {};

    static constexpr const char *recordName = "ScheduleWeekParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("from", &ScheduleWeekParams::from, "begin; null: now"),
            optionalField("until", &ScheduleWeekParams::until,
                          "end, at most 62 days later; null: a week after from"),
            optionalField("server_id", &ScheduleWeekParams::serverId, "only of this server"),
        };
    }
};

/// A run of a stored schedule, as a calendar shows it.
struct ScheduledRun
{
    QUuid scheduleId = {};
    QUuid serverId = {};
    QString serverName = {};
    QDateTime at = {};
    QString local = {};
    ClockChange clockChange = ClockChange::None;
    int expectedSeconds = 0;

    static constexpr const char *recordName = "ScheduledRun";
    static constexpr auto fields()
    {
        return FieldList{
            field("schedule_id", &ScheduledRun::scheduleId, "the schedule"),
            field("server_id", &ScheduledRun::serverId, "its server"),
            field("server_name", &ScheduledRun::serverName, "what the server is called"),
            field("at", &ScheduledRun::at, "when"),
            field("local", &ScheduledRun::local,
                  "ISO 8601 with the offset of the schedule's zone at that time"),
            field("clock_change", &ScheduledRun::clockChange, "what a change of the clock does"),
            field("expected_seconds", &ScheduledRun::expectedSeconds,
                  "how long its last complete backup took, 0 when there is none"),
        };
    }
};

struct ScheduleWeek
{
    QList<ScheduledRun> runs = {};
    bool isCut = false;

    static constexpr const char *recordName = "ScheduleWeek";
    static constexpr auto fields()
    {
        return FieldList{
            field("runs", &ScheduleWeek::runs, "runs by time, at most 5,000"),
            field("is_cut", &ScheduleWeek::isCut, "there are more runs than were listed"),
        };
    }
};

/// Retention that need not be stored, tried on a server's backups.
struct RetentionPreviewParams
{
    QUuid serverId = {};
    std::optional<QUuid> scheduleId = {};
    int retentionCount = 7;
    std::optional<int> retentionDays = {};
    RetentionPeriods retention = {};
    bool enabled = true;

    static constexpr const char *recordName = "RetentionPreviewParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("server_id", &RetentionPreviewParams::serverId, "the server"),
            optionalField("schedule_id", &RetentionPreviewParams::scheduleId,
                          "schedule whose settings these would be; null: the server's only one"),
            optionalField("retention_count", &RetentionPreviewParams::retentionCount,
                          "newest backups kept, 0: no limit"),
            optionalField("retention_days", &RetentionPreviewParams::retentionDays,
                          "days a backup is kept"),
            optionalField("retention", &RetentionPreviewParams::retention,
                          "backups kept per period"),
            optionalField("enabled", &RetentionPreviewParams::enabled, "whether it would run"),
        };
    }
};

} // namespace holdfast
