// core/schedules/schedule_ticker.h: the thread that looks at the schedules now and then.
#pragma once

#include "core/schedules/schedules.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace holdfast {

/// Calls ScheduleService::tick() on a thread of its own. While the store does not answer it goes on
/// trying; what was missed then runs once afterwards. The service outlives it.
class ScheduleTicker
{
public:
    explicit ScheduleTicker(ScheduleService &schedules,
                            std::chrono::milliseconds interval = std::chrono::seconds(10))
        : m_schedules(schedules)
        , m_interval(interval)
    {}
    /// As stop().
    ~ScheduleTicker() { stop(); }
    Q_DISABLE_COPY_MOVE(ScheduleTicker)

    void start();
    /// Waits for a tick under way.
    void stop();

private:
    void run(const std::stop_token &stop);

    ScheduleService &m_schedules;
    const std::chrono::milliseconds m_interval;
    std::mutex m_mutex;
    std::condition_variable_any m_stopped;
    std::jthread m_thread;
};

} // namespace holdfast
