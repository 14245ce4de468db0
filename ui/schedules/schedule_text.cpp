#include "ui/schedules/schedule_text.h"

#include "rhythm.h"

#include "core/cron/cron_fields.h"
#include "ui/kit/time_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <optional>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

struct ScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::ScheduleText)
};

QString list(const QStringList &words)
{
    return QLocale().createSeparatedList(words);
}

QString timeList(const QList<QTime> &times)
{
    QStringList words;
    for (const QTime &time : times)
        words.append(kit::clockText(time));
    return list(words);
}

QString dayList(const QList<int> &weekdays)
{
    const QLocale locale;
    const auto format = weekdays.size() > 2 ? QLocale::ShortFormat : QLocale::LongFormat;
    QStringList words;
    for (const int day : weekdays)
        words.append(locale.standaloneDayName(day, format));
    return list(words);
}

/// "1 to 5, 12 and 20": runs of three and more as a range.
QString numberList(const QList<int> &numbers)
{
    QStringList words;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        if (last - i >= 2) {
            words.append(ScheduleText::tr("%1 to %2", "range of numbers")
                             .arg(numbers.at(i))
                             .arg(numbers.at(last)));
            i = last;
        } else {
            words.append(QString::number(numbers.at(i)));
        }
    }
    return list(words);
}

QList<int> allowed(const cron::Fields &fields, cron::Field field, int lowest, int highest)
{
    QList<int> numbers;
    for (int number = lowest; number <= highest; ++number) {
        if (fields.allowed[field][size_t(number)])
            numbers.append(number);
    }
    return numbers;
}

/// n for 0, n, 2n … below 60; 0 otherwise.
int minuteStep(const QList<int> &minutes)
{
    if (minutes.size() < 2 || minutes.constFirst() != 0 || 60 % minutes.size() != 0)
        return 0;
    const int step = int(60 / minutes.size());
    for (qsizetype i = 1; i < minutes.size(); ++i) {
        if (minutes.at(i) != minutes.at(i - 1) + step)
            return 0;
    }
    return step;
}

QString ownTimes(const cron::Fields &fields)
{
    const QList<int> minutes = allowed(fields, cron::Minute, 0, 59);
    const QList<int> hours = allowed(fields, cron::Hour, 0, 23);
    if (minutes.size() * hours.size() <= 8) {
        QList<QTime> times;
        for (const int hour : hours) {
            for (const int minute : minutes)
                times.append(QTime(hour, minute));
        }
        return ScheduleText::tr("at %1").arg(timeList(times));
    }
    const int step = minuteStep(minutes);
    if (hours.size() == 24) {
        return step == 1  ? ScheduleText::tr("every minute")
               : step > 1 ? ScheduleText::tr("every %n minute(s)", nullptr, step)
                          : ScheduleText::tr("each hour at minute %1").arg(numberList(minutes));
    }
    if (step > 0)
        return ScheduleText::tr("every %n minute(s) of the hours %1", nullptr, step)
            .arg(numberList(hours));
    return ScheduleText::tr("at minute %1 of the hours %2")
        .arg(numberList(minutes), numberList(hours));
}

QString ownDays(const cron::Fields &fields)
{
    const QList<int> monthDays = allowed(fields, cron::DayOfMonth, 1, 31);
    QList<int> weekdays = allowed(fields, cron::DayOfWeek, 1, 6);
    if (fields.allowed[cron::DayOfWeek][0])
        weekdays.append(7);
    const bool anyMonthDay = monthDays.size() == 31;
    const bool anyWeekday = weekdays.size() == 7;
    const bool isEither =
        !fields.beginsWithStar[cron::DayOfMonth] && !fields.beginsWithStar[cron::DayOfWeek];
    if ((anyMonthDay && anyWeekday) || (isEither && (anyMonthDay || anyWeekday)))
        return ScheduleText::tr("every day");
    if (anyWeekday)
        return ScheduleText::tr("on day %1 of the month").arg(numberList(monthDays));
    if (anyMonthDay)
        return ScheduleText::tr("on %1", "days of the week").arg(dayList(weekdays));
    return isEither ? ScheduleText::tr("on day %1 of the month and on each %2")
                          .arg(numberList(monthDays), dayList(weekdays))
                    : ScheduleText::tr("on day %1 of the month if it is a %2")
                          .arg(numberList(monthDays), dayList(weekdays));
}

