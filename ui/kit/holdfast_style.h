// ui/kit/holdfast_style.h: how standard controls look; Fusion does the layout and the behaviour.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QRectF>
#include <QtWidgets/QProxyStyle>

class QAbstractButton;
class QPushButton;

namespace holdfast::kit {

/// Controls keep so much around them for the focus ring: what stands beside them in line with their
/// border (a heading, a table) starts that much further in.
inline constexpr int kFocusMargin = size::focusRing + size::focusOffset;
inline QRectF insideFocusMargin(const QRectF &rect)
{
    return rect.adjusted(kFocusMargin, kFocusMargin, -kFocusMargin, -kFocusMargin);
}
/// Property of a field whose text is not right; set by setInvalid().
inline constexpr auto kInvalidProperty = "holdfastInvalid";

enum class ButtonKind {
    Plain,
    Primary, ///< at most one in a window: what needs doing
    Ghost,   ///< no frame
    Danger,  ///< removes something for good
    Link,    ///< words within a sentence or at the end of one
};
enum class ControlSize { Small, Normal, Large };

/// Sets the look of a button; Plain and Normal without.
void setKind(QAbstractButton *button, ButtonKind kind);
void setControlSize(QWidget *control, ControlSize size);
/// Shows a check box as a switch.
void showAsSwitch(QAbstractButton *checkBox);
/// Between the edge of a tab and its words.
int tabPadding();
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
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap name, const QStyleOption *option,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace holdfast::kit
