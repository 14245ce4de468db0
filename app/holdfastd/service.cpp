#include "service.h"

#include "core/api/api_server.h"
#include "core/api/service_endpoint.h"
#include "core/backups/backups.h"
#include "core/base/log.h"
#include "core/diagnosis/diagnosis.h"
#include "core/identity/accounts.h"
#include "core/identity/identity_watch.h"
#include "core/identity/roles.h"
#include "core/node/node.h"
#include "core/operations/job_runner.h"
#include "core/operations/job_service.h"
#include "core/operations/settings.h"
#include "core/overview/overview.h"
#include "core/schedules/schedule_ticker.h"
#include "core/schedules/schedules.h"
#include "core/servers/servers.h"
#include "core/storage/storage.h"
#include "core/store/migrations.h"

#include "housekeeping.h"

#include <QtCore/QDir>
#include <QtCore/QSysInfo>

#include <cstdio>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kDefaultPort = 7420;

QString hostShown(const QString &host)
{
    return host.contains(u':') ? QString(u'[' + host + u']') : host;
}

/// Homes that no server folder may be or contain: the service's user's and the usual parents.
QStringList homeFolders()
{
    QStringList folders{QDir::homePath()};
    const QDir homes(u"/home"_s);
    for (const QString &name : homes.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(homes.filePath(name));
    return folders;
}

} // namespace

Result<std::unique_ptr<store::Store>> openConfiguredStore(const Profile &profile,
                                                          const Configuration &configuration)
{
    store::StoreOptions options;
    if (configuration.databaseUrl.isEmpty()) {
        options.url = store::DatabaseUrl::sqlite(profile.storeFile());
    } else {
        HF_TRY(options.url, store::DatabaseUrl::parse(configuration.databaseUrl));
    }
    options.minimumConnections = configuration.poolMinimum;
    options.maximumConnections = configuration.poolMaximum;
    options.acquireTimeout = configuration.poolAcquireTimeout;
    options.idleTimeout = configuration.poolIdleTimeout;
    options.startTimeout = configuration.storeStartTimeout;
    return store::Store::open(options);
}

Result<std::unique_ptr<secrets::KeyStore>>
openKeyStore(const Profile &profile, const Configuration &configuration, store::Store &store)
{
    const auto place = enumFromText<secrets::KeyPlace>(configuration.masterKey);
    if (!place)
        return Error("config.invalid"_L1,
                     {{"path"_L1, profile.configFile},
                      {"line"_L1, configuration.origins.value(u"secrets.master_key"_s).line},
                      {"reason"_L1, u"secrets.master_key must be keychain, file or credential"_s}});
    HF_TRY(const auto installation, store.read([](store::Connection &connection) {
        return readSetting(connection, u"installation"_s);
    }));
    return secrets::makeKeyStore(
        {.place = *place,
         .folder = profile.keysFolder(),
         .installation = installation ? installation->value("id"_L1).toString() : QString()});
}

Result<WellKnownIds> seedStore(store::Store &store, const Profile &profile)
{
    return seed(store, {.backupsFolder = profile.backupsFolder(),
                        .nodeIdFile = profile.nodeIdFile(),
                        .hostname = QSysInfo::machineHostName(),
                        .now = systemClock().now()});
}

/// In the order of construction; destroyed the other way round: first nobody comes in any more,
/// then the work ends, then the store closes, and the lock goes last.
struct Service::Rooms
{
    std::unique_ptr<api::ServiceEndpoint> endpoint;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<secrets::KeyStore> keys;
    std::unique_ptr<secrets::SecretVault> vault;
    std::unique_ptr<node::Node> node;
    api::Methods methods;
    api::Notifications notifications;
    api::Transfers transfers;
    std::unique_ptr<PasswordHasher> passwords;
    std::unique_ptr<Authoriser> authoriser;
    std::unique_ptr<SessionService> sessions;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<RoleService> roles;
    std::unique_ptr<JobRunner> runner;
    std::unique_ptr<JobService> jobs;
    std::unique_ptr<SettingsService> settingsRoom;
    std::unique_ptr<StorageService> storage;
    std::unique_ptr<ServerService> servers;
    std::unique_ptr<BackupService> backups;
    std::unique_ptr<BackupWork> scheduledWork;
    std::unique_ptr<ScheduleService> schedules;
    std::unique_ptr<ScheduleTicker> ticker;
    std::unique_ptr<OverviewService> overview;
    std::unique_ptr<DiagnosisService> diagnosis;
    std::unique_ptr<Housekeeping> housekeeping;
    std::unique_ptr<api::ApiServer> server;
    std::unique_ptr<IdentityWatch> identityWatch;

    Result<void> openStore(const Profile &profile, const Configuration &configuration);
    void furnish(const Profile &profile, const Configuration &configuration,
                 std::function<void()> requestStop);
    Result<void> cleanUp();
    Result<void> printSetupToken();
    Result<void> listen(const Profile &profile, const Configuration &configuration);

    WellKnownIds ids;
    QString newestMigration;
};

