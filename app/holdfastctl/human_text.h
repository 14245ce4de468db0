// human_text.h: sizes, times and spans as people write and read them.
#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>

namespace holdfast::ctl {

/// "1.2 GiB".
QString sizeText(qint64 bytes);
/// Local time with its offset, "2026-11-21 03:00:00 +01:00"; "-" for none.
QString timeText(const QDateTime &time);
/// "2 h 5 min", "12 s".
QString spanText(std::chrono::seconds span);
/// A text for one line of a terminal: control characters, which file names may hold, become "?".
QString oneLine(const QString &text);

/// "6h", "2d", "1w" in hours. Errors: `cli.usage`, naming `option`.
Result<int> hoursFromText(const QString &option, const QString &text);
/// "30d", "4w" in days.
Result<int> daysFromText(const QString &option, const QString &text);
/// ISO 8601; without an offset it is local time.
Result<QDateTime> timeFromText(const QString &option, const QString &text);
/// A time, or a span such as 7d before now.
Result<QDateTime> pastFromText(const QString &option, const QString &text);
/// "500M", "2G", "2 GiB" in bytes; units are powers of 1024, as sizes are printed.
Result<qint64> sizeFromText(const QString &option, const QString &text);

/// Rows under a header, columns aligned by their widest cell.
class TextTable
{
public:
    explicit TextTable(QStringList header)
        : m_rows{std::move(header)}
    {}
    void add(QStringList row) { m_rows.append(std::move(row)); }
    QString text() const;

private:
    QList<QStringList> m_rows;
};

/// "name   value" lines, aligned.
class FieldList
{
public:
    void add(const QString &name, const QString &value) { m_fields.append({name, value}); }
    QString text() const;

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace holdfast::ctl
