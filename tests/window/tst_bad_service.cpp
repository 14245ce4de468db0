// A service that is slow, hangs, breaks off, dies or is replaced, on every page: nothing hangs,
// nothing lies, nothing entered is lost.
#include "tests/support/slow_link.h"
#include "tests/support/test_main.h"
#include "tests/ui/window_fixture.h"
#include "tests/window/window_world.h"

#include "ui/kit/banner.h"
#include "ui/kit/empty_state.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <csignal>

#include <signal.h>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::OpenWindow;
using tests::Place;
using tests::SlowLink;
using ui::Address;

namespace {

constexpr int kPatience = 10'000; // milliseconds
/// A service without a sign of life is given up after three of them.
constexpr auto kShortHeartbeat = 120ms;

bool isSlowRun()
{
    return qEnvironmentVariableIsSet("HOLDFAST_SLOW_TESTS");
}

/// Numbers and times go on by themselves.
QString withoutFigures(QString text)
{
    static const QRegularExpression figures(u"[0-9][0-9.,:]*"_s);
    return text.replace(figures, u"#"_s);
}

/// What was said while a page had nothing from the service yet, or had lost it.
class Claims
{
public:
    explicit Claims(const QWidget &window)
        : m_window(window)
    {}
    void look()
    {
        for (const QString &text : tests::visibleTexts(m_window))
            m_said.insert(withoutFigures(text));
        for (const kit::EmptyState *empty : m_window.findChildren<kit::EmptyState *>()) {
            if (empty->isVisible())
                m_empty.append(tests::visibleTexts(*empty).join(u' '));
        }
    }
    /// Once the content is there: what had been said before and is not so. A text that says that
    /// something is under way, or how the connection is, was true.
    QStringList falseOnes() const
    {
        static const QRegularExpression claims(
            u"\\b(no|none|nothing|never|empty|all|not|equal|removed|cannot|was not|0)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression connection(
            u"[Ss]ervice|reachable|Nothing has been touched yet|Nothing is touched|not touched"_s);
        QSet<QString> now;
        for (const QString &text : tests::visibleTexts(m_window))
            now.insert(withoutFigures(text));
        QStringList found;
        for (const QString &text : m_said) {
            const bool isUnderWay = text.contains(u'…') && !text.startsWith("No "_L1);
            if (!now.contains(text) && text.contains(claims) && !isUnderWay &&
                !text.contains(connection))
                found.append(text);
        }
        for (const QString &text : m_empty) {
            if (!text.contains("service"_L1))
                found.append("empty state: "_L1 + text);
        }
        found.removeDuplicates();
        return found;
    }

private:
    const QWidget &m_window;
    QSet<QString> m_said;
    QStringList m_empty;
};

/// Waits for the content and listens meanwhile.
bool waitShown(const Place &place, const QWidget &window, Claims &claims)
{
    return QTest::qWaitFor(
        [&] {
            const bool isShown = place.isShown(window);
            if (!isShown)
                claims.look();
            return isShown;
        },
        kPatience);
}

QByteArray told(const QWidget &window, const char *what)
{
    QByteArray text(what);
    text += "; the window says: " + tests::visibleTexts(window).join(u" | "_s).toUtf8();
    if (const QDialog *dialog = tests::dialogOver(window))
        text += "; a dialog says: " + tests::visibleTexts(*dialog).join(u" | "_s).toUtf8();
    return text;
}

bool showsBanner(const QWidget &window)
{
    const auto banners = window.findChildren<kit::Banner *>();
    return std::ranges::any_of(banners, [](const kit::Banner *banner) {
        return banner->isVisible() && tests::says(*banner, u"has not been reachable"_s);
    });
}

/// Deeds that need the service, where they are offered.
QStringList deedsOffered(const QWidget &window)
{
    static const QStringList deeds{u"Back up now"_s,  u"Verify"_s,         u"Save as…"_s,
                                   u"Save"_s,         u"Remove server…"_s, u"Switch all off"_s,
                                   u"New schedule…"_s};
    QStringList offered;
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        const bool isDeed =
            deeds.contains(button->text()) || button->text().startsWith("Restore Survival"_L1);
        if (isDeed && button->isVisible() && button->isEnabled())
            offered.append(button->text());
    }
    offered.sort();
    return offered;
}

