#include "overview_queries.h"

#include "core/overview/overview.h"
#include "core/store/visibility.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kCountReadBack{
    "overview.countReadBack",
    store::visibly<
        "SELECT (SELECT count(*) FROM backups WHERE status = 'completed' AND {visible server_id}),"
        " (SELECT count(*) FROM backups WHERE status = 'completed' AND {visible server_id}"
        " AND verified_at >= ?),"
        " (SELECT max(verified_at) FROM backups WHERE status = 'completed'"
        " AND {visible server_id})">,
    parameters<bool, QList<QUuid>, bool, QList<QUuid>, QDateTime, bool, QList<QUuid>>,
    columns<qint64, qint64, QDateTime>};
constexpr Statement kCountTwice{
    "overview.countTwice",
    store::visibly<
        "SELECT count(*), CAST(COALESCE(sum(CASE WHEN places > 1 THEN 1 ELSE 0 END), 0) AS bigint)"
        " FROM (SELECT (SELECT count(DISTINCT c.target_id) FROM backup_copies c"
        " WHERE c.backup_id = g.id AND c.state = 'stored') AS places"
        " FROM servers s JOIN backups g ON g.id = (SELECT b.id FROM backups b"
        " WHERE b.server_id = s.id AND b.status = 'completed' AND b.verified_at IS NOT NULL"
        " ORDER BY b.started_at DESC, b.id DESC LIMIT 1) WHERE {visible s.id}) t">,
    parameters<bool, QList<QUuid>>, columns<qint64, qint64>};
constexpr Statement kReadAttempts{
    "overview.readAttempts",
    store::visibly<
        "SELECT server_id, started_at, status, verified_at IS NOT NULL, warnings <> '[]',"
        " proof_level FROM backups WHERE started_at >= ? AND server_id IS NOT NULL"
        " AND {visible server_id} ORDER BY started_at DESC, id DESC LIMIT 200000">,
    parameters<QDateTime, bool, QList<QUuid>>,
    columns<QUuid, QDateTime, BackupStatus, bool, bool, int>};
constexpr Statement kReadSchedules{
    "overview.readSchedules",
    store::selectVisibly<Schedule, "FROM backup_schedules WHERE enabled AND {visible server_id}"
                                   " ORDER BY id LIMIT 10000">,
    parameters<bool, QList<QUuid>>, columns<Schedule>};
constexpr Statement kReadBadCopies{
    "overview.readBadCopies",
    store::visibly<"SELECT b.server_id, b.server_name, b.id, b.name, c.state, c.updated_at"
                   " FROM backup_copies c JOIN backups b ON b.id = c.backup_id"
                   " WHERE c.state IN ('missing', 'damaged') AND b.status = 'completed'"
                   " AND {visible b.server_id} ORDER BY c.updated_at DESC, c.id DESC LIMIT 100">,
    parameters<bool, QList<QUuid>>, columns<QUuid, QString, QUuid, QString, CopyState, QDateTime>};

constexpr Statement kAll[] = {kCountReadBack, kCountTwice, kReadAttempts, kReadSchedules,
                              kReadBadCopies};

} // namespace

std::span<const Statement> overviewStatements()
{
    return kAll;
}

namespace overview_queries {

Result<BackupFigures> backupFigures(Connection &connection, const QDateTime &readBackSince,
                                    const VisibleServers &visible)
{
    BackupFigures figures;
    const store::Values shown = store::visibleValues(visible);
    HF_TRY(Rows read,
           connection.run(kCountReadBack, shown + shown + store::Values{readBackSince} + shown));
    if (read.next()) {
        HF_TRY(figures.complete, read.value<qint64>(0));
        HF_TRY(figures.readBack, read.value<qint64>(1));
        HF_TRY(figures.lastVerifiedAt, read.value<QDateTime>(2));
    }
    HF_TRY(Rows twice, connection.run(kCountTwice, shown));
    if (twice.next()) {
        HF_TRY(figures.lastGood, twice.value<qint64>(0));
        HF_TRY(figures.lastGoodTwice, twice.value<qint64>(1));
    }
    return figures;
}

Result<QList<Attempt>> attempts(Connection &connection, const QDateTime &since,
                                const VisibleServers &visible)
{
    HF_TRY(Rows rows,
           connection.run(kReadAttempts, store::Values{since} + store::visibleValues(visible)));
    QList<Attempt> all;
    all.reserve(rows.size());
    while (rows.next()) {
        Attempt attempt;
        HF_TRY(attempt.serverId, rows.value<QUuid>(0));
        HF_TRY(attempt.startedAt, rows.value<QDateTime>(1));
        HF_TRY(attempt.status, rows.value<BackupStatus>(2));
        HF_TRY(attempt.isVerified, rows.value<bool>(3));
        HF_TRY(attempt.hasWarnings, rows.value<bool>(4));
        HF_TRY(attempt.proofLevel, rows.value<int>(5));
        all.append(attempt);
    }
    return all;
}

Result<QList<Schedule>> enabledSchedules(Connection &connection, const VisibleServers &visible)
{
    HF_TRY(Rows rows, connection.run(kReadSchedules, store::visibleValues(visible)));
    return store::readRecords<Schedule>(std::move(rows));
}

Result<QList<BadCopy>> badCopies(Connection &connection, const VisibleServers &visible)
{
    HF_TRY(Rows rows, connection.run(kReadBadCopies, store::visibleValues(visible)));
    QList<BadCopy> copies;
    while (rows.next()) {
        BadCopy copy;
        HF_TRY(copy.serverId, rows.value<QUuid>(0));
        HF_TRY(copy.serverName, rows.value<QString>(1));
        HF_TRY(copy.backupId, rows.value<QUuid>(2));
        HF_TRY(copy.backupName, rows.value<QString>(3));
        HF_TRY(copy.state, rows.value<CopyState>(4));
        HF_TRY(copy.foundAt, rows.value<QDateTime>(5));
        copies.append(copy);
    }
    return copies;
}

} // namespace overview_queries

} // namespace holdfast
