// core/model/backup.h: backups, their copies, and the parameters of the methods about them.
#pragma once

#include "core/model/job.h"
#include "core/model/record.h"
#include "core/model/sentence.h"

#include <array>

namespace holdfast {

enum class BackupStatus { Pending, Running, Verifying, Completed, Failed, Cancelled };
constexpr auto enumNames(BackupStatus)
{
    return std::array{"pending", "running", "verifying", "completed", "failed", "cancelled"};
}

/// What a list of backups can be narrowed to; each is a bit of the column `traits`.
enum class BackupTrait { Verified, Unverified, Locked, Failed, Automatic, ByHand, Warnings };
constexpr auto enumNames(BackupTrait)
{
    return std::array{"verified",  "unverified", "locked",  "failed",
                      "automatic", "by_hand",    "warnings"};
}

enum class BackupSorting {
    Newest,
    Oldest,
    Largest,
    Smallest,
    Server,
    ServerReversed,
    Name,
    NameReversed
};
constexpr auto enumNames(BackupSorting)
{
    return std::array{"newest", "oldest",          "largest", "smallest",
                      "server", "server_reversed", "name",    "name_reversed"};
}

/// Archive formats; the first is the default.
enum class ArchiveFormat { TarZst, TarGz, TarXz, Tar };
constexpr auto enumNames(ArchiveFormat)
{
    return std::array{"tar.zst", "tar.gz", "tar.xz", "tar"};
}

enum class CopyState { Pending, Stored, Missing, Damaged, Removed };
constexpr auto enumNames(CopyState)
{
    return std::array{"pending", "stored", "missing", "damaged", "removed"};
}

/// Something a person should know about a backup that is good otherwise.
struct BackupWarning
{
    QString id = {};
    QString path = {};
    QString message = {};
    QJsonObject parameters = {};

    /// `finding` stands in the catalogue as errors do.
    static BackupWarning of(const QString &path, const Error &finding)
    {
        return {finding.id(), path, finding.message(),
                QJsonObject::fromVariantMap(finding.parameters())};
    }
    /// In the language of this program's texts.
    QString text() const { return sentenceOf(id, parameters, message); }

    static constexpr const char *recordName = "BackupWarning";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &BackupWarning::id, "stable id, such as warning.file_changed"),
            field("path", &BackupWarning::path,
                  "file inside the server's folder, empty for the whole"),
            field("message", &BackupWarning::message, "English sentence"),
            optionalField("parameters", &BackupWarning::parameters,
                          "values of its sentence; empty in rows of older versions"),
        };
    }
};

struct Backup
{
    QUuid id = {};
    QUuid serverId = {};
    QString serverName = {};
    QString sourceKind = QStringLiteral("server");
    QString sourceId = {};
    QUuid tenantId = {};
    QString name = {};
    QString description = {};
    qint64 sizeBytes = 0;
    QString compressionFormat = QStringLiteral("zstd");
    QString storagePath = {};
    QString checksum = {};
    QString driveFileId = {};
    QString driveWebLink = {};
    BackupStatus status = BackupStatus::Pending;
    QString errorMessage = {};
    QJsonObject error = {};
    QDateTime startedAt = {};
    QDateTime completedAt = {};
    QDateTime expiresAt = {};
    QString minecraftVersion = QStringLiteral("unknown");
    qint64 worldSize = 0;
    bool isAutomatic = false;
    QStringList tags = {};
    qint64 fileCount = 0;
    qint64 contentBytes = 0;
    bool locked = false;
    QDateTime verifiedAt = {};
    int proofLevel = 0;
    QJsonObject quiesce = {};
    QList<BackupWarning> warnings = {};
    QJsonObject encryption = {};
    QString manifestHash = {};
    QUuid scheduleId = {};
    QUuid jobId = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    /// Why it failed, in the language of this program's texts; empty when it did not.
    QString failureText() const { return sentenceOf(error, errorMessage); }

