// What a restore would need and meet, before it is asked for.
#include "core/backups/backups.h"

#include "core/operations/operations.h"
#include "core/servers/servers.h"
#include "core/storage/storage.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

constexpr int kJobsLookedAt = 200;
constexpr qsizetype kRestoresUsed = 5;
constexpr double kLeastSeconds = 0.05; // a shorter job says nothing about a speed

void add(RestoreCheck &answer, CheckSeverity severity, const Error &error)
{
    answer.checks.append(Check::of(severity, error));
}

/// Bytes a second of finished restores, the newest first.
QList<double> restoreSpeeds(const QList<Job> &jobs)
{
    QList<double> speeds;
    for (const Job &job : jobs) {
        const double seconds = double(job.startedAt.msecsTo(job.finishedAt)) / 1000;
        const double bytes = job.result.value("content_bytes"_L1).toDouble();
        if (job.kind == JobKind::Restore && bytes > 0 && seconds >= kLeastSeconds &&
            speeds.size() < kRestoresUsed)
            speeds.append(bytes / seconds);
    }
    return speeds;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

Result<void> BackupService::checkRestoreFolder(const Loaded &loaded, RestoreCheck &answer)
{
    HF_TRY(const node::FolderState state, m.node.folderState(answer.directory));
    answer.freeBytes = state.freeBytes;
    answer.neededBytes = loaded.backup.contentBytes + m.reserveBytes;
    if (answer.freeBytes < answer.neededBytes)
        add(answer, CheckSeverity::Blocking,
            Error("restore.space_short"_L1, {{"path"_L1, answer.directory},
                                             {"needed"_L1, answer.neededBytes},
                                             {"free"_L1, answer.freeBytes}}));
    HF_TRY(const auto server, m.store.read([&](Connection &connection) {
        return findServerByFolder(connection, m.nodeId, answer.directory);
    }));
    const bool isOwn = loaded.server && loaded.server->directory == answer.directory;
    answer.serverName = server ? server->name : QString();
    if (state.exists && !state.isFolder) {
        add(answer, CheckSeverity::Blocking,
            Error("node.not_a_folder"_L1, {{"path"_L1, answer.directory}}));
        return {};
    }
    answer.folder = isOwn           ? RestoreFolder::OwnServer
                    : server        ? RestoreFolder::OtherServer
                    : !state.exists ? RestoreFolder::Missing
                    : state.isEmpty ? RestoreFolder::Empty
                                    : RestoreFolder::OtherFiles;
    if (answer.folder == RestoreFolder::OtherServer)
        add(answer, CheckSeverity::Warning,
            Error("restore.other_server"_L1,
                  {{"path"_L1, answer.directory}, {"name"_L1, server->name}}));
    if (answer.folder == RestoreFolder::OtherFiles)
        add(answer, CheckSeverity::Warning,
            Error("restore.folder_not_empty"_L1, {{"path"_L1, answer.directory}}));
    return {};
}

Result<void> BackupService::checkSafetyBackup(const Loaded &loaded, const RestoreParams &params,
                                              RestoreCheck &answer)
{
    if (answer.folder != RestoreFolder::OwnServer)
        return {}; // none is made
    if (!params.safetyBackup) {
        add(answer, CheckSeverity::Warning,
            Error("restore.without_safety"_L1,
                  {{"path"_L1, answer.directory},
                   {"until"_L1, answer.undoUntil.toString(Qt::ISODate)}}));
        return {};
    }
    answer.safetyBytes = loaded.last ? loaded.last->sizeBytes : loaded.backup.sizeBytes;
    HF_TRY(const StorageTarget target, m.store.read([&](Connection &connection) {
        return readDefaultTarget(connection, loaded.server ? loaded.server->nodeId : m.nodeId);
    }));
    const auto space = m.node.space(specificationOf(target));
    if (!space) {
        add(answer, CheckSeverity::Blocking, space.error());
        return {};
    }
    answer.safetyFreeBytes = space->first;
    if (answer.safetyFreeBytes < answer.safetyBytes + m.reserveBytes)
        add(answer, CheckSeverity::Blocking,
            Error("restore.safety_space_short"_L1,
                  {{"path"_L1, target.name},
                   {"needed"_L1, answer.safetyBytes + m.reserveBytes},
                   {"free"_L1, answer.safetyFreeBytes}}));
    return {};
}

Result<void> BackupService::estimateRestore(const Loaded &loaded, RestoreCheck &answer)
{
    JobPage ended;
    JobListParams params{.state = JobState::Completed, .limit = kJobsLookedAt};
    if (loaded.server)
        params.serverId = loaded.server->id;
    HF_TRY(ended,
           m.store.read([&](Connection &connection) { return listJobs(connection, params); }));
    const QList<double> speeds = restoreSpeeds(ended.jobs);
    answer.estimatedFrom = int(speeds.size());
    const auto content = double(loaded.backup.contentBytes);
    if (!speeds.isEmpty()) {
        answer.estimatedSeconds = qint64(content / median(speeds)) + 1;
        return {}; // their times hold the safety backup
    }
    if (!loaded.last || loaded.last->contentBytes <= 0)
        return {};
    // A backup reads and writes as much as a restore does, and reads it once more to verify.
    const double seconds = double(loaded.last->startedAt.msecsTo(loaded.last->completedAt)) / 1000;
    const double one = content * seconds / double(loaded.last->contentBytes);
    answer.estimatedSeconds = qint64(answer.safetyBytes > 0 ? 2 * one : one) + 1;
    return {};
}

Result<RestoreCheck> BackupService::checkRestore(const RestoreParams &params)
{
    HF_TRY(const Loaded loaded, loadHere(params.backupId));
    RestoreCheck answer;
    answer.undoUntil = undoUntil(m.clock.now());
    const auto folder = restoreFolder(loaded, params);
    if (folder) {
        answer.directory = *folder;
        HF_CHECK(checkRestoreFolder(loaded, answer));
        HF_CHECK(checkSafetyBackup(loaded, params, answer));
    } else {
        answer.directory = params.directory;
        add(answer, CheckSeverity::Blocking, folder.error());
    }
    const auto hasArchive = m.node.hasArchive(storedArchive(loaded));
    if (!hasArchive)
        add(answer, CheckSeverity::Blocking, hasArchive.error());
    else if (!*hasArchive)
        add(answer, CheckSeverity::Blocking,
            Error("target.not_found"_L1, {{"path"_L1, loaded.copy.location}}));
    if (loaded.server) {
        HF_TRY(const auto jobs, m.store.read([&](Connection &connection) {
            return activeJobs(connection, loaded.server->id);
        }));
        if (!jobs.isEmpty())
            add(answer, CheckSeverity::Note,
                Error("restore.server_running"_L1,
                      {{"name"_L1, loaded.server->name}, {"job"_L1, enumText(jobs.first().kind)}}));
    }
    HF_CHECK(estimateRestore(loaded, answer));
    std::ranges::stable_sort(answer.checks, std::ranges::greater(), &Check::severity);
    answer.canRestore =
        answer.checks.isEmpty() || answer.checks.first().severity != CheckSeverity::Blocking;
    return answer;
}

} // namespace holdfast
