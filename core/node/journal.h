// journal.h: what the node was doing, so that the next start can finish or undo it.
#pragma once

#include "core/base/result.h"
#include "core/model/backup.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <array>

namespace holdfast::node {

enum class OrderKind { Backup, Restore, UndoRestore, Import, Export, DropUndo };
constexpr auto enumNames(OrderKind)
{
    return std::array{"backup", "restore", "undo_restore", "import", "export", "drop_undo"};
}

/// How far an order is. Everything before Swap leaves the live folder alone.
enum class OrderPhase {
    Staging,    ///< temporary things only; what was staged goes away
    Committing, ///< a backup: its archive may have its final name already
    Swap,       ///< one of the atomic ways is under way: the folders themselves say how far it got
    SwapOut,    ///< entry by entry: what is live moves out
    SwapIn,     ///< entry by entry: everything old is out, the new moves in
    BackOut,    ///< entry by entry, given up: what is new moves back to where it was staged
    BackIn,     ///< entry by entry, given up: nothing new is live, the old moves back
    Swapped,    ///< live is new; the old tree waits to be kept or removed
};
constexpr auto enumNames(OrderPhase)
{
    return std::array{"staging", "committing", "swap",    "swap_out",
                      "swap_in", "back_out",   "back_in", "swapped"};
}

/// Where staged and kept trees lie.
enum class Placement {
    Beside, ///< .NAME.holdfast-… in the parent folder
    Inside, ///< .holdfast/… in the folder itself
};
constexpr auto enumNames(Placement)
{
    return std::array{"beside", "inside"};
}

/// One order in progress: ids, paths and phases only, never a secret. Names of staged and kept
/// trees are derived from folder, placement and job, so that a journal cannot point anywhere else.
struct JournalEntry
{
    QUuid jobId = {};
    OrderKind kind = OrderKind::Backup;
    OrderPhase phase = OrderPhase::Staging;
    QUuid backupId = {};
    QString folder = {};
    Placement placement = Placement::Beside;
    QString oldInode =
        {}; ///< of the live folder before the swap; hexadecimal, empty: there was none
    QString newInode = {}; ///< of the staged folder
    int oldMode = 0;       ///< of the live folder itself; these four are for moves entry by entry
    int newMode = 0;
    QString oldTime =
        {}; ///< its mtime, nanoseconds since the epoch, as text: JSON numbers are doubles
    QString newTime = {};
    bool keepUndo = false;
    QUuid undoOf = {}; ///< undo_restore: the kept tree that goes back
    QString targetKind = {};
    QJsonObject targetSettings = {};
    QString archiveName = {};
    ArchiveFormat format = ArchiveFormat::TarZst;
    qint64 archiveBytes = 0;
    QString manifestCacheFile = {};
    QString manifestHash = {}; ///< of the manifest that is being committed
    QString toFile = {};

    static constexpr const char *recordName = "JournalEntry";
    static constexpr auto fields()
    {
        return FieldList{
            field("job_id", &JournalEntry::jobId, "the order"),
            field("kind", &JournalEntry::kind, "what it does"),
            field("phase", &JournalEntry::phase, "how far it is"),
            field("backup_id", &JournalEntry::backupId, "the backup it is about"),
            field("folder", &JournalEntry::folder, "live folder, resolved"),
            field("placement", &JournalEntry::placement, "where staged and kept trees lie"),
            field("old_inode", &JournalEntry::oldInode, "of the live folder before the swap"),
            field("new_inode", &JournalEntry::newInode, "of the staged folder"),
            field("old_mode", &JournalEntry::oldMode, "of the live folder itself"),
            field("new_mode", &JournalEntry::newMode, "of the staged folder itself"),
            field("old_time", &JournalEntry::oldTime, "mtime of the live folder itself, ns"),
            field("new_time", &JournalEntry::newTime, "mtime of the staged folder itself, ns"),
            field("keep_undo", &JournalEntry::keepUndo, "the old tree is kept"),
            field("undo_of", &JournalEntry::undoOf, "kept tree that goes back"),
            field("target_kind", &JournalEntry::targetKind, "of a backup"),
            field("target_settings", &JournalEntry::targetSettings, "of a backup"),
            field("archive_name", &JournalEntry::archiveName, "of a backup, in the target"),
            field("format", &JournalEntry::format, "of a backup"),
            field("archive_bytes", &JournalEntry::archiveBytes,
                  "size of the archive that is being committed"),
            field("manifest_cache_file", &JournalEntry::manifestCacheFile, "of a backup"),
            field("manifest_hash", &JournalEntry::manifestHash,
                  "of the manifest that is being committed"),
            field("to_file", &JournalEntry::toFile, "of an export"),
        };
    }
};

/// A kept old tree; the folder's name is derived like those of the journal.
struct UndoRecord
{
    QUuid jobId = {}; ///< the order that kept it
    QUuid backupId = {};
    QString folder = {};
    Placement placement = Placement::Beside;
    QDateTime restoredAt = {};

    static constexpr const char *recordName = "UndoRecord";
    static constexpr auto fields()
    {
        return FieldList{
            field("job_id", &UndoRecord::jobId, "the order that kept it"),
            field("backup_id", &UndoRecord::backupId, "the backup whose restore is undone by it"),
            field("folder", &UndoRecord::folder, "live folder, resolved"),
            field("placement", &UndoRecord::placement, "where the kept tree lies"),
            field("restored_at", &UndoRecord::restoredAt, "when it was replaced"),
        };
    }
};

/// The node's own small files, each written atomically and synced, with a checksum: one entry an
/// order in progress (journal/), one a kept tree (undo/). A file that is no valid entry is moved
/// aside (`….damaged`), never acted on and never removed. Any thread, different jobs at once.
class Journal
{
public:
    explicit Journal(QString nodeFolder);

    /// Makes the folders (0700). Errors: file.*.
    Result<void> open() const;

    Result<void> write(const JournalEntry &entry) const;
    /// Fine when there is none.
    Result<void> remove(const QUuid &jobId) const;
    Result<QList<JournalEntry>> entries() const;

    Result<void> writeUndo(const UndoRecord &record) const;
    Result<void> removeUndo(const QUuid &jobId) const;
    /// Oldest first.
    Result<QList<UndoRecord>> undoRecords() const;

    /// For temporary files of orders.
    QString spoolFolder() const { return m_folder + QStringLiteral("/spool"); }
    /// Empties the spool and removes what interrupted writes left; only when no order runs.
    Result<void> clearTemporaries() const;

private:
    QString m_folder;
};

} // namespace holdfast::node
