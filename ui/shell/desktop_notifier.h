// ui/shell/desktop_notifier.h: tells through the desktop what happens while nobody looks.
#pragma once

#include "problem_watch.h"

class QSystemTrayIcon;

namespace holdfast::ui {

/// Failed jobs, late and missing backups; everything that ended, if the person wants. Through the
/// tray icon where there is one, else org.freedesktop.Notifications; nothing while a window of ours
/// is in front, which shows it itself.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    DesktopNotifier(Service &service, ProblemWatch &problems, QObject *parent = nullptr);

    /// Where the desktop shows no notifications of its own: the tray's. Null: none.
    void setTray(QSystemTrayIcon *tray);

signals:
    /// The person clicked on one.
    void openWanted(const holdfast::ui::Address &address);

private slots:
    void actionInvoked(uint id, const QString &action);

private:
    void tellJob(const Job &job);
    void tellProblem(const Problem &problem);
    void tell(const QString &title, const QString &text, const Address &address, bool isBad);
    void tellByBus(const QString &title, const QString &text, const Address &address, bool isBad);
    void tellByTray(const QString &title, const QString &text, const Address &address, bool isBad);

    Service &m_service;
    QSystemTrayIcon *m_tray = nullptr;
    QHash<uint, Address> m_places; ///< of those that the bus shows
    Address m_lastPlace;           ///< of the tray's message
    QSet<QUuid> m_toldBackups;     ///< failed as a job: not told again as a problem
    bool m_listens = false;

    Q_DISABLE_COPY_MOVE(DesktopNotifier)
};

} // namespace holdfast::ui
