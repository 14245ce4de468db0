// What the service does by itself now and then.
#pragma once

#include "core/backups/backups.h"
#include "core/operations/job_service.h"
#include "core/storage/storage.h"
#include "core/store/store.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace holdfast {

/// One thread that wakes up: looks whether the store answers (for /readyz, which must not wait),
/// ends jobs of other services whose lease ran out, drops old trees whose time for undoing is over,
/// and notes how full the targets are.
class Housekeeping
{
public:
    Housekeeping(store::Store &store, BackupService &backups, JobService &jobs,
                 StorageService &storage)
        : m_store(store)
        , m_backups(backups)
        , m_jobs(jobs)
        , m_storage(storage)
    {}
    ~Housekeeping() { stop(); }
    Q_DISABLE_COPY_MOVE(Housekeeping)

    void start();
    void stop();
    /// The last look at the store; any thread, never waits.
    Result<void> readiness() const;

private:
    void run();
    void dropOldUndo();
    void sampleStorage();

    store::Store &m_store;
    BackupService &m_backups;
    JobService &m_jobs;
    StorageService &m_storage;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopping = false;      // guarded by m_mutex
    bool m_isStoreReachable = true; // guarded by m_mutex
    std::thread m_thread;
};

} // namespace holdfast
