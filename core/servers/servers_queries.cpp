#include "servers_queries.h"

#include "core/servers/servers.h"
#include "core/store/list.h"
#include "core/store/reference.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kReadServer{"servers.readServer",
                                store::select<Server, "FROM servers WHERE id = ?">,
                                parameters<QUuid>, columns<Server>};
constexpr Statement kInsertServer{
    "servers.insertServer", store::insert<Server, "servers", " ON CONFLICT (name) DO NOTHING">,
    parameters<Server>};
constexpr Statement kDeleteServer{"servers.deleteServer", "DELETE FROM servers WHERE id = ?",
                                  parameters<QUuid>};
constexpr Statement kFindByDirectory{
    "servers.findByDirectory",
    store::select<Server, "FROM servers WHERE node_id = ? AND directory = ? LIMIT 1">,
    parameters<QUuid, QString>, columns<Server>};
constexpr Statement kFindByName{
    "servers.findByName",
    store::selectVisibly<Server, "FROM servers WHERE lower(name) LIKE lower(?) ESCAPE '!'"
                                 " AND {visible id} ORDER BY length(name), name LIMIT 3">,
    parameters<QString, bool, QList<QUuid>>, columns<Server>};
constexpr Statement kFindById{
    "servers.findByIdRange",
    store::selectVisibly<Server, "FROM servers WHERE id >= ? AND id <= ? AND {visible id}"
                                 " ORDER BY id LIMIT 3">,
    parameters<QUuid, QUuid, bool, QList<QUuid>>, columns<Server>};
constexpr Statement kReadTemplate{"servers.readTemplate",
                                  store::select<ServerTemplate, "FROM templates WHERE id = ?">,
                                  parameters<QUuid>, columns<ServerTemplate>};
// Templates ship with the program: a handful.
constexpr Statement kReadTemplates{
    "servers.readTemplates",
    store::select<ServerTemplate, "FROM templates ORDER BY name, id LIMIT 1000">, parameters<>,
    columns<ServerTemplate>};
constexpr Statement kCountDependants{
    "servers.countDependants",
    "SELECT (SELECT count(*) FROM backup_schedules WHERE server_id = ?),"
    " (SELECT count(*) FROM backups WHERE server_id = ?)",
    parameters<QUuid, QUuid>, columns<qint64, qint64>};

constexpr Statement kUpdateServer{"servers.updateServer", store::update<Server, "servers">,
                                  store::updateParameters<Server>};
constexpr Statement kFindByExactName{"servers.findByExactName",
                                     "SELECT id FROM servers WHERE name = ?", parameters<QString>,
                                     columns<QUuid>};
constexpr Statement kRenameBackups{
    "servers.renameBackups",
    "UPDATE backups SET server_name = ? WHERE server_id = ? AND server_name <> ?",
    parameters<QString, QUuid, QString>};
// Each figure by an index of its own table; one row of backups for the last good one and one for
// the last attempt, not one query a server.
constexpr Statement kReadOverviews{
    "servers.readOverviews",
    store::selectVisibly<
        Server,
        ", t.key, t.name, COALESCE(s.backup_goal_hours, t.backup_goal_hours),"
        " g.id, g.started_at, g.proof_level, a.id, a.started_at, a.status, a.error_message,"
        " COALESCE(a.error, '{}'),"
        " (SELECT min(c.next_backup_at) FROM backup_schedules c"
        " WHERE c.server_id = s.id AND c.enabled),"
        " (SELECT count(*) FROM backups b WHERE b.server_id = s.id AND b.status = 'completed'),"
        " (SELECT CAST(COALESCE(sum(b.size_bytes), 0) AS bigint) FROM backups b"
        " WHERE b.server_id = s.id AND b.status = 'completed'),"
        " (SELECT j.id FROM jobs j WHERE j.server_id = s.id AND j.state = 'running'"
        " ORDER BY j.created_at DESC, j.id DESC LIMIT 1)"
        " FROM servers s JOIN templates t ON t.id = s.template_id"
        " LEFT JOIN backups g ON g.id = (SELECT b.id FROM backups b"
        " WHERE b.server_id = s.id AND b.status = 'completed' AND b.verified_at IS NOT NULL"
        " ORDER BY b.started_at DESC, b.id DESC LIMIT 1)"
        " LEFT JOIN backups a ON a.id = (SELECT b.id FROM backups b"
        " WHERE b.server_id = s.id AND b.status NOT IN ('pending', 'running', 'verifying')"
        " ORDER BY b.started_at DESC, b.id DESC LIMIT 1)"
        " WHERE s.name > ? AND (? OR s.id = ?) AND {visible s.id} ORDER BY s.name LIMIT ?",
        "s.">,
    parameters<QString, bool, QUuid, bool, QList<QUuid>, int>, columns<ServerFigures>};

