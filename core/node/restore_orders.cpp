// Giving a state back: restore, import, undo.
#include "local_node.h"

#include "carry_over.h"
#include "stored_manifest.h"
#include "tree_removal.h"

#include "core/base/file_sync.h"
#include "core/base/log.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

struct ManifestTotals
{
    qint64 contentBytes = 0;
    qint64 foreignEntries = 0; ///< that belonged to another user than the service's
};

Result<ManifestTotals> totalsOf(ByteSource &source, const CancellationToken &cancel)
{
    HF_TRY(const auto manifest, archive::ManifestReader::open(source));
    ManifestTotals totals;
    for (;;) {
        HF_CHECK(cancel.check());
        HF_TRY(const auto entry, manifest->next());
        if (!entry)
            return totals;
        totals.contentBytes += entry->type == archive::EntryType::File ? entry->sizeBytes : 0;
        totals.foreignEntries += entry->uid != ::geteuid() ? 1 : 0;
    }
}

void warnOfOwners(const ManifestTotals &totals, RestoreOutcome &outcome)
{
    if (::geteuid() != 0 && totals.foreignEntries > 0)
        outcome.warnings.append(BackupWarning::of(
            {}, Error("warning.owners_not_restored"_L1, {{"count"_L1, totals.foreignEntries}})));
}

archive::UnpackOptions unpackOptions(const StoredArchive &archive, ByteSource &manifest,
                                     const StagedRestore &staged)
{
    archive::UnpackOptions options;
    options.rootDescriptor = staged.staging();
    options.format = archiveFormat(archive.format);
    options.manifest = hasSideManifest(archive.format) ? &manifest : nullptr;
    options.sha256 = QByteArray::fromHex(archive.checksum.toLatin1());
    options.manifestSha256 = QByteArray::fromHex(archive.manifestHash.toLatin1());
    options.restoreOwners = ::geteuid() == 0;
    return options;
}

RestoreOutcome toOutcome(const archive::UnpackReport &report)
{
    RestoreOutcome outcome;
    outcome.contentBytes = report.contentBytes;
    outcome.fileCount = report.fileCount;
    for (const archive::Warning &warning : report.warnings)
        outcome.warnings.append(toBackupWarning(warning));
    return outcome;
}

Result<std::unique_ptr<ByteSource>> openArchive(const StoredArchive &archive,
                                                targets::Target &target)
{
    HF_TRY(auto source, target.open(archive.archiveName));
    if (archive.sizeBytes > 0 && source->sizeBytes() != archive.sizeBytes)
        return Error("node.archive_changed"_L1, {{"name"_L1, archive.archiveName},
                                                 {"size"_L1, source->sizeBytes()},
                                                 {"expected"_L1, archive.sizeBytes}});
    return source;
}

JournalEntry journalEntry(OrderKind kind, const QUuid &jobId, const LiveFolder &folder,
                          Placement placement)
{
    JournalEntry entry;
    entry.jobId = jobId.isNull() ? newId() : jobId;
    entry.kind = kind;
    entry.folder = folder.path();
    entry.placement = placement;
    return entry;
}

} // namespace

// Kept trees inside the folder would go with the old tree if the folder were swapped as a whole.
Result<Placement> LocalNode::placementFor(const LiveFolder &folder) const
{
    HF_TRY(const auto records, m_journal.undoRecords());
    for (const UndoRecord &record : records) {
        if (record.folder == folder.path() && record.placement == Placement::Inside &&
            folder.exists())
            return Placement::Inside;
    }
    return folder.naturalPlacement();
}

// A folder that an interrupted swap has left between two states must not be used.
Result<void> LocalNode::checkNoOpenSwap(const QString &folder) const
{
    HF_TRY(const auto entries, m_journal.entries());
    for (const JournalEntry &entry : entries) {
        const bool isSwapping = entry.phase != OrderPhase::Staging &&
                                entry.phase != OrderPhase::Committing &&
                                entry.phase != OrderPhase::Swapped;
        if (isSwapping && entry.folder == folder)
            return Error("node.swap_open"_L1, {{"path"_L1, folder}});
    }
    return {};
}

