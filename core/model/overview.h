// core/model/overview.h: how everything stands: the sentence, the health score, heat map, growth.
#pragma once

#include "core/model/job.h"
#include "core/model/schedule.h"
#include "core/model/server.h"
#include "core/model/storage_target.h"

#include <array>

namespace holdfast {

enum class HealthRule { Goals, Elsewhere, ReadBack, Space, Service };
constexpr auto enumNames(HealthRule)
{
    return std::array{"goals", "elsewhere", "read_back", "space", "service"};
}

/// One rule of docs/health-score.md with what it gave.
struct HealthReason
{
    HealthRule rule = HealthRule::Goals;
    int points = 0;
    int atMost = 0;
    qint64 part = 0;
    qint64 whole = 0;
    QString finding = {};

    static constexpr const char *recordName = "HealthReason";
    static constexpr auto fields()
    {
        return FieldList{
            field("rule", &HealthReason::rule, "rule, see docs/health-score.md"),
            field("points", &HealthReason::points, "points it gave"),
            field("at_most", &HealthReason::atMost, "points it can give"),
            field("part", &HealthReason::part,
                  "how many fulfil it: servers, of read_back backups; of space: days until the "
                  "first target is full, -1: not within 5 years"),
            field("whole", &HealthReason::whole, "of how many; 0 for rules that count nothing"),
            field("finding", &HealthReason::finding, "why, English sentence"),
        };
    }
};

struct HealthScore
{
    std::optional<int> points = {};
    QList<HealthReason> reasons = {};

    static constexpr const char *recordName = "HealthScore";
    static constexpr auto fields()
    {
        return FieldList{
            field("points", &HealthScore::points,
                  "0 to 100; null while there is no server to judge"),
            field("reasons", &HealthScore::reasons, "what it is made of"),
        };
    }
};

enum class ProblemKind { BackupFailed, BackupLate, BackupMissing, CopyDamaged };
constexpr auto enumNames(ProblemKind)
{
    return std::array{"backup_failed", "backup_late", "backup_missing", "copy_damaged"};
}

/// Something that a person should do something about.
struct Problem
{
    ProblemKind kind = ProblemKind::BackupFailed;
    bool isDanger = false;
    QUuid serverId = {};
    QString serverName = {};
    QUuid backupId = {};
    QDateTime since = {};
    QDateTime lastGoodAt = {};
    QString reason = {};
    QJsonObject failure = {};
    QString finding = {};

    static constexpr const char *recordName = "Problem";
    static constexpr auto fields()
    {
        return FieldList{
            field("kind", &Problem::kind, "what it is"),
            field("is_danger", &Problem::isDanger,
                  "true: data could be lost now; false: it needs attention"),
            field("server_id", &Problem::serverId, "the server, null without"),
            field("server_name", &Problem::serverName, "what the server is called"),
            field("backup_id", &Problem::backupId, "the backup it is about, null without"),
            field("since", &Problem::since, "since when, null: unknown"),
            field("last_good_at", &Problem::lastGoodAt,
                  "when the server's last good backup was begun, null: never"),
            field("reason", &Problem::reason,
                  "why the newest attempt failed, English sentence, empty when it did not or "
                  "nobody knows"),
            field("failure", &Problem::failure, "the same as an error with id and parameters"),
            field("finding", &Problem::finding, "what was found, English sentence"),
        };
    }
};

struct Overview
{
    bool isKnown = false;
    QDateTime lookedAt = {};
    int serverCount = 0;
    int withinCount = 0;
    int lateCount = 0;
    int neverCount = 0;
    int failedLastCount = 0;
    QDateTime lastVerifiedAt = {};
    QList<ScheduledRun> nextRuns = {};
    QList<Job> running = {};
    HealthScore health = {};
    QList<Problem> problems = {};

    static constexpr const char *recordName = "Overview";
    static constexpr auto fields()
    {
        return FieldList{
            field("is_known", &Overview::isKnown,
                  "whether the service looked at its schedules in the last 10 minutes; else nobody "
                  "knows whether everything is safe"),
            field("looked_at", &Overview::lookedAt, "when it looked last, null: not yet"),
            field("server_count", &Overview::serverCount, "servers"),
            field("within_count", &Overview::withinCount, "servers within their goal"),
            field("late_count", &Overview::lateCount, "servers whose last good backup is too old"),
            field("never_count", &Overview::neverCount, "servers without a good backup"),
            field("failed_last_count", &Overview::failedLastCount,
                  "servers within their goal whose newest attempt failed"),
            field("last_verified_at", &Overview::lastVerifiedAt,
                  "when a backup was last read back whole, null: never"),
            field("next_runs", &Overview::nextRuns, "the next runs, at most 10"),
            field("running", &Overview::running, "jobs under way, at most 100"),
            field("health", &Overview::health, "score with its reasons"),
            field("problems", &Overview::problems, "what needs somebody, the worst first"),
        };
    }
};

/// The best that a day saw, or what it lacked.
enum class DayState { None, Missed, Failed, Stored, Warnings, Verified, Tested };
constexpr auto enumNames(DayState)
{
    return std::array{"none", "missed", "failed", "stored", "warnings", "verified", "tested"};
}

struct HeatMapParams
{
    int days = 30;
    QString timeZone = {};
    QString after = {};
    int limit = 100;

