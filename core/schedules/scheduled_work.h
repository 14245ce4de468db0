// core/schedules/scheduled_work.h: what schedules have done: the narrow door to the backups room.
#pragma once

#include "core/api/methods.h"
#include "core/model/backup.h"
#include "core/model/schedule.h"

namespace holdfast {

class BackupService;

/// Implemented by BackupWork, and by the simulator's world. Called on the thread of the call or
/// tick that needs it, outside of transactions; may wait for the database, not for the work itself.
class ScheduledWork
{
public:
    virtual ~ScheduledWork() = default;

    /// Queues a backup for this schedule; with a key that was used before that backup is returned
    /// (empty: always a new one). Unavailable and Conflict are tried again, other errors are not.
    virtual Result<Backup> backUp(const api::Caller &caller, const Schedule &schedule,
                                  const QString &idempotencyKey) = 0;
    /// Queues reading one archive back.
    virtual Result<void> verify(const api::Caller &caller, const QUuid &backupId) = 0;
    /// Removes a backup with its archive; returns the bytes that were freed.
    virtual Result<qint64> remove(const api::Caller &caller, const QUuid &backupId) = 0;
};

/// The real thing; the service outlives it.
class BackupWork : public ScheduledWork
{
public:
    explicit BackupWork(BackupService &backups)
        : m_backups(backups)
    {}

    Result<Backup> backUp(const api::Caller &caller, const Schedule &schedule,
                          const QString &idempotencyKey) override;
    Result<void> verify(const api::Caller &caller, const QUuid &backupId) override;
    Result<qint64> remove(const api::Caller &caller, const QUuid &backupId) override;

private:
    BackupService &m_backups;
};

} // namespace holdfast
