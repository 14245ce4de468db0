// What an interrupted swap needs at the next start. The folders say how far it got: which of live,
// staged and kept tree exist, and, after an exchange, by inode which tree has which name.
#include "folder_swap.h"

#include "core/base/log.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

Error FolderSwap::unavailable() const
{
    return Error("node.folder_unavailable"_L1, {{"path"_L1, m_folder.path()}});
}

Result<FolderSwap::Ending> FolderSwap::complete()
{
    HF_CHECK(syncRoom());
    HF_CHECK(settle());
    return Ending::Completed;
}

Result<FolderSwap::Ending> FolderSwap::rollBack()
{
    HF_CHECK(syncRoom());
    HF_CHECK(discard());
    return Ending::RolledBack;
}

Result<FolderSwap::Ending> FolderSwap::recover()
{
    if (auto room = openRoom(); !room) {
        // .holdfast is gone: nothing was staged yet, or everything was settled. Else its disk is
        // away.
        const bool nothingIsLeft = m_entry.phase == OrderPhase::Staging ||
                                   (m_entry.phase == OrderPhase::Swapped && !m_entry.keepUndo);
        if (room.error().kind() != ErrorKind::NotFound || !nothingIsLeft)
            return unavailable();
        if (m_entry.phase == OrderPhase::Swapped && !m_entry.undoOf.isNull())
            HF_CHECK(m_journal.removeUndo(m_entry.undoOf));
        HF_CHECK(m_journal.remove(m_entry.jobId));
        return m_entry.phase == OrderPhase::Staging ? Ending::RolledBack : Ending::Completed;
    }
    switch (m_entry.phase) {
    case OrderPhase::Staging:
    case OrderPhase::Committing:
        return rollBack();
    case OrderPhase::Swap:
        return recoverRenames();
    case OrderPhase::Swapped:
        return complete();
    case OrderPhase::SwapOut:
    case OrderPhase::SwapIn:
    case OrderPhase::BackOut:
    case OrderPhase::BackIn:
        return recoverEntries();
    }
    return unavailable();
}

Result<FolderSwap::Ending> FolderSwap::recoverRenames()
{
    const bool isStaged = has(m_staging);
    const bool isKept = has(m_undo);
    return m_folder.exists() ? recoverWithLive(isStaged, isKept)
                             : recoverWithoutLive(isStaged, isKept);
}

Result<FolderSwap::Ending> FolderSwap::recoverWithoutLive(bool isStaged, bool isKept)
{
    if (!isStaged && !isKept)
        return unavailable();
    if (isStaged && !hasOldTree())
        return rollBack();
    if (isStaged) {
        HF_CHECK(rename(m_staging, m_folder.name()));
        return isKept || inodeAt(m_room.get(), m_folder.name()) == m_entry.newInode ? complete()
                                                                                    : rollBack();
    }
    HF_CHECK(rename(m_undo, m_folder.name()));
    return rollBack();
}

Result<FolderSwap::Ending> FolderSwap::recoverWithLive(bool isStaged, bool isKept)
{
    const QString liveInode = inodeAt(m_room.get(), m_folder.name());
    if (!isStaged)
        return isKept || liveInode != m_entry.oldInode ? complete() : rollBack();
    if (!hasOldTree())
        return rollBack(); // somebody else made the folder; it is theirs
    const QString stagedInode = inodeAt(m_room.get(), m_staging);
    if (isKept) {
        // Between two renames somebody (a server that starts by itself) made the folder anew.
        const QByteArray stray = m_folder.strayName(m_entry.placement, m_entry.jobId);
        HF_CHECK(rename(m_folder.name(), stray));
        HF_CHECK(rename(m_staging, m_folder.name()));
        if (::unlinkat(m_room.get(), stray.constData(), AT_REMOVEDIR) != 0)
            qCWarning(lcNode, "what was at %s during an interrupted swap lies in %s",
                      qUtf8Printable(m_folder.path()),
                      qUtf8Printable(m_folder.treePath(m_entry.placement, stray)));
        return complete();
    }
    if (liveInode == m_entry.oldInode || stagedInode == m_entry.newInode)
        return rollBack();
    // Exchanged. Where inode numbers do not last (some network and FAT file systems) it cannot be
    // said which is which: live is whole either way, and the other tree is kept, never removed.
    m_entry.keepUndo = m_entry.keepUndo || liveInode != m_entry.newInode;
    HF_CHECK(rename(m_staging, m_undo));
    return complete();
}

Result<FolderSwap::Ending> FolderSwap::recoverEntries()
{
    const bool isStaged = has(m_staging);
    const bool isKept = has(m_undo);
    if (!m_folder.exists())
        return unavailable();
    // Either way may have been walked to its end without the journal being told.
    if (m_entry.phase == OrderPhase::BackIn && isStaged && !isKept)
        return rollBack();
    if (m_entry.phase == OrderPhase::SwapIn && !isStaged && (isKept || !m_entry.keepUndo))
        return complete();
    if (!isStaged || !isKept)
        return unavailable();
    if (m_entry.phase == OrderPhase::SwapOut) {
        HF_CHECK(moveOut());
        HF_CHECK(enterPhase(OrderPhase::SwapIn));
    }
    if (m_entry.phase == OrderPhase::SwapIn) {
        HF_CHECK(moveIn());
        HF_CHECK(enterPhase(OrderPhase::Swapped));
        return complete();
    }
    if (m_entry.phase == OrderPhase::BackOut) {
        HF_CHECK(moveBackOut());
        HF_CHECK(enterPhase(OrderPhase::BackIn));
    }
    HF_CHECK(moveBackIn());
    HF_CHECK(enterPhase(OrderPhase::Staging));
    return rollBack();
}

} // namespace holdfast::node
