// ui/kit/step_row.h: where one is in something that is done in steps.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QWidget>

namespace holdfast::kit {

/// Steps beside each other with a line between: done ones with a tick, the present one filled. It
/// only shows; going back and on belongs to the buttons below.
class StepRow : public QWidget
{
    Q_OBJECT
public:
    explicit StepRow(const QStringList &steps, QWidget *parent = nullptr);

    /// From 0; steps before it are done. As many as there are: all are done.
    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(int step, bool hasWords) const;
    void paintStep(QPainter *painter, const QRect &rect, int step, bool hasWords) const;

    const QStringList m_steps;
    int m_current = 0;

    Q_DISABLE_COPY_MOVE(StepRow)
};

} // namespace holdfast::kit