Result<void> Service::Rooms::openStore(const Profile &profile, const Configuration &configuration)
{
    HF_TRY(store, openConfiguredStore(profile, configuration));
    store::Migrator migrator(*store, {.copyFolder = profile.dataFolder});
    HF_TRY(const auto migrated, migrator.up());
    for (const QString &name : migrated.applied)
        qCInfo(lcStore).noquote() << "applied migration" << name;
    HF_TRY(newestMigration, migrator.newest());
    HF_TRY(ids, seedStore(*store, profile));
    HF_TRY(keys, openKeyStore(profile, configuration, *store));
    vault = std::make_unique<secrets::SecretVault>(*store, *keys, systemClock());
    return {};
}

void Service::Rooms::furnish(const Profile &profile, const Configuration &configuration,
                             std::function<void()> requestStop)
{
    const Clock &clock = systemClock();
    node = node::makeLocalNode(profile.nodeFolder(), {.allowedRoots = configuration.allowedRoots,
                                                      .dataFolder = profile.dataFolder,
                                                      .homeFolders = homeFolders()});
    passwords = std::make_unique<PasswordHasher>(*store, clock);
    authoriser = std::make_unique<Authoriser>(*store);
    sessions = std::make_unique<SessionService>(SessionServiceParts{
        .store = *store, .passwords = *passwords, .authoriser = *authoriser, .clock = clock});
    accounts = std::make_unique<AccountService>(
        AccountServiceParts{.store = *store,
                            .passwords = *passwords,
                            .sessions = *sessions,
                            .authoriser = *authoriser,
                            .clock = clock,
                            .localOwnerId = ids.localOwnerId,
                            .isLocalOwnerOn = configuration.isLocalOwnerOn});
    roles = std::make_unique<RoleService>(*store, *authoriser, clock);
    runner =
        std::make_unique<JobRunner>(*store, clock,
                                    JobRunnerOptions{.owner = ownerName(endpoint->instanceId()),
                                                     .nodeId = ids.nodeId,
                                                     .parallelJobs = configuration.parallelJobs,
                                                     .jobsPerTarget = configuration.jobsPerTarget,
                                                     .jobsPerDisk = configuration.jobsPerDisk});
    jobs = std::make_unique<JobService>(*store, *runner, notifications, clock, ids.nodeId);
    storage = std::make_unique<StorageService>(*store, *node, notifications, clock, ids.nodeId);
    settingsRoom =
        std::make_unique<SettingsService>(*store, clock, profile.configFile, configuration);
    servers =
        std::make_unique<ServerService>(*store, *node, *runner, notifications, clock, ids.nodeId);
    backups = std::make_unique<BackupService>(
        BackupServiceParts{.store = *store,
                           .node = *node,
                           .runner = *runner,
                           .notifications = notifications,
                           .transfers = transfers,
                           .clock = clock,
                           .nodeId = ids.nodeId,
                           .manifestsFolder = profile.manifestsFolder(),
                           .reserveBytes = configuration.reserveBytes,
                           .undoKept = configuration.undoKept});
    scheduledWork = std::make_unique<BackupWork>(*backups);
    schedules =
        std::make_unique<ScheduleService>(ScheduleServiceParts{.store = *store,
                                                               .work = *scheduledWork,
                                                               .notifications = notifications,
                                                               .clock = clock,
                                                               .owner = endpoint->instanceId()});
    ticker = std::make_unique<ScheduleTicker>(*schedules);
    overview = std::make_unique<OverviewService>(*store, *schedules, clock);
    diagnosis = std::make_unique<DiagnosisService>(
        DiagnosisParts{.store = *store,
                       .node = *node,
                       .runner = *runner,
                       .transfers = transfers,
                       .clock = clock,
                       .profile = profile,
                       .nodeId = ids.nodeId,
                       .instanceId = endpoint->instanceId(),
                       .migration = newestMigration,
                       .startedAt = clock.now(),
                       .reserveBytes = configuration.reserveBytes,
                       .requestStop = std::move(requestStop)});
    servers->setOwnersListener([this] { authoriser->forget(); });
    servers->addExecutors(*runner);
    backups->addJobs(*runner, *jobs);
    schedules->addJobs(*runner);
    jobs->addFollower([this](const Job &job) { schedules->jobChanged(job); });
    if (!configuration.allowedRoots.isEmpty())
        methods.boundFolders();
    addIdentityMethods(methods, *store);
    sessions->addMethods(methods);
    accounts->addMethods(methods);
    roles->addMethods(methods);
    jobs->addMethods(methods);
    settingsRoom->addMethods(methods);
    storage->addMethods(methods);
    servers->addMethods(methods);
    backups->addMethods(methods);
    schedules->addMethods(methods);
    overview->addMethods(methods);
    diagnosis->addMethods(methods);
}

