#include "housekeeping.h"

#include "core/base/log.h"

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds kLookInterval{5};
constexpr std::chrono::minutes kUndoInterval{10};
constexpr std::chrono::minutes kSampleInterval{60};
} // namespace

void Housekeeping::start()
{
    m_thread = std::thread([this] { run(); });
}

void Housekeeping::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> Housekeeping::readiness() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_isStoreReachable)
        return Error("service.not_ready"_L1);
    return {};
}

void Housekeeping::dropOldUndo()
{
    if (const auto freed = m_backups.dropOldUndo(); !freed)
        qCWarning(lcNode).noquote() << "cannot drop old undo folders:" << freed.error().message();
    else if (*freed > 0)
        qCInfo(lcNode) << "dropped undo folders whose time was over:" << *freed << "bytes";
}

void Housekeeping::sampleStorage()
{
    if (const auto sampled = m_storage.sample(); !sampled)
        qCWarning(lcService).noquote()
            << "cannot note how full the targets are:" << sampled.error().message();
}

void Housekeeping::run()
{
    std::chrono::steady_clock::time_point nextUndo = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point nextSample = nextUndo;
    const auto isTime = [](std::chrono::steady_clock::time_point &next,
                           std::chrono::steady_clock::duration interval) {
        if (std::chrono::steady_clock::now() < next)
            return false;
        next = std::chrono::steady_clock::now() + interval;
        return true;
    };
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        lock.unlock();
        const bool isReachable = m_store.isReachable();
        if (isReachable) {
            if (const auto ended = m_jobs.recover(); !ended)
                qCWarning(lcJobs).noquote()
                    << "cannot look for interrupted jobs:" << ended.error().message();
            if (isTime(nextSample, kSampleInterval))
                sampleStorage();
        }
        if (isTime(nextUndo, kUndoInterval))
            dropOldUndo();
        lock.lock();
        m_isStoreReachable = isReachable;
        m_changed.wait_for(lock, kLookInterval, [this] { return m_isStopping; });
    }
}

} // namespace holdfast
