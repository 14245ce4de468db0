#include "tests/support/test_main.h"

#include "cron_expression.h"

#include <QtCore/QElapsedTimer>

using namespace holdfast;
using namespace holdfast::schedules;
using namespace Qt::StringLiterals;

class CronExpressionTest : public QObject
{
    Q_OBJECT

private slots:
    void isDueAt_data();
    void isDueAt();
    void refuses_data();
    void refuses();
    void namesTheFieldThatIsWrong();
};

void CronExpressionTest::isDueAt_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("due"); // UTC

    QTest::newRow("every five minutes")
        << u"*/5 * * * *"_s << u"UTC"_s << u"2026-01-01T00:00:00Z"_s
        << QStringList{u"2026-01-01T00:05:00Z"_s, u"2026-01-01T00:10:00Z"_s};
    QTest::newRow("strictly after") << u"0 4 * * *"_s << u"UTC"_s << u"2026-01-01T04:00:00Z"_s
                                    << QStringList{u"2026-01-02T04:00:00Z"_s};
    QTest::newRow("seconds before count") << u"0 4 * * *"_s << u"UTC"_s << u"2026-01-01T03:59:59Z"_s
                                          << QStringList{u"2026-01-01T04:00:00Z"_s};
    QTest::newRow("names in any case")
        << u"0 0 1 JAN,jUl *"_s << u"UTC"_s << u"2026-02-01T00:00:00Z"_s
        << QStringList{u"2026-07-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s};
    QTest::newRow("range of names") << u"0 9 * * Mon-Fri"_s << u"UTC"_s << u"2026-11-20T12:00:00Z"_s
                                    << QStringList{u"2026-11-23T09:00:00Z"_s};
    QTest::newRow("range to Sunday")
        << u"0 9 * * sat-sun"_s << u"UTC"_s << u"2026-11-20T12:00:00Z"_s
        << QStringList{u"2026-11-21T09:00:00Z"_s, u"2026-11-22T09:00:00Z"_s,
                       u"2026-11-28T09:00:00Z"_s};
    QTest::newRow("Sunday is 7") << u"0 9 * * 7"_s << u"UTC"_s << u"2026-11-20T12:00:00Z"_s
                                 << QStringList{u"2026-11-22T09:00:00Z"_s};
    QTest::newRow("Sunday is 0") << u"0 9 * * 0"_s << u"UTC"_s << u"2026-11-20T12:00:00Z"_s
                                 << QStringList{u"2026-11-22T09:00:00Z"_s};
    QTest::newRow("steps in a range")
        << u"10-40/15 0 * * *"_s << u"UTC"_s << u"2026-01-01T00:00:00Z"_s
        << QStringList{u"2026-01-01T00:10:00Z"_s, u"2026-01-01T00:25:00Z"_s,
                       u"2026-01-01T00:40:00Z"_s, u"2026-01-02T00:10:00Z"_s};
    QTest::newRow("both day fields: either")
        << u"0 0 13 * 5"_s << u"UTC"_s << u"2026-11-01T00:00:00Z"_s
        << QStringList{u"2026-11-06T00:00:00Z"_s, u"2026-11-13T00:00:00Z"_s,
                       u"2026-11-20T00:00:00Z"_s, u"2026-11-27T00:00:00Z"_s,
                       u"2026-12-04T00:00:00Z"_s, u"2026-12-11T00:00:00Z"_s,
                       u"2026-12-13T00:00:00Z"_s};
    QTest::newRow("a star with a step: both")
        << u"0 0 */2 * 5"_s << u"UTC"_s << u"2026-11-01T00:00:00Z"_s
        << QStringList{u"2026-11-13T00:00:00Z"_s, u"2026-11-27T00:00:00Z"_s};
    QTest::newRow("leap day") << u"0 0 29 2 *"_s << u"UTC"_s << u"2024-03-01T00:00:00Z"_s
                              << QStringList{u"2028-02-29T00:00:00Z"_s, u"2032-02-29T00:00:00Z"_s};
    QTest::newRow("leap day over a common century")
        << u"0 0 29 2 *"_s << u"UTC"_s << u"2096-03-01T00:00:00Z"_s
        << QStringList{u"2104-02-29T00:00:00Z"_s};
    QTest::newRow("leap day that is a Sunday")
        << u"0 0 29 2 */7"_s << u"UTC"_s << u"2026-01-01T00:00:00Z"_s
        << QStringList{u"2032-02-29T00:00:00Z"_s};
    QTest::newRow("31st of the month")
        << u"0 0 31 * *"_s << u"UTC"_s << u"2026-01-31T00:00:00Z"_s
        << QStringList{u"2026-03-31T00:00:00Z"_s, u"2026-05-31T00:00:00Z"_s};
    QTest::newRow("before 1970") << u"0 12 * * *"_s << u"UTC"_s << u"1969-12-31T13:00:00Z"_s
                                 << QStringList{u"1970-01-01T12:00:00Z"_s};
    for (const auto &[name, first] : {std::pair{"@hourly", "2026-05-05T11:00:00Z"},
                                      {"@daily", "2026-05-06T00:00:00Z"},
                                      {"@midnight", "2026-05-06T00:00:00Z"},
                                      {"@WEEKLY", "2026-05-10T00:00:00Z"},
                                      {"@monthly", "2026-06-01T00:00:00Z"},
                                      {"@yearly", "2027-01-01T00:00:00Z"},
                                      {" @annually ", "2027-01-01T00:00:00Z"}}) {
        QTest::newRow(name) << QString::fromLatin1(name) << u"UTC"_s << u"2026-05-05T10:30:00Z"_s
                            << QStringList{QString::fromLatin1(first)};
    }
    QTest::newRow("skipped: right after the gap")
        << u"30 2 * * *"_s << u"Europe/Berlin"_s << u"2026-03-28T12:00:00Z"_s
        << QStringList{u"2026-03-29T01:00:00Z"_s, u"2026-03-30T00:30:00Z"_s};
    QTest::newRow("several skipped: once")
        << u"*/10 2 * * *"_s << u"Europe/Berlin"_s << u"2026-03-28T12:00:00Z"_s
        << QStringList{u"2026-03-29T01:00:00Z"_s, u"2026-03-30T00:00:00Z"_s};
    QTest::newRow("every quarter across the gap")
        << u"*/15 * * * *"_s << u"Europe/Berlin"_s << u"2026-03-29T00:30:00Z"_s
        << QStringList{u"2026-03-29T00:45:00Z"_s, u"2026-03-29T01:00:00Z"_s,
                       u"2026-03-29T01:15:00Z"_s};
    QTest::newRow("repeated: the first time")
        << u"30 2 * * *"_s << u"Europe/Berlin"_s << u"2026-10-24T12:00:00Z"_s
        << QStringList{u"2026-10-25T00:30:00Z"_s, u"2026-10-26T01:30:00Z"_s};
    QTest::newRow("asked inside the repetition")
        << u"30 2 * * *"_s << u"Europe/Berlin"_s << u"2026-10-25T01:10:00Z"_s
        << QStringList{u"2026-10-26T01:30:00Z"_s};
    QTest::newRow("half an hour's gap")
        << u"15 2 * * *"_s << u"Australia/Lord_Howe"_s << u"2026-10-03T12:00:00Z"_s
        << QStringList{u"2026-10-03T15:30:00Z"_s, u"2026-10-04T15:15:00Z"_s};
    QTest::newRow("a day that was left out")
        << u"0 12 * * *"_s << u"Pacific/Apia"_s << u"2011-12-29T00:00:00Z"_s
        << QStringList{u"2011-12-29T22:00:00Z"_s, u"2011-12-30T10:00:00Z"_s,
                       u"2011-12-30T22:00:00Z"_s};
    QTest::newRow("half-hour zone")
        << u"0 0 * * *"_s << u"Asia/Kolkata"_s << u"2026-01-01T00:00:00Z"_s
        << QStringList{u"2026-01-01T18:30:00Z"_s};
}

