// tests/benchmark/sample_world.h: a made-up Minecraft server folder, for trying and measuring
// backups.
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace holdfast::tests {

struct SampleWorldOptions
{
    QString folder = {};           ///< new or empty
    qint64 sizeBytes = 50'000'000; ///< of all files together, about
    quint64 seed = 1;
    int players = 12;
    int threads = 0; ///< 0: one a core; the bytes are the same for any number
};

struct SampleWorldReport
{
    qint64 sizeBytes = 0;
    qint64 fileCount = 0;
    qint64 regionCount = 0;
    qint64 chunkCount = 0;
};

/// Writes the folder in true Anvil format: world/ with level.dat, region/, entities/, poi/, DIM-1/,
/// DIM1/, playerdata/ and so on, and the server's own files around it. Equal options give equal
/// bytes, times and modes. Errors: file.*; after one the folder is incomplete.
Result<SampleWorldReport> writeSampleWorld(const SampleWorldOptions &options);

} // namespace holdfast::tests
