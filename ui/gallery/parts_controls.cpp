// Buttons, fields, choices, menus, forms, the filter.
#include "ui/gallery/gallery_parts.h"

#include "ui/kit/form_row.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/segments.h"
#include "ui/kit/text_label.h"
#include "ui/kit/token_field.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>

namespace holdfast::gallery {

using namespace Qt::StringLiterals;
using kit::ButtonKind;
using kit::ColorRole;
using kit::px;
using kit::TextLabel;
using kit::TextStyle;

namespace {

/// A control that says of itself that it is in a state which needs a mouse or a keyboard.
template<typename Control, typename Option>
class Stated : public Control
{
public:
    using Control::Control;
    void setState(QStyle::State state) { m_state = state; }

protected:
    void initStyleOption(Option *option) const override
    {
        Control::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};
using StatedButton = Stated<QPushButton, QStyleOptionButton>;
using StatedCheck = Stated<QCheckBox, QStyleOptionButton>;
using StatedRadio = Stated<QRadioButton, QStyleOptionButton>;
using StatedLine = Stated<QLineEdit, QStyleOptionFrame>;
using StatedCombo = Stated<QComboBox, QStyleOptionComboBox>;

constexpr QStyle::State kFocused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;

struct State
{
    QString name = {};
    QStyle::State style = QStyle::State_None;
    bool isEnabled = true;
};
QList<State> allStates()
{
    return {{.name = u"rest"_s},
            {.name = u"hover"_s, .style = QStyle::State_MouseOver},
            {.name = u"focus"_s, .style = kFocused},
            {.name = u"pressed"_s, .style = QStyle::State_Sunken},
            {.name = u"off"_s, .isEnabled = false}};
}

QPushButton *stated(const State &state, const QString &text, const QString &iconName,
                    ButtonKind kind)
{
    auto *button = new StatedButton(text);
    kit::setKind(button, kind);
    if (!iconName.isEmpty()) {
        button->setIcon(kit::icon(iconName, kind == ButtonKind::Primary  ? ColorRole::OnAccent
                                            : kind == ButtonKind::Danger ? ColorRole::OnDanger
                                                                         : ColorRole::Muted));
        button->setIconSize(QSize(px(14), px(14)));
    }
    button->setState(state.style);
    button->setEnabled(state.isEnabled);
    return button;
}

} // namespace

QWidget *makeButtons()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 0);
    for (const State &state : allStates()) {
        QBoxLayout *line = nullptr;
        QWidget *buttons = row(line, 2);
        line->addWidget(stated(state, u"Restore…"_s, {}, ButtonKind::Primary));
        line->addWidget(stated(state, u"Browse"_s, {}, ButtonKind::Plain));
        line->addWidget(stated(state, u"Cancel"_s, {}, ButtonKind::Ghost));
        line->addWidget(stated(state, u"Delete for good"_s, {}, ButtonKind::Danger));
        line->addWidget(stated(state, u"Back up now"_s, u"backups"_s, ButtonKind::Plain));
        line->addWidget(stated(state, u"Take 25572"_s, {}, ButtonKind::Link));
        QPushButton *more = stated(state, {}, u"more"_s, ButtonKind::Ghost);
        more->setAccessibleName(u"More"_s);
        line->addWidget(more);
        line->addStretch(1);
        layout->addWidget(named(state.name, buttons));
    }
    QBoxLayout *line = nullptr;
    QWidget *sizes = row(line, 2);
    auto *small = kit::makeButton(u"small 24"_s);
    kit::setControlSize(small, kit::ControlSize::Small);
    auto *large = kit::makeButton(u"large 36"_s);
    kit::setControlSize(large, kit::ControlSize::Large);
    auto *keyed = kit::makeButton(u"Restore…"_s, u"restore"_s, ButtonKind::Primary);
    kit::setKeyHint(keyed, u"R"_s);
    auto *plainKeyed = kit::makeButton(u"Browse"_s, u"browse"_s);
    kit::setKeyHint(plainKeyed, u"↵"_s);
    for (QPushButton *button : {small, kit::makeButton(u"normal 28"_s), large, keyed, plainKeyed})
        line->addWidget(button);
    line->addSpacing(px(8));
    auto *segments = new kit::Segments(u"Changes"_s);
    for (const QString &name : {u"All 137"_s, u"Added 50"_s, u"Changed 81"_s, u"Deleted 6"_s})
        segments->add(name);
    line->addWidget(segments);
    line->addStretch(1);
    layout->addWidget(named(u"sizes"_s, sizes));
    return widget;
}

