// core/node/node.h: carries complete orders out on the machine where the files are.
//
// No database below this line. An order names everything that is needed; events go up while it is
// carried out; what must be cleaned up after a crash is journalled in the node's own folder.
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/cancellation.h"
#include "core/model/backup_content.h"
#include "core/model/discovery.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <memory>

namespace holdfast::node {

/// A target as an order carries it.
struct TargetSpecification
{
    QString kind = {};
    QJsonObject settings = {};
};

/// Which paths servers, targets and restores may use (all absolute, resolved).
struct PathRules
{
    QStringList allowedRoots = {}; ///< empty: everything the service's user may touch
    QString dataFolder = {};
    QStringList homeFolders = {};
};

struct BackupOrder
{
    QUuid jobId = {};
    QUuid backupId = {};
    QString serverName = {};
    QString templateKey = {};
    QString folder = {};
    QStringList ignorePatterns = {};
    ArchiveFormat format = ArchiveFormat::TarZst;
    TargetSpecification target = {};
    QString archiveName = {}; ///< in the target
    QString manifestCacheFile =
        {}; ///< the data folder's copy of the manifest; written before the end
    QDateTime time = {};
    bool skipUnreadable = false;
    qint64 expectedBytes = 0; ///< archive size of the last backup, 0: unknown
    qint64 reserveBytes = 0;  ///< free space that must remain
};

struct BackupOutcome
{
    qint64 sizeBytes = 0;
    qint64 contentBytes = 0;
    qint64 fileCount = 0;
    qint64 worldSize = 0;
    QString minecraftVersion = QStringLiteral("unknown");
    QString checksum = {};     ///< SHA-256, hexadecimal
    QString manifestHash = {}; ///< SHA-256, hexadecimal
    QString storagePath = {};
    QList<BackupWarning> warnings = {};
};

/// A stored archive as orders name it.
struct StoredArchive
{
    TargetSpecification target = {};
    QString archiveName = {};
    ArchiveFormat format = ArchiveFormat::TarZst;
    QString checksum = {};
    QString manifestHash = {};
    qint64 sizeBytes = 0;
    QString manifestCacheFile = {}; ///< fetched again from the archive when missing or damaged
};

struct VerifyOrder
{
    QUuid jobId = {};
    StoredArchive archive = {};
};

struct VerifyOutcome
{
    qint64 contentBytes = 0;
    qint64 fileCount = 0;
    bool wasReadFromDisk = false; ///< the page cache was emptied first, and that was checked
};

struct RestoreOrder
{
    QUuid jobId = {};
    QUuid backupId = {};
    StoredArchive archive = {};
    QString folder = {}; ///< what will hold the restored state; made if it is missing
    QStringList ignorePatterns =
        {}; ///< what a backup leaves out is carried over from the live folder
    bool keepUndo = true;
    qint64 contentBytes = 0;
    qint64 reserveBytes = 0;
};

struct RestoreOutcome
{
    qint64 contentBytes = 0;
    qint64 fileCount = 0;
    qint64 carriedOver = 0;  ///< entries taken over from the live folder
    QString undoFolder = {}; ///< where the old tree is kept; empty: there was none
    QList<BackupWarning> warnings = {};
};

struct UndoOrder
{
    QUuid jobId = {};
    QUuid backupId = {};
    QString folder = {};
};

struct ImportOrder
{
    QUuid jobId = {};
    QString archiveFile = {};
    QString folder = {}; ///< new or empty
};

struct ExportOrder
{
    QUuid jobId = {};
    StoredArchive archive = {};
    QString toFile = {};
};

/// What a restarted node found of an order that was interrupted.
struct Recovered
{
    QUuid jobId = {};
    QString kind = {}; ///< backup, restore, undo_restore, import, export
    /// rolled_back; completed; pending: cannot be done now (its disk is not mounted …), the folder
    /// is not to be used, and the next start tries again
    QString outcome = {};
    QUuid backupId = {};
    QString folder = {};     ///< live folder of a restore, undo or import
    QString undoFolder = {}; ///< of a restore that was completed
};

/// A kept old tree.
struct UndoEntry
{
    QUuid backupId = {};
    QString folder = {};
    QString undoFolder = {};
    QDateTime restoredAt = {};
};

/// What of a difference is listed; its counts are always of everything.
struct DifferenceScope
{
    std::optional<ChangeKind> kind = {}; ///< nothing: all kinds
    QString after = {};                  ///< cursor of the page before
    int limit = 10'000;                  ///< changes listed
    bool countChunks =
        false; ///< of region files that differ; tar.zst only, others would be read whole
};

/// Where servers are looked for: a folder, `*` in a part for every folder in its place, and how
/// many levels below it.
struct DiscoveryPlace
{
    QString pattern = {};
    int depth = 1;
};

struct DiscoveryOrder
{
    QList<DiscoveryPlace> places = {};
    QList<ServerTemplate> templates = {};
    QStringList without = {}; ///< folders that hold no servers: storage folders, our own data
    QString procFolder = QStringLiteral("/proc");
    std::chrono::milliseconds mostTime{8000};
};

struct FoundServers
{
    QList<FoundServer> servers = {}; ///< running ones first, then by folder
    QStringList searched = {};
    bool isComplete = true; ///< false: the time was over, or there were too many folders
};

/// What a folder is, and the file system that it lies or would lie on.
struct FolderState
{
    bool exists = false;
    bool isFolder = false;
    bool isEmpty = false;
    bool isWritable = false; ///< or, where it is missing, can be made
    qint64 freeBytes = 0;
    qint64 totalBytes = 0;
    quint64 device = 0;
};

/// What the node says while it works: phase names are archive, verify, check, unpack, carry_over,
/// swap, export.
using PhaseListener = std::function<void(const QString &phase)>;

struct Watch
{
    Progress &progress;
    CancellationToken cancel;
    PhaseListener onPhase;
};

/// The machine's hands. Every call waits and may be made from any job thread, several at once; the
/// control side takes care that one folder has one writing order at a time.
class Node
{
public:
    virtual ~Node() = default;

