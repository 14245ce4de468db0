#include "tests/simulator/simulation.h"

#include "core/schedules/schedules.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Connection;

namespace {

constexpr auto kTolerance = 8h; // slow jobs in front of the queue, and summer time
constexpr int kVerifyDays = 30;
constexpr int kUncountedAtMost = 12; // small ones, the ones before them, the last good ones

template<IsRecord R>
QString shown(const R &record)
{
    return QString::fromUtf8(QJsonDocument(json::toObject(record)).toJson(QJsonDocument::Compact));
}

} // namespace

void Simulation::violate(const QString &rule)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(steady().time_since_epoch());
    m_report.violations.append(u"%1 (day %2, the clock says %3)"_s.arg(rule)
                                   .arg(hours.count() / 24)
                                   .arg(m_clock.now().toString(Qt::ISODate)));
}

/// Nothing run twice: a due time gives one backup, unless the clock was set back behind it.
void Simulation::checkNotQueuedTwice(const Schedule &schedule, const Backup &backup)
{
    Watched &watched = m_schedules[schedule.id];
    if (backup.name.isEmpty())
        return; // by hand
    const auto before = watched.queuedDue.constFind(schedule.nextBackupAt);
    if (before != watched.queuedDue.cend() && *before == m_setBacks)
        violate(u"schedule %1 ran its due time %2 twice"_s.arg(
            idText(schedule.id), schedule.nextBackupAt.toString(Qt::ISODate)));
    watched.queuedDue.insert(schedule.nextBackupAt, m_setBacks);
}

/// Never without a good backup once there was one.
void Simulation::checkRemoval(const QUuid &backupId)
{
    if (!m_disk.contains(backupId))
        return; // a row whose archive was gone already
    ++m_report.removals;
    const QUuid serverId = m_disk.value(backupId).serverId;
    for (auto archive = m_disk.cbegin(); archive != m_disk.cend(); ++archive) {
        const bool isOther = archive.key() != backupId && archive->serverId == serverId;
        if (isOther && !m_lostArchives.contains(archive.key()))
            return;
    }
    violate(u"server %1 lost its last good backup"_s.arg(idText(serverId)));
}

Result<void> Simulation::checkAfterQuiet()
{
    HF_CHECK(checkNothingForgotten());
    HF_CHECK(checkInterruptedJobsWereFound());
    for (const QUuid &serverId : m_premises.serverIds)
        HF_CHECK(checkBackupsOf(serverId));
    return {};
}

Result<void> Simulation::checkNothingForgotten()
{
    for (auto watched = m_schedules.cbegin(); watched != m_schedules.cend(); ++watched) {
        const auto ago =
            std::chrono::duration_cast<std::chrono::hours>(steady() - watched->lastSuccess);
        if (ago <= watched->period + kTolerance)
            continue;
        HF_TRY(const SchedulePage page,
               m_services.front().schedules->list({.serverId = watched->serverId}));
        const Schedule schedule = page.schedules.value(0);
        violate(u"schedule %1 was forgotten: its last success is %2 h ago, its period %3 h, %4"_s
                    .arg(idText(watched.key()))
                    .arg(ago.count())
                    .arg(watched->period.count())
                    .arg(shown(schedule)));
    }
    return {};
}

Result<void> Simulation::checkInterruptedJobsWereFound()
{
    HF_TRY(const JobPage page, m_store->read([](Connection &connection) {
        return listJobs(connection, {.state = JobState::Running, .limit = 500});
    }));
    for (const Job &job : page.jobs) {
        const bool isRunning = std::ranges::any_of(m_services, [&job](const Service &service) {
            return std::ranges::any_of(service.running, [&job](const RunningJob &running) {
                return running.job.id == job.id;
            });
        });
        if (!isRunning)
            violate(u"job %1 is running, and nobody runs it"_s.arg(idText(job.id)));
    }
    HF_TRY(const JobPage pending, m_store->read([](Connection &connection) {
        return listJobs(connection, {.state = JobState::Pending, .limit = 500});
    }));
    for (const Job &job : pending.jobs) {
        if (job.createdAt.addDays(2) < m_clock.now())
            violate(u"a job waits for ever: %1"_s.arg(shown(job)));
    }
    return {};
}

/// No backup hangs between its states, every archive was read back, and retention keeps up.
Result<void> Simulation::checkBackupsOf(const QUuid &serverId)
{
    HF_TRY(const auto backups, backupsOf(*m_store, serverId));
    const QDateTime now = m_clock.now();
    int kept = 0;
    for (const Backup &backup : backups) {
        const bool isOpen =
            backup.status == BackupStatus::Pending || backup.status == BackupStatus::Running;
        if (isOpen && backup.createdAt.addDays(2) < now)
            violate(u"backup %1 has no end"_s.arg(idText(backup.id)));
        if (backup.status != BackupStatus::Completed || backup.startedAt > now)
            continue;
        ++kept;
        const bool isThere = m_disk.contains(backup.id);
        const bool wasVerified = backup.verifiedAt.isValid() &&
                                 backup.verifiedAt.addDays(kVerifyDays) >= now &&
                                 backup.verifiedAt <= now;
        if (isThere && !wasVerified)
            violate(u"backup %1 was not read back in %2 days"_s.arg(idText(backup.id))
                        .arg(kVerifyDays));
    }
    for (const Watched &watched : std::as_const(m_schedules)) {
        if (watched.serverId == serverId && kept > watched.promisedBackups + kUncountedAtMost)
            violate(u"server %1 keeps %2 backups, %3 were promised"_s.arg(idText(serverId))
                        .arg(kept)
                        .arg(watched.promisedBackups));
    }
    return {};
}

} // namespace holdfast::tests
