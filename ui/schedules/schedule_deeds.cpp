#include "schedule_deeds.h"

#include "ui/schedules/schedule_text.h"

#include "core/model/backup.h"
#include "ui/kit/time_text.h"

#include <QtCore/QPointer>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

ScheduleSetParams settingsOf(const Schedule &schedule)
{
    ScheduleSetParams settings{.serverId = schedule.serverId,
                               .scheduleId = schedule.id,
                               .enabled = schedule.enabled,
                               .cron = schedule.cron,
                               .timeZone = schedule.timeZone,
                               .retentionCount = schedule.retentionCount,
                               .retentionDays = schedule.retentionDays,
                               .retention = schedule.retention,
                               // Left out it would be the service's own figure.
                               .verifyEveryDays = schedule.verifyEveryDays.value_or(0)};
    if (schedule.cron.isEmpty())
        settings.intervalHours = schedule.intervalHours;
    if (!schedule.targetId.isNull())
        settings.targetId = schedule.targetId;
    return settings;
}

ScheduleDeeds::ScheduleDeeds(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

QString ScheduleDeeds::serverName(const QUuid &serverId) const
{
    return m_workspace.servers().name(serverId);
}

void ScheduleDeeds::store(const ScheduleSetParams &settings,
                          std::function<void(const Schedule &)> done)
{
    m_workspace.connection().call<Schedule>(
        "schedules.set"_L1, settings, this,
        [this, serverId = settings.serverId,
         done = std::move(done)](const Result<Schedule> &stored) {
            if (!stored)
                m_workspace.showError(
                    tr("The schedule of %1 was not changed").arg(serverName(serverId)),
                    stored.error());
            else if (done)
                done(*stored);
        });
}

void ScheduleDeeds::offer(const QString &text, std::function<void()> undo)
{
    const Notice notice{.text = text,
                        .actionText = tr("Undo"),
                        .action =
                            [self = QPointer(this), undo = std::move(undo)] {
                                if (self)
                                    undo();
                            },
                        .staysUntilClosed = true};
    m_workspace.notify(notice);
}

void ScheduleDeeds::setEnabled(const QList<Schedule> &schedules, bool enabled)
{
    for (const Schedule &schedule : schedules) {
        ScheduleSetParams settings = settingsOf(schedule);
        settings.enabled = enabled;
        const bool isLast = schedule.id == schedules.constLast().id;
        store(settings, [this, schedules, enabled, isLast](const Schedule &stored) {
            if (!isLast)
                return;
            const QString name = serverName(stored.serverId);
            QString text;
            if (schedules.size() > 1)
                text = enabled
                           ? tr("%n schedule(s) are on again", nullptr, int(schedules.size()))
                           : tr("%n schedule(s) are switched off", nullptr, int(schedules.size()));
            else
                text = enabled ? tr("The schedule of %1 is on").arg(name)
                               : tr("The schedule of %1 is switched off").arg(name);
            offer(text, [this, schedules, enabled] {
                for (const Schedule &before : schedules) {
                    ScheduleSetParams again = settingsOf(before);
                    again.enabled = !enabled;
                    store(again, {});
                }
            });
        });
    }
}

void ScheduleDeeds::remove(const Schedule &schedule)
{
    const ScheduleIdParams params{.scheduleId = schedule.id};
    m_workspace.connection().call<Nothing>(
        "schedules.remove"_L1, params, this, [this, schedule](const Result<Nothing> &done) {
            const QString name = serverName(schedule.serverId);
            if (!done) {
                m_workspace.showError(tr("The schedule of %1 was not removed").arg(name),
                                      done.error());
                return;
            }
            offer(tr("The schedule of %1 was removed; its backups stay").arg(name),
                  [this, schedule] {
                      ScheduleSetParams again = settingsOf(schedule);
                      again.scheduleId.reset();
                      again.addAnother = true;
                      store(again, {});
                  });
        });
}

void ScheduleDeeds::runNow(const Schedule &schedule)
{
    const ScheduleIdParams params{.scheduleId = schedule.id};
    const QString name = serverName(schedule.serverId);
    m_workspace.connection().call<Backup>(
        "schedules.runNow"_L1, params, this, [this, name](const Result<Backup> &backup) {
            if (!backup) {
                m_workspace.showError(tr("The schedule of %1 was not run").arg(name),
                                      backup.error());
                return;
            }
            const Notice notice{.status = kit::Status::Running,
                                .text =
                                    tr("Backing %1 up; the times of its schedule stay").arg(name),
                                .actionText = tr("Show jobs"),
                                .action = [&workspace = m_workspace] { workspace.showJobs(); }};
            m_workspace.notify(notice);
        });
}

void ScheduleDeeds::change(const Schedule &before, const ScheduleSetParams &changed)
{
    store(changed, [this, before](const Schedule &after) { tellChanged(before, after); });
}

void ScheduleDeeds::tellChanged(const Schedule &before, const Schedule &after)
{
    offer(tr("%1: %2").arg(serverName(after.serverId), scheduleSentence(after)),
          [this, before] { store(settingsOf(before), {}); });
}

void ScheduleDeeds::tellMade(const QList<Schedule> &made)
{
    if (made.isEmpty())
        return;
    const Schedule &first = made.constFirst();
    const QString text =
        made.size() == 1
            //: a server, then when it is backed up
            ? tr("%1 is backed up: %2").arg(serverName(first.serverId), scheduleSentence(first))
            : tr("%n server(s) are backed up: %1", nullptr, int(made.size()))
                  .arg(scheduleSentence(first));
    offer(text, [this, made] {
        for (const Schedule &schedule : made) {
            const ScheduleIdParams params{.scheduleId = schedule.id};
            m_workspace.connection().call<Nothing>(
                "schedules.remove"_L1, params, this, [this](const Result<Nothing> &done) {
                    if (!done)
                        m_workspace.showError(tr("The new schedule was not removed"), done.error());
                });
        }
    });
}

} // namespace holdfast::ui
