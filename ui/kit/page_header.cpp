#include "ui/kit/page_header.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextStyle::Title))
    , m_facts(new ElidedLabel({}, TextStyle::Body, ColorRole::Muted))
    , m_layout(new QHBoxLayout(this))
    , m_besideTitle(new QHBoxLayout)
{
    m_layout->setContentsMargins(px(space::xl), 0, px(space::xl), 1);
    m_layout->setSpacing(px(space::s));
    m_layout->addWidget(m_title);
    m_layout->addLayout(m_besideTitle);
    m_layout->addWidget(m_facts, 1); // they give way to the title and the actions
    setFixedHeight(px(size::header));
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void PageHeader::addBesideTitle(QWidget *widget)
{
    m_besideTitle->addWidget(widget);
}

void PageHeader::addAction(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void PageHeader::setCrumb(const QString &name)
{
    delete m_crumb;
    m_crumb = nullptr;
    if (name.isEmpty())
        return;
    m_crumb = new QWidget(this);
    auto *row = new QHBoxLayout(m_crumb);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(2));
    QPushButton *link = makeButton(name, {}, ButtonKind::Ghost);
    // Its words begin where titles do, and its ground lies around them.
    const int before = (link->sizeHint().width() - link->fontMetrics().horizontalAdvance(name)) / 2;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft; // margins are not, by themselves
    const int edge = px(space::xl);
    m_layout->setContentsMargins(isMirrored ? edge : edge - before, 0,
                                 isMirrored ? edge - before : edge, 1);
    connect(link, &QPushButton::clicked, this, &PageHeader::crumbClicked);
    row->addWidget(link);
    row->addWidget(new IconLabel(QStringLiteral("chevron-forward"), ColorRole::Faint, 12));
    m_layout->insertWidget(0, m_crumb);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Surface));
    paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1),
                  ColorRole::Border);
}

} // namespace holdfast::kit
