#include "store_engine.h"

#include "tests/support/service_process.h"
#include "tests/support/test_main.h"
#include "tests/support/tree.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QStandardPaths>

using namespace holdfast::tests;
using namespace Qt::StringLiterals;

/// The main job as a person does it: by the real command line against the real service.
class MainJobTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void backsUpVerifiesAndRestores();
    void worldsComeBackByteForByte_data();
    void worldsComeBackByteForByte();
    void otherToolsReadTheArchive();
    void restoresIntoTheLiveFolderAndUndoes();
    void browsesExtractsAndCompares();
    void everyFormatRoundTrips_data();
    void everyFormatRoundTrips();
    void exportsAndImports();
    void locksDeletesAndPrunes();
    void serversByNamePrefixAndId();
    void everyMethodAboutOneServerSaysSo();
    void listsAndOverview();
    void serviceStopsAndStartsAgain();

private:
    /// A registered server with a small folder; returns its folder.
    QString addServer(const QString &name, int variant = 0);
    /// `backup create --wait`; returns the backup's id.
    QString backUp(const QString &server, const QStringList &more = {});

    ServiceProfile m_profile;
};

// Evaluates the command once.
#define VERIFY_EXIT(result, code)                                                                  \
    do {                                                                                           \
        const auto &answered = (result);                                                           \
        QVERIFY2(answered.exitCode == (code), answered.text().constData());                        \
    } while (false)

void MainJobTest::initTestCase()
{
    if (const QByteArray missing = chooseEngine(m_profile); !missing.isEmpty())
        QSKIP(missing.constData());
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
}

QString MainJobTest::addServer(const QString &name, int variant)
{
    const QString folder = m_profile.filePath(u"games/"_s + name);
    makeSmallServer(folder, variant);
    const auto added =
        m_profile.run({u"servers"_s, u"add"_s, name, u"--directory"_s, folder, u"--json"_s});
    return added.exitCode == 0 ? folder : QString();
}

QString MainJobTest::backUp(const QString &server, const QStringList &more)
{
    const auto created = m_profile.run(
        QStringList{u"backup"_s, u"create"_s, server, u"--wait"_s, u"--json"_s} + more);
    if (created.exitCode != 0 && created.exitCode != 3) {
        qWarning("%s", created.text().constData());
        return {};
    }
    return created.json().value("id"_L1).toString();
}

void MainJobTest::backsUpVerifiesAndRestores()
{
    const QString folder = addServer(u"survival"_s);
    QVERIFY(!folder.isEmpty());
    const auto created =
        m_profile.run({u"backup"_s, u"create"_s, u"survival"_s, u"--name"_s, u"first"_s, u"--tag"_s,
                       u"weekly"_s, u"--wait"_s, u"--json"_s});
    VERIFY_EXIT(created, 0);
    const QJsonObject backup = created.json();
    QCOMPARE(backup.value("status"_L1).toString(), u"completed"_s);
    QCOMPARE(backup.value("name"_L1).toString(), u"first"_s);
    QVERIFY(backup.value("proof_level"_L1).toInt() >= 2);
    QVERIFY(!backup.value("verified_at"_L1).toString().isEmpty());
    QVERIFY(backup.value("file_count"_L1).toInt() > 20);

    const auto verified = m_profile.run({u"backups"_s, u"verify"_s, u"first"_s, u"--json"_s});
    VERIFY_EXIT(verified, 0);

    const QString elsewhere = m_profile.filePath(u"restored"_s);
    const auto restored =
        m_profile.run({u"backup"_s, u"restore"_s, u"first"_s, u"--to"_s, elsewhere, u"--json"_s});
    VERIFY_EXIT(restored, 0);
    const QList<QByteArray> ignored{"world/session.lock", "logs"};
    const auto difference =
        treeDifference(treeSnapshot(folder, ignored), treeSnapshot(elsewhere, ignored));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void MainJobTest::worldsComeBackByteForByte_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<bool>("hasWarnings");
    QTest::newRow("vanilla-1.8") << u"vanilla-1.8"_s << false;
    QTest::newRow("forge-1.12.2") << u"forge-1.12.2"_s << false;
    QTest::newRow("vanilla-1.17.1") << u"vanilla-1.17.1"_s << false;
    QTest::newRow("fabric-1.21") << u"fabric-1.21"_s << false;
    QTest::newRow("broken-level-dat: a warning, not a failure") << u"broken-level-dat"_s << true;
}