QWidget *makeFields()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(0);
    int line = 0;
    const auto add = [&](int column, const QString &name, QWidget *field) {
        grid->addWidget(named(name, field), line, column);
    };
    const auto edit = [](const QString &text, const QString &hint, QStyle::State state = {}) {
        auto *field = new StatedLine(text);
        field->setPlaceholderText(hint);
        field->setState(state);
        return field;
    };
    const auto combo = [](const QString &text, QStyle::State state = {}) {
        auto *field = new StatedCombo;
        field->addItems({text, u"Hardcore"_s});
        field->setState(state);
        return field;
    };
    auto *wrong = edit(u"25565"_s, {});
    kit::setInvalid(wrong, true);
    auto *off = edit({}, u"Set by the config file"_s);
    off->setEnabled(false);
    auto *offCombo = combo(u"Survival"_s);
    offCombo->setEnabled(false);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"Europe/Berlin"_s);
    auto *cleared = edit(u"Survival"_s, {});
    cleared->setClearButtonEnabled(true);
    cleared->addAction(kit::icon(u"search"_s), QLineEdit::LeadingPosition);
    auto *number = new QSpinBox;
    number->setRange(0, 99'999);
    number->setValue(25'572);
    auto *date = new QDateTimeEdit(QDateTime(QDate(2026, 10, 24), QTime(3, 12)));
    date->setCalendarPopup(true);
    auto *time = new QTimeEdit(QTime(2, 30));
    add(0, u"rest"_s, edit({}, u"Filter servers"_s));
    add(1, u"combo"_s, combo(u"Survival"_s));
    ++line;
    add(0, u"focus"_s, edit(u"Survival"_s, {}, kFocused));
    add(1, u"focus"_s, combo(u"Survival"_s, kFocused));
    ++line;
    add(0, u"error"_s, wrong);
    add(1, u"off"_s, offCombo);
    ++line;
    add(0, u"off"_s, off);
    add(1, u"editable"_s, editable);
    ++line;
    add(0, u"search"_s, cleared);
    add(1, u"number"_s, number);
    ++line;
    add(0, u"date"_s, date);
    add(1, u"time"_s, time);
    ++line;
    auto *area = new QPlainTextEdit(u"The world goes back to 20:41.\nBack in a minute."_s);
    area->setFixedHeight(px(64));
    area->setAccessibleName(u"Message"_s);
    grid->addWidget(named(u"lines"_s, area), line, 0, 1, 2);
    return widget;
}

QWidget *makeChoices()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 2);
    for (const State &state : allStates()) {
        QBoxLayout *line = nullptr;
        QWidget *choices = row(line, 12);
        const auto add = [&](auto *control, bool checked) {
            control->setAutoExclusive(false);
            control->setChecked(checked);
            control->setState(state.style);
            control->setEnabled(state.isEnabled);
            line->addWidget(control);
            return control;
        };
        add(new StatedCheck(u"on"_s), true);
        add(new StatedCheck(u"off"_s), false);
        auto *partly = new StatedCheck(u"some"_s);
        partly->setTristate(true);
        add(partly, false)->setCheckState(Qt::PartiallyChecked);
        add(new StatedRadio(u"one"_s), true);
        add(new StatedRadio(u"other"_s), false);
        kit::showAsSwitch(add(new StatedCheck(u"runs"_s), true));
        kit::showAsSwitch(add(new StatedCheck(u"paused"_s), false));
        line->addStretch(1);
        layout->addWidget(named(state.name, choices));
    }
    auto *tabs = new QTabBar;
    for (const QString &name : {u"Overview"_s, u"Backups"_s, u"Schedule"_s, u"Settings"_s})
        tabs->addTab(name);
    tabs->setExpanding(false);
    tabs->setCurrentIndex(1);
    layout->addWidget(named(u"tabs"_s, tabs));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 100);
    slider->setValue(40);
    slider->setAccessibleName(u"Speed"_s);
    layout->addWidget(named(u"slider"_s, slider));
    auto *bar = new QProgressBar;
    bar->setValue(64);
    layout->addWidget(named(u"progress"_s, bar));
    auto *unknown = new QProgressBar;
    unknown->setRange(0, 0);
    layout->addWidget(named(u"unknown"_s, unknown));
    auto *group = new QGroupBox(u"Safety"_s);
    auto *inside = new QVBoxLayout(group);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new QCheckBox(u"Keep the present world for the undo"_s));
    layout->addWidget(named(u"group"_s, group));
    return widget;
}

