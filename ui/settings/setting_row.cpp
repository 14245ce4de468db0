#include "setting_row.h"

#include "setting_words.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/status.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kEditorWidth = 240;
constexpr int kOriginWidth = 168;

QLabel *smallLabel(ColorRole role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(kit::font(kit::TextStyle::Small));
    const auto tint = [label, role] {
        QPalette colors = label->palette();
        colors.setColor(QPalette::WindowText, kit::color(role));
        label->setPalette(colors);
    };
    QObject::connect(&kit::Theme::instance(), &kit::Theme::changed, label, tint);
    tint();
    return label;
}

} // namespace

SettingRow::SettingRow(const SettingEntry &entry, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_problem(smallLabel(ColorRole::DangerText))
    , m_origin(smallLabel(ColorRole::Muted))
    , m_lock(new QLabel)
    , m_pending(new kit::StatusChip(kit::Status::Waiting, tr("after a restart")))
    , m_reset(kit::makeIconButton(u"undo"_s, {}))
{
    auto *title = new QLabel(entry.title);
    title->setTextFormat(Qt::PlainText);
    title->setFont(kit::font(kit::TextStyle::Strong));
    QLabel *help = smallLabel(ColorRole::Muted);
    help->setText(entry.help);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(title);
    words->addWidget(help);
    words->addWidget(m_problem);
    m_problem->hide();
    m_lock->setPixmap(kit::icon(u"lock"_s, ColorRole::Faint).pixmap(px(12), px(12)));
    m_origin->setWordWrap(false);
    auto *origin = new QHBoxLayout;
    origin->setSpacing(px(6));
    origin->addStretch(1);
    origin->addWidget(m_pending);
    origin->addWidget(m_lock);
    origin->addWidget(m_origin);
    origin->addWidget(m_reset);
    auto *originBox = new QWidget;
    originBox->setLayout(origin);
    origin->setContentsMargins(0, 0, 0, 0);
    originBox->setFixedWidth(px(kOriginWidth));
    QWidget *field = makeEditor();
    field->setFixedWidth(px(kEditorWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(kit::space::xl), px(10), px(kit::space::xl), px(10));
    row->setSpacing(px(kit::space::l));
    row->addLayout(words, 1);
    row->addWidget(field);
    row->addWidget(originBox);
    setToolTip(entry.isWindow() ? QString() : tr("In the file: %1").arg(entry.key));
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &SettingRow::checkTyped);
    connect(m_reset, &QPushButton::clicked, this, &SettingRow::resetWanted);
    showValue();
    showOrigin();
}

QWidget *SettingRow::makeEditor()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(kit::space::s));
    if (!m_entry.isEditable || m_entry.kind == SettingKind::List) {
        m_value = new QLabel;
        m_value->setTextFormat(Qt::PlainText);
        m_value->setWordWrap(true);
        m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        row->addWidget(m_value, 1);
    } else if (m_entry.kind == SettingKind::Switch) {
        m_switch = new QCheckBox;
        kit::showAsSwitch(m_switch);
        connect(m_switch, &QCheckBox::clicked, this,
                [this](bool isOn) { emit changeWanted(isOn); });
        row->addWidget(m_switch);
        row->addStretch(1);
    } else if (m_entry.kind == SettingKind::Choice) {
        m_choice = new QComboBox;
        for (const QString &choice : std::as_const(m_entry.choices))
            m_choice->addItem(choiceText(m_entry.key.mid(7), choice), choice);
        connect(m_choice, &QComboBox::activated, this,
                [this](int index) { emit changeWanted(m_choice->itemData(index).toString()); });
        row->addWidget(m_choice, 1);
    } else {
        m_field = new QLineEdit;
        const bool isNumber = m_entry.kind == SettingKind::Number;
        if (isNumber)
            m_field->setFixedWidth(px(96));
        connect(m_field, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
        connect(m_field, &QLineEdit::editingFinished, this, &SettingRow::commitTyped);
        m_field->installEventFilter(this);
        auto *unit = new QLabel(m_entry.unit);
        unit->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(m_field, isNumber ? 0 : 1);
        row->addWidget(unit);
        if (isNumber)
            row->addStretch(1);
    }
    editor()->setAccessibleName(m_entry.title);
    return box;
}