    static constexpr const char *recordName = "Backup";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &Backup::id, "id"),
            field("server_id", &Backup::serverId, "the server, null once its registration is gone"),
            field("server_name", &Backup::serverName,
                  "what the server is called, or was when its registration went"),
            field("source_kind", &Backup::sourceKind, "server, database or store"),
            field("source_id", &Backup::sourceId, "id of the source within its kind"),
            field("tenant_id", &Backup::tenantId, "account that owns the backup"),
            field("name", &Backup::name, "name for people"),
            field("description", &Backup::description, "free text"),
            field("size_bytes", &Backup::sizeBytes, "size of the archive, bytes"),
            field("compression_format", &Backup::compressionFormat, "zstd, gzip, xz or none"),
            field("storage_path", &Backup::storagePath, "place of its first local copy"),
            field("checksum", &Backup::checksum, "SHA-256 of the archive, hexadecimal"),
            field("drive_file_id", &Backup::driveFileId, "first Drive copy, empty without"),
            field("drive_web_link", &Backup::driveWebLink,
                  "address of the first Drive copy, empty without"),
            field("status", &Backup::status, "state"),
            field("error_message", &Backup::errorMessage,
                  "why it failed, English sentence, empty otherwise"),
            field("error", &Backup::error, "the same as an error with id and parameters"),
            field("started_at", &Backup::startedAt,
                  "when it was asked for; once it runs, when it began"),
            field("completed_at", &Backup::completedAt, "when it was complete"),
            field("expires_at", &Backup::expiresAt,
                  "when retention by age removes it, null without"),
            field("minecraft_version", &Backup::minecraftVersion,
                  "version in level.dat, or unknown"),
            field("world_size", &Backup::worldSize, "bytes of the world's files"),
            field("is_automatic", &Backup::isAutomatic, "made by a schedule"),
            field("tags", &Backup::tags, "tags"),
            field("file_count", &Backup::fileCount, "files in it"),
            field("content_bytes", &Backup::contentBytes, "bytes of the files in it, uncompressed"),
            field("locked", &Backup::locked, "never removed by retention"),
            field("verified_at", &Backup::verifiedAt,
                  "when it was last read back whole, null: never"),
            field("proof_level", &Backup::proofLevel,
                  "1 stored and hashed, 2 read back, 3 parsed, 4 restored for a test"),
            field("quiesce", &Backup::quiesce, "what made it consistent"),
            field("warnings", &Backup::warnings, "what a person should know"),
            field("encryption", &Backup::encryption, "how it is encrypted, empty without"),
            field("manifest_hash", &Backup::manifestHash,
                  "SHA-256 of the manifest as stored, hexadecimal"),
            field("schedule_id", &Backup::scheduleId, "schedule that made it, null without"),
            field("job_id", &Backup::jobId, "job that makes or made it"),
            field("created_at", &Backup::createdAt, "when this row was made"),
            field("updated_at", &Backup::updatedAt, "when this row changed last"),
        };
    }
};

struct BackupCopy
{
    QUuid id = {};
    QUuid backupId = {};
    QUuid targetId = {};
    QString location = {};
    CopyState state = CopyState::Pending;
    qint64 sizeBytes = 0;
    QString checksum = {};
    QDateTime verifiedAt = {};
    QString driveFileId = {};
    QString driveWebLink = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr const char *recordName = "BackupCopy";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &BackupCopy::id, "id"),
            field("backup_id", &BackupCopy::backupId, "the backup"),
            field("target_id", &BackupCopy::targetId, "where it lies"),
            field("location", &BackupCopy::location, "name within the target"),
            field("state", &BackupCopy::state, "state"),
            field("size_bytes", &BackupCopy::sizeBytes, "bytes"),
            field("checksum", &BackupCopy::checksum, "SHA-256, hexadecimal"),
            field("verified_at", &BackupCopy::verifiedAt,
                  "when this copy was last read back whole"),
            field("drive_file_id", &BackupCopy::driveFileId, "id on Google Drive, empty elsewhere"),
            field("drive_web_link", &BackupCopy::driveWebLink,
                  "address on Google Drive, empty elsewhere"),
            field("created_at", &BackupCopy::createdAt, "when this row was made"),
            field("updated_at", &BackupCopy::updatedAt, "when this row changed last"),
        };
    }
};

struct BackupCreateParams
{
    QUuid serverId = {};
    QString name = {};
    QStringList tags = {};
    std::optional<QUuid> targetId = {};
    ArchiveFormat format = ArchiveFormat::TarZst;
    bool skipUnreadable = false;

