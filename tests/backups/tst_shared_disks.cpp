#include "rooms_bench.h"

#include <QtCore/QMutex>
#include <QtCore/QSet>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

/// Backups of servers that share disk and target take turns.
class SharedDisksTest : public QObject
{
    Q_OBJECT
private slots:
    void backupsOfOneDiskTakeTurns_data();
    void backupsOfOneDiskTakeTurns();
};

void SharedDisksTest::backupsOfOneDiskTakeTurns_data()
{
    QTest::addColumn<int>("allowed");
    QTest::newRow("by default one after another") << 1;
    QTest::newRow("two where the configuration allows it") << 2;
}

void SharedDisksTest::backupsOfOneDiskTakeTurns()
{
    QFETCH(int, allowed);
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    RoomsBench bench(*store);
    bench.runnerOptions.parallelJobs = 4;
    bench.runnerOptions.jobsPerDisk = allowed;
    bench.runnerOptions.jobsPerTarget = allowed;
    HF_VERIFY(bench.open());
    // A follower hears of each claim before its thread begins, and of the end before its place is
    // given on.
    QMutex mutex;
    QSet<QUuid> running;
    QSet<QUuid> ended;
    qsizetype most = 0;
    bench.jobs->addFollower([&](const Job &job) {
        const QMutexLocker lock(&mutex);
        if (job.state != JobState::Running) {
            running.remove(job.id);
            ended.insert(job.id);
        } else if (!ended.contains(job.id)) { // its last figures may be told after its end
            running.insert(job.id);
        }
        most = std::max(most, running.size());
    });
    QList<QUuid> jobs;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        const auto server = bench.addServer(name);
        HF_VERIFY(server);
        const auto backup = bench.backups->create(
            bench.caller, {.params = {.serverId = server->id}, .tenantId = bench.caller.userId});
        HF_VERIFY(backup);
        jobs.append(backup->jobId);
    }
    bench.runner->start();
    for (const QUuid &id : std::as_const(jobs))
        QTRY_COMPARE_WITH_TIMEOUT(bench.jobs->get(id)->state, JobState::Completed, 30'000);
    bench.runner->stop();
    QCOMPARE(int(most), allowed);
}

HOLDFAST_TEST(SharedDisksTest)
#include "tst_shared_disks.moc"