void MainJobTest::worldsComeBackByteForByte()
{
    QFETCH(QString, world);
    QFETCH(bool, hasWarnings);
    const QString source = sharedWorld(world);
    if (source.isEmpty())
        QSKIP("no-shared-worlds: ../shared/worlds is not on this machine");
    const QString folder = m_profile.filePath(u"worlds/"_s + world);
    QVERIFY(QDir().mkpath(m_profile.filePath(u"worlds"_s)));
    QVERIFY(copyTree(source, folder));
    const auto added = m_profile.run({u"servers"_s, u"add"_s, world, u"--directory"_s, folder});
    VERIFY_EXIT(added, 0);
    const auto created = m_profile.run({u"backup"_s, u"create"_s, world, u"--wait"_s, u"--json"_s});
    VERIFY_EXIT(created, hasWarnings ? 3 : 0);
    const QString id = created.json().value("id"_L1).toString();
    const QString elsewhere = m_profile.filePath(u"back/"_s + world);
    QVERIFY(QDir().mkpath(m_profile.filePath(u"back"_s)));
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"restore"_s, id, u"--to"_s, elsewhere}), 0);
    const auto difference = treeDifference(treeSnapshot(folder, {"session.lock"}),
                                           treeSnapshot(elsewhere, {"session.lock"}));
    QVERIFY2(difference.isEmpty(), difference.constData());
    if (world == u"fabric-1.21")
        QCOMPARE(created.json().value("minecraft_version"_L1).toString(), u"1.21"_s);
}

void MainJobTest::otherToolsReadTheArchive()
{
    if (QStandardPaths::findExecutable(u"zstd"_s).isEmpty())
        QSKIP("no-zstd: the zstd program is not on this machine");
    QVERIFY(!addServer(u"readable"_s).isEmpty());
    QVERIFY(!backUp(u"readable"_s, {u"--name"_s, u"readable one"_s}).isEmpty());
    const QJsonObject shown =
        m_profile.run({u"backup"_s, u"show"_s, u"readable one"_s, u"--json"_s}).json();
    const QString file = shown.value("storage_path"_L1).toString();
    QVERIFY2(QFile::exists(file), qPrintable(file));
    QProcess list;
    list.start(u"sh"_s, {u"-c"_s, u"zstd -dc \"$1\" | tar -tf -"_s, u"sh"_s, file});
    QVERIFY(list.waitForFinished());
    QCOMPARE(list.exitCode(), 0);
    QVERIFY(list.readAllStandardOutput().contains("server.properties"));
    QProcess sum;
    sum.start(u"sha256sum"_s, {file});
    QVERIFY(sum.waitForFinished());
    QCOMPARE(QString::fromLatin1(sum.readAllStandardOutput().left(64)),
             shown.value("checksum"_L1).toString());
}

