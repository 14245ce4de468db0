#include "server_card_view.h"

#include "server_table_model.h"

#include "ui/kit/heat_map.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/table_view.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace holdfast::ui {

using kit::ColorRole;
using kit::px;

namespace {

constexpr int kGap = 16;
constexpr int kLeastWidth = 248;
constexpr int kHeight = 178;
constexpr int kEdge = 24;
constexpr int kTop = 20;
constexpr int kPadding = 16;

class CardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return static_cast<const QListView *>(option.widget)->gridSize();
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect card = QStyle::visualRect(option.direction, option.rect,
                                              option.rect.adjusted(0, 0, -px(kGap), -px(kGap)));
        paintGround(painter, option, card);
        const QRect inner = card.adjusted(px(kPadding), px(kPadding), -px(kPadding), 0);
        paintHead(painter, option.direction, inner, index);
        paintDays(painter, inner, index);
        paintFoot(painter, option.direction, inner, index);
    }

private:
    static QModelIndex cell(const QModelIndex &index, int column)
    {
        return index.siblingAtColumn(column);
    }
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                            const QRect &card)
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        kit::paintBox(painter, QRectF(card),
                      isSelected  ? ColorRole::Selection
                      : isHovered ? ColorRole::Hover
                                  : ColorRole::Raised,
                      isSelected ? ColorRole::Accent : ColorRole::Border, kit::radius::card);
        if (option.state & QStyle::State_HasFocus)
            kit::paintFocusRing(painter, QRectF(card), kit::radius::control);
    }
    static void paintHead(QPainter *painter, Qt::LayoutDirection direction, const QRect &inner,
                          const QModelIndex &index)
    {
        const auto place = [&](int x, int y, int width, int height) {
            return QStyle::visualRect(direction, inner,
                                      QRect(inner.left() + x, inner.top() + y, width, height));
        };
        const QRect box = place(0, 0, px(32), px(32));
        kit::paintBox(painter, QRectF(box), ColorRole::Sunken, ColorRole::Border,
                      kit::radius::control);
        const QModelIndex name = cell(index, ServerTableModel::NameColumn);
        const int extent = px(kit::size::icon);
        kit::icon(name.data(kit::IconRole).toString())
            .paint(painter, QRect(box.center().x() - extent / 2 + 1,
                                  box.center().y() - extent / 2 + 1, extent, extent));
        const int words = inner.width() - px(44) - px(22);
        kit::paintText(painter, place(px(44), -px(2), words, px(18)), name.data().toString(),
                       kit::TextStyle::Strong, ColorRole::Text);
        kit::paintText(painter, place(px(44), px(16), words, px(16)),
                       name.data(kit::SecondLineRole).toString(), kit::TextStyle::Small,
                       ColorRole::Muted);
        const QModelIndex state = cell(index, ServerTableModel::StateColumn);
        kit::paintStatus(painter,
                         QRectF(place(inner.width() - px(16), px(9), px(kit::size::glyph),
                                      px(kit::size::glyph))),
                         kit::Status(state.data(kit::StatusRole).toInt()));
    }
    static void paintDays(QPainter *painter, const QRect &inner, const QModelIndex &index)
    {
        const auto days =
            cell(index, ServerTableModel::NameColumn).data(ServerTableModel::DaysRole).toList();
        if (days.isEmpty())
            return;
        const qreal step = qreal(inner.width() + 2) / qreal(days.size());
        for (qsizetype i = 0; i < days.size(); ++i) {
            const QRectF square(inner.left() + step * qreal(i), inner.top() + px(48), step - 2,
                                px(14));
            kit::paintDayMark(painter, square, kit::DayMark(days.at(i).toInt()));
        }
    }
    static void paintFoot(QPainter *painter, Qt::LayoutDirection direction, const QRect &inner,
                          const QModelIndex &index)
    {
        const auto place = [&](int x, int y, int width, int height) {
            return QStyle::visualRect(direction, inner,
                                      QRect(inner.left() + x, inner.top() + y, width, height));
        };
        const int half = inner.width() / 2;
        kit::paintText(painter, place(0, px(72), half, px(18)),
                       cell(index, ServerTableModel::BackupsColumn)
                           .data(ServerTableModel::PhraseRole)
                           .toString(),
                       kit::TextStyle::Small, ColorRole::Muted);
        kit::paintText(painter, place(half, px(72), inner.width() - half, px(18)),
                       cell(index, ServerTableModel::SizeColumn).data().toString(),
                       kit::TextStyle::Small, ColorRole::Muted, Qt::AlignTrailing);
        const int line = inner.top() + px(98);
        kit::paintHairline(painter, QPointF(inner.left(), line), QPointF(inner.right(), line),
                           ColorRole::Border);
        const QModelIndex good = cell(index, ServerTableModel::LastGoodColumn);
        const QVariant tone = good.data(kit::ToneRole);
        const QSize ladder = kit::proofSize();
        kit::paintText(painter, place(0, px(106), inner.width() - ladder.width() - px(8), px(18)),
                       good.data().toString(), kit::TextStyle::Strong,
                       tone.isValid() ? ColorRole(tone.toInt()) : ColorRole::Text);
        kit::paintProof(
            painter, QRectF(place(inner.width() - ladder.width(), px(106), ladder.width(), px(18))),
            cell(index, ServerTableModel::ProofColumn).data(kit::ProofRole).value<kit::Proof>());
        const QModelIndex goal = cell(index, ServerTableModel::GoalColumn);
        const int words = px(44);
        painter->save();
        painter->setLayoutDirection(direction);
        kit::paintBar(painter, QRectF(place(0, px(133), inner.width() - words - px(8), px(4))),
                      goal.data(kit::BarRole).toDouble(),
                      ColorRole(goal.data(kit::BarColorRole).toInt()));
        painter->restore();
        kit::paintText(painter, place(inner.width() - words, px(127), words, px(16)),
                       goal.data().toString(), kit::TextStyle::Small, ColorRole::Muted,
                       Qt::AlignTrailing);
    }
};

} // namespace

ServerCardView::ServerCardView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    const auto paintGround = [this] {
        QPalette ground;
        ground.setColor(QPalette::Base, kit::color(ColorRole::Surface));
        setPalette(ground);
    };
    paintGround();
    connect(&kit::Theme::instance(), &kit::Theme::changed, this, paintGround);
    connect(this, &QListView::doubleClicked, this, &ServerCardView::opened);
    setViewportMargins(px(kEdge), px(kTop), px(kEdge) - px(kGap), 0);
}

QItemSelectionModel::SelectionFlags ServerCardView::selectionCommand(const QModelIndex &index,
                                                                     const QEvent *event) const
{
    return QListView::selectionCommand(index, event) | QItemSelectionModel::Rows;
}

void ServerCardView::fitCards()
{
    const int width = viewport()->width() - 1;
    const int columns = std::max(1, width / px(kLeastWidth + kGap));
    const QSize cell(width / columns, px(kHeight + kGap));
    if (cell != gridSize())
        setGridSize(cell);
}

void ServerCardView::resizeEvent(QResizeEvent *event)
{
    fitCards();
    QListView::resizeEvent(event);
}

void ServerCardView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        emit opened(currentIndex());
        return;
    }
    // Single letters are the page's keys, not a search.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() &&
        event->key() != Qt::Key_Space && (event->modifiers() & ~Qt::ShiftModifier) == 0) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void ServerCardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        isByKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    if (!index.isValid())
        return;
    emit contextMenuWanted(index, isByKey ? viewport()->mapToGlobal(visualRect(index).center())
                                          : event->globalPos());
}

} // namespace holdfast::ui
