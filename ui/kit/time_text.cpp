#include "ui/kit/time_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <cmath>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::kit::TimeText)
};

} // namespace

QString clockText(const QTime &time)
{
    // Some locales, the C one among them, show seconds even here.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    return QLocale().toString(time, format);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString sizeText(qint64 bytes)
{
    const QLocale locale;
    double value = double(bytes);
    static const std::array units{QT_TRANSLATE_NOOP("holdfast::kit::TimeText", "%1 bytes"),
                                  QT_TRANSLATE_NOOP("holdfast::kit::TimeText", "%1 kB"),
                                  QT_TRANSLATE_NOOP("holdfast::kit::TimeText", "%1 MB"),
                                  QT_TRANSLATE_NOOP("holdfast::kit::TimeText", "%1 GB"),
                                  QT_TRANSLATE_NOOP("holdfast::kit::TimeText", "%1 TB"),
                                  QT_TRANSLATE_NOOP("holdfast::kit::TimeText", "%1 PB")};
    size_t unit = 0;
    while (std::abs(value) >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const bool hasDecimal = unit > 1 && std::abs(value) < 99.95;
    return TimeText::tr(units[unit]).arg(locale.toString(value, 'f', hasDecimal ? 1 : 0));
}

QString speedText(double bytesPerSecond)
{
    //: transfer speed: %1 is a size such as "18.4 MB"
    return TimeText::tr("%1/s").arg(sizeText(qint64(bytesPerSecond)));
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = std::abs(qint64(duration.count()));
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (seconds < 60)
        return TimeText::tr("%1 s").arg(seconds);
    if (minutes < 60)
        return TimeText::tr("%1 min").arg(minutes);
    if (hours < 48) {
        return minutes % 60 == 0 ? TimeText::tr("%1 h").arg(hours)
                                 : TimeText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    }
    if (days < 7 && hours % 24 != 0)
        return TimeText::tr("%1 d %2 h").arg(days).arg(hours % 24);
    return TimeText::tr("%n day(s)", nullptr, int(days));
}

QString tookText(std::chrono::seconds duration)
{
    return duration.count() > 0 ? durationText(duration) : TimeText::tr("less than a second");
}

QString relativeText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return TimeText::tr("never");
    const auto distance = std::chrono::seconds(now.secsTo(time));
    if (std::abs(distance.count()) < 5)
        return TimeText::tr("now");
    if (distance.count() > 0)
        return TimeText::tr("in %1").arg(durationText(distance));
    return TimeText::tr("%1 ago").arg(durationText(distance));
}

QString shortTimeText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return TimeText::tr("never");
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    const QString clock = clockText(local.time());
    if (days == 0)
        return TimeText::tr("Today %1").arg(clock);
    if (days == 1)
        return TimeText::tr("Yesterday %1").arg(clock);
    if (days == -1)
        return TimeText::tr("Tomorrow %1").arg(clock);
    if (std::abs(days) <= 6)
        return TimeText::tr("%1 %2", "weekday and time")
            .arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), clock);
    //: date format of a day in this year, as QLocale::toString takes it
    QString format = TimeText::tr("d MMM");
    if (local.date().year() != today.year())
        //: date format of a day in another year
        format = TimeText::tr("d MMM yyyy");
    return TimeText::tr("%1 %2", "date and time").arg(locale.toString(local.date(), format), clock);
}

QString sentenceTimeText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = clockText(local.time());
    switch (time.isValid() ? local.date().daysTo(now.toLocalTime().date()) : 2) {
    case 0:
        return TimeText::tr("today %1", "within a sentence").arg(clock);
    case 1:
        return TimeText::tr("yesterday %1", "within a sentence").arg(clock);
    case -1:
        return TimeText::tr("tomorrow %1", "within a sentence").arg(clock);
    default:
        return shortTimeText(time, now);
    }
}

QString exactTimeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return TimeText::tr("%1 (%2, UTC %3)")
        .arg(QLocale().toString(local, u"yyyy-MM-dd HH:mm:ss"_s),
             local.timeZone().displayName(local, QTimeZone::LongName),
             time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

} // namespace holdfast::kit
