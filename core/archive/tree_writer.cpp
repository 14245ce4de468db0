#include "tree_writer.h"

#include "archive_errors.h"
#include "archive_member.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <grp.h>
#include <linux/openat2.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostOpenLevels = 64;
constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
/// Write-back of files over this size starts at their end, so that the last sync has little to do.
constexpr qint64 kWriteBackBytes = 256 * 1024;

/// One name after the other: for kernels or sandboxes without openat2.
int openStepwise(int root, const QByteArray &path, int flags)
{
    UniqueFd current;
    const QList<QByteArray> parts = path.split('/');
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const QByteArray &part = parts.at(index);
        if (part.isEmpty() || part == "..") {
            errno = EXDEV;
            return -1;
        }
        const bool isLast = index + 1 == parts.size();
        const int parent = current.isValid() ? current.get() : root;
        const int next = ::openat(parent, part.constData(),
                                  (isLast ? flags : O_PATH | O_DIRECTORY) | O_NOFOLLOW | O_CLOEXEC);
        if (next < 0)
            return -1;
        current.reset(next);
    }
    return current.release();
}

timespec timeOf(qint64 nanoseconds)
{
    constexpr qint64 kSecond = 1000000000;
    qint64 seconds = nanoseconds / kSecond;
    qint64 rest = nanoseconds % kSecond;
    if (rest < 0) {
        rest += kSecond;
        --seconds;
    }
    return {time_t(seconds), long(rest)};
}

Error makeError(int errorNumber, QLatin1StringView call, const QByteArray &path)
{
    if (errorNumber == EEXIST)
        return hostile(
            path,
            u"its name is there already (twice in the archive, or the same to this file system)"_s);
    return Error::fromErrno(errorNumber, call, displayPath(path));
}

} // namespace

int openBeneath(int root, const QByteArray &path, int flags)
{
    // openat2 takes paths below 4096 bytes; longer ones, which only a descriptor can reach, go
    // stepwise.
    if (path.size() < 4096) {
        open_how how = {};
        how.flags = quint64(flags | O_NOFOLLOW | O_CLOEXEC);
        how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
        const long opened = ::syscall(SYS_openat2, root, path.constData(), &how, sizeof how);
        if (opened >= 0 || (errno != ENOSYS && errno != EPERM && errno != E2BIG))
            return int(opened);
    }
    return openStepwise(root, path, flags);
}

TreeWriter::TreeWriter(int rootDescriptor, bool restoreOwners, WarningList &warnings)
    : m_root(rootDescriptor)
    , m_restoreOwners(restoreOwners)
    , m_warnings(warnings)
{}

Result<void> TreeWriter::setTop(const ManifestEntry &entry)
{
    m_top = entry;
    return {};
}

Result<int> TreeWriter::enterParent(const QByteArray &path, QByteArray &name)
{
    const qsizetype slash = path.lastIndexOf('/');
    name = path.mid(slash + 1);
    const QByteArray parent = slash < 0 ? QByteArray() : path.left(slash);
    while (!m_levels.empty() && m_path != parent)
        HF_CHECK(leave());
    if (m_path != parent)
        return hostile(path, u"it lies below something that is not a folder of this archive"_s);
    return descriptorOf(m_levels.size());
}

Result<int> TreeWriter::descriptorOf(size_t level)
{
    if (level == 0)
        return m_root;
    Level &wanted = m_levels[level - 1];
    if (!wanted.descriptor.isValid()) {
        wanted.descriptor.reset(openBeneath(m_root, m_path.left(wanted.pathLength), kFolderFlags));
        if (!wanted.descriptor.isValid())
            return Error::fromErrno(errno, "openat2"_L1, displayPath(m_path));
    }
    return wanted.descriptor.get();
}

Result<void> TreeWriter::leave()
{
    HF_TRY(const int descriptor, descriptorOf(m_levels.size()));
    const ManifestEntry entry = m_levels.back().entry;
    HF_CHECK(apply(descriptor, entry, entry.mode & 01777));
    m_levels.pop_back();
    m_path.truncate(m_levels.empty() ? 0 : m_levels.back().pathLength);
    return {};
}

