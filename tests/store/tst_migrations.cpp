#include "core/store/migrations.h"
#include "tests/support/test_store.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QScopeGuard>

#include <csignal>
#include <sys/mount.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using store::Connection;
using store::DryRun;
using store::Migration;
using store::MigrationState;
using store::Migrator;
using store::MigratorOptions;
using store::parameters;
using store::Statement;

namespace {

constexpr Statement kCountNotes{"test.countNotes", "SELECT count(*) FROM notes", parameters<>,
                                store::columns<qint64>};
constexpr Statement kCountMore{"test.countMore", "SELECT count(*) FROM more_notes", parameters<>,
                               store::columns<qint64>};

Migration notes()
{
    return {
        .version = 20260101000000,
        .name = u"20260101000000_notes"_s,
        .up =
            u"CREATE TABLE notes (id integer PRIMARY KEY NOT NULL, body text);\nINSERT INTO notes VALUES (1, 'a;b');\n"_s,
        .down = u"DROP TABLE notes;"_s};
}
Migration more()
{
    return {
        .version = 20260102000000,
        .name = u"20260102000000_more"_s,
        .up =
            u"CREATE TABLE more_notes (id integer PRIMARY KEY NOT NULL);\nINSERT INTO notes VALUES (2, 'second');\n"_s,
        .down = u"DELETE FROM notes WHERE id = 2; DROP TABLE more_notes;"_s};
}

MigratorOptions options(const QList<Migration> &migrations)
{
    MigratorOptions options;
    options.migrations = migrations;
    options.leaseWait = std::chrono::milliseconds(10'000);
    return options;
}

Result<qint64> count(store::Store &store, const Statement &statement)
{
    return store.read([&](Connection &connection) -> Result<qint64> {
        HF_TRY(auto rows, connection.run(statement));
        HF_TRY(const auto value, store::readValue<qint64>(std::move(rows)));
        return *value;
    });
}

/// A store without tables of ours.
Result<std::unique_ptr<store::Store>> openEmpty(const TestStore &place)
{
    return store::Store::open(place.options);
}

QStringList copiesOf(const TestStore &place)
{
    return QFileInfo(place.options.url.path()).dir().entryList({u"*.copy*"_s});
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyMigrationHasItsWayBack_data() { addEngineRows(); }
    void everyMigrationHasItsWayBack();
    void enginesHaveTheSameMigrations();
    void appliesOnce_data() { addEngineRows(); }
    void appliesOnce();
    void carriageReturnsAreNoEdit_data() { addEngineRows(); }
    void carriageReturnsAreNoEdit();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void aFailedOneChangesNothing_data() { addEngineRows(); }
    void aFailedOneChangesNothing();
    void mayNotEndItsTransaction_data() { addEngineRows(); }
    void mayNotEndItsTransaction();
    void twoServicesApplyOnce_data() { addEngineRows(); }
    void twoServicesApplyOnce();
    void waitsForALivingOwner_data() { addEngineRows(); }
    void waitsForALivingOwner();
    void goesBack_data() { addEngineRows(); }
    void goesBack();
    void resets_data() { addEngineRows(); }
    void resets();
    void copiesBeforeItMigrates();
    void keepsFewCopies();
    void dryRunChangesNothing_data() { addEngineRows(); }
    void dryRunChangesNothing();
    void fullDisk();
    void killedAtAnyMoment();
    void createsFiles();
};

void MigrationsTest::everyMigrationHasItsWayBack()
{
    HF_OPEN_STORE(store);
    for (const Migration &migration : store::embeddedMigrations(store->dialect())) {
        QVERIFY2(!migration.up.isEmpty() && !migration.down.isEmpty(), qPrintable(migration.name));
        QVERIFY2(migration.version > 20260101000000 &&
                     migration.name.startsWith(QString::number(migration.version)),
                 qPrintable(migration.name));
    }
    MigratorOptions there;
    there.copyFolder = store.folder.path();
    Migrator migrator(*store, there);
    HF_VERIFY(migrator.down(1000));
    QCOMPARE(*migrator.newest(), QString());
    HF_VERIFY(migrator.up());
    HF_VERIFY(migrator.verify());
}

void MigrationsTest::enginesHaveTheSameMigrations()
{
    QStringList sqlite, postgresql;
    for (const Migration &migration : store::embeddedMigrations(store::Dialect::Sqlite))
        sqlite.append(migration.name);
    for (const Migration &migration : store::embeddedMigrations(store::Dialect::Postgresql))
        postgresql.append(migration.name);
    QCOMPARE(sqlite, postgresql);
    QVERIFY(!sqlite.isEmpty());
}

void MigrationsTest::appliesOnce()
{
    QFETCH(QString, engine);
    TestStore place(engine);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    const auto first = Migrator(**store, options({notes()})).up();
    HF_VERIFY(first);
    QCOMPARE(first->applied, QStringList{notes().name});
    const auto second = Migrator(**store, options({notes(), more()})).up();
    HF_VERIFY(second);
    QCOMPARE(second->applied, QStringList{more().name});
    const auto third = Migrator(**store, options({notes(), more()})).up();
    HF_VERIFY(third);
    QVERIFY(third->applied.isEmpty());
    QCOMPARE(*count(**store, kCountNotes), 2);
    const auto status = Migrator(**store, options({notes(), more()})).status();
    HF_VERIFY(status);
    QCOMPARE(status->size(), 2);
    QVERIFY(status->at(1).state == MigrationState::Applied);
    QVERIFY(status->at(1).finishedAt >= status->at(1).startedAt &&
            status->at(1).startedAt.isValid());
}

void MigrationsTest::carriageReturnsAreNoEdit()
{
    QFETCH(QString, engine);
    TestStore place(engine);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    HF_VERIFY(Migrator(**store, options({notes()})).up());
    Migration windows = notes();
    windows.up.replace(u'\n', "\r\n"_L1);
    HF_VERIFY(Migrator(**store, options({windows})).verify());
}

void MigrationsTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QStringList engines{u"sqlite"_s};
    if (Postgresql::shared())
        engines.append(u"postgresql"_s);
    for (const QString &engine : std::as_const(engines)) {
        QTest::newRow(qPrintable(QString(engine + u", edited"_s)))
            << engine << u"migration.edited"_s << notes().name;
        QTest::newRow(qPrintable(QString(engine + u", missing"_s)))
            << engine << u"migration.missing"_s << notes().name;
        QTest::newRow(qPrintable(QString(engine + u", database newer"_s)))
            << engine << u"migration.database_newer"_s << more().name;
        QTest::newRow(qPrintable(QString(engine + u", out of order"_s)))
            << engine << u"migration.out_of_order"_s << u"20260101120000_between"_s;
    }
}

void MigrationsTest::refusesWhatDoesNotFit()
{
    QFETCH(QString, engine);
    QFETCH(QString, id);
    QFETCH(QString, name);
    TestStore place(engine);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    HF_VERIFY(Migrator(**store, options({notes(), more()})).up());
    QList<Migration> others{notes(), more()};
    if (id == "migration.edited"_L1)
        others[0].up += u"-- changed"_s;
    else if (id == "migration.missing"_L1)
        others.removeFirst();
    else if (id == "migration.database_newer"_L1)
        others.removeLast();
    else
        others.insert(1, {.version = 20260101120000,
                          .name = name,
                          .up = u"SELECT 1;"_s,
                          .down = u"SELECT 1;"_s});
    const auto refused = Migrator(**store, options(others)).up();
    QVERIFY(!refused);
    QCOMPARE(refused.error().id(), id);
    QVERIFY2(refused.error().message().contains(name), qPrintable(refused.error().message()));
    QVERIFY(!Migrator(**store, options(others)).verify());
    QVERIFY(!Migrator(**store, options(others)).down(1));
    QCOMPARE(*count(**store, kCountNotes), 2);
}

void MigrationsTest::aFailedOneChangesNothing()
{
    QFETCH(QString, engine);
    TestStore place(engine);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    Migration wrong = more();
    wrong.up += u"INSERT INTO nowhere VALUES (1);"_s;
    const auto failed = Migrator(**store, options({notes(), wrong})).up();
    HF_VERIFY_ERROR(failed, "migration.failed");
    QVERIFY2(failed.error().message().contains(wrong.name) &&
                 failed.error().message().contains("nowhere"_L1),
             qPrintable(failed.error().message()));
    QCOMPARE(*count(**store, kCountNotes), 1);
    QVERIFY(!count(**store, kCountMore));
    HF_VERIFY(Migrator(**store, options({notes(), more()})).up()); // repaired
    QCOMPARE(*count(**store, kCountNotes), 2);
}

void MigrationsTest::mayNotEndItsTransaction()
{
    QFETCH(QString, engine);
    TestStore place(engine);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    Migration wrong = notes();
    wrong.up += u"COMMIT; INSERT INTO nowhere VALUES (1);"_s;
    HF_VERIFY_ERROR(Migrator(**store, options({wrong})).up(), "migration.failed");
    QVERIFY(!count(**store, kCountNotes));
}

void MigrationsTest::twoServicesApplyOnce()
{
    QFETCH(QString, engine);
    TestStore place(engine);
    constexpr int kServices = 6;
    std::vector<Result<store::MigrationReport>> reports(kServices);
    std::vector<std::thread> services;
    for (auto &report : reports) {
        services.emplace_back([&report, &place] {
            report = [&]() -> Result<store::MigrationReport> {
                HF_TRY(const auto store, openEmpty(place));
                return Migrator(*store, options({notes(), more()})).up();
            }();
        });
    }
    for (std::thread &service : services)
        service.join();
    qsizetype applied = 0;
    for (const auto &report : reports) {
        HF_VERIFY(report);
        applied += report->applied.size();
    }
    QCOMPARE(applied, 2);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    QCOMPARE(*count(**store, kCountNotes), 2);
}

/// A lease whose owner is on another machine is waited for, then named.
void MigrationsTest::waitsForALivingOwner()
{
    QFETCH(QString, engine);
    TestStore place(engine);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    HF_VERIFY(Migrator(**store, options({notes()})).up());
    constexpr Statement kOccupy{
        "test.occupy",
        "UPDATE schema_migration_lease SET owner = 'another-machine/1/2/3#x', until = ?",
        parameters<QDateTime>};
    HF_VERIFY((*store)->write([&](Connection &connection) {
        return connection.run(kOccupy, {QDateTime::currentDateTimeUtc().addSecs(60)});
    }));
    MigratorOptions impatient = options({notes(), more()});
    impatient.leaseWait = std::chrono::milliseconds(60);
    const auto locked = Migrator(**store, impatient).up();
    HF_VERIFY_ERROR(locked, "migration.locked");
    QVERIFY(locked.error().message().contains("another-machine"_L1));
    HF_VERIFY((*store)->write([&](Connection &connection) {
        return connection.run(kOccupy, {QDateTime::currentDateTimeUtc().addSecs(-1)});
    }));
    HF_VERIFY(Migrator(**store, impatient).up());
}

void MigrationsTest::goesBack()
{
    QFETCH(QString, engine);
    TestStore place(engine);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    MigratorOptions both = options({notes(), more()});
    both.copyFolder = place.folder.path();
    HF_VERIFY(Migrator(**store, both).up());
    const auto back = Migrator(**store, both).down(1);
    HF_VERIFY(back);
    QCOMPARE(back->undone, QStringList{more().name});
    QVERIFY2(QFile::exists(back->safetyCopy), qPrintable(back->safetyCopy));
    QVERIFY(!(QFile::permissions(back->safetyCopy) & (QFile::ReadOther | QFile::ReadGroup)));
    QCOMPARE(*count(**store, kCountNotes), 1);
    QVERIFY(!count(**store, kCountMore));
}

void MigrationsTest::resets()
{
    QFETCH(QString, engine);
    TestStore place(engine);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    MigratorOptions both = options({notes(), more()});
    both.copyFolder = place.folder.path();
    Migrator migrator(**store, both);
    HF_VERIFY(migrator.up());
    constexpr Statement kAdd{"test.add", "INSERT INTO notes VALUES (7, 'own')", parameters<>};
    HF_VERIFY((*store)->write([&](Connection &connection) { return connection.run(kAdd); }));
    HF_VERIFY_ERROR(migrator.reset(u"yes"_s, false), "migration.confirmation");
    HF_VERIFY_ERROR(migrator.reset(migrator.resetConfirmation(), true), "migration.production");
    QCOMPARE(*count(**store, kCountNotes), 3);
    const auto dry = migrator.reset(QString(), false, DryRun::Yes);
    HF_VERIFY(dry);
    QCOMPARE(dry->undone.size(), 2);
    QCOMPARE(*count(**store, kCountNotes), 3);
    const auto report = migrator.reset(migrator.resetConfirmation(), false);
    HF_VERIFY(report);
    QCOMPARE(report->undone.size(), 2);
    QCOMPARE(report->applied.size(), 2);
    QVERIFY(QFile::exists(report->safetyCopy));
    QCOMPARE(*count(**store, kCountNotes), 2);
}

void MigrationsTest::copiesBeforeItMigrates()
{
    TestStore place(u"sqlite"_s);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    const auto first = Migrator(**store, options({notes()})).up();
    HF_VERIFY(first);
    QVERIFY(first->safetyCopy.isEmpty()); // it was empty
    const auto second = Migrator(**store, options({notes(), more()})).up();
    HF_VERIFY(second);
    QVERIFY(QFile::exists(second->safetyCopy));
    const auto copy = store::Store::open({.url = store::DatabaseUrl::sqlite(second->safetyCopy)});
    HF_VERIFY(copy);
    QCOMPARE(*count(**copy, kCountNotes), 1);
}

void MigrationsTest::keepsFewCopies()
{
    TestStore place(u"sqlite"_s);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    MigratorOptions both = options({notes(), more()});
    both.copiesKept = 2;
    HF_VERIFY(Migrator(**store, both).up());
    QString newest;
    for (int i = 0; i < 4; ++i) {
        const auto back = Migrator(**store, both).down(1);
        HF_VERIFY(back);
        newest = back->safetyCopy;
        HF_VERIFY(Migrator(**store, both).up());
    }
    QCOMPARE(copiesOf(place).filter(u"before-undo"_s).size(), 2);
    QVERIFY(QFile::exists(newest));
    QVERIFY(copiesOf(place).filter(u"partial"_s).isEmpty());
}

void MigrationsTest::dryRunChangesNothing()
{
    QFETCH(QString, engine);
    TestStore place(engine);
    const auto store = openEmpty(place);
    HF_VERIFY(store);
    const auto dry = Migrator(**store, options({notes(), more()})).up(DryRun::Yes);
    HF_VERIFY(dry);
    QCOMPARE(dry->applied.size(), 2);
    QVERIFY(!count(**store, kCountNotes));
    QCOMPARE(*Migrator(**store, options({notes()})).newest(), QString());
}

void MigrationsTest::fullDisk()
{
    if (::geteuid() != 0)
        QSKIP("no-mount: a small file system can only be mounted as root");
    TestStore place(u"sqlite"_s);
    const QString folder = place.folder.filePath(u"small"_s);
    QVERIFY(QDir().mkpath(folder));
    if (::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=600k") != 0)
        QSKIP("no-mount: a small file system can only be mounted as root");
    const auto unmount =
        qScopeGuard([&] { ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH); });
    place.options.url = store::DatabaseUrl::sqlite(QString(folder + u"/x.sqlite"_s));
    {
        const auto store = openEmpty(place);
        HF_VERIFY(store);
        HF_VERIFY(Migrator(**store, options({notes()})).up());
        Migration large = more();
        large.up += u"INSERT INTO notes WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 "
                    u"FROM n WHERE i < 2000)"
                    " SELECT i, hex(randomblob(500)) FROM n;"_s;
        const auto full = Migrator(**store, options({notes(), large})).up();
        QVERIFY(!full);
        QVERIFY2(full.error().kind() == ErrorKind::NoSpace,
                 qPrintable(QString(full.error().id() + u": "_s + full.error().detail())));
        QCOMPARE(*count(**store, kCountNotes), 1);
        QVERIFY(!count(**store, kCountMore));
    }
    const auto again = openEmpty(place);
    HF_VERIFY(again);
    QCOMPARE(*count(**again, kCountNotes), 1);
}

/// A child migrates and is killed; whatever it left, the next run finishes it.
void MigrationsTest::killedAtAnyMoment()
{
    const int kills = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") == 1 ? 50 : 5;
    Migration slow = more();
    slow.up += u"INSERT INTO notes WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n "
               u"WHERE i < 40000)"
               " SELECT i, hex(randomblob(100)) FROM n; CREATE INDEX notes_body ON notes (body);"_s;
    int interrupted = 0;
    for (int round = 0; round < kills; ++round) {
        TestStore place(u"sqlite"_s);
        {
            const auto store = openEmpty(place);
            HF_VERIFY(store);
            HF_VERIFY(Migrator(**store, options({notes()})).up());
        }
        const pid_t child = ::fork();
        if (child == 0) {
            const auto store = openEmpty(place);
            const bool ok = store && Migrator(**store, options({notes(), slow})).up();
            ::_exit(ok ? 0 : 1);
        }
        ::usleep(useconds_t(QRandomGenerator::global()->bounded(150'000)));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        interrupted += WIFSIGNALED(status) ? 1 : 0;
        const auto store = openEmpty(place);
        HF_VERIFY(store);
        const auto rows = count(**store, kCountNotes);
        HF_VERIFY(rows);
        QVERIFY2(*rows == 1 || *rows > 30'000, "a part of a migration was kept");
        HF_VERIFY(
            Migrator(**store, options({notes(), slow})).up()); // the dead one's lease is taken over
        QVERIFY(*count(**store, kCountNotes) > 30'000);
        HF_VERIFY(Migrator(**store, options({notes(), slow})).verify());
    }
    qInfo("%d of %d were killed while they migrated", interrupted, kills);
}

void MigrationsTest::createsFiles()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"sqlite"_s) && QDir(folder.path()).mkpath(u"postgresql"_s));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
    const auto files = store::createMigrationFiles(folder.path(), u"add_server_notes"_s, now);
    HF_VERIFY(files);
    QCOMPARE(files->size(), 4);
    for (const QString &file : *files)
        QVERIFY(QFile::exists(file) && file.contains("20261118"_L1) &&
                file.contains("_add_server_notes."_L1));
    HF_VERIFY_ERROR(store::createMigrationFiles(folder.path(), u"add_server_notes"_s, now),
                    "migration.exists");
    HF_VERIFY_ERROR(store::createMigrationFiles(folder.path(), u"Add notes"_s, now),
                    "migration.name_invalid");
    HF_VERIFY_ERROR(store::createMigrationFiles(folder.path(), u"../x"_s, now),
                    "migration.name_invalid");
}

HOLDFAST_TEST(MigrationsTest)
#include "tst_migrations.moc"
