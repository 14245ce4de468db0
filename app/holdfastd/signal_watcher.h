// SIGTERM and SIGINT as an ordinary end of the event loop.
#pragma once

#include "core/base/unique_fd.h"

#include <QtCore/QSocketNotifier>

#include <memory>

namespace holdfast {

/// Blocks the two signals for this thread and all made later, and quits the application when one
/// comes. Make it before any thread.
class SignalWatcher
{
public:
    SignalWatcher();

private:
    UniqueFd m_signals;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace holdfast
