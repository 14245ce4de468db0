// core/operations/audit.h: who changed what, written in the same transaction as the change.
#pragma once

#include "core/model/account.h"
#include "core/store/connection.h"

namespace holdfast::operations {

/// Who acts, and from where.
struct Actor
{
    QUuid userId = {};
    QUuid sessionId = {};
    QString ip = {};
    QString client = {};
};

/// Writes one entry; a missing id or timestamp is filled in. In a Store::write closure only.
Result<void> audit(store::Connection &connection, AuditEntry entry);

/// What is changed, for auditChange().
struct AuditSubject
{
    QLatin1StringView action; ///< "servers.update"
    QLatin1StringView table;  ///< "servers"
    QUuid serverId = {};      ///< the server it is about, null without
};

Result<void> auditValues(store::Connection &connection, const Actor &actor,
                         const AuditSubject &subject, const QString &recordId,
                         const RecordDifference &difference);

/// The fields that differ, by the record's own list. R has an `id`.
template<IsRecord R>
Result<void> auditChange(store::Connection &connection, const Actor &actor,
                         const AuditSubject &subject, const R &before, const R &after)
{
    return auditValues(connection, actor, subject, idText(after.id),
                       recordDifference(before, after));
}
/// A new record: all of its fields.
template<IsRecord R>
Result<void> auditCreated(store::Connection &connection, const Actor &actor,
                          const AuditSubject &subject, const R &record)
{
    return auditValues(connection, actor, subject, idText(record.id), {{}, json::toObject(record)});
}
/// A record that goes: all of its fields.
template<IsRecord R>
Result<void> auditRemoved(store::Connection &connection, const Actor &actor,
                          const AuditSubject &subject, const R &record)
{
    return auditValues(connection, actor, subject, idText(record.id), {json::toObject(record), {}});
}

} // namespace holdfast::operations
