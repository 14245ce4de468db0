#include "core/operations/job_runner.h"
#include "tests/support/test_store.h"

#include <QtCore/QScopeGuard>
#include <QtCore/QSet>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Connection;

namespace {

const QUuid kNode = QUuid::fromString("019aa000-0000-7000-8000-000000000001"_L1);

/// A store with a runner whose executor for backups a test sets.
struct Bench
{
    explicit Bench(TestStore &place, int parallelJobs = 2,
                   std::chrono::milliseconds patience = 10min)
        : store(*place)
        , runner(store, systemClock(),
                 {.owner = ownerName(u"test"_s),
                  .nodeId = kNode,
                  .parallelJobs = parallelJobs,
                  .patience = patience,
                  .progressInterval = 20ms,
                  .idleInterval = 20ms})
    {}

    QUuid add(const QUuid &server = newId(), const QJsonObject &parameters = {})
    {
        const auto created = store.write([&](Connection &connection) {
            return createJob(connection,
                             {.kind = JobKind::Backup,
                              .serverId = server,
                              .nodeId = kNode,
                              .parameters = parameters},
                             systemClock().now());
        });
        runner.wake();
        return created ? created->job.id : QUuid();
    }
    Job job(const QUuid &id)
    {
        const auto found =
            store.read([&](Connection &connection) { return readJob(connection, id); });
        return found ? *found : Job();
    }

    store::Store &store;
    JobRunner runner;
};

const QUuid kTargets[] = {QUuid::fromString("019aa000-0000-7000-8000-000000000011"_L1),
                          QUuid::fromString("019aa000-0000-7000-8000-000000000012"_L1),
                          QUuid::fromString("019aa000-0000-7000-8000-000000000013"_L1)};

/// What a test job writes to: a target by number, a disk by name.
QJsonObject needing(int target, const QString &disk, bool isUrgent = false)
{
    return {{u"target"_s, target}, {u"disk"_s, disk}, {u"urgent"_s, isUrgent}};
}

Result<JobNeeds> needsOf(Connection &, const Job &job)
{
    return JobNeeds{.targetId = kTargets[job.parameters.value("target"_L1).toInt()],
                    .disk = job.parameters.value("disk"_L1).toString(),
                    .isUrgent = job.parameters.value("urgent"_L1).toBool()};
}

/// Jobs that run until they are let go.
class Gate
{
public:
    JobOutcome wait(JobContext &context)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_open.contains(context.job.id) || m_isOpen; });
        return {.result = QJsonObject()};
    }
    void letGo(const QUuid &job)
    {
        const std::lock_guard lock(m_mutex);
        m_open.insert(job);
        m_changed.notify_all();
    }
    ~Gate() { openAll(); }
    void openAll()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QSet<QUuid> m_open;
    bool m_isOpen = false;
};

JobOutcome done()
{
    return {.result = QJsonObject{{u"ok"_s, true}}};
}

} // namespace

class JobRunnerTest : public QObject
{
    Q_OBJECT
private slots:
    void runsWhatIsStored_data() { addEngineRows(); }
    void runsWhatIsStored();
    void storesTheOutcomeWithTheJob_data() { addEngineRows(); }
    void storesTheOutcomeWithTheJob();
    void anOutcomeThatCannotBeStoredFailsTheJob_data() { addEngineRows(); }
    void anOutcomeThatCannotBeStoredFailsTheJob();
    void failuresAndExceptionsFailOneJob_data() { addEngineRows(); }
    void failuresAndExceptionsFailOneJob();
    void recordsItsPhases_data() { addEngineRows(); }
    void recordsItsPhases();
    void tellsProgress_data() { addEngineRows(); }
    void tellsProgress();
    void cancelsFromTheStore_data() { addEngineRows(); }
    void cancelsFromTheStore();
    void neverRunsMoreThanAllowed_data() { addEngineRows(); }
    void neverRunsMoreThanAllowed();
    void oneAtATimeForTargetAndDisk_data() { addEngineRows(); }
    void oneAtATimeForTargetAndDisk();
    void whoHasWaitedLongKeepsItsPlace_data() { addEngineRows(); }
    void whoHasWaitedLongKeepsItsPlace();
    void manyThatWaitHideNobody_data() { addEngineRows(); }
    void manyThatWaitHideNobody();
    void twoServicesShareTheWork_data() { addEngineRows(); }
    void twoServicesShareTheWork();
    void stopCancelsAndWaits_data() { addEngineRows(); }
    void stopCancelsAndWaits();
    void keepsTheOutcomeWhileTheStoreIsAway();
};

