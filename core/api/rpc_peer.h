// rpc_peer.h: one WebSocket connection: sign-in, calls, notifications, limits.
#pragma once

#include "rpc_message.h"
#include "serving_context.h"

#include "core/base/token_proof.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>
#include <QtWebSockets/QWebSocket>

#include <memory>

namespace holdfast::api {

/// Lives in the loop's thread; owns its socket and deletes itself once that is disconnected.
class RpcPeer : public QObject
{
    Q_OBJECT
public:
    /// `transport` is the TCP socket below `socket`.
    RpcPeer(QWebSocket *socket, QTcpSocket *transport, ServingContext &context);
    ~RpcPeer() override;

    const Caller &caller() const { return m_caller; }
    void subscribe(const QStringList &names) { m_subscriptions = {names.begin(), names.end()}; }
    /// Sends it if this client wants it and may hear it; `text` is the whole message.
    void notify(const QString &name, const QString &text, const Audience &audience);
    /// Says goodbye; what is still unsent after two seconds is lost.
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);
    /// The session was ended: takes no more calls, and says goodbye once those under way are
    /// answered, at the latest after two seconds.
    void endSession();
    bool isDone() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }

private:
    /// The answers of one message; sent when the last is there.
    struct Reply
    {
        bool isBatch = false;
        int open = 0;
        QJsonArray answers = {};
    };
    using ReplyPointer = std::shared_ptr<Reply>;
    enum class Phase { AwaitsHello, AwaitsProof, SigningIn, SignedIn, Closing };

    void receive(const QString &text);
    void handle(const RpcRequest &request, const ReplyPointer &reply);
    void handleBeforeSignIn(const RpcRequest &request, const ReplyPointer &reply);
    Result<QJsonObject> hello(const QJsonObject &params);
    void prove(const RpcRequest &request, const ReplyPointer &reply);
    void finishProof(const Result<Caller> &owner, const QJsonValue &id, const ReplyPointer &reply);
    void enter(const RegisteredMethod &method, const RpcRequest &request,
               const ReplyPointer &reply);
    void tryEntrance(const RegisteredMethod &method, const RpcRequest &request,
                     const ReplyPointer &reply);
    void finishEntrance(const Result<Entrance<QJsonObject>> &entrance, const QJsonValue &id,
                        const ReplyPointer &reply);
    void signIn(const Caller &caller, const QDateTime &endsAt);
    Caller stranger() const;
    void call(const RegisteredMethod &method, const RpcRequest &request, const ReplyPointer &reply);
    void finish(const QJsonValue &id, const Result<QJsonObject> &outcome,
                const ReplyPointer &reply);
    void complete(const QJsonObject &answer, const ReplyPointer &reply);
    void send(const QJsonDocument &document);
    void sendText(const QString &text);
    void abortLater();
    void releaseTransport();

    QWebSocket *m_socket;
    QPointer<QTcpSocket> m_transport;
    ServingContext &m_context;
    Phase m_phase = Phase::AwaitsHello;
    QTimer m_signInTimer; // afterwards: until the session ends
    ProofTranscript m_transcript;
    QString m_clientName;
    Caller m_caller;
    QSet<QString> m_subscriptions;
    int m_callsUnderWay = 0;
    bool m_isEnding = false;

    Q_DISABLE_COPY_MOVE(RpcPeer)
};

} // namespace holdfast::api
