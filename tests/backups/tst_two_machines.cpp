#include "rooms_bench.h"

#include <QtCore/QFile>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two services, each on a machine of its own, that share one store.
struct TwoMachines
{
    explicit TwoMachines(store::Store &store)
        : here(store)
        , there(store)
    {}
    Result<void> open()
    {
        HF_CHECK(here.open());
        HF_CHECK(there.open());
        HF_TRY(server, there.addServer(u"survival"_s));
        return {};
    }
    Job job(const QUuid &id) { return here.jobs->get(id).value_or(Job()); }
    /// A completed backup of the other machine's server, asked for here.
    Result<Backup> backUp()
    {
        HF_TRY(const Backup backup,
               here.backups->create(here.caller, {.params = {.serverId = server.id},
                                                  .tenantId = here.caller.userId}));
        there.runner->wake();
        const bool hasEnded =
            QTest::qWaitFor([&] { return isFinished(job(backup.jobId).state); }, 30'000);
        if (!hasEnded)
            return Error("job.interrupted"_L1);
        HF_TRY(const auto details, here.backups->get(backup.id));
        return details.backup;
    }

    RoomsBench here;
    RoomsBench there;
    Server server; ///< on the machine `there`
};

} // namespace

class TwoMachinesTest : public QObject
{
    Q_OBJECT
private slots:
    void jobsRunWhereTheServerIs_data() { addEngineRows(); }
    void jobsRunWhereTheServerIs();
    void anotherMachinesArchiveIsLeftAlone_data() { addEngineRows(); }
    void anotherMachinesArchiveIsLeftAlone();
    void targetsBelongToTheirMachine_data() { addEngineRows(); }
    void targetsBelongToTheirMachine();
    void foldersOfOtherMachinesAreNoHindrance_data() { addEngineRows(); }
    void foldersOfOtherMachinesAreNoHindrance();
};

void TwoMachinesTest::jobsRunWhereTheServerIs()
{
    HF_OPEN_STORE(store);
    TwoMachines machines(*store);
    HF_VERIFY(machines.open());
    QVERIFY(machines.here.ids.nodeId != machines.there.ids.nodeId);
    QCOMPARE(machines.server.nodeId, machines.there.ids.nodeId);
    machines.here.runner->start();
    machines.there.runner->start();

    const auto backup = machines.backUp();
    HF_VERIFY(backup);
    QCOMPARE(backup->status, BackupStatus::Completed);
    QVERIFY(backup->storagePath.startsWith(machines.there.at(u"data/backups"_s)));
    const Job made = machines.job(backup->jobId);
    QCOMPARE(made.nodeId, machines.there.ids.nodeId);
    QCOMPARE(made.leaseOwner, machines.there.runner->owner());

    // Asked for here as well: verification and restore go to the archive.
    const auto verify = machines.here.backups->verify(machines.here.caller, backup->id);
    HF_VERIFY(verify);
    QTRY_COMPARE(machines.job(verify->id).state, JobState::Completed);
    QCOMPARE(machines.job(verify->id).leaseOwner, machines.there.runner->owner());
    QVERIFY(QFile::remove(machines.server.directory + "/server.properties"_L1));
    const auto restore = machines.here.backups->restore(
        machines.here.caller, {.backupId = backup->id, .safetyBackup = false});
    HF_VERIFY(restore);
    QTRY_COMPARE(machines.job(restore->id).state, JobState::Completed);
    QCOMPARE(machines.job(restore->id).leaseOwner, machines.there.runner->owner());
    QVERIFY(QFile::exists(machines.server.directory + "/server.properties"_L1));
}

void TwoMachinesTest::anotherMachinesArchiveIsLeftAlone()
{
    HF_OPEN_STORE(store);
    TwoMachines machines(*store);
    HF_VERIFY(machines.open());
    machines.there.runner->start();
    const auto backup = machines.backUp();
    HF_VERIFY(backup);
    QCOMPARE(backup->status, BackupStatus::Completed);

    BackupService &here = *machines.here.backups;
    const api::Caller &caller = machines.here.caller;
    // Here the archive looks like one that is gone: removing it would only lose its row.
    HF_VERIFY_ERROR(here.remove(caller, {.backupId = backup->id}), "backup.other_node");
    HF_VERIFY_ERROR(here.browse({.backupId = backup->id}), "backup.other_node");
    HF_VERIFY_ERROR(here.extract({.backupId = backup->id, .path = u"x"_s}), "backup.other_node");
    HF_VERIFY_ERROR(here.diff({.backupId = backup->id}), "backup.other_node");
    HF_VERIFY_ERROR(here.previewRestore({.backupId = backup->id}), "backup.other_node");
    HF_VERIFY_ERROR(here.undoRestore(caller, backup->id), "backup.other_node");
    HF_VERIFY_ERROR(
        here.restore(caller, {.backupId = backup->id, .directory = machines.here.at(u"to"_s)}),
        "backup.other_node");
    HF_VERIFY_ERROR(
        here.exportBackup(caller, {.backupId = backup->id, .to = machines.here.at(u"a.zip"_s)}),
        "backup.other_node");
    QVERIFY(QFile::exists(backup->storagePath));
    HF_VERIFY(machines.there.backups->remove(caller, {.backupId = backup->id}));
    QVERIFY(!QFile::exists(backup->storagePath));
}

void TwoMachinesTest::targetsBelongToTheirMachine()
{
    HF_OPEN_STORE(store);
    TwoMachines machines(*store);
    HF_VERIFY(machines.open());
    const api::Caller &caller = machines.here.caller;
    const auto ours = machines.here.storage->add(
        caller, {.name = u"ours"_s, .directory = machines.here.at(u"disk"_s)});
    HF_VERIFY(ours);
    QCOMPARE(ours->nodeId, machines.here.ids.nodeId);
    const BackupRequest request{.params = {.serverId = machines.server.id, .targetId = ours->id},
                                .tenantId = caller.userId};
    HF_VERIFY_ERROR(machines.there.backups->create(caller, request), "storage.other_node");
    HF_VERIFY_ERROR(machines.there.schedules->set(
                        caller, {.serverId = machines.server.id, .targetId = ours->id}),
                    "storage.other_node");
    // The other machine's only target stays, although there are three in all.
    const auto listed = machines.here.storage->list();
    HF_VERIFY(listed);
    QCOMPARE(listed->targets.size(), 3);
    for (const StorageTarget &target : listed->targets) {
        const bool isOurs = target.nodeId == machines.here.ids.nodeId;
        QCOMPARE(target.lastCheckedAt.isValid(), isOurs);
        if (!isOurs)
            HF_VERIFY_ERROR(machines.here.storage->remove(caller, target.id), "storage.in_use");
    }
    HF_VERIFY(machines.here.storage->remove(caller, ours->id));
}

void TwoMachinesTest::foldersOfOtherMachinesAreNoHindrance()
{
    HF_OPEN_STORE(store);
    TwoMachines machines(*store);
    HF_VERIFY(machines.open());
    // The same path on another machine is another folder.
    const auto twin = machines.here.servers->add(
        machines.here.caller, {.name = u"twin"_s, .directory = machines.server.directory});
    HF_VERIFY(twin);
    QCOMPARE(twin->nodeId, machines.here.ids.nodeId);
    HF_VERIFY(machines.here.servers->remove(machines.here.caller, {.serverId = twin->id}));
    HF_VERIFY(machines.here.storage->add(
        machines.here.caller,
        {.name = u"there a server"_s, .directory = machines.server.directory + "/backups"_L1}));
}

HOLDFAST_TEST(TwoMachinesTest)
#include "tst_two_machines.moc"