    static constexpr const char *recordName = "BackupCreateParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("server_id", &BackupCreateParams::serverId, "the server"),
            optionalField("name", &BackupCreateParams::name,
                          "name; empty: made from server and time"),
            optionalField("tags", &BackupCreateParams::tags, "tags"),
            optionalField("target_id", &BackupCreateParams::targetId,
                          "where to; null: the default target"),
            optionalField("format", &BackupCreateParams::format, "archive format"),
            optionalField("skip_unreadable", &BackupCreateParams::skipUnreadable,
                          "files that cannot be read become warnings"),
        };
    }
};

struct BackupIdParams
{
    QUuid backupId = {};

    static constexpr const char *recordName = "BackupIdParams";
    static constexpr auto fields()
    {
        return FieldList{field("backup_id", &BackupIdParams::backupId, "the backup")};
    }
};

/// Filters that are set must all hold.
struct BackupListParams
{
    std::optional<QUuid> serverId = {};
    QList<QUuid> serverIds = {};
    std::optional<BackupStatus> status = {};
    QString tag = {};
    QList<BackupTrait> is = {};
    QDateTime since = {};
    QDateTime until = {};
    std::optional<qint64> larger = {};
    std::optional<qint64> smaller = {};
    QString contains = {};
    std::optional<QUuid> scheduleId = {};
    BackupSorting order = BackupSorting::Newest;
    QString after = {};
    QString before = {};
    int limit = 100;

    static constexpr const char *recordName = "BackupListParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("server_id", &BackupListParams::serverId, "only of this server"),
            optionalField("server_ids", &BackupListParams::serverIds,
                          "only of these servers, at most 500; empty: of all"),
            optionalField("status", &BackupListParams::status, "only in this state"),
            optionalField("tag", &BackupListParams::tag, "only with this tag"),
            optionalField("is", &BackupListParams::is, "only those that are all of this"),
            optionalField("since", &BackupListParams::since, "only begun at this time or later"),
            optionalField("until", &BackupListParams::until, "only begun before this time"),
            optionalField("larger", &BackupListParams::larger,
                          "only with an archive of so many bytes or more"),
            optionalField("smaller", &BackupListParams::smaller,
                          "only with an archive of fewer bytes"),
            optionalField("contains", &BackupListParams::contains,
                          "only with this text in the name, in any case"),
            optionalField("schedule_id", &BackupListParams::scheduleId,
                          "only made by this schedule"),
            optionalField("order", &BackupListParams::order, "in which order"),
            optionalField("after", &BackupListParams::after, "cursor: the rows behind it"),
            optionalField("before", &BackupListParams::before,
                          "cursor: the rows just before it; not with after"),
            optionalField("limit", &BackupListParams::limit, "rows, 1 to 500"),
        };
    }
};

struct BackupPage
{
    QList<Backup> backups = {};
    QString after = {};
    QString before = {};

    static constexpr const char *recordName = "BackupPage";
    static constexpr auto fields()
    {
        return FieldList{
            field("backups", &BackupPage::backups, "rows in the order asked for"),
            field("after", &BackupPage::after, "cursor for the next page; empty: no more"),
            field("before", &BackupPage::before,
                  "cursor for the page before; empty: this is the first"),
        };
    }
};

/// Of all backups that filters leave.
struct BackupTotals
{
    qint64 count = 0;
    qint64 sizeBytes = 0;

    static constexpr const char *recordName = "BackupTotals";
    static constexpr auto fields()
    {
        return FieldList{
            field("count", &BackupTotals::count, "backups"),
            field("size_bytes", &BackupTotals::sizeBytes, "bytes of their archives"),
        };
    }
};

/// A backup with what belongs to it.
struct BackupDetails
{
    Backup backup = {};
    QList<BackupCopy> copies = {};
    bool canUndoRestore = false;
    QDateTime undoUntil = {};
    QString undoDirectory = {};

    static constexpr const char *recordName = "BackupDetails";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup", &BackupDetails::backup, "the backup"),
            field("copies", &BackupDetails::copies, "where it lies"),
            field("can_undo_restore", &BackupDetails::canUndoRestore,
                  "a restore of it can still be undone"),
            field("undo_until", &BackupDetails::undoUntil,
                  "until when the newest undo is kept at least; null: there is none"),
            field("undo_directory", &BackupDetails::undoDirectory, "folder that it would put back"),
        };
    }
};

