#include "first_run_side.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

/// Quiet words from the top of their place, in two lines where one is too narrow.
void paintWrapped(QPainter &painter, const QRect &place, const QString &text, kit::TextStyle style)
{
    painter.setFont(kit::font(style));
    painter.setPen(kit::color(ColorRole::Muted));
    painter.drawText(place, int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, text);
}

} // namespace

FirstRunSide::FirstRunSide(QWidget *parent)
    : QWidget(parent)
{
    connect(&kit::Theme::instance(), &kit::Theme::changed, this, qOverload<>(&QWidget::update));
    tellSteps();
}

void FirstRunSide::setStep(FirstRunStep step)
{
    m_step = step;
    tellSteps();
    update();
}

void FirstRunSide::setFound(const QString &found)
{
    m_found = found;
    update();
}

/// The steps are painted: their words for screen readers.
void FirstRunSide::tellSteps()
{
    const int done = std::min(int(m_step) + 1, 3);
    setAccessibleName(tr("Step %1 of 3").arg(done));
}

void FirstRunSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), kit::color(ColorRole::Rail));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    kit::paintHairline(&painter, QPointF(edge, 0), QPointF(edge, height()), ColorRole::Border);
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int left = width() < px(320) ? px(24) : px(40);
    const int right = width() - px(16);
    kit::applicationIcon().paint(&painter, place(QRect(left, px(48), px(48), px(48))));
    const int words = left + px(60);
    kit::paintText(&painter, place(QRect(words, px(48), right - words, px(28))), u"Holdfast"_s,
                   kit::TextStyle::Display, ColorRole::Text);
    paintWrapped(painter, place(QRect(words, px(77), right - words, px(40))),
                 tr("Backups that are known to be good"), kit::TextStyle::Body);
    const std::pair<QString, QString> steps[] = {
        {tr("Choose servers"), m_found},
        {tr("Choose where backups go"), tr("At least one place; two are better")},
        {tr("First backup"), tr("Starts at once; you see it being checked")}};
    int number = 0;
    for (const auto &[title, help] : steps) {
        const int top = px(136) + number * px(62);
        const bool isReached = number <= int(m_step);
        const QRect circle = place(QRect(left, top, px(24), px(24)));
        painter.setPen(
            QPen(kit::color(isReached ? ColorRole::Accent : ColorRole::BorderStrong), 1));
        painter.setBrush(kit::color(isReached ? ColorRole::Accent : ColorRole::Rail));
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        if (number < int(m_step)) {
            QRect tick(0, 0, px(14), px(14));
            tick.moveCenter(circle.center());
            kit::icon(u"check"_s, ColorRole::OnAccent).paint(&painter, tick);
        } else {
            kit::paintText(&painter, circle, QString::number(number + 1), kit::TextStyle::Caption,
                           isReached ? ColorRole::OnAccent : ColorRole::Muted, Qt::AlignHCenter);
        }
        const int x = left + px(36);
        kit::paintText(&painter, place(QRect(x, top + px(1), right - x, px(20))), title,
                       kit::TextStyle::Strong, isReached ? ColorRole::Text : ColorRole::Muted);
        paintWrapped(painter, place(QRect(x, top + px(22), right - x, px(36))), help,
                     kit::TextStyle::Small);
        ++number;
    }
}

} // namespace holdfast::ui
