#include "ui/kit/area_chart.h"

#include "ui/kit/paint.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace holdfast::kit {

namespace {

constexpr float kFillOpacity = 0.13f;
constexpr float kBandOpacity = 0.18f;
constexpr double kBandShare = 0.25; ///< of the growth, to both sides
/// A line this many times above all values would press them flat; the words name it instead.
constexpr double kFarCapacity = 8;
constexpr int kMostSteps = 4;

/// Where values lie in the widget.
class Plot
{
public:
    Plot(const AreaChartData &data, const QRectF &area)
        : m_area(area)
        , m_firstDay(data.past.isEmpty() ? -1 : std::min(-1.0, data.past.constFirst().x()))
        , m_lastDay(data.daysAhead)
    {
        double most = 1;
        for (const QPointF &point : data.past)
            most = std::max(most, point.y());
        if (!data.past.isEmpty() && data.daysAhead > 0)
            most = std::max(most, data.past.constLast().y() +
                                      data.growthPerDay * (1 + kBandShare) * data.daysAhead);
        m_showsCapacity = data.capacity > 0 && data.capacity <= most * kFarCapacity;
        if (m_showsCapacity)
            most = std::max(most, data.capacity);
        m_step = niceStep(most, kMostSteps);
        m_top = std::ceil(most / m_step - 0.01) * m_step;
        if (m_showsCapacity)
            m_top = std::max(m_top, data.capacity * 1.05);
    }
    QPointF at(double day, double value) const
    {
        const double span = std::max(1.0, m_lastDay - m_firstDay);
        return QPointF(m_area.left() + m_area.width() * (day - m_firstDay) / span,
                       m_area.bottom() - m_area.height() * std::clamp(value, 0.0, m_top) / m_top);
    }
    const QRectF &area() const { return m_area; }
    bool showsCapacity() const { return m_showsCapacity; }
    double step() const { return m_step; }
    double top() const { return m_top; }

private:
    QRectF m_area;
    double m_firstDay;
    double m_lastDay;
    double m_step = 1;
    double m_top = 1;
    bool m_showsCapacity = false;
};

void paintAxis(QPainter *painter, const Plot &plot, const AreaChartData &data, int axisWidth)
{
    const int line = px(14);
    for (double value = 0; value <= plot.top() * 1.001; value += plot.step()) {
        const qreal y = std::round(plot.at(0, value).y());
        paintHairline(painter, QPointF(plot.area().left(), y), QPointF(plot.area().right(), y),
                      ColorRole::Grid);
        if (data.valueText)
            paintText(painter, QRect(0, int(y) - line / 2, axisWidth - px(6), line),
                      data.valueText(value), TextStyle::Caption, ColorRole::Muted, Qt::AlignRight);
    }
}

void paintPast(QPainter *painter, const Plot &plot, const AreaChartData &data)
{
    QPolygonF line;
    for (const QPointF &point : data.past)
        line.append(plot.at(point.x(), point.y()));
    QPolygonF area = line;
    area.append(QPointF(line.constLast().x(), plot.area().bottom()));
    area.append(QPointF(line.constFirst().x(), plot.area().bottom()));
    QColor fill = Theme::instance().series(data.series);
    fill.setAlphaF(kFillOpacity);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(area);
    painter->setPen(QPen(Theme::instance().series(data.series), 1.5, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
}

void paintForecast(QPainter *painter, const Plot &plot, const AreaChartData &data)
{
    const QPointF last = data.past.constLast();
    const auto ahead = [&](double growth) {
        return plot.at(data.daysAhead, last.y() + growth * data.daysAhead);
    };
    const QPointF from = plot.at(last.x(), last.y());
    const double margin = std::abs(data.growthPerDay) * kBandShare;
    QColor band = Theme::instance().series(data.series);
    band.setAlphaF(kBandOpacity);
    painter->setPen(Qt::NoPen);
    painter->setBrush(band);
    painter->drawPolygon(
        QPolygonF{from, ahead(data.growthPerDay + margin), ahead(data.growthPerDay - margin)});
    QPen dashes(Theme::instance().series(data.series), 1.5);
    dashes.setDashPattern({2.5, 2.5});
    painter->setPen(dashes);
    painter->drawLine(from, ahead(data.growthPerDay));
}

void paintToday(QPainter *painter, const Plot &plot, const AreaChartData &data)
{
    const qreal x = std::round(plot.at(0, 0).x());
    paintHairline(painter, QPointF(x, plot.area().top() - px(12)), QPointF(x, plot.area().bottom()),
                  ColorRole::BorderControl);
    if (data.past.isEmpty())
        return;
    const QPointF last = data.past.constLast();
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::instance().series(data.series));
    painter->drawEllipse(plot.at(last.x(), last.y()), 3, 3);
}

void paintDays(QPainter *painter, const Plot &plot, const AreaChartData &data)
{
    const int y = int(plot.area().bottom()) + px(6);
    const int line = px(14);
    const int left = int(plot.area().left());
    const int width = int(plot.area().width());
    QFont strong = font(TextStyle::Caption);
    strong.setWeight(QFont::DemiBold);
    const int todayWidth = QFontMetrics(strong).horizontalAdvance(data.todayText) + 2;
    const int today = int(plot.at(0, 0).x());
    const int todayLeft =
        std::clamp(today - todayWidth / 2, left, left + std::max(0, width - todayWidth));
    painter->setFont(strong);
    painter->setPen(color(ColorRole::Text));
    painter->drawText(QRect(todayLeft, y, todayWidth, line), Qt::AlignCenter, data.todayText);
    const QFontMetrics metrics(font(TextStyle::Caption));
    if (left + metrics.horizontalAdvance(data.firstText) + px(8) < todayLeft)
        paintText(painter, QRect(left, y, width, line), data.firstText, TextStyle::Caption,
                  ColorRole::Muted, Qt::AlignLeft);
    if (left + width - metrics.horizontalAdvance(data.lastText) - px(8) > todayLeft + todayWidth)
        paintText(painter, QRect(left, y, width, line), data.lastText, TextStyle::Caption,
                  ColorRole::Muted, Qt::AlignRight);
}

} // namespace

double niceStep(double span, int most)
{
    if (span <= 0 || most < 1)
        return 1;
    const double raw = span / most;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= raw * 0.999)
            return power * factor;
    }
    return power * 10;
}

