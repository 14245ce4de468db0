// The service is updated while pages are open: the window says of which version it is, what that
// means, and what to do.
#include "tests/support/test_main.h"
#include "tests/ui/window_fixture.h"
#include "tests/window/window_world.h"

#include "ui/kit/banner.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace holdfast;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::Place;
using ui::Address;

namespace {

constexpr int kPatience = 15'000; // milliseconds

/// The banner that speaks of versions, null while there is none.
kit::Banner *versionBanner(const QWidget &window)
{
    const auto banners = window.findChildren<kit::Banner *>();
    const auto found = std::ranges::find_if(banners, [](const kit::Banner *banner) {
        return banner->isVisible() && tests::says(*banner, u"of version"_s);
    });
    if (found != banners.cend())
        return *found;
    const auto updated = std::ranges::find_if(banners, [](const kit::Banner *banner) {
        return banner->isVisible() && tests::says(*banner, u"to version"_s);
    });
    return updated == banners.cend() ? nullptr : *updated;
}

bool saysReachable(const QWidget &window)
{
    return !tests::says(window, u"has not been reachable"_s);
}

} // namespace

class OtherVersionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void newerServiceIsTold_data() { addPlaces(); }
    void newerServiceIsTold();
    void foreignServiceIsNotAsked_data() { addPlaces(); }
    void foreignServiceIsNotAsked();
    void whatWasTypedStays();
    void ancientServiceIsTold();
    void restartAsksForWhatIsNotStored();

private:
    void addPlaces();
    bool replaceService(const QString &program);

    tests::WindowWorld m_world;
};

