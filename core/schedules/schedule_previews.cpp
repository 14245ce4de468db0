// What would be: runs to come, and what retention would leave.
#include "core/schedules/schedules.h"
#include "core/servers/servers.h"

#include "schedule_calendar.h"
#include "schedule_settings.h"
#include "schedules_queries.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

constexpr int kRunsAtMost = 5000;
constexpr int kDaysAtMost = 62;

Error invalidField(const QString &field, const QString &reason)
{
    return Error("record.invalid"_L1, {{"field"_L1, field}, {"reason"_L1, reason}});
}

} // namespace

Result<QDateTime> firstDueAfter(const Schedule &schedule, const QDateTime &time)
{
    HF_TRY(const schedules::Recurrence recurrence, schedules::recurrenceOf(schedule));
    return recurrence.firstAfter(time);
}

Result<SchedulePreview> ScheduleService::preview(const SchedulePreviewParams &params) const
{
    return schedules::preview(params, m.clock.now());
}

Result<ScheduleWeek> ScheduleService::previewWeek(const ScheduleWeekParams &params,
                                                  const VisibleServers &visible)
{
    const QDateTime from = params.from.isValid() ? params.from : m.clock.now();
    const QDateTime until = params.until.isValid() ? params.until : from.addDays(7);
    if (until <= from || until > from.addDays(kDaysAtMost))
        return invalidField(u"until"_s,
                            u"must be after from, by at most %1 days"_s.arg(kDaysAtMost));
    HF_TRY(const auto entries, m.store.read([&](Connection &connection) {
        return schedules_queries::calendarEntries(connection, params.serverId, visible);
    }));
    return schedules::runsBetween(entries, from, until, kRunsAtMost);
}

Result<PruneReport> ScheduleService::previewRetention(const RetentionPreviewParams &params)
{
    // The same checks as for settings that are stored; the rhythm does not matter here.
    ScheduleSetParams settings;
    settings.serverId = params.serverId;
    settings.intervalHours = 24;
    settings.retentionCount = params.retentionCount;
    settings.retentionDays = params.retentionDays;
    settings.retention = params.retention;
    HF_TRY(const Schedule checked, schedules::withSettings({}, settings));
    QString serverName;
    HF_TRY(retention::Situation situation,
           m.store.read([&](Connection &connection) -> Result<retention::Situation> {
               HF_TRY(const Server server, readServer(connection, params.serverId));
               serverName = server.name;
               return schedules_queries::situationOf(connection, params.serverId, m.clock.now());
           }));
    if (!params.scheduleId && situation.schedules.size() > 1)
        return Error("schedule.ambiguous"_L1,
                     {{"server"_L1, serverName}, {"count"_L1, situation.schedules.size()}});
    for (Schedule &schedule : situation.schedules) {
        if (params.scheduleId && schedule.id != *params.scheduleId)
            continue;
        schedule.enabled = params.enabled;
        schedule.retentionCount = checked.retentionCount;
        schedule.retentionDays = checked.retentionDays;
        schedule.retention = checked.retention;
    }
    if (params.scheduleId && std::ranges::find(situation.schedules, *params.scheduleId,
                                               &Schedule::id) == situation.schedules.end())
        return Error("schedule.not_found"_L1, {{"id"_L1, idText(*params.scheduleId)}});
    PruneReport report{.decisions = retention::decide(situation), .dryRun = true};
    for (const PruneDecision &decision : std::as_const(report.decisions))
        (decision.isRemoved ? report.freedBytes : report.keptBytes) += decision.sizeBytes;
    return report;
}

} // namespace holdfast
