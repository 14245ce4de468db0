#include "drawer_list.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kHeadingHeight = 36;
constexpr int kRowHeight = 44;
constexpr int kBarHeight = 14;
constexpr int kStepHeight = 22;
constexpr int kSide = 20;
constexpr int kTurnSteps = 28;

} // namespace

bool operator==(const DrawerItem &a, const DrawerItem &b)
{
    // Deeds are not compared: they belong to the id.
    return a.id == b.id && a.heading == b.heading && a.status == b.status && a.title == b.title &&
           a.detail == b.detail && a.isBad == b.isBad && a.isUnread == b.isUnread && a.at == b.at &&
           a.facts == b.facts && a.share == b.share && a.steps == b.steps &&
           a.actionText == b.actionText && a.actionIcon == b.actionIcon;
}

void DrawerListModel::setItems(QList<DrawerItem> items)
{
    const bool isSameRows =
        std::ranges::equal(items, m_items, {}, &DrawerItem::id, &DrawerItem::id);
    if (!isSameRows) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        return;
    }
    const QList<DrawerItem> before = std::exchange(m_items, std::move(items));
    for (int row = 0; row < m_items.size(); ++row) {
        if (before.at(row) == m_items.at(row))
            continue;
        emit dataChanged(index(row), index(row));
    }
}

int DrawerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant DrawerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DrawerItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.heading.isEmpty() ? item.title : item.heading;
    case Qt::AccessibleTextRole:
        if (!item.heading.isEmpty())
            return item.heading;
        return item.isUnread ? tr("New: %1. %2").arg(item.title, item.detail)
                             : tr("%1. %2").arg(item.title, item.detail);
    case Qt::ToolTipRole:
        // All of it: long titles are cut short in the narrow drawer.
        return item.at.isValid()
                   ? QString(item.title + u'\n' + item.detail + u'\n' + kit::exactTimeText(item.at))
                   : QString(item.title + u'\n' + item.detail);
    default:
        return {};
    }
}

Qt::ItemFlags DrawerListModel::flags(const QModelIndex &index) const
{
    const bool isRow = index.isValid() && m_items.at(index.row()).heading.isEmpty();
    return isRow ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

class DrawerListView::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const DrawerListModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    qreal turn = 0;
    QPersistentModelIndex hoveredAction;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const DrawerItem &item = m_model.at(index.row());
        if (!item.heading.isEmpty())
            return QSize(px(200), px(kHeadingHeight));
        int height = kRowHeight;
        if (item.share >= 0)
            height += kBarHeight + 8;
        if (!item.steps.isEmpty())
            height += int(item.steps.size()) * kStepHeight + 20;
        return QSize(px(200), px(height));
    }

    /// Of the deed, in the row's rectangle; empty without.
    QRect actionRect(const QRect &row, const DrawerItem &item, Qt::LayoutDirection direction) const
    {
        if (item.actionText.isEmpty())
            return {};
        const QFontMetrics metrics(kit::font(kit::TextStyle::Strong));
        const int width = item.actionIcon.isEmpty()
                              ? metrics.horizontalAdvance(item.actionText) + px(20)
                              : px(24);
        const int right = row.right() - px(kSide) + (item.actionIcon.isEmpty() ? 1 : px(6));
        return QStyle::visualRect(direction, row,
                                  QRect(right - width, row.top() + px(10), width, px(24)));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const DrawerItem &item = m_model.at(index.row());
        if (item.heading.isEmpty())
            paintRow(painter, option, item, index);
        else
            paintHeading(painter, option, item);
        kit::paintHairline(painter, option.rect.bottomLeft(), option.rect.bottomRight(),
                           ColorRole::Border);
    }

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                             const DrawerItem &item)
    {
        painter->fillRect(option.rect, kit::color(ColorRole::Surface));
        kit::paintText(painter, option.rect.adjusted(px(kSide), 0, -px(kSide), 0), item.heading,
                       kit::TextStyle::Caption, ColorRole::Muted);
    }

    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const DrawerItem &item,
                  const QModelIndex &index) const
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, kit::color(ColorRole::Selection));
        const auto place = [&](const QRect &logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        const QRect row = option.rect.adjusted(px(kSide), px(4), -px(kSide), -px(4));
        const int line = px(18);
        kit::paintStatus(painter,
                         QRectF(place(QRect(row.left(), row.top() + px(2), px(14), px(14)))),
                         item.status, turn);
        if (item.isUnread) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(kit::color(ColorRole::Accent));
            painter->drawEllipse(
                place(QRect(option.rect.left() + px(8), row.top() + px(6), px(6), px(6))));
        }
        const QRect deed = actionRect(option.rect, item, Qt::LeftToRight);
        if (!deed.isEmpty())
            paintAction(painter, place(deed), item, hoveredAction == index);
        const QRect words(row.left() + px(22), row.top(), row.width() - px(22), line);
        const int wordsRight = deed.isEmpty() ? words.right() : deed.left() - px(8);
        const QString when = item.facts.isEmpty() && item.at.isValid()
                                 ? kit::shortTimeText(item.at, QDateTime::currentDateTimeUtc())
                                 : item.facts;
        const int whenWidth =
            QFontMetrics(kit::font(kit::TextStyle::Small)).horizontalAdvance(when) + 1;
        kit::paintText(painter, place(QRect(wordsRight - whenWidth, words.top(), whenWidth, line)),
                       when, kit::TextStyle::Small, ColorRole::Muted, Qt::AlignTrailing);
        kit::paintText(painter,
                       place(QRect(words.left(), words.top(),
                                   wordsRight - words.left() - whenWidth - px(8), line)),
                       item.title, kit::TextStyle::Strong, ColorRole::Text);
        int y = words.top() + line;
        if (item.share >= 0) {
            kit::paintBar(painter,
                          QRectF(place(QRect(words.left(), y + px(6), words.width(), px(6)))),
                          item.share, ColorRole::Running);
            y += px(kBarHeight + 4);
        }
        const int detailRight = item.share >= 0 ? words.right() : wordsRight;
        kit::paintText(painter, place(QRect(words.left(), y, detailRight - words.left(), line)),
                       item.detail, kit::TextStyle::Small,
                       item.isBad ? ColorRole::DangerText : ColorRole::Muted);
        y += line + px(6);
        if (!item.steps.isEmpty())
            paintSteps(painter,
                       QRect(words.left(), y, words.width(),
                             int(item.steps.size()) * px(kStepHeight) + px(10)),
                       item, place);
    }

    template<typename Place>
    void paintSteps(QPainter *painter, const QRect &box, const DrawerItem &item,
                    const Place &place) const
    {
        kit::paintBox(painter, QRectF(place(box)), ColorRole::Sunken, ColorRole::Border,
                      kit::radius::control);
        int y = box.top() + px(5);
        for (qsizetype i = 0; i < item.steps.size(); ++i) {
            const bool isNow = i + 1 == item.steps.size();
            kit::paintStatus(painter,
                             QRectF(place(QRect(box.left() + px(10), y + px(5), px(12), px(12)))),
                             isNow ? kit::Status::Running : kit::Status::Safe, turn);
            kit::paintText(
                painter,
                place(QRect(box.left() + px(30), y, box.width() - px(40), px(kStepHeight))),
                item.steps.at(i), kit::TextStyle::Small, ColorRole::Text);
            y += px(kStepHeight);
        }
    }

    static void paintAction(QPainter *painter, const QRect &rect, const DrawerItem &item,
                            bool isHovered)
    {
        if (!item.actionIcon.isEmpty()) {
            if (isHovered)
                kit::paintBox(painter, QRectF(rect), ColorRole::Hover, ColorRole::Hover,
                              kit::radius::control);
            QRect mark(0, 0, px(14), px(14));
            mark.moveCenter(rect.center());
            kit::icon(item.actionIcon).paint(painter, mark);
            return;
        }
        kit::paintBox(painter, QRectF(rect),
                      isHovered ? ColorRole::ControlHover : ColorRole::Control,
                      ColorRole::BorderStrong, kit::radius::control);
        kit::paintText(painter, rect, item.actionText, kit::TextStyle::Strong, ColorRole::Text,
                       Qt::AlignHCenter);
    }

    const DrawerListModel &m_model;
};

