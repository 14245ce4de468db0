#include "carry_over.h"

#include "file_attributes.h"

#include "core/base/file_sync.h"
#include "core/base/unique_fd.h"

#include <QtCore/QFile>

#include <array>
#include <cerrno>
#include <climits>
#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <map>
#include <memory>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <vector>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOpenFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr size_t kBufferBytes = 1024 * 1024;
constexpr qint64 kSpaceCheckBytes = 32 * 1024 * 1024;
constexpr size_t kMostHardLinks = 100'000;
constexpr qsizetype kMostWarnings = 1000;

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

// A folder of the staged tree, opened or made only once something is put into it. Its times are set
// back when the walk leaves it.
class StagedFolder
{
public:
    explicit StagedFolder(int root)
        : m_parent(nullptr)
        , m_fd(::fcntl(root, F_DUPFD_CLOEXEC, 3))
    {
        rememberTimes();
    }
    StagedFolder(StagedFolder *parent, QByteArray name, int live)
        : m_parent(parent)
        , m_name(std::move(name))
        , m_live(live)
    {}

    /// -1 with errno set when it cannot be: ENOTDIR, a file of the backup has its place.
    int descriptor()
    {
        if (m_fd.isValid())
            return m_fd.get();
        const int parent = m_parent ? m_parent->descriptor() : -1;
        if (parent < 0)
            return -1;
        m_fd.reset(::openat(parent, m_name.constData(), kOpenFolder));
        if (m_fd.isValid()) {
            rememberTimes();
            return m_fd.get();
        }
        if (errno == ELOOP)
            errno = ENOTDIR;
        if (errno != ENOENT || ::mkdirat(parent, m_name.constData(), 0700) != 0)
            return -1;
        m_isNew = true;
        m_fd.reset(::openat(parent, m_name.constData(), kOpenFolder));
        return m_fd.get();
    }

    bool isNew() const { return m_isNew; }

    Result<void> leave(const QString &path)
    {
        if (!m_fd.isValid())
            return {};
        if (m_isNew)
            return copyAttributes(m_live, m_fd.get(), path);
        if (::futimens(m_fd.get(), m_times.data()) != 0 && errno != EPERM)
            return Error::fromErrno(errno, "utimens"_L1, path);
        return {};
    }

private:
    void rememberTimes()
    {
        struct stat status = {};
        if (::fstat(m_fd.get(), &status) == 0)
            m_times = {status.st_atim, status.st_mtim};
    }

    StagedFolder *m_parent;
    QByteArray m_name;
    int m_live = -1;
    UniqueFd m_fd;
    bool m_isNew = false;
    std::array<timespec, 2> m_times{};
};

class CarryOverWalk
{
public:
    CarryOverWalk(const CarryOver &order, const CancellationToken &cancel)
        : m_order(order)
        , m_cancel(cancel)
        , m_buffer(kBufferBytes)
    {}

    enum class Take { Ignored, All };
    /// Takes the open live folder over: one descriptor a level, however deep a game server nests.
    Result<void> visit(UniqueFd live, StagedFolder &staged, const QByteArray &path, Take take);
    CarryOverReport takeReport() { return std::move(m_report); }

private:
    Result<void> visitEntry(int live, StagedFolder &staged, const QByteArray &name,
                            unsigned char type, const QByteArray &path, Take take);
    Result<void> visitFolder(int live, StagedFolder &staged, const QByteArray &name,
                             const QByteArray &path, Take take);
    Result<void> copyEntry(int live, int staged, const QByteArray &name, const QByteArray &path);
    Result<void> copyFile(int live, int staged, const QByteArray &name, const QByteArray &path);
    Result<void> copyContent(int from, int to, const QString &path);
    Result<void> copyRange(int from, int to, off_t begin, off_t end, const QString &path);
    Result<void> copyLink(int live, int staged, const QByteArray &name, const struct stat &status,
                          const QByteArray &path);
    bool linkedAlready(int staged, const QByteArray &name, const struct stat &status,
                       const QByteArray &path);
    Result<void> unreadable(int error, QLatin1StringView call, const QByteArray &path);
    Result<void> checkSpace(int file, qint64 added, const QString &path);
    void warn(QLatin1StringView id, const QByteArray &path);
    QString absolute(const QByteArray &path) const
    {
        return m_order.livePath + u'/' + QFile::decodeName(path);
    }

    const CarryOver &m_order;
    const CancellationToken &m_cancel;
    CarryOverReport m_report;
    std::vector<std::byte> m_buffer;
    std::map<std::pair<dev_t, ino_t>, QByteArray> m_hardLinks;
    qint64 m_uncheckedBytes = 0;
};

