#include "human_text.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHoursLimit = 24LL * 366 * 100;

Error usage(const QString &option, const QString &reason)
{
    return Error("cli.usage"_L1, {{"option"_L1, option}, {"reason"_L1, reason}});
}

Result<int> spanFromText(const QString &option, const QString &text, int hoursPerUnit,
                         const QString &example)
{
    static const QRegularExpression pattern(u"^([0-9]{1,7})([hdw])$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return usage(option,
                     u"\"%1\" is not a span of time such as %2"_s.arg(oneLine(text), example));
    const QString unit = match.captured(2);
    const qint64 hours = match.captured(1).toLongLong() * (unit == u"h"_s   ? 1
                                                           : unit == u"d"_s ? 24
                                                                            : 168);
    if (hours % hoursPerUnit != 0 || hours == 0 || hours > kHoursLimit)
        return usage(option, u"\"%1\" must be a whole span such as %2"_s.arg(text, example));
    return int(hours / hoursPerUnit);
}

QString padded(const QString &text, qsizetype width)
{
    return text.leftJustified(width);
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return u"-"_s;
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc())
        .toString(u"yyyy-MM-dd HH:mm:ss t"_s)
        .replace(u"UTC"_s, local.offsetFromUtc() == 0 ? u"+00:00"_s : QString());
}

QString spanText(std::chrono::seconds span)
{
    const qint64 seconds = std::max<qint64>(span.count(), 0);
    if (seconds < 60)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 3600)
        return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
    if (seconds < 48 * 3600)
        return u"%1 h %2 min"_s.arg(seconds / 3600).arg(seconds % 3600 / 60);
    return u"%1 days"_s.arg(seconds / 86400);
}

QString oneLine(const QString &text)
{
    QString line = text;
    std::ranges::replace_if(
        line, [](QChar c) { return c.category() == QChar::Other_Control; }, u'?');
    return line;
}

Result<int> hoursFromText(const QString &option, const QString &text)
{
    return spanFromText(option, text, 1, u"6h or 2d"_s);
}

Result<int> daysFromText(const QString &option, const QString &text)
{
    return spanFromText(option, text, 24, u"30d"_s);
}

Result<QDateTime> timeFromText(const QString &option, const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return usage(
            option, u"\"%1\" is not a time such as 2026-11-21T03:00:00+01:00"_s.arg(oneLine(text)));
    return time.toUTC();
}

Result<QDateTime> pastFromText(const QString &option, const QString &text)
{
    static const QRegularExpression span(u"^[0-9]+[hdw]$"_s);
    if (!span.match(text).hasMatch())
        return timeFromText(option, text);
    HF_TRY(const int hours, hoursFromText(option, text));
    return QDateTime::currentDateTimeUtc().addSecs(-qint64(hours) * 3600);
}

Result<qint64> sizeFromText(const QString &option, const QString &text)
{
    static const QRegularExpression pattern(
        u"^([0-9]{1,9}(?:\\.[0-9]{1,3})?) ?([kmgt]?)(?:i?b)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return usage(option, u"\"%1\" is not a size such as 500M or 2G"_s.arg(oneLine(text)));
    double bytes = match.captured(1).toDouble();
    const QString unit = match.captured(2).toLower();
    for (const QLatin1StringView step : {"k"_L1, "m"_L1, "g"_L1, "t"_L1}) {
        if (unit.isEmpty())
            break;
        bytes *= 1024;
        if (unit == step)
            break;
    }
    if (bytes > 9e18)
        return usage(option, u"\"%1\" is too large"_s.arg(oneLine(text)));
    return qint64(bytes);
}

QString TextTable::text() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += column + 1 == row.size()
                        ? row[column]
                        : QString(padded(row[column], widths[column]) + "  "_L1);
        text += line.trimmed().isEmpty() ? QString() : line;
        text += u'\n';
    }
    return text;
}

QString FieldList::text() const
{
    qsizetype width = 0;
    for (const auto &[name, value] : m_fields)
        width = std::max(width, name.size());
    QString text;
    for (const auto &[name, value] : m_fields)
        text += QString(padded(name, width) + "  "_L1 + value + u'\n');
    return text;
}

} // namespace holdfast::ctl
