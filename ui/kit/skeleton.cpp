#include "ui/kit/skeleton.h"

#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <array>

namespace holdfast::kit {

namespace {

/// Widths of the shapes in hundredths, so that rows do not look ruled.
constexpr std::array kShares{42, 31, 38, 25, 35, 45, 29};

void paintShape(QPainter *painter, const QRect &rect)
{
    paintBar(painter, QRectF(rect), 0, ColorRole::Pressed);
}

} // namespace

Skeleton::Skeleton(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    setAccessibleName(tr("Loading"));
    m_wait.setSingleShot(true);
    m_wait.setInterval(duration::skeletonAfter);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_isDrawn = true;
        update();
    });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Skeleton::setRowHeight(int logical)
{
    m_rowHeight = logical;
    update();
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wait.start();
}

void Skeleton::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_wait.stop();
    m_isDrawn = false;
}

void Skeleton::paintRows(QPainter *painter) const
{
    const int height = px(m_rowHeight);
    const int bar = px(8);
    const int mark = px(size::glyph);
    const int side = px(space::xl);
    int row = 0;
    for (int y = 0; y + height <= this->height(); y += height, ++row) {
        const auto at = [&](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        const int share = kShares[size_t(row) % kShares.size()];
        const int middle = y + (height - bar) / 2;
        paintShape(painter, at(QRect(side, y + (height - mark) / 2, mark, mark)));
        paintShape(painter,
                   at(QRect(side + mark + px(space::s), middle, width() * share / 100, bar)));
        const int figure = px(36 + share);
        paintShape(painter, at(QRect(width() - side - figure, middle, figure, bar)));
    }
}

void Skeleton::paintText(QPainter *painter) const
{
    const int line = Theme::instance().lineHeight(TextStyle::Body);
    const int bar = px(8);
    int row = 0;
    for (int y = 0; y + line <= height() && row < 6; y += line, ++row) {
        const int share = std::min(100, 2 * kShares[size_t(row) % kShares.size()]);
        paintShape(painter,
                   QStyle::visualRect(layoutDirection(), rect(),
                                      QRect(0, y + (line - bar) / 2, width() * share / 100, bar)));
    }
}

void Skeleton::paintCards(QPainter *painter) const
{
    const int gap = px(space::l);
    const int least = px(220);
    const int count = std::max(1, (width() + gap) / (least + gap));
    const int extent = (width() - (count - 1) * gap) / count;
    const int tall = std::min(px(120), height());
    for (int card = 0; card < count; ++card) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(card * (extent + gap), 0, extent, tall));
        paintBox(painter, QRectF(box), ColorRole::Raised, ColorRole::Border, radius::card);
        const int share = kShares[size_t(card) % kShares.size()];
        const QRect inside = box.adjusted(px(16), px(16), -px(16), -px(16));
        for (const int line : {0, 1}) {
            const QRect bar(inside.left(), inside.top() + line * px(20),
                            inside.width() * (share + line * 30) / 100, px(8));
            paintShape(painter, QStyle::visualRect(layoutDirection(), inside, bar));
        }
    }
}

void Skeleton::paintEvent(QPaintEvent *)
{
    if (!m_isDrawn)
        return;
    QPainter painter(this);
    switch (m_shape) {
    case Shape::Rows:
        paintRows(&painter);
        break;
    case Shape::Text:
        paintText(&painter);
        break;
    case Shape::Cards:
        paintCards(&painter);
        break;
    }
}

} // namespace holdfast::kit
