#include "folder_trees.h"
#include "node_bench.h"
#include "tests/benchmark/nbt_writer.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::node;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class ServerDiscoveryTest : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatLiesThere();
    void findsWhatRuns();
    void names_data();
    void names();
    void isBounded();
    void folderStates();
};

void ServerDiscoveryTest::findsWhatLiesThere()
{
    NodeBench bench;
    const QString home = bench.at(u"home"_s);
    writeFile(home + "/anna/games/survival/server.properties"_L1,
              "#Minecraft\nserver-port=25570\nlevel-name=overworld\n");
    NbtWriter level;
    level.openCompound("Data").integer("DataVersion", 3465);
    level.openCompound("Version").text("Name", "1.20.1").closeCompound();
    level.closeCompound();
    const QByteArray levelFile = level.gzipDocument();
    writeFile(home + "/anna/games/survival/overworld/level.dat"_L1, levelFile);
    writeFile(home + "/anna/games/survival/plugins/copy/server.properties"_L1, "inside another");
    writeFile(home + "/anna/deep/er/and/deeper/server.properties"_L1, "too deep");
    writeFile(home + "/bert/notes/server.txt"_L1, "no server");
    writeFile(home + "/bert/stored/server.properties"_L1, "a storage folder");
    QVERIFY(QFile::link(home + "/anna/games"_L1, home + "/bert/link"_L1));

    DiscoveryOrder order;
    order.procFolder = bench.at(u"none"_s);
    order.places = {{home + "/*"_L1, 2}, {bench.at(u"missing"_s), 3}};
    order.without = QStringList{home + "/bert/stored"_L1};
    const FoundServers found = bench.node().discoverServers(order);
    QVERIFY(found.isComplete);
    QCOMPARE(found.searched, (QStringList{home + "/anna"_L1, home + "/bert"_L1}));
    QCOMPARE(found.servers.size(), 1);
    const FoundServer server = found.servers.first();
    QCOMPARE(server.directory, QString(home + "/anna/games/survival"_L1));
    QCOMPARE(server.port, 25570);
    QCOMPARE(server.version, u"1.20.1"_s);
    QCOMPARE(server.name, u"overworld"_s);
    QVERIFY(!server.isRunning);
    QVERIFY(server.sizeBytes > levelFile.size());
}

void ServerDiscoveryTest::findsWhatRuns()
{
    NodeBench bench;
    const QString folder = bench.at(u"anywhere/at/all"_s);
    writeFile(folder + "/server.properties"_L1, "motd=Red \\u00A7cDragon\n");
    writeFile(bench.at(u"other/file"_s), "no server");
    const auto addProcess = [&](const QString &pid, const QByteArray &command, const QString &cwd) {
        writeFile(bench.at(u"proc/"_s + pid + "/cmdline"_L1), command);
        QFile::link(cwd, bench.at(u"proc/"_s + pid + "/cwd"_L1));
    };
    addProcess(u"12"_s, QByteArray("/usr/bin/java\0-jar\0server.jar\0", 30), folder);
    addProcess(u"13"_s, QByteArray("/usr/bin/java\0-jar\0x.jar\0", 25), bench.at(u"other"_s));
    addProcess(u"14"_s, QByteArray("/usr/bin/vim\0", 13), folder);
    addProcess(u"self"_s, QByteArray("java\0", 5), folder);
    DiscoveryOrder order;
    order.procFolder = bench.at(u"proc"_s);
    order.places = {{bench.at(u"anywhere"_s), 3}};
    const FoundServers found = bench.node().discoverServers(order);
    QCOMPARE(found.servers.size(), 1); // found twice, listed once
    QVERIFY(found.servers.first().isRunning);
    QCOMPARE(found.servers.first().name, u"Red Dragon"_s);
}

void ServerDiscoveryTest::names_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing said") << QByteArray() << u"folder"_s;
    QTest::newRow("the game's own message")
        << QByteArray("motd=A Minecraft Server\n") << u"folder"_s;
    QTest::newRow("a message") << QByteArray("motd=Our  World\n") << u"Our World"_s;
    QTest::newRow("colours") << QByteArray("motd=\xc2\xa7"
                                           "4Red\xc2\xa7r Dragon\n")
                             << u"Red Dragon"_s;
    QTest::newRow("two lines") << QByteArray("motd=One\\nTwo\n") << u"OneTwo"_s;
    QTest::newRow("a level") << QByteArray("level-name=skyblock\n") << u"skyblock"_s;
    QTest::newRow("a path as a level") << QByteArray("level-name=../../etc\n") << u"etc"_s;
    QTest::newRow("too long") << QByteArray("motd=" + QByteArray(500, 'x')) << QString(64, u'x');
}

void ServerDiscoveryTest::names()
{
    QFETCH(QByteArray, properties);
    NodeBench bench;
    writeFile(bench.at(u"srv/folder/server.properties"_s), properties);
    using namespace std::chrono_literals;
    const FoundServer server = bench.node().describeServer(bench.at(u"srv/folder"_s), 1s);
    QTEST(server.name, "name");
    QCOMPARE(server.port, 0);
    QVERIFY(!server.isSizePartial);
}

void ServerDiscoveryTest::isBounded()
{
    NodeBench bench;
    using namespace std::chrono_literals;
    DiscoveryOrder order;
    order.procFolder = bench.at(u"none"_s);
    order.places = {{bench.at(u"srv"_s), 5}};
    order.mostTime = 0ms;
    QVERIFY(!bench.node().discoverServers(order).isComplete);
    order.mostTime = 60s;
    QVERIFY(bench.node().discoverServers(order).isComplete);
    QVERIFY(bench.node().describeServer(bench.server(), 0ms).isSizePartial);
}

void ServerDiscoveryTest::folderStates()
{
    NodeBench bench;
    const auto whole = bench.node().folderState(bench.server());
    HF_VERIFY(whole);
    QVERIFY(whole->exists && whole->isFolder && !whole->isEmpty && whole->isWritable);
    QVERIFY(whole->freeBytes > 0 && whole->totalBytes >= whole->freeBytes);
    const auto missing = bench.node().folderState(bench.at(u"srv/not/yet/there"_s));
    HF_VERIFY(missing);
    QVERIFY(!missing->exists && missing->isWritable);
    QCOMPARE(missing->device, whole->device);
    const auto file = bench.node().folderState(bench.server() + "/server.properties"_L1);
    HF_VERIFY(file);
    QVERIFY(file->exists && !file->isFolder && !file->isWritable);
    QVERIFY(QDir().mkpath(bench.at(u"srv/none"_s)));
    const auto empty = bench.node().folderState(bench.at(u"srv/none"_s));
    HF_VERIFY(empty);
    QVERIFY(empty->isEmpty);
}

HOLDFAST_TEST(ServerDiscoveryTest)
#include "tst_server_discovery.moc"
