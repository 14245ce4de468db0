// ui/schedules/next_runs_view.h: the runs that settings would have next, with what the clock does.
#pragma once

#include "core/model/schedule.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace holdfast::ui {

/// One row a run: date, time, how far off; a second line where the clocks change. Times are those
/// of the schedule's zone.
class NextRunsView : public QWidget
{
    Q_OBJECT
public:
    explicit NextRunsView(QWidget *parent = nullptr);

    void setRuns(const QList<PlannedRun> &runs, const QString &timeZone, const QDateTime &now);
    /// What each row says, for screen readers and tests.
    QStringList texts() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;

    Q_DISABLE_COPY_MOVE(NextRunsView)
};

} // namespace holdfast::ui
