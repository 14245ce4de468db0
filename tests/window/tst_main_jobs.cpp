// The main jobs counted in clicks and keys, the whole main job without a mouse, and where the focus
// goes.
#include "tests/support/test_main.h"
#include "tests/ui/window_fixture.h"
#include "tests/window/person.h"
#include "tests/window/window_world.h"

#include "core/base/profile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QScopeGuard>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace holdfast;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::Person;
using tests::Place;
using ui::Address;

namespace {

constexpr int kPatience = 60'000; // milliseconds

/// It began a day earlier than it did.
QString moveToYesterday(const tests::ServiceProfile &profile, const QUuid &backup)
{
    const QString connection = u"tst_main_jobs"_s;
    const auto remove = qScopeGuard([&] { QSqlDatabase::removeDatabase(connection); });
    QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    store.setDatabaseName(Profile::locate(profile.home()).storeFile());
    if (!store.open())
        return store.lastError().text();
    QSqlQuery query(store);
    query.prepare(u"UPDATE backups SET started_at = started_at - 86400000,"
                  " completed_at = completed_at - 86400000 WHERE id = ?"_s);
    query.addBindValue(backup.toString(QUuid::WithoutBraces));
    const QString why = query.exec() ? QString() : query.lastError().text();
    return why.isEmpty() && query.numRowsAffected() != 1 ? u"no such backup"_s : why;
}

/// The finished job of that kind.
bool waitForJob(const ui::Service &service, JobKind kind, int count = 1)
{
    return QTest::qWaitFor(
        [&] {
            const auto entries = service.jobs.entries();
            return std::ranges::count_if(entries, [kind](const ui::JobFeed::Entry &entry) {
                       return entry.job.kind == kind && entry.job.state == JobState::Completed;
                   }) >= count;
        },
        kPatience);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString described(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()).section(u':', -1),
                            button && !button->text().isEmpty() ? button->text()
                                                                : widget.accessibleName());
}

/// Whether going from `a` to `b` leads the eye back: up without going to the next column, or
/// against the reading direction within a line.
bool leadsBack(const QRect &a, const QRect &b)
{
    const bool isSameLine = a.top() <= b.center().y() && b.center().y() <= a.bottom();
    if (isSameLine)
        return b.right() <= a.left();
    const bool isAbove = b.bottom() <= a.top();
    return isAbove && b.left() <= a.right();
}

/// Goes round with Tab: what is wrong with the way that the focus takes through `root`, empty when
/// it goes as the eye does.
QString wayOfTheFocus(OpenWindow &open, const QWidget &root)
{
    const Person person(open.window);
    // A whole round through the window, or the dialog.
    const auto hasFocus = [&] {
        return person.focus() && person.focus()->window() == root.window();
    };
    if (!QTest::qWaitFor(hasFocus))
        return u"nothing has the focus"_s;
    QTest::keyClick(person.focus(), Qt::Key_Tab); // what a page begins with need not be in it
    QList<QWidget *> round;
    constexpr int kMostTabs = 300;
    for (int tabs = 0; tabs < kMostTabs; ++tabs) {
        if (!person.focus())
            return u"Tab loses the focus"_s;
        // Hours and minutes are parts of one field.
        if (round.isEmpty() || person.focus() != round.last()) {
            if (round.contains(person.focus()))
                break;
            round.append(person.focus());
        }
        QTest::keyClick(round.last(), Qt::Key_Tab);
        // Rows that have just come get their places with the next frame.
        if (!QTest::qWaitFor([&] { return person.focus() != nullptr; }))
            return "Tab loses the focus after "_L1 + described(*round.last());
    }
    if (person.focus() != round.first())
        return "Tab does not come round: "_L1 + described(*person.focus());
    // Only what is on the page, from its first control on.
    const auto isInside = [&root](const QWidget *widget) {
        return widget == &root || root.isAncestorOf(widget);
    };
    const auto placeOf = [&root](const QWidget *widget) {
        return QRect(widget->mapTo(&root, QPoint()), widget->size());
    };
    const auto outside = std::ranges::find_if_not(round, isInside);
    if (outside != round.end()) {
        std::ranges::rotate(round, outside);
        std::ranges::rotate(round, std::ranges::find_if(round, isInside));
    } else {
        std::ranges::rotate(round, std::ranges::min_element(round, {}, [&](const QWidget *widget) {
                                const QPoint corner = placeOf(widget).topLeft();
                                return std::pair(corner.y(), corner.x());
                            }));
    }
    QList<QWidget *> order;
    std::ranges::copy_if(round, std::back_inserter(order), isInside);
    if (order.isEmpty())
        return u"nothing in it takes the focus"_s;
    QStringList problems;
    for (qsizetype i = 1; i < order.size(); ++i) {
        if (leadsBack(placeOf(order.at(i - 1)), placeOf(order.at(i))))
            problems.append(described(*order.at(i - 1)) + " then "_L1 + described(*order.at(i)));
    }
    return problems.join(u'\n');
}

} // namespace

class MainJobsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void backsUpWithinTwo();
    void givesBackOneFileOfYesterdayWithinEight();
    void makesAScheduleWithinSix();
    void findsWhyABackupFailedWithinTwo();
    void serverWithoutScheduleGetsOneFromItsPage();
    void focusFollowsTheEye_data();
    void focusFollowsTheEye();
    void focusFollowsTheEyeInDialogs_data();
    void focusFollowsTheEyeInDialogs();
    void doesTheWholeMainJobByKeyboard();

private:
    tests::WindowWorld m_world;
};

void MainJobsTest::initTestCase()
{
    // Where files are saved unless a person says otherwise.
    const QString downloads = m_world.profile.filePath(u"downloads"_s);
    QVERIFY(QDir().mkpath(downloads));
    QFile places(m_world.profile.filePath(u"user-dirs.dirs"_s));
    QVERIFY(places.open(QIODevice::WriteOnly));
    places.write("XDG_DOWNLOAD_DIR=\"" + downloads.toUtf8() + "\"\n");
    places.close();
    QVERIFY(qputenv("XDG_CONFIG_HOME", m_world.profile.home().toUtf8()));
    const QString why = m_world.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QCOMPARE(m_world.profile.stopService(), 0);
    const QString moved = moveToYesterday(m_world.profile, m_world.older);
    QVERIFY2(moved.isEmpty(), qPrintable(moved));
    QVERIFY(m_world.profile.startService());
}

void MainJobsTest::backsUpWithinTwo()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    Person person(open.window);
    QVERIFY2(person.click(u"Back up now…"_s) && person.click(u"Creative"_s), person.story());
    QVERIFY2(waitForJob(open.service, JobKind::Backup, 4), person.story());
    QVERIFY2(person.count() <= 2, person.story());
}

void MainJobsTest::givesBackOneFileOfYesterdayWithinEight()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    Person person(open.window);
    QVERIFY2(person.click(u"Backups"_s), person.story());
    QVERIFY2(person.clickRow(u"Backups"_s, u"esterday"_s), person.story());
    QVERIFY2(person.click(u"Browse"_s), person.story());
    QTRY_VERIFY(tests::says(open.window, u"archive of"_s));
    QVERIFY2(person.press(Qt::Key_Slash) && person.type(u"server.properties"_s), person.story());
    QVERIFY2(person.clickRow(u"Files of the backup"_s, u"server.properties"_s), person.story());
    QVERIFY2(person.click(u"Save as…"_s), person.story());
    // The name stands there already, and its field has the keyboard.
    QTRY_VERIFY2(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()) &&
                     qobject_cast<QLineEdit *>(person.focus()),
                 person.story());
    QVERIFY2(person.press(Qt::Key_Return), person.story());
    const QString saved = m_world.profile.filePath(u"downloads/server.properties"_s);
    QVERIFY2(QTest::qWaitFor([&] { return QFile::exists(saved); }, kPatience), person.story());
    QTRY_VERIFY2(!contentOf(saved).isEmpty(), person.story());
    QVERIFY(!contentOf(saved).contains("After the update"));
    QVERIFY2(person.count() <= 8, person.story());
}