void OtherVersionTest::initTestCase()
{
    const QString why = m_world.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void OtherVersionTest::cleanup()
{
    QVERIFY(replaceService(u"holdfastd"_s));
}

void OtherVersionTest::addPlaces()
{
    static const QByteArrayList ordinary{"overview", "backup", "server, settings", "restore"};
    QTest::addColumn<Place>("place");
    for (const Place &place : tests::placesOf(m_world)) {
        if (ordinary.contains(place.name) || qEnvironmentVariableIsSet("HOLDFAST_SLOW_TESTS"))
            QTest::newRow(place.name.constData()) << place;
    }
}

/// As a package manager does it: the old one ends in order, the new program goes on with the store.
bool OtherVersionTest::replaceService(const QString &program)
{
    m_world.profile.stopService();
    m_world.profile.setServiceProgram(program);
    return m_world.profile.startService();
}

void OtherVersionTest::newerServiceIsTold()
{
    QFETCH(Place, place);
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(place.address);
    QTRY_VERIFY_WITH_TIMEOUT(place.isShown(open.window), kPatience);
    QVERIFY(!versionBanner(open.window));
    QVERIFY(replaceService(u"holdfastd-newer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(versionBanner(open.window), kPatience);
    QVERIFY(open.service.connection.isOnline());
    QVERIFY(tests::says(*versionBanner(open.window), u"Both work together"_s));
    QTRY_VERIFY(saysReachable(open.window));
    QTRY_VERIFY_WITH_TIMEOUT(place.isShown(open.window), kPatience);
    // The next step: the program is started anew, when the person wants it.
    QSignalSpy restarts(&open.window, &ui::MainWindow::restartWanted);
    QPushButton *deed = versionBanner(open.window)->findChild<QPushButton *>();
    QCOMPARE(deed->text(), u"Restart the window"_s);
    deed->click();
    QCOMPARE(restarts.count(), 1);
    // Back to its own version: nothing is said any more.
    QVERIFY(replaceService(u"holdfastd"_s));
    QTRY_VERIFY_WITH_TIMEOUT(open.service.connection.isOnline() && !versionBanner(open.window),
                             kPatience);
}

void OtherVersionTest::foreignServiceIsNotAsked()
{
    QFETCH(Place, place);
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(place.address);
    QTRY_VERIFY_WITH_TIMEOUT(place.isShown(open.window), kPatience);
    QVERIFY(replaceService(u"holdfastd-foreign"_s));
    QTRY_VERIFY_WITH_TIMEOUT(versionBanner(open.window), kPatience);
    // It does not say that nobody answers, which is not so.
    QVERIFY(saysReachable(open.window));
    QVERIFY(tests::says(*versionBanner(open.window), u"does not understand"_s));
    QVERIFY(tests::says(*versionBanner(open.window), u"Backups go on"_s));
    QVERIFY(open.service.connection.error().is("service.version_unfit"_L1));
    QVERIFY(!open.service.connection.isOnline());
    QTRY_VERIFY2(place.isShown(open.window), "the content went");
    for (const QString &text : {u"Back up now"_s, u"Save"_s, u"Verify"_s}) {
        const QAbstractButton *deed = tests::findButton(open.window, text);
        QVERIFY2(!deed || !deed->isVisible() || !deed->isEnabled(), qPrintable(text));
    }
    QPushButton *deed = versionBanner(open.window)->findChild<QPushButton *>();
    QCOMPARE(deed->text(), u"Restart the window"_s);
    // One that fits takes its place again: the window goes on by itself.
    QVERIFY(replaceService(u"holdfastd"_s));
    open.service.connection.retry();
    QTRY_VERIFY_WITH_TIMEOUT(open.service.connection.isOnline() && !versionBanner(open.window),
                             kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(place.isShown(open.window), kPatience);
}

void OtherVersionTest::whatWasTypedStays()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(Address::of(u"server"_s, m_world.creative, u"settings"_s));
    const auto tags = [&open]() -> QLineEdit * {
        for (QLineEdit *field : open.window.findChildren<QLineEdit *>()) {
            if (field->isVisible() && field->accessibleName() == "Tags"_L1)
                return field;
        }
        return nullptr;
    };
    QTRY_VERIFY(tags());
    QTRY_VERIFY(tests::says(open.window, m_world.profile.filePath(u"creative"_s)));
    QTest::keyClicks(tags(), u"typed before"_s);
    QVERIFY(replaceService(u"holdfastd-foreign"_s));
    QTRY_VERIFY_WITH_TIMEOUT(versionBanner(open.window), kPatience);
    QCOMPARE(tags()->text(), u"typed before"_s);
    QVERIFY(replaceService(u"holdfastd"_s));
    open.service.connection.retry();
    QVERIFY(open.waitOnline());
    QCOMPARE(tags()->text(), u"typed before"_s);
}

void OtherVersionTest::ancientServiceIsTold()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(replaceService(u"holdfastd-ancient"_s));
    QTRY_VERIFY_WITH_TIMEOUT(versionBanner(open.window), kPatience);
    QVERIFY(tests::says(*versionBanner(open.window), u"too old"_s));
    QVERIFY(!open.service.connection.isOnline());
    QPushButton *deed = versionBanner(open.window)->findChild<QPushButton *>();
    QCOMPARE(deed->text(), u"Try now"_s);
    QVERIFY(replaceService(u"holdfastd"_s));
    deed->click();
    QTRY_VERIFY_WITH_TIMEOUT(open.service.connection.isOnline() && !versionBanner(open.window),
                             kPatience);
}

void OtherVersionTest::restartAsksForWhatIsNotStored()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(!open.window.hasUnsavedChanges());
    open.window.open(Address::of(u"server"_s, m_world.creative, u"settings"_s));
    QTRY_VERIFY(tests::says(open.window, m_world.profile.filePath(u"creative"_s)));
    for (QLineEdit *field : open.window.findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->accessibleName() == "Tags"_L1)
            QTest::keyClicks(field, u"typed"_s);
    }
    QVERIFY(open.window.hasUnsavedChanges());
}

HOLDFAST_TEST(OtherVersionTest)

#include "tst_other_version.moc"
