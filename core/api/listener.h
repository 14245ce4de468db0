// listener.h: accepts connections, reads and checks each head itself, and only then hands the
// socket on.
#pragma once

#include "http_head.h"
#include "serving_context.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtWebSockets/QWebSocketServer>

namespace holdfast::api {

/// Lives in the loop's thread.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    explicit Listener(ServingContext &context);
    ~Listener() override;

    /// Errors: `listener.failed`.
    Result<void> open();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool hasRoomFor(const QHostAddress &address) const;
    void route(QTcpSocket *socket, HttpHead head);
    void takeWebSockets();

    ServingContext &m_context;
    QWebSocketServer m_upgrades;
    int m_connections = 0;
    QHash<QHostAddress, int> m_connectionsByAddress;

    Q_DISABLE_COPY_MOVE(Listener)
};

/// Waits for one connection's head; owned by its socket, deletes itself once the head is there.
class HeadReader : public QObject
{
    Q_OBJECT
public:
    HeadReader(QTcpSocket *socket, const ListenerSettings &settings);
    void read();

signals:
    void headRead(const holdfast::api::HttpHead &head);

private:
    void refuse(const Error &error, int status);
    Result<void> check(const HttpHead &head) const;

    QTcpSocket *m_socket;
    const ListenerSettings &m_settings;
    QTimer m_timer;

    Q_DISABLE_COPY_MOVE(HeadReader)
};

} // namespace holdfast::api
