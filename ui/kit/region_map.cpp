#include "ui/kit/region_map.h"

#include "ui/kit/paint.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace holdfast::kit {

namespace {

constexpr int kCellsBetweenLines = 8;

QColor fillColor(ChunkMark mark)
{
    switch (mark) {
    case ChunkMark::None:
        return color(ColorRole::Sunken);
    case ChunkMark::Older: {
        QColor pale = Theme::instance().series(0);
        pale.setAlphaF(0.45F);
        return pale;
    }
    case ChunkMark::Recent:
        return Theme::instance().series(0);
    case ChunkMark::Torn:
        return color(ColorRole::Danger);
    case ChunkMark::Added:
        return color(ColorRole::Added);
    case ChunkMark::Removed:
        return color(ColorRole::Removed);
    case ChunkMark::Changed:
        return color(ColorRole::Attention);
    }
    return {};
}

/// The sign says the same as the colour, for whoever does not see it.
void paintSign(QPainter *painter, const QRectF &cell, ChunkMark mark)
{
    const QPointF middle = cell.center();
    const qreal arm = cell.width() * 0.26;
    painter->setPen(QPen(color(ColorRole::Raised), std::max(1.0, cell.width() / 8)));
    const QPointF across(arm, 0);
    const QPointF down(0, arm);
    switch (mark) {
    case ChunkMark::Torn:
        painter->drawLine(middle - across - down, middle + across + down);
        painter->drawLine(middle - across + down, middle + across - down);
        break;
    case ChunkMark::Added:
        painter->drawLine(middle - across, middle + across);
        painter->drawLine(middle - down, middle + down);
        break;
    case ChunkMark::Removed:
        painter->drawLine(middle - across, middle + across);
        break;
    case ChunkMark::Changed:
        painter->setBrush(color(ColorRole::Raised));
        painter->drawEllipse(middle, arm / 3, arm / 3);
        break;
    case ChunkMark::None:
    case ChunkMark::Older:
    case ChunkMark::Recent:
        break;
    }
}

} // namespace

RegionMap::RegionMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void RegionMap::setMarks(const RegionMarks &marks)
{
    m_marks = marks;
    m_current = -1;
    update();
}

void RegionMap::setDescription(std::function<QString(int)> description)
{
    m_description = std::move(description);
}

QSize RegionMap::sizeHint() const
{
    return {px(320), px(320)};
}

QSize RegionMap::minimumSizeHint() const
{
    return {px(160), px(160)};
}

QRectF RegionMap::cellRect(int chunk) const
{
    const qreal side = std::min(width(), height()) / qreal(kRegionSide);
    return {(chunk % kRegionSide) * side, (chunk / kRegionSide) * side, side, side};
}

int RegionMap::chunkAt(const QPoint &position) const
{
    const qreal side = std::min(width(), height()) / qreal(kRegionSide);
    const int x = int(position.x() / side);
    const int z = int(position.y() / side);
    return x >= 0 && z >= 0 && x < kRegionSide && z < kRegionSide ? x + kRegionSide * z : -1;
}

void RegionMap::setCurrent(int chunk)
{
    if (chunk == m_current)
        return;
    m_current = chunk;
    if (m_description && chunk >= 0)
        setAccessibleDescription(m_description(chunk));
    update();
    emit currentChanged(chunk);
}

bool RegionMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int chunk = chunkAt(help->pos());
        if (chunk >= 0 && m_description)
            QToolTip::showText(help->globalPos(), m_description(chunk), this,
                               cellRect(chunk).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void RegionMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF ground(0, 0, std::min(width(), height()), std::min(width(), height()));
    paintBox(&painter, ground, ColorRole::Sunken, ColorRole::Border, radius::control);
    for (int line = kCellsBetweenLines; line < kRegionSide; line += kCellsBetweenLines) {
        const qreal at = ground.width() * line / kRegionSide;
        paintHairline(&painter, QPointF(at, 1), QPointF(at, ground.height() - 2), ColorRole::Grid);
        paintHairline(&painter, QPointF(1, at), QPointF(ground.width() - 2, at), ColorRole::Grid);
    }
    for (int chunk = 0; chunk < int(m_marks.size()); ++chunk) {
        const ChunkMark mark = m_marks.at(std::size_t(chunk));
        if (mark == ChunkMark::None)
            continue;
        const QRectF cell = cellRect(chunk).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.fillRect(cell, fillColor(mark));
        painter.setRenderHint(QPainter::Antialiasing);
        paintSign(&painter, cell, mark);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (m_current >= 0) {
        painter.setPen(QPen(color(ColorRole::Rope), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(m_current).adjusted(-1, -1, 1, 1));
    }
    if (hasFocus())
        paintFocusRing(&painter, ground, radius::chip);
}

void RegionMap::mousePressEvent(QMouseEvent *event)
{
    if (const int chunk = chunkAt(event->position().toPoint()); chunk >= 0)
        setCurrent(chunk);
}

void RegionMap::keyPressEvent(QKeyEvent *event)
{
    const int x = std::max(m_current, 0) % kRegionSide;
    const int z = std::max(m_current, 0) / kRegionSide;
    const auto go = [this](int newX, int newZ) {
        setCurrent(std::clamp(newX, 0, kRegionSide - 1) +
                   kRegionSide * std::clamp(newZ, 0, kRegionSide - 1));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        go(x - 1, z);
        return;
    case Qt::Key_Right:
        go(x + 1, z);
        return;
    case Qt::Key_Up:
        go(x, z - 1);
        return;
    case Qt::Key_Down:
        go(x, z + 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

RegionMapKey::RegionMapKey(ChunkMark mark, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_text(text)
{
    setAccessibleName(text);
}

void RegionMapKey::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize RegionMapKey::sizeHint() const
{
    const QFontMetrics metrics(kit::font(TextStyle::Small));
    return {px(18) + metrics.horizontalAdvance(m_text) + 1, px(18)};
}

void RegionMapKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box(0, (height() - px(12)) / 2, px(12), px(12));
    const QRectF cell = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.fillRect(cell, fillColor(m_mark));
    paintSign(&painter, cell, m_mark);
    const QRect words(px(18), 0, width() - px(18), height());
    paintText(&painter, QStyle::visualRect(layoutDirection(), rect(), words), m_text,
              TextStyle::Small, ColorRole::Muted);
}

} // namespace holdfast::kit
