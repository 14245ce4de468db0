// local_node.h: the node in this process.
#pragma once

#include "folder_swap.h"
#include "journal.h"
#include "live_folder.h"
#include "node.h"
#include "path_checker.h"
#include "tree_difference.h"

#include "core/targets/target.h"

#include <memory>

namespace holdfast::node {

/// Figures of a phase that counts begin at zero, so that done and total are of the same thing.
enum class PhaseFigures { Keep, FromZero };
void enterPhase(const Watch &watch, const QString &phase, PhaseFigures figures);

class LocalNode : public Node
{
public:
    LocalNode(const QString &nodeFolder, const PathRules &rules);

    Result<QList<Recovered>> recover() override;
    Result<void> removeTemporaries(const TargetSpecification &target) override;

    Result<BackupOutcome> backup(const BackupOrder &order, const Watch &watch) override;
    Result<VerifyOutcome> verify(const VerifyOrder &order, const Watch &watch) override;
    Result<RestoreOutcome> restore(const RestoreOrder &order, const Watch &watch) override;
    Result<TreeDifference> previewRestore(const RestoreOrder &order, const DifferenceScope &scope,
                                          const Watch &watch) override;
    Result<void> undoRestore(const UndoOrder &order, const Watch &watch) override;
    Result<QList<UndoEntry>> undoEntries() override;
    Result<qint64> dropUndoEntries(const QDateTime &before) override;

    Result<TreeDifference> diff(const StoredArchive &older, const StoredArchive &newer,
                                const DifferenceScope &scope, const Watch &watch) override;
    Result<TreeDifference> diffLive(const StoredArchive &older, const QString &folder,
                                    const QStringList &ignorePatterns, const DifferenceScope &scope,
                                    const Watch &watch) override;
    Result<FileDifference> diffFile(const StoredArchive &older, const StoredArchive &newer,
                                    const QString &path, const CancellationToken &cancel) override;
    Result<FileDifference> diffFileLive(const StoredArchive &older, const QString &folder,
                                        const QString &path,
                                        const CancellationToken &cancel) override;
    Result<ArchiveListing> browse(const StoredArchive &archive, const QString &path,
                                  const QString &after, int limit) override;
    Result<ArchiveListing> search(const StoredArchive &archive, const QString &text,
                                  const QString &after, int limit,
                                  const CancellationToken &cancel) override;
    Result<FilePreview> previewFile(const StoredArchive &archive,
                                    const FilePreviewParams &question) override;
    Result<ArchiveEntry> findFile(const StoredArchive &archive, const QString &path) override;
    Result<void> extract(const StoredArchive &archive, const QString &path, ByteSink &sink,
                         const CancellationToken &cancel) override;
    Result<RestoreOutcome> importServer(const ImportOrder &order, const Watch &watch) override;
    Result<qint64> exportArchive(const ExportOrder &order, const Watch &watch) override;

    Result<void> removeArchive(const StoredArchive &archive) override;
    Result<bool> hasArchive(const StoredArchive &archive) override;
    Result<std::pair<qint64, qint64>> space(const TargetSpecification &target) override;

    Result<QString> checkServerFolder(const QString &folder,
                                      const QStringList &targetFolders) override;
    Result<QString> checkNewServerFolder(const QString &folder,
                                         const QStringList &targetFolders) override;
    Result<bool> makeServerFolder(const QString &folder, const QStringList &targetFolders) override;
    void removeEmptyFolder(const QString &folder) override;
    Result<QString> checkTargetFolder(const QString &folder,
                                      const QStringList &serverFolders) override;
    Result<QString> checkDestination(const QString &path) override;
    Result<bool> isMissingOrEmpty(const QString &path) override;
    QString fileSystemOf(const QString &path) override;
    Result<FolderState> folderState(const QString &path) override;
    FoundServers discoverServers(const DiscoveryOrder &order) override;
    FoundServer describeServer(const QString &folder, std::chrono::milliseconds mostTime) override;
    QString recogniseTemplate(const QString &folder,
                              const QList<ServerTemplate> &templates) override;

private:
    Result<Recovered> recoverOrder(JournalEntry entry);
    Result<void> recoverBackup(const JournalEntry &entry);
    Result<void> recoverExport(const JournalEntry &entry);
    Result<void> checkNoOpenSwap(const QString &folder) const;
    Result<Placement> placementFor(const LiveFolder &folder) const;
    Result<TreeDifference> compareWithLive(const StoredArchive &archive, ManifestSide side,
                                           const QString &path, const QStringList &ignorePatterns,
                                           const DifferenceScope &scope, const Watch &watch);
    Result<qint64> dropUndo(const UndoRecord &record);

    const Journal m_journal;
    const PathChecker m_paths;
};

/// What restore and import share: a staged folder that is unpacked into and then swapped in.
/// Whatever goes wrong before the swap, and a destruction without finish(), leave the live folder
/// as it was and nothing staged.
class StagedRestore
{
public:
    /// Journals the order and makes the staging folder (0700). `folder` must outlive this.
    static Result<std::unique_ptr<StagedRestore>>
    begin(const Journal &journal, const LiveFolder &folder, JournalEntry entry);
    ~StagedRestore();

    int staging() const { return m_staging.get(); }
    /// Free bytes on the staged folder's file system for this user.
    Result<qint64> freeBytes() const;
    /// Swaps; keeps or drops the old tree. Fills in the outcome's `undoFolder`, and a warning when
    /// the rest is left to the next start. Unpacking has synced its own files; `sync` says whether
    /// more was written since.
    enum class Sync { Done, Needed };
    Result<void> finish(Sync sync, const Watch &watch, RestoreOutcome &outcome);

private:
    StagedRestore(const Journal &journal, const LiveFolder &folder, JournalEntry entry)
        : m_journal(journal)
        , m_folder(folder)
        , m_entry(std::move(entry))
    {}

    const Journal &m_journal;
    const LiveFolder &m_folder;
    JournalEntry m_entry;
    UniqueFd m_room;
    UniqueFd m_staging;
    bool m_isOver = false;
};

/// The hidden name under which an export is written, beside the file it becomes.
QString exportTemporary(const JournalEntry &entry);

/// Not enough room for what an order needs, said before it begins.
Error noSpace(const QString &path, qint64 neededBytes, qint64 freeBytes);

} // namespace holdfast::node
