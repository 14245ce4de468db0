#include "rhythm.h"

#include "core/cron/cron_fields.h"

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using cron::Fields;

namespace {

constexpr qsizetype kMostTimes = 8;
constexpr int kSunday = 7;

QList<int> numbersOf(const Fields &fields, cron::Field field, int lowest, int highest)
{
    QList<int> numbers;
    for (int number = lowest; number <= highest; ++number) {
        if (fields.allowed[field][size_t(number)])
            numbers.append(number);
    }
    return numbers;
}

/// Monday to Sunday as 1 to 7; cron has Sunday at 0.
QList<int> weekdaysOf(const Fields &fields)
{
    QList<int> days = numbersOf(fields, cron::DayOfWeek, 1, 6);
    if (fields.allowed[cron::DayOfWeek][0])
        days.append(kSunday);
    return days;
}

QList<QTime> timesOf(const QList<int> &hours, const QList<int> &minutes)
{
    QList<QTime> times;
    for (const int hour : hours) {
        for (const int minute : minutes)
            times.append(QTime(hour, minute));
    }
    return times;
}

/// 6 for 4, 10, 16, 22; 0 when the hours have no such step over the whole day.
int stepOf(const QList<int> &hours)
{
    if (hours.size() < 3 || 24 % hours.size() != 0)
        return 0;
    const int step = int(24 / hours.size());
    for (qsizetype i = 1; i < hours.size(); ++i) {
        if (hours.at(i) - hours.at(i - 1) != step)
            return 0;
    }
    return hours.constFirst() < step ? step : 0;
}

QString listed(const QList<int> &numbers)
{
    QStringList words;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        if (last - i >= 2) {
            words.append(u"%1-%2"_s.arg(numbers.at(i)).arg(numbers.at(last)));
            i = last;
        } else {
            words.append(QString::number(numbers.at(i)));
        }
    }
    return words.join(u',');
}

/// "30 4,16"
QString timePart(const QList<QTime> &times)
{
    QList<int> hours;
    QList<int> minutes;
    for (const QTime &time : times) {
        if (!hours.contains(time.hour()))
            hours.append(time.hour());
        if (!minutes.contains(time.minute()))
            minutes.append(time.minute());
    }
    std::ranges::sort(hours);
    std::ranges::sort(minutes);
    return listed(minutes) + u' ' + listed(hours);
}

void replaceTime(QList<QTime> &times, const QTime &from, const QTime &to)
{
    const qsizetype index = times.indexOf(from);
    if (index >= 0)
        times[index] = to;
    std::ranges::sort(times);
}

void replaceDay(QList<int> &days, int from, int to)
{
    if (from == to)
        return;
    days.removeAll(from);
    if (!days.contains(to))
        days.append(to);
    std::ranges::sort(days);
}

} // namespace

Result<Rhythm> rhythmOf(const QString &cron)
{
    HF_TRY(const Fields fields, cron::parse(cron));
    const QList<int> minutes = numbersOf(fields, cron::Minute, 0, 59);
    const QList<int> hours = numbersOf(fields, cron::Hour, 0, 23);
    const QList<int> monthDays = numbersOf(fields, cron::DayOfMonth, 1, 31);
    const QList<int> weekdays = weekdaysOf(fields);
    const bool anyMonthDay = monthDays.size() == 31;
    const bool anyWeekday = weekdays.size() == 7;
    const bool anyMonth = numbersOf(fields, cron::Month, 1, 12).size() == 12;
    // With two day fields that do not begin with '*', either may match: clicks cannot say that.
    const bool isEither =
        !fields.beginsWithStar[cron::DayOfMonth] && !fields.beginsWithStar[cron::DayOfWeek];
    const bool fewTimes = hours.size() * minutes.size() <= kMostTimes;

    Rhythm rhythm{.kind = Rhythm::Own, .cron = cron};
    if (!anyMonth || isEither || (!anyMonthDay && !anyWeekday))
        return rhythm;
    if (anyMonthDay && anyWeekday && minutes.size() == 1) {
        rhythm.minute = minutes.constFirst();
        if (hours.size() == 24) {
            rhythm.kind = Rhythm::Hourly;
            return rhythm;
        }
        if (const int step = stepOf(hours)) {
            rhythm.kind = Rhythm::EveryHours;
            rhythm.hours = step;
            rhythm.times = {QTime(hours.constFirst(), rhythm.minute)};
            return rhythm;
        }
    }
    if (!fewTimes)
        return rhythm;
    rhythm.times = timesOf(hours, minutes);
    if (anyMonthDay && anyWeekday) {
        rhythm.kind = Rhythm::Daily;
    } else if (anyMonthDay) {
        rhythm.kind = Rhythm::Weekly;
        rhythm.weekdays = weekdays;
    } else {
        rhythm.kind = Rhythm::Monthly;
        rhythm.monthDays = monthDays;
    }
    return rhythm;
}

