// The rooms of the control side, wired on a store as the service does it, without listening.
#pragma once

#include "core/backups/backups.h"
#include "core/identity/identity.h"
#include "core/schedules/schedules.h"
#include "core/servers/servers.h"
#include "core/storage/storage.h"
#include "tests/support/test_store.h"

#include <QtCore/QTemporaryDir>

namespace holdfast::tests {

/// One service's rooms with folders of their own. Its runner stands still until it is started.
class RoomsBench
{
public:
    /// The store must be open and outlive this.
    explicit RoomsBench(store::Store &store);
    ~RoomsBench();

    /// Makes the first rows and furnishes the rooms.
    Result<void> open();
    /// Registers a server on a small folder of its own.
    Result<Server> addServer(const QString &name);
    /// A path below this bench's folder.
    QString at(const QString &name) const { return m_folder.filePath(name); }

    /// To be changed before open(); owner, node and idle interval are filled in there.
    JobRunnerOptions runnerOptions;
    store::Store &store;
    WellKnownIds ids;
    api::Caller caller;
    api::Methods methods;
    api::Notifications notifications;
    api::Transfers transfers;
    std::unique_ptr<node::Node> node;
    std::unique_ptr<JobRunner> runner;
    std::unique_ptr<JobService> jobs;
    std::unique_ptr<StorageService> storage;
    std::unique_ptr<ServerService> servers;
    std::unique_ptr<BackupService> backups;
    std::unique_ptr<BackupWork> work;
    std::unique_ptr<ScheduleService> schedules;

private:
    QTemporaryDir m_folder;
};

} // namespace holdfast::tests
