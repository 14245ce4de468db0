#include "ui/kit/copyable_text.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace holdfast::kit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kIcon = 12;
constexpr int kWordsInset = 2; ///< within the ground that hovering shows

} // namespace

CopyableText::CopyableText(const QString &what, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_what(what)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_said.setSingleShot(true);
    m_said.setInterval(1500ms);
    connect(&m_said, &QTimer::timeout, this, [this] {
        m_wasCopied = false;
        update();
    });
    connect(this, &QAbstractButton::clicked, this, &CopyableText::copy);
    setValue(value);
}

void CopyableText::setValue(const QString &value)
{
    m_value = value;
    m_wasCopied = false;
    setToolTip(tr("%1\nClick to copy").arg(value));
    setAccessibleName(tr("%1: %2", "name of a value, the value").arg(m_what, value));
    setAccessibleDescription(tr("copies it"));
    updateGeometry();
    update();
}

int CopyableText::inset()
{
    return kFocusMargin + px(kWordsInset);
}

QSize CopyableText::sizeHint() const
{
    const QFontMetrics metrics(kit::font(TextStyle::Mono));
    return QSize(metrics.horizontalAdvance(m_value) + px(6 + kIcon) + 2 * kFocusMargin + px(4),
                 px(20) + 2 * kFocusMargin);
}

QSize CopyableText::minimumSizeHint() const
{
    return QSize(std::min(px(100), sizeHint().width()), sizeHint().height());
}

void CopyableText::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    m_wasCopied = true;
    m_said.start();
    update();
    setAccessibleDescription(tr("copied"));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void CopyableText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->matches(QKeySequence::Copy))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CopyableText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRect box = insideFocusMargin(rect()).toRect();
    const bool hovered = underMouse() || isDown();
    if (hovered)
        paintBox(&painter, QRectF(box), ColorRole::Hover, ColorRole::Hover, radius::chip);
    const QRect inside = box.adjusted(px(kWordsInset), 0, -px(kWordsInset), 0);
    QRect mark(inside.right() + 1 - px(kIcon), inside.top() + (inside.height() - px(kIcon)) / 2,
               px(kIcon), px(kIcon));
    kit::icon(m_wasCopied ? u"check"_s : u"copy"_s, m_wasCopied ? ColorRole::SafeText
                                                    : hovered   ? ColorRole::Text
                                                                : ColorRole::Faint)
        .paint(&painter, mark);
    const QRect words = inside.adjusted(0, 0, -px(kIcon + 6), 0);
    if (m_wasCopied)
        paintText(&painter, words, tr("Copied"), TextStyle::Small, ColorRole::SafeText);
    else
        paintText(&painter, words, m_value, TextStyle::Mono,
                  isEnabled() ? ColorRole::Text : ColorRole::Disabled, Qt::AlignLeft,
                  Qt::ElideMiddle);
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()), radius::chip);
}

} // namespace holdfast::kit
