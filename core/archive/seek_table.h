// core/archive/seek_table.h: the end of a tar.zst: where each frame lies, and where the manifest
// does.
#pragma once

#include "core/base/byte_stream.h"

#include <QtCore/QByteArray>

#include <vector>

namespace holdfast::archive {

/// The skippable frame of fixed size before the seek table.
struct Locator
{
    qint64 manifestOffset = 0;       ///< of the first frame with the manifest's bytes, in the file
    qint64 manifestPackedBytes = 0;  ///< of these frames
    qint64 manifestSizeBytes = 0;    ///< of manifest.jsonl.zst
    qint64 manifestStreamOffset = 0; ///< of its content, in the uncompressed tar stream
    qint64 streamSizeBytes = 0;      ///< of the uncompressed tar stream
    QByteArray manifestSha256 = {};
};

constexpr qint64 kLocatorBytes = 96;

struct Frame
{
    quint32 packedBytes = 0;
    quint32 plainBytes = 0;
};

/// The frames of a tar.zst as its seek table (zstd seekable format 0.1.0) gives them.
class SeekTable
{
public:
    /// Reads and checks the end of the file: sizes in bounds, sums that agree with the file and
    /// with the locator. Errors: archive.not_seekable (no seek table), archive.damaged, those of
    /// `archive`.
    static Result<SeekTable> read(ByteSource &archive);

    const std::vector<Frame> &frames() const { return m_frames; }
    const Locator &locator() const { return m_locator; }
    /// Where the last frame ends and the locator begins, in the file.
    qint64 framesEnd() const { return m_framesEnd; }

    struct Position
    {
        size_t frame = 0;
        qint64 packedOffset = 0; ///< of the frame in the file
        qint64 plainOffset = 0;  ///< of the frame in the tar stream
    };
    /// The frame that holds this byte of the tar stream; past the end: frame == frames().size().
    Position find(qint64 streamOffset) const;
    /// The frame that begins at this byte of the file, or past the end.
    Position findPacked(qint64 fileOffset) const;

private:
    Result<void> check(qint64 tableOffset);

    std::vector<Frame> m_frames;
    Locator m_locator;
    qint64 m_framesEnd = 0;
};

/// The bytes behind the last frame: locator, then seek table.
QByteArray encodeArchiveEnd(const Locator &locator, const std::vector<Frame> &frames);

} // namespace holdfast::archive
