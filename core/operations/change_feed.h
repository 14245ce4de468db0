// core/operations/change_feed.h: tells listeners which rows changed, once that is committed.
#pragma once

#include "core/model/service.h"
#include "core/store/connection.h"

#include <functional>
#include <mutex>
#include <vector>

namespace holdfast::operations {

/// Any thread. Listeners are called on the thread that wrote, after its commit, never when the
/// transaction fails; they must be quick and hand on (to the socket thread, by a queued call).
class ChangeFeed
{
public:
    using Listener = std::function<void(const RowChanged &)>;

    /// Listeners are added before the first change and live as long as the feed.
    void addListener(Listener listener);

    /// In a Store::write closure; `action` is insert, update or delete. The feed must outlive the
    /// call to Store::write.
    void changed(store::Connection &connection, QLatin1StringView table, const QUuid &id,
                 QLatin1StringView action);

private:
    void publish(const RowChanged &change);

    std::mutex m_mutex; // guards m_listeners
    std::vector<Listener> m_listeners;
};

} // namespace holdfast::operations
