// From an empty profile to a verified backup, by keyboard only, against the real service.
#include "window_test.h"

#include "ui/first_run/first_run_page.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace holdfast;
using namespace Qt::StringLiterals;

class FirstRunTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fromNothingToAVerifiedBackup();
    void canBeLeftAndTakenUpAgain();
    void aFolderThatIsNoneIsToldAtOnce();
    void aNewServerGetsItsFolder();
    void staysAwayWhereThereIsAServer();
    void tellsAndRepeatsWhatFailed();

private:
    ui::FirstRunPage *page() const { return m_test->window->findChild<ui::FirstRunPage *>(); }
    bool hasText(const QString &part) const;
    QLineEdit *field(const QString &name) const;
    QPushButton *button(const QString &text) const;
    bool addFolderByKeyboard(const QString &folder);

    std::unique_ptr<tests::WindowTest> m_test;
};

void FirstRunTest::init()
{
    m_test = std::make_unique<tests::WindowTest>();
    // Well-known folders of whoever runs the test are not part of it.
    m_test->profile.setEnvironment(u"HOME"_s, m_test->profile.filePath(u"user"_s));
    QVERIFY2(m_test->profile.startService(), m_test->profile.serviceLog().constData());
}

void FirstRunTest::cleanup()
{
    m_test->closeWindow();
    m_test.reset();
}

