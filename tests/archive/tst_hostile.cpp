// What an archive asks for and must not get.
#include "tests/archive/crafted_archive.h"
#include "tests/support/test_main.h"

#include "archive_member.h"
#include "manifest_line.h"
#include "seek_table.h"
#include "tar_header.h"

#include <QtCore/QFile>

#include <fcntl.h>

using namespace holdfast;
using namespace holdfast::archive;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void craftedArchivesAreRightOtherwise();
    void refusesNames_data();
    void refusesNames();
    void refusesManifests_data();
    void refusesManifests();
    void refusesWhatTheTarHides_data();
    void refusesWhatTheTarHides();
    void refusesHardLinks_data();
    void refusesHardLinks();
    void putsOutwardLinksBackAndDoesNotFollowThem();
    void refusesAFileThroughALink();
    void refusesBombs();
    void refusesSeekTablesThatLie_data();
    void refusesSeekTablesThatLie();
    void refusesLargeWindows();
    void neverSetsSetuid();
    void importRefuses_data();
    void importRefuses();
    void importTakesOrdinaryTars();
    void importTakesLinksThatStayInside();
    void refusalNamesTheEntryAndAWayOut();
};

namespace {

/// Unpacks into a folder beside one that must stay as it is.
struct Arena
{
    ScratchFolder scratch;
    QString inside;
    QString outside;

    Arena()
    {
        QDir(scratch.path()).mkpath(u"inside"_s);
        QDir(scratch.path()).mkpath(u"outside"_s);
        inside = scratch.filePath(u"inside"_s);
        outside = scratch.filePath(u"outside"_s);
        writeFile(QString(outside + u"/precious"_s), "untouched");
    }
    bool isUntouched() const
    {
        QFile file(QString(outside + u"/precious"_s));
        return QDir(scratch.path())
                       .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                       .size() == 2 &&
               QDir(outside)
                       .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                       .size() == 1 &&
               file.open(QIODevice::ReadOnly) && file.readAll() == "untouched";
    }
};

Result<UnpackReport> import(const QByteArray &bytes, const QString &folder, qint64 limit = -1)
{
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"brought"_s);
    writeFile(file, bytes);
    const UniqueFd root(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    Progress progress;
    return importArchive(file, {.rootDescriptor = root.get(), .freeBytesLimit = limit}, progress,
                         CancellationToken());
}

} // namespace

void HostileTest::craftedArchivesAreRightOtherwise()
{
    CraftedMember linked = craftFile("a file", "content");
    linked.entry.hardLinkGroup = 1;
    const MadeArchive made = craftArchive({linked, craftFolder("folder"),
                                           craftFile("folder/inside", QByteArray(3000000, 'x')),
                                           craftSymlink("link", "a file")});
    HF_VERIFY(verify(made));
    const Arena arena;
    HF_VERIFY(unpack(made, arena.inside));
    QVERIFY(arena.isUntouched());
}

void HostileTest::refusesNames_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("parent") << QByteArray("../outside/evil");
    QTest::newRow("parent inside") << QByteArray("a/../../outside/evil");
    QTest::newRow("parent at the end") << QByteArray("a/..");
    QTest::newRow("absolute") << QByteArray("/tmp/evil");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("empty part") << QByteArray("a//b");
    QTest::newRow("trailing slash") << QByteArray("a/");
    QTest::newRow("dot part") << QByteArray("a/./b");
    QTest::newRow("NUL") << QByteArray("evil\0.txt", 9);
    QTest::newRow("Holdfast's own") << QByteArray(".holdfast/journal");
    QTest::newRow("part too long") << QByteArray(300, 'x');
}

void HostileTest::refusesNames()
{
    QFETCH(QByteArray, path);
    for (const CraftedMember &member :
         {craftFile(path, "evil"), craftFolder(path), craftSymlink(path, "/etc/passwd")}) {
        const MadeArchive made = craftArchive({member});
        HF_VERIFY_ERROR(verify(made), "archive.hostile");
        const Arena arena;
        HF_VERIFY_ERROR(unpack(made, arena.inside), "archive.hostile");
        QVERIFY(arena.isUntouched());
    }
}

