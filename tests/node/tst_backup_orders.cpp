// Backing up: whole, in every format, and what must not happen to the folder or the target.
#include "folder_trees.h"
#include "node_bench.h"
#include "tests/support/test_main.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QtEndian>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::node;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class BackupOrdersTest : public QObject
{
    Q_OBJECT
private slots:
    void backsUpVerifiesAndRestores_data();
    void backsUpVerifiesAndRestores();
    void realWorldsComeBackByteForByte_data();
    void realWorldsComeBackByteForByte();
    void aRegionThatIsNotFilledUpIsNotTorn();
    void neverReplacesAnArchive();
    void theManifestCacheIsThereBeforeTheArchive();
    void unreadableFiles();
    void forbiddenFolders();
    void aFullDiskHurtsNothing();
    void cancelledOrdersLeaveNothing();
    void recognisesTemplates();
};

void BackupOrdersTest::backsUpVerifiesAndRestores_data()
{
    QTest::addColumn<ArchiveFormat>("format");
    QTest::newRow("tar.zst") << ArchiveFormat::TarZst;
    QTest::newRow("tar.gz") << ArchiveFormat::TarGz;
    QTest::newRow("tar.xz") << ArchiveFormat::TarXz;
    QTest::newRow("tar") << ArchiveFormat::Tar;
}

void BackupOrdersTest::backsUpVerifiesAndRestores()
{
    QFETCH(ArchiveFormat, format);
    NodeBench bench;
    const auto before = describeTree(bench.server());
    const BackupOrder order = bench.backupOrder(u"one"_s, format);
    const auto outcome = bench.node().backup(order, bench.watch());
    HF_VERIFY(outcome);
    QCOMPARE(describeTree(bench.server()), before);
    QFile archive(outcome->storagePath);
    QVERIFY(archive.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromLatin1(
                 QCryptographicHash::hash(archive.readAll(), QCryptographicHash::Sha256).toHex()),
             outcome->checksum);
    QCOMPARE(archive.size(), outcome->sizeBytes);
    QCOMPARE(outcome->fileCount, 4);
    QCOMPARE(outcome->worldSize, 64 * 1024 + 11);
    QCOMPARE(outcome->minecraftVersion, u"unknown"_s); // level.dat is none, which is a warning
    QStringList warnings;
    for (const BackupWarning &warning : outcome->warnings)
        warnings.append(warning.id);
    QVERIFY(warnings.contains(u"warning.level_dat_unreadable"_s));
    QVERIFY(warnings.contains(u"warning.torn_region"_s));

    const StoredArchive stored = bench.stored(order, *outcome);
    const auto verified = bench.node().verify({newId(), stored}, bench.watch());
    HF_VERIFY(verified);
    QCOMPARE(verified->fileCount, outcome->fileCount);
    QCOMPARE(verified->contentBytes, outcome->contentBytes);

    playOn(bench.server());
    const auto restored = bench.node().restore(bench.restoreOrder(stored), bench.watch());
    HF_VERIFY(restored);
    QCOMPARE(withoutIgnored(describeTree(bench.server())), withoutIgnored(before));
    QCOMPARE(bench.temporaries(), QStringList());
    QCOMPARE(leftovers(bench.at(u"srv"_s)).size(), 1);
    QVERIFY(QFile::exists(restored->undoFolder));
}

void BackupOrdersTest::realWorldsComeBackByteForByte_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("vanilla-1.8") << u"unknown"_s;
    QTest::newRow("forge-1.12.2") << u"1.12.2"_s;
    QTest::newRow("vanilla-1.17.1") << u"1.17.1"_s;
    QTest::newRow("fabric-1.21") << u"1.21"_s;
    QTest::newRow("broken-level-dat") << QString();
}

void BackupOrdersTest::realWorldsComeBackByteForByte()
{
    QFETCH(QString, version);
    const QString world =
        QStringLiteral(HOLDFAST_WORLDS) + u'/' + QString::fromLatin1(QTest::currentDataTag());
    if (!QFile::exists(world))
        QSKIP("no-shared-worlds");
    NodeBench bench;
    QVERIFY(QDir(bench.server()).removeRecursively());
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, world, bench.server()}), 0);
    const auto before = describeTree(bench.server());
    for (const ArchiveFormat format : {ArchiveFormat::TarZst, ArchiveFormat::TarXz}) {
        BackupOrder order = bench.backupOrder(enumText(format).replace(u'.', u'-'), format);
        order.ignorePatterns.clear();
        const auto outcome = bench.node().backup(order, bench.watch());
        HF_VERIFY(outcome);
        QCOMPARE(outcome->minecraftVersion, version.isEmpty() ? u"unknown"_s : version);
        QCOMPARE(outcome->worldSize, outcome->contentBytes);
        const bool isWarned =
            std::ranges::any_of(outcome->warnings, [](const BackupWarning &warning) {
                return warning.id == "warning.level_dat_unreadable"_L1;
            });
        QCOMPARE(isWarned, version.isEmpty());
        QCOMPARE(outcome->warnings.size(), isWarned ? 1 : 0); // no region is torn
        const StoredArchive stored = bench.stored(order, *outcome);
        HF_VERIFY(bench.node().verify({newId(), stored}, bench.watch()));
        RestoreOrder restore =
            bench.restoreOrder(stored, bench.at(u"srv/restored "_s + enumText(format)));
        restore.ignorePatterns.clear();
        HF_VERIFY(bench.node().restore(restore, bench.watch()));
        QCOMPARE(describeTree(restore.folder), before);
    }
}

