#include "fuzzy_match.h"

#include "tests/support/test_main.h"

using namespace holdfast::ui;
using namespace Qt::StringLiterals;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void theBetterFitComesFirst_data();
    void theBetterFitComesFirst();
};

void FuzzyMatchTest::fits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); ///< the matched letters; empty: no match
    QTest::newRow("a beginning") << u"rest"_s << u"Restore Survival…"_s << u"Rest"_s;
    QTest::newRow("two words") << u"rest sur"_s << u"Restore Survival…"_s << u"RestSur"_s;
    QTest::newRow("two words in the other order")
        << u"sur rest"_s << u"Restore Survival…"_s << u"RestSur"_s;
    QTest::newRow("initials") << u"bun"_s << u"Back Survival up now"_s << u"Bun"_s;
    QTest::newRow("inside a word") << u"viv"_s << u"Survival"_s << u"viv"_s;
    QTest::newRow("any case") << u"SURV"_s << u"survival"_s << u"surv"_s;
    QTest::newRow("without accents") << u"uber"_s << u"Übersicht"_s << u"Über"_s;
    QTest::newRow("a Chinese word") << u"备份"_s << u"立即备份"_s << u"备份"_s;
    QTest::newRow("strewn letters") << u"rsl"_s << u"Xreusxilx"_s << QString();
    QTest::newRow("another word") << u"creative"_s << u"Survival"_s << QString();
    QTest::newRow("one word too many") << u"surv x"_s << u"Survival"_s << QString();
}

void FuzzyMatchTest::fits()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const auto match = fuzzyMatch(pattern, text);
    QCOMPARE(match.has_value(), !marked.isEmpty());
    QString letters;
    for (const int at : match ? match->positions : QList<int>())
        letters += text.at(at);
    QCOMPARE(letters, marked);
}

void FuzzyMatchTest::theBetterFitComesFirst_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the beginning before the middle")
        << u"back"_s << u"Backups"_s << u"Show the backups of Survival"_s;
    QTest::newRow("a whole word before letters of several")
        << u"sur"_s << u"Survival"_s << u"Servers up and running"_s;
    QTest::newRow("the shorter of two") << u"surv"_s << u"Survival"_s << u"Survival of old"_s;
}

void FuzzyMatchTest::theBetterFitComesFirst()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto first = fuzzyMatch(pattern, better);
    const auto second = fuzzyMatch(pattern, worse);
    QVERIFY(first);
    QVERIFY(!second || first->score > second->score);
}

HOLDFAST_TEST(FuzzyMatchTest)

#include "tst_fuzzy_match.moc"
