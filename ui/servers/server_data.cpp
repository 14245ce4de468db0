#include "server_data.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kNewestBackups = 30;
constexpr int kSchedulesAtMost = 100;
constexpr qsizetype kNextRuns = 50;

} // namespace

ServerData::ServerData(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, &ServerData::reload);
    Connection &connection = workspace.connection();
    connect(&connection, &Connection::stateChanged, this, &ServerData::reload);
    connect(&connection, &Connection::rowChanged, this, &ServerData::takeChange);
    connect(&connection, &Connection::jobChanged, this, [this](const Job &job) {
        const bool isNews = m_server && job.serverId == m_id &&
                            (isFinished(job.state) || m_server->runningJobId != job.id);
        if (isNews && !m_rest.isActive())
            m_rest.start();
    });
}

void ServerData::show(const QUuid &serverId)
{
    if (serverId == m_id)
        return;
    m_id = serverId;
    ++m_generation;
    m_readsUnderWay = 0;
    m_server.reset();
    m_newest.clear();
    m_schedules.clear();
    m_nextRuns.clear();
    m_isMissing = false;
    emit changed();
    reload();
}

void ServerData::takeChange(const RowChanged &change)
{
    const bool isOurs = change.table == "servers"_L1
                            ? change.id == m_id
                            : change.table == "backups"_L1 || change.table == "backup_schedules"_L1;
    if (isOurs && !m_id.isNull() && !m_rest.isActive())
        m_rest.start();
}

void ServerData::reload()
{
    if (m_id.isNull() || !m_workspace.connection().isOnline())
        return;
    if (m_readsUnderWay > 0) {
        m_readAgain = true;
        return;
    }
    m_readAgain = false;
    m_readsUnderWay = 4;
    readServer();
    readBackups();
    readSchedules();
    readRuns();
}

/// Calls `take` with what came, unless another server is shown by then; tells once all have come.
template<typename R, typename Params, typename Take>
void ServerData::read(QLatin1StringView method, const Params &params, Take take)
{
    m_workspace.connection().read<R>(
        method, params, this,
        [this, generation = m_generation, take = std::move(take)](const Result<R> &answer) {
            if (generation != m_generation)
                return;
            take(answer);
            --m_readsUnderWay;
            if (m_readsUnderWay > 0)
                return;
            emit changed();
            if (m_readAgain && !m_rest.isActive())
                m_rest.start();
        });
}

void ServerData::readServer()
{
    ServerOverviewParams params;
    params.serverId = m_id;
    read<ServerOverviewPage>("servers.overview"_L1, params,
                             [this](const Result<ServerOverviewPage> &page) {
                                 if (!page)
                                     return;
                                 m_isMissing = page->servers.isEmpty();
                                 if (!m_isMissing)
                                     m_server = page->servers.constFirst();
                             });
}

void ServerData::readBackups()
{
    BackupListParams params;
    params.serverId = m_id;
    params.limit = kNewestBackups;
    read<BackupPage>("backups.list"_L1, params, [this](const Result<BackupPage> &page) {
        if (page)
            m_newest = page->backups;
    });
}

void ServerData::readSchedules()
{
    ScheduleListParams params;
    params.serverId = m_id;
    params.limit = kSchedulesAtMost;
    read<SchedulePage>("schedules.list"_L1, params, [this](const Result<SchedulePage> &page) {
        if (page)
            m_schedules = page->schedules;
    });
}

void ServerData::readRuns()
{
    ScheduleWeekParams params;
    params.serverId = m_id;
    params.until = QDateTime::currentDateTimeUtc().addDays(31);
    read<ScheduleWeek>("schedules.previewWeek"_L1, params,
                       [this](const Result<ScheduleWeek> &week) {
                           if (week)
                               m_nextRuns = week->runs.mid(0, kNextRuns);
                       });
}

} // namespace holdfast::ui
