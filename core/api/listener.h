// listener.h: accepts connections, reads and checks each head itself, and only then hands the
// socket on.
#pragma once

#include "http_head.h"
#include "serving_context.h"

#include <QtCore/QTimer>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtWebSockets/QWebSocketServer>

#include <memory>

namespace holdfast::api {

/// How many connections are open, in all and by address.
class ConnectionCount
{
public:
    int total() const { return m_total; }
    int of(const QHostAddress &address) const { return m_byAddress.value(address); }
    void add(const QHostAddress &address);
    void remove(const QHostAddress &address);

private:
    int m_total = 0;
    QHash<QHostAddress, int> m_byAddress;
};

/// A socket's place in the count: its child, so that it ends with the socket whatever else happens
/// (a signal would not do: QWebSocket's destructor disconnects all of its socket's).
class ConnectionPlace : public QObject
{
    Q_OBJECT
public:
    ConnectionPlace(QTcpSocket *socket, std::shared_ptr<ConnectionCount> count);
    ~ConnectionPlace() override;

private:
    const std::shared_ptr<ConnectionCount> m_count;
    const QHostAddress m_address;

    Q_DISABLE_COPY_MOVE(ConnectionPlace)
};

/// Lives in the loop's thread.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    /// `count` is shared by all listeners of a service. `tls` null: without TLS.
    Listener(ServingContext &context, std::shared_ptr<ConnectionCount> count,
             std::unique_ptr<TlsIdentity> tls = nullptr);

    /// Errors: `listener.failed`; `listener.tls_required`: not a loopback address.
    Result<void> open(const QHostAddress &address, quint16 port);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool hasRoomFor(const QHostAddress &address) const;
    QTcpSocket *takeSocket(qintptr descriptor);
    void shakeHands(QSslSocket *socket);
    void awaitHead(QTcpSocket *socket);
    void route(QTcpSocket *socket, HttpHead head);
    void takeWebSockets();
    QTcpSocket *transportOf(const QWebSocket &socket) const;

    ServingContext &m_context;
    QWebSocketServer m_upgrades;
    const std::shared_ptr<ConnectionCount> m_count;
    const std::unique_ptr<TlsIdentity> m_tls; ///< null: without TLS

    Q_DISABLE_COPY_MOVE(Listener)
};

/// Waits for one connection's head; owned by its socket, deletes itself once the head is there.
class HeadReader : public QObject
{
    Q_OBJECT
public:
    /// `hostNames`: accepted in Host beside loopback literals.
    HeadReader(QTcpSocket *socket, const ListenerSettings &settings, QStringList hostNames);
    void read();

signals:
    void headRead(const holdfast::api::HttpHead &head);

private:
    void refuse(const Error &error, int status);
    Result<void> check(const HttpHead &head) const;

    QTcpSocket *m_socket;
    const ListenerSettings &m_settings;
    const QStringList m_hostNames;
    QTimer m_timer;

    Q_DISABLE_COPY_MOVE(HeadReader)
};

} // namespace holdfast::api
