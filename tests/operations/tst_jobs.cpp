#include "core/base/process_identity.h"
#include "core/operations/operations.h"
#include "tests/support/test_store.h"

#include <QtCore/QSet>

#include <mutex>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Connection;

namespace {

QDateTime at(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + second * 1000, Qt::UTC);
}

const QUuid kNode = QUuid::fromString("019aa000-0000-7000-8000-000000000001"_L1);

Result<CreatedJob> create(store::Store &store, const QUuid &server, const QString &key = {},
                          int second = 0)
{
    return store.write([&](Connection &connection) {
        return createJob(connection,
                         {.kind = JobKind::Backup,
                          .serverId = server,
                          .nodeId = kNode,
                          .parameters = {{u"a"_s, 1}},
                          .idempotencyKey = key},
                         at(second));
    });
}

Result<std::optional<Job>> claim(store::Store &store, const QString &owner, int second = 1)
{
    return store.write([&](Connection &connection) {
        return claimJob(connection, kNode, owner, 10s, at(second));
    });
}

Result<Job> read(store::Store &store, const QUuid &id)
{
    return store.read([&](Connection &connection) { return readJob(connection, id); });
}

} // namespace

class JobsTest : public QObject
{
    Q_OBJECT
private slots:
    void listsByWhatIsAsked_data() { addEngineRows(); }
    void listsByWhatIsAsked();
    void theSameKeyMakesNoSecondJob_data() { addEngineRows(); }
    void theSameKeyMakesNoSecondJob();
    void oneJobAServerAtATime_data() { addEngineRows(); }
    void oneJobAServerAtATime();
    void everyJobIsClaimedOnce_data() { addEngineRows(); }
    void everyJobIsClaimedOnce();
    void neverTwoOfAServerAtOnce_data() { addEngineRows(); }
    void neverTwoOfAServerAtOnce();
    void onlyTheOwnerWrites_data() { addEngineRows(); }
    void onlyTheOwnerWrites();
    void cancels_data() { addEngineRows(); }
    void cancels();
    void findsWhatWasInterrupted_data() { addEngineRows(); }
    void findsWhatWasInterrupted();
    void listsByKey_data() { addEngineRows(); }
    void listsByKey();
};

void JobsTest::listsByWhatIsAsked()
{
    HF_OPEN_STORE(store);
    const QUuid backup = newId();
    QList<QUuid> ids;
    for (int i = 0; i < 4; ++i) {
        const auto created = store->write([&](Connection &connection) {
            return createJob(connection,
                             {.kind = i == 3 ? JobKind::Verify : JobKind::Backup,
                              .serverId = newId(),
                              .backupId = i == 0 || i == 3 ? backup : QUuid(),
                              .nodeId = kNode},
                             at(i));
        });
        HF_VERIFY(created);
        ids.append(created->job.id);
    }
    HF_VERIFY(claim(*store, u"a"_s, 10)); // the first runs now
    const auto ask = [&](const JobListParams &params) {
        QList<QUuid> found;
        const auto page =
            store->read([&](Connection &connection) { return listJobs(connection, params); });
        if (page) {
            for (const Job &job : page->jobs)
                found.append(job.id);
        }
        return found;
    };
    QCOMPARE(ask({.backupId = backup}), (QList<QUuid>{ids[3], ids[0]}));
    QCOMPARE(ask({.states = {JobState::Running}}), QList<QUuid>{ids[0]});
    QCOMPARE(ask({.states = {JobState::Running, JobState::Pending}}).size(), 4);
    QCOMPARE(ask({.kinds = {JobKind::Verify, JobKind::Restore}}), QList<QUuid>{ids[3]});
    QCOMPARE(ask({.since = at(2)}), (QList<QUuid>{ids[3], ids[2]}));
    QCOMPARE(ask({.backupId = backup, .states = {JobState::Pending}}), QList<QUuid>{ids[3]});
}

void JobsTest::theSameKeyMakesNoSecondJob()
{
    HF_OPEN_STORE(store);
    const auto first = create(*store, newId(), u"schedule:1:100"_s);
    HF_VERIFY(first);
    QVERIFY(first->isNew);
    const auto second = create(*store, newId(), u"schedule:1:100"_s);
    HF_VERIFY(second);
    QVERIFY(!second->isNew);
    QCOMPARE(second->job.id, first->job.id);
    QVERIFY(create(*store, newId())->isNew && create(*store, newId())->isNew); // no key: always
}