template<typename Widget>
Widget *named(const QWidget &in, const QString &name)
{
    const auto all = in.findChildren<Widget *>();
    const auto found = std::ranges::find_if(all, [&](const Widget *widget) {
        return widget->isVisible() && widget->accessibleName() == name;
    });
    return found == all.cend() ? nullptr : *found;
}

bool press(const QWidget &in, const QString &text)
{
    QAbstractButton *button = tests::findButton(in, text);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    return true;
}

void type(QLineEdit &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
}

/// Ends what a test stopped.
class Stopped
{
public:
    explicit Stopped(const tests::ServiceProfile &profile)
        : m_pid(pid_t(profile.servicePid()))
    {
        ::kill(m_pid, SIGSTOP);
    }
    ~Stopped() { goOn(); }
    void goOn()
    {
        if (std::exchange(m_isStopped, false))
            ::kill(m_pid, SIGCONT);
    }

private:
    const pid_t m_pid;
    bool m_isStopped = true;
};

} // namespace

class BadServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void slowAnswersLieNot_data() { addPlaces(); }
    void slowAnswersLieNot();
    void hungServiceIsTold_data() { addPlaces(); }
    void hungServiceIsTold();
    void callThatBreaksOffIsMadeGood_data() { addPlaces(); }
    void callThatBreaksOffIsMadeGood();
    void pageComesThatWasOpenedWithoutService_data();
    void pageComesThatWasOpenedWithoutService();
    void newServiceTakesOver_data();
    void newServiceTakesOver();
    void tryingNowDoesNotEndInTwoConnections();
    void serverSettingsKeepWhatIsTyped();
    void scheduleEditorKeepsWhatIsTyped();
    void scheduleKeepsItsTargetWhenTargetsCameNot();
    void restoreKeepsTheOtherFolder();
    void addServerKeepsWhatIsTyped();
    void filtersStay();
    void settingKeepsWhatIsTyped();
    void pageOfAnotherServerShowsNoBackupsOfThisOne();
    void searchSaysNothingBeforeItIsAnswered();
    void lateAnswersDoNotGoToAnotherPlace();

private:
    void addPlaces();
    /// Without service: killed, and the window knows.
    bool takeServiceAway(OpenWindow &open);
    bool bringServiceBack(OpenWindow &open);

    tests::WindowWorld m_world;
};