Result<void> TreeWriter::makeFolder(const ManifestEntry &entry)
{
    QByteArray name;
    HF_TRY(const int parent, enterParent(entry.path, name));
    if (::mkdirat(parent, name.constData(), 0700) != 0)
        return makeError(errno, "mkdirat"_L1, entry.path);
    Level level;
    level.name = name;
    level.pathLength = entry.path.size();
    level.entry = entry;
    level.descriptor.reset(openBeneath(parent, name, kFolderFlags));
    if (!level.descriptor.isValid())
        return Error::fromErrno(errno, "openat2"_L1, displayPath(entry.path));
    m_path = entry.path;
    m_levels.push_back(std::move(level));
    if (m_levels.size() > kMostOpenLevels)
        m_levels[m_levels.size() - kMostOpenLevels - 1].descriptor.reset();
    return {};
}

Result<void> TreeWriter::makeSymlink(const ManifestEntry &entry)
{
    QByteArray name;
    HF_TRY(const int parent, enterParent(entry.path, name));
    if (::symlinkat(entry.linkTarget.constData(), parent, name.constData()) != 0)
        return makeError(errno, "symlinkat"_L1, entry.path);
    if (m_restoreOwners && ::fchownat(parent, name.constData(), ownerOf(entry), groupOf(entry),
                                      AT_SYMLINK_NOFOLLOW) != 0)
        m_warnings.add(entry.path,
                       Error("warning.owner_not_set"_L1, {{"path"_L1, displayPath(entry.path)}}));
    const timespec times[2] = {{0, UTIME_OMIT}, timeOf(entry.mtimeNs)};
    if (::utimensat(parent, name.constData(), times, AT_SYMLINK_NOFOLLOW) != 0 && errno != ENOTSUP)
        return Error::fromErrno(errno, "utimensat"_L1, displayPath(entry.path));
    return {};
}

