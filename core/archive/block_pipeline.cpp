#include "block_pipeline.h"

#include <zstd.h>

#include <algorithm>
#include <chrono>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostThreads = 16;
constexpr auto kCancelInterval = std::chrono::milliseconds(50);

void hashZeros(Sha256 &hash, qint64 count, const std::atomic_bool &isStopped)
{
    static const std::vector<std::byte> zeros(kBlockBytes);
    while (count > 0 && !isStopped.load(std::memory_order_relaxed)) {
        const qint64 length = std::min<qint64>(count, qint64(zeros.size()));
        hash.update(std::span(zeros).first(size_t(length)));
        count -= length;
    }
}

} // namespace

Block::Block()
    : m_plain(std::make_unique_for_overwrite<std::byte[]>(kBlockBytes))
    , m_packed(std::make_unique_for_overwrite<std::byte[]>(packedCapacity()))
{}

size_t Block::packedCapacity()
{
    static const size_t capacity = ZSTD_compressBound(kBlockBytes);
    return capacity;
}

void Block::clear()
{
    plainSize = 0;
    packedSize = 0;
    parts.clear();
    completed.clear();
    m_isReady = false;
}

BlockPipeline::BlockPipeline(int threads, int blocks, CancellationToken cancel, Work work,
                             MemberHashed memberHashed)
    : m_mostBlocks(blocks)
    , m_work(std::move(work))
    , m_memberHashed(std::move(memberHashed))
    , m_cancel(std::move(cancel))
{
    for (int number = 0; number < threads; ++number)
        m_threads.emplace_back([this, number] { runWorker(number); });
}

BlockPipeline::~BlockPipeline()
{
    // Whoever leaves early does so because of an error that is already on its way to the caller.
    if (!m_threads.empty()) {
        fail(Error("cancelled"_L1));
        const auto ignored = finish();
        Q_UNUSED(ignored)
    }
}

int BlockPipeline::threadCount(int wanted)
{
    if (wanted > 0)
        return std::min(wanted, kMostThreads);
    return std::clamp(int(std::thread::hardware_concurrency()), 1, kMostThreads);
}

Result<void> BlockPipeline::failure() const
{
    if (m_error)
        return *m_error;
    return {};
}

template<typename Condition>
Result<void> BlockPipeline::waitFor(std::unique_lock<std::mutex> &lock,
                                    std::condition_variable &signal, Condition condition)
{
    while (!m_error && !condition()) {
        signal.wait_for(lock, kCancelInterval);
        if (m_cancel.isCancelled() && !m_error) {
            lock.unlock();
            fail(Error("cancelled"_L1));
            lock.lock();
        }
    }
    return failure();
}

Result<Block *> BlockPipeline::acquire()
{
    std::unique_lock lock(m_mutex);
    const auto isFree = [this] { return !m_free.empty() || int(m_blocks.size()) < m_mostBlocks; };
    HF_CHECK(waitFor(lock, m_blockFree, isFree));
    Block *block = nullptr;
    if (m_free.empty()) {
        m_blocks.push_back(std::make_unique<Block>());
        block = m_blocks.back().get();
    } else {
        block = m_free.back();
        m_free.pop_back();
    }
    block->clear();
    return block;
}

Result<void> BlockPipeline::submit(Block *block)
{
    const auto contentParts = std::ranges::count(block->parts, Part::Kind::Content, &Part::kind);
    block->m_openTasks.store(int(contentParts) + 1);
    {
        const std::lock_guard lock(m_mutex);
        HF_CHECK(failure());
        m_work_queue.push_back(block);
        m_order.push_back(block);
        ++m_inFlight;
    }
    m_workThere.notify_one();
    return m_cancel.check();
}

void BlockPipeline::finishSubmitting()
{
    const std::lock_guard lock(m_mutex);
    m_isFinished = true;
    m_workThere.notify_all();
    m_blockReady.notify_all();
}

