#include "core/schedules/schedule_ticker.h"

#include "core/base/log.h"

#include <exception>

namespace holdfast {

void ScheduleTicker::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void ScheduleTicker::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ScheduleTicker::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        try {
            const auto report = m_schedules.tick();
            if (!report)
                qCWarning(lcService).noquote() << "schedules:" << report.error().message();
        } catch (const std::exception &exception) {
            qCCritical(lcService) << "schedules:" << exception.what();
        }
        std::unique_lock lock(m_mutex);
        m_stopped.wait_for(lock, stop, m_interval, [] { return false; });
    }
}

} // namespace holdfast
