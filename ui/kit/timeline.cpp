#include "ui/kit/timeline.h"

#include "ui/kit/paint.h"

#include <QtCore/QAbstractListModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMark = 20;
constexpr int kRow = 24;
constexpr int kDetail = 16;

} // namespace

class Timeline::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    const QList<TimelineStep> &steps() const { return m_steps; }

    void set(const QList<TimelineStep> &steps)
    {
        const int before = int(m_steps.size());
        const int after = int(steps.size());
        const int common = std::min(before, after);
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_steps.resize(after);
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_steps.append(steps.mid(before));
            endInsertRows();
        }
        for (int row = 0; row < common; ++row)
            m_steps[row] = steps.at(row);
        if (common > 0)
            emit dataChanged(index(0), index(common - 1));
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_steps.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const TimelineStep &step = m_steps.at(index.row());
        if (role == Qt::DisplayRole)
            return step.text;
        if (role == Qt::ToolTipRole)
            return step.toolTip;
        if (role == Qt::AccessibleTextRole) {
            QStringList parts{step.when, step.text, step.detail, step.duration};
            parts.removeAll(QString());
            return parts.join(u", "_s);
        }
        return {};
    }

private:
    QList<TimelineStep> m_steps;
};

class Timeline::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Model &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool hasDetail = !m_model.steps().at(index.row()).detail.isEmpty();
        return QSize(px(160), px(kRow) + (hasDetail ? px(kDetail) : 0));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const TimelineStep &step = m_model.steps().at(index.row());
        const auto at = [&](const QRect &logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        if (option.state & QStyle::State_Selected && option.state & QStyle::State_Active)
            painter->fillRect(option.rect, color(ColorRole::Selection));
        const QRect row = option.rect;
        const int clock = clockWidth();
        const int line = px(kRow) - px(4);
        if (clock > 0)
            paintText(painter, at(QRect(row.left(), row.top(), clock - px(6), line)), step.when,
                      TextStyle::Small, ColorRole::Faint, Qt::AlignTrailing);
        const QRect mark = at(QRect(row.left() + clock, row.top(), px(kMark), row.height()));
        paintMark(painter, mark, step, index.row() + 1 < m_model.rowCount());
        const QFontMetrics metrics(kit::font(TextStyle::Small));
        const int durationWidth =
            step.duration.isEmpty() ? 0 : metrics.horizontalAdvance(step.duration) + px(space::s);
        const int left = row.left() + clock + px(kMark) + px(4);
        const int width = row.right() + 1 - left;
        const ColorRole tone = step.status == Status::Danger      ? ColorRole::DangerText
                               : step.status == Status::Attention ? ColorRole::AttentionText
                               : step.status == Status::Waiting   ? ColorRole::Muted
                                                                  : ColorRole::Text;
        paintText(painter, at(QRect(left, row.top(), width - durationWidth, line)), step.text,
                  TextStyle::Small, tone);
        paintText(painter,
                  at(QRect(row.right() + 1 - durationWidth, row.top(), durationWidth, line)),
                  step.duration, TextStyle::Small, ColorRole::Muted, Qt::AlignTrailing);
        if (!step.detail.isEmpty())
            paintText(painter, at(QRect(left, row.top() + line - px(1), width, px(kDetail))),
                      step.detail, TextStyle::Mono, ColorRole::Muted);
    }

private:
    /// As wide as the longest time, and nothing when no step has one.
    int clockWidth() const
    {
        const QFontMetrics metrics(kit::font(TextStyle::Small));
        int width = 0;
        for (const TimelineStep &step : m_model.steps())
            width = std::max(width, metrics.horizontalAdvance(step.when));
        return width == 0 ? 0 : width + px(8);
    }

    void paintMark(QPainter *painter, const QRect &column, const TimelineStep &step,
                   bool hasNext) const
    {
        const int side = px(12);
        const QRect glyph(column.left() + (column.width() - side) / 2, column.top() + px(4), side,
                          side);
        if (hasNext) {
            const int x = glyph.center().x();
            painter->fillRect(
                QRectF(x, glyph.bottom() + px(3), 1.5, column.bottom() - glyph.bottom() - px(1)),
                color(ColorRole::BorderStrong));
        }
        paintStatus(painter, QRectF(glyph), step.status);
    }

    const Model &m_model;
};

Timeline::Timeline(QWidget *parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Steps"));
}

void Timeline::setSteps(const QList<TimelineStep> &steps)
{
    m_model->set(steps);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

int Timeline::stepCount() const
{
    return m_model->rowCount();
}

QSize Timeline::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return QSize(px(280), height);
}

QSize Timeline::minimumSizeHint() const
{
    return QSize(px(160), sizeHint().height());
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QListView::keyPressEvent(event);
        return;
    }
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : chosen)
        lines.append(index.data(Qt::AccessibleTextRole).toString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void Timeline::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace holdfast::kit