void HostileTest::refusesManifests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("error");
    const QByteArray sha(64, '0');
    const auto row = [](const char *name, const QByteArray &line,
                        const char *error = "archive.manifest_invalid") {
        QTest::newRow(name) << line << QString::fromLatin1(error);
    };
    row("no JSON", "hello\n");
    row("an array", "[]\n");
    row("no type", R"({"path":"x","size":0})"
                   "\n");
    row("unknown type", R"({"path":"x","type":"device"})"
                        "\n");
    row("device as type", R"({"path":"x","type":"block"})"
                          "\n");
    row("negative size", R"({"path":"x","type":"file","size":-1})"
                         "\n");
    row("size beyond 64 bits", R"({"path":"x","type":"file","size":99999999999999999999})"
                               "\n");
    row("mode with file type", R"({"path":"x","type":"directory","mode":16877})"
                               "\n");
    row("key twice", R"({"path":"x","path":"y","type":"directory"})"
                     "\n");
    row("path twice", R"({"path":"x","path_base64":"eQ==","type":"directory"})"
                      "\n");
    row("cut", R"({"path":"x","type":"directory")"
               "\n");
    row("something behind", R"({"path":"x","type":"directory"} x)"
                            "\n");
    row("nested", "{\"path\":\"x\",\"type\":\"directory\",\"more\":" + QByteArray(200, '[') + "\n");
    row("raw control character", "{\"path\":\"a\tb\",\"type\":\"directory\"}\n");
    row("not UTF-8", "{\"path\":\"\xff\",\"type\":\"directory\"}\n");
    row("bad Base64", R"({"path_base64":"!!","type":"directory"})"
                      "\n");
    row("NUL by escape",
        R"({"path":"a\u0000b","type":"directory"})"
        "\n",
        "archive.hostile");
    row("file without checksum", R"({"path":"x","type":"file","size":1,"offset":9})"
                                 "\n");
    row("extents overlap",
        R"({"path":"x","type":"file","size":9,"offset":9,"extents":[[0,5],[4,2]],"sha256":")" +
            sha + "\"}\n");
    row("extents leave the file",
        R"({"path":"x","type":"file","size":9,"offset":9,"extents":[[8,2]],"sha256":")" + sha +
            "\"}\n");
    row("folder with content", R"({"path":"x","type":"directory","size":5})"
                               "\n");
    row("symlink to nothing", R"({"path":"x","type":"symlink"})"
                              "\n");
    row("out of order",
        R"({"path":"A","type":"directory"})"
        "\n"
        R"({"path":"0","type":"directory"})"
        "\n",
        "archive.hostile");
    row("twice",
        R"({"path":"A","type":"directory"})"
        "\n"
        R"({"path":"A","type":"directory"})"
        "\n",
        "archive.hostile");
    row("below a file",
        R"({"path":"A","type":"symlink","link":"b"})"
        "\n"
        R"({"path":"A/b","type":"directory"})"
        "\n",
        "archive.hostile");
    row("below nothing",
        R"({"path":"A/b","type":"directory"})"
        "\n",
        "archive.hostile");
    row("too long", QByteArray(5 << 20, 'x') + "\n");
}

void HostileTest::refusesManifests()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, error);
    const MadeArchive made =
        craftArchive({}, [&](QByteArrayList &lines) { lines.insert(2, line); });
    const auto entries = manifestEntries(made.manifest);
    QVERIFY(!entries);
    QCOMPARE(entries.error().id(), error);
    // The stream does not match such a manifest either; which of the two is seen first is chance.
    const auto verified = verify(made);
    QVERIFY(!verified);
    QVERIFY(verified.error().id() == error || verified.error().is("archive.damaged"_L1));
    const Arena arena;
    QVERIFY(!unpack(made, arena.inside, 1 << 30));
}

