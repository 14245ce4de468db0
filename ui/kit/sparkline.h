// ui/kit/sparkline.h: how a figure went, as small as a word.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QPainter;

namespace holdfast::kit {

/// Draws the values from the left to the right edge of `rect`, from 0 (or the least value, when
/// `fromZero` is false) at its foot; the last one has a dot. Fewer than two values draw nothing.
void paintSparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, int series,
                    bool fromZero = true);

class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// `name` is what screen readers say: the figure in words.
    void set(const QList<double> &values, const QString &name, int series = 0);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    int m_series = 0;

    Q_DISABLE_COPY_MOVE(Sparkline)
};

} // namespace holdfast::kit
