#include "file_difference.h"

#include "file_preview.h"
#include "line_difference.h"
#include "text_content.h"

#include "core/minecraft/nbt_tree.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>

#include <algorithm>
#include <map>
#include <set>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostTextBytes = 1024 * 1024;
constexpr qint64 kHeadBytes = 64 * 1024;
constexpr qint64 kPieceBytes = 256 * 1024;
constexpr qint64 kRegionHeadBytes = 8192;
constexpr qsizetype kMostLeaves = 200'000;
constexpr qsizetype kMostPathCharacters = 16 * 1024 * 1024;
constexpr qsizetype kMostNbtChanges = 1000;

qint64 sizeOf(ByteSource *source)
{
    return source ? source->sizeBytes() : -1;
}

Result<QByteArray> readWhole(ByteSource *source, qint64 most)
{
    return source ? readPart(*source, 0, most) : QByteArray();
}

/// The first byte that differs; -1: none.
Result<qint64> firstDifference(ByteSource *older, ByteSource *newer,
                               const CancellationToken &cancel)
{
    const qint64 common =
        std::min(std::max<qint64>(sizeOf(older), 0), std::max<qint64>(sizeOf(newer), 0));
    for (qint64 offset = 0; offset < common; offset += kPieceBytes) {
        HF_CHECK(cancel.check());
        const qint64 size = std::min(kPieceBytes, common - offset);
        HF_TRY(const QByteArray old, readPart(*older, offset, size));
        HF_TRY(const QByteArray now, readPart(*newer, offset, size));
        if (old != now)
            return offset + (std::ranges::mismatch(old, now).in1 - old.begin());
    }
    return sizeOf(older) == sizeOf(newer) ? -1 : common;
}

// ---- Regions ----------------------------------------------------------------------------------

struct RegionSide
{
    minecraft::RegionMap map;
    QHash<int, QByteArray> hashes;
};

Result<RegionSide> readRegionSide(ByteSource *source, const CancellationToken &cancel)
{
    RegionSide side;
    if (!source)
        return side;
    HF_TRY(side.map, minecraft::readRegionMap(*source));
    // In the order of the file: compressed archives are read forwards.
    QList<minecraft::RegionChunk> byPlace = side.map.chunks;
    std::ranges::sort(byPlace, {}, &minecraft::RegionChunk::firstSector);
    for (const minecraft::RegionChunk &chunk : byPlace) {
        HF_CHECK(cancel.check());
        HF_TRY(const QByteArray stored, minecraft::readStoredChunk(*source, chunk));
        side.hashes.insert(chunk.index,
                           QCryptographicHash::hash(stored, QCryptographicHash::Sha256));
    }
    return side;
}

Result<RegionDifference> compareRegions(ByteSource *older, ByteSource *newer,
                                        const CancellationToken &cancel)
{
    HF_TRY(const RegionSide old, readRegionSide(older, cancel));
    HF_TRY(const RegionSide now, readRegionSide(newer, cancel));
    RegionDifference difference;
    for (int index = 0; index < minecraft::kRegionChunks; ++index) {
        const bool wasThere = old.hashes.contains(index);
        const bool isThere = now.hashes.contains(index);
        if (!wasThere && !isThere)
            continue;
        if (!wasThere)
            difference.added.append(index);
        else if (!isThere)
            difference.removed.append(index);
        else if (old.hashes.value(index) != now.hashes.value(index))
            difference.changed.append(index);
        else
            difference.equal.append(index);
    }
    return difference;
}

// ---- NBT --------------------------------------------------------------------------------------

struct Leaf
{
    QString value;
    QByteArray hash;
};
using Leaves = std::map<QStringList, Leaf>;

/// Nothing: it is no NBT, or there are more leaves than are compared.
std::optional<Leaves> readLeaves(const QByteArray &document)
{
    Leaves leaves;
    if (document.isEmpty())
        return leaves;
    qsizetype characters = 0;
    bool isTooMuch = false;
    const auto walked = minecraft::walkNbtLeaves(
        document, [&](const QStringList &path, const QString &value, const QByteArray &hash) {
            for (const QString &part : path)
                characters += part.size() + 16;
            isTooMuch = characters > kMostPathCharacters || qsizetype(leaves.size()) >= kMostLeaves;
            if (!isTooMuch)
                leaves.insert_or_assign(path, Leaf{value, hash});
            return !isTooMuch;
        });
    if (!walked || isTooMuch)
        return std::nullopt;
    return leaves;
}

void addNbtChange(FileDifference &difference, NbtChange change)
{
    if (difference.nbtChanges.size() < kMostNbtChanges)
        difference.nbtChanges.append(std::move(change));
    else
        difference.isTruncated = true;
}

