#include "control_painting.h"

#include "ui/kit/paint.h"

#include <QtGui/QPainter>

namespace holdfast::kit {

namespace {

constexpr int kShortestThumb = 28;
constexpr int kProgressHeight = 6;

} // namespace

QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const bool lies = option->orientation == Qt::Horizontal;
    const int length = lies ? option->rect.width() : option->rect.height();
    int thumb = length;
    const qint64 range = qint64(option->maximum) - option->minimum;
    if (range > 0) {
        const qint64 share = qint64(option->pageStep) * length / (range + option->pageStep);
        thumb = int(std::clamp<qint64>(share, std::min(px(kShortestThumb), length / 2), length));
    }
    const int start =
        QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                        length - thumb, option->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect rect = lies ? QRect(from, 0, extent, option->rect.height())
                                : QRect(0, from, option->rect.width(), extent);
        return QStyle::visualRect(option->direction, option->rect,
                                  rect.translated(option->rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option->rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {}; // no arrows
    }
}

void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter)
{
    if (option->maximum <= option->minimum)
        return;
    const bool active =
        option->state & QStyle::State_MouseOver || option->state & QStyle::State_Sunken;
    const QRectF thumb =
        QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider)).adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(active ? ColorRole::BorderField : ColorRole::BorderControl));
    const qreal corner = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, corner, corner);
    painter->restore();
}

void paintSlider(const QStyleOptionSlider *option, QPainter *painter, const QStyle *style,
                 const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool lies = option->orientation == Qt::Horizontal;
    const QRect handle =
        style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderHandle, widget);
    const QRectF knob = insideFocusMargin(handle);
    const QRectF all(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const qreal thickness = px(4);
    QRectF groove = lies ? QRectF(all.left() + 6, knob.center().y() - thickness / 2,
                                  all.width() - 12, thickness)
                         : QRectF(knob.center().x() - thickness / 2, all.top() + 6, thickness,
                                  all.height() - 12);
    painter->setBrush(color(ColorRole::BorderStrong));
    painter->drawRoundedRect(groove, thickness / 2, thickness / 2);
    // From the least value to the knob.
    if (lies) {
        if (option->upsideDown)
            groove.setLeft(knob.center().x());
        else
            groove.setRight(knob.center().x());
    } else if (option->upsideDown) {
        groove.setTop(knob.center().y());
    } else {
        groove.setBottom(knob.center().y());
    }
    painter->setBrush(color(enabled ? ColorRole::Accent : ColorRole::Disabled));
    painter->drawRoundedRect(groove, thickness / 2, thickness / 2);
    painter->setPen(QPen(color(enabled ? ColorRole::Accent : ColorRole::BorderStrong), 1.5));
    painter->setBrush(color(option->state & QStyle::State_Sunken && enabled ? ColorRole::AccentTint
                                                                            : ColorRole::Raised));
    painter->drawEllipse(knob.adjusted(0.75, 0.75, -0.75, -0.75));
    painter->restore();
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, QRectF(handle), handle.width() / 2.0);
}

void paintProgressBar(const QStyleOptionProgressBar *option, QPainter *painter)
{
    QRect rect = option->rect;
    if (option->textVisible && !option->text.isEmpty()) {
        const QFontMetrics metrics(font(TextStyle::Small));
        const int width = std::max(metrics.horizontalAdvance(option->text), px(36)) + px(space::s);
        const QRect words(rect.right() + 1 - width, rect.top(), width, rect.height());
        paintText(painter, QStyle::visualRect(option->direction, rect, words), option->text,
                  TextStyle::Small, ColorRole::Muted, Qt::AlignTrailing);
        const QRect left = rect.adjusted(0, 0, -width, 0);
        rect = QStyle::visualRect(option->direction, rect, left);
    }
    const int height = px(kProgressHeight);
    const QRectF bar(rect.left(), rect.top() + (rect.height() - height) / 2.0, rect.width(),
                     height);
    const bool isKnown = option->maximum > option->minimum;
    const double share = isKnown ? double(option->progress - option->minimum) /
                                       double(option->maximum - option->minimum)
                                 : 0;
    paintBar(painter, bar, share,
             option->state & QStyle::State_Enabled ? ColorRole::Running : ColorRole::Disabled);
    if (!isKnown) {
        // How far is not known: a still mark in the middle, since nothing moves by itself.
        const qreal width = bar.width() / 4;
        const QRectF mark(bar.center().x() - width / 2, bar.top(), width, bar.height());
        paintBar(painter, mark, 1, ColorRole::Running);
    }
}

} // namespace holdfast::kit
