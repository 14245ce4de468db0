#include "manifest_source.h"

#include "archive_errors.h"
#include "sha256.h"

#include "core/archive/archive.h"

#include <algorithm>
#include <cstring>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

ManifestSource::ManifestSource(ByteSource &archive, const SeekTable &table)
    : m_archive(archive)
    , m_table(table)
    , m_unpacker(1)
    , m_next(table.find(table.locator().manifestStreamOffset))
{}

Result<qint64> ManifestSource::readAt(qint64 offset, std::span<std::byte> buffer)
{
    qint64 total = 0;
    while (!buffer.empty() && offset + total < sizeBytes()) {
        const qint64 position = m_table.locator().manifestStreamOffset + offset + total;
        HF_CHECK(load(position));
        const qint64 within = position - m_plainBegin;
        const size_t length = std::min(buffer.size(), m_plain.size() - size_t(within));
        std::memcpy(buffer.data(), m_plain.data() + within, length);
        total += qint64(length);
        buffer = buffer.subspan(length);
    }
    return total;
}

Result<void> ManifestSource::load(qint64 streamOffset)
{
    if (streamOffset >= m_plainBegin && streamOffset < m_plainBegin + qint64(m_plain.size()))
        return {};
    if (streamOffset != m_next.plainOffset)
        m_next = m_table.find(streamOffset);
    const Frame &frame = m_table.frames().at(m_next.frame);
    m_packed.resize(frame.packedBytes);
    m_plain.resize(frame.plainBytes);
    HF_TRY(const qint64 got, m_archive.readAt(m_next.packedOffset, m_packed));
    if (got != qint64(m_packed.size()))
        return damaged(u"the file ends early"_s);
    HF_CHECK(m_unpacker.unpack(0, m_packed, m_plain));
    m_plainBegin = m_next.plainOffset;
    ++m_next.frame;
    m_next.packedOffset += frame.packedBytes;
    m_next.plainOffset += frame.plainBytes;
    return {};
}

Result<std::unique_ptr<OpenedManifest>> OpenedManifest::open(ByteSource &archive, Format format,
                                                             ByteSource *beside)
{
    std::unique_ptr<OpenedManifest> opened(new OpenedManifest);
    ByteSource *source = beside;
    if (format == Format::TarZst) {
        HF_TRY(opened->m_table, SeekTable::read(archive));
        opened->m_inside = std::make_unique<ManifestSource>(archive, *opened->m_table);
        source = opened->m_inside.get();
    }
    if (source == nullptr)
        return Error("archive.manifest_missing"_L1);
    HF_TRY(opened->m_reader, ManifestReader::open(*source));
    opened->m_sizeBytes = source->sizeBytes();
    return opened;
}

Result<void> fetchManifest(ByteSource &archive, ByteSink &sink)
{
    HF_TRY(const SeekTable table, SeekTable::read(archive));
    ManifestSource source(archive, table);
    Sha256 hash;
    std::vector<std::byte> buffer(256 * 1024);
    for (qint64 offset = 0; offset < source.sizeBytes();) {
        HF_TRY(const qint64 got, source.readAt(offset, buffer));
        const auto bytes = std::span(buffer).first(size_t(got));
        hash.update(bytes);
        HF_CHECK(sink.write(bytes));
        offset += got;
    }
    if (hash.finish() != table.locator().manifestSha256)
        return damaged(u"the manifest's SHA-256 is not the one beside it"_s);
    return {};
}

} // namespace holdfast::archive
