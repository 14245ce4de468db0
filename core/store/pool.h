// Threads that own one database connection each, and the queue of what waits for one.
#pragma once

#include "session.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <thread>

namespace holdfast::store {

struct PoolLimits
{
    int minimum = 0;
    int maximum = 1;
    std::chrono::milliseconds acquireTimeout{10'000};
    std::chrono::milliseconds idleTimeout{60'000};
};

/// A connection that comes and goes on its thread.
struct Worker
{
    std::unique_ptr<Session> session;
};

class Pool
{
public:
    using Task = std::function<void(Worker &)>;

    explicit Pool(const PoolLimits &limits)
        : m_limits(limits)
    {}
    /// Waits for tasks under way. Nobody may call run() any more.
    ~Pool();
    Q_DISABLE_COPY_MOVE(Pool)

    /// Runs the task on one of the threads and returns when it is done. Errors: Unavailable
    /// store.pool_exhausted when none was free within the acquire time-out: the task did not run
    /// then.
    Result<void> run(const Task &task);
    int connectionCount() const { return m_connections.load(); }

private:
    struct Waiting
    {
        const Task *task;
        enum class State { Queued, Running, Done } state = State::Queued;
        std::condition_variable changed;
    };

    void work();
    /// The next task; nullptr: this thread should end. `worker` closes when idle too long.
    Waiting *next(std::unique_lock<std::mutex> &lock);
    void joinEnded(std::unique_lock<std::mutex> &lock);

    const PoolLimits m_limits;
    std::atomic_int m_connections = 0;
    std::mutex m_mutex; // guards all below
    std::condition_variable m_arrived;
    std::deque<Waiting *> m_queue; // bounded by the callers, who all wait
    std::list<std::thread> m_threads;
    std::list<std::thread::id> m_ended;
    int m_running = 0; ///< threads
    int m_idle = 0;
    bool m_isClosing = false;
};

} // namespace holdfast::store
