// Statements of the storage room.
#pragma once

#include "core/model/storage_target.h"
#include "core/store/connection.h"

namespace holdfast::storage_queries {

/// False: the name is taken.
Result<bool> insertTarget(store::Connection &connection, const StorageTarget &target);
Result<void> deleteTarget(store::Connection &connection, const QUuid &id);
Result<void> updateSpace(store::Connection &connection, const StorageTarget &target);
/// Replaces the sample of the same day.
Result<void> writeSample(store::Connection &connection, const StorageSample &sample,
                         const QDateTime &now);
/// Bytes of our archives on a target.
Result<qint64> oursOn(store::Connection &connection, const QUuid &targetId);
/// Copies and schedules that need a target.
Result<qint64> countUses(store::Connection &connection, const QUuid &id);
/// The folders of a machine's servers.
Result<QStringList> serverFolders(store::Connection &connection, const QUuid &nodeId);

} // namespace holdfast::storage_queries
