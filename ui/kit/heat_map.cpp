#include "ui/kit/heat_map.h"

#include "ui/kit/paint.h"

#include <QtCore/QAbstractTableModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace holdfast::kit {

namespace {

constexpr int kRowHeight = 21;
constexpr int kHeadHeight = 22;
constexpr int kGap = 2;
constexpr int kLeastCell = 14;
constexpr int kMostCell = 28;
constexpr int kLeastLabel = 88;
constexpr int kLegendMark = 14;
constexpr int kDayRole = Qt::UserRole + 1;
constexpr std::array kLegendOrder{DayMark::Tested,   DayMark::Verified, DayMark::Stored,
                                  DayMark::Warnings, DayMark::Failed,   DayMark::Missed,
                                  DayMark::None};

QPen roundPen(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintFoldedCorner(QPainter *painter, const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height()) * 0.4;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(ColorRole::Attention));
    painter->drawPolygon(QPolygonF{rect.topRight() - QPointF(side, 0), rect.topRight(),
                                   rect.topRight() + QPointF(0, side)});
}

} // namespace

void paintDayMark(QPainter *painter, const QRectF &rect, DayMark mark)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF line = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const auto fill = [&](ColorRole role) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(role));
        painter->drawRoundedRect(rect, radius::cell, radius::cell);
    };
    // Marks on the squares are drawn on a grid of 19.
    const qreal unit = std::min(rect.width(), rect.height()) / 19;
    const QPointF middle = rect.center();
    switch (mark) {
    case DayMark::None:
        painter->setPen(roundPen(color(ColorRole::BorderControl), 1.2));
        painter->drawLine(middle - QPointF(2 * unit, 0), middle + QPointF(2 * unit, 0));
        break;
    case DayMark::Missed: {
        QPen pen(color(ColorRole::Danger), 1);
        pen.setDashPattern({2, 2});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(line, radius::cell, radius::cell);
        break;
    }
    case DayMark::Failed:
        fill(ColorRole::Danger);
        painter->setPen(roundPen(color(ColorRole::OnDanger), 1.6));
        painter->drawLine(middle + QPointF(-3, -3) * unit, middle + QPointF(3, 3) * unit);
        painter->drawLine(middle + QPointF(-3, 3) * unit, middle + QPointF(3, -3) * unit);
        break;
    case DayMark::Stored:
        fill(ColorRole::SafeSoft);
        break;
    case DayMark::Warnings:
        painter->setPen(QPen(color(ColorRole::Attention), 1));
        painter->setBrush(color(ColorRole::AttentionTint));
        painter->drawRoundedRect(line, radius::cell, radius::cell);
        paintFoldedCorner(painter, line);
        break;
    case DayMark::Verified:
        fill(ColorRole::Heat);
        break;
    case DayMark::Tested:
        fill(ColorRole::Safe);
        painter->setPen(roundPen(color(ColorRole::Raised), 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{middle + QPointF(-3.4, 0.2) * unit,
                                        middle + QPointF(-0.9, 2.7) * unit,
                                        middle + QPointF(3.4, -2.4) * unit});
        break;
    }
    painter->restore();
}

QString dayMarkText(DayMark mark)
{
    switch (mark) {
    case DayMark::None:
        return HeatMap::tr("none due");
    case DayMark::Missed:
        return HeatMap::tr("missed");
    case DayMark::Failed:
        return HeatMap::tr("failed");
    case DayMark::Stored:
        return HeatMap::tr("stored");
    case DayMark::Warnings:
        return HeatMap::tr("warnings");
    case DayMark::Verified:
        return HeatMap::tr("verified");
    case DayMark::Tested:
        return HeatMap::tr("restored for a test");
    }
    return {};
}

/// Column 0 is the label, then one a day.
class HeatMapModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QDate &firstDay, const QList<HeatMapRow> &rows)
    {
        const int days = rows.isEmpty() ? 0 : int(rows.constFirst().days.size());
        const bool isSame =
            firstDay == m_firstDay && rows.size() == m_rows.size() && days == m_days &&
            std::ranges::equal(rows, m_rows, {}, &HeatMapRow::label, &HeatMapRow::label);
        if (isSame) {
            m_rows = rows;
            if (!rows.isEmpty())
                emit dataChanged(index(0, 0), index(int(rows.size()) - 1, days));
            return;
        }
        beginResetModel();
        m_firstDay = firstDay;
        m_rows = rows;
        m_days = days;
        endResetModel();
    }
    QDate dayOf(int column) const { return m_firstDay.addDays(column - 1); }
    int dayCount() const { return m_days; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_days + 1;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const HeatMapRow &row = m_rows.at(index.row());
        if (index.column() == 0)
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? row.label : QVariant();
        const DayMark mark = row.days.value(index.column() - 1);
        if (role == kDayRole)
            return int(mark);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
            const QLocale locale;
            const QDate day = dayOf(index.column());
            //: a square of the heat map: server, weekday, day, what it saw
            return HeatMap::tr("%1, %2 %3: %4")
                .arg(row.label, locale.dayName(day.dayOfWeek(), QLocale::ShortFormat),
                     //: date format of a day, as QLocale::toString takes it
                     locale.toString(day, HeatMap::tr("d MMM")), dayMarkText(mark));
        }
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        if (orientation == Qt::Vertical)
            return m_rows.value(section).label;
        return section == 0 ? HeatMap::tr("Server")
                            : QLocale().toString(dayOf(section), QLocale::ShortFormat);
    }

