// findMember, extractMember and MemberReader of core/archive/archive.h.
#include "archive_errors.h"
#include "archive_member.h"
#include "frame_packer.h"
#include "manifest_line.h"
#include "manifest_source.h"
#include "stream_input.h"

#include <algorithm>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

/// The uncompressed tar stream from a given place on.
class StreamReader
{
public:
    virtual ~StreamReader() = default;
    /// What comes next, at least one byte, at most `wanted`.
    virtual Result<std::span<const std::byte>> next(qint64 wanted) = 0;
    /// What comes next is the byte at this place of the stream.
    virtual Result<void> seek(qint64 streamOffset) = 0;
};

class FrameStream : public StreamReader
{
public:
    FrameStream(ByteSource &archive, SeekTable table, qint64 streamOffset)
        : m_archive(archive)
        , m_table(std::move(table))
        , m_unpacker(1)
        , m_next(m_table.find(streamOffset))
        , m_position(streamOffset)
    {}

    Result<std::span<const std::byte>> next(qint64 wanted) override
    {
        if (m_position == m_plainEnd || m_plain.empty())
            HF_CHECK(load());
        const auto within = size_t(m_position - (m_plainEnd - qint64(m_plain.size())));
        const size_t length = size_t(std::min<qint64>(wanted, m_plainEnd - m_position));
        m_position += qint64(length);
        return std::span<const std::byte>(m_plain).subspan(within, length);
    }

    Result<void> seek(qint64 streamOffset) override
    {
        if (streamOffset < m_plainEnd - qint64(m_plain.size()) || streamOffset >= m_plainEnd) {
            m_plain.clear();
            m_next = m_table.find(streamOffset);
        }
        m_position = streamOffset;
        return {};
    }

private:
    Result<void> load()
    {
        if (m_next.frame >= m_table.frames().size())
            return damaged(u"the manifest names a place behind the end"_s);
        const Frame &frame = m_table.frames()[m_next.frame];
        m_packed.resize(frame.packedBytes);
        m_plain.clear();
        HF_TRY(const qint64 got, m_archive.readAt(m_next.packedOffset, m_packed));
        if (got != qint64(m_packed.size()))
            return damaged(u"the file ends early"_s);
        std::vector<std::byte> plain(frame.plainBytes);
        HF_CHECK(m_unpacker.unpack(0, m_packed, plain));
        m_plain = std::move(plain); // never bytes of a frame that turned out damaged
        m_plainEnd = m_next.plainOffset + frame.plainBytes;
        m_next.packedOffset += frame.packedBytes;
        m_next.plainOffset += frame.plainBytes;
        ++m_next.frame;
        return {};
    }

    ByteSource &m_archive;
    SeekTable m_table;
    FrameUnpacker m_unpacker;
    SeekTable::Position m_next;
    qint64 m_position;
    qint64 m_plainEnd = -1;
    std::vector<std::byte> m_packed;
    std::vector<std::byte> m_plain;
};

class SequentialStream : public StreamReader
{
public:
    SequentialStream(ByteSource &archive, Format format)
        : m_archive(archive)
        , m_format(format)
        , m_input(StreamInput::make(archive, format))
        , m_buffer(256 * 1024)
    {}

    Result<void> seek(qint64 streamOffset) override
    {
        if (streamOffset < m_position) {
            m_input = StreamInput::make(m_archive, m_format);
            m_position = 0;
        }
        return skip(streamOffset - m_position, CancellationToken());
    }

    Result<void> skip(qint64 bytes, const CancellationToken &cancel)
    {
        while (bytes > 0) {
            HF_CHECK(cancel.check());
            HF_TRY(const auto skipped, next(bytes));
            bytes -= qint64(skipped.size());
        }
        return {};
    }

    Result<std::span<const std::byte>> next(qint64 wanted) override
    {
        const auto room =
            std::span(m_buffer).first(size_t(std::min<qint64>(wanted, qint64(m_buffer.size()))));
        HF_TRY(const qint64 got, m_input->read(room));
        if (got == 0)
            return damaged(u"it ends before the place that the manifest names"_s);
        m_position += got;
        return std::span<const std::byte>(room.first(size_t(got)));
    }

private:
    ByteSource &m_archive;
    const Format m_format;
    std::unique_ptr<StreamInput> m_input;
    std::vector<std::byte> m_buffer;
    qint64 m_position = 0;
};

Result<std::unique_ptr<StreamReader>> openStream(ByteSource &archive, Format format, qint64 offset,
                                                 const CancellationToken &cancel)
{
    if (format == Format::TarZst) {
        HF_TRY(SeekTable table, SeekTable::read(archive));
        return std::unique_ptr<StreamReader>(
            std::make_unique<FrameStream>(archive, std::move(table), offset));
    }
    auto stream = std::make_unique<SequentialStream>(archive, format);
    HF_CHECK(stream->skip(offset, cancel));
    return std::unique_ptr<StreamReader>(std::move(stream));
}

/// Writes and hashes content.
class Extraction
{
public:
    Extraction(ByteSink &sink, const CancellationToken &cancel)
        : m_sink(sink)
        , m_cancel(cancel)
    {}

