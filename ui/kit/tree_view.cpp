#include "ui/kit/tree_view.h"

#include "ui/kit/paint.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace holdfast::kit {

namespace {

/// Cells whose ground the row has painted already.
class TreeCellDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintGround(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override
    {}
};

} // namespace

TreeView::TreeView(QWidget *parent)
    : QTreeView(parent)
{
    auto *delegate = new TreeCellDelegate(this);
    delegate->setFirstColumnPadding(0);
    delegate->setRowHeight(size::rowCompact);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(true);
    setAnimated(false);
    setMouseTracking(true);
    auto *head = new TableHeader(this);
    head->setFirstColumnPadding(space::s);
    setHeader(head);
    connect(this, &QTreeView::doubleClicked, this, &TreeView::opened);
    connect(&Theme::instance(), &Theme::changed, this, &TreeView::applyTheme);
    applyTheme();
}

void TreeView::applyTheme()
{
    QPalette ground;
    ground.setColor(QPalette::Base, color(ColorRole::Surface));
    setPalette(ground);
    setIndentation(px(space::l));
}

void TreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    if (selected)
        painter->fillRect(row, color(ColorRole::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, color(ColorRole::Hover));
    QTreeView::drawRow(painter, option, index);
    if (selected) {
        const QRect bar(row.topLeft(), QSize(px(3), row.height()));
        painter->fillRect(QStyle::visualRect(option.direction, row, bar), color(ColorRole::Accent));
    }
    paintHairline(painter, row.bottomLeft(), row.bottomRight(), ColorRole::Border);
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        emit opened(currentIndex());
        return;
    }
    if (isKeyOfPage(*event)) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    if (index.isValid())
        emit contextMenuWanted(index, byKey
                                          ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                                          : event->globalPos());
}

} // namespace holdfast::kit
