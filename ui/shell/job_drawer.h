// ui/shell/job_drawer.h: all work of the service, from the side: progress, speed, cancel, result.
#pragma once

#include "side_drawer.h"

#include "ui/workspace/workspace.h"

namespace holdfast::ui {

class DrawerListView;
struct DrawerItem;

/// What runs, what waits, what ended lately.
class JobDrawer : public SideDrawer
{
    Q_OBJECT
public:
    JobDrawer(Workspace &workspace, QWidget *window);

private:
    void reload();
    DrawerItem itemOf(const JobFeed::Entry &entry);
    void cancel(const Job &job);

    Workspace &m_workspace;
    DrawerListView *m_list;

    Q_DISABLE_COPY_MOVE(JobDrawer)
};

/// Tells why a job failed, with what to do.
void showFailure(Workspace &workspace, const Job &job);

} // namespace holdfast::ui
