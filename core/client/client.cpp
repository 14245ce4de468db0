#include "core/client/client.h"

#include "core/base/log.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkRequest>
#include <QtWebSockets/QWebSocket>

namespace holdfast::client {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMessageLimitBytes = 64 * 1024 * 1024;

Error unreachable(const QString &reason)
{
    return Error("service.unreachable"_L1, {{"reason"_L1, reason}});
}

} // namespace

Client::Client(ClientSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_pause(m_settings.firstPause)
{
    m_reconnect.setSingleShot(true);
    connect(&m_reconnect, &QTimer::timeout, this, &Client::search);
    m_heartbeat.setInterval(m_settings.heartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, &Client::beat);
}

Client::~Client()
{
    dropSocket();
    endCalls(Error("service.connection_lost"_L1, {{"reason"_L1, u"it was closed"_s}}));
}

void Client::open()
{
    if (m_state != State::Opening && m_state != State::Open)
        search();
}

void Client::close()
{
    m_reconnect.stop();
    m_locator.reset();
    dropSocket();
    m_state = State::Closed;
    endCalls(Error("service.connection_lost"_L1, {{"reason"_L1, u"it was closed"_s}}));
}

void Client::search()
{
    m_reconnect.stop(); // who asks now does not wait for the next try, which would be a second one
    m_state = State::Opening;
    m_locator = std::make_unique<ServiceLocator>(m_settings.locator);
    connect(m_locator.get(), &ServiceLocator::found, this, &Client::connectTo);
    connect(m_locator.get(), &ServiceLocator::failed, this, &Client::giveUp);
    m_locator->start();
}

void Client::connectTo(const EndpointDescription &endpoint)
{
    // Read after the endpoint: the service writes the token first, so that this one is not older.
    const auto token = readToken(m_settings.locator.profile);
    if (!token) {
        m_locator->searchOn(unreachable(token.error().message()));
        return;
    }
    m_endpoint = endpoint;
    m_token = *token;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingFrameSize(kMessageLimitBytes);
    m_socket->setMaxAllowedIncomingMessageSize(kMessageLimitBytes);
    connect(m_socket, &QWebSocket::connected, this, &Client::greet);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &Client::receive);
    connect(m_socket, &QWebSocket::disconnected, this, &Client::disconnected);
    connect(m_socket, &QWebSocket::pong, this, [this] { m_lastHeard.restart(); });
    connect(m_socket, &QWebSocket::textFrameReceived, this, [this] { m_lastHeard.restart(); });
    m_lastBeat.start();
    m_lastHeard.start();
    m_heartbeat.start();
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(endpoint.host);
    url.setPort(endpoint.port);
    url.setPath(u"/rpc"_s);
    m_socket->open(QNetworkRequest(url));
}

void Client::greet()
{
    m_transcript = {.clientNonce = randomBytes(32),
                    .serverNonce = {},
                    .instanceId = m_endpoint.instanceId.toLatin1(),
                    .port = m_endpoint.port};
    const SessionHelloParams params{.client = m_settings.clientName,
                                    .clientNonce =
                                        QString::fromLatin1(m_transcript.clientNonce.toHex())};
    send(u"session.hello"_s, json::toObject(params),
         {this, [this](const Result<QJsonObject> &challenge) { prove(challenge); }});
}

void Client::prove(const Result<QJsonObject> &answer)
{
    const auto challenge = readResult<SessionChallenge>(u"session.hello"_s, answer);
    if (!challenge)
        return; // the connection broke: disconnected() goes on
    m_serviceVersion = challenge->version;
    m_transcript.serverNonce = QByteArray::fromHex(challenge->serverNonce.toLatin1());
    const QByteArray expected = tokenProof(m_token, ProofRole::Server, m_transcript);
    if (!isEqualInConstantTime(challenge->serverProof.toLatin1(), expected)) {
        dropSocket();
        giveUp(Error("service.untrusted"_L1, {{"port"_L1, m_endpoint.port}}));
        return;
    }
    if (m_entrance) {
        send(m_entrance->method, m_entrance->params,
             {this, [this](const Result<QJsonObject> &session) { welcome(session); }});
        return;
    }
    const QByteArray proof = tokenProof(m_token, ProofRole::Client, m_transcript);
    const SessionProveParams params{.clientProof = QString::fromLatin1(proof)};
    send(u"session.prove"_s, json::toObject(params),
         {this, [this](const Result<QJsonObject> &session) { welcome(session); }});
}

