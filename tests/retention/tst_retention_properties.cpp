#include "core/retention/retention.h"
#include "tests/support/test_main.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace holdfast;
using namespace Qt::StringLiterals;
using retention::Situation;

namespace {

class RandomServer
{
public:
    explicit RandomServer(quint32 seed)
        : m_random(seed)
    {
        m_situation.now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            m_situation.schedules.append(randomSchedule());
        for (int i = m_random.bounded(60); i > 0; --i)
            m_situation.backups.append(randomBackup());
    }

    Situation &situation() { return m_situation; }
    QRandomGenerator &random() { return m_random; }

    QUuid randomScheduleId()
    {
        const int which = m_random.bounded(int(m_situation.schedules.size()) + 1);
        return which == m_situation.schedules.size() ? QUuid() : m_situation.schedules.at(which).id;
    }

private:
    bool oneIn(int count) { return m_random.bounded(count) == 0; }

    Schedule randomSchedule()
    {
        Schedule schedule;
        schedule.id = newId();
        schedule.enabled = !oneIn(6);
        schedule.retentionCount = oneIn(3) ? 0 : m_random.bounded(1, 12);
        if (oneIn(3))
            schedule.retentionDays = m_random.bounded(1, 60);
        if (oneIn(2)) {
            schedule.retention = {m_random.bounded(4), m_random.bounded(8), m_random.bounded(5),
                                  m_random.bounded(13), m_random.bounded(3)};
        }
        const QStringList zones{QString(), u"UTC"_s, u"Europe/Berlin"_s, u"Asia/Kolkata"_s};
        schedule.timeZone = zones.at(m_random.bounded(int(zones.size())));
        return schedule;
    }

    Backup randomBackup()
    {
        Backup backup;
        backup.id = newId();
        backup.scheduleId = oneIn(10) ? newId() : randomScheduleId();
        const int reachSeconds = oneIn(2) ? 5 * 86'400 : 500 * 86'400;
        backup.startedAt =
            m_situation.now.addSecs(86'400 * qint64(oneIn(30)) - m_random.bounded(reachSeconds));
        const std::array statuses{BackupStatus::Failed, BackupStatus::Cancelled,
                                  BackupStatus::Running, BackupStatus::Pending,
                                  BackupStatus::Verifying};
        backup.status = oneIn(4) ? statuses[size_t(m_random.bounded(int(statuses.size())))]
                                 : BackupStatus::Completed;
        backup.sizeBytes = oneIn(8) ? m_random.bounded(400) : m_random.bounded(1000, 1400);
        backup.locked = oneIn(15);
        if (!oneIn(3))
            backup.verifiedAt = backup.startedAt.addSecs(10);
        if (oneIn(15))
            m_situation.damaged.insert(backup.id);
        return backup;
    }

    QRandomGenerator m_random;
    Situation m_situation;
};

QSet<QUuid> removedBy(const Situation &situation)
{
    QSet<QUuid> removed;
    for (const PruneDecision &decision : retention::decide(situation)) {
        if (decision.isRemoved)
            removed.insert(decision.backupId);
    }
    return removed;
}

/// Written from the sentence, not from the code: completed, whole, and verified if any is.
QUuid lastGood(const Situation &situation)
{
    const Backup *best = nullptr;
    for (const Backup &backup : situation.backups) {
        if (backup.status != BackupStatus::Completed || situation.damaged.contains(backup.id) ||
            backup.startedAt > situation.now)
            continue;
        const auto rank = [](const Backup &one) {
            return std::pair(one.verifiedAt.isValid(), one.startedAt);
        };
        if (best == nullptr || rank(backup) > rank(*best))
            best = &backup;
    }
    return best == nullptr ? QUuid() : best->id;
}

} // namespace

class RetentionPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void removesOnlyWhatMayGo();
    void removesNothingTheSecondTime();
    void losesNothingThroughASmallBackup();
    void losesNothingThroughAFailure();
    void keepsAtLeastWhatTheRulesPromise();

private:
    void forEachServer(const std::function<void(RandomServer &)> &check);
    quint32 m_seed = 0;
};

void RetentionPropertiesTest::initTestCase()
{
    m_seed = qEnvironmentVariableIsSet("HOLDFAST_SEED")
                 ? qEnvironmentVariable("HOLDFAST_SEED").toUInt()
                 : QRandomGenerator::system()->generate();
}

void RetentionPropertiesTest::forEachServer(const std::function<void(RandomServer &)> &check)
{
    const int rounds = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") == 1 ? 20'000 : 500;
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
        RandomServer server(m_seed + quint32(round));
        check(server);
    }
    if (QTest::currentTestFailed())
        qWarning("HOLDFAST_SEED=%u", m_seed);
}

