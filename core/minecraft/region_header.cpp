#include "core/minecraft/minecraft.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <vector>

namespace holdfast::minecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSectorBytes = 4096;
constexpr int kChunksPerRegion = 1024;
constexpr int kHeaderSectors = 2; // where each chunk lies, and when it was saved

struct ChunkSectors
{
    int chunk = 0;
    quint32 first = 0;
    quint32 count = 0;
};

} // namespace

std::optional<QString> checkRegionHeader(const QByteArray &head, qint64 fileSize)
{
    if (fileSize == 0)
        return std::nullopt;
    const qint64 headerBytes = kHeaderSectors * kSectorBytes;
    if (fileSize < headerBytes || head.size() < headerBytes)
        return u"the region file ends inside its header (%1 bytes)"_s.arg(
            std::min<qint64>(fileSize, head.size()));

    std::vector<ChunkSectors> used;
    used.reserve(kChunksPerRegion);
    for (int chunk = 0; chunk < kChunksPerRegion; ++chunk) {
        const quint32 entry = qFromBigEndian<quint32>(head.constData() + 4 * chunk);
        if (entry == 0)
            continue;
        const ChunkSectors sectors{chunk, entry >> 8, entry & 0xFF};
        if (sectors.first < kHeaderSectors || sectors.count == 0)
            return u"the place of chunk %1 is no place for a chunk (sector %2, %3 sectors)"_s
                .arg(chunk)
                .arg(sectors.first)
                .arg(sectors.count);
        if ((qint64(sectors.first) + sectors.count) * kSectorBytes > fileSize)
            return u"chunk %1 lies beyond the end of the file"_s.arg(chunk);
        used.push_back(sectors);
    }
    std::ranges::sort(used, {}, &ChunkSectors::first);
    for (size_t i = 1; i < used.size(); ++i) {
        if (used[i - 1].first + used[i - 1].count > used[i].first)
            return u"the chunks %1 and %2 overlap"_s.arg(used[i - 1].chunk).arg(used[i].chunk);
    }
    if (fileSize % kSectorBytes != 0)
        return u"the region file's size (%1 bytes) is not a multiple of 4096"_s.arg(fileSize);
    return std::nullopt;
}

} // namespace holdfast::minecraft
