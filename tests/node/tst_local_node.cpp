#include "folder_swap.h"
#include "folder_trees.h"
#include "journal.h"
#include "node_bench.h"
#include "tests/support/test_main.h"

#include "core/base/file_sync.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>
#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

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

// A tree as a restore gives it back: without what the patterns leave out.
QMap<QByteArray, QByteArray> withoutIgnored(QMap<QByteArray, QByteArray> tree)
{
    const auto names = tree.keys();
    for (const QByteArray &name : names) {
        if (name == "logs" || name.startsWith("logs/") || name == "cache" ||
            name.startsWith("cache/") || name.endsWith("session.lock"))
            tree.remove(name);
    }
    return tree;
}

void flipByte(const QString &path, qint64 position)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(position));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(position));
    QVERIFY(file.putChar(char(byte ^ 0x10)));
}

} // namespace

class LocalNodeTest : public QObject
{
    Q_OBJECT
private slots:
    void backsUpVerifiesAndRestores_data() { formats(); }
    void backsUpVerifiesAndRestores();
    void realWorldsComeBackByteForByte_data();
    void realWorldsComeBackByteForByte();
    void restoresIntoANewFolder();
    void carriesOverWhatPatternsLeaveOut();
    void undoesARestoreAndTheUndo();
    void dropsOldUndoEntries();
    void aDamagedArchiveIsRefusedAndNothingChanges_data();
    void aDamagedArchiveIsRefusedAndNothingChanges();
    void mendsTheManifestCache();
    void browsesAndExtracts();
    void comparesStates();
    void importsAndExports();
    void anImportRemovesNothingThatAppearsMeanwhile();
    void removesEverythingOfAnArchive();
    void aFullDiskHurtsNothing();
    void aFullDiskDuringARestoreHurtsNothing();
    void cancelledOrdersLeaveNothing();
    void unreadableFiles();
    void neverReplacesAnArchive();
    void forbiddenFolders();
    void recognisesTemplates();
    void theManifestCacheIsThereBeforeTheArchive();
    void hostileJournalsDoNoHarm();
    void aFolderBetweenTwoStatesIsNotUsed();
    void neverReplacesAFolderThatHoldsTheTarget();

private:
    void formats();
};

void LocalNodeTest::formats()
{
    QTest::addColumn<ArchiveFormat>("format");
    QTest::newRow("tar.zst") << ArchiveFormat::TarZst;
    QTest::newRow("tar.gz") << ArchiveFormat::TarGz;
    QTest::newRow("tar.xz") << ArchiveFormat::TarXz;
    QTest::newRow("tar") << ArchiveFormat::Tar;
}

void LocalNodeTest::backsUpVerifiesAndRestores()
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

void LocalNodeTest::realWorldsComeBackByteForByte_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("vanilla-1.8") << u"unknown"_s;
    QTest::newRow("forge-1.12.2") << u"1.12.2"_s;
    QTest::newRow("vanilla-1.17.1") << u"1.17.1"_s;
    QTest::newRow("fabric-1.21") << u"1.21"_s;
    QTest::newRow("broken-level-dat") << QString();
}

void LocalNodeTest::realWorldsComeBackByteForByte()
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

void LocalNodeTest::restoresIntoANewFolder()
{
    NodeBench bench;
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    const auto restored =
        bench.node().restore(bench.restoreOrder(*stored, bench.at(u"srv/copy"_s)), bench.watch());
    HF_VERIFY(restored);
    QCOMPARE(describeTree(bench.at(u"srv/copy"_s)), withoutIgnored(describeTree(bench.server())));
    QCOMPARE(restored->carriedOver, 0);
    QVERIFY(restored->undoFolder.isEmpty());
    QCOMPARE(leftovers(bench.at(u"srv"_s)), QStringList());
    HF_VERIFY_ERROR(
        bench.node().restore(bench.restoreOrder(*stored, bench.at(u"none/copy"_s)), bench.watch()),
        "destination.parent_missing");
    HF_VERIFY_ERROR(
        bench.node().restore(bench.restoreOrder(*stored, bench.at(u"data"_s)), bench.watch()),
        "destination.forbidden");
}

