// The page of schedules in a window, against the real service.
#include "tests/support/test_main.h"
#include "tests/ui/schedule_world.h"

#include "schedule_editor.h"
#include "schedule_table_model.h"
#include "week_pane.h"

#include "ui/kit/table_view.h"
#include "ui/kit/token_field.h"
#include "ui/kit/week_calendar.h"
#include "ui/schedules/schedules_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QTimeZone>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace holdfast;
using namespace holdfast::ui;
using namespace Qt::StringLiterals;

class SchedulesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void makesOneInAtMostSixClicks();
    void listsThemWithTheirWords();
    void switchesOffAndBack();
    void removesAndMakesAgain();
    void movesARunAfterAsking();
    void filtersByServer();
    void opensLinks();
    void runsNow();

private:
    bool click(const QString &text, QWidget *within = nullptr);
    kit::WeekCalendar &calendar() { return *m_page->findChild<kit::WeekCalendar *>(); }
    QAbstractItemModel &rows() { return *m_table->model(); }
    QString cell(int row, int column, int role = Qt::DisplayRole);
    Schedule stored() { return m_world.scheduleOf(m_id); }

    tests::ScheduleWorld m_world;
    std::unique_ptr<ui::Service> m_service;
    std::unique_ptr<MainWindow> m_window;
    SchedulesPage *m_page = nullptr;
    kit::TableView *m_table = nullptr;
    QList<Notice> m_notices;
    QUuid m_id;
};

void SchedulesPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY2(m_world.start({u"Survival"_s, u"Old World"_s}), m_world.log().constData());
}

void SchedulesPageTest::init()
{
    m_service = m_world.connect();
    const QList<PageEntry> pages{
        {.page = u"schedules"_s,
         .title = u"Schedules"_s,
         .icon = u"schedules"_s,
         .make = [](Workspace &workspace) { return new SchedulesPage(workspace); }}};
    m_window = std::make_unique<MainWindow>(*m_service, pages);
    m_window->resize(1360, 860);
    m_notices.clear();
    connect(&m_window->workspace(), &Workspace::noticed, this,
            [this](const Notice &notice) { m_notices.append(notice); });
    m_window->open(Address::of(u"schedules"_s));
    m_window->show();
    m_service->connection.open();
    m_page = m_window->findChild<SchedulesPage *>();
    m_table = m_page->findChild<kit::TableView *>();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<ScheduleTableModel *>()->isLoaded(), 30'000);
    QTRY_COMPARE(m_service->servers.servers().size(), 2);
}

void SchedulesPageTest::cleanup()
{
    m_window.reset();
    m_service.reset();
}

bool SchedulesPageTest::click(const QString &text, QWidget *within)
{
    QWidget *place = within ? within : m_page;
    QAbstractButton *found = nullptr;
    // It may wait for the service's word on what was entered.
    const auto canBeClicked = [&] {
        for (QAbstractButton *button : place->findChildren<QAbstractButton *>())
            if (button->text() == text && button->isVisible() && button->isEnabled())
                found = button;
        return found != nullptr;
    };
    if (!QTest::qWaitFor(canBeClicked))
        return false;
    // Where its words begin: a check box in a wide column ends where they do.
    QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(12, found->height() / 2));
    return true;
}

QString SchedulesPageTest::cell(int row, int column, int role)
{
    return rows().index(row, column).data(role).toString();
}

void SchedulesPageTest::makesOneInAtMostSixClicks()
{
    int clicks = 0;
    const auto count = [&clicks](bool clicked) {
        ++clicks;
        return clicked;
    };
    // The empty page offers the one thing to do next.
    QVERIFY(count(click(u"New schedule…"_s)));
    auto *editor = m_page->findChild<ScheduleEditor *>();
    QVERIFY(editor);
    QVERIFY(count(click(u"Survival"_s, editor)));
    QVERIFY(count(click(u"Save"_s, editor)));
    QTRY_COMPARE(rows().rowCount(), 1);
    QVERIFY2(clicks <= 6, qPrintable(QString::number(clicks)));
    QTRY_COMPARE(m_notices.size(), 1);
    QVERIFY(m_notices.first().text.contains("Survival"_L1));
    QCOMPARE(m_notices.first().actionText, u"Undo"_s);
    m_id = m_world.schedules().first().id;
}

