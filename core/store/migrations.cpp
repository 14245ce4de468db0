#include "core/store/migrations.h"

#include "core/base/file_sync.h"
#include "core/base/log.h"
#include "migration_lease.h"
#include "safety_copy.h"
#include "session.h"
#include "sql_splitter.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

namespace holdfast::store {

using namespace Qt::StringLiterals;

QList<std::pair<QByteArray, QByteArray>> embeddedMigrationFiles(); // made from migrations/

namespace {

// No Statements: PostgreSQL cannot prepare what makes tables.
constexpr SqlVariants kTables[] = {
    {"CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY NOT NULL, name "
     "TEXT NOT NULL,"
     " checksum TEXT NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER) STRICT",
     "CREATE TABLE IF NOT EXISTS schema_migrations (version bigint PRIMARY KEY NOT NULL, name text "
     "NOT NULL,"
     " checksum text NOT NULL, started_at timestamptz NOT NULL, finished_at timestamptz)"},
    {"CREATE TABLE IF NOT EXISTS schema_migration_lease (name TEXT PRIMARY KEY NOT NULL, owner "
     "TEXT NOT NULL,"
     " until INTEGER NOT NULL, fence INTEGER NOT NULL) STRICT",
     "CREATE TABLE IF NOT EXISTS schema_migration_lease (name text PRIMARY KEY NOT NULL, owner "
     "text NOT NULL,"
     " until timestamptz NOT NULL, fence bigint NOT NULL)"},
};

constexpr Statement kHasTable{
    "migrations.hasTable",
    SqlVariants{
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'",
        "SELECT count(*) FROM information_schema.tables"
        " WHERE table_schema = current_schema() AND table_name = 'schema_migrations'"},
    parameters<>, columns<qint64>};
constexpr Statement kOtherTables{
    "migrations.otherTables",
    SqlVariants{"SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                " AND name NOT LIKE 'schema_migration%' AND name NOT LIKE 'sqlite_%'",
                "SELECT CAST(0 AS bigint)"}, // only asked of SQLite
    parameters<>, columns<qint64>};
constexpr Statement kApplied{"migrations.applied",
                             "SELECT version, name, checksum, started_at, finished_at FROM "
                             "schema_migrations ORDER BY version",
                             parameters<>, columns<qint64, QString, QString, QDateTime, QDateTime>};
constexpr Statement kBegin{
    "migrations.begin",
    "INSERT INTO schema_migrations (version, name, checksum, started_at) VALUES (?, ?, ?, ?)",
    parameters<qint64, QString, QString, QDateTime>};
constexpr Statement kFinish{"migrations.finish",
                            "UPDATE schema_migrations SET finished_at = ? WHERE version = ?",
                            parameters<QDateTime, qint64>};
constexpr Statement kRemove{"migrations.remove", "DELETE FROM schema_migrations WHERE version = ?",
                            parameters<qint64>};
constexpr Statement kHere[] = {kHasTable, kOtherTables, kApplied, kBegin, kFinish, kRemove};

qint64 versionOf(const QString &name)
{
    return name.section(u'_', 0, 0).toLongLong();
}

QString withoutCarriageReturns(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1);
}

Error named(QLatin1StringView id, const QString &name)
{
    return Error(id, {{"name"_L1, name}});
}

} // namespace

std::span<const Statement> migrationStatements()
{
    static const auto all = statements(kHere, migrationLeaseStatements());
    return all;
}

