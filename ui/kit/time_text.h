// ui/kit/time_text.h: times, durations and sizes as people say them, by locale.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <chrono>

namespace holdfast::kit {

/// "31.4 GB": decimal units, three significant figures, in the person's locale.
QString sizeText(qint64 bytes);
/// "18.4 MB/s".
QString speedText(double bytesPerSecond);
/// "6 h 31 min", "47 s": the two largest units.
QString durationText(std::chrono::seconds duration);
/// How long something took: the same, but "less than a second" instead of nothing.
QString tookText(std::chrono::seconds duration);
/// "5 h 12 min ago" or "in 48 min".
QString relativeText(const QDateTime &time, const QDateTime &now);
/// "Today 03:11", "Fri 22:00" within six days, else "23 Oct 22:00", with the year when it is
/// another.
QString shortTimeText(const QDateTime &time, const QDateTime &now);
/// The same within a sentence: "today 03:11".
QString sentenceTimeText(const QDateTime &time, const QDateTime &now);
/// "04:00" or "4:00 AM", never with seconds.
QString clockText(const QTime &time);
/// Date, seconds, zone and UTC: what a tooltip says.
QString exactTimeText(const QDateTime &time);
/// "41,204".
QString countText(qint64 count);

} // namespace holdfast::kit
