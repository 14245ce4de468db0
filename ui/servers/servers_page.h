// ui/servers/servers_page.h: the registered servers and how safe each is.
#pragma once

#include "ui/workspace/page.h"

class QAbstractButton;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace holdfast::kit {
class ActionBar;
class EmptyState;
class PageHeader;
class TableView;
class TokenField;
} // namespace holdfast::kit

namespace holdfast::ui {

class ServerCardView;
class ServerFilter;
class ServerTableModel;
struct TagChange;

/// As a table or as cards, with one selection; what can be done with it rises at the foot.
class ServersPage : public Page
{
    Q_OBJECT
public:
    explicit ServersPage(Workspace &workspace);

    /// holdfast://servers?q=FILTER; holdfast://servers/add asks for a folder at once.
    void open(const Address &address) override;
    QList<Command> commands() override;
    QWidget *searchField() override;
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeBody();
    void fillActionBar(QWidget *over);
    void updateState();
    void updateActionBar();
    void showCards(bool asCards);
    void backUpSelected();
    void verifySelected();
    void verifyNewest(const QUuid &serverId, const QString &name);
    void addServer();
    void removeSelected();
    void openServer(const QModelIndex &index);
    void showMenu(const QPoint &globalPosition);
    void showTagMenu();
    void askForTag();
    void changeTag(const QString &tag, bool isAdded);
    void storeTags(const QList<TagChange> &changes, const QString &told);
    QList<QUuid> selectedServers() const;

    kit::PageHeader *m_header;
    kit::TokenField *m_filterField;
    QLabel *m_notUnderstood;
    kit::TableView *m_table;
    ServerCardView *m_cards;
    kit::EmptyState *m_empty;
    QStackedWidget *m_body;
    kit::ActionBar *m_actions = nullptr;
    QList<QPushButton *> m_deeds;
    QPushButton *m_tagButton = nullptr;
    QAbstractButton *m_asTable = nullptr;
    QAbstractButton *m_asCards = nullptr;
    ServerTableModel *m_model;
    ServerFilter *m_filter;
    bool m_showsCards = false;

    Q_DISABLE_COPY_MOVE(ServersPage)
};

} // namespace holdfast::ui
