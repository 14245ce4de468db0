#include "notification_centre.h"

#include "drawer_list.h"
#include "job_drawer.h"

#include "ui/kit/holdfast_style.h"
#include "ui/workspace/job_text.h"

#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

NotificationCentre::NotificationCentre(Workspace &workspace, QWidget *window)
    : SideDrawer(tr("Notifications"), window)
    , m_workspace(workspace)
    , m_list(new DrawerListView)
    , m_seen(kit::makeButton(tr("Mark all as seen"), {}, kit::ButtonKind::Ghost))
{
    m_list->setAccessibleName(tr("Notifications"));
    setBody(m_list);
    addToHead(m_seen);
    connect(m_seen, &QPushButton::clicked, &workspace.notices(), &NoticeLog::markAllSeen);
    connect(&workspace.notices(), &NoticeLog::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

void NotificationCentre::aboutToOpen()
{
    reload();
}

void NotificationCentre::hideEvent(QHideEvent *event)
{
    SideDrawer::hideEvent(event);
    // Who closes it has seen it; a window that is only minimised hides nothing of it.
    if (isHidden() && m_workspace.notices().unreadCount() > 0)
        m_workspace.notices().markAllSeen();
}

void NotificationCentre::reload()
{
    QList<DrawerItem> fresh;
    QList<DrawerItem> seen;
    for (const NoticeLog::Entry &entry : m_workspace.notices().entries())
        (entry.isUnread ? fresh : seen).append(itemOf(entry));
    const int unread = int(fresh.size());
    m_seen->setVisible(unread > 0);
    setFacts(unread > 0 ? tr("%n new", nullptr, unread) : tr("nothing new"));
    QList<DrawerItem> all;
    if (!fresh.isEmpty()) {
        all.append({.id = u"new"_s, .heading = tr("New")});
        all += fresh;
    }
    if (!seen.isEmpty()) {
        all.append({.id = u"earlier"_s, .heading = tr("Earlier")});
        all += seen;
    }
    if (all.isEmpty())
        all.append({.id = u"none"_s, .heading = tr("Nothing happened yet.")});
    m_list->items().setItems(std::move(all));
}

DrawerItem NotificationCentre::itemOf(const NoticeLog::Entry &entry)
{
    if (!entry.job) {
        const Notice &notice = entry.notice;
        return {.id = QString::number(entry.at.toMSecsSinceEpoch()) + notice.text,
                .status = notice.status,
                .title = notice.text,
                .detail = notice.detail,
                .isUnread = entry.isUnread,
                .at = entry.at,
                .actionText = notice.actionText,
                .action = notice.action};
    }
    const Job &job = *entry.job;
    DrawerItem item{.id = idText(job.id),
                    .status = jobStatus(job),
                    .title = jobTitle(job, m_workspace.servers()),
                    .detail = jobDetail({.job = job}),
                    .isBad = job.state == JobState::Failed,
                    .isUnread = entry.isUnread,
                    .at = entry.at};
    if (job.state == JobState::Failed) {
        item.actionText = tr("Why?");
        item.action = [this, job] { showFailure(m_workspace, job); };
    } else if (job.state == JobState::Completed && !job.backupId.isNull()) {
        item.actionText = tr("Show");
        item.action = [this, id = job.backupId] { m_workspace.open(Address::of(u"backup"_s, id)); };
    }
    return item;
}

} // namespace holdfast::ui
