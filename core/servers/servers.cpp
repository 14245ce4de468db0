#include "core/servers/servers.h"

#include "core/model/display_name.h"
#include "core/model/service.h"
#include "core/operations/identity_version.h"
#include "core/storage/storage.h"
#include "core/store/reference.h"

#include "servers_queries.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPlainFolder = "plain-folder"_L1;

Error invalidField(const QString &field, const QString &reason)
{
    return Error("record.invalid"_L1, {{"field"_L1, field}, {"reason"_L1, reason}});
}

Result<void> checkGoal(const std::optional<int> &hours)
{
    if (hours && (*hours < 1 || *hours > 24 * 366))
        return invalidField(u"backup_goal_hours"_s, u"must be from 1 hour to 366 days"_s);
    return {};
}

constexpr int kPageRows = 500;
constexpr int kDescriptionCharacters = 256;
constexpr int kTags = 32;
constexpr int kTagCharacters = 64;

Result<void> checkUpdate(const ServerUpdateParams &params)
{
    if (params.name)
        HF_CHECK(checkDisplayName(*params.name));
    if (params.backupGoalHours && *params.backupGoalHours != 0)
        HF_CHECK(checkGoal(params.backupGoalHours));
    if (params.description && params.description->size() > kDescriptionCharacters)
        return invalidField(u"description"_s,
                            u"must be at most %1 characters"_s.arg(kDescriptionCharacters));
    if (params.icon && params.icon->size() > kTagCharacters)
        return invalidField(u"icon"_s, u"must be at most %1 characters"_s.arg(kTagCharacters));
    if (params.tags && params.tags->size() > kTags)
        return invalidField(u"tags"_s, u"must be at most %1"_s.arg(kTags));
    for (const QString &tag : params.tags.value_or(QStringList())) {
        if (tag.trimmed().isEmpty() || tag.size() > kTagCharacters)
            return invalidField(u"tags"_s,
                                u"each must be 1 to %1 characters"_s.arg(kTagCharacters));
    }
    return {};
}

} // namespace

/// Everything but the folder: what add and import have in common.
Result<Server> ServerService::prepare(const ServerAddParams &params, const QUuid &ownerId)
{
    HF_CHECK(checkDisplayName(params.name));
    HF_CHECK(checkGoal(params.backupGoalHours));
    HF_TRY(const auto all, m_store.read([](store::Connection &connection) {
        return servers_queries::readTemplates(connection);
    }));
    const QString key = params.templateKey.isEmpty()
                            ? m_node.recogniseTemplate(params.directory, all)
                            : params.templateKey;
    auto found = std::ranges::find(all, key, &ServerTemplate::key);
    if (found == all.end() && params.templateKey.isEmpty())
        found = std::ranges::find(all, QString(kPlainFolder), &ServerTemplate::key);
    if (found == all.end())
        return Error("template.not_found"_L1, {{"key"_L1, key}});

    Server server;
    server.id = newId();
    server.name = params.name;
    server.description = params.description.left(256);
    server.nodeId = m_nodeId;
    server.templateId = found->id;
    server.ownerId = ownerId;
    server.directory = params.directory;
    server.backupGoalHours = params.backupGoalHours;
    server.tags = params.tags;
    server.createdAt = m_clock.now();
    server.updatedAt = server.createdAt;
    return server;
}

Result<Server> ServerService::insert(store::Connection &connection, const Server &server,
                                     const AuditEntry &draft)
{
    HF_TRY(const auto other,
           servers_queries::findByDirectory(connection, m_nodeId, server.directory));
    if (other)
        return Error("server.folder_taken"_L1,
                     {{"path"_L1, server.directory}, {"name"_L1, other->name}});
    HF_TRY(const bool isNew, servers_queries::insertServer(connection, server));
    if (!isNew)
        return Error("server.name_taken"_L1, {{"name"_L1, server.name}});
    AuditEntry entry = draft;
    entry.newValues = json::toObject(server);
    HF_CHECK(writeAudit(connection, entry, server.createdAt));
    // Its owner may do with it what he could not do before.
    HF_CHECK(noteIdentityChange(connection, server.createdAt));
    connection.afterCommit([this, id = server.id] {
        if (m_ownersListener)
            m_ownersListener();
        publish(id, "insert"_L1);
    });
    return server;
}

Result<Server> ServerService::add(const api::Caller &caller, const ServerAddParams &params)
{
    HF_TRY(const auto folders, m_store.read([this](store::Connection &connection) {
        return targetFolders(connection, m_nodeId);
    }));
    bool isMade = false;
    if (params.createDirectory) {
        HF_TRY(isMade, m_node.makeServerFolder(params.directory, folders));
    }
    const auto added = addExisting(caller, params, folders);
    if (!added && isMade)
        m_node.removeEmptyFolder(params.directory);
    return added;
}

