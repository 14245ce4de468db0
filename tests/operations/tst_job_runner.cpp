#include "core/operations/job_runner.h"
#include "tests/support/test_store.h"

#include <atomic>
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
    explicit Bench(TestStore &place, int parallelJobs = 2)
        : store(*place)
        , runner(store, systemClock(),
                 {.owner = ownerName(u"test"_s),
                  .nodeId = kNode,
                  .parallelJobs = parallelJobs,
                  .progressInterval = 20ms,
                  .idleInterval = 20ms})
    {}

    QUuid add(const QUuid &server = newId())
    {
        const auto created = store.write([&](Connection &connection) {
            return createJob(connection,
                             {.kind = JobKind::Backup, .serverId = server, .nodeId = kNode},
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