Result<void> TreeWriter::makeHardLink(const ManifestEntry &entry)
{
    QByteArray name;
    HF_TRY(const int parent, enterParent(entry.path, name));
    const qsizetype slash = entry.linkTarget.lastIndexOf('/');
    UniqueFd firstParent;
    if (slash >= 0) {
        firstParent.reset(openBeneath(m_root, entry.linkTarget.left(slash), O_PATH | O_DIRECTORY));
        if (!firstParent.isValid())
            return hostile(entry.path, u"it is a hard link to something that was not unpacked"_s);
    }
    const QByteArray firstName = entry.linkTarget.mid(slash + 1);
    const int from = firstParent.isValid() ? firstParent.get() : m_root;
    struct stat status = {};
    if (::fstatat(from, firstName.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(status.st_mode))
        return hostile(entry.path,
                       u"it is a hard link to something that is no file of this archive"_s);
    if (::linkat(from, firstName.constData(), parent, name.constData(), 0) != 0)
        return makeError(errno, "linkat"_L1, entry.path);
    return {};
}

Result<void> TreeWriter::beginFile(const ManifestEntry &entry)
{
    QByteArray name;
    HF_TRY(const int parent, enterParent(entry.path, name));
    m_file.reset(::openat(parent, name.constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_file.isValid())
        return makeError(errno, "openat"_L1, entry.path);
    m_content.begin(m_file.get(), displayPath(entry.path));
    return {};
}

Result<void> TreeWriter::writeFile(const ManifestEntry &entry, qint64 offset,
                                   std::span<const std::byte> bytes)
{
    if (!entry.isSparse)
        return m_content.write(bytes); // comes from the beginning to the end
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_file.get(), bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return Error::fromErrno(errno, "pwrite"_L1, displayPath(entry.path));
        offset += written;
        bytes = bytes.subspan(size_t(written));
    }
    return {};
}

Result<void> TreeWriter::endFile(const ManifestEntry &entry)
{
    HF_CHECK(m_content.finish());
    if (entry.isSparse && ::ftruncate(m_file.get(), entry.sizeBytes) != 0) // a hole at the end
        return Error::fromErrno(errno, "ftruncate"_L1, displayPath(entry.path));
    if (entry.sizeBytes > kWriteBackBytes) // what did not go past the page cache
        ::sync_file_range(m_file.get(), 0, 0, SYNC_FILE_RANGE_WRITE);
    HF_CHECK(apply(m_file.get(), entry, entry.mode & 01777));
    m_file.reset();
    return {};
}

Result<void> TreeWriter::apply(int descriptor, const ManifestEntry &entry, quint32 mode)
{
    setOwner(descriptor, entry);
    setAttributes(descriptor, entry,
                  Attributes::Plain); // before the mode, which may forbid writing
    if (::fchmod(descriptor, mode_t(mode)) != 0)
        return Error::fromErrno(errno, "fchmod"_L1, displayPath(entry.path));
    setAttributes(descriptor, entry, Attributes::AccessLists); // after the mode, which changes them
    const timespec times[2] = {{0, UTIME_OMIT}, timeOf(entry.mtimeNs)};
    if (::futimens(descriptor, times) != 0)
        return Error::fromErrno(errno, "futimens"_L1, displayPath(entry.path));
    if ((entry.mode & 06000) != 0)
        m_warnings.add(entry.path,
                       Error("warning.mode_not_set"_L1, {{"path"_L1, displayPath(entry.path)}}));
    return {};
}

void TreeWriter::setOwner(int descriptor, const ManifestEntry &entry)
{
    if (!m_restoreOwners)
        return;
    if (::fchown(descriptor, ownerOf(entry), groupOf(entry)) != 0)
        m_warnings.add(entry.path,
                       Error("warning.owner_not_set"_L1, {{"path"_L1, displayPath(entry.path)}}));
}

void TreeWriter::setAttributes(int descriptor, const ManifestEntry &entry, Attributes which)
{
    for (const auto &[name, value] : entry.extendedAttributes) {
        const bool isAccessList = name.startsWith("system.posix_acl_");
        if (isAccessList != (which == Attributes::AccessLists))
            continue;
        // security.* may hold capabilities, which are as setuid is.
        const bool isWanted = isAccessList || name.startsWith("user.") ||
                              (m_restoreOwners && name.startsWith("trusted."));
        if (isWanted && ::fsetxattr(descriptor, name.constData(), value.constData(),
                                    size_t(value.size()), 0) == 0)
            continue;
        m_warnings.add(entry.path, Error("warning.attribute_not_set"_L1,
                                         {{"name"_L1, displayPath(name)},
                                          {"path"_L1, displayPath(entry.path)}}));
    }
}

uid_t TreeWriter::ownerOf(const ManifestEntry &entry)
{
    const auto known = m_users.find(entry.owner);
    if (known != m_users.end())
        return known->second == uid_t(-1) ? entry.uid : known->second;
    std::array<char, 16384> buffer;
    passwd record = {};
    passwd *found = nullptr;
    if (!entry.owner.isEmpty())
        ::getpwnam_r(entry.owner.constData(), &record, buffer.data(), buffer.size(), &found);
    m_users[entry.owner] = found == nullptr ? uid_t(-1) : found->pw_uid;
    return found == nullptr ? entry.uid : found->pw_uid;
}

gid_t TreeWriter::groupOf(const ManifestEntry &entry)
{
    const auto known = m_groups.find(entry.group);
    if (known != m_groups.end())
        return known->second == gid_t(-1) ? entry.gid : known->second;
    std::array<char, 16384> buffer;
    ::group record = {};
    ::group *found = nullptr;
    if (!entry.group.isEmpty())
        ::getgrnam_r(entry.group.constData(), &record, buffer.data(), buffer.size(), &found);
    m_groups[entry.group] = found == nullptr ? gid_t(-1) : found->gr_gid;
    return found == nullptr ? entry.gid : found->gr_gid;
}

Result<void> TreeWriter::finish()
{
    while (!m_levels.empty())
        HF_CHECK(leave());
    if (m_top)
        HF_CHECK(apply(m_root, *m_top, m_top->mode & 01777));
    if (::syncfs(m_root) != 0)
        return Error::fromErrno(errno, "syncfs"_L1, {});
    return {};
}

} // namespace holdfast::archive
