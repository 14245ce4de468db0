#include "storage_queries.h"

#include "core/storage/storage.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kReadTarget{"storage.readTarget",
                                store::select<StorageTarget, "FROM storage_targets WHERE id = ?">,
                                parameters<QUuid>, columns<StorageTarget>};
// Targets are few (places to keep archives), so the list is read whole.
constexpr Statement kReadTargets{
    "storage.readTargets",
    store::select<StorageTarget, "FROM storage_targets ORDER BY name LIMIT 1000">, parameters<>,
    columns<StorageTarget>};
constexpr Statement kInsertTarget{
    "storage.insertTarget",
    store::insert<StorageTarget, "storage_targets", " ON CONFLICT (name) DO NOTHING">,
    parameters<StorageTarget>};
constexpr Statement kDeleteTarget{"storage.deleteTarget",
                                  "DELETE FROM storage_targets WHERE id = ?", parameters<QUuid>};
constexpr Statement kUpdateSpace{
    "storage.updateSpace",
    "UPDATE storage_targets SET last_checked_at = ?, free_bytes = ?, total_bytes = ?,"
    " updated_at = ? WHERE id = ?",
    parameters<QDateTime, qint64, qint64, QDateTime, QUuid>};
constexpr Statement kCountUses{
    "storage.countUses",
    "SELECT (SELECT count(*) FROM backup_copies WHERE target_id = ? AND state <> 'removed')"
    " + (SELECT count(*) FROM backup_schedules WHERE target_id = ?)",
    parameters<QUuid, QUuid>, columns<qint64>};
constexpr Statement kServerFolders{"storage.serverFolders",
                                   "SELECT directory FROM servers WHERE node_id = ?"
                                   " ORDER BY directory",
                                   parameters<QUuid>, columns<QString>};

constexpr Statement kWriteSample{
    "storage.writeSample",
    "INSERT INTO storage_samples"
    " (target_id, at, used_bytes, free_bytes, trash_bytes, ours_bytes, created_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (target_id, at) DO UPDATE SET"
    " used_bytes = excluded.used_bytes, free_bytes = excluded.free_bytes,"
    " trash_bytes = excluded.trash_bytes, ours_bytes = excluded.ours_bytes",
    parameters<StorageSample, QDateTime>};
constexpr Statement kReadOurs{
    "storage.readOurs",
    "SELECT CAST(COALESCE(sum(size_bytes), 0) AS bigint) FROM backup_copies"
    " WHERE target_id = ? AND state = 'stored'",
    parameters<QUuid>, columns<qint64>};
constexpr Statement kReadSamples{
    "storage.readSamples",
    store::select<StorageSample, "FROM storage_samples WHERE target_id = ? AND at >= ?"
                                 " ORDER BY target_id, at LIMIT 1000">,
    parameters<QUuid, QDateTime>, columns<StorageSample>};
// Days since 1970, UTC; what was removed meanwhile is not in it.
constexpr Statement kReadStoredPerDay{
    "storage.readStoredPerDay",
    {"SELECT created_at / 86400000 AS day, CAST(sum(size_bytes) AS bigint) FROM backup_copies"
     " WHERE target_id = ? AND state = 'stored' GROUP BY 1 ORDER BY 1 LIMIT 100000",
     "SELECT CAST(floor(extract(epoch FROM created_at) / 86400) AS bigint) AS day,"
     " CAST(sum(size_bytes) AS bigint) FROM backup_copies"
     " WHERE target_id = ? AND state = 'stored' GROUP BY 1 ORDER BY 1 LIMIT 100000"},
    parameters<QUuid>,
    columns<qint64, qint64>};

constexpr Statement kAll[] = {kReadTarget,  kReadTargets, kInsertTarget,    kDeleteTarget,
                              kUpdateSpace, kCountUses,   kServerFolders,   kWriteSample,
                              kReadOurs,    kReadSamples, kReadStoredPerDay};

} // namespace

std::span<const Statement> storageStatements()
{
    return kAll;
}

Result<StorageTarget> readTarget(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kReadTarget, {id}));
    return store::readRequired<StorageTarget>(
        std::move(rows), Error("storage.not_found"_L1, {{"id"_L1, idText(id)}}));
}

Result<QList<StorageTarget>> readTargets(Connection &connection)
{
    HF_TRY(Rows rows, connection.run(kReadTargets));
    return store::readRecords<StorageTarget>(std::move(rows));
}

