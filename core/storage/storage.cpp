#include "core/storage/storage.h"

#include "core/model/display_name.h"
#include "core/model/service.h"
#include "core/operations/operations.h"

#include "storage_queries.h"

namespace holdfast {

using namespace Qt::StringLiterals;

Result<StorageList> StorageService::list()
{
    HF_TRY(auto targets,
           m_store.read([](store::Connection &connection) { return readTargets(connection); }));
    const QDateTime now = m_clock.now();
    for (StorageTarget &target : targets) {
        if (!isReachableFrom(target, m_nodeId))
            continue;
        const auto space = m_node.space(specificationOf(target));
        if (!space)
            continue; // shown with the figures and the time of the last answer
        target.freeBytes = space->first;
        target.totalBytes = space->second;
        target.lastCheckedAt = now;
        target.updatedAt = now;
    }
    HF_CHECK(m_store.write([&](store::Connection &connection) -> Result<void> {
        for (const StorageTarget &target : targets) {
            if (target.lastCheckedAt == now)
                HF_CHECK(storage_queries::updateSpace(connection, target));
        }
        return {};
    }));
    return StorageList{.targets = targets};
}

Result<int> StorageService::sample()
{
    HF_TRY(const auto targets, m_store.read([this](store::Connection &connection) {
        return readTargetsOf(connection, m_nodeId); // others sample their own
    }));
    const QDateTime now = m_clock.now();
    QList<StorageSample> samples;
    for (const StorageTarget &target : targets) {
        const auto space = m_node.space(specificationOf(target));
        if (!space)
            continue; // a day without a sample is drawn from its neighbours
        samples.append({.targetId = target.id,
                        .at = QDateTime(now.date(), QTime(0, 0), Qt::UTC),
                        .usedBytes = space->second - space->first,
                        .freeBytes = space->first});
    }
    return m_store.write([&](store::Connection &connection) -> Result<int> {
        int written = 0;
        for (StorageSample sample : std::as_const(samples)) {
            HF_TRY(sample.oursBytes, storage_queries::oursOn(connection, sample.targetId));
            HF_CHECK(storage_queries::writeSample(connection, sample, now));
            ++written;
        }
        return written;
    });
}

Result<StorageTarget> StorageService::add(const api::Caller &caller, const StorageAddParams &params)
{
    HF_CHECK(checkDisplayName(params.name));
    HF_TRY(const auto folders, m_store.read([this](store::Connection &connection) {
        return storage_queries::serverFolders(connection, m_nodeId);
    }));
    HF_TRY(const QString folder, m_node.checkTargetFolder(params.directory, folders));

    StorageTarget target;
    target.id = newId();
    target.name = params.name;
    target.settings = {{u"directory"_s, folder}};
    target.nodeId = m_nodeId;
    target.ownerId = caller.userId;
    target.createdAt = m_clock.now();
    target.updatedAt = target.createdAt;
    HF_TRY(const auto space, m_node.space(specificationOf(target)));
    target.freeBytes = space.first;
    target.totalBytes = space.second;
    target.lastCheckedAt = target.createdAt;
    return m_store.write([&](store::Connection &connection) -> Result<StorageTarget> {
        HF_TRY(const bool isNew, storage_queries::insertTarget(connection, target));
        if (!isNew)
            return Error("storage.name_taken"_L1, {{"name"_L1, target.name}});
        AuditEntry entry = auditEntryOf(caller, "storage.add"_L1, "storage_targets"_L1, target.id);
        entry.newValues = json::toObject(target);
        HF_CHECK(writeAudit(connection, entry, target.createdAt));
        connection.afterCommit([this, id = target.id] {
            m_notifications.publish(
                "row.changed"_L1,
                json::toObject(
                    RowChanged{.table = u"storage_targets"_s, .id = id, .action = u"insert"_s}),
                {"storage.view"_L1});
        });
        return target;
    });
}

Result<StorageFolderCheck> StorageService::checkFolder(const StorageFolderParams &params)
{
    StorageFolderCheck answer;
    answer.directory = params.directory;
    QStringList servers;
    QStringList targets;
    HF_CHECK(m_store.read([&](store::Connection &connection) -> Result<void> {
        HF_TRY(servers, storage_queries::serverFolders(connection, m_nodeId));
        HF_TRY(targets, targetFolders(connection, m_nodeId));
        return {};
    }));
    const auto folder = m_node.checkTargetFolder(params.directory, servers);
    if (!folder) {
        answer.checks = {Check::of(CheckSeverity::Blocking, folder.error())};
        return answer;
    }
    answer.directory = *folder;
    HF_TRY(const node::FolderState state, m_node.folderState(*folder));
    answer.exists = state.exists;
    answer.freeBytes = state.freeBytes;
    answer.totalBytes = state.totalBytes;
    answer.canAdd = state.isWritable;
    const auto add = [&answer](CheckSeverity severity, QLatin1StringView id,
                               const Error::Parameters &parameters) {
        answer.checks.append(Check::of(severity, Error(id, parameters)));
    };
    if (!state.isWritable)
        add(CheckSeverity::Blocking, "storage.folder_read_only"_L1, {{"path"_L1, *folder}});
    if (targets.contains(*folder))
        add(CheckSeverity::Warning, "storage.folder_used"_L1, {{"path"_L1, *folder}});
    for (const QString &server : servers) {
        const auto other = m_node.folderState(server);
        if (!other || !other->exists || other->device != state.device)
            continue;
        add(CheckSeverity::Warning, "storage.same_disk"_L1,
            {{"path"_L1, *folder}, {"server"_L1, server}});
        break;
    }
    if (!state.exists)
        add(CheckSeverity::Note, "storage.folder_will_be_made"_L1, {{"path"_L1, *folder}});
    return answer;
}

Result<Nothing> StorageService::remove(const api::Caller &caller, const QUuid &id)
{
    return m_store.write([&](store::Connection &connection) -> Result<Nothing> {
        HF_TRY(const StorageTarget target, readTarget(connection, id));
        HF_TRY(const qint64 uses, storage_queries::countUses(connection, id));
        HF_TRY(const auto all, readTargetsOf(connection, target.nodeId));
        if (uses > 0 || all.size() < 2)
            return Error("storage.in_use"_L1, {{"name"_L1, target.name}, {"count"_L1, uses}});
        HF_CHECK(storage_queries::deleteTarget(connection, id));
        AuditEntry entry = auditEntryOf(caller, "storage.remove"_L1, "storage_targets"_L1, id);
        entry.oldValues = json::toObject(target);
        HF_CHECK(writeAudit(connection, entry, m_clock.now()));
        connection.afterCommit([this, id] {
            m_notifications.publish(
                "row.changed"_L1,
                json::toObject(
                    RowChanged{.table = u"storage_targets"_s, .id = id, .action = u"delete"_s}),
                {"storage.view"_L1});
        });
        return Nothing();
    });
}

} // namespace holdfast
