#include "ui/kit/paint.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace holdfast::kit {

void paintHairline(QPainter *painter, const QPointF &from, const QPointF &to, ColorRole role)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    QPen pen(color(role), 1);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawLine(from, to);
    painter->restore();
}

void paintBox(QPainter *painter, const QRectF &rect, ColorRole fill, ColorRole border,
              qreal cornerRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(border), 1));
    painter->setBrush(color(fill));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal cornerRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(ColorRole::Focus), size::focusRing));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), cornerRadius + size::focusOffset,
                             cornerRadius + size::focusOffset);
    painter->restore();
}

void paintBar(QPainter *painter, const QRectF &rect, qreal share, ColorRole role, ColorRole ground)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const qreal corner = rect.height() / 2;
    painter->setBrush(color(ground));
    painter->drawRoundedRect(rect, corner, corner);
    if (share > 0) {
        QRectF filled = rect;
        // A little is shown as a little, not as nothing.
        filled.setWidth(std::clamp(rect.width() * share, rect.height(), rect.width()));
        if (painter->layoutDirection() == Qt::RightToLeft)
            filled.moveRight(rect.right());
        painter->setBrush(color(role));
        painter->drawRoundedRect(filled, corner, corner);
    }
    painter->restore();
}

void paintText(QPainter *painter, const QRect &rect, const QString &text, TextStyle style,
               ColorRole role, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    const QFont font = kit::font(style);
    painter->setFont(font);
    painter->setPen(color(role));
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, elide, rect.width()));
}

} // namespace holdfast::kit
