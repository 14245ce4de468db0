#include "ui/shell/notice_stack.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kMostCards = 3;

class NoticeCard : public QWidget
{
public:
    explicit NoticeCard(const Notice &notice, QWidget *parent)
        : QWidget(parent)
    {
        // Fixed: a stack that takes a card in while it is hidden would squeeze the others.
        setFixedHeight(px(44));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(px(14), px(6), px(6), px(6));
        row->setSpacing(px(kit::space::s));
        auto *words = new QLabel(notice.text);
        words->setTextFormat(Qt::PlainText);
        row->addWidget(new kit::StatusGlyph(notice.status));
        row->addWidget(words);
        if (!notice.actionText.isEmpty()) {
            auto *deed = kit::makeButton(notice.actionText);
            kit::setControlSize(deed, kit::ControlSize::Small);
            connect(deed, &QPushButton::clicked, this, [this, action = notice.action] {
                if (action)
                    action();
                deleteLater();
            });
            row->addWidget(deed);
        }
        auto *close = kit::makeIconButton(u"close"_s, NoticeStack::tr("Close"));
        kit::setControlSize(close, kit::ControlSize::Small);
        connect(close, &QPushButton::clicked, this, &QObject::deleteLater);
        row->addWidget(close);
        setAccessibleName(notice.text);
        if (!notice.staysUntilClosed) {
            auto *life = new QTimer(this);
            life->setInterval(kit::duration::toast);
            connect(life, &QTimer::timeout, this, [this] {
                if (!underMouse() && !isAncestorOf(QApplication::focusWidget()))
                    deleteLater();
            });
            life->start();
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintBox(&painter, QRectF(rect()), ColorRole::Overlay, ColorRole::BorderStrong,
                      kit::radius::card);
    }
};

} // namespace

NoticeStack::NoticeStack(QWidget *window)
    : QWidget(window)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(kit::space::s));
    window->installEventFilter(this);
    hide();
}

void NoticeStack::show(const Notice &notice)
{
    if (layout()->count() == kMostCards) {
        QWidget *oldest = layout()->itemAt(0)->widget();
        layout()->removeWidget(oldest);
        oldest->hide();
        oldest->deleteLater();
    }
    auto *card = new NoticeCard(notice, this);
    layout()->addWidget(card);
    // Queued: the layout has let go of the card by then, and a stack that is going does not move.
    connect(card, &QObject::destroyed, this, &NoticeStack::place, Qt::QueuedConnection);
    place();
}

bool NoticeStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void NoticeStack::place()
{
    setVisible(layout()->count() > 0);
    if (layout()->count() == 0)
        return;
    adjustSize();
    const QWidget *window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - px(44));
    raise();
}

} // namespace holdfast::ui