bool FirstRunTest::hasText(const QString &part) const
{
    const auto labels = page()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

QLineEdit *FirstRunTest::field(const QString &name) const
{
    for (QLineEdit *each : page()->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QPushButton *FirstRunTest::button(const QString &text) const
{
    for (QPushButton *each : page()->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

bool FirstRunTest::addFolderByKeyboard(const QString &folder)
{
    QLineEdit *edit = field(u"Folder of a server"_s);
    if (!edit->isVisible())
        QTest::keyClick(button(u"Add a folder…"_s), Qt::Key_Space);
    QTest::keyClicks(edit, folder);
    QTest::keyClick(edit, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !edit->isVisible(); }, 10'000);
}

void FirstRunTest::fromNothingToAVerifiedBackup()
{
    const QString world = m_test->makeWorld(u"survival"_s);
    m_test->openWindow(u"servers"_s);
    // Nobody asked for it: there is no server, so the assistant is there.
    QTRY_VERIFY(page() && page()->isVisible());
    QTRY_VERIFY(button(u"Add a folder…"_s));
    QVERIFY(addFolderByKeyboard(world));
    QVERIFY(hasText(u"With one place only, a broken machine takes world and backup together."_s) ||
            QTest::qWaitFor([&] { return hasText(u"With one place only"_s); }, 10'000));
    const auto cards = page()->findChildren<QCheckBox *>();
    QVERIFY(std::ranges::any_of(cards, [](const QCheckBox *card) {
        return card->isChecked() && card->accessibleDescription().contains("survival"_L1);
    }));
    // What else this machine has is not backed up by a test.
    for (QCheckBox *card : cards) {
        if (!card->accessibleDescription().contains(m_test->profile.home()) && card->isChecked())
            QTest::keyClick(card, Qt::Key_Space);
    }
    auto *deed = qobject_cast<QPushButton *>(page()->focusProxy());
    QTRY_VERIFY(deed->isEnabled());
    QTest::keyClick(deed, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(u"It is backed up, and the backup was read back."_s), 60'000);

    // The service agrees: a server, a schedule, and a backup that was read back.
    const auto backups = m_test->profile.run({u"backup"_s, u"list"_s, u"--json"_s});
    const QJsonObject backup = backups.json().value("backups"_L1).toArray().first().toObject();
    QCOMPARE(backup.value("status"_L1).toString(), u"completed"_s);
    QVERIFY(backup.value("proof_level"_L1).toInt() >= 2);
    const auto schedules = m_test->profile.run({u"schedule"_s, u"list"_s, u"--json"_s});
    QCOMPARE(schedules.json().value("schedules"_L1).toArray().size(), 1);

    QTest::keyClick(deed, Qt::Key_Space);
    QCOMPARE(m_test->window->address().page, u"backups"_s);
    QVERIFY(!page()->isVisible());
}

void FirstRunTest::canBeLeftAndTakenUpAgain()
{
    m_test->openWindow(u"servers"_s);
    QTRY_VERIFY(page() && page()->isVisible());
    QTRY_VERIFY(button(u"Add a folder…"_s));
    QVERIFY(addFolderByKeyboard(m_test->makeWorld(u"creative"_s)));
    QTest::keyClick(button(u"Look around first"_s), Qt::Key_Space);
    QCOMPARE(m_test->window->address().page, u"servers"_s);
    QVERIFY(!page()->isVisible());
    // A line offers it again, with what was chosen.
    const auto buttons = m_test->window->findChildren<QPushButton *>();
    const auto again = std::ranges::find_if(buttons, [](const QPushButton *each) {
        return each->isVisible() && each->text() == u"Set it up…"_s;
    });
    QVERIFY(again != buttons.cend());
    QTest::keyClick(*again, Qt::Key_Space);
    QVERIFY(page()->isVisible());
    const auto cards = page()->findChildren<QCheckBox *>();
    QVERIFY(std::ranges::any_of(cards, [](const QCheckBox *card) {
        return card->accessibleDescription().contains("creative"_L1);
    }));
    // Who left it is not asked again at the next start.
    QTest::keyClick(button(u"Look around first"_s), Qt::Key_Space);
    m_test->closeWindow();
    m_test->openWindow(u"servers"_s);
    QTRY_VERIFY(m_test->service->servers.isLoaded());
    QVERIFY(!page());
}

void FirstRunTest::aFolderThatIsNoneIsToldAtOnce()
{
    const QString nowhere = m_test->profile.filePath(u"no/where"_s);
    m_test->openWindow(u"servers"_s);
    QTRY_VERIFY(page() && page()->isVisible());
    QTRY_VERIFY(button(u"Add a folder…"_s));
    QTest::keyClick(button(u"Add a folder…"_s), Qt::Key_Space);
    QTest::keyClicks(field(u"Folder of a server"_s), nowhere);
    QTest::keyClick(field(u"Folder of a server"_s), Qt::Key_Return);
    QTRY_VERIFY(hasText(nowhere));
    QCOMPARE(field(u"Folder of a server"_s)->text(), nowhere);
}

void FirstRunTest::aNewServerGetsItsFolder()
{
    const QString folder = m_test->profile.filePath(u"new server"_s);
    m_test->openWindow(u"servers"_s);
    QTRY_VERIFY(page() && page()->isVisible());
    QTRY_VERIFY(button(u"Add a folder…"_s));
    QVERIFY(addFolderByKeyboard(folder));
    QVERIFY(!QFileInfo::exists(folder)); // looked at only
    for (QCheckBox *card : page()->findChildren<QCheckBox *>()) {
        if (!card->accessibleDescription().contains(m_test->profile.home()) && card->isChecked())
            QTest::keyClick(card, Qt::Key_Space);
    }
    auto *deed = qobject_cast<QPushButton *>(page()->focusProxy());
    QTRY_VERIFY(deed->isEnabled());
    QTest::keyClick(deed, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(u"It is backed up"_s), 60'000);
    QVERIFY(QFileInfo(folder).isDir());
}

void FirstRunTest::staysAwayWhereThereIsAServer()
{
    QVERIFY(m_test->addServer(u"Survival"_s));
    m_test->openWindow(u"servers"_s);
    QTRY_VERIFY(m_test->service->servers.isLoaded());
    QVERIFY(!page());
    QCOMPARE(m_test->window->address().page, u"servers"_s);
}

void FirstRunTest::tellsAndRepeatsWhatFailed()
{
    const QString world = m_test->makeWorld(u"survival"_s);
    m_test->openWindow(u"servers"_s);
    QTRY_VERIFY(page() && page()->isVisible());
    QTRY_VERIFY(button(u"Add a folder…"_s));
    QVERIFY(addFolderByKeyboard(world));
    for (QCheckBox *card : page()->findChildren<QCheckBox *>()) {
        if (!card->accessibleDescription().contains(m_test->profile.home()) && card->isChecked())
            QTest::keyClick(card, Qt::Key_Space);
    }
    auto *deed = qobject_cast<QPushButton *>(page()->focusProxy());
    QTRY_VERIFY(deed->isEnabled());
    QVERIFY(QDir().rename(world, world + u".away"_s)); // its disk is taken away
    QTest::keyClick(deed, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Try again"_s), 30'000);
    QVERIFY(hasText(u"0 of 1 first backup"_s));
    QVERIFY(QDir().rename(world + u".away"_s, world));
    QTest::keyClick(button(u"Try again"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(u"It is backed up"_s), 60'000);
}

HOLDFAST_TEST(FirstRunTest)

#include "tst_first_run.moc"
