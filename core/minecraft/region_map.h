// core/minecraft/region_map.h: what a region file (.mca) says of its 32×32 chunks, and one chunk's
// data.
#pragma once

#include "core/base/byte_stream.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace holdfast::minecraft {

constexpr int kRegionSide = 32;
constexpr int kRegionChunks = kRegionSide * kRegionSide;

/// How a chunk's data is packed. External: it lies in a file of its own (.mcc) beside the region.
enum class ChunkCompression { Unknown, Gzip, Zlib, None, Lz4, Custom, External };

/// A chunk that the header names. `index` is x + 32 * z within the region.
struct RegionChunk
{
    int index = 0;
    quint32 firstSector = 0;
    int sectors = 0;
    qint64 sizeBytes = 0; ///< of its packed data; 0 when it cannot be read
    ChunkCompression compression = ChunkCompression::Unknown;
    QDateTime savedAt = {}; ///< UTC; invalid: not stated
    bool isTorn = false; ///< beyond the end of the file, too long for its sectors, overlapping …
};

struct RegionMap
{
    qint64 sizeBytes = 0;
    std::optional<Error> problem = {}; ///< of the file as a whole: region.*
    QList<RegionChunk> chunks = {};    ///< by index
};

/// Which header entries there are, from the first 8 KiB alone: no sizes, compression unknown.
/// Nothing: the file ends inside its header. An empty file is a region without chunks.
std::optional<RegionMap> readRegionHeader(const QByteArray &head, qint64 fileSize);

/// The header, and the five bytes before each chunk's data, read in the order of the file. What is
/// wrong with a chunk is told in the map; errors are those of `source` only.
Result<RegionMap> readRegionMap(ByteSource &source);

/// One chunk's data, at most 1 MiB as it is stored (the format's own limit), still packed: gzip,
/// zlib and plain data are what readNbtPage takes. Errors: NotFound minecraft.chunk_missing,
/// Corrupt minecraft.chunk_torn, InvalidArgument minecraft.chunk_packed (LZ4, custom, external).
Result<QByteArray> readRegionChunk(ByteSource &source, int index);

/// The stored bytes of a chunk that the map names, for comparing; empty when it is torn.
Result<QByteArray> readStoredChunk(ByteSource &source, const RegionChunk &chunk);

} // namespace holdfast::minecraft