void CronExpressionTest::isDueAt()
{
    QFETCH(QString, cron);
    QFETCH(QString, zone);
    QFETCH(QString, from);
    QFETCH(QStringList, due);
    const auto expression = CronExpression::parse(cron);
    HF_VERIFY(expression);
    QDateTime time = QDateTime::fromString(from, Qt::ISODate);
    QStringList found;
    for (qsizetype i = 0; i < due.size(); ++i) {
        const auto next = expression->nextAfter(time, QTimeZone(zone.toLatin1()));
        QVERIFY(next.has_value());
        QVERIFY(*next > time);
        found.append(next->toString(Qt::ISODate));
        time = *next;
    }
    QCOMPARE(found, due);
}

void CronExpressionTest::refuses_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << QString() << u"expression"_s;
    QTest::newRow("four fields") << u"* * * *"_s << u"expression"_s;
    QTest::newRow("six fields") << u"0 0 0 * * *"_s << u"expression"_s;
    QTest::newRow("very long") << QString(5000, u'*') << u"expression"_s;
    QTest::newRow("minute too large") << u"60 * * * *"_s << u"minute"_s;
    QTest::newRow("negative") << u"-1 * * * *"_s << u"minute"_s;
    QTest::newRow("hour too large") << u"0 24 * * *"_s << u"hour"_s;
    QTest::newRow("day zero") << u"0 0 0 * *"_s << u"day of month"_s;
    QTest::newRow("day 32") << u"0 0 32 * *"_s << u"day of month"_s;
    QTest::newRow("month 13") << u"0 0 1 13 *"_s << u"month"_s;
    QTest::newRow("month name in the days") << u"0 0 * * jan"_s << u"day of week"_s;
    QTest::newRow("weekday 8") << u"0 0 * * 8"_s << u"day of week"_s;
    QTest::newRow("weekday spelt out") << u"0 0 * * monday"_s << u"day of week"_s;
    QTest::newRow("step zero") << u"*/0 * * * *"_s << u"minute"_s;
    QTest::newRow("step too large") << u"*/60 * * * *"_s << u"minute"_s;
    QTest::newRow("step without a range") << u"5/15 * * * *"_s << u"minute"_s;
    QTest::newRow("two steps") << u"*/5/5 * * * *"_s << u"minute"_s;
    QTest::newRow("backwards") << u"* 20-4 * * *"_s << u"hour"_s;
    QTest::newRow("days backwards") << u"0 0 * * fri-mon"_s << u"day of week"_s;
    QTest::newRow("open range") << u"1- * * * *"_s << u"minute"_s;
    QTest::newRow("empty list entry") << u"1,,2 * * * *"_s << u"minute"_s;
    QTest::newRow("empty list end") << u"1, * * * *"_s << u"minute"_s;
    QTest::newRow("huge number") << u"99999999999999999999 * * * *"_s << u"minute"_s;
    QTest::newRow("digits of another script") << u"\u0661 * * * *"_s << u"minute"_s;
    QTest::newRow("question mark") << u"0 0 ? * 1"_s << u"day of month"_s;
    QTest::newRow("last day") << u"0 0 L * *"_s << u"day of month"_s;
    QTest::newRow("30 February") << u"0 0 30 2 *"_s << u"day of month"_s;
    QTest::newRow("31 of short months") << u"0 0 31 2,4,6,9,11 *"_s << u"day of month"_s;
    QTest::newRow("reboot") << u"@reboot"_s << u"shorthand"_s;
    QTest::newRow("unknown shorthand") << u"@fortnightly"_s << u"shorthand"_s;
    QTest::newRow("NUL") << QString::fromUtf16(u"0 0 * * \0", 9) << u"day of week"_s;
}

void CronExpressionTest::refuses()
{
    QFETCH(QString, cron);
    QFETCH(QString, field);
    const auto expression = CronExpression::parse(cron);
    HF_VERIFY_ERROR(expression, "schedule.cron_invalid");
    QCOMPARE(expression.error().parameters().value(u"field"_s).toString(), field);
    QVERIFY(expression.error().message().size() < 700);
}

void CronExpressionTest::namesTheFieldThatIsWrong()
{
    const auto expression = CronExpression::parse(u"0 25 * * *"_s);
    HF_VERIFY_ERROR(expression, "schedule.cron_invalid");
    QCOMPARE(expression.error().message(),
             u"The cron expression \"0 25 * * *\" cannot be used, hour: \"25\" is not allowed; it "
             u"may hold"
             " 0 to 23, '*', lists (1,2), ranges (1-5) and steps (*/5). Nothing was changed."_s);
}

HOLDFAST_TEST(CronExpressionTest)
#include "tst_cron_expression.moc"
