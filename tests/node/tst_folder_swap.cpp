#include "folder_swap.h"

#include "file_attributes.h"
#include "folder_trees.h"
#include "tests/support/test_main.h"
#include "tree_removal.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::node;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

enum Way { Exchange, TwoRenames, EntryByEntry, MountPoint, IntoNothing, OntoEmpty };

// The disk is not what is tried here but the order of steps: in memory its many fsyncs cost
// nothing. The full counts run where other tests do.
QString rootTemplate()
{
    const bool inMemory = !qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") &&
                          ::access("/dev/shm", W_OK | X_OK) == 0;
    return (inMemory ? u"/dev/shm"_s : QDir::tempPath()) + "/tst_node-swap-XXXXXX"_L1;
}

// One swap on private folders: <root>/parent/live, its staged tree, and a journal.
class Bench
{
public:
    explicit Bench(Way way, bool keepUndo = true)
        : m_way(way)
        , m_journal(m_root.filePath(u"node"_s))
        , m_keepUndo(keepUndo)
    {
        swapFaults() = {};
        swapFaults().withoutExchange = way != Exchange;
        swapFaults().withoutRename = way == EntryByEntry;
        QDir().mkpath(parent());
        if (way == MountPoint) {
            QDir().mkpath(live());
            m_mount.emplace(Mount::tmpfs(live(), 64 * 1024 * 1024));
        }
        if (way == OntoEmpty)
            QDir().mkpath(live());
        else if (way != IntoNothing)
            makeTree(live(), "old");
        oldTree = describeTree(live());
        makeTree(m_root.filePath(u"model"_s), "newer");
        newTree = describeTree(m_root.filePath(u"model"_s));
    }
    ~Bench() { swapFaults() = {}; }

    bool isUsable() const { return !m_mount || m_mount->isMounted(); }
    QString parent() const { return m_root.filePath(u"parent"_s); }
    QString live() const { return parent() + "/live"_L1; }
    const Journal &journal() const { return m_journal; }
    QUuid jobId() const { return m_entry.jobId; }

    /// Journals, stages a tree marked "newer" and swaps it in.
    Result<void> swap()
    {
        HF_CHECK(m_journal.open());
        HF_TRY(const LiveFolder folder, LiveFolder::open(live()));
        m_entry.placement = folder.naturalPlacement();
        HF_CHECK(m_journal.write(m_entry));
        HF_TRY(const UniqueFd room, folder.openRoom(m_entry.placement, LiveFolder::Make::Yes));
        makeTree(folder.treePath(m_entry.placement, folder.stagingName(m_entry.placement, jobId())),
                 "newer");
        FolderSwap swap(m_journal, folder, m_entry);
        HF_CHECK(swap.run());
        return swap.settle();
    }
    /// What the next start does.
    Result<std::optional<FolderSwap::Ending>> recover()
    {
        swapFaults().afterStep = {};
        HF_TRY(const auto entries, m_journal.entries());
        if (entries.isEmpty())
            return std::optional<FolderSwap::Ending>();
        JournalEntry entry = entries.first();
        HF_TRY(const LiveFolder folder, LiveFolder::open(entry.folder));
        FolderSwap swap(m_journal, folder, entry);
        HF_TRY(const auto ending, swap.recover());
        return std::optional(ending);
    }
    QString undoPath() const
    {
        const auto folder = LiveFolder::open(live());
        return folder ? folder->undoPath(
                            m_way == MountPoint ? Placement::Inside : Placement::Beside, jobId())
                      : QString();
    }
    QStringList allLeftovers() const { return leftovers(parent()) + leftovers(live()); }

    QMap<QByteArray, QByteArray> oldTree;
    QMap<QByteArray, QByteArray> newTree;

private:
    QTemporaryDir m_root{rootTemplate()};
    Way m_way;
    std::optional<Mount> m_mount;
    Journal m_journal;
    bool m_keepUndo;
    JournalEntry m_entry{.jobId = newId(),
                         .kind = OrderKind::Restore,
                         .backupId = newId(),
                         .folder = live(),
                         .keepUndo = m_keepUndo};
};

} // namespace

