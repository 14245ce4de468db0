#include "folder_target.h"

#include "core/base/file_sync.h"
#include "folder_upload.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <vector>

namespace holdfast::targets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDepthAtMost = 8; // as deep as names go
constexpr qint64 kMincoreWindow = qint64(256) << 20;
constexpr int kDropAttempts = 3;

Result<void> checkName(const QString &name)
{
    if (!isValidName(name))
        return Error("target.name_invalid"_L1, {{"name"_L1, name.left(400)}});
    return {};
}

Error goneError(const QString &directory, const QString &reason)
{
    return Error("target.gone"_L1, {{"path"_L1, directory}, {"reason"_L1, reason}});
}

QString folderPart(const QString &name)
{
    return name.left(std::max(qsizetype(0), name.lastIndexOf(u'/')));
}

QString filePart(const QString &name)
{
    return name.mid(name.lastIndexOf(u'/') + 1);
}

Result<void> makeDirectory(const QString &directory)
{
    // Only the last folder is private; parents that are missing get the same mode, being ours too.
    const QString parent = QDir::cleanPath(directory + u"/.."_s);
    struct stat status = {};
    if (::stat(QFile::encodeName(directory).constData(), &status) == 0)
        return {};
    if (parent != directory)
        HF_CHECK(makeDirectory(parent));
    if (::mkdir(QFile::encodeName(directory).constData(), 0700) != 0 && errno != EEXIST)
        return Error::fromErrno(errno, "mkdir"_L1, directory);
    return syncFolder(parent);
}

/// Whether any page of the file is in memory. A file system that cannot say counts as yes.
Result<bool> isCached(int fd, qint64 sizeBytes, const QString &path)
{
    const qint64 page = ::sysconf(_SC_PAGESIZE);
    std::vector<unsigned char> resident(size_t(kMincoreWindow / page));
    for (qint64 offset = 0; offset < sizeBytes; offset += kMincoreWindow) {
        const auto length = size_t(std::min(kMincoreWindow, sizeBytes - offset));
        void *const address = ::mmap(nullptr, length, PROT_NONE, MAP_SHARED, fd, offset);
        if (address == MAP_FAILED)
            return Error::fromErrno(errno, "mmap"_L1, path);
        const auto unmap = qScopeGuard([=] { ::munmap(address, length); });
        if (::mincore(address, length, resident.data()) != 0)
            return Error::fromErrno(errno, "mincore"_L1, path);
        const auto end = resident.begin() + qint64((qint64(length) + page - 1) / page);
        if (std::any_of(resident.begin(), end, [](unsigned char one) { return (one & 1) != 0; }))
            return true;
    }
    return false;
}

/// Adds the regular files below `folder`, whose own name within the target is `within`.
Result<void> collect(const OpenFolder &folder, const QString &within, const QString &prefix,
                     int depth, QList<StoredObject> *objects)
{
    return forEachEntry(folder, [&](const QByteArray &entry) -> Result<void> {
        const QString part = QFile::decodeName(entry);
        const QString name = within.isEmpty() ? part : QString(within + u'/' + part);
        struct stat status = {};
        if (::fstatat(folder.fd.get(), entry.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT)
                return {}; // removed meanwhile
            return Error::fromErrno(errno, "stat"_L1, QString(folder.path + u'/' + part));
        }
        if (!isValidName(name))
            return {}; // temporary, or not ours
        if (S_ISREG(status.st_mode) && name.startsWith(prefix))
            objects->append({name, status.st_size});
        const bool mayHold = name.startsWith(prefix) || prefix.startsWith(name + u'/');
        if (!S_ISDIR(status.st_mode) || !mayHold || depth >= kDepthAtMost)
            return {};
        HF_TRY(auto fd, openBeneath(folder, part, O_RDONLY | O_DIRECTORY));
        const OpenFolder next{std::move(fd), folder.path + u'/' + part};
        return collect(next, name, prefix, depth + 1, objects);
    });
}

