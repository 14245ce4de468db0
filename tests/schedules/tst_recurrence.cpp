#include "tests/support/test_main.h"

#include "recurrence.h"

using namespace holdfast;
using namespace holdfast::schedules;
using namespace Qt::StringLiterals;

class RecurrenceTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatsByInterval();
    void runsOnceForAllThatWasMissed();
    void previewsWithOffsets();
    void marksClockChanges_data();
    void marksClockChanges();
    void refusesImpossiblePreviews();
    void knowsTimeZones_data();
    void knowsTimeZones();
};

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

void RecurrenceTest::repeatsByInterval()
{
    const auto every = Recurrence::create({}, 6, u"Europe/Berlin"_s);
    HF_VERIFY(every);
    // Elapsed hours: daylight saving does not stretch them.
    QCOMPARE(every->firstAfter(utc(u"2026-03-28T22:10:00Z"_s)), utc(u"2026-03-29T04:10:00Z"_s));
    HF_VERIFY_ERROR(Recurrence::create({}, 0, {}), "record.invalid");
    HF_VERIFY_ERROR(Recurrence::create({}, 8761, {}), "record.invalid");
}

void RecurrenceTest::runsOnceForAllThatWasMissed()
{
    const auto every = Recurrence::create({}, 6, u"UTC"_s);
    HF_VERIFY(every);
    const QDateTime due = utc(u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(every->following(due, due), utc(u"2026-01-01T06:00:00Z"_s));
    QCOMPARE(every->following(due, utc(u"2026-01-01T05:59:59Z"_s)), utc(u"2026-01-01T06:00:00Z"_s));
    QCOMPARE(every->following(due, utc(u"2026-01-01T06:00:00Z"_s)), utc(u"2026-01-01T12:00:00Z"_s));
    QCOMPARE(every->following(due, utc(u"2026-01-09T07:00:00Z"_s)), utc(u"2026-01-09T12:00:00Z"_s));
    const auto daily = Recurrence::create(u"@daily"_s, 24, u"UTC"_s);
    HF_VERIFY(daily);
    QCOMPARE(daily->following(due, utc(u"2026-01-09T07:00:00Z"_s)), utc(u"2026-01-10T00:00:00Z"_s));
    // A clock that was set back must not make the same time due again.
    QCOMPARE(daily->following(due, utc(u"2025-12-01T07:00:00Z"_s)), utc(u"2026-01-02T00:00:00Z"_s));
    QCOMPARE(every->following(due, utc(u"2025-12-01T07:00:00Z"_s)), utc(u"2026-01-01T06:00:00Z"_s));
}

void RecurrenceTest::previewsWithOffsets()
{
    SchedulePreviewParams params;
    params.cron = u"30 2 * * *"_s;
    params.timeZone = u"Europe/Berlin"_s;
    params.count = 3;
    const auto runs = preview(params, utc(u"2026-03-27T12:00:00Z"_s));
    HF_VERIFY(runs);
    QCOMPARE(runs->runs,
             (QStringList{u"2026-03-28T02:30:00+01:00"_s, u"2026-03-29T03:00:00+02:00"_s,
                          u"2026-03-30T02:30:00+02:00"_s}));
    params.timeZone = u"America/St_Johns"_s;
    params.from = utc(u"2026-01-01T12:00:00Z"_s);
    params.count = 1;
    QCOMPARE(preview(params, {})->runs, QStringList{u"2026-01-02T02:30:00-03:30"_s});
    params.timeZone = u"UTC"_s;
    QCOMPARE(preview(params, {})->runs, QStringList{u"2026-01-02T02:30:00+00:00"_s});
}

void RecurrenceTest::marksClockChanges_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("expected");
    // Berlin 2026: 29 March 2:00 to 3:00 is left out, 25 October 2:00 to 3:00 comes twice.
    const auto row = [](const char *name, const char *cron, const char *from,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(cron) << QString::fromLatin1(from)
                            << QString::fromLatin1(expected);
    };
    row("inside the gap", "30 2 * * *", "2026-03-28T12:00:00Z",
        "2026-03-29T03:00:00+02:00 skipped");
    row("the day after the gap", "30 2 * * *", "2026-03-29T12:00:00Z",
        "2026-03-30T02:30:00+02:00 none");
    row("at the gap's end by right", "0 3 * * *", "2026-03-28T12:00:00Z",
        "2026-03-29T03:00:00+02:00 none");
    row("inside the repeated hour", "30 2 * * *", "2026-10-24T12:00:00Z",
        "2026-10-25T02:30:00+02:00 repeated");
    row("begin of the repeated hour", "0 2 * * *", "2026-10-24T12:00:00Z",
        "2026-10-25T02:00:00+02:00 repeated");
    row("before the repeated hour", "59 1 * * *", "2026-10-24T12:00:00Z",
        "2026-10-25T01:59:00+02:00 none");
    row("after the repeated hour", "0 3 * * *", "2026-10-24T12:00:00Z",
        "2026-10-25T03:00:00+01:00 none");
}

