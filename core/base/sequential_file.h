// core/base/sequential_file.h: writing large files past the page cache.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <span>

namespace holdfast {

/// Writes a file from its beginning to its end. What fills whole buffers goes to the disk directly
/// (O_DIRECT) where the file system can: a backup then pushes nothing out of the page cache, costs
/// no copy, and leaves little for the fsync at its end. Elsewhere, and for small files, it writes
/// in the ordinary way and asks for write-back early. Not a promise of durability: fsync is the
/// caller's. One thread at a time; waits.
class SequentialFile
{
public:
    /// Begins with a descriptor that is open for writing, at its start, and stays the caller's.
    void begin(int fd, const QString &path);
    /// Error: file.*; after an error nothing more may be written. Bytes may be held back until
    /// finish(), and so may the error for them.
    Result<void> write(std::span<const std::byte> bytes);
    /// Writes what is held back. After it the descriptor is as it was.
    Result<void> finish();

private:
    Result<void> writeBuffer(std::size_t length);
    Result<void> writeDirectly(std::size_t length);
    Result<void> writeOrdinarily(std::size_t begin, std::size_t length);
    bool setDirect(bool isDirect);

    struct Free
    {
        void operator()(std::byte *bytes) const { std::free(bytes); }
    };
    std::unique_ptr<std::byte[], Free> m_buffer;
    std::size_t m_filled = 0;
    int m_fd = -1;
    QString m_path;
    qint64 m_position = 0;
    qint64 m_writtenBack = 0;
    bool m_mayBeDirect = true;
    bool m_isDirect = false;
};

} // namespace holdfast
