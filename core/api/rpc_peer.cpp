#include "rpc_peer.h"

#include "socket_bytes.h"

#include "core/base/log.h"
#include "core/model/session.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <limits>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUnprovenMessageBytes = 16 * 1024;
constexpr qsizetype kNonceBytes = 32;
constexpr int kCallsLimit = 1024; // of all connections; the pool's queue is bounded by it
constexpr std::chrono::seconds kCloseTimeout{2};

} // namespace

RpcPeer::RpcPeer(QWebSocket *socket, QTcpSocket *transport, ServingContext &context)
    : QObject(&context)
    , m_socket(socket)
    , m_transport(transport)
    , m_context(context)
{
    m_socket->setParent(this);
    m_context.peers.insert(this);
    m_transcript.port = socket->localPort();
    m_transcript.instanceId = context.parts.instanceId.toLatin1();
    // Strangers get little memory; the real limit comes with the sign-in.
    m_socket->setMaxAllowedIncomingFrameSize(kUnprovenMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(kUnprovenMessageBytes);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &RpcPeer::receive);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this] {
        close(QWebSocketProtocol::CloseCodeDatatypeNotSupported, u"only text messages are taken"_s);
    });
    connect(m_socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    m_caller.connectionId = newId();
    m_signInTimer.setSingleShot(true);
    connect(&m_signInTimer, &QTimer::timeout, this, [this] {
        close(QWebSocketProtocol::CloseCodePolicyViolated, m_phase == Phase::SignedIn
                                                               ? u"the session has expired"_s
                                                               : u"not signed in in time"_s);
    });
    m_signInTimer.start(m_context.settings.authenticationTimeout);
}

RpcPeer::~RpcPeer()
{
    m_context.peers.remove(this);
    m_context.peersByConnection.remove(m_caller.connectionId);
    releaseTransport();
}

void RpcPeer::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (m_phase == Phase::Closing)
        return;
    qCDebug(lcService) << "closing a connection:" << reason;
    m_phase = Phase::Closing;
    m_signInTimer.stop();
    m_socket->close(code, reason);
    abortLater();
}

void RpcPeer::endSession()
{
    if (m_phase != Phase::SignedIn || m_isEnding)
        return;
    m_isEnding = true;
    const auto goodbye = [this] {
        close(QWebSocketProtocol::CloseCodePolicyViolated, u"the session was ended"_s);
    };
    if (m_callsUnderWay == 0)
        goodbye();
    else
        QTimer::singleShot(kCloseTimeout, this, goodbye);
}

// Whoever does not read does not answer the close either; and a QWebSocket that was closed reports
// `disconnected` while its TCP socket may still wait to get rid of its bytes.
void RpcPeer::abortLater()
{
    if (QTcpSocket *transport = m_transport)
        QTimer::singleShot(kCloseTimeout, transport, [transport] { transport->abort(); });
}

// QWebSocket's destructor cuts all connections of its TCP socket, also the one that deletes it.
void RpcPeer::releaseTransport()
{
    QTcpSocket *transport = m_transport;
    if (!transport)
        return;
    delete m_socket;
    if (transport->state() == QAbstractSocket::UnconnectedState) {
        transport->deleteLater();
        return;
    }
    QObject::connect(transport, &QTcpSocket::disconnected, transport, &QObject::deleteLater);
    abortLater();
}

void RpcPeer::receive(const QString &text)
{
    if (m_phase == Phase::Closing)
        return;
    const RpcMessage message = parseRpcMessage(text.toUtf8(), m_context.settings.batchLimit);
    const auto reply = std::make_shared<Reply>();
    reply->isBatch = message.isBatch;
    for (const RpcMessage::Element &element : message.elements) {
        const RpcRequest *request = std::get_if<RpcRequest>(&element);
        if (!request || request->wantsAnswer())
            ++reply->open;
    }
    for (const RpcMessage::Element &element : message.elements) {
        if (const RpcRequest *request = std::get_if<RpcRequest>(&element))
            handle(*request, reply);
        else
            complete(std::get<QJsonObject>(element), reply);
    }
}

void RpcPeer::handle(const RpcRequest &request, const ReplyPointer &reply)
{
    if (m_phase != Phase::SignedIn) {
        handleBeforeSignIn(request, reply);
        return;
    }
    const RegisteredMethod *method = m_context.parts.methods.find(request.method);
    if (!method)
        finish(request.id,
               Error("rpc.method_not_found"_L1, {{"method"_L1, request.method.left(100)}}), reply);
    else if (m_isEnding)
        finish(request.id, Error("identity.session_ended"_L1), reply);
    else if (m_context.isStopping)
        finish(request.id, Error("service.stopping"_L1), reply);
    else
        call(*method, request, reply);
}

