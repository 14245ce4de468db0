// The real window against the real service.
#include "tests/support/service_process.h"
#include "tests/support/test_main.h"

#include "core/base/profile.h"
#include "ui/kit/table_view.h"
#include "ui/servers/servers_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

using namespace holdfast;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsServersAndBacksUp();
    void survivesTheServiceGoingAway();

private:
    static QList<ui::PageEntry> pages();
    client::ClientSettings settings() const;

    tests::ServiceProfile m_profile;
};

QList<ui::PageEntry> MainWindowTest::pages()
{
    return {{.page = u"servers"_s,
             .title = u"Servers"_s,
             .icon = u"servers"_s,
             .make = [](ui::Workspace &workspace) { return new ui::ServersPage(workspace); }}};
}

client::ClientSettings MainWindowTest::settings() const
{
    client::ClientSettings settings;
    settings.locator = {.profile = Profile::locate(m_profile.home()),
                        .autostart = client::Autostart::No};
    settings.clientName = u"tst_ui"_s;
    settings.reconnects = true;
    return settings;
}

void MainWindowTest::initTestCase()
{
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
    const QString folder = m_profile.filePath(u"world"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/server.properties"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("motd=hello\n") > 0);
    file.close();
    const auto added =
        m_profile.run({u"servers"_s, u"add"_s, u"Survival"_s, u"--directory"_s, folder});
    QVERIFY2(added.exitCode == 0, added.text().constData());
}

void MainWindowTest::showsServersAndBacksUp()
{
    ui::Service service(settings());
    ui::MainWindow window(service, pages());
    window.open(ui::Address::of(u"servers"_s));
    window.show();
    service.connection.open();
    auto *table = window.findChild<kit::TableView *>();
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Survival"_s);

    QSignalSpy finished(&service.jobs, &ui::JobFeed::jobFinished);
    table->selectRow(0);
    const auto buttons = window.findChildren<QPushButton *>();
    const auto backUp = std::ranges::find_if(
        buttons, [](QPushButton *button) { return button->text() == "Back up now"_L1; });
    QVERIFY(backUp != buttons.cend());
    QTest::mouseClick(*backUp, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QCOMPARE(finished.first().first().value<Job>().state, JobState::Completed);
}

void MainWindowTest::survivesTheServiceGoingAway()
{
    ui::Service service(settings());
    ui::MainWindow window(service, pages());
    window.open(ui::Address::of(u"servers"_s));
    window.show();
    service.connection.open();
    auto *table = window.findChild<kit::TableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    m_profile.killService();
    QTRY_COMPARE(service.connection.state(), ui::Connection::State::Offline);
    QCOMPARE(table->model()->rowCount(), 1); // what was known stays readable
    QVERIFY(m_profile.startService());
    QTRY_COMPARE_WITH_TIMEOUT(service.connection.state(), ui::Connection::State::Online, 30'000);
}

HOLDFAST_TEST(MainWindowTest)

#include "tst_main_window.moc"
