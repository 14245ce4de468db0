#include "ui/kit/ring_chart.h"

#include "ui/kit/paint.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace holdfast::kit {

RingChart::RingChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void RingChart::set(qreal share, ColorRole role, const QString &number, const QString &below,
                    const QString &name)
{
    m_share = share;
    m_role = role;
    m_number = number;
    m_below = below;
    setAccessibleName(name);
    update();
}

QSize RingChart::sizeHint() const
{
    return QSize(px(76), px(76));
}

void RingChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal stroke = px(8);
    const QRectF ring = QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(color(ColorRole::Pressed), stroke));
    painter.drawEllipse(ring);
    if (m_share > 0) {
        painter.setPen(QPen(color(m_role), stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, 90 * 16, -int(std::clamp(m_share, 0.0, 1.0) * 360 * 16));
    }
    const int line = px(18);
    QRect number(0, (height() - line) / 2, width(), line);
    if (!m_below.isEmpty()) {
        number.translate(0, -px(7));
        paintText(&painter, number.translated(0, px(16)), m_below, TextStyle::Caption,
                  ColorRole::Muted, Qt::AlignHCenter);
    }
    paintText(&painter, number, m_number, TextStyle::Title, ColorRole::Text, Qt::AlignHCenter);
}

} // namespace holdfast::kit
