#include "key_hint.h"

#include "ui/kit/key_cap.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kHeight = 18;
constexpr int kGap = 4;

} // namespace

QStringList keyNames(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    // "Ctrl++" is Ctrl and the plus key.
    QStringList names = keys.toString(QKeySequence::NativeText).split(u'+', Qt::SkipEmptyParts);
    if (keys.toString().endsWith(u'+'))
        names.append(u"+"_s);
    return names;
}

int keysWidth(const QStringList &names)
{
    int width = 0;
    for (const QString &name : names)
        width += kit::keyCapWidth(name) + px(kGap);
    return std::max(0, width - px(kGap));
}

int paintKeys(QPainter *painter, const QRect &rect, const QStringList &names,
              Qt::Alignment alignment)
{
    const int width = keysWidth(names);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    QRect row = QStyle::alignedRect(direction, alignment | Qt::AlignVCenter,
                                    QSize(width, px(kHeight)), rect);
    int x = row.left();
    for (const QString &name : names) { // keys are read from left to right everywhere
        const QRect cap(x, row.top(), kit::keyCapWidth(name), row.height());
        kit::paintKeyCap(painter, cap, name);
        x += cap.width() + px(kGap);
    }
    return width;
}

KeyHint::KeyHint(const QStringList &names, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(names.join(u' ') + u' ' + text);
}

void KeyHint::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(m_names.join(u' ') + u' ' + text);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(kit::font(kit::TextStyle::Small));
    return QSize(keysWidth(m_names) + px(6) + metrics.horizontalAdvance(m_text) + 1, px(20));
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int keys = paintKeys(&painter, rect(), m_names, Qt::AlignLeading);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(keys + px(6), 0, 0, 0));
    kit::paintText(&painter, words, m_text, kit::TextStyle::Small, ColorRole::Muted);
}

} // namespace holdfast::ui