void LocalNodeTest::carriesOverWhatPatternsLeaveOut()
{
    NodeBench bench;
    const auto backedUp = describeTree(bench.server());
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    playOn(bench.server());
    const QString log = bench.server() + "/logs/latest.log"_L1;
    QCOMPARE(::link(QFile::encodeName(log).constData(),
                    QFile::encodeName(bench.server() + "/logs/same.log"_L1).constData()),
             0);
    QVERIFY(QFile::link(u"latest.log"_s, bench.server() + "/logs/link"_L1));
    ::mkfifo(QFile::encodeName(bench.server() + "/logs/pipe"_L1).constData(), 0600);
    ::setxattr(QFile::encodeName(log).constData(), "user.test", "value", 5, 0);
    QFile sparse(bench.server() + "/cache/sparse"_L1);
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(64 * 1024 * 1024) &&
            sparse.seek(32 * 1024 * 1024) && sparse.write("x") == 1);
    sparse.close();
    const auto live = describeTree(bench.server());

    const auto restored = bench.node().restore(bench.restoreOrder(*stored), bench.watch());
    HF_VERIFY(restored);
    const auto now = describeTree(bench.server());
    for (const char *name :
         {"logs", "logs/latest.log", "logs/same.log", "logs/link", "cache", "cache/deep/er/file",
          "cache/sparse", "world/session.lock", "world/DIM-1/session.lock"})
        QCOMPARE(now.value(name), live.value(name));
    QVERIFY(!now.contains("logs/pipe"));
    QCOMPARE(restored->warnings.size(), 1);
    QCOMPARE(restored->warnings.first().id, u"warning.special_file"_s);
    QCOMPARE(restored->carriedOver, 11);
    struct stat one = {};
    struct stat other = {};
    QCOMPARE(::stat(QFile::encodeName(log).constData(), &one), 0);
    QCOMPARE(::stat(QFile::encodeName(bench.server() + "/logs/same.log"_L1).constData(), &other),
             0);
    QCOMPARE(one.st_ino, other.st_ino);
    QCOMPARE(::stat(QFile::encodeName(sparse.fileName()).constData(), &one), 0);
    QVERIFY(one.st_blocks * 512 < 1024 * 1024);
    char value[16] = {};
    QCOMPARE(::getxattr(QFile::encodeName(log).constData(), "user.test", value, sizeof(value)), 5);
    // The folders of carried entries keep their own times.
    for (const char *name : {".", "world", "world/DIM-1"})
        QCOMPARE(now.value(name), backedUp.value(name));
}

void LocalNodeTest::undoesARestoreAndTheUndo()
{
    NodeBench bench;
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    playOn(bench.server());
    const auto played = describeTree(bench.server());
    const RestoreOrder order = bench.restoreOrder(*stored);
    HF_VERIFY(bench.node().restore(order, bench.watch()));
    const auto restored = describeTree(bench.server());
    QVERIFY(restored != played);
    const auto entries = bench.node().undoEntries();
    HF_VERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().backupId, order.backupId);
    QCOMPARE(describeTree(entries->first().undoFolder), played);

    HF_VERIFY(bench.node().undoRestore({newId(), order.backupId, bench.server()}, bench.watch()));
    QCOMPARE(describeTree(bench.server()), played);
    HF_VERIFY(bench.node().undoRestore({newId(), order.backupId, {}}, bench.watch()));
    QCOMPARE(describeTree(bench.server()), restored);
    QCOMPARE(leftovers(bench.at(u"srv"_s)).size(), 1);
    QCOMPARE(bench.temporaries(), QStringList());
    HF_VERIFY_ERROR(bench.node().undoRestore({newId(), newId(), bench.server()}, bench.watch()),
                    "restore.no_undo");
    HF_VERIFY_ERROR(bench.node().undoRestore({newId(), order.backupId, bench.at(u"srv/other"_s)},
                                             bench.watch()),
                    "restore.no_undo");
}

void LocalNodeTest::dropsOldUndoEntries()
{
    NodeBench bench(1024 * 1024);
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    HF_VERIFY(bench.node().restore(bench.restoreOrder(*stored), bench.watch()));
    const auto tree = describeTree(bench.server());
    const auto kept = bench.node().dropUndoEntries(QDateTime::currentDateTimeUtc().addSecs(-60));
    HF_VERIFY(kept);
    QCOMPARE(*kept, 0);
    QCOMPARE(leftovers(bench.at(u"srv"_s)).size(), 1);
    const auto freed = bench.node().dropUndoEntries(QDateTime::currentDateTimeUtc().addSecs(60));
    HF_VERIFY(freed);
    QVERIFY(*freed > 1024 * 1024);
    QCOMPARE(leftovers(bench.at(u"srv"_s)), QStringList());
    QCOMPARE(describeTree(bench.server()), tree);
    const auto entries = bench.node().undoEntries();
    HF_VERIFY(entries);
    QVERIFY(entries->isEmpty());
    const auto recovered = bench.node().recover();
    HF_VERIFY(recovered);
    QVERIFY(recovered->isEmpty());
}

