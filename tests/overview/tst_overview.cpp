// The overview of a real store: the sentence's facts, problems, heat map, growth.
#include "core/overview/overview.h"
#include "core/storage/storage.h"
#include "tests/schedules/schedule_fixture.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Connection;

namespace {

/// A problem that another room knows of.
class OtherProblems : public ProblemSource
{
public:
    Result<QList<Problem>> problems(Connection &, const QDateTime &,
                                    const VisibleServers &) const override
    {
        return QList<Problem>{{.kind = ProblemKind::CopyDamaged, .finding = u"other"_s}};
    }
};

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT
private slots:
    void saysHowEverythingStands_data() { addEngineRows(); }
    void saysHowEverythingStands();
    void isUnknownWhenNobodyLooks_data() { addEngineRows(); }
    void isUnknownWhenNobodyLooks();
    void drawsDaysAndGrowth_data() { addEngineRows(); }
    void drawsDaysAndGrowth();
    void samplesEachDayOnce_data() { addEngineRows(); }
    void samplesEachDayOnce();
};

void OverviewTest::saysHowEverythingStands()
{
    HF_OPEN_SCHEDULES(world, 3);
    OverviewService service(*world.testStore, *world.service, world.clock);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(6, 0)));
    HF_VERIFY(world.service->set(world.caller, world.everyHours(48, 1)));
    world.clock.advance(6h);
    QCOMPARE(world.tick().started, 1);
    HF_VERIFY(world.finishJobs());
    const auto first = service.overview();
    HF_VERIFY(first);
    QVERIFY(first->isKnown);
    QCOMPARE(first->serverCount, 3);
    QCOMPARE(first->withinCount, 1);
    QCOMPARE(first->neverCount, 2);
    QCOMPARE(first->lastVerifiedAt, world.clock.now());
    QCOMPARE(first->nextRuns.size(), 10);
    QCOMPARE(first->nextRuns.first().serverName, u"server 0"_s);
    QCOMPARE(first->nextRuns.first().at, world.clock.now().addSecs(6 * 3600));
    QCOMPARE(first->problems.size(), 2);
    QVERIFY(first->problems.first().kind == ProblemKind::BackupMissing);
    QVERIFY(!first->problems.first().lastGoodAt.isValid());
    QVERIFY(first->health.points.has_value());
    const auto goals =
        std::ranges::find(first->health.reasons, HealthRule::Goals, &HealthReason::rule);
    QCOMPARE(goals->points, 13); // a third of 40, rounded down

    service.addSource(std::make_unique<OtherProblems>());
    const auto second = service.overview();
    HF_VERIFY(second);
    QCOMPARE(second->problems.size(), 3);
    QCOMPARE(second->problems.last().finding, u"other"_s); // dangers come first

    world.clock.advance(25h); // nobody ticks
    const auto late = service.overview();
    HF_VERIFY(late);
    QCOMPARE(late->lateCount, 1);
    QCOMPARE(late->withinCount, 0);
    const auto problem = std::ranges::find(late->problems, ProblemKind::BackupLate, &Problem::kind);
    QVERIFY(problem != late->problems.cend());
    QCOMPARE(problem->lastGoodAt, first->lastVerifiedAt);
}

void OverviewTest::isUnknownWhenNobodyLooks()
{
    HF_OPEN_SCHEDULES(world, 1);
    OverviewService service(*world.testStore, *world.service, world.clock);
    const auto fresh = service.overview();
    HF_VERIFY(fresh);
    QVERIFY(!fresh->isKnown);
    QVERIFY(!fresh->lookedAt.isValid());
    world.tick();
    world.clock.advance(10min);
    const auto known = service.overview();
    HF_VERIFY(known);
    QVERIFY(known->isKnown);
    world.clock.advance(1s);
    const auto unknown = service.overview();
    HF_VERIFY(unknown);
    QVERIFY(!unknown->isKnown);
    const auto reason =
        std::ranges::find(unknown->health.reasons, HealthRule::Service, &HealthReason::rule);
    QCOMPARE(reason->points, 0);
}

void OverviewTest::drawsDaysAndGrowth()
{
    HF_OPEN_SCHEDULES(world, 2);
    OverviewService service(*world.testStore, *world.service, world.clock);
    HF_VERIFY(world.service->set(world.caller, world.everyHours(24, 0)));
    for (int day = 0; day < 3; ++day) {
        world.clock.advance(24h);
        world.tick();
        HF_VERIFY(world.finishJobs(1'000'000));
    }
    HeatMapParams params{.days = 4, .timeZone = u"UTC"_s, .limit = 1};
    const auto map = service.heatMap(params);
    HF_VERIFY(map);
    QCOMPARE(map->firstDay, world.clock.now().date().addDays(-3).toString(Qt::ISODate));
    QCOMPARE(map->rows.size(), 1);
    QCOMPARE(map->rows.first().serverName, u"server 0"_s);
    QCOMPARE(map->rows.first().days.size(), 4);
    QVERIFY(map->rows.first().days.last() == DayState::Verified);
    params.after = map->after;
    const auto second = service.heatMap(params);
    HF_VERIFY(second);
    QCOMPARE(second->rows.first().serverName, u"server 1"_s);
    QVERIFY(second->after.isEmpty());
    QVERIFY(second->rows.first().days.last() == DayState::None);

    const auto growth = service.storageGrowth({.days = 5});
    HF_VERIFY(growth);
    QCOMPARE(growth->targets.size(), 1);
    QCOMPARE(growth->targets.first().days.size(), 5);
    QCOMPARE(growth->targets.first().days.last().oursBytes, 3'000'000);
    HF_VERIFY_ERROR(service.heatMap({.days = 93}), "record.invalid");
    HF_VERIFY_ERROR(service.heatMap({.timeZone = u"Nowhere/At all"_s}),
                    "schedule.time_zone_unknown");
    HF_VERIFY_ERROR(service.storageGrowth({.days = 0}), "record.invalid");
}

void OverviewTest::samplesEachDayOnce()
{
    HF_OPEN_SCHEDULES(world, 1);
    QTemporaryDir disk;
    constexpr store::Statement kPlace{"test.placeTarget", "UPDATE storage_targets SET settings = ?",
                                      store::parameters<QJsonObject>};
    HF_VERIFY(world.testStore->write([&](Connection &connection) {
        return connection.run(kPlace, {QJsonObject{{u"directory"_s, disk.path()}}});
    }));
    const auto node = node::makeLocalNode(world.testStore.folder.filePath(u"node"_s), {});
    StorageService storage(*world.testStore, *node, world.notifications, world.clock,
                           world.premises.nodeIds.constFirst());
    const auto samples = [&] {
        return world.testStore->read([&](Connection &connection) {
            return readStorageSamples(connection, world.premises.targetId,
                                      world.clock.now().addDays(-9));
        });
    };
    for (int i = 0; i < 2; ++i) {
        const auto sampled = storage.sample();
        HF_VERIFY(sampled);
        QCOMPARE(*sampled, 1);
    }
    const auto once = samples();
    HF_VERIFY(once);
    QCOMPARE(once->size(), 1);
    QVERIFY(once->first().freeBytes > 0);
    world.clock.advance(24h);
    HF_VERIFY(storage.sample());
    const auto twice = samples();
    HF_VERIFY(twice);
    QCOMPARE(twice->size(), 2);
}

HOLDFAST_TEST(OverviewTest)
#include "tst_overview.moc"
