#include "folder_walk.h"

#include "archive_errors.h"
#include "archive_member.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/xattr.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWarnings = 1000;
constexpr size_t kMostOpenLevels = 64;
constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

Result<QByteArray> readLink(int parent, const QByteArray &name, const QString &path)
{
    QByteArray target(4096, Qt::Uninitialized);
    const ssize_t length =
        ::readlinkat(parent, name.constData(), target.data(), size_t(target.size()));
    if (length < 0)
        return Error::fromErrno(errno, "readlinkat"_L1, path);
    target.truncate(length);
    return target;
}

} // namespace

void WarningList::add(const QByteArray &path, const Error &finding)
{
    if (m_warnings.size() < kMostWarnings)
        m_warnings.append({path, finding});
    else
        ++m_more;
}

QList<Warning> WarningList::take()
{
    if (m_more > 0)
        m_warnings.append({{}, Error("warning.more"_L1, {{"count"_L1, m_more}})});
    m_more = 0;
    return std::exchange(m_warnings, {});
}

QByteArray OwnerNames::user(uid_t uid)
{
    const auto known = m_users.find(uid);
    if (known != m_users.end())
        return known->second;
    std::array<char, 16384> buffer;
    passwd record = {};
    passwd *found = nullptr;
    ::getpwuid_r(uid, &record, buffer.data(), buffer.size(), &found);
    return m_users[uid] = found == nullptr ? QByteArray() : QByteArray(found->pw_name);
}

QByteArray OwnerNames::group(gid_t gid)
{
    const auto known = m_groups.find(gid);
    if (known != m_groups.end())
        return known->second;
    std::array<char, 16384> buffer;
    ::group record = {};
    ::group *found = nullptr;
    ::getgrgid_r(gid, &record, buffer.data(), buffer.size(), &found);
    return m_groups[gid] = found == nullptr ? QByteArray() : QByteArray(found->gr_name);
}

FolderWalk::FolderWalk(Options options, WarningList &warnings)
    : m_options(std::move(options))
    , m_warnings(warnings)
{}

QString FolderWalk::absolutePath(const QByteArray &path) const
{
    return QString(m_folder + u'/' + displayPath(path));
}

Result<void> FolderWalk::open(const QString &folder, int descriptor)
{
    m_folder = folder;
    Level top;
    // The top may be named by way of a link: that is the caller's choice of folder.
    constexpr int kFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    top.descriptor.reset(descriptor >= 0 ? ::openat(descriptor, ".", kFlags)
                                         : ::open(QFile::encodeName(folder).constData(), kFlags));
    if (!top.descriptor.isValid())
        return Error::fromErrno(errno, "open"_L1, folder);
    m_levels.push_back(std::move(top));
    return {};
}

Result<std::optional<WalkEntry>> FolderWalk::next()
{
    if (!m_isTopGiven) {
        m_isTopGiven = true;
        WalkEntry top;
        top.entry.path = ".";
        if (::fstat(rootDescriptor(), &top.status) != 0)
            return Error::fromErrno(errno, "fstat"_L1, m_folder);
        HF_CHECK(readAttributes(top, rootDescriptor()));
        HF_CHECK(readNames(m_levels.front()));
        return fill(std::move(top));
    }
    while (true) {
        Level &level = m_levels.back();
        if (level.nextName == level.order.size()) {
            if (m_levels.size() == 1)
                return std::optional<WalkEntry>();
            HF_CHECK(leave());
            continue;
        }
        const QByteArray name(level.names.constData() + level.order[level.nextName++]);
        HF_TRY(auto walked, look(name));
        if (walked)
            return walked;
    }
}

