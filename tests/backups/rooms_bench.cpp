#include "rooms_bench.h"

#include "tests/support/tree.h"

#include <QtCore/QDir>

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RoomsBench::RoomsBench(store::Store &theStore)
    : store(theStore)
{}

RoomsBench::~RoomsBench()
{
    if (runner)
        runner->stop();
}

Result<void> RoomsBench::open()
{
    const Clock &clock = systemClock();
    for (const QString &folder : {u"data/backups"_s, u"data/node"_s, u"data/manifests"_s})
        QDir().mkpath(at(folder));
    HF_TRY(ids, seed(store, {.backupsFolder = at(u"data/backups"_s),
                             .nodeIdFile = at(u"data/node_id"_s),
                             .hostname = u"bench"_s,
                             .now = clock.now()}));
    caller = {.userId = ids.localOwnerId, .name = u"local"_s, .isLocalOwner = true};
    node = node::makeLocalNode(
        at(u"data/node"_s), {.allowedRoots = {}, .dataFolder = at(u"data"_s), .homeFolders = {}});
    const QString instance = idText(newId());
    runnerOptions.owner = ownerName(instance);
    runnerOptions.nodeId = ids.nodeId;
    runnerOptions.idleInterval = 20ms;
    runner = std::make_unique<JobRunner>(store, clock, runnerOptions);
    jobs = std::make_unique<JobService>(store, *runner, notifications, clock, ids.nodeId);
    storage = std::make_unique<StorageService>(store, *node, notifications, clock, ids.nodeId);
    servers =
        std::make_unique<ServerService>(store, *node, *runner, notifications, clock, ids.nodeId);
    backups = std::make_unique<BackupService>(
        BackupServiceParts{.store = store,
                           .node = *node,
                           .runner = *runner,
                           .notifications = notifications,
                           .transfers = transfers,
                           .clock = clock,
                           .nodeId = ids.nodeId,
                           .manifestsFolder = at(u"data/manifests"_s)});
    work = std::make_unique<BackupWork>(*backups);
    schedules =
        std::make_unique<ScheduleService>(ScheduleServiceParts{.store = store,
                                                               .work = *work,
                                                               .notifications = notifications,
                                                               .clock = clock,
                                                               .owner = instance});
    servers->addExecutors(*runner);
    backups->addJobs(*runner, *jobs);
    schedules->addJobs(*runner);
    jobs->addMethods(methods);
    storage->addMethods(methods);
    servers->addMethods(methods);
    backups->addMethods(methods);
    schedules->addMethods(methods);
    return {};
}

Result<Server> RoomsBench::addServer(const QString &name)
{
    ServerAddParams params;
    params.name = name;
    params.directory = at(u"games/"_s + name);
    makeSmallServer(params.directory);
    return servers->add(caller, params);
}

} // namespace holdfast::tests