Rhythm rhythmOf(const Schedule &schedule)
{
    if (schedule.cron.isEmpty())
        return {.kind = Rhythm::Interval, .hours = schedule.intervalHours};
    return rhythmOf(schedule.cron).value_or(Rhythm{.kind = Rhythm::Own, .cron = schedule.cron});
}

bool areOneExpression(const QList<QTime> &times)
{
    QList<QTime> product;
    for (const QTime &hour : times) {
        for (const QTime &minute : times) {
            const QTime time(hour.hour(), minute.minute());
            if (!product.contains(time))
                product.append(time);
        }
    }
    return product.size() == times.size() && !times.isEmpty();
}

QString cronOf(const Rhythm &rhythm)
{
    const bool usesTimes = rhythm.kind == Rhythm::Daily || rhythm.kind == Rhythm::Weekly ||
                           rhythm.kind == Rhythm::Monthly;
    if (usesTimes && !areOneExpression(rhythm.times))
        return {};
    switch (rhythm.kind) {
    case Rhythm::Hourly:
        return u"%1 * * * *"_s.arg(rhythm.minute);
    case Rhythm::EveryHours: {
        const QTime from = rhythm.times.value(0);
        const int first = from.hour() % rhythm.hours;
        const QString hours =
            first == 0 ? u"*/%1"_s.arg(rhythm.hours) : u"%1-23/%2"_s.arg(first).arg(rhythm.hours);
        return u"%1 %2 * * *"_s.arg(from.minute()).arg(hours);
    }
    case Rhythm::Daily:
        return timePart(rhythm.times) + u" * * *"_s;
    case Rhythm::Weekly:
        return rhythm.weekdays.isEmpty()
                   ? QString()
                   : QString(timePart(rhythm.times) + u" * * "_s + listed(rhythm.weekdays));
    case Rhythm::Monthly:
        return rhythm.monthDays.isEmpty()
                   ? QString()
                   : QString(timePart(rhythm.times) + u' ' + listed(rhythm.monthDays) + u" * *"_s);
    case Rhythm::Own:
        return rhythm.cron.simplified();
    case Rhythm::Interval:
        break;
    }
    return {};
}

std::optional<Rhythm> movedRhythm(const Rhythm &rhythm, const QDateTime &from, const QDateTime &to)
{
    Rhythm moved = rhythm;
    const QTime time(to.time().hour(), to.time().minute());
    const QTime before(from.time().hour(), from.time().minute());
    switch (rhythm.kind) {
    case Rhythm::Hourly:
        moved.minute = time.minute();
        break;
    case Rhythm::EveryHours:
        moved.times = {QTime(time.hour() % rhythm.hours, time.minute())};
        break;
    case Rhythm::Daily:
        replaceTime(moved.times, before, time);
        break;
    case Rhythm::Weekly:
        replaceTime(moved.times, before, time);
        replaceDay(moved.weekdays, from.date().dayOfWeek(), to.date().dayOfWeek());
        break;
    case Rhythm::Monthly:
        replaceTime(moved.times, before, time);
        replaceDay(moved.monthDays, from.date().day(), to.date().day());
        break;
    case Rhythm::Own:
    case Rhythm::Interval:
        return std::nullopt;
    }
    moved.cron = cronOf(moved);
    if (moved.cron.isEmpty() || moved.cron == cronOf(rhythm))
        return std::nullopt;
    return moved;
}

} // namespace holdfast::ui
