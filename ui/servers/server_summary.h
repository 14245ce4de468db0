// server_summary.h: the first tab of a server's page: is it safe, what there is of it, what is
// next.
#pragma once

#include "ui/workspace/workspace.h"

#include <QtWidgets/QScrollArea>

class QLabel;
class QVBoxLayout;

class QPushButton;

namespace holdfast::kit {
class Card;
} // namespace holdfast::kit

namespace holdfast::ui {

class ServerData;

class ServerSummary : public QScrollArea
{
    Q_OBJECT
public:
    ServerSummary(Workspace &workspace, ServerData &serverData, QWidget *parent = nullptr);

    /// Shows what the data has now.
    void update();

signals:
    /// Another tab of the page: backups, schedule or settings.
    void tabWanted(const QString &tab);

private:
    class Verdict;
    class Figure;
    void updateFigures();
    void updateBackups();
    void updateNext();
    QWidget *makeBackupRow(const Backup &backup, const QDateTime &now);

    Workspace &m_workspace;
    ServerData &m_data;
    Verdict *m_verdict;
    Figure *m_lastGood;
    Figure *m_stored;
    Figure *m_content;
    Figure *m_next;
    kit::Card *m_backups;
    QPushButton *m_all;
    kit::Card *m_runs;
    QWidget *m_backupRows = nullptr;
    QWidget *m_runRows = nullptr;
    QList<Backup> m_shown;

    Q_DISABLE_COPY_MOVE(ServerSummary)
};

} // namespace holdfast::ui
