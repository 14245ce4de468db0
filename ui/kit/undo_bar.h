// ui/kit/undo_bar.h: says what was just done and takes it back, for as long as that is possible.
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QPushButton;
class QShortcut;

namespace holdfast::kit {

class IconLabel;
class TextLabel;

/// A child of the page at its bottom middle, over what is there. Stays until it is closed, used or
/// told that the undo is gone. Ctrl+Z anywhere in the page is its button.
class UndoBar : public QWidget
{
    Q_OBJECT
public:
    /// `host` is the page; the bar follows its size.
    explicit UndoBar(QWidget *host);

    /// Replaces what it offered before: only the newest deed has a bar.
    void offer(const QString &iconName, const QString &text, std::function<void()> undo);
    /// The undo is no longer possible, or no longer of interest.
    void withdraw();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeBack();
    void place();

    IconLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_undo;
    QShortcut *m_shortcut;
    std::function<void()> m_deed;

    Q_DISABLE_COPY_MOVE(UndoBar)
};

} // namespace holdfast::kit
