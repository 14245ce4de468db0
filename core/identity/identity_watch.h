// core/identity/identity_watch.h: takes over what another service on the same store changed.
#pragma once

#include "core/identity/rights.h"
#include "core/identity/sessions.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace holdfast {

/// A thread that looks at the store's identity version twice a second while it runs. After a change
/// rights are read anew and connections of ended sessions are closed. A SQLite store has one
/// service only, which knows of its own changes: nothing runs there.
class IdentityWatch
{
public:
    /// `openSessions`: those that have a connection; `close` ends their connections. Both are
    /// called on the thread, between start() and stop(). The references outlive it.
    IdentityWatch(store::Store &store, Authoriser &authoriser, SessionService &sessions,
                  std::function<QSet<QUuid>()> openSessions,
                  std::function<void(const QSet<QUuid> &)> close)
        : m_store(store)
        , m_authoriser(authoriser)
        , m_sessions(sessions)
        , m_openSessions(std::move(openSessions))
        , m_close(std::move(close))
    {}
    ~IdentityWatch() { stop(); }
    Q_DISABLE_COPY_MOVE(IdentityWatch)

    void start();
    void stop();

private:
    void run();
    Result<void> look();

    store::Store &m_store;
    Authoriser &m_authoriser;
    SessionService &m_sessions;
    const std::function<QSet<QUuid>()> m_openSessions;
    const std::function<void(const QSet<QUuid> &)> m_close;
    qint64 m_version = -1; // of the thread
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopping = false; // guarded by m_mutex
    std::thread m_thread;
};

} // namespace holdfast
