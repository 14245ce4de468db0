#include "folder_upload.h"

#include "core/base/uuid7.h"

#include <QtCore/QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace holdfast::targets {

using namespace Qt::StringLiterals;

Result<void> linkWithoutReplacing(const OpenFolder &folder, const QByteArray &temporaryName,
                                  const QString &fileName)
{
    const int at = folder.fd.get();
    const QString path = folder.path + u'/' + fileName;
    if (::linkat(at, temporaryName.constData(), at, QFile::encodeName(fileName).constData(), 0) ==
        0) {
        // A temporary name that stays is removed at the next start; the archive is not hurt by it.
        ::unlinkat(at, temporaryName.constData(), 0);
        return {};
    }
    if (errno == EEXIST)
        return Error("target.exists"_L1, {{"path"_L1, path}});
    if (errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS)
        return Error("target.no_safe_rename"_L1, {{"path"_L1, path}});
    return Error::fromErrno(errno, "link"_L1, path);
}

FolderUpload::FolderUpload(OpenFolder folder, const QString &fileName)
    : m_folder(std::move(folder))
    , m_fileName(fileName)
    , m_temporaryName(kTemporaryPrefix + idText(newId()).toLatin1())
{}

Result<std::unique_ptr<FolderUpload>> FolderUpload::create(OpenFolder folder,
                                                           const QString &fileName)
{
    std::unique_ptr<FolderUpload> upload(new FolderUpload(std::move(folder), fileName));
    const int at = upload->m_folder.fd.get();
    struct stat status = {};
    // Told before hours of work, not only at their end; commit() looks again, without a gap.
    if (::fstatat(at, QFile::encodeName(fileName).constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return Error("target.exists"_L1, {{"path"_L1, upload->finalPath()}});
    upload->m_file.reset(::openat(at, upload->m_temporaryName.constData(),
                                  O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!upload->m_file.isValid())
        return Error::fromErrno(errno, "open"_L1, upload->finalPath());
    upload->m_hasTemporary = true;
    if (::flock(upload->m_file.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return Error::fromErrno(errno, "flock"_L1, upload->finalPath());
    upload->m_content.begin(upload->m_file.get(), upload->finalPath());
    return upload;
}

FolderUpload::~FolderUpload()
{
    if (m_hasTemporary)
        ::unlinkat(m_folder.fd.get(), m_temporaryName.constData(), 0);
}

Result<void> FolderUpload::write(std::span<const std::byte> bytes)
{
    if (m_failure)
        return *m_failure;
    auto written = m_content.write(bytes);
    if (!written)
        m_failure = written.error();
    return written;
}

Result<void> FolderUpload::commit()
{
    if (m_failure)
        return *m_failure;
    // Whatever happens from here on, this upload is over: after a failed fsync the kernel may have
    // dropped the pages, and a second one would succeed without them.
    m_failure = Error("internal"_L1, {}, u"the upload was committed before"_s);
    HF_CHECK(m_content.finish());
    if (::fsync(m_file.get()) != 0)
        return Error::fromErrno(errno, "fsync"_L1, finalPath());
    HF_CHECK(publish());
    return syncFolderOrTakeBack();
}

Result<void> FolderUpload::publish()
{
    const int at = m_folder.fd.get();
    const QByteArray name = QFile::encodeName(m_fileName);
    if (::renameat2(at, m_temporaryName.constData(), at, name.constData(), RENAME_NOREPLACE) == 0) {
        m_hasTemporary = false;
        return {};
    }
    if (errno == EEXIST)
        return Error("target.exists"_L1, {{"path"_L1, finalPath()}});
    if (errno == EINVAL || errno == ENOSYS) // NFS and some FUSE file systems
        return linkWithoutReplacing(m_folder, m_temporaryName, m_fileName);
    return Error::fromErrno(errno, "rename"_L1, finalPath());
}

Result<void> FolderUpload::syncFolderOrTakeBack()
{
    if (::fsync(m_folder.fd.get()) == 0 || errno == EINVAL)
        return {};
    const Error error = Error::fromErrno(errno, "fsync"_L1, m_folder.path);
    ::unlinkat(m_folder.fd.get(), QFile::encodeName(m_fileName).constData(), 0);
    return error;
}

} // namespace holdfast::targets
