#include "tests/api/api_fixture.h"

#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtTest/QTest>

#include <stdexcept>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

void addTestMethods(ApiFixture &fixture)
{
    fixture.methods.add<EchoParams, EchoResult>({
        .name = "test.echo"_L1,
        .summary = "Says it again."_L1,
        .permission = "test.echo"_L1,
        .handler = [](const api::Caller &caller, const EchoParams &params) -> Result<EchoResult> {
            return EchoResult{.text = params.text.repeated(params.times),
                              .caller = caller.name + u'/' + caller.client};
        },
    });
    fixture.methods.add<EchoParams, Nothing>({
        .name = "test.wait"_L1,
        .summary = "Waits until the test lets it go."_L1,
        .permission = "test.wait"_L1,
        .handler = [&fixture](const api::Caller &, const EchoParams &) -> Result<Nothing> {
            ++fixture.waiting;
            fixture.gate.acquire();
            --fixture.waiting;
            return Nothing();
        },
    });
    fixture.methods.add<Nothing, Nothing>({
        .name = "test.fail"_L1,
        .summary = "Fails."_L1,
        .permission = "test.fail"_L1,
        .handler = [](const api::Caller &, const Nothing &) -> Result<Nothing> {
            return Error("file.not_found"_L1, {{"path"_L1, u"/nowhere"_s}});
        },
    });
    fixture.methods.add<Nothing, Nothing>({
        .name = "test.throw"_L1,
        .summary = "Throws."_L1,
        .permission = "test.throw"_L1,
        .handler = [](const api::Caller &, const Nothing &) -> Result<Nothing> {
            throw std::runtime_error("thrown by the test");
        },
    });
}

} // namespace

ApiFixture::ApiFixture(api::ListenerSettings settings, QByteArray serviceToken,
                       QString serviceInstance,
                       const std::function<void(api::Methods &)> &addMethods)
    : token(std::move(serviceToken))
    , instanceId(std::move(serviceInstance))
{
    addTestMethods(*this);
    if (addMethods)
        addMethods(methods);
    auto started = api::ApiServer::start(
        std::move(settings),
        {.methods = methods,
         .notifications = notifications,
         .transfers = transfers,
         .token = token,
         .instanceId = instanceId,
         .version = u"1.2.3"_s,
         .localOwner =
             [] {
                 return api::Caller{.userId = newId(), .name = u"owner"_s, .isLocalOwner = true};
             },
         .authorise = [this](const api::Caller &caller, const QString &permission,
                             const QUuid &) -> Result<VisibleServers> {
             if (permission == "test.echo"_L1 && !mayEcho)
                 return Error("rpc.denied"_L1,
                              {{"name"_L1, caller.name}, {"permission"_L1, permission}});
             return VisibleServers();
         },
         .readiness = [this]() -> Result<void> {
             if (!isReady)
                 return Error("service.unreachable"_L1, {{"reason"_L1, u"the store is away"_s}});
             return {};
         }});
    if (!started)
        qFatal("%s", qPrintable(started.error().message()));
    server = std::move(*started);
}

ApiFixture::~ApiFixture()
{
    release();
    server.reset();
}

RawPeer::RawPeer(quint16 port)
{
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void RawPeer::send(const QByteArray &bytes)
{
    const auto isSettled = [this] {
        return socket.state() == QAbstractSocket::ConnectedState ||
               socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (QTest::qWaitFor(isSettled))
        socket.write(bytes);
}

QByteArray RawPeer::readAll(int timeoutMs)
{
    QByteArray bytes;
    (void)QTest::qWaitFor(
        [&] {
            bytes += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        timeoutMs);
    return bytes + socket.readAll();
}

QByteArray getRequest(quint16 port, const QByteArray &path, const QByteArray &extraHeaders)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" +
           extraHeaders + "\r\n";
}

RpcTestPeer::RpcTestPeer(const ApiFixture &fixture, Transport transport)
    : RpcTestPeer(transport == Transport::Tls ? fixture.server->remotePort() : fixture.port(),
                  fixture.instanceId, transport)
{}

RpcTestPeer::RpcTestPeer(quint16 servicePort, const QString &serviceInstance, Transport transport)
    : port(servicePort)
    , instanceId(serviceInstance)
{
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                     [this](const QString &text) { received.append(text.toUtf8()); });
    const bool isSecure = transport == Transport::Tls;
    QSslConfiguration any = QSslConfiguration::defaultConfiguration();
    any.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(any);
    socket.open(QUrl(u"%1://127.0.0.1:%2/rpc"_s.arg(isSecure ? u"wss"_s : u"ws"_s).arg(port)));
}

bool RpcTestPeer::isConnected()
{
    return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
}

bool RpcTestPeer::isClosedByService(int timeoutMs)
{
    return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; },
                           timeoutMs);
}

QJsonDocument RpcTestPeer::next(int timeoutMs)
{
    if (!QTest::qWaitFor([this] { return !received.isEmpty(); }, timeoutMs))
        return {};
    return QJsonDocument::fromJson(received.takeFirst());
}

QJsonObject RpcTestPeer::call(const QString &method, const QJsonObject &params)
{
    const QJsonObject request{{u"jsonrpc"_s, u"2.0"_s},
                              {u"id"_s, ++lastId},
                              {u"method"_s, method},
                              {u"params"_s, params}};
    send(QJsonDocument(request).toJson(QJsonDocument::Compact));
    return next().object();
}

QJsonObject RpcTestPeer::hello()
{
    if (!isConnected())
        return {};
    clientNonce = randomBytes(32);
    const QJsonObject answer =
        call(u"session.hello"_s, {{u"client"_s, u"test 1"_s},
                                  {u"client_nonce"_s, QString::fromLatin1(clientNonce.toHex())}});
    serverNonce =
        QByteArray::fromHex(answer.value("result"_L1)["server_nonce"_L1].toString().toLatin1());
    return answer;
}

QJsonObject RpcTestPeer::signIn(const QByteArray &token)
{
    hello();
    const ProofTranscript transcript{.clientNonce = clientNonce,
                                     .serverNonce = serverNonce,
                                     .instanceId = instanceId.toLatin1(),
                                     .port = port};
    const QByteArray proof = tokenProof(token, ProofRole::Client, transcript);
    return call(u"session.prove"_s, {{u"client_proof"_s, QString::fromLatin1(proof)}});
}

} // namespace holdfast::tests
