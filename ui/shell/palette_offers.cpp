#include "palette_offers.h"

#include "command_palette.h"
#include "navigation_rail.h"

#include <QtCore/QSet>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewServers = 8;

void offerServers(Workspace &workspace, QList<PaletteOffer> &offers)
{
    const QList<Server> servers = workspace.servers().servers();
    for (const Server &server : servers) {
        const QString id = idText(server.id);
        const Command visit{.id = "server."_L1 + id,
                            .title = server.name,
                            .hint = server.directory,
                            .icon = u"servers"_s,
                            .address = Address::of(u"server"_s, server.id)};
        offers.append({visit, PaletteGroup::Server, servers.size() > kFewServers});
        const Command backUp{
            .id = "backUp."_L1 + id,
            .title = CommandPalette::tr("Back %1 up now").arg(server.name),
            .icon = u"backups"_s,
            .keywords = {CommandPalette::tr("backup")},
            .run = [&workspace, serverId = server.id] { workspace.backUpNow(serverId); }};
        offers.append({backUp, PaletteGroup::Action, true});
        const Command restore{.id = "restore."_L1 + id,
                              .title = CommandPalette::tr("Restore %1…").arg(server.name),
                              .hint = CommandPalette::tr("choose among its backups"),
                              .icon = u"restore"_s,
                              .keywords = {CommandPalette::tr("undo"), CommandPalette::tr("browse"),
                                           CommandPalette::tr("files")},
                              .address = Address{.page = u"backups"_s,
                                                 .path = {},
                                                 .query = u"server:\"%1\""_s.arg(server.name)}};
        offers.append({restore, PaletteGroup::Action, true});
    }
}

} // namespace

QList<PaletteOffer> paletteOffers(Workspace &workspace, const QList<PageEntry> &entries,
                                  Page *current, const QList<Command> &windowCommands)
{
    QList<PaletteOffer> offers;
    const auto add = [&offers](const QList<Command> &commands, PaletteGroup group,
                               bool onlyWhenTyped = false) {
        for (const Command &command : commands) {
            if (command.id != "palette.open"_L1)
                offers.append({command, group, onlyWhenTyped});
        }
    };
    if (current)
        add(current->commands(), PaletteGroup::Action);
    for (const PageEntry &entry : entries) {
        if (entry.commands)
            add(entry.commands(workspace),
                entry.page == "settings"_L1 ? PaletteGroup::Setting : PaletteGroup::Action,
                entry.page == "settings"_L1);
    }
    add(workspace.commands(), PaletteGroup::Action);
    offerServers(workspace, offers);
    add(NavigationRail::commands(entries), PaletteGroup::Page);
    add(windowCommands, PaletteGroup::Action, true);
    if (std::ranges::any_of(entries,
                            [](const PageEntry &entry) { return entry.page == kFirstRunPage; }))
        add({{.id = u"firstRun.open"_s,
              .title = CommandPalette::tr("Set Holdfast up…"),
              .icon = u"play"_s,
              .address = Address::of(QString(kFirstRunPage))}},
            PaletteGroup::Action, true);
    // The same deed may be offered by page and window.
    QSet<QString> seen;
    offers.removeIf([&seen](const PaletteOffer &offer) {
        return seen.contains(offer.command.id) || (seen.insert(offer.command.id), false);
    });
    return offers;
}

} // namespace holdfast::ui
