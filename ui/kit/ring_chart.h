// ui/kit/ring_chart.h: a share of a whole as a ring with its number in the middle.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QWidget>

namespace holdfast::kit {

class RingChart : public QWidget
{
    Q_OBJECT
public:
    explicit RingChart(QWidget *parent = nullptr);

    /// `share` from 0 to 1, negative: not known (an empty ring). `number` stands in the middle,
    /// `below` under it, both may be empty; `name` is what screen readers say.
    void set(qreal share, ColorRole role, const QString &number, const QString &below,
             const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_share = -1;
    ColorRole m_role = ColorRole::Accent;
    QString m_number;
    QString m_below;

    Q_DISABLE_COPY_MOVE(RingChart)
};

} // namespace holdfast::kit
