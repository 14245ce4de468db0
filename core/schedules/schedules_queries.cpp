#include "schedules_queries.h"

#include "core/schedules/schedules.h"
#include "core/store/list.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr int kFieldCount = int(decltype(Schedule::fields())::size);

constexpr Statement kRead{
    "schedules.read",
    store::select<Schedule, ", fence, clock_epoch FROM backup_schedules WHERE id = ?">,
    parameters<QUuid>, columns<Schedule, qint64, int>};
constexpr Statement kServerOfSchedule{"schedules.serverOfSchedule",
                                      "SELECT server_id FROM backup_schedules WHERE id = ?",
                                      parameters<QUuid>, columns<QUuid>};
constexpr Statement kReadOfServer{
    "schedules.readOfServer",
    store::select<Schedule,
                  "FROM backup_schedules WHERE server_id = ? ORDER BY server_id, id LIMIT 1000">,
    parameters<QUuid>, columns<Schedule>};
constexpr Statement kInsert{"schedules.insert", store::insert<Schedule, "backup_schedules">,
                            parameters<Schedule>};
constexpr Statement kUpdate{"schedules.update", store::update<Schedule, "backup_schedules">,
                            store::updateParameters<Schedule>};
constexpr Statement kDelete{"schedules.delete", "DELETE FROM backup_schedules WHERE id = ?",
                            parameters<QUuid>};
constexpr Statement kNotePlan{
    "schedules.notePlan",
    "UPDATE backup_schedules SET planned_at = ?, next_verify_at = ?, fence = fence + 1,"
    " lease_owner = '', lease_until = NULL WHERE id = ?",
    parameters<QDateTime, QDateTime, QUuid>};

// A lease that ends later than any could was written before the clock was set back.
constexpr Statement kReadDue{
    "schedules.readDue",
    store::select<Schedule, ", fence, clock_epoch FROM backup_schedules"
                            " WHERE enabled AND next_backup_at <= ?"
                            " AND (lease_until IS NULL OR lease_until <= ? OR lease_until > ?)"
                            " ORDER BY next_backup_at, id LIMIT 100">,
    parameters<QDateTime, QDateTime, QDateTime>, columns<Schedule, qint64, int>};
constexpr Statement kClaim{
    "schedules.claim",
    "UPDATE backup_schedules SET lease_owner = ?, lease_until = ?, fence = fence + 1"
    " WHERE id = ? AND fence = ? AND enabled",
    parameters<QString, QDateTime, QUuid, qint64>};
constexpr Statement kComplete{
    "schedules.complete",
    "UPDATE backup_schedules SET last_backup_at = ?, next_backup_at = ?, planned_at = ?,"
    " lease_owner = '', lease_until = NULL WHERE id = ? AND fence = ?",
    parameters<QDateTime, QDateTime, QDateTime, QUuid, qint64>};
constexpr Statement kPostpone{
    "schedules.postpone", "UPDATE backup_schedules SET lease_until = ? WHERE id = ? AND fence = ?",
    parameters<QDateTime, QUuid, qint64>};

constexpr Statement kReadPlannedAfter{
    "schedules.readPlannedAfter",
    store::select<Schedule, ", fence, clock_epoch FROM backup_schedules"
                            " WHERE enabled AND planned_at > ? ORDER BY planned_at, id LIMIT 100">,
    parameters<QDateTime>, columns<Schedule, qint64, int>};
constexpr Statement kReplan{
    "schedules.replan",
    "UPDATE backup_schedules SET next_backup_at = ?, planned_at = ?, clock_epoch = ?,"
    " next_verify_at = ?, fence = fence + 1, lease_owner = '', lease_until = NULL"
    " WHERE id = ? AND fence = ?",
    parameters<QDateTime, QDateTime, int, QDateTime, QUuid, qint64>};

constexpr Statement kReadVerifyDue{"schedules.readVerifyDue",
                                   store::select<Schedule, ", next_verify_at FROM backup_schedules"
                                                           " WHERE enabled AND next_verify_at <= ?"
                                                           " ORDER BY next_verify_at, id LIMIT 20">,
                                   parameters<QDateTime>, columns<Schedule, QDateTime>};
constexpr Statement kPlanVerify{
    "schedules.planVerify",
    "UPDATE backup_schedules SET next_verify_at = ? WHERE id = ? AND enabled"
    " AND next_verify_at = ?",
    parameters<QDateTime, QUuid, QDateTime>};

constexpr Statement kReadBackups{
    "schedules.readBackups",
    store::select<Backup, "FROM backups WHERE server_id = ?"
                          " ORDER BY started_at DESC, id DESC LIMIT 50000">,
    parameters<QUuid>, columns<Backup>};
