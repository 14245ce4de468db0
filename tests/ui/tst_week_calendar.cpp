// The week: where runs stand, what overlaps, what the clock does, and the keyboard in it.
#include "tests/support/test_main.h"

#include "ui/kit/week_calendar.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QScrollBar>

using namespace holdfast::kit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate kMonday(2026, 10, 19);

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

CalendarRun run(const QString &title, int day, QTime time, std::chrono::seconds takes = 10min)
{
    return {.title = title,
            .at = QDateTime(kMonday.addDays(day), time, berlin()),
            .takes = takes,
            .canMove = true};
}

} // namespace

class WeekCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void findsOverlaps();
    void addsUpTheLoad();
    void marksClockChanges();
    void laysOutBlocks();
    void groupsManyServers();
    void isGoneThroughByKeys();
    void asksToMoveWhatIsDragged();
    void asksToMoveByKeys();
    void saysItsCellsToScreenReaders();

private:
    static std::unique_ptr<WeekCalendar> shown(const QList<CalendarRun> &runs);
};

std::unique_ptr<WeekCalendar> WeekCalendarTest::shown(const QList<CalendarRun> &runs)
{
    auto calendar = std::make_unique<WeekCalendar>();
    calendar->setTimeZone(berlin());
    calendar->setFirstDay(kMonday);
    calendar->setNow(QDateTime(kMonday.addDays(5), QTime(3, 12), berlin()));
    calendar->resize(900, 900);
    calendar->setRuns(runs);
    calendar->show();
    return calendar;
}

void WeekCalendarTest::findsOverlaps()
{
    const QList<CalendarRun> runs{
        run(u"Survival"_s, 0, QTime(4, 0), 40min), run(u"Creative"_s, 0, QTime(4, 30), 20min),
        run(u"Lobby"_s, 0, QTime(4, 50), 20min), run(u"Quick"_s, 0, QTime(4, 5), 20s),
        run(u"Survival"_s, 0, QTime(4, 10), 5min)};
    const QList<CalendarCollision> collisions = findCollisions(runs);
    // Creative ends as Lobby begins, Quick is over in no time, Survival is not in its own way.
    QCOMPARE(collisions.size(), 1);
    QCOMPARE(collisions.first().first, 0);
    QCOMPARE(collisions.first().second, 1);
    QCOMPARE(collisions.first().overlap, std::chrono::seconds(10min));
    QCOMPARE(collisions.first().from, runs.at(1).at);
    QList<CalendarRun> failed = runs;
    failed[0].state = CalendarRun::Failed;
    QVERIFY(findCollisions(failed).isEmpty());
}

void WeekCalendarTest::addsUpTheLoad()
{
    const WeekLoad load =
        weekLoad({run(u"A"_s, 0, QTime(23, 45), 45min), run(u"B"_s, 1, QTime(0, 0), 5min),
                  run(u"C"_s, 6, QTime(23, 50), 1h)},
                 kMonday, berlin());
    QCOMPARE(load[0][47], 15 * 60);
    QCOMPARE(load[1][0], 35 * 60); // the rest of A, and B
    QCOMPARE(load[1][1], 0);
    QCOMPARE(load[6][47], 10 * 60); // what goes on into the next week is not of this one
}

void WeekCalendarTest::marksClockChanges()
{
    const QList<ClockBand> back = clockBands(kMonday, berlin()); // 25 October 2026
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().day, 6);
    QCOMPARE(back.first().fromMinute, 120);
    QCOMPARE(back.first().untilMinute, 180);
    QVERIFY(back.first().isRepeated);
    const QList<ClockBand> forward = clockBands(QDate(2026, 3, 23), berlin()); // 29 March 2026
    QCOMPARE(forward.size(), 1);
    QCOMPARE(forward.first().day, 6);
    QCOMPARE(forward.first().fromMinute, 120);
    QCOMPARE(forward.first().untilMinute, 180);
    QVERIFY(!forward.first().isRepeated);
    QVERIFY(clockBands(kMonday.addDays(7), berlin()).isEmpty());
    QVERIFY(clockBands(kMonday, QTimeZone::utc()).isEmpty());
}

void WeekCalendarTest::laysOutBlocks()
{
    const BlockMetrics metrics{.hourHeight = 28, .blockHeight = 14};
    const QList<CalendarBlock> blocks =
        layOutWeek({run(u"Long"_s, 0, QTime(1, 0), 2h), run(u"Survival"_s, 0, QTime(4, 0)),
                    run(u"Creative"_s, 0, QTime(4, 0)), run(u"Late"_s, 6, QTime(23, 59)),
                    run(u"Before"_s, -1, QTime(4, 0)), run(u"After"_s, 7, QTime(0, 0))},
                   kMonday, berlin(), metrics);
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(blocks.at(0).top, 28);
    QCOMPARE(blocks.at(0).height, 56); // as long as it takes
    QCOMPARE(blocks.at(1).top, 112);
    QCOMPARE(blocks.at(1).height, 14);
    QCOMPARE(blocks.at(2).top, 126); // below the one of the same time
    QCOMPARE(blocks.at(3).day, 6);
    // Three in an hour have no room, and become one.
    const QList<CalendarBlock> three = layOutWeek(
        {run(u"A"_s, 2, QTime(4, 0)), run(u"B"_s, 2, QTime(4, 10)), run(u"C"_s, 2, QTime(4, 50))},
        kMonday, berlin(), metrics);
    QCOMPARE(three.size(), 1);
    QCOMPARE(three.first().runs.size(), 3);
}

