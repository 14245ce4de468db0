#include "ui/kit/undo_bar.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_label.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

/// A button on the bar's inverted ground.
class InvertedButton : public QPushButton
{
public:
    InvertedButton(const QString &text, const QString &iconName)
        : QPushButton(text)
        , m_icon(iconName)
    {
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        const int side = px(size::controlSmall) + 2 * kFocusMargin;
        if (text().isEmpty())
            return QSize(side, side);
        const QString keys = keyHintOf(this);
        return QSize(QFontMetrics(kit::font(TextStyle::Strong)).horizontalAdvance(text()) +
                         (keys.isEmpty() ? 0 : keyCapWidth(keys) + px(8)) + px(16) +
                         2 * kFocusMargin,
                     side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = insideFocusMargin(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor words = color(ColorRole::Surface);
        QColor ground = words;
        ground.setAlphaF(isDown() ? 0.24F : underMouse() ? 0.14F : 0);
        painter.setPen(m_icon.isEmpty() ? QPen(words, 1) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(box, radius::control, radius::control);
        if (hasFocus()) {
            painter.setPen(QPen(words, size::focusRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control + 1,
                                    radius::control + 1);
        }
        if (!m_icon.isEmpty()) {
            QRect place(0, 0, px(14), px(14));
            place.moveCenter(rect().center());
            kit::icon(m_icon, ColorRole::Surface).paint(&painter, place);
            return;
        }
        const QString keys = keyHintOf(this);
        const QRect inside = box.toRect().adjusted(px(8), 0, -px(6), 0);
        paintText(&painter, inside, text(), TextStyle::Strong, ColorRole::Surface);
        if (keys.isEmpty())
            return;
        const QRect cap(inside.right() + 1 - keyCapWidth(keys), inside.top(), keyCapWidth(keys),
                        inside.height());
        paintKeyCap(&painter, QStyle::visualRect(layoutDirection(), inside, cap), keys,
                    ColorRole::Surface);
    }

private:
    const QString m_icon;
};

} // namespace

UndoBar::UndoBar(QWidget *host)
    : QWidget(host)
    , m_icon(new IconLabel({}, ColorRole::Surface))
    , m_text(new TextLabel({}, TextStyle::Strong, ColorRole::Surface))
    , m_undo(new InvertedButton(tr("Undo"), {}))
    , m_shortcut(new QShortcut(QKeySequence::Undo, host))
{
    setKeyHint(m_undo, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    auto *close = new InvertedButton({}, u"close"_s);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(space::l), px(6), px(6), px(6));
    row->setSpacing(px(space::m));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    row->setSizeConstraint(QLayout::SetMinimumSize);
    m_shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    m_shortcut->setEnabled(false);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::takeBack);
    connect(m_shortcut, &QShortcut::activated, this, &UndoBar::takeBack);
    connect(close, &QPushButton::clicked, this, &UndoBar::withdraw);
    host->installEventFilter(this);
    hide();
}

void UndoBar::offer(const QString &iconName, const QString &text, std::function<void()> undo)
{
    m_icon->setIcon(iconName);
    m_text->setText(text);
    m_deed = std::move(undo);
    m_shortcut->setEnabled(true);
    setAccessibleName(text);
    show();
    place(); // it may have been shown already, with other words
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::withdraw()
{
    m_deed = nullptr;
    m_shortcut->setEnabled(false);
    hide();
}

void UndoBar::takeBack()
{
    const auto deed = std::exchange(m_deed, nullptr);
    withdraw();
    if (deed)
        deed();
}

void UndoBar::place()
{
    const QWidget *host = parentWidget();
    const int width = std::min(std::max(sizeHint().width(), px(360)), host->width() - px(32));
    setGeometry((host->width() - width) / 2, host->height() - px(44 + 16), width, px(44));
    raise();
}

void UndoBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), ColorRole::Text, ColorRole::Text, radius::card);
}

} // namespace holdfast::kit
