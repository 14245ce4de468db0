// socket_bytes.h: what a socket has still to send, with or without TLS.
#pragma once

#include <QtNetwork/QSslSocket>

namespace holdfast::api {

/// Bytes that were written and have not reached the kernel. A QSslSocket encrypts at once what it
/// is given and counts it elsewhere then.
inline qint64 unsentBytes(const QTcpSocket *socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(socket);
    return socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

/// Calls `then` in the context of `receiver` whenever the socket has got rid of something.
template<typename Receiver, typename Then>
void whenBytesLeave(QTcpSocket *socket, Receiver *receiver, const Then &then)
{
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        QObject::connect(secure, &QSslSocket::encryptedBytesWritten, receiver, then);
    else
        QObject::connect(socket, &QTcpSocket::bytesWritten, receiver, then);
}

} // namespace holdfast::api