void BackupOrdersTest::aRegionThatIsNotFilledUpIsNotTorn()
{
    NodeBench bench;
    // One chunk in sector 2, of 1,000 bytes: a running server ends the file behind them.
    QByteArray region(8192 + 4 + 1000, 'x');
    region.replace(0, 8192, QByteArray(8192, '\0'));
    qToBigEndian<quint32>(2 << 8 | 1, region.data());
    qToBigEndian<quint32>(1000, region.data() + 8192);
    writeFile(bench.server() + "/world/region/r.5.5.mca"_L1, region);
    writeFile(bench.server() + "/world/region/r.6.6.mca"_L1, region.chopped(1));
    const auto outcome = bench.node().backup(bench.backupOrder(u"one"_s), bench.watch());
    HF_VERIFY(outcome);
    QStringList torn;
    for (const BackupWarning &warning : outcome->warnings) {
        if (warning.id == "warning.torn_region"_L1)
            torn.append(warning.path);
    }
    QVERIFY(!torn.contains(u"world/region/r.5.5.mca"_s));
    QVERIFY(torn.contains(u"world/region/r.6.6.mca"_s));
}

void BackupOrdersTest::neverReplacesAnArchive()
{
    NodeBench bench;
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    HF_VERIFY_ERROR(bench.backup(u"one"_s), "target.exists");
    HF_VERIFY(bench.node().verify({newId(), *stored}, bench.watch()));
    const auto recovered = bench.node().recover();
    HF_VERIFY(recovered);
    QVERIFY(recovered->isEmpty());
    HF_VERIFY(bench.node().verify({newId(), *stored}, bench.watch()));
}

void BackupOrdersTest::theManifestCacheIsThereBeforeTheArchive()
{
    NodeBench bench;
    BackupOrder order = bench.backupOrder(u"one"_s);
    order.manifestCacheFile = bench.at(u"data/no such folder/manifest"_s);
    QVERIFY(!bench.node().backup(order, bench.watch()));
    QVERIFY(QDir(bench.targetFolder() + "/mc"_L1).isEmpty());
    QCOMPARE(bench.temporaries(), QStringList());
}

void BackupOrdersTest::unreadableFiles()
{
    NodeBench bench;
    const QString secret = bench.server() + "/world/level.dat"_L1;
    ::chmod(QFile::encodeName(secret).constData(), 0);
    const auto asUser = [&](const std::function<bool()> &work) {
        if (::geteuid() != 0)
            return work() ? 0 : 1;
        QProcess chown;
        chown.start(u"chown"_s, {u"-hR"_s, u"65534"_s, bench.at(u"."_s)});
        if (!chown.waitForFinished())
            return 2;
        return inChild(
            [&] { return ::setgid(65534) == 0 && ::setuid(65534) == 0 && work() ? 0 : 1; });
    };
    QCOMPARE(asUser([&] {
                 const auto backup = bench.backup(u"one"_s);
                 return !backup && backup.error().kind() == ErrorKind::Denied;
             }),
             0);
    QCOMPARE(asUser([&] {
                 BackupOrder order = bench.backupOrder(u"two"_s);
                 order.skipUnreadable = true;
                 const auto outcome = bench.node().backup(order, bench.watch());
                 return outcome && outcome->fileCount == 3 &&
                        std::ranges::any_of(outcome->warnings, [](const BackupWarning &warning) {
                            return warning.id == "warning.file_unreadable"_L1;
                        });
             }),
             0);
    QCOMPARE(asUser([&] {
                 BackupOrder order = bench.backupOrder(u"three"_s);
                 order.skipUnreadable = true;
                 const auto outcome = bench.node().backup(order, bench.watch());
                 return outcome && bench.node()
                                       .restore(bench.restoreOrder(bench.stored(order, *outcome)),
                                                bench.watch())
                                       .has_value();
             }),
             0);
    QCOMPARE(bench.temporaries(), QStringList());
}