void Client::welcome(const Result<QJsonObject> &answer)
{
    const auto session = readResult<Session>(u"session.prove"_s, answer);
    if (!session) {
        if (!m_socket)
            return; // the connection broke: disconnected() goes on
        dropSocket();
        giveUp(session.error());
        return;
    }
    m_session = *session;
    m_entranceAnswer = *answer;
    m_state = State::Open;
    m_pause = m_settings.firstPause;
    m_locator.release()->deleteLater(); // it may be what called us
    sendSubscriptions();
    emit opened();
}

void Client::subscribe(const QStringList &names)
{
    m_subscriptions = names;
    if (m_state == State::Open)
        sendSubscriptions();
}

void Client::sendSubscriptions()
{
    if (m_subscriptions.isEmpty())
        return;
    const SubscribeParams params{.names = m_subscriptions};
    send(u"events.subscribe"_s, json::toObject(params),
         {this, [](const Result<QJsonObject> &answer) {
              if (!answer)
                  qCInfo(lcService) << "no notifications:" << answer.error().message();
          }});
}

void Client::callJson(const QString &method, const QJsonObject &params, QObject *context,
                      std::function<void(Result<QJsonObject>)> done)
{
    PendingCall call{context, std::move(done)};
    if (m_state == State::Open) {
        send(method, params, std::move(call));
        return;
    }
    const auto refuse = [call = std::move(call)] {
        if (call.context)
            call.done(unreachable(u"there is no connection now"_s));
    };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

void Client::send(const QString &method, const QJsonObject &params, PendingCall call)
{
    const qint64 id = ++m_lastCallId;
    m_calls.insert(id, std::move(call));
    const QJsonObject message{
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}};
    m_socket->sendTextMessage(
        QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void Client::receive(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    if (const QJsonValue method = message.value("method"_L1); method.isString()) {
        if (m_state == State::Open)
            emit notified(method.toString(), message.value("params"_L1).toObject());
        return;
    }
    const auto found = m_calls.constFind(message.value("id"_L1).toInteger(-1));
    if (found == m_calls.cend())
        return;
    const PendingCall call = m_calls.take(found.key());
    if (!call.context)
        return;
    const QJsonValue error = message.value("error"_L1);
    if (error.isUndefined())
        call.done(message.value("result"_L1).toObject());
    else
        call.done(Error::fromJson(error.toObject().value("data"_L1).toObject()));
}

void Client::disconnected()
{
    if (m_socket)
        loseSocket(m_socket->closeReason().isEmpty() ? m_socket->errorString()
                                                     : m_socket->closeReason());
}

/// A service that hangs keeps its sockets open: only its silence tells.
void Client::beat()
{
    // A computer that slept, or a program that was stopped, heard nothing and is not to blame
    // others.
    const bool wasAway = m_lastBeat.restart() > 2 * m_settings.heartbeat.count();
    if (wasAway)
        m_lastHeard.restart();
    const int allowed = m_state == State::Open ? 3 : 2; // beats
    if (m_lastHeard.elapsed() >= allowed * m_settings.heartbeat.count())
        loseSocket(u"it gave no sign of life for %1 s"_s.arg(m_lastHeard.elapsed() / 1000));
    else if (m_state == State::Open)
        m_socket->ping();
}

void Client::loseSocket(const QString &reason)
{
    const bool wasOpen = m_state == State::Open;
    dropSocket();
    const Error error("service.connection_lost"_L1, {{"reason"_L1, reason}});
    if (!wasOpen) {
        endCalls(error);
        if (m_locator)
            m_locator->searchOn(unreachable(reason));
        return;
    }
    m_state = State::Closed;
    if (m_settings.reconnects)
        planReconnect();
    endCalls(error);
    emit lost(error);
}

void Client::dropSocket()
{
    if (!m_socket)
        return;
    m_heartbeat.stop();
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->close();
    socket->deleteLater();
}

void Client::endCalls(const Error &error)
{
    const QHash<qint64, PendingCall> calls = std::exchange(m_calls, {});
    for (const PendingCall &call : calls) {
        if (call.context)
            call.done(error);
    }
}

void Client::giveUp(const Error &error)
{
    m_state = State::Closed;
    if (m_locator)
        m_locator.release()->deleteLater(); // it may be what called us
    if (m_settings.reconnects)
        planReconnect();
    emit failed(error);
}

void Client::planReconnect()
{
    m_state = State::WaitingToReconnect;
    m_reconnect.start(m_pause);
    m_pause = std::min(m_pause * 2, m_settings.longestPause);
}

} // namespace holdfast::client
