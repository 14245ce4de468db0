// The next start: what interrupted orders left is finished or undone.
#include "local_node.h"

#include "stored_manifest.h"

#include "core/base/file_sync.h"
#include "core/base/log.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

// Only what the order wrote there goes, whatever the journal names. A copy that stays does no harm.
void removeManifestCopy(const JournalEntry &entry)
{
    if (entry.manifestCacheFile.isEmpty())
        return;
    const auto copy = FileSource::open(entry.manifestCacheFile);
    const auto hash = copy ? hashOf(**copy) : Result<QString>(copy.error());
    if (hash && *hash == entry.manifestHash)
        QFile::remove(entry.manifestCacheFile);
}

Result<void> removeSideManifest(const JournalEntry &entry, targets::Target &target)
{
    const QString name = sideManifestName(entry.archiveName);
    const auto side = target.open(name);
    if (!side)
        return side.error().kind() == ErrorKind::NotFound ? Result<void>()
                                                          : Result<void>(side.error());
    HF_TRY(const QString hash, hashOf(**side));
    return hash == entry.manifestHash ? target.remove(name) : Result<void>();
}

} // namespace

QString exportTemporary(const JournalEntry &entry)
{
    const qsizetype slash = entry.toFile.lastIndexOf(u'/');
    return entry.toFile.left(slash + 1) + ".holdfast-export-"_L1 + idText(entry.jobId);
}

Result<QList<Recovered>> LocalNode::recover()
{
    HF_CHECK(m_journal.open());
    HF_CHECK(m_journal.clearTemporaries());
    HF_TRY(const auto entries, m_journal.entries());
    QList<Recovered> all;
    for (const JournalEntry &entry : entries) {
        Recovered recovered{.jobId = entry.jobId,
                            .kind = enumText(entry.kind),
                            .outcome = u"pending"_s,
                            .backupId = entry.backupId,
                            .folder = entry.folder};
        if (const auto outcome = recoverOrder(entry)) {
            recovered.outcome = outcome->outcome;
            recovered.undoFolder = outcome->undoFolder;
        } else {
            qCWarning(lcNode, "%s [%s]", qUtf8Printable(outcome.error().message()),
                      qUtf8Printable(outcome.error().detail()));
        }
        if (entry.kind != OrderKind::DropUndo)
            all.append(recovered);
    }
    return all;
}

Result<Recovered> LocalNode::recoverOrder(JournalEntry entry)
{
    Recovered recovered;
    recovered.outcome = u"rolled_back"_s;
    if (entry.kind == OrderKind::Backup) {
        HF_CHECK(recoverBackup(entry));
        return recovered;
    }
    if (entry.kind == OrderKind::Export) {
        HF_CHECK(recoverExport(entry));
        return recovered;
    }
    HF_TRY(const LiveFolder folder, LiveFolder::open(entry.folder));
    FolderSwap swap(m_journal, folder, entry);
    HF_TRY(const auto ending, swap.recover());
    if (ending == FolderSwap::Ending::Completed) {
        recovered.outcome = u"completed"_s;
        if (entry.keepUndo && swap.hasOldTree())
            recovered.undoFolder = folder.undoPath(entry.placement, entry.jobId);
    }
    return recovered;
}

// The archive got its name, but nobody was told: the order counts as not done. Only the very
// archive that was being committed goes, and only while its entry says so.
Result<void> LocalNode::recoverBackup(const JournalEntry &entry)
{
    HF_TRY(const auto target, openTarget({entry.targetKind, entry.targetSettings}));
    HF_CHECK(target->removeTemporaries());
    if (entry.phase == OrderPhase::Committing) {
        const auto stored = target->open(entry.archiveName);
        if (!stored && stored.error().kind() != ErrorKind::NotFound)
            return stored.error();
        if (stored && (*stored)->sizeBytes() == entry.archiveBytes)
            HF_CHECK(target->remove(entry.archiveName));
        if (hasSideManifest(entry.format))
            HF_CHECK(removeSideManifest(entry, *target));
        removeManifestCopy(entry);
    }
    return m_journal.remove(entry.jobId);
}

// The export's own temporary file and what was being written to become it.
Result<void> LocalNode::recoverExport(const JournalEntry &entry)
{
    const QString temporary = exportTemporary(entry);
    const qsizetype slash = temporary.lastIndexOf(u'/');
    const QString prefix = temporary.mid(slash + 1);
    const QDir folder(temporary.left(slash + 1));
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(prefix) && !QFile::remove(folder.filePath(name)))
            return Error::fromErrno(errno, "unlink"_L1, folder.filePath(name));
    }
    return m_journal.remove(entry.jobId);
}

} // namespace holdfast::node
