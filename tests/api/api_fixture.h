// tests/api/api_fixture.h: a real ApiServer with a few methods, and plain peers to talk to it.
#pragma once

#include "core/api/api_server.h"
#include "core/base/token_proof.h"
#include "core/base/uuid7.h"
#include "tests/support/test_main.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSemaphore>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtWebSockets/QWebSocket>

#include <atomic>

namespace holdfast::tests {

struct EchoParams
{
    QString text = {};
    int times = 1;

    static constexpr const char *recordName = "EchoParams";
    static constexpr auto fields()
    {
        return FieldList{field("text", &EchoParams::text, "what to say"),
                         optionalField("times", &EchoParams::times, "how often")};
    }
};

struct EchoResult
{
    QString text = {};
    QString caller = {};

    static constexpr const char *recordName = "EchoResult";
    static constexpr auto fields()
    {
        return FieldList{field("text", &EchoResult::text, "what was said"),
                         field("caller", &EchoResult::caller, "who said it, through what")};
    }
};

/// A steady clock that a test moves.
class SteadyTestClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::steady_clock::time_point steadyNow() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now += by; }

private:
    std::chrono::steady_clock::time_point m_now = std::chrono::steady_clock::now();
};

class ApiFixture
{
public:
    explicit ApiFixture(api::ListenerSettings settings = {}, QByteArray token = randomBytes(32),
                        QString instanceId = idText(newId()),
                        const std::function<void(api::Methods &)> &addMethods = {});
    ~ApiFixture();

    quint16 port() const { return server->port(); }
    /// Lets all `test.wait` calls that are under way, and later ones, end.
    void release() { gate.release(10'000); }

    SteadyTestClock clock;
    api::Methods methods;
    api::Notifications notifications;
    api::Transfers transfers{clock};
    const QByteArray token;
    const QString instanceId;
    QSemaphore gate;
    std::atomic_int waiting = 0;
    std::atomic_bool isReady = true;
    std::atomic_bool mayEcho = true;
    std::unique_ptr<api::ApiServer> server;
};

/// A TCP peer that sends what it is told and keeps what it gets.
class RawPeer
{
public:
    explicit RawPeer(quint16 port);
    void send(const QByteArray &bytes);
    /// Everything until the service closes; fails the test after `timeout`.
    QByteArray readAll(int timeoutMs = 5000);
    QTcpSocket socket;
};

/// GET with a proper Host.
QByteArray getRequest(quint16 port, const QByteArray &path, const QByteArray &extraHeaders = {});

/// A WebSocket peer that speaks JSON by hand.
class RpcTestPeer
{
public:
    enum class Transport { Plain, Tls }; ///< Tls: any certificate will do
    explicit RpcTestPeer(const ApiFixture &fixture, Transport transport = Transport::Plain);
    RpcTestPeer(quint16 servicePort, const QString &serviceInstance,
                Transport transport = Transport::Plain);
    bool isConnected();
    bool isClosedByService(int timeoutMs = 5000);
    /// Sends text as it is.
    void send(const QByteArray &text) { socket.sendTextMessage(QString::fromUtf8(text)); }
    /// The next message; an empty document after `timeout`.
    QJsonDocument next(int timeoutMs = 5000);
    QJsonObject call(const QString &method, const QJsonObject &params = {});
    QJsonObject hello();
    /// Greets, checks the service's proof, proves. The answer of session.prove.
    QJsonObject signIn(const QByteArray &token);

    const quint16 port; ///< the one connected to
    const QString instanceId;
    QWebSocket socket;
    QList<QByteArray> received;
    QByteArray clientNonce;
    QByteArray serverNonce;
    int lastId = 0;
};

} // namespace holdfast::tests