void BadServiceTest::initTestCase()
{
    const QString why = m_world.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

/// A test that failed may have left none behind.
void BadServiceTest::init()
{
    QVERIFY(m_world.profile.servicePid() != 0 || m_world.profile.startService());
}

void BadServiceTest::addPlaces()
{
    QTest::addColumn<Place>("place");
    for (const Place &place : tests::placesOf(m_world))
        QTest::newRow(place.name.constData()) << place;
}

bool BadServiceTest::takeServiceAway(OpenWindow &open)
{
    m_world.profile.killService();
    return QTest::qWaitFor([&] { return !open.service.connection.isOnline(); }, kPatience);
}

bool BadServiceTest::bringServiceBack(OpenWindow &open)
{
    return m_world.profile.startService() && open.waitOnline();
}

void BadServiceTest::slowAnswersLieNot()
{
    QFETCH(Place, place);
    SlowLink link(m_world.profile.home());
    QVERIFY(link.lieBetween());
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(link.isUsed());
    // Longer than a page waits with its skeleton; how much longer shows nothing new.
    link.setDelay(isSlowRun() ? 2'000ms : 250ms);
    Claims claims(open.window);
    open.window.open(place.address);
    claims.look();
    QVERIFY2(waitShown(place, open.window, claims), told(open.window, "it does not come"));
    const QStringList lies = claims.falseOnes();
    QVERIFY2(lies.isEmpty(), qPrintable(lies.join(u'\n')));
}

void BadServiceTest::hungServiceIsTold()
{
    QFETCH(Place, place);
    OpenWindow open(m_world.profile, kShortHeartbeat);
    QVERIFY(open.waitOnline());
    Claims claims(open.window);
    {
        // Opened at a service that just hung: no call is answered.
        Stopped stopped(m_world.profile);
        open.window.open(place.address);
        const bool isAway = QTest::qWaitFor(
            [&] {
                claims.look();
                return !open.service.connection.isOnline();
            },
            kPatience);
        QVERIFY(isAway);
        QTRY_VERIFY(showsBanner(open.window));
        claims.look();
    }
    QVERIFY(open.waitOnline());
    QVERIFY2(waitShown(place, open.window, claims), told(open.window, "it does not come back"));
    const QStringList lies = claims.falseOnes();
    QVERIFY2(lies.isEmpty(), qPrintable(lies.join(u'\n')));
    QTRY_VERIFY(!showsBanner(open.window));

    // And with everything on the page.
    QVERIFY(open.waitStill()); // deeds follow what was chosen
    const QStringList offered = deedsOffered(open.window);
    const QDialog *dialog = tests::dialogOver(open.window);
    Stopped stopped(m_world.profile);
    QTRY_VERIFY_WITH_TIMEOUT(!open.service.connection.isOnline(), kPatience);
    QTRY_VERIFY(showsBanner(open.window));
    QVERIFY2(QTest::qWaitFor([&] { return place.isShown(open.window); }, 1'000),
             told(open.window, "the content went"));
    QCOMPARE(tests::dialogOver(open.window), dialog);
    QCOMPARE(deedsOffered(open.window), QStringList());
    stopped.goOn();
    QVERIFY(open.waitOnline());
    QTRY_VERIFY(!showsBanner(open.window));
    QTRY_VERIFY(place.isShown(open.window));
    QTRY_COMPARE_WITH_TIMEOUT(deedsOffered(open.window), offered, 10'000);
    QCOMPARE(tests::dialogOver(open.window), dialog);
}

void BadServiceTest::callThatBreaksOffIsMadeGood()
{
    QFETCH(Place, place);
    SlowLink link(m_world.profile.home());
    QVERIFY(link.lieBetween());
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QSignalSpy states(&open.service.connection, &ui::Connection::stateChanged);
    link.cutNextCall();
    Claims claims(open.window);
    open.window.open(place.address);
    QTRY_VERIFY_WITH_TIMEOUT(states.count() >= 2, kPatience); // away and here again
    QVERIFY(open.waitOnline());
    QVERIFY2(waitShown(place, open.window, claims), told(open.window, "it does not come"));
    const QStringList lies = claims.falseOnes();
    QVERIFY2(lies.isEmpty(), qPrintable(lies.join(u'\n')));
    const QDialog *dialog = tests::dialogOver(open.window);
    QVERIFY2(!dialog || place.name == "schedule", told(open.window, "an error lies over it"));
}

void BadServiceTest::pageComesThatWasOpenedWithoutService_data()
{
    QTest::addColumn<Place>("place");
    for (const Place &place : tests::placesOf(m_world)) {
        const bool isOrdinary = place.name == "restore" || place.name == "server, backups";
        if (isOrdinary || isSlowRun())
            QTest::newRow(place.name.constData()) << place;
    }
}

void BadServiceTest::pageComesThatWasOpenedWithoutService()
{
    QFETCH(Place, place);
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(takeServiceAway(open));
    Claims claims(open.window);
    open.window.open(place.address);
    QTRY_VERIFY(showsBanner(open.window));
    claims.look();
    QVERIFY(bringServiceBack(open));
    QVERIFY2(waitShown(place, open.window, claims), told(open.window, "it does not come"));
    const QStringList lies = claims.falseOnes();
    QVERIFY2(lies.isEmpty(), qPrintable(lies.join(u'\n')));
}

void BadServiceTest::newServiceTakesOver_data()
{
    QTest::addColumn<Place>("place");
    for (const Place &place : tests::placesOf(m_world)) {
        const bool isOrdinary = place.name == "overview" || place.name == "compare";
        if (isOrdinary || isSlowRun())
            QTest::newRow(place.name.constData()) << place;
    }
}

/// An upgrade: the old one ends in order, another process goes on with the store.
void BadServiceTest::newServiceTakesOver()
{
    QFETCH(Place, place);
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    Claims claims(open.window);
    open.window.open(place.address);
    QVERIFY2(waitShown(place, open.window, claims), told(open.window, "it does not come"));
    const QString before = open.service.connection.client().endpoint().instanceId;
    QCOMPARE(m_world.profile.stopService(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!open.service.connection.isOnline(), kPatience);
    QVERIFY2(place.isShown(open.window), told(open.window, "the content went"));
    QVERIFY(bringServiceBack(open));
    QVERIFY(open.service.connection.client().endpoint().instanceId != before);
    QTRY_VERIFY_WITH_TIMEOUT(place.isShown(open.window), kPatience);
    QTRY_VERIFY(!showsBanner(open.window));
}

/// The person is faster than the window would be by itself.
void BadServiceTest::tryingNowDoesNotEndInTwoConnections()
{
    constexpr auto pause = 3'000ms;
    OpenWindow open(m_world.profile, 5s, pause);
    QVERIFY(open.waitOnline());
    QVERIFY(takeServiceAway(open));
    QVERIFY(m_world.profile.startService());
    const client::Client &client = open.service.connection.client();
    QCOMPARE(client.state(), client::Client::State::WaitingToReconnect);
    QVERIFY(press(open.window, u"Try now"_s));
    QVERIFY(open.waitOnline());
    // The try that was planned does not come any more.
    const bool isTriedAgain = QTest::qWaitFor(
        [&] { return client.state() != client::Client::State::Open; }, int(pause.count()) + 500);
    QVERIFY(!isTriedAgain);
    QVERIFY(open.service.connection.isOnline());
}

void BadServiceTest::serverSettingsKeepWhatIsTyped()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(Address::of(u"server"_s, m_world.creative, u"settings"_s));
    QTRY_VERIFY(named<QLineEdit>(open.window, u"Tags"_s));
    auto *tags = named<QLineEdit>(open.window, u"Tags"_s);
    QTRY_VERIFY(tests::says(open.window, m_world.profile.filePath(u"creative"_s)));
    type(*tags, u"typed before"_s);
    QVERIFY(takeServiceAway(open));
    QCOMPARE(tags->text(), u"typed before"_s);
    QVERIFY(!press(open.window, u"Save"_s));
    type(*tags, u"typed before, typed without"_s);
    QVERIFY(bringServiceBack(open));
    QTRY_VERIFY(tests::findButton(open.window, u"Save"_s)->isEnabled());
    QCOMPARE(tags->text(), u"typed before, typed without"_s);
    QVERIFY(press(open.window, u"Save"_s));
    QTRY_VERIFY(tests::says(open.window, u"are saved"_s));
    const QByteArray stored =
        m_world.profile.run({u"servers"_s, u"show"_s, u"Creative"_s, u"--json"_s}).out;
    QVERIFY2(stored.contains("typed without"), stored);
}

void BadServiceTest::scheduleEditorKeepsWhatIsTyped()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(Address::of(u"schedule"_s, m_world.schedule));
    QTRY_VERIFY(tests::dialogOver(open.window));
    QPointer<QDialog> editor = tests::dialogOver(open.window);
    auto *cron = named<QLineEdit>(*editor, u"Cron expression"_s);
    if (!cron) {
        QVERIFY(press(*editor, u"Cron"_s) || press(*editor, u"By cron"_s));
        cron = named<QLineEdit>(*editor, u"Cron expression"_s);
    }
    QVERIFY(cron);
    type(*cron, u"17 5 * * *"_s);
    QVERIFY(takeServiceAway(open));
    QVERIFY(editor);
    QCOMPARE(cron->text(), u"17 5 * * *"_s);
    QVERIFY(!press(*editor, u"Save"_s));
    type(*cron, u"18 5 * * *"_s);
    QVERIFY(bringServiceBack(open));
    QTRY_VERIFY(tests::findButton(*editor, u"Save"_s)->isEnabled());
    QCOMPARE(cron->text(), u"18 5 * * *"_s);
    QVERIFY(press(*editor, u"Save"_s));
    QTRY_VERIFY(!editor);
    const QByteArray stored = m_world.profile.run({u"schedule"_s, u"list"_s, u"--json"_s}).out;
    QVERIFY2(stored.contains("18 5 * * *"), stored);
    m_world.profile.run({u"schedule"_s, u"set"_s, u"Survival"_s, u"--cron"_s, u"0 4 * * *"_s,
                         u"--schedule"_s, m_world.schedule.toString(QUuid::WithoutBraces)});
}

/// What the editor could not read is not what the person chose.
void BadServiceTest::scheduleKeepsItsTargetWhenTargetsCameNot()
{
    SlowLink link(m_world.profile.home());
    QVERIFY(link.lieBetween());
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(Address::of(u"schedules"_s));
    QTRY_VERIFY(tests::says(open.window, u"1 schedule"_s));
    link.cutNextCall();
    open.window.open(Address::of(u"schedule"_s, m_world.schedule));
    QTRY_VERIFY(tests::dialogOver(open.window));
    QDialog *editor = tests::dialogOver(open.window);
    QTRY_VERIFY_WITH_TIMEOUT(!open.service.connection.isOnline(), kPatience);
    QVERIFY(open.waitOnline());
    // All places to keep archives at are there to choose from again.
    auto *target = named<QComboBox>(*editor, u"Where its archives lie"_s);
    QVERIFY(target);
    QTRY_VERIFY(target->count() > 1);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!tests::dialogOver(open.window));
}

void BadServiceTest::restoreKeepsTheOtherFolder()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(Address::of(u"restore"_s, m_world.older));
    QTRY_VERIFY(tests::says(open.window, u"Needs "_s));
    QVERIFY(press(open.window, u"Back"_s));
    auto *folder = named<QLineEdit>(open.window, u"Other folder"_s);
    QVERIFY(folder);
    const QString other = m_world.profile.filePath(u"elsewhere"_s);
    type(*folder, other);
    QVERIFY(takeServiceAway(open));
    QCOMPARE(folder->text(), other);
    QVERIFY(folder->isVisible());
    QVERIFY(!press(open.window, u"See what would change"_s));
    QVERIFY(bringServiceBack(open));
    QCOMPARE(folder->text(), other);
    QVERIFY(QTest::qWaitFor([&] { return press(open.window, u"See what would change"_s); }));
    QTRY_VERIFY(tests::says(open.window, u"The live server is not touched."_s));

    // Away again with the preview on the screen: it comes anew.
    QVERIFY(takeServiceAway(open));
    QVERIFY(bringServiceBack(open));
    QTRY_VERIFY(tests::says(open.window, u"will be written"_s));
    QTRY_VERIFY(!deedsOffered(open.window).isEmpty());
}

void BadServiceTest::addServerKeepsWhatIsTyped()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(Address::of(u"servers"_s));
    QVERIFY(takeServiceAway(open));
    QVERIFY(press(open.window, u"Add server…"_s));
    QDialog *dialog = tests::dialogOver(open.window);
    QVERIFY(dialog);
    QCoreApplication::processEvents(); // the refused calls come back from the event loop
    QVERIFY2(!tests::visibleTexts(*dialog).join(u' ').contains("None found"_L1),
             told(*dialog, "nobody looked"));
    auto *folder = named<QLineEdit>(*dialog, u"Folder"_s);
    auto *name = named<QLineEdit>(*dialog, u"Name"_s);
    QVERIFY(folder && name);
    const QString place = m_world.profile.filePath(u"lobby"_s);
    QVERIFY(QDir().mkpath(place));
    type(*folder, place);
    type(*name, u"Lobby"_s);
    QTRY_VERIFY(tests::says(*dialog, u"service"_s)); // says why it is not checked
    QVERIFY(!press(*dialog, u"Add server"_s));
    QVERIFY(bringServiceBack(open));
    QCOMPARE(folder->text(), place);
    QCOMPARE(name->text(), u"Lobby"_s);
    QVERIFY2(QTest::qWaitFor([&] { return press(*dialog, u"Add server"_s); }),
             told(*dialog, "it cannot be added"));
    QTRY_VERIFY(!tests::dialogOver(open.window));
    QTRY_VERIFY(tests::says(open.window, u"Lobby was added"_s));
    m_world.profile.run({u"servers"_s, u"remove"_s, u"Lobby"_s, u"--yes"_s});
}