Result<std::optional<WalkEntry>> FolderWalk::look(const QByteArray &name)
{
    WalkEntry walked;
    walked.name = name;
    walked.parentDescriptor = m_levels.back().descriptor.get();
    walked.entry.path = m_path.isEmpty() ? name : QByteArray(m_path + '/' + name);
    const QByteArray &path = walked.entry.path;
    if (::fstatat(walked.parentDescriptor, name.constData(), &walked.status, AT_SYMLINK_NOFOLLOW) !=
        0) {
        if (leaveOut(path, errno))
            return std::optional<WalkEntry>();
        return Error::fromErrno(errno, "fstatat"_L1, absolutePath(path));
    }
    const mode_t mode = walked.status.st_mode;
    if (path == kOwnFolder || m_options.ignore.matches(path, S_ISDIR(mode)))
        return std::optional<WalkEntry>();
    if (S_ISDIR(mode))
        return enter(std::move(walked));
    if (S_ISLNK(mode)) {
        HF_TRY(walked.entry.linkTarget,
               readLink(walked.parentDescriptor, name, absolutePath(path)));
    } else if (!S_ISREG(mode)) {
        m_warnings.add(path, Error("warning.special_file"_L1, {{"path"_L1, displayPath(path)}}));
        return std::optional<WalkEntry>();
    }
    return fill(std::move(walked));
}

Result<std::optional<WalkEntry>> FolderWalk::fill(WalkEntry walked)
{
    ManifestEntry &entry = walked.entry;
    const struct stat &status = walked.status;
    entry.type = S_ISDIR(status.st_mode)   ? EntryType::Directory
                 : S_ISLNK(status.st_mode) ? EntryType::Symlink
                                           : EntryType::File;
    entry.sizeBytes = entry.type == EntryType::File ? qint64(status.st_size) : 0;
    entry.mtimeNs = nanoseconds(status.st_mtim);
    entry.mode = status.st_mode & 07777;
    entry.uid = status.st_uid;
    entry.gid = status.st_gid;
    entry.owner = m_owners.user(status.st_uid);
    entry.group = m_owners.group(status.st_gid);
    return std::optional(std::move(walked));
}

Result<std::optional<WalkEntry>> FolderWalk::enter(WalkEntry walked)
{
    Level level;
    level.name = walked.name;
    level.pathLength = m_path.size();
    level.device = walked.status.st_dev;
    level.inode = walked.status.st_ino;
    level.descriptor.reset(
        ::openat(walked.parentDescriptor, walked.name.constData(), kFolderFlags));
    if (!level.descriptor.isValid()) {
        const int errorNumber = errno;
        if (errorNumber == ENOENT || errorNumber == ENOTDIR || errorNumber == ELOOP) {
            leaveOut(walked.entry.path, ENOENT); // it went away since it was listed
            return std::optional<WalkEntry>();
        }
        if (leaveOut(walked.entry.path, errorNumber))
            return fill(std::move(walked)); // the folder itself is kept, as an empty one
        return Error::fromErrno(errorNumber, "openat"_L1, absolutePath(walked.entry.path));
    }
    HF_CHECK(readAttributes(walked, level.descriptor.get()));
    HF_CHECK(readNames(level));
    m_path = walked.entry.path;
    m_levels.push_back(std::move(level));
    closeSurplus();
    return fill(std::move(walked));
}

Result<void> FolderWalk::readNames(Level &level)
{
    const int copy = ::fcntl(level.descriptor.get(), F_DUPFD_CLOEXEC, 0);
    DIR *folder = copy < 0 ? nullptr : ::fdopendir(copy);
    if (folder == nullptr) {
        const int errorNumber = errno;
        if (copy >= 0)
            ::close(copy);
        return Error::fromErrno(errorNumber, "fdopendir"_L1, absolutePath(m_path));
    }
    const auto close = qScopeGuard([folder] { ::closedir(folder); });
    errno = 0;
    while (const dirent *found = ::readdir(folder)) {
        const QByteArrayView name(found->d_name);
        if (name == "." || name == "..")
            continue;
        level.order.push_back(quint32(level.names.size()));
        level.names += name;
        level.names += '\0';
        errno = 0;
    }
    if (errno != 0)
        return Error::fromErrno(errno, "readdir"_L1, absolutePath(m_path));
    const char *names = level.names.constData();
    std::ranges::sort(level.order, [names](quint32 left, quint32 right) {
        return std::strcmp(names + left, names + right) < 0; // compares as unsigned bytes
    });
    return {};
}