constexpr Statement kAll[] = {kReadServer,      kInsertServer,  kUpdateServer, kDeleteServer,
                              kFindByDirectory, kFindByName,    kFindById,     kFindByExactName,
                              kRenameBackups,   kReadOverviews, kReadTemplate, kReadTemplates,
                              kCountDependants};

const store::List<Server> &serverList()
{
    static const store::List<Server> list({
        .name = "servers.list",
        .table = "servers",
        .orders = {{"name", {"name"}, store::Direction::Ascending}},
        .serverColumn = "id",
    });
    return list;
}

} // namespace

std::span<const Statement> serversStatements()
{
    static const auto all = store::statements(kAll, serverList());
    return all;
}

Result<Server> readServer(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kReadServer, {id}));
    return store::readRequired<Server>(
        std::move(rows), Error("server.not_found"_L1, {{"reference"_L1, idText(id)}}));
}

Result<std::optional<Server>> findServerByFolder(Connection &connection, const QUuid &nodeId,
                                                 const QString &folder)
{
    return servers_queries::findByDirectory(connection, nodeId, folder);
}

Result<ServerTemplate> readTemplate(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kReadTemplate, {id}));
    return store::readRequired<ServerTemplate>(
        std::move(rows), Error("template.not_found"_L1, {{"key"_L1, idText(id)}}));
}

Result<QStringList> ignorePatternsOf(Connection &connection, const Server &server)
{
    HF_TRY(const ServerTemplate found, readTemplate(connection, server.templateId));
    return found.ignorePatterns;
}

GoalState goalStateOf(const ServerFigures &figures, const QDateTime &now)
{
    if (figures.lastGoodId.isNull())
        return GoalState::Never;
    if (figures.lastGoodAt.addSecs(qint64(figures.goalHours) * 3600) < now)
        return GoalState::Late;
    return figures.lastAttemptStatus == BackupStatus::Failed ? GoalState::FailedLast
                                                             : GoalState::Within;
}

Result<QList<ServerOverview>> readServerOverviews(Connection &connection, const QDateTime &now,
                                                  const std::optional<QUuid> &onlyServer,
                                                  const QString &afterName, int limit,
                                                  const VisibleServers &visible)
{
    HF_TRY(Rows rows,
           connection.run(kReadOverviews,
                          store::Values{afterName, !onlyServer, onlyServer.value_or(QUuid())} +
                              store::visibleValues(visible) + store::Values{limit}));
    QList<ServerOverview> servers;
    while (rows.next()) {
        HF_TRY(const ServerFigures figures, store::readRecord<ServerFigures>(rows));
        ServerOverview server{figures};
        server.goalState = goalStateOf(figures, now);
        servers.append(server);
    }
    return servers;
}

namespace servers_queries {

Result<bool> updateServer(Connection &connection, const Server &server)
{
    HF_TRY(Rows named, connection.run(kFindByExactName, {server.name}));
    HF_TRY(const auto holder, store::readValue<QUuid>(std::move(named)));
    if (holder && *holder != server.id)
        return false;
    HF_CHECK(connection.run(kUpdateServer, store::updateValues(server)));
    HF_CHECK(connection.run(kRenameBackups, {server.name, server.id, server.name}));
    return true;
}

Result<bool> insertServer(Connection &connection, const Server &server)
{
    HF_TRY(const Rows inserted, connection.run(kInsertServer, store::insertValues(server)));
    return inserted.affectedRows() > 0;
}

Result<void> deleteServer(Connection &connection, const QUuid &id)
{
    HF_CHECK(connection.run(kDeleteServer, {id}));
    return {};
}

Result<std::optional<Server>> findByDirectory(Connection &connection, const QUuid &nodeId,
                                              const QString &directory)
{
    HF_TRY(Rows rows, connection.run(kFindByDirectory, {nodeId, directory}));
    return store::readOptional<Server>(std::move(rows));
}

Result<QList<Server>> findByPrefix(Connection &connection, const QString &reference,
                                   const VisibleServers &visible)
{
    return store::findByPrefix<Server>(connection, kFindById, kFindByName, reference,
                                       store::visibleValues(visible));
}

Result<ServerPage> listServers(Connection &connection, const PageParams &params,
                               const VisibleServers &visible)
{
    HF_TRY(auto page,
           serverList().page(connection,
                             {.after = params.after, .limit = params.limit, .visible = visible}));
    return ServerPage{.servers = std::move(page.rows), .after = page.after};
}

Result<QList<ServerTemplate>> readTemplates(Connection &connection)
{
    HF_TRY(Rows rows, connection.run(kReadTemplates));
    return store::readRecords<ServerTemplate>(std::move(rows));
}

Result<Dependants> countDependants(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kCountDependants, {id, id}));
    Dependants dependants;
    if (rows.next()) {
        HF_TRY(dependants.schedules, rows.value<qint64>(0));
        HF_TRY(dependants.backups, rows.value<qint64>(1));
    }
    return dependants;
}

} // namespace servers_queries

} // namespace holdfast
