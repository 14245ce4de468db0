// server_card_view.h: servers as cards: the same rows as the table, to be seen at a glance.
#pragma once

#include <QtWidgets/QListView>

namespace holdfast::ui {

/// Shows a ServerTableModel (or a filter over one). Cards share the width; a selection made here is
/// one of whole rows, so that table and cards can have one selection model.
class ServerCardView : public QListView
{
    Q_OBJECT
public:
    explicit ServerCardView(QWidget *parent = nullptr);

signals:
    /// Enter or double-click.
    void opened(const QModelIndex &index);
    void contextMenuWanted(const QModelIndex &index, const QPoint &globalPosition);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitCards();

    Q_DISABLE_COPY_MOVE(ServerCardView)
};

} // namespace holdfast::ui
