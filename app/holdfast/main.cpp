#include "pages.h"

#include "core/base/profile.h"
#include "core/client/service_locator.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"
#include "ui/kit/wait_watchdog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/window_set.h"

#include <CLI/CLI.hpp>
#include <QtDBus/QDBusConnection>
#include <QtWidgets/QApplication>

#include <unistd.h>

#include <cstdio>
#include <ctime>

namespace {

using namespace Qt::StringLiterals;

/// Becomes the service: the same as running `holdfastd serve`. Returns only on failure.
int becomeService(const std::string &home)
{
    const std::string program = holdfast::client::findServiceProgram().toStdString();
    if (program.empty()) {
        fputs("holdfast: holdfastd is neither beside this program nor in PATH.\n", stderr);
        return 1;
    }
    if (home.empty())
        execl(program.c_str(), program.c_str(), "serve", nullptr);
    else
        execl(program.c_str(), program.c_str(), "--home", home.c_str(), "serve", nullptr);
    perror("holdfast: holdfastd could not be started");
    return 1;
}

#ifdef QT_NO_DEBUG
using Application = QApplication;
#else
using Application = holdfast::kit::WatchedApplication;
#endif

/// For installer/benchmark: says when the first window was painted, and ends the program. Written
/// to the standard output as nanoseconds of CLOCK_MONOTONIC.
class FirstPaint : public QObject
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<holdfast::ui::MainWindow *>(watched)) {
            // Only behind this event is the window painted.
            QMetaObject::invokeMethod(qApp, &FirstPaint::report, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static void report()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        printf("%lld\n", (long long)now.tv_sec * 1'000'000'000 + now.tv_nsec);
        fflush(stdout);
        QCoreApplication::quit();
    }
};

} // namespace

int main(int argc, char **argv)
{
    std::string home;
    std::string link;
    bool headless = false;
    CLI::App arguments("Holdfast: backups of game servers that are known to be good");
    arguments.set_version_flag("--version", HOLDFAST_VERSION);
    arguments.add_option("--home", home, "keep everything under one folder");
    arguments.add_flag("--headless", headless, "no window: run the service (holdfastd serve)");
    bool inBackground = false;
    arguments.add_flag("--background", inBackground,
                       "no window yet: tray icon and notifications, for the start of a session");
    arguments.add_option("link", link, "holdfast://… to open");
    CLI11_PARSE(arguments, argc, argv);
    if (headless)
        return becomeService(home);

    Application application(argc, argv);
    FirstPaint firstPaint;
    if (qEnvironmentVariableIsSet("HOLDFAST_MEASURE_START"))
        application.installEventFilter(&firstPaint);
    QApplication::setApplicationName(u"Holdfast"_s);
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QApplication::setDesktopFileName(u"holdfast"_s);
    QApplication::setWindowIcon(holdfast::kit::applicationIcon());
    holdfast::kit::Theme::instance().install(application);
    holdfast::kit::Theme::instance().followDesktop(QDBusConnection::sessionBus());

    holdfast::client::ClientSettings settings;
    settings.locator = {.profile = holdfast::Profile::locate(QString::fromStdString(home)),
                        .autostart = holdfast::client::autostartFromEnvironment()};
    settings.clientName = u"holdfast "_s + QStringLiteral(HOLDFAST_VERSION);
    settings.reconnects = true;
    holdfast::ui::Service service(settings);
    holdfast::ui::WindowSet windows(service, &holdfast::windowPages);
    holdfast::ui::SingleInstance instance(service.profile);
    const QString wanted = QString::fromStdString(link);
    QObject::connect(&instance, &holdfast::ui::SingleInstance::becameFirst, &windows, [&] {
        if (!inBackground || !wanted.isEmpty())
            windows.showLink(wanted);
        service.connection.open();
    });
    QObject::connect(&instance, &holdfast::ui::SingleInstance::linkReceived, &windows,
                     &holdfast::ui::WindowSet::showLink);
    const auto end = [] { QApplication::exit(0); };
    QObject::connect(&instance, &holdfast::ui::SingleInstance::handedOver, &windows, end);
    QObject::connect(&windows, &holdfast::ui::WindowSet::finished, &windows, end);
    instance.start(wanted);
    return QApplication::exec();
}
