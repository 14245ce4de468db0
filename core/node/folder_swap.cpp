#include "folder_swap.h"

#include "file_attributes.h"
#include "tree_removal.h"

#include "core/base/clock.h"
#include "core/base/log.h"

#include <QtCore/QFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOpenFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

void step(const char *name)
{
    if (const auto &afterStep = swapFaults().afterStep)
        afterStep(name);
}

// The way is closed here, another may be open: no such call, a mount point, a sticky parent.
bool isAnotherWayWorthTrying(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EBUSY ||
           error == EPERM || error == EACCES || error == EXDEV;
}

// Never onto something that exists; file systems without the flag get a check before.
int renameToFreeName(int from, const QByteArray &name, int to, const QByteArray &newName)
{
    if (::renameat2(from, name.constData(), to, newName.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    struct stat status = {};
    if (::fstatat(to, newName.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return ::renameat(from, name.constData(), to, newName.constData()) == 0 ? 0 : errno;
}

// A folder that its owner may not write cannot change its parent: lent the right for the move.
int moveEntry(int from, int to, const QByteArray &name)
{
    const int error = renameToFreeName(from, name, to, name);
    if (error != EACCES)
        return error;
    const UniqueFd folder(::openat(from, name.constData(), kOpenFolder));
    struct stat status = {};
    if (!folder.isValid() || ::fstat(folder.get(), &status) != 0 ||
        ::fchmod(folder.get(), status.st_mode | 0700) != 0)
        return error;
    const int again = renameToFreeName(from, name, to, name);
    ::fchmod(folder.get(), status.st_mode & 07777);
    return again;
}

QString timeText(const struct stat &status)
{
    return QString::number(qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec);
}

// A folder's own mode and time after its entries have moved. Only its owner may; for others the
// folder keeps what it has, which loses nothing in it.
void setModeAndTime(int folder, int mode, const QString &time)
{
    const qint64 nanoseconds = time.toLongLong();
    const std::array<timespec, 2> times{
        timespec{0, UTIME_OMIT},
        timespec{time_t(nanoseconds / 1'000'000'000), long(nanoseconds % 1'000'000'000)}};
    ::fchmod(folder, mode_t(mode) & 01777);
    ::futimens(folder, times.data());
}

} // namespace

SwapFaults &swapFaults()
{
    static SwapFaults faults;
    return faults;
}

FolderSwap::FolderSwap(const Journal &journal, const LiveFolder &folder, JournalEntry &entry)
    : m_journal(journal)
    , m_folder(folder)
    , m_entry(entry)
    , m_staging(folder.stagingName(entry.placement, entry.jobId))
    , m_undo(folder.undoName(entry.placement, entry.jobId))
{}

Result<void> FolderSwap::openRoom()
{
    if (m_room.isValid())
        return {};
    HF_TRY(m_room, m_folder.openRoom(m_entry.placement, LiveFolder::Make::No));
    return {};
}

Result<void> FolderSwap::enterPhase(OrderPhase phase)
{
    JournalEntry next = m_entry;
    next.phase = phase;
    HF_CHECK(m_journal.write(next));
    m_entry = next;
    step(enumNames(phase)[size_t(phase)]);
    return {};
}

bool FolderSwap::has(const QByteArray &name) const
{
    struct stat status = {};
    return ::fstatat(m_room.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

Result<UniqueFd> FolderSwap::openTree(const QByteArray &name) const
{
    UniqueFd tree(::openat(m_room.get(), name.constData(), kOpenFolder));
    if (!tree.isValid())
        return Error::fromErrno(errno, "open"_L1, m_folder.treePath(m_entry.placement, name));
    return tree;
}

// Within the room, which is the parent folder whenever a whole folder is renamed.
Result<void> FolderSwap::rename(const QByteArray &from, const QByteArray &to)
{
    if (const int error = renameToFreeName(m_room.get(), from, m_room.get(), to))
        return Error::fromErrno(error, "rename"_L1, m_folder.treePath(m_entry.placement, from));
    return {};
}

Result<void> FolderSwap::syncRoom()
{
    return syncDescriptor(m_room.get(), m_folder.path());
}

Error FolderSwap::unfinished(const Error &reason) const
{
    return Error("restore.swap_unfinished"_L1,
                 {{"path"_L1, m_folder.path()},
                  {"undo"_L1, m_folder.treePath(m_entry.placement, m_undo)},
                  {"staging"_L1, m_folder.treePath(m_entry.placement, m_staging)},
                  {"reason"_L1, reason.message()}},
                 reason.detail());
}

Result<void> FolderSwap::recordTrees()
{
    struct stat staged = {};
    if (::fstatat(m_room.get(), m_staging.constData(), &staged, AT_SYMLINK_NOFOLLOW) != 0)
        return Error::fromErrno(errno, "stat"_L1, m_folder.treePath(m_entry.placement, m_staging));
    m_entry.newInode = inodeAt(m_room.get(), m_staging);
    m_entry.newMode = int(staged.st_mode & 07777);
    m_entry.newTime = timeText(staged);
    m_entry.oldInode = inodeAt(m_folder.parent(), m_folder.name());
    if (!m_folder.exists() && m_entry.oldInode.isEmpty())
        return {};
    if (!m_folder.exists()) // made by somebody else since it was looked at: theirs
        return Error("destination.not_empty"_L1, {{"path"_L1, m_folder.path()}});
    struct stat live = {};
    if (::fstat(m_folder.live(), &live) != 0)
        return Error::fromErrno(errno, "stat"_L1, m_folder.path());
    m_entry.oldMode = int(live.st_mode & 07777);
    m_entry.oldTime = timeText(live);
    // Somebody else put another folder there since it was opened: not what was looked at. A mount
    // point's own inode is hidden from its parent on some systems, so that only renames ask.
    if (m_entry.placement == Placement::Beside && m_entry.oldInode != inodeAt(m_folder.live(), "."))
        return Error("node.folder_moved"_L1,
                     {{"path"_L1, m_folder.path()},
                      {"actual"_L1, QFile::decodeName(pathOfDescriptor(m_folder.live()))}});
    m_entry.oldInode = inodeAt(m_folder.live(), ".");
    return {};
}

Result<void> FolderSwap::run()
{
    HF_CHECK(openRoom());
    HF_CHECK(recordTrees());
    Tried renamed = Tried::NotPossible;
    if (m_entry.placement == Placement::Beside) {
        HF_CHECK(enterPhase(OrderPhase::Swap));
        auto tried = renameWhole();
        if (!tried && tried.error().is("restore.swap_unfinished"_L1))
            return tried.error();
        if (!tried) {
            if (auto back = enterPhase(OrderPhase::Staging); !back)
                return unfinished(tried.error());
            return tried.error();
        }
        renamed = *tried;
    }
    if (renamed == Tried::NotPossible)
        HF_CHECK(moveEntries());
    // Folders and the phase before tell the next start the same; a full disk here costs nothing.
    if (auto written = enterPhase(OrderPhase::Swapped); !written) {
        qCWarning(lcNode, "%s", qUtf8Printable(written.error().message()));
        m_entry.phase = OrderPhase::Swapped;
    }
    return {};
}

Result<FolderSwap::Tried> FolderSwap::renameWhole()
{
    if (m_entry.oldInode.isEmpty())
        return moveIntoPlace();
    if (swapFaults().withoutRename)
        return Tried::NotPossible;
    HF_TRY(const Tried exchanged, exchange());
    return exchanged == Tried::Done ? Result<Tried>(exchanged) : renameTwice();
}

// Nothing is live: one rename, never onto what somebody made meanwhile.
Result<FolderSwap::Tried> FolderSwap::moveIntoPlace()
{
    HF_CHECK(rename(m_staging, m_folder.name()));
    step("moved into place");
    if (auto synced = syncRoom(); !synced)
        return unfinished(synced.error());
    return Tried::Done;
}

Result<FolderSwap::Tried> FolderSwap::exchange()
{
    const auto exchangeTrees = [this] {
        return ::renameat2(m_room.get(), m_staging.constData(), m_folder.parent(),
                           m_folder.name().constData(), RENAME_EXCHANGE);
    };
    if (swapFaults().withoutExchange)
        return Tried::NotPossible;
    if (exchangeTrees() != 0) {
        if (isAnotherWayWorthTrying(errno))
            return Tried::NotPossible;
        return Error::fromErrno(errno, "rename"_L1, m_folder.path());
    }
    step("exchanged");
    if (auto synced = syncRoom(); !synced)
        return unfinished(synced.error());
    step("exchange synced");
    if (auto named = rename(m_staging, m_undo); !named)
        return exchangeTrees() == 0 ? named.error() : unfinished(named.error());
    step("old tree named");
    if (auto synced = syncRoom(); !synced)
        return unfinished(synced.error());
    return Tried::Done;
}

Result<FolderSwap::Tried> FolderSwap::renameTwice()
{
    if (const int error =
            renameToFreeName(m_folder.parent(), m_folder.name(), m_room.get(), m_undo)) {
        if (isAnotherWayWorthTrying(error))
            return Tried::NotPossible;
        return Error::fromErrno(error, "rename"_L1, m_folder.path());
    }
    step("old tree renamed");
    // No sync in between: it would only make the moment longer in which nothing is live. Either
    // order on the disk is understood by recover().
    if (auto second = rename(m_staging, m_folder.name()); !second)
        return rename(m_undo, m_folder.name()) ? second.error() : unfinished(second.error());
    step("new tree renamed");
    if (auto synced = syncRoom(); !synced)
        return unfinished(synced.error());
    return Tried::Done;
}

// Moves what lies in one folder to another; what has the same name there goes to `aside` first.
Result<void> FolderSwap::moveAll(int from, int to, int aside)
{
    const QByteArray strayEnding = ".holdfast-stray-" + idText(m_entry.jobId).toLatin1();
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(
        ::fdopendir(::openat(from, ".", kOpenFolder)), ::closedir);
    if (!entries)
        return Error::fromErrno(errno, "opendir"_L1, m_folder.path());
    bool hasMoved = true;
    while (hasMoved) { // a folder that changes while it is read may hide entries in the first round
        hasMoved = false;
        ::rewinddir(entries.get());
        while (const dirent *entry = ::readdir(entries.get())) {
            const QByteArray name(entry->d_name);
            if (name == "." || name == ".." || name == ".holdfast")
                continue;
            int error = moveEntry(from, to, name);
            if (error == EEXIST) {
                qCWarning(lcNode,
                          "%s appeared while a swap was interrupted; kept beside the old tree",
                          name.constData());
                error = renameToFreeName(to, name, aside, name.left(190) + strayEnding);
                error = error ? error : moveEntry(from, to, name);
            }
            if (error)
                return Error::fromErrno(error, "rename"_L1,
                                        m_folder.path() + u'/' + QFile::decodeName(name));
            hasMoved = true;
            step("entry moved");
        }
    }
    HF_CHECK(syncDescriptor(from, m_folder.path()));
    return syncDescriptor(to, m_folder.path());
}

Result<void> FolderSwap::moveEntries()
{
    const QString undoPath = m_folder.treePath(m_entry.placement, m_undo);
    if (::mkdirat(m_room.get(), m_undo.constData(), 0700) != 0)
        return Error::fromErrno(errno, "mkdir"_L1, undoPath);
    HF_CHECK(enterPhase(OrderPhase::SwapOut));
    if (auto out = moveOut(); !out)
        return moveBack(OrderPhase::BackIn, out.error());
    if (auto phase = enterPhase(OrderPhase::SwapIn); !phase)
        return moveBack(OrderPhase::BackIn, phase.error());
    if (auto in = moveIn(); !in)
        return moveBack(OrderPhase::BackOut, in.error());
    return {};
}

Result<void> FolderSwap::moveOut()
{
    HF_TRY(const UniqueFd undo, openTree(m_undo));
    HF_CHECK(moveAll(m_folder.live(), undo.get(), undo.get()));
    HF_CHECK(copyAttributes(m_folder.live(), undo.get(), m_folder.path()));
    setModeAndTime(undo.get(), m_entry.oldMode, m_entry.oldTime);
    step("all out");
    return {};
}

Result<void> FolderSwap::moveIn()
{
    HF_TRY(const UniqueFd undo, openTree(m_undo));
    HF_TRY(const UniqueFd staging, openTree(m_staging));
    ::fchmod(staging.get(), 0700);
    HF_CHECK(moveAll(staging.get(), m_folder.live(), undo.get()));
    step("all in");
    HF_CHECK(copyAttributes(staging.get(), m_folder.live(), m_folder.path()));
    setModeAndTime(m_folder.live(), m_entry.newMode, m_entry.newTime);
    return syncDescriptor(m_folder.live(), m_folder.path());
}

// Back to the old state; what cannot be done now is done by the next start.
Result<void> FolderSwap::moveBack(OrderPhase from, const Error &reason)
{
    auto done = enterPhase(from);
    if (done && from == OrderPhase::BackOut) {
        done = moveBackOut();
        if (done)
            done = enterPhase(OrderPhase::BackIn);
    }
    if (done)
        done = moveBackIn();
    if (done)
        done = enterPhase(OrderPhase::Staging);
    return done ? reason : unfinished(done.error());
}

Result<void> FolderSwap::moveBackOut()
{
    HF_TRY(const UniqueFd undo, openTree(m_undo));
    HF_TRY(const UniqueFd staging, openTree(m_staging));
    ::fchmod(m_folder.live(), mode_t(m_entry.newMode | 0700) & 01777);
    HF_CHECK(moveAll(m_folder.live(), staging.get(), staging.get()));
    setModeAndTime(staging.get(), m_entry.newMode, m_entry.newTime);
    return copyAttributes(undo.get(), m_folder.live(), m_folder.path());
}

Result<void> FolderSwap::moveBackIn()
{
    HF_TRY(const UniqueFd staging, openTree(m_staging));
    if (!has(m_undo))
        return {};
    HF_TRY(const UniqueFd undo, openTree(m_undo));
    ::fchmod(undo.get(), 0700);
    ::fchmod(m_folder.live(), mode_t(m_entry.oldMode | 0700) & 01777);
    HF_CHECK(moveAll(undo.get(), m_folder.live(), staging.get()));
    setModeAndTime(m_folder.live(), m_entry.oldMode, m_entry.oldTime);
    ::unlinkat(m_room.get(), m_undo.constData(), AT_REMOVEDIR);
    return syncDescriptor(m_folder.live(), m_folder.path());
}

Result<void> FolderSwap::settle()
{
    HF_CHECK(openRoom());
    if (has(m_staging)) // emptied entry by entry
        HF_CHECK(
            removeTree(m_room.get(), m_staging, m_folder.treePath(m_entry.placement, m_staging)));
    if (m_entry.keepUndo && has(m_undo)) {
        HF_CHECK(m_journal.writeUndo({m_entry.jobId, m_entry.backupId, m_folder.path(),
                                      m_entry.placement, systemClock().now()}));
    } else if (m_entry.kind == OrderKind::Import && has(m_undo)) {
        // It was empty when it was looked at. What somebody put there since is never removed.
        if (::unlinkat(m_room.get(), m_undo.constData(), AT_REMOVEDIR) != 0)
            qCWarning(lcNode, "what appeared in %s during its import lies in %s",
                      qUtf8Printable(m_folder.path()),
                      qUtf8Printable(m_folder.treePath(m_entry.placement, m_undo)));
    } else {
        HF_CHECK(removeTree(m_room.get(), m_undo, m_folder.treePath(m_entry.placement, m_undo)));
    }
    step("old tree settled");
    if (!m_entry.undoOf.isNull())
        HF_CHECK(m_journal.removeUndo(m_entry.undoOf));
    if (m_entry.placement == Placement::Inside)
        m_folder.removeEmptyRoom();
    HF_CHECK(syncRoom());
    step("before the journal is closed");
    return m_journal.remove(m_entry.jobId);
}

Result<void> FolderSwap::discard()
{
    HF_CHECK(openRoom());
    ::unlinkat(m_room.get(), m_undo.constData(), AT_REMOVEDIR); // made, but nothing moved there
    if (m_entry.undoOf.isNull()) {
        HF_CHECK(
            removeTree(m_room.get(), m_staging, m_folder.treePath(m_entry.placement, m_staging)));
    } else if (has(m_staging)) {
        HF_CHECK(rename(m_staging, m_folder.undoName(m_entry.placement, m_entry.undoOf)));
    }
    HF_CHECK(syncRoom());
    if (m_entry.placement == Placement::Inside)
        m_folder.removeEmptyRoom();
    return m_journal.remove(m_entry.jobId);
}

} // namespace holdfast::node
