#include "ui/kit/action_bar.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_label.h"

#include <QtCore/QEvent>
#include <QtCore/QPropertyAnimation>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

namespace {

constexpr int kRise = 8;
constexpr int kFromFoot = 16;

} // namespace

ActionBar::ActionBar(QWidget *over)
    : QWidget(over)
    , m_text(new TextLabel({}, TextStyle::Strong))
    , m_actions(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(5), px(6), px(5));
    row->setSpacing(px(space::s));
    row->addWidget(m_text);
    row->addSpacing(px(space::xs));
    m_actions->setSpacing(px(space::xs));
    row->addLayout(m_actions);
    QPushButton *close = makeIconButton(QStringLiteral("close"), tr("Select none"));
    setControlSize(close, ControlSize::Small);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &ActionBar::dismissed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    over->installEventFilter(this);
    hide();
}

void ActionBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    adjustSize();
    move(restingPlace());
    raise(); // a page that changed beside it lies above it
}

void ActionBar::addAction(QWidget *button)
{
    setControlSize(button, ControlSize::Small);
    m_actions->addWidget(button);
}

void ActionBar::setShown(bool shown)
{
    if (shown == !isHidden())
        return;
    setVisible(shown);
    if (!shown)
        return;
    adjustSize();
    const int milliseconds = Theme::instance().duration(duration::normal);
    if (milliseconds == 0 || !parentWidget()->isVisible()) {
        move(restingPlace());
        return;
    }
    auto *rise = new QPropertyAnimation(this, "pos", this);
    rise->setDuration(milliseconds);
    rise->setEasingCurve(QEasingCurve::OutCubic);
    rise->setStartValue(restingPlace() + QPoint(0, px(kRise)));
    rise->setEndValue(restingPlace());
    rise->start(QAbstractAnimation::DeleteWhenStopped);
}

int ActionBar::coveredHeight() const
{
    return isHidden() ? 0 : height() + 2 * px(kFromFoot);
}

QPoint ActionBar::restingPlace() const
{
    const QWidget *over = parentWidget();
    return QPoint((over->width() - width()) / 2, over->height() - height() - px(kFromFoot));
}

bool ActionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        move(restingPlace());
    return QWidget::eventFilter(watched, event);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), ColorRole::Overlay, ColorRole::BorderStrong, radius::card);
}

} // namespace holdfast::kit
