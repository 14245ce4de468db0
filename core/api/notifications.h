// core/api/notifications.h: news that rooms push to the clients that asked for them.
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <functional>
#include <mutex>

namespace holdfast::api {

/// Who may hear of something: who may ask for it by a method of this permission.
struct Audience
{
    QLatin1StringView permission = {}; ///< a key such as `jobs.view`; a constant
    QUuid serverId = {};               ///< the server it is about, null: none
};

/// The rooms' end of the line to all clients: `job.changed` {job}, `row.changed` RowChanged.
/// Made before the rooms, outlives them. Any thread; never waits for a client.
class Notifications
{
public:
    using Deliver = std::function<void(const QString &name, const QJsonObject &params,
                                       const Audience &audience)>;

    /// Sends to every client that subscribed to `name` and is of the audience. Nobody listening:
    /// nothing happens. A client that was away missed it: notifications say that something changed,
    /// the store says what is.
    void publish(QLatin1StringView name, const QJsonObject &params, const Audience &audience);

    /// Where notifications go; called under a lock, so it must only queue. ApiServer sets it while
    /// it runs, tests set their own.
    void setDelivery(Deliver deliver);

private:
    std::mutex m_mutex;
    Deliver m_deliver; // guarded by m_mutex
};

} // namespace holdfast::api
