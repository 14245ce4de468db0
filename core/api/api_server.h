// core/api/api_server.h: serves the registered methods on one port, by WebSocket and HTTP.
#pragma once

#include "core/api/methods.h"
#include "core/api/notifications.h"
#include "core/api/tls_identity.h"
#include "core/api/transfers.h"
#include "core/base/result.h"

#include <QtCore/QSet>
#include <QtNetwork/QHostAddress>

#include <chrono>
#include <functional>
#include <memory>

namespace holdfast::api {

/// What others than the programs of this machine connect to.
struct RemoteSettings
{
    QHostAddress address = {}; ///< null: nobody else is let in
    quint16 port = 0;          ///< 0: a free one
    TlsFiles tls = {};         ///< required
};

/// Every limit of the listener. The defaults are the service's; tests make them small.
struct ListenerSettings
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost); ///< a loopback address
    quint16 port = 0;                                             ///< 0: a free one
    RemoteSettings remote = {};
    QStringList hostNames = {}; ///< accepted in Host beside loopback literals and localhost
    QStringList origins = {};   ///< accepted in Origin; any other Origin is refused
    int connectionLimit = 512;
    int connectionLimitPerAddress = 256;
    int headLimitBytes = 16 * 1024;
    std::chrono::milliseconds headTimeout{10'000}; ///< also of the TLS handshake before it
    std::chrono::milliseconds authenticationTimeout{5'000};
    qint64 bodyLimitBytes = 1024 * 1024;           ///< of an HTTP request that is no upload
    qint64 messageLimitBytes = 1024 * 1024;        ///< of one WebSocket message to us
    qint64 sendQueueLimitBytes = 16 * 1024 * 1024; ///< a client that has more unread is dropped
    int batchLimit = 50;
    int concurrentRequestLimit = 64; ///< of one connection, a batch counts its members
    int methodThreads = 8;
    int transferThreads = 8;
    int passwordThreads = 2; ///< each takes a core, and 64 MiB, for about 100 ms
    int passwordQueue = 50;  ///< more are refused with `identity.too_busy`
    std::chrono::milliseconds transferStallTimeout{60'000}; ///< a transfer that moves no byte ends
};

/// What the listener needs from the rest of the service. All references outlive it.
struct ApiServerParts
{
    Methods &methods; ///< start() adds session.*, events.subscribe and rpc.discover
    Notifications &notifications;
    Transfers &transfers;
    QByteArray token;   ///< ServiceEndpoint::token()
    QString instanceId; ///< ServiceEndpoint::instanceId()
    QString version;
    /// Who proves the token: the local owner (userId, name, isLocalOwner). On a pool thread.
    std::function<Result<Caller>()> localOwner;
    Authorise authorise;
    /// Whether a notification is for this caller. In the loop: must not wait. Empty: all are.
    std::function<bool(const Caller &caller, const Audience &audience)> mayHear = {};
    /// What /readyz answers: an error is shown with status 503. In the loop: must not wait.
    std::function<Result<void>()> readiness;
};

/// The listener with its thread. start() and stop() from one thread, which need not have a loop.
class ApiServer
{
public:
    /// Listens and answers when this returns. Errors: `listener.failed` (port in use, no
    /// permission), `listener.tls_required`, those of TlsIdentity::load().
    static Result<std::unique_ptr<ApiServer>> start(ListenerSettings settings,
                                                    ApiServerParts parts);
    /// As stop().
    ~ApiServer();

    quint16 port() const;
    QString host() const;
    quint16 remotePort() const; ///< 0: there is none

    /// Ends the connections of these sessions, once the calls they have under way are answered. Any
    /// thread; does not wait.
    void closeSessions(const QSet<QUuid> &sessionIds);
    /// The sessions that have a connection now. Any thread but the loop's, which it waits for.
    QSet<QUuid> openSessions() const;
    /// No new connections and calls; running handlers end (their answers are still sent, up to two
    /// seconds), transfers are cancelled, connections closed. Safe to call twice.
    void stop();

private:
    struct Impl;
    explicit ApiServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace holdfast::api
