#include "tree_removal.h"

#include "core/base/unique_fd.h"

#include <QtCore/QFile>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

// Each level holds two descriptors open; what lies deeper is first moved to the top.
constexpr int kDeepest = 100;

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

class TreeRemoval
{
public:
    TreeRemoval(QString path, dev_t device)
        : m_path(std::move(path))
        , m_device(device)
    {}

    Result<void> removeFolder(int parent, const QByteArray &name, int depth);
    qint64 bytes() const { return m_bytes; }

private:
    Result<void> removeEntries(DIR *entries, int folder, int depth);
    Result<void> removeEntry(int folder, const QByteArray &name, int depth);
    Error failed(QLatin1StringView call, const QByteArray &name) const
    {
        return Error::fromErrno(errno, call, m_path + "/…/"_L1 + QFile::decodeName(name));
    }

    QString m_path;
    dev_t m_device;
    int m_top = -1;
    int m_moved = 0;
    qint64 m_bytes = 0;
};

Result<void> TreeRemoval::removeEntry(int folder, const QByteArray &name, int depth)
{
    struct stat status = {};
    if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Result<void>() : Result<void>(failed("stat"_L1, name));
    if (S_ISDIR(status.st_mode)) {
        if (depth < kDeepest)
            return removeFolder(folder, name, depth + 1);
        const QByteArray moved = ".holdfast-deep-" + QByteArray::number(++m_moved);
        if (::renameat(folder, name.constData(), m_top, moved.constData()) != 0)
            return failed("rename"_L1, name);
        return {};
    }
    if (::unlinkat(folder, name.constData(), 0) != 0 && errno != ENOENT)
        return failed("unlink"_L1, name);
    if (S_ISREG(status.st_mode))
        m_bytes += status.st_size;
    return {};
}

Result<void> TreeRemoval::removeEntries(DIR *entries, int folder, int depth)
{
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(entries);
        if (!entry)
            return errno == 0 ? Result<void>() : Result<void>(failed("readdir"_L1, "."));
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            HF_CHECK(removeEntry(folder, name, depth));
    }
}

Result<void> TreeRemoval::removeFolder(int parent, const QByteArray &name, int depth)
{
    constexpr int kFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    UniqueFd folder(::openat(parent, name.constData(), kFlags));
    if (!folder.isValid() && errno == EACCES && ::fchmodat(parent, name.constData(), 0700, 0) == 0)
        folder.reset(::openat(parent, name.constData(), kFlags));
    if (!folder.isValid())
        return failed("open"_L1, name);
    struct statx mount = {};
    struct stat status = {};
    if (::fstat(folder.get(), &status) != 0)
        return failed("stat"_L1, name);
    const bool isMountPoint = ::statx(folder.get(), "", AT_EMPTY_PATH, 0, &mount) == 0 &&
                              (mount.stx_attributes & STATX_ATTR_MOUNT_ROOT);
    if (isMountPoint || status.st_dev != m_device) {
        errno = EXDEV;
        return failed("remove"_L1, name);
    }
    if ((status.st_mode & 0700) != 0700)
        ::fchmod(folder.get(), 0700); // entries of a read-only folder could not be removed
    if (depth == 0)
        m_top = folder.get();

    const std::unique_ptr<DIR, CloseFolder> entries(
        ::fdopendir(::fcntl(folder.get(), F_DUPFD_CLOEXEC, 3)));
    if (!entries)
        return failed("fdopendir"_L1, name);
    // Deep folders that came to the top show up in a further round.
    int movedBefore = 0;
    do {
        movedBefore = m_moved;
        ::rewinddir(entries.get());
        HF_CHECK(removeEntries(entries.get(), folder.get(), depth));
    } while (depth == 0 && m_moved != movedBefore);
    if (::unlinkat(parent, name.constData(), AT_REMOVEDIR) != 0)
        return failed("rmdir"_L1, name);
    return {};
}

} // namespace

Result<qint64> removeTree(int parent, const QByteArray &name, const QString &path)
{
    struct stat status = {};
    if (::fstatat(parent, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return 0;
        return Error::fromErrno(errno, "stat"_L1, path);
    }
    if (!S_ISDIR(status.st_mode)) {
        if (::unlinkat(parent, name.constData(), 0) != 0)
            return Error::fromErrno(errno, "unlink"_L1, path);
        return S_ISREG(status.st_mode) ? qint64(status.st_size) : 0;
    }
    // The device is that of the folder the tree lies in: a tree that is itself a mount is not
    // removed.
    struct stat holder = {};
    if (::fstat(parent, &holder) != 0)
        return Error::fromErrno(errno, "stat"_L1, path);
    TreeRemoval removal(path, holder.st_dev);
    HF_CHECK(removal.removeFolder(parent, name, 0));
    return removal.bytes();
}

} // namespace holdfast::node
