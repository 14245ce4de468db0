#include "rhythm_form.h"

#include "choice_button.h"
#include "time_list.h"

#include "ui/schedules/schedule_text.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/segments.h"
#include "ui/kit/status.h"
#include "ui/kit/text_label.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTimeEdit>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;
using kit::Status;
using kit::TextStyle;

namespace {

constexpr int kHoursByClock[] = {2, 3, 4, 6, 8, 12};
constexpr int kIntervalHoursAtMost = 8760;

// In the order of the segments.
constexpr Rhythm::Kind kKinds[] = {Rhythm::Hourly, Rhythm::EveryHours, Rhythm::Daily,
                                   Rhythm::Weekly, Rhythm::Monthly,    Rhythm::Own};
enum Counting { ByClock, AfterRun };

int segmentOf(Rhythm::Kind kind)
{
    if (kind == Rhythm::Interval)
        kind = Rhythm::EveryHours;
    return int(std::ranges::find(kKinds, kind) - std::begin(kKinds));
}

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(kit::space::s));
    return row;
}

} // namespace

RhythmForm::RhythmForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new kit::Segments(tr("Repeat")))
    , m_firstLabel(new kit::TextLabel({}, TextStyle::Body, ColorRole::Muted))
    , m_secondLabel(new kit::TextLabel({}, TextStyle::Body, ColorRole::Muted))
    , m_first(new QStackedWidget)
    , m_second(new QStackedWidget)
    , m_times(new TimeList)
    , m_from(makeTimeField(tr("First time of the day")))
{
    for (const QString &text :
         {tr("Hourly"), tr("Hours"), tr("Daily"), tr("Weekly"), tr("Monthly"), tr("Own")})
        m_kind->add(text);
    m_first->addWidget(makeMinute());
    m_first->addWidget(makeHours());
    m_first->addWidget(makeDays());
    m_first->addWidget(makeMonthDay());
    m_first->addWidget(
        new kit::TextLabel(tr("Five fields: minute, hour, day of month, month, day of week."),
                           TextStyle::Small, ColorRole::Muted));
    auto *from = new QWidget;
    rowIn(from)->addWidget(m_from);
    from->layout()->setAlignment(m_from, Qt::AlignLeading);
    m_second->addWidget(new QWidget);
    m_second->addWidget(m_times);
    m_second->addWidget(from);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(kit::space::m));
    grid->setVerticalSpacing(px(kit::space::xs));
    grid->addWidget(m_kind, 0, 0, 1, 2, Qt::AlignLeading);
    grid->addWidget(m_firstLabel, 1, 0);
    grid->addWidget(m_first, 1, 1);
    grid->addWidget(m_secondLabel, 2, 0);
    grid->addWidget(m_second, 2, 1);
    grid->addWidget(new kit::TextLabel(tr("Time zone"), TextStyle::Body, ColorRole::Muted), 3, 0);
    grid->addWidget(makeZone(), 3, 1);
    grid->addWidget(new kit::TextLabel(tr("Cron"), TextStyle::Body, ColorRole::Muted), 4, 0);
    grid->addWidget(makeCron(), 4, 1);
    grid->addWidget(m_finding, 5, 1);
    grid->setColumnMinimumWidth(0, px(76));
    grid->setColumnStretch(1, 1);

    connect(m_kind, &kit::Segments::chosen, this, &RhythmForm::chooseKind);
    connect(m_times, &TimeList::changed, this, &RhythmForm::readClicks);
    connect(m_from, &QTimeEdit::timeChanged, this, &RhythmForm::readClicks);
    setRhythm({});
    setTimeZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

QWidget *RhythmForm::makeMinute()
{
    auto *row = new QWidget;
    m_minute = new QSpinBox;
    m_minute->setRange(0, 59);
    m_minute->setWrapping(true);
    m_minute->setAccessibleName(tr("Minute of each hour"));
    rowIn(row)->addWidget(m_minute);
    static_cast<QHBoxLayout *>(row->layout())->addStretch(1);
    connect(m_minute, &QSpinBox::valueChanged, this, &RhythmForm::readClicks);
    return row;
}