AreaChart::AreaChart(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void AreaChart::set(const AreaChartData &content)
{
    m_data = content;
    setAccessibleName(content.accessibleText);
    update();
}

QSize AreaChart::sizeHint() const
{
    return QSize(px(320), px(156));
}

QSize AreaChart::minimumSizeHint() const
{
    return QSize(px(180), px(120));
}

void AreaChart::paintEvent(QPaintEvent *)
{
    if (m_data.past.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The axis is as wide as its widest word.
    const QFontMetrics metrics(kit::font(TextStyle::Caption));
    const auto plotAfter = [&](int axisWidth) {
        return Plot(m_data, QRectF(axisWidth, px(18), width() - axisWidth - px(4),
                                   height() - px(18) - px(22)));
    };
    Plot plot = plotAfter(px(34));
    int axisWidth = px(20);
    if (m_data.valueText) {
        for (double value = 0; value <= plot.top() * 1.001; value += plot.step())
            axisWidth =
                std::max(axisWidth, metrics.horizontalAdvance(m_data.valueText(value)) + px(8));
    }
    plot = plotAfter(axisWidth);
    paintAxis(&painter, plot, m_data, axisWidth);
    if (plot.showsCapacity()) {
        const qreal y = std::round(plot.at(0, m_data.capacity).y());
        painter.setPen(QPen(color(ColorRole::BorderField), 1.5));
        painter.drawLine(QPointF(plot.area().left(), y), QPointF(plot.area().right(), y));
        paintText(&painter,
                  QRect(int(plot.area().left()), int(y) - px(17), int(plot.area().width()), px(14)),
                  m_data.capacityText, TextStyle::Caption, ColorRole::Muted, Qt::AlignRight);
    }
    paintPast(&painter, plot, m_data);
    if (m_data.daysAhead > 0)
        paintForecast(&painter, plot, m_data);
    paintToday(&painter, plot, m_data);
    paintDays(&painter, plot, m_data);
}

} // namespace holdfast::kit
