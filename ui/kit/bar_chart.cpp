#include "ui/kit/bar_chart.h"

#include "ui/kit/paint.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace holdfast::kit {

namespace {

constexpr double kQuiet = 0.55;
constexpr double kWidestBar = 28;

/// 1, 2 or 5 times a power of ten, not below `value`.
double roundUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (value <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
    , m_valueText([](double value) { return QLocale().toString(value, 'g', 6); })
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BarChart::setBars(const QList<ChartBar> &bars)
{
    m_bars = bars;
    m_chosen = std::min(m_chosen, int(bars.size()) - 1);
    double highest = 0;
    for (const ChartBar &bar : bars)
        highest = std::max(highest, bar.value);
    m_highest = m_axisShown ? roundUp(highest) : std::max(highest, 1e-9);
    setAccessibleDescription(bars.isEmpty() ? tr("no figures yet") : sentence(-1));
    update();
}

void BarChart::setValueText(std::function<QString(double)> text)
{
    m_valueText = std::move(text);
    setBars(m_bars);
}

void BarChart::setAxisShown(bool shown)
{
    m_axisShown = shown;
    setBars(m_bars);
}

QSize BarChart::sizeHint() const
{
    return QSize(px(160), px(m_axisShown ? 140 : 64));
}

QSize BarChart::minimumSizeHint() const
{
    return QSize(px(80), px(40));
}

QString BarChart::sentence(int index) const
{
    const int at = index < 0 ? int(m_bars.size()) - 1 : index;
    if (at < 0)
        return {};
    const ChartBar &bar = m_bars.at(at);
    if (!bar.toolTip.isEmpty())
        return bar.toolTip;
    const QString value = m_valueText(bar.value);
    return bar.label.isEmpty() ? value
                               : tr("%1: %2", "name of a bar, its value").arg(bar.label, value);
}

QRectF BarChart::plot() const
{
    const bool hasLabels =
        std::ranges::any_of(m_bars, [](const ChartBar &bar) { return !bar.label.isEmpty(); });
    const int foot = hasLabels ? Theme::instance().lineHeight(TextStyle::Caption) + px(4) : 0;
    int axis = 0;
    if (m_axisShown)
        axis =
            QFontMetrics(kit::font(TextStyle::Caption)).horizontalAdvance(m_valueText(m_highest)) +
            px(space::s);
    // Time goes from left to right in every language.
    return QRectF(rect()).adjusted(3 + axis, 3 + (m_axisShown ? px(8) : 0), -3, -3 - foot);
}

QRectF BarChart::barRect(int index) const
{
    const QRectF area = plot();
    const double slot = area.width() / double(std::max<qsizetype>(1, m_bars.size()));
    const double width = std::min<double>(slot * 0.68, px(kWidestBar));
    const double height = std::max(m_bars.at(index).value > 0 ? 2.0 : 0.0,
                                   area.height() * m_bars.at(index).value / m_highest);
    return QRectF(area.left() + slot * index + (slot - width) / 2, area.bottom() - height, width,
                  height);
}

int BarChart::barAt(const QPoint &position) const
{
    const QRectF area = plot();
    if (m_bars.isEmpty() || !area.adjusted(0, 0, 0, px(20)).contains(position))
        return -1;
    const double slot = area.width() / double(m_bars.size());
    return std::clamp(int((position.x() - area.left()) / slot), 0, int(m_bars.size()) - 1);
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRectF area = plot();
    if (m_axisShown) {
        for (const double share : {0.0, 0.5, 1.0}) {
            const double y = area.bottom() - share * area.height();
            paintHairline(&painter, QPointF(area.left(), y), QPointF(area.right(), y),
                          ColorRole::Grid);
            const int line = px(16);
            paintText(&painter, QRect(0, int(y) - line / 2, int(area.left()) - px(space::s), line),
                      m_valueText(m_highest * share), TextStyle::Caption, ColorRole::Muted,
                      Qt::AlignRight);
        }
    }
    const QColor strong = Theme::instance().series(0);
    QColor quiet = strong;
    quiet.setAlphaF(float(kQuiet));
    const int chosen = m_chosen < 0 ? int(m_bars.size()) - 1 : m_chosen;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < m_bars.size(); ++index) {
        const QRectF bar = barRect(index);
        painter.setPen(Qt::NoPen);
        painter.setBrush(index == chosen ? strong : quiet);
        painter.drawRoundedRect(bar, radius::cell, radius::cell);
        if (!m_bars.at(index).label.isEmpty()) {
            const double slot = area.width() / double(m_bars.size());
            const QRect words(int(area.left() + slot * index), int(area.bottom()) + px(4),
                              int(slot), px(16));
            paintText(&painter, words, m_bars.at(index).label, TextStyle::Caption,
                      index == chosen ? ColorRole::Text : ColorRole::Muted, Qt::AlignHCenter);
        }
    }
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()), radius::chip);
}

void BarChart::setChosen(int index)
{
    if (index == m_chosen)
        return;
    m_chosen = index;
    setAccessibleDescription(sentence(index));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    setChosen(barAt(event->position().toPoint()));
}

void BarChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setChosen(-1);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    const int now = m_chosen < 0 ? last : m_chosen;
    if (event->key() == Qt::Key_Left)
        setChosen(std::max(0, now - 1));
    else if (event->key() == Qt::Key_Right)
        setChosen(std::min(last, now + 1));
    else
        QWidget::keyPressEvent(event);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = barAt(help->pos());
    if (index >= 0)
        QToolTip::showText(help->globalPos(), sentence(index), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace holdfast::kit
