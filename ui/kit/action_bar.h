// ui/kit/action_bar.h: what can be done with the rows that are selected, at the foot of their list.
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace holdfast::kit {

class TextLabel;

/// Lies over the foot of its parent, in the middle, and rises when it is shown. It takes no focus
/// by appearing; its buttons are reached by Tab after the list. The parent is no QStackedWidget:
/// screen readers would not be told of it.
class ActionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActionBar(QWidget *over);

    /// "3 selected".
    void setText(const QString &text);
    /// A small button; the bar owns it.
    void addAction(QWidget *button);
    using QWidget::addAction;
    void setShown(bool shown);
    /// What the list has to keep free at its end, so that the last row is not covered.
    int coveredHeight() const;

signals:
    /// The cross: the selection goes.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPoint restingPlace() const;

    TextLabel *m_text;
    QHBoxLayout *m_actions;

    Q_DISABLE_COPY_MOVE(ActionBar)
};

} // namespace holdfast::kit
