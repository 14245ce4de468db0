#include "core/schedules/schedule_ticker.h"

#include "schedule_fixture.h"

#include <QtCore/QElapsedTimer>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ScheduleTickTest : public QObject
{
    Q_OBJECT

private slots:
    void startsWhatIsDueOnce_data() { addEngineRows(); }
    void startsWhatIsDueOnce();
    void runsOnceForAllThatWasMissed_data() { addEngineRows(); }
    void runsOnceForAllThatWasMissed();
    void takesUpADeadOwnersClaim_data() { addEngineRows(); }
    void takesUpADeadOwnersClaim();
    void doesNotRepeatWhatADeadOwnerQueued_data() { addEngineRows(); }
    void doesNotRepeatWhatADeadOwnerQueued();
    void leavesAnOutdatedOwnerWithoutEffect_data() { addEngineRows(); }
    void leavesAnOutdatedOwnerWithoutEffect();
    void joinsABackupThatWaits_data() { addEngineRows(); }
    void joinsABackupThatWaits();
    void triesAgainLater_data() { addEngineRows(); }
    void triesAgainLater();
    void passesOverWhatCannotBeStarted_data() { addEngineRows(); }
    void passesOverWhatCannotBeStarted();
    void doesNotRepeatAfterASmallSetBack_data() { addEngineRows(); }
    void doesNotRepeatAfterASmallSetBack();
    void doesNotStarveAfterALargeSetBack_data() { addEngineRows(); }
    void doesNotStarveAfterALargeSetBack();
    void verifiesEveryArchiveInTime_data() { addEngineRows(); }
    void verifiesEveryArchiveInTime();
    void verifiesOneAtATime_data() { addEngineRows(); }
    void verifiesOneAtATime();
    void severalServicesStartEachRunOnce_data() { addEngineRows(); }
    void severalServicesStartEachRunOnce();
    void costsWhatIsDueNotWhatExists();
    void ticksOnAThreadOfItsOwn();
};

void ScheduleTickTest::startsWhatIsDueOnce()
{
    HF_OPEN_SCHEDULES(world, 3);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(1, 0)));
    HF_VERIFY(world.service->set(world.caller, world.everyHours(2, 1)));
    HF_VERIFY(world.service->set(world.caller, world.everyHours(9, 2)));
    QCOMPARE(world.tick().started, 0);
    world.clock.advance(2h);
    QCOMPARE(world.tick().started, 2);
    QCOMPARE(world.tick().started, 0);
    const auto stored = world.stored(1);
    HF_VERIFY(stored);
    QCOMPARE(stored->lastBackupAt, world.clock.now());
    QCOMPARE(stored->nextBackupAt, world.clock.now().addSecs(2 * 3600));
    const auto backups = backupsOf(*world.testStore, world.premises.serverIds.at(1));
    HF_VERIFY(backups);
    QCOMPARE(backups->size(), 1);
    QCOMPARE(backups->first().scheduleId, stored->id);
}

void ScheduleTickTest::runsOnceForAllThatWasMissed()
{
    HF_OPEN_SCHEDULES(world, 1);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(6)));
    world.clock.advance(24h * 10 + 1h);
    QCOMPARE(world.tick().started, 1);
    QCOMPARE(world.tick().started, 0);
    QCOMPARE(world.stored()->nextBackupAt, world.clock.now().addSecs(5 * 3600)); // the rhythm stays
}

void ScheduleTickTest::takesUpADeadOwnersClaim()
{
    HF_OPEN_SCHEDULES(world, 1);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(6)));
    world.clock.advance(6h);
    world.work->onMoment = [](Moment, const Schedule *) -> Result<void> { throw ServiceKilled(); };
    QVERIFY_EXCEPTION_THROWN((void)world.service->tick(), ServiceKilled);
    world.work->onMoment = {};
    const auto other = world.makeService(u"two"_s);
    QCOMPARE(world.tick(*other).started, 0); // still claimed
    world.clock.advance(61s);
    QCOMPARE(world.tick(*other).started, 1);
}

void ScheduleTickTest::doesNotRepeatWhatADeadOwnerQueued()
{
    HF_OPEN_SCHEDULES(world, 1);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(6)));
    world.clock.advance(6h);
    world.work->onMoment = [](Moment moment, const Schedule *) -> Result<void> {
        if (moment == Moment::AfterBackupIsQueued)
            throw ServiceKilled();
        return {};
    };
    QVERIFY_EXCEPTION_THROWN((void)world.service->tick(), ServiceKilled);
    world.work->onMoment = {};
    HF_VERIFY(world.finishJobs()); // it ran meanwhile
    world.clock.advance(61s);
    const auto other = world.makeService(u"two"_s);
    HF_VERIFY(other->tick());
    QCOMPARE(world.stored()->nextBackupAt, world.clock.now().addSecs(6 * 3600 - 61));
    QCOMPARE(backupsOf(*world.testStore, world.premises.serverIds.first())->size(), 1);
}

