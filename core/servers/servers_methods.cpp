#include "core/servers/servers.h"

namespace holdfast {

using namespace Qt::StringLiterals;

void ServerService::addMethods(api::Methods &methods)
{
    methods.add<ServerAddParams, Server>({
        .name = "servers.add"_L1,
        .summary = "Registers a server with its existing folder."_L1,
        .permission = "servers.create"_L1,
        .namesFolder = [](const ServerAddParams &params) { return !params.directory.isEmpty(); },
        .handler = [this](const api::Caller &caller,
                          const ServerAddParams &params) { return add(caller, params); },
    });
    methods.add<ServerImportParams, Job>({
        .name = "servers.import"_L1,
        .summary = "Unpacks a world that somebody brings into a new folder and registers it."_L1,
        .permission = "servers.create"_L1,
        .namesFolder = [](const ServerImportParams &params) { return !params.archive.isEmpty(); },
        .handler = [this](const api::Caller &caller,
                          const ServerImportParams &params) { return import(caller, params); },
    });
    methods.add<Nothing, ServerDiscovery>({
        .name = "servers.discover"_L1,
        .summary = "Game servers that run or lie in well-known folders of this machine."_L1,
        .permission = "servers.create"_L1,
        .handler = [this](const api::Caller &, const Nothing &) { return discover(); },
    });
    methods.add<ServerFolderParams, ServerFolderCheck>({
        .name = "servers.checkFolder"_L1,
        .summary = "What servers.add would say to a folder, and what the folder holds."_L1,
        .permission = "servers.create"_L1,
        .namesFolder = [](const ServerFolderParams &params) { return !params.directory.isEmpty(); },
        .handler = [this](const api::Caller &,
                          const ServerFolderParams &params) { return checkFolder(params); },
    });
    methods.add<PageParams, ServerPage>({
        .name = "servers.list"_L1,
        .summary = "Servers by name, a page at a time."_L1,
        .permission = "servers.view"_L1,
        .handler = [this](const api::Caller &caller,
                          const PageParams &params) { return list(params, caller.visible); },
        .filtersByServer = true,
    });
    methods.add<ServerOverviewParams, ServerOverviewPage>({
        .name = "servers.overview"_L1,
        .summary = "Servers by name, each with its last backups, goal, next run and bytes."_L1,
        .permission = "servers.view"_L1,
        .server =
            [](const ServerOverviewParams &params) { return params.serverId.value_or(QUuid()); },
        .handler =
            [this](const api::Caller &caller, const ServerOverviewParams &params) {
                return overview(params, caller.visible);
            },
        .filtersByServer = true,
    });
    methods.add<ServerUpdateParams, Server>({
        .name = "servers.update"_L1,
        .summary = "Changes a server's name, description, icon, goal, template or tags."_L1,
        .permission = "servers.update"_L1,
        .server = [](const ServerUpdateParams &params) { return params.serverId; },
        .handler = [this](const api::Caller &caller,
                          const ServerUpdateParams &params) { return update(caller, params); },
    });
    methods.add<ReferenceParams, Server>({
        .name = "servers.resolve"_L1,
        .summary = "A server by name, id or unique prefix of either."_L1,
        .permission = "servers.view"_L1,
        .handler =
            [this](const api::Caller &caller, const ReferenceParams &params) {
                return resolve(params.reference, caller.visible);
            },
        .filtersByServer = true,
    });
    methods.add<ServerRemoveParams, ServerRemoveReport>({
        .name = "servers.remove"_L1,
        .summary = "Forgets a server and its schedules; folder and backups stay."_L1,
        .permission = "servers.remove"_L1,
        .server = [](const ServerRemoveParams &params) { return params.serverId; },
        .handler = [this](const api::Caller &caller,
                          const ServerRemoveParams &params) { return remove(caller, params); },
    });
    methods.add<Nothing, TemplateList>({
        .name = "templates.list"_L1,
        .summary = "All templates by name."_L1,
        .permission = "servers.view"_L1,
        .handler = [this](const api::Caller &, const Nothing &) { return templates(); },
        .filtersByServer = true, // templates belong to no server
    });
}

} // namespace holdfast
