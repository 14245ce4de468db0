// The palette by keyboard, against the real service.
#include "window_test.h"

#include "command_palette.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace holdfast;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void findsAServerAndOpensIt();
    void backsAServerUp();
    void findsABackupInTheService();
    void remembersWhatWasUsed();
    void tabNarrows();
    void escapeGivesTheFocusBack();
    void opensInANewWindow();

private:
    ui::CommandPalette *openPalette();
    QStringList titles() const;
    void type(const QString &text);

    tests::WindowTest m_test;
    ui::CommandPalette *m_palette = nullptr;
};

void PaletteTest::initTestCase()
{
    QVERIFY2(m_test.profile.startService(), m_test.profile.serviceLog().constData());
    QVERIFY(m_test.addServer(u"Survival"_s));
    QVERIFY(m_test.addServer(u"Creative"_s));
    QVERIFY(m_test.backUp(u"Creative"_s, u"before the dragon"_s));
}

void PaletteTest::cleanup()
{
    m_test.closeWindow();
}

ui::CommandPalette *PaletteTest::openPalette()
{
    ui::MainWindow &window = m_test.openWindow(u"servers"_s);
    if (!QTest::qWaitFor([&] { return m_test.service->servers.isLoaded(); }, 10'000))
        return nullptr;
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    m_palette = window.findChild<ui::CommandPalette *>();
    return m_palette && m_palette->isVisible() ? m_palette : nullptr;
}

void PaletteTest::type(const QString &text)
{
    QTest::keyClicks(m_palette->findChild<QLineEdit *>(), text);
}

QStringList PaletteTest::titles() const
{
    QStringList all;
    const QAbstractItemModel *model = m_palette->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        all.append(model->index(row, 0).data().toString());
    return all;
}

void PaletteTest::findsAServerAndOpensIt()
{
    QVERIFY(openPalette());
    type(u"@surv"_s);
    QCOMPARE(titles().value(1), u"Survival"_s); // below its heading
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(!m_palette->isVisible());
    QCOMPARE(m_test.window->address().page, u"server"_s);
}

void PaletteTest::backsAServerUp()
{
    QVERIFY(openPalette());
    QSignalSpy finished(&m_test.service->jobs, &ui::JobFeed::jobFinished);
    type(u"back sur now"_s);
    QCOMPARE(titles().value(1), u"Back Survival up now"_s);
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    const Job job = finished.first().first().value<Job>();
    QCOMPARE(job.state, JobState::Completed);
    QCOMPARE(m_test.service->servers.name(job.serverId), u"Survival"_s);
}

void PaletteTest::findsABackupInTheService()
{
    QVERIFY(openPalette());
    type(u"dragon"_s);
    QTRY_VERIFY(titles().contains(u"before the dragon"_s));
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Down);
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_test.window->address().page, u"backup"_s);
    QVERIFY(!m_test.window->address().id().isNull());
}

void PaletteTest::remembersWhatWasUsed()
{
    QVERIFY(openPalette());
    type(u"creative"_s);
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Return);
    m_test.closeWindow();
    QVERIFY(openPalette());
    const QString used = titles().value(1);
    QVERIFY2(used.contains(u"Creative"_s), qPrintable(used));
}

void PaletteTest::tabNarrows()
{
    QVERIFY(openPalette());
    auto *field = m_palette->findChild<QLineEdit *>();
    for (int i = 0; i < 3; ++i) // actions, servers, backups
        QTest::keyClick(field, Qt::Key_Tab);
    QTRY_COMPARE(titles().value(0), u"Backups"_s);
    QTRY_VERIFY(titles().contains(u"before the dragon"_s));
    QVERIFY(!titles().contains(u"Survival"_s));
    QVERIFY(field->hasFocus() || !m_test.window->isActiveWindow());
}

void PaletteTest::escapeGivesTheFocusBack()
{
    QVERIFY(openPalette());
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_test.window->isVisible());
}

void PaletteTest::opensInANewWindow()
{
    QVERIFY(openPalette());
    QSignalSpy wanted(m_test.window.get(), &ui::MainWindow::newWindowWanted);
    type(u"@surv"_s);
    QTest::keyClick(m_palette->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<ui::Address>().page, u"server"_s);
    QCOMPARE(m_test.window->address().page, u"servers"_s);
}

HOLDFAST_TEST(PaletteTest)

#include "tst_palette.moc"
