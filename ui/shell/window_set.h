// ui/shell/window_set.h: all windows of the program, its tray icon, and how it ends.
#pragma once

#include "ui/shell/main_window.h"

#include <QtCore/QPointer>

namespace holdfast::ui {

class DesktopNotifier;
class ProblemWatch;
class TrayIcon;

/// Owns the windows. The program goes on without one only in the tray, or when it was started in
/// the background; the service goes on unless the person chose otherwise. GUI thread.
class WindowSet : public QObject
{
    Q_OBJECT
public:
    /// Called for each window, so that titles are in the language of the moment.
    using MakePages = std::function<QList<PageEntry>()>;

    WindowSet(Service &service, MakePages makePages, QObject *parent = nullptr);
    ~WindowSet() override;

    /// Another window, beside those that are there; without an address where the last one was.
    MainWindow *openWindow(const std::optional<Address> &address = std::nullopt);
    /// Goes there in the window used last, or in a new one, and brings it to the front.
    void show(const std::optional<Address> &address = std::nullopt);
    /// A link as it came from outside; what is none only raises the window.
    void showLink(const QString &link);
    const QList<MainWindow *> &windows() const { return m_windows; }

    /// Ends the program. Asks only where that would stop work under way.
    void quit();
    /// Ends the program so that it starts again where it is. Asks where something that was entered
    /// would be lost.
    void restart();
    /// Whether the program was ended by restart().
    bool isRestarting() const { return m_isRestarting; }
    /// Makes every window anew where it is: language and text size count at once. What was entered
    /// stays; one under a dialog follows when that is closed.
    void rebuild();

signals:
    /// All windows are closed and the service has what it needs: the program can end.
    void finished();

private:
    MainWindow *makeWindow();
    void renew(MainWindow *old);
    MainWindow *lastUsed() const;
    void closeWanted(MainWindow *window);
    void remove(MainWindow *window);
    void makeTray();
    void followPreferences();
    void applyAppearance();
    void applyAutostart();
    void stopServiceAndFinish();
    void finish();

    Service &m_service;
    const MakePages m_makePages;
    QList<MainWindow *> m_windows; ///< the one used last at the end
    ProblemWatch *m_problems;
    DesktopNotifier *m_notifier;
    TrayIcon *m_tray = nullptr;
    bool m_isFinishing = false;
    bool m_isRestarting = false;

    Q_DISABLE_COPY_MOVE(WindowSet)
};

} // namespace holdfast::ui
