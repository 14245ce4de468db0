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
#include <QtCore/QFile>
#include <QtDBus/QDBusConnection>
#include <QtWidgets/QApplication>

#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <string>

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

struct Arguments
{
    std::string home;
    std::string link;
    bool isInBackground = false;
};

enum class End { Ordinary, Restart };

/// Everything of the window is gone when it returns. `program`: the file that runs, whatever takes
/// its place later.
End runWindow(int argc, char **argv, const Arguments &arguments, QByteArray &program, int &code)
{
    Application application(argc, argv);
    program = QFile::encodeName(QApplication::applicationFilePath());
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
    settings.locator = {.profile =
                            holdfast::Profile::locate(QString::fromStdString(arguments.home)),
                        .autostart = holdfast::client::autostartFromEnvironment()};
    settings.clientName = u"holdfast "_s + QStringLiteral(HOLDFAST_VERSION);
    settings.reconnects = true;
    holdfast::ui::Service service(settings);
    holdfast::ui::WindowSet windows(service, &holdfast::windowPages);
    holdfast::ui::SingleInstance instance(service.profile);
    const QString wanted = QString::fromStdString(arguments.link);
    QObject::connect(&instance, &holdfast::ui::SingleInstance::becameFirst, &windows, [&] {
        if (!arguments.isInBackground || !wanted.isEmpty())
            windows.showLink(wanted);
        service.connection.open();
    });
    QObject::connect(&instance, &holdfast::ui::SingleInstance::linkReceived, &windows,
                     &holdfast::ui::WindowSet::showLink);
    const auto end = [] { QApplication::exit(0); };
    QObject::connect(&instance, &holdfast::ui::SingleInstance::handedOver, &windows, end);
    QObject::connect(&windows, &holdfast::ui::WindowSet::finished, &windows, end);
    instance.start(wanted);
    code = QApplication::exec();
    return windows.isRestarting() ? End::Restart : End::Ordinary;
}

} // namespace

int main(int argc, char **argv)
{
    Arguments given;
    bool headless = false;
    CLI::App arguments("Holdfast: backups of game servers that are known to be good");
    arguments.set_version_flag("--version", HOLDFAST_VERSION);
    arguments.add_option("--home", given.home, "keep everything under one folder");
    arguments.add_flag("--headless", headless, "no window: run the service (holdfastd serve)");
    arguments.add_flag("--background", given.isInBackground,
                       "no window yet: tray icon and notifications, for the start of a session");
    arguments.add_option("link", given.link, "holdfast://… to open");
    CLI11_PARSE(arguments, argc, argv);
    if (headless)
        return becomeService(given.home);

    QByteArray program;
    int code = 0;
    if (runWindow(argc, argv, given, program, code) == End::Ordinary)
        return code;
    // Where it was is remembered; the program that was put in the place of this one goes on.
    if (given.home.empty())
        execl(program.constData(), program.constData(), nullptr);
    else
        execl(program.constData(), program.constData(), "--home", given.home.c_str(), nullptr);
    perror("holdfast: the window could not be started again");
    return 1;
}