void LocalNodeTest::aDamagedArchiveIsRefusedAndNothingChanges_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"flipped early", "flipped late", "cut off", "empty", "missing"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void LocalNodeTest::aDamagedArchiveIsRefusedAndNothingChanges()
{
    QFETCH(QString, damage);
    NodeBench bench(256 * 1024);
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    const QString path = bench.targetFolder() + u'/' + stored->archiveName;
    if (damage == "flipped early"_L1)
        flipByte(path, 3000);
    else if (damage == "flipped late"_L1)
        flipByte(path, stored->sizeBytes - 3000);
    else if (damage == "missing"_L1)
        QVERIFY(QFile::remove(path));
    else
        QVERIFY(QFile::resize(path, damage == "empty"_L1 ? 0 : stored->sizeBytes / 2));
    playOn(bench.server());
    const auto before = describeTree(bench.server());
    const auto verified = bench.node().verify({newId(), *stored}, bench.watch());
    QVERIFY(!verified);
    const auto restored = bench.node().restore(bench.restoreOrder(*stored), bench.watch());
    QVERIFY(!restored);
    const ErrorKind expected = damage == "missing"_L1 ? ErrorKind::NotFound : ErrorKind::Corrupt;
    QVERIFY2(verified.error().kind() == expected, whyText(verified).constData());
    QVERIFY2(restored.error().kind() == expected, whyText(restored).constData());
    QCOMPARE(describeTree(bench.server()), before);
    QCOMPARE(leftovers(bench.at(u"srv"_s)), QStringList());
    QCOMPARE(bench.temporaries(), QStringList());
    QVERIFY(!QFile::exists(bench.server() + "/.holdfast"_L1));
}

void LocalNodeTest::mendsTheManifestCache()
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

void LocalNodeTest::browsesAndExtracts()
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

