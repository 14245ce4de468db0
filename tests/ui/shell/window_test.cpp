#include "window_test.h"

#include "ui/backups/backups_page.h"
#include "ui/first_run/first_run_page.h"
#include "ui/servers/servers_page.h"
#include "ui/settings/settings_page.h"

#include <QtCore/QDir>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

client::ClientSettings WindowTest::settings() const
{
    client::ClientSettings settings;
    settings.locator = {.profile = Profile::locate(profile.home()),
                        .autostart = client::Autostart::No};
    settings.clientName = u"tst_ui_shell"_s;
    settings.reconnects = true;
    return settings;
}

QList<ui::PageEntry> WindowTest::pages()
{
    return {{.page = u"servers"_s,
             .title = u"Servers"_s,
             .icon = u"servers"_s,
             .make = [](ui::Workspace &workspace) { return new ui::ServersPage(workspace); }},
            {.page = u"backups"_s,
             .title = u"Backups"_s,
             .icon = u"backups"_s,
             .make = [](ui::Workspace &workspace) { return new ui::BackupsPage(workspace); }},
            {.page = u"settings"_s,
             .title = u"Settings"_s,
             .icon = u"settings"_s,
             .make = [](ui::Workspace &workspace) { return new ui::SettingsPage(workspace); },
             .commands = &ui::settingCommands},
            {.page = u"first-run"_s,
             .title = u"Set Holdfast up"_s,
             .icon = u"play"_s,
             .isInNavigation = false,
             .make = [](ui::Workspace &workspace) { return new ui::FirstRunPage(workspace); },
             .coversNavigation = true}};
}

QString WindowTest::makeWorld(const QString &name) const
{
    const QString folder = profile.filePath(u"games/"_s + name);
    QDir().mkpath(folder + u"/world/region"_s);
    const std::pair<QString, QByteArray> files[] = {
        {u"/server.properties"_s, "motd=hello\nserver-port=25565\n"},
        {u"/eula.txt"_s, "eula=true\n"},
        {u"/world/session.lock"_s, "x"},
        {u"/world/notes.txt"_s, QByteArray(200'000, 'n')}};
    for (const auto &[path, content] : files) {
        QFile file(folder + path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    return folder;
}

bool WindowTest::addServer(const QString &name)
{
    const auto added =
        profile.run({u"servers"_s, u"add"_s, name, u"--directory"_s, makeWorld(name.toLower())});
    if (added.exitCode != 0)
        qWarning("%s", added.text().constData());
    return added.exitCode == 0;
}

bool WindowTest::backUp(const QString &server, const QString &name)
{
    const auto made =
        profile.run({u"backup"_s, u"create"_s, server, u"--name"_s, name, u"--wait"_s});
    if (made.exitCode != 0)
        qWarning("%s", made.text().constData());
    return made.exitCode == 0;
}

ui::MainWindow &WindowTest::openWindow(const QString &page)
{
    service = std::make_unique<ui::Service>(settings());
    window = std::make_unique<ui::MainWindow>(*service, pages());
    window->open(ui::Address::of(page));
    window->show();
    service->connection.open();
    return *window;
}

void WindowTest::closeWindow()
{
    window.reset();
    service.reset();
}

} // namespace holdfast::tests