class FolderSwapTest : public QObject
{
    Q_OBJECT
private slots:
    void swapsAndKeepsTheOldTree_data() { ways(); }
    void swapsAndKeepsTheOldTree();
    void removesTheOldTreeWhenItIsNotWanted_data() { ways(); }
    void removesTheOldTreeWhenItIsNotWanted();
    void aCrashAfterAnyStepLeavesOldOrNew_data() { ways(); }
    void aCrashAfterAnyStepLeavesOldOrNew();
    void aCrashDuringRecoveryIsRecoveredToo_data() { ways(); }
    void aCrashDuringRecoveryIsRecoveredToo();
    void aServerThatMakesItsFolderAnewLosesNothing();
    void anEntryThatCannotMoveTakesEverythingBack_data();
    void anEntryThatCannotMoveTakesEverythingBack();
    void nothingIsTouchedWhileTheDiskIsAway();
    void foldersThatCannotMoveAtAllChangeNothing();
    void refusesWhatIsMountedBelow();
    void aParentThatMayNotBeWritten();
    void aLinkInsteadOfTheFolder();
    void aRoomThatIsALinkIsNotFollowed();
    void removalStaysInsideTheTree();
    void removalOfDeepTreesNeedsFewDescriptors();
    void longNamesAreCut();

private:
    void ways();
    void crashEverywhere(int way, bool alsoDuringRecovery);
};

void FolderSwapTest::ways()
{
    QTest::addColumn<int>("way");
    QTest::newRow("RENAME_EXCHANGE") << int(Exchange);
    QTest::newRow("two renames") << int(TwoRenames);
    QTest::newRow("entry by entry") << int(EntryByEntry);
    QTest::newRow("mount point") << int(MountPoint);
    QTest::newRow("live folder missing") << int(IntoNothing);
    QTest::newRow("live folder empty") << int(OntoEmpty);
}

void FolderSwapTest::swapsAndKeepsTheOldTree()
{
    QFETCH(int, way);
    Bench bench{Way(way)};
    if (!bench.isUsable())
        QSKIP("no-mount: a tmpfs cannot be mounted here");
    HF_VERIFY(bench.swap());
    QCOMPARE(describeTree(bench.live()), bench.newTree);
    const auto entries = bench.journal().entries();
    HF_VERIFY(entries);
    QVERIFY(entries->isEmpty());
    const auto undo = bench.journal().undoRecords();
    HF_VERIFY(undo);
    QCOMPARE(undo->size(), way == IntoNothing ? 0 : 1);
    if (way != IntoNothing) {
        QCOMPARE(describeTree(bench.undoPath()), bench.oldTree);
        QCOMPARE(bench.allLeftovers().size(), 1);
    }
}

void FolderSwapTest::removesTheOldTreeWhenItIsNotWanted()
{
    QFETCH(int, way);
    Bench bench(Way(way), false);
    if (!bench.isUsable())
        QSKIP("no-mount: a tmpfs cannot be mounted here");
    HF_VERIFY(bench.swap());
    QCOMPARE(describeTree(bench.live()), bench.newTree);
    QCOMPARE(bench.allLeftovers(), QStringList());
    QVERIFY(!QFile::exists(bench.live() + "/.holdfast"_L1));
}

// Ends a child after its first, second, third … step until it gets through.
void FolderSwapTest::crashEverywhere(int way, bool alsoDuringRecovery)
{
    int crashes = 0;
    for (int fatal = 1;; ++fatal) {
        QVERIFY(fatal < 200);
        for (int fatalInRecovery = 1; fatalInRecovery < 200; ++fatalInRecovery) {
            Bench bench{Way(way)};
            if (!bench.isUsable())
                QSKIP("no-mount: a tmpfs cannot be mounted here");
            const auto dieAfter = [](int steps) {
                swapFaults().afterStep = [steps, count = 0](const char *) mutable {
                    if (++count == steps)
                        ::raise(SIGKILL);
                };
            };
            dieAfter(fatal);
            const int code = inChild([&] { return bench.swap() ? 0 : 1; });
            QVERIFY(code == 0 || code == -SIGKILL);
            if (code == 0) {
                QVERIFY(crashes > (alsoDuringRecovery ? 0 : 2));
                return;
            }
            ++crashes;
            int recoveryCode = 0;
            if (alsoDuringRecovery) {
                recoveryCode = inChild([&] {
                    swapFaults().afterStep = {};
                    const auto entries = bench.journal().entries();
                    if (!entries || entries->isEmpty())
                        return 0;
                    JournalEntry entry = entries->first();
                    const auto folder = LiveFolder::open(entry.folder);
                    if (!folder)
                        return 1;
                    dieAfter(fatalInRecovery);
                    return FolderSwap(bench.journal(), *folder, entry).recover() ? 0 : 1;
                });
                QVERIFY(recoveryCode == 0 || recoveryCode == -SIGKILL);
            }
            const auto ending = bench.recover();
            HF_VERIFY(ending);
            const auto live = describeTree(bench.live());
            const auto entries = bench.journal().entries();
            HF_VERIFY(entries);
            QVERIFY(entries->isEmpty());
            const auto undo = bench.journal().undoRecords();
            HF_VERIFY(undo);
            const bool isNew = live == bench.newTree;
            if (!isNew)
                QCOMPARE(live, bench.oldTree);
            if (*ending)
                QCOMPARE(**ending == FolderSwap::Ending::Completed, isNew);
            const bool keepsTheOld = isNew && way != IntoNothing;
            QCOMPARE(undo->size(), keepsTheOld ? 1 : 0);
            QCOMPARE(bench.allLeftovers().size(), keepsTheOld ? 1 : 0);
            if (keepsTheOld)
                QCOMPARE(describeTree(bench.undoPath()), bench.oldTree);
            if (!alsoDuringRecovery || recoveryCode == 0)
                break;
        }
    }
}