Result<Server> ServerService::addExisting(const api::Caller &caller, const ServerAddParams &params,
                                          const QStringList &targetFolders)
{
    ServerAddParams resolved = params;
    HF_TRY(resolved.directory, m_node.checkServerFolder(params.directory, targetFolders));
    HF_TRY(const Server server, prepare(resolved, caller.userId));
    const AuditEntry entry =
        auditEntryOf(caller, "servers.add"_L1, "servers"_L1, server.id, server.id);
    return m_store.write(
        [&](store::Connection &connection) { return insert(connection, server, entry); });
}

Result<Job> ServerService::import(const api::Caller &caller, const ServerImportParams &params)
{
    HF_CHECK(checkDisplayName(params.name));
    HF_TRY(const QString archive, m_node.checkDestination(params.archive));
    HF_TRY(const QString directory, m_node.checkDestination(params.directory));
    HF_TRY(const bool isEmpty, m_node.isMissingOrEmpty(directory));
    if (!isEmpty)
        return Error("server.folder_not_empty"_L1, {{"path"_L1, directory}});
    const QJsonObject parameters{{u"name"_s, params.name},
                                 {u"archive"_s, archive},
                                 {u"directory"_s, directory},
                                 {u"template"_s, params.templateKey},
                                 {u"owner_id"_s, idText(caller.userId)}};
    HF_TRY(const CreatedJob created,
           m_store.write([&](store::Connection &connection) -> Result<CreatedJob> {
               HF_TRY(const auto same, servers_queries::findByPrefix(connection, params.name));
               if (std::ranges::any_of(
                       same, [&](const Server &server) { return server.name == params.name; }))
                   return Error("server.name_taken"_L1, {{"name"_L1, params.name}});
               HF_TRY(const CreatedJob job,
                      createJob(
                          connection,
                          {.kind = JobKind::Import, .nodeId = m_nodeId, .parameters = parameters},
                          m_clock.now()));
               AuditEntry entry = auditEntryOf(caller, "servers.import"_L1, "jobs"_L1, job.job.id);
               entry.newValues = parameters;
               HF_CHECK(writeAudit(connection, entry, m_clock.now()));
               return job;
           }));
    m_jobs.wake();
    return created.job;
}

JobOutcome ServerService::runImport(JobContext &context)
{
    const QJsonObject &parameters = context.job.parameters;
    const node::ImportOrder order{.jobId = context.job.id,
                                  .archiveFile = parameters.value("archive"_L1).toString(),
                                  .folder = parameters.value("directory"_L1).toString()};
    const node::Watch watch{context.progress, context.cancel,
                            [&context](const QString &phase) { context.setPhase(phase); }};
    const auto imported = m_node.importServer(order, watch);
    if (!imported)
        return {imported.error()};

    ServerAddParams params;
    params.name = parameters.value("name"_L1).toString();
    params.templateKey = parameters.value("template"_L1).toString();
    const auto folders = m_store.read(
        [this](store::Connection &connection) { return targetFolders(connection, m_nodeId); });
    if (!folders)
        return {folders.error()};
    const auto directory = m_node.checkServerFolder(order.folder, *folders);
    if (!directory)
        return {directory.error()};
    params.directory = *directory;
    const QUuid ownerId = QUuid::fromString(parameters.value("owner_id"_L1).toString());
    const auto server = prepare(params, ownerId);
    if (!server)
        return {server.error()};
    const QJsonObject result{{u"server_id"_s, idText(server->id)},
                             {u"directory"_s, server->directory},
                             {u"file_count"_s, imported->fileCount},
                             {u"content_bytes"_s, imported->contentBytes},
                             {u"warnings"_s, json::toValue(imported->warnings)}};
    return {result,
            [this, server = *server, ownerId](store::Connection &connection) -> Result<void> {
                AuditEntry entry;
                entry.userId = ownerId;
                entry.action = u"servers.add"_s;
                entry.tableName = u"servers"_s;
                entry.recordId = idText(server.id);
                entry.serverId = server.id;
                HF_CHECK(insert(connection, server, entry));
                return {};
            }};
}

Result<ServerPage> ServerService::list(const PageParams &params, const VisibleServers &visible)
{
    return m_store.read([&](store::Connection &connection) {
        return servers_queries::listServers(connection, params, visible);
    });
}

Result<ServerOverviewPage> ServerService::overview(const ServerOverviewParams &params,
                                                   const VisibleServers &visible)
{
    if (params.limit < 1 || params.limit > kPageRows)
        return invalidField(u"limit"_s, u"must be from 1 to %1"_s.arg(kPageRows));
    return m_store.read([&](store::Connection &connection) -> Result<ServerOverviewPage> {
        ServerOverviewPage page;
        // The cursor is the last name itself: it says nothing that the page did not say.
        HF_TRY(page.servers, readServerOverviews(connection, m_clock.now(), params.serverId,
                                                 params.after, params.limit + 1, visible));
        if (page.servers.size() > params.limit) {
            page.servers.removeLast();
            page.after = page.servers.constLast().name;
        }
        return page;
    });
}

