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
/// Whether a machine can write to a target: a folder only from the one it lies on.
bool isReachableFrom(const StorageTarget &target, const QUuid &nodeId);
/// Those by name.
Result<QList<StorageTarget>> readTargetsOf(store::Connection &connection, const QUuid &nodeId);
/// The target that backups of a machine's servers go to when nobody says where: its oldest. Errors:
/// NotFound storage.none.
Result<StorageTarget> readDefaultTarget(store::Connection &connection, const QUuid &nodeId);
/// A target for backups of a machine's servers. Errors: NotFound storage.not_found, Conflict
/// storage.other_node.
Result<StorageTarget> readTargetFor(store::Connection &connection, const QUuid &id,
                                    const QUuid &nodeId);
/// The folders of a machine's folder targets; its servers must not lie inside them.
Result<QStringList> targetFolders(store::Connection &connection, const QUuid &nodeId);
/// The samples of a target since a time, by day; at most 1,000.
Result<QList<StorageSample>> readStorageSamples(store::Connection &connection,
                                                const QUuid &targetId, const QDateTime &since);
/// Bytes of our archives that were stored on a day (UTC) and are there still.
struct StoredDay
{
    QDate day = {};
    qint64 bytes = 0;
};
Result<QList<StoredDay>> readStoredPerDay(store::Connection &connection, const QUuid &targetId);
/// A target as orders carry it.
node::TargetSpecification specificationOf(const StorageTarget &target);

/// Registers and removes targets. Any pool thread: every call waits for the database and the disk.
class StorageService
{
public:
    StorageService(store::Store &store, node::Node &node, api::Notifications &notifications,
                   const Clock &clock, const QUuid &nodeId)
        : m_store(store)
        , m_node(node)
        , m_notifications(notifications)
        , m_clock(clock)
        , m_nodeId(nodeId)
    {}

    /// All targets by name with the space of this moment; a target that does not answer, or
    /// lies on another machine, keeps its last figures.
    Result<StorageList> list();
    /// A folder on this machine; makes it when it is missing. Errors: InvalidArgument, Denied
    /// target.folder_forbidden, Conflict storage.name_taken.
    Result<StorageTarget> add(const api::Caller &caller, const StorageAddParams &params);
    /// Conflict storage.in_use while backups or schedules need it, and of a machine's last. Its
    /// files stay.
    Result<Nothing> remove(const api::Caller &caller, const QUuid &id);

    /// What add() would say to a folder; makes nothing.
    Result<StorageFolderCheck> checkFolder(const StorageFolderParams &params);
    /// Notes how full each target is today; called now and then. A target that does not answer is
    /// left out. Returns how many were noted.
    Result<int> sample();

    void addMethods(api::Methods &methods);

private:
    store::Store &m_store;
    node::Node &m_node;
    api::Notifications &m_notifications;
    const Clock &m_clock;
    const QUuid m_nodeId;
};

} // namespace holdfast