void MainJobsTest::makesAScheduleWithinSix()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    Person person(open.window);
    QVERIFY2(person.click(u"Schedules"_s), person.story());
    QVERIFY2(person.click(u"New schedule…"_s), person.story());
    QVERIFY2(person.click(u"Creative"_s), person.story());
    QVERIFY2(person.click(u"Save"_s), person.story());
    QTRY_VERIFY_WITH_TIMEOUT(tests::says(open.window, u"2 schedule"_s), kPatience);
    QVERIFY2(person.count() <= 6, person.story());
}

void MainJobsTest::findsWhyABackupFailedWithinTwo()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    Person person(open.window);
    QVERIFY2(person.click(u"See what happened"_s), person.story());
    QTRY_VERIFY2(tests::says(open.window, m_world.profile.filePath(u"broken"_s)), person.story());
    QVERIFY2(person.count() <= 2, person.story());
}

/// Its page says that there is none, and offers one for exactly this server.
void MainJobsTest::serverWithoutScheduleGetsOneFromItsPage()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    Person person(open.window);
    open.window.open(Address::of(u"server"_s, m_world.broken, u"schedule"_s));
    QVERIFY2(person.click(u"Make a schedule…"_s), person.story());
    QVERIFY2(person.click(u"Save"_s), person.story());
    QTRY_VERIFY2(!m_world.profile.run({u"schedule"_s, u"list"_s, u"Broken"_s, u"--json"_s})
                      .json()
                      .value("schedules"_L1)
                      .toArray()
                      .isEmpty(),
                 person.story());
}

void MainJobsTest::focusFollowsTheEye_data()
{
    QTest::addColumn<Place>("place");
    for (const Place &place : tests::placesOf(m_world))
        QTest::newRow(place.name.constData()) << place;
}