void HostileTest::refusesWhatTheTarHides_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("error");
    const auto hostile = u"archive.hostile"_s;
    const auto damaged = u"archive.damaged"_s;
    QTest::newRow("block device") << ustarHeader("file", '4', 4) << hostile;
    QTest::newRow("character device") << ustarHeader("file", '3', 4) << hostile;
    QTest::newRow("named pipe") << ustarHeader("file", '6', 4) << hostile;
    QTest::newRow("symlink") << ustarHeader("file", '2', 0, "/etc/passwd") << damaged;
    QTest::newRow("hard link") << ustarHeader("file", '1', 0, "../outside/precious") << damaged;
    QTest::newRow("another name") << ustarHeader("../outside/x", '0', 4) << damaged;
    QTest::newRow("another size") << ustarHeader("file", '0', 400) << damaged;
}

void HostileTest::refusesWhatTheTarHides()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, error);
    CraftedMember member = craftFile("file", "evil");
    member.tarHeader = header;
    const MadeArchive made = craftArchive({member});
    const Arena arena;
    const auto unpacked = unpack(made, arena.inside);
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().id(), error);
    QVERIFY(arena.isUntouched());
}

void HostileTest::refusesHardLinks_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("outward") << QByteArray("../outside/precious");
    QTest::newRow("absolute") << QByteArray("/etc/passwd");
    QTest::newRow("to nothing") << QByteArray("not there");
    QTest::newRow("to a symlink") << QByteArray("a link");
    QTest::newRow("to another file") << QByteArray("b other");
}

void HostileTest::refusesHardLinks()
{
    QFETCH(QByteArray, target);
    CraftedMember first = craftFile("a", "content");
    first.entry.hardLinkGroup = 1;
    CraftedMember link = craftFile("z", {});
    link.entry.sizeBytes = 7;
    link.entry.hardLinkGroup = 1;
    link.entry.linkTarget = target;
    link.entry.sha256 = Sha256::of(asBytes(first.content));
    link.entry.offset = 1536;
    const MadeArchive made = craftArchive({first, craftSymlink("a link", "../outside/precious"),
                                           craftFile("b other", "other"), link});
    const Arena arena;
    HF_VERIFY_ERROR(unpack(made, arena.inside), "archive.hostile");
    QVERIFY(arena.isUntouched());
}

void HostileTest::putsOutwardLinksBackAndDoesNotFollowThem()
{
    const Arena arena;
    const QByteArray outside = QFile::encodeName(arena.outside);
    const MadeArchive made = craftArchive(
        {craftSymlink("absolute", outside), craftSymlink("upward", "../outside/precious")});
    HF_VERIFY(unpack(made, arena.inside));
    QCOMPARE(QFile::encodeName(QFile::symLinkTarget(QString(arena.inside + u"/absolute"_s))),
             outside);
    QVERIFY(arena.isUntouched());
}

void HostileTest::refusesAFileThroughALink()
{
    const Arena arena;
    const MadeArchive made = craftArchive(
        {craftSymlink("d", QFile::encodeName(arena.outside)), craftFile("d/evil", "evil")});
    HF_VERIFY_ERROR(unpack(made, arena.inside), "archive.hostile");
    QVERIFY(arena.isUntouched());
}

void HostileTest::refusesBombs()
{
    const MadeArchive made = craftArchive({craftFile("zeros", QByteArray(30 << 20, '\0'))});
    QVERIFY(made.bytes.size() < 1 << 20);
    const Arena arena;
    HF_VERIFY_ERROR(unpack(made, arena.inside, 10 << 20), "archive.no_space");
    QVERIFY(QDir(arena.inside).isEmpty()); // before anything was written
    HF_VERIFY(unpack(made, arena.inside, 40 << 20));
    // A manifest that says less than the stream holds.
    CraftedMember member = craftFile("zeros", QByteArray(1 << 20, '\0'));
    member.entry.sizeBytes = 5;
    HF_VERIFY_ERROR(verify(craftArchive({member})), "archive.damaged");
    // One that says more: nothing is written beyond what the stream holds.
    CraftedMember larger = craftFile("zeros", "few");
    larger.entry.sizeBytes = qint64(1) << 50;
    const Arena other;
    const auto unpacked = unpack(craftArchive({larger}), other.inside, 100 << 20);
    HF_VERIFY_ERROR(unpacked, "archive.no_space");
}

