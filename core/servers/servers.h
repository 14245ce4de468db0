// core/servers/servers.h: registered game servers and their templates.
#pragma once

#include "core/api/methods.h"
#include "core/api/notifications.h"
#include "core/base/clock.h"
#include "core/model/discovery.h"
#include "core/node/node.h"
#include "core/operations/job_runner.h"
#include "core/store/store.h"

#include <span>

namespace holdfast {

/// Every statement of this room, for the build's check.
std::span<const store::Statement> serversStatements();

/// Errors: NotFound server.not_found.
Result<Server> readServer(store::Connection &connection, const QUuid &id);
/// The registered server whose folder this is.
Result<std::optional<Server>> findServerByFolder(store::Connection &connection, const QUuid &nodeId,
                                                 const QString &folder);
Result<ServerTemplate> readTemplate(store::Connection &connection, const QUuid &id);
/// What backups of this server leave out: its template's patterns.
Result<QStringList> ignorePatternsOf(store::Connection &connection, const Server &server);

/// How a server stands at `now`. A failed attempt counts as long as no later one ended better; one
/// that a person cancelled does not.
GoalState goalStateOf(const ServerFigures &figures, const QDateTime &now);
/// Servers by name with their backups' figures, those behind `afterName`, at most `limit`; or only
/// one. One query, by index.
Result<QList<ServerOverview>> readServerOverviews(store::Connection &connection,
                                                  const QDateTime &now,
                                                  const std::optional<QUuid> &onlyServer,
                                                  const QString &afterName, int limit,
                                                  const VisibleServers &visible = {});

/// Registers servers. Never touches a server's folder, except that an import fills a new one.
/// Any pool thread: every call waits for the database and the disk.
class ServerService
{
public:
    ServerService(store::Store &store, node::Node &node, JobRunner &jobs,
                  api::Notifications &notifications, const Clock &clock, const QUuid &nodeId)
        : m_store(store)
        , m_node(node)
        , m_jobs(jobs)
        , m_notifications(notifications)
        , m_clock(clock)
        , m_nodeId(nodeId)
    {}

    /// Errors: InvalidArgument (name, template), Conflict server.name_taken, server.folder_taken,
    /// and those of Node::checkServerFolder.
    Result<Server> add(const api::Caller &caller, const ServerAddParams &params);
    /// Queues the unpacking of an archive into a new folder; the server is registered when it is
    /// complete (result: server_id). Errors as add, and Conflict server.folder_not_empty.
    Result<Job> import(const api::Caller &caller, const ServerImportParams &params);
    Result<ServerPage> list(const PageParams &params, const VisibleServers &visible = {});
    /// As list(), with what the table of servers shows. Errors: InvalidArgument record.invalid,
    /// store.cursor_invalid.
    Result<ServerOverviewPage> overview(const ServerOverviewParams &params,
                                        const VisibleServers &visible = {});
    /// Errors: NotFound server.not_found, InvalidArgument (texts, goal, template), Conflict
    /// server.name_taken, server.changed_meanwhile.
    Result<Server> update(const api::Caller &caller, const ServerUpdateParams &params);
    /// By id, name (any case), or a unique prefix of either. Errors: NotFound server.not_found,
    /// Conflict server.ambiguous (names them).
    Result<Server> resolve(const QString &reference, const VisibleServers &visible = {});
    /// Forgets the registration and its schedules. Folder, backups and archives stay. Conflict
    /// server.busy while a job works on it.
    Result<ServerRemoveReport> remove(const api::Caller &caller, const ServerRemoveParams &params);
    Result<TemplateList> templates();

    /// Servers that run or lie in well-known folders of this machine, registered ones included.
    /// Takes seconds.
    Result<ServerDiscovery> discover();
    /// What add() would say to a folder and a name, with what the folder holds.
    Result<ServerFolderCheck> checkFolder(const ServerFolderParams &params);

    void addMethods(api::Methods &methods);
    /// Before the service listens: called when a server got an owner, who has rights by that.
    void setOwnersListener(std::function<void()> listener)
    {
        m_ownersListener = std::move(listener);
    }
    /// Who carries out imports.
    void addExecutors(JobRunner &runner);

private:
    Result<Server> addExisting(const api::Caller &caller, const ServerAddParams &params,
                               const QStringList &targetFolders);
    Result<Server> prepare(const ServerAddParams &params, const QUuid &ownerId);
    Result<Server> insert(store::Connection &connection, const Server &server,
                          const AuditEntry &entry);
    JobOutcome runImport(JobContext &context);
    void publish(const QUuid &id, QLatin1StringView action);

    store::Store &m_store;
    node::Node &m_node;
    JobRunner &m_jobs;
    api::Notifications &m_notifications;
    const Clock &m_clock;
    const QUuid m_nodeId;
    std::function<void()> m_ownersListener;
};

} // namespace holdfast
