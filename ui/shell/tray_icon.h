// ui/shell/tray_icon.h: the program in the desktop's tray: how everything stands, and a few deeds.
#pragma once

#include "problem_watch.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

namespace holdfast::ui {

/// Make one only where QSystemTrayIcon::isSystemTrayAvailable().
class TrayIcon : public QSystemTrayIcon
{
    Q_OBJECT
public:
    TrayIcon(Service &service, ProblemWatch &problems, QObject *parent = nullptr);

signals:
    void openWanted();
    void backUpWanted(const QUuid &serverId);
    void quitWanted();

private:
    void fillMenu();
    void updateStatus();

    Service &m_service;
    ProblemWatch &m_problems;
    QMenu m_menu;

    Q_DISABLE_COPY_MOVE(TrayIcon)
};

} // namespace holdfast::ui
