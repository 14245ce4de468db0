// interrupts.h: Ctrl-C and SIGTERM as a signal in the event loop.
#pragma once

#include "core/base/unique_fd.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <memory>

namespace holdfast::ctl {

/// One for the program; made in its first lines.
class Interrupts : public QObject
{
    Q_OBJECT
public:
    Interrupts();
    /// How often it was asked to stop.
    int count() const { return m_count; }

signals:
    void raised();

private:
    UniqueFd m_signals;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_count = 0;

    Q_DISABLE_COPY_MOVE(Interrupts)
};

} // namespace holdfast::ctl
