#include "ui/kit/dialog.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/reading_order.h"
#include "ui/kit/text_label.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace holdfast::kit {

namespace {

constexpr int kPadding = 20;
constexpr int kTop = 18;
constexpr int kFootHeight = 52;
constexpr int kRoomAround = 32; ///< of the window below that stays in sight

} // namespace

Dialog::Dialog(const QString &title, int width, QWidget *parent)
    : QDialog(parent)
    , m_width(width)
    , m_glyph(new StatusGlyph(Status::Unknown))
    , m_title(new TextLabel(title, TextStyle::Title))
    , m_head(new QHBoxLayout)
    , m_inside(new QVBoxLayout)
    , m_body(new QVBoxLayout)
    , m_foot(new QWidget)
    , m_quiet(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_facts(new TextLabel({}, TextStyle::Small, ColorRole::Muted))
{
    setWindowTitle(title);
    if (width > 0)
        setFixedWidth(px(width));
    m_title->setWordWrap(true);
    m_glyph->setExtent(18);
    m_glyph->hide();
    m_head->setSpacing(px(10));
    m_head->addWidget(m_glyph, 0, Qt::AlignTop);
    m_head->addWidget(m_title, 1);
    m_body->setSpacing(px(space::m));
    m_inside->setContentsMargins(px(kPadding) - kFocusMargin, px(kTop), px(kPadding) - kFocusMargin,
                                 px(kTop));
    m_head->setContentsMargins(inlineMargins());
    m_inside->setSpacing(px(10));
    m_inside->addLayout(m_head);
    m_inside->addLayout(m_body, 1);
    m_facts->setWordWrap(true);
    m_facts->setContentsMargins(kFocusMargin, 0, 0, 0);
    m_facts->hide();
    m_quiet->setSpacing(px(space::xs));
    m_quiet->addWidget(m_facts, 1);
    m_buttons->setSpacing(px(space::s) - 2 * kFocusMargin);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(px(kPadding) - kFocusMargin, 0, px(kPadding) - kFocusMargin, 0);
    foot->addLayout(m_quiet);
    foot->addStretch(1);
    foot->addLayout(m_buttons);
    m_foot->setMinimumHeight(px(kFootHeight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_inside, 1);
    column->addWidget(m_foot);
}

QMargins Dialog::inlineMargins()
{
    return QMargins(kFocusMargin, 0, kFocusMargin, 0);
}

void Dialog::setHeadline(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void Dialog::setStatus(Status status)
{
    m_glyph->setStatus(status);
    m_glyph->show();
}

void Dialog::setScrollingContent(QWidget *content)
{
    // The scroll bar stands at the edge, and both sides are alike in either direction.
    m_inside->setContentsMargins(0, px(kTop), 0, 0);
    m_head->setContentsMargins(px(kPadding), 0, px(kPadding), 0);
    content->setContentsMargins(px(kPadding), 0, px(kPadding), px(kTop));
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(windowTitle());
    m_scroll->setWidget(content);
    m_body->addWidget(m_scroll, 1);
    setMinimumWidth(0);
    setMaximumWidth(QWIDGETSIZE_MAX);
}

void Dialog::fitScrollingContent()
{
    const QSize around(px(kRoomAround), px(kRoomAround));
    const QSize room =
        parentWidget() ? parentWidget()->window()->size() - around : QSize(px(m_width), px(640));
    const int width = std::min(px(m_width), room.width());
    const QWidget *content = m_scroll->widget();
    const int wanted = std::max(content->heightForWidth(width), content->sizeHint().height());
    const int others = QDialog::sizeHint().height() - m_scroll->sizeHint().height();
    resize(width, std::min(wanted + others, room.height()));
    setMinimumSize(std::min(px(size::dialogM), room.width()), std::min(px(420), room.height()));
}

void Dialog::showEvent(QShowEvent *event)
{
    if (m_scroll)
        fitScrollingContent();
    QDialog::showEvent(event);
}

void Dialog::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void Dialog::addQuietButton(QPushButton *button)
{
    m_quiet->insertWidget(m_quiet->indexOf(m_facts), button);
}

void Dialog::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

QSize Dialog::sizeHint() const
{
    // Words wrap in the width that it has, not in the narrower one that they could do with.
    QSize hint = QDialog::sizeHint();
    if (minimumWidth() == maximumWidth())
        hint.setWidth(minimumWidth());
    return hint;
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        // A field may have taken Enter for the deed already.
        if (m_deed && m_deed->isEnabled() && isVisible())
            m_deed->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool Dialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next);
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Overlay));
    const QRect foot = m_foot->geometry();
    painter.fillRect(foot, color(ColorRole::Surface));
    paintHairline(&painter, foot.topLeft(), foot.topRight(), ColorRole::Border);
}

} // namespace holdfast::kit