bool isReachableFrom(const StorageTarget &target, const QUuid &nodeId)
{
    return target.nodeId.isNull() || target.nodeId == nodeId;
}

Result<QList<StorageTarget>> readTargetsOf(Connection &connection, const QUuid &nodeId)
{
    HF_TRY(auto targets, readTargets(connection));
    targets.removeIf([&](const StorageTarget &target) { return !isReachableFrom(target, nodeId); });
    return targets;
}

Result<StorageTarget> readTargetFor(Connection &connection, const QUuid &id, const QUuid &nodeId)
{
    HF_TRY(const StorageTarget target, readTarget(connection, id));
    if (!isReachableFrom(target, nodeId))
        return Error("storage.other_node"_L1, {{"name"_L1, target.name}});
    return target;
}

Result<StorageTarget> readDefaultTarget(Connection &connection, const QUuid &nodeId)
{
    HF_TRY(const auto targets, readTargetsOf(connection, nodeId));
    const auto oldest = std::ranges::min_element(targets, {}, &StorageTarget::createdAt);
    if (oldest == targets.end())
        return Error("storage.none"_L1);
    return *oldest;
}

Result<QStringList> targetFolders(Connection &connection, const QUuid &nodeId)
{
    HF_TRY(const auto targets, readTargetsOf(connection, nodeId));
    QStringList folders;
    for (const StorageTarget &target : targets) {
        if (target.kind == TargetKind::Folder)
            folders.append(target.settings.value("directory"_L1).toString());
    }
    return folders;
}

Result<QList<StorageSample>> readStorageSamples(Connection &connection, const QUuid &targetId,
                                                const QDateTime &since)
{
    HF_TRY(Rows rows, connection.run(kReadSamples, {targetId, since}));
    return store::readRecords<StorageSample>(std::move(rows));
}

Result<QList<StoredDay>> readStoredPerDay(Connection &connection, const QUuid &targetId)
{
    HF_TRY(Rows rows, connection.run(kReadStoredPerDay, {targetId}));
    QList<StoredDay> days;
    while (rows.next()) {
        HF_TRY(const qint64 day, rows.value<qint64>(0));
        HF_TRY(const qint64 bytes, rows.value<qint64>(1));
        days.append({QDate(1970, 1, 1).addDays(day), bytes});
    }
    return days;
}

node::TargetSpecification specificationOf(const StorageTarget &target)
{
    return {.kind = enumText(target.kind), .settings = target.settings};
}

namespace storage_queries {

Result<bool> insertTarget(Connection &connection, const StorageTarget &target)
{
    HF_TRY(const Rows inserted, connection.run(kInsertTarget, store::insertValues(target)));
    return inserted.affectedRows() > 0;
}

Result<void> deleteTarget(Connection &connection, const QUuid &id)
{
    HF_CHECK(connection.run(kDeleteTarget, {id}));
    return {};
}

Result<void> updateSpace(Connection &connection, const StorageTarget &target)
{
    HF_CHECK(connection.run(kUpdateSpace, {target.lastCheckedAt, target.freeBytes,
                                           target.totalBytes, target.updatedAt, target.id}));
    return {};
}

Result<void> writeSample(Connection &connection, const StorageSample &sample, const QDateTime &now)
{
    store::Values values = store::insertValues(sample);
    values.append(now);
    HF_CHECK(connection.run(kWriteSample, values));
    return {};
}

Result<qint64> oursOn(Connection &connection, const QUuid &targetId)
{
    HF_TRY(Rows rows, connection.run(kReadOurs, {targetId}));
    HF_TRY(const auto bytes, store::readValue<qint64>(std::move(rows)));
    return bytes.value_or(0);
}

Result<qint64> countUses(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kCountUses, {id, id}));
    HF_TRY(const auto count, store::readValue<qint64>(std::move(rows)));
    return count.value_or(0);
}

Result<QStringList> serverFolders(Connection &connection, const QUuid &nodeId)
{
    HF_TRY(Rows rows, connection.run(kServerFolders, {nodeId}));
    QStringList folders;
    while (rows.next()) {
        HF_TRY(const QString folder, rows.value<QString>(0));
        folders.append(folder);
    }
    return folders;
}

} // namespace storage_queries

} // namespace holdfast
