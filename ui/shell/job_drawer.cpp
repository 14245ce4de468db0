#include "job_drawer.h"

#include "drawer_list.h"

#include "ui/kit/time_text.h"
#include "ui/workspace/job_text.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;

void showFailure(Workspace &workspace, const Job &job)
{
    workspace.showError(JobDrawer::tr("Failed: %1").arg(jobTitle(job, workspace.servers())),
                        Error::fromJson(job.error));
}

JobDrawer::JobDrawer(Workspace &workspace, QWidget *window)
    : SideDrawer(tr("Jobs"), window)
    , m_workspace(workspace)
    , m_list(new DrawerListView)
{
    m_list->setAccessibleName(tr("Jobs"));
    setBody(m_list);
    connect(&workspace.jobs(), &JobFeed::jobChanged, this, &JobDrawer::reload);
    connect(&workspace.servers(), &ServerDirectory::changed, this, &JobDrawer::reload);
    connect(&workspace.connection(), &Connection::stateChanged, this, &JobDrawer::reload);
    reload();
}

void JobDrawer::reload()
{
    QList<DrawerItem> running;
    QList<DrawerItem> waiting;
    QList<DrawerItem> finished;
    for (const JobFeed::Entry &entry : m_workspace.jobs().entries()) {
        QList<DrawerItem> &group = entry.job.state == JobState::Running   ? running
                                   : entry.job.state == JobState::Pending ? waiting
                                                                          : finished;
        group.append(itemOf(entry));
    }
    setFacts(tr("%1 running, %2 waiting").arg(running.size()).arg(waiting.size()));
    QList<DrawerItem> all;
    const auto add = [&all](const QString &id, const QString &heading,
                            const QList<DrawerItem> &items) {
        if (items.isEmpty())
            return;
        all.append({.id = id, .heading = heading});
        all += items;
    };
    add(u"running"_s, tr("Running"), running);
    add(u"waiting"_s, tr("Waiting"), waiting);
    add(u"finished"_s, tr("Finished lately"), finished);
    if (all.isEmpty())
        all.append({.id = u"none"_s,
                    .heading = tr("No work so far. Backups, restores and checks show here.")});
    m_list->items().setItems(std::move(all));
}

DrawerItem JobDrawer::itemOf(const JobFeed::Entry &entry)
{
    const Job &job = entry.job;
    DrawerItem item{.id = idText(job.id),
                    .status = jobStatus(job),
                    .title = jobTitle(job, m_workspace.servers()),
                    .detail = jobDetail(entry),
                    .isBad = job.state == JobState::Failed};
    if (!isFinished(job.state)) {
        item.actionText = tr("Cancel this job");
        item.actionIcon = u"close"_s;
        if (m_workspace.connection().isOnline())
            item.action = [this, job] { cancel(job); };
    }
    if (job.state == JobState::Running) {
        item.share = std::max(0.0, entry.share);
        if (entry.timeLeft.count() >= 0)
            item.facts = tr("%1 left").arg(kit::durationText(entry.timeLeft));
        for (const JobStep &step : job.steps)
            item.steps.append(jobPhaseText(step.phase, step.endedAt.isValid()));
    } else if (isFinished(job.state)) {
        item.at = job.finishedAt;
        if (!job.backupId.isNull() && job.state == JobState::Completed)
            item.open = [this, id = job.backupId] {
                m_workspace.open(Address::of(u"backup"_s, id));
            };
    }
    if (job.state == JobState::Failed) {
        item.actionText = tr("Why?");
        item.action = [this, job] { showFailure(m_workspace, job); };
    }
    return item;
}

void JobDrawer::cancel(const Job &job)
{
    const JobIdParams params{.jobId = job.id};
    m_workspace.connection().call<Job>(
        "jobs.cancel"_L1, params, this, [this, job](const Result<Job> &answer) {
            if (!answer)
                m_workspace.showError(
                    tr("“%1” was not cancelled").arg(jobTitle(job, m_workspace.servers())),
                    answer.error());
        });
}

} // namespace holdfast::ui