QWidget *makeMenus()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = row(layout, 24);
    // Menus are windows; here they lie in the page to be looked at.
    auto *menu = new QMenu;
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(kit::icon(u"browse"_s), u"Browse"_s);
    QAction *restore = menu->addAction(kit::icon(u"restore"_s), u"Restore…"_s);
    restore->setShortcut(QKeySequence(Qt::Key_R));
    restore->setShortcutVisibleInContextMenu(true);
    QAction *off = menu->addAction(kit::icon(u"verify"_s), u"Verify"_s);
    off->setEnabled(false);
    menu->addSeparator();
    QAction *locked = menu->addAction(u"Locked"_s);
    locked->setCheckable(true);
    locked->setChecked(true);
    menu->addMenu(u"Copy"_s)->addAction(u"Its id"_s);
    menu->addSeparator();
    menu->addAction(kit::icon(u"trash"_s), u"Delete…"_s);
    menu->setActiveAction(restore);
    menu->setFixedSize(menu->sizeHint());
    layout->addWidget(menu, 0, Qt::AlignTop);
    auto *combo = new QComboBox;
    combo->addItems({u"Survival"_s, u"Hardcore"_s, u"Creative"_s});
    combo->setMinimumWidth(px(180));
    layout->addWidget(combo, 0, Qt::AlignTop);
    auto *tip = new QLabel(u"2026-10-23 22:00:00 (CEST, UTC 2026-10-23 20:00:00)"_s);
    tip->setObjectName(u"tip"_s);
    tip->setAutoFillBackground(true);
    tip->setBackgroundRole(QPalette::ToolTipBase);
    tip->setFrameShape(QFrame::StyledPanel);
    tip->setMargin(px(6));
    layout->addWidget(tip, 0, Qt::AlignTop);
    layout->addStretch(1);
    return widget;
}

QWidget *makeForms()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(8));
    auto *name = new kit::FormRow(u"Name"_s, new QLineEdit(u"Survival"_s));
    name->setHelp(u"What people call it; up to 64 letters."_s);
    auto *port = new kit::FormRow(u"Port"_s, new QLineEdit(u"25565"_s));
    port->setCheck(kit::Status::Danger, u"Survival uses 25565."_s, u"Take 25572"_s);
    auto *folder = new kit::FormRow(u"Folder"_s, new QLineEdit(u"/srv/games/survival"_s));
    folder->addBeside(kit::makeButton(u"Choose…"_s, u"folder"_s));
    folder->setCheck(kit::Status::Safe, u"Minecraft 1.21.4, 48.2 GB."_s);
    auto *goal = new QComboBox;
    goal->addItems({u"12 hours"_s});
    auto *goalRow = new kit::FormRow(u"Goal"_s, goal);
    goalRow->setCheck(kit::Status::Attention, u"The schedule runs once a day."_s, u"Every 6 h"_s);
    grid->addWidget(name, 0, 0, Qt::AlignTop);
    grid->addWidget(port, 0, 1, Qt::AlignTop);
    grid->addWidget(folder, 1, 0, Qt::AlignTop);
    grid->addWidget(goalRow, 1, 1, Qt::AlignTop);
    auto *cron = new kit::FormRow(u"Cron"_s, new QLineEdit(u"30 2 * * *"_s),
                                  kit::FormRow::LabelPlace::Beside);
    cron->setCheck(kit::Status::Safe, u"Every day at 02:30, Berlin time."_s);
    auto *zone = new QComboBox;
    zone->addItem(u"Europe/Berlin"_s);
    auto *zoneRow = new kit::FormRow(u"Time zone"_s, zone, kit::FormRow::LabelPlace::Beside);
    zoneRow->setHelp(u"As the server."_s);
    grid->addWidget(cron, 2, 0, Qt::AlignTop);
    grid->addWidget(zoneRow, 2, 1, Qt::AlignTop);
    return widget;
}

QWidget *makeFilter()
{
    QBoxLayout *layout = nullptr;
    QWidget *widget = column(layout, 4);
    const QList<kit::TokenKey> keys{
        {.key = u"server"_s,
         .meaning = u"name of the server"_s,
         .values =
             [] {
                 return QStringList{u"Survival"_s, u"Old World"_s, u"Hardcore"_s};
             }},
        {.key = u"is"_s,
         .meaning = u"state"_s,
         .values =
             [] {
                 return QStringList{u"verified"_s, u"unverified"_s, u"locked"_s};
             }},
        {.key = u"larger"_s,
         .meaning = u"least size"_s,
         .values =
             [] {
                 return QStringList{u"100MB"_s, u"1GB"_s, u"10GB"_s};
             },
         .accepts = [](const QString &value) { return !value.isEmpty(); }}};
    const auto add = [&](const QString &name, const QString &text) {
        auto *field = new kit::TokenField;
        field->setKeys(keys);
        field->setName(u"Filter backups"_s);
        field->setPlaceholderText(u"Filter: a name, server:survival, is:unverified"_s);
        field->setKeyHint(u"/"_s);
        field->setText(text);
        field->setFixedWidth(px(430));
        QBoxLayout *line = nullptr;
        QWidget *place = row(line);
        line->addWidget(field);
        line->addStretch(1);
        layout->addWidget(named(name, place));
        return field;
    };
    add(u"rest"_s, {});
    add(u"tokens"_s, u"server:Survival is:verified"_s);
    add(u"words"_s, u"server:\"Old World\" nightly"_s);
    add(u"wrong"_s, u"is:verified server:Nowhere"_s)->setRejected({u"server:Nowhere"_s});
    add(u"many"_s, u"server:Survival server:Hardcore is:verified is:locked larger:10GB"_s);
    return widget;
}

} // namespace holdfast::gallery
