// core/archive/packed_output.h: the last stage of writing: packed blocks become the archive's file.
#pragma once

#include "seek_table.h"
#include "sha256.h"

#include "core/archive/archive.h"

#include <memory>

class KCompressionDevice;
class QIODevice;

namespace holdfast::archive {

/// Hashes what is stored and hands it on. One thread at a time.
class HashingSink : public ByteSink
{
public:
    explicit HashingSink(ByteSink &sink)
        : m_sink(sink)
    {}
    Result<void> write(std::span<const std::byte> bytes) override;
    qint64 sizeBytes() const { return m_sizeBytes; }
    QByteArray finish() { return m_hash.finish(); }

private:
    ByteSink &m_sink;
    Sha256 m_hash;
    qint64 m_sizeBytes = 0;
};

/// Takes blocks in order.
class PackedOutput
{
public:
    virtual ~PackedOutput() = default;
    virtual Result<void> write(std::span<const std::byte> plain,
                               std::span<const std::byte> packed) = 0;
    virtual Result<void> finish() = 0;
};

/// Frames as they are; remembers them for the seek table.
class FrameOutput : public PackedOutput
{
public:
    explicit FrameOutput(HashingSink &sink)
        : m_sink(sink)
    {}
    Result<void> write(std::span<const std::byte> plain,
                       std::span<const std::byte> packed) override;
    Result<void> finish() override;

    qint64 packedBytes() const { return m_packedBytes; }
    Locator locator; ///< filled in by the writer before finish()

private:
    HashingSink &m_sink;
    std::vector<Frame> m_frames;
    qint64 m_packedBytes = 0;
};

/// Plain tar, or one stream of gzip or xz through KCompressionDevice.
std::unique_ptr<PackedOutput> makeStreamOutput(Format format, HashingSink &sink);

} // namespace holdfast::archive