void RpcPeer::handleBeforeSignIn(const RpcRequest &request, const ReplyPointer &reply)
{
    const RegisteredMethod *method = m_context.parts.methods.find(request.method);
    const bool isOpen = m_phase == Phase::AwaitsHello || m_phase == Phase::AwaitsProof;
    // The profile's token is for programs of this machine: elsewhere nobody can have it honestly.
    const bool isLocal = m_socket->peerAddress().isLoopback();
    if (isLocal && m_phase == Phase::AwaitsHello && request.method == "session.hello"_L1) {
        finish(request.id, hello(request.params), reply);
    } else if (m_phase == Phase::AwaitsProof && request.method == "session.prove"_L1) {
        prove(request, reply);
    } else if (isOpen && method && method->enter && !m_context.isStopping) {
        enter(*method, request, reply);
    } else {
        finish(request.id, Error("rpc.not_authenticated"_L1), reply);
        close(QWebSocketProtocol::CloseCodePolicyViolated, u"sign in first"_s);
    }
}

Result<QJsonObject> RpcPeer::hello(const QJsonObject &object)
{
    HF_TRY(const auto params, json::fromObject<SessionHelloParams>(object, UnknownMembers::Refuse));
    m_transcript.clientNonce = QByteArray::fromHex(params.clientNonce.toLatin1());
    if (m_transcript.clientNonce.size() != kNonceBytes ||
        params.clientNonce.size() != 2 * kNonceBytes)
        return json::wrongType(u"client_nonce"_s, "32 bytes, hexadecimal"_L1);
    m_clientName = params.client.left(200);
    // Fresh for every connection: a proof that was overheard fits no other.
    m_transcript.serverNonce = randomBytes(kNonceBytes);
    m_phase = Phase::AwaitsProof;
    const QByteArray proof = tokenProof(m_context.parts.token, ProofRole::Server, m_transcript);
    return json::toObject(SessionChallenge{
        .serverNonce = QString::fromLatin1(m_transcript.serverNonce.toHex()),
        .serverProof = QString::fromLatin1(proof),
        .instanceId = m_context.parts.instanceId,
        .version = m_context.parts.version,
    });
}

void RpcPeer::prove(const RpcRequest &request, const ReplyPointer &reply)
{
    const auto params =
        json::fromObject<SessionProveParams>(request.params, UnknownMembers::Refuse);
    const QByteArray expected = tokenProof(m_context.parts.token, ProofRole::Client, m_transcript);
    m_transcript.serverNonce.clear();
    if (!params || !isEqualInConstantTime(params->clientProof.toLatin1(), expected)) {
        finish(request.id, Error("rpc.proof_wrong"_L1), reply);
        close(QWebSocketProtocol::CloseCodePolicyViolated, u"the proof is wrong"_s);
        return;
    }
    m_phase = Phase::SigningIn;
    const QPointer<RpcPeer> self(this);
    m_context.methodPool.start([&context = m_context, self, id = request.id, reply] {
        const auto owner = guarded<Caller>(u"sign-in"_s, context.parts.localOwner);
        context.post([self, owner, id, reply] {
            if (self)
                self->finishProof(owner, id, reply);
        });
    });
}

void RpcPeer::finishProof(const Result<Caller> &owner, const QJsonValue &id,
                          const ReplyPointer &reply)
{
    if (!owner) {
        finishEntrance(owner.error(), id, reply);
        return;
    }
    Entrance<QJsonObject> entrance{.answer = {}, .caller = *owner, .endsAt = {}};
    entrance.caller->sessionId = m_caller.connectionId;
    entrance.caller->client = m_clientName;
    entrance.answer = json::toObject(Session{
        .sessionId = entrance.caller->sessionId, .userId = owner->userId, .name = owner->name});
    finishEntrance(entrance, id, reply);
}

Caller RpcPeer::stranger() const
{
    return Caller{.connectionId = m_caller.connectionId,
                  .address = m_socket->peerAddress().toString(),
                  .client = m_clientName};
}

void RpcPeer::enter(const RegisteredMethod &method, const RpcRequest &request,
                    const ReplyPointer &reply)
{
    m_phase = Phase::SigningIn;
    m_signInTimer.stop(); // the wait is ours now
    const auto pause = method.pace(stranger(), request.params);
    if (!pause) {
        finishEntrance(pause.error(), request.id, reply);
        return;
    }
    QTimer::singleShot(*pause, this, [this, &method, request, reply] {
        // While the service stops nothing is given to its threads any more.
        if (m_context.isStopping)
            finishEntrance(Error("service.stopping"_L1), request.id, reply);
        else if (m_phase == Phase::SigningIn)
            tryEntrance(method, request, reply);
    });
}

void RpcPeer::tryEntrance(const RegisteredMethod &method, const RpcRequest &request,
                          const ReplyPointer &reply)
{
    const QPointer<RpcPeer> self(this);
    auto task = [&context = m_context, &method, self, caller = stranger(), params = request.params,
                 id = request.id, reply] {
        const auto entrance = guarded<Entrance<QJsonObject>>(
            method.name, [&] { return method.enter(caller, params); });
        context.post([self, entrance, id, reply] {
            if (self)
                self->finishEntrance(entrance, id, reply);
        });
    };
    if (!method.hashesPasswords)
        m_context.methodPool.start(std::move(task));
    else if (const auto queued = m_context.startHashing(std::move(task)); !queued)
        finishEntrance(queued.error(), request.id, reply);
}

