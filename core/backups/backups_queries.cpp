#include "backups_queries.h"

#include "core/backups/backups.h"
#include "core/store/list.h"
#include "core/store/reference.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kInsertBackup{"backups.insertBackup", store::insert<Backup, "backups">,
                                  parameters<Backup>};
constexpr Statement kUpdateBackup{"backups.updateBackup", store::update<Backup, "backups">,
                                  store::updateParameters<Backup>};
constexpr Statement kDeleteBackup{"backups.deleteBackup", "DELETE FROM backups WHERE id = ?",
                                  parameters<QUuid>};
constexpr Statement kReadBackup{"backups.readBackup",
                                store::select<Backup, "FROM backups WHERE id = ?">,
                                parameters<QUuid>, columns<Backup>};
constexpr Statement kServerOfBackup{"backups.serverOfBackup",
                                    "SELECT server_id FROM backups WHERE id = ?", parameters<QUuid>,
                                    columns<QUuid>};
constexpr Statement kFindByJob{"backups.findByJob",
                               store::select<Backup, "FROM backups WHERE job_id = ? LIMIT 1">,
                               parameters<QUuid>, columns<Backup>};
constexpr Statement kLastCompleted{
    "backups.lastCompleted",
    store::select<Backup, "FROM backups WHERE server_id = ? AND status = 'completed'"
                          " ORDER BY started_at DESC, id DESC LIMIT 1">,
    parameters<QUuid>, columns<Backup>};
constexpr Statement kFindByName{
    "backups.findByName",
    store::select<Backup, "FROM backups WHERE lower(name) LIKE lower(?) ESCAPE '!'"
                          " ORDER BY length(name), started_at DESC, id DESC LIMIT 3">,
    parameters<QString>, columns<Backup>};
constexpr Statement kFindById{
    "backups.findByIdRange",
    store::select<Backup, "FROM backups WHERE id >= ? AND id <= ? ORDER BY id LIMIT 3">,
    parameters<QUuid, QUuid>, columns<Backup>};
constexpr Statement kUnfinished{
    "backups.unfinished",
    store::select<Backup,
                  "FROM backups b JOIN jobs j ON j.id = b.job_id"
                  " WHERE b.status IN ('running', 'verifying') AND j.node_id = ?"
                  " ORDER BY b.started_at, b.id LIMIT 10000",
                  "b.">,
    parameters<QUuid>, columns<Backup>};
constexpr Statement kInsertTag{
    "backups.insertTag",
    "INSERT INTO backup_tags (backup_id, tag, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    parameters<QUuid, QString, QDateTime>};
constexpr Statement kInsertCopy{"backups.insertCopy", store::insert<BackupCopy, "backup_copies">,
                                parameters<BackupCopy>};
constexpr Statement kUpdateCopy{"backups.updateCopy", store::update<BackupCopy, "backup_copies">,
                                store::updateParameters<BackupCopy>};
constexpr Statement kReadCopies{
    "backups.readCopies",
    store::select<BackupCopy, "FROM backup_copies WHERE backup_id = ? ORDER BY id LIMIT 100">,
    parameters<QUuid>, columns<BackupCopy>};

constexpr Statement kAll[] = {kInsertBackup,   kUpdateBackup, kDeleteBackup,  kReadBackup,
                              kServerOfBackup, kFindByJob,    kLastCompleted, kFindByName,
                              kFindById,       kUnfinished,   kInsertTag,     kInsertCopy,
                              kUpdateCopy,     kReadCopies};

const store::List<Backup> &backupList()
{
    static const store::List<Backup> list({
        .name = "backups.list",
        .table = "backups",
        .filters = {store::Filter::of<QUuid>("server_id", "server_id = ?"),
                    store::Filter::of<BackupStatus>("status", "status = ?"),
                    // EXISTS, not IN: the order's index leads, so that no page sorts.
                    store::Filter::of<QString>("tag",
                                               "EXISTS (SELECT 1 FROM backup_tags t"
                                               " WHERE t.backup_id = backups.id AND t.tag = ?)")},
        .orders = {{"newest", {"started_at", "id"}, store::Direction::Descending}},
    });
    return list;
}

} // namespace

std::span<const Statement> backupsStatements()
{
    static const auto all = store::statements(kAll, backupList());
    return all;
}

namespace backups_queries {

Result<void> insertBackup(Connection &connection, const Backup &backup, const QDateTime &now)
{
    HF_CHECK(connection.run(kInsertBackup, store::insertValues(backup)));
    for (const QString &tag : backup.tags)
        HF_CHECK(connection.run(kInsertTag, {backup.id, tag, now}));
    return {};
}

Result<void> updateBackup(Connection &connection, const Backup &backup)
{
    HF_CHECK(connection.run(kUpdateBackup, store::updateValues(backup)));
    return {};
}

Result<void> deleteBackup(Connection &connection, const QUuid &id)
{
    HF_CHECK(connection.run(kDeleteBackup, {id}));
    return {};
}

Result<Backup> readBackup(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kReadBackup, {id}));
    return store::readRequired<Backup>(
        std::move(rows), Error("backup.not_found"_L1, {{"reference"_L1, idText(id)}}));
}

Result<QUuid> serverOfBackup(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kServerOfBackup, {id}));
    return store::readRequired<QUuid>(std::move(rows),
                                      Error("backup.not_found"_L1, {{"reference"_L1, idText(id)}}));
}

Result<std::optional<Backup>> findByJob(Connection &connection, const QUuid &jobId)
{
    HF_TRY(Rows rows, connection.run(kFindByJob, {jobId}));
    return store::readOptional<Backup>(std::move(rows));
}

Result<std::optional<Backup>> lastCompleted(Connection &connection, const QUuid &serverId)
{
    HF_TRY(Rows rows, connection.run(kLastCompleted, {serverId}));
    return store::readOptional<Backup>(std::move(rows));
}

Result<QList<Backup>> findByPrefix(Connection &connection, const QString &reference)
{
    return store::findByPrefix<Backup>(connection, kFindById, kFindByName, reference);
}

Result<BackupPage> listBackups(Connection &connection, const BackupListParams &params)
{
    store::ListRequest request{.after = params.after, .limit = params.limit};
    request.where("server_id"_L1, params.serverId)
        .where("status"_L1, params.status)
        .where("tag"_L1, params.tag);
    HF_TRY(auto page, backupList().page(connection, request));
    return BackupPage{.backups = std::move(page.rows), .after = page.after};
}

Result<QList<Backup>> unfinished(Connection &connection, const QUuid &nodeId)
{
    HF_TRY(Rows rows, connection.run(kUnfinished, {nodeId}));
    return store::readRecords<Backup>(std::move(rows));
}

Result<void> insertCopy(Connection &connection, const BackupCopy &copy)
{
    HF_CHECK(connection.run(kInsertCopy, store::insertValues(copy)));
    return {};
}

Result<void> updateCopy(Connection &connection, const BackupCopy &copy)
{
    HF_CHECK(connection.run(kUpdateCopy, store::updateValues(copy)));
    return {};
}

Result<QList<BackupCopy>> readCopies(Connection &connection, const QUuid &backupId)
{
    HF_TRY(Rows rows, connection.run(kReadCopies, {backupId}));
    return store::readRecords<BackupCopy>(std::move(rows));
}

} // namespace backups_queries

} // namespace holdfast
