#include "tests/api/api_fixture.h"

#include <thread>

using namespace holdfast;
using namespace holdfast::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ListenerTest : public QObject
{
    Q_OBJECT
private slots:
    void answersHealth();
    void answersReadiness();
    void refusesRequests_data();
    void refusesRequests();
    void dropsSlowHeads();
    void refusesLongHeads();
    void takesHeadsByteByByte();
    void refusesLongBodies();
    void limitsConnections();
    void refusesAPortInUse();
    void methodCallsAreNotOfferedOverHttp();
    void stopsWhileConnectionsAreOpen();
};

void ListenerTest::answersHealth()
{
    ApiFixture fixture;
    RawPeer peer(fixture.port());
    peer.send(getRequest(fixture.port(), "/healthz"));
    const QByteArray answer = peer.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.contains("Connection: close\r\n"));
    QVERIFY(answer.endsWith("{\"status\":\"alive\"}\n"));
    QVERIFY(!answer.toLower().contains("set-cookie"));
    QVERIFY(!answer.toLower().contains("access-control"));
}

void ListenerTest::answersReadiness()
{
    ApiFixture fixture;
    RawPeer ready(fixture.port());
    ready.send(getRequest(fixture.port(), "/readyz"));
    QVERIFY(ready.readAll().startsWith("HTTP/1.1 200 "));
    fixture.isReady = false;
    RawPeer notReady(fixture.port());
    notReady.send(getRequest(fixture.port(), "/readyz"));
    const QByteArray answer = notReady.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 503 "));
    QVERIFY(answer.contains("the store is away"));
}

void ListenerTest::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const char *request, const char *status) {
        QTest::newRow(name) << QByteArray(request) << QByteArray(status);
    };
    row("foreign Host", "GET /healthz HTTP/1.1\r\nHost: evil.example\r\n\r\n", "403");
    row("foreign Origin",
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n\r\n", "403");
    row("Origin null", "GET /healthz HTTP/1.1\r\nHost: localhost\r\nOrigin: null\r\n\r\n", "403");
    row("foreign Origin at an upgrade",
        "GET /rpc HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\nConnection: "
        "Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        "403");
    row("upgrade at another path",
        "GET /other HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        "404");
    row("unknown path", "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n", "404");
    row("another method", "DELETE /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", "405");
    row("garbage", "\x01\x02\x03\r\n\r\n", "400");
    row("ticket missing", "GET /transfers/download HTTP/1.1\r\nHost: localhost\r\n\r\n", "403");
    row("ticket in the address",
        "GET /transfers/download?ticket=aa HTTP/1.1\r\nHost: localhost\r\n\r\n", "403");
}

void ListenerTest::refusesRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    ApiFixture fixture;
    RawPeer peer(fixture.port());
    peer.send(request);
    const QByteArray answer = peer.readAll();
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
    QVERIFY2(answer.contains("\"error\""), answer.constData());
}

void ListenerTest::dropsSlowHeads()
{
    api::ListenerSettings settings;
    settings.headTimeout = 100ms;
    ApiFixture fixture(settings);
    RawPeer peer(fixture.port());
    peer.send("GET /healthz HTTP/1.1\r\n");
    QVERIFY(peer.readAll().startsWith("HTTP/1.1 408 "));
    RawPeer silent(fixture.port());
    QVERIFY(silent.readAll().startsWith("HTTP/1.1 408 "));
}

void ListenerTest::refusesLongHeads()
{
    ApiFixture fixture;
    RawPeer peer(fixture.port());
    peer.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(2'000'000, 'a'));
    QVERIFY(peer.readAll().startsWith("HTTP/1.1 431 "));
    // Exactly at the limit it is taken.
    QByteArray fits = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ";
    fits += QByteArray(16 * 1024 - fits.size() - 4, 'a') + "\r\n\r\n";
    RawPeer second(fixture.port());
    second.send(fits);
    QVERIFY(second.readAll().startsWith("HTTP/1.1 200 "));
}

