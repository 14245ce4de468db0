#include "folder_trees.h"
#include "node_bench.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::node;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

// The node's process ends by SIGKILL at random moments of an order; afterwards everything is as it
// was, or as it was to be.
class KilledOrdersTest : public QObject
{
    Q_OBJECT
private slots:
    void backup();
    void restore();
    void verify();

private:
    static int rounds() { return qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") ? 50 : 5; }
    static bool killAtRandom(NodeBench &bench, std::chrono::microseconds usual, quint32 seed,
                             const std::function<bool()> &work);
};

// Returns whether the work came to its end. Every other moment is taken from the whole usual time;
// the others lie close behind the beginning of a phase, so that short ones such as the swap get
// their share.
bool KilledOrdersTest::killAtRandom(NodeBench &bench, std::chrono::microseconds usual, quint32 seed,
                                    const std::function<bool()> &work)
{
    std::array<int, 2> phases{-1, -1};
    if (::pipe2(phases.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        bench.onPhase = [&](const QString &) { (void)!::write(phases[1], "p", 1); };
        ::_exit(work() ? 0 : 1);
    }
    ::close(phases[1]);
    QRandomGenerator random(seed);
    // Waiting is the point here: the moment of death is what is tried.
    qint64 wait = random.bounded(qint64(usual.count() * 11 / 10));
    if (random.bounded(2) == 0) {
        std::array<char, 1> one{};
        for (quint32 phase = random.bounded(4u) + 1;
             phase > 0 && ::read(phases[0], one.data(), 1) == 1; --phase) {
        }
        wait = random.bounded(qint64(20'000));
    }
    std::this_thread::sleep_for(std::chrono::microseconds(wait));
    ::kill(child, SIGKILL);
    ::close(phases[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void KilledOrdersTest::backup()
{
    NodeBench bench(24 * 1024 * 1024);
    const auto live = describeTree(bench.server());
    QElapsedTimer timer;
    timer.start();
    HF_VERIFY(bench.backup(u"model"_s, ArchiveFormat::Tar));
    const std::chrono::microseconds usual(timer.nsecsElapsed() / 1000);
    int finished = 0;
    for (int round = 0; round < rounds(); ++round) {
        const quint32 seed = QRandomGenerator::global()->generate();
        const BackupOrder order = bench.backupOrder(
            u"round %1"_s.arg(round), round % 2 ? ArchiveFormat::TarZst : ArchiveFormat::Tar);
        const bool isDone = killAtRandom(bench, usual, seed, [&] {
            return bench.node().backup(order, bench.watch()).has_value();
        });
        finished += isDone;
        bench.restart();
        const auto recovered = bench.node().recover();
        HF_VERIFY(recovered);
        HF_VERIFY(bench.node().removeTemporaries(bench.target()));
        QVERIFY2(bench.temporaries().isEmpty(),
                 qPrintable(bench.temporaries().join(u' ') + u" seed %1"_s.arg(seed)));
        QCOMPARE(describeTree(bench.server()), live);
        const QString archive = bench.targetFolder() + u'/' + order.archiveName;
        // Between the journal's end and the process's there is a moment: then it is whole.
        if (isDone)
            QVERIFY(QFile::exists(archive));
        if (!recovered->isEmpty()) {
            QCOMPARE(recovered->first().outcome, u"rolled_back"_s);
            QVERIFY(!QFile::exists(archive));
        }
        QCOMPARE(QFile::exists(order.manifestCacheFile), QFile::exists(archive));
        if (order.format == ArchiveFormat::Tar)
            QCOMPARE(QFile::exists(archive + ".manifest.jsonl.zst"_L1), QFile::exists(archive));
    }
    qInfo("%d of %d were done before they were killed", finished, rounds());
}

void KilledOrdersTest::restore()
{
    NodeBench bench(16 * 1024 * 1024);
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    playOn(bench.server());
    const auto played = describeTree(bench.server());
    QElapsedTimer timer;
    timer.start();
    RestoreOrder order = bench.restoreOrder(*stored);
    HF_VERIFY(bench.node().restore(order, bench.watch()));
    const std::chrono::microseconds usual(timer.nsecsElapsed() / 1000);
    const auto restored = describeTree(bench.server());
    HF_VERIFY(bench.node().undoRestore({newId(), order.backupId, {}}, bench.watch()));
    HF_VERIFY(bench.node().dropUndoEntries(QDateTime::currentDateTimeUtc().addDays(1)));
    int swapped = 0;
    for (int round = 0; round < rounds(); ++round) {
        const quint32 seed = QRandomGenerator::global()->generate();
        order = bench.restoreOrder(*stored);
        killAtRandom(bench, usual, seed,
                     [&] { return bench.node().restore(order, bench.watch()).has_value(); });
        bench.restart();
        HF_VERIFY(bench.node().recover());
        const auto now = describeTree(bench.server());
        const bool isNew = now == restored;
        QVERIFY2(isNew || now == played, qPrintable(u"neither old nor new, seed %1"_s.arg(seed)));
        QCOMPARE(leftovers(bench.at(u"srv"_s)).size(), isNew ? 1 : 0);
        QCOMPARE(bench.temporaries(), QStringList());
        if (!isNew)
            continue;
        ++swapped;
        HF_VERIFY(bench.node().undoRestore({newId(), order.backupId, {}}, bench.watch()));
        QCOMPARE(describeTree(bench.server()), played);
        HF_VERIFY(bench.node().dropUndoEntries(QDateTime::currentDateTimeUtc().addDays(1)));
    }
    qInfo("%d of %d had the new tree", swapped, rounds());
}

void KilledOrdersTest::verify()
{
    NodeBench bench(16 * 1024 * 1024);
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    QElapsedTimer timer;
    timer.start();
    HF_VERIFY(bench.node().verify({newId(), *stored}, bench.watch()));
    const std::chrono::microseconds usual(timer.nsecsElapsed() / 1000);
    for (int round = 0; round < rounds(); ++round) {
        killAtRandom(bench, usual, QRandomGenerator::global()->generate(), [&] {
            return bench.node().verify({newId(), *stored}, bench.watch()).has_value();
        });
        bench.restart();
        HF_VERIFY(bench.node().recover());
        QCOMPARE(bench.temporaries(), QStringList());
    }
    HF_VERIFY(bench.node().verify({newId(), *stored}, bench.watch()));
}

HOLDFAST_TEST(KilledOrdersTest)
#include "tst_killed_orders.moc"
