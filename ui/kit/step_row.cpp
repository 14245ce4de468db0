#include "ui/kit/step_row.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace holdfast::kit {

namespace {

constexpr int kDisc = 22;
constexpr int kGap = 8;
constexpr int kShortestLine = 16;

} // namespace

StepRow::StepRow(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setCurrent(0);
}

void StepRow::setCurrent(int step)
{
    m_current = step;
    const int shown = std::min<int>(step + 1, int(m_steps.size()));
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(shown).arg(m_steps.size()).arg(m_steps.value(shown - 1)));
    update();
}

int StepRow::widthOf(int step, bool hasWords) const
{
    const QFontMetrics metrics(kit::font(TextStyle::Strong));
    return px(kDisc) +
           (hasWords ? px(kGap) + metrics.horizontalAdvance(m_steps.at(step)) + px(space::xxs) : 0);
}

QSize StepRow::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += widthOf(step, true) + px(kShortestLine + 2 * kGap);
    return QSize(width, px(28));
}

QSize StepRow::minimumSizeHint() const
{
    return QSize(int(m_steps.size()) * px(kDisc + 2 * kGap), px(28));
}

void StepRow::paintStep(QPainter *painter, const QRect &rect, int step, bool hasWords) const
{
    const auto at = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect, logical);
    };
    const bool isDone = step < m_current;
    const bool isCurrent = step == m_current;
    const int side = px(kDisc);
    const QRect disc = at(QRect(rect.left(), rect.top() + (rect.height() - side) / 2, side, side));
    painter->setRenderHint(QPainter::Antialiasing);
    const ColorRole line = isDone || isCurrent ? ColorRole::Accent : ColorRole::BorderField;
    painter->setPen(QPen(color(line), 1.5));
    painter->setBrush(isDone || isCurrent ? QBrush(color(ColorRole::Accent)) : QBrush(Qt::NoBrush));
    painter->drawEllipse(QRectF(disc).adjusted(0.75, 0.75, -0.75, -0.75));
    if (isDone) {
        QRect mark(0, 0, px(14), px(14));
        mark.moveCenter(disc.center());
        icon(QStringLiteral("check"), ColorRole::OnAccent).paint(painter, mark);
    } else {
        paintText(painter, disc, locale().toString(step + 1), TextStyle::Caption,
                  isCurrent ? ColorRole::OnAccent : ColorRole::Muted, Qt::AlignHCenter);
    }
    if (hasWords)
        paintText(painter, at(rect.adjusted(side + px(kGap), 0, 0, 0)), m_steps.at(step),
                  TextStyle::Strong, isDone || isCurrent ? ColorRole::Text : ColorRole::Muted);
}

void StepRow::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    // Too narrow for all names: only the present step keeps its name.
    const bool allWords = sizeHint().width() <= width() + px(2 * kGap + kShortestLine);
    int used = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        used += widthOf(step, allWords || step == m_current);
    const int lines = int(m_steps.size()) - 1;
    const int between = lines > 0 ? (width() - used) / lines : 0;
    int x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool hasWords = allWords || step == m_current;
        const int extent = widthOf(step, hasWords);
        const QRect logical(x, 0, extent, height());
        paintStep(&painter, QStyle::visualRect(layoutDirection(), rect(), logical), step, hasWords);
        x += extent;
        if (step < lines) {
            const QRect line =
                QStyle::visualRect(layoutDirection(), rect(),
                                   QRect(x + px(kGap), height() / 2, between - 2 * px(kGap), 1));
            painter.fillRect(line,
                             color(step < m_current ? ColorRole::Accent : ColorRole::BorderStrong));
        }
        x += between;
    }
}

} // namespace holdfast::kit
