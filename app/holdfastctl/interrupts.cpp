#include "interrupts.h"

#include <csignal>
#include <sys/signalfd.h>

namespace holdfast::ctl {

Interrupts::Interrupts()
{
    // A reader that went away (`holdfastctl … | head`) is an error of write(), not our death.
    ::signal(SIGPIPE, SIG_IGN);
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGINT);
    sigaddset(&wanted, SIGTERM);
    ::sigprocmask(SIG_BLOCK, &wanted, nullptr);
    m_signals.reset(::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK));
    m_notifier = std::make_unique<QSocketNotifier>(m_signals.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo information = {};
        while (::read(m_signals.get(), &information, sizeof information) ==
               ssize_t(sizeof information))
            ++m_count;
        emit raised();
    });
}

} // namespace holdfast::ctl
