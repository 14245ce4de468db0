// server_schedules.h: when a server is backed up, what is kept, and the next runs.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/schedule.h"

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace holdfast::ui {

class ServerData;

/// "Keeps the newest 7, none older than 30 d." What holds when it applies.
QString scheduleRetention(const Schedule &schedule);

class ServerSchedules : public QScrollArea
{
    Q_OBJECT
public:
    ServerSchedules(Workspace &workspace, ServerData &serverData, QWidget *parent = nullptr);

    void update();

private:
    QWidget *makeCard(const Schedule &schedule);
    QWidget *makeEmpty();

    Workspace &m_workspace;
    ServerData &m_data;
    QVBoxLayout *m_column;

    Q_DISABLE_COPY_MOVE(ServerSchedules)
};

} // namespace holdfast::ui
