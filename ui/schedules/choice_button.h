// ui/schedules/choice_button.h: a small button that stays pressed, for days of the week.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace holdfast::ui {

/// On: accent ground and outline. A check box for keys and screen readers.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// `name` is what screen readers and the tooltip say.
    ChoiceButton(const QString &text, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

    Q_DISABLE_COPY_MOVE(ChoiceButton)
};

} // namespace holdfast::ui