void MainJobTest::restoresIntoTheLiveFolderAndUndoes()
{
    const QString folder = addServer(u"creative"_s, 1);
    const QString id = backUp(u"creative"_s);
    QVERIFY(!id.isEmpty());
    const auto before = treeSnapshot(folder);
    QVERIFY(QFile::remove(folder + "/server.properties"_L1));
    makeSmallServer(folder, 2);
    QFile added(folder + "/new file"_L1);
    QVERIFY(added.open(QIODevice::WriteOnly));
    added.close();
    const auto changed = treeSnapshot(folder);

    const auto preview =
        m_profile.run({u"backup"_s, u"restore"_s, id, u"--dry-run"_s, u"--json"_s});
    VERIFY_EXIT(preview, 0);
    QVERIFY(preview.json().value("changed"_L1).toInt() > 0);
    QCOMPARE(treeSnapshot(folder), changed);

    const auto restored = m_profile.run({u"backup"_s, u"restore"_s, id, u"--yes"_s, u"--json"_s});
    VERIFY_EXIT(restored, 0);
    // What the ignore patterns leave out is the live folder's, the rest is the backup's.
    const auto now = treeSnapshot(folder);
    auto expected = before;
    for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
        if (entry.key() == "world/session.lock" || entry.key().startsWith("logs"))
            *entry = changed.value(entry.key());
    }
    auto difference = treeDifference(expected, now);
    QVERIFY2(difference.isEmpty(), difference.constData());
    // The state before is there twice: as the undo and as the safety backup.
    const auto listed = m_profile.run({u"backups"_s, u"list"_s, u"creative"_s, u"--json"_s});
    QCOMPARE(listed.json().value("backups"_L1).toArray().size(), 2);

    VERIFY_EXIT(m_profile.run({u"backup"_s, u"undo-restore"_s, id}), 0);
    difference = treeDifference(changed, treeSnapshot(folder));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void MainJobTest::browsesExtractsAndCompares()
{
    const QString folder = addServer(u"browse"_s);
    const QString first = backUp(u"browse"_s);
    const auto listing = m_profile.run({u"backup"_s, u"browse"_s, first, u"world"_s, u"--json"_s});
    VERIFY_EXIT(listing, 0);
    QVERIFY(listing.json().value("entries"_L1).toArray().size() >= 2);

    const auto content = m_profile.run(
        {u"backup"_s, u"extract"_s, first, u"world/data/raids.dat"_s, u"--to"_s, u"-"_s});
    VERIFY_EXIT(content, 0);
    QCOMPARE(content.out, QByteArray(10'000, 'a'));
    const QString target = m_profile.filePath(u"raids.dat"_s);
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"extract"_s, first, u"world/data/raids.dat"_s,
                               u"--to"_s, target}),
                0);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(10'000, 'a'));
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"extract"_s, first, u"no/such"_s, u"--to"_s, u"-"_s}),
                4);

    QFile changed(folder + "/world/data/raids.dat"_L1);
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write("other");
    changed.close();
    const auto live = m_profile.run({u"backup"_s, u"diff"_s, first, u"live"_s, u"--json"_s});
    VERIFY_EXIT(live, 0);
    QVERIFY2(live.out.contains("world/data/raids.dat"), live.text().constData());
    const QString second = backUp(u"browse"_s);
    const auto between = m_profile.run({u"backup"_s, u"diff"_s, first, second, u"--json"_s});
    VERIFY_EXIT(between, 0);
    QCOMPARE(between.json().value("changed"_L1).toInt(), 1);
    QCOMPARE(between.json().value("subjects"_L1).toArray().size(), 5);
    const auto none = m_profile.run({u"backup"_s, u"diff"_s, first, second, u"--kind"_s, u"added"_s,
                                     u"--chunks"_s, u"--json"_s});
    VERIFY_EXIT(none, 0);
    QVERIFY(none.json().value("changes"_L1).toArray().isEmpty());
    QVERIFY(none.json().value("has_chunk_counts"_L1).toBool());
    const auto inside = m_profile.run(
        {u"backup"_s, u"diff-file"_s, first, second, u"world/data/raids.dat"_s, u"--json"_s});
    VERIFY_EXIT(inside, 0);
    QCOMPARE(inside.json().value("kind"_L1).toString(), u"text"_s);
    QCOMPARE(inside.json().value("new_size_bytes"_L1).toInt(), 5);
    const auto found = m_profile.run({u"backup"_s, u"search"_s, first, u"RAIDS"_s, u"--json"_s});
    VERIFY_EXIT(found, 0);
    QCOMPARE(found.json().value("entries"_L1).toArray().size(), 1);
    const auto preview =
        m_profile.run({u"backup"_s, u"preview"_s, second, u"world/data/raids.dat"_s, u"--json"_s});
    VERIFY_EXIT(preview, 0);
    QCOMPARE(preview.json().value("kind"_L1).toString(), u"text"_s);
    QCOMPARE(preview.json().value("text"_L1).toString(), u"other"_s);
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"preview"_s, second, u"no/such"_s}), 4);
}

