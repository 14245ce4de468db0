// Charts of the kit: what they compute and what screen readers are told.
#include "tests/support/test_main.h"

#include "ui/kit/area_chart.h"
#include "ui/kit/heat_map.h"
#include "ui/kit/ring_chart.h"

#include <QtGui/QPainter>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace holdfast::kit;
using namespace Qt::StringLiterals;

class ChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void axesHaveRoundSteps_data();
    void axesHaveRoundSteps();
    void heatMapOffersItsCells();
    void heatMapKeepsItsPlaceWhenOnlyMarksChange();
    void marksDiffer();
    void theLegendBreaksWhereItIsNarrow();
    void aRingSaysItsName();
};

void ChartsTest::axesHaveRoundSteps_data()
{
    QTest::addColumn<double>("span");
    QTest::addColumn<double>("step");
    QTest::newRow("4 TB") << 4e12 << 1e12;
    QTest::newRow("a little more") << 4.1e12 << 2e12;
    QTest::newRow("17 GB") << 17e9 << 5e9;
    QTest::newRow("7") << 7.0 << 2.0;
    QTest::newRow("below one") << 0.3 << 0.1;
    QTest::newRow("nothing") << 0.0 << 1.0;
}

void ChartsTest::axesHaveRoundSteps()
{
    QFETCH(double, span);
    QFETCH(double, step);
    QVERIFY(qFuzzyCompare(niceStep(span, 4), step));
}

void ChartsTest::heatMapOffersItsCells()
{
    HeatMap map;
    QAbstractItemModelTester tester(map.model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDate monday(2026, 10, 19);
    map.set(monday, {{.label = u"Survival"_s, .days = {DayMark::Verified, DayMark::Failed}},
                     {.label = u"Creative"_s, .days = {DayMark::None, DayMark::Tested}}});
    map.resize(400, map.height());
    map.show();
    QCOMPARE(map.model()->rowCount(), 2);
    QCOMPARE(map.model()->columnCount(), 3);
    QCOMPARE(map.model()->index(0, 0).data().toString(), u"Survival"_s);
    const QString spoken = map.model()->index(0, 2).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains("Survival"_L1) && spoken.contains("failed"_L1), qPrintable(spoken));

    QSignalSpy days(&map, &HeatMap::dayOpened);
    QSignalSpy rows(&map, &HeatMap::rowOpened);
    map.setCurrentIndex(map.model()->index(0, 1));
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(days.count(), 1);
    QCOMPARE(days.first().at(0).toInt(), 1);
    QCOMPARE(days.first().at(1).toDate(), monday.addDays(1));
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {},
                      map.visualRect(map.model()->index(0, 0)).center());
    QCOMPARE(rows.count(), 1);
}

void ChartsTest::heatMapKeepsItsPlaceWhenOnlyMarksChange()
{
    HeatMap map;
    const QDate day(2026, 10, 19);
    map.set(day, {{.label = u"Survival"_s, .days = {DayMark::None, DayMark::None}}});
    map.setCurrentIndex(map.model()->index(0, 2));
    map.set(day, {{.label = u"Survival"_s, .days = {DayMark::None, DayMark::Verified}}});
    QCOMPARE(map.currentIndex(), map.model()->index(0, 2));
    QVERIFY(map.currentIndex().data(Qt::ToolTipRole).toString().contains("verified"_L1));
}

void ChartsTest::marksDiffer()
{
    // By more than colour: in grey, no two look the same.
    QList<QImage> seen;
    for (const DayMark mark : {DayMark::None, DayMark::Missed, DayMark::Failed, DayMark::Stored,
                               DayMark::Warnings, DayMark::Verified, DayMark::Tested}) {
        QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(color(ColorRole::Raised));
        QPainter painter(&image);
        paintDayMark(&painter, QRectF(0, 0, 19, 19), mark);
        painter.end();
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        QVERIFY2(!seen.contains(grey), qPrintable(dayMarkText(mark)));
        seen.append(grey);
    }
}

void ChartsTest::theLegendBreaksWhereItIsNarrow()
{
    const HeatMapLegend legend;
    QVERIFY(legend.heightForWidth(200) > legend.heightForWidth(1000));
}

void ChartsTest::aRingSaysItsName()
{
    RingChart ring;
    ring.set(0.96, ColorRole::Safe, u"96"_s, u"of 100"_s, u"Health: 96 of 100"_s);
    QCOMPARE(ring.accessibleName(), u"Health: 96 of 100"_s);
    QVERIFY(!ring.grab().isNull());
    ring.set(-1, ColorRole::Faint, {}, {}, u"Nothing to judge yet"_s);
    QVERIFY(!ring.grab().isNull());
}

HOLDFAST_TEST(ChartsTest)

#include "tst_charts.moc"
