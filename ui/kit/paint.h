// ui/kit/paint.h: drawing shared by widgets and delegates.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QFontMetrics>

class QPainter;

namespace holdfast::kit {

/// A line of one device pixel, on the device's grid.
void paintHairline(QPainter *painter, const QPointF &from, const QPointF &to, ColorRole role);

/// A rounded rectangle with a 1 px border inside `rect`.
void paintBox(QPainter *painter, const QRectF &rect, ColorRole fill, ColorRole border,
              qreal cornerRadius);

/// The focus ring around `rect`: 2 px, 1 px off.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal cornerRadius);

/// A bar that says how much of something: `share` from 0 to 1.
void paintBar(QPainter *painter, const QRectF &rect, qreal share, ColorRole role,
              ColorRole ground = ColorRole::Pressed);

/// One line of text, elided at the end (paths: in the middle), aligned in height.
void paintText(QPainter *painter, const QRect &rect, const QString &text, TextStyle style,
               ColorRole role, Qt::Alignment alignment = Qt::AlignLeading,
               Qt::TextElideMode elide = Qt::ElideRight);

} // namespace holdfast::kit
