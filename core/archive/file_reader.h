// core/archive/file_reader.h: one file, read once, and whether it stayed the same meanwhile.
#pragma once

#include "folder_walk.h"

namespace holdfast::archive {

class FileReader
{
public:
    /// Errors: file.*; what is no regular file any more counts as not found.
    static Result<FileReader> open(const WalkEntry &walked, const QString &path);

    /// The entry as the file is now, with attributes and extents, without checksum and offset.
    const ManifestEntry &entry() const { return m_entry; }
    std::pair<dev_t, ino_t> identity() const { return {m_before.st_dev, m_before.st_ino}; }
    bool isLinked() const { return m_before.st_nlink > 1; }
    /// Fills all of `buffer` from `offset` on; what the file lacks (it shrank) are zeros. Returns
    /// the bytes that were there. Error: file.*, and hasFailed() is true then.
    Result<qint64> read(qint64 offset, std::span<std::byte> buffer);
    /// Up to `bytes` from `offset` on, besides and uncounted; fewer at the file's end. Error:
    /// file.*
    Result<QByteArray> peek(qint64 offset, qint64 bytes) const;
    /// Looks at size and times once more.
    void readAgain();
    bool hasChanged() const { return m_hasChanged; }
    bool hasFailed() const { return m_hasFailed; }
    qint64 countedBytes() const { return m_countedBytes; }

private:
    FileReader() = default;
    void findExtents();

    UniqueFd m_file;
    QString m_path;
    struct stat m_before = {};
    ManifestEntry m_entry;
    bool m_hasChanged = false;
    bool m_hasFailed = false;
    qint64 m_countedBytes = 0;
};

Result<UniqueFd> duplicate(int descriptor);

} // namespace holdfast::archive
