// Restoring, and taking a restore back.
#include "folder_trees.h"
#include "journal.h"
#include "node_bench.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::node;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class RestoreOrdersTest : public QObject
{
    Q_OBJECT
private slots:
    void restoresIntoANewFolder();
    void carriesOverWhatPatternsLeaveOut();
    void undoesARestoreAndTheUndo();
    void dropsOldUndoEntries();
    void aDamagedArchiveIsRefusedAndNothingChanges_data();
    void aDamagedArchiveIsRefusedAndNothingChanges();
    void aFullDiskDuringARestoreHurtsNothing();
    void neverReplacesAFolderThatHoldsTheTarget();
    void hostileJournalsDoNoHarm();
    void aFolderBetweenTwoStatesIsNotUsed();
};

void RestoreOrdersTest::restoresIntoANewFolder()
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

void RestoreOrdersTest::carriesOverWhatPatternsLeaveOut()
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

void RestoreOrdersTest::undoesARestoreAndTheUndo()
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

void RestoreOrdersTest::dropsOldUndoEntries()
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

void RestoreOrdersTest::aDamagedArchiveIsRefusedAndNothingChanges_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"flipped early", "flipped late", "cut off", "empty", "missing"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void RestoreOrdersTest::aDamagedArchiveIsRefusedAndNothingChanges()
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

void RestoreOrdersTest::aFullDiskDuringARestoreHurtsNothing()
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

void RestoreOrdersTest::neverReplacesAFolderThatHoldsTheTarget()
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

void RestoreOrdersTest::hostileJournalsDoNoHarm()
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

void RestoreOrdersTest::aFolderBetweenTwoStatesIsNotUsed()
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

HOLDFAST_TEST(RestoreOrdersTest)
#include "tst_restore_orders.moc"
