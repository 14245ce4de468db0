#include "http_response.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>
#include <QtNetwork/QSslSocket>

#include <chrono>
#include <sys/socket.h>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kLinger{2};

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Content";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    case 507:
        return "Insufficient Storage";
    default:
        return status >= 500 ? "Internal Server Error" : "Refused";
    }
}

} // namespace

QByteArray responseHead(int status, const QByteArray &contentType, qint64 length,
                        const QByteArray &extraHeaders)
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    head += "Content-Type: " + contentType + "\r\n";
    head += length < 0 ? QByteArray("Transfer-Encoding: chunked\r\n")
                       : QByteArray("Content-Length: " + QByteArray::number(length) + "\r\n");
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n";
    return head + extraHeaders + "\r\n";
}

void closeGently(QTcpSocket *socket, Request request)
{
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (secure && request == Request::WasRead) {
        secure->disconnectFromHost(); // once everything is sent; says goodbye, so it is no cut
        return;
    }
    const auto halfClose = [socket, secure] {
        // TLS knows no half-closed connection: there the answer's own length ends it.
        if (!secure && socket->bytesToWrite() == 0)
            ::shutdown(int(socket->socketDescriptor()), SHUT_WR);
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, halfClose);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    QTimer::singleShot(kLinger, socket, [socket] { socket->abort(); });
    socket->readAll();
    halfClose();
}

void respondJson(QTcpSocket *socket, int status, const QJsonObject &body)
{
    const QByteArray content = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n';
    socket->write(responseHead(status, "application/json", content.size()) + content);
    closeGently(socket, status < 400 ? Request::WasRead : Request::MayGoOn);
}

void respondError(QTcpSocket *socket, const Error &error, int status)
{
    respondJson(socket, status ? status : errorCodes(error.kind()).httpStatus,
                {{u"error"_s, error.toJson()}});
}

} // namespace holdfast::api
