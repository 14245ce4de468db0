// ui/schedules/schedule_deeds.h: what can be done to schedules at once, each with its way back.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/schedule.h"

#include <QtCore/QObject>

namespace holdfast::ui {

/// The settings of a stored schedule, as schedules.set takes them to store the same again.
ScheduleSetParams settingsOf(const Schedule &schedule);

/// Deeds on schedules; each tells by notice and offers to undo it. Errors are shown. GUI thread.
class ScheduleDeeds : public QObject
{
    Q_OBJECT
public:
    explicit ScheduleDeeds(Workspace &workspace, QObject *parent = nullptr);

    void setEnabled(const QList<Schedule> &schedules, bool enabled);
    void remove(const Schedule &schedule);
    void runNow(const Schedule &schedule);
    /// Stores `changed`; the notice offers to store `before` again.
    void change(const Schedule &before, const ScheduleSetParams &changed);
    /// Says that these were made, and offers to remove them again.
    void tellMade(const QList<Schedule> &made);
    /// Says that it was changed, and offers to store `before` again.
    void tellChanged(const Schedule &before, const Schedule &after);

private:
    void store(const ScheduleSetParams &settings, std::function<void(const Schedule &)> done);
    void offer(const QString &text, std::function<void()> undo);
    QString serverName(const QUuid &serverId) const;

    Workspace &m_workspace;

    Q_DISABLE_COPY_MOVE(ScheduleDeeds)
};

} // namespace holdfast::ui
