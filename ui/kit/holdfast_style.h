// ui/kit/holdfast_style.h: how standard controls look; Fusion does the layout and the behaviour.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QProxyStyle>

class QAbstractButton;
class QPushButton;

namespace holdfast::kit {

enum class ButtonKind {
    Plain,
    Primary, ///< at most one in a window: what needs doing
    Ghost,   ///< no frame
    Danger,  ///< removes something for good
};
enum class ControlSize { Small, Normal, Large };

/// Sets the look of a button; Plain and Normal without.
void setKind(QAbstractButton *button, ButtonKind kind);
void setControlSize(QWidget *control, ControlSize size);
/// Shows a check box as a switch.
void showAsSwitch(QAbstractButton *checkBox);
/// A line edit whose text is not right: red border. Say why beside it.
void setInvalid(QWidget *field, bool invalid);

/// A button of our kinds with icon (by name, may be empty) and text.
QPushButton *makeButton(const QString &text, const QString &iconName = {},
                        ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);
/// A ghost button with an icon only; `name` is what screen readers and the tooltip say.
QPushButton *makeIconButton(const QString &iconName, const QString &name,
                            QWidget *parent = nullptr);

class HoldfastStyle : public QProxyStyle
{
    Q_OBJECT
public:
    HoldfastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace holdfast::kit
