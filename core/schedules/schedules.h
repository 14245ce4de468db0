// core/schedules/schedules.h: backups by the clock: when they are due, and that each runs once.
#pragma once

#include "core/api/methods.h"
#include "core/api/notifications.h"
#include "core/base/clock.h"
#include "core/model/backup.h"
#include "core/model/schedule.h"
#include "core/operations/job_runner.h"
#include "core/schedules/scheduled_work.h"
#include "core/store/store.h"

#include <atomic>
#include <span>

namespace holdfast {

/// Every statement of this room, for the build's check.
std::span<const store::Statement> schedulesStatements();

/// The first due time of a stored schedule's settings after `time`; of an interval, that much
/// later. Errors: InvalidArgument schedule.time_zone_unknown (a zone that this machine does not
/// know).
Result<QDateTime> firstDueAfter(const Schedule &schedule, const QDateTime &time);

/// What the room is made of; all references outlive it.
struct ScheduleServiceParts
{
    store::Store &store;
    ScheduledWork &work;
    api::Notifications &notifications;
    const Clock &clock;
    QString owner = {}; ///< this run of the service, unique
    /// A due run belongs to who claimed it for so long; then another service may take it up.
    std::chrono::milliseconds leaseDuration{60'000};
    /// What could not be started for a passing reason (a restore is running) is tried again so
    /// late.
    std::chrono::milliseconds retryPause{120'000};
    /// A clock that was set back is believed once it stayed so for this long.
    std::chrono::milliseconds clockPatience{600'000};
};

/// What one look at the clock did.
struct TickReport
{
    int started = 0;       ///< backups queued
    int joined = 0;        ///< due while the schedule's last backup still waited: that one serves
    int postponed = 0;     ///< tried again later
    int refused = 0;       ///< cannot be started at all; the next due time stands
    int verifications = 0; ///< archives queued for reading back
    int replanned = 0;     ///< runs brought nearer after the clock was set back

    bool isIdle() const
    {
        return started + joined + postponed + refused + verifications + replanned == 0;
    }
};

/// Keeps schedules and starts what is due. Several services may work on one store: each due time is
/// claimed by a lease with a fence, and its backup carries the due time as idempotency key.
/// Threads: any pool thread, never the event loop (calls wait for the database); tick() from one
/// thread at a time.
class ScheduleService
{
public:
    explicit ScheduleService(ScheduleServiceParts parts)
        : m(std::move(parts))
    {}

    /// Makes a schedule, or changes the one named (without a name: the server's only one, unless
    /// another is asked for). The next run stays where it was when only other settings change.
    /// Errors: InvalidArgument schedule.cron_invalid, schedule.time_zone_unknown, record.invalid;
    /// NotFound schedule.not_found, server.not_found, storage.not_found; Conflict
    /// schedule.ambiguous, schedule.too_many, storage.other_node.
    Result<Schedule> set(const api::Caller &caller, const ScheduleSetParams &params);
    Result<SchedulePage> list(const ScheduleListParams &params, const VisibleServers &visible = {});
    /// The backups it made stay, and are only removed by hand from then on.
    Result<Nothing> remove(const api::Caller &caller, const QUuid &id);
    /// A backup of this schedule now; its times stay as they are.
    Result<Backup> runNow(const api::Caller &caller, const QUuid &id);
    /// The next runs of settings that need not be stored. Needs no store.
    Result<SchedulePreview> preview(const SchedulePreviewParams &params) const;
    /// All runs of a stretch of time, for a calendar. InvalidArgument record.invalid.
    Result<ScheduleWeek> previewWeek(const ScheduleWeekParams &params,
                                     const VisibleServers &visible = {});
    /// What prune() would do to a server's backups if its schedule had these settings; a server
    /// without one is judged as it is. Errors: NotFound server.not_found, schedule.not_found,
    /// Conflict schedule.ambiguous, InvalidArgument record.invalid.
    Result<PruneReport> previewRetention(const RetentionPreviewParams &params);

    /// Applies retention (core/retention) to all backups of a server now; what cannot be removed
    /// stays and says why. Errors: NotFound server.not_found.
    Result<PruneReport> prune(const api::Caller &caller, const PruneParams &params);

    /// Starts what is due and claims it first; costs what is due, not what exists. An error of one
    /// schedule is reported and leaves the others alone; the error returned is the store's.
    Result<TickReport> tick();
    /// When tick() last looked at all schedules without an error of the store; null: not yet. Any
    /// thread, never waits.
    QDateTime lastLook() const;

    /// To be called whenever a job's row changed: retention follows a successful backup as a job.
    void jobChanged(const Job &job);

    void addMethods(api::Methods &methods);
    /// Who carries out retention jobs; the runner outlives this.
    void addJobs(JobRunner &runner);

private:
    struct Claimed;

    Result<QUuid> serverOf(const QUuid &scheduleId);
    Result<Schedule> storeSet(store::Connection &connection, const api::Caller &caller,
                              const ScheduleSetParams &params, const Schedule &wanted);
    Result<void> startDue(TickReport &report);
    Result<void> start(const Claimed &claimed, TickReport &report);
    Result<void> startVerifications(TickReport &report);
    Result<void> replanAfterClockChange(TickReport &report);
    Result<QList<PruneDecision>> judge(const QUuid &serverId);
    void removeOne(const api::Caller &caller, PruneDecision &decision, PruneReport &report);
    void publish(const Schedule &schedule, QLatin1StringView action);

    ScheduleServiceParts m;
    std::atomic<qint64> m_lastLook{0}; // milliseconds UTC, 0: not yet
    JobRunner *m_runner = nullptr;
    std::optional<std::chrono::steady_clock::time_point> m_clockBehindSince;
};

} // namespace holdfast
