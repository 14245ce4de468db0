// core/store/reference.h: rows as people name them: by a prefix of a name or of an id.
#pragma once

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

} // namespace holdfast::store
