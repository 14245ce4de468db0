// ui/shell/navigation_rail.h: the pages at the window's side, with the service on top.
#pragma once

#include "ui/workspace/page.h"

namespace holdfast::ui {

/// 208 wide, or 52 with icons only. The keys are those of any button.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    NavigationRail(Workspace &workspace, const QList<PageEntry> &entries,
                   QWidget *parent = nullptr);

    void setCurrent(const QString &page);
    void setCollapsed(bool collapsed);
    /// Where the service's popover belongs, in global coordinates.
    QPoint belowConnection() const;
    /// Ctrl+1 … 9 open these pages, in this order; for the shell's list of commands.
    static QList<Command> commands(const QList<PageEntry> &entries);

signals:
    void paletteWanted();
    void connectionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Item;
    class ConnectionHead;
    class SearchButton;
    void updateBadges();

    Workspace &m_workspace;
    QList<Item *> m_items;
    ConnectionHead *m_connection;
    SearchButton *m_search;
    bool m_isCollapsed = false;

    Q_DISABLE_COPY_MOVE(NavigationRail)
};

} // namespace holdfast::ui
