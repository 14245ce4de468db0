#include "tests/simulator/simulation.h"

#include <QtCore/QFile>

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const std::array<Simulation::Fault, 9> Simulation::kFaults{{
    {200, &Simulation::killService},
    {150, &Simulation::armKill},
    {300, &Simulation::fillDisk},
    {300, &Simulation::breakOutage},
    {250, &Simulation::jumpClock},
    {200, &Simulation::takeSnapshot},
    {1200, &Simulation::loseDatabase},
    {150, &Simulation::runByHand},
    {100, &Simulation::pruneByHand},
}};

/// Between two pieces of work; jobs under way are interrupted.
void Simulation::killService()
{
    Service &service = m_services.at(size_t(m_random.bounded(int(m_services.size()))));
    if (!service.schedules)
        return;
    ++m_report.kills;
    stopService(service, randomDuration());
}

/// In the middle of a piece of work: whoever reaches that moment next dies there.
void Simulation::armKill()
{
    constexpr std::array kMoments{Moment::BeforeBackupIsQueued, Moment::AfterBackupIsQueued,
                                  Moment::BeforeVerifyIsQueued, Moment::AfterArchiveIsRemoved};
    m_armedKill = kMoments[size_t(m_random.bounded(int(kMoments.size())))];
}

Result<void> Simulation::reach(Moment moment)
{
    if (m_armedKill == moment) {
        m_armedKill.reset();
        throw ServiceKilled();
    }
    if (steady() < m_outageUntil)
        return Error("store.connection_lost"_L1);
    return {};
}

void Simulation::fillDisk()
{
    ++m_report.fullDisks;
    m_diskFullUntil = steady() + randomDuration();
}

/// The database goes away in the middle of things.
void Simulation::breakOutage()
{
    ++m_report.outages;
    m_outageUntil = steady() + randomDuration();
}

void Simulation::jumpClock()
{
    if (m_clockOffset != 0ms)
        return;
    constexpr std::array<std::chrono::minutes, 5> kSizes{5min, 3h, 30h, 24h * 9, 24h * 400};
    const auto most = kSizes[size_t(m_random.bounded(int(kSizes.size())))];
    const auto size = std::chrono::minutes(m_random.bounded(1, int(most.count()) + 1));
    m_clockOffset = oneIn(2) ? size : -size;
    m_setBacks += m_clockOffset < 0ms ? 1 : 0;
    m_clock.jump(m_clockOffset);
    m_clockWrongUntil = steady() + randomDuration();
    ++m_report.clockJumps;
}

/// What somebody copies away now and then, with the services stopped.
void Simulation::takeSnapshot()
{
    for (Service &service : m_services)
        stopService(service, 0min);
    m_store.store.reset();
    m_snapshot = m_store.folder.filePath(u"snapshot"_s);
    QFile::remove(m_snapshot);
    if (!QFile::copy(m_store.options.url.path(), m_snapshot))
        m_failure = Error("file.failed"_L1, {{"call"_L1, u"copy"_s}, {"path"_L1, m_snapshot}});
    m_lostArchives.clear();
    if (auto opened = m_store.open(); !opened)
        m_failure = opened.error();
}

/// The database is gone; the last copy takes its place. Backups made since are not in it.
void Simulation::loseDatabase()
{
    if (m_snapshot.isEmpty())
        return;
    ++m_report.lostDatabases;
    for (Service &service : m_services)
        stopService(service, randomDuration());
    m_store.store.reset();
    const QString path = m_store.options.url.path();
    for (const QString &name : {path, QString(path + u"-wal"_s), QString(path + u"-shm"_s)})
        QFile::remove(name);
    if (!QFile::copy(m_snapshot, path))
        m_failure = Error("file.failed"_L1, {{"call"_L1, u"copy"_s}, {"path"_L1, path}});
    if (auto opened = m_store.open(); !opened)
        m_failure = opened.error();
    m_lostArchives.clear();
    QSet<QUuid> known;
    for (const QUuid &serverId : m_premises.serverIds) {
        if (const auto backups = backupsOf(*m_store, serverId)) {
            for (const Backup &backup : *backups)
                known.insert(backup.id);
        }
    }
    for (auto archive = m_disk.cbegin(); archive != m_disk.cend(); ++archive) {
        if (!known.contains(archive.key()))
            m_lostArchives.insert(archive.key());
    }
    for (Watched &watched : m_schedules)
        watched.queuedDue.clear(); // the store cannot know what it ran since
}

/// A person presses the button.
void Simulation::runByHand()
{
    Service &service = m_services.front();
    if (!service.schedules)
        return;
    const QList<QUuid> ids = m_schedules.keys();
    api::Caller caller;
    caller.userId = m_premises.userId;
    // Sorted: a hash's order differs from run to run, and one seed must give one course of events.
    QList<QUuid> sorted = ids;
    std::ranges::sort(sorted);
    try {
        const auto made =
            service.schedules->runNow(caller, sorted.at(m_random.bounded(int(sorted.size()))));
        if (!made && made.error().kind() != ErrorKind::Unavailable)
            m_failure = made.error();
    } catch (const ServiceKilled &) {
        ++m_report.kills;
        stopService(service, randomDuration());
    }
    for (Service &any : m_services)
        any.mayHaveWork = true;
}

/// A person wants room, at a moment when no new backup has come first: only the last good one's own
/// protection keeps it where it is older than its schedule keeps backups.
void Simulation::pruneByHand()
{
    Service &service = m_services.front();
    if (!service.schedules)
        return;
    api::Caller caller;
    caller.userId = m_premises.userId;
    try {
        for (const QUuid &serverId : std::as_const(m_premises.serverIds)) {
            if (const auto pruned = service.schedules->prune(caller, {.serverId = serverId});
                !pruned)
                m_failure = pruned.error();
        }
    } catch (const ServiceKilled &) {
        ++m_report.kills;
        stopService(service, randomDuration());
    }
}

void Simulation::heal()
{
    m_armedKill.reset();
    m_diskFullUntil = {};
    m_outageUntil = {};
    m_clockWrongUntil = {};
    for (Service &service : m_services)
        service.downUntil = {};
}

} // namespace holdfast::tests