private:
    QDate m_firstDay;
    QList<HeatMapRow> m_rows;
    int m_days = 0;
};

namespace {

/// The Mondays and today over their squares; a name is wider than its square, so the line is drawn
/// as a whole.
class DayHeader : public QHeaderView
{
public:
    DayHeader(const HeatMapModel &model, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_days(model)
    {
        setFixedHeight(px(kHeadHeight));
        setMinimumSectionSize(1);
        setSectionsClickable(false);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), color(ColorRole::Raised));
        if (m_days.dayCount() == 0)
            return;
        const QFontMetrics metrics(kit::font(TextStyle::Caption));
        const QString today = HeatMap::tr("Today");
        const int right = sectionViewportPosition(count() - 1) + sectionSize(count() - 1) - kGap;
        QFont strong = kit::font(TextStyle::Caption);
        strong.setWeight(QFont::DemiBold);
        const int todayWidth = QFontMetrics(strong).horizontalAdvance(today);
        painter.setFont(strong);
        painter.setPen(color(ColorRole::Text));
        painter.drawText(QRect(right - todayWidth - 1, 0, todayWidth + 1, height()),
                         Qt::AlignRight | Qt::AlignVCenter, today);
        for (int section = 1; section < count(); ++section) {
            const QDate day = m_days.dayOf(section);
            if (day.dayOfWeek() != Qt::Monday)
                continue;
            const QString text = QLocale().toString(day, HeatMap::tr("d MMM"));
            const int left = sectionViewportPosition(section);
            if (left + metrics.horizontalAdvance(text) + px(8) > right - todayWidth)
                continue;
            paintText(&painter, QRect(left, 0, metrics.horizontalAdvance(text) + 2, height()), text,
                      TextStyle::Caption, ColorRole::Muted);
        }
    }
    void paintSection(QPainter *, const QRect &, int) const override {}
    // Dragging over the head must not scroll or resize anything.
    void mousePressEvent(QMouseEvent *) override {}
    void mouseMoveEvent(QMouseEvent *) override {}

private:
    const HeatMapModel &m_days;
};

class DayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        if (index.column() == 0) {
            const QRect words = option.rect.adjusted(0, 0, -px(8), -kGap);
            paintText(painter, words, index.data().toString(), TextStyle::Small,
                      isHovered ? ColorRole::AccentText : ColorRole::Text);
            if (hasFocus)
                paintFocusRing(painter, QRectF(option.rect.adjusted(0, 0, -px(4), -1)),
                               radius::cell);
            return;
        }
        const QRectF cell = QRectF(option.rect).adjusted(0, 0, -kGap, -kGap);
        paintDayMark(painter, cell, DayMark(index.data(kDayRole).toInt()));
        if (hasFocus) {
            paintFocusRing(painter, cell.adjusted(-1, -1, 1, 1), radius::cell);
        } else if (isHovered) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(color(ColorRole::Text));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), radius::cell,
                                     radius::cell);
            painter->restore();
        }
    }
};

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QTableView(parent)
    , m_model(new HeatMapModel(this))
{
    setLayoutDirection(Qt::LeftToRight);
    setModel(m_model);
    setHorizontalHeader(new DayHeader(*m_model, this));
    setItemDelegate(new DayDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(px(kRowHeight));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(0);
    connect(this, &QTableView::clicked, this, &HeatMap::openCell);
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
    set({}, {});
}

void HeatMap::set(const QDate &firstDay, const QList<HeatMapRow> &rows)
{
    m_model->set(firstDay, rows);
    setFixedHeight(px(kHeadHeight) + int(rows.size()) * px(kRowHeight));
    fit();
}

QDate HeatMap::dayOf(int column) const
{
    return m_model->dayOf(column);
}

void HeatMap::fit()
{
    const int days = m_model->dayCount();
    if (days == 0)
        return;
    const int cell = std::clamp((width() - px(kLeastLabel)) / days, px(kLeastCell), px(kMostCell));
    setColumnWidth(0, std::max(width() - cell * days, px(kLeastLabel)));
    for (int column = 1; column <= days; ++column)
        setColumnWidth(column, cell);
}

void HeatMap::openCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.column() == 0)
        emit rowOpened(index.row());
    else
        emit dayOpened(index.row(), dayOf(index.column()));
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openCell(currentIndex());
        return;
    default:
        break;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore(); // letters are the page's keys
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatMap::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

HeatMapLegend::HeatMapLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

int HeatMapLegend::layOut(int width, QPainter *painter) const
{
    const QFontMetrics metrics(kit::font(TextStyle::Small));
    const int line = px(20);
    const int mark = px(kLegendMark);
    int x = 0;
    int y = 0;
    for (const DayMark day : kLegendOrder) {
        const QString text = dayMarkText(day);
        const int words = metrics.horizontalAdvance(text) + 2;
        const int whole = mark + px(5) + words;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const QRect place =
                QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, whole, line));
            const QRect square = QStyle::visualRect(
                layoutDirection(), place,
                QRect(place.left(), place.top() + (line - mark) / 2, mark, mark));
            paintDayMark(painter, QRectF(square), day);
            paintText(
                painter,
                QStyle::visualRect(layoutDirection(), place, place.adjusted(mark + px(5), 0, 0, 0)),
                text, TextStyle::Small, ColorRole::Muted);
        }
        x += whole + px(20);
    }
    return y + line;
}

int HeatMapLegend::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize HeatMapLegend::sizeHint() const
{
    return QSize(px(400), layOut(px(400), nullptr));
}

void HeatMapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

} // namespace holdfast::kit