void JobRunnerTest::runsWhatIsStored()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    std::atomic_int told = 0;
    bench.runner.setExecutor(JobKind::Backup, [](JobContext &) { return done(); });
    bench.runner.setListener([&](const Job &) { ++told; });
    const QUuid before = bench.add(); // stored before the service runs
    bench.runner.start();
    QTRY_VERIFY(bench.job(before).state == JobState::Completed);
    const QUuid after = bench.add();
    QTRY_VERIFY(bench.job(after).state == JobState::Completed);
    QCOMPARE(bench.job(after).result.value("ok"_L1).toBool(), true);
    QTRY_COMPARE(bench.runner.runningCount(), 0);
    QVERIFY(told >= 4);
}

void JobRunnerTest::storesTheOutcomeWithTheJob()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    bench.runner.setExecutor(JobKind::Backup, [](JobContext &) {
        JobOutcome outcome = done();
        outcome.alongside = [](Connection &connection) {
            return writeSetting(connection, u"made"_s, {}, systemClock().now());
        };
        return outcome;
    });
    bench.runner.start();
    const QUuid id = bench.add();
    QTRY_VERIFY(bench.job(id).state == JobState::Completed);
    const auto setting =
        store->read([](Connection &connection) { return readSetting(connection, u"made"_s); });
    HF_VERIFY(setting);
    QVERIFY(setting->has_value());
}

void JobRunnerTest::anOutcomeThatCannotBeStoredFailsTheJob()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    bench.runner.setExecutor(JobKind::Backup, [](JobContext &) {
        JobOutcome outcome = done();
        outcome.alongside = [](Connection &) -> Result<void> {
            return Error("server.not_found"_L1);
        };
        return outcome;
    });
    bench.runner.start();
    const QUuid id = bench.add();
    QTRY_VERIFY(bench.job(id).state == JobState::Failed);
    QCOMPARE(bench.job(id).error.value("id"_L1).toString(), u"server.not_found"_s);
    QTRY_COMPARE(bench.runner.runningCount(), 0);
}

void JobRunnerTest::failuresAndExceptionsFailOneJob()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    std::atomic_int runs = 0;
    bench.runner.setExecutor(JobKind::Backup, [&](JobContext &) -> JobOutcome {
        switch (++runs) {
        case 1:
            throw std::runtime_error("foreign");
        case 2:
            return {Error("file.no_space"_L1, {{"path"_L1, u"/x"_s}})};
        default:
            return done();
        }
    });
    bench.runner.start();
    const QUuid thrown = bench.add();
    QTRY_VERIFY(bench.job(thrown).state == JobState::Failed);
    const QUuid failed = bench.add();
    QTRY_VERIFY(bench.job(failed).state == JobState::Failed);
    QCOMPARE(bench.job(failed).error.value("id"_L1).toString(), u"file.no_space"_s);
    const QUuid good = bench.add();
    QTRY_VERIFY(bench.job(good).state == JobState::Completed);
}

void JobRunnerTest::recordsItsPhases()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    bench.runner.setExecutor(JobKind::Backup, [](JobContext &context) {
        context.setPhase(u"archive"_s);
        context.setPhase(u"archive"_s); // said again: the same step
        context.setPhase(u"verify"_s);
        return done();
    });
    const QUuid id = bench.add();
    bench.runner.start();
    QTRY_COMPARE(bench.job(id).state, JobState::Completed);
    const Job job = bench.job(id);
    QCOMPARE(job.steps.size(), 2);
    QCOMPARE(job.steps.at(0).phase, u"archive"_s);
    QCOMPARE(job.steps.at(0).endedAt, job.steps.at(1).begunAt);
    QVERIFY(job.steps.at(0).begunAt >= job.startedAt);
    QCOMPARE(job.steps.at(1).phase, u"verify"_s);
    QCOMPARE(job.steps.at(1).endedAt, job.finishedAt);
}

