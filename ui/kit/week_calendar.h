// ui/kit/week_calendar.h: a week of runs: days beside each other, hours below each other.
#pragma once

#include "ui/kit/accessible_cells.h"
#include "ui/kit/week_layout.h"

#include <QtWidgets/QAbstractScrollArea>

#include <optional>

namespace holdfast::kit {

/// Blocks for runs, a strip of load beside each day, overlaps and clock changes marked. Arrow keys
/// go from block to block, Enter opens, dragging (or Alt with the arrows) asks to move a run. Times
/// keep their direction in right-to-left languages.
class WeekCalendar : public QAbstractScrollArea, public AccessibleCells
{
    Q_OBJECT
public:
    explicit WeekCalendar(QWidget *parent = nullptr);

    /// Which clock the hours are of; the system's without.
    void setTimeZone(const QTimeZone &zone);
    const QTimeZone &timeZone() const { return m_zone; }
    void setFirstDay(QDate day);
    QDate firstDay() const { return m_firstDay; }
    void setNow(const QDateTime &now);
    void setRuns(const QList<CalendarRun> &runs);
    const QList<CalendarRun> &runs() const { return m_runs; }
    const QList<CalendarCollision> &collisions() const { return m_collisions; }

    /// Puts the keyboard on the block of that run and shows it.
    void setCurrentRun(int run);
    /// The run that the keyboard is on, or the first of its block; -1 without.
    int currentRun() const;

    /// Shows a run at another time until it is decided, or ends that.
    void setPendingMove(int run, const QDateTime &to);
    void clearPendingMove();

    /// Where the block of a run stands, in the viewport.
    QRect runRect(int run) const;
    /// What its tooltip says.
    QString runText(int run) const;

    int cellCount() const override { return int(m_blocks.size()); }
    QRect cellRect(int cell) const override;
    QString cellText(int cell) const override;
    int currentCell() const override { return m_current; }

signals:
    void opened(int run);
    /// A person moved a run to that local time; nothing is moved by it yet.
    void moveWanted(int run, const QDateTime &to);
    /// -1 for the week before, 1 for the next.
    void weekWanted(int direction);
    void contextMenuWanted(int run, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Move
    {
        int run = 0;
        QDateTime to = {};
    };
    struct Press
    {
        int cell = 0;
        QPoint place = {};
        int grip = 0; ///< pixels between the block's top and the pointer
        bool isDragging = false;
    };

    void layOut();
    void setCurrent(int cell);
    int cellOfRun(int run) const;
    int cellAt(const QPoint &place) const;
    void openCell(int cell);
    void stepBy(int days, int blocks);
    void moveBy(int days, int minutes);
    QRect blockRect(int day, int top, int height) const;
    int dayLeft(int day) const;
    int hourHeight() const;
    QDateTime timeAt(const QPoint &place, int grip, bool isFine) const;
    QString tooltipAt(const QPoint &place) const;

    void paintHead(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    void paintLoad(QPainter &painter) const;
    void paintBlock(QPainter &painter, int cell) const;
    void paintNow(QPainter &painter) const;
    void paintMove(QPainter &painter) const;

    QTimeZone m_zone;
    QDate m_firstDay;
    QDateTime m_now;
    QList<CalendarRun> m_runs;
    QList<CalendarCollision> m_collisions;
    QList<bool> m_isColliding; ///< by run
    QList<CalendarBlock> m_blocks;
    QList<ClockBand> m_bands;
    WeekLoad m_load{};
    int m_current = -1;
    int m_hovered = -1;
    std::optional<Press> m_press;
    std::optional<Move> m_move;

    Q_DISABLE_COPY_MOVE(WeekCalendar)
};

} // namespace holdfast::kit
