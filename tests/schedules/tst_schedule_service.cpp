#include "schedule_fixture.h"

#include <algorithm>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ScheduleServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void makesAndChanges_data() { addEngineRows(); }
    void makesAndChanges();
    void severalOfOneServer_data() { addEngineRows(); }
    void severalOfOneServer();
    void eachJudgesOnlyItsOwn_data() { addEngineRows(); }
    void eachJudgesOnlyItsOwn();
    void keepsTheNextRunWhenTheRhythmStays_data() { addEngineRows(); }
    void keepsTheNextRunWhenTheRhythmStays();
    void refusesWhatCannotBe_data() { addEngineRows(); }
    void refusesWhatCannotBe();
    void listsAndRemoves_data() { addEngineRows(); }
    void listsAndRemoves();
    void runsNow_data() { addEngineRows(); }
    void runsNow();
    void prunesAfterASuccess_data() { addEngineRows(); }
    void prunesAfterASuccess();
    void saysWhatWouldGo_data() { addEngineRows(); }
    void saysWhatWouldGo();
    void keepsWhatCannotBeRemoved_data() { addEngineRows(); }
    void keepsWhatCannotBeRemoved();
    void showsAWeek_data() { addEngineRows(); }
    void showsAWeek();
    void triesRetention_data() { addEngineRows(); }
    void triesRetention();
    void registersItsMethods();
};

void ScheduleServiceTest::makesAndChanges()
{
    HF_OPEN_SCHEDULES(world, 1);
    ScheduleSetParams params = world.everyHours(6);
    params.retention.daily = 7;
    params.timeZone = u"Europe/Berlin"_s;
    const auto made = world.service->set(world.caller, params);
    HF_VERIFY(made);
    QCOMPARE(made->nextBackupAt, world.clock.now().addSecs(6 * 3600));
    QCOMPARE(made->verifyEveryDays, std::optional(30));
    const auto stored = world.stored();
    HF_VERIFY(stored);
    QCOMPARE(json::toObject(*stored), json::toObject(*made));

    params.intervalHours.reset();
    params.cron = u" 30  4 * * * "_s;
    params.verifyEveryDays = 0;
    const auto changed = world.service->set(world.caller, params);
    HF_VERIFY(changed);
    QCOMPARE(changed->id, made->id);
    QCOMPARE(changed->cron, u"30 4 * * *"_s);
    QCOMPARE(changed->verifyEveryDays, std::nullopt);
    QCOMPARE(changed->nextBackupAt, QDateTime(QDate(2026, 1, 1), QTime(3, 30), Qt::UTC));
    params.enabled = false;
    const auto disabled = world.service->set(world.caller, params);
    HF_VERIFY(disabled);
    QVERIFY(!disabled->nextBackupAt.isValid());
    world.clock.advance(72h);
    const auto report = world.service->tick();
    HF_VERIFY(report);
    QVERIFY(report->isIdle());
}

void ScheduleServiceTest::severalOfOneServer()
{
    HF_OPEN_SCHEDULES(world, 1);
    const auto often = world.service->set(world.caller, world.everyHours(6));
    HF_VERIFY(often);
    ScheduleSetParams another = world.everyHours(24);
    another.addAnother = true;
    const auto daily = world.service->set(world.caller, another);
    HF_VERIFY(daily);
    QVERIFY(daily->id != often->id);
    QCOMPARE(world.service->list({})->schedules.size(), 2);

    HF_VERIFY_ERROR(world.service->set(world.caller, world.everyHours(12)), "schedule.ambiguous");
    ScheduleSetParams changed = world.everyHours(12);
    changed.scheduleId = often->id;
    const auto slower = world.service->set(world.caller, changed);
    HF_VERIFY(slower);
    QCOMPARE(slower->id, often->id);
    QCOMPARE(slower->intervalHours, 12);
    QCOMPARE(world.service->list({})->schedules.size(), 2);
    changed.addAnother = true;
    HF_VERIFY_ERROR(world.service->set(world.caller, changed), "record.invalid");

    for (int i = 2; i < 50; ++i)
        HF_VERIFY(world.service->set(world.caller, another));
    HF_VERIFY_ERROR(world.service->set(world.caller, another), "schedule.too_many");
}

