#include "core/schedules/schedules.h"

#include "core/base/log.h"
#include "core/model/service.h"
#include "core/operations/operations.h"
#include "core/servers/servers.h"
#include "core/storage/storage.h"

#include "schedule_settings.h"
#include "schedules_queries.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;
using schedules::Recurrence;
using store::Connection;

namespace {

/// Of one server: each is judged by every retention, and more than a handful is a mistake.
constexpr int kSchedulesAtMost = 50;

/// When a schedule whose settings changed from `before` to `after` runs next.
Result<QDateTime> nextRun(const Schedule &before, const Schedule &after, const QDateTime &now)
{
    if (!after.enabled)
        return QDateTime();
    const bool isSameRhythm =
        before.enabled && before.nextBackupAt.isValid() && before.cron == after.cron &&
        before.intervalHours == after.intervalHours && before.timeZone == after.timeZone;
    if (isSameRhythm)
        return before.nextBackupAt;
    HF_TRY(const Recurrence recurrence, schedules::recurrenceOf(after));
    const bool hasRun = after.lastBackupAt.isValid() && after.lastBackupAt <= now;
    return recurrence.firstAfter(after.cron.isEmpty() && hasRun ? after.lastBackupAt : now);
}

} // namespace

void ScheduleService::publish(const Schedule &schedule, QLatin1StringView action)
{
    m.notifications.publish(
        "row.changed"_L1,
        json::toObject(
            RowChanged{.table = u"backup_schedules"_s, .id = schedule.id, .action = action}),
        {"schedules.view"_L1, schedule.serverId});
}

Result<Schedule> ScheduleService::set(const api::Caller &caller, const ScheduleSetParams &params)
{
    // Checked before the store is asked: a wrong expression needs no transaction.
    if (params.addAnother && params.scheduleId)
        return Error("record.invalid"_L1,
                     {{"field"_L1, u"add_another"_s},
                      {"reason"_L1, u"cannot be given together with schedule_id"_s}});
    HF_TRY(const Schedule wanted, schedules::withSettings({}, params));
    return m.store.write(
        [&](Connection &connection) { return storeSet(connection, caller, params, wanted); });
}

Result<Schedule> ScheduleService::storeSet(Connection &connection, const api::Caller &caller,
                                           const ScheduleSetParams &params, const Schedule &wanted)
{
    const QDateTime now = m.clock.now();
    HF_TRY(const Server server, readServer(connection, params.serverId));
    if (params.targetId)
        HF_CHECK(readTargetFor(connection, *params.targetId, server.nodeId));
    HF_TRY(const auto existing, schedules_queries::schedulesOf(connection, server.id));
    const auto named =
        std::ranges::find(existing, params.scheduleId.value_or(QUuid()), &Schedule::id);
    if (params.scheduleId && named == existing.end())
        return Error("schedule.not_found"_L1, {{"id"_L1, idText(*params.scheduleId)}});
    if (!params.scheduleId && !params.addAnother && existing.size() > 1)
        return Error("schedule.ambiguous"_L1,
                     {{"server"_L1, server.name}, {"count"_L1, existing.size()}});

    const bool isNew = existing.isEmpty() || params.addAnother;
    if (isNew && existing.size() >= kSchedulesAtMost)
        return Error("schedule.too_many"_L1,
                     {{"server"_L1, server.name}, {"count"_L1, kSchedulesAtMost}});
    Schedule before;
    if (!isNew)
        before = params.scheduleId ? *named : existing.first();
    Schedule schedule = wanted;
    schedule.id = isNew ? newId() : before.id;
    schedule.tenantId = isNew ? caller.userId : before.tenantId;
    schedule.createdAt = isNew ? now : before.createdAt;
    schedule.updatedAt = now;
    schedule.lastBackupAt = before.lastBackupAt;
    HF_TRY(schedule.nextBackupAt, nextRun(before, schedule, now));
    HF_CHECK(isNew ? schedules_queries::insertSchedule(connection, schedule)
                   : schedules_queries::updateSchedule(connection, schedule));
    HF_CHECK(schedules_queries::notePlan(connection, schedule.id, now,
                                         schedule.verifyEveryDays ? now : QDateTime()));

    AuditEntry entry =
        auditEntryOf(caller, "schedules.set"_L1, "backup_schedules"_L1, schedule.id, server.id);
    const RecordDifference difference = recordDifference(before, schedule);
    entry.oldValues = isNew ? QJsonObject() : difference.oldValues;
    entry.newValues = isNew ? json::toObject(schedule) : difference.newValues;
    HF_CHECK(writeAudit(connection, entry, now));
    connection.afterCommit(
        [this, schedule, isNew] { publish(schedule, isNew ? "insert"_L1 : "update"_L1); });
    return schedule;
}

Result<SchedulePage> ScheduleService::list(const ScheduleListParams &params,
                                           const VisibleServers &visible)
{
    return m.store.read([&](Connection &connection) {
        return schedules_queries::listSchedules(connection, params, visible);
    });
}

