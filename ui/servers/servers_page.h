// ui/servers/servers_page.h: the registered servers and how safe each is.
#pragma once

#include "ui/workspace/page.h"

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace holdfast::kit {
class EmptyState;
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
    QWidget *searchField() override;
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateState();
    void backUpSelected();
    void addServer();
    void removeSelected();
    void showMenu(const QPoint &globalPosition);
    QList<QUuid> selectedServers() const;

    kit::PageHeader *m_header;
    QLineEdit *m_filter;
    kit::TableView *m_table;
    kit::EmptyState *m_empty;
    QStackedWidget *m_body;
    QPushButton *m_backUp;
    ServerTableModel *m_model;
    QSortFilterProxyModel *m_sorted;

    Q_DISABLE_COPY_MOVE(ServersPage)
};

} // namespace holdfast::ui
