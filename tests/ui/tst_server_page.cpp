// A server's page and the list of servers against the real service.
#include "tests/support/service_process.h"
#include "tests/support/test_main.h"
#include "tests/ui/window_fixture.h"

#include "core/base/profile.h"
#include "core/model/server.h"
#include "ui/backups/backups_page.h"
#include "ui/kit/action_bar.h"
#include "ui/kit/table_view.h"
#include "ui/kit/token_field.h"
#include "ui/kit/unsaved_dialog.h"
#include "ui/servers/server_page.h"
#include "ui/servers/servers_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T *byName(QWidget &window, const QString &accessibleName)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

} // namespace

class ServerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensFromTheListAndShowsItsBackups();
    void savesSettings();
    void showsWhatIsRefusedAtItsField();
    void asksAboutWhatIsNotStored();
    void keepsWhatIsTypedWhileTheServiceIsAway();
    void actsOnMany();
    void filtersAndShowsCards();
    void saysWhenThereIsNoSuchServer();
    void removesWithTheNameTyped();

private:
    QUuid addServer(const QString &name);
    void openSettings(const QUuid &id);
    QLineEdit *nameField() { return byName<QLineEdit>(*m_window, u"Name"_s); }

    tests::ServiceProfile m_profile;
    std::unique_ptr<ui::Service> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
    QUuid m_survival;
    QUuid m_creative;
};

QUuid ServerPageTest::addServer(const QString &name)
{
    const QString folder = m_profile.filePath(name);
    QDir().mkpath(folder);
    QFile file(folder + u"/server.properties"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("motd=hello\n") <= 0)
        return {};
    file.close();
    const auto added =
        m_profile.run({u"servers"_s, u"add"_s, name, u"--directory"_s, folder, u"--json"_s});
    return QUuid::fromString(added.json().value("id"_L1).toString());
}

void ServerPageTest::initTestCase()
{
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
    m_survival = addServer(u"Survival"_s);
    m_creative = addServer(u"Creative"_s);
    QVERIFY(!m_survival.isNull() && !m_creative.isNull());
}

void ServerPageTest::init()
{
    client::ClientSettings settings;
    settings.locator = {.profile = Profile::locate(m_profile.home()),
                        .autostart = client::Autostart::No};
    settings.clientName = u"tst_ui"_s;
    settings.reconnects = true;
    m_service = std::make_unique<ui::Service>(settings);
    const QList<ui::PageEntry> pages{
        {.page = u"servers"_s,
         .title = u"Servers"_s,
         .make = [](ui::Workspace &workspace) { return new ui::ServersPage(workspace); }},
        {.page = u"server"_s,
         .title = u"Server"_s,
         .isInNavigation = false,
         .parent = u"servers"_s,
         .make = [](ui::Workspace &workspace) { return new ui::ServerPage(workspace); }},
        {.page = u"backups"_s, .title = u"Backups"_s, .make = [](ui::Workspace &workspace) {
             return new ui::BackupsPage(workspace);
         }}};
    m_window = std::make_unique<ui::MainWindow>(*m_service, pages);
    m_window->resize(1360, 860);
    m_window->open(ui::Address::of(u"servers"_s));
    m_window->show();
    m_service->connection.open();
    QTRY_VERIFY(m_service->servers.isLoaded());
}

void ServerPageTest::cleanup()
{
    m_window.reset();
    m_service.reset();
}

void ServerPageTest::openSettings(const QUuid &id)
{
    m_window->open(ui::Address::of(u"server"_s, id, u"settings"_s));
    QVERIFY(nameField());
    QTRY_VERIFY(nameField()->isVisible() && !nameField()->text().isEmpty());
}

