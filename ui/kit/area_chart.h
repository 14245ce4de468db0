// ui/kit/area_chart.h: how a figure grew, where it goes at this rate, and what it may not pass.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtWidgets/QWidget>

#include <functional>

namespace holdfast::kit {

struct AreaChartData
{
    /// Day from today (0, before it negative) and value, by day.
    QList<QPointF> past = {};
    /// What a day adds from the last value on, for `daysAhead` days; 0 ahead: no forecast.
    double growthPerDay = 0;
    int daysAhead = 0;
    /// What the values cannot pass; 0: no such line.
    double capacity = 0;
    QString capacityText = {};
    QString firstText = {}; ///< under the left end
    QString todayText = {};
    QString lastText = {}; ///< under the right end
    /// A value on the axis in words.
    std::function<QString(double)> valueText = {};
    QString accessibleText = {};
    int series = 0;
};

/// Area with a line, today as a rule, the forecast dashed in a pale band, the capacity as a line
/// with its name on it. Time goes from left to right in every language.
class AreaChart : public QWidget
{
    Q_OBJECT
public:
    explicit AreaChart(QWidget *parent = nullptr);

    void set(const AreaChartData &content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AreaChartData m_data;

    Q_DISABLE_COPY_MOVE(AreaChart)
};

/// A step of 1, 2 or 5 times a power of ten that divides `span` into at most `most` parts.
double niceStep(double span, int most);

} // namespace holdfast::kit
