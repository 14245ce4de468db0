#include "core/minecraft/nbt_tree.h"
#include "core/minecraft/region_map.h"
#include "tests/benchmark/region_file.h"
#include "tests/support/test_main.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::minecraft;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

class BytesSource : public ByteSource
{
public:
    explicit BytesSource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    qint64 sizeBytes() const override { return m_bytes.size(); }
    Result<qint64> readAt(qint64 offset, std::span<std::byte> buffer) override
    {
        const QByteArray part = m_bytes.mid(offset, qint64(buffer.size()));
        std::ranges::copy(std::as_bytes(std::span(part.data(), size_t(part.size()))),
                          buffer.begin());
        return part.size();
    }

private:
    QByteArray m_bytes;
};

constexpr qint64 kSaved = 1'730'000'000;

QByteArray region(int chunks)
{
    ChunkPayloads payloads;
    return makeRegionFile(payloads, "seed",
                          {.kind = RegionKind::Overworld, .x = 0, .z = 0, .chunkCount = chunks},
                          kSaved);
}

} // namespace

class RegionMapTest : public QObject
{
    Q_OBJECT
private slots:
    void wholeRegion();
    void chunksAreDocuments();
    void tornChunksAreMarked();
    void shortFiles();
    void anyBytesAreMappedWithoutHarm();
};

void RegionMapTest::wholeRegion()
{
    BytesSource source(region(200));
    const auto map = readRegionMap(source);
    HF_VERIFY(map);
    QCOMPARE(map->chunks.size(), 200);
    QVERIFY(!map->problem);
    for (const RegionChunk &chunk : map->chunks) {
        QVERIFY(!chunk.isTorn);
        QCOMPARE(chunk.compression, ChunkCompression::Zlib);
        QVERIFY(chunk.sizeBytes > 0 && chunk.sizeBytes + 5 <= chunk.sectors * 4096);
        QVERIFY(chunk.savedAt.isValid());
    }
}

void RegionMapTest::chunksAreDocuments()
{
    BytesSource source(region(50));
    const auto map = readRegionMap(source);
    HF_VERIFY(map);
    const int index = map->chunks.at(10).index;
    const auto chunk = readRegionChunk(source, index);
    HF_VERIFY(chunk);
    const auto page = readNbtPage(*chunk, {}, 0, 100);
    HF_VERIFY(page);
    QVERIFY(page->node.childCount > 0);
    int missing = 0;
    while (std::ranges::any_of(map->chunks,
                               [&](const RegionChunk &each) { return each.index == missing; }))
        ++missing;
    HF_VERIFY_ERROR(readRegionChunk(source, missing), "minecraft.chunk_missing");
    HF_VERIFY_ERROR(readRegionChunk(source, -1), "minecraft.chunk_missing");
    HF_VERIFY_ERROR(readRegionChunk(source, 4096), "minecraft.chunk_missing");
}

void RegionMapTest::tornChunksAreMarked()
{
    const QByteArray whole = region(20);
    BytesSource source(whole);
    const auto map = readRegionMap(source);
    HF_VERIFY(map);
    const RegionChunk first = map->chunks.at(0);
    const auto tornWith = [&](const QByteArray &bytes) {
        BytesSource changed(bytes);
        const auto seen = readRegionMap(changed);
        return seen && seen->chunks.at(0).index == first.index && seen->chunks.at(0).isTorn;
    };
    QByteArray bytes = whole;
    const qint64 place = qint64(first.firstSector) * 4096;
    qToBigEndian<quint32>(quint32(first.sectors * 4096), bytes.data() + place);
    QVERIFY2(tornWith(bytes), "longer than its sectors");
    bytes = whole;
    qToBigEndian<quint32>(0, bytes.data() + place);
    QVERIFY2(tornWith(bytes), "no length");
    bytes = whole;
    bytes[place + 4] = 99;
    QVERIFY2(tornWith(bytes), "no such compression");
    bytes = whole;
    qToBigEndian<quint32>(0xFFFFFF01, bytes.data() + 4 * first.index);
    QVERIFY2(tornWith(bytes), "beyond the end");
    bytes = whole;
    qToBigEndian<quint32>(1 << 8 | 1, bytes.data() + 4 * first.index);
    QVERIFY2(tornWith(bytes), "in the header");
    bytes = whole;
    const RegionChunk second = map->chunks.at(1);
    qToBigEndian<quint32>(second.firstSector << 8 | quint32(second.sectors),
                          bytes.data() + 4 * first.index);
    QVERIFY2(tornWith(bytes), "over another chunk");
    QVERIFY(!tornWith(whole));
}

void RegionMapTest::shortFiles()
{
    BytesSource empty{QByteArray()};
    const auto none = readRegionMap(empty);
    HF_VERIFY(none);
    QVERIFY(none->chunks.isEmpty() && !none->problem);
    BytesSource cut(region(3).left(5000));
    const auto map = readRegionMap(cut);
    HF_VERIFY(map);
    QVERIFY(map->chunks.isEmpty() && map->problem.has_value());
    // The last chunk of a running server is not padded: all its bytes are there.
    const QByteArray whole = region(5);
    BytesSource padded(whole);
    const auto before = readRegionMap(padded);
    HF_VERIFY(before);
    const RegionChunk last =
        *std::ranges::max_element(before->chunks, {}, &RegionChunk::firstSector);
    const qint64 end = qint64(last.firstSector) * 4096 + 5 + last.sizeBytes;
    for (const qint64 missing : {0, 1}) {
        BytesSource unpadded(whole.left(end - missing));
        const auto after = readRegionMap(unpadded);
        HF_VERIFY(after);
        const auto found = std::ranges::find(after->chunks, last.index, &RegionChunk::index);
        QCOMPARE(found->isTorn, missing == 1);
    }
}

void RegionMapTest::anyBytesAreMappedWithoutHarm()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes(8192 + 4096 * random.bounded(4), Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        BytesSource source(bytes);
        const auto map = readRegionMap(source);
        HF_VERIFY(map);
        for (const RegionChunk &chunk : map->chunks) {
            const auto stored = readStoredChunk(source, chunk);
            HF_VERIFY(stored);
            QVERIFY(stored->size() <= 255 * 4096);
        }
    }
}

HOLDFAST_TEST(RegionMapTest)
#include "tst_region_map.moc"