Result<void> Service::Rooms::cleanUp()
{
    HF_TRY(const auto recovered, node->recover());
    for (const node::Recovered &order : recovered)
        qCInfo(lcNode).noquote() << "interrupted" << order.kind << idText(order.jobId)
                                 << order.outcome;
    HF_CHECK(backups->recover(recovered));
    HF_TRY(const int interrupted, jobs->recover());
    if (interrupted > 0)
        qCWarning(lcJobs) << interrupted << "jobs had been interrupted by the end of the service";
    HF_TRY(const auto targets, store->read([this](store::Connection &connection) {
        return readTargetsOf(connection, ids.nodeId);
    }));
    for (const StorageTarget &target : targets) {
        // A disk that is not connected must not keep the service from starting.
        if (const auto cleaned = node->removeTemporaries(specificationOf(target)); !cleaned)
            qCWarning(lcNode).noquote() << "target" << target.name << cleaned.error().message();
    }
    return {};
}

/// Once, to whoever starts the service or reads its journal; never through the log's categories.
Result<void> Service::Rooms::printSetupToken()
{
    HF_TRY(const auto token, accounts->makeSetupToken());
    if (!token)
        return {};
    std::fprintf(stdout,
                 "This installation has no named owner yet. `holdfastctl setup --token NAME EMAIL` "
                 "makes one, once, within a day, and asks for this token:\n  %s\n",
                 qPrintable(*token));
    std::fflush(stdout);
    return {};
}

Result<void> Service::Rooms::listen(const Profile &profile, const Configuration &configuration)
{
    api::ListenerSettings settings;
    settings.port = quint16(configuration.port);
    if (configuration.port == 0 && !profile.isPrivateHome)
        settings.port = kDefaultPort;
    if (!configuration.remoteAddress.isEmpty()) {
        settings.remote = {.address = QHostAddress(configuration.remoteAddress),
                           .port = quint16(configuration.remotePort),
                           .tls = {.certificate = configuration.remoteCertificate,
                                   .key = configuration.remoteKey}};
        if (settings.remote.address.isNull())
            return Error("config.invalid"_L1,
                         {{"path"_L1, profile.configFile},
                          {"line"_L1, configuration.origins.value(u"remote.address"_s).line},
                          {"reason"_L1, u"remote.address must be an IP address"_s}});
    }
    settings.hostNames = configuration.hostNames;
    settings.origins = configuration.allowedOrigins;
    HF_TRY(server,
           api::ApiServer::start(
               settings, {.methods = methods,
                          .notifications = notifications,
                          .transfers = transfers,
                          .token = endpoint->token(),
                          .instanceId = endpoint->instanceId(),
                          .version = QStringLiteral(HOLDFAST_VERSION),
                          .localOwner = [this] { return accounts->localOwner(); },
                          .authorise =
                              [this](const api::Caller &caller, const QString &permission,
                                     const QUuid &serverId) {
                                  return authoriser->authorise(caller, permission, serverId);
                              },
                          .mayHear =
                              [this](const api::Caller &caller, const api::Audience &audience) {
                                  return authoriser->mayHear(caller, audience);
                              },
                          .readiness = [this] { return housekeeping->readiness(); }}));
    const auto closeSessions = [this](const QSet<QUuid> &ended) { server->closeSessions(ended); };
    sessions->setEndListener(closeSessions);
    identityWatch = std::make_unique<IdentityWatch>(
        *store, *authoriser, *sessions, [this] { return server->openSessions(); }, closeSessions);
    HF_CHECK(printSetupToken());
    HF_CHECK(endpoint->publish(server->host(), server->port(), QStringLiteral(HOLDFAST_VERSION)));
    qCInfo(lcService).noquote() << "Holdfast" << HOLDFAST_VERSION << "answers on"
                                << hostShown(server->host()) + u':' +
                                       QString::number(server->port());
    return {};
}

Result<std::unique_ptr<Service>> Service::start(const Profile &profile,
                                                std::function<void()> requestStop)
{
    HF_CHECK(profile.create());
    auto rooms = std::make_unique<Rooms>();
    HF_TRY(rooms->endpoint, api::ServiceEndpoint::claim(profile));
    HF_TRY(const Configuration configuration, Configuration::read(profile.configFile));
    HF_CHECK(rooms->openStore(profile, configuration));
    rooms->furnish(profile, configuration, std::move(requestStop));
    HF_CHECK(rooms->cleanUp());
    rooms->housekeeping = std::make_unique<Housekeeping>(*rooms->store, *rooms->backups,
                                                         *rooms->jobs, *rooms->storage);
    HF_CHECK(rooms->listen(profile, configuration));
    rooms->runner->start();
    rooms->housekeeping->start();
    rooms->ticker->start();
    rooms->identityWatch->start();
    return std::unique_ptr<Service>(new Service(std::move(rooms)));
}

Service::Service(std::unique_ptr<Rooms> rooms)
    : m_rooms(std::move(rooms))
{}

Service::~Service()
{
    m_rooms->identityWatch->stop();
    m_rooms->sessions->setEndListener({});
    m_rooms->server->stop();
    m_rooms->ticker->stop();
    m_rooms->housekeeping->stop();
    m_rooms->runner->stop();
}

} // namespace holdfast
