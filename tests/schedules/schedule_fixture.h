// A store with servers, a clock that stands, and services whose work is simulated.
#pragma once

#include "tests/simulator/simulated_backups.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_store.h"

namespace holdfast::tests {

struct ScheduleFixture
{
    ScheduleFixture(const QString &engine, int servers)
        : testStore(engine)
        , serverCount(servers)
    {}

    Result<void> open()
    {
        HF_CHECK(testStore.open());
        HF_TRY(premises, makePremises(*testStore, 1, serverCount, clock.now()));
        caller.userId = premises.userId;
        work = std::make_unique<SimulatedBackups>(*testStore, clock, disk);
        service = makeService(QStringLiteral("one"));
        return {};
    }
    std::unique_ptr<ScheduleService> makeService(const QString &owner)
    {
        return std::make_unique<ScheduleService>(
            ScheduleServiceParts{.store = *testStore,
                                 .work = *work,
                                 .notifications = notifications,
                                 .clock = clock,
                                 .owner = owner});
    }
    /// A failed tick is shown, and equals no expected figure.
    static TickReport tick(ScheduleService &service)
    {
        const auto report = service.tick();
        if (report)
            return *report;
        qWarning().noquote() << report.error().message() << report.error().detail();
        return {-1, -1, -1, -1, -1, -1};
    }
    TickReport tick() { return tick(*service); }
    ScheduleSetParams everyHours(int hours, int server = 0) const
    {
        ScheduleSetParams params;
        params.serverId = premises.serverIds.at(server);
        params.intervalHours = hours;
        return params;
    }
    Result<Schedule> stored(int server = 0)
    {
        HF_TRY(const SchedulePage page, service->list({.serverId = premises.serverIds.at(server)}));
        return page.schedules.isEmpty() ? Schedule() : page.schedules.first();
    }
    /// Claims and completes everything that waits.
    Result<int> finishJobs(qint64 sizeBytes = 1000)
    {
        for (int done = 0;; ++done) {
            HF_TRY(const auto job, testStore->write([&](store::Connection &connection) {
                return claimJob(connection, premises.nodeIds.first(), QStringLiteral("runner"),
                                std::chrono::minutes(1), clock.now());
            }));
            if (!job)
                return done;
            HF_CHECK(job->kind == JobKind::Backup   ? work->finishBackup(*job, sizeBytes, {})
                     : job->kind == JobKind::Verify ? work->finishVerify(*job)
                                                    : work->finishOther(*job, {}));
        }
    }

    TestStore testStore;
    int serverCount;
    FakeClock clock{QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)};
    SimulatedDisk disk;
    api::Notifications notifications;
    Premises premises;
    api::Caller caller;
    std::unique_ptr<SimulatedBackups> work;
    std::unique_ptr<ScheduleService> service;
};

} // namespace holdfast::tests

/// In a test function with addEngineRows().
#define HF_OPEN_SCHEDULES(name, servers)                                                           \
    QFETCH(QString, engine);                                                                       \
    holdfast::tests::ScheduleFixture name(engine, servers);                                        \
    HF_VERIFY(name.open())
