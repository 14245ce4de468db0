#include "folder_access.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <atomic>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace holdfast::targets {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &folder, const QString &relative)
{
    return relative.isEmpty() ? folder : QString(folder + u'/' + relative);
}

Error openError(int errorNumber, const QString &path)
{
    if (errorNumber == ELOOP || errorNumber == EXDEV)
        return Error("target.symlink"_L1, {{"path"_L1, path}});
    if (errorNumber == ENOENT)
        return Error("target.not_found"_L1, {{"path"_L1, path}});
    return Error::fromErrno(errorNumber, "open"_L1, path);
}

int openWithoutLinks(int folder, const QByteArray &relative, int flags)
{
    // Kernels before 5.6 and some containers' system call filters do not have openat2.
    static std::atomic_bool isMissing{false};
    if (!isMissing.load(std::memory_order_relaxed)) {
        struct open_how how = {};
        how.flags = quint64(flags);
        how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
        const long fd = ::syscall(SYS_openat2, folder, relative.constData(), &how, sizeof(how));
        // ENOTDIR may be a link where a folder was asked for: the way by steps tells which.
        if (fd >= 0 || (errno != ENOSYS && errno != EPERM && errno != ENOTDIR))
            return int(fd);
        if (errno == ENOSYS)
            isMissing.store(true, std::memory_order_relaxed);
    }
    return openBySteps(folder, relative, flags);
}

} // namespace

int openBySteps(int folder, const QByteArray &relative, int flags)
{
    const QList<QByteArray> parts = relative.split('/');
    UniqueFd current;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isLast = i == parts.size() - 1;
        const int at = current.isValid() ? current.get() : folder;
        struct stat status = {};
        if (::fstatat(at, parts.at(i).constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISLNK(status.st_mode)) {
            errno = ELOOP;
            return -1;
        }
        // A link put there after the look fails as well, only with a less telling error (ENOTDIR).
        const int step = O_PATH | O_DIRECTORY;
        const int next =
            ::openat(at, parts.at(i).constData(), (isLast ? flags : step) | O_NOFOLLOW | O_CLOEXEC);
        if (next < 0)
            return -1;
        current.reset(next);
    }
    return current.release();
}

Result<UniqueFd> openBeneath(const OpenFolder &folder, const QString &relative, int flags)
{
    const QByteArray name = relative.isEmpty() ? QByteArray(".") : QFile::encodeName(relative);
    UniqueFd fd(openWithoutLinks(folder.fd.get(), name, flags | O_CLOEXEC | O_NOFOLLOW));
    if (!fd.isValid())
        return openError(errno, joined(folder.path, relative));
    return fd;
}

Result<OpenFolder> openOrMakeFolder(const OpenFolder &root, const QString &relative)
{
    OpenFolder current{UniqueFd(::fcntl(root.fd.get(), F_DUPFD_CLOEXEC, 0)), root.path};
    if (!current.fd.isValid())
        return Error::fromErrno(errno, "fcntl"_L1, root.path);
    const QStringList parts = relative.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString path = joined(current.path, part);
        const int made = ::mkdirat(current.fd.get(), QFile::encodeName(part).constData(), 0700);
        if (made != 0 && errno != EEXIST)
            return Error::fromErrno(errno, "mkdir"_L1, path);
        // Synced also when another upload made it just now: it may not have come to that yet.
        if (::fsync(current.fd.get()) != 0 && errno != EINVAL)
            return Error::fromErrno(errno, "fsync"_L1, current.path);
        HF_TRY(auto next, openBeneath(current, part, O_RDONLY | O_DIRECTORY));
        current = OpenFolder{std::move(next), path};
    }
    return current;
}

Result<void> forEachEntry(const OpenFolder &folder,
                          const std::function<Result<void>(const QByteArray &name)> &visit)
{
    // A descriptor of its own: two walks at a time must not share a position.
    const int fd = ::openat(folder.fd.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *const opened = fd < 0 ? nullptr : ::fdopendir(fd);
    if (opened == nullptr) {
        const Error error = Error::fromErrno(errno, "opendir"_L1, folder.path);
        if (fd >= 0)
            ::close(fd);
        return error;
    }
    const std::unique_ptr<DIR, int (*)(DIR *)> stream(opened, &::closedir);
    while (true) {
        errno = 0;
        const dirent *entry = ::readdir(stream.get());
        if (entry == nullptr)
            break;
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            HF_CHECK(visit(name));
    }
    if (errno != 0)
        return Error::fromErrno(errno, "readdir"_L1, folder.path);
    return {};
}

} // namespace holdfast::targets
