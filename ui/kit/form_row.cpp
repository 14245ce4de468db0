#include "ui/kit/form_row.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace holdfast::kit {

using namespace std::chrono_literals;

namespace {

constexpr int kLabelWidth = 112;

} // namespace

FormRow::FormRow(const QString &label, QWidget *field, LabelPlace place, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new TextLabel(label, TextStyle::Body, ColorRole::Muted))
    , m_help(new TextLabel({}, TextStyle::Small, ColorRole::Muted))
    , m_glyph(new StatusGlyph(Status::Unknown))
    , m_finding(new TextLabel({}, TextStyle::Small))
    , m_cure(makeButton({}, {}, ButtonKind::Link))
    , m_fieldLine(new QHBoxLayout)
{
    m_label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_help->setWordWrap(true);
    m_finding->setWordWrap(true);
    m_glyph->setExtent(12);
    m_cure->setFont(kit::font(TextStyle::Small));
    m_fieldLine->setSpacing(px(space::xs));
    m_fieldLine->addWidget(field, 1);
    auto *below = new QHBoxLayout;
    // In line with the field's border.
    below->setContentsMargins(kFocusMargin, 0, 0, 0);
    below->setSpacing(px(5));
    below->addWidget(m_glyph);
    below->addWidget(m_help, 1);
    below->addWidget(m_finding, 1);
    below->addWidget(m_cure);
    below->addStretch(0);
    auto *answer = new QVBoxLayout;
    answer->setSpacing(px(1));
    answer->addLayout(m_fieldLine);
    answer->addLayout(below);
    answer->addStretch(1);
    auto *all = new QBoxLayout(
        place == LabelPlace::Above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(place == LabelPlace::Above ? 0 : px(space::s));
    if (place == LabelPlace::Above) {
        m_label->setContentsMargins(kFocusMargin, 0, 0, 0);
        all->addWidget(m_label);
    } else {
        m_label->setFixedWidth(px(kLabelWidth));
        m_label->setFixedHeight(px(size::control) + 2 * kFocusMargin);
        all->addWidget(m_label, 0, Qt::AlignTop);
    }
    all->addLayout(answer, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &FormRow::checkWanted);
    connect(m_cure, &QPushButton::clicked, this, &FormRow::cureWanted);
    watch();
    clearCheck();
}

void FormRow::watch()
{
    const auto start = [this] { m_rest.start(); };
    if (auto *line = qobject_cast<QLineEdit *>(m_field))
        connect(line, &QLineEdit::textChanged, this, start);
    else if (auto *combo = qobject_cast<QComboBox *>(m_field))
        connect(combo, &QComboBox::currentTextChanged, this, start);
    else if (auto *spin = qobject_cast<QSpinBox *>(m_field))
        connect(spin, &QSpinBox::valueChanged, this, start);
    else if (auto *real = qobject_cast<QDoubleSpinBox *>(m_field))
        connect(real, &QDoubleSpinBox::valueChanged, this, start);
    else if (auto *time = qobject_cast<QDateTimeEdit *>(m_field))
        connect(time, &QDateTimeEdit::dateTimeChanged, this, start);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_field))
        connect(text, &QPlainTextEdit::textChanged, this, start);
}

void FormRow::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty() && m_finding->isHidden());
    describe();
}

void FormRow::addBeside(QWidget *widget)
{
    m_fieldLine->addWidget(widget);
}

void FormRow::setCheck(Status status, const QString &text, const QString &actionText)
{
    m_check = status;
    m_glyph->setStatus(status);
    m_glyph->show();
    m_finding->setText(text);
    // The cure stands at the end of the sentence, which then has one line.
    const bool hasCure = !actionText.isEmpty();
    m_finding->setWordWrap(!hasCure);
    m_finding->setSizePolicy(hasCure ? QSizePolicy::Maximum : QSizePolicy::Expanding,
                             QSizePolicy::Preferred);
    m_finding->setRole(textRole(status));
    m_finding->show();
    m_help->hide();
    m_cure->setText(actionText);
    m_cure->setVisible(!actionText.isEmpty());
    setInvalid(m_field, status == Status::Danger);
    describe();
}

void FormRow::clearCheck()
{
    m_check = Status::Unknown;
    for (QWidget *part : {static_cast<QWidget *>(m_glyph), static_cast<QWidget *>(m_finding),
                          static_cast<QWidget *>(m_cure)})
        part->hide();
    m_help->setVisible(!m_help->text().isEmpty());
    setInvalid(m_field, false);
    describe();
}

void FormRow::describe()
{
    m_field->setAccessibleDescription(m_finding->isHidden() ? m_help->text() : m_finding->text());
}

} // namespace holdfast::kit