void HostileTest::refusesSeekTablesThatLie_data()
{
    QTest::addColumn<int>("fromEnd"); // of the byte that is changed
    QTest::newRow("magic") << 1;
    QTest::newRow("descriptor") << 5;
    QTest::newRow("number of frames") << 9;
    QTest::newRow("number of frames, high byte") << 6;
    QTest::newRow("a frame's plain size") << 13;
    QTest::newRow("a frame's packed size") << 17;
}

void HostileTest::refusesSeekTablesThatLie()
{
    QFETCH(int, fromEnd);
    MadeArchive made = craftArchive({craftFile("file", "content")});
    for (int bit = 0; bit < 8; ++bit) {
        MadeArchive changed = made;
        const qsizetype place = changed.bytes.size() - fromEnd;
        changed.bytes[place] = char(changed.bytes.at(place) ^ (1 << bit));
        const auto verified = verify(changed);
        QVERIFY(!verified);
        QVERIFY(verified.error().is("archive.damaged"_L1) ||
                verified.error().is("archive.not_seekable"_L1));
        MemorySource source(changed.bytes);
        MemorySink sink;
        const auto fetched = fetchManifest(source, sink);
        QVERIFY(!fetched || fromEnd == 13 || fromEnd == 17); // frames behind the manifest's
    }
}

void HostileTest::refusesLargeWindows()
{
    // A frame whose head asks for a window of 2 GiB: descriptor without content size, window
    // log 31.
    const MadeArchive made = craftArchive({});
    MadeArchive changed = made;
    changed.bytes[4] = 0;
    changed.bytes[5] = char((31 - 10) << 3);
    HF_VERIFY_ERROR(verify(changed), "archive.hostile");
}

void HostileTest::neverSetsSetuid()
{
    CraftedMember file = craftFile("tool", "#!/bin/sh\n");
    file.entry.mode = 06755;
    CraftedMember folder = craftFolder("folder");
    folder.entry.mode = 02775;
    const Arena arena;
    const auto unpacked = unpack(craftArchive({folder, file}), arena.inside);
    HF_VERIFY(unpacked);
    QCOMPARE(unpacked->warnings.size(), 2);
    for (const QString &line : describeTree(arena.inside))
        QVERIFY(line.startsWith(u". "_s) || line.startsWith(u"tool 100755 "_s) ||
                line.startsWith(u"folder 40775 "_s));
}

void HostileTest::importRefuses_data()
{
    QTest::addColumn<QByteArray>("tar");
    const QByteArray end(1024, '\0');
    const QByteArray content = padded("evil");
    const auto row = [&](const char *name, const QByteArray &members) {
        QTest::newRow(name) << QByteArray(members + end);
    };
    row("parent", ustarHeader("../outside/evil", '0', 4) + content);
    row("parent inside", ustarHeader("a/../../outside/evil", '0', 4) + content);
    row("absolute", ustarHeader("/tmp/holdfast-evil", '0', 4) + content);
    row("link outward", ustarHeader("link", '2', 0, "../outside"));
    row("absolute link", ustarHeader("link", '2', 0, "/etc"));
    row("out through another link", ustarHeader("a/b/c/up", '2', 0, "../../..") +
                                        ustarHeader("a/b/c/out", '2', 0, "up/../../outside"));
    row("out once the top folder is off", ustarHeader("world/level.dat", '0', 4) + content +
                                              ustarHeader("world/link", '2', 0, "../outside"));
    row("through a link", ustarHeader("d", '2', 0, "e") + ustarHeader("e", '5', 0) +
                              ustarHeader("d/evil", '0', 4) + content);
    row("hard link outward", ustarHeader("z", '1', 0, "../outside/precious"));
    row("hard link to a link", ustarHeader("l", '2', 0, "x") + ustarHeader("z", '1', 0, "l"));
    row("device", ustarHeader("sda", '4', 0));
    row("pipe", ustarHeader("pipe", '6', 0));
    row("twice", ustarHeader("a", '0', 4) + content + ustarHeader("a", '0', 4) + content);
    row("file and folder",
        ustarHeader("a", '0', 4) + content + ustarHeader("a/b", '0', 4) + content);
    row("line feed", ustarHeader("a\nb", '0', 4) + content);
    row("cut", ustarHeader("a", '0', 400000) + content);
    row("bomb", ustarHeader("a", '0', 2 << 20) + QByteArray(2 << 20, 'x'));
}

