// core/model/discovery.h: servers and folders that are looked at before they are registered.
#pragma once

#include "core/model/check.h"
#include "core/model/server.h"

namespace holdfast {

/// A game server that was found on this machine.
struct FoundServer
{
    QString directory = {};
    QString name = {};
    QString templateKey = {};
    bool exists = true;
    bool isRunning = false;
    int port = 0;
    QString version = {};
    qint64 sizeBytes = 0;
    bool isSizePartial = false;
    QUuid serverId = {};
    std::optional<Check> problem = {};

    static constexpr const char *recordName = "FoundServer";
    static constexpr auto fields()
    {
        return FieldList{
            field("directory", &FoundServer::directory, "its folder, links resolved"),
            field("name", &FoundServer::name, "a guess from its settings and its folder"),
            field("template", &FoundServer::templateKey, "key of the template that it looks like"),
            field("exists", &FoundServer::exists, "false: it would be made, for a new server"),
            field("is_running", &FoundServer::isRunning, "a process works in it"),
            field("port", &FoundServer::port, "game port by its settings, 0 when unknown"),
            field("version", &FoundServer::version,
                  "Minecraft version of its world, empty when unknown"),
            field("size_bytes", &FoundServer::sizeBytes, "bytes of its files"),
            field("is_size_partial", &FoundServer::isSizePartial,
                  "there are more: counting stopped after a while"),
            field("server_id", &FoundServer::serverId, "the registered server; null: not yet"),
            field("problem", &FoundServer::problem,
                  "why it cannot be registered as it is; null: nothing"),
        };
    }
};

struct ServerDiscovery
{
    QList<FoundServer> servers = {};
    QStringList searched = {};
    bool isComplete = true;

    static constexpr const char *recordName = "ServerDiscovery";
    static constexpr auto fields()
    {
        return FieldList{
            field("servers", &ServerDiscovery::servers, "running ones first, then by folder"),
            field("searched", &ServerDiscovery::searched, "folders that were looked through"),
            field("is_complete", &ServerDiscovery::isComplete,
                  "false: the time was over before all was seen"),
        };
    }
};

struct ServerFolderParams
{
    QString directory = {};
    QString name = {};
    bool createDirectory = false;

    static constexpr const char *recordName = "ServerFolderParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("directory", &ServerFolderParams::directory, "folder on the node, absolute"),
            optionalField("name", &ServerFolderParams::name, "the name that is wanted for it"),
            optionalField("create_directory", &ServerFolderParams::createDirectory,
                          "a folder that is missing would be made"),
        };
    }
};

/// What servers.add would say to a folder, before it is asked.
struct ServerFolderCheck
{
    FoundServer found = {};
    bool canAdd = false;
    QList<Check> checks = {};

    static constexpr const char *recordName = "ServerFolderCheck";
    static constexpr auto fields()
    {
        return FieldList{
            field("found", &ServerFolderCheck::found, "what the folder holds"),
            field("can_add", &ServerFolderCheck::canAdd, "nothing stands against it"),
            field("checks", &ServerFolderCheck::checks, "what was noticed, the worst first"),
        };
    }
};

struct StorageFolderParams
{
    QString directory = {};

    static constexpr const char *recordName = "StorageFolderParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("directory", &StorageFolderParams::directory, "folder on the node, absolute"),
        };
    }
};

/// What storage.add would say to a folder, before it is asked.
struct StorageFolderCheck
{
    QString directory = {};
    bool exists = false;
    bool canAdd = false;
    qint64 freeBytes = 0;
    qint64 totalBytes = 0;
    QList<Check> checks = {};

    static constexpr const char *recordName = "StorageFolderCheck";
    static constexpr auto fields()
    {
        return FieldList{
            field("directory", &StorageFolderCheck::directory, "the folder, links resolved"),
            field("exists", &StorageFolderCheck::exists, "false: it would be made"),
            field("can_add", &StorageFolderCheck::canAdd, "nothing stands against it"),
            field("free_bytes", &StorageFolderCheck::freeBytes, "free on its file system"),
            field("total_bytes", &StorageFolderCheck::totalBytes, "size of its file system"),
            field("checks", &StorageFolderCheck::checks, "what was noticed, the worst first"),
        };
    }
};

} // namespace holdfast
