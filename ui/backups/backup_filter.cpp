#include "backup_filter.h"

#include <QtCore/QRegularExpression>

#include <cmath>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

/// Words and `key:value`, where a value with blanks stands in double quotes.
QStringList split(const QString &text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (letter.isSpace() && !isQuoted) {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
        } else {
            word.append(letter);
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QDateTime parseDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day.startOfDay().toUTC() : QDateTime();
}

bool apply(const QString &key, const QString &value, const ServerDirectory &servers,
           BackupListParams &params)
{
    if (key == "server"_L1) {
        for (const Server &server : servers.servers()) {
            if (server.name.compare(value, Qt::CaseInsensitive) == 0) {
                params.serverIds.append(server.id);
                return true;
            }
        }
        return false;
    }
    if (key == "is"_L1) {
        const auto trait = enumFromText<BackupTrait>(QString(value).replace(u'-', u'_'));
        if (trait)
            params.is.append(*trait);
        return trait.has_value();
    }
    if (key == "status"_L1) {
        params.status = enumFromText<BackupStatus>(value);
        return params.status.has_value();
    }
    if (key == "tag"_L1) {
        params.tag = value;
        return !value.isEmpty();
    }
    if (key == "larger"_L1) {
        params.larger = parseSize(value);
        return params.larger.has_value();
    }
    if (key == "smaller"_L1) {
        params.smaller = parseSize(value);
        return params.smaller.has_value();
    }
    if (key == "since"_L1) {
        params.since = parseDay(value);
        return params.since.isValid();
    }
    if (key == "until"_L1) {
        params.until = parseDay(value);
        return params.until.isValid();
    }
    return false;
}

} // namespace

std::optional<qint64> parseSize(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]+(?:\\.[0-9]+)?)\\s*([kMGT]?)B?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QString units = u"kmgt"_s;
    const QString unit = match.captured(2).toLower();
    const double factor = unit.isEmpty() ? 1 : std::pow(1000.0, double(units.indexOf(unit)) + 1);
    const double bytes = match.captured(1).toDouble() * factor;
    if (bytes > 9e15)
        return std::nullopt;
    return qint64(bytes);
}

BackupFilter parseBackupFilter(const QString &text, const ServerDirectory &servers)
{
    BackupFilter filter;
    QStringList names;
    for (const QString &word : split(text)) {
        filter.isEmpty = false;
        const qsizetype colon = word.indexOf(u':');
        if (colon <= 0) {
            names.append(word);
            continue;
        }
        if (!apply(word.left(colon).toLower(), word.mid(colon + 1), servers, filter.params))
            filter.notUnderstood.append(word);
    }
    filter.params.contains = names.join(u' ');
    return filter;
}

} // namespace holdfast::ui
