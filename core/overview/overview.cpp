#include "core/overview/overview.h"

#include "core/operations/operations.h"
#include "core/servers/servers.h"
#include "core/storage/storage.h"

#include "backup_problems.h"
#include "health_rules.h"
#include "heat_map.h"
#include "overview_queries.h"
#include "storage_growth.h"

#include <QtCore/QHash>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

constexpr int kServersAtMost = 5000;
constexpr int kNextRuns = 10;
constexpr int kRunning = 100;
constexpr int kProblems = 200;
constexpr int kKnownSeconds = 600;
constexpr int kGrowthDays = 30;

Error invalidField(const QString &field, int least, int most)
{
    return Error(
        "record.invalid"_L1,
        {{"field"_L1, field}, {"reason"_L1, u"must be from %1 to %2"_s.arg(least).arg(most)}});
}

void countStates(const QList<ServerOverview> &servers, Overview &overview)
{
    overview.serverCount = int(servers.size());
    for (const ServerOverview &server : servers) {
        switch (server.goalState) {
        case GoalState::Within:
            ++overview.withinCount;
            break;
        case GoalState::Late:
            ++overview.lateCount;
            break;
        case GoalState::Never:
            ++overview.neverCount;
            break;
        case GoalState::FailedLast:
            ++overview.failedLastCount;
            break;
        }
    }
}

Result<QTimeZone> zoneOf(const QString &name)
{
    if (name.isEmpty())
        return QTimeZone::systemTimeZone().isValid() ? QTimeZone::systemTimeZone()
                                                     : QTimeZone::utc();
    if (const QTimeZone zone(name.toLatin1()); zone.isValid())
        return zone;
    return Error("schedule.time_zone_unknown"_L1, {{"zone"_L1, name.left(100)}});
}

} // namespace

OverviewService::OverviewService(store::Store &store, ScheduleService &schedules,
                                 const Clock &clock)
    : m_store(store)
    , m_schedules(schedules)
    , m_clock(clock)
{
    addSource(std::make_unique<overview::BackupProblems>());
}

OverviewService::~OverviewService() = default;

void OverviewService::addSource(std::unique_ptr<ProblemSource> source)
{
    m_sources.push_back(std::move(source));
}

Result<Overview> OverviewService::overview(const VisibleServers &visible)
{
    const QDateTime now = m_clock.now();
    Overview overview;
    overview.lookedAt = m_schedules.lastLook();
    overview.isKnown =
        overview.lookedAt.isValid() && overview.lookedAt.secsTo(now) <= kKnownSeconds;
    HF_TRY(const ScheduleWeek week, m_schedules.previewWeek({.from = now}, visible));
    overview.nextRuns = week.runs.mid(0, kNextRuns);
    return m_store.read([&](Connection &connection) -> Result<Overview> {
        Overview whole = overview; // the closure may run again
        HF_TRY(const auto servers,
               readServerOverviews(connection, now, std::nullopt, {}, kServersAtMost, visible));
        countStates(servers, whole);
        JobListParams running;
        running.state = JobState::Running;
        running.limit = kRunning;
        HF_TRY(const JobPage jobs, listJobs(connection, running, visible));
        whole.running = jobs.jobs;
        overview::HealthSituation situation{.servers = whole.serverCount,
                                            .within = whole.withinCount,
                                            .failedLast = whole.failedLastCount,
                                            .isKnown = whole.isKnown,
                                            .now = now};
        HF_TRY(situation.backups, overview_queries::backupFigures(
                                      connection, now.addDays(-overview::kReadBackDays), visible));
        if (visible.isEverything()) {
            HF_TRY(situation.targets, growth(connection, kGrowthDays));
        }
        whole.lastVerifiedAt = situation.backups.lastVerifiedAt;
        whole.health = overview::judge(situation);
        for (const auto &source : m_sources) {
            HF_TRY(const auto problems, source->problems(connection, now, visible));
            whole.problems += problems;
        }
        std::ranges::stable_sort(whole.problems, std::ranges::greater(), &Problem::isDanger);
        if (whole.problems.size() > kProblems)
            whole.problems.resize(kProblems);
        return whole;
    });
}

Result<HeatMap> OverviewService::heatMap(const HeatMapParams &params, const VisibleServers &visible)
{
    constexpr int kDaysAtMost = 92;
    constexpr int kRowsAtMost = 200;
    if (params.days < 1 || params.days > kDaysAtMost)
        return invalidField(u"days"_s, 1, kDaysAtMost);
    if (params.limit < 1 || params.limit > kRowsAtMost)
        return invalidField(u"limit"_s, 1, kRowsAtMost);
    HF_TRY(const QTimeZone zone, zoneOf(params.timeZone));
    const QDateTime now = m_clock.now();
    const QDate firstDay = now.toTimeZone(zone).date().addDays(1 - params.days);
    return m_store.read([&](Connection &connection) -> Result<HeatMap> {
        HF_TRY(auto servers, readServerOverviews(connection, now, std::nullopt, params.after,
                                                 params.limit + 1, visible));
        HeatMap map{.firstDay = firstDay.toString(Qt::ISODate)};
        if (servers.size() > params.limit) {
            servers.removeLast();
            map.after = servers.constLast().name;
        }
        // A week more: an interval looks back from the first day.
        const QDateTime since = firstDay.addDays(-8).startOfDay(zone).toUTC();
        HF_TRY(const auto attempts, overview_queries::attempts(connection, since, visible));
        HF_TRY(const auto schedules, overview_queries::enabledSchedules(connection, visible));
        QHash<QUuid, QList<overview_queries::Attempt>> attemptsOf;
        for (const auto &attempt : attempts)
            attemptsOf[attempt.serverId].append(attempt);
        QHash<QUuid, QList<Schedule>> schedulesOf;
        for (const Schedule &schedule : schedules)
            schedulesOf[schedule.serverId].append(schedule);
        for (const ServerOverview &server : std::as_const(servers)) {
            map.rows.append(
                {.serverId = server.id,
                 .serverName = server.name,
                 .days = overview::daysOf(attemptsOf.value(server.id), schedulesOf.value(server.id),
                                          params.days, zone, now)});
        }
        return map;
    });
}

Result<QList<TargetGrowth>> OverviewService::growth(Connection &connection, int days) const
{
    const QDateTime now = m_clock.now();
    HF_TRY(const auto targets, readTargets(connection));
    QList<TargetGrowth> all;
    for (const StorageTarget &target : targets) { // a handful
        HF_TRY(const auto samples, readStorageSamples(connection, target.id, now.addDays(-days)));
        HF_TRY(const auto stored, readStoredPerDay(connection, target.id));
        all.append(overview::growthOf(target, samples, stored, days, now));
    }
    return all;
}

Result<StorageGrowth> OverviewService::storageGrowth(const StorageGrowthParams &params)
{
    constexpr int kDaysAtMost = 730;
    if (params.days < 1 || params.days > kDaysAtMost)
        return invalidField(u"days"_s, 1, kDaysAtMost);
    HF_TRY(const auto targets,
           m_store.read([&](Connection &connection) { return growth(connection, params.days); }));
    return StorageGrowth{.targets = targets};
}

} // namespace holdfast
