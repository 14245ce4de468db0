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
constexpr qint64 kHeaderBytes = kHeaderSectors * kSectorBytes;
constexpr qint64 kLengthBytes = 4; // before a chunk's bytes: how many they are
/// As many sectors as the header can say. Spigot and Paper write it for chunks that have more too.
constexpr quint32 kMostSectors = 255;

struct ChunkSectors
{
    int chunk = 0;
    quint32 first = 0;
    quint32 count = 0;

    qint64 begin() const { return first * kSectorBytes; }
    qint64 end() const { return (qint64(first) + count) * kSectorBytes; }
};

/// A sentence about what is wrong, or nothing.
using Verdict = std::optional<QString>;

/// A chunk whose sectors reach beyond the end of the file, or may do so.
Result<Verdict> checkLength(const ChunkSectors &sectors, qint64 fileSize, const ReadAt &readAt)
{
    if (sectors.begin() + kLengthBytes > fileSize)
        return Verdict(u"chunk %1 lies beyond the end of the file"_s.arg(sectors.chunk));
    HF_TRY(const QByteArray length, readAt(sectors.begin(), kLengthBytes));
    if (length.size() < kLengthBytes)
        return Verdict(u"chunk %1 lies beyond the end of the file"_s.arg(sectors.chunk));
    const qint64 wanted = qFromBigEndian<quint32>(length.constData());
    if (wanted == 0)
        return Verdict(u"chunk %1 has a place and no bytes there"_s.arg(sectors.chunk));
    const qint64 present = fileSize - sectors.begin() - kLengthBytes;
    if (wanted > present)
        return Verdict(
            u"chunk %1 has %2 bytes, and the file ends after %3 of them"_s.arg(sectors.chunk)
                .arg(wanted)
                .arg(present));
    return Verdict();
}

} // namespace

Result<std::optional<QString>> checkRegion(qint64 fileSize, const ReadAt &readAt)
{
    if (fileSize == 0)
        return Verdict();
    HF_TRY(const QByteArray head, readAt(0, kHeaderBytes));
    if (fileSize < kHeaderBytes || head.size() < kHeaderBytes)
        return Verdict(u"the region file ends inside its header (%1 bytes)"_s.arg(
            std::min<qint64>(fileSize, head.size())));

    std::vector<ChunkSectors> used;
    used.reserve(kChunksPerRegion);
    for (int chunk = 0; chunk < kChunksPerRegion; ++chunk) {
        const quint32 entry = qFromBigEndian<quint32>(head.constData() + 4 * chunk);
        if (entry == 0)
            continue;
        const ChunkSectors sectors{chunk, entry >> 8, entry & 0xFF};
        if (sectors.first < kHeaderSectors || sectors.count == 0)
            return Verdict(
                u"the place of chunk %1 is no place for a chunk (sector %2, %3 sectors)"_s
                    .arg(chunk)
                    .arg(sectors.first)
                    .arg(sectors.count));
        used.push_back(sectors);
    }
    std::ranges::sort(used, {}, &ChunkSectors::first);
    for (size_t i = 1; i < used.size(); ++i) {
        if (used[i - 1].first + used[i - 1].count > used[i].first)
            return Verdict(
                u"the chunks %1 and %2 overlap"_s.arg(used[i - 1].chunk).arg(used[i].chunk));
    }
    // None overlap: only the last one can begin inside the file and reach beyond its end.
    if (used.empty() || (used.back().end() <= fileSize && used.back().count < kMostSectors))
        return Verdict();
    return checkLength(used.back(), fileSize, readAt);
}

} // namespace holdfast::minecraft