void ScheduleTickTest::leavesAnOutdatedOwnerWithoutEffect()
{
    HF_OPEN_SCHEDULES(world, 1);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(6)));
    world.clock.advance(6h);
    const auto other = world.makeService(u"two"_s);
    bool isFirst = true;
    // The first owner is held up for so long that a second one takes over and is done.
    world.work->onMoment = [&](Moment moment, const Schedule *) -> Result<void> {
        if (moment == Moment::BeforeBackupIsQueued && std::exchange(isFirst, false)) {
            world.clock.advance(7h);
            HF_CHECK(other->tick());
        }
        return {};
    };
    HF_VERIFY(world.service->tick());
    QCOMPARE(backupsOf(*world.testStore, world.premises.serverIds.first())->size(), 1);
    QCOMPARE(world.stored()->nextBackupAt, world.clock.now().addSecs(5 * 3600));
}

void ScheduleTickTest::joinsABackupThatWaits()
{
    HF_OPEN_SCHEDULES(world, 1);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(1)));
    world.clock.advance(1h);
    QCOMPARE(world.tick().started, 1);
    world.clock.advance(1h);
    const auto report = world.service->tick();
    HF_VERIFY(report);
    QCOMPARE(report->started, 0);
    QCOMPARE(report->joined, 1);
    HF_VERIFY(world.finishJobs());
    world.clock.advance(1h);
    QCOMPARE(world.tick().started, 1);
    QCOMPARE(backupsOf(*world.testStore, world.premises.serverIds.first())->size(), 2);
}

void ScheduleTickTest::triesAgainLater()
{
    HF_OPEN_SCHEDULES(world, 2);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(1, 0)));
    HF_VERIFY(world.service->set(world.caller, world.everyHours(1, 1)));
    world.clock.advance(1h);
    const QUuid busy = world.premises.serverIds.first();
    world.work->onMoment = [busy](Moment, const Schedule *schedule) -> Result<void> {
        if (schedule != nullptr && schedule->serverId == busy)
            return Error("backup.restore_running"_L1, {{"server"_L1, u"server 0"_s}});
        return {};
    };
    const auto report = world.service->tick();
    HF_VERIFY(report);
    QCOMPARE(report->postponed, 1);
    QCOMPARE(report->started, 1); // the other one is not held up
    world.work->onMoment = {};
    QVERIFY(world.tick().isIdle());
    world.clock.advance(121s);
    QCOMPARE(world.tick().started, 1);
}

void ScheduleTickTest::passesOverWhatCannotBeStarted()
{
    HF_OPEN_SCHEDULES(world, 1);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(1)));
    world.clock.advance(1h);
    world.work->onMoment = [](Moment, const Schedule *) -> Result<void> {
        return Error("storage.not_found"_L1, {{"id"_L1, u"x"_s}});
    };
    QCOMPARE(world.tick().refused, 1);
    const auto stored = world.stored();
    HF_VERIFY(stored);
    QVERIFY(!stored->lastBackupAt.isValid());
    QCOMPARE(stored->nextBackupAt, world.clock.now().addSecs(3600));
}

void ScheduleTickTest::doesNotRepeatAfterASmallSetBack()
{
    HF_OPEN_SCHEDULES(world, 1);
    ScheduleSetParams params = world.everyHours(1);
    params.intervalHours.reset();
    params.cron = u"0 4 * * *"_s;
    params.timeZone = u"UTC"_s;
    HF_VERIFY(world.service->set(world.caller, params));
    world.clock.advance(4h);
    QCOMPARE(world.tick().started, 1);
    HF_VERIFY(world.finishJobs());
    world.clock.jump(-3h);
    for (int hour = 0; hour < 26; ++hour) {
        world.clock.advance(1h);
        QCOMPARE(world.tick().started, 0);
    }
    world.clock.advance(1h); // 4:00 of the next day
    QCOMPARE(world.tick().started, 1);
}

void ScheduleTickTest::doesNotStarveAfterALargeSetBack()
{
    HF_OPEN_SCHEDULES(world, 1);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(24)));
    world.clock.jump(24h * 365); // a wrong clock
    QCOMPARE(world.tick().started, 1);
    HF_VERIFY(world.finishJobs());
    world.clock.jump(-24h * 365); // set right
    QVERIFY(world.tick().isIdle());
    world.clock.advance(11min);
    QCOMPARE(world.tick().replanned, 1);
    QCOMPARE(world.stored()->nextBackupAt, world.clock.now().addDays(1));
    world.clock.advance(24h);
    QCOMPARE(world.tick().started, 1);
    QVERIFY(world.tick().isIdle());
}

void ScheduleTickTest::verifiesEveryArchiveInTime()
{
    HF_OPEN_SCHEDULES(world, 1);
    ScheduleSetParams params = world.everyHours(24);
    params.retentionCount = 0;
    params.verifyEveryDays = 5;
    HF_VERIFY(world.service->set(world.caller, params));
    int verifications = 0;
    for (int hour = 0; hour < 24 * 20; ++hour) {
        world.clock.advance(1h);
        const auto report = world.service->tick();
        HF_VERIFY(report);
        verifications += report->verifications;
        QVERIFY(report->verifications <= 1); // spread out
        HF_VERIFY(world.finishJobs());
    }
    const auto backups = backupsOf(*world.testStore, world.premises.serverIds.first());
    HF_VERIFY(backups);
    QCOMPARE(backups->size(), 20);
    for (const Backup &backup : *backups)
        QVERIFY(backup.verifiedAt.daysTo(world.clock.now()) <= 5);
    QVERIFY(verifications >= 20 * 15 / 2 / 5 && verifications <= 60);
}

