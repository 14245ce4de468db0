// ui/kit/table_view.h: the table of the window: one density, 1 px separators, a delegate that draws
// marks.
#pragma once

#include "ui/kit/status.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

#include <optional>

namespace holdfast::kit {

/// What models may give beside Qt's roles; CellDelegate draws it.
enum CellRole {
    SortRole = Qt::UserRole + 1, ///< the raw value
    StatusRole,                  ///< int(Status): mark before the text
    ProofRole,                   ///< Proof: the ladder instead of text
    BarRole,                     ///< double 0 to 1: a bar before the (right-aligned) text
    BarColorRole,                ///< int(ColorRole) of that bar; BorderControl without
    SecondLineRole,              ///< QString below the text, small and muted (roomy rows)
    ToneRole,                    ///< int(ColorRole) of the text; Text without
    TextStyleRole,               ///< int(TextStyle); Body without
    IconRole,                    ///< QString: icon before the text
    TagsRole,                    ///< QStringList: outlined words
    PlaceholderRole,             ///< bool: the row is still loading: a grey bar
};

enum class Density { Compact, Normal, Roomy };

/// Draws a cell: selection, hover, mark, icon, bar, text, second line, tags. Reads nothing but the
/// model; allocates no pixmap.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The model's tool tip; without one the text of the cell, where it was cut short.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    void setFirstColumnPadding(int logical) { m_firstPadding = logical; }
    /// For views that ask each row's height; tables have one for all.
    void setRowHeight(int logical) { m_rowHeight = logical; }

protected:
    /// Ground, selection bar and separator; a subclass that draws its own cells calls it first.
    virtual void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const;
    QRect contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    int m_firstPadding = space::xl;
    int m_rowHeight = size::rowNormal;
};

/// The head of a table: quiet words over their cells, an arrow at the sorted one, a line below.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);
    /// Before the words of the first column; 24 without.
    void setFirstColumnPadding(int logical) { m_firstPadding = logical; }
    /// What the table lies on.
    void setGround(ColorRole role) { m_ground = role; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    /// Tells the whole of a head that was cut short.
    bool viewportEvent(QEvent *event) override;

private:
    int m_firstPadding = space::xl;
    ColorRole m_ground = ColorRole::Surface;

    Q_DISABLE_COPY_MOVE(TableHeader)
};

/// Single letters and Del belong to the page around a table or tree, not to a search in its first
/// column.
bool isKeyOfPage(const QKeyEvent &event);

/// Row selection, hover over the whole row, no grid, no vertical header, pixel scrolling.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    void setDensity(Density density);
    /// What it lies on: the page, or a card.
    void setGround(ColorRole role);
    /// Before the first column, of head and cells; call it after a delegate was set.
    void setFirstColumnPadding(int logical);
    /// Columns that go first when the window is narrow, in that order.
    void setDispensableColumns(const QList<int> &columns);
    /// The column that takes the space left over.
    void setFlexibleColumn(int column);
    /// The row under the pointer, or -1.
    int hoveredRow() const { return m_hoveredRow; }

signals:
    /// Enter or double-click: the harmless main thing.
    void opened(const QModelIndex &index);
    void contextMenuWanted(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void fitColumns();

    ColorRole m_ground = ColorRole::Surface;
    QList<int> m_dispensable;
    int m_flexible = -1;
    int m_hoveredRow = -1;

    Q_DISABLE_COPY_MOVE(TableView)
};

} // namespace holdfast::kit

Q_DECLARE_METATYPE(holdfast::kit::Proof)
