// core/model/server.h: game servers, their templates, and the parameters of the methods about them.
#pragma once

#include "core/model/backup.h"
#include "core/model/job.h"
#include "core/model/record.h"

#include <array>

namespace holdfast {

enum class ServerStatus { Stopped, Installing, Starting, Running, Stopping, Crashed };
constexpr auto enumNames(ServerStatus)
{
    return std::array{"STOPPED", "INSTALLING", "STARTING", "RUNNING", "STOPPING", "CRASHED"};
}

enum class TemplateType { Game, Voice, Database, Folder };
constexpr auto enumNames(TemplateType)
{
    return std::array{"GAME", "VOICE", "DATABASE", "FOLDER"};
}

/// What a kind of server needs: read from resources/templates/*.json, mirrored in the store.
struct ServerTemplate
{
    QUuid id = {};
    QString key = {};
    QString name = {};
    QString description = {};
    TemplateType type = TemplateType::Folder;
    QStringList ignorePatterns = {};
    QStringList recognisedBy = {};
    int backupGoalHours = 24;
    QString source = QStringLiteral("shipped");

    static constexpr const char *recordName = "Template";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &ServerTemplate::id, "id"),
            field("key", &ServerTemplate::key,
                  "short name for the command line, such as minecraft-java"),
            field("name", &ServerTemplate::name, "name for people"),
            field("description", &ServerTemplate::description, "what it is for"),
            field("type", &ServerTemplate::type, "kind of server"),
            field("ignore_patterns", &ServerTemplate::ignorePatterns,
                  "what backups leave out, gitignore syntax"),
            field("recognised_by", &ServerTemplate::recognisedBy,
                  "paths; one of them in a folder suggests this template"),
            field("backup_goal_hours", &ServerTemplate::backupGoalHours,
                  "default of servers: oldest acceptable verified backup, hours"),
            field("source", &ServerTemplate::source, "shipped, imported or own"),
        };
    }
};

struct Server
{
    QUuid id = {};
    QString name = {};
    QString icon = {};
    QString customIcon = {};
    QString description = {};
    ServerStatus status = ServerStatus::Stopped;
    int port = 0;
    QUuid nodeId = {};
    QUuid templateId = {};
    QUuid ownerId = {};
    QString containerId = {};
    QString directory = {};
    QJsonObject variables = {};
    bool autostart = false;
    std::optional<int> backupGoalHours = {};
    QStringList tags = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr const char *recordName = "Server";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &Server::id, "id"),
            field("name", &Server::name, "name, unique on this installation"),
            field("icon", &Server::icon, "name of a shipped icon"),
            field("custom_icon", &Server::customIcon, "own icon, empty without"),
            field("description", &Server::description, "free text"),
            field("status", &Server::status, "state of its process"),
            field("port", &Server::port, "game port, 0 when unknown"),
            field("node_id", &Server::nodeId, "machine that holds its folder"),
            field("template_id", &Server::templateId, "template"),
            field("owner_id", &Server::ownerId, "account that owns it"),
            field("container_id", &Server::containerId, "container, empty without"),
            field("directory", &Server::directory, "its folder on the node, absolute"),
            field("variables", &Server::variables, "values of the template's variables"),
            field("autostart", &Server::autostart, "started with the service"),
            field("backup_goal_hours", &Server::backupGoalHours,
                  "oldest acceptable verified backup in hours; null: the template's"),
            field("tags", &Server::tags, "tags"),
            field("created_at", &Server::createdAt, "when it was registered"),
            field("updated_at", &Server::updatedAt, "when this row changed last"),
        };
    }
};

/// How a server stands against its goal (the age that its last good backup may have reached).
enum class GoalState { Within, Late, Never, FailedLast };
constexpr auto enumNames(GoalState)
{
    return std::array{"within", "late", "never", "failed_last"};
}

/// A server with what the store knows of its backups. A good backup is complete and was read back.
struct ServerFigures : Server
{
    QString templateKey = {};
    QString templateName = {};
    int goalHours = 24;
    QUuid lastGoodId = {};
    QDateTime lastGoodAt = {};
    int lastGoodProofLevel = 0;
    QUuid lastAttemptId = {};
    QDateTime lastAttemptAt = {};
    std::optional<BackupStatus> lastAttemptStatus = {};
    QString lastAttemptError = {};
    QJsonObject lastAttemptFailure = {};
    QDateTime nextRunAt = {};
    qint64 backupCount = 0;
    qint64 storedBytes = 0;
    QUuid runningJobId = {};