QWidget *RhythmForm::makeHours()
{
    auto *widget = new QWidget;
    m_hours = new QComboBox;
    m_hours->setAccessibleName(tr("Hours between runs"));
    for (const int hours : kHoursByClock)
        m_hours->addItem(QLocale().toString(hours), hours);
    m_interval = new QSpinBox;
    m_interval->setRange(1, kIntervalHoursAtMost);
    m_interval->setAccessibleName(tr("Hours after the run before"));
    m_counting = new QComboBox;
    m_counting->setAccessibleName(tr("What the hours are counted from"));
    m_counting->addItem(tr("hours by the clock"), ByClock);
    m_counting->addItem(tr("hours after the run before"), AfterRun);
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_hours);
    row->addWidget(m_interval);
    row->addWidget(m_counting);
    row->addStretch(1);
    connect(m_hours, &QComboBox::currentIndexChanged, this, &RhythmForm::readClicks);
    connect(m_interval, &QSpinBox::valueChanged, this, &RhythmForm::readClicks);
    connect(m_counting, &QComboBox::currentIndexChanged, this, &RhythmForm::readClicks);
    return widget;
}

QWidget *RhythmForm::makeDays()
{
    auto *widget = new QWidget;
    widget->setAccessibleName(tr("Days of the week"));
    QHBoxLayout *row = rowIn(widget);
    row->setSpacing(px(kit::space::xxs));
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        auto *button = new ChoiceButton(locale.standaloneDayName(day, QLocale::ShortFormat).left(2),
                                        locale.standaloneDayName(day, QLocale::LongFormat));
        button->setProperty("day", day);
        row->addWidget(button);
        m_days.append(button);
        connect(button, &QAbstractButton::toggled, this, &RhythmForm::readClicks);
    }
    row->addStretch(1);
    return widget;
}

QWidget *RhythmForm::makeMonthDay()
{
    auto *widget = new QWidget;
    m_monthDay = new QSpinBox;
    m_monthDay->setRange(1, 31);
    m_monthDay->setAccessibleName(tr("Day of the month"));
    auto *note = new kit::TextLabel(tr("Months without that day are left out."), TextStyle::Small,
                                    ColorRole::Muted);
    note->hide();
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_monthDay);
    row->addWidget(note);
    row->addStretch(1);
    connect(m_monthDay, &QSpinBox::valueChanged, note,
            [note](int day) { note->setVisible(day > 28); });
    connect(m_monthDay, &QSpinBox::valueChanged, this, &RhythmForm::readClicks);
    return widget;
}

QWidget *RhythmForm::makeZone()
{
    auto *widget = new QWidget;
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setMinimumWidth(px(200));
    m_zoneHint = new kit::TextLabel({}, TextStyle::Small, ColorRole::Muted);
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_zone);
    row->addWidget(m_zoneHint, 1);
    connect(m_zone, &QComboBox::currentTextChanged, this, [this] {
        checkZone();
        if (!m_isShowing)
            emit changed();
    });
    return widget;
}

QWidget *RhythmForm::makeCron()
{
    auto *widget = new QWidget;
    m_cron = new QLineEdit;
    m_cron->setFont(kit::font(TextStyle::Mono));
    m_cron->setAccessibleName(tr("Cron expression"));
    m_cron->setMaxLength(256);
    m_cron->setLayoutDirection(Qt::LeftToRight);
    m_cron->setMinimumWidth(px(200));
    m_glyph = new kit::StatusGlyph(Status::Safe);
    m_finding = new kit::TextLabel({}, TextStyle::Small, ColorRole::DangerText);
    m_finding->setWordWrap(true);
    m_finding->hide();
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_cron);
    row->addWidget(m_glyph);
    row->addStretch(1);
    connect(m_cron, &QLineEdit::textEdited, this, &RhythmForm::readCron);
    return widget;
}