QString ownSentence(const QString &expression)
{
    const auto fields = cron::parse(expression);
    if (!fields)
        return expression;
    const QList<int> months = allowed(*fields, cron::Month, 1, 12);
    QString sentence;
    if (months.size() == 12) {
        //: "At 04:00, on day 1 of the month": when in the day, then which days
        sentence = ScheduleText::tr("%1, %2").arg(ownTimes(*fields), ownDays(*fields));
    } else {
        QStringList names;
        for (const int month : months)
            names.append(QLocale().standaloneMonthName(month));
        //: "At 04:00, on day 1 of the month, in January and July"
        sentence =
            ScheduleText::tr("%1, %2, in %3").arg(ownTimes(*fields), ownDays(*fields), list(names));
    }
    sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString everyHoursSentence(const Rhythm &rhythm)
{
    const QTime given = rhythm.times.value(0);
    const QTime first(given.hour() % rhythm.hours, given.minute());
    return ScheduleText::tr("Every %n hour(s), from %1", nullptr, rhythm.hours)
        .arg(kit::clockText(first));
}

QString weeklySentence(const Rhythm &rhythm)
{
    const QString times = timeList(rhythm.times);
    if (rhythm.weekdays == QList<int>{1, 2, 3, 4, 5})
        return ScheduleText::tr("Monday to Friday at %1").arg(times);
    if (rhythm.weekdays == QList<int>{6, 7})
        return ScheduleText::tr("Saturday and Sunday at %1").arg(times);
    if (rhythm.weekdays.size() == 1)
        return ScheduleText::tr("Every %1 at %2", "day of the week, time")
            .arg(dayList(rhythm.weekdays), times);
    return ScheduleText::tr("%1 at %2", "days of the week, time")
        .arg(dayList(rhythm.weekdays), times);
}

QString fieldText(const QString &field)
{
    if (field == "minute"_L1)
        return ScheduleText::tr("Minute");
    if (field == "hour"_L1)
        return ScheduleText::tr("Hour");
    if (field == "month"_L1)
        return ScheduleText::tr("Month");
    return field == "day of week"_L1 ? ScheduleText::tr("Day of the week")
                                     : ScheduleText::tr("Day of the month");
}

QString allowedText(const QString &field)
{
    if (field == "minute"_L1)
        return ScheduleText::tr("0 to 59");
    if (field == "hour"_L1)
        return ScheduleText::tr("0 to 23");
    if (field == "month"_L1)
        return ScheduleText::tr("1 to 12 or jan to dec");
    return field == "day of week"_L1 ? ScheduleText::tr("0 to 7 or sun to sat")
                                     : ScheduleText::tr("1 to 31");
}

std::optional<cron::Problem> problemOf(const QString &name)
{
    const auto names = enumNames(cron::Problem());
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return cron::Problem(i);
    }
    return std::nullopt;
}

} // namespace

QString scheduleSentence(const Schedule &schedule)
{
    return rhythmSentence(rhythmOf(schedule));
}

QString rhythmSentence(const Rhythm &rhythm)
{
    switch (rhythm.kind) {
    case Rhythm::Hourly:
        return rhythm.minute == 0 ? ScheduleText::tr("Every hour")
                                  : ScheduleText::tr("Every hour at minute %1").arg(rhythm.minute);
    case Rhythm::EveryHours:
        return everyHoursSentence(rhythm);
    case Rhythm::Daily:
        return ScheduleText::tr("Every day at %1").arg(timeList(rhythm.times));
    case Rhythm::Weekly:
        return weeklySentence(rhythm);
    case Rhythm::Monthly:
        return ScheduleText::tr("On day %1 of each month at %2")
            .arg(numberList(rhythm.monthDays), timeList(rhythm.times));
    case Rhythm::Interval:
        return ScheduleText::tr("%n hour(s) after the run before", nullptr, rhythm.hours);
    case Rhythm::Own:
        break;
    }
    return ownSentence(rhythm.cron);
}

QString zoneText(const QString &timeZone)
{
    return timeZone.section(u'/', -1).replace(u'_', u' ');
}

QString retentionText(const Schedule &schedule)
{
    QStringList rules;
    const RetentionPeriods &periods = schedule.retention;
    if (schedule.retentionCount > 0)
        rules.append(ScheduleText::tr("%n newest", nullptr, schedule.retentionCount));
    if (schedule.retentionDays)
        rules.append(ScheduleText::tr("all of %n day(s)", nullptr, *schedule.retentionDays));
    if (periods.hourly > 0)
        rules.append(ScheduleText::tr("%n hourly", nullptr, periods.hourly));
    if (periods.daily > 0)
        rules.append(ScheduleText::tr("%n daily", nullptr, periods.daily));
    if (periods.weekly > 0)
        rules.append(ScheduleText::tr("%n weekly", nullptr, periods.weekly));
    if (periods.monthly > 0)
        rules.append(ScheduleText::tr("%n monthly", nullptr, periods.monthly));
    if (periods.yearly > 0)
        rules.append(ScheduleText::tr("%n yearly", nullptr, periods.yearly));
    return rules.isEmpty() ? ScheduleText::tr("everything") : list(rules);
}

