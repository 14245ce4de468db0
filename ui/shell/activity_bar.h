// ui/shell/activity_bar.h: the line at the bottom: running work, what is next, news, the service.
#pragma once

#include "ui/workspace/workspace.h"

#include <QtWidgets/QWidget>

namespace holdfast::ui {

/// 28 high. Each of its facts is a button: the work opens the job drawer, the bell the
/// notifications, the service its popover.
class ActivityBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityBar(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void jobsWanted();
    void noticesWanted();
    void serviceWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Fact;
    void updateWork();
    void updateNotices();
    void updateService();

    Workspace &m_workspace;
    Fact *m_work;
    Fact *m_notices;
    Fact *m_service;

    Q_DISABLE_COPY_MOVE(ActivityBar)
};

} // namespace holdfast::ui