void SchedulesPageTest::listsThemWithTheirWords()
{
    QAbstractItemModelTester tester(m_page->findChild<ScheduleTableModel *>());
    QVERIFY(click(u"List"_s));
    QCOMPARE(cell(0, ScheduleTableModel::ServerColumn), u"Survival"_s);
    QCOMPARE(cell(0, ScheduleTableModel::ServerColumn, kit::SecondLineRole),
             u"Every day at 04:00"_s);
    QVERIFY(cell(0, ScheduleTableModel::NextColumn).contains("04:00"_L1));
    QVERIFY(cell(0, ScheduleTableModel::NextColumn, kit::SecondLineRole).startsWith("in "_L1));
    QCOMPARE(cell(0, ScheduleTableModel::KeepsColumn), u"3 newest, 7 daily and 4 weekly"_s);
    QCOMPARE(cell(0, ScheduleTableModel::LastColumn), u"none yet"_s);
    QVERIFY(m_table->horizontalHeader()->isVisible());
    QVERIFY(click(u"Week"_s));
    QVERIFY(calendar().isVisible());
}

void SchedulesPageTest::switchesOffAndBack()
{
    m_table->setFocus();
    m_table->setCurrentIndex(rows().index(0, ScheduleTableModel::ServerColumn));
    QTest::keyClick(m_table, Qt::Key_Space);
    QTRY_VERIFY(!stored().enabled);
    QTRY_COMPARE(cell(0, ScheduleTableModel::NextColumn), u"Switched off"_s);
    QTRY_COMPARE(m_notices.size(), 1);
    m_notices.first().action();
    QTRY_VERIFY(stored().enabled);
    QTRY_VERIFY(cell(0, ScheduleTableModel::NextColumn).contains("04:00"_L1));
    // A click on the switch does the same.
    const QRect place = m_table->visualRect(rows().index(0, ScheduleTableModel::OnColumn));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      QPoint(place.left() + 34, place.center().y()));
    QTRY_VERIFY(!stored().enabled);
    QTRY_COMPARE(m_notices.size(), 2);
    m_notices.last().action();
    QTRY_VERIFY(stored().enabled);
}

void SchedulesPageTest::removesAndMakesAgain()
{
    const Schedule before = stored();
    m_table->setFocus();
    m_table->setCurrentIndex(rows().index(0, ScheduleTableModel::ServerColumn));
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_COMPARE(m_notices.size(), 1);
    QTRY_COMPARE(rows().rowCount(), 0);
    m_notices.first().action();
    QTRY_COMPARE(rows().rowCount(), 1);
    const Schedule after = m_world.schedules().first();
    m_id = after.id;
    QCOMPARE(after.cron, before.cron);
    QCOMPARE(after.retention.daily, before.retention.daily);
    QCOMPARE(after.verifyEveryDays, before.verifyEveryDays);
}

void SchedulesPageTest::movesARunAfterAsking()
{
    QVERIFY(click(u"Week"_s));
    // The whole next week is to come.
    m_page->findChild<WeekPane *>()->step(1);
    QTRY_COMPARE(calendar().runs().size(), 7);
    QVERIFY(calendar().runs().first().canMove);
    const QRect from = calendar().runRect(0);
    const QPoint begin = from.center();
    const QPoint end = begin + QPoint(0, 2 * from.top() / 5);
    QWidget *viewport = calendar().viewport();
    const auto drag = [&] {
        QTest::mousePress(viewport, Qt::LeftButton, {}, begin);
        QTest::mouseMove(viewport, (begin + end) / 2);
        QTest::mouseMove(viewport, end);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    };
    drag();
    QTRY_VERIFY(m_page->findChild<WeekPane *>()->isVisible());
    QAbstractButton *move = nullptr;
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == "Move schedule"_L1)
            move = button;
    }
    QVERIFY(move && move->isVisible());
    // Said before it is saved, and given up without a trace.
    const QString sentence = move->parentWidget()->accessibleName();
    QVERIFY2(sentence.startsWith("Survival: Every day at "_L1), qPrintable(sentence));
    QVERIFY(!sentence.contains("04:00"_L1));
    QTest::keyClick(&calendar(), Qt::Key_Escape);
    QVERIFY(!move->isVisible());
    QCOMPARE(stored().cron, u"0 4 * * *"_s);

    QTRY_COMPARE(calendar().runRect(0), from); // the bar has given its room back
    drag();
    QVERIFY(move->isVisible());
    QTest::keyClick(&calendar(), Qt::Key_Return);
    QTRY_VERIFY(stored().cron != "0 4 * * *"_L1);
    const QString hour = stored().cron.section(u' ', 1, 1).rightJustified(2, u'0');
    QVERIFY2(sentence.contains(hour + u':'), qPrintable(sentence + stored().cron));
    QTRY_COMPARE(m_notices.size(), 1);
    m_notices.first().action();
    QTRY_COMPARE(stored().cron, u"0 4 * * *"_s);
}

