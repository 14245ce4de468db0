// ui/kit/empty_state.h: why there is nothing to see, and the one next action.
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace holdfast::kit {

/// In the middle of the space it is given: an icon, a sentence, why, one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `actionText` empty: no button.
    void set(const QString &iconName, const QString &title, const QString &text,
             const QString &actionText = {});

signals:
    void actionWanted();

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;

    Q_DISABLE_COPY_MOVE(EmptyState)
};

} // namespace holdfast::kit
