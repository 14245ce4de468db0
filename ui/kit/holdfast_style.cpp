#include "ui/kit/holdfast_style.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKindProperty = "holdfastKind";
constexpr auto kSizeProperty = "holdfastSize";
constexpr auto kInvalidProperty = "holdfastInvalid";
constexpr auto kSwitchProperty = "holdfastSwitch";

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(kKindProperty).toInt()) : ButtonKind::Plain;
}

int heightOf(const QWidget *widget)
{
    const QVariant value = widget ? widget->property(kSizeProperty) : QVariant();
    if (!value.isValid())
        return px(size::control);
    switch (ControlSize(value.toInt())) {
    case ControlSize::Small:
        return px(size::controlSmall);
    case ControlSize::Large:
        return px(size::controlLarge);
    case ControlSize::Normal:
        break;
    }
    return px(size::control);
}

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
                kind != ButtonKind::Ghost};
    }
    switch (kind) {
    case ButtonKind::Primary: {
        const ColorRole fill = pressed   ? ColorRole::AccentPressed
                               : hovered ? ColorRole::AccentHover
                                         : ColorRole::Accent;
        return {fill, fill, ColorRole::OnAccent};
    }
    case ButtonKind::Danger:
        return {ColorRole::Danger, pressed ? ColorRole::Text : ColorRole::Danger,
                ColorRole::OnDanger};
    case ButtonKind::Ghost:
        return {pressed ? ColorRole::Pressed : ColorRole::Hover,
                pressed ? ColorRole::Pressed : ColorRole::Hover, ColorRole::Muted,
                pressed || hovered};
    case ButtonKind::Plain:
        break;
    }
    return {pressed   ? ColorRole::ControlPressed
            : hovered ? ColorRole::ControlHover
                      : ColorRole::Control,
            ColorRole::BorderStrong, ColorRole::Text};
}

void paintButton(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ButtonLook look = lookOf(kindOf(widget), option->state);
    const QRectF box = QRectF(option->rect).adjusted(2, 2, -2, -2);
    if (look.hasFrame)
        paintBox(painter, box, look.fill, look.border, radius::control);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, QRectF(option->rect), radius::control);
}

void paintButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ButtonLook look = lookOf(kindOf(widget), option->state);
    QFont words = painter->font();
    words.setWeight(QFont::Medium);
    const QFontMetrics metrics(words);
    const int gap = option->icon.isNull() || option->text.isEmpty() ? 0 : px(6);
    const int iconWidth = option->icon.isNull() ? 0 : option->iconSize.width();
    const int textWidth =
        option->text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option->text).width();
    QRect content(0, 0, std::min(iconWidth + gap + textWidth, option->rect.width()),
                  option->rect.height());
    content.moveCenter(option->rect.center());
    content.moveTop(option->rect.top());
    if (!option->icon.isNull()) {
        const QRect place = QStyle::visualRect(
            option->direction, content,
            QRect(content.left(), content.center().y() - option->iconSize.height() / 2 + 1,
                  iconWidth, option->iconSize.height()));
        const QIcon::Mode mode =
            option->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        option->icon.paint(painter, place, Qt::AlignCenter, mode);
    }
    if (option->text.isEmpty())
        return;
    painter->setFont(words);
    painter->setPen(color(look.text));
    const QRect place =
        QStyle::visualRect(option->direction, content, content.adjusted(iconWidth + gap, 0, 0, 0));
    painter->drawText(
        place, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
        metrics.elidedText(option->text, Qt::ElideRight, place.width() + 1, Qt::TextShowMnemonic));
}

