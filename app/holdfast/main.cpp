#include "pages.h"

#include "core/base/profile.h"
#include "core/client/service_locator.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"

#include <CLI/CLI.hpp>
#include <QtWidgets/QApplication>

#include <unistd.h>

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
    arguments.add_option("link", link, "holdfast://… to open");
    CLI11_PARSE(arguments, argc, argv);
    if (headless)
        return becomeService(home);

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Holdfast"_s);
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QApplication::setDesktopFileName(u"holdfast"_s);
    QApplication::setWindowIcon(holdfast::kit::applicationIcon());
    holdfast::kit::Theme::instance().install(application);

    holdfast::client::ClientSettings settings;
    settings.locator = {.profile = holdfast::Profile::locate(QString::fromStdString(home)),
                        .autostart = holdfast::client::autostartFromEnvironment()};
    settings.clientName = u"holdfast "_s + QStringLiteral(HOLDFAST_VERSION);
    settings.reconnects = true;
    holdfast::ui::Service service(settings);
    const QList<holdfast::ui::PageEntry> pages = holdfast::windowPages();
    holdfast::ui::MainWindow window(service, pages);
    window.resize(1360, 860);
    const auto address = holdfast::ui::Address::parse(QString::fromStdString(link));
    window.open(address.value_or(holdfast::ui::Address::of(pages.constFirst().page)));
    window.show();
    service.connection.open();
    return QApplication::exec();
}
