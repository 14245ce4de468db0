#include "ui/shell/window_set.h"

#include "desktop_notifier.h"
#include "problem_watch.h"
#include "tray_icon.h"

#include "ui/kit/confirm_dialog.h"
#include "ui/kit/language.h"
#include "ui/shell/session_autostart.h"

#include <QtCore/QTimer>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QPoint kCascade(28, 28);

kit::SchemeChoice schemeOf(const QString &choice)
{
    if (choice == "light"_L1)
        return kit::SchemeChoice::Light;
    if (choice == "dark"_L1)
        return kit::SchemeChoice::Dark;
    if (choice == "contrast"_L1)
        return kit::SchemeChoice::HighContrast;
    return kit::SchemeChoice::FollowSystem;
}

} // namespace

WindowSet::WindowSet(Service &service, MakePages makePages, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_makePages(std::move(makePages))
    , m_problems(new ProblemWatch(service, this))
    , m_notifier(new DesktopNotifier(service, *m_problems, this))
{
    QApplication::setQuitOnLastWindowClosed(false);
    applyAppearance();
    followPreferences();
    makeTray();
    connect(m_notifier, &DesktopNotifier::openWanted, this,
            [this](const Address &address) { show(address); });
}

WindowSet::~WindowSet()
{
    qDeleteAll(m_windows);
}

void WindowSet::makeTray()
{
    m_tray = new TrayIcon(m_service, *m_problems, this);
    m_notifier->setTray(m_tray);
    connect(m_tray, &TrayIcon::openWanted, this, [this] { show(); });
    connect(m_tray, &TrayIcon::quitWanted, this, &WindowSet::quit);
    connect(m_tray, &TrayIcon::backUpWanted, this, [this](const QUuid &serverId) {
        // Told by the job itself; a refusal needs a window to be read in.
        const BackupCreateParams params{.serverId = serverId};
        m_service.connection.call<Backup>(
            "backups.create"_L1, params, this, [this](const Result<Backup> &backup) {
                if (backup)
                    return;
                show();
                lastUsed()->workspace().showError(tr("The backup was not begun"), backup.error());
            });
    });
    m_tray->show();
}

void WindowSet::followPreferences()
{
    connect(&m_service.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == preference::theme || key == preference::reduceMotion)
            applyAppearance();
        else if (key == preference::startWithSession)
            applyAutostart();
        else if (key == preference::textSize || key == preference::language)
            // Not from inside the control that was just used: it goes with its window.
            QTimer::singleShot(0, this, &WindowSet::rebuild);
    });
}

void WindowSet::applyAppearance()
{
    const Preferences &preferences = m_service.preferences;
    kit::Theme &theme = kit::Theme::instance();
    theme.setTextSize(preferences.text(preference::textSize).toInt());
    theme.setMotionReduced(preferences.isOn(preference::reduceMotion));
    theme.choose(schemeOf(preferences.text(preference::theme)));
    kit::Language::instance().choose(preferences.text(preference::language));
}

void WindowSet::applyAutostart()
{
    const bool wanted = m_service.preferences.isOn(preference::startWithSession);
    const auto done = setStartsWithSession(m_service.profile, wanted);
    if (!done && lastUsed())
        lastUsed()->workspace().showError(tr("The start with the session was not changed"),
                                          done.error());
}

MainWindow *WindowSet::makeWindow()
{
    auto *window = new MainWindow(m_service, m_makePages());
    m_windows.append(window);
    connect(window, &MainWindow::closeWanted, this, [this, window] { closeWanted(window); });
    connect(window, &MainWindow::quitWanted, this, &WindowSet::quit);
    connect(window, &MainWindow::restartWanted, this, &WindowSet::restart);
    connect(window, &MainWindow::newWindowWanted, this,
            [this](const Address &address) { openWindow(address); });
    connect(qApp, &QApplication::focusWindowChanged, window, [this, window] {
        if (window->isActiveWindow() && m_windows.removeOne(window))
            m_windows.append(window);
    });
    return window;
}

MainWindow *WindowSet::lastUsed() const
{
    return m_windows.isEmpty() ? nullptr : m_windows.constLast();
}

