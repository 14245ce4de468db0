// http_head.h: the head of an HTTP request, read strictly: what is ambiguous is refused.
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace holdfast::api {

struct HttpHead
{
    struct Header
    {
        QByteArray name = {}; ///< lower case
        QByteArray value = {};
    };

    QByteArray method = {};
    QByteArray path = {};  ///< without query
    QByteArray query = {}; ///< without '?'
    QList<Header> headers = {};
    qsizetype sizeBytes = 0; ///< with the empty line
    qint64 contentLength = 0;

    int count(QByteArrayView name) const;
    /// Of the first header of that name (lower case); empty without.
    QByteArray value(QByteArrayView name) const;
    /// Whether a comma-separated header contains this word, in any case.
    bool hasWord(QByteArrayView name, const QByteArray &word) const;
};

/// nullopt: the head is not complete yet. Errors: `http.bad_request`. Refused: anything but
/// HTTP/1.1 and 1.0, bare line feeds, folded lines, more than 100 headers, Transfer-Encoding (a
/// body's length must be known), Host missing or repeated, a Content-Length that is no number or
/// repeated.
Result<std::optional<HttpHead>> parseHead(const QByteArray &bytes);

/// A loopback literal (127.0.0.0/8, ::1), localhost, or one of `names`, each with or without a
/// port.
bool isAcceptedHost(const QByteArray &host, const QStringList &names);

} // namespace holdfast::api
