// ui/shell/notice_stack.h: short messages at the foot of the window, each with at most one deed.
#pragma once

#include "ui/workspace/workspace.h"

#include <QtWidgets/QWidget>

namespace holdfast::ui {

/// A child of the window, kept at its bottom middle; at most three at a time, the oldest goes
/// first. A notice stays six seconds, longer while the pointer or the focus is on it.
class NoticeStack : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeStack(QWidget *window);

    void show(const Notice &notice);
    /// How many events the visible card of that group tells of, 0 without one.
    int countOf(const QString &group) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void take(QWidget *card);

    Q_DISABLE_COPY_MOVE(NoticeStack)
};

} // namespace holdfast::ui
