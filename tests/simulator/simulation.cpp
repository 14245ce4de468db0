#include "tests/simulator/simulation.h"

#include <algorithm>

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Connection;

namespace {

constexpr auto kJobLease = 3h;
constexpr int kParallelJobs = 4;

} // namespace

QString SimulationReport::summary() const
{
    return u"%1 backups, %2 failed, %3 removed, %4 verifications; %5 kills, %6 clock jumps, %7 full"
           " disks, %8 outages, %9 lost databases, %10 runs planned anew"_s.arg(backups)
               .arg(failures)
               .arg(removals)
               .arg(verifications)
               .arg(kills)
               .arg(clockJumps)
               .arg(fullDisks)
               .arg(outages)
               .arg(lostDatabases)
               .arg(replanned);
}

Simulation::Simulation(const SimulationOptions &options)
    : m_options(options)
    , m_random(options.seed)
    , m_clock(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC))
    , m_store(u"sqlite"_s)
{}

Result<SimulationReport> Simulation::run()
{
    constexpr auto kFaultyDays = 30 * 24h;
    constexpr auto kCycle = 45 * 24h;
    HF_CHECK(makeWorld());
    const Steady begin = steady();
    const Steady end = begin + m_options.days * 24h;
    while (steady() < end) {
        const auto inCycle = (steady() - begin) % kCycle;
        m_isFaulty = inCycle < kFaultyDays && end - steady() > 15 * 24h;
        if (!m_isFaulty)
            heal();
        for (const Fault &fault : kFaults) {
            if (m_isFaulty && oneIn(fault.onceIn))
                (this->*fault.strike)();
        }
        HF_CHECK(step());
        const bool endsQuiet =
            !m_isFaulty && ((steady() - begin) % kCycle < inCycle || steady() >= end);
        if (endsQuiet)
            HF_CHECK(checkAfterQuiet());
        if (m_failure)
            return *m_failure;
        if (!m_report.violations.isEmpty())
            break;
    }
    return m_report;
}

Result<void> Simulation::makeWorld()
{
    HF_CHECK(m_store.open());
    HF_TRY(m_premises, makePremises(*m_store, 2, m_options.servers, m_clock.now()));
    for (int i = 0; i < 2; ++i) {
        Service service;
        service.index = i;
        service.nodeId = m_premises.nodeIds.at(i);
        m_services.push_back(std::move(service));
    }
    HF_CHECK(openServices());
    for (int server = 0; server < m_options.servers; ++server)
        HF_CHECK(makeSchedule(server));
    return {};
}

Result<void> Simulation::makeSchedule(int server)
{
    struct Rhythm
    {
        int hours;
        const char *cron;
    };
    constexpr Rhythm kRhythms[] = {{24, ""},           {12, ""},           {6, ""},
                                   {24, "@daily"},     {24, "30 4 * * *"}, {24, "15 2 * * *"},
                                   {168, "0 3 * * 0"}, {96, "0 1 * * 1,4"}};
    const QStringList zones{u"UTC"_s, u"Europe/Berlin"_s, u"America/New_York"_s, u"Asia/Kolkata"_s};
    const Rhythm &rhythm = kRhythms[size_t(m_random.bounded(int(std::size(kRhythms))))];
    ScheduleSetParams params;
    params.serverId = m_premises.serverIds.at(server);
    params.cron = QString::fromLatin1(rhythm.cron);
    if (params.cron.isEmpty())
        params.intervalHours = rhythm.hours;
    params.timeZone = zones.at(m_random.bounded(int(zones.size())));
    params.retentionCount = m_random.bounded(1, 6);
    params.retention = {0, m_random.bounded(4), m_random.bounded(3), m_random.bounded(2), 0};
    if (oneIn(3)) { // by age alone: what has to stay then is the last good one
        params.retentionCount = 0;
        params.retentionDays = m_random.bounded(1, 10);
    }
    api::Caller caller;
    caller.userId = m_premises.userId;
    HF_TRY(const Schedule schedule, m_services.front().schedules->set(caller, params));
    Watched watched;
    watched.serverId = schedule.serverId;
    watched.period = std::chrono::hours(rhythm.hours);
    watched.promisedBackups =
        params.retentionCount + params.retentionDays.value_or(0) * 24 / rhythm.hours +
        params.retention.daily + params.retention.weekly + params.retention.monthly;
    watched.lastSuccess = steady();
    m_schedules.insert(schedule.id, watched);
    return {};
}

Result<void> Simulation::openServices()
{
    for (Service &service : m_services)
        HF_CHECK(startService(service));
    return {};
}

