#include "ui/kit/link_button.h"

#include "ui/kit/paint.h"

#include <QtGui/QPainter>

namespace holdfast::kit {

namespace {

QFont linkFont(bool isUnderlined)
{
    QFont words = font(TextStyle::Small);
    words.setWeight(QFont::Medium);
    words.setUnderline(isUnderlined);
    return words;
}

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont(false));
    return QSize(metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * px(4) + 1, px(22));
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(linkFont(underMouse() && isEnabled()));
    painter.setPen(color(isEnabled() ? ColorRole::AccentText : ColorRole::Disabled));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()), radius::chip);
}

} // namespace holdfast::kit
