#include "ui/kit/segments.h"

#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QRadioButton>

namespace holdfast::kit {

namespace {

constexpr int kRing = 2; // around every control, for the focus ring

/// A radio button for keys and screen readers, a piece of the frame for the eye.
class Segment : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        QFont words = kit::font(TextStyle::Body);
        words.setWeight(QFont::Medium);
        return QSize(QFontMetrics(words).horizontalAdvance(text()) + px(20), px(size::control));
    }
    QSize minimumSizeHint() const override { return QSize(px(28), px(size::control)); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF box(rect());
        if (isChecked())
            paintBox(&painter, box, ColorRole::Control, ColorRole::BorderStrong, radius::control);
        const ColorRole role = !isEnabled()                  ? ColorRole::Disabled
                               : isChecked() || underMouse() ? ColorRole::Text
                                                             : ColorRole::Muted;
        QFont words = kit::font(TextStyle::Body);
        words.setWeight(QFont::Medium);
        painter.setFont(words);
        painter.setPen(color(role));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
                         QFontMetrics(words).elidedText(text(), Qt::ElideRight, width() - px(6)));
        if (hasFocus())
            paintFocusRing(&painter, box, radius::control - 2);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QRadioButton::resizeEvent(event);
        setToolTip(width() < sizeHint().width() ? text() : QString());
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
    row->setContentsMargins(kRing, kRing, kRing, kRing);
    row->setSpacing(0);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit chosen(index);
    });
}

int Segments::add(const QString &text)
{
    const int index = int(m_buttons->buttons().size());
    auto *segment = new Segment(text);
    segment->setAttribute(Qt::WA_Hover);
    m_buttons->addButton(segment, index);
    layout()->addWidget(segment);
    if (index == 0) {
        const QSignalBlocker quiet(m_buttons);
        segment->setChecked(true);
    }
    return index;
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
    paintBox(&painter, QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing), ColorRole::Hover,
             ColorRole::BorderStrong, radius::control);
}

} // namespace holdfast::kit
