#include "signal_watcher.h"

#include <QtCore/QCoreApplication>

#include <csignal>
#include <sys/signalfd.h>

namespace holdfast {

SignalWatcher::SignalWatcher()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
    // A connection that breaks while we write is an error of that write, not the end of us.
    std::signal(SIGPIPE, SIG_IGN);
    m_signals = UniqueFd(::signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK));
    m_notifier = std::make_unique<QSocketNotifier>(m_signals.get(), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
}

} // namespace holdfast
