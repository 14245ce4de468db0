// core/storage/storage.h: the targets where archives lie.
#pragma once

#include "core/api/methods.h"
#include "core/api/notifications.h"
#include "core/base/clock.h"
#include "core/model/discovery.h"
#include "core/model/storage_target.h"
#include "core/node/node.h"
#include "core/store/store.h"

#include <span>

namespace holdfast {

/// Every statement of this room, for the build's check.
std::span<const store::Statement> storageStatements();

/// A target by id. Errors: NotFound storage.not_found.
Result<StorageTarget> readTarget(store::Connection &connection, const QUuid &id);
/// All targets by name.
Result<QList<StorageTarget>> readTargets(store::Connection &connection);
/// The target that backups go to when nobody says where: the oldest.
Result<StorageTarget> readDefaultTarget(store::Connection &connection);
/// The folders of all folder targets; servers must not lie inside them.
Result<QStringList> targetFolders(store::Connection &connection);
/// A target as orders carry it.
node::TargetSpecification specificationOf(const StorageTarget &target);

/// Registers and removes targets. Any pool thread: every call waits for the database and the disk.
class StorageService
{
public:
    StorageService(store::Store &store, node::Node &node, api::Notifications &notifications,
                   const Clock &clock)
        : m_store(store)
        , m_node(node)
        , m_notifications(notifications)
        , m_clock(clock)
    {}

    /// All targets by name with the space of this moment; a target that does not answer keeps its
    /// last figures.
    Result<StorageList> list();
    /// Makes the folder when it is missing. Errors: InvalidArgument, Denied
    /// target.folder_forbidden, Conflict storage.name_taken.
    Result<StorageTarget> add(const api::Caller &caller, const StorageAddParams &params);
    /// Conflict storage.in_use while backups or schedules need it. Its files stay.
    Result<Nothing> remove(const api::Caller &caller, const QUuid &id);

    /// What add() would say to a folder; makes nothing.
    Result<StorageFolderCheck> checkFolder(const StorageFolderParams &params);

    void addMethods(api::Methods &methods);

private:
    store::Store &m_store;
    node::Node &m_node;
    api::Notifications &m_notifications;
    const Clock &m_clock;
};

} // namespace holdfast