void JobsTest::oneJobAServerAtATime()
{
    HF_OPEN_STORE(store);
    const QUuid server = newId();
    const auto first = create(*store, server);
    const auto second = create(*store, server, {}, 1);
    const auto other = create(*store, newId(), {}, 2);
    HF_VERIFY(other);
    QCOMPARE((*claim(*store, u"a"_s))->id, first->job.id);
    QCOMPARE((*claim(*store, u"a"_s))->id, other->job.id); // overtakes the one that must wait
    QVERIFY(!claim(*store, u"a"_s)->has_value());
    Job done = *read(*store, first->job.id);
    done.state = JobState::Completed;
    HF_VERIFY(
        store->write([&](Connection &connection) { return finishJob(connection, done, at(3)); }));
    QCOMPARE((*claim(*store, u"a"_s))->id, second->job.id);
}

void JobsTest::everyJobIsClaimedOnce()
{
    HF_OPEN_STORE(first);
    TestStore second(engine);
    second.options.url = first.options.url;
    HF_VERIFY(second.open());
    constexpr int kJobs = 40;
    for (int i = 0; i < kJobs; ++i)
        HF_VERIFY(create(*first, newId(), {}, i));
    std::mutex mutex;
    QSet<QUuid> claimed;
    int twice = 0;
    std::vector<std::thread> services;
    for (int i = 0; i < 4; ++i) {
        services.emplace_back([&, i] {
            for (int misses = 0; misses < 20;) {
                const auto job = claim(i % 2 == 0 ? *first : *second, QString::number(i), 100);
                if (!job || !*job) {
                    ++misses; // somebody was faster
                    continue;
                }
                const std::scoped_lock lock(mutex);
                twice += claimed.contains((*job)->id) ? 1 : 0;
                claimed.insert((*job)->id);
            }
        });
    }
    for (std::thread &service : services)
        service.join();
    QCOMPARE(twice, 0);
    QCOMPARE(claimed.size(), kJobs);
}

void JobsTest::neverTwoOfAServerAtOnce()
{
    HF_OPEN_STORE(first);
    TestStore second(engine);
    second.options.url = first.options.url;
    HF_VERIFY(second.open());
    for (int round = 0; round < 10; ++round) {
        const QUuid server = newId();
        HF_VERIFY(create(*first, server, {}, 0));
        HF_VERIFY(create(*first, server, {}, 1));
        Result<std::optional<Job>> one, other;
        std::thread service([&] { other = claim(*second, u"b"_s); });
        one = claim(*first, u"a"_s);
        service.join();
        HF_VERIFY(one);
        HF_VERIFY(other);
        QCOMPARE(int(one->has_value()) + int(other->has_value()), 1);
        Job done = one->has_value() ? **one : **other;
        done.state = JobState::Completed;
        HF_VERIFY(first->write(
            [&](Connection &connection) { return finishJob(connection, done, at(2)); }));
        Job left = **claim(*first, u"a"_s);
        left.state = JobState::Completed;
        HF_VERIFY(first->write(
            [&](Connection &connection) { return finishJob(connection, left, at(3)); }));
    }
}

void JobsTest::onlyTheOwnerWrites()
{
    HF_OPEN_STORE(store);
    HF_VERIFY(create(*store, newId()));
    const Job job = **claim(*store, u"a"_s);
    QCOMPARE(job.attempt, 1);
    QVERIFY(job.state == JobState::Running && job.startedAt == at(1));
    Job ahead = job;
    ahead.progressBytes = 1'234'567'890'123;
    ahead.phase = u"archive"_s;
    const auto renew = [&](const Job &as, int second) {
        return store->write(
            [&](Connection &connection) { return renewJob(connection, as, 10s, at(second)); });
    };
    QVERIFY(*renew(ahead, 5) == JobGrip::Held);
    const auto stored = read(*store, job.id);
    HF_VERIFY(stored);
    QCOMPARE(stored->progressBytes, ahead.progressBytes);
    QCOMPARE(stored->leaseUntil, at(15));
    Job outdated = job;
    outdated.fence -= 1;
    QVERIFY(*renew(outdated, 6) == JobGrip::Lost);
    Job foreign = job;
    foreign.leaseOwner = u"b"_s;
    QVERIFY(*renew(foreign, 6) == JobGrip::Lost);
    outdated.state = JobState::Failed;
    HF_VERIFY_ERROR(store->write([&](Connection &connection) {
        return finishJob(connection, outdated, at(7));
    }),
                    "job.lease_lost");
    ahead.state = JobState::Completed;
    ahead.result = QJsonObject{{u"x"_s, 1}};
    HF_VERIFY(
        store->write([&](Connection &connection) { return finishJob(connection, ahead, at(8)); }));
    HF_VERIFY_ERROR(
        store->write([&](Connection &connection) { return finishJob(connection, ahead, at(9)); }),
        "job.lease_lost");
    const auto finished = read(*store, job.id);
    HF_VERIFY(finished);
    QCOMPARE(finished->finishedAt, at(8));
    QCOMPARE(finished->result, ahead.result);
    QVERIFY(!finished->leaseUntil.isValid());
}