void BadServiceTest::filtersStay()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    for (const QString &page : {u"servers"_s, u"backups"_s, u"schedules"_s}) {
        open.window.open(Address::of(page));
        QTest::keyClick(open.window.focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit *>(open.window.focusWidget()));
        QTest::keyClicks(open.window.focusWidget(), u"survival"_s);
    }
    QVERIFY(takeServiceAway(open));
    QVERIFY(bringServiceBack(open));
    for (const QString &page : {u"servers"_s, u"backups"_s, u"schedules"_s}) {
        open.window.open(Address::of(page));
        QTest::keyClick(open.window.focusWidget(), Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(open.window.focusWidget());
        QVERIFY(field);
        QCOMPARE(field->text(), u"survival"_s);
    }
}

void BadServiceTest::settingKeepsWhatIsTyped()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open({.page = u"settings"_s, .path = {u"service.parallel_jobs"_s}});
    QTRY_VERIFY(qobject_cast<QLineEdit *>(open.window.focusWidget()) &&
                open.window.focusWidget()->accessibleName() != "Search settings"_L1);
    QPointer<QLineEdit> field = qobject_cast<QLineEdit *>(open.window.focusWidget());
    type(*field, u"5"_s);
    QVERIFY(takeServiceAway(open));
    QVERIFY(field);
    QCOMPARE(field->text(), u"5"_s);
    QVERIFY(bringServiceBack(open));
    QVERIFY(field);
    QTRY_VERIFY(field->isEnabled());
    QCOMPARE(field->text(), u"5"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(QTest::qWaitFor([&] { return tests::says(open.window, u"in the file, line"_s); }),
             told(open.window, "it was not stored"));
    QFile file(m_world.profile.filePath(u"config.toml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray stored = file.readAll();
    QVERIFY2(stored.contains("parallel_jobs = 5"), stored);
}

/// The tab has no column for the server: rows of another one would be taken for its own.
void BadServiceTest::pageOfAnotherServerShowsNoBackupsOfThisOne()
{
    SlowLink link(m_world.profile.home());
    QVERIFY(link.lieBetween());
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(Address::of(u"server"_s, m_world.survival, u"backups"_s));
    const auto rows = [&open] {
        const auto *table = named<QAbstractItemView>(open.window, u"Backups"_s);
        return table ? table->model()->rowCount() : 0;
    };
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(tests::says(open.window, u"2 backup"_s) || rows() == 2);
    link.setDelay(400ms);
    open.window.open(Address::of(u"server"_s, m_world.creative, u"backups"_s));
    QCOMPARE(rows(), 0);
    QVERIFY2(!tests::says(open.window, u"No backup yet"_s), "nobody knows that yet");
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatience);
}

void BadServiceTest::searchSaysNothingBeforeItIsAnswered()
{
    SlowLink link(m_world.profile.home());
    QVERIFY(link.lieBetween());
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    open.window.open(Address::of(u"browse"_s, m_world.newer));
    QTRY_VERIFY(tests::says(open.window, u"archive of"_s));
    link.setDelay(400ms);
    Claims claims(open.window);
    auto *search = named<QLineEdit>(open.window, u"Search in this backup"_s);
    QVERIFY(search);
    type(*search, u"routes"_s);
    const auto *tree = named<QAbstractItemView>(open.window, u"Files of the backup"_s);
    QVERIFY(tree);
    const auto isFound = [&] {
        claims.look();
        return tree->model()->rowCount() == 1 &&
               tree->model()->index(0, 0).data().toString() == "routes.json"_L1;
    };
    QVERIFY(QTest::qWaitFor(isFound, kPatience));
    QTRY_VERIFY(tests::says(open.window, u"routes.json"_s));
    const QStringList lies = claims.falseOnes();
    QVERIFY2(lies.isEmpty(), qPrintable(lies.join(u'\n')));
}

void BadServiceTest::lateAnswersDoNotGoToAnotherPlace()
{
    SlowLink link(m_world.profile.home());
    QVERIFY(link.lieBetween());
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    // Made once, so that they show the first before they are asked for the second.
    for (const QString &page : {u"server"_s, u"browse"_s, u"compare"_s, u"restore"_s}) {
        const bool isServer = page == "server"_L1;
        link.setDelay(500ms);
        open.window.open(Address::of(page, isServer ? m_world.survival : m_world.older));
        link.setDelay(50ms); // those of the second would overtake, were the order not kept
        open.window.open(Address::of(page, isServer ? m_world.creative : m_world.creativeBackup));
        QTRY_VERIFY_WITH_TIMEOUT(tests::says(open.window, u"Creative"_s), kPatience);
        // Every answer of the first is here when one that was asked for last is.
        bool isAnswered = false;
        open.service.connection.client().callJson(u"service.status"_s, {}, &open.window,
                                                  [&](const auto &) { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, kPatience);
        for (const QString &text : tests::visibleTexts(*tests::currentPage(open.window)))
            QVERIFY2(!text.contains("Survival"_L1) && !text.contains("Before the update"_L1),
                     qPrintable(page + u": "_s + text));
    }
}

HOLDFAST_TEST(BadServiceTest)

#include "tst_bad_service.moc"
