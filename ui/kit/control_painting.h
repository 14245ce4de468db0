// ui/kit/control_painting.h: how HoldfastStyle draws each kind of control. Private to the kit.
#pragma once

#include "ui/kit/holdfast_style.h"

#include <QtWidgets/QStyleOption>

class QPainter;

namespace holdfast::kit {

ButtonKind kindOf(const QWidget *widget);
/// Height of a control without its focus margin, by its ControlSize.
int heightOf(const QWidget *widget);
bool isSwitch(const QWidget *widget);

void paintButton(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
void paintButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
void paintToolButtonPanel(const QStyleOption *option, QPainter *painter);

/// `option->rect` is the indicator with its focus margin.
void paintCheck(const QStyleOption *option, QPainter *painter, bool isRadio);
void paintSwitch(const QStyleOption *option, QPainter *painter);

/// The frame of everything that one types into, with its focus ring.
void paintField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// Room at the end of a line edit for the mark of a wrong text; 0 while it is right.
int invalidMarkWidth(const QWidget *widget);
void paintComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
QRect comboBoxPart(const QStyleOptionComboBox *option, QStyle::SubControl part);
void paintSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget);
QRect spinBoxPart(const QStyleOptionSpinBox *option, QStyle::SubControl part);
void paintGroupBox(const QStyleOptionGroupBox *option, QPainter *painter, const QWidget *widget);
QRect groupBoxPart(const QStyleOptionGroupBox *option, QStyle::SubControl part);

void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter);
QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part);
void paintSlider(const QStyleOptionSlider *option, QPainter *painter, const QStyle *style,
                 const QWidget *widget);
void paintProgressBar(const QStyleOptionProgressBar *option, QPainter *painter);

void paintMenuItem(const QStyleOptionMenuItem *option, QPainter *painter);
QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents);
void paintTabShape(const QStyleOptionTab *option, QPainter *painter);
void paintTabLabel(const QStyleOptionTab *option, QPainter *painter);
QSize tabSize(const QStyleOptionTab *option);

/// The named icon in the middle of `rect`; `extent` in logical pixels.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, int extent,
               ColorRole role);

} // namespace holdfast::kit
