// core/archive/tar_assembler.h: fills blocks with the tar stream, and can take back what is not
// sent.
#pragma once

#include "block_pipeline.h"

namespace holdfast::archive {

/// The producer's side of writing. What was appended since the last commit() may be taken back, so
/// that a file that changed while it was read is read again; it must fit kHeldBytes.
class TarAssembler
{
public:
    /// How much may be appended without a commit.
    static constexpr qint64 kHeldBytes = qint64(kBlockCount * 3 / 4 - 2) * qint64(kBlockBytes);

    explicit TarAssembler(BlockPipeline &pipeline)
        : m_pipeline(pipeline)
    {}
    ~TarAssembler();
    Q_DISABLE_COPY_MOVE(TarAssembler)

    /// Ends the block (and so the frame) that is being filled, unless it is empty.
    Result<void> startFrame();
    /// Bytes of the stream so far.
    qint64 position() const { return m_position; }

    Result<void> appendHeader(const std::shared_ptr<Member> &member);
    /// Content goes straight into the block: up to `wanted` bytes, at least one. Then
    /// contentRead().
    Result<std::span<std::byte>> contentRoom(size_t wanted);
    void contentRead(const std::shared_ptr<Member> &member, size_t bytes);
    /// A hole in a sparse file: hashed, not stored.
    Result<void> addHole(const std::shared_ptr<Member> &member, qint64 bytes);
    /// Zeros up to the next multiple of 512, and the member is whole. No commit() may stand between
    /// this and the last contentRead() or addHole().
    Result<void> endMember(const std::shared_ptr<Member> &member);
    Result<void> appendZeros(qint64 bytes);

    /// Sends the full blocks; nothing before this point can be taken back.
    Result<void> commit();
    /// Back to the last commit.
    void rollBack();
    /// Sends also the block that is not full.
    Result<void> flush();

private:
    Result<Block *> block();
    Result<void> appendBytes(std::span<const std::byte> bytes);
    Part &contentPart(const std::shared_ptr<Member> &member);

    BlockPipeline &m_pipeline;
    std::vector<Block *> m_held; // the last one is being filled
    qint64 m_position = 0;
    int m_sequence = 0; // of the current member's next content part

    struct Mark
    {
        size_t plainSize = 0;
        size_t parts = 0;
        size_t completed = 0;
        qint64 position = 0;
    };
    Mark m_mark; // within m_held.front()
};

} // namespace holdfast::archive