QString retentionReason(const PruneDecision &decision)
{
    switch (decision.rule) {
    case RetentionRule::Locked:
        return ScheduleText::tr("Stays: it is locked.");
    case RetentionRule::UnderWay:
        return ScheduleText::tr("Stays: it is under way.");
    case RetentionRule::JustMade:
        return ScheduleText::tr("Stays: it was made just now.");
    case RetentionRule::Future:
        return ScheduleText::tr("Stays: its time lies in the future; the clock was changed.");
    case RetentionRule::LastGood:
        return ScheduleText::tr("Stays: it is the last good backup.");
    case RetentionRule::BeforeDrop:
        return ScheduleText::tr("Stays: the backup after it is less than half its size.");
    case RetentionRule::ByHand:
        return ScheduleText::tr("Stays: it was made by hand and is only removed by hand.");
    case RetentionRule::ScheduleGone:
        return ScheduleText::tr("Stays: the schedule that made it is gone.");
    case RetentionRule::ScheduleOff:
        return ScheduleText::tr("Stays: the schedule that made it is switched off.");
    case RetentionRule::ScheduleFailing:
        return ScheduleText::tr(
            "Stays: the newest backup failed; nothing goes before one succeeds.");
    case RetentionRule::RecentFailure:
        return ScheduleText::tr("Stays: the record of a failure is kept for 30 days.");
    case RetentionRule::Everything:
        return ScheduleText::tr("Stays: nothing is removed.");
    case RetentionRule::Newest:
        return ScheduleText::tr("Stays: it is one of the newest.");
    case RetentionRule::Age:
        return ScheduleText::tr("Stays: it is young enough.");
    case RetentionRule::Hourly:
        return ScheduleText::tr("Stays: it is the newest of its hour.");
    case RetentionRule::Daily:
        return ScheduleText::tr("Stays: it is the newest of its day.");
    case RetentionRule::Weekly:
        return ScheduleText::tr("Stays: it is the newest of its week.");
    case RetentionRule::Monthly:
        return ScheduleText::tr("Stays: it is the newest of its month.");
    case RetentionRule::Yearly:
        return ScheduleText::tr("Stays: it is the newest of its year.");
    case RetentionRule::OldFailure:
        return ScheduleText::tr("Goes: it failed more than 30 days ago.");
    case RetentionRule::NoRule:
        break;
    }
    return ScheduleText::tr("Goes: newer ones exist and no rule keeps it.");
}

QString clockChangeText(const PlannedRun &run, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    if (run.clockChange == ClockChange::None || !zone.isValid())
        return {};
    const bool isBack = run.clockChange == ClockChange::Repeated;
    const QDateTime change = isBack ? zone.nextTransition(run.at).atUtc : run.at;
    const int before = zone.offsetFromUtc(change.addSecs(-1));
    const QString changesAt = kit::clockText(change.toUTC().addSecs(before).time());
    const QString runsAt = kit::clockText(run.at.toTimeZone(zone).time());
    return isBack ? ScheduleText::tr("The clocks go back at %1, so %2 comes twice. It runs once, "
                                     "the first time.")
                        .arg(changesAt, runsAt)
                  : ScheduleText::tr("The clocks go forward from %1 to %2 and leave its time out "
                                     "that day. It runs right after, at %2.")
                        .arg(changesAt, runsAt);
}

QString cronErrorText(const Error &error)
{
    if (!error.is("schedule.cron_invalid"_L1))
        return error.message();
    const QVariantMap &parameters = error.parameters();
    const QString field = parameters.value(u"field"_s).toString();
    const QString part = parameters.value(u"part"_s).toString();
    const auto problem = problemOf(parameters.value(u"problem"_s).toString());
    if (!problem)
        return error.message();
    switch (*problem) {
    case cron::Problem::TooLong:
        return ScheduleText::tr("This is too long for an expression.");
    case cron::Problem::FieldCount:
        return ScheduleText::tr("%n field(s), but five are needed: minute, hour, day of month, "
                                "month, day of week.",
                                nullptr, part.toInt());
    case cron::Problem::Shorthand:
        return ScheduleText::tr("“%1” is none of @hourly, @daily, @weekly, @monthly, @yearly.")
            .arg(part);
    case cron::Problem::Value:
        return ScheduleText::tr("%1: “%2” is not allowed. It may hold %3, *, lists (1,2), ranges "
                                "(1-5) and steps (*/5).")
            .arg(fieldText(field), part, allowedText(field));
    case cron::Problem::Backwards:
        return ScheduleText::tr("%1: the range “%2” runs backwards. Write it as two ranges.")
            .arg(fieldText(field), part);
    case cron::Problem::LoneStep:
        return ScheduleText::tr("%1: a step needs * or a range before it, such as */5.")
            .arg(fieldText(field));
    case cron::Problem::Step:
        return ScheduleText::tr("%1: the step “%2” does not fit.").arg(fieldText(field), part);
    case cron::Problem::Never:
        break;
    }
    return ScheduleText::tr("It would never run: no month that is allowed has such a day.");
}

} // namespace holdfast::ui
