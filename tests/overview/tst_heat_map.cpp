#include "tests/support/test_main.h"

#include "heat_map.h"

using namespace holdfast;
using namespace holdfast::overview;
using namespace Qt::StringLiterals;
using overview_queries::Attempt;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

Attempt attempt(const QString &time, BackupStatus status = BackupStatus::Completed)
{
    return {.startedAt = utc(time),
            .status = status,
            .isVerified = status == BackupStatus::Completed,
            .proofLevel = 2};
}

Schedule schedule(const QString &cron, int intervalHours = 24)
{
    Schedule schedule;
    schedule.enabled = true;
    schedule.cron = cron;
    schedule.intervalHours = intervalHours;
    schedule.timeZone = u"UTC"_s;
    schedule.createdAt = utc(u"2026-01-01T00:00:00Z"_s);
    return schedule;
}

QStringList texts(const QList<DayState> &days)
{
    QStringList names;
    for (const DayState day : days)
        names.append(enumText(day));
    return names;
}

} // namespace

class HeatMapTest : public QObject
{
    Q_OBJECT
private slots:
    void showsTheBestOfADay();
    void tellsMissedFromNoneDue();
    void anIntervalIsMissedOnceItIsOver();
    void daysAreThoseOfTheZone();
};

void HeatMapTest::showsTheBestOfADay()
{
    QList<Attempt> attempts{
        attempt(u"2026-06-01T03:00:00Z"_s, BackupStatus::Failed),
        attempt(u"2026-06-02T03:00:00Z"_s, BackupStatus::Failed),
        attempt(u"2026-06-02T04:00:00Z"_s),
        attempt(u"2026-06-03T03:00:00Z"_s),
        attempt(u"2026-06-04T03:00:00Z"_s),
        attempt(u"2026-06-05T03:00:00Z"_s),
        attempt(u"2026-06-06T03:00:00Z"_s, BackupStatus::Cancelled),
    };
    attempts[3].isVerified = false;
    attempts[4].hasWarnings = true;
    attempts[5].proofLevel = 4;
    QCOMPARE(texts(daysOf(attempts, {}, 7, QTimeZone::utc(), utc(u"2026-06-07T12:00:00Z"_s))),
             (QStringList{u"failed"_s, u"verified"_s, u"stored"_s, u"warnings"_s, u"tested"_s,
                          u"none"_s, u"none"_s}));
}

void HeatMapTest::tellsMissedFromNoneDue()
{
    // Mondays (the 1st and the 8th) and Thursdays at 4.
    const QList<Schedule> schedules{schedule(u"0 4 * * 1,4"_s)};
    const QList<Attempt> attempts{attempt(u"2026-06-01T04:00:10Z"_s)};
    const auto until = [&](const QString &now) {
        return texts(daysOf(attempts, schedules, 8, QTimeZone::utc(), utc(now)));
    };
    QCOMPARE(until(u"2026-06-08T04:30:00Z"_s),
             (QStringList{u"verified"_s, u"none"_s, u"none"_s, u"missed"_s, u"none"_s, u"none"_s,
                          u"none"_s, u"none"_s})); // half an hour late: it may still come
    QCOMPARE(until(u"2026-06-08T05:30:00Z"_s).last(), u"missed"_s);
    // Before a schedule was made nothing was due.
    QList<Schedule> later = schedules;
    later[0].createdAt = utc(u"2026-06-04T10:00:00Z"_s);
    QCOMPARE(
        texts(daysOf(attempts, later, 8, QTimeZone::utc(), utc(u"2026-06-08T03:00:00Z"_s))).at(3),
        u"none"_s);
}

void HeatMapTest::anIntervalIsMissedOnceItIsOver()
{
    const QList<Schedule> schedules{schedule({}, 48)};
    const QList<Attempt> attempts{attempt(u"2026-06-01T10:00:00Z"_s)};
    QCOMPARE(
        texts(daysOf(attempts, schedules, 4, QTimeZone::utc(), utc(u"2026-06-04T23:30:00Z"_s))),
        (QStringList{u"verified"_s, u"none"_s, u"missed"_s, u"missed"_s}));
}

void HeatMapTest::daysAreThoseOfTheZone()
{
    const QTimeZone zone("Pacific/Auckland"); // half a day ahead
    QVERIFY(zone.isValid());
    const QList<Attempt> attempts{attempt(u"2026-06-01T13:00:00Z"_s)};
    const QDateTime now = utc(u"2026-06-01T14:00:00Z"_s);
    QCOMPARE(texts(daysOf(attempts, {}, 2, zone, now)), (QStringList{u"none"_s, u"verified"_s}));
    QCOMPARE(texts(daysOf(attempts, {}, 2, QTimeZone::utc(), now)),
             (QStringList{u"none"_s, u"verified"_s}));
    const QDateTime later = utc(u"2026-06-02T11:00:00Z"_s); // the same day in Auckland only
    QCOMPARE(texts(daysOf(attempts, {}, 2, zone, later)), (QStringList{u"none"_s, u"verified"_s}));
    QCOMPARE(texts(daysOf(attempts, {}, 2, QTimeZone::utc(), later)),
             (QStringList{u"verified"_s, u"none"_s}));
}

HOLDFAST_TEST(HeatMapTest)
#include "tst_heat_map.moc"