Result<Nothing> ScheduleService::remove(const api::Caller &caller, const QUuid &id)
{
    return m.store.write([&](Connection &connection) -> Result<Nothing> {
        HF_TRY(const auto row, schedules_queries::readSchedule(connection, id));
        HF_CHECK(schedules_queries::deleteSchedule(connection, id));
        AuditEntry entry = auditEntryOf(caller, "schedules.remove"_L1, "backup_schedules"_L1, id,
                                        row.schedule.serverId);
        entry.oldValues = json::toObject(row.schedule);
        HF_CHECK(writeAudit(connection, entry, m.clock.now()));
        connection.afterCommit([this, row] { publish(row.schedule, "delete"_L1); });
        return Nothing();
    });
}

Result<Backup> ScheduleService::runNow(const api::Caller &caller, const QUuid &id)
{
    HF_TRY(const auto row, m.store.read([&](Connection &connection) {
        return schedules_queries::readSchedule(connection, id);
    }));
    return m.work.backUp(caller, row.schedule, {});
}

Result<QList<PruneDecision>> ScheduleService::judge(const QUuid &serverId)
{
    HF_TRY(const auto situation, m.store.read([&](Connection &connection) {
        return schedules_queries::situationOf(connection, serverId, m.clock.now());
    }));
    return retention::decide(situation);
}

void ScheduleService::removeOne(const api::Caller &caller, PruneDecision &decision,
                                PruneReport &report)
{
    const auto freed = m.work.remove(caller, decision.backupId);
    if (freed || freed.error().kind() == ErrorKind::NotFound) {
        report.freedBytes += freed.value_or(0); // not found: somebody removed it meanwhile
        return;
    }
    qCInfo(lcJobs).noquote() << "retention leaves" << idText(decision.backupId)
                             << freed.error().message();
    decision.isRemoved = false;
    decision.reason = u"Stays for now: %1"_s.arg(freed.error().message());
}

Result<PruneReport> ScheduleService::prune(const api::Caller &caller, const PruneParams &params)
{
    HF_CHECK(m.store.read(
        [&](Connection &connection) { return readServer(connection, params.serverId); }));
    HF_TRY(QList<PruneDecision> decisions, judge(params.serverId));
    PruneReport report;
    report.dryRun = params.dryRun;
    // The oldest first: what is interrupted leaves the newer ones. Each is judged again just before
    // it goes, because another backup may have been removed, locked or found damaged meanwhile.
    for (qsizetype i = decisions.size() - 1; i >= 0; --i) {
        PruneDecision &decision = decisions[i];
        if (!decision.isRemoved)
            continue;
        if (params.dryRun) {
            report.freedBytes += decision.sizeBytes;
            continue;
        }
        HF_TRY(const auto present, judge(params.serverId));
        const auto again = std::ranges::find(present, decision.backupId, &PruneDecision::backupId);
        if (again != present.end() && !again->isRemoved)
            decision = *again;
        else
            removeOne(caller, decision, report);
    }
    for (const PruneDecision &decision : std::as_const(decisions))
        report.keptBytes += decision.isRemoved ? 0 : decision.sizeBytes;
    report.decisions = decisions;
    return report;
}

void ScheduleService::jobChanged(const Job &job)
{
    if (job.kind != JobKind::Backup || job.state != JobState::Completed)
        return;
    const auto queued = m.store.write([&](Connection &connection) -> Result<bool> {
        HF_TRY(const auto made, schedules_queries::scheduledBackupOf(connection, job.id));
        if (!made)
            return false;
        HF_TRY(const CreatedJob created,
               createJob(connection,
                         {.kind = JobKind::Prune,
                          .serverId = made->serverId,
                          .nodeId = job.nodeId,
                          .parameters = {{u"user_id"_s, idText(made->tenantId)},
                                         {u"after_backup_id"_s, idText(made->backupId)}},
                          .idempotencyKey = u"prune/"_s + idText(made->backupId)},
                         m.clock.now()));
        return created.isNew;
    });
    // Without this job nothing is lost: the next success prunes as well.
    if (!queued)
        qCWarning(lcJobs).noquote() << "cannot queue retention:" << queued.error().message();
    else if (*queued && m_runner != nullptr)
        m_runner->wake();
}

void ScheduleService::addJobs(JobRunner &runner)
{
    m_runner = &runner;
    runner.setExecutor(JobKind::Prune, [this](JobContext &context) -> JobOutcome {
        api::Caller caller;
        caller.userId = QUuid::fromString(context.job.parameters.value("user_id"_L1).toString());
        caller.client = u"retention"_s;
        PruneParams params;
        params.serverId = context.job.serverId;
        const auto report = prune(caller, params);
        if (!report)
            return {report.error()};
        QJsonArray removed;
        for (const PruneDecision &decision : report->decisions) {
            if (decision.isRemoved)
                removed.append(json::toObject(decision));
        }
        return {QJsonObject{{u"removed"_s, removed}, {u"freed_bytes"_s, report->freedBytes}}};
    });
}

} // namespace holdfast
