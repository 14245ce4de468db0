#include "pages.h"

#include "ui/backups/backups_page.h"
#include "ui/browse/browse_page.h"
#include "ui/compare/compare_page.h"
#include "ui/first_run/first_run_page.h"
#include "ui/kit/time_text.h"
#include "ui/overview/overview_page.h"
#include "ui/restore/restore_page.h"
#include "ui/schedules/schedules_page.h"
#include "ui/servers/server_page.h"
#include "ui/servers/servers_page.h"
#include "ui/settings/settings_page.h"

#include <QtCore/QCoreApplication>

namespace holdfast {

using namespace Qt::StringLiterals;
using ui::PageEntry;
using ui::Workspace;

namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Pages)
};

} // namespace

QList<PageEntry> windowPages()
{
    return {
        {.page = u"overview"_s,
         .title = Pages::tr("Overview"),
         .icon = u"overview"_s,
         .make = [](Workspace &workspace) { return new ui::OverviewPage(workspace); }},
        {.page = u"servers"_s,
         .title = Pages::tr("Servers"),
         .icon = u"servers"_s,
         .make = [](Workspace &workspace) { return new ui::ServersPage(workspace); },
         .badge =
             [](Workspace &workspace) {
                 const qsizetype count = workspace.servers().servers().size();
                 return count == 0 ? QString() : kit::countText(count);
             }},
        {.page = u"server"_s,
         .title = Pages::tr("Server"),
         .icon = u"servers"_s,
         .isInNavigation = false,
         .parent = u"servers"_s,
         .make = [](Workspace &workspace) { return new ui::ServerPage(workspace); }},
        {.page = u"backups"_s,
         .title = Pages::tr("Backups"),
         .icon = u"backups"_s,
         .make = [](Workspace &workspace) { return new ui::BackupsPage(workspace); }},
        {.page = u"schedules"_s,
         .title = Pages::tr("Schedules"),
         .icon = u"schedules"_s,
         .make = [](Workspace &workspace) { return new ui::SchedulesPage(workspace); }},
        {.page = u"settings"_s,
         .title = Pages::tr("Settings"),
         .icon = u"settings"_s,
         .startsGroup = true,
         .make = [](Workspace &workspace) { return new ui::SettingsPage(workspace); },
         .commands = &ui::settingCommands},
        {.page = u"first-run"_s,
         .title = Pages::tr("Set Holdfast up"),
         .icon = u"play"_s,
         .isInNavigation = false,
         .make = [](Workspace &workspace) { return new ui::FirstRunPage(workspace); },
         .coversNavigation = true},
        {.page = u"browse"_s,
         .title = Pages::tr("Browse a backup"),
         .isInNavigation = false,
         .parent = u"backups"_s,
         .make = [](Workspace &workspace) { return new ui::BrowsePage(workspace); }},
        {.page = u"compare"_s,
         .title = Pages::tr("Compare backups"),
         .isInNavigation = false,
         .parent = u"backups"_s,
         .make = [](Workspace &workspace) { return new ui::ComparePage(workspace); }},
        {.page = u"restore"_s,
         .title = Pages::tr("Restore"),
         .isInNavigation = false,
         .parent = u"backups"_s,
         .make = [](Workspace &workspace) { return new ui::RestorePage(workspace); }},
    };
}

} // namespace holdfast
