// ui/kit/wait_watchdog.h: finds handlers in the GUI thread that wait for something.
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QApplication>

#include <memory>

namespace holdfast::kit {

class SleepSampler;

/// An application that measures each event's handler: how long its thread slept in it (disk, locks,
/// sockets, other processes), without the time that it worked or stood in line for a processor.
/// More than 8 ms is reported; painting and showing windows, where the display server is waited
/// for, is left out, also where a handler paints at once (a button that is pressed), and so are
/// handlers that run an event loop of their own; sleep that was in no call of the kernel (a page
/// that a machine short of memory had to find) is not the handler's. Linux; nothing elsewhere. For
/// debug builds and tests.
class WatchedApplication : public QApplication
{
    Q_OBJECT
public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    bool notify(QObject *receiver, QEvent *event) override;

    /// What was found since the last call, one line each, at most 100. GUI thread.
    static QStringList takeWaits();

private:
    int m_level = -1; ///< event loop level of the handler that is measured, -1: none
    bool m_hasNestedLoop = false;
    const std::unique_ptr<SleepSampler> m_sampler;
    bool m_paints = false;            ///< inside painting that a handler asked for at once
    qint64 m_paintingNanoseconds = 0; ///< slept in such painting since the handler began

    bool notifyInside(QObject *receiver, QEvent *event);

    Q_DISABLE_COPY_MOVE(WatchedApplication)
};

} // namespace holdfast::kit
