#include "tests/benchmark/region_file.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace holdfast::tests {

namespace {

constexpr int kSectorBytes = 4096;
constexpr int kChunksAcross = 32;
constexpr int kChunksPerRegion = kChunksAcross * kChunksAcross;
constexpr qint32 kDataVersion = 3465; // 1.20.1

/// Sizes as measured on real worlds: a fifth are unfinished chunks at the edge of what was
/// explored.
qint64 wantedChunkBytes(SeededRandom &random, RegionKind kind)
{
    if (kind == RegionKind::Entities)
        return random.between(300, 900) + random.between(0, 500);
    if (kind == RegionKind::Poi)
        return random.between(330, 420);
    const double share = random.fraction();
    if (share < 0.19)
        return random.between(330, 440);
    if (kind == RegionKind::Nether)
        return qint64(std::clamp(random.normal(5200, 1500), 1500.0, 15000.0));
    if (kind == RegionKind::TheEnd)
        return qint64(std::clamp(std::exp(random.normal(6.9, 0.7)), 400.0, 9000.0));
    if (share < 0.192)
        return random.between(20'000, 120'000); // halls full of chests
    return qint64(std::clamp(random.normal(5800, 1500), 1400.0, 18000.0));
}

/// Which chunks exist, in the order in which they were first saved: bursts of neighbours.
std::vector<int> savingOrder(SeededRandom &random, int count)
{
    std::vector<int> order(kChunksPerRegion);
    std::iota(order.begin(), order.end(), 0);
    if (count < kChunksPerRegion) {
        const int cornerX = random.below(2) == 0 ? 0 : kChunksAcross - 1;
        const int cornerZ = random.below(2) == 0 ? 0 : kChunksAcross - 1;
        std::ranges::stable_sort(order, {}, [cornerX, cornerZ](int chunk) {
            const int x = chunk % kChunksAcross - cornerX;
            const int z = chunk / kChunksAcross - cornerZ;
            return x * x + z * z;
        });
        order.resize(size_t(count));
    }
    constexpr size_t kBurst = 32;
    for (size_t from = 0; from < order.size(); from += kBurst) {
        const size_t length = std::min(kBurst, order.size() - from);
        for (size_t i = length - 1; i > 0; --i)
            std::swap(order[from + i], order[from + size_t(random.below(qint64(i) + 1))]);
    }
    return order;
}

NbtWriter chunkFields(SeededRandom &random, RegionKind kind, qint32 x, qint32 z, qint64 savedAt)
{
    NbtWriter fields;
    fields.integer("DataVersion", kDataVersion);
    if (kind == RegionKind::Poi)
        return fields;
    if (kind == RegionKind::Entities) {
        const std::array<qint32, 2> position = {x, z};
        fields.integers("Position", position);
        return fields;
    }
    fields.integer("xPos", x).integer("zPos", z).integer("yPos", -4);
    fields.longInteger("LastUpdate", savedAt * 20)
        .longInteger("InhabitedTime", random.below(1 << 20));
    fields.text("Status", "minecraft:full").byte("isLightOn", 1);
    return fields;
}

QByteArray arrayName(RegionKind kind)
{
    return kind == RegionKind::Entities ? "Entities"
           : kind == RegionKind::Poi    ? "Sections"
                                        : "sections";
}

QByteArray kindName(RegionKind kind)
{
    return QByteArray::number(int(kind));
}

} // namespace

qint64 meanChunkBytes(RegionKind kind)
{
    switch (kind) {
    case RegionKind::Overworld:
        return 7080;
    case RegionKind::Nether:
        return 6620;
    case RegionKind::TheEnd:
        return 4540;
    case RegionKind::Entities:
    case RegionKind::Poi:
        break;
    }
    return 4140;
}

QByteArray makeRegionFile(ChunkPayloads &payloads, const QByteArray &seed, const RegionPlace &place,
                          qint64 savedAt)
{
    SeededRandom random(seed + '/' + kindName(place.kind) + '/' + QByteArray::number(place.x) +
                        '/' + QByteArray::number(place.z));
    QByteArray file(2 * kSectorBytes, '\0');
    file.reserve(2 * kSectorBytes +
                 qsizetype(place.chunkCount * meanChunkBytes(place.kind) * 5 / 4));
    for (const int chunk : savingOrder(random, place.chunkCount)) {
        const NbtWriter fields =
            chunkFields(random, place.kind, place.x * kChunksAcross + chunk % kChunksAcross,
                        place.z * kChunksAcross + chunk / kChunksAcross, savedAt);
        const QByteArray payload = payloads.make(random, fields, arrayName(place.kind),
                                                 wantedChunkBytes(random, place.kind));
        const quint32 first = quint32(file.size() / kSectorBytes);
        char head[5];
        qToBigEndian<quint32>(quint32(payload.size()) + 1, head);
        head[4] = 2; // zlib
        file.append(head, sizeof head).append(payload);
        file.append((kSectorBytes - file.size() % kSectorBytes) % kSectorBytes, '\0');
        const quint32 count = quint32(file.size() / kSectorBytes) - first;
        qToBigEndian<quint32>(first << 8 | count, file.data() + 4 * chunk);
        const qint64 chunkSavedAt = savedAt - random.below(30 * 86400);
        qToBigEndian<quint32>(quint32(chunkSavedAt), file.data() + kSectorBytes + 4 * chunk);
        if (random.below(100) == 0) // the place that a chunk left when it grew
            file.append(kSectorBytes, '\0');
    }
    return file;
}

} // namespace holdfast::tests
