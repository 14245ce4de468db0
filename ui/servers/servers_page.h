// ui/servers/servers_page.h: the registered servers and how safe each is.
#pragma once

#include "ui/workspace/page.h"

namespace holdfast::kit {
class PageHeader;
class TableView;
} // namespace holdfast::kit

namespace holdfast::ui {

class ServerTableModel;

class ServersPage : public Page
{
    Q_OBJECT
public:
    explicit ServersPage(Workspace &workspace);

    QList<Command> commands() override;

private:
    void updateFacts();
    QList<QUuid> selectedServers() const;

    kit::PageHeader *m_header;
    kit::TableView *m_table;
    ServerTableModel *m_model;

    Q_DISABLE_COPY_MOVE(ServersPage)
};

} // namespace holdfast::ui
