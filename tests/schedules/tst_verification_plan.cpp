#include "tests/support/test_main.h"

#include "verification_plan.h"

using namespace holdfast;
using namespace holdfast::schedules;
using namespace Qt::StringLiterals;

class VerificationPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void looksAgainWhenTheNextIsDue();
    void takesTheOldestFirst();
    void spreadsWhatIsDueTogether();
    void hurriesWhatIsOverdue();
    void passesOverDamagedAndUnfinished();
    void trustsNoTimeToCome();

private:
    Backup &add(int daysAgo);
    retention::Situation m_situation;
    const QDateTime m_now = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
private slots:
    void init() { m_situation = {.now = m_now}; }
};

Backup &VerificationPlanTest::add(int daysAgo)
{
    Backup backup;
    backup.id = newId();
    backup.status = BackupStatus::Completed;
    backup.verifiedAt = m_now.addDays(-daysAgo);
    m_situation.backups.append(backup);
    return m_situation.backups.last();
}

void VerificationPlanTest::looksAgainWhenTheNextIsDue()
{
    add(23);
    const auto soon = planVerification(m_situation, 30);
    QVERIFY(soon.backupId.isNull());
    QCOMPARE(soon.lookAgainAt, m_now.addDays(1)); // due after 24 days
    m_situation.backups.clear();
    QCOMPARE(planVerification(m_situation, 30).lookAgainAt, m_now.addDays(3));
}

void VerificationPlanTest::takesTheOldestFirst()
{
    add(25);
    const QUuid oldest = add(28).id;
    QCOMPARE(planVerification(m_situation, 30).backupId, oldest);
    add(0).verifiedAt = {};
    const QUuid never = m_situation.backups.last().id;
    m_situation.backups.removeAt(1);
    m_situation.backups.removeAt(0);
    QCOMPARE(planVerification(m_situation, 30).backupId, never);
}

void VerificationPlanTest::spreadsWhatIsDueTogether()
{
    for (int i = 0; i < 49; ++i)
        add(24);
    // Six days are left for forty-nine: about three hours each.
    QCOMPARE(planVerification(m_situation, 30).lookAgainAt,
             m_now.addMSecs(qint64(6) * 86'400'000 / 49));
}

void VerificationPlanTest::hurriesWhatIsOverdue()
{
    add(40);
    add(40);
    QCOMPARE(planVerification(m_situation, 30).lookAgainAt, m_now.addSecs(300));
}

void VerificationPlanTest::passesOverDamagedAndUnfinished()
{
    m_situation.damaged.insert(add(40).id);
    add(40).status = BackupStatus::Failed;
    QVERIFY(planVerification(m_situation, 30).backupId.isNull());
}

void VerificationPlanTest::trustsNoTimeToCome()
{
    add(-200);
    QVERIFY(!planVerification(m_situation, 30).backupId.isNull());
}

HOLDFAST_TEST(VerificationPlanTest)
#include "tst_verification_plan.moc"
