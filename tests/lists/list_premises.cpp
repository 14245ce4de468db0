#include "list_premises.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

// The columns that differ between the engines only in how a row number becomes a value.
constexpr const char *kColumns =
    "INSERT INTO backups (id, server_id, server_name, source_id, tenant_id, name, size_bytes,"
    " status, started_at, completed_at, verified_at, locked, is_automatic, traits, storage_path,"
    " checksum, manifest_hash, created_at, updated_at)";
constexpr const char *kSqliteRows =
    " SELECT printf('01900000-0000-7000-8000-%012x', n.i), s.id, s.name, s.id, :user,"
    " printf('backup %06d', n.i), (n.i * 7919 % 100000) * 100000,"
    " CASE WHEN n.i % 10 = 0 THEN 'failed' ELSE 'completed' END, :start + n.i * 3600000,"
    " :start + n.i * 3600000 + 60000,"
    " CASE WHEN n.i % 10 = 0 THEN NULL ELSE :start + n.i * 3600000 + 90000 END,"
    " n.i % 100 = 0, 1,"
    " (CASE WHEN n.i % 10 = 0 THEN 8 ELSE 1 END) + (CASE WHEN n.i % 100 = 0 THEN 4 ELSE 0 END) + "
    "16,"
    " '/data/backups/survival-0123abcd/20261121T030000Z-0123abcd.tar.zst',"
    " '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',"
    " '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',"
    " :start + n.i * 3600000, :start + n.i * 3600000"
    " FROM (WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 100000)"
    " SELECT i FROM c) n"
    " JOIN servers s ON s.name = 'server ' || (CASE WHEN n.i % 3 = 0 THEN 10 + n.i % 10"
    " ELSE n.i % 10 END)";
constexpr const char *kPostgresqlRows =
    " SELECT CAST('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') AS uuid), s.id, s.name,"
    " CAST(s.id AS text), :user, 'backup ' || lpad(CAST(i AS text), 6, '0'),"
    " (CAST(i AS bigint) * 7919 % 100000) * 100000,"
    " CASE WHEN i % 10 = 0 THEN 'failed' ELSE 'completed' END, :start + i * interval '1 hour',"
    " :start + i * interval '1 hour' + interval '1 minute',"
    " CASE WHEN i % 10 = 0 THEN NULL ELSE :start + i * interval '1 hour' + interval '90 s' END,"
    " i % 100 = 0, true,"
    " (CASE WHEN i % 10 = 0 THEN 8 ELSE 1 END) + (CASE WHEN i % 100 = 0 THEN 4 ELSE 0 END) + 16,"
    " '/data/backups/survival-0123abcd/20261121T030000Z-0123abcd.tar.zst',"
    " '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',"
    " '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',"
    " :start + i * interval '1 hour', :start + i * interval '1 hour'"
    " FROM generate_series(1, 100000) AS i"
    " JOIN servers s ON s.name = 'server ' || (CASE WHEN i % 3 = 0 THEN 10 + i % 10"
    " ELSE i % 10 END)";
constexpr const char *kTags =
    "INSERT INTO backup_tags (backup_id, tag) SELECT id, 'before-update' FROM backups"
    " WHERE name LIKE '%000'";

} // namespace

QDateTime someTime()
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
}

Backup backupOf(const Premises &premises, int server, const QString &name, const QDateTime &time)
{
    Backup backup;
    backup.id = newId();
    backup.serverId = premises.serverIds.at(server);
    backup.serverName = u"server %1"_s.arg(server);
    backup.tenantId = premises.userId;
    backup.name = name;
    backup.sizeBytes = 1000;
    backup.status = BackupStatus::Completed;
    backup.startedAt = time;
    backup.completedAt = time;
    backup.verifiedAt = time;
    backup.proofLevel = 2;
    backup.createdAt = time;
    backup.updatedAt = time;
    return backup;
}

void fillManyBackups(const store::DatabaseUrl &url, const Premises &premises)
{
    const bool isSqlite = url.dialect() == store::Dialect::Sqlite;
    QString rows = QString::fromLatin1(kColumns) +
                   QString::fromLatin1(isSqlite ? kSqliteRows : kPostgresqlRows);
    rows.replace(":user"_L1, u'\'' + idText(premises.userId) + u'\'')
        .replace(":start"_L1, isSqlite ? QString::number(someTime().toMSecsSinceEpoch())
                                       : u"timestamptz '2026-11-18 11:06:40+00'"_s);
    if (!isSqlite) {
        for (const QString &text : {rows, QString::fromLatin1(kTags), u"VACUUM ANALYZE backups"_s})
            Postgresql::shared()->execute(url.database(), text);
        return;
    }
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
        file.setDatabaseName(url.path());
        QVERIFY(file.open());
        QSqlQuery query(file);
        for (const QString &text : {rows, QString::fromLatin1(kTags)})
            QVERIFY2(query.exec(text), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"fill"_s);
}

} // namespace holdfast::tests