Result<Server> ServerService::update(const api::Caller &caller, const ServerUpdateParams &params)
{
    HF_CHECK(checkUpdate(params));
    return m_store.write([&](store::Connection &connection) -> Result<Server> {
        HF_TRY(const Server before, readServer(connection, params.serverId));
        if (params.seenUpdatedAt.isValid() && params.seenUpdatedAt != before.updatedAt)
            return Error("server.changed_meanwhile"_L1, {{"name"_L1, before.name}});
        Server server = before;
        server.name = params.name.value_or(before.name);
        server.description = params.description.value_or(before.description);
        server.icon = params.icon.value_or(before.icon);
        server.tags = params.tags.value_or(before.tags);
        server.tags.removeDuplicates();
        if (params.backupGoalHours)
            server.backupGoalHours =
                *params.backupGoalHours == 0 ? std::nullopt : params.backupGoalHours;
        if (params.templateKey) {
            HF_TRY(const auto all, servers_queries::readTemplates(connection));
            const auto found = std::ranges::find(all, *params.templateKey, &ServerTemplate::key);
            if (found == all.end())
                return Error("template.not_found"_L1, {{"key"_L1, *params.templateKey}});
            server.templateId = found->id;
        }
        RecordDifference difference = recordDifference(before, server);
        if (difference.newValues.isEmpty())
            return before;
        // Never equal to the time before: it is what a change is recognised by.
        server.updatedAt = std::max(m_clock.now(), before.updatedAt.addMSecs(1));
        HF_TRY(const bool isNameFree, servers_queries::updateServer(connection, server));
        if (!isNameFree)
            return Error("server.name_taken"_L1, {{"name"_L1, server.name}});
        AuditEntry entry =
            auditEntryOf(caller, "servers.update"_L1, "servers"_L1, server.id, server.id);
        entry.oldValues = difference.oldValues;
        entry.newValues = difference.newValues;
        HF_CHECK(writeAudit(connection, entry, server.updatedAt));
        connection.afterCommit([this, id = server.id] { publish(id, "update"_L1); });
        return server;
    });
}

Result<Server> ServerService::resolve(const QString &reference, const VisibleServers &visible)
{
    HF_TRY(const auto found, m_store.read([&](store::Connection &connection) {
        return servers_queries::findByPrefix(connection, reference, visible);
    }));
    if (reference.isEmpty() || found.isEmpty())
        return Error("server.not_found"_L1, {{"reference"_L1, reference}});
    if (const Server *server = store::onlyMatch(found, reference))
        return *server;
    QStringList names;
    for (const Server &server : found)
        names.append(server.name);
    return Error("server.ambiguous"_L1,
                 {{"reference"_L1, reference}, {"names"_L1, names.join(u", "_s)}});
}

Result<ServerRemoveReport> ServerService::remove(const api::Caller &caller,
                                                 const ServerRemoveParams &params)
{
    return m_store.write([&](store::Connection &connection) -> Result<ServerRemoveReport> {
        ServerRemoveReport report{.dryRun = params.dryRun};
        HF_TRY(report.server, readServer(connection, params.serverId));
        HF_TRY(const auto jobs, activeJobs(connection, params.serverId));
        if (!jobs.isEmpty())
            return Error("server.busy"_L1, {{"name"_L1, report.server.name},
                                            {"job"_L1, enumText(jobs.first().kind)}});
        HF_TRY(const auto dependants,
               servers_queries::countDependants(connection, params.serverId));
        report.schedulesRemoved = int(dependants.schedules);
        report.backupsKept = int(dependants.backups);
        if (params.dryRun)
            return report;
        HF_CHECK(servers_queries::deleteServer(connection, params.serverId));
        AuditEntry entry = auditEntryOf(caller, "servers.remove"_L1, "servers"_L1, params.serverId,
                                        params.serverId);
        entry.oldValues = json::toObject(report.server);
        HF_CHECK(writeAudit(connection, entry, m_clock.now()));
        connection.afterCommit([this, id = params.serverId] { publish(id, "delete"_L1); });
        return report;
    });
}

Result<TemplateList> ServerService::templates()
{
    HF_TRY(const auto all, m_store.read([](store::Connection &connection) {
        return servers_queries::readTemplates(connection);
    }));
    return TemplateList{.templates = all};
}

void ServerService::publish(const QUuid &id, QLatin1StringView action)
{
    m_notifications.publish(
        "row.changed"_L1,
        json::toObject(RowChanged{.table = u"servers"_s, .id = id, .action = action}),
        {"servers.view"_L1, id});
}

void ServerService::addExecutors(JobRunner &runner)
{
    runner.setExecutor(
        JobKind::Import, [this](JobContext &context) { return runImport(context); },
        [this](store::Connection &, const Job &job) -> Result<JobNeeds> {
            return JobNeeds{
                .disk = m_node.fileSystemOf(job.parameters.value("directory"_L1).toString()),
                .isUrgent = true};
        });
}

} // namespace holdfast