void LocalNodeTest::comparesStates()
{
    NodeBench bench;
    const auto first = bench.backup(u"one"_s);
    HF_VERIFY(first);
    const auto same = bench.node().diffLive(*first, bench.server(), bench.ignored(), {}, bench.watch());
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

void LocalNodeTest::importsAndExports()
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

void LocalNodeTest::anImportRemovesNothingThatAppearsMeanwhile()
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

void LocalNodeTest::removesEverythingOfAnArchive()
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

void LocalNodeTest::aFullDiskHurtsNothing()
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

void LocalNodeTest::aFullDiskDuringARestoreHurtsNothing()
{
    NodeBench bench(8 * 1024 * 1024);
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    const QString small = bench.at(u"srv/small"_s);
    QVERIFY(QDir().mkpath(small));
    const Mount mount = Mount::tmpfs(small, 4 * 1024 * 1024);
    if (!mount.isMounted())
        QSKIP("no-mount: a tmpfs cannot be mounted here");
    for (const QString &folder : {small, QString(small + "/inside"_L1)}) {
        makeTree(folder, "old");
        const auto before = describeTree(folder);
        RestoreOrder order = bench.restoreOrder(*stored, folder);
        HF_VERIFY_ERROR(bench.node().restore(order, bench.watch()), "file.no_space");
        order.contentBytes = 1; // as if it had looked small enough
        const auto restored = bench.node().restore(order, bench.watch());
        QVERIFY(!restored);
        QVERIFY2(restored.error().kind() == ErrorKind::NoSpace, whyText(restored).constData());
        QCOMPARE(describeTree(folder), before);
        QCOMPARE(leftovers(folder), QStringList());
        QCOMPARE(leftovers(small), QStringList());
        QCOMPARE(bench.temporaries(), QStringList());
    }
}

void LocalNodeTest::cancelledOrdersLeaveNothing()
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

void LocalNodeTest::unreadableFiles()
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

void LocalNodeTest::neverReplacesAnArchive()
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

void LocalNodeTest::forbiddenFolders()
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

void LocalNodeTest::recognisesTemplates()
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

void LocalNodeTest::theManifestCacheIsThereBeforeTheArchive()
{
    NodeBench bench;
    BackupOrder order = bench.backupOrder(u"one"_s);
    order.manifestCacheFile = bench.at(u"data/no such folder/manifest"_s);
    QVERIFY(!bench.node().backup(order, bench.watch()));
    QVERIFY(QDir(bench.targetFolder() + "/mc"_L1).isEmpty());
    QCOMPARE(bench.temporaries(), QStringList());
}

void LocalNodeTest::hostileJournalsDoNoHarm()
{
    NodeBench bench;
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    makeTree(bench.at(u"precious"_s), "precious");
    const auto precious = describeTree(bench.at(u"precious"_s));
    const auto live = describeTree(bench.server());
    const Journal journal(bench.at(u"data/node"_s));
    int written = 0;
    for (const QString &folder : {bench.at(u"precious"_s), bench.at(u"srv/../precious"_s),
                                  u"precious"_s, u"/"_s, QString(), bench.at(u"none/none"_s)}) {
        for (const OrderPhase phase :
             {OrderPhase::Staging, OrderPhase::Swap, OrderPhase::SwapOut, OrderPhase::SwapIn,
              OrderPhase::BackOut, OrderPhase::BackIn, OrderPhase::Swapped}) {
            for (const OrderKind kind : {OrderKind::Restore, OrderKind::UndoRestore,
                                         OrderKind::Import, OrderKind::DropUndo}) {
                JournalEntry entry{.jobId = newId(),
                                   .kind = kind,
                                   .phase = phase,
                                   .folder = folder,
                                   .undoOf = newId()};
                entry.placement = ++written % 2 ? Placement::Beside : Placement::Inside;
                HF_VERIFY(journal.write(entry));
            }
        }
    }
    JournalEntry backup{
        .jobId = newId(), .kind = OrderKind::Backup, .phase = OrderPhase::Committing};
    backup.targetKind = u"folder"_s;
    backup.targetSettings = bench.target().settings;
    backup.archiveName = u"../precious/server.properties"_s;
    backup.manifestCacheFile = bench.at(u"precious/world/level.dat"_s);
    HF_VERIFY(journal.write(backup));
    backup.jobId = newId();
    backup.archiveName = stored->archiveName; // another size: not what was being committed
    backup.archiveBytes = stored->sizeBytes + 1;
    HF_VERIFY(journal.write(backup));
    JournalEntry exported{.jobId = newId(), .kind = OrderKind::Export};
    exported.toFile = bench.at(u"precious/server.properties"_s);
    HF_VERIFY(journal.write(exported));
    QLoggingCategory::setFilterRules(u"holdfast.node.warning=false"_s); // one line an entry
    const auto recovered = bench.node().recover();
    QLoggingCategory::setFilterRules({});
    HF_VERIFY(recovered);
    QCOMPARE(describeTree(bench.at(u"precious"_s)), precious);
    QCOMPARE(describeTree(bench.server()), live);
    HF_VERIFY(bench.node().verify({newId(), *stored}, bench.watch()));
}

void LocalNodeTest::aFolderBetweenTwoStatesIsNotUsed()
{
    NodeBench bench;
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    const Journal journal(bench.at(u"data/node"_s));
    HF_VERIFY(journal.write({.jobId = newId(),
                             .kind = OrderKind::Restore,
                             .phase = OrderPhase::SwapIn,
                             .folder = bench.server()}));
    HF_VERIFY_ERROR(bench.backup(u"two"_s), "node.swap_open");
    HF_VERIFY_ERROR(bench.node().restore(bench.restoreOrder(*stored), bench.watch()),
                    "node.swap_open");
    HF_VERIFY(
        bench.node().restore(bench.restoreOrder(*stored, bench.at(u"srv/copy"_s)), bench.watch()));
}

void LocalNodeTest::neverReplacesAFolderThatHoldsTheTarget()
{
    NodeBench bench;
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    for (const QString &folder : {bench.targetFolder(), QString(bench.targetFolder() + "/mc"_L1),
                                  QString(bench.targetFolder() + "/new"_L1)})
        HF_VERIFY_ERROR(bench.node().restore(bench.restoreOrder(*stored, folder), bench.watch()),
                        "destination.forbidden");
    const StoredArchive moved = [&] {
        StoredArchive archive = *stored;
        archive.target.settings.insert("directory"_L1, bench.at(u"srv/mc/backups"_s));
        return archive;
    }();
    HF_VERIFY_ERROR(bench.node().restore(bench.restoreOrder(moved), bench.watch()),
                    "destination.forbidden");
}

HOLDFAST_TEST(LocalNodeTest)
#include "tst_local_node.moc"
