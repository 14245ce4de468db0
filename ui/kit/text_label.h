// ui/kit/text_label.h: words and icons in the theme's styles and colours, kept up to date with it.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QLabel>

namespace holdfast::kit {

/// Plain text in one style and colour; both follow the theme while it is shown.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, TextStyle style = TextStyle::Body,
                       ColorRole role = ColorRole::Text, QWidget *parent = nullptr);

    void setStyle(TextStyle style);
    void setRole(ColorRole role);
    /// Breaks lines, and can be selected and copied.
    void setIsProse();

private:
    void applyTheme();

    TextStyle m_style;
    ColorRole m_role;

    Q_DISABLE_COPY_MOVE(TextLabel)
};

/// An icon by its name, tinted by role. Screen readers pass over it.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &name = {}, ColorRole role = ColorRole::Muted,
                       int extent = size::icon, QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setRole(ColorRole role);
    /// Puts it on a rounded ground of `ground` logical pixels, as empty states do.
    void setGround(ColorRole role, int ground);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ColorRole m_role;
    int m_extent;
    ColorRole m_groundRole = ColorRole::AccentTint;
    int m_ground = 0; ///< side of the ground; 0: none

    Q_DISABLE_COPY_MOVE(IconLabel)
};

} // namespace holdfast::kit
