#include "core/base/log.h"
#include "core/schedules/schedules.h"

#include "schedule_settings.h"
#include "schedules_queries.h"
#include "verification_plan.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;
using schedules::Recurrence;
using store::Connection;
using store::WriteOptions;

namespace {

constexpr WriteOptions kSingleStatement{.isolation = WriteOptions::Isolation::ReadCommitted};
constexpr int kClockToleranceSeconds = 300;
constexpr int kBusyPauseSeconds = 300;

api::Caller callerOf(const Schedule &schedule)
{
    api::Caller caller;
    caller.userId = schedule.tenantId;
    caller.client = u"schedule"_s;
    return caller;
}

/// The same for everybody who takes up this due time, and for nobody else.
QString idempotencyKey(const schedules_queries::Row &row)
{
    QString key = u"schedule/%1/%2"_s.arg(idText(row.schedule.id),
                                          row.schedule.nextBackupAt.toUTC().toString(Qt::ISODate));
    return row.clockEpoch == 0 ? key : key + u"/%1"_s.arg(row.clockEpoch);
}

bool isPassing(const Error &error)
{
    return error.kind() == ErrorKind::Unavailable || error.kind() == ErrorKind::Conflict;
}

/// One at a time for each server: what is being read back counts as due until it is done, and would
/// be queued again and again.
Result<schedules::VerificationPlan> planFor(Connection &connection, const Schedule &schedule,
                                            const QDateTime &now)
{
    HF_TRY(const auto jobs, activeJobs(connection, schedule.serverId));
    if (std::ranges::find(jobs, JobKind::Verify, &Job::kind) != jobs.end())
        return schedules::VerificationPlan{.lookAgainAt = now.addSecs(kBusyPauseSeconds)};
    HF_TRY(const auto situation,
           schedules_queries::situationOf(connection, schedule.serverId, now));
    return schedules::planVerification(
        situation, schedule.verifyEveryDays.value_or(schedules::kVerifyEveryDays));
}

} // namespace

struct ScheduleService::Claimed
{
    schedules_queries::Row row;
    qint64 fence;
};

Result<TickReport> ScheduleService::tick()
{
    TickReport report;
    HF_CHECK(replanAfterClockChange(report));
    HF_CHECK(startDue(report));
    HF_CHECK(startVerifications(report));
    m_lastLook = m.clock.now().toMSecsSinceEpoch();
    return report;
}

QDateTime ScheduleService::lastLook() const
{
    const qint64 look = m_lastLook;
    return look == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(look, Qt::UTC);
}

Result<void> ScheduleService::startDue(TickReport &report)
{
    HF_TRY(const auto due, m.store.read([this](Connection &connection) {
        return schedules_queries::dueSchedules(connection, m.clock.now(), m.leaseDuration);
    }));
    for (const schedules_queries::Row &row : due) {
        HF_TRY(const auto fence, m.store.write(
                                     [&](Connection &connection) {
                                         return schedules_queries::claim(
                                             connection, row, m.owner,
                                             m.clock.now().addMSecs(m.leaseDuration.count()));
                                     },
                                     kSingleStatement));
        if (fence)
            HF_CHECK(start({row, *fence}, report));
    }
    return {};
}

/// From the claim to its end. Dying anywhere in between leaves the claim to run out: the next owner
/// asks for the backup with the same key and gets the one that exists already.
Result<void> ScheduleService::start(const Claimed &claimed, TickReport &report)
{
    Schedule schedule = claimed.row.schedule;
    const QUuid id = schedule.id;
    const QDateTime now = m.clock.now();
    HF_TRY(const bool isWaiting, m.store.read([&](Connection &connection) {
        return schedules_queries::hasWaitingBackup(connection, id);
    }));
    const auto made =
        isWaiting ? Result<Backup>()
                  : m.work.backUp(callerOf(schedule), schedule, idempotencyKey(claimed.row));
    if (!made) {
        qCWarning(lcJobs).noquote() << "schedule" << idText(id) << made.error().message();
        if (isPassing(made.error())) {
            ++report.postponed;
            return m.store.write(
                [&](Connection &connection) {
                    return schedules_queries::postpone(connection, id, claimed.fence,
                                                       now.addMSecs(m.retryPause.count()));
                },
                kSingleStatement);
        }
    }
    ++(!made ? report.refused : isWaiting ? report.joined : report.started);
    HF_TRY(const Recurrence recurrence, schedules::recurrenceOf(schedule));
    schedule.nextBackupAt = recurrence.following(schedule.nextBackupAt, now);
    if (made)
        schedule.lastBackupAt = now;
    HF_CHECK(m.store.write(
        [&](Connection &connection) -> Result<void> {
            HF_CHECK(schedules_queries::complete(connection, schedule, claimed.fence, now));
            connection.afterCommit([this, schedule] { publish(schedule, "update"_L1); });
            return {};
        },
        kSingleStatement));
    return {};
}

Result<void> ScheduleService::startVerifications(TickReport &report)
{
    HF_TRY(const auto all, m.store.read([this](Connection &connection) {
        return schedules_queries::verifyDue(connection, m.clock.now());
    }));
    for (const schedules_queries::VerifyDue &due : all) {
        HF_TRY(const auto plan, m.store.read([&](Connection &connection) {
            return planFor(connection, due.schedule, m.clock.now());
        }));
        // Moved on first: two services, or one that dies here, at worst leave it to the next look.
        HF_TRY(const bool isOurs, m.store.write(
                                      [&](Connection &connection) {
                                          return schedules_queries::planVerify(connection, due,
                                                                               plan.lookAgainAt);
                                      },
                                      kSingleStatement));
        if (!isOurs || plan.backupId.isNull())
            continue;
        const auto queued = m.work.verify(callerOf(due.schedule), plan.backupId);
        if (queued)
            ++report.verifications;
        else
            qCWarning(lcJobs).noquote()
                << "cannot verify" << idText(plan.backupId) << queued.error().message();
    }
    return {};
}

/// After the clock was set back by more than one period, the stored next run may lie years away.
/// By less, it stays: a time that has been run is not run again.
Result<void> ScheduleService::replanAfterClockChange(TickReport &report)
{
    const QDateTime now = m.clock.now();
    HF_TRY(const auto rows, m.store.read([&](Connection &connection) {
        return schedules_queries::plannedAfter(connection, now.addSecs(kClockToleranceSeconds));
    }));
    if (rows.isEmpty()) {
        m_clockBehindSince.reset();
        return {};
    }
    const auto steady = m.clock.steadyNow();
    if (!m_clockBehindSince)
        m_clockBehindSince = steady;
    if (steady - *m_clockBehindSince < m.clockPatience)
        return {};
    for (schedules_queries::Row row : rows) {
        HF_TRY(const Recurrence recurrence, schedules::recurrenceOf(row.schedule));
        const QDateTime first = recurrence.firstAfter(now);
        if (row.schedule.nextBackupAt > recurrence.firstAfter(first)) {
            row.schedule.nextBackupAt = first;
            ++row.clockEpoch;
            ++report.replanned;
        }
        HF_CHECK(m.store.write(
            [&](Connection &connection) { return schedules_queries::replan(connection, row, now); },
            kSingleStatement));
    }
    return {};
}

} // namespace holdfast