constexpr Statement kReadCalendar{
    "schedules.readCalendar",
    store::selectVisibly<
        Schedule,
        ", v.name, b.started_at, b.completed_at FROM backup_schedules s"
        " JOIN servers v ON v.id = s.server_id"
        " LEFT JOIN backups b ON b.id = (SELECT d.id FROM backups d"
        " WHERE d.server_id = s.server_id AND d.status = 'completed'"
        " ORDER BY d.started_at DESC, d.id DESC LIMIT 1)"
        " WHERE s.enabled AND s.next_backup_at IS NOT NULL AND (? OR s.server_id = ?)"
        " AND {visible s.server_id} ORDER BY s.next_backup_at, s.id LIMIT 5000",
        "s.">,
    parameters<bool, QUuid, bool, QList<QUuid>>, columns<Schedule, QString, QDateTime, QDateTime>};
constexpr Statement kReadDamaged{
    "schedules.readDamaged",
    "SELECT b.id FROM backups b WHERE b.server_id = ? AND b.status = 'completed' AND NOT EXISTS"
    " (SELECT 1 FROM backup_copies c WHERE c.backup_id = b.id AND c.state = 'stored')",
    parameters<QUuid>, columns<QUuid>};
constexpr Statement kReadWaiting{
    "schedules.readWaiting",
    "SELECT id FROM backups WHERE schedule_id = ? AND status = 'pending' LIMIT 1",
    parameters<QUuid>, columns<QUuid>};
constexpr Statement kReadScheduledBackup{
    "schedules.readScheduledBackup",
    "SELECT id, server_id, tenant_id FROM backups WHERE job_id = ? AND schedule_id IS NOT NULL"
    " AND server_id IS NOT NULL",
    parameters<QUuid>, columns<QUuid, QUuid, QUuid>};

constexpr Statement kAll[] = {kRead,
                              kReadOfServer,
                              kInsert,
                              kUpdate,
                              kDelete,
                              kNotePlan,
                              kReadDue,
                              kClaim,
                              kComplete,
                              kPostpone,
                              kReplan,
                              kReadPlannedAfter,
                              kServerOfSchedule,
                              kReadVerifyDue,
                              kPlanVerify,
                              kReadBackups,
                              kReadCalendar,
                              kReadDamaged,
                              kReadWaiting,
                              kReadScheduledBackup};

const store::List<Schedule> &scheduleList()
{
    static const store::List<Schedule> list(
        {.name = "schedules.list",
         .table = "backup_schedules",
         .filters = {store::Filter::of<QUuid>("server_id", "server_id = ?")},
         .orders = {{"oldest", {"id"}}},
         .serverColumn = "server_id"});
    return list;
}

Result<QList<schedules_queries::Row>> readRows(Rows rows)
{
    QList<schedules_queries::Row> list;
    while (rows.next()) {
        schedules_queries::Row row;
        HF_TRY(row.schedule, store::readRecord<Schedule>(rows));
        HF_TRY(row.fence, rows.value<qint64>(kFieldCount));
        HF_TRY(row.clockEpoch, rows.value<int>(kFieldCount + 1));
        list.append(row);
    }
    return list;
}

} // namespace

std::span<const Statement> schedulesStatements()
{
    static const auto all = store::statements(kAll, scheduleList());
    return all;
}

namespace schedules_queries {

Result<Row> readSchedule(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kRead, {id}));
    HF_TRY(const auto found, readRows(std::move(rows)));
    if (found.isEmpty())
        return Error("schedule.not_found"_L1, {{"id"_L1, idText(id)}});
    return found.first();
}

Result<QUuid> serverOfSchedule(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kServerOfSchedule, {id}));
    return store::readRequired<QUuid>(std::move(rows),
                                      Error("schedule.not_found"_L1, {{"id"_L1, idText(id)}}));
}

Result<QList<Schedule>> schedulesOf(Connection &connection, const QUuid &serverId)
{
    HF_TRY(Rows rows, connection.run(kReadOfServer, {serverId}));
    return store::readRecords<Schedule>(std::move(rows));
}

Result<SchedulePage> listSchedules(Connection &connection, const ScheduleListParams &params,
                                   const VisibleServers &visible)
{
    store::ListRequest request{.after = params.after, .limit = params.limit, .visible = visible};
    request.where("server_id"_L1, params.serverId);
    HF_TRY(const auto page, scheduleList().page(connection, request));
    return SchedulePage{.schedules = page.rows, .after = page.after};
}

Result<void> insertSchedule(Connection &connection, const Schedule &schedule)
{
    HF_CHECK(connection.run(kInsert, store::insertValues(schedule)));
    return {};
}

Result<void> updateSchedule(Connection &connection, const Schedule &schedule)
{
    HF_CHECK(connection.run(kUpdate, store::updateValues(schedule)));
    return {};
}

Result<void> deleteSchedule(Connection &connection, const QUuid &id)
{
    HF_CHECK(connection.run(kDelete, {id}));
    return {};
}

Result<void> notePlan(Connection &connection, const QUuid &id, const QDateTime &now,
                      const QDateTime &nextVerifyAt)
{
    HF_CHECK(connection.run(kNotePlan, {now, nextVerifyAt, id}));
    return {};
}

Result<QList<Row>> dueSchedules(Connection &connection, const QDateTime &now,
                                std::chrono::milliseconds leaseDuration)
{
    const QDateTime impossible = now.addMSecs(2 * leaseDuration.count());
    HF_TRY(Rows rows, connection.run(kReadDue, {now, now, impossible}));
    return readRows(std::move(rows));
}

