// Several windows, what they remember, one program a profile, and what lies over the pages.
#include "window_test.h"

#include "drawer_list.h"
#include "job_drawer.h"
#include "notification_centre.h"
#include "shortcut_sheet.h"
#include "tray_icon.h"

#include "ui/backups/backups_page.h"
#include "ui/kit/confirm_dialog.h"
#include "ui/kit/table_view.h"
#include "ui/shell/notice_stack.h"
#include "ui/shell/session_autostart.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/window_set.h"

#include <QtCore/QDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

using namespace holdfast;
using namespace Qt::StringLiterals;

class ShellTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void remembersItsLayout();
    void opensSeveralWindows();
    void rebuildsForAnotherTextSize();
    void theNotificationCentreTellsOfAFailedJob();
    void theTrayShowsHowEverythingStands();
    void noticesOfAGroupShareACard();
    void theSheetShowsTheRealKeys();
    void theRegionsTakeTurns();
    void preferencesAreChecked();
    void aSecondStartHandsItsLinkOver();
    void aDeadFirstDoesNotKeepTheNextOut();
    void startsWithTheSession();
    void quittingStopsTheServiceOnlyWhenWanted();

private:
    tests::WindowTest m_test;
};

void ShellTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_test.profile.filePath(u"xdg"_s).toUtf8());
    QVERIFY2(m_test.profile.startService(), m_test.profile.serviceLog().constData());
    QVERIFY(m_test.addServer(u"Survival"_s));
}

void ShellTest::cleanup()
{
    m_test.closeWindow();
}