    static constexpr const char *recordName = "ServerFigures";
    static constexpr auto fields()
    {
        return joinFields(
            Server::fields(),
            FieldList{
                field("template_key", &ServerFigures::templateKey, "its template's short name"),
                field("template_name", &ServerFigures::templateName,
                      "its template's name for people"),
                field("goal_hours", &ServerFigures::goalHours, "its own goal or its template's"),
                field("last_good_id", &ServerFigures::lastGoodId,
                      "newest complete backup that was read back, null: never"),
                field("last_good_at", &ServerFigures::lastGoodAt, "when that one was begun"),
                field("last_good_proof_level", &ServerFigures::lastGoodProofLevel,
                      "its proof level"),
                field("last_attempt_id", &ServerFigures::lastAttemptId,
                      "newest backup that ended, well or not; null: none"),
                field("last_attempt_at", &ServerFigures::lastAttemptAt, "when that one was begun"),
                field("last_attempt_status", &ServerFigures::lastAttemptStatus,
                      "how it ended, null: none"),
                field("last_attempt_error", &ServerFigures::lastAttemptError,
                      "why it failed, English sentence, empty otherwise"),
                field("last_attempt_failure", &ServerFigures::lastAttemptFailure,
                      "the same as an error with id and parameters"),
                field("next_run_at", &ServerFigures::nextRunAt,
                      "when a schedule backs it up next, null: none does"),
                field("backup_count", &ServerFigures::backupCount, "complete backups"),
                field("stored_bytes", &ServerFigures::storedBytes, "bytes of their archives"),
                field("running_job_id", &ServerFigures::runningJobId,
                      "job that works on it, null: none"),
            });
    }
};

struct ServerOverview : ServerFigures
{
    GoalState goalState = GoalState::Never;

    static constexpr const char *recordName = "ServerOverview";
    static constexpr auto fields()
    {
        return joinFields(
            ServerFigures::fields(),
            FieldList{field("goal_state", &ServerOverview::goalState,
                            "within its goal; late; never backed up well; failed_last: within, "
                            "but the newest attempt failed")});
    }
};

struct ServerOverviewParams
{
    std::optional<QUuid> serverId = {};
    QString after = {};
    int limit = 100;

    static constexpr const char *recordName = "ServerOverviewParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("server_id", &ServerOverviewParams::serverId, "only this server"),
            optionalField("after", &ServerOverviewParams::after,
                          "cursor of the page before; empty: from the start"),
            optionalField("limit", &ServerOverviewParams::limit, "rows, 1 to 500"),
        };
    }
};

struct ServerOverviewPage
{
    QList<ServerOverview> servers = {};
    QString after = {};

    static constexpr const char *recordName = "ServerOverviewPage";
    static constexpr auto fields()
    {
        return FieldList{
            field("servers", &ServerOverviewPage::servers, "rows by name"),
            field("after", &ServerOverviewPage::after, "cursor for the next page; empty: no more"),
        };
    }
};

/// What is not given stays.
struct ServerUpdateParams
{
    QUuid serverId = {};
    std::optional<QString> name = {};
    std::optional<QString> description = {};
    std::optional<QString> icon = {};
    std::optional<int> backupGoalHours = {};
    std::optional<QString> templateKey = {};
    std::optional<QStringList> tags = {};
    QDateTime seenUpdatedAt = {};

    static constexpr const char *recordName = "ServerUpdateParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("server_id", &ServerUpdateParams::serverId, "the server"),
            optionalField("name", &ServerUpdateParams::name, "name, unique, 1 to 64 characters"),
            optionalField("description", &ServerUpdateParams::description,
                          "free text, at most 256 characters"),
            optionalField("icon", &ServerUpdateParams::icon, "name of a shipped icon"),
            optionalField("backup_goal_hours", &ServerUpdateParams::backupGoalHours,
                          "oldest acceptable verified backup, hours; 0: the template's"),
            optionalField("template", &ServerUpdateParams::templateKey, "template key"),
            optionalField("tags", &ServerUpdateParams::tags, "all of its tags from now on"),
            optionalField("seen_updated_at", &ServerUpdateParams::seenUpdatedAt,
                          "updated_at of the row that the change was made on: refused when it was "
                          "changed meanwhile; null: whatever it is"),
        };
    }
};