void CarryOverWalk::warn(QLatin1StringView id, const QByteArray &path)
{
    if (m_report.warnings.size() < kMostWarnings)
        m_report.warnings.append({path, Error(id, {{"path"_L1, QFile::decodeName(path)}})});
}

Result<void> CarryOverWalk::unreadable(int error, QLatin1StringView call, const QByteArray &path)
{
    if (error == ENOENT) // it went away meanwhile; a log that was rotated
        return {};
    if (!m_order.skipUnreadable || (error != EACCES && error != EPERM))
        return Error::fromErrno(error, call, absolute(path));
    warn("warning.not_carried_over"_L1, path);
    return {};
}

Result<void> CarryOverWalk::visit(UniqueFd live, StagedFolder &staged, const QByteArray &path,
                                  Take take)
{
    const std::unique_ptr<DIR, CloseFolder> entries(::fdopendir(live.get()));
    if (!entries)
        return Error::fromErrno(errno, "fdopendir"_L1, absolute(path));
    const int folder = live.release(); // now closed with `entries`
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(entries.get());
        if (!entry && errno != 0)
            return Error::fromErrno(errno, "readdir"_L1, absolute(path));
        if (!entry)
            return staged.leave(absolute(path));
        const QByteArray name(entry->d_name);
        const QByteArray entryPath = path.isEmpty() ? name : QByteArray(path + '/' + name);
        if (name == "." || name == ".." || entryPath == ".holdfast")
            continue;
        HF_CHECK(visitEntry(folder, staged, name, entry->d_type, entryPath, take));
    }
}

