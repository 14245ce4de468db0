// ui/kit/tree_view.h: the table's look for things that lie in each other.
#pragma once

#include "ui/kit/table_view.h"

#include <QtWidgets/QTreeView>

namespace holdfast::kit {

/// Rows and cells as in TableView (CellRole), with a chevron before what can be opened. Right and
/// left open and close.
class TreeView : public QTreeView
{
    Q_OBJECT
public:
    explicit TreeView(QWidget *parent = nullptr);

signals:
    /// Enter or double-click: the harmless main thing.
    void opened(const QModelIndex &index);
    void contextMenuWanted(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void applyTheme();

    Q_DISABLE_COPY_MOVE(TreeView)
};

} // namespace holdfast::kit
