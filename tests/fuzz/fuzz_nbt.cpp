#include "tests/fuzz/fuzz_target.h"

#include "core/minecraft/minecraft.h"

#include <QtCore/QByteArray>

#include <cstdlib>

using namespace holdfast::minecraft;

/// level.dat and region headers out of the same bytes: neither trusts anything.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto level = readLevelDat(bytes);
    if (level && (level->levelName.size() > 256 || level->versionName.size() > 256))
        std::abort();
    // What has a level.dat's values is a whole document.
    if (level && !checkNbt(bytes))
        std::abort();
    const auto readAt = [&bytes](qint64 offset, qint64 count) {
        return holdfast::Result<QByteArray>(bytes.mid(offset, count));
    };
    const auto fault = checkRegion(qint64(size), readAt);
    if (!fault || (!*fault && size > 0 && size < 8192))
        std::abort();
    return 0;
}
