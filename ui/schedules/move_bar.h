// ui/schedules/move_bar.h: says what moving a run would make of its schedule, and asks.
#pragma once

#include <QtWidgets/QWidget>

namespace holdfast::kit {
class TextLabel;
}

namespace holdfast::ui {

/// Hidden until there is something to decide. Takes no focus: the keyboard stays where the run is.
class MoveBar : public QWidget
{
    Q_OBJECT
public:
    explicit MoveBar(QWidget *parent = nullptr);

    /// `sentence` is what it becomes, `before` what it was.
    void ask(const QString &server, const QString &sentence, const QString &before);

signals:
    void decided(bool isAccepted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    kit::TextLabel *m_sentence;
    kit::TextLabel *m_before;

    Q_DISABLE_COPY_MOVE(MoveBar)
};

} // namespace holdfast::ui
