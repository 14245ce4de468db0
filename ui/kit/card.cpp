#include "ui/kit/card.h"

#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace holdfast::kit {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextStyle::Heading))
    , m_count(new TextLabel({}, TextStyle::Strong, ColorRole::Faint))
    , m_facts(new ElidedLabel({}, TextStyle::Small, ColorRole::Muted))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_facts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_head->setContentsMargins(px(16), px(10), px(12), px(6));
    m_head->setSpacing(px(space::s));
    m_head->addWidget(m_title);
    m_head->addWidget(m_count);
    m_head->addStretch(1);
    m_head->addWidget(m_facts);
    m_body->setContentsMargins(px(16), 0, px(16), px(14));
    m_body->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    m_count->hide();
    m_facts->hide();
    setTitle(title);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void Card::setFacts(const QString &facts, ColorRole role)
{
    m_facts->setText(facts);
    m_facts->setRole(role);
    m_facts->setVisible(!facts.isEmpty());
}

void Card::addHeadAction(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), ColorRole::Raised, ColorRole::Border, radius::card);
}

Separator::Separator(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), ColorRole::Border);
}

} // namespace holdfast::kit
