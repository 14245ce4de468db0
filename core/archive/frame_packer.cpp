#include "frame_packer.h"

#include "archive_errors.h"

#include <array>
#include <cmath>

// ZSTD_getFrameHeader and the literal mode are in the static part of the API, stable since 1.3.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLevel = 3;
/// For what does not compress but for its gaps, such as region files: the same size within a few
/// thousandths as level 3, at four times the speed (measured; see docs/measured.md).
constexpr int kFastLevel = -1;
constexpr quint64 kMostWindow = quint64(1) << 27;

/// Whether most of what is not zero looks random: bits of entropy a byte in a sample.
bool looksRandom(std::span<const std::byte> bytes)
{
    constexpr size_t kSamples = 16;
    constexpr size_t kSampleBytes = 512;
    if (bytes.size() < kSamples * kSampleBytes)
        return false;
    std::array<unsigned, 256> counts = {};
    const size_t step = (bytes.size() - kSampleBytes) / (kSamples - 1);
    for (size_t sample = 0; sample < kSamples; ++sample) {
        for (const std::byte byte : bytes.subspan(sample * step, kSampleBytes))
            ++counts[size_t(byte)];
    }
    counts[0] = 0;
    double total = 0;
    for (const unsigned count : counts)
        total += count;
    if (total < double(kSamples * kSampleBytes) / 16)
        return false;
    double bits = 0;
    for (const unsigned count : counts) {
        if (count > 0)
            bits -= count / total * std::log2(count / total);
    }
    return bits > 7.0; // 512 random bytes out of 255 values come to about 7.2 already
}

} // namespace

FramePacker::FramePacker(int workers)
{
    for (int number = 0; number < workers; ++number) {
        ZSTD_CCtx *context = ZSTD_createCCtx();
        Q_CHECK_PTR(context);
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
        m_contexts.push_back(context);
    }
}

FramePacker::~FramePacker()
{
    for (ZSTD_CCtx *context : m_contexts)
        ZSTD_freeCCtx(context);
}

Result<void> FramePacker::pack(int worker, Block &block)
{
    ZSTD_CCtx *context = m_contexts.at(size_t(worker));
    const auto plain = block.plainBytes();
    const int level = looksRandom(plain) ? kFastLevel : kLevel;
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
    const size_t size = ZSTD_compress2(context, block.packed(), Block::packedCapacity(),
                                       plain.data(), plain.size());
    if (ZSTD_isError(size))
        return Error("internal"_L1, {}, QString::fromUtf8(ZSTD_getErrorName(size)));
    block.packedSize = size;
    return {};
}

FrameUnpacker::FrameUnpacker(int workers)
{
    for (int number = 0; number < workers; ++number) {
        m_contexts.push_back(ZSTD_createDCtx());
        Q_CHECK_PTR(m_contexts.back());
    }
}

FrameUnpacker::~FrameUnpacker()
{
    for (ZSTD_DCtx *context : m_contexts)
        ZSTD_freeDCtx(context);
}

Result<void> FrameUnpacker::unpack(int worker, std::span<const std::byte> packed,
                                   std::span<std::byte> plain)
{
    ZSTD_frameHeader header = {};
    if (ZSTD_getFrameHeader(&header, packed.data(), packed.size()) != 0 ||
        header.frameType != ZSTD_frame)
        return damaged(u"a frame has no proper head"_s);
    if (header.windowSize > kMostWindow)
        return hostile({}, u"a frame asks for a window of more than 128 MiB"_s);
    if (header.frameContentSize != plain.size())
        return damaged(u"a frame and the seek table disagree on its size"_s);
    if (ZSTD_findFrameCompressedSize(packed.data(), packed.size()) != packed.size())
        return damaged(u"a frame does not fill the place that the seek table gives it"_s);
    const size_t size = ZSTD_decompressDCtx(m_contexts.at(size_t(worker)), plain.data(),
                                            plain.size(), packed.data(), packed.size());
    if (ZSTD_isError(size))
        return damaged(u"a frame cannot be decompressed (%1)"_s.arg(
            QString::fromUtf8(ZSTD_getErrorName(size))));
    if (size != plain.size())
        return damaged(u"a frame and the seek table disagree on its size"_s);
    return {};
}

} // namespace holdfast::archive
