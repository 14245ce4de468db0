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

/// What is wrong, or nothing.
using Verdict = std::optional<Error>;

/// A chunk whose sectors reach beyond the end of the file, or may do so.
Result<Verdict> checkLength(const ChunkSectors &sectors, qint64 fileSize, const ReadAt &readAt)
{
    if (sectors.begin() + kLengthBytes > fileSize)
        return Verdict(Error("region.chunk_outside"_L1, {{"chunk"_L1, sectors.chunk}}));
    HF_TRY(const QByteArray length, readAt(sectors.begin(), kLengthBytes));
    if (length.size() < kLengthBytes)
        return Verdict(Error("region.chunk_outside"_L1, {{"chunk"_L1, sectors.chunk}}));
    const qint64 wanted = qFromBigEndian<quint32>(length.constData());
    if (wanted == 0)
        return Verdict(Error("region.chunk_empty"_L1, {{"chunk"_L1, sectors.chunk}}));
    const qint64 present = fileSize - sectors.begin() - kLengthBytes;
    if (wanted > present)
        return Verdict(
            Error("region.chunk_cut"_L1,
                  {{"chunk"_L1, sectors.chunk}, {"size"_L1, wanted}, {"present"_L1, present}}));
    return Verdict();
}

} // namespace

Result<std::optional<Error>> checkRegion(qint64 fileSize, const ReadAt &readAt)
{
    if (fileSize == 0)
        return Verdict();
    HF_TRY(const QByteArray head, readAt(0, kHeaderBytes));
    if (fileSize < kHeaderBytes || head.size() < kHeaderBytes)
        return Verdict(
            Error("region.header_cut"_L1, {{"size"_L1, std::min<qint64>(fileSize, head.size())}}));

    std::vector<ChunkSectors> used;
    used.reserve(kChunksPerRegion);
    for (int chunk = 0; chunk < kChunksPerRegion; ++chunk) {
        const quint32 entry = qFromBigEndian<quint32>(head.constData() + 4 * chunk);
        if (entry == 0)
            continue;
        const ChunkSectors sectors{chunk, entry >> 8, entry & 0xFF};
        if (sectors.first < kHeaderSectors || sectors.count == 0)
            return Verdict(Error(
                "region.chunk_misplaced"_L1,
                {{"chunk"_L1, chunk}, {"sector"_L1, sectors.first}, {"count"_L1, sectors.count}}));
        used.push_back(sectors);
    }
    std::ranges::sort(used, {}, &ChunkSectors::first);
    for (size_t i = 1; i < used.size(); ++i) {
        if (used[i - 1].first + used[i - 1].count > used[i].first)
            return Verdict(Error("region.chunks_overlap"_L1,
                                 {{"chunk"_L1, used[i - 1].chunk}, {"other"_L1, used[i].chunk}}));
    }
    // None overlap: only the last one can begin inside the file and reach beyond its end.
    if (used.empty() || (used.back().end() <= fileSize && used.back().count < kMostSectors))
        return Verdict();
    return checkLength(used.back(), fileSize, readAt);
}

} // namespace holdfast::minecraft