void ServerPageTest::opensFromTheListAndShowsItsBackups()
{
    auto *table = m_window->findChild<kit::TableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const QModelIndexList found =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"Survival"_s);
    QCOMPARE(found.size(), 1);
    table->setCurrentIndex(found.constFirst());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *page = m_window->findChild<ui::ServerPage *>();
    QVERIFY(page && page->isVisible());
    QTRY_VERIFY(tests::showsText(*page, u"There is no good backup yet."_s));

    QSignalSpy finished(&m_service->jobs, &ui::JobFeed::jobFinished);
    QTest::mouseClick(tests::findButton(*page, u"Back up now"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QTRY_VERIFY(tests::showsText(*page, u"Safe. The last good backup"_s));
    page->findChild<QTabBar *>()->setCurrentIndex(1);
    auto *backups = page->findChild<ui::BackupsPage *>();
    QVERIFY(backups->isVisible());
    QTRY_COMPARE(backups->findChild<kit::TableView *>()->model()->rowCount(), 1);
    // Another server's page has none of them.
    m_window->open(ui::Address::of(u"server"_s, m_creative, u"backups"_s));
    QTRY_COMPARE(backups->findChild<kit::TableView *>()->model()->rowCount(), 0);
}

void ServerPageTest::savesSettings()
{
    openSettings(m_creative);
    auto *tags = byName<QLineEdit>(*m_window, u"Tags"_s);
    QVERIFY(!tests::findButton(*m_window, u"Save"_s)->isEnabled());
    nameField()->setText(u"Creative II"_s);
    tags->setText(u"build, event,build"_s);
    QTRY_VERIFY(tests::findButton(*m_window, u"Save"_s)->isEnabled());
    QTest::mouseClick(tests::findButton(*m_window, u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_service->servers.name(m_creative), u"Creative II"_s);
    QTRY_COMPARE(m_service->servers.find(m_creative)->tags, QStringList({u"build"_s, u"event"_s}));
    QTRY_VERIFY(!tests::findButton(*m_window, u"Save"_s)->isEnabled());
    QVERIFY(!m_window->findChild<ui::ServerPage *>()->hasUnsavedChanges());
}

void ServerPageTest::showsWhatIsRefusedAtItsField()
{
    openSettings(m_creative);
    // Told while one types, before anything is sent.
    nameField()->setText(u"Survival"_s);
    QTRY_VERIFY(tests::showsText(*m_window, u"There is a server of this name already."_s));
    QVERIFY(!tests::findButton(*m_window, u"Save"_s)->isEnabled());
    nameField()->setText(u" spaces around "_s);
    QTRY_VERIFY(tests::showsText(*m_window, u"1 to 64 characters"_s));
    QTest::mouseClick(tests::findButton(*m_window, u"Revert"_s), Qt::LeftButton);
    QCOMPARE(nameField()->text(), u"Creative II"_s);

    // Told by the service: somebody else changed it meanwhile. What was typed stays.
    nameField()->setText(u"Mine"_s);
    const auto changed = m_profile.run(
        {u"servers"_s, u"update"_s, u"Creative II"_s, u"--description"_s, u"changed by another"_s});
    QVERIFY2(changed.exitCode == 0, changed.text().constData());
    QTRY_VERIFY(tests::findButton(*m_window, u"Save"_s)->isEnabled());
    QTest::mouseClick(tests::findButton(*m_window, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(tests::showsText(*m_window, u"was changed by somebody else meanwhile"_s));
    QCOMPARE(nameField()->text(), u"Mine"_s);
    QCOMPARE(m_service->servers.name(m_creative), u"Creative II"_s);
    QTest::mouseClick(tests::findButton(*m_window, u"Revert"_s), Qt::LeftButton);
}

void ServerPageTest::asksAboutWhatIsNotStored()
{
    openSettings(m_creative);
    auto *page = m_window->findChild<ui::ServerPage *>();
    nameField()->setText(u"Half typed"_s);
    // Another tab loses nothing and asks nothing.
    page->findChild<QTabBar *>()->setCurrentIndex(0);
    QVERIFY(!m_window->findChild<kit::UnsavedDialog *>());

    m_window->open(ui::Address::of(u"servers"_s));
    auto *stay = m_window->findChild<kit::UnsavedDialog *>();
    QVERIFY(stay && page->isVisible());
    stay->reject();
    QCOMPARE(nameField()->text(), u"Half typed"_s);
    QTRY_VERIFY(!m_window->findChild<kit::UnsavedDialog *>());

    m_window->open(ui::Address::of(u"servers"_s));
    auto *save = m_window->findChild<kit::UnsavedDialog *>();
    QVERIFY(save);
    QTest::mouseClick(tests::findButton(*save, u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_service->servers.name(m_creative), u"Half typed"_s);
    QTRY_VERIFY(m_window->findChild<ui::ServersPage *>()->isVisible());

    openSettings(m_creative);
    nameField()->setText(u"Never stored"_s);
    m_window->open(ui::Address::of(u"server"_s, m_survival)); // the same page, another server
    auto *discard = m_window->findChild<kit::UnsavedDialog *>();
    QVERIFY(discard);
    QTest::mouseClick(tests::findButton(*discard, u"Discard"_s), Qt::LeftButton);
    QTRY_COMPARE(nameField()->text(), u"Survival"_s);
    QCOMPARE(m_service->servers.name(m_creative), u"Half typed"_s);
}

void ServerPageTest::keepsWhatIsTypedWhileTheServiceIsAway()
{
    openSettings(m_survival);
    nameField()->setText(u"Typed before"_s);
    m_profile.killService();
    QTRY_COMPARE(m_service->connection.state(), ui::Connection::State::Offline);
    QCOMPARE(nameField()->text(), u"Typed before"_s);
    QVERIFY(!tests::findButton(*m_window, u"Save"_s)->isEnabled());
    QVERIFY(m_profile.startService());
    QTRY_VERIFY_WITH_TIMEOUT(m_service->connection.isOnline(), 30'000);
    QTRY_VERIFY(tests::findButton(*m_window, u"Save"_s)->isEnabled());
    QCOMPARE(nameField()->text(), u"Typed before"_s);
    QTest::mouseClick(tests::findButton(*m_window, u"Revert"_s), Qt::LeftButton);
}

void ServerPageTest::actsOnMany()
{
    m_window->open(ui::Address::of(u"servers"_s));
    auto *page = m_window->findChild<ui::ServersPage *>();
    auto *table = page->findChild<kit::TableView *>();
    auto *bar = page->findChild<kit::ActionBar *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(bar->isHidden());
    table->selectAll();
    QVERIFY(bar->isVisible());
    QVERIFY(tests::showsText(*bar, u"2 selected"_s));
    QSignalSpy finished(&m_service->jobs, &ui::JobFeed::jobFinished);
    QTest::mouseClick(tests::findButton(*bar, u"Back up now"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 30'000);
    // A refresh keeps the selection.
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QTest::mouseClick(tests::findButton(*bar, u"Verify newest"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 4, 30'000);
    QCOMPARE(finished.last().first().value<Job>().kind, JobKind::Verify);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(bar->isHidden());
}

void ServerPageTest::filtersAndShowsCards()
{
    auto *page = m_window->findChild<ui::ServersPage *>();
    auto *table = page->findChild<kit::TableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    m_window->open({.page = u"servers"_s, .path = {}, .query = u"tag:event"_s});
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *filter = page->findChild<kit::TokenField *>();
    filter->setText(u"is:unsafe"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    filter->setText(u"is:nonsense"_s);
    QVERIFY(tests::showsText(*page, u"not understood: is:nonsense"_s));
    filter->clear();

    QTest::mouseClick(byName<QPushButton>(*page, u"As cards"_s), Qt::LeftButton);
    auto *cards = page->findChild<QListView *>();
    QVERIFY(cards && cards->isVisible());
    QCOMPARE(cards->model()->rowCount(), 2);
    const QModelIndex first = cards->model()->index(0, 0);
    QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->visualRect(first).center());
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1); // one selection for both
    cards->setFocus();
    cards->setCurrentIndex(first);
    QTest::keyClick(cards, Qt::Key_Return);
    QVERIFY(m_window->findChild<ui::ServerPage *>()->isVisible());
}

void ServerPageTest::saysWhenThereIsNoSuchServer()
{
    m_window->open(ui::Address::of(u"server"_s, QUuid::createUuid()));
    QTRY_VERIFY(tests::showsText(*m_window, u"This server is not registered"_s));
    m_window->open(ui::Address::of(u"server"_s, m_survival));
    QTRY_VERIFY(tests::showsText(*m_window, u"Safe. The last good backup"_s));
}

void ServerPageTest::removesWithTheNameTyped()
{
    openSettings(m_creative);
    QTest::mouseClick(tests::findButton(*m_window, u"Remove server…"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(tests::showsText(*dialog, u"archives stay"_s));
    QAbstractButton *deed = tests::findButton(*dialog, u"Remove server"_s);
    QVERIFY(deed && !deed->isEnabled());
    dialog->findChild<QLineEdit *>()->setText(u"Half typed"_s);
    QVERIFY(deed->isEnabled());
    QTest::mouseClick(deed, Qt::LeftButton);
    QTRY_VERIFY(!m_service->servers.find(m_creative));
    QTRY_VERIFY(m_window->findChild<ui::ServersPage *>()->isVisible());
}

HOLDFAST_TEST(ServerPageTest)

#include "tst_server_page.moc"
