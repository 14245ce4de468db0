#include "overview_queries.h"

#include "core/overview/overview.h"

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
    "SELECT (SELECT count(*) FROM backups WHERE status = 'completed'),"
    " (SELECT count(*) FROM backups WHERE status = 'completed' AND verified_at >= ?),"
    " (SELECT max(verified_at) FROM backups WHERE status = 'completed')",
    parameters<QDateTime>, columns<qint64, qint64, QDateTime>};
constexpr Statement kCountTwice{
    "overview.countTwice",
    "SELECT count(*), CAST(COALESCE(sum(CASE WHEN places > 1 THEN 1 ELSE 0 END), 0) AS bigint)"
    " FROM (SELECT (SELECT count(DISTINCT c.target_id) FROM backup_copies c"
    " WHERE c.backup_id = g.id AND c.state = 'stored') AS places"
    " FROM servers s JOIN backups g ON g.id = (SELECT b.id FROM backups b"
    " WHERE b.server_id = s.id AND b.status = 'completed' AND b.verified_at IS NOT NULL"
    " ORDER BY b.started_at DESC, b.id DESC LIMIT 1)) t",
    parameters<>, columns<qint64, qint64>};
constexpr Statement kReadAttempts{
    "overview.readAttempts",
    "SELECT server_id, started_at, status, verified_at IS NOT NULL, warnings <> '[]', proof_level"
    " FROM backups WHERE started_at >= ? AND server_id IS NOT NULL"
    " ORDER BY started_at DESC, id DESC LIMIT 200000",
    parameters<QDateTime>, columns<QUuid, QDateTime, BackupStatus, bool, bool, int>};
constexpr Statement kReadSchedules{
    "overview.readSchedules",
    store::select<Schedule, "FROM backup_schedules WHERE enabled ORDER BY id LIMIT 10000">,
    parameters<>, columns<Schedule>};
constexpr Statement kReadBadCopies{
    "overview.readBadCopies",
    "SELECT b.server_id, b.server_name, b.id, b.name, c.state, c.updated_at FROM backup_copies c"
    " JOIN backups b ON b.id = c.backup_id"
    " WHERE c.state IN ('missing', 'damaged') AND b.status = 'completed'"
    " ORDER BY c.updated_at DESC, c.id DESC LIMIT 100",
    parameters<>, columns<QUuid, QString, QUuid, QString, CopyState, QDateTime>};

constexpr Statement kAll[] = {kCountReadBack, kCountTwice, kReadAttempts, kReadSchedules,
                              kReadBadCopies};

} // namespace

std::span<const Statement> overviewStatements()
{
    return kAll;
}

namespace overview_queries {

Result<BackupFigures> backupFigures(Connection &connection, const QDateTime &readBackSince)
{
    BackupFigures figures;
    HF_TRY(Rows read, connection.run(kCountReadBack, {readBackSince}));
    if (read.next()) {
        HF_TRY(figures.complete, read.value<qint64>(0));
        HF_TRY(figures.readBack, read.value<qint64>(1));
        HF_TRY(figures.lastVerifiedAt, read.value<QDateTime>(2));
    }
    HF_TRY(Rows twice, connection.run(kCountTwice));
    if (twice.next()) {
        HF_TRY(figures.lastGood, twice.value<qint64>(0));
        HF_TRY(figures.lastGoodTwice, twice.value<qint64>(1));
    }
    return figures;
}

Result<QList<Attempt>> attempts(Connection &connection, const QDateTime &since)
{
    HF_TRY(Rows rows, connection.run(kReadAttempts, {since}));
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

Result<QList<Schedule>> enabledSchedules(Connection &connection)
{
    HF_TRY(Rows rows, connection.run(kReadSchedules));
    return store::readRecords<Schedule>(std::move(rows));
}

Result<QList<BadCopy>> badCopies(Connection &connection)
{
    HF_TRY(Rows rows, connection.run(kReadBadCopies));
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
