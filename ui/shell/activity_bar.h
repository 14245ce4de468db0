// ui/shell/activity_bar.h: the line at the bottom: running work, what is next, the service.
#pragma once

#include "ui/workspace/workspace.h"

#include <QtWidgets/QWidget>

namespace holdfast::ui {

/// 28 high. A click on the work opens the job drawer.
class ActivityBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityBar(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Workspace &m_workspace;

    Q_DISABLE_COPY_MOVE(ActivityBar)
};

} // namespace holdfast::ui
