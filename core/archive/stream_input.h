// core/archive/stream_input.h: the tar stream of formats that are read from their start.
#pragma once

#include "sha256.h"

#include "core/archive/archive.h"

#include <memory>

namespace holdfast::archive {

/// Reads tar, tar.gz and tar.xz from the beginning to the end, hashing the stored bytes on the way.
class StreamInput
{
public:
    static std::unique_ptr<StreamInput> make(ByteSource &archive, Format format);
    virtual ~StreamInput() = default;

    /// Fills the buffer; less only at the end. Errors: archive.damaged, those of the source.
    virtual Result<qint64> read(std::span<std::byte> buffer) = 0;
    /// Reads what is left of the file; the SHA-256 of all of it. Error: archive.damaged when bytes
    /// follow behind the compressed stream.
    virtual Result<QByteArray> finish() = 0;
    virtual qint64 storedPosition() const = 0;
};

} // namespace holdfast::archive
