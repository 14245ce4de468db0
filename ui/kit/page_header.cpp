#include "ui/kit/page_header.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title))
    , m_facts(new QLabel)
    , m_layout(new QHBoxLayout(this))
    , m_besideTitle(new QHBoxLayout)
{
    m_layout->setContentsMargins(px(space::xl), 0, px(space::xl), 1);
    m_layout->setSpacing(px(space::s));
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_title);
    m_layout->addLayout(m_besideTitle);
    m_layout->addWidget(m_facts);
    m_layout->addStretch(1);
    setFixedHeight(px(size::header));
    connect(&Theme::instance(), &Theme::changed, this, &PageHeader::applyTheme);
    applyTheme();
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
    connect(link, &QPushButton::clicked, this, &PageHeader::crumbClicked);
    auto *chevron = new QLabel;
    chevron->setPixmap(icon(QStringLiteral("chevron-right"), ColorRole::Faint).pixmap(px(12)));
    row->addWidget(link);
    row->addWidget(chevron);
    m_layout->insertWidget(0, m_crumb);
}

void PageHeader::applyTheme()
{
    m_title->setFont(kit::font(TextStyle::Title));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, color(ColorRole::Muted));
    m_facts->setPalette(quiet);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Surface));
    paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1),
                  ColorRole::Border);
}

} // namespace holdfast::kit