void ScheduleServiceTest::eachJudgesOnlyItsOwn()
{
    HF_OPEN_SCHEDULES(world, 1);
    ScheduleSetParams params = world.everyHours(6);
    params.retentionCount = 1;
    params.verifyEveryDays = 0;
    const auto often = world.service->set(world.caller, params);
    HF_VERIFY(often);
    params.addAnother = true;
    params.intervalHours = 24;
    params.retentionCount = 3;
    const auto daily = world.service->set(world.caller, params);
    HF_VERIFY(daily);
    for (int run = 0; run < 16; ++run) { // four days
        world.clock.advance(6h);
        HF_VERIFY(world.service->tick());
        HF_VERIFY(world.finishJobs());
    }
    const QUuid server = world.premises.serverIds.first();
    QCOMPARE(backupsOf(*world.testStore, server)->size(), 16 + 4);
    HF_VERIFY(world.service->prune(world.caller, {.serverId = server}));
    const auto left = backupsOf(*world.testStore, server);
    HF_VERIFY(left);
    const auto madeBy = [&](const auto &schedule) {
        return std::ranges::count(*left, schedule->id, &Backup::scheduleId);
    };
    QCOMPARE(madeBy(often), 1);
    QCOMPARE(madeBy(daily), 3);
}

void ScheduleServiceTest::keepsTheNextRunWhenTheRhythmStays()
{
    HF_OPEN_SCHEDULES(world, 1);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(6)));
    world.clock.advance(4h);
    ScheduleSetParams params = world.everyHours(6);
    params.retentionCount = 3;
    const auto same = world.service->set(world.caller, params);
    HF_VERIFY(same);
    QCOMPARE(same->nextBackupAt, world.clock.now().addSecs(2 * 3600));
    world.clock.advance(3h);
    HF_VERIFY(world.service->tick());
    world.clock.advance(2h);
    // Shorter from now on: counted from the last run, so this one is due at once.
    const auto shorter = world.service->set(world.caller, world.everyHours(1));
    HF_VERIFY(shorter);
    QCOMPARE(shorter->nextBackupAt, world.clock.now().addSecs(-3600));
}

