#include "ui/kit/sparkline.h"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

#include <algorithm>

namespace holdfast::kit {

namespace {

constexpr float kFillOpacity = 0.13f;

} // namespace

void paintSparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, int series,
                    bool fromZero)
{
    if (values.size() < 2)
        return;
    const auto [least, most] = std::ranges::minmax(values);
    const double foot = fromZero ? std::min(0.0, least) : least;
    const double span = most > foot ? most - foot : 1;
    constexpr qreal kDot = 2;
    const QRectF plot = rect.adjusted(0, kDot, -kDot, -kDot);
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i)
        line.append(QPointF(plot.left() + plot.width() * qreal(i) / qreal(values.size() - 1),
                            plot.bottom() - plot.height() * (values.at(i) - foot) / span));
    QPolygonF area = line;
    area.append(QPointF(plot.right(), rect.bottom()));
    area.append(QPointF(plot.left(), rect.bottom()));
    QColor fill = Theme::instance().series(series);
    fill.setAlphaF(kFillOpacity);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(area);
    painter->setPen(
        QPen(Theme::instance().series(series), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::instance().series(series));
    painter->drawEllipse(line.constLast(), kDot, kDot);
    painter->restore();
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void Sparkline::set(const QList<double> &values, const QString &name, int series)
{
    m_values = values;
    m_series = series;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize Sparkline::sizeHint() const
{
    return QSize(px(104), px(28));
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(&painter, QRectF(rect()), m_values, m_series);
}

} // namespace holdfast::kit
