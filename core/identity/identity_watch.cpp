#include "core/identity/identity_watch.h"

#include "core/base/log.h"
#include "core/operations/identity_version.h"

namespace holdfast {

namespace {

constexpr std::chrono::milliseconds kInterval{500};

} // namespace

void IdentityWatch::start()
{
    if (m_store.dialect() == store::Dialect::Sqlite)
        return;
    m_thread = std::thread([this] { run(); });
}

void IdentityWatch::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void IdentityWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, kInterval, [this] { return m_isStopping; })) {
        lock.unlock();
        // The version stays unknown, so that nothing is missed once the store is back.
        if (const auto looked = look(); !looked)
            qCDebug(lcService) << "accounts could not be looked at:" << looked.error().message();
        lock.lock();
    }
}

Result<void> IdentityWatch::look()
{
    HF_TRY(const qint64 version, m_store.read([](store::Connection &connection) {
        return readIdentityVersion(connection);
    }));
    if (version == m_version)
        return {};
    m_authoriser.forget();
    HF_TRY(const auto ended, m_sessions.endedAmong(m_openSessions()));
    m_version = version;
    if (!ended.isEmpty())
        m_close(ended);
    return {};
}

} // namespace holdfast
