// core/client/client.h: an asynchronous client of the service's API.
#pragma once

#include "core/base/result.h"
#include "core/base/token_proof.h"
#include "core/client/service_locator.h"
#include "core/model/record.h"
#include "core/model/session.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QPromise>

#include <functional>
#include <memory>
#include <optional>

class QWebSocket;

namespace holdfast::client {

struct ClientSettings
{
    LocatorSettings locator = {};
    QString clientName = {}; ///< program and version, for the audit trail
    bool reconnects = false; ///< after a loss: tries again, with growing pauses
    std::chrono::milliseconds firstPause{250};
    std::chrono::milliseconds longestPause{10'000};
    /// How often the service is asked for a sign of life (a WebSocket ping, which it answers
    /// however busy it is with calls). After three without any the connection counts as lost.
    std::chrono::milliseconds heartbeat{5'000};
};

/// One of the methods by which a stranger signs in, such as session.resume.
struct EntranceCall
{
    QString method = {};
    QJsonObject params = {};
};

/// One connection to the service of a profile. Lives in a thread with an event loop and never
/// waits.
class Client : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Opening, Open, WaitingToReconnect };

    explicit Client(ClientSettings settings, QObject *parent = nullptr);
    ~Client() override;

    State state() const { return m_state; }
    /// Who is signed in and where; valid while open.
    const Session &session() const { return m_session; }
    const EndpointDescription &endpoint() const { return m_endpoint; }
    /// What the service says it is; valid while open.
    const QString &serviceVersion() const { return m_serviceVersion; }

    /// How the next open() signs in; nothing: by the profile's token. Nothing secret is sent before
    /// the service has proven that it is the profile's.
    void setEntrance(std::optional<EntranceCall> entrance) { m_entrance = std::move(entrance); }
    /// What the sign-in was answered; valid while open.
    const QJsonObject &entranceAnswer() const { return m_entranceAnswer; }

    /// Finds or starts the service, signs in, then opened(); otherwise failed().
    void open();
    /// Ends the connection; calls under way end with `service.connection_lost`. No reconnecting.
    void close();
    /// Which notifications to get; kept over reconnects.
    void subscribe(const QStringList &names);

    /// Calls a method; `done` is called exactly once from this client's thread, never from inside
    /// call(), and not at all once `context` is gone. Errors: the service's; `service.unreachable`
    /// when not open; `service.connection_lost` when the connection broke before the answer.
    void callJson(const QString &method, const QJsonObject &params, QObject *context,
                  std::function<void(Result<QJsonObject>)> done);
    template<typename R, IsRecord Params>
    void call(QLatin1StringView method, const Params &params, QObject *context,
              std::function<void(Result<R>)> done);
    /// The same as a future (`co_await` it with QCoro); it is always finished with one result.
    template<typename R, IsRecord Params>
    QFuture<Result<R>> call(QLatin1StringView method, const Params &params);

signals:
    void opened();
    /// Could not open; with `reconnects` it goes on trying.
    void failed(const holdfast::Error &error);
    /// Was open and is not any more.
    void lost(const holdfast::Error &error);
    void notified(const QString &name, const QJsonObject &params);

private:
    struct PendingCall
    {
        QPointer<QObject> context;
        std::function<void(Result<QJsonObject>)> done;
    };

    void search();
    void connectTo(const EndpointDescription &endpoint);
    void greet();
    void prove(const Result<QJsonObject> &challenge);
    void welcome(const Result<QJsonObject> &answer);
    void receive(const QString &text);
    void send(const QString &method, const QJsonObject &params, PendingCall call);
    void sendSubscriptions();
    void disconnected();
    void beat();
    void loseSocket(const QString &reason);
    void dropSocket();
    void endCalls(const Error &error);
    void giveUp(const Error &error);
    void planReconnect();
    template<typename R>
    static Result<R> readResult(const QString &method, const Result<QJsonObject> &answer);

    const ClientSettings m_settings;
    State m_state = State::Closed;
    std::unique_ptr<ServiceLocator> m_locator;
    QWebSocket *m_socket = nullptr;
    EndpointDescription m_endpoint;
    QByteArray m_token;
    ProofTranscript m_transcript;
    Session m_session;
    std::optional<EntranceCall> m_entrance;
    QJsonObject m_entranceAnswer;
    QString m_serviceVersion;
    QStringList m_subscriptions;
    QHash<qint64, PendingCall> m_calls;
    qint64 m_lastCallId = 0;
    std::chrono::milliseconds m_pause;
    QTimer m_reconnect;
    QTimer m_heartbeat;
    QElapsedTimer m_lastBeat;
    QElapsedTimer m_lastHeard; ///< of the service

    Q_DISABLE_COPY_MOVE(Client)
};

template<typename R>
Result<R> Client::readResult(const QString &method, const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    if constexpr (std::is_same_v<R, QJsonObject>) {
        return *answer;
    } else {
        // A newer service may say more than this program knows.
        auto record = json::fromObject<R>(*answer, UnknownMembers::Ignore);
        if (record)
            return record;
        return Error(QLatin1StringView("rpc.result_invalid"),
                     {{QLatin1StringView("method"), method}}, record.error().message());
    }
}

template<typename R, IsRecord Params>
void Client::call(QLatin1StringView method, const Params &params, QObject *context,
                  std::function<void(Result<R>)> done)
{
    const QString name(method);
    callJson(name, json::toObject(params), context,
             [name, done = std::move(done)](const Result<QJsonObject> &answer) {
                 done(readResult<R>(name, answer));
             });
}

template<typename R, IsRecord Params>
QFuture<Result<R>> Client::call(QLatin1StringView method, const Params &params)
{
    const auto promise = std::make_shared<QPromise<Result<R>>>();
    promise->start();
    call<R>(method, params, this, [promise](Result<R> result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace holdfast::client
