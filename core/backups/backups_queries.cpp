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
    store::selectVisibly<Backup, "FROM backups WHERE lower(name) LIKE lower(?) ESCAPE '!'"
                                 " AND {visible server_id}"
                                 " ORDER BY length(name), started_at DESC, id DESC LIMIT 3">,
    parameters<QString, bool, QList<QUuid>>, columns<Backup>};
constexpr Statement kFindById{
    "backups.findByIdRange",
    store::selectVisibly<Backup, "FROM backups WHERE id >= ? AND id <= ? AND {visible server_id}"
                                 " ORDER BY id LIMIT 3">,
    parameters<QUuid, QUuid, bool, QList<QUuid>>, columns<Backup>};
constexpr Statement kUnfinished{
    "backups.unfinished",
    store::select<Backup,
                  "FROM backups b JOIN jobs j ON j.id = b.job_id"
                  " WHERE b.status IN ('running', 'verifying') AND j.node_id = ?"
                  " ORDER BY b.started_at, b.id LIMIT 10000",
                  "b.">,
    parameters<QUuid>, columns<Backup>};
// The same expression as in the migration that made the column; BackupTrait names the bits. By the
// engine out of the row itself, so that no writer can say anything else.
constexpr Statement kNoteTraits{
    "backups.noteTraits",
    "UPDATE backups SET traits ="
    " CASE WHEN status = 'completed' AND verified_at IS NOT NULL THEN 1 ELSE 0 END"
    " + CASE WHEN status = 'completed' AND verified_at IS NULL THEN 2 ELSE 0 END"
    " + CASE WHEN locked THEN 4 ELSE 0 END + CASE WHEN status = 'failed' THEN 8 ELSE 0 END"
    " + CASE WHEN is_automatic THEN 16 ELSE 32 END"
    " + CASE WHEN warnings <> '[]' THEN 64 ELSE 0 END WHERE id = ?",
    parameters<QUuid>};
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
                              kFindById,       kUnfinished,   kNoteTraits,    kInsertTag,
                              kInsertCopy,     kUpdateCopy,   kReadCopies};

const store::List<Backup> &backupList()
{
    static const store::List<Backup> list({
        .name = "backups.list",
        .table = "backups",
        .filters = {store::Filter::of<QUuid>("server_id", "server_id = ?"),
                    // EXISTS, not IN: the order's index leads, so that no page sorts.
                    store::Filter::of<QString>("tag",
                                               "EXISTS (SELECT 1 FROM backup_tags t"
                                               " WHERE t.backup_id = backups.id AND t.tag = ?)")},
        // A dozen free filters have no index each: the indexes of the orders hold the columns that
        // these look at, so a page or a count reads at most the whole of one index and the rows
        // that it shows (100,000 backups: about 20 ms, docs/measured.md).
        .refinements =
            {store::Filter::of<BackupStatus>("status", "status = ?"),
             store::Filter::of<QList<QUuid>>(
                 "server_ids",
                 {"server_id IN (SELECT value FROM json_each(?))",
                  "server_id IN (SELECT CAST(i AS uuid) FROM jsonb_array_elements_text(?) AS i)"}),
             store::Filter::of<int>("is", "(~traits & ?) = 0"),
             store::Filter::of<QDateTime>("since", "started_at >= ?"),
             store::Filter::of<QDateTime>("until", "started_at < ?"),
             store::Filter::of<qint64>("larger", "size_bytes >= ?"),
             store::Filter::of<qint64>("smaller", "size_bytes < ?"),
             store::Filter::of<QString>("contains",
                                        {"name LIKE ? ESCAPE '!'", "name ILIKE ? ESCAPE '!'"}),
             store::Filter::of<QUuid>("schedule_id", "schedule_id = ?")},
        .orders = {{"newest", {"started_at", "id"}, store::Direction::Descending},
                   {"oldest", {"started_at", "id"}},
                   {"largest", {"size_bytes", "id"}, store::Direction::Descending},
                   {"smallest", {"size_bytes", "id"}},
                   {"server", {"server_name", "started_at", "id"}},
                   {"server_reversed",
                    {"server_name", "started_at", "id"},
                    store::Direction::Descending},
                   {"name", {"name", "id"}},
                   {"name_reversed", {"name", "id"}, store::Direction::Descending}},
        .total = "size_bytes",
        .serverColumn = "server_id",
    });
    return list;
}

int traitsOf(const QList<BackupTrait> &traits)
{
    int bits = 0;
    for (const BackupTrait trait : traits)
        bits |= 1 << int(trait);
    return bits;
}

store::ListRequest requestOf(const BackupListParams &params, const VisibleServers &visible)
{
    store::ListRequest request{.order = enumText(params.order),
                               .after = params.after,
                               .before = params.before,
                               .limit = params.limit,
                               .visible = visible};
    request.where("server_id"_L1, params.serverId)
        .where("tag"_L1, params.tag)
        .where("status"_L1, params.status)
        .where("since"_L1, params.since)
        .where("until"_L1, params.until)
        .where("larger"_L1, params.larger)
        .where("smaller"_L1, params.smaller)
        .where("schedule_id"_L1, params.scheduleId)
        .where("server_ids"_L1, params.serverIds);
    if (!params.is.isEmpty())
        request.filters.append({"is"_L1, traitsOf(params.is)});
    if (!params.contains.isEmpty())
        request.filters.append(
            {"contains"_L1, QString(u'%' + store::prefixPattern(params.contains))});
    return request;
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
    HF_CHECK(connection.run(kNoteTraits, {backup.id}));
    for (const QString &tag : backup.tags)
        HF_CHECK(connection.run(kInsertTag, {backup.id, tag, now}));
    return {};
}

Result<void> updateBackup(Connection &connection, const Backup &backup)
{
    HF_CHECK(connection.run(kUpdateBackup, store::updateValues(backup)));
    HF_CHECK(connection.run(kNoteTraits, {backup.id}));
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

Result<QList<Backup>> findByPrefix(Connection &connection, const QString &reference,
                                   const VisibleServers &visible)
{
    return store::findByPrefix<Backup>(connection, kFindById, kFindByName, reference,
                                       store::visibleValues(visible));
}

Result<BackupPage> listBackups(Connection &connection, const BackupListParams &params,
                               const VisibleServers &visible)
{
    HF_TRY(auto page, backupList().page(connection, requestOf(params, visible)));
    return BackupPage{.backups = std::move(page.rows), .after = page.after, .before = page.before};
}

Result<BackupTotals> countBackups(Connection &connection, const BackupListParams &params,
                                  const VisibleServers &visible)
{
    HF_TRY(const auto totals, backupList().totals(connection, requestOf(params, visible)));
    return BackupTotals{.count = totals.rows, .sizeBytes = totals.sum};
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