struct RestoreParams
{
    QUuid backupId = {};
    QString directory = {};
    bool safetyBackup = true;

    static constexpr const char *recordName = "RestoreParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &RestoreParams::backupId, "the backup"),
            optionalField("directory", &RestoreParams::directory,
                          "folder on the node, absolute; empty: the server's"),
            optionalField("safety_backup", &RestoreParams::safetyBackup,
                          "back the present state up first"),
        };
    }
};

enum class ChangeKind { Added, Removed, Changed };
constexpr auto enumNames(ChangeKind)
{
    return std::array{"added", "removed", "changed"};
}

struct TreeChange
{
    ChangeKind kind = ChangeKind::Changed;
    QString path = {};
    qint64 oldSizeBytes = 0;
    qint64 newSizeBytes = 0;
    QString what = {};

    static constexpr const char *recordName = "TreeChange";
    static constexpr auto fields()
    {
        return FieldList{
            field("kind", &TreeChange::kind, "added, removed or changed"),
            field("path", &TreeChange::path, "path within the server's folder"),
            field("old_size_bytes", &TreeChange::oldSizeBytes, "size before"),
            field("new_size_bytes", &TreeChange::newSizeBytes, "size after"),
            field("what", &TreeChange::what,
                  "content, type, mode, time, owner or link, separated by commas"),
        };
    }
};

enum class ChangeSubject { Regions, Players, Level, Settings, Others };
constexpr auto enumNames(ChangeSubject)
{
    return std::array{"regions", "players", "level", "settings", "others"};
}

/// What changes of one kind of files. Chunks only where they were asked for.
struct SubjectChanges
{
    ChangeSubject subject = ChangeSubject::Others;
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    qint64 oldBytes = 0;
    qint64 newBytes = 0;
    qint64 chunksAdded = 0;
    qint64 chunksRemoved = 0;
    qint64 chunksChanged = 0;

    static constexpr const char *recordName = "SubjectChanges";
    static constexpr auto fields()
    {
        return FieldList{
            field("subject", &SubjectChanges::subject, "kind of files, by their paths"),
            field("added", &SubjectChanges::added, "files that appear"),
            field("removed", &SubjectChanges::removed, "files that go"),
            field("changed", &SubjectChanges::changed, "files that change"),
            field("old_bytes", &SubjectChanges::oldBytes, "bytes of these files before"),
            field("new_bytes", &SubjectChanges::newBytes, "bytes of these files after"),
            field("chunks_added", &SubjectChanges::chunksAdded, "regions: chunks that appear"),
            field("chunks_removed", &SubjectChanges::chunksRemoved, "regions: chunks that go"),
            field("chunks_changed", &SubjectChanges::chunksChanged,
                  "regions: chunks that were saved at another time or take other room"),
        };
    }
};

/// From one state to another: what a restore would do, or what differs between two backups.
/// `changes` holds one page; the counts are complete.
struct TreeDifference
{
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    QList<TreeChange> changes = {};
    bool isTruncated = false;
    QString after = {};
    QList<SubjectChanges> subjects = {};
    bool hasChunkCounts = false;
    qint64 bytesToWrite = 0;
    QString directory = {};

    static constexpr const char *recordName = "TreeDifference";
    static constexpr auto fields()
    {
        return FieldList{
            field("added", &TreeDifference::added, "entries that appear"),
            field("removed", &TreeDifference::removed, "entries that go"),
            field("changed", &TreeDifference::changed, "entries that change"),
            field("unchanged", &TreeDifference::unchanged, "entries that stay"),
            field("changes", &TreeDifference::changes, "a page of the changes, by path"),
            field("is_truncated", &TreeDifference::isTruncated,
                  "there are more changes than listed"),
            field("after", &TreeDifference::after, "cursor for the next page; empty: no more"),
            field("subjects", &TreeDifference::subjects,
                  "files that differ by what they are; folders are left out"),
            field("has_chunk_counts", &TreeDifference::hasChunkCounts,
                  "chunks were counted in every region file that differs"),
            field("bytes_to_write", &TreeDifference::bytesToWrite,
                  "content bytes of the new state"),
            field("directory", &TreeDifference::directory, "folder it is about"),
        };
    }
};