void RecurrenceTest::marksClockChanges()
{
    QFETCH(QString, cron);
    QFETCH(QString, from);
    QFETCH(QString, expected);
    const auto shown = preview(
        {.cron = cron, .timeZone = u"Europe/Berlin"_s, .from = utc(from), .count = 1}, utc(from));
    HF_VERIFY(shown);
    QCOMPARE(shown->planned.size(), 1);
    const PlannedRun &run = shown->planned.first();
    QCOMPARE(QString(run.local + u' ' + enumText(run.clockChange)), expected);
    QCOMPARE(shown->runs, QStringList{run.local});
}

void RecurrenceTest::refusesImpossiblePreviews()
{
    const QDateTime now = utc(u"2026-03-27T12:00:00Z"_s);
    SchedulePreviewParams params;
    HF_VERIFY_ERROR(preview(params, now), "record.invalid");
    params.cron = u"nonsense"_s;
    HF_VERIFY_ERROR(preview(params, now), "schedule.cron_invalid");
    params.cron = u"@daily"_s;
    params.intervalHours = 6;
    HF_VERIFY_ERROR(preview(params, now), "record.invalid");
    params.intervalHours.reset();
    params.count = 0;
    HF_VERIFY_ERROR(preview(params, now), "record.invalid");
    params.count = 1001;
    HF_VERIFY_ERROR(preview(params, now), "record.invalid");
    params.count = 1;
    params.timeZone = u"Mars/Olympus"_s;
    HF_VERIFY_ERROR(preview(params, now), "schedule.time_zone_unknown");
}

void RecurrenceTest::knowsTimeZones_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("the machine's") << QString() << true;
    QTest::newRow("UTC") << u"UTC"_s << true;
    QTest::newRow("Etc/GMT+5") << u"Etc/GMT+5"_s << true;
    QTest::newRow("three parts") << u"America/Argentina/Buenos_Aires"_s << true;
    QTest::newRow("path upward") << u"../../../etc/passwd"_s << false;
    QTest::newRow("absolute path") << u"/etc/localtime"_s << false;
    QTest::newRow("POSIX rule") << u"FOO3BAR"_s << false;
    QTest::newRow("POSIX rule with transitions") << u"CET-1CEST,M3.5.0,M10.5.0/3"_s << false;
    QTest::newRow("a folder") << u"Europe"_s << false;
    QTest::newRow("lower case") << u"europe/berlin"_s << false;
    QTest::newRow("not Latin") << u"Европа/Москва"_s << false;
}

void RecurrenceTest::knowsTimeZones()
{
    QFETCH(QString, name);
    QFETCH(bool, isKnown);
    const auto zone = findTimeZone(name);
    QCOMPARE(zone.has_value(), isKnown);
    if (!isKnown)
        QCOMPARE(zone.error().id(), u"schedule.time_zone_unknown"_s);
}

HOLDFAST_TEST(RecurrenceTest)
#include "tst_recurrence.moc"
