// ui/shell/navigation_rail.h: the pages at the window's side, with the service on top.
#pragma once

#include "ui/workspace/page.h"

namespace holdfast::ui {

/// 208 wide, or 52 with icons only. Arrow keys move, Enter opens; Ctrl+1 … 9 open from everywhere.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    NavigationRail(Workspace &workspace, const QList<PageEntry> &entries,
                   QWidget *parent = nullptr);

    void setCurrent(const QString &page);
    void setCollapsed(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Item;
    void updateConnection();

    Workspace &m_workspace;
    QList<Item *> m_items;
    QWidget *m_connection = nullptr;
    bool m_isCollapsed = false;

    Q_DISABLE_COPY_MOVE(NavigationRail)
};

} // namespace holdfast::ui
