// Another language or text size makes the windows anew: nothing that was entered is lost.
#include "tests/support/test_main.h"
#include "tests/ui/window_fixture.h"
#include "tests/window/window_world.h"

#include "app/holdfast/pages.h"
#include "ui/kit/language.h"
#include "ui/shell/window_set.h"

#include <QtCore/QPointer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

#include <algorithm>

using namespace holdfast;
using namespace Qt::StringLiterals;
using ui::Address;

namespace {

QList<QLineEdit *> fieldsThatSay(const QWidget &window, const QString &text)
{
    auto fields = window.findChildren<QLineEdit *>();
    fields.removeIf(
        [&](const QLineEdit *field) { return !field->isVisible() || field->text() != text; });
    return fields;
}

QLineEdit *fieldNamed(const QWidget &window, const QString &name)
{
    const auto fields = window.findChildren<QLineEdit *>();
    const auto found = std::ranges::find_if(fields, [&](const QLineEdit *field) {
        return field->isVisible() && field->accessibleName() == name;
    });
    return found == fields.cend() ? nullptr : *found;
}

void type(QLineEdit &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
}

} // namespace

class NewLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void formOfAServerStays();
    void restoreStaysWhereItWas();
    void settingStaysTyped();
    void filterStays();
    void wayBackStays();
    void dialogIsClosedFirst();

private:
    ui::MainWindow &window() const { return *m_windows->windows().constLast(); }
    bool speak(const QString &language);

    tests::WindowWorld m_world;
    std::unique_ptr<ui::Service> m_service;
    std::unique_ptr<ui::WindowSet> m_windows;
};

void NewLanguageTest::initTestCase()
{
    const QString why = m_world.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void NewLanguageTest::init()
{
    m_service = std::make_unique<ui::Service>(tests::windowSettings(m_world.profile));
    m_service->preferences.set(QString(ui::preference::language), u"en"_s);
    m_windows = std::make_unique<ui::WindowSet>(*m_service, &windowPages);
    m_windows->openWindow(Address::of(u"overview"_s));
    m_service->connection.open();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->connection.isOnline(), 30'000);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void NewLanguageTest::cleanup()
{
    m_windows.reset();
    m_service.reset();
    kit::Language::instance().choose(u"en"_s);
}

/// Chooses the language and waits for the window that speaks it.
bool NewLanguageTest::speak(const QString &language)
{
    const QPointer<ui::MainWindow> before = &window();
    m_service->preferences.set(QString(ui::preference::language), language);
    return QTest::qWaitFor([&] { return !before || before != &window(); });
}

void NewLanguageTest::formOfAServerStays()
{
    window().open(Address::of(u"server"_s, m_world.survival, u"settings"_s));
    QTRY_COMPARE(fieldsThatSay(window(), u"Survival"_s).size(), 1);
    QLineEdit *tags = fieldNamed(window(), u"Tags"_s);
    QVERIFY(tags);
    type(*fieldsThatSay(window(), u"Survival"_s).constFirst(), u"Survival of the fittest"_s);
    type(*tags, u"typed, and not stored"_s);
    QVERIFY(speak(u"de"_s));
    QTRY_COMPARE(fieldsThatSay(window(), u"Survival of the fittest"_s).size(), 1);
    QCOMPARE(fieldsThatSay(window(), u"typed, and not stored"_s).size(), 1);
    QVERIFY(window().hasUnsavedChanges());
    // Once more, as long as it is not stored.
    QVERIFY(speak(u"fr"_s));
    QTRY_COMPARE(fieldsThatSay(window(), u"Survival of the fittest"_s).size(), 1);
}

void NewLanguageTest::restoreStaysWhereItWas()
{
    window().open(Address::of(u"restore"_s, m_world.older));
    QTRY_VERIFY(tests::says(window(), u"Needs "_s));
    QVERIFY(tests::findButton(window(), u"Back"_s));
    tests::findButton(window(), u"Back"_s)->click();
    const QString folder = m_world.profile.filePath(u"elsewhere"_s);
    type(*fieldNamed(window(), u"Other folder"_s), folder);
    // Chosen in the settings: the page of the restore is not the one that is open.
    window().open(Address::of(u"settings"_s));
    QVERIFY(speak(u"de"_s));
    window().open(Address::of(u"restore"_s, m_world.older));
    QTRY_COMPARE(fieldsThatSay(window(), folder).size(), 1);
}

void NewLanguageTest::settingStaysTyped()
{
    window().open({.page = u"settings"_s, .path = {u"service.parallel_jobs"_s}});
    QTRY_VERIFY(qobject_cast<QLineEdit *>(window().focusWidget()) &&
                window().focusWidget()->accessibleName() != "Search settings"_L1);
    type(*qobject_cast<QLineEdit *>(window().focusWidget()), u"7"_s);
    QVERIFY(speak(u"de"_s));
    QTRY_COMPARE(fieldsThatSay(window(), u"7"_s).size(), 1);
}

void NewLanguageTest::filterStays()
{
    window().open(Address::of(u"backups"_s));
    QTest::keyClick(window().focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(window().focusWidget()));
    QTest::keyClicks(window().focusWidget(), u"survival"_s);
    window().open(Address::of(u"settings"_s));
    QVERIFY(speak(u"de"_s));
    window().open(Address::of(u"backups"_s));
    QTRY_COMPARE(fieldsThatSay(window(), u"survival"_s).size(), 1);
}

void NewLanguageTest::wayBackStays()
{
    window().open(Address::of(u"servers"_s));
    window().open(Address::of(u"settings"_s));
    QVERIFY(speak(u"de"_s));
    QCOMPARE(window().address().page, u"settings"_s);
    window().goBack();
    QCOMPARE(window().address().page, u"servers"_s);
}

/// From another window of the program: what is in a dialog cannot be taken along.
void NewLanguageTest::dialogIsClosedFirst()
{
    window().open(Address::of(u"schedule"_s, m_world.schedule));
    QTRY_VERIFY(tests::dialogOver(window()));
    QDialog *editor = tests::dialogOver(window());
    auto *number = editor->findChild<QSpinBox *>();
    QVERIFY(number);
    number->stepUp();
    const QPointer<ui::MainWindow> before = &window();
    m_service->preferences.set(QString(ui::preference::language), u"de"_s);
    QCoreApplication::processEvents();
    QVERIFY(before && before == &window());
    QCOMPARE(tests::dialogOver(window()), editor);
    QVERIFY(editor->isVisible());
    editor->done(QDialog::Rejected);
    QTRY_VERIFY(!before);
    QCOMPARE(window().address().page, u"schedules"_s);
    QTRY_VERIFY(tests::says(window(), u"Zeitpläne"_s));
}

HOLDFAST_TEST(NewLanguageTest)

#include "tst_new_language.moc"
