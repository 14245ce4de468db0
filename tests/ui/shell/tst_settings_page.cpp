// The settings page against the real service: changed, refused, taken back.
#include "window_test.h"

#include "ui/settings/settings_page.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace holdfast;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everySettingHasWords();
    void aNumberIsChangedAndTakenBack();
    void aWrongNumberIsToldAtItsRow();
    void theServiceRefuses();
    void aChoiceOfTheWindowCountsAtOnce();
    void searchesByTheNameInTheFile();
    void aLinkOpensItsRow();

private:
    QWidget *editorOf(const QString &title) const;
    QStringList shownTexts() const;
    QJsonObject stored(const QString &key) const;

    tests::WindowTest m_test;
};

void SettingsPageTest::initTestCase()
{
    m_test.profile.setEnvironment(u"HOLDFAST_PORT"_s, u"0"_s);
    QVERIFY2(m_test.profile.startService(), m_test.profile.serviceLog().constData());
    QVERIFY(m_test.addServer(u"Survival"_s)); // else the assistant is in front
}

void SettingsPageTest::init()
{
    m_test.openWindow(u"settings"_s);
    QTRY_VERIFY(editorOf(u"At the same time"_s));
}

void SettingsPageTest::cleanup()
{
    m_test.closeWindow();
}

/// The control with this name, where one is shown and can be used.
QWidget *SettingsPageTest::editorOf(const QString &title) const
{
    for (QWidget *widget : m_test.window->findChildren<QWidget *>()) {
        if (widget->accessibleName() == title && widget->focusPolicy() != Qt::NoFocus)
            return widget;
    }
    return nullptr;
}

QStringList SettingsPageTest::shownTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_test.window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

QJsonObject SettingsPageTest::stored(const QString &key) const
{
    const auto listed = m_test.profile.run({u"settings"_s, u"list"_s, key, u"--json"_s});
    return listed.json().value("settings"_L1).toArray().first().toObject();
}

void SettingsPageTest::everySettingHasWords()
{
    const auto listed = m_test.profile.run({u"settings"_s, u"list"_s, u"--json"_s});
    const QStringList texts = shownTexts();
    QVERIFY(!listed.json().value("settings"_L1).toArray().isEmpty());
    for (const QJsonValue &setting : listed.json().value("settings"_L1).toArray()) {
        // A setting without words of ours shows its key instead.
        const QString key = setting.toObject().value("key"_L1).toString();
        QVERIFY2(!texts.contains(key), qPrintable(key));
    }
}

void SettingsPageTest::aNumberIsChangedAndTakenBack()
{
    auto *field = qobject_cast<QLineEdit *>(editorOf(u"At the same time"_s));
    QCOMPARE(field->text(), u"2"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!shownTexts().filter(u"in the file, line "_s).isEmpty());
    QCOMPARE(stored(u"service.parallel_jobs"_s).value("stored_value"_L1).toInt(), 3);
    // It counts after a restart, and the page says so.
    QVERIFY(!shownTexts().filter(u"after a restart of the service"_s).isEmpty());

    QTest::keyClick(m_test.window->findChild<ui::SettingsPage *>(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(field->text(), u"2"_s);
    QCOMPARE(stored(u"service.parallel_jobs"_s).value("source"_L1).toString(), u"default"_s);
    QVERIFY(shownTexts().filter(u"after a restart of the service"_s).isEmpty());
}

void SettingsPageTest::aWrongNumberIsToldAtItsRow()
{
    auto *field = qobject_cast<QLineEdit *>(editorOf(u"At the same time"_s));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"17"_s);
    QTRY_VERIFY(shownTexts().contains(u"A whole number from 1 to 16."_s)); // while typing rests
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), u"17"_s); // what was typed stays
    QCOMPARE(stored(u"service.parallel_jobs"_s).value("stored_value"_L1).toInt(), 2);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), u"2"_s);
    QVERIFY(!shownTexts().contains(u"A whole number from 1 to 16."_s));
}

void SettingsPageTest::theServiceRefuses()
{
    // The environment says which port: nothing to type into, and the row tells the variable.
    QVERIFY(!qobject_cast<QLineEdit *>(editorOf(u"Port"_s)));
    QVERIFY(shownTexts().contains(u"HOLDFAST_PORT"_s));
    // A file that cannot be read is the service's word, told at the row.
    QFile file(m_test.profile.filePath(u"config.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nonsense = = 1\n") > 0);
    file.close();
    auto *field = qobject_cast<QLineEdit *>(editorOf(u"At the same time"_s));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"4"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!shownTexts().filter(u"config.toml"_s).isEmpty());
    QCOMPARE(field->text(), u"4"_s);
    QVERIFY(file.remove());
}

void SettingsPageTest::aChoiceOfTheWindowCountsAtOnce()
{
    auto *theme = qobject_cast<QComboBox *>(editorOf(u"Colours"_s));
    QVERIFY(theme);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down);
    QTRY_COMPARE(m_test.service->preferences.text(ui::preference::theme), u"light"_s);
    QTRY_VERIFY(shownTexts().contains(u"chosen here"_s));
    const auto buttons = m_test.window->findChildren<QPushButton *>();
    const auto back = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->accessibleName().startsWith("Colours: "_L1);
    });
    QVERIFY(back != buttons.cend());
    QTest::keyClick(*back, Qt::Key_Space);
    QTRY_VERIFY(!m_test.service->preferences.isSet(u"theme"_s));
    QTRY_COMPARE(theme->currentIndex(), 0);
}

void SettingsPageTest::searchesByTheNameInTheFile()
{
    auto *page = m_test.window->findChild<ui::SettingsPage *>();
    auto *search = qobject_cast<QLineEdit *>(page->searchField());
    QTest::keyClicks(search, u"jobs_per_disk"_s);
    QVERIFY(editorOf(u"At the same time from one disk"_s)->isVisible());
    QVERIFY(!editorOf(u"Colours"_s)->isVisible());
    search->clear();
    QTest::keyClicks(search, u"no such thing"_s);
    QVERIFY(shownTexts().contains(u"No setting fits “no such thing”"_s));
}

void SettingsPageTest::aLinkOpensItsRow()
{
    m_test.window->open({.page = u"settings"_s, .path = {u"backups.undo_kept_hours"_s}});
    QWidget *field = editorOf(u"A restore can be undone for"_s);
    QTRY_COMPARE(m_test.window->focusWidget(), field);
    QVERIFY(!field->visibleRegion().isEmpty()); // scrolled to
}

HOLDFAST_TEST(SettingsPageTest)

#include "tst_settings_page.moc"
