#include "tests/support/test_main.h"

#include "cron_expression.h"

#include <QtCore/QRandomGenerator>

#include <ctime>
#include <vector>

using namespace holdfast;
using namespace holdfast::schedules;
using namespace Qt::StringLiterals;

namespace {

/// A field of a random expression: its text, and what it allows by a plain list.
struct RandomField
{
    QString text;
    std::vector<bool> allowed;
};

RandomField randomField(QRandomGenerator &random, int lowest, int highest)
{
    RandomField field{{}, std::vector<bool>(61, false)};
    QStringList parts;
    const int count = random.bounded(4) == 0 ? 2 : 1;
    for (int part = 0; part < count; ++part) {
        int first = random.bounded(lowest, highest + 1);
        int last = first;
        int step = 1;
        QString text = QString::number(first);
        switch (random.bounded(5)) {
        case 0:
            first = lowest;
            last = highest;
            text = u"*"_s;
            break;
        case 1:
            first = lowest;
            last = highest;
            step = random.bounded(1, highest - lowest + 1);
            text = u"*/%1"_s.arg(step);
            break;
        case 2:
            last = random.bounded(first, highest + 1);
            text = u"%1-%2"_s.arg(first).arg(last);
            break;
        case 3:
            last = random.bounded(first, highest + 1);
            step = random.bounded(1, 6);
            text = u"%1-%2/%3"_s.arg(first).arg(last).arg(step);
            break;
        default:
            break;
        }
        parts.append(text);
        for (int value = first; value <= last; value += step)
            field.allowed[size_t(value)] = true;
    }
    field.text = parts.join(u',');
    return field;
}

struct RandomExpression
{
    explicit RandomExpression(QRandomGenerator &random)
        : minute(randomField(random, 0, 59))
        , hour(randomField(random, 0, 23))
        , day(randomField(random, 1, 31))
        , month(randomField(random, 1, 12))
        , weekday(randomField(random, 0, 7))
    {}

    QString text() const
    {
        return QStringList{minute.text, hour.text, day.text, month.text, weekday.text}.join(u' ');
    }

    bool matches(const std::tm &local) const
    {
        const bool isDay = day.allowed[size_t(local.tm_mday)];
        const bool isWeekday =
            weekday.allowed[size_t(local.tm_wday)] || (local.tm_wday == 0 && weekday.allowed[7]);
        const bool isStar = day.text.startsWith(u'*') || weekday.text.startsWith(u'*');
        return minute.allowed[size_t(local.tm_min)] && hour.allowed[size_t(local.tm_hour)] &&
               month.allowed[size_t(local.tm_mon + 1)] &&
               (isStar ? isDay && isWeekday : isDay || isWeekday);
    }

    RandomField minute, hour, day, month, weekday;
};

/// The C library's view of one zone, minute by minute.
struct ZoneMinutes
{
    ZoneMinutes(const char *zone, qint64 from, qint64 minutes)
        : begin(from)
    {
        qputenv("TZ", zone);
        ::tzset();
        locals.resize(size_t(minutes));
        readings.resize(size_t(minutes));
        for (qint64 i = 0; i < minutes; ++i) {
            const time_t time = from + i * 60;
            ::localtime_r(&time, &locals[size_t(i)]);
            std::tm copy = locals[size_t(i)];
            readings[size_t(i)] = ::timegm(&copy) / 60;
        }
    }

    qint64 begin;
    std::vector<std::tm> locals;
    std::vector<qint64> readings; // what the clock on the wall shows, in minutes
};

/// Every minute in turn: a match runs unless the clock showed this time before; minutes that the
/// clock jumps over are tried too, and all of them together run at the first minute after the jump.
std::vector<qint64> naiveRuns(const RandomExpression &expression, const ZoneMinutes &zone)
{
    std::vector<qint64> runs;
    qint64 highest = zone.readings.front() - 1;
    for (size_t i = 0; i < zone.locals.size(); ++i) {
        const qint64 reading = zone.readings[i];
        bool isDue = reading > highest && expression.matches(zone.locals[i]);
        for (qint64 skipped = highest + 1; skipped < reading && !isDue; ++skipped) {
            const time_t asUtc = skipped * 60;
            std::tm local = {};
            ::gmtime_r(&asUtc, &local);
            isDue = expression.matches(local);
        }
        if (isDue)
            runs.push_back(zone.begin + qint64(i) * 60);
        highest = std::max(highest, reading);
    }
    return runs;
}

} // namespace

class CronOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithCountingMinutes_data();
    void agreesWithCountingMinutes();
    void survivesNonsense();
};

