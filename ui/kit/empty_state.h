// ui/kit/empty_state.h: why there is nothing to see, and the one next action.
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace holdfast::kit {

class IconLabel;
class TextLabel;

/// In the middle of the space it is given: an icon, a sentence, why, one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `actionText` empty: no button.
    void set(const QString &iconName, const QString &title, const QString &text,
             const QString &actionText = {});
    /// The button is what the page is for now; plain when it only takes a filter away.
    void setActionPrimary(bool primary);

signals:
    void actionWanted();

private:
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_action;

    Q_DISABLE_COPY_MOVE(EmptyState)
};

} // namespace holdfast::kit