void FolderSwapTest::aCrashAfterAnyStepLeavesOldOrNew()
{
    QFETCH(int, way);
    crashEverywhere(way, false);
}

void FolderSwapTest::aCrashDuringRecoveryIsRecoveredToo()
{
    QFETCH(int, way);
    crashEverywhere(way, true);
}

void FolderSwapTest::aServerThatMakesItsFolderAnewLosesNothing()
{
    Bench bench(TwoRenames);
    const int code = inChild([&] {
        swapFaults().afterStep = [](const char *step) {
            if (qstrcmp(step, "old tree renamed") == 0)
                ::raise(SIGKILL);
        };
        return bench.swap() ? 0 : 1;
    });
    QCOMPARE(code, -SIGKILL);
    QVERIFY(!QFile::exists(bench.live()));
    writeFile(bench.live() + "/fresh"_L1, "made by a server that started by itself");
    const auto ending = bench.recover();
    HF_VERIFY(ending);
    QCOMPARE(describeTree(bench.live()), bench.newTree);
    QCOMPARE(describeTree(bench.undoPath()), bench.oldTree);
    const QStringList strays = leftovers(bench.parent()).filter(u"stray"_s);
    QCOMPARE(strays.size(), 1);
    QVERIFY(QFile::exists(bench.parent() + u'/' + strays.first() + "/fresh"_L1));
}

void FolderSwapTest::anEntryThatCannotMoveTakesEverythingBack_data()
{
    QTest::addColumn<QString>("mountedOn");
    QTest::newRow("while the old moves out") << u"live/world"_s;
    QTest::newRow("while the new moves in") << u"staged/world"_s;
}

// A mount point cannot be renamed (EBUSY): the one failure that can be had without a broken disk.
void FolderSwapTest::anEntryThatCannotMoveTakesEverythingBack()
{
    QFETCH(QString, mountedOn);
    Bench bench(EntryByEntry);
    const QTemporaryDir source;
    std::optional<Mount> mount;
    swapFaults().afterStep = [&](const char *step) {
        if (qstrcmp(step, "swap") != 0)
            return;
        const auto folder = LiveFolder::open(bench.live());
        const QString staged = folder->treePath(
            Placement::Beside, folder->stagingName(Placement::Beside, bench.jobId()));
        const QString world =
            (mountedOn.startsWith("live"_L1) ? bench.live() : staged) + "/world"_L1;
        mount.emplace(Mount::bind(world, world));
    };
    const auto swapped = bench.swap();
    QVERIFY(mount);
    if (!mount->isMounted())
        QSKIP("no-mount: nothing can be mounted here");
    mount.reset();
    HF_VERIFY_ERROR(swapped, "file.failed");
    QCOMPARE(describeTree(bench.live()), bench.oldTree);
    const auto entries = bench.journal().entries();
    HF_VERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().phase, OrderPhase::Staging);
    const auto ending = bench.recover();
    HF_VERIFY(ending);
    QCOMPARE(describeTree(bench.live()), bench.oldTree);
    QCOMPARE(bench.allLeftovers(), QStringList());
}