void CronOracleTest::agreesWithCountingMinutes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("fromYear");
    QTest::addColumn<int>("years");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << 2026 << 2;
    QTest::newRow("Berlin, beyond the stored transitions")
        << QByteArray("Europe/Berlin") << 2040 << 1;
    QTest::newRow("New York") << QByteArray("America/New_York") << 2023 << 2;
    QTest::newRow("Lord Howe, half an hour") << QByteArray("Australia/Lord_Howe") << 2026 << 2;
    QTest::newRow("Casablanca, Ramadan") << QByteArray("Africa/Casablanca") << 2025 << 2;
    QTest::newRow("Kolkata, no changes") << QByteArray("Asia/Kolkata") << 2026 << 1;
    QTest::newRow("Apia, a skipped day") << QByteArray("Pacific/Apia") << 2011 << 2;
    QTest::newRow("UTC") << QByteArray("UTC") << 2027 << 2;
}

void CronOracleTest::agreesWithCountingMinutes()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, fromYear);
    QFETCH(int, years);
    const bool isSlow = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") == 1;
    const quint32 seed = qEnvironmentVariableIsSet("HOLDFAST_SEED")
                             ? qEnvironmentVariable("HOLDFAST_SEED").toUInt()
                             : QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    const QDateTime from = QDate(fromYear, 1, 1).startOfDay(Qt::UTC);
    const qint64 minutes = from.secsTo(QDate(fromYear + years, 1, 1).startOfDay(Qt::UTC)) / 60;
    const ZoneMinutes counted(zone.constData(), from.toSecsSinceEpoch(), minutes);
    const QDateTime end = from.addSecs(minutes * 60);
    for (int round = 0; round < (isSlow ? 200 : 4); ++round) {
        const RandomExpression naive(random);
        const auto expression = CronExpression::parse(naive.text());
        const std::vector<qint64> expected = naiveRuns(naive, counted);
        if (!expression) {
            QVERIFY2(expected.empty(), qPrintable(naive.text()));
            continue;
        }
        QDateTime time = from.addSecs(-1);
        size_t run = 0;
        while (true) {
            const auto next = expression->nextAfter(time, QTimeZone(zone));
            QVERIFY2(next, qPrintable(naive.text()));
            if (*next >= end)
                break;
            const bool isRight = run < expected.size() && next->toSecsSinceEpoch() == expected[run];
            QVERIFY2(isRight, qPrintable(u"%1 after %2: got %3, HOLDFAST_SEED=%4"_s
                                             .arg(naive.text(), time.toString(Qt::ISODate),
                                                  next->toString(Qt::ISODate))
                                             .arg(seed)));
            ++run;
            time = *next;
        }
        QVERIFY2(run == expected.size(),
                 qPrintable(u"%1 misses runs, HOLDFAST_SEED=%2"_s.arg(naive.text()).arg(seed)));
        // Asked from anywhere, not only from one run to the next.
        for (int probe = 0; probe < 50 && !expected.empty(); ++probe) {
            const qint64 at = from.toSecsSinceEpoch() + random.bounded(int(minutes)) * qint64(60) +
                              random.bounded(60);
            const auto next =
                expression->nextAfter(QDateTime::fromSecsSinceEpoch(at, Qt::UTC), QTimeZone(zone));
            const auto right = std::upper_bound(expected.begin(), expected.end(), at);
            QVERIFY(next);
            if (right != expected.end())
                QVERIFY2(
                    next->toSecsSinceEpoch() == *right,
                    qPrintable(
                        u"%1 after %2, HOLDFAST_SEED=%3"_s.arg(naive.text()).arg(at).arg(seed)));
        }
    }
}

void CronOracleTest::survivesNonsense()
{
    const QByteArray alphabet("0123456789*/-, @abcdefjlmnoprstuvyJANSUN\t\n\0#?", 48);
    QRandomGenerator random(7);
    int accepted = 0;
    for (int i = 0; i < 100'000; ++i) {
        QString text;
        const int length = random.bounded(24);
        for (int at = 0; at < length; ++at)
            text += QLatin1Char(alphabet.at(random.bounded(int(alphabet.size()))));
        if (const auto expression = CronExpression::parse(text)) {
            ++accepted;
            QVERIFY2(
                expression->nextAfter(QDateTime::fromSecsSinceEpoch(0, Qt::UTC), QTimeZone::utc()),
                qPrintable(text));
        }
    }
    QVERIFY(accepted < 1000);
}

HOLDFAST_TEST(CronOracleTest)
#include "tst_cron_oracle.moc"
