#include "pool.h"

#include <algorithm>
#include <system_error>

namespace holdfast::store {

using namespace Qt::StringLiterals;

Pool::~Pool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosing = true;
    }
    m_arrived.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

Result<void> Pool::run(const Task &task)
{
    Waiting waiting{.task = &task, .changed = {}};
    std::unique_lock lock(m_mutex);
    joinEnded(lock);
    m_queue.push_back(&waiting);
    if (m_idle < int(m_queue.size()) && m_running < m_limits.maximum) {
        try {
            m_threads.emplace_back([this] { work(); });
            ++m_running;
        } catch (const std::system_error &) {
            if (m_running ==
                0) { // no thread to be had: with others running we wait for one of them
                std::erase(m_queue, &waiting);
                return Error("store.pool_exhausted"_L1, {{"count"_L1, 0}});
            }
        }
    }
    m_arrived.notify_one();
    // Woken once, at the end: that it began is only asked when the time for beginning is over.
    const auto isDone = [&] { return waiting.state == Waiting::State::Done; };
    const bool isInTime = waiting.changed.wait_for(lock, m_limits.acquireTimeout, isDone);
    if (!isInTime && waiting.state == Waiting::State::Queued) {
        std::erase(m_queue, &waiting);
        return Error("store.pool_exhausted"_L1, {{"count"_L1, m_limits.maximum}});
    }
    waiting.changed.wait(lock, isDone);
    return {};
}

Pool::Waiting *Pool::next(std::unique_lock<std::mutex> &lock)
{
    ++m_idle;
    const auto ready = [this] { return m_isClosing || !m_queue.empty(); };
    while (!m_arrived.wait_for(lock, m_limits.idleTimeout, ready)) {
        if (m_running > m_limits.minimum)
            break;
    }
    --m_idle;
    if (m_queue.empty())
        return nullptr;
    Waiting *waiting = m_queue.front();
    m_queue.pop_front();
    waiting->state = Waiting::State::Running;
    return waiting;
}

void Pool::work()
{
    Worker worker;
    bool isCounted = false;
    const auto count = [&] {
        if (isCounted != bool(worker.session))
            m_connections += worker.session ? 1 : -1;
        isCounted = bool(worker.session);
    };
    std::unique_lock lock(m_mutex);
    while (Waiting *waiting = next(lock)) {
        lock.unlock();
        (*waiting->task)(worker);
        count();
        lock.lock();
        waiting->state = Waiting::State::Done;
        waiting->changed.notify_all(); // under the lock: the waiter's frame holds the condition
    }
    --m_running;
    m_ended.push_back(std::this_thread::get_id());
    lock.unlock();
    worker.session.reset();
    count();
}

void Pool::joinEnded(std::unique_lock<std::mutex> &lock)
{
    Q_ASSERT(lock.owns_lock());
    std::list<std::thread> ended;
    for (const std::thread::id id : m_ended) {
        const auto found = std::ranges::find(
            m_threads, id, [](const std::thread &thread) { return thread.get_id(); });
        ended.splice(ended.end(), m_threads, found);
    }
    m_ended.clear();
    if (ended.empty())
        return;
    lock.unlock(); // the last thing an ended thread does is to close its connection
    for (std::thread &thread : ended)
        thread.join();
    lock.lock();
}

} // namespace holdfast::store
