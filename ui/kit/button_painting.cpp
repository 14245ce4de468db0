#include "control_painting.h"

#include "ui/kit/icon.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>

namespace holdfast::kit {

namespace {

struct ButtonLook
{
    ColorRole fill;
    ColorRole border;
    ColorRole text;
    bool hasFrame = true;
};

ButtonLook lookOf(ButtonKind kind, QStyle::State state)
{
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = state & QStyle::State_MouseOver;
    if (!(state & QStyle::State_Enabled)) {
        return {ColorRole::Surface, ColorRole::Border, ColorRole::Disabled,
                kind != ButtonKind::Ghost && kind != ButtonKind::Link};
    }
    switch (kind) {
    case ButtonKind::Primary: {
        const ColorRole fill = pressed   ? ColorRole::AccentPressed
                               : hovered ? ColorRole::AccentHover
                                         : ColorRole::Accent;
        return {fill, fill, ColorRole::OnAccent};
    }
    case ButtonKind::Danger:
        return {ColorRole::Danger, pressed || hovered ? ColorRole::Text : ColorRole::Danger,
                ColorRole::OnDanger};
    case ButtonKind::Ghost: {
        const ColorRole fill = pressed ? ColorRole::Pressed : ColorRole::Hover;
        return {fill, fill, ColorRole::Muted, pressed || hovered};
    }
    case ButtonKind::Link:
        return {ColorRole::Hover, ColorRole::Hover,
                pressed ? ColorRole::AccentPressed : ColorRole::AccentText, false};
    case ButtonKind::Plain:
        break;
    }
    return {pressed   ? ColorRole::ControlPressed
            : hovered ? ColorRole::ControlHover
                      : ColorRole::Control,
            ColorRole::BorderStrong, ColorRole::Text};
}

} // namespace

void paintButton(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ButtonLook look = lookOf(kindOf(widget), option->state);
    if (look.hasFrame)
        paintBox(painter, insideFocusMargin(option->rect), look.fill, look.border, radius::control);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, QRectF(option->rect), radius::control);
}

void paintButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ButtonLook look = lookOf(kindOf(widget), option->state);
    QFont words = painter->font();
    words.setWeight(QFont::Medium);
    words.setUnderline(kindOf(widget) == ButtonKind::Link &&
                       option->state & QStyle::State_MouseOver);
    const QFontMetrics metrics(words);
    const int gap = option->icon.isNull() || option->text.isEmpty() ? 0 : px(6);
    const int iconWidth = option->icon.isNull() ? 0 : option->iconSize.width();
    const QString keys = keyHintOf(widget);
    const int keysWidth = keys.isEmpty() ? 0 : keyCapWidth(keys) + px(8);
    const int textWidth =
        option->text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option->text).width();
    const int wanted = iconWidth + gap + textWidth + keysWidth;
    QRect content(0, 0, std::min(wanted, option->rect.width()), option->rect.height());
    content.moveCenter(option->rect.center());
    content.moveTop(option->rect.top());
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(option->direction, content, logical);
    };
    if (!option->icon.isNull()) {
        const QIcon::Mode mode =
            option->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        const int extent = option->iconSize.height();
        const int top = content.top() + (content.height() - extent) / 2;
        option->icon.paint(painter, place(QRect(content.left(), top, iconWidth, extent)),
                           Qt::AlignCenter, mode);
    }
    if (!keys.isEmpty()) {
        const QRect cap(content.right() + 1 - keysWidth + px(8), content.top(), keysWidth - px(8),
                        content.height());
        paintKeyCap(painter, place(cap), keys, look.text);
    }
    if (option->text.isEmpty())
        return;
    painter->setFont(words);
    painter->setPen(color(look.text));
    const QRect line = place(content.adjusted(iconWidth + gap, 0, -keysWidth, 0));
    painter->drawText(
        line, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
        metrics.elidedText(option->text, Qt::ElideRight, line.width() + 1, Qt::TextShowMnemonic));
}

void paintToolButtonPanel(const QStyleOption *option, QPainter *painter)
{
    const ButtonLook look = lookOf(ButtonKind::Ghost, option->state);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    if (look.hasFrame)
        paintBox(painter, box, look.fill, look.border, radius::chip);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, QRectF(option->rect), radius::chip);
}

void paintCheck(const QStyleOption *option, QPainter *painter, bool isRadio)
{
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = insideFocusMargin(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool filled = (on || partly) && !isRadio;
    const ColorRole border = !enabled                                  ? ColorRole::BorderStrong
                             : on || partly                            ? ColorRole::Accent
                             : option->state & QStyle::State_MouseOver ? ColorRole::Accent
                                                                       : ColorRole::BorderField;
    const ColorRole fill = !enabled ? (filled ? ColorRole::BorderStrong : ColorRole::Sunken)
                           : filled ? ColorRole::Accent
                                    : ColorRole::Raised;
    painter->setPen(QPen(color(border), isRadio && on ? box.width() * 0.3 : 1.5));
    painter->setBrush(color(fill));
    if (isRadio) {
        const qreal inset = on ? box.width() * 0.15 : 0;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else {
        painter->drawRoundedRect(box, radius::chip, radius::chip);
        const qreal unit = box.width() / 14;
        painter->setPen(QPen(color(enabled ? ColorRole::OnAccent : ColorRole::Surface), 1.7 * unit,
                             Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(box.topLeft());
        painter->scale(unit, unit);
        QPen mark = painter->pen();
        mark.setWidthF(1.7);
        painter->setPen(mark);
        if (on)
            painter->drawPolyline(QPolygonF{{3.6, 7.3}, {6, 9.7}, {10.4, 4.7}});
        else if (partly)
            painter->drawLine(QPointF(4, 7), QPointF(10, 7));
    }
    painter->restore();
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, QRectF(option->rect),
                       isRadio ? option->rect.width() / 2.0 : radius::chip);
}

void paintSwitch(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF track = insideFocusMargin(option->rect);
    const ColorRole ground = !enabled ? ColorRole::BorderStrong
                             : on     ? ColorRole::Accent
                                      : ColorRole::BorderField;
    painter->setBrush(color(ground));
    painter->drawRoundedRect(track, track.height() / 2, track.height() / 2);
    QRectF knob(track.left() + 2, track.top() + 2, track.height() - 4, track.height() - 4);
    // The side of "on" is where reading ends.
    if (on != (option->direction == Qt::RightToLeft))
        knob.moveRight(track.right() - 2);
    painter->setBrush(color(on && enabled ? ColorRole::OnAccent : ColorRole::Raised));
    painter->drawEllipse(knob);
    painter->restore();
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, QRectF(option->rect), track.height() / 2 + 2);
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, int extent,
               ColorRole role)
{
    const int side = px(extent);
    QRect place(0, 0, side, side);
    place.moveTopLeft(
        QPoint(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2));
    icon(name, role).paint(painter, place);
}

} // namespace holdfast::kit