Result<void> FolderWalk::readAttributes(WalkEntry &walked, int descriptor)
{
    HF_TRY(walked.entry.extendedAttributes,
           readExtendedAttributes(descriptor, absolutePath(walked.entry.path)));
    return {};
}

Result<void> FolderWalk::leave()
{
    m_path.truncate(m_levels.back().pathLength);
    m_levels.pop_back();
    if (!m_levels.back().descriptor.isValid())
        return reopen();
    return {};
}

void FolderWalk::closeSurplus()
{
    if (m_levels.size() > kMostOpenLevels + 1)
        m_levels[m_levels.size() - kMostOpenLevels - 1].descriptor.reset();
}

Result<void> FolderWalk::reopen()
{
    // Down from the top, keeping the last levels open: the next ones up are then there as well.
    UniqueFd previous(::fcntl(rootDescriptor(), F_DUPFD_CLOEXEC, 0));
    for (size_t index = 1; index < m_levels.size(); ++index) {
        Level &level = m_levels[index];
        UniqueFd opened(::openat(previous.get(), level.name.constData(), kFolderFlags));
        struct stat status = {};
        if (!opened.isValid() || ::fstat(opened.get(), &status) != 0)
            return Error::fromErrno(errno, "openat"_L1, absolutePath(m_path));
        if (status.st_dev != level.device || status.st_ino != level.inode)
            return Error("archive.folder_moved"_L1, {{"path"_L1, absolutePath(m_path)}});
        previous.reset(::fcntl(opened.get(), F_DUPFD_CLOEXEC, 0));
        if (index + kMostOpenLevels >= m_levels.size())
            level.descriptor = std::move(opened);
    }
    return {};
}

bool FolderWalk::leaveOut(const QByteArray &path, int errorNumber)
{
    if (errorNumber == ENOENT) {
        m_warnings.add(path, Error("warning.file_vanished"_L1, {{"path"_L1, displayPath(path)}}));
        return true;
    }
    if (!m_options.skipUnreadable)
        return false;
    m_warnings.add(
        path, unreadableFile(path, Error::fromErrno(errorNumber, "open"_L1, displayPath(path))));
    return true;
}

Result<QList<std::pair<QByteArray, QByteArray>>> readExtendedAttributes(int descriptor,
                                                                        const QString &path)
{
    QList<std::pair<QByteArray, QByteArray>> attributes;
    const ssize_t needed = ::flistxattr(descriptor, nullptr, 0);
    if (needed <= 0)
        return attributes; // none, or a file system that knows none
    QByteArray names(needed + 4096, Qt::Uninitialized);
    const ssize_t length = ::flistxattr(descriptor, names.data(), size_t(names.size()));
    if (length < 0)
        return Error::fromErrno(errno, "flistxattr"_L1, path);
    names.truncate(length);
    const bool isRoot = ::geteuid() == 0;
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty() || (!isRoot && !name.startsWith("user.")))
            continue;
        QByteArray value(65536, Qt::Uninitialized);
        const ssize_t size =
            ::fgetxattr(descriptor, name.constData(), value.data(), size_t(value.size()));
        if (size < 0 && (errno == ENODATA || errno == EPERM || errno == EACCES))
            continue; // gone meanwhile, or not for us to see
        if (size < 0)
            return Error::fromErrno(errno, "fgetxattr"_L1, path);
        attributes.append({name, QByteArray(value.constData(), size)});
    }
    std::ranges::sort(attributes);
    return attributes;
}

} // namespace holdfast::archive
