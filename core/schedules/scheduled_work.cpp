#include "core/schedules/scheduled_work.h"

#include "core/backups/backups.h"

namespace holdfast {

Result<Backup> BackupWork::backUp(const api::Caller &caller, const Schedule &schedule,
                                  const QString &idempotencyKey)
{
    BackupRequest request;
    request.params.serverId = schedule.serverId;
    if (!schedule.targetId.isNull())
        request.params.targetId = schedule.targetId;
    request.tenantId = schedule.tenantId;
    request.scheduleId = schedule.id;
    request.idempotencyKey = idempotencyKey;
    return m_backups.create(caller, request);
}

Result<void> BackupWork::verify(const api::Caller &caller, const QUuid &backupId)
{
    HF_CHECK(m_backups.verify(caller, backupId));
    return {};
}

Result<qint64> BackupWork::remove(const api::Caller &caller, const QUuid &backupId)
{
    BackupDeleteParams params;
    params.backupId = backupId;
    HF_TRY(const PruneReport report, m_backups.remove(caller, params));
    return report.freedBytes;
}

} // namespace holdfast
