#include "tests/benchmark/chunk_payload.h"

#include <QtCore/QtEndian>

#include <zlib.h>

#include <array>
#include <bit>

namespace holdfast::tests {

namespace {

constexpr int kEndOfBlock = 256;
constexpr int kLongestCode = 15;

/// Bits in deflate's order: least significant first; Huffman codes most significant first.
class BitWriter
{
public:
    void bits(quint32 value, int count)
    {
        for (int i = 0; i < count; ++i)
            bit(value >> i & 1);
    }
    void code(quint32 value, int count)
    {
        for (int i = count - 1; i >= 0; --i)
            bit(value >> i & 1);
    }
    QByteArray bytes() const { return m_bytes; }

private:
    void bit(quint32 value)
    {
        if (m_count % 8 == 0)
            m_bytes.append('\0');
        m_bytes.back() = char(m_bytes.back() | char(value << (m_count % 8)));
        ++m_count;
    }
    QByteArray m_bytes;
    qint64 m_count = 0;
};

/// Code lengths of literals and repeats that use up the code space to the last bit.
std::array<int, 286> literalLengths()
{
    std::array<int, 286> lengths = {};
    lengths[0] = 1; // a zero byte, every second symbol
    for (int literal = 1; literal <= 22; ++literal)
        lengths[size_t(literal)] = 6;
    for (const int repeat : {257, 258, 259, 260}) // 3 to 6 bytes
        lengths[size_t(repeat)] = 7;
    for (const int repeat : {262, 264, 266, 270, 276, 280, 283, 284}) // 8 to 257 bytes
        lengths[size_t(repeat)] = 8;
    lengths[kEndOfBlock] = kLongestCode; // the last code: fifteen ones
    qint64 rest = 1 << kLongestCode;
    for (const int length : lengths)
        rest -= length > 0 ? 1 << (kLongestCode - length) : 0;
    for (size_t literal = 200; rest > 0; --literal) { // rare values take what is left
        const qint64 lowest = rest & -rest;
        lengths[literal] = kLongestCode - std::countr_zero(quint64(lowest));
        rest -= lowest;
    }
    return lengths;
}

/// The head of the block: its code, then zeros that repeats may reach back to.
QByteArray blockHead()
{
    constexpr std::array<int, 19> kOrder = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                            11, 4,  12, 3, 13, 2, 14, 1, 15};
    std::array<int, 12> distances = {};
    for (const size_t distance : {0, 6, 9, 11}) // 1, 9 to 12, 25 to 32, 49 to 64 bytes back
        distances[distance] = 2;
    BitWriter writer;
    writer.bits(1, 1); // the last block
    writer.bits(2, 2); // with a code of its own
    writer.bits(286 - 257, 5);
    writer.bits(12 - 1, 5);
    writer.bits(19 - 4, 4);
    for (const int symbol : kOrder)
        writer.bits(symbol < 16 ? 4 : 0, 3); // each code length 0 to 15 is written in four bits
    for (const int length : literalLengths())
        writer.code(quint32(length), 4);
    for (const int length : distances)
        writer.code(quint32(length), 4);
    return writer.bytes() + QByteArray(8, '\0');
}

} // namespace

ChunkPayloads::ChunkPayloads()
    : m_stream(std::make_unique<z_stream>())
    , m_blockHead(blockHead())
    , m_inflated(512 * 1024, '\0')
{
    if (inflateInit2(m_stream.get(), -15) != Z_OK)
        qFatal("zlib cannot be used");
}

ChunkPayloads::~ChunkPayloads()
{
    inflateEnd(m_stream.get());
}

void ChunkPayloads::inflateBlock(const QByteArray &block)
{
    inflateReset(m_stream.get());
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(block.data()));
    m_stream->avail_in = uInt(block.size());
    m_inflatedSize = 0;
    int outcome = Z_OK;
    while (outcome == Z_OK) {
        if (m_inflatedSize == m_inflated.size())
            m_inflated.resize(m_inflated.size() * 2);
        m_stream->next_out = reinterpret_cast<Bytef *>(m_inflated.data() + m_inflatedSize);
        m_stream->avail_out = uInt(m_inflated.size() - m_inflatedSize);
        outcome = inflate(m_stream.get(), Z_NO_FLUSH);
        m_inflatedSize = m_inflated.size() - m_stream->avail_out;
    }
    if (outcome != Z_STREAM_END)
        qFatal("the made-up block is not valid: %s", m_stream->msg ? m_stream->msg : "cut off");
}

QByteArray ChunkPayloads::make(SeededRandom &random, const NbtWriter &fields,
                               const QByteArray &arrayName, qint64 wantedBytes)
{
    QByteArray head = fields.openDocument();
    head.append('\x07'); // a byte array, its length still to come
    head.append(char(arrayName.size() >> 8)).append(char(arrayName.size())).append(arrayName);
    head.append(4, '\0');
    // Zeros enough to end the last symbol, then the end of the block.
    const QByteArray tail("\0\0\0\0\0\0\0\0\xff\x7f", 10);
    const qint64 others = m_blockHead.size() + tail.size() + head.size() + 11;
    const qint64 size = std::max<qint64>(16, wantedBytes - others);

    QByteArray block = m_blockHead;
    block.resize(m_blockHead.size() + size);
    char *body = block.data() + m_blockHead.size();
    random.fill(body, size);
    for (qint64 i = 0; i < size; ++i) {
        if (body[i] == '\xff') // without such bytes there are never fifteen ones in a row
            body[i] = '\x5a';
    }
    block.append(tail);
    inflateBlock(block);

    // The last zero byte closes the compound.
    qToBigEndian<qint32>(qint32(m_inflatedSize - 1), head.data() + head.size() - 4);
    uLong checksum = adler32(1, reinterpret_cast<const Bytef *>(head.data()), uInt(head.size()));
    checksum =
        adler32(checksum, reinterpret_cast<const Bytef *>(m_inflated.data()), uInt(m_inflatedSize));
    const quint16 headSize = quint16(head.size());
    QByteArray payload("\x78\x9c\0", 3);
    payload.append(char(headSize)).append(char(headSize >> 8));
    payload.append(char(~headSize)).append(char(quint16(~headSize) >> 8));
    payload += head + block;
    char trailer[4];
    qToBigEndian<quint32>(quint32(checksum), trailer);
    return payload.append(trailer, sizeof trailer);
}

} // namespace holdfast::tests
