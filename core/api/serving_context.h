// serving_context.h: what the objects in the socket loop share.
#pragma once

#include "work_queue.h"

#include "core/api/api_server.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

namespace holdfast::api {

class RpcPeer;
class HttpExchange;

/// Lives in the loop's thread and outlives all pool tasks: they post their answers to it.
class ServingContext : public QObject
{
    Q_OBJECT
public:
    ServingContext(ListenerSettings settings, ApiServerParts parts);
    ~ServingContext() override;

    const ListenerSettings settings;
    ApiServerParts parts;
    WorkPool methodPool;
    WorkPool transferPool;
    WorkPool passwordPool;

    // Loop thread only.
    QHash<QUuid, RpcPeer *> peersByConnection;
    QSet<RpcPeer *> peers;
    QSet<HttpExchange *> exchanges;
    int callsUnderWay = 0;
    bool isStopping = false;

    /// Loop thread. `task` works out a password's hash, which takes a core and much memory for a
    /// while: few at a time, and few that wait. Errors: `identity.too_busy`.
    Result<void> startHashing(Task task);

    /// The destructor, which runs in the loop's thread, waits for it: whoever holds it may use the
    /// context, and whoever gets it after the thread has ended has all of its work behind him.
    const std::shared_ptr<std::mutex> alive = std::make_shared<std::mutex>();

    /// From any thread: `task` runs in the loop, in the order of the calls.
    void post(Task task);
    /// The same, and waits for it. Not from the loop.
    void postAndWait(Task task);

private:
    Q_INVOKABLE void runPosted();

    LoopQueue m_posted;
    int m_hashing = 0; // under way and waiting; loop thread only

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
