// core/store/reference.h: rows as people name them: by a prefix of a name or of an id.
#pragma once

#include "core/store/connection.h"

#include <QtCore/QString>
#include <QtCore/QUuid>

#include <optional>
#include <utility>

namespace holdfast::store {

/// The least and the greatest id that begin with `prefix` (hexadecimal digits and dashes, at least
/// four); nothing when no id can begin so.
inline std::optional<std::pair<QUuid, QUuid>> idRange(QStringView prefix)
{
    QString digits;
    for (const QChar letter : prefix) {
        const QChar lower = letter.toLower();
        if ((lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f'))
            digits += lower;
        else if (letter != u'-')
            return std::nullopt;
    }
    if (digits.size() < 4 || digits.size() > 32)
        return std::nullopt;
    const auto filled = [&digits](QChar with) {
        QString text = digits.leftJustified(32, with);
        for (const int position : {8, 13, 18, 23})
            text.insert(position, u'-');
        return QUuid::fromString(text);
    };
    return std::pair(filled(u'0'), filled(u'f'));
}

/// The pattern for `LIKE ? ESCAPE '!'` that a name with this prefix matches.
inline QString prefixPattern(const QString &prefix)
{
    QString pattern;
    for (const QChar letter : prefix) {
        if (letter == u'%' || letter == u'_' || letter == u'!')
            pattern += u'!';
        pattern += letter;
    }
    return pattern + u'%';
}

/// Up to three rows whose id begins so (`byIdRange` binds the least and the greatest id), else
/// those whose name does, any case (`byName` binds a pattern); both then bind `more`, and LIMIT 3.
template<IsRecord R>
Result<QList<R>> findByPrefix(Connection &connection, const Statement &byIdRange,
                              const Statement &byName, const QString &reference,
                              const Values &more = {})
{
    if (const auto range = idRange(reference)) {
        HF_TRY(Rows rows, connection.run(byIdRange, Values{range->first, range->second} + more));
        HF_TRY(auto byId, readRecords<R>(std::move(rows)));
        if (!byId.isEmpty())
            return byId;
    }
    HF_TRY(Rows rows, connection.run(byName, Values{prefixPattern(reference)} + more));
    return readRecords<R>(std::move(rows));
}

/// The one that is meant among those of findByPrefix(): the only one, else the only one of exactly
/// that name, else the only one of that name in any case. Nothing: several could be.
template<IsRecord R>
const R *onlyMatch(const QList<R> &found, const QString &reference)
{
    const auto only = [&found](const auto &fits) -> const R * {
        const R *match = nullptr;
        for (const R &row : found) {
            if (fits(row) && std::exchange(match, &row) != nullptr)
                return nullptr;
        }
        return match;
    };
    if (const R *single = only([](const R &) { return true; }))
        return single;
    if (const R *exact = only([&](const R &row) { return row.name == reference; }))
        return exact;
    return only(
        [&](const R &row) { return row.name.compare(reference, Qt::CaseInsensitive) == 0; });
}

} // namespace holdfast::store