void ScheduleServiceTest::refusesWhatCannotBe()
{
    HF_OPEN_SCHEDULES(world, 1);
    const auto refuse = [&world](const std::function<void(ScheduleSetParams &)> &change) {
        ScheduleSetParams params = world.everyHours(6);
        change(params);
        const auto made = world.service->set(world.caller, params);
        return made ? u"made"_s : made.error().id();
    };
    QCOMPARE(refuse([](auto &params) { params.cron = u"@daily"_s; }), u"record.invalid"_s);
    QCOMPARE(refuse([](auto &params) { params.intervalHours = 0; }), u"record.invalid"_s);
    QCOMPARE(refuse([](auto &params) { params.retentionCount = -1; }), u"record.invalid"_s);
    QCOMPARE(refuse([](auto &params) { params.retentionDays = 0; }), u"record.invalid"_s);
    QCOMPARE(refuse([](auto &params) { params.retention.weekly = -1; }), u"record.invalid"_s);
    QCOMPARE(refuse([](auto &params) { params.verifyEveryDays = 36'501; }), u"record.invalid"_s);
    QCOMPARE(refuse([](auto &params) { params.timeZone = u"Nowhere"_s; }),
             u"schedule.time_zone_unknown"_s);
    QCOMPARE(refuse([](auto &params) { params.serverId = newId(); }), u"server.not_found"_s);
    QCOMPARE(refuse([](auto &params) { params.targetId = newId(); }), u"storage.not_found"_s);
    QCOMPARE(refuse([](auto &params) { params.scheduleId = newId(); }), u"schedule.not_found"_s);
    QCOMPARE(refuse([](auto &params) {
                 params.intervalHours.reset();
                 params.cron = u"0 0 30 2 *"_s;
             }),
             u"schedule.cron_invalid"_s);
    QCOMPARE(world.stored()->id, QUuid());
}

void ScheduleServiceTest::listsAndRemoves()
{
    HF_OPEN_SCHEDULES(world, 3);
    for (int server = 0; server < 3; ++server)
        HF_VERIFY(world.service->set(world.caller, world.everyHours(6, server)));
    const auto first = world.service->list({.limit = 2});
    HF_VERIFY(first);
    QCOMPARE(first->schedules.size(), 2);
    const auto second = world.service->list({.after = first->after, .limit = 2});
    HF_VERIFY(second);
    QCOMPARE(second->schedules.size(), 1);
    QVERIFY(second->after.isEmpty());
    const QUuid id = second->schedules.first().id;
    HF_VERIFY(world.service->remove(world.caller, id));
    HF_VERIFY_ERROR(world.service->remove(world.caller, id), "schedule.not_found");
    HF_VERIFY_ERROR(world.service->runNow(world.caller, id), "schedule.not_found");
    QCOMPARE(world.service->list({})->schedules.size(), 2);
}

void ScheduleServiceTest::runsNow()
{
    HF_OPEN_SCHEDULES(world, 1);
    const auto schedule = world.service->set(world.caller, world.everyHours(6));
    HF_VERIFY(schedule);
    const auto first = world.service->runNow(world.caller, schedule->id);
    const auto second = world.service->runNow(world.caller, schedule->id);
    HF_VERIFY(first);
    HF_VERIFY(second);
    QCOMPARE(first->scheduleId, schedule->id);
    QVERIFY(first->id != second->id);
    QCOMPARE(world.stored()->nextBackupAt, schedule->nextBackupAt);
}

void ScheduleServiceTest::prunesAfterASuccess()
{
    HF_OPEN_SCHEDULES(world, 1);
    ScheduleSetParams params = world.everyHours(6);
    params.retentionCount = 2;
    params.verifyEveryDays = 0;
    HF_VERIFY(world.service->set(world.caller, params));
    for (int run = 0; run < 4; ++run) {
        world.clock.advance(6h);
        HF_VERIFY(world.service->tick());
        HF_VERIFY(world.finishJobs());
    }
    const auto backups = backupsOf(*world.testStore, world.premises.serverIds.first());
    HF_VERIFY(backups);
    QCOMPARE(backups->size(), 4);

    const auto jobs = world.testStore->read(
        [](store::Connection &connection) { return listJobs(connection, {}); });
    HF_VERIFY(jobs);
    world.service->jobChanged(jobs->jobs.first());
    world.service->jobChanged(jobs->jobs.first()); // told twice: still one
    const auto waiting = world.testStore->read([&](store::Connection &connection) {
        return activeJobs(connection, world.premises.serverIds.first());
    });
    HF_VERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().kind, JobKind::Prune);
    const auto report = world.service->prune(world.caller, {.serverId = waiting->first().serverId});
    HF_VERIFY(report);
    QCOMPARE(report->freedBytes, 2000);
    QCOMPARE(backupsOf(*world.testStore, world.premises.serverIds.first())->size(), 2);
    QCOMPARE(world.disk.size(), 2);
}

void ScheduleServiceTest::saysWhatWouldGo()
{
    HF_OPEN_SCHEDULES(world, 1);
    ScheduleSetParams params = world.everyHours(1);
    params.retentionCount = 1;
    HF_VERIFY(world.service->set(world.caller, params));
    for (int run = 0; run < 3; ++run) {
        world.clock.advance(1h);
        HF_VERIFY(world.service->tick());
        HF_VERIFY(world.finishJobs());
    }
    const auto report = world.service->prune(
        world.caller, {.serverId = world.premises.serverIds.first(), .dryRun = true});
    HF_VERIFY(report);
    QVERIFY(report->dryRun);
    QCOMPARE(report->freedBytes, 2000);
    QCOMPARE(report->decisions.size(), 3);
    QVERIFY(!report->decisions.first().isRemoved);
    QCOMPARE(world.disk.size(), 3);
    HF_VERIFY_ERROR(world.service->prune(world.caller, {.serverId = newId()}), "server.not_found");
}

void ScheduleServiceTest::keepsWhatCannotBeRemoved()
{
    HF_OPEN_SCHEDULES(world, 1);
    ScheduleSetParams params = world.everyHours(1);
    params.retentionCount = 1;
    HF_VERIFY(world.service->set(world.caller, params));
    for (int run = 0; run < 3; ++run) {
        world.clock.advance(1h);
        HF_VERIFY(world.service->tick());
        HF_VERIFY(world.finishJobs());
    }
    int removals = 0;
    world.work->onMoment = [&removals](Moment moment, const Schedule *) -> Result<void> {
        if (moment == Moment::AfterArchiveIsRemoved && removals++ == 0)
            return Error("target.gone"_L1, {{"path"_L1, u"/mnt"_s}, {"reason"_L1, u"unplugged"_s}});
        return {};
    };
    const auto report =
        world.service->prune(world.caller, {.serverId = world.premises.serverIds.first()});
    HF_VERIFY(report);
    QVERIFY(!report->decisions.last().isRemoved);
    QVERIFY(report->decisions.last().reason.startsWith(u"Stays for now: The storage folder"_s));
    QVERIFY(report->decisions.at(1).isRemoved);
    QCOMPARE(backupsOf(*world.testStore, world.premises.serverIds.first())->size(), 2);
}

void ScheduleServiceTest::showsAWeek()
{
    HF_OPEN_SCHEDULES(world, 3);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(48, 0)));
    ScheduleSetParams nightly;
    nightly.serverId = world.premises.serverIds.at(1);
    nightly.cron = u"0 4 * * *"_s;
    nightly.timeZone = u"UTC"_s;
    HF_VERIFY(world.service->set(world.caller, nightly));
    ScheduleSetParams off = world.everyHours(1, 2);
    off.enabled = false;
    HF_VERIFY(world.service->set(world.caller, off));
    const auto week = world.service->previewWeek({});
    HF_VERIFY(week);
    QVERIFY(!week->isCut);
    QCOMPARE(week->runs.size(), 7 + 3);
    QVERIFY(std::ranges::is_sorted(week->runs, {}, &ScheduledRun::at));
    QCOMPARE(week->runs.first().serverName, u"server 1"_s);
    QCOMPARE(week->runs.first().local, u"2026-01-01T04:00:00+00:00"_s);
    QCOMPARE(week->runs.first().expectedSeconds, 0);
    QCOMPARE(week->runs.at(2).at, world.clock.now().addDays(2)); // the interval keeps its rhythm
    // A stretch in the future continues both rhythms; only one server.
    const auto later = world.service->previewWeek({.from = world.clock.now().addDays(7),
                                                   .until = world.clock.now().addDays(12),
                                                   .serverId = world.premises.serverIds.at(0)});
    HF_VERIFY(later);
    QCOMPARE(later->runs.size(), 2);
    QCOMPARE(later->runs.first().at, world.clock.now().addDays(8));
    off.enabled = true;
    HF_VERIFY(world.service->set(world.caller, off));
    const auto many = world.service->previewWeek({.until = world.clock.now().addDays(62)});
    HF_VERIFY(many);
    QVERIFY(many->runs.size() <= 5000);
    HF_VERIFY_ERROR(world.service->previewWeek({.until = world.clock.now().addDays(63)}),
                    "record.invalid");
    HF_VERIFY_ERROR(world.service->previewWeek({.until = world.clock.now()}), "record.invalid");
}

