#include "core/operations/operations.h"

namespace holdfast {

AuditEntry auditEntryOf(const api::Caller &caller, QLatin1StringView action,
                        QLatin1StringView table, const QUuid &recordId, const QUuid &serverId)
{
    AuditEntry entry;
    entry.userId = caller.userId;
    entry.sessionId = caller.sessionId;
    entry.ip = caller.address;
    entry.client = caller.client;
    entry.action = action;
    entry.tableName = table;
    entry.recordId = idText(recordId);
    entry.serverId = serverId;
    return entry;
}

} // namespace holdfast