void WeekCalendarTest::groupsManyServers()
{
    QList<CalendarRun> runs;
    for (int i = 0; i <= kMostServersUngrouped; ++i)
        runs.append(run(u"Server %1"_s.arg(i), 0, QTime(4, i % 2)));
    runs.append(run(u"Server 0"_s, 1, QTime(5, 0)));
    runs.append(run(u"Server 1"_s, 1, QTime(5, 30)));
    const QList<CalendarBlock> blocks = layOutWeek(runs, kMonday, berlin(), {});
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).runs.size(), kMostServersUngrouped + 1);
    QCOMPARE(blocks.at(1).runs.size(), 2);
    runs[3].isHidden = true;
    QCOMPARE(layOutWeek(runs, kMonday, berlin(), {}).first().runs.size(), kMostServersUngrouped);
}

void WeekCalendarTest::isGoneThroughByKeys()
{
    const auto calendar =
        shown({run(u"Survival"_s, 4, QTime(4, 0)), run(u"Creative"_s, 4, QTime(9, 0)),
               run(u"Survival"_s, 5, QTime(4, 0)), run(u"Creative"_s, 6, QTime(9, 0))});
    QSignalSpy opened(calendar.get(), &WeekCalendar::opened);
    QSignalSpy week(calendar.get(), &WeekCalendar::weekWanted);
    QTest::keyClick(calendar.get(), Qt::Key_Down);
    QCOMPARE(calendar->currentRun(), 2); // the first one to come
    QTest::keyClick(calendar.get(), Qt::Key_Right);
    QCOMPARE(calendar->currentRun(), 3);
    QTest::keyClick(calendar.get(), Qt::Key_Left);
    QTest::keyClick(calendar.get(), Qt::Key_Left);
    QCOMPARE(calendar->currentRun(), 0); // nearest in time
    QTest::keyClick(calendar.get(), Qt::Key_Down);
    QCOMPARE(calendar->currentRun(), 1);
    QTest::keyClick(calendar.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 1);
    QTest::keyClick(calendar.get(), Qt::Key_PageDown);
    QCOMPARE(week.count(), 1);
    QCOMPARE(week.first().first().toInt(), 1);
    // New figures leave the keyboard where it is.
    QList<CalendarRun> more = calendar->runs();
    more.prepend(run(u"Lobby"_s, 0, QTime(1, 0)));
    calendar->setRuns(more);
    QCOMPARE(calendar->currentRun(), 2);
}

void WeekCalendarTest::asksToMoveWhatIsDragged()
{
    const auto calendar =
        shown({run(u"Survival"_s, 1, QTime(4, 0)), run(u"Fixed"_s, 1, QTime(9, 0))});
    QSignalSpy moves(calendar.get(), &WeekCalendar::moveWanted);
    const QRect from = calendar->runRect(0);
    const int day = calendar->runRect(0).width() + 14; // strip and margins are in it
    const int hour = (calendar->runRect(1).top() - from.top()) / 5;
    const QPoint begin = from.center();
    QWidget *viewport = calendar->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, begin);
    QTest::mouseMove(viewport, begin + QPoint(day / 2, hour / 2));
    QTest::mouseMove(viewport, begin + QPoint(day, hour + hour / 4 + 1));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, begin + QPoint(day, hour + hour / 4 + 1));
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves.first().at(0).toInt(), 0);
    QCOMPARE(moves.first().at(1).toDateTime(),
             QDateTime(kMonday.addDays(2), QTime(5, 15), berlin()));
    QCOMPARE(calendar->runs().at(0).at.time(), QTime(4, 0)); // nothing is moved by it

    QList<CalendarRun> runs = calendar->runs();
    runs[1].canMove = false;
    calendar->setRuns(runs);
    const QPoint fixed = calendar->runRect(1).center();
    QTest::mousePress(viewport, Qt::LeftButton, {}, fixed);
    QTest::mouseMove(viewport, fixed + QPoint(day, hour));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, fixed + QPoint(day, hour));
    QCOMPARE(moves.count(), 1);
}

void WeekCalendarTest::asksToMoveByKeys()
{
    const auto calendar = shown({run(u"Survival"_s, 5, QTime(4, 0))});
    QSignalSpy moves(calendar.get(), &WeekCalendar::moveWanted);
    calendar->setCurrentRun(0);
    QTest::keyClick(calendar.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moves.takeFirst().at(1).toDateTime(),
             QDateTime(kMonday.addDays(5), QTime(4, 15), berlin()));
    calendar->setPendingMove(0, QDateTime(kMonday.addDays(5), QTime(4, 15), berlin()));
    QTest::keyClick(calendar.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(moves.takeFirst().at(1).toDateTime(),
             QDateTime(kMonday.addDays(6), QTime(4, 15), berlin()));
}

void WeekCalendarTest::saysItsCellsToScreenReaders()
{
    const auto calendar = shown(
        {run(u"Survival"_s, 5, QTime(4, 0), 12min), run(u"Creative"_s, 5, QTime(4, 5), 10min)});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(calendar.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface *cell = list->child(0);
    QCOMPARE(cell->role(), QAccessible::ListItem);
    const QString name = cell->text(QAccessible::Name);
    QVERIFY2(name.contains("Survival"_L1) && name.contains("04:00"_L1), qPrintable(name));
    QVERIFY2(name.contains("12 min"_L1), qPrintable(name));
    QVERIFY2(name.contains("Overlaps with Creative"_L1), qPrintable(name));
    QVERIFY(!cell->state().selected);
    calendar->setCurrentRun(0);
    QVERIFY(cell->state().selected);
    QCOMPARE(list->indexOfChild(cell), 0);
    QCOMPARE(cell->parent(), list);
    QCOMPARE(list->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
}

HOLDFAST_TEST(WeekCalendarTest)

#include "tst_week_calendar.moc"