void RhythmForm::setRhythm(const Rhythm &rhythm)
{
    m_rhythm = rhythm;
    // The form has one field for the day of the month.
    if (m_rhythm.kind == Rhythm::Monthly && m_rhythm.monthDays.size() > 1) {
        m_rhythm.cron = cronOf(rhythm);
        m_rhythm.kind = Rhythm::Own;
    }
    if (m_rhythm.kind != Rhythm::Own)
        m_rhythm.cron = cronOf(m_rhythm);
    showClicks();
    m_cron->setText(m_rhythm.cron);
    setProblem({});
}

QString RhythmForm::cron() const
{
    return m_problem.isEmpty() ? m_rhythm.cron : QString();
}

void RhythmForm::setTimeZone(const QString &name)
{
    m_isShowing = true;
    m_zone->setCurrentText(name.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId())
                                          : name);
    m_isShowing = false;
    checkZone();
}

QString RhythmForm::timeZone() const
{
    return m_zone->currentText().trimmed();
}

void RhythmForm::checkZone()
{
    const QByteArray id = timeZone().toLatin1();
    // Etc/UTC, which most rented machines have, is in no list of Qt's; "Berlin" is in none either,
    // but would be taken for a rule of its own.
    const bool isKnown = QTimeZone::isTimeZoneIdAvailable(id) ||
                         id == QTimeZone::systemTimeZoneId() ||
                         (id.startsWith("Etc/") && QTimeZone(id).isValid());
    m_zoneProblem = isKnown ? QString() : tr("No such time zone");
    kit::setInvalid(m_zone->lineEdit(), !isKnown);
    m_zoneHint->setRole(isKnown ? ColorRole::Muted : ColorRole::DangerText);
    m_zoneHint->setText(!isKnown                              ? m_zoneProblem
                        : id == QTimeZone::systemTimeZoneId() ? tr("as this computer")
                                                              : QString());
}

void RhythmForm::showProblem(const Error &error)
{
    if (error.is("schedule.time_zone_unknown"_L1)) {
        m_zoneProblem = tr("The service does not know this zone");
        m_zoneHint->setRole(ColorRole::DangerText);
        m_zoneHint->setText(m_zoneProblem);
        return;
    }
    setProblem(cronErrorText(error));
}

void RhythmForm::setProblem(const QString &problem)
{
    m_problem = problem;
    m_glyph->setStatus(problem.isEmpty() ? Status::Safe : Status::Danger);
    m_glyph->setToolTip(problem.isEmpty() ? tr("valid") : problem);
    m_glyph->setAccessibleName(m_glyph->toolTip());
    m_glyph->setVisible(m_rhythm.kind != Rhythm::Interval);
    kit::setInvalid(m_cron, !problem.isEmpty());
    m_finding->setText(problem);
    m_finding->setVisible(!problem.isEmpty());
}

QList<int> RhythmForm::chosenDays() const
{
    QList<int> days;
    for (const ChoiceButton *button : m_days) {
        if (button->isChecked())
            days.append(button->property("day").toInt());
    }
    std::ranges::sort(days);
    return days;
}

void RhythmForm::chooseKind(int segment)
{
    const Rhythm::Kind kind = kKinds[segment];
    m_rhythm.kind = kind;
    if (kind == Rhythm::Weekly && m_rhythm.weekdays.size() == 7)
        m_rhythm.weekdays = {1};
    if (kind == Rhythm::EveryHours &&
        std::ranges::find(kHoursByClock, m_rhythm.hours) == std::end(kHoursByClock))
        m_rhythm.hours = 6;
    showClicks();
    readClicks();
    if (kind == Rhythm::Own)
        m_cron->setFocus(Qt::OtherFocusReason);
}

