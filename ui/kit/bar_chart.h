// ui/kit/bar_chart.h: a few figures beside each other, as bars.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QWidget>

#include <functional>

namespace holdfast::kit {

struct ChartBar
{
    double value = 0;
    QString label = {}; ///< below it; may be empty
    QString toolTip = {};
};

/// Bars from 0 up in the first series' colour, the one in focus (the newest without) strong. Arrow
/// keys go through them and say each; the mouse shows what stands in their tool tips.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const QList<ChartBar> &bars);
    /// How values are said at the axis and for screen readers; a plain number without.
    void setValueText(std::function<QString(double)> text);
    /// Lines behind with their values. Off without: a bar chart in a card needs none.
    void setAxisShown(bool shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QRectF barRect(int index) const;
    int barAt(const QPoint &position) const;
    void setChosen(int index);
    QString sentence(int index) const;

    QList<ChartBar> m_bars;
    std::function<QString(double)> m_valueText;
    double m_highest = 1;
    bool m_axisShown = false;
    int m_chosen = -1; ///< -1: the newest

    Q_DISABLE_COPY_MOVE(BarChart)
};

} // namespace holdfast::kit