void FolderSwapTest::nothingIsTouchedWhileTheDiskIsAway()
{
    Bench bench(MountPoint);
    if (!bench.isUsable())
        QSKIP("no-mount: a tmpfs cannot be mounted here");
    const int code = inChild([&] {
        swapFaults().afterStep = [](const char *step) {
            if (qstrcmp(step, "all out") == 0)
                ::raise(SIGKILL);
        };
        return bench.swap() ? 0 : 1;
    });
    QCOMPARE(code, -SIGKILL);
    {
        const QTemporaryDir empty;
        const Mount hidden = Mount::bind(empty.path(), bench.live());
        HF_VERIFY_ERROR(bench.recover(), "node.folder_unavailable");
        QVERIFY(QDir(empty.path()).isEmpty());
    }
    const auto ending = bench.recover();
    HF_VERIFY(ending);
    QVERIFY(*ending == FolderSwap::Ending::Completed);
    QCOMPARE(describeTree(bench.live()), bench.newTree);
}

// An overlay, as containers have it: folders of the lower layer answer every rename with EXDEV.
void FolderSwapTest::foldersThatCannotMoveAtAllChangeNothing()
{
    Bench bench(Exchange);
    const QTemporaryDir layers(QDir::homePath() + "/tst_node-overlay-XXXXXX"_L1);
    const Mount store = Mount::tmpfs(layers.path(), 16 * 1024 * 1024);
    if (!store.isMounted())
        QSKIP("no-mount: a tmpfs cannot be mounted here");
    for (const QString &folder : {u"upper"_s, u"work"_s})
        QVERIFY(QDir(layers.path()).mkdir(folder));
    const QString options =
        u"lowerdir=%1,upperdir=%2/upper,workdir=%2/work"_s.arg(bench.parent(), layers.path());
    const Mount overlay = Mount::overlay(bench.parent(), options);
    if (!overlay.isMounted())
        QSKIP("no-overlay: this kernel or user has none");
    QVERIFY(!bench.swap());
    QCOMPARE(describeTree(bench.live()), bench.oldTree);
    HF_VERIFY(bench.recover());
    QCOMPARE(describeTree(bench.live()), bench.oldTree);
    QCOMPARE(bench.allLeftovers(), QStringList());
}

void FolderSwapTest::refusesWhatIsMountedBelow()
{
    Bench bench(Exchange);
    const QTemporaryDir source;
    const Mount mount = Mount::bind(source.path(), bench.live() + "/world"_L1);
    if (!mount.isMounted())
        QSKIP("no-mount: nothing can be mounted here");
    const auto folder = LiveFolder::open(bench.live());
    HF_VERIFY(folder);
    HF_VERIFY_ERROR(folder->checkNothingMountedBelow(), "restore.nested_mount");
}

void FolderSwapTest::aParentThatMayNotBeWritten()
{
    Bench bench(Exchange);
    const uid_t nobody = 65534;
    const auto giveAll = [&](uid_t owner) {
        QProcess chown;
        chown.start(u"chown"_s,
                    {u"-hR"_s, QString::number(owner), QFileInfo(bench.parent()).path()});
        return chown.waitForFinished() && chown.exitCode() == 0;
    };
    if (::geteuid() == 0)
        QVERIFY(giveAll(nobody));
    bench.oldTree = describeTree(bench.live());
    QVERIFY(QFile::setPermissions(bench.parent(), QFile::ReadOwner | QFile::ExeOwner));
    const auto restorePermissions =
        qScopeGuard([&] { QFile::setPermissions(bench.parent(), QFile::Permissions(0x7000)); });
    const int code = inChild([&] {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 3;
        const auto swapped = bench.swap();
        if (!swapped)
            qWarning("%s", qUtf8Printable(swapped.error().message() + swapped.error().detail()));
        return swapped ? 0 : 1;
    });
    QCOMPARE(code, 0);
    auto live = describeTree(bench.live());
    QCOMPARE(live.keys(), bench.newTree.keys());
    QCOMPARE(live.value("world/level.dat").split(' ').last(), QByteArray("newer"));
    const auto undo = bench.journal().undoRecords();
    HF_VERIFY(undo);
    QCOMPARE(undo->size(), 1);
    QVERIFY(undo->first().placement == Placement::Inside);
    const auto folder = LiveFolder::open(bench.live());
    HF_VERIFY(folder);
    QCOMPARE(describeTree(folder->undoPath(Placement::Inside, bench.jobId())), bench.oldTree);
}

