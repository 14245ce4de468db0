// tests/simulator/simulated_backups.h: backups without files: real rows and jobs, archives in
// memory.
#pragma once

#include "core/base/clock.h"
#include "core/operations/operations.h"
#include "core/schedules/schedules.h"
#include "core/store/store.h"

#include <QtCore/QHash>

#include <functional>

namespace holdfast::tests {

/// Thrown where a fault kills the service: nothing after that point happens.
struct ServiceKilled
{};

/// Where a fault may strike.
enum class Moment {
    BeforeBackupIsQueued,
    AfterBackupIsQueued,
    BeforeVerifyIsQueued,
    AfterArchiveIsRemoved, ///< its row is still there
};

/// An archive as it lies on the simulated disk.
struct SimulatedArchive
{
    QUuid serverId = {};
    qint64 sizeBytes = 0;
};
/// The disk outlives services and databases.
using SimulatedDisk = QHash<QUuid, SimulatedArchive>;

/// Implements what schedules have done. Single-threaded.
class SimulatedBackups : public ScheduledWork
{
public:
    SimulatedBackups(store::Store &store, const Clock &clock, SimulatedDisk &disk)
        : m_store(store)
        , m_clock(clock)
        , m_disk(disk)
    {}

    /// Called at each moment; may throw ServiceKilled or return an error that the call then gives.
    std::function<Result<void>(Moment, const Schedule *)> onMoment = {};
    /// Called for each backup that was really queued, with the due time that asked for it.
    std::function<void(const Schedule &, const Backup &)> onQueued = {};
    /// Called before an archive goes.
    std::function<void(const QUuid &backupId)> onRemove = {};

    Result<Backup> backUp(const api::Caller &caller, const Schedule &schedule,
                          const QString &idempotencyKey) override;
    Result<void> verify(const api::Caller &caller, const QUuid &backupId) override;
    Result<qint64> remove(const api::Caller &caller, const QUuid &backupId) override;

    /// Shows a claimed job of kind Backup as running.
    Result<void> beginBackup(const Job &job);
    /// Ends a claimed job of kind Backup: the archive is on the disk and its row completed, or with
    /// an error the row failed.
    Result<void> finishBackup(const Job &job, qint64 sizeBytes, const std::optional<Error> &error);
    /// Ends a claimed job of kind Verify by looking whether the archive is there.
    Result<void> finishVerify(const Job &job);
    Result<void> finishOther(const Job &job, const QJsonObject &result);
    /// What a service does first when it starts: jobs that died become failed, with their backups.
    /// Returns how many there were.
    Result<int> recover(const QUuid &nodeId, const QString &owner);

private:
    Result<void> reach(Moment moment, const Schedule *schedule = nullptr) const
    {
        return onMoment ? onMoment(moment, schedule) : Result<void>();
    }

    store::Store &m_store;
    const Clock &m_clock;
    SimulatedDisk &m_disk;
};

/// The rows that servers rest on.
struct Premises
{
    QUuid userId = {};
    QUuid targetId = {};
    QList<QUuid> nodeIds = {};
    QList<QUuid> serverIds = {}; ///< server i belongs to node i modulo their number
};
Result<Premises> makePremises(store::Store &store, int nodes, int servers, const QDateTime &now);

/// All backups of a server, newest first.
Result<QList<Backup>> backupsOf(store::Store &store, const QUuid &serverId);
Result<Backup> readBackupRow(store::Connection &connection, const QUuid &id);
Result<void> writeBackupRow(store::Connection &connection, const Backup &backup);

} // namespace holdfast::tests
