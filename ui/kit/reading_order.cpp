#include "ui/kit/reading_order.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace holdfast::kit {

namespace {

bool isReached(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && !widget.focusProxy();
}

void collect(QWidget &widget, QList<QWidget *> &order);

void collect(const QLayout &layout, QList<QWidget *> &order, QList<const QWidget *> &placed)
{
    struct Cell
    {
        int row = 0;
        int column = 0;
        QLayoutItem *item = nullptr;
    };
    QList<Cell> cells;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        Cell cell{.row = i, .item = layout.itemAt(i)};
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &cell.row, &cell.column, &rows, &columns);
        cells.append(cell);
    }
    std::ranges::stable_sort(cells, {},
                             [](const Cell &cell) { return std::pair(cell.row, cell.column); });
    for (const Cell &cell : std::as_const(cells)) {
        if (cell.item->layout()) {
            collect(*cell.item->layout(), order, placed);
        } else if (QWidget *widget = cell.item->widget()) {
            placed.append(widget);
            collect(*widget, order);
        }
    }
}

void collect(QWidget &widget, QList<QWidget *> &order)
{
    if (!widget.isVisible())
        return;
    if (isReached(widget))
        order.append(&widget);
    QList<const QWidget *> placed;
    if (widget.layout())
        collect(*widget.layout(), order, placed);
    // What no layout places: panes of a splitter, the content of a scroll area.
    QList<QWidget *> others;
    for (QObject *child : widget.children()) {
        auto *other = qobject_cast<QWidget *>(child);
        if (other && !other->isWindow() && !placed.contains(other))
            others.append(other);
    }
    const bool isMirrored = widget.layoutDirection() == Qt::RightToLeft;
    std::ranges::stable_sort(others, {}, [isMirrored](const QWidget *other) {
        return std::pair(other->y(), isMirrored ? -other->geometry().right() : other->x());
    });
    for (QWidget *other : std::as_const(others))
        collect(*other, order);
}

} // namespace

QList<QWidget *> readingOrder(const QWidget &root)
{
    QList<QWidget *> order;
    collect(const_cast<QWidget &>(root), order);
    return order;
}

bool focusInReadingOrder(QWidget &window, bool next)
{
    const QList<QWidget *> order = readingOrder(window);
    if (order.isEmpty())
        return false;
    const qsizetype here = order.indexOf(window.focusWidget());
    const qsizetype step = next ? 1 : -1;
    const qsizetype place =
        here < 0 ? (next ? 0 : order.size() - 1) : (here + step + order.size()) % order.size();
    QWidget *wanted = order.at(place);
    wanted->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *around = wanted->parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(wanted);
    }
    return true;
}

} // namespace holdfast::kit