void MainJobsTest::focusFollowsTheEye()
{
    QFETCH(Place, place);
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    open.window.open(place.address);
    QTRY_VERIFY_WITH_TIMEOUT(place.isShown(open.window), kPatience);
    QWidget *root = tests::dialogOver(open.window);
    if (root)
        QVERIFY(QTest::qWaitForWindowActive(root)); // until then the page has the focus
    else
        root = tests::currentPage(open.window);
    QVERIFY(root);
    const QString problems = wayOfTheFocus(open, *root);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void MainJobsTest::focusFollowsTheEyeInDialogs_data()
{
    static const QStringList dialogs{
        u"add-server"_s, u"tag"_s,          u"import"_s,          u"server-remove"_s,
        u"confirm"_s,    u"schedule-new"_s, u"schedule-editor"_s, u"schedule-retention"_s,
        u"unsaved"_s,    u"error"_s,        u"shortcuts"_s};
    QTest::addColumn<tests::Scene>("scene");
    int found = 0;
    for (const tests::Scene &scene : tests::windowScenes()) {
        if (!dialogs.contains(scene.name))
            continue;
        QTest::newRow(qPrintable(scene.name)) << scene;
        ++found;
    }
    QCOMPARE(found, dialogs.size());
}

void MainJobsTest::focusFollowsTheEyeInDialogs()
{
    QFETCH(tests::Scene, scene);
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    scene.enter(open.window, m_world.tourData());
    QVERIFY(open.waitStill());
    // The topmost: a question may lie over an editor.
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(qobject_cast<QDialog *>(dialog));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QString problems = wayOfTheFocus(open, *dialog);
    if (scene.leave)
        scene.leave(open.window, m_world.tourData());
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void MainJobsTest::doesTheWholeMainJobByKeyboard()
{
    tests::WindowWorld world;
    const QString why = world.startEmpty();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    const QString folder = world.profile.filePath(u"survival"_s);
    const QString settings = folder + "/server.properties"_L1;
    const QByteArray before = contentOf(settings);
    QVERIFY(!before.isEmpty());
    OpenWindow open(world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    Person person(open.window);

    // Add it: the assistant stands there, the servers page is what is asked for.
    QTRY_VERIFY(tests::findButton(open.window, u"Look around first"_s));
    QVERIFY2(person.tabTo(u"Look around first"_s) && person.press(Qt::Key_Return), person.story());
    QTRY_VERIFY2(person.focus(), person.story());
    QVERIFY2(person.press(Qt::Key_N), person.story());
    QTRY_VERIFY2(qobject_cast<QLineEdit *>(person.focus()), person.story());
    QVERIFY2(person.type(folder) && person.tabTo(u"Name"_s), person.story());
    qobject_cast<QLineEdit *>(person.focus())->selectAll();
    QVERIFY2(person.type(u"Survival"_s), person.story());
    QTRY_VERIFY2(
        tests::findButton(*QApplication::activeModalWidget(), u"Add server"_s)->isEnabled(),
        person.story());
    QVERIFY2(person.press(Qt::CTRL | Qt::Key_Return), person.story());
    QTRY_VERIFY2(!QApplication::activeModalWidget(), person.story());
    open.window.activateWindow(); // the window manager's part, and there is none here

    // Back it up.
    QTRY_VERIFY2(person.focus() && tests::says(open.window, u"1 server"_s), person.story());
    QVERIFY2(person.tabTo(u"Servers"_s), person.story());
    QVERIFY2(person.press(Qt::Key_Down) && person.press(Qt::Key_B), person.story());
    QVERIFY2(waitForJob(open.service, JobKind::Backup), person.story());

    // Verify it.
    QVERIFY2(person.press(Qt::CTRL | Qt::Key_3), person.story());
    QTRY_VERIFY2(tests::says(open.window, u"1 backup"_s), person.story());
    QVERIFY2(person.tabTo(u"Backups"_s) && person.press(Qt::Key_Down), person.story());
    QTRY_VERIFY2(tests::findButton(open.window, u"Browse"_s), person.story());
    QVERIFY2(person.press(Qt::Key_V), person.story());
    QVERIFY2(waitForJob(open.service, JobKind::Verify), person.story());

    // Browse, and take one file out.
    QVERIFY2(person.press(Qt::Key_Return), person.story());
    QTRY_VERIFY2(tests::says(open.window, u"archive of"_s), person.story());
    QVERIFY2(person.press(Qt::Key_Slash) && person.type(u"server.properties"_s), person.story());
    QTRY_VERIFY2(tests::says(open.window, u"server.properties"_s), person.story());
    QVERIFY2(person.press(Qt::Key_Return), person.story());
    QTRY_VERIFY2(tests::findButton(open.window, u"Save as…"_s)->isEnabled(), person.story());
    QVERIFY2(person.press(QKeySequence::Save), person.story());
    QTRY_VERIFY2(qobject_cast<QLineEdit *>(person.focus()) && QApplication::activeModalWidget(),
                 person.story());
    const QString saved = world.profile.filePath(u"taken-out.properties"_s);
    qobject_cast<QLineEdit *>(person.focus())->selectAll();
    QVERIFY2(person.type(saved) && person.press(Qt::Key_Return), person.story());
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(saved), before, kPatience);
    open.window.activateWindow();

    // Restore it over something else, and take that back.
    QFile changed(settings);
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("motd=changed\n") > 0);
    changed.close();
    QTRY_VERIFY2(person.focus(), person.story());
    QVERIFY2(person.press(Qt::Key_R), person.story());
    QTRY_VERIFY2(tests::says(open.window, u"Needs "_s), person.story());
    QTRY_VERIFY2(person.focus(), person.story());
    QVERIFY2(person.press(Qt::CTRL | Qt::Key_Return), person.story());
    QVERIFY2(waitForJob(open.service, JobKind::Restore), person.story());
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(settings), before, kPatience);
    QTRY_VERIFY2(tests::findButton(open.window, u"Undo restore"_s), person.story());
    QVERIFY2(person.tabTo(u"Undo restore"_s) && person.press(Qt::Key_Space), person.story());
    QVERIFY2(waitForJob(open.service, JobKind::UndoRestore), person.story());
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(settings), QByteArray("motd=changed\n"), kPatience);
    QTRY_VERIFY2(person.focus(), person.story());
}

HOLDFAST_TEST(MainJobsTest)

#include "tst_main_jobs.moc"
