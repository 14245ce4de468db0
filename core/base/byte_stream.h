// core/base/byte_stream.h: where bytes go to and come from, independent of what keeps them.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>

namespace holdfast {

/// Takes bytes in order. Used by one thread at a time; may wait.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    /// All of `bytes`, or an error; after an error nothing more may be written.
    virtual Result<void> write(std::span<const std::byte> bytes) = 0;
};

/// Gives bytes by position. Several threads may read at the same time; may wait.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual qint64 sizeBytes() const = 0;
    /// Fills as much of `buffer` as there is from `offset` on and returns how much: less than its
    /// size only at the end. Errors: Unavailable (may be repeated), NotFound, Corrupt.
    virtual Result<qint64> readAt(qint64 offset, std::span<std::byte> buffer) = 0;
};

} // namespace holdfast
