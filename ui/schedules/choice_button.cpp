#include "choice_button.h"

#include "ui/kit/paint.h"

#include <QtGui/QPainter>

namespace holdfast::ui {

using kit::ColorRole;
using kit::px;

ChoiceButton::ChoiceButton(const QString &text, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(name);
    setToolTip(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics metrics(kit::font(kit::TextStyle::Strong));
    return QSize(std::max(px(30), metrics.horizontalAdvance(text()) + px(14)),
                 px(kit::size::control)) +
           QSize(4, 4);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    const bool on = isChecked();
    kit::paintBox(&painter, box,
                  on             ? ColorRole::AccentTint
                  : underMouse() ? ColorRole::ControlHover
                                 : ColorRole::Control,
                  on ? ColorRole::Accent : ColorRole::BorderStrong, kit::radius::control);
    kit::paintText(&painter, rect(), text(), kit::TextStyle::Strong,
                   !isEnabled() ? ColorRole::Disabled
                   : on         ? ColorRole::AccentText
                                : ColorRole::Muted,
                   Qt::AlignHCenter);
    if (hasFocus())
        kit::paintFocusRing(&painter, QRectF(rect()), kit::radius::control);
}

} // namespace holdfast::ui
