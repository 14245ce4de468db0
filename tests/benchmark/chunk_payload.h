// tests/benchmark/chunk_payload.h: made-up chunks that are as hard to compress as real ones,
// quickly.
#pragma once

#include "tests/benchmark/nbt_writer.h"
#include "tests/benchmark/seeded_random.h"

#include <QtCore/QByteArray>

#include <memory>

struct z_stream_s;

namespace holdfast::tests {

/// Makes zlib streams of valid NBT without compressing anything. A chunk's stream is a stored block
/// (the given fields) and a block with a complete Huffman code, in which any random bits mean
/// something: mostly zeros, some other values and short repeats, as block data has. Inflating it
/// once gives the length and checksum that belong into it. So the payload does not compress, and
/// inflates about as much as in real worlds. One object a thread.
class ChunkPayloads
{
public:
    ChunkPayloads();
    ~ChunkPayloads();
    Q_DISABLE_COPY_MOVE(ChunkPayloads)

    /// About `wantedBytes` of payload: `fields` and then a byte array named `arrayName`.
    QByteArray make(SeededRandom &random, const NbtWriter &fields, const QByteArray &arrayName,
                    qint64 wantedBytes);

private:
    void inflateBlock(const QByteArray &block);

    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_blockHead; // the Huffman code, and what the first repeats may point at
    QByteArray m_inflated;
    qsizetype m_inflatedSize = 0;
};

} // namespace holdfast::tests
