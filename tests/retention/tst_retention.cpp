#include "core/retention/retention.h"
#include "tests/support/test_main.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

/// One server with one schedule; backups are added newest first, one a day.
class World
{
public:
    World()
    {
        m_schedule.id = newId();
        m_schedule.enabled = true;
        m_schedule.retentionCount = 0;
        m_schedule.timeZone = u"UTC"_s;
    }

    Schedule &schedule() { return m_schedule; }
    retention::Situation &situation() { return m_situation; }

    Backup &add(const QDateTime &startedAt, qint64 sizeBytes = 1000)
    {
        Backup backup;
        backup.id = newId();
        backup.name = QString::number(m_situation.backups.size());
        backup.scheduleId = m_schedule.id;
        backup.startedAt = startedAt;
        backup.sizeBytes = sizeBytes;
        backup.status = BackupStatus::Completed;
        backup.verifiedAt = startedAt;
        m_situation.backups.append(backup);
        return m_situation.backups.last();
    }
    Backup &addDaily(qint64 sizeBytes = 1000)
    {
        return add(kNow.addDays(-m_situation.backups.size()).addSecs(-60), sizeBytes);
    }
    void addDays(int count)
    {
        for (int i = 0; i < count; ++i)
            addDaily();
    }

    /// The names of those that stay, in order.
    QString kept()
    {
        m_situation.schedules = {m_schedule};
        m_situation.now = kNow;
        QStringList names;
        for (const PruneDecision &decision : retention::decide(m_situation)) {
            if (!decision.isRemoved)
                names.append(decision.name);
        }
        return names.join(u' ');
    }
    QString reason(int index)
    {
        kept();
        return retention::decide(m_situation).at(index).reason;
    }

private:
    Schedule m_schedule;
    retention::Situation m_situation;
};

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewestByCount();
    void keepsByAge();
    void keepsEverythingWithoutARule();
    void keepsWhatAnyRuleKeeps();
    void keepsTheNewestOfEachPeriod();
    void countsOnlyPeriodsThatHaveBackups();
    void knowsIsoWeeksAndZones();
    void neverRemovesWhatIsLocked();
    void neverRemovesTheLastGood();
    void prefersAVerifiedLastGood();
    void letsASmallBackupTakeNoPlace();
    void keepsTheOneBeforeADrop();
    void comparesContentsAcrossFormats();
    void removesNothingAfterAFailure();
    void removesOldFailures();
    void leavesManualAndForeignOnesAlone();
    void judgesEachScheduleByItself();
    void takesNoPlaceForDamagedOnes();
    void keepsWhatLiesInTheFuture();
    void keepsWhatWasJustMade();
    void saysWhy();
};

void RetentionTest::keepsTheNewestByCount()
{
    World world;
    world.schedule().retentionCount = 3;
    world.addDays(6);
    QCOMPARE(world.kept(), u"0 1 2"_s);
}

void RetentionTest::keepsByAge()
{
    World world;
    world.schedule().retentionDays = 2;
    world.addDays(6);
    QCOMPARE(world.kept(), u"0 1"_s);
}

void RetentionTest::keepsEverythingWithoutARule()
{
    World world;
    world.addDays(20);
    QCOMPARE(world.kept().split(u' ').size(), 20);
}

void RetentionTest::keepsWhatAnyRuleKeeps()
{
    World world;
    world.schedule().retentionCount = 2;
    world.schedule().retentionDays = 4;
    world.schedule().retention.monthly = 2;
    world.addDays(30);
    QCOMPARE(world.kept(), u"0 1 2 3 21"_s); // 21 days ago: the newest of October
}

void RetentionTest::keepsTheNewestOfEachPeriod()
{
    World world;
    world.schedule().retention.daily = 3;
    for (int i = 0; i < 12; ++i)
        world.add(kNow.addSecs(-i * 6 * 3600 - 60)); // four a day, the first at 11:59
    QCOMPARE(world.kept(), u"0 2 6"_s);
}