void BackupOrdersTest::forbiddenFolders()
{
    NodeBench bench;
    BackupOrder order = bench.backupOrder(u"one"_s);
    order.folder = bench.at(u"srv/none"_s);
    HF_VERIFY_ERROR(bench.node().backup(order, bench.watch()), "server.folder_missing");
    order.folder = bench.at(u"data"_s);
    HF_VERIFY_ERROR(bench.node().backup(order, bench.watch()), "server.folder_forbidden");
    order.folder = bench.server();
    order.target.settings.insert("directory"_L1, QString(bench.server() + "/backups"_L1));
    HF_VERIFY_ERROR(bench.node().backup(order, bench.watch()), "server.folder_forbidden");
    QVERIFY(!QFile::exists(bench.server() + "/backups"_L1));
    QCOMPARE(bench.temporaries(), QStringList());
}

void BackupOrdersTest::aFullDiskHurtsNothing()
{
    NodeBench bench(8 * 1024 * 1024);
    const auto before = describeTree(bench.server());
    {
        const Mount mount = Mount::tmpfs(bench.targetFolder(), 4 * 1024 * 1024);
        if (!mount.isMounted())
            QSKIP("no-mount: a tmpfs cannot be mounted here");
        HF_VERIFY_ERROR(bench.backup(u"one"_s), "file.no_space");
        QCOMPARE(bench.temporaries(), QStringList());
        QVERIFY(QDir(bench.at(u"data/manifests"_s)).isEmpty());
        BackupOrder order = bench.backupOrder(u"two"_s);
        order.expectedBytes = 8 * 1024 * 1024;
        HF_VERIFY_ERROR(bench.node().backup(order, bench.watch()), "file.no_space");
    }
    {
        // Room enough, but not with the reserve: noticed while it is written.
        NodeBench large(40 * 1024 * 1024);
        const Mount mount = Mount::tmpfs(large.targetFolder(), 64 * 1024 * 1024);
        BackupOrder order = large.backupOrder(u"one"_s);
        order.reserveBytes = 40 * 1024 * 1024;
        HF_VERIFY_ERROR(large.node().backup(order, large.watch()), "file.no_space");
        QCOMPARE(large.temporaries(), QStringList());
        order.reserveBytes = 1024 * 1024;
        HF_VERIFY(large.node().backup(order, large.watch()));
    }
    QCOMPARE(describeTree(bench.server()), before);
}

void BackupOrdersTest::cancelledOrdersLeaveNothing()
{
    NodeBench bench(2 * 1024 * 1024);
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    playOn(bench.server());
    const auto before = describeTree(bench.server());
    for (const QString &phase :
         {u"archive"_s, u"verify"_s, u"check"_s, u"unpack"_s, u"carry_over"_s, u"swap"_s}) {
        bench.cancel = CancellationToken();
        bench.onPhase = [&](const QString &entered) {
            if (entered == phase)
                bench.cancel.cancel();
        };
        if (phase == "archive"_L1)
            HF_VERIFY_ERROR(bench.backup(u"two"_s), "cancelled");
        else if (phase == "verify"_L1)
            HF_VERIFY_ERROR(bench.node().verify({newId(), *stored}, bench.watch()), "cancelled");
        else
            HF_VERIFY_ERROR(bench.node().restore(bench.restoreOrder(*stored), bench.watch()),
                            "cancelled");
        QCOMPARE(describeTree(bench.server()), before);
        QCOMPARE(leftovers(bench.at(u"srv"_s)), QStringList());
        QCOMPARE(bench.temporaries(), QStringList());
    }
}

void BackupOrdersTest::recognisesTemplates()
{
    NodeBench bench;
    ServerTemplate minecraft;
    minecraft.key = u"minecraft-java"_s;
    minecraft.recognisedBy = {u"server.properties"_s, u"world/level.dat"_s, u"paper*.jar"_s};
    ServerTemplate luanti;
    luanti.key = u"luanti"_s;
    luanti.recognisedBy = {u"minetest.conf"_s, u"worlds"_s};
    ServerTemplate hostile;
    hostile.key = u"hostile"_s;
    hostile.recognisedBy = {u"/etc/passwd"_s, u"../mc"_s, u"../../srv"_s, u".."_s};
    QCOMPARE(bench.node().recogniseTemplate(bench.server(), {luanti, minecraft, hostile}),
             u"minecraft-java"_s);
    QCOMPARE(bench.node().recogniseTemplate(bench.at(u"srv"_s), {luanti, minecraft, hostile}),
             u"plain-folder"_s);
    luanti.recognisedBy = {u"server.properties"_s, u"world"_s};
    QCOMPARE(bench.node().recogniseTemplate(bench.server(), {luanti, minecraft}),
             u"plain-folder"_s);
    writeFile(bench.server() + "/paper-1.21.jar"_L1, "jar");
    QCOMPARE(bench.node().recogniseTemplate(bench.server(), {luanti, minecraft}),
             u"minecraft-java"_s);
}

HOLDFAST_TEST(BackupOrdersTest)
#include "tst_backup_orders.moc"
