// What is done with a stored archive besides restoring it, and archives that others made.
#include "folder_swap.h"
#include "folder_trees.h"
#include "node_bench.h"
#include "tests/support/test_main.h"

#include "core/base/file_sync.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>

#include <fcntl.h>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::node;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

class MemorySink : public ByteSink
{
public:
    Result<void> write(std::span<const std::byte> bytes) override
    {
        content.append(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        return {};
    }
    QByteArray content;
};

} // namespace

class StoredArchivesTest : public QObject
{
    Q_OBJECT
private slots:
    void mendsTheManifestCache();
    void browsesAndExtracts();
    void comparesStates();
    void importsAndExports();
    void anImportRemovesNothingThatAppearsMeanwhile();
    void removesEverythingOfAnArchive();
};

void StoredArchivesTest::mendsTheManifestCache()
{
    NodeBench bench;
    for (const ArchiveFormat format : {ArchiveFormat::TarZst, ArchiveFormat::TarGz}) {
        const auto stored = bench.backup(u"one"_s, format);
        HF_VERIFY(stored);
        const auto content = readWholeFile(stored->manifestCacheFile, 1'000'000);
        HF_VERIFY(content);
        QVERIFY(QFile::remove(stored->manifestCacheFile));
        HF_VERIFY(bench.node().browse(*stored, {}, {}, 10));
        auto mended = readWholeFile(stored->manifestCacheFile, 1'000'000);
        HF_VERIFY(mended);
        QCOMPARE(*mended, *content);
        flipByte(stored->manifestCacheFile, content->size() / 2);
        HF_VERIFY(bench.node().verify({newId(), *stored}, bench.watch()));
        mended = readWholeFile(stored->manifestCacheFile, 1'000'000);
        HF_VERIFY(mended);
        QCOMPARE(*mended, *content);
    }
    QCOMPARE(bench.temporaries(), QStringList());
}

void StoredArchivesTest::browsesAndExtracts()
{
    NodeBench bench;
    writeFile(bench.server() + "/world!/file"_L1,
              "sorts between world and world/level.dat as text");
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    const auto names = [](const ArchiveListing &listing) {
        QStringList list;
        for (const ArchiveEntry &entry : listing.entries)
            list.append(entry.name);
        return list;
    };
    const auto top = bench.node().browse(*stored, {}, {}, 100);
    HF_VERIFY(top);
    QCOMPARE(names(*top), (QStringList{u"empty"_s, u"only in first"_s, u"world"_s, u"world!"_s,
                                       u"link"_s, u"server.properties"_s}));
    QCOMPARE(top->entries.at(2).sizeBytes, 64 * 1024 + 11);
    QCOMPARE(top->entries.at(2).type, u"directory"_s);
    QCOMPARE(top->entries.at(4).linkTarget, u"/outside/first"_s);
    QVERIFY(top->after.isEmpty());
    QStringList paged;
    QString after;
    do {
        const auto page = bench.node().browse(*stored, u"/"_s, after, 2);
        HF_VERIFY(page);
        QVERIFY(page->entries.size() <= 2);
        paged += names(*page);
        after = page->after;
    } while (!after.isEmpty());
    QCOMPARE(paged, names(*top));
    const auto world = bench.node().browse(*stored, u"world/"_s, {}, 100);
    HF_VERIFY(world);
    QCOMPARE(names(*world), (QStringList{u"DIM-1"_s, u"region"_s, u"level.dat"_s}));
    HF_VERIFY_ERROR(bench.node().browse(*stored, u"none"_s, {}, 10), "archive.member_not_found");
    HF_VERIFY_ERROR(bench.node().browse(*stored, u"world/level.dat"_s, {}, 10),
                    "node.not_a_folder");

    const auto found = bench.node().findFile(*stored, u"world/level.dat"_s);
    HF_VERIFY(found);
    QCOMPARE(found->sizeBytes, 11);
    QCOMPARE(found->modifiedAt,
             QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC).addMSecs(987));
    MemorySink sink;
    HF_VERIFY(bench.node().extract(*stored, u"world/level.dat"_s, sink, bench.cancel));
    QCOMPARE(sink.content, QByteArray("level first"));
    HF_VERIFY_ERROR(bench.node().extract(*stored, u"world"_s, sink, bench.cancel),
                    "archive.not_a_file");
    HF_VERIFY_ERROR(bench.node().extract(*stored, u"logs/latest.log"_s, sink, bench.cancel),
                    "archive.member_not_found");
}

