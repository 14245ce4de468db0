// tests/benchmark/region_file.h: made-up region files (.mca) in true Anvil format.
#pragma once

#include "tests/benchmark/chunk_payload.h"

namespace holdfast::tests {

enum class RegionKind { Overworld, Nether, TheEnd, Entities, Poi };

/// Bytes of sectors that a chunk takes in the mean; for planning how many make a given size.
qint64 meanChunkBytes(RegionKind kind);

struct RegionPlace
{
    RegionKind kind = RegionKind::Overworld;
    int x = 0;
    int z = 0;
    int chunkCount =
        0; ///< 1 to 1024; fewer than 1024 lie around one corner, as a border of a map does
};

/// A whole region file: chunks in saving order, padded to sectors, a hole here and there.
/// `savedAt`: seconds since the epoch of the last save.
QByteArray makeRegionFile(ChunkPayloads &payloads, const QByteArray &seed, const RegionPlace &place,
                          qint64 savedAt);

} // namespace holdfast::tests