void HostileTest::importRefuses()
{
    QFETCH(QByteArray, tar);
    const Arena arena;
    const auto imported = import(tar, arena.inside, 1 << 20);
    QVERIFY(!imported);
    QVERIFY2(imported.error().is("archive.hostile"_L1) ||
                 imported.error().is("archive.damaged"_L1) ||
                 imported.error().is("archive.no_space"_L1),
             qPrintable(imported.error().id()));
    QVERIFY(arena.isUntouched());
    QVERIFY(!QFile::exists(u"/tmp/holdfast-evil"_s));
}

void HostileTest::importTakesOrdinaryTars()
{
    const QByteArray tar = ustarHeader("./world/level.dat", '0', 4) + padded("good") +
                           ustarHeader("world/", '5', 0) + QByteArray(1024, '\0');
    const Arena arena;
    const auto imported = import(tar, arena.inside);
    HF_VERIFY(imported);
    QCOMPARE(imported->fileCount, 1);
    QVERIFY(QFile::exists(QString(arena.inside + u"/level.dat"_s))); // the single top folder is off
    HF_VERIFY_ERROR(import("no archive at all", arena.inside), "archive.format_unknown");
}

void HostileTest::importTakesLinksThatStayInside()
{
    const QByteArray content = padded("good");
    const QByteArray tar = ustarHeader("world/data/level.dat", '0', 4) + content +
                           ustarHeader("world/level.dat", '2', 0, "data/level.dat") +
                           ustarHeader("world/a/b/up", '2', 0, "../../data") +
                           ustarHeader("world/nowhere", '2', 0, "not/there") +
                           QByteArray(1024, '\0');
    const Arena arena;
    HF_VERIFY(import(tar, arena.inside));
    QVERIFY(arena.isUntouched());
    const auto contentOf = [&arena](const QString &name) {
        QFile file(QString(arena.inside + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(contentOf(u"/level.dat"_s), QByteArray("good"));
    QCOMPARE(contentOf(u"/a/b/up/level.dat"_s), QByteArray("good"));
    QVERIFY(QFileInfo(QString(arena.inside + u"/nowhere"_s)).isSymLink());
    // With something beside the folder it stays, and a link may lead to the top.
    const QByteArray two = ustarHeader("world/link", '2', 0, "../beside") +
                           ustarHeader("beside", '0', 4) + content + QByteArray(1024, '\0');
    const Arena second;
    HF_VERIFY(import(two, second.inside));
    QVERIFY(QFile::exists(QString(second.inside + u"/world/link"_s)));
}

void HostileTest::refusalNamesTheEntryAndAWayOut()
{
    const Arena arena;
    const auto imported =
        import(ustarHeader("world/plugins/logs", '2', 0, "/var/log") + QByteArray(1024, '\0'),
               arena.inside);
    HF_VERIFY_ERROR(imported, "archive.hostile");
    const QString message = imported.error().message();
    for (const auto &part : {u"world/plugins/logs"_s, u"/var/log"_s, u"unpack it by hand"_s,
                             u"servers add"_s, u"Nothing outside"_s})
        QVERIFY2(message.contains(part), qPrintable(message));
}

HOLDFAST_TEST(HostileTest)
#include "tst_hostile.moc"
