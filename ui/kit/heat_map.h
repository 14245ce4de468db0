// ui/kit/heat_map.h: days × rows as small squares: what each day saw.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QDate>
#include <QtWidgets/QTableView>

class QPainter;

namespace holdfast::kit {

/// What a day saw. Each has a mark of its own, so that colour never carries it alone.
enum class DayMark {
    None,     ///< dash: nothing due
    Missed,   ///< dashed outline: due, nothing was tried
    Failed,   ///< cross
    Stored,   ///< pale
    Warnings, ///< folded corner
    Verified, ///< plain
    Tested,   ///< tick: restored for a test
};

void paintDayMark(QPainter *painter, const QRectF &rect, DayMark mark);
/// "verified", for tooltips and screen readers.
QString dayMarkText(DayMark mark);

struct HeatMapRow
{
    QString label = {};
    QList<DayMark> days = {}; ///< one a day, the oldest first
};

class HeatMapModel;

/// A table underneath, so that arrow keys, tooltips and screen readers have its cells; as high as
/// its rows, never scrolling by itself. Time goes from left to right in every language.
class HeatMap : public QTableView
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    /// All rows have the same number of days. The current cell stays where the shape is the same.
    void set(const QDate &firstDay, const QList<HeatMapRow> &rows);
    QDate dayOf(int column) const;

signals:
    /// A click or Enter on a day; columns count the days from 0.
    void dayOpened(int row, const QDate &day);
    /// The same on the label.
    void rowOpened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void openCell(const QModelIndex &index);
    void fit();

    HeatMapModel *m_model;

    Q_DISABLE_COPY_MOVE(HeatMap)
};

/// What the marks mean, in a row that breaks where it has to.
class HeatMapLegend : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMapLegend(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(int width, QPainter *painter) const;

    Q_DISABLE_COPY_MOVE(HeatMapLegend)
};

} // namespace holdfast::kit