void JobsTest::cancels()
{
    HF_OPEN_STORE(store);
    const auto cancel = [&](const QUuid &id) {
        return store->write(
            [&](Connection &connection) { return requestJobCancellation(connection, id, at(5)); });
    };
    const QUuid pending = create(*store, newId())->job.id;
    const auto cancelled = cancel(pending);
    HF_VERIFY(cancelled);
    QVERIFY(cancelled->state == JobState::Cancelled);
    QVERIFY(!claim(*store, u"a"_s)->has_value());
    HF_VERIFY(create(*store, newId()));
    const Job running = **claim(*store, u"a"_s);
    HF_VERIFY(cancel(running.id));
    const auto grip = store->write(
        [&](Connection &connection) { return renewJob(connection, running, 10s, at(6)); });
    HF_VERIFY(grip);
    QVERIFY(*grip == JobGrip::CancelRequested);
    HF_VERIFY_ERROR(cancel(newId()), "job.not_found");
}

void JobsTest::findsWhatWasInterrupted()
{
    HF_OPEN_STORE(store);
    const QString ours = ownerName(u"this-run"_s);
    HF_VERIFY(create(*store, newId(), {}, 0));
    HF_VERIFY(create(*store, newId(), {}, 1));
    HF_VERIFY(create(*store, newId(), {}, 2));
    const pid_t child = ::fork(); // another service, which claims and dies
    if (child == 0)
        ::_exit(0);
    const QString dead = processIdentity().section(u'/', 0, 1) + u"/%1/123#gone"_s.arg(child);
    ::waitpid(child, nullptr, 0);
    const Job own = **claim(*store, ours);
    const Job orphan = **claim(*store, dead);
    const Job elsewhere = **claim(*store, u"another-machine/ns/1/2#x"_s);
    const auto found = [&](int second) {
        return store->read([&](Connection &connection) -> Result<QList<QUuid>> {
            HF_TRY(const auto jobs, interruptedJobs(connection, kNode, ours, at(second)));
            QList<QUuid> ids;
            for (const Job &job : jobs)
                ids.append(job.id);
            return ids;
        });
    };
    const bool isAlone = engine == "sqlite"_L1; // nobody else can use that file
    QCOMPARE(*found(2),
             isAlone ? (QList<QUuid>{orphan.id, elsewhere.id}) : QList<QUuid>{orphan.id});
    QCOMPARE(*found(60), (QList<QUuid>{orphan.id, elsewhere.id}));
    QVERIFY(read(*store, own.id)->state == JobState::Running);
    Job ended = orphan;
    ended.state = JobState::Failed;
    ended.error = Error("job.interrupted"_L1).toJson();
    HF_VERIFY(store->write(
        [&](Connection &connection) { return finishInterruptedJob(connection, ended, at(3)); }));
    HF_VERIFY_ERROR(store->write([&](Connection &connection) {
        return finishInterruptedJob(connection, ended, at(3));
    }),
                    "job.lease_lost");
}

void JobsTest::listsByKey()
{
    HF_OPEN_STORE(store);
    const QUuid server = newId();
    for (int i = 0; i < 5; ++i)
        HF_VERIFY(create(*store, i == 2 ? newId() : server, {}, i));
    JobListParams params{.serverId = server, .limit = 3};
    const auto list = [&] {
        return store->read([&](Connection &connection) { return listJobs(connection, params); });
    };
    const auto first = list();
    HF_VERIFY(first);
    QCOMPARE(first->jobs.size(), 3);
    QCOMPARE(first->jobs.first().createdAt, at(4));
    params.after = first->after;
    const auto second = list();
    HF_VERIFY(second);
    QCOMPARE(second->jobs.size(), 1);
    QVERIFY(second->after.isEmpty());
    params.state = JobState::Failed; // a cursor fits only its own list
    HF_VERIFY_ERROR(list(), "store.cursor_invalid");
}

HOLDFAST_TEST(JobsTest)
#include "tst_jobs.moc"
