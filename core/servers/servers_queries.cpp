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
    store::select<Server, "FROM servers WHERE lower(name) LIKE lower(?) ESCAPE '!'"
                          " ORDER BY length(name), name LIMIT 3">,
    parameters<QString>, columns<Server>};
constexpr Statement kFindById{
    "servers.findByIdRange",
    store::select<Server, "FROM servers WHERE id >= ? AND id <= ? ORDER BY id LIMIT 3">,
    parameters<QUuid, QUuid>, columns<Server>};
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

constexpr Statement kAll[] = {kReadServer,      kInsertServer,  kDeleteServer,
                              kFindByDirectory, kFindByName,    kFindById,
                              kReadTemplate,    kReadTemplates, kCountDependants};

const store::List<Server> &serverList()
{
    static const store::List<Server> list({
        .name = "servers.list",
        .table = "servers",
        .orders = {{"name", {"name"}, store::Direction::Ascending}},
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

namespace servers_queries {

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

Result<QList<Server>> findByPrefix(Connection &connection, const QString &reference)
{
    return store::findByPrefix<Server>(connection, kFindById, kFindByName, reference);
}

Result<ServerPage> listServers(Connection &connection, const PageParams &params)
{
    HF_TRY(auto page,
           serverList().page(connection, {.after = params.after, .limit = params.limit}));
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
