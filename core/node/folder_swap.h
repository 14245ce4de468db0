// folder_swap.h: putting a complete staged tree in place of a live folder, or back, at one stroke.
#pragma once

#include "journal.h"
#include "live_folder.h"

#include "core/base/result.h"

#include <functional>

namespace holdfast::node {

/// What tests do to swaps: stop the process after a step, or take a way away. Set before orders
/// run.
struct SwapFaults
{
    std::function<void(const char *step)> afterStep = {};
    bool withoutExchange = false; ///< as on a file system without RENAME_EXCHANGE
    bool withoutRename = false;   ///< as in a parent with the sticky bit: entry by entry
};
SwapFaults &swapFaults();

/// One order's swap. The staged tree lies complete and synced under stagingName(); `entry` has been
/// journalled in phase Staging and is kept up to date. After a crash between any two steps
/// recover() (in a new process) finishes or undoes it from journal and folders alone. Threads: one.
class FolderSwap
{
public:
    FolderSwap(const Journal &journal, const LiveFolder &folder, JournalEntry &entry);

    /// Live becomes what is staged; the old tree gets undoName(). RENAME_EXCHANGE, else two
    /// renames, else (mount point, parent that may not be written) entry by entry. After an error
    /// live is what it was and the tree still staged, phase Staging, to be discarded;
    /// `restore.swap_unfinished` says that the rest is left to the next start: then nothing may be
    /// discarded. Errors: file.*, node.folder_moved.
    Result<void> run();

    /// After run(): the old tree is recorded as an undo or removed, and the journal closed.
    /// After an error live is new all the same; the next start repeats this.
    Result<void> settle();

    /// Removes what is staged (or gives a kept tree its name back) and closes the journal.
    Result<void> discard();

    enum class Ending { RolledBack, Completed };
    /// Brings an interrupted order to one of its ends. Error `node.folder_unavailable`: neither
    /// tree can be seen (a disk that is not mounted yet); nothing was changed, to be tried again.
    Result<Ending> recover();

    bool hasOldTree() const { return !m_entry.oldInode.isEmpty(); }

private:
    enum class Tried { Done, NotPossible };
    Result<void> enterPhase(OrderPhase phase);
    Result<void> recordTrees();
    Result<Tried> renameWhole();
    Result<Tried> moveIntoPlace();
    Result<Tried> exchange();
    Result<Tried> renameTwice();
    Error unfinished(const Error &reason) const;

    Result<void> moveEntries();
    Result<void> moveOut();
    Result<void> moveIn();
    Result<void> moveBack(OrderPhase from, const Error &reason);
    Result<void> moveBackOut();
    Result<void> moveBackIn();
    Result<void> moveAll(int from, int to, int aside);

    Result<Ending> recoverRenames();
    Result<Ending> recoverWithoutLive(bool isStaged, bool isKept);
    Result<Ending> recoverWithLive(bool isStaged, bool isKept);
    Result<Ending> recoverEntries();
    Result<Ending> complete();
    Result<Ending> rollBack();
    Error unavailable() const;

    Result<void> openRoom();
    Result<void> rename(const QByteArray &from, const QByteArray &to);
    Result<void> syncRoom();
    bool has(const QByteArray &name) const;
    Result<UniqueFd> openTree(const QByteArray &name) const;

    const Journal &m_journal;
    const LiveFolder &m_folder;
    JournalEntry &m_entry;
    UniqueFd m_room;
    QByteArray m_staging;
    QByteArray m_undo;
};

} // namespace holdfast::node