DrawerListView::DrawerListView(QWidget *parent)
    : QListView(parent)
    , m_model(new DrawerListModel(this))
    , m_delegate(new Delegate(*m_model, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    m_turn.setInterval(50ms);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->at(row).status == kit::Status::Running)
                update(m_model->index(row));
        }
        m_delegate->turn = std::fmod(m_delegate->turn + 1.0 / kTurnSteps, 1.0);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const QModelIndex current = currentIndex(); current.isValid())
            m_currentId = m_model->at(current.row()).id;
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DrawerListView::restoreCurrent);
    // A bar or steps that come and go change a row's height.
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this] { scheduleDelayedItemsLayout(); });
}

/// The chosen row, which may stand elsewhere by now; without one the first. Not while it is hidden:
/// screen readers would be told that the focus went there.
void DrawerListView::restoreCurrent()
{
    if (!isVisible())
        return;
    int wanted = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const DrawerItem &item = m_model->at(row);
        if (!item.heading.isEmpty())
            continue;
        if (wanted < 0 || item.id == m_currentId)
            wanted = row;
        if (item.id == m_currentId)
            break;
    }
    if (wanted >= 0)
        setCurrentIndex(m_model->index(wanted));
}

void DrawerListView::act(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->at(index.row()).action)
        return;
    const auto action = m_model->at(index.row()).action; // the row may go meanwhile
    action();
}

void DrawerListView::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const DrawerItem item = m_model->at(index.row());
    if (item.open)
        item.open();
    else if (item.action)
        item.action();
}

bool DrawerListView::isOverAction(const QModelIndex &index, const QPoint &position) const
{
    return index.isValid() &&
           m_delegate->actionRect(visualRect(index), m_model->at(index.row()), layoutDirection())
               .contains(position);
}

void DrawerListView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openRow(currentIndex());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Space:
        act(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void DrawerListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOverAction(indexAt(position), position))
        act(indexAt(position));
}

void DrawerListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!isOverAction(indexAt(position), position))
        openRow(indexAt(position));
}

void DrawerListView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool isOver = isOverAction(index, position);
    m_delegate->hoveredAction = isOver ? index : QModelIndex();
    viewport()->setToolTip(isOver ? m_model->at(index.row()).actionText : QString());
    viewport()->update();
}

void DrawerListView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    m_delegate->hoveredAction = QModelIndex();
    viewport()->update();
}

void DrawerListView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    if (!currentIndex().isValid())
        restoreCurrent();
    if (!kit::Theme::instance().isMotionReduced())
        m_turn.start();
}

void DrawerListView::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_turn.stop();
}

void DrawerListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace holdfast::ui