    /// Called once before anything else: finishes or undoes what was interrupted, removes temporary
    /// files in the node's folder, and says what became of each order.
    virtual Result<QList<Recovered>> recover() = 0;
    /// The same for a target's interrupted puts.
    virtual Result<void> removeTemporaries(const TargetSpecification &target) = 0;

    /// Streams the folder into the target; manifest copies and archive get their names last. After
    /// an error, a cancellation or a crash (recover()) nothing of it is left. The folder is only
    /// read. Errors: server.folder_*, target.exists, file.no_space (before and while writing,
    /// reserve included), file.* (which file), node.swap_open, cancelled.
    virtual Result<BackupOutcome> backup(const BackupOrder &order, const Watch &watch) = 0;
    /// Reads the archive back from the medium and compares everything; mends the manifest's copy.
    /// Errors: archive.damaged, target.not_found, target.gone, cancelled.
    virtual Result<VerifyOutcome> verify(const VerifyOrder &order, const Watch &watch) = 0;
    /// Unpacks beside (or inside) the folder, checks every member, takes over what the ignore
    /// patterns leave out, and swaps. After an error, a cancellation or a crash (recover()) the
    /// folder is what it was or completely restored; `restore.swap_unfinished` says that recover()
    /// has to finish it. Errors: destination.*, node.archive_changed, node.manifest_changed,
    /// archive.damaged, archive.hostile, file.no_space, restore.nested_mount, node.swap_open,
    /// cancelled.
    virtual Result<RestoreOutcome> restore(const RestoreOrder &order, const Watch &watch) = 0;
    /// What a restore would change; reads a live file's content only where its size is the
    /// archived one's and its time is not.
    virtual Result<TreeDifference>
    previewRestore(const RestoreOrder &order, const DifferenceScope &scope, const Watch &watch) = 0;
    /// Swaps the newest old tree that was kept for this backup (and folder, unless empty) back in.
    /// The tree that it replaces is kept in its stead, so that an undo can be undone the same way.
    /// Errors: restore.no_undo, restore.undo_missing, and those of a swap as in restore().
    virtual Result<void> undoRestore(const UndoOrder &order, const Watch &watch) = 0;
    /// Oldest first; those whose disk is away are left out.
    virtual Result<QList<UndoEntry>> undoEntries() = 0;
    /// Drops kept old trees older than `before`; returns the bytes freed (estimate by file sizes).
    virtual Result<qint64> dropUndoEntries(const QDateTime &before) = 0;

