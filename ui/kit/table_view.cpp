#include "ui/kit/table_view.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

namespace holdfast::kit {

namespace {

int heightOfRows(Density density)
{
    switch (density) {
    case Density::Compact:
        return px(size::rowCompact);
    case Density::Roomy:
        return px(size::rowRoomy);
    case Density::Normal:
        break;
    }
    return px(size::rowNormal);
}

ColorRole roleOf(const QModelIndex &index, int role, ColorRole fallback)
{
    const QVariant value = index.data(role);
    return value.isValid() ? ColorRole(value.toInt()) : fallback;
}

/// Takes `width` from the leading side of `rect`.
QRect takeLeading(QRect &rect, int width, Qt::LayoutDirection direction)
{
    QRect taken = rect;
    if (direction == Qt::RightToLeft) {
        taken.setLeft(rect.right() - width + 1);
        rect.setRight(taken.left() - 1);
    } else {
        taken.setWidth(width);
        rect.setLeft(taken.right() + 1);
    }
    return taken;
}

void paintTags(QPainter *painter, QRect rect, const QStringList &tags)
{
    const QFontMetrics metrics(font(TextStyle::Caption));
    for (const QString &tag : tags) {
        const int width = metrics.horizontalAdvance(tag) + px(12);
        if (width > rect.width())
            return;
        const QRect place = takeLeading(rect, width, painter->layoutDirection());
        const QRect box(place.left(), place.center().y() - px(9) + 1, width, px(18));
        paintBox(painter, box, ColorRole::Surface, ColorRole::BorderStrong, radius::chip);
        paintText(painter, box, tag, TextStyle::Caption, ColorRole::Muted, Qt::AlignHCenter);
        takeLeading(rect, px(4), painter->layoutDirection());
    }
}

} // namespace

QRect CellDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int leading = index.column() == 0 ? px(m_firstPadding) : px(space::s);
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(leading, 0, -px(space::s), -1));
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, color(ColorRole::Selection));
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(option.rect, color(ColorRole::Hover));
    if (selected && index.column() == 0) {
        const QRect bar =
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.topLeft(), QSize(px(3), option.rect.height())));
        painter->fillRect(bar, color(ColorRole::Accent));
    }
    paintHairline(painter, option.rect.bottomLeft(), option.rect.bottomRight(), ColorRole::Border);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintGround(painter, option, index);
    QRect rect = contentRect(option, index);
    if (index.data(PlaceholderRole).toBool()) {
        const QRect bar(rect.left(), rect.center().y() - px(4), rect.width() * 2 / 3, px(8));
        paintBar(painter, bar, 0, ColorRole::Border);
        return;
    }
    if (const QVariant status = index.data(StatusRole); status.isValid()) {
        const QRect place = takeLeading(rect, px(size::glyph), option.direction);
        const QRectF mark(place.left(), place.center().y() - px(size::glyph) / 2.0 + 0.5,
                          px(size::glyph), px(size::glyph));
        paintStatus(painter, mark, Status(status.toInt()));
        takeLeading(rect, px(space::s), option.direction);
    }
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty()) {
        const QRect place = takeLeading(rect, px(size::icon), option.direction);
        icon(name).paint(painter, QRect(place.left(), place.center().y() - px(size::icon) / 2 + 1,
                                        px(size::icon), px(size::icon)));
        takeLeading(rect, px(space::s), option.direction);
    }
    if (const QVariant proof = index.data(ProofRole); proof.isValid()) {
        paintProof(painter, QRectF(rect), proof.value<Proof>());
        return;
    }
    if (const QStringList tags = index.data(TagsRole).toStringList(); !tags.isEmpty()) {
        paintTags(painter, rect, tags);
        return;
    }
    if (const QVariant bar = index.data(BarRole); bar.isValid()) {
        const QRect place = takeLeading(rect, px(44), option.direction);
        paintBar(painter,
                 QRectF(place.left(), place.center().y() - px(2) + 1, place.width(), px(4)),
                 bar.toDouble(), roleOf(index, BarColorRole, ColorRole::BorderControl));
        takeLeading(rect, px(space::s), option.direction);
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment aligned = alignment.isValid()
                                      ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask
                                      : Qt::AlignLeading;
    const QVariant style = index.data(TextStyleRole);
    const TextStyle textStyle = style.isValid() ? TextStyle(style.toInt()) : TextStyle::Body;
    const ColorRole tone = roleOf(index, ToneRole, ColorRole::Text);
    const QString second = index.data(SecondLineRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    if (second.isEmpty()) {
        paintText(painter, rect, text, textStyle, tone, aligned);
        return;
    }
    const int middle = rect.center().y() + 1;
    const int first = Theme::instance().lineHeight(TextStyle::Small);
    paintText(painter, QRect(rect.left(), middle - first, rect.width(), first), text,
              TextStyle::Strong, tone, aligned);
    paintText(painter, QRect(rect.left(), middle, rect.width(), first), second, TextStyle::Small,
              ColorRole::Muted, aligned);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return QSize(option.fontMetrics.horizontalAdvance(text) + px(2 * space::s), px(m_rowHeight));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isHelp = event->type() == QEvent::ToolTip;
    if (!isHelp || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QVariant style = index.data(TextStyleRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SecondLineRole).toString();
    const auto isCut = [&](const QString &line, TextStyle lineStyle) {
        return QFontMetrics(font(lineStyle)).horizontalAdvance(line) >
               contentRect(option, index).width();
    };
    const bool isShort =
        !isCut(text, style.isValid() ? TextStyle(style.toInt()) : TextStyle::Body) &&
        !isCut(second, TextStyle::Small);
    QToolTip::showText(event->globalPos(),
                       isShort            ? QString()
                       : second.isEmpty() ? text
                                          : QString(text + u'\n' + second),
                       view);
    return true;
}

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setFixedHeight(px(size::tableHeader));
    setSectionResizeMode(QHeaderView::Interactive);
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !model())
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    const QString text = model()->headerData(section, orientation()).toString();
    const int room = sectionSize(section) - 2 * px(space::s);
    const bool isCut = QFontMetrics(kit::font(TextStyle::Caption)).horizontalAdvance(text) > room;
    QToolTip::showText(help->globalPos(), isCut ? text : QString(), viewport());
    return true;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, color(m_ground));
    paintHairline(painter, rect.bottomLeft(), rect.bottomRight(), ColorRole::Border);
    const int leading = visualIndex(section) == 0 ? px(m_firstPadding) : px(space::s);
    QRect words =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(leading, 0, -px(space::s), -1));
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment aligned = alignment.isValid()
                                      ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask
                                      : Qt::AlignLeading;
    QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (isSorted)
        text += sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral(" \u2193")
                                                            : QStringLiteral(" \u2191");
    paintText(painter, words, text, TextStyle::Caption,
              isSorted ? ColorRole::Text : ColorRole::Muted, aligned);
}

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table
    verticalHeader()->hide();
    setGround(ColorRole::Surface);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setGround(m_ground); });
    setDensity(Density::Normal);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setDensity(Density density)
{
    // A fixed height for all rows: nothing may scale with rows that nobody looks at.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(heightOfRows(density));
}

