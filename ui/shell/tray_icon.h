// ui/shell/tray_icon.h: the program in the desktop's tray: how everything stands, and a few deeds.
#pragma once

#include "problem_watch.h"

#include "ui/kit/status.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

namespace holdfast::ui {

/// May be made and shown before there is a tray, as it happens where the program starts with the
/// session: it appears when the tray does. Whoever relies on it asks isSystemTrayAvailable() then.
class TrayIcon : public QSystemTrayIcon
{
    Q_OBJECT
public:
    TrayIcon(Service &service, ProblemWatch &problems, QObject *parent = nullptr);

    /// What the icon's mark says; no mark (Status::Safe) while all is well and nothing runs.
    kit::Status status() const { return m_status; }

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
    kit::Status m_status = kit::Status::Safe;

    Q_DISABLE_COPY_MOVE(TrayIcon)
};

} // namespace holdfast::ui
