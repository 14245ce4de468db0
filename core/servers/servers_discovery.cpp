// Servers that are not registered yet: looked for on this machine, and checked before they are
// added.
#include "core/servers/servers.h"

#include "core/model/display_name.h"
#include "core/storage/storage.h"

#include "servers_queries.h"

#include <QtCore/QDir>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPlainFolder = "plain-folder"_L1;
constexpr std::chrono::milliseconds kMeasureTime{1500};

/// Where people and the usual panels keep servers.
QList<node::DiscoveryPlace> wellKnownPlaces()
{
    return {{u"/var/lib/pterodactyl/volumes"_s, 2},
            {u"/var/lib/pelican/volumes"_s, 2},
            {u"/var/lib/pufferpanel/servers"_s, 2},
            {u"/opt/mcsmanager/daemon/data/InstanceData"_s, 2},
            {u"/var/opt/minecraft"_s, 4},
            {u"/home/*/.ampdata/instances"_s, 3},
            {QDir::homePath() + "/.ampdata/instances"_L1, 3},
            {u"/var/lib/docker/volumes/*/_data"_s, 2},
            {u"/srv"_s, 3},
            {u"/opt"_s, 3},
            {u"/var/games"_s, 3},
            {u"/home/*"_s, 3},
            {QDir::homePath(), 3}};
}

void sortBySeverity(QList<Check> &checks)
{
    std::ranges::stable_sort(checks, std::ranges::greater(), &Check::severity);
}

} // namespace

Result<ServerDiscovery> ServerService::discover()
{
    node::DiscoveryOrder order;
    order.places = wellKnownPlaces();
    HF_CHECK(m_store.read([&](store::Connection &connection) -> Result<void> {
        HF_TRY(order.templates, servers_queries::readTemplates(connection));
        HF_TRY(order.without, targetFolders(connection, m_nodeId));
        return {};
    }));
    node::FoundServers found = m_node.discoverServers(order);
    HF_CHECK(m_store.read([&](store::Connection &connection) -> Result<void> {
        for (FoundServer &server : found.servers) {
            HF_TRY(const auto registered,
                   servers_queries::findByDirectory(connection, m_nodeId, server.directory));
            if (registered)
                server.serverId = registered->id;
        }
        return {};
    }));
    for (FoundServer &server : found.servers) {
        if (const auto allowed = m_node.checkServerFolder(server.directory, order.without);
            !allowed && server.serverId.isNull())
            server.problem = Check::of(CheckSeverity::Blocking, allowed.error());
    }
    return ServerDiscovery{found.servers, found.searched, found.isComplete};
}

Result<ServerFolderCheck> ServerService::checkFolder(const ServerFolderParams &params)
{
    ServerFolderCheck answer;
    answer.found.directory = params.directory;
    const auto add = [&answer](CheckSeverity severity, const Error &error) {
        answer.checks.append(Check::of(severity, error));
    };
    QStringList folders;
    QList<ServerTemplate> all;
    HF_CHECK(m_store.read([&](store::Connection &connection) -> Result<void> {
        HF_TRY(folders, targetFolders(connection, m_nodeId));
        HF_TRY(all, servers_queries::readTemplates(connection));
        return {};
    }));
    auto resolved = m_node.checkServerFolder(params.directory, folders);
    const bool isNew =
        params.createDirectory && !resolved && resolved.error().id() == "server.folder_missing"_L1;
    if (isNew)
        resolved = m_node.checkNewServerFolder(params.directory, folders);
    if (!resolved) {
        add(CheckSeverity::Blocking, resolved.error());
    } else if (isNew) {
        answer.found.directory = *resolved;
        answer.found.name = resolved->section(u'/', -1);
        answer.found.templateKey = kPlainFolder;
        answer.found.exists = false;
        add(CheckSeverity::Note, Error("server.folder_made"_L1, {{"path"_L1, *resolved}}));
    } else {
        answer.found = m_node.describeServer(*resolved, kMeasureTime);
        answer.found.templateKey = m_node.recogniseTemplate(*resolved, all);
        HF_TRY(const node::FolderState state, m_node.folderState(*resolved));
        if (state.isEmpty)
            add(CheckSeverity::Warning, Error("server.folder_empty"_L1, {{"path"_L1, *resolved}}));
        else if (answer.found.templateKey == kPlainFolder)
            add(CheckSeverity::Note, Error("server.template_unsure"_L1, {{"path"_L1, *resolved}}));
    }
    HF_CHECK(m_store.read([&](store::Connection &connection) -> Result<void> {
        if (resolved) {
            HF_TRY(const auto other,
                   servers_queries::findByDirectory(connection, m_nodeId, *resolved));
            if (other) {
                answer.found.serverId = other->id;
                add(CheckSeverity::Blocking,
                    Error("server.folder_taken"_L1,
                          {{"path"_L1, *resolved}, {"name"_L1, other->name}}));
            }
        }
        if (params.name.isEmpty())
            return {};
        if (const auto named = checkDisplayName(params.name); !named)
            add(CheckSeverity::Blocking, named.error());
        HF_TRY(const auto same, servers_queries::findByPrefix(connection, params.name));
        if (std::ranges::any_of(same,
                                [&](const Server &server) { return server.name == params.name; }))
            add(CheckSeverity::Blocking, Error("server.name_taken"_L1, {{"name"_L1, params.name}}));
        return {};
    }));
    sortBySeverity(answer.checks);
    answer.canAdd =
        answer.checks.isEmpty() || answer.checks.first().severity != CheckSeverity::Blocking;
    return answer;
}

} // namespace holdfast
