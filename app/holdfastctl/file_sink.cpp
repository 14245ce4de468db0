#include "file_sink.h"

#include "core/base/file_sync.h"
#include "core/base/uuid7.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

Error existsAlready(const QString &path)
{
    return Error("cli.file_exists"_L1, {{"path"_L1, path}});
}

} // namespace

FileSink::FileSink(UniqueFd fd, QString path, QString temporaryPath, ExistingFile existing)
    : m_fd(std::move(fd))
    , m_path(std::move(path))
    , m_temporaryPath(std::move(temporaryPath))
    , m_existing(existing)
{}

Result<std::unique_ptr<FileSink>> FileSink::create(const QString &path, ExistingFile existing)
{
    if (existing == ExistingFile::Refuse && QFileInfo::exists(path))
        return existsAlready(path);
    const QFileInfo file(path);
    const QString temporary = file.path() + "/.holdfast-"_L1 + idText(newId()) + ".part"_L1;
    UniqueFd fd(::open(QFile::encodeName(temporary).constData(),
                       O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!fd.isValid())
        return Error::fromErrno(errno, "open"_L1, temporary);
    return std::unique_ptr<FileSink>(new FileSink(std::move(fd), path, temporary, existing));
}

FileSink::~FileSink()
{
    // A temporary file that cannot be removed is recognised by its name; nothing else can be done.
    if (!m_temporaryPath.isEmpty())
        QFile::remove(m_temporaryPath);
}

Result<void> FileSink::write(std::span<const std::byte> bytes)
{
    HF_CHECK(writeFully(m_fd.get(), bytes, m_path));
    m_bytesWritten += qint64(bytes.size());
    return {};
}

Result<void> FileSink::finish()
{
    if (::fsync(m_fd.get()) != 0)
        return Error::fromErrno(errno, "fsync"_L1, m_path);
    const unsigned flags = m_existing == ExistingFile::Refuse ? RENAME_NOREPLACE : 0;
    const QByteArray from = QFile::encodeName(m_temporaryPath);
    const QByteArray to = QFile::encodeName(m_path);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) != 0) {
        if (errno == EEXIST)
            return existsAlready(m_path);
        // A file system that cannot refuse to replace: the name was free when this began.
        if (errno != EINVAL || QFileInfo::exists(m_path) ||
            ::rename(from.constData(), to.constData()) != 0)
            return Error::fromErrno(errno, "rename"_L1, m_path);
    }
    m_temporaryPath.clear();
    return syncFolder(QFileInfo(m_path).path());
}

} // namespace holdfast::ctl