void RpcPeer::finishEntrance(const Result<Entrance<QJsonObject>> &entrance, const QJsonValue &id,
                             const ReplyPointer &reply)
{
    if (m_phase != Phase::SigningIn)
        return;
    if (entrance && entrance->caller)
        signIn(*entrance->caller, entrance->endsAt);
    finish(id, entrance ? Result<QJsonObject>(entrance->answer) : entrance.error(), reply);
    if (m_phase == Phase::SigningIn)
        close(QWebSocketProtocol::CloseCodePolicyViolated,
              entrance ? u"nobody has signed in"_s : u"the sign-in was refused"_s);
}

void RpcPeer::signIn(const Caller &caller, const QDateTime &endsAt)
{
    m_phase = Phase::SignedIn;
    const QUuid connectionId = m_caller.connectionId;
    m_caller = caller;
    m_caller.connectionId = connectionId;
    m_caller.address = m_socket->peerAddress().toString();
    m_context.peersByConnection.insert(connectionId, this);
    m_signInTimer.stop();
    if (endsAt.isValid()) {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(endsAt);
        m_signInTimer.start(int(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max())));
    }
    m_socket->setMaxAllowedIncomingFrameSize(quint64(m_context.settings.messageLimitBytes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(m_context.settings.messageLimitBytes));
}

void RpcPeer::call(const RegisteredMethod &method, const RpcRequest &request,
                   const ReplyPointer &reply)
{
    const int limit = m_context.settings.concurrentRequestLimit;
    if (m_callsUnderWay >= limit || m_context.callsUnderWay >= kCallsLimit) {
        finish(request.id, Error("rpc.too_many_requests"_L1, {{"limit"_L1, limit}}), reply);
        return;
    }
    const auto run = [&method, caller = m_caller, params = request.params, &context = m_context] {
        return guarded<QJsonObject>(
            method.name, [&] { return method.invoke(caller, params, context.parts.authorise); });
    };
    if (method.runsInLoop) {
        finish(request.id, run(), reply);
        return;
    }
    const QPointer<RpcPeer> self(this);
    auto task = [&context = m_context, self, run, id = request.id, reply] {
        context.post([&context, self, outcome = run(), id, reply] {
            --context.callsUnderWay;
            if (!self)
                return;
            --self->m_callsUnderWay;
            self->finish(id, outcome, reply);
            if (self && self->m_isEnding && self->m_callsUnderWay == 0)
                self->close(QWebSocketProtocol::CloseCodePolicyViolated,
                            u"the session was ended"_s);
        });
    };
    if (!method.hashesPasswords) {
        m_context.methodPool.start(std::move(task));
    } else if (const auto queued = m_context.startHashing(std::move(task)); !queued) {
        finish(request.id, queued.error(), reply);
        return;
    }
    ++m_callsUnderWay;
    ++m_context.callsUnderWay;
}

void RpcPeer::finish(const QJsonValue &id, const Result<QJsonObject> &outcome,
                     const ReplyPointer &reply)
{
    if (!outcome && outcome.error().kind() == ErrorKind::Internal)
        qCWarning(lcService) << "a call failed:" << outcome.error().id()
                             << outcome.error().detail();
    if (id.isUndefined())
        return;
    complete(outcome ? rpcResult(id, *outcome) : rpcError(id, outcome.error()), reply);
}

void RpcPeer::complete(const QJsonObject &answer, const ReplyPointer &reply)
{
    --reply->open;
    if (!reply->isBatch) {
        send(QJsonDocument(answer));
        return;
    }
    reply->answers.append(answer);
    if (reply->open == 0)
        send(QJsonDocument(reply->answers));
}

void RpcPeer::send(const QJsonDocument &document)
{
    const QByteArray text = document.toJson(QJsonDocument::Compact);
    const qint64 limit = m_context.settings.sendQueueLimitBytes;
    if (text.size() > limit && document.isObject()) {
        const Error error("rpc.answer_too_large"_L1, {{"limit"_L1, limit}});
        send(QJsonDocument(rpcError(document.object().value("id"_L1), error)));
        return;
    }
    sendText(QString::fromUtf8(text));
}

void RpcPeer::sendText(const QString &text)
{
    if (m_phase == Phase::Closing)
        return;
    // QWebSocket counts what its socket still has; with TLS that has been encrypted already.
    const qint64 unsent = m_transport ? unsentBytes(m_transport) : qint64(m_socket->bytesToWrite());
    if (unsent + text.size() > m_context.settings.sendQueueLimitBytes) {
        qCInfo(lcService) << "a client was dropped: it does not read what it asked for";
        close(QWebSocketProtocol::CloseCodePolicyViolated, u"too much unread"_s);
        return;
    }
    m_socket->sendTextMessage(text);
}

void RpcPeer::notify(const QString &name, const QString &text, const Audience &audience)
{
    if (m_phase != Phase::SignedIn || m_isEnding || !m_subscriptions.contains(name))
        return;
    const auto &mayHear = m_context.parts.mayHear;
    if (!mayHear || mayHear(m_caller, audience))
        sendText(text);
}

} // namespace holdfast::api
