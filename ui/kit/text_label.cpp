#include "ui/kit/text_label.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>

namespace holdfast::kit {

TextLabel::TextLabel(const QString &text, TextStyle style, ColorRole role, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::applyTheme);
    applyTheme();
}

void TextLabel::setStyle(TextStyle style)
{
    m_style = style;
    applyTheme();
}

void TextLabel::setRole(ColorRole role)
{
    m_role = role;
    applyTheme();
}

void TextLabel::setIsProse()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void TextLabel::applyTheme()
{
    setFont(kit::font(m_style));
    QPalette words;
    words.setColor(QPalette::WindowText, color(m_role));
    words.setColor(QPalette::Text, color(m_role)); // of text that can be selected
    words.setColor(QPalette::Disabled, QPalette::WindowText, color(ColorRole::Disabled));
    words.setColor(QPalette::Disabled, QPalette::Text, color(ColorRole::Disabled));
    setPalette(words);
}

IconLabel::IconLabel(const QString &name, ColorRole role, int extent, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_role(role)
    , m_extent(extent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &name)
{
    m_name = name;
    update();
}

void IconLabel::setRole(ColorRole role)
{
    m_role = role;
    update();
}

void IconLabel::setGround(ColorRole role, int ground)
{
    m_groundRole = role;
    m_ground = ground;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = px(std::max(m_extent, m_ground));
    return QSize(side, side);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ground > 0)
        paintBox(&painter, QRectF(rect()), m_groundRole, m_groundRole, radius::card);
    const int side = px(m_extent);
    icon(m_name, m_role)
        .paint(&painter, QRect((width() - side) / 2, (height() - side) / 2, side, side));
}

} // namespace holdfast::kit
