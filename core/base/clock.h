// core/base/clock.h: the time of day, as something a test can set.
#pragma once

#include <QtCore/QDateTime>

#include <chrono>

namespace holdfast {

/// Where rooms read the wall clock (UTC, milliseconds) and the steady clock. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, cut to milliseconds: what the store can give back unchanged.
    virtual QDateTime now() const = 0;
    /// For durations and time-outs: never jumps.
    virtual std::chrono::steady_clock::time_point steadyNow() const = 0;
};

/// The system's clocks; lives for ever.
const Clock &systemClock();

} // namespace holdfast