Result<std::optional<qint64>> claim(Connection &connection, const Row &row, const QString &owner,
                                    const QDateTime &until)
{
    HF_TRY(const Rows claimed, connection.run(kClaim, {owner, until, row.schedule.id, row.fence}));
    return claimed.affectedRows() == 1 ? std::optional(row.fence + 1) : std::nullopt;
}

Result<bool> complete(Connection &connection, const Schedule &schedule, qint64 fence,
                      const QDateTime &now)
{
    HF_TRY(const Rows done, connection.run(kComplete, {schedule.lastBackupAt, schedule.nextBackupAt,
                                                       now, schedule.id, fence}));
    return done.affectedRows() == 1;
}

Result<void> postpone(Connection &connection, const QUuid &id, qint64 fence, const QDateTime &until)
{
    HF_CHECK(connection.run(kPostpone, {until, id, fence}));
    return {};
}

Result<QList<Row>> plannedAfter(Connection &connection, const QDateTime &time)
{
    HF_TRY(Rows rows, connection.run(kReadPlannedAfter, {time}));
    return readRows(std::move(rows));
}

Result<bool> replan(Connection &connection, const Row &row, const QDateTime &now)
{
    // Looked at soon: what the wrong clock wrote about the archives proves nothing.
    const QDateTime nextVerifyAt = row.schedule.verifyEveryDays ? now : QDateTime();
    HF_TRY(const Rows done, connection.run(kReplan, {row.schedule.nextBackupAt, now, row.clockEpoch,
                                                     nextVerifyAt, row.schedule.id, row.fence}));
    return done.affectedRows() == 1;
}

Result<QList<VerifyDue>> verifyDue(Connection &connection, const QDateTime &now)
{
    HF_TRY(Rows rows, connection.run(kReadVerifyDue, {now}));
    QList<VerifyDue> due;
    while (rows.next()) {
        VerifyDue one;
        HF_TRY(one.schedule, store::readRecord<Schedule>(rows));
        HF_TRY(one.dueAt, rows.value<QDateTime>(kFieldCount));
        due.append(one);
    }
    return due;
}

Result<bool> planVerify(Connection &connection, const VerifyDue &due, const QDateTime &nextVerifyAt)
{
    HF_TRY(const Rows done,
           connection.run(kPlanVerify, {nextVerifyAt, due.schedule.id, due.dueAt}));
    return done.affectedRows() == 1;
}

Result<retention::Situation> situationOf(Connection &connection, const QUuid &serverId,
                                         const QDateTime &now)
{
    retention::Situation situation;
    situation.now = now;
    HF_TRY(Rows backups, connection.run(kReadBackups, {serverId}));
    HF_TRY(situation.backups, store::readRecords<Backup>(std::move(backups)));
    HF_TRY(situation.schedules, schedulesOf(connection, serverId));
    HF_TRY(Rows damaged, connection.run(kReadDamaged, {serverId}));
    while (damaged.next()) {
        HF_TRY(const QUuid id, damaged.value<QUuid>(0));
        situation.damaged.insert(id);
    }
    return situation;
}

Result<QList<schedules::CalendarEntry>> calendarEntries(Connection &connection,
                                                        const std::optional<QUuid> &onlyServer,
                                                        const VisibleServers &visible)
{
    HF_TRY(Rows rows,
           connection.run(kReadCalendar, store::Values{!onlyServer, onlyServer.value_or(QUuid())} +
                                             store::visibleValues(visible)));
    QList<schedules::CalendarEntry> entries;
    while (rows.next()) {
        schedules::CalendarEntry entry;
        HF_TRY(entry.schedule, store::readRecord<Schedule>(rows));
        HF_TRY(entry.serverName, rows.value<QString>(kFieldCount));
        HF_TRY(const QDateTime begun, rows.value<QDateTime>(kFieldCount + 1));
        HF_TRY(const QDateTime ended, rows.value<QDateTime>(kFieldCount + 2));
        if (begun.isValid() && ended > begun)
            entry.expectedSeconds = int(begun.secsTo(ended));
        entries.append(entry);
    }
    return entries;
}

Result<bool> hasWaitingBackup(Connection &connection, const QUuid &scheduleId)
{
    HF_TRY(const Rows rows, connection.run(kReadWaiting, {scheduleId}));
    return !rows.isEmpty();
}

Result<std::optional<ScheduledBackup>> scheduledBackupOf(Connection &connection, const QUuid &jobId)
{
    HF_TRY(Rows rows, connection.run(kReadScheduledBackup, {jobId}));
    if (!rows.next())
        return std::optional<ScheduledBackup>();
    ScheduledBackup found;
    HF_TRY(found.backupId, rows.value<QUuid>(0));
    HF_TRY(found.serverId, rows.value<QUuid>(1));
    HF_TRY(found.tenantId, rows.value<QUuid>(2));
    return std::optional(found);
}

} // namespace schedules_queries

} // namespace holdfast