void ShellTest::remembersItsLayout()
{
    {
        ui::Service service(m_test.settings());
        ui::WindowSet windows(service, &tests::WindowTest::pages);
        ui::MainWindow *window = windows.openWindow();
        QCOMPARE(window->address().page, u"servers"_s); // the first, since nothing is remembered
        // As wide as it may be least: Qt 6.8 makes what it restores fit the screen, here 800 wide.
        window->resize(window->minimumWidth(), 741);
        window->open({.page = u"backups"_s, .path = {}, .query = u"is:locked"_s});
        window->findChild<ui::BackupsPage *>()->findChild<kit::TableView *>()->setColumnWidth(1,
                                                                                              133);
        QVERIFY(QTest::qWaitForWindowActive(window));
        QSignalSpy finished(&windows, &ui::WindowSet::finished);
        QTest::keyClick(window, Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE(finished.count(), 1);
    }
    ui::Service service(m_test.settings());
    ui::WindowSet windows(service, &tests::WindowTest::pages);
    ui::MainWindow *window = windows.openWindow();
    QCOMPARE(window->size(), QSize(window->minimumWidth(), 741));
    QCOMPARE(window->address().page, u"backups"_s);
    QCOMPARE(window->address().query, u"is:locked"_s);
    auto *page = window->findChild<ui::BackupsPage *>();
    QCOMPARE(page->findChild<kit::TableView *>()->columnWidth(1), 133);
}

void ShellTest::opensSeveralWindows()
{
    ui::Service service(m_test.settings());
    ui::WindowSet windows(service, &tests::WindowTest::pages);
    windows.openWindow(ui::Address::of(u"backups"_s));
    QVERIFY(QTest::qWaitForWindowActive(windows.windows().constFirst()));
    QTest::keyClick(windows.windows().constFirst(), Qt::Key_N,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(windows.windows().size(), 2);
    QCOMPARE(windows.windows().constLast()->address().page, u"backups"_s);
    QSignalSpy finished(&windows, &ui::WindowSet::finished);
    windows.windows().constLast()->close();
    QCOMPARE(windows.windows().size(), 1);
    QCOMPARE(finished.count(), 0);
    windows.windows().constLast()->close();
    QCOMPARE(finished.count(), 1); // the last one ends the program, and asks nothing
}

void ShellTest::rebuildsForAnotherTextSize()
{
    ui::Service service(m_test.settings());
    ui::WindowSet windows(service, &tests::WindowTest::pages);
    const ui::MainWindow *before = windows.openWindow(ui::Address::of(u"backups"_s));
    const int size = kit::px(100);
    QVERIFY(service.preferences.set(u"text_size"_s, u"150"_s));
    QTRY_VERIFY(windows.windows().constLast() != before);
    QCOMPARE(kit::px(100), size * 3 / 2);
    QCOMPARE(windows.windows().constLast()->address().page, u"backups"_s);
    QVERIFY(windows.windows().constLast()->isVisible());
    QVERIFY(service.preferences.set(u"text_size"_s, QVariant()));
    QTRY_COMPARE(kit::px(100), size);
}

void ShellTest::theNotificationCentreTellsOfAFailedJob()
{
    ui::MainWindow &window = m_test.openWindow(u"servers"_s);
    QTRY_VERIFY(m_test.service->servers.isLoaded());
    QTRY_VERIFY(!m_test.service->servers.servers().isEmpty());
    const Server server = m_test.service->servers.servers().constFirst();
    // Its folder goes, so its backup fails.
    const QString away = server.directory + u".away"_s;
    QVERIFY(QDir().rename(server.directory, away));
    QSignalSpy finished(&m_test.service->jobs, &ui::JobFeed::jobFinished);
    window.workspace().backUpNow(server.id);
    const bool ended = QTest::qWaitFor([&] { return finished.count() == 1; }, 30'000);
    QVERIFY(QDir().rename(away, server.directory));
    QVERIFY(ended);
    QCOMPARE(finished.first().first().value<Job>().state, JobState::Failed);
    QCOMPARE(m_test.service->notices.unreadCount(), 1);

    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *centre = window.findChild<ui::NotificationCentre *>();
    QVERIFY(centre->isVisible());
    auto *list = centre->findChild<ui::DrawerListView *>();
    const QAbstractItemModelTester tester(list->model());
    QCOMPARE(list->currentIndex().data().toString(), u"Back up Survival"_s);
    QVERIFY(list->items().at(list->currentIndex().row()).isUnread);
    QTest::keyClick(list, Qt::Key_Space); // its deed: why?
    auto *why = window.findChild<kit::ErrorDialog *>();
    QTRY_VERIFY(why && why->isVisible());
    why->close();
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!centre->isVisible());
    QCOMPARE(m_test.service->notices.unreadCount(), 0); // who closes it has seen it
}

void ShellTest::theTrayShowsHowEverythingStands()
{
    ui::Service service(m_test.settings());
    ui::WindowSet windows(service, &tests::WindowTest::pages);
    auto *tray = windows.findChild<ui::TrayIcon *>();
    QVERIFY(tray); // also where there is no tray yet, as at the start of a session
    QVERIFY(tray->isVisible());
    QCOMPARE(tray->status(), kit::Status::Unknown); // nobody asked yet: not "safe"
    const QImage unknown = tray->icon().pixmap(32).toImage();
    service.connection.open();
    // The servers of this profile have no backup: that is a problem.
    QTRY_VERIFY(tray->status() == kit::Status::Attention || tray->status() == kit::Status::Danger);
    QVERIFY(tray->icon().pixmap(32).toImage() != unknown);
    QVERIFY2(tray->toolTip().contains(u"need"_s), qPrintable(tray->toolTip()));
    m_test.profile.killService();
    QTRY_COMPARE(tray->status(), kit::Status::Unknown);
    QCOMPARE(tray->icon().pixmap(32).toImage(), unknown);
    QVERIFY(m_test.profile.startService());
    QTRY_VERIFY_WITH_TIMEOUT(tray->status() != kit::Status::Unknown, 30'000);
}

void ShellTest::noticesOfAGroupShareACard()
{
    QWidget window;
    window.resize(800, 600);
    ui::NoticeStack stack(&window);
    window.show();
    const auto cards = [&stack] {
        QStringList names;
        for (const QObject *child : stack.children()) {
            const auto *card = qobject_cast<const QWidget *>(child);
            if (card && card->isVisible())
                names.append(card->accessibleName());
        }
        return names;
    };
    stack.show({.text = u"saved"_s});
    stack.show({.text = u"one failed"_s, .staysUntilClosed = true, .group = u"failed"_s});
    QCOMPARE(stack.countOf(u"failed"_s), 1);
    stack.show(
        {.text = u"two failed"_s, .staysUntilClosed = true, .group = u"failed"_s, .standsFor = 2});
    QCOMPARE(stack.countOf(u"failed"_s), 2);
    QTRY_COMPARE(cards(), (QStringList{u"saved"_s, u"two failed"_s}));
    // Without a group each has its own, and the fourth pushes the oldest out.
    stack.show({.text = u"a"_s});
    stack.show({.text = u"b"_s});
    QTRY_COMPARE(cards(), (QStringList{u"two failed"_s, u"a"_s, u"b"_s}));
    QCOMPARE(stack.countOf(u"other"_s), 0);
}

void ShellTest::theSheetShowsTheRealKeys()
{
    ui::MainWindow &window = m_test.openWindow(u"servers"_s);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    auto *sheet = window.findChild<ui::ShortcutSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QStringList lines;
    for (const QWidget *line : sheet->findChildren<QWidget *>())
        lines.append(line->accessibleName());
    QVERIFY2(lines.contains(u"Search or run: Ctrl K"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"Backups: Ctrl 2"_s));
    QVERIFY(lines.contains(u"Add server…: N"_s)); // of the page that is open
}

void ShellTest::theRegionsTakeTurns()
{
    ui::MainWindow &window = m_test.openWindow(u"servers"_s);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget *before = window.focusWidget();
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(window.focusWidget() != before);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&window, Qt::Key_F6);
    QCOMPARE(window.focusWidget(), before);
}

void ShellTest::preferencesAreChecked()
{
    ui::Service service(m_test.settings());
    ui::Preferences &preferences = service.preferences;
    QSignalSpy changed(&preferences, &ui::Preferences::changed);
    QVERIFY(!preferences.set(u"theme"_s, u"pink"_s));
    QVERIFY(!preferences.set(u"no such choice"_s, true));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!preferences.isSet(u"theme"_s));
    QVERIFY(preferences.set(u"theme"_s, u"dark"_s));
    QCOMPARE(preferences.text(ui::preference::theme), u"dark"_s);
    QVERIFY(preferences.set(u"theme"_s, QVariant()));
    QCOMPARE(preferences.text(ui::preference::theme), u"system"_s);
    QCOMPARE(changed.count(), 2);
    preferences.save();
    // What another version wrote and this one does not know is as if it were not there.
    QFile file(preferences.path());
    QVERIFY(file.open(QIODevice::Append) && file.write("[choices]\ntheme=pink\n") > 0);
    file.close();
    const ui::Preferences again(service.profile);
    QCOMPARE(again.text(ui::preference::theme), u"system"_s);
}

void ShellTest::aSecondStartHandsItsLinkOver()
{
    const Profile profile = Profile::locate(m_test.profile.home());
    ui::SingleInstance first(profile);
    QSignalSpy becameFirst(&first, &ui::SingleInstance::becameFirst);
    QSignalSpy received(&first, &ui::SingleInstance::linkReceived);
    first.start({});
    QTRY_COMPARE(becameFirst.count(), 1);
    // The real program, in a process of its own.
    const QString link = u"holdfast://backup/019aa000-0000-7000-8000-000000000011"_s;
    QProcess second;
    second.start(tests::programFolder() + u"/holdfast"_s,
                 {u"--home"_s, m_test.profile.home(), link});
    QTRY_COMPARE_WITH_TIMEOUT(received.count(), 1, 15'000);
    QCOMPARE(received.first().first().toString(), link);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(second.exitCode(), 0);
}

void ShellTest::aDeadFirstDoesNotKeepTheNextOut()
{
    QProcess dead;
    dead.start(tests::programFolder() + u"/holdfast"_s, {u"--home"_s, m_test.profile.home()});
    const QString socket =
        Profile::locate(m_test.profile.home()).runtimeFolder + u"/window.socket"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), 15'000);
    dead.kill();
    QVERIFY(dead.waitForFinished());
    ui::SingleInstance next(Profile::locate(m_test.profile.home()));
    QSignalSpy becameFirst(&next, &ui::SingleInstance::becameFirst);
    next.start({});
    QTRY_COMPARE(becameFirst.count(), 1);
    ui::SingleInstance after(Profile::locate(m_test.profile.home()));
    QSignalSpy handedOver(&after, &ui::SingleInstance::handedOver);
    after.start({});
    QTRY_COMPARE(handedOver.count(), 1);
}

void ShellTest::startsWithTheSession()
{
    const Profile profile = Profile::locate(m_test.profile.home());
    QVERIFY(!ui::startsWithSession(profile));
    HF_VERIFY(ui::setStartsWithSession(profile, true));
    QVERIFY(ui::startsWithSession(profile));
    const QDir folder(m_test.profile.filePath(u"xdg/autostart"_s));
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    QFile entry(folder.filePath(folder.entryList(QDir::Files).constFirst()));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY2(
        text.contains(QByteArray("--home \"" + m_test.profile.home().toUtf8() + "\" --background")),
        text.constData());
    HF_VERIFY(ui::setStartsWithSession(profile, false));
    QVERIFY(!ui::startsWithSession(profile));
    HF_VERIFY(ui::setStartsWithSession(profile, false)); // nothing to remove is no error
}

void ShellTest::quittingStopsTheServiceOnlyWhenWanted()
{
    ui::Service service(m_test.settings());
    ui::WindowSet windows(service, &tests::WindowTest::pages);
    windows.openWindow();
    service.connection.open();
    QTRY_VERIFY(service.connection.isOnline());
    QVERIFY(service.preferences.set(u"keep_service_running"_s, false));
    QSignalSpy finished(&windows, &ui::WindowSet::finished);
    windows.quit();
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(service.connection.state(), ui::Connection::State::Offline);
    QVERIFY(m_test.profile.startService());
    QVERIFY(service.preferences.set(u"keep_service_running"_s, QVariant()));
}

HOLDFAST_TEST(ShellTest)

#include "tst_shell.moc"
