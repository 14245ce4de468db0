// The first page: its sentence for every state, and the page itself against the real service.
#include "tests/support/service_process.h"
#include "tests/support/test_main.h"
#include "tests/ui/window_fixture.h"

#include "core/base/profile.h"
#include "ui/backups/backups_page.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/heat_map.h"
#include "ui/kit/status.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/overview_sentence.h"
#include "ui/servers/servers_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace holdfast;
using namespace Qt::StringLiterals;
using kit::Status;

namespace {

QDateTime someTime()
{
    return QDateTime::fromString(u"2026-10-24T03:12:00Z"_s, Qt::ISODate);
}

/// Twelve servers, all well.
Overview safeOverview()
{
    Overview overview{.isKnown = true,
                      .lookedAt = someTime().addSecs(-5),
                      .serverCount = 12,
                      .withinCount = 12,
                      .lastVerifiedAt = someTime().addSecs(-4 * 3600)};
    overview.nextRuns.append({.serverName = u"Survival"_s, .at = someTime().addSecs(48 * 60)});
    return overview;
}

ui::OverviewSituation freshSituation()
{
    return {.isOnline = true, .answeredAt = someTime(), .now = someTime()};
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysHowEverythingStands_data();
    void saysHowEverythingStands();
    void isSafeOnlyWhileSomebodyLooks();
    void keepsWhatHeldWhenTheServiceIsAway();
    void leadsToTheFirstServer();
    void showsTroubleUntilItIsMended();
    void opensTheDayOfACell();

private:
    static QList<ui::PageEntry> pages();
    client::ClientSettings settings() const;
    QString headline(const QWidget &window) const;

    tests::ServiceProfile m_profile;
};

QList<ui::PageEntry> OverviewPageTest::pages()
{
    return {{.page = u"overview"_s,
             .title = u"Overview"_s,
             .make = [](ui::Workspace &workspace) { return new ui::OverviewPage(workspace); }},
            {.page = u"servers"_s,
             .title = u"Servers"_s,
             .make = [](ui::Workspace &workspace) { return new ui::ServersPage(workspace); }},
            {.page = u"backups"_s, .title = u"Backups"_s, .make = [](ui::Workspace &workspace) {
                 return new ui::BackupsPage(workspace);
             }}};
}

client::ClientSettings OverviewPageTest::settings() const
{
    client::ClientSettings settings;
    settings.locator = {.profile = Profile::locate(m_profile.home()),
                        .autostart = client::Autostart::No};
    settings.clientName = u"tst_ui"_s;
    settings.reconnects = true;
    return settings;
}

QString OverviewPageTest::headline(const QWidget &window) const
{
    const auto *label = window.findChild<QLabel *>(u"overviewHeadline"_s);
    return label && label->isVisible() ? label->text() : QString();
}

void OverviewPageTest::initTestCase()
{
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
}

void OverviewPageTest::saysHowEverythingStands_data()
{
    QTest::addColumn<Overview>("overview");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("detail");

    QTest::newRow("all well") << safeOverview() << Status::Safe
                              << u"12 server(s), all backed up within their goals."_s
                              << u"Next backup: Survival"_s;
    Overview byHand = safeOverview();
    byHand.nextRuns.clear();
    byHand.lastVerifiedAt = {};
    QTest::newRow("no schedule") << byHand << Status::Safe << u"within their goals"_s
                                 << u"by hand only"_s;
    Overview never = safeOverview();
    never.withinCount = 11;
    never.neverCount = 1;
    never.problems = {Problem{}, Problem{}, Problem{}};
    QTest::newRow("one never") << never << Status::Danger
                               << u"1 of 12 server(s) has no good backup. 3 thing(s) need you."_s
                               << u"The other 11 server(s) are within their goals."_s;
    Overview late = safeOverview();
    late.withinCount = 9;
    late.lateCount = 2;
    late.failedLastCount = 1;
    late.problems = {Problem{}};
    QTest::newRow("two late") << late << Status::Danger << u"2 of 12 server(s) is past its goal."_s
                              << u"The other 10 server(s)"_s;
    Overview both = late;
    both.neverCount = 1;
    QTest::newRow("late and never")
        << both << Status::Danger << u"3 of 12 server(s) is past its goal or has no good backup."_s
        << u"is kept"_s;
    Overview failed = safeOverview();
    failed.withinCount = 11;
    failed.failedLastCount = 1;
    failed.problems = {Problem{}};
    QTest::newRow("the newest failed")
        << failed << Status::Attention
        << u"12 server(s), all within their goals. 1 thing(s) need you."_s << u"Last verified"_s;
    Overview blind = safeOverview();
    blind.isKnown = false;
    blind.lookedAt = someTime().addSecs(-3600);
    QTest::newRow("nobody looked")
        << blind << Status::Unknown << u"has not looked at its schedules since"_s
        << u"restart the service"_s;
    blind.lookedAt = {};
    QTest::newRow("never looked") << blind << Status::Unknown << u"has not looked"_s
                                  << u"not touched"_s;
}

void OverviewPageTest::saysHowEverythingStands()
{
    QFETCH(Overview, overview);
    QFETCH(Status, status);
    QFETCH(QString, headline);
    QFETCH(QString, detail);
    QLocale::setDefault(QLocale::c());
    const ui::OverviewSentence sentence = ui::sentenceOf(overview, freshSituation());
    QCOMPARE(sentence.status, status);
    QVERIFY2(sentence.headline.contains(headline), qPrintable(sentence.headline));
    QVERIFY2(sentence.detail.contains(detail), qPrintable(sentence.detail));
}

void OverviewPageTest::isSafeOnlyWhileSomebodyLooks()
{
    // The service answered long ago and says nothing since: nobody knows, whatever it said then.
    ui::OverviewSituation situation = freshSituation();
    situation.now = situation.answeredAt.addSecs(600);
    QCOMPARE(ui::sentenceOf(safeOverview(), situation).status, Status::Safe);
    situation.now = situation.answeredAt.addSecs(601);
    const ui::OverviewSentence sentence = ui::sentenceOf(safeOverview(), situation);
    QCOMPARE(sentence.status, Status::Unknown);
    QVERIFY(sentence.headline.contains("does not answer"_L1));
}

void OverviewPageTest::keepsWhatHeldWhenTheServiceIsAway()
{
    ui::OverviewSituation situation = freshSituation();
    situation.isOnline = false;
    situation.lostSince = someTime().addSecs(-60);
    const ui::OverviewSentence sentence = ui::sentenceOf(safeOverview(), situation);
    QCOMPARE(sentence.status, Status::Unknown);
    QVERIFY(sentence.headline.contains("not reachable"_L1));
    QVERIFY(sentence.detail.contains("all backed up within their goals"_L1));
}

void OverviewPageTest::leadsToTheFirstServer()
{
    ui::Service service(settings());
    ui::MainWindow window(service, pages());
    QSignalSpy opened(&window.workspace(), &ui::Workspace::openWanted);
    window.open(ui::Address::of(u"overview"_s));
    window.show();
    service.connection.open();
    QTRY_VERIFY(tests::findButton(window, u"Add server…"_s));
    QTest::mouseClick(tests::findButton(window, u"Add server…"_s), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<ui::Address>().page, u"servers"_s);
}

void OverviewPageTest::showsTroubleUntilItIsMended()
{
    const QString folder = m_profile.filePath(u"world"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/server.properties"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("motd=hello\n") > 0);
    file.close();
    ui::Service service(settings());
    ui::MainWindow window(service, pages());
    window.resize(1360, 860);
    window.open(ui::Address::of(u"overview"_s));
    window.show();
    service.connection.open();
    QTRY_VERIFY(tests::findButton(window, u"Add server…"_s));
    // The page follows what happens elsewhere.
    const auto added =
        m_profile.run({u"servers"_s, u"add"_s, u"Survival"_s, u"--directory"_s, folder});
    QVERIFY2(added.exitCode == 0, added.text().constData());
    QTRY_VERIFY2(headline(window).contains("has no good backup"_L1), qPrintable(headline(window)));

    QSignalSpy finished(&service.jobs, &ui::JobFeed::jobFinished);
    QAbstractButton *mend = tests::findButton(window, u"Back up now"_s);
    QVERIFY(mend);
    QTest::mouseClick(mend, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QTRY_VERIFY2(headline(window).contains("all backed up within their goals"_L1),
                 qPrintable(headline(window)));
    QVERIFY(!tests::findButton(window, u"Back up now"_s));

    m_profile.killService();
    QTRY_VERIFY2(headline(window).contains("not reachable"_L1), qPrintable(headline(window)));
    QVERIFY(!tests::findButton(window, u"Back up now…"_s)->isEnabled());
    QVERIFY(m_profile.startService());
    QTRY_VERIFY_WITH_TIMEOUT(headline(window).contains("within their goals"_L1), 30'000);
}

void OverviewPageTest::opensTheDayOfACell()
{
    ui::Service service(settings());
    ui::MainWindow window(service, pages());
    window.resize(1360, 860);
    QSignalSpy opened(&window.workspace(), &ui::Workspace::openWanted);
    window.open(ui::Address::of(u"overview"_s));
    window.show();
    service.connection.open();
    auto *map = window.findChild<kit::HeatMap *>();
    QVERIFY(map);
    QTRY_COMPARE(map->model()->rowCount(), 1);
    const int today = map->model()->columnCount() - 1;
    const QModelIndex cell = map->model()->index(0, today);
    // Screen readers hear the same as the tooltip says.
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains("Survival"_L1));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains("verified"_L1));
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->visualRect(cell).center());
    QCOMPARE(opened.count(), 1);
    const auto address = opened.first().first().value<ui::Address>();
    QCOMPARE(address.page, u"backups"_s);
    QCOMPARE(address.query, u"server:\"Survival\" since:%1 until:%2"_s.arg(
                                QDate::currentDate().toString(Qt::ISODate),
                                QDate::currentDate().addDays(1).toString(Qt::ISODate)));
    auto *backups = window.findChild<ui::BackupsPage *>();
    QVERIFY(backups && backups->isVisible());
    QTRY_COMPARE(backups->findChild<QTableView *>()->model()->rowCount(), 1);

    // The same by keyboard: the day before, without a backup.
    window.open(ui::Address::of(u"overview"_s));
    map->setFocus();
    map->setCurrentIndex(cell);
    QTest::keyClick(map, Qt::Key_Left);
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QVERIFY(opened.last().first().value<ui::Address>().query.contains(
        QDate::currentDate().addDays(-1).toString(Qt::ISODate)));
}

HOLDFAST_TEST(OverviewPageTest)

#include "tst_overview.moc"