    static constexpr const char *recordName = "HeatMapParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("days", &HeatMapParams::days, "days up to today, 1 to 92"),
            optionalField("time_zone", &HeatMapParams::timeZone,
                          "IANA name of the zone whose days are meant; empty: the service's"),
            optionalField("after", &HeatMapParams::after, "cursor of the page before"),
            optionalField("limit", &HeatMapParams::limit, "servers, 1 to 200"),
        };
    }
};

struct HeatMapRow
{
    QUuid serverId = {};
    QString serverName = {};
    QList<DayState> days = {};

    static constexpr const char *recordName = "HeatMapRow";
    static constexpr auto fields()
    {
        return FieldList{
            field("server_id", &HeatMapRow::serverId, "the server"),
            field("server_name", &HeatMapRow::serverName, "what it is called"),
            field("days", &HeatMapRow::days,
                  "one state a day, the oldest first: tested, verified, warnings (good, with "
                  "something to know), stored (not read back), failed, missed (due, nothing was "
                  "tried), none (nothing due, nothing done)"),
        };
    }
};

struct HeatMap
{
    QString firstDay = {};
    QList<HeatMapRow> rows = {};
    QString after = {};

    static constexpr const char *recordName = "HeatMap";
    static constexpr auto fields()
    {
        return FieldList{
            field("first_day", &HeatMap::firstDay, "the first day, ISO 8601"),
            field("rows", &HeatMap::rows, "servers by name"),
            field("after", &HeatMap::after, "cursor for the next page; empty: no more"),
        };
    }
};

struct StorageGrowthParams
{
    int days = 90;

    static constexpr const char *recordName = "StorageGrowthParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("days", &StorageGrowthParams::days, "days looked back, 1 to 730")};
    }
};

struct StorageDay
{
    QString day = {};
    qint64 oursBytes = 0;
    std::optional<qint64> usedBytes = {};
    std::optional<qint64> freeBytes = {};
    bool isMeasured = false;

    static constexpr const char *recordName = "StorageDay";
    static constexpr auto fields()
    {
        return FieldList{
            field("day", &StorageDay::day, "ISO 8601, UTC"),
            field("ours_bytes", &StorageDay::oursBytes, "bytes of our archives"),
            field("used_bytes", &StorageDay::usedBytes,
                  "bytes taken by anything, null: not measured"),
            field("free_bytes", &StorageDay::freeBytes, "free bytes, null: not measured"),
            field("is_measured", &StorageDay::isMeasured,
                  "false: worked out from the archives that are there still, so at least this"),
        };
    }
};

struct TargetGrowth
{
    QUuid targetId = {};
    QString name = {};
    qint64 freeBytes = 0;
    qint64 totalBytes = 0;
    QList<StorageDay> days = {};
    qint64 growthBytesPerDay = 0;
    QDateTime fullAt = {};

    static constexpr const char *recordName = "TargetGrowth";
    static constexpr auto fields()
    {
        return FieldList{
            field("target_id", &TargetGrowth::targetId, "the target"),
            field("name", &TargetGrowth::name, "its name"),
            field("free_bytes", &TargetGrowth::freeBytes, "free bytes when it was last looked at"),
            field("total_bytes", &TargetGrowth::totalBytes, "bytes in all then"),
            field("days", &TargetGrowth::days, "day by day, the oldest first"),
            field("growth_bytes_per_day", &TargetGrowth::growthBytesPerDay,
                  "how fast it fills, over the last 30 days; less than 0: it empties"),
            field("full_at", &TargetGrowth::fullAt,
                  "when it is full at this rate, null: not within 5 years or not known"),
        };
    }
};

struct StorageGrowth
{
    QList<TargetGrowth> targets = {};

    static constexpr const char *recordName = "StorageGrowth";
    static constexpr auto fields()
    {
        return FieldList{field("targets", &StorageGrowth::targets, "all targets by name")};
    }
};

} // namespace holdfast