Result<void> BlockPipeline::waitUntilDrained()
{
    std::unique_lock lock(m_mutex);
    return waitFor(lock, m_blockFree, [this] { return m_inFlight == 0; });
}

void BlockPipeline::release(Block *block)
{
    const std::lock_guard lock(m_mutex);
    if (block->m_isReady)
        --m_inFlight;
    block->clear();
    m_free.push_back(block);
    m_blockFree.notify_one();
}

Result<Block *> BlockPipeline::next()
{
    std::unique_lock lock(m_mutex);
    const auto isThere = [this] {
        return m_order.empty() ? m_isFinished : m_order.front()->m_isReady;
    };
    HF_CHECK(waitFor(lock, m_blockReady, isThere));
    if (m_order.empty())
        return nullptr;
    Block *block = m_order.front();
    m_order.pop_front();
    return block;
}

void BlockPipeline::fail(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_error)
        m_error = error;
    m_isStopped.store(true, std::memory_order_relaxed);
    m_blockFree.notify_all();
    m_workThere.notify_all();
    m_blockReady.notify_all();
}

Result<void> BlockPipeline::finish()
{
    finishSubmitting();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    const std::lock_guard lock(m_mutex);
    return failure();
}

Block *BlockPipeline::takeWork()
{
    std::unique_lock lock(m_mutex);
    m_workThere.wait(lock, [this] { return m_error || !m_work_queue.empty() || m_isFinished; });
    if (m_error || m_work_queue.empty())
        return nullptr;
    Block *block = m_work_queue.front();
    m_work_queue.pop_front();
    return block;
}

void BlockPipeline::runWorker(int number)
{
    try {
        while (Block *block = takeWork())
            process(number, *block);
    } catch (const std::exception &exception) {
        fail(Error("internal"_L1, {}, QString::fromUtf8(exception.what())));
    }
}

void BlockPipeline::process(int number, Block &block)
{
    if (const auto worked = m_work(number, block); !worked)
        return fail(worked.error());
    hashParts(block);
    taskDone(block);
}

void BlockPipeline::hashParts(Block &block)
{
    for (size_t index = 0; index < block.parts.size(); ++index) {
        const Part &part = block.parts[index];
        if (part.kind != Part::Kind::Content)
            continue;
        if (part.member->takeTurn(part.sequence, {&block, index}))
            hashFrom(&block, index);
    }
}

void BlockPipeline::hashFrom(Block *block, size_t index)
{
    // The loop goes on with parts of later blocks that were ready before it was their turn. The
    // block may be handed to the consumer, and be reused, as soon as its task is done.
    const std::shared_ptr<Member> member = block->parts[index].member;
    while (!m_isStopped.load(std::memory_order_relaxed)) {
        const Part &part = block->parts[index];
        const std::span<const std::byte> bytes =
            block->plainBytes().subspan(part.begin, part.length);
        const bool isWhole =
            part.isLast && part.sequence == 0 && part.zerosBefore + part.zerosAfter == 0;
        if (isWhole) {
            member->digest = Sha256::of(bytes);
        } else {
            hashZeros(member->hash(), part.zerosBefore, m_isStopped);
            member->hash().update(bytes);
            hashZeros(member->hash(), part.zerosAfter, m_isStopped);
        }
        if (part.isLast) {
            if (!isWhole)
                member->digest = member->hash().finish();
            member->dropHash();
            if (const auto accepted = m_memberHashed(*member); !accepted)
                return fail(accepted.error());
        }
        const auto waiting = member->passTurn();
        taskDone(*block);
        if (!waiting)
            return;
        block = waiting->block;
        index = waiting->part;
    }
}

void BlockPipeline::taskDone(Block &block)
{
    if (block.m_openTasks.fetch_sub(1) != 1)
        return;
    const std::lock_guard lock(m_mutex);
    block.m_isReady = true;
    if (!m_order.empty() && m_order.front() == &block)
        m_blockReady.notify_one();
}

} // namespace holdfast::archive