void StoredArchivesTest::comparesStates()
{
    NodeBench bench;
    const auto first = bench.backup(u"one"_s);
    HF_VERIFY(first);
    const auto same =
        bench.node().diffLive(*first, bench.server(), bench.ignored(), {}, bench.watch());
    HF_VERIFY(same);
    QCOMPARE(same->added + same->removed + same->changed, 0);
    playOn(bench.server());
    ::chmod(QFile::encodeName(bench.server() + "/server.properties"_L1).constData(), 0640);
    // Only its time differs: found out by reading it.
    const QString region = bench.server() + "/world/region/r.0.0.mca"_L1;
    ::utimensat(AT_FDCWD, QFile::encodeName(region).constData(), nullptr, 0);
    const auto second = bench.backup(u"two"_s);
    HF_VERIFY(second);

    const auto check = [&](const Result<TreeDifference> &difference, bool isForward) {
        HF_VERIFY(difference);
        QMap<QString, QString> changes;
        for (const TreeChange &change : difference->changes)
            changes.insert(change.path, QString(enumText(change.kind) + u' ' + change.what));
        QCOMPARE(changes.value(u"world/level.dat"_s), u"changed content"_s);
        QCOMPARE(changes.value(u"server.properties"_s), u"changed mode"_s);
        QCOMPARE(changes.value(u"world/region/r.0.0.mca"_s), u"changed time"_s);
        QCOMPARE(changes.value(u"world/region/r.1.0.mca"_s),
                 isForward ? u"added "_s : u"removed "_s);
        QCOMPARE(changes.value(u"only in first"_s), isForward ? u"removed "_s : u"added "_s);
        QCOMPARE(changes.size(), 6);
        QCOMPARE(difference->added, isForward ? 1 : 2);
        QCOMPARE(difference->removed, isForward ? 2 : 1);
        QCOMPARE(difference->changed, 3);
    };
    check(bench.node().diff(*first, *second, {}, bench.watch()), true);
    check(bench.node().diff(*second, *first, {}, bench.watch()), false);
    check(bench.node().diffLive(*first, bench.server(), bench.ignored(), {}, bench.watch()), true);
    check(bench.node().previewRestore(bench.restoreOrder(*first), {}, bench.watch()), false);
    const auto onto = bench.node().previewRestore(
        bench.restoreOrder(*first, bench.at(u"srv/new"_s)), {}, bench.watch());
    HF_VERIFY(onto);
    QCOMPARE(onto->changed + onto->removed, 0);
    QVERIFY(!QFile::exists(bench.at(u"srv/new"_s)));
}