Result<void> CarryOverWalk::visitEntry(int live, StagedFolder &staged, const QByteArray &name,
                                       unsigned char type, const QByteArray &path, Take take)
{
    HF_CHECK(m_cancel.check());
    bool isFolder = type == DT_DIR;
    if (type == DT_UNKNOWN) {
        struct stat status = {};
        isFolder = ::fstatat(live, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
                   S_ISDIR(status.st_mode);
    }
    const bool isTaken = take == Take::All || m_order.ignore.matches(path, isFolder);
    if (isFolder)
        return visitFolder(live, staged, name, path, isTaken ? Take::All : Take::Ignored);
    if (!isTaken)
        return {};
    const int folder = staged.descriptor();
    if (folder < 0 && errno == ENOTDIR) {
        warn("warning.folder_place_taken"_L1, path);
        return {};
    }
    if (folder < 0)
        return Error::fromErrno(errno, "mkdir"_L1, absolute(path));
    return copyEntry(live, folder, name, path);
}

Result<void> CarryOverWalk::visitFolder(int live, StagedFolder &staged, const QByteArray &name,
                                        const QByteArray &path, Take take)
{
    UniqueFd folder(::openat(live, name.constData(), kOpenFolder));
    if (!folder.isValid() && take == Take::Ignored && errno == EACCES)
        return {}; // the backup could not look into it either
    if (!folder.isValid())
        return unreadable(errno, "open"_L1, path);
    StagedFolder below(&staged, name, folder.get());
    if (take == Take::All) {
        if (below.descriptor() < 0 && errno != ENOTDIR)
            return Error::fromErrno(errno, "mkdir"_L1, absolute(path));
        m_report.entries += below.isNew() ? 1 : 0;
    }
    return visit(std::move(folder), below, path, take);
}

Result<void> CarryOverWalk::copyEntry(int live, int staged, const QByteArray &name,
                                      const QByteArray &path)
{
    struct stat there = {};
    struct stat status = {};
    if (::fstatat(staged, name.constData(), &there, AT_SYMLINK_NOFOLLOW) == 0)
        return {}; // the backup holds it: patterns have changed since
    if (::fstatat(live, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return unreadable(errno, "stat"_L1, path);
    if (S_ISLNK(status.st_mode))
        return copyLink(live, staged, name, status, path);
    if (S_ISREG(status.st_mode))
        return linkedAlready(staged, name, status, path) ? Result<void>()
                                                         : copyFile(live, staged, name, path);
    warn("warning.special_file"_L1, path);
    return {};
}

Result<void> CarryOverWalk::copyLink(int live, int staged, const QByteArray &name,
                                     const struct stat &status, const QByteArray &path)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlinkat(live, name.constData(), target.data(), target.size() - 1);
    if (length < 0)
        return unreadable(errno, "readlink"_L1, path);
    if (::symlinkat(target.data(), staged, name.constData()) != 0)
        return Error::fromErrno(errno, "symlink"_L1, absolute(path));
    if (::geteuid() == 0 && ::fchownat(staged, name.constData(), status.st_uid, status.st_gid,
                                       AT_SYMLINK_NOFOLLOW) != 0)
        return Error::fromErrno(errno, "chown"_L1, absolute(path));
    const std::array<timespec, 2> times{status.st_atim, status.st_mtim};
    ::utimensat(staged, name.constData(), times.data(),
                AT_SYMLINK_NOFOLLOW); // not every file system can
    ++m_report.entries;
    return {};
}

// Names of one file stay names of one file, as long as there are not very many of them.
bool CarryOverWalk::linkedAlready(int staged, const QByteArray &name, const struct stat &status,
                                  const QByteArray &path)
{
    if (status.st_nlink < 2)
        return false;
    const auto found = m_hardLinks.find({status.st_dev, status.st_ino});
    if (found == m_hardLinks.end()) {
        if (m_hardLinks.size() < kMostHardLinks)
            m_hardLinks.emplace(std::pair(status.st_dev, status.st_ino), path);
        return false;
    }
    if (::linkat(m_order.staged, found->second.constData(), staged, name.constData(), 0) != 0)
        return false;
    ++m_report.entries;
    return true;
}

Result<void> CarryOverWalk::copyFile(int live, int staged, const QByteArray &name,
                                     const QByteArray &path)
{
    // O_NONBLOCK: what has become a named pipe since it was looked at must not hold the restore up.
    const UniqueFd from(
        ::openat(live, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!from.isValid())
        return unreadable(errno, "open"_L1, path);
    if (::fstat(from.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return unreadable(ENOENT, "open"_L1, path);
    const UniqueFd to(::openat(staged, name.constData(),
                               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!to.isValid())
        return Error::fromErrno(errno, "open"_L1, absolute(path));
    if (::ioctl(to.get(), FICLONE, from.get()) != 0)
        HF_CHECK(copyContent(from.get(), to.get(), absolute(path)));
    HF_CHECK(copyAttributes(from.get(), to.get(), absolute(path)));
    ++m_report.entries;
    m_report.bytes += status.st_size;
    return {};
}

// Holes stay holes.
Result<void> CarryOverWalk::copyContent(int from, int to, const QString &path)
{
    struct stat status = {};
    if (::fstat(from, &status) != 0)
        return Error::fromErrno(errno, "stat"_L1, path);
    off_t position = 0;
    while (position < status.st_size) {
        off_t data = ::lseek(from, position, SEEK_DATA);
        if (data < 0 && errno == ENXIO)
            break;
        if (data < 0)
            data = position; // a file system that knows no holes
        const off_t hole = ::lseek(from, data, SEEK_HOLE);
        const off_t end = hole < 0 ? status.st_size : std::min(hole, status.st_size);
        HF_CHECK(copyRange(from, to, data, end, path));
        position = std::max(end, data + 1);
    }
    if (::ftruncate(to, status.st_size) != 0)
        return Error::fromErrno(errno, "ftruncate"_L1, path);
    return {};
}

Result<void> CarryOverWalk::copyRange(int from, int to, off_t begin, off_t end, const QString &path)
{
    while (begin < end) {
        HF_CHECK(m_cancel.check());
        const size_t wanted = std::min(m_buffer.size(), size_t(end - begin));
        const ssize_t count = ::pread(from, m_buffer.data(), wanted, begin);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error::fromErrno(errno, "pread"_L1, path);
        if (count == 0)
            return {}; // shorter meanwhile
        HF_CHECK(checkSpace(to, count, path));
        if (::lseek(to, begin, SEEK_SET) < 0)
            return Error::fromErrno(errno, "lseek"_L1, path);
        HF_CHECK(writeFully(to, std::span(m_buffer).first(size_t(count)), path));
        begin += count;
    }
    return {};
}

Result<void> CarryOverWalk::checkSpace(int file, qint64 added, const QString &path)
{
    m_uncheckedBytes += added;
    if (m_uncheckedBytes < kSpaceCheckBytes)
        return {};
    m_uncheckedBytes = 0;
    struct statvfs space = {};
    if (::fstatvfs(file, &space) == 0 &&
        qint64(space.f_bavail) * qint64(space.f_frsize) < m_order.reserveBytes)
        return Error::fromErrno(ENOSPC, "write"_L1, path);
    return {};
}

} // namespace

Result<CarryOverReport> carryOver(const CarryOver &order, const CancellationToken &cancel)
{
    CarryOverWalk walk(order, cancel);
    StagedFolder root(order.staged);
    if (root.descriptor() < 0)
        return Error::fromErrno(errno, "fcntl"_L1, order.livePath);
    UniqueFd live(::openat(order.live, ".", kOpenFolder));
    if (!live.isValid())
        return Error::fromErrno(errno, "open"_L1, order.livePath);
    HF_CHECK(walk.visit(std::move(live), root, {}, CarryOverWalk::Take::Ignored));
    return walk.takeReport();
}

} // namespace holdfast::node