void JobRunnerTest::tellsProgress()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    std::atomic_bool mayEnd = false;
    std::atomic<qint64> heard = 0;
    bench.runner.setExecutor(JobKind::Backup, [&](JobContext &context) {
        context.progress.bytesTotal = 100;
        context.progress.bytesDone = 40;
        context.setPhase(u"archive"_s);
        while (!mayEnd && !context.cancel.isCancelled())
            std::this_thread::yield();
        return done();
    });
    bench.runner.setListener(
        [&](const Job &job) { heard = std::max(heard.load(), job.progressBytes); });
    bench.runner.start();
    const QUuid id = bench.add();
    QTRY_COMPARE(bench.job(id).progressBytes, 40);
    QCOMPARE(bench.job(id).phase, u"archive"_s);
    QTRY_COMPARE(heard.load(), 40);
    mayEnd = true;
    QTRY_VERIFY(bench.job(id).state == JobState::Completed);
}

void JobRunnerTest::cancelsFromTheStore()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    bench.runner.setExecutor(JobKind::Backup, [](JobContext &context) -> JobOutcome {
        while (!context.cancel.isCancelled())
            std::this_thread::yield();
        return {Error("cancelled"_L1)};
    });
    bench.runner.start();
    const QUuid id = bench.add();
    QTRY_VERIFY(bench.job(id).state == JobState::Running);
    HF_VERIFY(store->write([&](Connection &connection) {
        return requestJobCancellation(connection, id, systemClock().now());
    }));
    QTRY_VERIFY(bench.job(id).state == JobState::Cancelled);
}

void JobRunnerTest::neverRunsMoreThanAllowed()
{
    HF_OPEN_STORE(store);
    Bench bench(store, 2);
    std::atomic_int inside = 0;
    std::atomic_int most = 0;
    std::atomic_int ended = 0;
    bench.runner.setExecutor(JobKind::Backup, [&](JobContext &) {
        const int now = ++inside;
        for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
        }
        std::this_thread::yield();
        --inside;
        ++ended;
        return done();
    });
    for (int i = 0; i < 8; ++i)
        bench.add();
    bench.runner.start();
    QTRY_COMPARE(ended.load(), 8);
    QVERIFY(most <= 2);
}

void JobRunnerTest::oneAtATimeForTargetAndDisk()
{
    HF_OPEN_STORE(store);
    Gate gate;
    Bench bench(store, 4);
    const auto guard = qScopeGuard([&] { gate.openAll(); });
    bench.runner.setExecutor(
        JobKind::Backup, [&](JobContext &context) { return gate.wait(context); }, needsOf);
    const QUuid first = bench.add(newId(), needing(0, u"a"_s));
    const QUuid sameTarget = bench.add(newId(), needing(0, u"b"_s));
    const QUuid sameDisk = bench.add(newId(), needing(1, u"a"_s));
    const QUuid neither = bench.add(newId(), needing(1, u"c"_s));
    const QUuid urgent = bench.add(newId(), needing(0, u"a"_s, true));
    bench.runner.start();
    // What need not wait goes first; the others are not even claimed.
    QTRY_COMPARE(bench.job(urgent).state, JobState::Running);
    QCOMPARE(bench.job(first).state, JobState::Running);
    QCOMPARE(bench.job(neither).state, JobState::Running);
    QCOMPARE(bench.job(sameTarget).state, JobState::Pending);
    QCOMPARE(bench.job(sameDisk).state, JobState::Pending);
    // The urgent one takes its places all the same.
    gate.letGo(first);
    gate.letGo(neither);
    QTRY_COMPARE(bench.job(neither).state, JobState::Completed);
    QTRY_COMPARE(bench.runner.runningCount(), 1);
    QCOMPARE(bench.job(sameTarget).state, JobState::Pending);
    gate.letGo(urgent);
    QTRY_COMPARE(bench.job(sameTarget).state, JobState::Running);
    QTRY_COMPARE(bench.job(sameDisk).state, JobState::Running);
}

