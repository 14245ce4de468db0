#include "ui/kit/segments.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QRadioButton>

namespace holdfast::kit {

namespace {

class Segment : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(wordsFont());
        return QSize(metrics.horizontalAdvance(text()) + px(20), px(size::control) - px(4));
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(1, 0, -1, 0);
        if (isChecked())
            paintBox(&painter, box, ColorRole::Control, ColorRole::BorderStrong, radius::chip);
        else if (underMouse() && isEnabled())
            paintBox(&painter, box, ColorRole::Hover, ColorRole::Hover, radius::chip);
        painter.setFont(wordsFont());
        painter.setPen(color(!isEnabled()  ? ColorRole::Disabled
                             : isChecked() ? ColorRole::Text
                                           : ColorRole::Muted));
        painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextSingleLine, text());
    }
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

private:
    static QFont wordsFont()
    {
        QFont words = kit::font(TextStyle::Small);
        words.setWeight(QFont::Medium);
        return words;
    }
};

} // namespace

Segments::Segments(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kFocusMargin + 1, kFocusMargin + px(2), kFocusMargin + 1,
                            kFocusMargin + px(2));
    row->setSpacing(0);
    for (qsizetype index = 0; index < names.size(); ++index) {
        auto *segment = new Segment(names.at(index));
        m_group->addButton(segment, int(index));
        row->addWidget(segment);
    }
    if (!names.isEmpty())
        m_group->button(0)->setChecked(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (isChecked)
            emit currentChanged(id);
    });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setName(int index, const QString &name)
{
    if (QAbstractButton *segment = m_group->button(index)) {
        segment->setText(name);
        segment->updateGeometry();
    }
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, insideFocusMargin(rect()), ColorRole::Sunken, ColorRole::BorderStrong,
             radius::control);
    const QAbstractButton *chosen = m_group->checkedButton();
    if (chosen && chosen->hasFocus())
        paintFocusRing(&painter, QRectF(rect()), radius::control);
}

} // namespace holdfast::kit
