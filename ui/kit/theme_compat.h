// ui/kit/theme_compat.h: what differs between Qt 6.4 and later in the theme's reach.
#pragma once

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>
#include <QtGui/QStyleHints>

namespace holdfast::kit {

/// Whether the system asks for dark. Before Qt 6.5 its palette has to tell.
inline bool systemPrefersDark(const QPalette &systemPalette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(systemPalette)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return systemPalette.color(QPalette::Window).lightness() <
           systemPalette.color(QPalette::WindowText).lightness();
#endif
}

template<typename Context, typename Slot>
void onSystemSchemeChanged(Context *context, Slot slot)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context,
                     slot);
#else
    Q_UNUSED(context)
    Q_UNUSED(slot)
#endif
}

/// Figures of equal width, where Qt can ask the font for them.
inline void useTabularFigures(QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#else
    Q_UNUSED(font)
#endif
}

} // namespace holdfast::kit