/// What the fields say, into the rhythm and the expression.
void RhythmForm::readClicks()
{
    if (m_isShowing)
        return;
    m_rhythm.minute = m_minute->value();
    switch (kKinds[m_kind->currentIndex()]) {
    case Rhythm::EveryHours: {
        const bool byClock = m_counting->currentData().toInt() == ByClock;
        m_rhythm.kind = byClock ? Rhythm::EveryHours : Rhythm::Interval;
        m_rhythm.hours = byClock ? m_hours->currentData().toInt() : m_interval->value();
        m_rhythm.times = {m_from->time()};
        break;
    }
    case Rhythm::Daily:
    case Rhythm::Weekly:
        // A day taken from every day makes it weekly, and the last one added daily.
        m_rhythm.weekdays = chosenDays();
        m_rhythm.kind = m_rhythm.weekdays.size() == 7 ? Rhythm::Daily : Rhythm::Weekly;
        m_rhythm.times = m_times->times();
        break;
    case Rhythm::Monthly:
        m_rhythm.monthDays = {m_monthDay->value()};
        m_rhythm.times = m_times->times();
        break;
    default:
        break;
    }
    if (m_rhythm.kind != Rhythm::Own) {
        m_rhythm.cron = cronOf(m_rhythm);
        m_cron->setText(m_rhythm.cron);
    }
    showClicks();
    if (m_rhythm.kind == Rhythm::Weekly && m_rhythm.weekdays.isEmpty())
        setProblem(tr("Choose at least one day."));
    else if (m_rhythm.kind != Rhythm::Interval && m_rhythm.cron.isEmpty())
        setProblem(tr("One schedule runs at the same minute of each hour. For the other minute "
                      "make a second schedule."));
    else
        setProblem({});
    emit changed();
}

/// What was typed, into the rhythm and the fields.
void RhythmForm::readCron(const QString &text)
{
    const auto rhythm = rhythmOf(text);
    if (!rhythm) {
        setProblem(cronErrorText(rhythm.error()));
        emit changed();
        return;
    }
    m_rhythm = *rhythm;
    if (m_rhythm.kind == Rhythm::Monthly && m_rhythm.monthDays.size() > 1)
        m_rhythm.kind = Rhythm::Own;
    m_rhythm.cron = text.simplified();
    showClicks();
    setProblem({});
    emit changed();
}

void RhythmForm::showClicks()
{
    m_isShowing = true;
    const Rhythm::Kind kind = m_rhythm.kind;
    const bool isInterval = kind == Rhythm::Interval;
    m_kind->setCurrentIndex(segmentOf(kind));
    m_minute->setValue(m_rhythm.minute);
    m_hours->setVisible(!isInterval);
    m_interval->setVisible(isInterval);
    m_counting->setCurrentIndex(isInterval ? AfterRun : ByClock);
    if (isInterval)
        m_interval->setValue(m_rhythm.hours);
    else
        m_hours->setCurrentIndex(std::max(0, m_hours->findData(m_rhythm.hours)));
    for (ChoiceButton *button : std::as_const(m_days))
        button->setChecked(kind == Rhythm::Daily ||
                           m_rhythm.weekdays.contains(button->property("day").toInt()));
    m_monthDay->setValue(m_rhythm.monthDays.value(0, 1));
    m_times->setTimes(m_rhythm.times);
    m_from->setTime(m_rhythm.times.value(0));
    m_cron->setEnabled(!isInterval);
    m_cron->setPlaceholderText(isInterval ? tr("no clock, so no expression") : QString());

    const FirstRow first = kind == Rhythm::Hourly                     ? MinuteRow
                           : kind == Rhythm::EveryHours || isInterval ? HoursRow
                           : kind == Rhythm::Monthly                  ? MonthDayRow
                           : kind == Rhythm::Own                      ? HintRow
                                                                      : DaysRow;
    const SecondRow second = kind == Rhythm::EveryHours                 ? FromRow
                             : first == DaysRow || first == MonthDayRow ? TimesRow
                                                                        : NothingRow;
    m_first->setCurrentIndex(first);
    m_second->setCurrentIndex(second);
    m_firstLabel->setText(first == MinuteRow  ? tr("Minute")
                          : first == HoursRow ? tr("Every")
                          : first == HintRow  ? QString()
                                              : tr("On"));
    m_secondLabel->setText(second == FromRow    ? tr("From")
                           : second == TimesRow ? tr("At")
                                                : QString());
    m_isShowing = false;
}

} // namespace holdfast::ui