Result<void> Simulation::startService(Service &service)
{
    ++service.incarnation;
    service.owner = u"%1-%2"_s.arg(service.index).arg(service.incarnation);
    service.work = std::make_unique<SimulatedBackups>(*m_store, m_clock, m_disk);
    service.work->onMoment = [this](Moment moment, const Schedule *) { return reach(moment); };
    service.work->onQueued = [this](const Schedule &schedule, const Backup &backup) {
        checkNotQueuedTwice(schedule, backup);
    };
    service.work->onRemove = [this](const QUuid &backupId) { checkRemoval(backupId); };
    service.schedules =
        std::make_unique<ScheduleService>(ScheduleServiceParts{.store = *m_store,
                                                               .work = *service.work,
                                                               .notifications = m_notifications,
                                                               .clock = m_clock,
                                                               .owner = service.owner});
    HF_CHECK(service.work->recover(service.nodeId, service.owner));
    service.mayHaveWork = true;
    return {};
}

/// As by kill -9: what it held stays in the store as it is.
void Simulation::stopService(Service &service, Minutes downtime)
{
    service.schedules.reset();
    service.work.reset();
    service.running.clear();
    service.downUntil = steady() + downtime;
}

Result<void> Simulation::step()
{
    m_clock.advance(Minutes(m_random.bounded(30, 61)));
    if (m_clockOffset != 0ms && steady() >= m_clockWrongUntil) {
        m_setBacks += m_clockOffset > 0ms ? 1 : 0;
        m_clock.jump(-m_clockOffset); // somebody sets it right
        m_clockOffset = 0ms;
    }
    for (Service &service : m_services) {
        if (!service.schedules && steady() >= service.downUntil)
            HF_CHECK(startService(service));
        if (!service.schedules)
            continue;
        try {
            HF_CHECK(work(service));
        } catch (const ServiceKilled &) {
            ++m_report.kills;
            stopService(service, randomDuration());
        }
    }
    return {};
}

Result<void> Simulation::work(Service &service)
{
    HF_TRY(const TickReport report, service.schedules->tick());
    m_report.verifications += report.verifications;
    m_report.replanned += report.replanned;
    if (report.started > 0 || report.verifications > 0) {
        for (Service &any : m_services)
            any.mayHaveWork = true;
    }
    HF_CHECK(finishJobs(service));
    return claimJobs(service);
}

Result<void> Simulation::claimJobs(Service &service)
{
    while (service.mayHaveWork && service.running.size() < kParallelJobs) {
        HF_TRY(const auto job, m_store->write([&](Connection &connection) {
            return claimJob(connection, service.nodeId, service.owner, kJobLease, m_clock.now());
        }));
        service.mayHaveWork = job.has_value();
        if (!job)
            break;
        if (job->kind == JobKind::Backup)
            HF_CHECK(service.work->beginBackup(*job));
        const bool isSlow = m_isFaulty && oneIn(60);
        service.running.append(
            {*job, steady() + (isSlow ? randomDuration() : Minutes(m_random.bounded(20)))});
    }
    return {};
}

Result<void> Simulation::finishJobs(Service &service)
{
    for (qsizetype i = 0; i < service.running.size();) {
        const RunningJob running = service.running.at(i);
        if (steady() < running.endsAt) {
            HF_CHECK(m_store->write([&](Connection &connection) {
                return renewJob(connection, running.job, kJobLease, m_clock.now());
            }));
            ++i;
            continue;
        }
        HF_CHECK(finish(service, running.job));
        service.running.removeAt(i);
        service.mayHaveWork = true;
    }
    return {};
}

Result<void> Simulation::finish(Service &service, const Job &job)
{
    if (job.kind == JobKind::Verify)
        return service.work->finishVerify(job);
    if (job.kind == JobKind::Prune) {
        api::Caller caller;
        caller.userId = m_premises.userId;
        HF_CHECK(service.schedules->prune(caller, {.serverId = job.serverId}));
        return service.work->finishOther(job, {});
    }
    std::optional<Error> error;
    if (steady() < m_diskFullUntil)
        error = Error("file.no_space"_L1, {{"path"_L1, u"/backups"_s}});
    // Now and then somebody empties a world.
    const qint64 size = oneIn(40) ? m_random.bounded(1, 300) : m_random.bounded(1000, 1500);
    HF_CHECK(service.work->finishBackup(job, size, error));
    ++(error ? m_report.failures : m_report.backups);
    if (error)
        return {};
    for (Watched &watched : m_schedules) { // one schedule a server
        if (watched.serverId == job.serverId)
            watched.lastSuccess = steady();
    }
    Job completed = job;
    completed.state = JobState::Completed;
    service.schedules->jobChanged(completed);
    return {};
}

Simulation::Minutes Simulation::randomDuration()
{
    const int kind = m_random.bounded(10);
    return Minutes(m_random.bounded(1, kind < 5 ? 60 : kind < 9 ? 12 * 60 : 5 * 24 * 60));
}

} // namespace holdfast::tests
