// server_data.h: one server with what its page shows of it, kept fresh while somebody looks.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"
#include "core/model/schedule.h"
#include "core/model/server.h"

#include <QtCore/QTimer>

namespace holdfast::ui {

/// The row of one server, its newest backups and its schedules with their next runs. Many changes
/// at once make one reading. What was read stays when the service goes away. GUI thread.
class ServerData : public QObject
{
    Q_OBJECT
public:
    explicit ServerData(Workspace &workspace, QObject *parent = nullptr);

    /// Drops what is known of another one and reads.
    void show(const QUuid &serverId);
    const QUuid &serverId() const { return m_id; }
    /// Null until the first answer.
    const ServerOverview *server() const { return m_server ? &*m_server : nullptr; }
    /// There is no such server (any more).
    bool isMissing() const { return m_isMissing; }
    /// The newest first.
    const QList<Backup> &newest() const { return m_newest; }
    const QList<Schedule> &schedules() const { return m_schedules; }
    /// Of all its schedules, by time.
    const QList<ScheduledRun> &nextRuns() const { return m_nextRuns; }
    void reload();

signals:
    void changed();

private:
    void readServer();
    void readBackups();
    void readSchedules();
    void readRuns();
    void takeChange(const RowChanged &change);

    template<typename R, typename Params, typename Take>
    void read(QLatin1StringView method, const Params &params, Take take);

    Workspace &m_workspace;
    QUuid m_id;
    std::optional<ServerOverview> m_server;
    QList<Backup> m_newest;
    QList<Schedule> m_schedules;
    QList<ScheduledRun> m_nextRuns;
    QTimer m_rest;
    int m_readsUnderWay = 0;
    int m_generation = 0; ///< answers about another server are dropped
    bool m_isMissing = false;
    bool m_readAgain = false;

    Q_DISABLE_COPY_MOVE(ServerData)
};

} // namespace holdfast::ui
