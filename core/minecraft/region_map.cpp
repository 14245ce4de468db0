#include "core/minecraft/region_map.h"

#include "core/minecraft/minecraft.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace holdfast::minecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSectorBytes = 4096;
constexpr qint64 kHeaderBytes = 2 * kSectorBytes;
constexpr qint64 kChunkHeadBytes = 5; // length, which counts the compression's byte, and that
constexpr int kExternal = 0x80;

Result<QByteArray> readBytes(ByteSource &source, qint64 offset, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    HF_TRY(const qint64 got,
           source.readAt(offset, std::as_writable_bytes(std::span(bytes.data(), size_t(size)))));
    bytes.truncate(got);
    return bytes;
}

ChunkCompression compressionOf(int code)
{
    if (code & kExternal)
        return ChunkCompression::External;
    switch (code) {
    case 1:
        return ChunkCompression::Gzip;
    case 2:
        return ChunkCompression::Zlib;
    case 3:
        return ChunkCompression::None;
    case 4:
        return ChunkCompression::Lz4;
    case 127:
        return ChunkCompression::Custom;
    default:
        return ChunkCompression::Unknown;
    }
}

qint64 beginOf(const RegionChunk &chunk)
{
    return qint64(chunk.firstSector) * kSectorBytes;
}

Result<void> readChunkHead(ByteSource &source, RegionChunk &chunk)
{
    if (chunk.isTorn)
        return {};
    HF_TRY(const QByteArray head, readBytes(source, beginOf(chunk), kChunkHeadBytes));
    if (head.size() < kChunkHeadBytes) {
        chunk.isTorn = true;
        return {};
    }
    const qint64 length = qFromBigEndian<quint32>(head.constData());
    chunk.compression = compressionOf(quint8(head.at(4)));
    const qint64 room =
        std::min(chunk.sectors * kSectorBytes, source.sizeBytes() - beginOf(chunk)) - 4;
    if (length < 1 || length > room || chunk.compression == ChunkCompression::Unknown)
        chunk.isTorn = true;
    else
        chunk.sizeBytes = length - 1;
    return {};
}

void markOverlaps(QList<RegionChunk> &chunks)
{
    QList<RegionChunk *> byPlace;
    for (RegionChunk &chunk : chunks)
        byPlace.append(&chunk);
    std::ranges::sort(byPlace, {}, [](const RegionChunk *chunk) { return chunk->firstSector; });
    // Against the one that reaches furthest: a long one may cover several.
    RegionChunk *furthest = nullptr;
    for (RegionChunk *chunk : byPlace) {
        if (furthest && furthest->firstSector + quint32(furthest->sectors) > chunk->firstSector)
            furthest->isTorn = chunk->isTorn = true;
        if (!furthest || chunk->firstSector + quint32(chunk->sectors) >
                             furthest->firstSector + quint32(furthest->sectors))
            furthest = chunk;
    }
}

} // namespace

std::optional<RegionMap> readRegionHeader(const QByteArray &head, qint64 fileSize)
{
    RegionMap map;
    map.sizeBytes = fileSize;
    if (fileSize == 0)
        return map;
    if (head.size() < kHeaderBytes || fileSize < kHeaderBytes)
        return std::nullopt;
    for (int index = 0; index < kRegionChunks; ++index) {
        const auto place = qFromBigEndian<quint32>(head.constData() + 4 * index);
        if (place == 0)
            continue;
        RegionChunk chunk;
        chunk.index = index;
        chunk.firstSector = place >> 8;
        chunk.sectors = int(place & 0xFF);
        const auto seconds = qFromBigEndian<quint32>(head.constData() + kSectorBytes + 4 * index);
        if (seconds > 0)
            chunk.savedAt = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        // The last chunk of a running server need not fill its sectors; its length tells.
        chunk.isTorn = chunk.firstSector < 2 || chunk.sectors == 0 ||
                       beginOf(chunk) + kChunkHeadBytes > fileSize;
        map.chunks.append(chunk);
    }
    markOverlaps(map.chunks);
    return map;
}

Result<RegionMap> readRegionMap(ByteSource &source)
{
    HF_TRY(const QByteArray head, readBytes(source, 0, kHeaderBytes));
    auto map = readRegionHeader(head, source.sizeBytes());
    if (!map) {
        map.emplace();
        map->sizeBytes = source.sizeBytes();
    }
    // In the order of the file: compressed archives are read forwards.
    QList<RegionChunk *> byPlace;
    for (RegionChunk &chunk : map->chunks)
        byPlace.append(&chunk);
    std::ranges::sort(byPlace, {}, [](const RegionChunk *chunk) { return chunk->firstSector; });
    for (RegionChunk *chunk : byPlace)
        HF_CHECK(readChunkHead(source, *chunk));
    const ReadAt readAt = [&](qint64 offset, qint64 bytes) -> Result<QByteArray> {
        return offset == 0 ? head.left(bytes) : readBytes(source, offset, bytes);
    };
    HF_TRY(map->problem, checkRegion(source.sizeBytes(), readAt));
    return std::move(*map);
}

Result<QByteArray> readStoredChunk(ByteSource &source, const RegionChunk &chunk)
{
    if (chunk.isTorn)
        return QByteArray();
    return readBytes(source, beginOf(chunk), kChunkHeadBytes + chunk.sizeBytes);
}

Result<QByteArray> readRegionChunk(ByteSource &source, int index)
{
    HF_TRY(const QByteArray head, readBytes(source, 0, kHeaderBytes));
    auto map = readRegionHeader(head, source.sizeBytes());
    if (!map)
        map.emplace();
    const auto chunk = std::ranges::find(map->chunks, index, &RegionChunk::index);
    if (chunk == map->chunks.end())
        return Error("minecraft.chunk_missing"_L1, {{"chunk"_L1, index}});
    HF_CHECK(readChunkHead(source, *chunk));
    if (chunk->isTorn)
        return Error("minecraft.chunk_torn"_L1, {{"chunk"_L1, index}});
    if (chunk->compression > ChunkCompression::None)
        return Error("minecraft.chunk_packed"_L1, {{"chunk"_L1, index}});
    HF_TRY(const QByteArray stored, readStoredChunk(source, *chunk));
    return stored.mid(kChunkHeadBytes);
}

} // namespace holdfast::minecraft