Result<RestoreOutcome> LocalNode::restore(const RestoreOrder &order, const Watch &watch)
{
    enterPhase(watch, u"check"_s, PhaseFigures::Keep);
    HF_TRY(const QString path,
           m_paths.restoreFolder(order.folder,
                                 order.archive.target.settings.value("directory"_L1).toString()));
    HF_TRY(const LiveFolder folder, LiveFolder::open(path));
    HF_CHECK(folder.checkNothingMountedBelow());
    HF_CHECK(checkNoOpenSwap(path));
    HF_TRY(const auto ignore, archive::IgnorePatterns::compile(order.ignorePatterns));
    HF_TRY(const auto target, openTarget(order.archive.target));
    HF_TRY(const auto source, openArchive(order.archive, *target));
    HF_TRY(const auto manifest, openManifest(order.archive, *target, m_journal.spoolFolder()));
    ManifestTotals totals{.contentBytes = order.contentBytes};
    if (order.contentBytes == 0 || ::geteuid() != 0) {
        HF_TRY(totals, totalsOf(*manifest, watch.cancel));
    }

    HF_TRY(const Placement placement, placementFor(folder));
    JournalEntry entry = journalEntry(OrderKind::Restore, order.jobId, folder, placement);
    entry.backupId = order.backupId;
    entry.keepUndo = order.keepUndo;
    HF_TRY(const auto staged, StagedRestore::begin(m_journal, folder, entry));
    HF_TRY(const qint64 freeBytes, staged->freeBytes());
    if (freeBytes < totals.contentBytes + order.reserveBytes)
        return noSpace(path, totals.contentBytes + order.reserveBytes, freeBytes);

    enterPhase(watch, u"unpack"_s, PhaseFigures::FromZero);
    archive::UnpackOptions options = unpackOptions(order.archive, *manifest, *staged);
    options.freeBytesLimit = freeBytes - order.reserveBytes;
    HF_TRY(const archive::UnpackReport report,
           archive::unpackArchive(*source, options, watch.progress, watch.cancel));
    RestoreOutcome outcome = toOutcome(report);
    warnOfOwners(totals, outcome);
    if (folder.exists()) {
        enterPhase(watch, u"carry_over"_s, PhaseFigures::Keep);
        const CarryOver carried{folder.live(), staged->staging(), path,
                                ignore,        order.keepUndo,    order.reserveBytes};
        HF_TRY(const CarryOverReport carriedOver, carryOver(carried, watch.cancel));
        outcome.carriedOver = carriedOver.entries;
        for (const archive::Warning &warning : carriedOver.warnings)
            outcome.warnings.append(toBackupWarning(warning));
    }
    const auto sync =
        outcome.carriedOver > 0 ? StagedRestore::Sync::Needed : StagedRestore::Sync::Done;
    HF_CHECK(staged->finish(sync, watch, outcome));
    return outcome;
}

Result<RestoreOutcome> LocalNode::importServer(const ImportOrder &order, const Watch &watch)
{
    enterPhase(watch, u"check"_s, PhaseFigures::Keep);
    HF_TRY(const QString file, m_paths.importFile(order.archiveFile));
    HF_TRY(const QString path, m_paths.destination(order.folder));
    HF_TRY(const LiveFolder folder, LiveFolder::open(path));
    if (!folder.isEmpty())
        return Error("destination.not_empty"_L1, {{"path"_L1, path}});
    HF_CHECK(folder.checkNothingMountedBelow());
    HF_CHECK(checkNoOpenSwap(path));
    const JournalEntry entry =
        journalEntry(OrderKind::Import, order.jobId, folder, folder.naturalPlacement());
    HF_TRY(const auto staged, StagedRestore::begin(m_journal, folder, entry));
    HF_TRY(const qint64 freeBytes, staged->freeBytes());

    enterPhase(watch, u"unpack"_s, PhaseFigures::FromZero);
    archive::ImportOptions options;
    options.rootDescriptor = staged->staging();
    options.freeBytesLimit = freeBytes;
    HF_TRY(const archive::UnpackReport report,
           archive::importArchive(file, options, watch.progress, watch.cancel));
    struct stat status = {};
    const mode_t mode =
        folder.exists() && ::fstat(folder.live(), &status) == 0 ? status.st_mode & 01777 : 0755;
    if (::fchmod(staged->staging(), mode) != 0)
        return Error::fromErrno(errno, "chmod"_L1, path);

    RestoreOutcome outcome = toOutcome(report);
    HF_CHECK(watch.cancel.check());
    // What somebody put there meanwhile is not replaced.
    if (!folder.isEmpty())
        return Error("destination.not_empty"_L1, {{"path"_L1, path}});
    HF_CHECK(staged->finish(StagedRestore::Sync::Needed, watch, outcome));
    return outcome;
}

Result<qint64> LocalNode::exportArchive(const ExportOrder &order, const Watch &watch)
{
    enterPhase(watch, u"check"_s, PhaseFigures::Keep);
    HF_TRY(const QString path, m_paths.destination(order.toFile));
    if (QFile::exists(path))
        return Error("destination.exists"_L1, {{"path"_L1, path}});
    HF_TRY(const auto target, openTarget(order.archive.target));
    HF_TRY(const auto source, target->open(order.archive.archiveName));
    HF_TRY(const auto manifest, openManifest(order.archive, *target, m_journal.spoolFolder()));

    JournalEntry entry;
    entry.jobId = order.jobId.isNull() ? newId() : order.jobId;
    entry.kind = OrderKind::Export;
    entry.toFile = path;
    HF_CHECK(m_journal.write(entry));
    const auto close = qScopeGuard([&] {
        if (const auto removed = recoverExport(entry); !removed)
            qCWarning(lcNode, "%s", qUtf8Printable(removed.error().message()));
    });
    enterPhase(watch, u"export"_s, PhaseFigures::FromZero);
    const QString temporary = exportTemporary(entry);
    HF_TRY(const qint64 size,
           archive::exportZip(*source, archiveFormat(order.archive.format), manifest.get(),
                              temporary, watch.progress, watch.cancel));
    if (::renameat2(AT_FDCWD, QFile::encodeName(temporary).constData(), AT_FDCWD,
                    QFile::encodeName(path).constData(), RENAME_NOREPLACE) != 0) {
        const int error = errno;
        if (error == EEXIST)
            return Error("destination.exists"_L1, {{"path"_L1, path}});
        // Where the flag is not known, a hard link does not replace either.
        if ((error != EINVAL && error != ENOSYS) ||
            ::link(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) !=
                0)
            return Error::fromErrno(errno, "rename"_L1, path);
    }
    HF_CHECK(syncFolder(path.left(path.lastIndexOf(u'/'))));
    return size;
}

