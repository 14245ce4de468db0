#include "serving_context.h"

#include <condition_variable>
#include <mutex>

namespace holdfast::api {

ServingContext::ServingContext(ListenerSettings listenerSettings, ApiServerParts serverParts)
    : settings(std::move(listenerSettings))
    , parts(std::move(serverParts))
{
    methodPool.setThreads(settings.methodThreads);
    transferPool.setThreads(settings.transferThreads);
    passwordPool.setThreads(settings.passwordThreads);
    // A thread keeps its database connection; the store's pool decides when an idle one goes.
    methodPool.setExpiryTimeout(60'000);
}

ServingContext::~ServingContext()
{
    const std::lock_guard lock(*alive);
}

Result<void> ServingContext::startHashing(Task task)
{
    if (m_hashing >= settings.passwordThreads + settings.passwordQueue)
        return Error(QLatin1StringView("identity.too_busy"));
    ++m_hashing;
    passwordPool.start([this, task = std::move(task)] {
        task();
        post([this] { --m_hashing; });
    });
    return {};
}

void ServingContext::post(Task task)
{
    if (m_posted.push(std::move(task)))
        QMetaObject::invokeMethod(this, "runPosted", Qt::QueuedConnection);
}

void ServingContext::postAndWait(Task task)
{
    std::mutex mutex;
    std::condition_variable done;
    bool isDone = false;
    post([&] {
        task();
        // Notified under the lock: afterwards the variable may be gone.
        const std::lock_guard lock(mutex);
        isDone = true;
        done.notify_one();
    });
    std::unique_lock lock(mutex);
    done.wait(lock, [&isDone] { return isDone; });
}

void ServingContext::runPosted()
{
    for (const Task &task : m_posted.take())
        task();
}

} // namespace holdfast::api
