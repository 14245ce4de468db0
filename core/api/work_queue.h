// work_queue.h: hands tasks from one thread to others by a lock of our own.
//
// Qt's queues would do, but its libraries are built without ThreadSanitizer, which then sees no
// order between the threads and reports whatever a task carries. Here every hand-over is in our own
// code.
#pragma once

#include <QtCore/QRunnable>
#include <QtCore/QThreadPool>

#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace holdfast::api {

using Task = std::function<void()>;

/// Tasks on their way into a loop.
class LoopQueue
{
public:
    /// True: nothing was waiting, so the loop has to be woken.
    bool push(Task task)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(task));
        return m_waiting.size() == 1;
    }
    std::vector<Task> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_waiting, {});
    }

private:
    std::mutex m_mutex;
    std::vector<Task> m_waiting; // guarded by m_mutex
};

/// A bounded number of threads that carry out tasks in the order they came. Whoever adds tasks
/// bounds their number.
class WorkPool
{
public:
    void setThreads(int count) { m_threads.setMaxThreadCount(count); }
    void setExpiryTimeout(int milliseconds) { m_threads.setExpiryTimeout(milliseconds); }
    void start(Task task)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(task));
        }
        m_threads.start(&m_runner);
    }
    /// All that was started has ended, and lies behind the caller.
    void waitForDone()
    {
        m_threads.waitForDone();
        const std::lock_guard lock(m_mutex);
    }

private:
    /// One for all tasks: it carries nothing.
    class Runner : public QRunnable
    {
    public:
        explicit Runner(WorkPool &pool)
            : m_pool(pool)
        {
            setAutoDelete(false);
        }
        void run() override { m_pool.runNext(); }

    private:
        WorkPool &m_pool;
    };

    void runNext()
    {
        Task task;
        {
            const std::lock_guard lock(m_mutex);
            task = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        task();
        task = nullptr; // what it holds goes before it counts as ended
        const std::lock_guard lock(m_mutex);
    }

    std::mutex m_mutex;
    std::deque<Task> m_waiting; // guarded by m_mutex
    Runner m_runner{*this};
    QThreadPool m_threads;
};

} // namespace holdfast::api
