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

} // namespace

QMenu *makeBackUpMenu(Workspace &workspace, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QList<Server> servers = workspace.servers().servers();
    if (servers.isEmpty()) {
        menu->addAction(BackUpMenu::tr("Add a server first"), &workspace,
                        [&workspace] { workspace.open(Address::of(u"servers"_s)); });
        return menu;
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
    return menu;
}

void popUpBackUpMenu(Workspace &workspace, QWidget *button)
{
    QMenu *menu = makeBackUpMenu(workspace, button);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace holdfast::ui
