#include "ui/kit/progress_row.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

QString progressFigures(const Progress &progress)
{
    if (!progress.note.isEmpty())
        return progress.note;
    if (progress.doneBytes < 0)
        return {};
    const QString done = sizeText(progress.doneBytes);
    const bool hasTotal = progress.totalBytes > 0;
    const QString total = sizeText(progress.totalBytes);
    if (progress.bytesPerSecond <= 0)
        return hasTotal ? ProgressRow::tr("%1 of %2").arg(done, total) : done;
    const QString speed = speedText(progress.bytesPerSecond);
    return hasTotal ? ProgressRow::tr("%1 of %2, %3", "done, total, speed").arg(done, total, speed)
                    : ProgressRow::tr("%1, %2", "done, speed").arg(done, speed);
}

QString timeLeftText(const Progress &progress)
{
    return progress.timeLeft.count() < 0
               ? QString()
               : ProgressRow::tr("%1 left").arg(durationText(progress.timeLeft));
}

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new StatusGlyph(Status::Running, this))
    , m_cancel(makeIconButton(u"close"_s, tr("Cancel"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setControlSize(m_cancel, ControlSize::Small);
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelWanted);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressRow::set(const Progress &progress)
{
    m_progress = progress;
    m_glyph->setStatus(progress.status);
    const QString percent =
        progress.share < 0 ? QString() : tr("%1 %").arg(int(progress.share * 100));
    QStringList facts{progress.title, percent, progressFigures(progress), timeLeftText(progress)};
    facts.removeAll(QString());
    setAccessibleName(progress.title);
    setAccessibleDescription(facts.join(u", "_s));
    m_cancel->setAccessibleName(tr("Cancel “%1”").arg(progress.title));
    update();
}

void ProgressRow::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
    place();
    update();
}

QSize ProgressRow::sizeHint() const
{
    return QSize(px(280), px(20 + 12 + 20));
}

QSize ProgressRow::minimumSizeHint() const
{
    return QSize(px(140), sizeHint().height());
}

void ProgressRow::place()
{
    const int glyph = px(size::glyph);
    m_glyph->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                            QRect(0, (px(20) - glyph) / 2, glyph, glyph)));
    const QSize button = m_cancel->sizeHint();
    m_cancel->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(QPoint(width() - button.width(), (px(20) - button.height()) / 2 + 1), button)));
}

void ProgressRow::resizeEvent(QResizeEvent *)
{
    place();
}

void ProgressRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

void ProgressRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto at = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QRect inside = rect().adjusted(px(22), 0, 0, 0);
    const int end = m_cancel->isHidden() ? 0 : m_cancel->width() + px(4);
    const QString left = timeLeftText(m_progress);
    const int leftWidth =
        left.isEmpty()
            ? 0
            : QFontMetrics(kit::font(TextStyle::Small)).horizontalAdvance(left) + px(space::s);
    const int line = px(20);
    paintText(&painter, at(QRect(inside.left(), 0, inside.width() - end - leftWidth, line)),
              m_progress.title, TextStyle::Strong, ColorRole::Text);
    paintText(&painter, at(QRect(inside.right() + 1 - end - leftWidth, 0, leftWidth, line)), left,
              TextStyle::Small, ColorRole::Muted, Qt::AlignTrailing);
    const bool runs = m_progress.status == Status::Running;
    paintBar(&painter, QRectF(at(QRect(inside.left(), line + px(3), inside.width(), px(6)))),
             std::max(0.0, m_progress.share),
             runs                                  ? ColorRole::Running
             : m_progress.status == Status::Danger ? ColorRole::Danger
             : m_progress.status == Status::Safe   ? ColorRole::Safe
                                                   : ColorRole::Faint);
    paintText(&painter, at(QRect(inside.left(), line + px(12), inside.width(), line)),
              progressFigures(m_progress), TextStyle::Small,
              m_progress.status == Status::Danger ? ColorRole::DangerText : ColorRole::Muted);
}

} // namespace holdfast::kit