void MainJobTest::everyFormatRoundTrips_data()
{
    QTest::addColumn<QString>("format");
    for (const auto format : {"tar.zst", "tar.gz", "tar.xz", "tar"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void MainJobTest::everyFormatRoundTrips()
{
    QFETCH(QString, format);
    const QString name = u"format-"_s + QString(format).replace(u'.', u'-');
    const QString folder = addServer(name);
    const QString id = backUp(name, {u"--format"_s, format});
    QVERIFY(!id.isEmpty());
    const QJsonObject shown = m_profile.run({u"backup"_s, u"show"_s, id, u"--json"_s}).json();
    QVERIFY(shown.value("storage_path"_L1).toString().endsWith(format));
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"verify"_s, id}), 0);
    const QString elsewhere = m_profile.filePath(u"restored-"_s + name);
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"restore"_s, id, u"--to"_s, elsewhere}), 0);
    const QList<QByteArray> ignored{"world/session.lock", "logs"};
    const auto difference =
        treeDifference(treeSnapshot(folder, ignored), treeSnapshot(elsewhere, ignored));
    QVERIFY2(difference.isEmpty(), difference.constData());
    const auto content = m_profile.run(
        {u"backup"_s, u"extract"_s, id, u"world/data/raids.dat"_s, u"--to"_s, u"-"_s});
    QCOMPARE(content.out, QByteArray(10'000, 'a'));
}

void MainJobTest::exportsAndImports()
{
    const QString folder = addServer(u"exported"_s);
    const QString id = backUp(u"exported"_s);
    const QString zip = m_profile.filePath(u"world.zip"_s);
    VERIFY_EXIT(
        m_profile.run({u"backup"_s, u"export"_s, id, u"--format"_s, u"zip"_s, u"--to"_s, zip}), 0);
    VERIFY_EXIT(
        m_profile.run({u"backup"_s, u"export"_s, id, u"--format"_s, u"zip"_s, u"--to"_s, zip}), 7);
    const QString imported = m_profile.filePath(u"imported"_s);
    VERIFY_EXIT(
        m_profile.run({u"servers"_s, u"import"_s, u"Imported"_s, zip, u"--directory"_s, imported}),
        0);
    QFile file(imported + "/world/data/raids.dat"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(10'000, 'a'));
    VERIFY_EXIT(
        m_profile.run({u"servers"_s, u"import"_s, u"Again"_s, zip, u"--directory"_s, folder}), 7);
}

void MainJobTest::locksDeletesAndPrunes()
{
    QVERIFY(!addServer(u"locks"_s).isEmpty());
    const QString first = backUp(u"locks"_s);
    const QString second = backUp(u"locks"_s);
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"lock"_s, first}), 0);
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"delete"_s, first}), 7);
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"unlock"_s, first}), 0);
    const QString file = m_profile.run({u"backup"_s, u"show"_s, first, u"--json"_s})
                             .json()
                             .value("storage_path"_L1)
                             .toString();
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"delete"_s, first, u"--dry-run"_s}), 0);
    QVERIFY(QFile::exists(file));
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"delete"_s, first}), 0);
    QVERIFY(!QFile::exists(file));
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"show"_s, first}), 4);
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"show"_s, second}), 0);
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"prune"_s, u"locks"_s, u"--dry-run"_s, u"--json"_s}),
                0);
}

void MainJobTest::serversByNamePrefixAndId()
{
    QVERIFY(!addServer(u"Alpha world"_s).isEmpty());
    QVERIFY(!addServer(u"Alpine world"_s).isEmpty());
    const auto byName = m_profile.run({u"server"_s, u"show"_s, u"Alpha world"_s, u"--json"_s});
    VERIFY_EXIT(byName, 0);
    const QString id = byName.json().value("id"_L1).toString();
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"show"_s, u"alpha"_s}), 0);
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"show"_s, u"Alp"_s}), 7);
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"show"_s, u"Omega"_s}), 4);
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"show"_s, id}), 0);
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"remove"_s, id, u"--dry-run"_s}), 0);
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"remove"_s, id}), 0);
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"show"_s, id}), 4);
}

void MainJobTest::everyMethodAboutOneServerSaysSo()
{
    // Of the rooms that tests/backups does not furnish as well: permissions on one server rest on
    // it.
    const auto listed = m_profile.run({u"api"_s, u"openrpc"_s, u"--json"_s});
    VERIFY_EXIT(listed, 0);
    const QStringList names{u"server_id"_s, u"backup_id"_s, u"schedule_id"_s, u"job_id"_s};
    int about = 0;
    for (const QJsonValue &method : listed.json().value("methods"_L1).toArray()) {
        for (const QJsonValue &parameter : method["params"_L1].toArray()) {
            if (!names.contains(parameter["name"_L1].toString()))
                continue;
            ++about;
            QVERIFY2(method["x-about-server"_L1].toBool(),
                     qPrintable(method["name"_L1].toString()));
        }
    }
    QVERIFY(about > 15);
}

