#include "backup_filter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <cmath>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::FilterText)
};

/// The values of an enumeration as they are typed: "by-hand".
template<typename Enum>
QStringList namesOf()
{
    QStringList names;
    for (const char *name : enumNames(Enum()))
        names.append(QString::fromLatin1(name).replace(u'_', u'-'));
    return names;
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

QList<kit::TokenKey> backupFilterKeys(const ServerDirectory &servers)
{
    const auto days = [] {
        const QDate today = QDate::currentDate();
        QStringList texts;
        for (const QDate &day : {today, today.addDays(-1), today.addDays(-7), today.addMonths(-1)})
            texts.append(day.toString(Qt::ISODate));
        return texts;
    };
    const auto sizes = [] { return QStringList{u"100MB"_s, u"1GB"_s, u"10GB"_s, u"100GB"_s}; };
    const auto isDay = [](const QString &value) { return parseDay(value).isValid(); };
    const auto isSize = [](const QString &value) { return parseSize(value).has_value(); };
    const auto hasText = [](const QString &value) { return !value.isEmpty(); };
    const auto names = [&servers] {
        QStringList texts;
        for (const Server &server : servers.servers())
            texts.append(server.name);
        return texts;
    };
    return {
        {.key = u"server"_s, .meaning = FilterText::tr("name of the server"), .values = names},
        {.key = u"is"_s,
         .meaning = FilterText::tr("what is true of it"),
         .values = namesOf<BackupTrait>},
        {.key = u"status"_s, .meaning = FilterText::tr("state"), .values = namesOf<BackupStatus>},
        {.key = u"tag"_s, .meaning = FilterText::tr("one of its tags"), .accepts = hasText},
        {.key = u"larger"_s,
         .meaning = FilterText::tr("least size"),
         .values = sizes,
         .accepts = isSize},
        {.key = u"smaller"_s,
         .meaning = FilterText::tr("greatest size"),
         .values = sizes,
         .accepts = isSize},
        {.key = u"since"_s,
         .meaning = FilterText::tr("first day"),
         .values = days,
         .accepts = isDay},
        {.key = u"until"_s,
         .meaning = FilterText::tr("first day that is left out"),
         .values = days,
         .accepts = isDay},
    };
}

BackupFilter parseBackupFilter(const QString &text, const ServerDirectory &servers)
{
    BackupFilter filter;
    QStringList names;
    for (const QString &word : kit::filterWords(text)) {
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