void RetentionTest::countsOnlyPeriodsThatHaveBackups()
{
    World world;
    world.schedule().retention.hourly = 3;
    world.add(kNow.addSecs(-60));
    world.add(kNow.addDays(-5));
    world.add(kNow.addDays(-90));
    world.add(kNow.addDays(-91));
    QCOMPARE(world.kept(), u"0 1 2"_s);
}

void RetentionTest::knowsIsoWeeksAndZones()
{
    World world;
    world.schedule().retention.weekly = 2;
    world.add(QDateTime::fromString(u"2026-01-02T12:00:00Z"_s, Qt::ISODate)); // 2026-W01
    world.add(QDateTime::fromString(u"2025-12-29T12:00:00Z"_s, Qt::ISODate)); // the same week
    world.add(QDateTime::fromString(u"2025-12-28T12:00:00Z"_s, Qt::ISODate)); // 2025-W52
    QCOMPARE(world.kept(), u"0 2"_s);
    world.schedule().timeZone = u"Pacific/Auckland"_s; // 13 hours on: the third becomes Monday
    QCOMPARE(world.kept(), u"0"_s);
    world.schedule().timeZone = u"Nowhere/Gone"_s;
    QCOMPARE(world.kept(), u"0 2"_s);
}

void RetentionTest::neverRemovesWhatIsLocked()
{
    World world;
    world.schedule().retentionCount = 1;
    world.addDays(4);
    world.situation().backups[2].locked = true;
    QCOMPARE(world.kept(), u"0 2"_s);
}

void RetentionTest::neverRemovesTheLastGood()
{
    World world;
    world.schedule().retentionDays = 1;
    world.add(kNow.addDays(-100));
    world.add(kNow.addDays(-101));
    QCOMPARE(world.kept(), u"0"_s);
    QCOMPARE(world.reason(0), u"Stays: it is the last good backup."_s);
}

void RetentionTest::prefersAVerifiedLastGood()
{
    World world;
    world.schedule().retentionDays = 1;
    world.add(kNow.addDays(-100)).verifiedAt = {};
    world.add(kNow.addDays(-101)).verifiedAt = {};
    world.add(kNow.addDays(-102));
    world.add(kNow.addDays(-103));
    QCOMPARE(world.kept(), u"0 2"_s); // the newest, and the newest that was read back
}

void RetentionTest::letsASmallBackupTakeNoPlace()
{
    World world;
    world.schedule().retentionCount = 3;
    world.addDaily(499);
    world.addDays(4);
    QCOMPARE(world.kept(), u"0 1 2 3"_s);
    QVERIFY(world.reason(0).startsWith(u"Stays: it is the last good"_s));
    world.situation().backups[0].sizeBytes = 500;
    QCOMPARE(world.kept(), u"0 1 2"_s);
}

void RetentionTest::keepsTheOneBeforeADrop()
{
    World world;
    world.schedule().retentionCount = 2;
    for (int i = 0; i < 5; ++i)
        world.addDaily(100);
    world.addDays(3); // 5, 6, 7: before somebody emptied the world
    QCOMPARE(world.kept(), u"0 1 5"_s);
    QCOMPARE(world.reason(5), u"Stays: the backup after it is less than half its size."_s);
}

void RetentionTest::comparesContentsAcrossFormats()
{
    Backup plain;
    plain.compressionFormat = u"none"_s;
    plain.sizeBytes = 1000;
    plain.contentBytes = 990;
    Backup small;
    small.sizeBytes = 400;
    small.contentBytes = 980;
    QVERIFY(!retention::isSuspiciouslySmall(small, plain));
    small.contentBytes = 400;
    QVERIFY(retention::isSuspiciouslySmall(small, plain));
    small.contentBytes = 0; // not known
    QVERIFY(retention::isSuspiciouslySmall(small, plain));
    small.compressionFormat = plain.compressionFormat;
    small.sizeBytes = 500;
    QVERIFY(!retention::isSuspiciouslySmall(small, plain));
}

void RetentionTest::removesNothingAfterAFailure()
{
    World world;
    world.schedule().retentionCount = 1;
    world.addDaily().status = BackupStatus::Failed;
    world.addDays(3);
    QCOMPARE(world.kept(), u"0 1 2 3"_s);
    world.situation().backups[0].status = BackupStatus::Cancelled; // somebody's wish, no failure
    QCOMPARE(world.kept(), u"0 1"_s);
    world.situation().backups[0].status = BackupStatus::Running;
    QCOMPARE(world.kept(), u"0 1"_s);
}