struct RestorePreviewParams
{
    QUuid backupId = {};
    QString directory = {};
    bool safetyBackup = true;
    std::optional<ChangeKind> kind = {};
    QString after = {};
    int limit = 10'000;
    bool countChunks = false;

    static constexpr const char *recordName = "RestorePreviewParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &RestorePreviewParams::backupId, "the backup"),
            optionalField("directory", &RestorePreviewParams::directory,
                          "folder on the node, absolute; empty: the server's"),
            optionalField("safety_backup", &RestorePreviewParams::safetyBackup,
                          "back the present state up first"),
            optionalField("kind", &RestorePreviewParams::kind, "list only changes of this kind"),
            optionalField("after", &RestorePreviewParams::after, "cursor of the page before"),
            optionalField("limit", &RestorePreviewParams::limit, "changes listed, 1 to 10000"),
            optionalField("count_chunks", &RestorePreviewParams::countChunks,
                          "count the chunks of region files that differ, from their headers"),
        };
    }
};

struct BackupDiffParams
{
    QUuid backupId = {};
    std::optional<QUuid> otherBackupId = {};
    std::optional<ChangeKind> kind = {};
    QString after = {};
    int limit = 10'000;
    bool countChunks = false;

    static constexpr const char *recordName = "BackupDiffParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &BackupDiffParams::backupId, "the older state"),
            optionalField("other_backup_id", &BackupDiffParams::otherBackupId,
                          "the newer state; null: the live folder"),
            optionalField("kind", &BackupDiffParams::kind, "list only changes of this kind"),
            optionalField("after", &BackupDiffParams::after, "cursor of the page before"),
            optionalField("limit", &BackupDiffParams::limit, "changes listed, 1 to 10000"),
            optionalField("count_chunks", &BackupDiffParams::countChunks,
                          "count the chunks of region files that differ, from their headers"),
        };
    }
};

struct BackupBrowseParams
{
    QUuid backupId = {};
    QString path = {};
    QString after = {};
    int limit = 500;

    static constexpr const char *recordName = "BackupBrowseParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &BackupBrowseParams::backupId, "the backup"),
            optionalField("path", &BackupBrowseParams::path, "folder in it; empty: the top"),
            optionalField("after", &BackupBrowseParams::after, "cursor of the page before"),
            optionalField("limit", &BackupBrowseParams::limit, "entries, 1 to 5000"),
        };
    }
};

struct ArchiveEntry
{
    QString name = {};
    QString path = {};
    QString type = {};
    qint64 sizeBytes = 0;
    QDateTime modifiedAt = {};
    int mode = 0;
    QString linkTarget = {};
    QString checksum = {};

    static constexpr const char *recordName = "ArchiveEntry";
    static constexpr auto fields()
    {
        return FieldList{
            field("name", &ArchiveEntry::name, "last part of the path"),
            field("path", &ArchiveEntry::path, "path within the server's folder"),
            field("type", &ArchiveEntry::type, "file, directory or symlink"),
            field("size_bytes", &ArchiveEntry::sizeBytes,
                  "bytes; of a directory those of all files below it"),
            field("modified_at", &ArchiveEntry::modifiedAt, "time of its last change"),
            field("mode", &ArchiveEntry::mode, "permission bits"),
            field("link_target", &ArchiveEntry::linkTarget, "target of a symlink"),
            field("checksum", &ArchiveEntry::checksum, "SHA-256 of a file, hexadecimal"),
        };
    }
};

struct ArchiveListing
{
    QList<ArchiveEntry> entries = {};
    QString after = {};

    static constexpr const char *recordName = "ArchiveListing";
    static constexpr auto fields()
    {
        return FieldList{
            field("entries", &ArchiveListing::entries,
                  "entries of that folder: folders first, then by name; of a search by path"),
            field("after", &ArchiveListing::after, "for the next page; empty: no more"),
        };
    }
};

struct BackupDeleteParams
{
    QUuid backupId = {};
    bool dryRun = false;

    static constexpr const char *recordName = "BackupDeleteParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &BackupDeleteParams::backupId, "the backup"),
            optionalField("dry_run", &BackupDeleteParams::dryRun, "only say what would go"),
        };
    }
};