QWidget *SettingRow::editor() const
{
    for (QWidget *widget : {static_cast<QWidget *>(m_switch), static_cast<QWidget *>(m_choice),
                            static_cast<QWidget *>(m_field)}) {
        if (widget)
            return widget;
    }
    return m_value;
}

void SettingRow::setEntry(const SettingEntry &entry)
{
    const bool isOther = entry.value != m_entry.value;
    m_entry = entry;
    // What is typed and not stored stays, also when the service was away meanwhile.
    const bool isTyped = m_field && m_field->isModified() && m_field->text() != fieldText();
    if (!isTyped && (isOther || !m_field || !m_field->hasFocus()))
        showValue();
    showOrigin();
}

void SettingRow::setBlocked(const QString &reason)
{
    m_blocked = reason;
    QWidget *field = editor();
    if (field != m_value) {
        field->setEnabled(reason.isEmpty());
        field->setToolTip(reason);
    }
    m_reset->setEnabled(reason.isEmpty());
}

void SettingRow::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (m_field) {
        kit::setInvalid(m_field, !sentence.isEmpty());
        m_field->setAccessibleDescription(sentence.isEmpty() ? m_entry.help : sentence);
    }
}

void SettingRow::edit()
{
    editor()->setFocus(Qt::OtherFocusReason);
    if (m_field)
        m_field->selectAll();
}

/// The value as it is typed.
QString SettingRow::fieldText() const
{
    return m_entry.kind == SettingKind::Number ? QString::number(m_entry.value.toInteger())
                                               : m_entry.value.toString();
}

void SettingRow::showValue()
{
    setProblem({});
    if (m_switch)
        m_switch->setChecked(m_entry.value.toBool());
    else if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(m_entry.value.toString()));
    else if (m_field)
        m_field->setText(fieldText());
    else
        m_value->setText(m_entry.text(m_entry.value));
}

void SettingRow::showOrigin()
{
    switch (m_entry.origin) {
    case SettingOriginKind::Default:
        m_origin->setText(tr("default"));
        break;
    case SettingOriginKind::File:
        m_origin->setText(tr("in the file, line %1").arg(m_entry.line));
        break;
    case SettingOriginKind::Environment:
        m_origin->setText(m_entry.environment);
        break;
    case SettingOriginKind::Window:
        m_origin->setText(tr("chosen here"));
        break;
    }
    m_lock->setVisible(!m_entry.isEditable);
    QString tip = tr("Default: %1").arg(m_entry.text(m_entry.defaultValue));
    if (m_entry.origin == SettingOriginKind::Environment)
        tip = tr("The environment variable says so; it is changed where the service is started.");
    else if (!m_entry.isEditable)
        tip = tr("It guards this machine: it is changed only in the file.");
    m_origin->setToolTip(tip);
    m_lock->setToolTip(tip);
    m_lock->setAccessibleName(tip);
    m_pending->setVisible(m_entry.isPending);
    m_pending->setToolTip(
        tr("The service uses %1 until it is restarted.").arg(m_entry.text(m_entry.runningValue)));
    const QString back = tr("Back to the default: %1").arg(m_entry.text(m_entry.defaultValue));
    m_reset->setToolTip(back);
    m_reset->setAccessibleName(tr("%1: %2").arg(m_entry.title, back));
    m_reset->setVisible(m_entry.canReset());
}

std::optional<QString> SettingRow::typed() const
{
    if (!m_field || m_field->text() == fieldText())
        return std::nullopt;
    return m_field->text();
}

void SettingRow::type(const QString &text)
{
    if (!m_field)
        return;
    m_field->setText(text);
    checkTyped();
}

void SettingRow::checkTyped()
{
    setProblem(m_entry.problem(m_field->text()));
}

void SettingRow::commitTyped()
{
    m_rest.stop();
    checkTyped();
    if (!m_entry.problem(m_field->text()).isEmpty())
        return;
    const QJsonValue typed = m_entry.kind == SettingKind::Number
                                 ? QJsonValue(m_field->text().trimmed().toLongLong())
                                 : QJsonValue(m_field->text());
    if (typed != m_entry.value)
        emit changeWanted(typed);
}

bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl+Z takes typed letters back first, then changes: those are the page's.
    if (event->type() == QEvent::ShortcutOverride && !m_field->isUndoAvailable() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        m_field->text() != fieldText()) {
        showValue();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1),
                       ColorRole::Border);
}

} // namespace holdfast::ui
