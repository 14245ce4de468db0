#include "sign_in_pace.h"

#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SignInPaceTest : public QObject
{
    Q_OBJECT
private slots:
    void theFirstMistakesCostNothing();
    void guessesWaitLongerAndLonger();
    void manyAtOnceAreNoFaster();
    void aRightOneForgetsTheAccountOnly();
    void anAddressThatTriesManyNamesIsSlowed();
    void afterAWhileAllIsForgotten();
    void inventedNamesDoNotFillTheMemory();
};

namespace {

const QString kHome = QStringLiteral("192.0.2.1");
const QString kElsewhere = QStringLiteral("198.51.100.7");

struct Bench
{
    FakeClock clock{QDateTime::currentDateTimeUtc()};
    SignInPace pace{clock};

    /// One wrong attempt that waits as long as it is told to; -1: refused.
    std::chrono::milliseconds guess(const QString &account, const QString &address)
    {
        const auto wait = pace.next(account, address);
        if (!wait)
            return -1ms;
        clock.advance(*wait);
        pace.failed(account, address);
        return *wait;
    }
};

} // namespace

void SignInPaceTest::theFirstMistakesCostNothing()
{
    Bench bench;
    for (int i = 0; i < SignInPace::kFreeOfAccount; ++i)
        QCOMPARE(bench.guess(u"anna"_s, kHome), 0ms);
}

void SignInPaceTest::guessesWaitLongerAndLonger()
{
    Bench bench;
    std::chrono::milliseconds before{0};
    std::chrono::milliseconds all{0};
    for (int i = 0; i < 20; ++i) {
        const auto wait = bench.guess(u"anna"_s, kHome);
        QVERIFY(wait >= before);
        QVERIFY(wait <= SignInPace::kLongestPause);
        before = wait;
        all += wait;
    }
    QCOMPARE(before, SignInPace::kLongestPause);
    QVERIFY(all > 90s);
    // The one who owns the account waits as well, but is let in.
    const auto owners = bench.pace.next(u"anna"_s, kElsewhere);
    HF_VERIFY(owners);
    QVERIFY(*owners > 0ms && *owners <= SignInPace::kLongestPause);
    // Others are not touched.
    QCOMPARE(*bench.pace.next(u"berta"_s, kElsewhere), 0ms);
}

void SignInPaceTest::manyAtOnceAreNoFaster()
{
    Bench bench;
    for (int i = 0; i < 8; ++i)
        QVERIFY(bench.guess(u"anna"_s, kHome) >= 0ms);
    std::chrono::milliseconds last{-1};
    int accepted = 0;
    for (int i = 0; i < 50; ++i) {
        const auto wait = bench.pace.next(u"anna"_s, kHome);
        if (!wait) {
            HF_VERIFY_ERROR(wait, "identity.too_many_attempts");
            QVERIFY(wait.error().parameters().value(u"seconds"_s).toInt() >= 30);
            continue;
        }
        ++accepted;
        QVERIFY(*wait > last);
        last = *wait;
    }
    QVERIFY2(accepted > 0 && accepted < 10, QByteArray::number(accepted));
}

void SignInPaceTest::aRightOneForgetsTheAccountOnly()
{
    Bench bench;
    for (int i = 0; i < SignInPace::kFreeOfAddress + 2; ++i)
        QVERIFY(bench.guess(u"anna"_s, kHome) >= 0ms);
    bench.pace.succeeded(u"anna"_s);
    QCOMPARE(*bench.pace.next(u"anna"_s, kElsewhere), 0ms);
    QVERIFY(*bench.pace.next(u"anna"_s, kHome) > 0ms);
}

void SignInPaceTest::anAddressThatTriesManyNamesIsSlowed()
{
    Bench bench;
    for (int i = 0; i < SignInPace::kFreeOfAddress; ++i)
        QCOMPARE(bench.guess(u"name%1"_s.arg(i), kHome), 0ms);
    QVERIFY(bench.guess(u"another"_s, kHome) > 0ms);
    QVERIFY(bench.guess(u"another"_s, kHome) > SignInPace::kFirstPause);
}

void SignInPaceTest::afterAWhileAllIsForgotten()
{
    Bench bench;
    for (int i = 0; i < 15; ++i)
        QVERIFY(bench.guess(u"anna"_s, kHome) >= 0ms);
    bench.clock.advance(SignInPace::kMemory + 1s);
    QCOMPARE(bench.guess(u"anna"_s, kHome), 0ms);
    QCOMPARE(bench.guess(u"anna"_s, kHome), 0ms);
}

void SignInPaceTest::inventedNamesDoNotFillTheMemory()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.pace.failed(u"anna"_s, kHome);
    for (int i = 0; i < SignInPace::kEntriesLimit + 10; ++i) {
        bench.clock.advance(1ms);
        bench.pace.failed(u"made up %1"_s.arg(i), u"10.0.%1.%2"_s.arg(i / 200).arg(i % 200));
    }
    // The oldest went; the newest are still there.
    QCOMPARE(*bench.pace.next(u"anna"_s, kElsewhere), 0ms);
}

HOLDFAST_TEST(SignInPaceTest)
#include "tst_sign_in_pace.moc"
