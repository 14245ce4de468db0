// tests/gui/monkey.h: somebody who clicks and types without sense, the same way each time.
#pragma once

#include "ui/shell/main_window.h"

#include <random>

namespace holdfast::tests {

/// Clicks, keys, wheels, resizes, themes and languages on the window and whatever stands over it.
/// Never answers a file dialog and never types a path, so that nothing outside the profile is
/// touched. GUI thread.
class Monkey
{
public:
    Monkey(ui::MainWindow &window, quint32 seed);

    /// One deed; says what it was.
    QString act();

private:
    template<typename T>
    const T &pick(const QList<T> &choices)
    {
        return choices.at(qsizetype(m_random() % quint32(choices.size())));
    }
    QWidget *top();
    QString click();
    QString type();
    QString press();
    QString scroll();
    QString change();

    ui::MainWindow &m_window;
    std::mt19937 m_random;
};

} // namespace holdfast::tests
