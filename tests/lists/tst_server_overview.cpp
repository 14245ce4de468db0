// What the table of servers shows, and changing a server.
#include "backups_queries.h"

#include "core/servers/servers.h"
#include "list_premises.h"
#include "tests/support/fake_clock.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using store::Connection;

namespace {

/// The room on a store with two servers; its node is never asked.
struct Fixture
{
    explicit Fixture(const QString &engine)
        : store(engine)
    {}

    Result<void> open()
    {
        HF_CHECK(store.open());
        HF_TRY(premises, makePremises(*store, 1, 2, clock.now()));
        caller.userId = premises.userId;
        node = node::makeLocalNode(store.folder.filePath(u"node"_s), {});
        runner = std::make_unique<JobRunner>(*store, clock, JobRunnerOptions{});
        servers = std::make_unique<ServerService>(*store, *node, *runner, notifications, clock,
                                                  premises.nodeIds.first());
        return {};
    }
    Result<void> add(const Backup &backup)
    {
        return store->write([&](Connection &connection) {
            return backups_queries::insertBackup(connection, backup, clock.now());
        });
    }
    Result<ServerOverview> overviewOf(int server)
    {
        HF_TRY(const auto page, servers->overview({.serverId = premises.serverIds.at(server)}));
        return page.servers.value(0);
    }

    TestStore store;
    FakeClock clock{someTime()};
    api::Notifications notifications;
    Premises premises;
    api::Caller caller;
    std::unique_ptr<node::Node> node;
    std::unique_ptr<JobRunner> runner;
    std::unique_ptr<ServerService> servers;
};

} // namespace

class ServerOverviewTest : public QObject
{
    Q_OBJECT
private slots:
    void saysHowAServerStands_data() { addEngineRows(); }
    void saysHowAServerStands();
    void pagesByName_data() { addEngineRows(); }
    void pagesByName();
    void changesWhatIsGiven_data() { addEngineRows(); }
    void changesWhatIsGiven();
};

#define HF_OPEN_FIXTURE(name)                                                                      \
    QFETCH(QString, engine);                                                                       \
    Fixture name(engine);                                                                          \
    HF_VERIFY(name.open())

void ServerOverviewTest::saysHowAServerStands()
{
    HF_OPEN_FIXTURE(fixture);
    auto server = fixture.overviewOf(0);
    HF_VERIFY(server);
    QCOMPARE(server->name, u"server 0"_s);
    QCOMPARE(server->goalState, GoalState::Never);
    QVERIFY(!server->lastAttemptStatus);

    const Backup good = backupOf(fixture.premises, 0, u"good"_s, someTime());
    HF_VERIFY(fixture.add(good));
    Backup cancelled = backupOf(fixture.premises, 0, u"cancelled"_s, someTime().addSecs(60));
    cancelled.status = BackupStatus::Cancelled;
    cancelled.verifiedAt = {};
    HF_VERIFY(fixture.add(cancelled));
    Backup unverified = backupOf(fixture.premises, 1, u"unverified"_s, someTime());
    unverified.verifiedAt = {};
    HF_VERIFY(fixture.add(unverified));
    server = fixture.overviewOf(0);
    HF_VERIFY(server);
    QCOMPARE(server->goalState, GoalState::Within);
    QCOMPARE(server->lastGoodId, good.id);
    QCOMPARE(server->lastGoodAt, someTime());
    QCOMPARE(server->lastGoodProofLevel, 2);
    QCOMPARE(server->lastAttemptId, cancelled.id);
    QVERIFY(server->lastAttemptStatus == BackupStatus::Cancelled);
    QCOMPARE(server->backupCount, 1);
    QCOMPARE(server->storedBytes, 1000);
    const auto other = fixture.overviewOf(1);
    HF_VERIFY(other);
    QCOMPARE(other->goalState, GoalState::Never); // stored, but nobody has read it back
    QCOMPARE(other->backupCount, 1);

    Backup failed = backupOf(fixture.premises, 0, u"failed"_s, someTime().addSecs(120));
    failed.status = BackupStatus::Failed;
    failed.verifiedAt = {};
    failed.errorMessage = u"The disk is full."_s;
    failed.error = Error("file.no_space"_L1, {{"path"_L1, u"/srv"_s}}).toJson();
    HF_VERIFY(fixture.add(failed));
    server = fixture.overviewOf(0);
    HF_VERIFY(server);
    QCOMPARE(server->goalState, GoalState::FailedLast);
    QCOMPARE(server->lastAttemptError, u"The disk is full."_s);
    QCOMPARE(Error::fromJson(server->lastAttemptFailure).id(), u"file.no_space"_s);
    QCOMPARE(server->lastGoodId, good.id);

    fixture.clock.advance(std::chrono::hours(24));
    server = fixture.overviewOf(0);
    HF_VERIFY(server);
    QCOMPARE(server->goalState, GoalState::FailedLast); // exactly as old as the goal allows
    fixture.clock.advance(std::chrono::seconds(1));
    server = fixture.overviewOf(0);
    HF_VERIFY(server);
    QCOMPARE(server->goalState, GoalState::Late);
}