void MainJobTest::listsAndOverview()
{
    QVERIFY(!addServer(u"listed"_s).isEmpty());
    const QString id = backUp(u"listed"_s, {u"--name"_s, u"the listed one"_s, u"--tag"_s, u"a"_s});
    QVERIFY(!id.isEmpty());
    const auto listed = m_profile.run(
        {u"backup"_s, u"list"_s, u"listed"_s, u"--is"_s, u"verified"_s, u"--is"_s, u"by-hand"_s,
         u"--contains"_s, u"LISTED"_s, u"--since"_s, u"1d"_s, u"--smaller"_s, u"2G"_s, u"--tag"_s,
         u"a"_s, u"--order"_s, u"largest"_s, u"--json"_s});
    VERIFY_EXIT(listed, 0);
    const QJsonArray backups = listed.json().value("backups"_L1).toArray();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().toObject().value("id"_L1).toString(), id);
    QCOMPARE(backups.first().toObject().value("server_name"_L1).toString(), u"listed"_s);
    const auto counted =
        m_profile.run({u"backup"_s, u"list"_s, u"listed"_s, u"--count"_s, u"--json"_s});
    VERIFY_EXIT(counted, 0);
    QCOMPARE(counted.json().value("count"_L1).toInt(), 1);
    const auto none =
        m_profile.run({u"backup"_s, u"list"_s, u"--larger"_s, u"2T"_s, u"--count"_s, u"--json"_s});
    VERIFY_EXIT(none, 0);
    QCOMPARE(none.json().value("count"_L1).toInt(), 0);
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"list"_s, u"--larger"_s, u"much"_s}), 2);

    const auto updated = m_profile.run({u"servers"_s, u"update"_s, u"listed"_s, u"--name"_s,
                                        u"renamed"_s, u"--goal"_s, u"6h"_s, u"--json"_s});
    VERIFY_EXIT(updated, 0);
    QCOMPARE(updated.json().value("backup_goal_hours"_L1).toInt(), 6);
    const auto servers = m_profile.run({u"servers"_s, u"list"_s, u"--json"_s});
    VERIFY_EXIT(servers, 0);
    bool isSeen = false;
    for (const QJsonValue &value : servers.json().value("servers"_L1).toArray()) {
        const QJsonObject server = value.toObject();
        if (server.value("name"_L1).toString() != "renamed"_L1)
            continue;
        isSeen = true;
        QCOMPARE(server.value("goal_state"_L1).toString(), u"within"_s);
        QCOMPARE(server.value("last_good_id"_L1).toString(), id);
        QCOMPARE(server.value("goal_hours"_L1).toInt(), 6);
    }
    QVERIFY(isSeen);

    const auto history = m_profile.run(
        {u"job"_s, u"list"_s, u"--backup"_s, id, u"--state"_s, u"completed"_s, u"--json"_s});
    VERIFY_EXIT(history, 0);
    const QJsonArray jobs = history.json().value("jobs"_L1).toArray();
    QCOMPARE(jobs.size(), 1);
    QVERIFY(jobs.first().toObject().value("steps"_L1).toArray().size() >= 2);
    const auto trail = m_profile.run(
        {u"audit"_s, u"list"_s, u"renamed"_s, u"--action"_s, u"servers."_s, u"--json"_s});
    VERIFY_EXIT(trail, 0);
    QCOMPARE(trail.json().value("entries"_L1).toArray().size(), 2); // added, changed

    const auto overview = m_profile.run({u"overview"_s, u"--json"_s});
    QVERIFY2(overview.exitCode == 0 || overview.exitCode == 3, overview.text().constData());
    QVERIFY(overview.json().value("server_count"_L1).toInt() >= 1);
    const auto health = m_profile.run({u"health"_s, u"--json"_s});
    VERIFY_EXIT(health, 0);
    QCOMPARE(health.json().value("reasons"_L1).toArray().size(), 5);

    VERIFY_EXIT(m_profile.run({u"schedule"_s, u"set"_s, u"renamed"_s, u"--every"_s, u"24h"_s}), 0);
    const auto week = m_profile.run({u"schedule"_s, u"week"_s, u"renamed"_s, u"--json"_s});
    VERIFY_EXIT(week, 0);
    QVERIFY(week.json().value("runs"_L1).toArray().size() >= 6);
    const auto tried = m_profile.run(
        {u"schedule"_s, u"try-keep"_s, u"renamed"_s, u"--keep"_s, u"1"_s, u"--json"_s});
    VERIFY_EXIT(tried, 0);
    QCOMPARE(tried.json().value("decisions"_L1).toArray().size(), 1);
}

void MainJobTest::serviceStopsAndStartsAgain()
{
    QVERIFY(!addServer(u"again"_s).isEmpty());
    const QString id = backUp(u"again"_s);
    VERIFY_EXIT(m_profile.run({u"service"_s, u"status"_s, u"--json"_s}), 0);
    QCOMPARE(m_profile.stopService(), 0);
    VERIFY_EXIT(m_profile.run({u"service"_s, u"status"_s, u"--json"_s}), 6);
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"verify"_s, id}), 0);
}

HOLDFAST_TEST(MainJobTest)
#include "tst_main_job.moc"
