// core/base/file_sync.h: files whose final name appears only once their content is on the disk.
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/unique_fd.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace holdfast {

/// fsync of a folder: makes renames and removals in it last.
Result<void> syncFolder(const QString &path);

/// Writes the whole of `content` under a temporary name beside `path`, syncs it, renames it over
/// `path` and syncs the folder. After a failure `path` is what it was before and the temporary file
/// is gone. `mode` is exact (the umask does not apply).
Result<void> writeFileAtomically(const QString &path, const QByteArray &content, int mode = 0644);

/// The content of a file of at most `limitBytes`; larger: `file.too_large`.
Result<QByteArray> readWholeFile(const QString &path, qint64 limitBytes);

/// All of `bytes` to a descriptor, going on after short writes and EINTR.
Result<void> writeFully(int fd, std::span<const std::byte> bytes, const QString &path);

/// A local file as a ByteSource (pread).
class FileSource : public ByteSource
{
public:
    static Result<std::unique_ptr<FileSource>> open(const QString &path);
    /// Takes a descriptor that is open for reading; `path` is for messages.
    static Result<std::unique_ptr<FileSource>> adopt(UniqueFd fd, const QString &path);

    qint64 sizeBytes() const override { return m_sizeBytes; }
    Result<qint64> readAt(qint64 offset, std::span<std::byte> buffer) override;
    int descriptor() const { return m_fd.get(); }

private:
    FileSource(UniqueFd fd, QString path, qint64 size)
        : m_fd(std::move(fd))
        , m_path(std::move(path))
        , m_sizeBytes(size)
    {}

    UniqueFd m_fd;
    QString m_path;
    qint64 m_sizeBytes;
};

} // namespace holdfast
