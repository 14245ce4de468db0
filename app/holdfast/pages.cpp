#include "pages.h"

#include "ui/backups/backups_page.h"
#include "ui/overview/overview_page.h"
#include "ui/schedules/schedules_page.h"
#include "ui/servers/server_page.h"
#include "ui/servers/servers_page.h"

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
         .make = [](Workspace &workspace) { return new ui::ServersPage(workspace); }},
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
    };
}

} // namespace holdfast
