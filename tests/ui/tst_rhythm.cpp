// When a schedule runs: clicks to cron, cron to clicks, and both to a sentence.
#include "tests/support/test_main.h"

#include "rhythm.h"

#include "core/cron/cron_fields.h"
#include "ui/schedules/schedule_text.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

using namespace holdfast;
using namespace holdfast::ui;
using namespace Qt::StringLiterals;

class RhythmTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysEveryExpression_data();
    void saysEveryExpression();
    void writesTheExpression_data();
    void writesTheExpression();
    void comesBackTheSame_data() { saysEveryExpression_data(); }
    void comesBackTheSame();
    void holdsOnlyTimesOfOneMinute();
    void movesRuns_data();
    void movesRuns();
    void explainsWhatIsWrong_data();
    void explainsWhatIsWrong();
    void explainsClockChanges();
    void saysWhatIsKept();
};

void RhythmTest::saysEveryExpression_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *cron, Rhythm::Kind kind, const char *sentence) {
        QTest::newRow(cron) << QString::fromLatin1(cron) << int(kind)
                            << QString::fromUtf8(sentence);
    };
    row("0 * * * *", Rhythm::Hourly, "Every hour");
    row("15 * * * *", Rhythm::Hourly, "Every hour at minute 15");
    row("0 */6 * * *", Rhythm::EveryHours, "Every 6 hour(s), from 00:00");
    row("30 4-23/6 * * *", Rhythm::EveryHours, "Every 6 hour(s), from 04:30");
    row("30 2 * * *", Rhythm::Daily, "Every day at 02:30");
    row("@daily", Rhythm::Daily, "Every day at 00:00");
    row("0 9,21 * * *", Rhythm::Daily, "Every day at 09:00 and 21:00");
    row("0,30 4 * * *", Rhythm::Daily, "Every day at 04:00 and 04:30");
    row("0 8 * * 5", Rhythm::Weekly, "Every Friday at 08:00");
    row("0 8 * * sun", Rhythm::Weekly, "Every Sunday at 08:00");
    row("0 4 * * 1-5", Rhythm::Weekly, "Monday to Friday at 04:00");
    row("0 4 * * 6,7", Rhythm::Weekly, "Saturday and Sunday at 04:00");
    row("0 4 * * 1,3,5", Rhythm::Weekly, "Mon, Wed and Fri at 04:00");
    row("0 4 1 * *", Rhythm::Monthly, "On day 1 of each month at 04:00");
    row("0 4 1,15 * *", Rhythm::Monthly, "On day 1 and 15 of each month at 04:00");
    row("*/15 * * * *", Rhythm::Own, "Every 15 minute(s), every day");
    row("* * * * *", Rhythm::Own, "Every minute, every day");
    row("*/15 9-17 * * 1-5", Rhythm::Own,
        "Every 15 minute(s) of the hours 9 to 17, on Mon, Tue, Wed, Thu and Fri");
    row("0 4 1 1,7 *", Rhythm::Own, "At 04:00, on day 1 of the month, in January and July");
    row("0 4 13 * 5", Rhythm::Own, "At 04:00, on day 13 of the month and on each Friday");
    row("0 4 */2 * 5", Rhythm::Own,
        "At 04:00, on day 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29 and 31 of the "
        "month if it is a Friday");
    row("0 4 1-31 * 1", Rhythm::Own, "At 04:00, every day");
}

void RhythmTest::saysEveryExpression()
{
    QFETCH(QString, cron);
    const auto rhythm = rhythmOf(cron);
    HF_VERIFY(rhythm);
    QTEST(int(rhythm->kind), "kind");
    QTEST(rhythmSentence(*rhythm), "sentence");
}

void RhythmTest::comesBackTheSame()
{
    QFETCH(QString, cron);
    const auto rhythm = rhythmOf(cron);
    HF_VERIFY(rhythm);
    const auto before = cron::parse(cron);
    const auto after = cron::parse(cronOf(*rhythm));
    HF_VERIFY(after);
    for (int field = 0; field < cron::FieldCount; ++field)
        QVERIFY2(before->allowed[size_t(field)] == after->allowed[size_t(field)],
                 qPrintable(cronOf(*rhythm)));
}

void RhythmTest::writesTheExpression_data()
{
    QTest::addColumn<Rhythm>("rhythm");
    QTest::addColumn<QString>("cron");
    QTest::newRow("hourly") << Rhythm{.kind = Rhythm::Hourly, .minute = 5} << u"5 * * * *"_s;
    QTest::newRow("every 6 from 9")
        << Rhythm{.kind = Rhythm::EveryHours, .hours = 6, .times = {QTime(9, 30)}}
        << u"30 3-23/6 * * *"_s;
    QTest::newRow("daily") << Rhythm{.times = {QTime(2, 30), QTime(14, 30)}} << u"30 2,14 * * *"_s;
    QTest::newRow("weekly") << Rhythm{.kind = Rhythm::Weekly,
                                      .times = {QTime(4, 0)},
                                      .weekdays = {1, 2, 3, 7}}
                            << u"0 4 * * 1-3,7"_s;
    QTest::newRow("monthly") << Rhythm{.kind = Rhythm::Monthly, .monthDays = {31}}
                             << u"0 4 31 * *"_s;
    QTest::newRow("own") << Rhythm{.kind = Rhythm::Own, .cron = u"  0  4 * *  * "_s}
                         << u"0 4 * * *"_s;
    QTest::newRow("interval") << Rhythm{.kind = Rhythm::Interval, .hours = 5} << QString();
}

void RhythmTest::writesTheExpression()
{
    QFETCH(Rhythm, rhythm);
    QTEST(cronOf(rhythm), "cron");
}

