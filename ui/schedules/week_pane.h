// ui/schedules/week_pane.h: the week of all schedules: what ran, what will, and moving it.
#pragma once

#include "ui/kit/week_layout.h"
#include "ui/workspace/workspace.h"

#include "core/model/backup.h"
#include "core/model/schedule.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

namespace holdfast::kit {
class TextLabel;
class WeekCalendar;
} // namespace holdfast::kit

namespace holdfast::ui {

class MoveBar;
class ScheduleTableModel;

/// Runs that were (from the list of backups) and runs to come (from the service's calendar). Keeps
/// what it shows while the service is away.
class WeekPane : public QWidget
{
    Q_OBJECT
public:
    WeekPane(Workspace &workspace, const ScheduleTableModel &schedules, QWidget *parent = nullptr);

    kit::WeekCalendar &calendar() { return *m_calendar; }
    /// Shows only these schedules; empty optional: all.
    void setShown(const std::optional<QSet<QUuid>> &scheduleIds);
    void showToday();
    void showWeekOf(QDate day);
    void step(int weeks);
    void reload();
    /// "23–29 November".
    QString rangeText() const;
    /// What the page's head says of overlaps to come; empty without.
    QString collisionText() const;
    void goToCollision();

signals:
    void rangeChanged();
    void collisionsChanged();
    void editWanted(const QUuid &scheduleId);
    void menuWanted(const QUuid &scheduleId, const QPoint &globalPosition);
    void moveAccepted(const holdfast::Schedule &before, const holdfast::ScheduleSetParams &after);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Source
    {
        QUuid scheduleId = {};
        QUuid backupId = {}; ///< of runs that were
    };

    void readPast(const QString &after, QList<Backup> collected);
    void readComing();
    void rebuild();
    void addPast(QList<kit::CalendarRun> &runs);
    void addComing(QList<kit::CalendarRun> &runs);
    void hideFrequent(QList<kit::CalendarRun> &runs);
    void showNote(const QStringList &leftOut);
    void open(int run);
    void askToMove(int run, const QDateTime &to);
    void endMove(bool isAccepted);
    QDateTime begin() const;
    QDateTime end() const;
    const kit::CalendarCollision *nextCollision() const;

    Workspace &m_workspace;
    const ScheduleTableModel &m_schedules;
    kit::WeekCalendar *m_calendar;
    kit::TextLabel *m_note;
    MoveBar *m_moveBar;
    QList<Backup> m_past;
    QList<ScheduledRun> m_coming;
    QList<Source> m_sources; ///< of each run of the calendar
    std::optional<QSet<QUuid>> m_shown;
    struct Move
    {
        Schedule before = {};
        ScheduleSetParams after = {};
    };
    std::optional<Move> m_move;
    int m_asked = 0; ///< answers about another week are dropped
    QTimer m_rest;
    QTimer m_clock;

    Q_DISABLE_COPY_MOVE(WeekPane)
};

} // namespace holdfast::ui
