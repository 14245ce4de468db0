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

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kMostCards = 3;
constexpr int kWidestWords = 480;

class NoticeCard : public QWidget
{
public:
    explicit NoticeCard(const Notice &notice, QWidget *parent)
        : QWidget(parent)
        , m_group(notice.group)
        , m_standsFor(notice.standsFor)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(px(14), px(6), px(6), px(6));
        row->setSpacing(px(kit::space::s));
        auto *words = new QLabel(notice.text);
        words->setTextFormat(Qt::PlainText);
        // Long words get more lines, never an end outside of the window.
        const int widest = px(kWidestWords);
        if (words->sizeHint().width() > widest) {
            words->setWordWrap(true);
            words->setFixedWidth(widest);
        }
        // Fixed: a stack that takes a card in while it is hidden would squeeze the others.
        const int lines = words->wordWrap() ? words->heightForWidth(widest) : 0;
        setFixedHeight(std::max(px(44), lines + px(16)));
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

    const QString &group() const { return m_group; }
    int standsFor() const { return m_standsFor; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintBox(&painter, QRectF(rect()), ColorRole::Overlay, ColorRole::BorderStrong,
                      kit::radius::card);
    }

private:
    QString m_group;
    int m_standsFor;
};

/// The card of that group that is not on its way out.
NoticeCard *cardOf(const QLayout &column, const QString &group)
{
    for (int place = 0; place < column.count(); ++place) {
        // Only cards are ever added.
        auto *card = static_cast<NoticeCard *>(column.itemAt(place)->widget());
        if (card->group() == group)
            return card;
    }
    return nullptr;
}

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
    if (NoticeCard *older = notice.group.isEmpty() ? nullptr : cardOf(*layout(), notice.group))
        take(older);
    if (layout()->count() == kMostCards)
        take(layout()->itemAt(0)->widget());
    auto *card = new NoticeCard(notice, this);
    layout()->addWidget(card);
    card->show(); // a layout has no room for what is hidden
    // Queued: the layout has let go of the card by then, and a stack that is going does not move.
    connect(card, &QObject::destroyed, this, &NoticeStack::place, Qt::QueuedConnection);
    place();
}

int NoticeStack::countOf(const QString &group) const
{
    const NoticeCard *card = cardOf(*layout(), group);
    return card ? card->standsFor() : 0;
}

void NoticeStack::take(QWidget *card)
{
    layout()->removeWidget(card);
    card->hide();
    card->deleteLater();
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
