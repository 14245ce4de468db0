// core/archive/frame_packer.h: one block becomes one zstd frame.
#pragma once

#include "block_pipeline.h"

typedef struct ZSTD_CCtx_s ZSTD_CCtx;
typedef struct ZSTD_DCtx_s ZSTD_DCtx;

namespace holdfast::archive {

/// A context for each worker. The same bytes give the same frame.
class FramePacker
{
public:
    explicit FramePacker(int workers);
    ~FramePacker();
    Q_DISABLE_COPY_MOVE(FramePacker)
    Result<void> pack(int worker, Block &block);

private:
    std::vector<ZSTD_CCtx *> m_contexts;
};

/// The other way round; the block says how large the plain form must be.
class FrameUnpacker
{
public:
    explicit FrameUnpacker(int workers);
    ~FrameUnpacker();
    Q_DISABLE_COPY_MOVE(FrameUnpacker)
    /// Errors: archive.damaged, archive.hostile (a window of over 128 MiB).
    Result<void> unpack(int worker, std::span<const std::byte> packed, std::span<std::byte> plain);

private:
    std::vector<ZSTD_DCtx *> m_contexts;
};

} // namespace holdfast::archive
