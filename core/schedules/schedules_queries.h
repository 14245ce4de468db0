// Statements of the schedules room.
#pragma once

#include "core/model/backup.h"
#include "core/model/schedule.h"
#include "core/model/visible_servers.h"
#include "core/retention/retention.h"
#include "core/store/connection.h"

#include "schedule_calendar.h"

namespace holdfast::schedules_queries {

/// A schedule with what only this room knows of its row.
struct Row
{
    Schedule schedule = {};
    qint64 fence = 0;   ///< grows with each claim and change: who knows an old one writes nothing
    int clockEpoch = 0; ///< how often its runs were worked out anew after the clock was set back
};

/// Errors: NotFound schedule.not_found.
Result<Row> readSchedule(store::Connection &connection, const QUuid &id);
/// The server of a schedule, for permissions. Errors: NotFound schedule.not_found.
Result<QUuid> serverOfSchedule(store::Connection &connection, const QUuid &id);
Result<QList<Schedule>> schedulesOf(store::Connection &connection, const QUuid &serverId);
Result<SchedulePage> listSchedules(store::Connection &connection, const ScheduleListParams &params,
                                   const VisibleServers &visible);
/// Enabled ones with their server's name and how long its last complete backup took, the next
/// first; at most 5,000.
Result<QList<schedules::CalendarEntry>> calendarEntries(store::Connection &connection,
                                                        const std::optional<QUuid> &onlyServer,
                                                        const VisibleServers &visible);
Result<void> insertSchedule(store::Connection &connection, const Schedule &schedule);
Result<void> updateSchedule(store::Connection &connection, const Schedule &schedule);
Result<void> deleteSchedule(store::Connection &connection, const QUuid &id);
/// Notes when the next run was worked out and takes the row from whoever had claimed it.
Result<void> notePlan(store::Connection &connection, const QUuid &id, const QDateTime &now,
                      const QDateTime &nextVerifyAt);

/// Enabled, due, and claimed by nobody: the longest due first, at most 100.
Result<QList<Row>> dueSchedules(store::Connection &connection, const QDateTime &now,
                                std::chrono::milliseconds leaseDuration);
/// The row's new fence, nothing when somebody else was first.
Result<std::optional<qint64>> claim(store::Connection &connection, const Row &row,
                                    const QString &owner, const QDateTime &until);
/// Ends a claim with the next run. False: it was not ours any more, nothing changed.
Result<bool> complete(store::Connection &connection, const Schedule &schedule, qint64 fence,
                      const QDateTime &now);
/// Keeps the claim, and so everybody away, until a later time.
Result<void> postpone(store::Connection &connection, const QUuid &id, qint64 fence,
                      const QDateTime &until);

/// Whose run was worked out at a time that is yet to come: the clock was set back. At most 100.
Result<QList<Row>> plannedAfter(store::Connection &connection, const QDateTime &time);
Result<bool> replan(store::Connection &connection, const Row &row, const QDateTime &now);

/// Whose archives should be looked at; at most 20, each with the time it was to be looked at.
struct VerifyDue
{
    Schedule schedule = {};
    QDateTime dueAt = {};
};
Result<QList<VerifyDue>> verifyDue(store::Connection &connection, const QDateTime &now);
/// False: somebody else was first.
Result<bool> planVerify(store::Connection &connection, const VerifyDue &due,
                        const QDateTime &nextVerifyAt);

/// All that retention and verification need to know of a server's backups.
Result<retention::Situation> situationOf(store::Connection &connection, const QUuid &serverId,
                                         const QDateTime &now);
/// Whether a backup of this schedule waits for its start.
Result<bool> hasWaitingBackup(store::Connection &connection, const QUuid &scheduleId);
/// The backup that a job made, if a schedule asked for it.
struct ScheduledBackup
{
    QUuid backupId = {};
    QUuid serverId = {};
    QUuid tenantId = {};
};
Result<std::optional<ScheduledBackup>> scheduledBackupOf(store::Connection &connection,
                                                         const QUuid &jobId);

} // namespace holdfast::schedules_queries