Result<void> removeDeadUpload(const OpenFolder &folder, const QByteArray &entry)
{
    const UniqueFd file(::openat(folder.fd.get(), entry.constData(),
                                 O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isValid() && errno == ENOENT)
        return {};
    if (file.isValid() && ::flock(file.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return {}; // somebody is writing it
    if (::unlinkat(folder.fd.get(), entry.constData(), 0) != 0 && errno != ENOENT) {
        return Error::fromErrno(errno, "unlink"_L1,
                                QString(folder.path + u'/' + QFile::decodeName(entry)));
    }
    return {};
}

Result<void> removeDeadUploads(const OpenFolder &folder, int depth)
{
    return forEachEntry(folder, [&](const QByteArray &entry) -> Result<void> {
        struct stat status = {};
        if (::fstatat(folder.fd.get(), entry.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return {}; // removed meanwhile
        if (S_ISREG(status.st_mode) && entry.startsWith(kTemporaryPrefix))
            return removeDeadUpload(folder, entry);
        const QString part = QFile::decodeName(entry);
        if (!S_ISDIR(status.st_mode) || !isValidName(part) || depth >= kDepthAtMost)
            return {};
        HF_TRY(auto fd, openBeneath(folder, part, O_RDONLY | O_DIRECTORY));
        return removeDeadUploads(OpenFolder{std::move(fd), folder.path + u'/' + part}, depth + 1);
    });
}

} // namespace

Result<std::unique_ptr<FolderTarget>> FolderTarget::openFolder(const QString &directory)
{
    const QString clean = QDir::cleanPath(directory);
    HF_CHECK(makeDirectory(clean));
    const UniqueFd fd(
        ::open(QFile::encodeName(clean).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat status = {};
    if (!fd.isValid() || ::fstat(fd.get(), &status) != 0)
        return Error::fromErrno(errno, "open"_L1, clean);
    return std::unique_ptr<FolderTarget>(new FolderTarget(clean, status.st_dev, status.st_ino));
}

Result<OpenFolder> FolderTarget::openRoot() const
{
    UniqueFd fd(
        ::open(QFile::encodeName(m_directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat status = {};
    if (!fd.isValid() || ::fstat(fd.get(), &status) != 0) {
        if (errno == EACCES || errno == EPERM)
            return Error::fromErrno(errno, "open"_L1, m_directory);
        return goneError(m_directory, QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (status.st_dev != m_device || status.st_ino != m_inode)
        return goneError(m_directory, u"another folder stands in its place"_s);
    return OpenFolder{std::move(fd), m_directory};
}

Result<std::unique_ptr<Upload>> FolderTarget::put(const QString &name)
{
    HF_CHECK(checkName(name));
    HF_TRY(const OpenFolder root, openRoot());
    HF_TRY(OpenFolder folder, openOrMakeFolder(root, folderPart(name)));
    HF_TRY(auto upload, FolderUpload::create(std::move(folder), filePart(name)));
    return std::unique_ptr<Upload>(std::move(upload));
}

Result<std::unique_ptr<ByteSource>> FolderTarget::open(const QString &name)
{
    HF_CHECK(checkName(name));
    HF_TRY(const OpenFolder root, openRoot());
    // O_NONBLOCK: a fifo under this name must not hold the caller; regular files ignore it.
    HF_TRY(auto fd, openBeneath(root, name, O_RDONLY | O_NONBLOCK));
    HF_TRY(auto source, FileSource::adopt(std::move(fd), localPath(name)));
    return std::unique_ptr<ByteSource>(std::move(source));
}

Result<QList<StoredObject>> FolderTarget::list(const QString &prefix)
{
    HF_TRY(const OpenFolder root, openRoot());
    QList<StoredObject> objects;
    HF_CHECK(collect(root, QString(), prefix, 1, &objects));
    std::ranges::sort(objects, {}, &StoredObject::name);
    return objects;
}

Result<void> FolderTarget::remove(const QString &name)
{
    HF_CHECK(checkName(name));
    HF_TRY(const OpenFolder root, openRoot());
    HF_TRY(auto fd, openBeneath(root, folderPart(name), O_RDONLY | O_DIRECTORY));
    if (::unlinkat(fd.get(), QFile::encodeName(filePart(name)).constData(), 0) != 0) {
        if (errno == ENOENT)
            return Error("target.not_found"_L1, {{"path"_L1, localPath(name)}});
        return Error::fromErrno(errno, "unlink"_L1, localPath(name));
    }
    if (::fsync(fd.get()) != 0 && errno != EINVAL)
        return Error::fromErrno(errno, "fsync"_L1, localPath(name));
    return {};
}

Result<Space> FolderTarget::space()
{
    HF_TRY(const OpenFolder root, openRoot());
    struct statvfs status = {};
    if (::fstatvfs(root.fd.get(), &status) != 0)
        return Error::fromErrno(errno, "statvfs"_L1, m_directory);
    const auto unit = qint64(status.f_frsize);
    return Space{qint64(status.f_bavail) * unit, qint64(status.f_blocks) * unit};
}

Result<bool> FolderTarget::dropFromCache(const QString &name)
{
    HF_CHECK(checkName(name));
    HF_TRY(const OpenFolder root, openRoot());
    HF_TRY(auto fd, openBeneath(root, name, O_RDONLY | O_NONBLOCK));
    HF_TRY(const auto source, FileSource::adopt(std::move(fd), localPath(name)));
    const int file = source->descriptor();
    // Dirty pages cannot be dropped: they are written first.
    if (::fdatasync(file) != 0)
        return Error::fromErrno(errno, "fdatasync"_L1, localPath(name));
    bool isLeft = true;
    for (int attempt = 0; attempt < kDropAttempts && isLeft; ++attempt) {
        const int failed = ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        if (failed != 0)
            return Error::fromErrno(failed, "posix_fadvise"_L1, localPath(name));
        HF_TRY(isLeft, isCached(file, source->sizeBytes(), localPath(name)));
    }
    return !isLeft;
}

Result<void> FolderTarget::removeTemporaries()
{
    HF_TRY(const OpenFolder root, openRoot());
    return removeDeadUploads(root, 1);
}

QString FolderTarget::localPath(const QString &name) const
{
    return m_directory + u'/' + name;
}

} // namespace holdfast::targets
