// http_response.h: answers of the small HTTP handler; every one closes its connection.
#pragma once

#include "core/base/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

class QTcpSocket;

namespace holdfast::api {

/// The head of an answer. `length` -1: in chunks.
QByteArray responseHead(int status, const QByteArray &contentType, qint64 length,
                        const QByteArray &extraHeaders = {});

/// Writes a whole answer and closes in a way that lets the client read it even when it is still
/// sending: half-close, then what comes is thrown away for at most two seconds.
void respondJson(QTcpSocket *socket, int status, const QJsonObject &body);
/// {"error": Error::toJson()} with the kind's status, or `status`.
void respondError(QTcpSocket *socket, const Error &error, int status = 0);
/// Whether a client has sent all that it will. One that is refused may still be sending.
enum class Request { WasRead, MayGoOn };
/// Closes as described above once everything written has left.
void closeGently(QTcpSocket *socket, Request request);

} // namespace holdfast::api
