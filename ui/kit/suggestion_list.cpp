#include "suggestion_list.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QStyledItemDelegate>

namespace holdfast::kit {

namespace {

constexpr int kMostRows = 8;
constexpr int kWidth = 320;
enum SuggestionRole { HintRole = Qt::UserRole + 1, InsertRole };

class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(px(120), px(size::rowCompact));
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect row = option.rect.adjusted(px(4), 0, -px(4), 0);
        if (option.state & QStyle::State_Selected)
            paintBox(painter, QRectF(row), ColorRole::Selection, ColorRole::Selection,
                     radius::chip);
        else if (option.state & QStyle::State_MouseOver)
            paintBox(painter, QRectF(row), ColorRole::Hover, ColorRole::Hover, radius::chip);
        const QRect inside = row.adjusted(px(8), 0, -px(8), 0);
        const QString text = index.data().toString();
        const int wanted =
            QFontMetrics(font(TextStyle::Strong)).horizontalAdvance(text) + px(space::m);
        paintText(painter, inside, text, TextStyle::Strong, ColorRole::Text);
        const QRect rest = inside.adjusted(std::min(wanted, inside.width()), 0, 0, 0);
        paintText(painter, QStyle::visualRect(option.direction, inside, rest),
                  index.data(HintRole).toString(), TextStyle::Small, ColorRole::Muted,
                  Qt::AlignTrailing);
    }
};

} // namespace

SuggestionList::SuggestionList(QWidget *field)
    : QListView(field->window())
    , m_field(field)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    setViewportMargins(0, px(4), 0, px(4));
    setBackgroundRole(QPalette::ToolTipBase); // the colour of what lies above
    viewport()->setBackgroundRole(QPalette::ToolTipBase);
    setAutoFillBackground(true);
    setAccessibleName(tr("Suggestions"));
    hide();
}

void SuggestionList::offer(const QList<Suggestion> &suggestions, int chosen)
{
    m_model->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.hint, HintRole);
        item->setData(suggestion.insert, InsertRole);
        item->setData(
            suggestion.hint.isEmpty()
                ? suggestion.text
                : tr("%1, %2", "suggestion, what it is").arg(suggestion.text, suggestion.hint),
            Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (suggestions.isEmpty()) {
        hide();
        return;
    }
    setCurrentIndex(chosen >= 0 ? m_model->index(chosen, 0) : QModelIndex());
    const QWidget *window = parentWidget();
    const int rows = std::min<int>(kMostRows, int(suggestions.size()));
    const int width = std::min(px(kWidth), window->width());
    const QRect below(m_field->mapTo(window, QPoint(0, m_field->height() + 1)),
                      QSize(width, rows * px(size::rowCompact) + px(8) + 2));
    int x = m_field->layoutDirection() == Qt::RightToLeft
                ? below.left() + m_field->width() - width - kFocusMargin
                : below.left() + kFocusMargin;
    x = std::clamp(x, 0, window->width() - width);
    setGeometry(x, below.top(), width, std::min(below.height(), window->height() - below.top()));
    show();
    raise();
}

void SuggestionList::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int now = currentIndex().row();
    const int next = now < 0 ? (rows > 0 ? 0 : count - 1) : (now + rows + count) % count;
    setCurrentIndex(m_model->index(next, 0));
}

QString SuggestionList::insertOf(int row) const
{
    return m_model->index(row, 0).data(InsertRole).toString();
}

} // namespace holdfast::kit
