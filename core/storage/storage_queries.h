// Statements of the storage room.
#pragma once

#include "core/model/storage_target.h"
#include "core/store/connection.h"

namespace holdfast::storage_queries {

/// False: the name is taken.
Result<bool> insertTarget(store::Connection &connection, const StorageTarget &target);
Result<void> deleteTarget(store::Connection &connection, const QUuid &id);
Result<void> updateSpace(store::Connection &connection, const StorageTarget &target);
/// Copies and schedules that need a target.
Result<qint64> countUses(store::Connection &connection, const QUuid &id);
/// The folders of a machine's servers.
Result<QStringList> serverFolders(store::Connection &connection, const QUuid &nodeId);

} // namespace holdfast::storage_queries