void RhythmTest::holdsOnlyTimesOfOneMinute()
{
    QVERIFY(areOneExpression({QTime(4, 0), QTime(16, 0)}));
    QVERIFY(areOneExpression({QTime(4, 0), QTime(4, 30), QTime(16, 0), QTime(16, 30)}));
    QVERIFY(!areOneExpression({QTime(4, 0), QTime(16, 30)}));
    QVERIFY(cronOf(Rhythm{.times = {QTime(4, 0), QTime(16, 30)}}).isEmpty());
}

void RhythmTest::movesRuns_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<QString>("moved"); // empty: cannot be said
    const auto at = [](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 10, 19).addDays(day), QTime(hour, minute), QTimeZone::utc());
    };
    QTest::newRow("daily, another time")
        << u"0 4 * * *"_s << at(0, 4, 0) << at(0, 5, 15) << u"15 5 * * *"_s;
    QTest::newRow("one of two times")
        << u"0 4,16 * * *"_s << at(0, 16, 0) << at(2, 18, 0) << u"0 4,18 * * *"_s;
    QTest::newRow("one of two times, another minute")
        << u"0 4,16 * * *"_s << at(0, 16, 0) << at(0, 16, 15) << QString();
    QTest::newRow("weekly, another day and time")
        << u"0 8 * * 5"_s << at(4, 8, 0) << at(6, 9, 30) << u"30 9 * * 7"_s;
    QTest::newRow("one of several days")
        << u"0 8 * * 1,3"_s << at(0, 8, 0) << at(1, 8, 0) << u"0 8 * * 2,3"_s;
    QTest::newRow("every six hours")
        << u"0 4-23/6 * * *"_s << at(0, 10, 0) << at(0, 11, 15) << u"15 5-23/6 * * *"_s;
    QTest::newRow("hourly") << u"0 * * * *"_s << at(0, 3, 0) << at(0, 3, 45) << u"45 * * * *"_s;
    QTest::newRow("monthly") << u"0 4 19 * *"_s << at(0, 4, 0) << at(1, 4, 0) << u"0 4 20 * *"_s;
    QTest::newRow("nowhere") << u"0 4 * * *"_s << at(0, 4, 0) << at(3, 4, 0) << QString();
    QTest::newRow("own") << u"*/20 4 * 1 *"_s << at(0, 4, 0) << at(0, 5, 0) << QString();
}

void RhythmTest::movesRuns()
{
    QFETCH(QString, cron);
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    const auto rhythm = rhythmOf(cron);
    HF_VERIFY(rhythm);
    const auto moved = movedRhythm(*rhythm, from, to);
    QTEST(moved ? moved->cron : QString(), "moved");
    QVERIFY(!movedRhythm(Rhythm{.kind = Rhythm::Interval, .hours = 6}, from, to));
}

void RhythmTest::explainsWhatIsWrong_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("part");
    QTest::newRow("four") << u"0 4 * *"_s << u"five are needed"_s;
    QTest::newRow("hour") << u"0 24 * * *"_s << u"Hour: “24” is not allowed"_s;
    QTest::newRow("backwards") << u"0 4 * * 5-2"_s
                               << u"Day of the week: the range “5-2” runs backwards"_s;
    QTest::newRow("lone step") << u"0 4/6 * * *"_s << u"Hour: a step needs"_s;
    QTest::newRow("step") << u"*/0 4 * * *"_s << u"Minute: the step “0” does not fit"_s;
    QTest::newRow("shorthand") << u"@often"_s << u"“@often” is none of"_s;
    QTest::newRow("long") << QString(300, u'*') << u"too long"_s;
}

void RhythmTest::explainsWhatIsWrong()
{
    QFETCH(QString, cron);
    QFETCH(QString, part);
    const auto rhythm = rhythmOf(cron);
    HF_VERIFY_ERROR(rhythm, "schedule.cron_invalid");
    const QString text = cronErrorText(rhythm.error());
    QVERIFY2(text.contains(part), qPrintable(text));
    // The same over the wire.
    QCOMPARE(cronErrorText(Error::fromJson(rhythm.error().toJson())), text);
}

void RhythmTest::explainsClockChanges()
{
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime back = QDateTime(QDate(2026, 10, 25), QTime(0, 30), QTimeZone::utc());
    QCOMPARE(clockChangeText({back, {}, ClockChange::Repeated}, u"Europe/Berlin"_s),
             u"The clocks go back at 03:00, so 02:30 comes twice. It runs once, the first time."_s);
    const QDateTime forward = QDateTime(QDate(2026, 3, 29), QTime(1, 0), QTimeZone::utc());
    QCOMPARE(clockChangeText({forward, {}, ClockChange::Skipped}, u"Europe/Berlin"_s),
             u"The clocks go forward from 02:00 to 03:00 and leave its time out that day. It runs "
             u"right after, at 03:00."_s);
    QVERIFY(clockChangeText({back, {}, ClockChange::None}, u"Europe/Berlin"_s).isEmpty());
}

void RhythmTest::saysWhatIsKept()
{
    Schedule schedule;
    schedule.retentionCount = 8;
    schedule.retention = {.daily = 7, .weekly = 4};
    QCOMPARE(retentionText(schedule), u"8 newest, 7 daily and 4 weekly"_s);
    schedule.retentionCount = 0;
    schedule.retention = {};
    QCOMPARE(retentionText(schedule), u"everything"_s);
    schedule.retentionDays = 30;
    QCOMPARE(retentionText(schedule), u"all of 30 day(s)"_s);
}

HOLDFAST_TEST(RhythmTest)

#include "tst_rhythm.moc"
