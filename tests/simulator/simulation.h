// tests/simulator/simulation.h: a year of schedules, retention and faults, in seconds.
#pragma once

#include "tests/simulator/simulated_backups.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_store.h"

#include <QtCore/QRandomGenerator>

#include <array>
#include <vector>

namespace holdfast::tests {

struct SimulationOptions
{
    quint32 seed = 0;
    int servers = 20;
    int days = 365;
};

/// What happened; a violation names the rule that was broken, when, and for whom.
struct SimulationReport
{
    QStringList violations = {};
    int backups = 0;
    int failures = 0;
    int removals = 0;
    int verifications = 0;
    int kills = 0;
    int clockJumps = 0;
    int fullDisks = 0;
    int outages = 0;
    int lostDatabases = 0;
    int replanned = 0;

    QString summary() const;
};

/// Two services with a node each share one SQLite store. Real: ScheduleService, retention, jobs and
/// their leases. Simulated: the clock, the work, the disk. Faults come for 30 days, then 15 quiet
/// days follow, at whose end everything must be as if nothing had happened. One seed, one course of
/// events.
///
/// A new fault: a member function that brings it about, and a line in kFaults. A new rule: a member
/// function that calls violate(), called from checkAfterQuiet() or where it can be broken.
class Simulation
{
public:
    explicit Simulation(const SimulationOptions &options);

    Result<SimulationReport> run();

private:
    using Steady = std::chrono::steady_clock::time_point;
    using Minutes = std::chrono::minutes;

    struct RunningJob
    {
        Job job = {};
        Steady endsAt = {};
    };
    struct Service
    {
        int index = 0;
        QUuid nodeId = {};
        int incarnation = 0;
        QString owner = {};
        Steady downUntil = {};
        std::unique_ptr<SimulatedBackups> work = {};
        std::unique_ptr<ScheduleService> schedules = {}; ///< null while it is down
        QList<RunningJob> running = {};
        bool mayHaveWork = true;
    };
    /// What the simulation knows of a schedule beside the store.
    struct Watched
    {
        QUuid serverId = {};
        std::chrono::hours period{24};
        int promisedBackups = 0; ///< what retention keeps at most
        Steady lastSuccess = {};
        QHash<QDateTime, int> queuedDue = {}; ///< due time → clock set-backs seen by then
    };
    struct Fault
    {
        int onceIn; ///< steps, on average
        void (Simulation::*strike)();
    };
    static const std::array<Fault, 9> kFaults;

    // The world
    Result<void> makeWorld();
    Result<void> makeSchedule(int server);
    Result<void> openServices();
    Result<void> startService(Service &service);
    void stopService(Service &service, Minutes downtime);
    Result<void> step();
    Result<void> work(Service &service);
    Result<void> claimJobs(Service &service);
    Result<void> finishJobs(Service &service);
    Result<void> finish(Service &service, const Job &job);
    Minutes randomDuration();
    bool oneIn(int count) { return m_random.bounded(count) == 0; }
    Steady steady() const { return m_clock.steadyNow(); }

    // Faults
    void killService();
    void armKill();
    void fillDisk();
    void breakOutage();
    void jumpClock();
    void takeSnapshot();
    void loseDatabase();
    void runByHand();
    void pruneByHand();
    void heal();
    Result<void> reach(Moment moment);

    // Rules
    void violate(const QString &rule);
    void checkNotQueuedTwice(const Schedule &schedule, const Backup &backup);
    void checkRemoval(const QUuid &backupId);
    Result<void> checkAfterQuiet();
    Result<void> checkNothingForgotten();
    Result<void> checkInterruptedJobsWereFound();
    Result<void> checkBackupsOf(const QUuid &serverId);

    const SimulationOptions m_options;
    QRandomGenerator m_random;
    FakeClock m_clock;
    TestStore m_store;
    QString m_snapshot; ///< a copy of the database, empty: none yet
    api::Notifications m_notifications;
    SimulatedDisk m_disk;
    Premises m_premises;
    std::vector<Service> m_services;
    QHash<QUuid, Watched> m_schedules;
    QSet<QUuid> m_lostArchives; ///< on the disk, but made after the copy of the database
    std::optional<Moment> m_armedKill;
    std::chrono::milliseconds m_clockOffset{0};
    int m_setBacks = 0;
    bool m_isFaulty = false;
    Steady m_clockWrongUntil = {};
    Steady m_diskFullUntil = {};
    Steady m_outageUntil = {};
    std::optional<Error> m_failure; ///< of the simulation itself
    SimulationReport m_report;
};

} // namespace holdfast::tests
