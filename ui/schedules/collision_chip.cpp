#include "collision_chip.h"

#include "ui/kit/paint.h"
#include "ui/kit/status.h"

#include <QtGui/QPainter>

namespace holdfast::ui {

using kit::ColorRole;
using kit::px;
using kit::TextStyle;

CollisionChip::CollisionChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void CollisionChip::setSentence(const QString &sentence)
{
    setText(sentence);
    setToolTip(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    updateGeometry();
    update();
}

QSize CollisionChip::sizeHint() const
{
    const QFontMetrics metrics(kit::font(TextStyle::Small));
    return QSize(metrics.horizontalAdvance(text()) + px(kit::size::glyph + 24), px(24));
}

QSize CollisionChip::minimumSizeHint() const
{
    return QSize(px(kit::size::glyph + 16), px(24));
}

void CollisionChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(0, px(1), 0, -px(1));
    kit::paintBox(&painter, QRectF(box), ColorRole::AttentionTint,
                  underMouse() || hasFocus() ? ColorRole::Attention : ColorRole::AttentionTint,
                  kit::radius::chip);
    const int side = px(kit::size::glyph);
    const QRect mark(px(6), (height() - side) / 2, side, side);
    kit::paintStatus(&painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), mark)),
                     kit::Status::Attention);
    const QRect words = rect().adjusted(px(6) + side + px(6), 0, -px(6), 0);
    kit::paintText(&painter, QStyle::visualRect(layoutDirection(), rect(), words), text(),
                   TextStyle::Small, ColorRole::AttentionText);
}

} // namespace holdfast::ui
