// serving_context.h: what the objects in the socket loop share.
#pragma once

#include "core/api/api_server.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>

namespace holdfast::api {

class RpcPeer;
class HttpExchange;

/// Lives in the loop's thread and outlives all pool tasks: they post their answers to it.
class ServingContext : public QObject
{
    Q_OBJECT
public:
    ServingContext(ListenerSettings settings, ApiServerParts parts);

    const ListenerSettings settings;
    ApiServerParts parts;
    QThreadPool methodPool;
    QThreadPool transferPool;

    // Loop thread only.
    QHash<QUuid, RpcPeer *> peersBySession;
    QSet<RpcPeer *> peers;
    QSet<HttpExchange *> exchanges;
    int callsUnderWay = 0;
    bool isStopping = false;

    /// From any thread: `task` runs in the loop.
    template<typename Task>
    void post(Task task)
    {
        QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
    }

    Q_DISABLE_COPY_MOVE(ServingContext)
};

/// Calls `task` and turns whatever it throws into `internal`: one call fails, not the service.
template<typename R, typename Task>
Result<R> guarded(const QString &what, Task &&task)
{
    try {
        return task();
    } catch (const std::exception &exception) {
        return Error(QLatin1StringView("internal"), {},
                     what + QStringLiteral(": ") + QString::fromUtf8(exception.what()));
    } catch (...) {
        return Error(QLatin1StringView("internal"), {},
                     what + QStringLiteral(": unknown exception"));
    }
}

} // namespace holdfast::api
