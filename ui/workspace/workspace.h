// ui/workspace/workspace.h: what every page of a window is given: the service, navigation, notices.
#pragma once

#include "core/base/profile.h"
#include "ui/workspace/address.h"
#include "ui/workspace/command.h"
#include "ui/workspace/connection.h"
#include "ui/workspace/job_feed.h"
#include "ui/workspace/notice_log.h"
#include "ui/workspace/preferences.h"
#include "ui/workspace/server_directory.h"

namespace holdfast::ui {

/// The service and its live data, shared by all windows.
struct Service
{
    explicit Service(client::ClientSettings settings)
        : profile(settings.locator.profile)
        , preferences(profile)
        , connection(std::move(settings))
        , jobs(connection)
        , servers(connection)
        , notices(jobs, preferences)
    {}
    const Profile profile;
    Preferences preferences;
    Connection connection;
    JobFeed jobs;
    ServerDirectory servers;
    NoticeLog notices;
};

/// One window's view of things. GUI thread; outlives its pages.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(Service &service, QObject *parent = nullptr);

    Connection &connection() { return m_service.connection; }
    JobFeed &jobs() { return m_service.jobs; }
    ServerDirectory &servers() { return m_service.servers; }
    Preferences &preferences() { return m_service.preferences; }
    const Profile &profile() const { return m_service.profile; }
    NoticeLog &notices() { return m_service.notices; }

    /// Goes there in this window.
    void open(const Address &address) { emit openWanted(address); }
    void openInNewWindow(const Address &address) { emit newWindowWanted(address); }
    /// Back to where one was.
    void goBack() { emit backWanted(); }
    void notify(const Notice &notice);
    /// Shows an error that answers a deed: what failed, why, what to do, details to fold out.
    void showError(const QString &title, const Error &error) { emit errorRaised(title, error); }
    void showJobs() { emit jobsWanted(); }
    /// Asks first when that would stop work under way.
    void restartService() { emit serviceRestartWanted(); }
    /// Offered everywhere in this window by the palette, besides what the page offers.
    void addCommand(const Command &command) { m_commands.append(command); }
    const QList<Command> &commands() const { return m_commands; }

    /// Queues a backup of the server now; tells by notice and job drawer. The shortest way of the
    /// main job, used by every page.
    void backUpNow(const QUuid &serverId);

signals:
    void openWanted(const holdfast::ui::Address &address);
    void newWindowWanted(const holdfast::ui::Address &address);
    void backWanted();
    void noticed(const holdfast::ui::Notice &notice);
    void errorRaised(const QString &title, const holdfast::Error &error);
    void jobsWanted();
    void serviceRestartWanted();

private:
    Service &m_service;
    QList<Command> m_commands;

    Q_DISABLE_COPY_MOVE(Workspace)
};

} // namespace holdfast::ui