void paintCheck(const QStyleOption *option, QPainter *painter, bool isRadio)
{
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const ColorRole border = !enabled ? ColorRole::Border
                             : on     ? ColorRole::Accent
                                      : ColorRole::BorderField;
    painter->setPen(QPen(color(border), isRadio && on ? box.width() * 0.3 : 1.5));
    painter->setBrush(color(on && !isRadio && enabled ? ColorRole::Accent : ColorRole::Raised));
    if (isRadio) {
        const qreal inset = on ? box.width() * 0.15 : 0;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else {
        painter->drawRoundedRect(box, radius::chip, radius::chip);
        painter->setPen(QPen(color(enabled ? ColorRole::OnAccent : ColorRole::Disabled),
                             box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF origin = box.topLeft();
        const qreal unit = box.width() / 14;
        if (on) {
            painter->drawPolyline(QPolygonF{origin + QPointF(3.6, 7.4) * unit,
                                            origin + QPointF(6, 9.8) * unit,
                                            origin + QPointF(10.4, 4.6) * unit});
        } else if (option->state & QStyle::State_NoChange) {
            painter->setPen(QPen(color(ColorRole::Accent), box.width() / 9));
            painter->drawLine(origin + QPointF(4, 7) * unit, origin + QPointF(10, 7) * unit);
        }
    }
    painter->restore();
}

void paintField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool invalid = widget && widget->property(kInvalidProperty).toBool();
    const ColorRole border = !enabled  ? ColorRole::Border
                             : invalid ? ColorRole::Danger
                             : focused ? ColorRole::Focus
                                       : ColorRole::BorderField;
    const QRectF box = QRectF(option->rect).adjusted(2, 2, -2, -2);
    paintBox(painter, box, enabled ? ColorRole::Raised : ColorRole::Sunken, border,
             radius::control);
    if (focused)
        paintFocusRing(painter, QRectF(option->rect), radius::control);
}

} // namespace

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kKindProperty, int(kind));
    button->update();
}

void setControlSize(QWidget *control, ControlSize size)
{
    control->setProperty(kSizeProperty, int(size));
    control->updateGeometry();
}

void showAsSwitch(QAbstractButton *checkBox)
{
    checkBox->setProperty(kSwitchProperty, true);
    checkBox->updateGeometry();
}

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty(kInvalidProperty, invalid);
    field->update();
}

QPushButton *makeButton(const QString &text, const QString &iconName, ButtonKind kind,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setKind(button, kind);
    button->setAutoDefault(false);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName, kind == ButtonKind::Primary  ? ColorRole::OnAccent
                                       : kind == ButtonKind::Danger ? ColorRole::OnDanger
                                                                    : ColorRole::Muted));
        button->setIconSize(QSize(px(14), px(14)));
    }
    return button;
}

QPushButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    QPushButton *button = makeButton({}, iconName, ButtonKind::Ghost, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

HoldfastStyle::HoldfastStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void HoldfastStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void HoldfastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(option, painter, true);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            paintField(option, painter, widget);
            return;
        }
        break;
    case PE_FrameFocusRect:
        return; // each control draws its own ring
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HoldfastStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonBevel && button) {
        paintButton(button, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel && button) {
        paintButtonLabel(button, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize HoldfastStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &contents, const QWidget *widget) const
{
    // Controls keep 2 px around them for the focus ring.
    constexpr int kRing = 4;
    const QSize proposed = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int height = heightOf(widget);
        if (button && button->text.isEmpty())
            return QSize(height + kRing, height + kRing);
        const int padding = kindOf(widget) == ButtonKind::Ghost ? px(8) : px(12);
        QFont words = widget ? widget->font() : font(TextStyle::Body);
        words.setWeight(QFont::Medium);
        int width = button ? QFontMetrics(words).size(Qt::TextShowMnemonic, button->text).width()
                           : contents.width();
        if (button && !button->icon.isNull())
            width += button->iconSize.width() + px(6);
        return QSize(width + 2 * padding + kRing, height + kRing);
    }
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        return QSize(proposed.width(), heightOf(widget) + kRing);
    return proposed;
}

int HoldfastStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return px(size::scrollbar);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return px(14);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(space::s);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HoldfastStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Widget_Animation_Duration:
        return Theme::instance().duration(duration::normal);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace holdfast::kit