void StoredArchivesTest::importsAndExports()
{
    NodeBench bench;
    // What leads out, and control characters in names, are refused from foreign archives, also from
    // ours.
    QVERIFY(QFile::remove(bench.server() + "/link"_L1));
    QVERIFY(QDir(bench.server() + "/only in first"_L1).removeRecursively());
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    const QString zip = bench.at(u"world.zip"_s);
    const auto size = bench.node().exportArchive({newId(), *stored, zip}, bench.watch());
    HF_VERIFY(size);
    QCOMPARE(QFileInfo(zip).size(), *size);
    HF_VERIFY_ERROR(bench.node().exportArchive({newId(), *stored, zip}, bench.watch()),
                    "destination.exists");

    QVERIFY(QDir().mkpath(bench.at(u"srv/empty"_s)));
    for (const QString &folder : {u"srv/imported"_s, u"srv/empty"_s}) {
        HF_VERIFY(bench.node().importServer({newId(), zip, bench.at(folder)}, bench.watch()));
        QFile level(bench.at(folder) + "/world/level.dat"_L1);
        QVERIFY(level.open(QIODevice::ReadOnly));
        QCOMPARE(level.readAll(), QByteArray("level first"));
    }
    const auto before = describeTree(bench.server());
    HF_VERIFY_ERROR(bench.node().importServer({newId(), zip, bench.server()}, bench.watch()),
                    "destination.not_empty");
    QCOMPARE(describeTree(bench.server()), before);
    HF_VERIFY_ERROR(bench.node().importServer(
                        {newId(), bench.at(u"none.zip"_s), bench.at(u"srv/x"_s)}, bench.watch()),
                    "file.not_found");
    writeFile(bench.at(u"broken.zip"_s), "this is no archive");
    QVERIFY(!bench.node().importServer({newId(), bench.at(u"broken.zip"_s), bench.at(u"srv/x"_s)},
                                       bench.watch()));
    QVERIFY(!QFile::exists(bench.at(u"srv/x"_s)));
    QCOMPARE(leftovers(bench.at(u"srv"_s)), QStringList());
    QCOMPARE(leftovers(bench.at(u"."_s)), QStringList());
    QCOMPARE(bench.temporaries(), QStringList());
}

void StoredArchivesTest::anImportRemovesNothingThatAppearsMeanwhile()
{
    NodeBench bench;
    const QString archive = bench.at(u"world.tar"_s);
    QVERIFY(QDir().mkpath(bench.at(u"model/world"_s)));
    writeFile(bench.at(u"model/world/level.dat"_s), "imported");
    QCOMPARE(
        QProcess::execute(u"tar"_s, {u"-cf"_s, archive, u"-C"_s, bench.at(u"model"_s), u"."_s}), 0);
    const auto clear = qScopeGuard([] { swapFaults() = {}; });
    for (const QString &folder : {bench.at(u"srv/missing"_s), bench.at(u"srv/empty"_s)}) {
        const bool isEmpty = folder.endsWith("empty"_L1);
        if (isEmpty)
            QVERIFY(QDir().mkpath(folder));
        swapFaults().afterStep = [&](const char *step) {
            if (qstrcmp(step, "swap") == 0)
                writeFile(folder + "/mine"_L1, "put there at the last moment");
        };
        const auto imported = bench.node().importServer({newId(), archive, folder}, bench.watch());
        QCOMPARE(imported.has_value(), isEmpty);
        QStringList places = leftovers(bench.at(u"srv"_s));
        QCOMPARE(places.size(), isEmpty ? 1 : 0);
        const QString place = isEmpty ? bench.at(u"srv/"_s + places.first()) : folder;
        QVERIFY(QFile::exists(place + "/mine"_L1));
        QCOMPARE(bench.temporaries(), QStringList());
    }
}

void StoredArchivesTest::removesEverythingOfAnArchive()
{
    NodeBench bench;
    const auto stored = bench.backup(u"one"_s, ArchiveFormat::TarGz);
    HF_VERIFY(stored);
    auto has = bench.node().hasArchive(*stored);
    HF_VERIFY(has);
    QVERIFY(*has);
    HF_VERIFY(bench.node().removeArchive(*stored));
    has = bench.node().hasArchive(*stored);
    HF_VERIFY(has);
    QVERIFY(!*has);
    QVERIFY(QDir(bench.targetFolder() + "/mc"_L1).isEmpty());
    QVERIFY(!QFile::exists(stored->manifestCacheFile));
    const auto again = bench.node().removeArchive(*stored);
    QVERIFY(!again);
    QVERIFY(again.error().kind() == ErrorKind::NotFound);
    const auto space = bench.node().space(bench.target());
    HF_VERIFY(space);
    QVERIFY(space->first > 0 && space->second >= space->first);
}

HOLDFAST_TEST(StoredArchivesTest)
#include "tst_stored_archives.moc"
