// core/archive/block_pipeline.h: one producer, several workers, one consumer in order; bounded
// memory.
#pragma once

#include "archive_member.h"

#include "core/base/cancellation.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace holdfast::archive {

/// What one frame holds of the tar stream.
constexpr size_t kBlockBytes = 1 << 20;
/// Blocks that exist at most while writing, where a file is held until it is known to be whole;
/// each has room for the plain and the packed form. With a million empty files a block also brings
/// two thousand members: about 3 MiB in all.
constexpr int kBlockCount = 40;
/// While reading, for which a few ahead are enough.
constexpr int kReadBlockCount = 16;

/// A run of bytes of a block that belongs to one member (or to none: padding).
struct Part
{
    enum class Kind { Header, Content, Zeros };
    Kind kind = Kind::Zeros;
    std::shared_ptr<Member> member = {};
    size_t begin = 0; ///< in the block
    size_t length = 0;
    qint64 memberOffset = 0; ///< in the member's header, or in its file
    qint64 zerosBefore = 0;  ///< holes of a sparse file around these bytes
    qint64 zerosAfter = 0;
    int sequence = 0;    ///< among the member's content parts
    bool isLast = false; ///< of the member's content parts
};

/// A piece of the tar stream on its way, with its packed form beside it.
class Block
{
public:
    Block();

    std::byte *plain() { return m_plain.get(); }
    std::byte *packed() { return m_packed.get(); }
    static size_t packedCapacity();
    void clear();
    std::span<const std::byte> plainBytes() const { return {m_plain.get(), plainSize}; }
    std::span<const std::byte> packedBytes() const { return {m_packed.get(), packedSize}; }

    size_t plainSize = 0;
    size_t packedSize = 0;
    std::vector<Part> parts;
    std::vector<std::shared_ptr<Member>> completed; ///< members that end here, in order

private:
    friend class BlockPipeline;
    std::unique_ptr<std::byte[]> m_plain;
    std::unique_ptr<std::byte[]> m_packed;
    std::atomic<int> m_openTasks{0}; // the worker's own and one for each content part
    bool m_isReady = false;
};

/// Moves blocks from the producer through the workers to the consumer. The first error, wherever it
/// happens, stops everything; every waiting call then returns it.
class BlockPipeline
{
public:
    /// Packs or unpacks a block; called on the worker with this number. Content parts are hashed
    /// by the pipeline afterwards.
    using Work = std::function<Result<void>(int worker, Block &block)>;
    /// Called once a member's last content part was hashed; on a worker.
    using MemberHashed = std::function<Result<void>(Member &member)>;

    /// At most `blocks` blocks exist at a time.
    BlockPipeline(int threads, int blocks, CancellationToken cancel, Work work,
                  MemberHashed memberHashed);
    ~BlockPipeline();

    static int threadCount(int wanted);

    /// Producer: an empty block; waits until there is one.
    Result<Block *> acquire();
    /// Producer: blocks come out in the order of this call.
    Result<void> submit(Block *block);
    /// Producer: nothing more comes.
    void finishSubmitting();
    /// Producer: waits until the consumer has given every block back.
    Result<void> waitUntilDrained();
    /// Producer: gives an unused block back. Consumer: done with this one.
    void release(Block *block);

    /// Consumer: the next block in order, ready; nullptr at the end.
    Result<Block *> next();

    /// Any thread: stops everything.
    void fail(const Error &error);
    /// Joins the workers; the first error if there was one.
    Result<void> finish();

private:
    void runWorker(int number);
    Block *takeWork();
    void process(int number, Block &block);
    void hashParts(Block &block);
    void hashFrom(Block *block, size_t part);
    void taskDone(Block &block);
    Result<void> failure() const;
    template<typename Condition>
    Result<void> waitFor(std::unique_lock<std::mutex> &lock, std::condition_variable &signal,
                         Condition condition);

    const int m_mostBlocks;
    const Work m_work;
    const MemberHashed m_memberHashed;
    const CancellationToken m_cancel;
    std::atomic_bool m_isStopped{false};

    mutable std::mutex m_mutex; // guards everything below
    std::condition_variable m_blockFree;
    std::condition_variable m_workThere;
    std::condition_variable m_blockReady;
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::vector<Block *> m_free;
    std::deque<Block *> m_work_queue;
    std::deque<Block *> m_order;
    int m_inFlight = 0;
    bool m_isFinished = false;
    std::optional<Error> m_error;

    std::vector<std::thread> m_threads;
};

} // namespace holdfast::archive
