// tests/support/fake_clock.h: a clock that stands until the test moves it.
#pragma once

#include "core/base/clock.h"

namespace holdfast::tests {

/// Any thread may read while nobody moves it.
class FakeClock : public Clock
{
public:
    explicit FakeClock(const QDateTime &start)
        : m_now(start.toUTC())
    {}

    QDateTime now() const override { return m_now; }
    std::chrono::steady_clock::time_point steadyNow() const override
    {
        return std::chrono::steady_clock::time_point(m_steady);
    }

    /// Time passes.
    void advance(std::chrono::milliseconds duration)
    {
        m_now = m_now.addMSecs(duration.count());
        m_steady += duration;
    }
    /// Somebody sets the clock, forward or back; no time passes.
    void jump(std::chrono::milliseconds duration) { m_now = m_now.addMSecs(duration.count()); }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_steady{0};
};

} // namespace holdfast::tests