QString Migration::checksum() const
{
    const QByteArray text = withoutCarriageReturns(up).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QList<Migration> embeddedMigrations(Dialect dialect)
{
    const QString folder = enumText(dialect) + u'/';
    QMap<QString, Migration> byName; // sorted by name, which begins with the version
    for (const auto &[path, content] : embeddedMigrationFiles()) {
        const QString file = QString::fromUtf8(path);
        if (!file.startsWith(folder))
            continue;
        const QString name = file.mid(folder.size()).section(u'.', 0, 0);
        Migration &migration = byName[name];
        migration.name = name;
        migration.version = versionOf(name);
        (file.endsWith(".up.sql"_L1) ? migration.up : migration.down) = QString::fromUtf8(content);
    }
    return byName.values();
}

Migrator::Migrator(Store &store, MigratorOptions options)
    : m_store(store)
    , m_options(std::move(options))
{
    if (m_options.migrations.isEmpty())
        m_options.migrations = embeddedMigrations(store.dialect());
}

Result<void> Migrator::makeTables()
{
    for (int attempt = 1;; ++attempt) {
        const auto made = m_store.write([](Connection &connection) -> Result<void> {
            const bool isSqlite = connection.dialect() == Dialect::Sqlite;
            for (const SqlVariants &table : kTables)
                HF_CHECK(connection.m_session.execute(
                    QString::fromLatin1(isSqlite ? table.sqlite : table.postgresql)));
            return {};
        });
        // PostgreSQL's IF NOT EXISTS is no protection against two at the very same time: the later
        // one sees a unique violation in the catalogue, or the type or table of that name.
        const bool isRace = !made && (made.error().is("store.unique_violation"_L1) ||
                                      made.error().detail().contains("[42710]"_L1) ||
                                      made.error().detail().contains("[42P07]"_L1));
        if (!isRace || attempt == 5)
            return made;
    }
}

Result<QList<MigrationStatus>> Migrator::status()
{
    using Applied = std::map<qint64, MigrationStatus>;
    HF_TRY(Applied applied, m_store.read([](Connection &connection) -> Result<Applied> {
        HF_TRY(Rows has, connection.run(kHasTable));
        HF_TRY(const auto tables, readValue<qint64>(std::move(has)));
        Applied found;
        if (tables.value_or(0) == 0)
            return found;
        HF_TRY(Rows rows, connection.run(kApplied));
        while (rows.next()) {
            HF_TRY(const qint64 version, rows.value<qint64>(0));
            MigrationStatus &status = found[version];
            HF_TRY(status.name, rows.value<QString>(1));
            HF_TRY(status.checksum, rows.value<QString>(2));
            HF_TRY(status.startedAt, rows.value<QDateTime>(3));
            HF_TRY(status.finishedAt, rows.value<QDateTime>(4));
        }
        return found;
    }));
    const qint64 newestKnown =
        m_options.migrations.isEmpty() ? 0 : m_options.migrations.constLast().version;
    for (auto &[version, status] : applied)
        status.state = version > newestKnown ? MigrationState::Newer : MigrationState::Missing;
    for (const Migration &migration : std::as_const(m_options.migrations)) {
        const QString checksum = migration.checksum();
        const auto [entry, isPending] = applied.try_emplace(migration.version);
        MigrationStatus &status = entry->second;
        if (isPending) {
            status.name = migration.name;
            status.checksum = checksum;
            status.state = MigrationState::Pending;
        } else {
            status.state =
                status.checksum == checksum ? MigrationState::Applied : MigrationState::Edited;
        }
    }
    QList<MigrationStatus> all;
    for (const auto &[version, status] : applied)
        all.append(status);
    return all;
}

Result<void> Migrator::check(const QList<MigrationStatus> &all) const
{
    QString firstPending;
    for (const MigrationStatus &status : all) {
        switch (status.state) {
        case MigrationState::Newer:
            return named("migration.database_newer"_L1, status.name);
        case MigrationState::Missing:
            return named("migration.missing"_L1, status.name);
        case MigrationState::Edited:
            return named("migration.edited"_L1, status.name);
        case MigrationState::Pending:
            if (firstPending.isEmpty())
                firstPending = status.name;
            break;
        case MigrationState::Applied:
            if (!firstPending.isEmpty())
                return named("migration.out_of_order"_L1, firstPending);
            break;
        }
    }
    return {};
}

Result<void> Migrator::verify()
{
    HF_TRY(const QList<MigrationStatus> all, status());
    return check(all);
}

Result<QString> Migrator::newest()
{
    HF_TRY(const QList<MigrationStatus> all, status());
    QString name;
    for (const MigrationStatus &status : all) {
        if (status.state != MigrationState::Pending)
            name = status.name;
    }
    return name;
}

Result<void> Migrator::runText(Connection &connection, const QString &text, const QString &name)
{
    for (const QString &statement :
         splitStatements(m_store.dialect(), withoutCarriageReturns(text))) {
        if (isTransactionControl(statement))
            return Error(
                "migration.failed"_L1,
                {{"name"_L1, name}, {"reason"_L1, u"it may not begin or end a transaction"_s}});
        const auto executed = connection.m_session.execute(statement);
        if (executed)
            continue;
        const Error &error = executed.error();
        if (error.kind() == ErrorKind::Unavailable || error.kind() == ErrorKind::NoSpace) {
            Error unchanged = error;
            unchanged.addContext(name);
            return unchanged;
        }
        return Error("migration.failed"_L1, {{"name"_L1, name}, {"reason"_L1, error.detail()}},
                     statement.left(500));
    }
    return {};
}

Result<bool> Migrator::isFilled()
{
    return m_store.read([](Connection &connection) -> Result<bool> {
        HF_TRY(Rows rows, connection.run(kOtherTables));
        HF_TRY(const auto count, readValue<qint64>(std::move(rows)));
        return count.value_or(0) > 0;
    });
}

Result<void> Migrator::apply(const Migration &migration, const Lease &lease)
{
    qCInfo(lcStore, "Migrating the store: %ls", qUtf16Printable(migration.name));
    return m_store.write([&](Connection &connection) -> Result<void> {
        HF_CHECK(lease.renew(connection));
        if (connection.dialect() == Dialect::Postgresql) // rather repeat than stand in a queue
            HF_CHECK(connection.m_session.execute(u"SET LOCAL lock_timeout = '5s'"_s));
        HF_CHECK(connection.run(kBegin, {migration.version, migration.name, migration.checksum(),
                                         m_options.clock.now()}));
        HF_CHECK(runText(connection, migration.up, migration.name));
        HF_CHECK(connection.run(kFinish, {m_options.clock.now(), migration.version}));
        return {};
    });
}

Result<void> Migrator::undo(const Migration &migration, const Lease &lease)
{
    qCInfo(lcStore, "Undoing a migration of the store: %ls", qUtf16Printable(migration.name));
    return m_store.write([&](Connection &connection) -> Result<void> {
        HF_CHECK(lease.renew(connection));
        HF_CHECK(runText(connection, migration.down, migration.name));
        HF_CHECK(connection.run(kRemove, {migration.version}));
        return {};
    });
}

Result<QString> Migrator::safetyCopy(const QString &reason)
{
    return makeSafetyCopy(m_store.url(), {.folder = m_options.copyFolder,
                                          .label = reason,
                                          .time = m_options.clock.now(),
                                          .kept = m_options.copiesKept});
}

Result<MigrationReport> Migrator::up(DryRun dryRun)
{
    MigrationReport report{.dryRun = dryRun == DryRun::Yes};
    HF_TRY(QList<MigrationStatus> all, status());
    HF_CHECK(check(all));
    const auto pending = [](const MigrationStatus &status) {
        return status.state == MigrationState::Pending;
    };
    if (report.dryRun || std::ranges::none_of(all, pending)) {
        for (const MigrationStatus &status : all) {
            if (pending(status))
                report.applied.append(status.name);
        }
        return report;
    }
    HF_CHECK(makeTables());
    HF_TRY(const auto lease, Lease::acquire(m_store, m_options));
    HF_TRY(all, status()); // another service may have done it while we waited
    HF_CHECK(check(all));
    HF_TRY(const bool hasContent, isFilled());
    if (hasContent && std::ranges::any_of(all, pending) && m_store.dialect() == Dialect::Sqlite) {
        HF_TRY(report.safetyCopy, safetyCopy(u"before-migration"_s));
    }
    for (const Migration &migration : std::as_const(m_options.migrations)) {
        const auto found = std::ranges::find(all, migration.name, &MigrationStatus::name);
        if (found == all.end() || !pending(*found))
            continue;
        HF_CHECK(apply(migration, *lease));
        report.applied.append(migration.name);
    }
    return report;
}

Result<MigrationReport> Migrator::down(int count, DryRun dryRun)
{
    MigrationReport report{.dryRun = dryRun == DryRun::Yes};
    HF_TRY(QList<MigrationStatus> all, status());
    HF_CHECK(check(all));
    QList<Migration> undone;
    for (auto migration = m_options.migrations.crbegin();
         migration != m_options.migrations.crend() && undone.size() < count; ++migration) {
        const auto found = std::ranges::find(all, migration->name, &MigrationStatus::name);
        if (found != all.end() && found->state == MigrationState::Applied)
            undone.append(*migration);
    }
    for (const Migration &migration : std::as_const(undone))
        report.undone.append(migration.name);
    if (report.dryRun || undone.isEmpty())
        return report;
    HF_TRY(const auto lease, Lease::acquire(m_store, m_options));
    HF_TRY(report.safetyCopy, safetyCopy(u"before-undo"_s));
    for (const Migration &migration : std::as_const(undone))
        HF_CHECK(undo(migration, *lease));
    return report;
}

QString Migrator::resetConfirmation() const
{
    const DatabaseUrl &url = m_store.url();
    return url.dialect() == Dialect::Sqlite ? QFileInfo(url.path()).fileName() : url.database();
}

Result<MigrationReport> Migrator::reset(const QString &confirmation, bool isProduction,
                                        DryRun dryRun)
{
    if (isProduction)
        return Error("migration.production"_L1);
    if (dryRun == DryRun::No && confirmation != resetConfirmation())
        return Error("migration.confirmation"_L1, {{"expected"_L1, resetConfirmation()}});
    HF_TRY(MigrationReport report, down(int(m_options.migrations.size()), dryRun));
    if (dryRun == DryRun::Yes) {
        for (const Migration &migration : std::as_const(m_options.migrations))
            report.applied.append(migration.name);
        return report;
    }
    HF_TRY(const MigrationReport applied, up());
    report.applied = applied.applied;
    return report;
}

Result<QStringList> createMigrationFiles(const QString &folder, const QString &name,
                                         const QDateTime &now)
{
    static const QRegularExpression kSnakeCase(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    if (!kSnakeCase.match(name).hasMatch() || name.size() > 80)
        return named("migration.name_invalid"_L1, name);
    const QString stem = now.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'_' + name;
    QStringList files;
    for (const QLatin1StringView engine : {"sqlite"_L1, "postgresql"_L1}) {
        const QString engineFolder = folder + u'/' + engine;
        if (!QFileInfo(engineFolder).isDir())
            return Error("file.not_found"_L1, {{"path"_L1, engineFolder}});
        if (!QDir(engineFolder).entryList({u"*_"_s + name + u".up.sql"_s}).isEmpty())
            return named("migration.exists"_L1, name);
        for (const QLatin1StringView direction : {"up"_L1, "down"_L1})
            files.append(engineFolder + u'/' + stem + u'.' + direction + u".sql"_s);
    }
    for (const QString &file : std::as_const(files)) {
        const QString what =
            file.endsWith(".up.sql"_L1)
                ? u"-- What changes. No BEGIN or COMMIT: it runs in one transaction.\n"_s
                : u"-- allow: destructive\n-- Back to how it was before.\n"_s;
        HF_CHECK(writeFileAtomically(file, what.toUtf8()));
    }
    return files;
}

} // namespace holdfast::store
