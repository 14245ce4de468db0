#include "core/base/file_sync.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace holdfast {

using namespace Qt::StringLiterals;

Result<void> syncFolder(const QString &path)
{
    const UniqueFd folder(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isValid())
        return Error::fromErrno(errno, "open"_L1, path);
    if (::fsync(folder.get()) != 0 && errno != EINVAL) // EINVAL: a file system without folder sync
        return Error::fromErrno(errno, "fsync"_L1, path);
    return {};
}

Result<void> writeFully(int fd, std::span<const std::byte> bytes, const QString &path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return Error::fromErrno(errno, "write"_L1, path);
        bytes = bytes.subspan(size_t(written));
    }
    return {};
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &content, int mode)
{
    QByteArray temporary = QFile::encodeName(path) + ".XXXXXX";
    const UniqueFd file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isValid())
        return Error::fromErrno(errno, "mkostemp"_L1, path);
    auto removeTemporary = qScopeGuard([&temporary] { ::unlink(temporary.constData()); });

    if (::fchmod(file.get(), mode_t(mode)) != 0)
        return Error::fromErrno(errno, "fchmod"_L1, path);
    HF_CHECK(writeFully(
        file.get(), std::as_bytes(std::span(content.constData(), size_t(content.size()))), path));
    if (::fsync(file.get()) != 0)
        return Error::fromErrno(errno, "fsync"_L1, path);
    if (::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        return Error::fromErrno(errno, "rename"_L1, path);
    removeTemporary.dismiss();
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limitBytes)
{
    HF_TRY(const auto source, FileSource::open(path));
    if (source->sizeBytes() > limitBytes)
        return Error("file.too_large"_L1, {{"path"_L1, path}, {"limit"_L1, limitBytes}});
    // One byte more than expected shows a file that grew; what counts is what was read.
    QByteArray content(source->sizeBytes() + 1, Qt::Uninitialized);
    HF_TRY(const qint64 size, source->readAt(0, std::as_writable_bytes(std::span(
                                                    content.data(), size_t(content.size())))));
    content.truncate(size);
    return content;
}

Result<std::unique_ptr<FileSource>> FileSource::open(const QString &path)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd.isValid())
        return Error::fromErrno(errno, "open"_L1, path);
    return adopt(std::move(fd), path);
}

Result<std::unique_ptr<FileSource>> FileSource::adopt(UniqueFd fd, const QString &path)
{
    struct stat status = {};
    if (::fstat(fd.get(), &status) != 0)
        return Error::fromErrno(errno, "fstat"_L1, path);
    if (!S_ISREG(status.st_mode))
        return Error("file.not_regular"_L1, {{"path"_L1, path}});
    return std::unique_ptr<FileSource>(new FileSource(std::move(fd), path, status.st_size));
}

Result<qint64> FileSource::readAt(qint64 offset, std::span<std::byte> buffer)
{
    qint64 total = 0;
    while (!buffer.empty()) {
        const ssize_t count = ::pread(m_fd.get(), buffer.data(), buffer.size(), offset + total);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error::fromErrno(errno, "pread"_L1, m_path);
        if (count == 0)
            break;
        total += count;
        buffer = buffer.subspan(size_t(count));
    }
    return total;
}

} // namespace holdfast