void ScheduleServiceTest::triesRetention()
{
    HF_OPEN_SCHEDULES(world, 1);
    ScheduleSetParams params = world.everyHours(24);
    params.retentionCount = 100;
    HF_VERIFY(world.service->set(world.caller, params));
    for (int day = 0; day < 5; ++day) {
        world.clock.advance(24h);
        QCOMPARE(world.tick().started, 1);
        HF_VERIFY(world.finishJobs(1000));
    }
    RetentionPreviewParams tried{.serverId = params.serverId, .retentionCount = 2};
    const auto report = world.service->previewRetention(tried);
    HF_VERIFY(report);
    QVERIFY(report->dryRun);
    QCOMPARE(report->decisions.size(), 5);
    QCOMPARE(report->freedBytes, 3000);
    QCOMPARE(report->keptBytes, 2000);
    QVERIFY(report->decisions.at(0).rule == RetentionRule::LastGood);
    QVERIFY(report->decisions.at(1).rule == RetentionRule::Newest);
    QVERIFY(report->decisions.at(2).rule == RetentionRule::NoRule);
    // Nothing was stored: what really applies keeps all.
    const auto real =
        world.service->prune(world.caller, {.serverId = params.serverId, .dryRun = true});
    HF_VERIFY(real);
    QCOMPARE(real->freedBytes, 0);
    QCOMPARE(real->keptBytes, 5000);
    tried.retentionCount = -1;
    HF_VERIFY_ERROR(world.service->previewRetention(tried), "record.invalid");
    tried.retentionCount = 1;
    tried.scheduleId = newId();
    HF_VERIFY_ERROR(world.service->previewRetention(tried), "schedule.not_found");
    HF_VERIFY_ERROR(world.service->previewRetention({.serverId = newId()}), "server.not_found");
}

void ScheduleServiceTest::registersItsMethods()
{
    ScheduleFixture world(u"sqlite"_s, 1);
    HF_VERIFY(world.open());
    api::Methods methods;
    world.service->addMethods(methods);
    const QStringList names{u"schedules.set"_s,    u"schedules.list"_s,    u"schedules.remove"_s,
                            u"schedules.runNow"_s, u"schedules.preview"_s, u"backups.prune"_s};
    for (const QString &name : names)
        QVERIFY2(methods.find(name) != nullptr, qPrintable(name));
    const auto allow = [](const api::Caller &, const QString &,
                          const QUuid &) -> Result<VisibleServers> { return VisibleServers(); };
    const auto preview =
        methods.find(u"schedules.preview"_s)
            ->invoke(world.caller,
                     {{u"cron"_s, u"@hourly"_s}, {u"time_zone"_s, u"UTC"_s}, {u"count"_s, 1}},
                     allow);
    HF_VERIFY(preview);
    QCOMPARE(preview->value(u"runs"_s).toArray(), QJsonArray{u"2026-01-01T01:00:00+00:00"_s});
}

HOLDFAST_TEST(ScheduleServiceTest)
#include "tst_schedule_service.moc"
