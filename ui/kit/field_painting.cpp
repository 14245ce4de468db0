#include "control_painting.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/status.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldPadding = 8;
constexpr int kArrowWidth = 24;
constexpr int kStepWidth = 20;
constexpr int kGroupTitleHeight = 28;
constexpr int kMark = 12;

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property(kInvalidProperty).toBool();
}

QRect boxOf(const QStyleOption *option)
{
    return insideFocusMargin(option->rect).toRect();
}

} // namespace

void paintField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const ColorRole border = !enabled            ? ColorRole::Border
                             : isInvalid(widget) ? ColorRole::Danger
                             : focused           ? ColorRole::Focus
                                                 : ColorRole::BorderField;
    paintBox(painter, insideFocusMargin(option->rect),
             enabled ? ColorRole::Raised : ColorRole::Sunken, border, radius::control);
    if (focused)
        paintFocusRing(painter, QRectF(option->rect), radius::control);
    if (const int room = invalidMarkWidth(widget); room > 0) {
        const QRect box = boxOf(option);
        const int side = px(kMark);
        const QRect mark(box.right() + 1 - room, box.top() + (box.height() - side) / 2, side, side);
        paintStatus(painter, QRectF(QStyle::visualRect(option->direction, option->rect, mark)),
                    Status::Danger);
    }
}

int invalidMarkWidth(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    if (!edit || !isInvalid(widget))
        return 0;
    // Before the button that clears it.
    const bool hasButton = edit->isClearButtonEnabled() && !edit->text().isEmpty();
    return px(kMark + kFieldPadding) + (hasButton ? px(20) : 0);
}

void paintComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    QStyleOption field = *option;
    if (!option->editable && !(option->state & QStyle::State_KeyboardFocusChange))
        field.state &= ~QStyle::State_HasFocus;
    paintField(&field, painter, widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    paintIcon(painter, comboBoxPart(option, QStyle::SC_ComboBoxArrow), u"chevron-down"_s, 14,
              enabled ? ColorRole::Muted : ColorRole::Disabled);
}

QRect comboBoxPart(const QStyleOptionComboBox *option, QStyle::SubControl part)
{
    const QRect box = boxOf(option);
    const int arrow = px(kArrowWidth);
    QRect rect = box;
    if (part == QStyle::SC_ComboBoxArrow)
        rect = QRect(box.right() - arrow, box.top(), arrow, box.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        rect = box.adjusted(px(kFieldPadding) - 2, 1, -arrow, -1);
    else if (part == QStyle::SC_ComboBoxListBoxPopup)
        return box.adjusted(0, 0, 0, px(space::xs));
    return QStyle::visualRect(option->direction, option->rect, rect);
}

void paintSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    paintField(option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto paintStep = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag,
                               const QString &name) {
        const QRect place = spinBoxPart(option, part);
        const bool enabled = option->state & QStyle::State_Enabled && option->stepEnabled & flag;
        const bool active = enabled && option->activeSubControls == part;
        if (active)
            paintBox(painter, QRectF(place),
                     option->state & QStyle::State_Sunken ? ColorRole::Pressed : ColorRole::Hover,
                     ColorRole::Hover, radius::cell);
        paintIcon(painter, place, name, 10, enabled ? ColorRole::Muted : ColorRole::Disabled);
    };
    paintStep(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    paintStep(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

QRect spinBoxPart(const QStyleOptionSpinBox *option, QStyle::SubControl part)
{
    const QRect box = boxOf(option);
    const int step = option->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : px(kStepWidth);
    const int half = (box.height() - 4) / 2;
    QRect rect = option->rect;
    if (part == QStyle::SC_SpinBoxUp)
        rect = QRect(box.right() - step - 1, box.top() + 2, step, half);
    else if (part == QStyle::SC_SpinBoxDown)
        rect = QRect(box.right() - step - 1, box.top() + 2 + half, step, half);
    else if (part == QStyle::SC_SpinBoxEditField)
        rect = box.adjusted(px(kFieldPadding) - 2, 1, -step - 2, -1);
    return QStyle::visualRect(option->direction, option->rect, rect);
}

void paintGroupBox(const QStyleOptionGroupBox *option, QPainter *painter, const QWidget *widget)
{
    const QRect title = groupBoxPart(option, QStyle::SC_GroupBoxLabel);
    paintText(painter, title, option->text, TextStyle::Heading,
              option->state & QStyle::State_Enabled ? ColorRole::Text : ColorRole::Disabled);
    const int y = option->rect.top() + px(kGroupTitleHeight) - 1;
    paintHairline(painter, QPointF(option->rect.left(), y), QPointF(option->rect.right(), y),
                  ColorRole::Border);
    if (!(option->subControls & QStyle::SC_GroupBoxCheckBox))
        return;
    QStyleOptionButton check;
    check.QStyleOption::operator=(*option);
    check.rect = groupBoxPart(option, QStyle::SC_GroupBoxCheckBox);
    if (isSwitch(widget))
        paintSwitch(&check, painter);
    else
        paintCheck(&check, painter, false);
}

QRect groupBoxPart(const QStyleOptionGroupBox *option, QStyle::SubControl part)
{
    const QRect all = option->rect;
    const int check = px(16) + 2 * kFocusMargin;
    const bool hasCheck = option->subControls & QStyle::SC_GroupBoxCheckBox;
    QRect rect = all;
    if (part == QStyle::SC_GroupBoxCheckBox)
        rect = QRect(all.left() - kFocusMargin, all.top() + (px(20) - check) / 2, check, check);
    else if (part == QStyle::SC_GroupBoxLabel)
        rect = QRect(all.left(), all.top(), all.width(), px(20))
                   .adjusted(hasCheck ? check + px(4) : 0, 0, 0, 0);
    else if (part == QStyle::SC_GroupBoxContents)
        rect = all.adjusted(0, px(kGroupTitleHeight + space::xs), 0, 0);
    return QStyle::visualRect(option->direction, all, rect);
}

} // namespace holdfast::kit
