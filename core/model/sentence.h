// core/model/sentence.h: what the service found, told in the language of whoever shows it.
#pragma once

#include "core/base/error.h"

namespace holdfast {

/// The catalogue's sentence of an id with its values. `message` is the sentence that the service
/// sent or stored: it is what remains of an id that this program does not know, and of a row that
/// an older version stored without values.
inline QString sentenceOf(const QString &id, const QJsonObject &parameters, const QString &message)
{
    return Error::fromJson({{QStringLiteral("id"), id},
                            {QStringLiteral("parameters"), parameters},
                            {QStringLiteral("message"), message}})
        .message();
}

/// Of a stored error (Error::toJson); without one `message` alone.
inline QString sentenceOf(const QJsonObject &error, const QString &message)
{
    return error.isEmpty() ? message : Error::fromJson(error).message();
}

} // namespace holdfast