void ServerOverviewTest::pagesByName()
{
    HF_OPEN_FIXTURE(fixture);
    const auto first = fixture.servers->overview({.limit = 1});
    HF_VERIFY(first);
    QCOMPARE(first->servers.size(), 1);
    QCOMPARE(first->servers.first().name, u"server 0"_s);
    const auto second = fixture.servers->overview({.after = first->after, .limit = 1});
    HF_VERIFY(second);
    QCOMPARE(second->servers.size(), 1);
    QCOMPARE(second->servers.first().name, u"server 1"_s);
    QVERIFY(second->after.isEmpty());
    HF_VERIFY_ERROR(fixture.servers->overview({.limit = 501}), "record.invalid");
}

void ServerOverviewTest::changesWhatIsGiven()
{
    HF_OPEN_FIXTURE(fixture);
    const QUuid id = fixture.premises.serverIds.at(0);
    HF_VERIFY(fixture.add(backupOf(fixture.premises, 0, u"one"_s, someTime())));
    const auto change = [&](ServerUpdateParams params) {
        params.serverId = id;
        return fixture.servers->update(fixture.caller, params);
    };
    const auto before = fixture.overviewOf(0);
    HF_VERIFY(before);
    const auto renamed = change({.name = u"Survival"_s, .backupGoalHours = 6});
    HF_VERIFY(renamed);
    QCOMPARE(renamed->name, u"Survival"_s);
    QCOMPARE(renamed->directory, before->directory);
    QVERIFY(renamed->updatedAt > before->updatedAt);
    const auto backups = fixture.store->read(
        [](Connection &connection) { return backups_queries::listBackups(connection, {}, {}); });
    HF_VERIFY(backups);
    QCOMPARE(backups->backups.first().serverName, u"Survival"_s);

    const auto tagged = change({.tags = QStringList{u"eu"_s, u"eu"_s}});
    HF_VERIFY(tagged);
    QCOMPARE(tagged->tags, QStringList{u"eu"_s});
    QVERIFY(tagged->backupGoalHours == 6);
    const auto reset = change({.backupGoalHours = 0});
    HF_VERIFY(reset);
    QVERIFY(!reset->backupGoalHours);

    HF_VERIFY_ERROR(change({.name = u"server 1"_s}), "server.name_taken");
    HF_VERIFY_ERROR(change({.name = u""_s}), "record.invalid");
    HF_VERIFY_ERROR(change({.templateKey = u"no-such"_s}), "template.not_found");
    HF_VERIFY_ERROR(change({.description = u"x"_s, .seenUpdatedAt = before->updatedAt}),
                    "server.changed_meanwhile");
    HF_VERIFY(change({.description = u"x"_s, .seenUpdatedAt = reset->updatedAt}));

    constexpr store::Statement kAudit{
        "test.audit",
        store::select<AuditEntry, "FROM audit_log WHERE action = 'servers.update' ORDER BY id">,
        store::parameters<>, store::columns<AuditEntry>};
    const auto audit =
        fixture.store->read([&](Connection &connection) -> Result<QList<AuditEntry>> {
            HF_TRY(store::Rows rows, connection.run(kAudit));
            return store::readRecords<AuditEntry>(std::move(rows));
        });
    HF_VERIFY(audit);
    QCOMPARE(audit->size(), 4);
    QCOMPARE(audit->first().oldValues.value("name"_L1).toString(), u"server 0"_s);
    QCOMPARE(audit->first().newValues.value("name"_L1).toString(), u"Survival"_s);
}

HOLDFAST_TEST(ServerOverviewTest)
#include "tst_server_overview.moc"