void TableView::setGround(ColorRole role)
{
    m_ground = role;
    static_cast<TableHeader *>(horizontalHeader())->setGround(role);
    QPalette ground;
    ground.setColor(QPalette::Base, color(role));
    setPalette(ground);
}

void TableView::setFirstColumnPadding(int logical)
{
    static_cast<TableHeader *>(horizontalHeader())->setFirstColumnPadding(logical);
    if (auto *cells = qobject_cast<CellDelegate *>(itemDelegate()))
        cells->setFirstColumnPadding(logical);
}

void TableView::setDispensableColumns(const QList<int> &columns)
{
    m_dispensable = columns;
    fitColumns();
}

void TableView::setFlexibleColumn(int column)
{
    m_flexible = column;
    fitColumns();
}

void TableView::fitColumns()
{
    if (!model() || m_flexible < 0)
        return;
    for (const int column : m_dispensable)
        setColumnHidden(column, false);
    const int available = viewport()->width();
    const auto used = [this] {
        int sum = 0;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (column != m_flexible && !isColumnHidden(column))
                sum += columnWidth(column);
        }
        return sum;
    };
    const int least = px(140);
    for (const int column : m_dispensable) {
        if (used() + least <= available)
            break;
        setColumnHidden(column, true);
    }
    setColumnWidth(m_flexible, std::max(least, available - used()));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        viewport()->update();
    }
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_hoveredRow = -1;
    viewport()->update();
}

bool isKeyOfPage(const QKeyEvent &event)
{
    const bool isLetter =
        !event.text().isEmpty() && event.text().at(0).isPrint() && event.key() != Qt::Key_Space;
    return (isLetter || event.key() == Qt::Key_Delete) &&
           (event.modifiers() & ~Qt::ShiftModifier) == 0;
}

void TableView::keyPressEvent(QKeyEvent *event)
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
    QTableView::keyPressEvent(event);
    // The focus makes the first row the current one without choosing it; where no other row is to
    // go to, an arrow key chooses that one.
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isArrow && event->modifiers() == Qt::NoModifier && currentIndex().isValid() &&
        selectionModel() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

/// A screen reader chooses a cell by its action; what is meant is the row.
void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!model() || selectionBehavior() != QAbstractItemView::SelectRows)
        return;
    const auto extend = [this](const QItemSelection &cells,
                               QItemSelectionModel::SelectionFlag how) {
        QItemSelection partial;
        for (const QItemSelectionRange &range : cells)
            if (range.width() < model()->columnCount(range.parent()))
                partial.append(range);
        if (!partial.isEmpty())
            selectionModel()->select(partial, how | QItemSelectionModel::Rows);
    };
    extend(selected, QItemSelectionModel::Select);
    extend(deselected, QItemSelectionModel::Deselect);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard
                                  ? currentIndex()
                                  : indexAt(viewport()->mapFrom(this, event->pos()));
    if (!index.isValid())
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
                             ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                             : event->globalPos();
    emit contextMenuWanted(index, place);
}

} // namespace holdfast::kit
