#include "local_node.h"

#include "core/base/log.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

Error noSpace(const QString &path, qint64 neededBytes, qint64 freeBytes)
{
    return Error(
        "file.no_space"_L1, {{"path"_L1, path}, {"needed"_L1, neededBytes}, {"free"_L1, freeBytes}},
        u"%1 bytes are needed, reserve included; %2 are free"_s.arg(neededBytes).arg(freeBytes));
}

Result<std::unique_ptr<StagedRestore>>
StagedRestore::begin(const Journal &journal, const LiveFolder &folder, JournalEntry entry)
{
    if (folder.exists())
        entry.oldInode = inodeAt(folder.live(), ".");
    HF_CHECK(journal.write(entry));
    std::unique_ptr<StagedRestore> staged(new StagedRestore(journal, folder, std::move(entry)));
    // From here on the destructor cleans up and closes the journal.
    HF_TRY(staged->m_room, folder.openRoom(staged->m_entry.placement, LiveFolder::Make::Yes));
    const QByteArray name = folder.stagingName(staged->m_entry.placement, staged->m_entry.jobId);
    const QString path = folder.treePath(staged->m_entry.placement, name);
    if (::mkdirat(staged->m_room.get(), name.constData(), 0700) != 0)
        return Error::fromErrno(errno, "mkdir"_L1, path);
    staged->m_staging.reset(::openat(staged->m_room.get(), name.constData(),
                                     O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!staged->m_staging.isValid())
        return Error::fromErrno(errno, "open"_L1, path);
    return staged;
}

StagedRestore::~StagedRestore()
{
    if (m_isOver)
        return;
    m_staging.reset();
    auto discarded = m_room.isValid() ? FolderSwap(m_journal, m_folder, m_entry).discard()
                                      : m_journal.remove(m_entry.jobId);
    if (!discarded)
        qCWarning(lcNode, "what was staged for %s goes at the next start: %s",
                  qUtf8Printable(m_folder.path()), qUtf8Printable(discarded.error().message()));
}

Result<qint64> StagedRestore::freeBytes() const
{
    struct statvfs space = {};
    if (::fstatvfs(m_staging.get(), &space) != 0)
        return Error::fromErrno(errno, "statvfs"_L1, m_folder.path());
    return qint64(space.f_bavail) * qint64(space.f_frsize);
}

Result<void> StagedRestore::finish(Sync sync, const Watch &watch, RestoreOutcome &outcome)
{
    if (sync == Sync::Needed && ::syncfs(m_staging.get()) != 0)
        return Error::fromErrno(errno, "syncfs"_L1, m_folder.path());
    if (watch.onPhase)
        watch.onPhase(u"swap"_s);
    HF_CHECK(watch.cancel.check()); // the last moment to turn back
    m_staging.reset();
    FolderSwap swap(m_journal, m_folder, m_entry);
    if (auto swapped = swap.run(); !swapped) {
        m_isOver = swapped.error().is("restore.swap_unfinished"_L1);
        return swapped;
    }
    m_isOver = true;
    if (m_entry.keepUndo && swap.hasOldTree())
        outcome.undoFolder = m_folder.undoPath(m_entry.placement, m_entry.jobId);
    if (const auto settled = swap.settle(); !settled)
        outcome.warnings.append(
            BackupWarning::of({}, Error("warning.restore_not_settled"_L1,
                                        {{"reason"_L1, settled.error().toJson()}})));
    return {};
}

} // namespace holdfast::node