bool compareNbt(const QByteArray &older, const QByteArray &newer, FileDifference &difference)
{
    const auto old = readLeaves(older);
    const auto now = old ? readLeaves(newer) : std::nullopt;
    if (!now)
        return false;
    difference.kind = FileDifferenceKind::Nbt;
    auto before = old->begin();
    auto after = now->begin();
    while (before != old->end() || after != now->end()) {
        const bool isRemoved =
            after == now->end() || (before != old->end() && before->first < after->first);
        const bool isAdded = !isRemoved && (before == old->end() || after->first < before->first);
        if (isRemoved) {
            addNbtChange(difference,
                         {ChangeKind::Removed, before->first, before->second.value, {}});
            ++before;
        } else if (isAdded) {
            addNbtChange(difference, {ChangeKind::Added, after->first, {}, after->second.value});
            ++after;
        } else {
            if (before->second.hash != after->second.hash)
                addNbtChange(difference, {ChangeKind::Changed, before->first, before->second.value,
                                          after->second.value});
            ++before;
            ++after;
        }
    }
    return true;
}

// ---- Text -------------------------------------------------------------------------------------

Result<bool> compareText(ByteSource *older, ByteSource *newer, FileDifference &difference)
{
    HF_TRY(const QByteArray old, readWhole(older, kMostTextBytes));
    HF_TRY(const QByteArray now, readWhole(newer, kMostTextBytes));
    const auto oldEncoding = recogniseEncoding(old);
    const auto newEncoding = recogniseEncoding(now);
    if (!oldEncoding || !newEncoding)
        return false;
    LineDifference lines =
        compareLines(decodeText(old, *oldEncoding).text, decodeText(now, *newEncoding).text);
    difference.kind = FileDifferenceKind::Text;
    difference.hunks = std::move(lines.hunks);
    difference.isTruncated = lines.isTruncated;
    return true;
}

} // namespace

Result<std::optional<ChunkCounts>> compareRegionHeaders(ByteSource *older, ByteSource *newer)
{
    std::map<int, std::pair<const minecraft::RegionChunk *, const minecraft::RegionChunk *>> chunks;
    std::optional<minecraft::RegionMap> maps[2];
    for (int side = 0; side < 2; ++side) {
        ByteSource *source = side == 0 ? older : newer;
        HF_TRY(const QByteArray head, readWhole(source, kRegionHeadBytes));
        maps[side] = minecraft::readRegionHeader(head, std::max<qint64>(sizeOf(source), 0));
        if (!maps[side])
            return std::optional<ChunkCounts>();
        for (const minecraft::RegionChunk &chunk : maps[side]->chunks)
            (side == 0 ? chunks[chunk.index].first : chunks[chunk.index].second) = &chunk;
    }
    ChunkCounts counts;
    for (const auto &[index, sides] : chunks) {
        const auto &[before, after] = sides;
        if (!before)
            ++counts.added;
        else if (!after)
            ++counts.removed;
        else if (before->savedAt != after->savedAt || before->sectors != after->sectors)
            ++counts.changed;
    }
    return std::optional(counts);
}

Result<FileDifference> compareContents(ByteSource *older, ByteSource *newer, const QString &path,
                                       const CancellationToken &cancel)
{
    FileDifference difference;
    difference.path = path;
    difference.oldSizeBytes = sizeOf(older);
    difference.newSizeBytes = sizeOf(newer);
    if (isRegionPath(path)) {
        difference.kind = FileDifferenceKind::Region;
        HF_TRY(difference.region, compareRegions(older, newer, cancel));
        return difference;
    }
    HF_TRY(difference.firstDifference, firstDifference(older, newer, cancel));
    if (difference.firstDifference < 0)
        return difference;
    const qint64 largest = std::max(difference.oldSizeBytes, difference.newSizeBytes);
    HF_TRY(const QByteArray oldHead, readWhole(older, kHeadBytes));
    HF_TRY(const QByteArray newHead, readWhole(newer, kHeadBytes));
    if (largest <= kLargestNbtBytes && looksLikeNbt(path, newer ? newHead : oldHead)) {
        HF_TRY(const QByteArray old, readWhole(older, kLargestNbtBytes));
        HF_TRY(const QByteArray now, readWhole(newer, kLargestNbtBytes));
        if (compareNbt(old, now, difference))
            return difference;
    }
    if (largest <= kMostTextBytes) {
        HF_TRY(const bool isText, compareText(older, newer, difference));
        if (isText)
            return difference;
    }
    difference.kind = FileDifferenceKind::Binary;
    return difference;
}

} // namespace holdfast::node
