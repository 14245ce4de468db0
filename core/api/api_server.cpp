#include "core/api/api_server.h"

#include "http_exchange.h"
#include "listener.h"
#include "rpc_message.h"
#include "rpc_peer.h"
#include "session_methods.h"

#include "core/base/log.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QThread>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kNotificationsLimit = 4096;
constexpr std::chrono::seconds kFlushTime{2};

struct Notification
{
    QString name = {};
    QJsonObject params = {};
    Audience audience = {};
};

/// Notifications on their way into the loop.
struct NotificationQueue
{
    std::mutex mutex;
    std::vector<Notification> waiting; // guarded by mutex
};

void deliverNotifications(ServingContext &context, NotificationQueue &queue)
{
    std::vector<Notification> waiting;
    {
        const std::lock_guard lock(queue.mutex);
        waiting.swap(queue.waiting);
    }
    for (const auto &[name, params, audience] : waiting) {
        const QByteArray text =
            QJsonDocument(rpcNotification(name, params)).toJson(QJsonDocument::Compact);
        // A copy: a peer that is dropped for not reading leaves the set.
        const QSet<RpcPeer *> peers = context.peers;
        for (RpcPeer *peer : peers)
            peer->notify(name, QString::fromUtf8(text), audience);
    }
}

} // namespace

struct ApiServer::Impl
{
    QThread thread;
    ServingContext *context = nullptr; // lives in `thread`; deleted there
    QList<Listener *> listeners;       // children of context
    NotificationQueue notifications;
    quint16 port = 0;
    quint16 remotePort = 0;
    QString host;

    /// Runs `task` in the loop and waits for it.
    template<typename Task>
    void inLoop(Task task)
    {
        context->postAndWait(std::move(task));
    }
    /// In the loop.
    Result<void> listen();
    void connectNotifications();
    void flushConnections();
};

Result<void> ApiServer::Impl::listen()
{
    const ListenerSettings &settings = context->settings;
    const auto count = std::make_shared<ConnectionCount>();
    auto *local = new Listener(*context, count);
    listeners.append(local);
    HF_CHECK(local->open(settings.address, settings.port));
    port = local->serverPort();
    host = local->serverAddress().toString();
    if (settings.remote.address.isNull())
        return {};
    HF_TRY(auto tls, TlsIdentity::load(settings.remote.tls));
    auto *remote = new Listener(*context, count, std::move(tls));
    listeners.append(remote);
    HF_CHECK(remote->open(settings.remote.address, settings.remote.port));
    remotePort = remote->serverPort();
    return {};
}

ApiServer::ApiServer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

ApiServer::~ApiServer()
{
    stop();
}

Result<std::unique_ptr<ApiServer>> ApiServer::start(ListenerSettings settings, ApiServerParts parts)
{
    auto impl = std::make_unique<Impl>();
    impl->thread.setObjectName(u"api"_s);
    impl->context = new ServingContext(std::move(settings), std::move(parts));
    addSessionMethods(*impl->context);
    impl->context->moveToThread(&impl->thread);
    // Sockets end in the thread that served them: deferred deletes are the last thing it does.
    QObject::connect(&impl->thread, &QThread::finished, impl->context, &QObject::deleteLater);
    impl->thread.start();
    Result<void> opened;
    impl->inLoop([&opened, &impl] { opened = impl->listen(); });
    impl->connectNotifications();
    std::unique_ptr<ApiServer> server(new ApiServer(std::move(impl)));
    HF_CHECK(std::move(opened)); // the server's destructor ends the thread
    qCInfo(lcService) << "listening on" << server->host() << "port" << server->port();
    return server;
}

quint16 ApiServer::port() const
{
    return m_impl->port;
}

quint16 ApiServer::remotePort() const
{
    return m_impl->remotePort;
}

QString ApiServer::host() const
{
    return m_impl->host;
}

void ApiServer::closeSessions(const QSet<QUuid> &sessionIds)
{
    ServingContext *context = m_impl->context;
    if (!context)
        return;
    context->post([context, sessionIds] {
        const QSet<RpcPeer *> peers = context->peers;
        for (RpcPeer *peer : peers) {
            if (sessionIds.contains(peer->caller().sessionId))
                peer->endSession();
        }
    });
}

QSet<QUuid> ApiServer::openSessions() const
{
    QSet<QUuid> open;
    if (m_impl->context) {
        m_impl->inLoop([&open, context = m_impl->context] {
            for (const RpcPeer *peer : std::as_const(context->peersByConnection))
                open.insert(peer->caller().sessionId);
        });
    }
    return open;
}

void ApiServer::Impl::connectNotifications()
{
    context->parts.notifications.setDelivery([this](const QString &name, const QJsonObject &params,
                                                    const Audience &audience) {
        const std::lock_guard lock(notifications.mutex);
        if (notifications.waiting.size() >= kNotificationsLimit) {
            qCWarning(lcService) << "a notification was dropped: too many at once";
            return;
        }
        notifications.waiting.push_back({name, params, audience});
        if (notifications.waiting.size() == 1)
            context->post([loop = context, this] { deliverNotifications(*loop, notifications); });
    });
}

void ApiServer::Impl::flushConnections()
{
    // Held until nothing here touches the context any more: it ends with the loop.
    const std::shared_ptr<std::mutex> alive = context->alive;
    std::unique_lock inUse(*alive);
    inLoop([this] {
        const QSet<RpcPeer *> peers = context->peers;
        for (RpcPeer *peer : peers)
            peer->close(QWebSocketProtocol::CloseCodeGoingAway, u"the service stops"_s);
        // Ends the loop as soon as all have gone, at the latest after the time allowed.
        auto *check = new QTimer(context);
        check->callOnTimeout(
            check, [loop = context, &thread = thread, deadline = QDeadlineTimer(kFlushTime)] {
                const bool isQuiet = loop->peers.isEmpty() && loop->exchanges.isEmpty();
                if (isQuiet || deadline.hasExpired())
                    thread.quit();
            });
        check->start(5);
    });
    inUse.unlock();
    thread.wait();
    inUse.lock(); // what the loop did last is behind us
}

void ApiServer::stop()
{
    if (!m_impl->context)
        return;
    ServingContext *context = m_impl->context;
    context->parts.notifications.setDelivery({});
    m_impl->inLoop([this, context] {
        context->isStopping = true;
        for (Listener *listener : std::as_const(m_impl->listeners))
            listener->close();
        const QSet<HttpExchange *> exchanges = context->exchanges;
        for (HttpExchange *exchange : exchanges)
            exchange->abort();
    });
    // The loop still turns while handlers end, and takes their answers.
    context->methodPool.waitForDone();
    context->transferPool.waitForDone();
    context->passwordPool.waitForDone();
    m_impl->flushConnections();
    m_impl->context = nullptr;
}

} // namespace holdfast::api