void RetentionPropertiesTest::removesOnlyWhatMayGo()
{
    forEachServer([](RandomServer &server) {
        const Situation &situation = server.situation();
        const auto decisions = retention::decide(situation);
        QCOMPARE(decisions.size(), situation.backups.size());
        QVERIFY(
            std::ranges::is_sorted(decisions, std::ranges::greater(), &PruneDecision::startedAt));
        const QSet<QUuid> removed = removedBy(situation);
        QVERIFY(!removed.contains(lastGood(situation)));
        for (const PruneDecision &decision : decisions)
            QVERIFY(decision.reason.startsWith(decision.isRemoved ? u"Goes: "_s : u"Stays: "_s));
        for (const Backup &backup : situation.backups) {
            if (!removed.contains(backup.id))
                continue;
            QVERIFY(!backup.locked);
            QVERIFY(backup.startedAt <= situation.now);
            const auto schedule =
                std::ranges::find(situation.schedules, backup.scheduleId, &Schedule::id);
            if (backup.status == BackupStatus::Completed)
                QVERIFY(schedule != situation.schedules.end() && schedule->enabled);
            else
                QVERIFY(backup.status == BackupStatus::Failed ||
                        backup.status == BackupStatus::Cancelled);
        }
    });
}

void RetentionPropertiesTest::removesNothingTheSecondTime()
{
    forEachServer([](RandomServer &server) {
        const QSet<QUuid> removed = removedBy(server.situation());
        server.situation().backups.removeIf(
            [&removed](const Backup &backup) { return removed.contains(backup.id); });
        QCOMPARE(removedBy(server.situation()), QSet<QUuid>());
    });
}

void RetentionPropertiesTest::losesNothingThroughASmallBackup()
{
    forEachServer([](RandomServer &server) {
        Situation &situation = server.situation();
        situation.backups.removeIf(
            [&](const Backup &backup) { return backup.startedAt > situation.now; });
        const auto isWhole = [&](const Backup &backup) {
            return backup.status == BackupStatus::Completed &&
                   !situation.damaged.contains(backup.id);
        };
        const auto newest =
            std::ranges::max_element(situation.backups, {}, [&](const Backup &backup) {
                return isWhole(backup) ? backup.startedAt : QDateTime::fromSecsSinceEpoch(0);
            });
        if (newest == situation.backups.end() || !isWhole(*newest))
            return;
        Backup small;
        small.id = newId();
        small.scheduleId = server.randomScheduleId();
        small.startedAt = situation.now;
        small.status = BackupStatus::Completed;
        small.verifiedAt = server.random().bounded(2) == 0 ? situation.now : QDateTime();
        small.sizeBytes = newest->sizeBytes / 2 - 1;
        // A failure before it would have held everything; that hold ends with any success.
        situation.backups.removeIf([&small](const Backup &backup) {
            return backup.scheduleId == small.scheduleId && backup.status == BackupStatus::Failed;
        });
        const QSet<QUuid> held = removedBy(situation);
        situation.backups.append(small);
        const QSet<QUuid> after = removedBy(situation);
        QVERIFY2(held.contains(after), "an older backup went because of a small one");
    });
}

void RetentionPropertiesTest::losesNothingThroughAFailure()
{
    forEachServer([](RandomServer &server) {
        Situation &situation = server.situation();
        situation.backups.removeIf(
            [&](const Backup &backup) { return backup.startedAt > situation.now; });
        const QUuid failing = situation.schedules.first().id;
        Backup failed;
        failed.id = newId();
        failed.scheduleId = failing;
        failed.startedAt = situation.now;
        failed.status = BackupStatus::Failed;
        situation.backups.append(failed);
        const QSet<QUuid> removed = removedBy(situation);
        for (const Backup &backup : situation.backups)
            QVERIFY(backup.scheduleId != failing || !removed.contains(backup.id));
    });
}

void RetentionPropertiesTest::keepsAtLeastWhatTheRulesPromise()
{
    forEachServer([](RandomServer &server) {
        const Situation &situation = server.situation();
        const QSet<QUuid> removed = removedBy(situation);
        for (const Schedule &schedule : situation.schedules) {
            QList<Backup> made;
            for (const Backup &backup : situation.backups) {
                if (backup.scheduleId == schedule.id && backup.status == BackupStatus::Completed)
                    made.append(backup);
            }
            std::ranges::sort(made, std::ranges::greater(),
                              [](const Backup &one) { return std::pair(one.startedAt, one.id); });
            for (qsizetype i = 0; i < made.size(); ++i) {
                const bool isYoung =
                    schedule.retentionDays &&
                    made.at(i).startedAt.addDays(*schedule.retentionDays) >= situation.now;
                if (i < schedule.retentionCount || isYoung)
                    QVERIFY(!removed.contains(made.at(i).id));
            }
        }
    });
}

HOLDFAST_TEST(RetentionPropertiesTest)
#include "tst_retention_properties.moc"