struct BackupLockParams
{
    QUuid backupId = {};
    bool locked = true;

    static constexpr const char *recordName = "BackupLockParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &BackupLockParams::backupId, "the backup"),
            field("locked", &BackupLockParams::locked, "true: never removed by retention"),
        };
    }
};

struct PruneParams
{
    QUuid serverId = {};
    bool dryRun = false;

    static constexpr const char *recordName = "PruneParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("server_id", &PruneParams::serverId, "the server"),
            optionalField("dry_run", &PruneParams::dryRun, "only say what would go"),
        };
    }
};

/// What keeps a backup, or why it goes (the last two).
enum class RetentionRule {
    Locked,
    UnderWay,
    JustMade,
    Future,
    LastGood,
    BeforeDrop,
    ByHand,
    ScheduleGone,
    ScheduleOff,
    ScheduleFailing,
    RecentFailure,
    Everything,
    Newest,
    Age,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
    OldFailure,
    NoRule
};
constexpr auto enumNames(RetentionRule)
{
    return std::array{
        "locked",         "under_way",  "just_made",     "future",       "last_good",
        "before_drop",    "by_hand",    "schedule_gone", "schedule_off", "schedule_failing",
        "recent_failure", "everything", "newest",        "age",          "hourly",
        "daily",          "weekly",     "monthly",       "yearly",       "old_failure",
        "no_rule"};
}

/// Retention's judgement of one backup.
struct PruneDecision
{
    QUuid backupId = {};
    QString name = {};
    QDateTime startedAt = {};
    qint64 sizeBytes = 0;
    bool isRemoved = false;
    QString reason = {};
    RetentionRule rule = RetentionRule::NoRule;

    static constexpr const char *recordName = "PruneDecision";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &PruneDecision::backupId, "the backup"),
            field("name", &PruneDecision::name, "its name"),
            field("started_at", &PruneDecision::startedAt, "its time"),
            field("size_bytes", &PruneDecision::sizeBytes, "bytes of its archive"),
            field("is_removed", &PruneDecision::isRemoved, "true: goes, false: stays"),
            field("reason", &PruneDecision::reason, "why, English sentence"),
            field("rule", &PruneDecision::rule, "the rule that decided"),
        };
    }
};

struct PruneReport
{
    QList<PruneDecision> decisions = {};
    qint64 freedBytes = 0;
    qint64 keptBytes = 0;
    bool dryRun = false;

    static constexpr const char *recordName = "PruneReport";
    static constexpr auto fields()
    {
        return FieldList{
            field("decisions", &PruneReport::decisions, "every backup looked at, newest first"),
            field("freed_bytes", &PruneReport::freedBytes, "bytes that went or would go"),
            field("kept_bytes", &PruneReport::keptBytes, "bytes of the archives that stay"),
            field("dry_run", &PruneReport::dryRun, "nothing was changed"),
        };
    }
};

struct BackupExportParams
{
    QUuid backupId = {};
    QString format = QStringLiteral("zip");
    QString to = {};

    static constexpr const char *recordName = "BackupExportParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &BackupExportParams::backupId, "the backup"),
            optionalField("format", &BackupExportParams::format, "zip"),
            field("to", &BackupExportParams::to, "new file on the node, absolute"),
        };
    }
};

struct ExtractParams
{
    QUuid backupId = {};
    QString path = {};

    static constexpr const char *recordName = "ExtractParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &ExtractParams::backupId, "the backup"),
            field("path", &ExtractParams::path, "file within the server's folder"),
        };
    }
};

/// Fetch with `GET url_path` and `Authorization: Holdfast-Ticket <ticket>`: once, within 60
/// seconds.
struct TransferTicket
{
    QString ticket = {};
    QString urlPath = {};
    QString fileName = {};
    qint64 sizeBytes = -1;

    static constexpr const char *recordName = "TransferTicket";
    static constexpr auto fields()
    {
        return FieldList{
            field("ticket", &TransferTicket::ticket, "secret for one request"),
            field("url_path", &TransferTicket::urlPath, "path on the service's HTTP port"),
            field("file_name", &TransferTicket::fileName, "suggested name"),
            field("size_bytes", &TransferTicket::sizeBytes,
                  "bytes that will come, -1 when unknown"),
        };
    }
};

} // namespace holdfast