    /// What changed from the older to the newer state. Errors: target.*, node.manifest_changed.
    virtual Result<TreeDifference> diff(const StoredArchive &older, const StoredArchive &newer,
                                        const DifferenceScope &scope, const Watch &watch) = 0;
    virtual Result<TreeDifference> diffLive(const StoredArchive &older, const QString &folder,
                                            const QStringList &ignorePatterns,
                                            const DifferenceScope &scope, const Watch &watch) = 0;
    /// What changed inside one file. Errors: archive.member_not_found (in neither state),
    /// archive.not_a_file, cancelled.
    virtual Result<FileDifference> diffFile(const StoredArchive &older, const StoredArchive &newer,
                                            const QString &path,
                                            const CancellationToken &cancel) = 0;
    virtual Result<FileDifference> diffFileLive(const StoredArchive &older, const QString &folder,
                                                const QString &path,
                                                const CancellationToken &cancel) = 0;
    /// One folder of the backup, folders first, then by name, from the manifest; `limit` 1 to 5000.
    /// Errors: archive.member_not_found, node.not_a_folder.
    virtual Result<ArchiveListing> browse(const StoredArchive &archive, const QString &path,
                                          const QString &after, int limit) = 0;
    /// Entries whose path holds `text` in any case, by path.
    virtual Result<ArchiveListing> search(const StoredArchive &archive, const QString &text,
                                          const QString &after, int limit,
                                          const CancellationToken &cancel) = 0;
    /// A bounded look at one entry; reads only the frames that are needed. Errors:
    /// archive.member_not_found, archive.damaged, minecraft.nbt_path, minecraft.chunk_*.
    virtual Result<FilePreview> previewFile(const StoredArchive &archive,
                                            const FilePreviewParams &question) = 0;
    /// The entry first (so that its size is known), then the content to the sink.
    virtual Result<ArchiveEntry> findFile(const StoredArchive &archive, const QString &path) = 0;
    virtual Result<void> extract(const StoredArchive &archive, const QString &path, ByteSink &sink,
                                 const CancellationToken &cancel) = 0;
    /// Unpacks what somebody brings into a folder that is new or empty. Errors: destination.*,
    /// import.file_forbidden, archive.*; after an error the folder is as it was.
    virtual Result<RestoreOutcome> importServer(const ImportOrder &order, const Watch &watch) = 0;
    /// Writes a .zip to a new file and returns its size in bytes. Error: destination.exists.
    virtual Result<qint64> exportArchive(const ExportOrder &order, const Watch &watch) = 0;

    /// Archive, the manifest beside it and its copy. NotFound when the archive was not there; the
    /// rest is removed all the same.
    virtual Result<void> removeArchive(const StoredArchive &archive) = 0;
    /// Whether the archive is there with its size; does not read it.
    virtual Result<bool> hasArchive(const StoredArchive &archive) = 0;
    virtual Result<std::pair<qint64, qint64>>
    space(const TargetSpecification &target) = 0; ///< free, total bytes

    /// The folder with links resolved if a server may live there, else why not:
    /// server.folder_missing, server.folder_denied, server.folder_forbidden ("/", a home, the data
    /// folder, inside a target).
    virtual Result<QString> checkServerFolder(const QString &folder,
                                              const QStringList &targetFolders) = 0;
    /// The same for one that does not exist yet and would be made: its parent has to exist.
    virtual Result<QString> checkNewServerFolder(const QString &folder,
                                                 const QStringList &targetFolders) = 0;
    /// Makes it where it is missing, and says whether it did.
    virtual Result<bool> makeServerFolder(const QString &folder,
                                          const QStringList &targetFolders) = 0;
    /// Takes back what makeServerFolder() made. Anything that is in it by now keeps it.
    virtual void removeEmptyFolder(const QString &folder) = 0;
    /// The same as checkServerFolder() for a target's folder against the servers' folders:
    /// target.folder_forbidden.
    virtual Result<QString> checkTargetFolder(const QString &folder,
                                              const QStringList &serverFolders) = 0;
    /// The same for `restore --to` and exports.
    virtual Result<QString> checkDestination(const QString &path) = 0;
    /// Whether `path` does not exist or is an empty folder; a file is neither.
    virtual Result<bool> isMissingOrEmpty(const QString &path) = 0;
    /// The file system that a resolved path lies on, or would: equal for two paths on the same one,
    /// empty when unknown. Looks into the mount table only, so it never waits for a disk.
    virtual QString fileSystemOf(const QString &path) = 0;
    /// Never fails because of what it finds. Error: the file system cannot be asked.
    virtual Result<FolderState> folderState(const QString &path) = 0;
    /// Servers that run or lie on this machine; bounded by the order's time.
    virtual FoundServers discoverServers(const DiscoveryOrder &order) = 0;
    /// What a server's folder says of itself; counts its bytes for at most `mostTime`.
    virtual FoundServer describeServer(const QString &folder,
                                       std::chrono::milliseconds mostTime) = 0;
    /// The key of the template whose recognising paths the folder has; "plain-folder" when unsure.
    virtual QString recogniseTemplate(const QString &folder,
                                      const QList<ServerTemplate> &templates) = 0;
};

/// `nodeFolder` holds the journal and spool files.
std::unique_ptr<Node> makeLocalNode(const QString &nodeFolder, const PathRules &rules);

} // namespace holdfast::node