void JobRunnerTest::whoHasWaitedLongKeepsItsPlace()
{
    HF_OPEN_STORE(store);
    for (const auto patience : {std::chrono::milliseconds(0), std::chrono::milliseconds(10min)}) {
        Gate gate;
        Bench bench(store, 4, patience);
        const auto guard = qScopeGuard([&] { gate.openAll(); });
        bench.runner.setExecutor(
            JobKind::Backup, [&](JobContext &context) { return gate.wait(context); }, needsOf);
        bench.runner.start();
        const QUuid first = bench.add(newId(), needing(0, u"a"_s));
        QTRY_COMPARE(bench.job(first).state, JobState::Running);
        // Needs target 0, which is taken, and disk b, which is free until the younger one gets it.
        const QUuid old = bench.add(newId(), needing(0, u"b"_s));
        const QUuid young = bench.add(newId(), needing(1, u"b"_s));
        const QUuid witness = bench.add(newId(), needing(2, u"c"_s));
        if (patience == 0ms) {
            QTRY_COMPARE(bench.job(witness).state, JobState::Running);
            QCOMPARE(bench.job(young).state, JobState::Pending);
            gate.letGo(first);
            QTRY_COMPARE(bench.job(old).state, JobState::Running);
            QCOMPARE(bench.job(young).state, JobState::Pending);
        } else {
            QTRY_COMPARE(bench.job(young).state, JobState::Running);
        }
        gate.openAll();
        for (const QUuid &id : {first, old, young, witness})
            QTRY_COMPARE(bench.job(id).state, JobState::Completed);
    }
}

void JobRunnerTest::manyThatWaitHideNobody()
{
    HF_OPEN_STORE(store);
    Gate gate;
    Bench bench(store, 2);
    const auto guard = qScopeGuard([&] { gate.openAll(); });
    bench.runner.setExecutor(
        JobKind::Backup, [&](JobContext &context) { return gate.wait(context); }, needsOf);
    // More than one page of the queue.
    for (int i = 0; i < 120; ++i)
        bench.add(newId(), needing(0, u"a"_s));
    const QUuid last = bench.add(newId(), needing(1, u"b"_s));
    bench.runner.start();
    QTRY_COMPARE(bench.job(last).state, JobState::Running);
    QCOMPARE(bench.runner.runningCount(), 2);
}

void JobRunnerTest::twoServicesShareTheWork()
{
    HF_OPEN_STORE(first);
    TestStore second(engine);
    second.options.url = first.options.url;
    HF_VERIFY(second.open());
    Bench one(first);
    Bench two(second);
    std::atomic_int runs = 0;
    for (Bench *bench : {&one, &two})
        bench->runner.setExecutor(JobKind::Backup, [&](JobContext &) {
            ++runs;
            return done();
        });
    QList<QUuid> ids;
    for (int i = 0; i < 12; ++i)
        ids.append(one.add());
    one.runner.start();
    two.runner.start();
    for (const QUuid &id : std::as_const(ids))
        QTRY_VERIFY(one.job(id).state == JobState::Completed);
    QCOMPARE(runs.load(), 12);
}

void JobRunnerTest::stopCancelsAndWaits()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    std::atomic_bool hasEnded = false;
    bench.runner.setExecutor(JobKind::Backup, [&](JobContext &context) -> JobOutcome {
        while (!context.cancel.isCancelled())
            std::this_thread::yield();
        hasEnded = true;
        return {Error("cancelled"_L1)};
    });
    bench.runner.start();
    const QUuid id = bench.add();
    QTRY_VERIFY(bench.job(id).state == JobState::Running);
    bench.runner.stop();
    QVERIFY(hasEnded);
    QVERIFY(isFinished(bench.job(id).state));
}

void JobRunnerTest::keepsTheOutcomeWhileTheStoreIsAway()
{
    if (!Postgresql::shared())
        QSKIP(qPrintable(Postgresql::missingReason()));
    TestStore store(u"postgresql"_s);
    store.options.reconnectTimeout = 50ms;
    HF_VERIFY(store.open());
    Bench bench(store);
    std::atomic_bool mayEnd = false;
    bench.runner.setExecutor(JobKind::Backup, [&](JobContext &) {
        while (!mayEnd)
            std::this_thread::yield();
        return done();
    });
    bench.runner.start();
    const QUuid id = bench.add();
    QTRY_VERIFY(bench.job(id).state == JobState::Running);
    Postgresql::shared()->stop();
    mayEnd = true; // it ends while nobody can be told
    QTRY_COMPARE(bench.runner.runningCount(), 1);
    QVERIFY(Postgresql::shared()->start());
    QTRY_VERIFY(bench.job(id).state == JobState::Completed);
}

HOLDFAST_TEST(JobRunnerTest)
#include "tst_job_runner.moc"
