// core/base/cancellation.h: the wish to stop, handed down to long work, and its progress handed up.
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <memory>

namespace holdfast {

/// Copies share one flag. Long work looks at it at least every 100 ms. Any thread.
class CancellationToken
{
public:
    CancellationToken()
        : m_flag(std::make_shared<std::atomic_bool>(false))
    {}
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }
    /// `HF_CHECK(token.check())`: the error `cancelled` once somebody asked to stop.
    Result<void> check() const
    {
        if (isCancelled())
            return Error(QLatin1StringView("cancelled"));
        return {};
    }

private:
    std::shared_ptr<std::atomic_bool> m_flag;
};

/// Figures that working threads count up and any thread reads; nothing is signalled.
struct Progress
{
    std::atomic<qint64> bytesDone{0};
    std::atomic<qint64> filesDone{0};
    std::atomic<qint64> bytesTotal{0}; ///< 0: not known (yet)
    std::atomic<qint64> filesTotal{0};
};

} // namespace holdfast
