#include "side_drawer.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"

#include <QtCore/QPropertyAnimation>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

SideDrawer::SideDrawer(const QString &title, QWidget *window)
    : QWidget(window)
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_facts(new QLabel)
{
    setAccessibleName(title);
    auto *name = new QLabel(title);
    name->setFont(kit::font(kit::TextStyle::Title));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *close = kit::makeIconButton(u"close"_s, tr("Close"));
    m_head->setContentsMargins(px(20), 0, px(10), 0);
    m_head->setSpacing(px(kit::space::s));
    m_head->addWidget(name);
    m_head->addWidget(m_facts);
    m_head->addStretch(1);
    m_head->addWidget(close);
    auto *head = new QWidget;
    head->setFixedHeight(px(kit::size::header));
    head->setLayout(m_head);
    m_column->setContentsMargins(1, 0, 1, 0);
    m_column->setSpacing(0);
    m_column->addWidget(head);
    connect(close, &QPushButton::clicked, this, &SideDrawer::toggle);
    window->installEventFilter(this);
    hide();
}

void SideDrawer::setBody(QWidget *body)
{
    m_body = body;
    m_column->addWidget(body, 1);
    setFocusProxy(body);
}

void SideDrawer::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
}

void SideDrawer::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void SideDrawer::toggle()
{
    if (isVisible()) {
        const bool hadFocus = isAncestorOf(window()->focusWidget());
        hide();
        if (hadFocus && m_focusBefore)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_focusBefore = window()->focusWidget();
    aboutToOpen();
    const QRect place = placed();
    setGeometry(place);
    show();
    raise();
    m_body->setFocus(Qt::OtherFocusReason);
    const int from = layoutDirection() == Qt::RightToLeft ? -px(8) : px(8);
    auto *slide = new QPropertyAnimation(this, "pos", this);
    slide->setDuration(kit::Theme::instance().duration(kit::duration::slow));
    slide->setStartValue(place.topLeft() + QPoint(from, 0));
    slide->setEndValue(place.topLeft());
    slide->setEasingCurve(QEasingCurve::OutCubic);
    slide->start(QAbstractAnimation::DeleteWhenStopped);
}

QRect SideDrawer::placed() const
{
    const QWidget *window = parentWidget();
    const int width = std::min(px(kit::size::drawer), window->width());
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : window->width() - width;
    return QRect(x, 0, width, window->height() - px(kit::size::statusBar));
}

void SideDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        toggle();
    else
        QWidget::keyPressEvent(event);
}

bool SideDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(placed());
    return QWidget::eventFilter(watched, event);
}

void SideDrawer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange && isVisible())
        setGeometry(placed());
    QWidget::changeEvent(event);
}

void SideDrawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Raised));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    kit::paintHairline(&painter, QPointF(x, 0), QPointF(x, height()), ColorRole::BorderStrong);
    const int y = px(kit::size::header) - 1;
    kit::paintHairline(&painter, QPointF(0, y), QPointF(width(), y), ColorRole::Border);
}

} // namespace holdfast::ui
