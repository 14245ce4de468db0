// tests/window/person.h: somebody who uses the window with mouse and keys, and counts.
#pragma once

#include "ui/shell/main_window.h"

#include <QtGui/QKeySequence>

namespace holdfast::tests {

/// Acts on what is visible only, and waits until it is there and can be used. Each click, each key
/// and each typed word counts one. GUI thread.
class Person
{
public:
    explicit Person(ui::MainWindow &window)
        : m_window(window)
    {}

    /// A button with that text or name, in the topmost dialog, menu or the window.
    bool click(const QString &text);
    /// A row of a table, list or tree with that name where a cell has these words.
    bool clickRow(const QString &view, const QString &words);
    /// On what has the focus.
    bool press(const QKeySequence &keys);
    /// One word into what has the focus, nothing else.
    bool type(const QString &word);
    /// Tab until the field or button with that text or name has the focus.
    bool tabTo(const QString &text);

    int count() const { return m_count; }
    /// What was done, and what was not possible at last.
    QByteArray story() const;
    /// What the keyboard would act on; null: nothing that can be seen.
    QWidget *focus() const;

private:
    bool did(const QString &what, bool isDone);
    /// What has the say: an open menu, else the dialog, else the window.
    QWidget *top() const;

    ui::MainWindow &m_window;
    int m_count = 0;
    QStringList m_deeds = {};
};

} // namespace holdfast::tests