void ScheduleTickTest::verifiesOneAtATime()
{
    HF_OPEN_SCHEDULES(world, 1);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(6)));
    for (int run = 0; run < 5; ++run) {
        world.clock.advance(6h);
        world.tick();
        HF_VERIFY(world.finishJobs());
    }
    world.clock.advance(24h * 40); // all are overdue
    int queued = 0;
    for (int minute = 0; minute < 60; ++minute) {
        world.clock.advance(1min);
        queued += world.tick().verifications;
    }
    QCOMPARE(queued, 1); // and it has not been carried out yet
    HF_VERIFY(world.finishJobs());
    world.clock.advance(6min);
    QCOMPARE(world.tick().verifications, 1);
}

void ScheduleTickTest::severalServicesStartEachRunOnce()
{
    HF_OPEN_SCHEDULES(world, 20);
    for (int server = 0; server < 20; ++server)
        HF_VERIFY(world.service->set(world.caller, world.everyHours(1, server)));
    constexpr int kServices = 4;
    for (int hour = 0; hour < 3; ++hour) {
        world.clock.advance(1h);
        std::atomic_int started{0};
        std::atomic_int failed{0};
        std::vector<std::jthread> threads;
        for (int i = 0; i < kServices; ++i) {
            threads.emplace_back([&world, &started, &failed, i] {
                const auto service = world.makeService(u"service %1"_s.arg(i));
                const auto report = service->tick();
                report ? started += report->started : ++failed;
            });
        }
        threads.clear();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(started.load(), 20);
        HF_VERIFY(world.finishJobs());
    }
    for (const QUuid &serverId : world.premises.serverIds)
        QCOMPARE(backupsOf(*world.testStore, serverId)->size(), 3);
}

/// Relative, because machines differ: a thousand times as many schedules, nothing due.
void ScheduleTickTest::costsWhatIsDueNotWhatExists()
{
    const bool isSlow = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") == 1;
    const int many = isSlow ? 100'000 : 20'000;
    const auto medianTick = [](ScheduleFixture &world) {
        QList<qint64> times;
        for (int i = 0; i < 51; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto report = world.service->tick();
            times.append(timer.nsecsElapsed());
            if (!report || !report->isIdle())
                return qint64(-1);
        }
        std::ranges::sort(times);
        return times.at(25);
    };
    ScheduleFixture world(u"sqlite"_s, 1);
    HF_VERIFY(world.open());
    const auto addSchedules = [&world](int count) {
        static constexpr store::Statement kInsert{"test.insertSchedule",
                                                  store::insert<Schedule, "backup_schedules">,
                                                  store::parameters<Schedule>};
        static constexpr store::Statement kPlan{
            "test.plan",
            "UPDATE backup_schedules SET planned_at = ?, next_verify_at = ? WHERE id = ?",
            store::parameters<QDateTime, QDateTime, QUuid>};
        return world.testStore->write([&](store::Connection &connection) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Schedule schedule;
                schedule.id = newId();
                schedule.serverId = world.premises.serverIds.first();
                schedule.tenantId = world.premises.userId;
                schedule.enabled = true;
                schedule.verifyEveryDays = 30;
                schedule.nextBackupAt = world.clock.now().addSecs(60 + i);
                schedule.createdAt = world.clock.now();
                schedule.updatedAt = world.clock.now();
                HF_CHECK(connection.run(kInsert, store::insertValues(schedule)));
                HF_CHECK(connection.run(
                    kPlan, {world.clock.now(), world.clock.now().addSecs(60 + i), schedule.id}));
            }
            return {};
        });
    };
    HF_VERIFY(addSchedules(100));
    const qint64 few = medianTick(world);
    HF_VERIFY(addSchedules(many - 100));
    const qint64 all = medianTick(world);
    QVERIFY(few > 0 && all > 0);
    qInfo("tick with nothing due: %lld us with 100 schedules, %lld us with %d", few / 1000,
          all / 1000, many);
    QVERIFY2(all < 5 * few, "a tick must not cost what exists");
}

void ScheduleTickTest::ticksOnAThreadOfItsOwn()
{
    ScheduleFixture world(u"sqlite"_s, 1);
    HF_VERIFY(world.open());
    HF_VERIFY(world.service->set(world.caller, world.everyHours(1)));
    world.clock.advance(1h);
    ScheduleTicker ticker(*world.service, 5ms);
    ticker.start();
    QTRY_COMPARE(backupsOf(*world.testStore, world.premises.serverIds.first())->size(), 1);
    ticker.stop();
    ticker.stop();
}

HOLDFAST_TEST(ScheduleTickTest)
#include "tst_schedule_tick.moc"