struct ServerAddParams
{
    QString name = {};
    QString directory = {};
    QString templateKey = {};
    std::optional<int> backupGoalHours = {};
    QString description = {};
    QStringList tags = {};
    bool createDirectory = false;

    static constexpr const char *recordName = "ServerAddParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("name", &ServerAddParams::name, "name, unique, 1 to 64 characters"),
            field("directory", &ServerAddParams::directory,
                  "folder on the node, absolute; existing unless create_directory says otherwise"),
            optionalField("template", &ServerAddParams::templateKey,
                          "template key; empty: recognised from the folder"),
            optionalField("backup_goal_hours", &ServerAddParams::backupGoalHours,
                          "oldest acceptable verified backup, hours"),
            optionalField("description", &ServerAddParams::description, "free text"),
            optionalField("tags", &ServerAddParams::tags, "tags"),
            optionalField("create_directory", &ServerAddParams::createDirectory,
                          "make the folder, empty, where it is missing; its parent has to exist"),
        };
    }
};

struct ServerImportParams
{
    QString name = {};
    QString archive = {};
    QString directory = {};
    QString templateKey = {};

    static constexpr const char *recordName = "ServerImportParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("name", &ServerImportParams::name, "name, unique"),
            field("archive", &ServerImportParams::archive, "archive file on the node, absolute"),
            field("directory", &ServerImportParams::directory,
                  "new or empty folder on the node, absolute"),
            optionalField("template", &ServerImportParams::templateKey,
                          "template key; empty: recognised from the folder"),
        };
    }
};

/// By name, id or unique prefix of either.
struct ReferenceParams
{
    QString reference = {};

    static constexpr const char *recordName = "ReferenceParams";
    static constexpr auto fields()
    {
        return FieldList{field("reference", &ReferenceParams::reference,
                               "name, id, or unique prefix of either")};
    }
};

struct ServerIdParams
{
    QUuid serverId = {};

    static constexpr const char *recordName = "ServerIdParams";
    static constexpr auto fields()
    {
        return FieldList{field("server_id", &ServerIdParams::serverId, "the server")};
    }
};

struct ServerRemoveParams
{
    QUuid serverId = {};
    bool dryRun = false;

    static constexpr const char *recordName = "ServerRemoveParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("server_id", &ServerRemoveParams::serverId, "the server"),
            optionalField("dry_run", &ServerRemoveParams::dryRun, "only say what would be removed"),
        };
    }
};

/// The registration goes; folder, backups and their archives stay.
struct ServerRemoveReport
{
    Server server = {};
    int schedulesRemoved = 0;
    int backupsKept = 0;
    bool dryRun = false;

    static constexpr const char *recordName = "ServerRemoveReport";
    static constexpr auto fields()
    {
        return FieldList{
            field("server", &ServerRemoveReport::server, "the server"),
            field("schedules_removed", &ServerRemoveReport::schedulesRemoved,
                  "schedules that go with it"),
            field("backups_kept", &ServerRemoveReport::backupsKept, "backups that stay"),
            field("dry_run", &ServerRemoveReport::dryRun, "nothing was changed"),
        };
    }
};

/// A page of a list: give `after` of one answer to the next request. At most 500 rows a page.
struct PageParams
{
    QString after = {};
    int limit = 100;

    static constexpr const char *recordName = "PageParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("after", &PageParams::after,
                          "cursor of the page before; empty: from the start"),
            optionalField("limit", &PageParams::limit, "rows, 1 to 500"),
        };
    }
};

struct ServerPage
{
    QList<Server> servers = {};
    QString after = {};

    static constexpr const char *recordName = "ServerPage";
    static constexpr auto fields()
    {
        return FieldList{
            field("servers", &ServerPage::servers, "rows by name"),
            field("after", &ServerPage::after, "cursor for the next page; empty: no more"),
        };
    }
};

struct TemplateList
{
    QList<ServerTemplate> templates = {};

    static constexpr const char *recordName = "TemplateList";
    static constexpr auto fields()
    {
        return FieldList{field("templates", &TemplateList::templates, "all templates by name")};
    }
};

} // namespace holdfast
