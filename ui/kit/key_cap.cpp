#include "ui/kit/key_cap.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QStyle>

namespace holdfast::kit {

namespace {

constexpr auto kKeysProperty = "holdfastKeys";

} // namespace

int keyCapWidth(const QString &keys)
{
    const int words = QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(keys) + px(8);
    return std::max(words + 2, px(18));
}

void paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys, ColorRole role)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int height = px(18);
    const QRect cap =
        QStyle::alignedRect(painter->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                            QSize(std::min(keyCapWidth(keys), rect.width()), height), rect);
    // On a coloured button the cap takes the colour of the words.
    QColor line =
        color(role == ColorRole::Muted || role == ColorRole::Text ? ColorRole::BorderStrong : role);
    painter->setPen(QPen(line, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), radius::chip,
                             radius::chip);
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(color(role == ColorRole::Text ? ColorRole::Muted : role));
    painter->drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, keys);
    painter->restore();
}

void setKeyHint(QAbstractButton *button, const QString &keys)
{
    button->setProperty(kKeysProperty, keys);
    button->updateGeometry();
    button->update();
}

QString keyHintOf(const QWidget *button)
{
    return button ? button->property(kKeysProperty).toString() : QString();
}

KeyCap::KeyCap(const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

QSize KeyCap::sizeHint() const
{
    return QSize(keyCapWidth(m_keys), px(18));
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(&painter, rect(), m_keys);
}

} // namespace holdfast::kit