void ListenerTest::takesHeadsByteByByte()
{
    ApiFixture fixture;
    RawPeer peer(fixture.port());
    for (const char byte : getRequest(fixture.port(), "/healthz")) {
        peer.send(QByteArray(1, byte));
        peer.socket.flush();
        QCoreApplication::processEvents();
    }
    QVERIFY(peer.readAll().startsWith("HTTP/1.1 200 "));
}

void ListenerTest::refusesLongBodies()
{
    ApiFixture fixture;
    RawPeer announced(fixture.port());
    announced.send(
        "POST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 629145600\r\n\r\n" +
        QByteArray(4'000'000, 'x'));
    QVERIFY(announced.readAll().startsWith("HTTP/1.1 413 "));
    RawPeer unknown(fixture.port());
    unknown.send("POST /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    QVERIFY(unknown.readAll().startsWith("HTTP/1.1 400 "));
    RawPeer small(fixture.port());
    small.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048576\r\n\r\n" +
               QByteArray(1048576, 'x'));
    QVERIFY(small.readAll().startsWith("HTTP/1.1 200 "));
}

void ListenerTest::limitsConnections()
{
    api::ListenerSettings settings;
    settings.connectionLimitPerAddress = 3;
    ApiFixture fixture(settings);
    std::vector<std::unique_ptr<RawPeer>> peers;
    for (int i = 0; i < 3; ++i) {
        peers.push_back(std::make_unique<RawPeer>(fixture.port()));
        peers.back()->send("G");
    }
    RawPeer tooMany(fixture.port());
    QCOMPARE(tooMany.readAll(), QByteArray());
    QCOMPARE(tooMany.socket.state(), QAbstractSocket::UnconnectedState);
    // One that goes makes room.
    peers.pop_back();
    const auto isServedAgain = [&] {
        RawPeer again(fixture.port());
        again.send(getRequest(fixture.port(), "/healthz"));
        return again.readAll().startsWith("HTTP/1.1 200 ");
    };
    bool isServed = false;
    for (int attempt = 0; attempt < 100 && !isServed; ++attempt)
        isServed = isServedAgain();
    QVERIFY(isServed);
}

void ListenerTest::refusesAPortInUse()
{
    ApiFixture first;
    api::Methods methods;
    api::Notifications notifications;
    api::Transfers transfers;
    api::ListenerSettings settings;
    settings.port = first.port();
    const auto second = api::ApiServer::start(settings, {.methods = methods,
                                                         .notifications = notifications,
                                                         .transfers = transfers,
                                                         .token = {},
                                                         .instanceId = {},
                                                         .version = {},
                                                         .localOwner = {},
                                                         .authorise = {},
                                                         .readiness = {}});
    HF_VERIFY_ERROR(second, "listener.failed");
    QVERIFY(second.error().message().contains(QString::number(first.port())));
}

void ListenerTest::methodCallsAreNotOfferedOverHttp()
{
    ApiFixture fixture;
    RawPeer peer(fixture.port());
    peer.send("POST /rpc HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
              "application/json\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(peer.readAll().startsWith("HTTP/1.1 405 "));
}

void ListenerTest::stopsWhileConnectionsAreOpen()
{
    ApiFixture fixture;
    RawPeer idle(fixture.port());
    idle.send("GET /he");
    RpcTestPeer peer(fixture);
    QVERIFY(peer.signIn(fixture.token).contains("result"_L1));
    // The peers need this thread's loop to say goodbye.
    std::thread stopping([&fixture] { fixture.server->stop(); });
    QVERIFY(peer.isClosedByService());
    QCOMPARE(peer.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    idle.readAll();
    QCOMPARE(idle.socket.state(), QAbstractSocket::UnconnectedState);
    stopping.join();
}

HOLDFAST_TEST(ListenerTest)
#include "tst_listener.moc"
