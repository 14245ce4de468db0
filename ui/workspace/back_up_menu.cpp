#include "ui/workspace/back_up_menu.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

struct BackUpMenu
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::BackUpMenu)
};

/// A name is no mnemonic.
QString escaped(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

void fill(QMenu *menu, Workspace &workspace)
{
    menu->clear();
    if (!workspace.servers().isLoaded()) {
        menu->addAction(BackUpMenu::tr("Loading…"))->setEnabled(false);
        return;
    }
    const QList<Server> servers = workspace.servers().servers();
    if (servers.isEmpty()) {
        menu->addAction(BackUpMenu::tr("Add a server first"), &workspace,
                        [&workspace] { workspace.open(Address::of(u"servers"_s)); });
        return;
    }
    const bool online = workspace.connection().isOnline();
    const auto add = [&](const QString &text, auto run) {
        QAction *action = menu->addAction(text, &workspace, run);
        action->setEnabled(online);
        if (!online)
            action->setToolTip(BackUpMenu::tr("The service is not reachable now."));
    };
    for (const Server &server : servers)
        add(escaped(server.name), [&workspace, id = server.id] { workspace.backUpNow(id); });
    if (servers.size() > 1) {
        menu->addSeparator();
        add(BackUpMenu::tr("All %n server(s)", nullptr, int(servers.size())), [&workspace] {
            for (const Server &server : workspace.servers().servers())
                workspace.backUpNow(server.id);
        });
    }
}

} // namespace

QMenu *makeBackUpMenu(Workspace &workspace, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fill(menu, workspace);
    // Whoever is faster than the service sees its servers as soon as they are known.
    if (!workspace.servers().isLoaded())
        QObject::connect(
            &workspace.servers(), &ServerDirectory::changed, menu,
            [menu, &workspace] { fill(menu, workspace); }, Qt::SingleShotConnection);
    return menu;
}

void popUpBackUpMenu(Workspace &workspace, QWidget *button)
{
    QMenu *menu = makeBackUpMenu(workspace, button);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace holdfast::ui
