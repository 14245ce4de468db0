#include "core/schedules/schedules.h"

#include "schedules_queries.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using api::Caller;

Result<QUuid> ScheduleService::serverOf(const QUuid &scheduleId)
{
    return m.store.read([&](store::Connection &connection) {
        return schedules_queries::serverOfSchedule(connection, scheduleId);
    });
}

void ScheduleService::addMethods(api::Methods &methods)
{
    const auto serverOfSchedule = [this](const ScheduleIdParams &params) {
        return serverOf(params.scheduleId);
    };
    methods.add<ScheduleSetParams, Schedule>({
        .name = "schedules.set"_L1,
        .summary = "Makes a server's schedule or another one, or changes one."_L1,
        .permission = "schedules.manage"_L1,
        .server = [](const ScheduleSetParams &params) { return params.serverId; },
        .handler = [this](const Caller &caller,
                          const ScheduleSetParams &params) { return set(caller, params); },
    });
    methods.add<ScheduleListParams, SchedulePage>({
        .name = "schedules.list"_L1,
        .summary = "Schedules in the order they were made, page by page."_L1,
        .permission = "schedules.view"_L1,
        .server =
            [](const ScheduleListParams &params) { return params.serverId.value_or(QUuid()); },
        .handler =
            [this](const Caller &caller, const ScheduleListParams &params) {
                return list(params, caller.visible);
            },
        .filtersByServer = true,
    });
    methods.add<ScheduleIdParams, Nothing>({
        .name = "schedules.remove"_L1,
        .summary = "Removes a schedule; the backups it made stay."_L1,
        .permission = "schedules.manage"_L1,
        .server = serverOfSchedule,
        .handler =
            [this](const Caller &caller, const ScheduleIdParams &params) {
                return remove(caller, params.scheduleId);
            },
    });
    methods.add<ScheduleIdParams, Backup>({
        .name = "schedules.runNow"_L1,
        .summary = "Queues a backup of a schedule now; its times stay."_L1,
        .permission = "schedules.run"_L1,
        .server = serverOfSchedule,
        .handler =
            [this](const Caller &caller, const ScheduleIdParams &params) {
                return runNow(caller, params.scheduleId);
            },
    });
    methods.add<SchedulePreviewParams, SchedulePreview>({
        .name = "schedules.preview"_L1,
        .summary = "When settings that need not be stored would run next."_L1,
        .permission = "schedules.view"_L1,
        .handler = [this](const Caller &,
                          const SchedulePreviewParams &params) { return preview(params); },
        .filtersByServer = true, // about no server
    });
    methods.add<ScheduleWeekParams, ScheduleWeek>({
        .name = "schedules.previewWeek"_L1,
        .summary = "The runs of all schedules in a stretch of time, for a calendar."_L1,
        .permission = "schedules.view"_L1,
        .server =
            [](const ScheduleWeekParams &params) { return params.serverId.value_or(QUuid()); },
        .handler =
            [this](const Caller &caller, const ScheduleWeekParams &params) {
                return previewWeek(params, caller.visible);
            },
        .filtersByServer = true,
    });
    methods.add<RetentionPreviewParams, PruneReport>({
        .name = "retention.preview"_L1,
        .summary = "What retention that need not be stored would keep of a server's backups."_L1,
        .permission = "schedules.view"_L1,
        .server = [](const RetentionPreviewParams &params) { return params.serverId; },
        .handler =
            [this](const Caller &, const RetentionPreviewParams &params) {
                return previewRetention(params);
            },
    });
    methods.add<PruneParams, PruneReport>({
        .name = "backups.prune"_L1,
        .summary = "Applies a server's retention now, or says what would go and why."_L1,
        .permission = "backups.delete"_L1,
        .server = [](const PruneParams &params) { return params.serverId; },
        .handler = [this](const Caller &caller,
                          const PruneParams &params) { return prune(caller, params); },
    });
}

} // namespace holdfast
