#include "ui/kit/banner.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_label.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

Banner::Banner(BannerTone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_glyph(new StatusGlyph(Status::Attention))
    , m_icon(new IconLabel)
    , m_title(new TextLabel({}, TextStyle::Heading))
    , m_text(new TextLabel)
    , m_facts(new TextLabel({}, TextStyle::Body, ColorRole::Muted))
    , m_action(makeButton({}))
    , m_close(makeIconButton(u"close"_s, tr("Close")))
{
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_glyph->setExtent(size::icon);
    setControlSize(m_action, ControlSize::Small);
    setControlSize(m_close, ControlSize::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::xl), px(6), px(space::l), px(6) + 1);
    row->setSpacing(px(10));
    row->addWidget(m_glyph);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    row->addWidget(m_facts);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMinimumHeight(px(40));
    for (QWidget *optional : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_facts),
                              static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        optional->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionWanted);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    setTone(tone);
}

Status Banner::status() const
{
    switch (m_tone) {
    case BannerTone::Attention:
        return Status::Attention;
    case BannerTone::Danger:
        return Status::Danger;
    case BannerTone::Info:
        break;
    }
    return Status::Running;
}

void Banner::setTone(BannerTone tone)
{
    m_tone = tone;
    m_glyph->setStatus(status());
    m_icon->setRole(tone == BannerTone::Info ? ColorRole::AccentText : textRole(status()));
    if (tone == BannerTone::Info && m_icon->isHidden())
        setIcon(u"info"_s);
    update();
}

void Banner::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    const QString spoken = text.isEmpty()    ? title
                           : title.isEmpty() ? text
                                             : tr("%1 %2", "two sentences").arg(title, text);
    if (spoken == accessibleName())
        return;
    setAccessibleName(spoken);
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::setIcon(const QString &name)
{
    m_icon->setIcon(name);
    m_icon->setVisible(!name.isEmpty());
    m_glyph->setVisible(name.isEmpty());
}

void Banner::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void Banner::setAction(const QString &text, const QString &iconName)
{
    m_action->setText(text);
    if (!iconName.isEmpty()) {
        m_action->setIcon(icon(iconName));
        m_action->setIconSize(QSize(px(14), px(14)));
    }
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(
        rect(), color(m_tone == BannerTone::Info ? ColorRole::AccentTint : tintRole(status())));
    paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1),
                  ColorRole::Border);
}

} // namespace holdfast::kit