void SchedulesPageTest::filtersByServer()
{
    QVERIFY2(m_world.run({u"schedule"_s, u"set"_s, u"Old World"_s, u"--cron"_s, u"0 8 * * 5"_s}),
             m_world.log().constData());
    QTRY_COMPARE(rows().rowCount(), 2);
    m_window->open({.page = u"schedules"_s, .path = {}, .query = u"server:\"Old World\""_s});
    QTRY_COMPARE(rows().rowCount(), 1);
    QCOMPARE(cell(0, ScheduleTableModel::ServerColumn), u"Old World"_s);
    m_page->findChild<WeekPane *>()->step(1);
    QTRY_COMPARE(calendar().runs().size(), 1);
    auto *filter = m_page->findChild<kit::TokenField *>();
    filter->setText(u"04:00"_s);
    QTRY_COMPARE(rows().rowCount(), 1);
    QCOMPARE(cell(0, ScheduleTableModel::ServerColumn), u"Survival"_s);
    filter->setText(u"nothing of the kind"_s);
    QVERIFY(click(u"Remove the filter"_s));
    QCOMPARE(rows().rowCount(), 2);
    // A new one is for the server that the filter names.
    filter->setText(u"server:survival"_s);
    QTest::keyClick(m_table, Qt::Key_N);
    auto *editor = m_page->findChild<ScheduleEditor *>();
    QVERIFY(editor);
    for (const QCheckBox *box : editor->findChildren<QCheckBox *>()) {
        if (box->text() == "Survival"_L1)
            QVERIFY(box->isChecked());
        else if (box->text() == "Old World"_L1)
            QVERIFY(!box->isChecked());
    }
}

void SchedulesPageTest::opensLinks()
{
    QTRY_COMPARE(rows().rowCount(), 2);
    m_window->open(*Address::parse(u"holdfast://schedule/"_s + idText(m_id)));
    auto *editor = m_page->findChild<ScheduleEditor *>();
    QVERIFY(editor);
    QCOMPARE(editor->windowTitle(), u"Change schedule of Survival"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<ScheduleEditor *>());
    m_window->open({.page = u"schedule"_s, .path = {idText(newId())}});
    QCOMPARE(m_notices.size(), 1);
    m_window->open({.page = u"schedules"_s, .path = {u"new"_s}});
    QVERIFY(m_page->findChild<ScheduleEditor *>());
}

void SchedulesPageTest::runsNow()
{
    QTRY_COMPARE(rows().rowCount(), 2);
    const QList<Command> commands = m_page->commands();
    QCOMPARE(commands.first().title, u"New schedule…"_s);
    const auto run =
        std::ranges::find(commands, u"Run schedule of Survival now"_s, &Command::title);
    QVERIFY(run != commands.cend());
    QSignalSpy finished(&m_service->jobs, &JobFeed::jobFinished);
    run->run();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30'000);
    const int row = cell(0, ScheduleTableModel::ServerColumn) == "Survival"_L1 ? 0 : 1;
    QTRY_COMPARE(cell(row, ScheduleTableModel::LastColumn), u"Good"_s);
    // It stands in this week's calendar, and opens its backup.
    m_page->findChild<WeekPane *>()->showToday();
    QTRY_VERIFY(std::ranges::any_of(calendar().runs(), [](const kit::CalendarRun &one) {
        return one.state == kit::CalendarRun::Done;
    }));
}

HOLDFAST_TEST(SchedulesPageTest)

#include "tst_schedules_page.moc"