Result<void> LocalNode::undoRestore(const UndoOrder &order, const Watch &watch)
{
    HF_TRY(const auto records, m_journal.undoRecords());
    const auto wanted =
        order.folder.isEmpty() ? Result<QString>() : m_paths.destination(order.folder);
    std::optional<UndoRecord> newest;
    for (const UndoRecord &record : records) {
        const bool isThere = order.folder.isEmpty() || record.folder == order.folder ||
                             (wanted && record.folder == *wanted);
        if (record.backupId == order.backupId && isThere)
            newest = record;
    }
    if (!newest)
        return Error("restore.no_undo"_L1);
    HF_TRY(const QString path, m_paths.destination(newest->folder));
    HF_TRY(const LiveFolder folder, LiveFolder::open(path));
    HF_CHECK(folder.checkNothingMountedBelow());
    HF_CHECK(checkNoOpenSwap(path));
    HF_TRY(const UniqueFd room, folder.openRoom(newest->placement, LiveFolder::Make::No));
    const QByteArray kept = folder.undoName(newest->placement, newest->jobId);
    if (inodeAt(room.get(), kept).isEmpty())
        return Error("restore.undo_missing"_L1,
                     {{"path"_L1, folder.undoPath(newest->placement, newest->jobId)}});

    JournalEntry entry =
        journalEntry(OrderKind::UndoRestore, order.jobId, folder, newest->placement);
    entry.backupId = newest->backupId;
    entry.keepUndo = true;
    entry.undoOf = newest->jobId;
    HF_CHECK(watch.cancel.check());
    enterPhase(watch, u"swap"_s, PhaseFigures::Keep);
    HF_CHECK(m_journal.write(entry));
    FolderSwap swap(m_journal, folder, entry);
    if (::renameat(room.get(), kept.constData(), room.get(),
                   folder.stagingName(entry.placement, entry.jobId).constData()) != 0) {
        const Error error =
            Error::fromErrno(errno, "rename"_L1, folder.undoPath(newest->placement, newest->jobId));
        HF_CHECK(m_journal.remove(entry.jobId));
        return error;
    }
    if (const auto swapped = swap.run(); !swapped) {
        if (!swapped.error().is("restore.swap_unfinished"_L1))
            HF_CHECK(swap.discard());
        return swapped;
    }
    return swap.settle();
}

Result<QList<UndoEntry>> LocalNode::undoEntries()
{
    HF_TRY(const auto records, m_journal.undoRecords());
    QList<UndoEntry> entries;
    for (const UndoRecord &record : records) {
        const auto folder = LiveFolder::open(record.folder);
        if (!folder)
            continue; // its disk may be away for now
        const auto room = folder->openRoom(record.placement, LiveFolder::Make::No);
        if (!room ||
            inodeAt(room->get(), folder->undoName(record.placement, record.jobId)).isEmpty())
            continue;
        entries.append({record.backupId, record.folder,
                        folder->undoPath(record.placement, record.jobId), record.restoredAt});
    }
    return entries;
}

Result<qint64> LocalNode::dropUndoEntries(const QDateTime &before)
{
    HF_TRY(const auto records, m_journal.undoRecords());
    qint64 freed = 0;
    for (const UndoRecord &record : records) {
        if (record.restoredAt >= before)
            continue;
        const auto bytes = dropUndo(record);
        if (!bytes)
            qCWarning(lcNode, "%s", qUtf8Printable(bytes.error().message()));
        freed += bytes ? *bytes : 0;
    }
    return freed;
}

// Journalled: a tree that is half gone must never be offered as an undo.
Result<qint64> LocalNode::dropUndo(const UndoRecord &record)
{
    HF_TRY(const LiveFolder folder, LiveFolder::open(record.folder));
    HF_TRY(const UniqueFd room, folder.openRoom(record.placement, LiveFolder::Make::No));
    JournalEntry entry = journalEntry(OrderKind::DropUndo, record.jobId, folder, record.placement);
    entry.phase = OrderPhase::Swapped;
    entry.undoOf = record.jobId;
    HF_CHECK(m_journal.write(entry));
    HF_CHECK(m_journal.removeUndo(record.jobId));
    HF_TRY(const qint64 bytes,
           removeTree(room.get(), folder.undoName(record.placement, record.jobId),
                      folder.undoPath(record.placement, record.jobId)));
    HF_CHECK(FolderSwap(m_journal, folder, entry).settle());
    return bytes;
}

} // namespace holdfast::node
