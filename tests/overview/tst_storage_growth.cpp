#include "tests/support/test_main.h"

#include "storage_growth.h"

using namespace holdfast;
using namespace holdfast::overview;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGiga = 1'000'000'000;

QDateTime now()
{
    return QDateTime(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC);
}

StorageTarget target()
{
    StorageTarget target;
    target.id = newId();
    target.name = u"local"_s;
    target.freeBytes = 100 * kGiga;
    target.totalBytes = 500 * kGiga;
    return target;
}

StorageSample sample(int daysAgo, qint64 used, qint64 ours)
{
    StorageSample sample;
    sample.at = QDateTime(now().date().addDays(-daysAgo), QTime(0, 0), Qt::UTC);
    sample.usedBytes = used;
    sample.freeBytes = 500 * kGiga - used;
    sample.oursBytes = ours;
    return sample;
}

} // namespace

class StorageGrowthTest : public QObject
{
    Q_OBJECT
private slots:
    void worksOutDaysWithoutASample();
    void forecastsFromSamples();
    void aDiskThatEmptiesIsNeverFull();
};

void StorageGrowthTest::worksOutDaysWithoutASample()
{
    const QDate today = now().date();
    const QList<StoredDay> stored{{today.addDays(-40), 5 * kGiga}, // before the days shown
                                  {today.addDays(-3), 2 * kGiga},
                                  {today.addDays(-1), kGiga}};
    const TargetGrowth growth =
        growthOf(target(), {sample(2, 300 * kGiga, 9 * kGiga)}, stored, 5, now());
    QCOMPARE(growth.days.size(), 5);
    QList<qint64> ours;
    for (const StorageDay &day : growth.days)
        ours.append(day.oursBytes);
    QCOMPARE(ours, (QList<qint64>{5 * kGiga, 7 * kGiga, 9 * kGiga, 8 * kGiga, 8 * kGiga}));
    QCOMPARE(growth.days.first().day, u"2026-06-26"_s);
    QVERIFY(!growth.days.first().usedBytes);
    QVERIFY(!growth.days.first().isMeasured);
    QVERIFY(growth.days.at(2).isMeasured);
    QCOMPARE(growth.days.at(2).usedBytes, std::optional(300 * kGiga));
    QCOMPARE(growth.freeBytes, 200 * kGiga); // of the newest sample
}

void StorageGrowthTest::forecastsFromSamples()
{
    QList<StorageSample> samples;
    for (int ago = 9; ago >= 0; --ago)
        samples.append(sample(ago, 400 * kGiga - ago * 2 * kGiga, 0));
    const TargetGrowth growth = growthOf(target(), samples, {}, 30, now());
    QCOMPARE(growth.growthBytesPerDay, 2 * kGiga);
    QCOMPARE(growth.fullAt, now().addDays(50)); // 100 GB free
}

void StorageGrowthTest::aDiskThatEmptiesIsNeverFull()
{
    QList<StorageSample> samples;
    for (int ago = 9; ago >= 0; --ago)
        samples.append(sample(ago, 300 * kGiga + ago * kGiga, 0));
    const TargetGrowth growth = growthOf(target(), samples, {}, 30, now());
    QCOMPARE(growth.growthBytesPerDay, -kGiga);
    QVERIFY(!growth.fullAt.isValid());
    QVERIFY(!growthOf(target(), {}, {}, 30, now()).fullAt.isValid()); // nothing is known
}

HOLDFAST_TEST(StorageGrowthTest)
#include "tst_storage_growth.moc"
