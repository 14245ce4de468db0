#include "tests/support/postgresql.h"
#include "tests/support/service_process.h"
#include "tests/support/test_main.h"
#include "tests/support/tree.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace holdfast::tests;
using namespace Qt::StringLiterals;

/// Two services with profiles of their own on one PostgreSQL, as on two machines.
class TwoMachinesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void eachBacksItsOwnServerUp();
    void aDueScheduleRunsOnceAndThere();
    void aStoreOfBeforeKeepsItsNode();

private:
    struct Machine
    {
        ServiceProfile profile;
        QString server;   ///< its name
        QString serverId; ///< its id
        QString nodeId;
    };
    void add(Machine &machine, const QString &name);
    QJsonArray backupsOf(const Machine &machine) const
    {
        return m_first.profile.run({u"backups"_s, u"list"_s, machine.server, u"--json"_s})
            .json()
            .value("backups"_L1)
            .toArray();
    }
    QString jobNode(const QJsonValue &backup) const
    {
        return m_first.profile
            .run({u"job"_s, u"show"_s, backup["job_id"_L1].toString(), u"--json"_s})
            .json()
            .value("node_id"_L1)
            .toString();
    }

    Machine m_first;
    Machine m_second;
    QString m_database;
};

#define VERIFY_DONE(result)                                                                        \
    do {                                                                                           \
        const auto &answered = (result);                                                           \
        QVERIFY2(answered.exitCode == 0, answered.text().constData());                             \
    } while (false)

void TwoMachinesTest::add(Machine &machine, const QString &name)
{
    machine.server = name;
    const QString folder = machine.profile.filePath(u"games/"_s + name);
    makeSmallServer(folder);
    const auto added =
        machine.profile.run({u"servers"_s, u"add"_s, name, u"--directory"_s, folder, u"--json"_s});
    VERIFY_DONE(added);
    machine.serverId = added.json().value("id"_L1).toString();
    machine.nodeId = added.json().value("node_id"_L1).toString();
}

void TwoMachinesTest::initTestCase()
{
    Postgresql *server = Postgresql::shared();
    if (!server)
        QSKIP(QByteArray("no-postgresql: " + Postgresql::missingReason().toUtf8()).constData());
    const QString url = server->createDatabase();
    m_database = url.mid(url.lastIndexOf(u'/') + 1).section(u'?', 0, 0);
    for (Machine *machine : {&m_first, &m_second}) {
        machine->profile.setEnvironment(u"DATABASE_URL"_s, url);
        QVERIFY2(machine->profile.startService(), machine->profile.serviceLog().constData());
    }
    add(m_first, u"survival"_s);
    add(m_second, u"creative"_s);
    QVERIFY(!m_first.nodeId.isEmpty());
    QVERIFY(m_first.nodeId != m_second.nodeId);
}

void TwoMachinesTest::eachBacksItsOwnServerUp()
{
    for (const Machine *machine : {&m_first, &m_second}) {
        // Always asked for at the first service.
        const auto made = m_first.profile.run(
            {u"backup"_s, u"create"_s, machine->server, u"--wait"_s, u"--json"_s});
        VERIFY_DONE(made);
        const QJsonObject backup = made.json();
        QCOMPARE(backup.value("status"_L1).toString(), u"completed"_s);
        QVERIFY2(backup.value("storage_path"_L1).toString().startsWith(machine->profile.home()),
                 made.out.constData());
        QCOMPARE(jobNode(backup), machine->nodeId);
    }
    const auto removed = m_first.profile.run(
        {u"backup"_s, u"delete"_s, backupsOf(m_second).first()["id"_L1].toString()});
    QVERIFY2(removed.exitCode == 7, removed.text().constData());
    const auto shown = m_first.profile.run({u"servers"_s, u"show"_s, u"survival"_s});
    QVERIFY2(shown.out.contains("this computer ("), shown.out.constData());
}

void TwoMachinesTest::aDueScheduleRunsOnceAndThere()
{
    const qsizetype before = backupsOf(m_second).size();
    const auto set = m_first.profile.run(
        {u"schedule"_s, u"set"_s, m_second.server, u"--every"_s, u"6h"_s, u"--json"_s});
    VERIFY_DONE(set);
    const QString id = set.json().value("id"_L1).toString();
    // Due now, for both services.
    Postgresql::shared()->execute(
        m_database, u"UPDATE backup_schedules SET next_backup_at = now() - interval '1 second'"_s);
    const auto scheduled = [&] {
        QJsonArray made;
        for (const QJsonValue &backup : backupsOf(m_second)) {
            if (backup["schedule_id"_L1].toString() == id)
                made.append(backup);
        }
        return made;
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        !scheduled().isEmpty() && scheduled().first()["status"_L1] == "completed"_L1, 60'000);
    // Both have looked at it by the time that its next run is stored.
    QTRY_VERIFY_WITH_TIMEOUT(
        Postgresql::shared()
                ->execute(m_database,
                          u"SELECT count(*) FROM backup_schedules WHERE next_backup_at > now()"_s)
                .trimmed() == u"1"_s,
        60'000);
    QCOMPARE(scheduled().size(), 1);
    QCOMPARE(backupsOf(m_second).size(), before + 1);
    QCOMPARE(jobNode(scheduled().first()), m_second.nodeId);
    QVERIFY(scheduled().first()["storage_path"_L1].toString().startsWith(m_second.profile.home()));
}

void TwoMachinesTest::aStoreOfBeforeKeepsItsNode()
{
    ServiceProfile profile;
    const QString url = Postgresql::shared()->createDatabase();
    const QString database = url.mid(url.lastIndexOf(u'/') + 1).section(u'?', 0, 0);
    profile.setEnvironment(u"DATABASE_URL"_s, url);
    QVERIFY2(profile.startService(), profile.serviceLog().constData());
    const QString folder = profile.filePath(u"games/old"_s);
    makeSmallServer(folder);
    VERIFY_DONE(profile.run({u"servers"_s, u"add"_s, u"old"_s, u"--directory"_s, folder}));
    QCOMPARE(profile.stopService(), 0);
    // As a version without ids in the profile left it.
    QVERIFY(QFile::remove(profile.filePath(u"data/node_id"_s)));
    Postgresql::shared()->execute(database, u"UPDATE nodes SET last_seen_at = NULL"_s);
    QVERIFY2(profile.startService(), profile.serviceLog().constData());
    VERIFY_DONE(profile.run({u"backup"_s, u"create"_s, u"old"_s, u"--wait"_s}));
    QCOMPARE(Postgresql::shared()->execute(database, u"SELECT count(*) FROM nodes"_s).trimmed(),
             u"1"_s);
}

HOLDFAST_TEST(TwoMachinesTest)
#include "tst_two_machines.moc"
