// Each rule of docs/health-score.md.
#include "tests/support/test_main.h"

#include "health_rules.h"

#include <functional>

using namespace holdfast;
using namespace holdfast::overview;
using namespace Qt::StringLiterals;

namespace {

QDateTime someTime()
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
}

/// Everything as good as it can be.
HealthSituation perfect()
{
    HealthSituation situation{.servers = 4, .within = 4, .isKnown = true, .now = someTime()};
    situation.backups = {.complete = 10, .readBack = 10, .lastGood = 4, .lastGoodTwice = 4};
    situation.targets = {TargetGrowth{.name = u"local"_s}};
    return situation;
}

using Spoil = std::function<void(HealthSituation &)>;

} // namespace

class HealthRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void perfectIsAHundred();
    void withoutServersThereIsNoScore();
    void rules_data();
    void rules();
};

void HealthRulesTest::perfectIsAHundred()
{
    const HealthScore score = judge(perfect());
    QCOMPARE(score.points, std::optional(100));
    QCOMPARE(score.reasons.size(), 5);
    for (const HealthReason &reason : score.reasons) {
        QCOMPARE(reason.points, reason.atMost);
        QVERIFY(!reason.finding.isEmpty());
        QVERIFY(reason.rule == HealthRule::Space ? reason.part < 0 : reason.part == reason.whole);
    }
}

void HealthRulesTest::withoutServersThereIsNoScore()
{
    const HealthScore score = judge({.isKnown = true, .now = someTime()});
    QVERIFY(!score.points);
    QVERIFY(score.reasons.isEmpty());
}

void HealthRulesTest::rules_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<HealthRule>("rule");
    QTest::addColumn<int>("points");
    const auto row = [](const char *name, HealthRule rule, int points, const Spoil &spoil) {
        QTest::newRow(name) << spoil << rule << points;
    };
    const auto fullIn = [](int days) {
        return [days](HealthSituation &situation) {
            situation.targets.append(
                TargetGrowth{.name = u"small"_s, .fullAt = situation.now.addDays(days)});
        };
    };
    row("one of four late", HealthRule::Goals, 30, [](auto &s) { s.within = 3; });
    row("the newest attempt of one failed: half", HealthRule::Goals, 35, [](auto &s) {
        s.within = 3;
        s.failedLast = 1;
    });
    row("all late", HealthRule::Goals, 0, [](auto &s) { s.within = 0; });
    row("one place only", HealthRule::Elsewhere, 0, [](auto &s) { s.backups.lastGoodTwice = 0; });
    row("half in two places", HealthRule::Elsewhere, 12,
        [](auto &s) { s.backups.lastGoodTwice = 2; });
    row("a third not read back lately", HealthRule::ReadBack, 10, [](auto &s) {
        s.backups.complete = 9;
        s.backups.readBack = 6;
    });
    row("nothing stored", HealthRule::ReadBack, 0, [](auto &s) {
        s.backups.complete = 0;
        s.backups.readBack = 0;
    });
    row("full in 31 days", HealthRule::Space, 10, fullIn(31));
    row("full in 30 days", HealthRule::Space, 5, fullIn(30));
    row("full in 8 days", HealthRule::Space, 5, fullIn(8));
    row("full in 7 days", HealthRule::Space, 0, fullIn(7));
    row("no target", HealthRule::Space, 0, [](auto &s) { s.targets.clear(); });
    row("nobody looked", HealthRule::Service, 0, [](auto &s) { s.isKnown = false; });
}

void HealthRulesTest::rules()
{
    QFETCH(Spoil, spoil);
    QFETCH(HealthRule, rule);
    QFETCH(int, points);
    HealthSituation situation = perfect();
    spoil(situation);
    const HealthScore score = judge(situation);
    const auto reason = std::ranges::find(score.reasons, rule, &HealthReason::rule);
    QVERIFY(reason != score.reasons.end());
    QCOMPARE(reason->points, points);
    if (rule == HealthRule::ReadBack)
        QCOMPARE(reason->part, situation.backups.readBack);
    if (rule == HealthRule::Space && !situation.targets.isEmpty())
        QCOMPARE(reason->part, situation.now.daysTo(situation.targets.constLast().fullAt));
    QCOMPARE(score.points, std::optional(100 - reason->atMost + points)); // the others do not care
}

HOLDFAST_TEST(HealthRulesTest)
#include "tst_health_rules.moc"