    Result<void> copy(StreamReader &stream, qint64 bytes)
    {
        while (bytes > 0) {
            HF_CHECK(m_cancel.check());
            HF_TRY(const auto piece, stream.next(bytes));
            m_hash.update(piece);
            HF_CHECK(m_sink.write(piece));
            bytes -= qint64(piece.size());
        }
        return {};
    }

    Result<void> addZeros(qint64 bytes)
    {
        static const std::vector<std::byte> zeros(1 << 20);
        while (bytes > 0) {
            HF_CHECK(m_cancel.check());
            const auto piece =
                std::span(zeros).first(size_t(std::min<qint64>(bytes, qint64(zeros.size()))));
            m_hash.update(piece);
            HF_CHECK(m_sink.write(piece));
            bytes -= qint64(piece.size());
        }
        return {};
    }

    QByteArray digest() { return m_hash.finish(); }

private:
    ByteSink &m_sink;
    const CancellationToken &m_cancel;
    Sha256 m_hash;
};

Result<void> copyContent(const ManifestEntry &entry, StreamReader &stream, Extraction &extraction)
{
    if (!entry.isSparse)
        return extraction.copy(stream, entry.sizeBytes);
    qint64 position = 0;
    for (const auto &[offset, length] : entry.extents) {
        HF_CHECK(extraction.addZeros(offset - position));
        HF_CHECK(extraction.copy(stream, length));
        position = offset + length;
    }
    return extraction.addZeros(entry.sizeBytes - position);
}

/// A member's content by position, out of a stream that several members share.
class MemberSource : public ByteSource
{
public:
    MemberSource(StreamReader &stream, ManifestEntry entry)
        : m_stream(stream)
        , m_entry(std::move(entry))
    {
        if (!m_entry.isSparse && m_entry.sizeBytes > 0)
            m_entry.extents = {{0, m_entry.sizeBytes}};
    }

    qint64 sizeBytes() const override { return m_entry.sizeBytes; }

    Result<qint64> readAt(qint64 offset, std::span<std::byte> buffer) override
    {
        if (offset < 0 || offset >= m_entry.sizeBytes)
            return 0;
        const qint64 end =
            offset + std::min<qint64>(qint64(buffer.size()), m_entry.sizeBytes - offset);
        std::ranges::fill(buffer, std::byte(0)); // what no extent covers
        qint64 stored = m_entry.offset;
        for (const auto &[begin, length] : m_entry.extents) {
            const qint64 from = std::max(begin, offset);
            const qint64 to = std::min(begin + length, end);
            if (from < to) {
                HF_CHECK(m_stream.seek(stored + from - begin));
                HF_CHECK(fill(buffer.subspan(size_t(from - offset), size_t(to - from))));
            }
            stored += length;
        }
        return end - offset;
    }

private:
    Result<void> fill(std::span<std::byte> buffer)
    {
        while (!buffer.empty()) {
            HF_TRY(const auto piece, m_stream.next(qint64(buffer.size())));
            std::ranges::copy(piece, buffer.begin());
            buffer = buffer.subspan(piece.size());
        }
        return {};
    }

    StreamReader &m_stream;
    ManifestEntry m_entry;
};

} // namespace

class MemberReader::Private
{
public:
    std::unique_ptr<StreamReader> stream;
};

MemberReader::MemberReader() = default;
MemberReader::~MemberReader() = default;

Result<std::unique_ptr<MemberReader>> MemberReader::open(ByteSource &archive, Format format)
{
    std::unique_ptr<MemberReader> reader(new MemberReader);
    reader->d = std::make_unique<Private>();
    HF_TRY(reader->d->stream, openStream(archive, format, 0, {}));
    return reader;
}

Result<std::unique_ptr<ByteSource>> MemberReader::member(const ManifestEntry &entry)
{
    if (entry.type != EntryType::File || entry.offset < 0)
        return Error("archive.not_a_file"_L1, {{"path"_L1, displayPath(entry.path)}});
    return std::unique_ptr<ByteSource>(std::make_unique<MemberSource>(*d->stream, entry));
}

Result<ManifestEntry> findMember(ByteSource &archive, Format format, ByteSource *manifest,
                                 const QByteArray &path)
{
    HF_TRY(const auto opened, OpenedManifest::open(archive, format, manifest));
    while (true) {
        HF_TRY(const auto entry, opened->reader().next());
        if (!entry)
            return Error("archive.member_not_found"_L1, {{"path"_L1, displayPath(path)}});
        if (entry->path == path)
            return *entry;
    }
}

Result<ManifestEntry> extractMember(ByteSource &archive, Format format, const ManifestEntry &entry,
                                    ByteSink &sink, const CancellationToken &cancel)
{
    if (entry.type != EntryType::File || entry.offset < 0)
        return Error("archive.not_a_file"_L1, {{"path"_L1, displayPath(entry.path)}});
    Extraction extraction(sink, cancel);
    if (entry.sizeBytes > 0) {
        HF_TRY(const auto stream, openStream(archive, format, entry.offset, cancel));
        HF_CHECK(copyContent(entry, *stream, extraction));
    }
    if (extraction.digest() != entry.sha256)
        return damaged(u"its content does not have the SHA-256 that the manifest names"_s,
                       entry.path);
    return entry;
}

} // namespace holdfast::archive
