// ui/shell/notification_centre.h: what happened lately: kept notices and ended jobs, from the side.
#pragma once

#include "side_drawer.h"

#include "ui/workspace/workspace.h"

class QPushButton;

namespace holdfast::ui {

class DrawerListView;
struct DrawerItem;

/// What is new is marked until the centre is closed again.
class NotificationCentre : public SideDrawer
{
    Q_OBJECT
public:
    NotificationCentre(Workspace &workspace, QWidget *window);

protected:
    void hideEvent(QHideEvent *event) override;
    void aboutToOpen() override;

private:
    void reload();
    DrawerItem itemOf(const NoticeLog::Entry &entry);

    Workspace &m_workspace;
    DrawerListView *m_list;
    QPushButton *m_seen;

    Q_DISABLE_COPY_MOVE(NotificationCentre)
};

} // namespace holdfast::ui
