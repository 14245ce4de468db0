// ui/shell/job_drawer.h: all work of the service, from the side: progress, speed, cancel, result.
#pragma once

#include "ui/workspace/workspace.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListView;

namespace holdfast::ui {

class JobListModel;

/// 440 wide at the far side over the page, which stays usable. Esc closes it.
class JobDrawer : public QWidget
{
    Q_OBJECT
public:
    JobDrawer(Workspace &workspace, QWidget *window);

    void toggle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void updateFacts();
    void cancelCurrent();

    Workspace &m_workspace;
    JobListModel *m_model;
    QListView *m_list;
    QLabel *m_facts;

    Q_DISABLE_COPY_MOVE(JobDrawer)
};

} // namespace holdfast::ui