void FolderSwapTest::aLinkInsteadOfTheFolder()
{
    const QTemporaryDir root;
    makeTree(root.filePath(u"real"_s), "old");
    QVERIFY(QFile::link(root.filePath(u"real"_s), root.filePath(u"link"_s)));
    HF_VERIFY_ERROR(LiveFolder::open(root.filePath(u"link"_s)), "node.not_a_folder");
    HF_VERIFY_ERROR(LiveFolder::open(root.filePath(u"link/world"_s)), "node.folder_moved");
    HF_VERIFY_ERROR(LiveFolder::open(root.filePath(u"none/world"_s)), "file.not_found");
    HF_VERIFY_ERROR(LiveFolder::open(u"/"_s), "destination.forbidden");
}

void FolderSwapTest::aRoomThatIsALinkIsNotFollowed()
{
    const QTemporaryDir root;
    makeTree(root.filePath(u"live"_s), "old");
    makeTree(root.filePath(u"elsewhere"_s), "elsewhere");
    QVERIFY(QFile::link(root.filePath(u"elsewhere"_s), root.filePath(u"live/.holdfast"_s)));
    const auto folder = LiveFolder::open(root.filePath(u"live"_s));
    HF_VERIFY(folder);
    QVERIFY(!folder->openRoom(Placement::Inside, LiveFolder::Make::Yes));
}

void FolderSwapTest::removalStaysInsideTheTree()
{
    const QTemporaryDir root;
    makeTree(root.filePath(u"outside"_s), "outside");
    const auto outside = describeTree(root.filePath(u"outside"_s));
    makeTree(root.filePath(u"tree"_s), "old");
    QVERIFY(QFile::link(root.filePath(u"outside"_s), root.filePath(u"tree/world/way out"_s)));
    const UniqueFd parent(
        ::open(QFile::encodeName(root.path()).constData(), O_RDONLY | O_DIRECTORY));
    {
        const Mount mount =
            Mount::bind(root.filePath(u"outside"_s), root.filePath(u"tree/empty"_s));
        if (mount.isMounted())
            HF_VERIFY_ERROR(removeTree(parent.get(), "tree", root.filePath(u"tree"_s)),
                            "file.failed");
    }
    const auto removed = removeTree(parent.get(), "tree", root.filePath(u"tree"_s));
    HF_VERIFY(removed);
    QVERIFY(!QFile::exists(root.filePath(u"tree"_s)));
    QCOMPARE(describeTree(root.filePath(u"outside"_s)), outside);
    HF_VERIFY(removeTree(parent.get(), "tree", root.filePath(u"tree"_s)));
}

void FolderSwapTest::removalOfDeepTreesNeedsFewDescriptors()
{
    const QTemporaryDir root;
    const UniqueFd parent(
        ::open(QFile::encodeName(root.path()).constData(), O_RDONLY | O_DIRECTORY));
    UniqueFd folder(::dup(parent.get()));
    for (int depth = 0; depth < 3000; ++depth) {
        QCOMPARE(::mkdirat(folder.get(), "d", 0700), 0);
        folder.reset(::openat(folder.get(), "d", O_RDONLY | O_DIRECTORY));
        QVERIFY(folder.isValid());
    }
    folder.reset();
    const int code = inChild([&] {
        const rlimit few{256, 256};
        if (::setrlimit(RLIMIT_NOFILE, &few) != 0)
            return 2;
        return removeTree(parent.get(), "d", root.path()) ? 0 : 1;
    });
    QCOMPARE(code, 0);
    QVERIFY(QDir(root.path()).isEmpty());
}

void FolderSwapTest::longNamesAreCut()
{
    const QTemporaryDir root;
    const QString name = QString(83, u'ü') + QString(80, u'€'); // 166 + 240 bytes would be too long
    const QString shorter = name.left(110);                     // 166 + 81 bytes
    QVERIFY(QDir(root.path()).mkdir(shorter));
    const auto folder = LiveFolder::open(root.filePath(shorter));
    HF_VERIFY(folder);
    const QByteArray staging = folder->stagingName(Placement::Beside, newId());
    QVERIFY(staging.size() <= 255);
    QVERIFY(!QString::fromUtf8(staging).contains(QChar::ReplacementCharacter));
}

HOLDFAST_TEST(FolderSwapTest)
#include "tst_folder_swap.moc"
