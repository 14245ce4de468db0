#include "ui/kit/segments.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QRadioButton>

namespace holdfast::kit {

namespace {

QFont wordsFont()
{
    QFont words = font(TextStyle::Small);
    words.setWeight(QFont::Medium);
    return words;
}

/// A radio button for keys and screen readers, a piece of the frame for the eye.
class Segment : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        return QSize(QFontMetrics(wordsFont()).horizontalAdvance(text()) + px(20),
                     px(size::control) - px(4));
    }
    QSize minimumSizeHint() const override { return QSize(px(28), sizeHint().height()); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(1, 0, -1, 0);
        if (isChecked())
            paintBox(&painter, box, ColorRole::Control, ColorRole::BorderStrong, radius::chip);
        else if (underMouse() && isEnabled())
            paintBox(&painter, box, ColorRole::Pressed, ColorRole::Pressed, radius::chip);
        painter.setFont(wordsFont());
        painter.setPen(color(!isEnabled()  ? ColorRole::Disabled
                             : isChecked() ? ColorRole::Text
                                           : ColorRole::Muted));
        painter.drawText(
            rect(), int(Qt::AlignCenter) | Qt::TextSingleLine,
            QFontMetrics(wordsFont()).elidedText(text(), Qt::ElideRight, width() - px(6)));
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QRadioButton::resizeEvent(event);
        setToolTip(width() < sizeHint().width() ? text() : QString());
    }
    // The ring goes around the whole frame.
    void focusInEvent(QFocusEvent *event) override
    {
        QRadioButton::focusInEvent(event);
        parentWidget()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QRadioButton::focusOutEvent(event);
        parentWidget()->update();
    }
};

} // namespace

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kFocusMargin + 1, kFocusMargin + px(2), kFocusMargin + 1,
                            kFocusMargin + px(2));
    row->setSpacing(0);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit chosen(index);
    });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int Segments::add(const QString &text)
{
    const int index = int(m_buttons->buttons().size());
    auto *segment = new Segment(text);
    m_buttons->addButton(segment, index);
    layout()->addWidget(segment);
    if (index == 0)
        setCurrentIndex(0);
    return index;
}

void Segments::setText(int index, const QString &text)
{
    if (QAbstractButton *segment = m_buttons->button(index)) {
        segment->setText(text);
        segment->updateGeometry();
    }
}

int Segments::currentIndex() const
{
    return m_buttons->checkedId();
}

void Segments::setCurrentIndex(int index)
{
    const QSignalBlocker quiet(m_buttons);
    if (QAbstractButton *segment = m_buttons->button(index))
        segment->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, insideFocusMargin(rect()), ColorRole::Sunken, ColorRole::BorderStrong,
             radius::control);
    const QAbstractButton *checked = m_buttons->checkedButton();
    if (checked && checked->hasFocus())
        paintFocusRing(&painter, QRectF(rect()), radius::control);
}

} // namespace holdfast::kit