MainWindow *WindowSet::openWindow(const std::optional<Address> &address)
{
    const MainWindow *before = lastUsed();
    MainWindow *window = makeWindow();
    window->restoreLayout();
    if (before)
        window->setGeometry(before->geometry().translated(kCascade));
    window->open(address.value_or(window->rememberedAddress()));
    if (window->address().page.isEmpty()) // nothing remembered, or of another version
        window->open(Address::of(window->firstPage()));
    window->show();
    return window;
}

void WindowSet::show(const std::optional<Address> &address)
{
    MainWindow *window = lastUsed();
    if (!window)
        window = openWindow(address);
    else if (address)
        window->open(*address);
    if (window->isMinimized())
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void WindowSet::showLink(const QString &link)
{
    show(Address::parse(link));
}

void WindowSet::closeWanted(MainWindow *window)
{
    const bool isLast = m_windows.size() == 1;
    // Asked now: a program that nobody can bring back must not go on unseen.
    const bool staysInTray = QSystemTrayIcon::isSystemTrayAvailable() &&
                             m_service.preferences.isOn(preference::stayInTray);
    if (isLast && !staysInTray)
        quit();
    else
        remove(window);
}

void WindowSet::remove(MainWindow *window)
{
    m_windows.removeOne(window);
    window->hide();
    window->deleteLater();
}

void WindowSet::rebuild()
{
    applyAppearance();
    const QList<MainWindow *> before = m_windows;
    for (MainWindow *old : before)
        renew(old);
}

void WindowSet::renew(MainWindow *old)
{
    if (!m_windows.contains(old))
        return; // another one stands in its place already
    const auto dialogs = old->findChildren<QDialog *>();
    const auto open = std::ranges::find_if(dialogs, &QDialog::isVisible);
    if (open != dialogs.cend()) {
        connect(
            *open, &QDialog::finished, old,
            [this, old] {
                // Not from inside the dialog, which goes with its window.
                QTimer::singleShot(0, old, [this, old] { renew(old); });
            },
            Qt::SingleShotConnection);
        return;
    }
    MainWindow *window = makeWindow();
    m_windows.removeOne(window);
    m_windows.replace(m_windows.indexOf(old), window); // as lately used as it was
    window->setGeometry(old->geometry());
    window->takePlaceOf(*old);
    if (old->isVisible())
        window->setWindowState(old->windowState());
    window->setVisible(old->isVisible());
    old->hide();
    old->deleteLater();
}

void WindowSet::quit()
{
    const bool stopsService = !m_service.preferences.isOn(preference::keepServiceRunning) &&
                              m_service.connection.isOnline();
    if (!stopsService) {
        finish();
        return;
    }
    const int jobs = m_service.jobs.runningCount();
    if (jobs == 0) {
        stopServiceAndFinish();
        return;
    }
    show();
    const kit::Confirmation question{
        .title = tr("Stop the service with the window?"),
        .text = tr("%n job(s) under way are cancelled: you chose that the service ends with the "
                   "window. What they would replace stays as it was; backups that are not finished "
                   "are dropped.",
                   nullptr, jobs),
        .deed = tr("Cancel them and quit")};
    auto *dialog = new kit::ConfirmDialog(question, lastUsed());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &WindowSet::stopServiceAndFinish);
    dialog->open();
}

void WindowSet::restart()
{
    const auto goOn = [this] {
        m_isRestarting = true;
        finish(); // the service stays as it is
    };
    if (std::ranges::none_of(m_windows, &MainWindow::hasUnsavedChanges)) {
        goOn();
        return;
    }
    const kit::Confirmation question{
        .title = tr("Restart the window now?"),
        .text = tr("What you entered and did not save is lost. The service and its backups are not "
                   "touched."),
        .deed = tr("Restart without saving")};
    auto *dialog = new kit::ConfirmDialog(question, lastUsed());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, goOn);
    dialog->open();
}

void WindowSet::stopServiceAndFinish()
{
    // Once it has the order the service ends by itself, however long its answer takes.
    QTimer::singleShot(3s, this, &WindowSet::finish);
    m_service.connection.call<Nothing>("service.stop"_L1, Nothing{}, this,
                                       [this](const Result<Nothing> &) { finish(); });
}

void WindowSet::finish()
{
    if (std::exchange(m_isFinishing, true))
        return;
    if (lastUsed())
        lastUsed()->rememberLayout();
    for (MainWindow *window : std::as_const(m_windows))
        window->hide();
    m_tray->hide();
    // The preferences are written when they go, after the last event: nobody waits for the disk.
    emit finished();
}

} // namespace holdfast::ui