void RetentionTest::removesOldFailures()
{
    World world;
    world.schedule().retentionCount = 9;
    world.addDaily();
    world.add(kNow.addDays(-29)).status = BackupStatus::Failed;
    world.add(kNow.addDays(-31)).status = BackupStatus::Failed;
    Backup &manual = world.add(kNow.addDays(-32));
    manual.status = BackupStatus::Cancelled;
    manual.scheduleId = {};
    QCOMPARE(world.kept(), u"0 1"_s);
    world.situation().backups.removeFirst(); // without the success nothing goes
    world.situation().backups.removeLast();
    QCOMPARE(world.kept(), u"1 2"_s);
}

void RetentionTest::leavesManualAndForeignOnesAlone()
{
    World world;
    world.schedule().retentionCount = 1;
    world.addDays(5);
    world.situation().backups[1].scheduleId = {};
    world.situation().backups[3].scheduleId = newId();
    QCOMPARE(world.kept(), u"0 1 3"_s);
    world.schedule().enabled = false;
    QCOMPARE(world.kept(), u"0 1 2 3 4"_s);
}

void RetentionTest::judgesEachScheduleByItself()
{
    World world;
    world.schedule().retentionCount = 1;
    world.addDays(4);
    Schedule other = world.schedule();
    other.id = newId();
    other.retentionCount = 2;
    for (int i = 0; i < 4; ++i) {
        Backup backup = world.situation().backups.at(i);
        backup.id = newId();
        backup.name += u"b"_s;
        backup.scheduleId = other.id;
        backup.startedAt = backup.startedAt.addSecs(-1);
        world.situation().backups.append(backup);
    }
    world.situation().schedules = {world.schedule(), other};
    world.situation().now = kNow;
    QStringList kept;
    for (const PruneDecision &decision : retention::decide(world.situation())) {
        if (!decision.isRemoved)
            kept.append(decision.name);
    }
    QCOMPARE(kept, (QStringList{u"0"_s, u"0b"_s, u"1b"_s}));
}

void RetentionTest::takesNoPlaceForDamagedOnes()
{
    World world;
    world.schedule().retentionCount = 2;
    world.addDays(5);
    world.situation().damaged = {world.situation().backups.at(0).id,
                                 world.situation().backups.at(4).id};
    QCOMPARE(world.kept(), u"0 1 2"_s);
    QVERIFY(world.reason(0).endsWith(u"not counted: no copy of it is whole."_s));
}

void RetentionTest::keepsWhatLiesInTheFuture()
{
    World world;
    world.schedule().retentionCount = 2;
    world.add(kNow.addYears(1));
    world.add(kNow.addDays(300));
    world.add(kNow.addDays(200));
    world.addDays(3); // 3, 4, 5: today's are not pushed out by what a wrong clock wrote
    QCOMPARE(world.kept(), u"0 1 2 3 4"_s);
}

void RetentionTest::keepsWhatWasJustMade()
{
    World world;
    world.schedule().retentionCount = 2;
    world.addDays(3);
    world.situation().justMade = world.add(kNow.addYears(-1)).id; // the clock is wrong now
    QCOMPARE(world.kept(), u"0 1 3"_s);
}

void RetentionTest::saysWhy()
{
    World world;
    world.schedule().retentionCount = 2;
    world.schedule().retention.yearly = 1;
    world.addDays(3);
    QCOMPARE(world.reason(1), u"Stays: one of the 2 newest."_s);
    QCOMPARE(world.reason(2), u"Goes: newer ones exist and no rule of its schedule keeps it."_s);
    world.schedule().retentionCount = 0;
    world.schedule().retention.yearly = 0;
    world.schedule().retention.daily = 2;
    QCOMPARE(world.reason(1), u"Stays: the newest of its day, for 2 of which one is kept."_s);
}

HOLDFAST_TEST(RetentionTest)
#include "tst_retention.moc"
