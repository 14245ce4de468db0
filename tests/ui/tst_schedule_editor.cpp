// The schedule's editor against the real service: clicks, cron, next runs, what is kept.
#include "tests/support/test_main.h"
#include "tests/ui/schedule_world.h"

#include "choice_button.h"
#include "next_runs_view.h"
#include "retention_form.h"
#include "retention_picture.h"
#include "rhythm_form.h"
#include "schedule_editor.h"
#include "time_list.h"

#include "ui/kit/confirm_dialog.h"
#include "ui/kit/segments.h"

#include <QtCore/QTimeZone>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTimeEdit>

using namespace holdfast;
using namespace holdfast::ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kBeforeWinter(QDate(2026, 10, 24), QTime(1, 12), QTimeZone::utc());

template<typename Button = QAbstractButton>
Button *buttonOf(QWidget *window, const QString &text)
{
    for (Button *button : window->findChildren<Button *>()) {
        if (button->text() == text && button->isVisibleTo(window))
            return button;
    }
    return nullptr;
}

template<typename Field>
Field *fieldOf(QWidget *window, const QString &name)
{
    for (Field *field : window->findChildren<Field *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

bool click(QWidget *window, const QString &text)
{
    QAbstractButton *button = buttonOf(window, text);
    if (!button || !button->isEnabled())
        return false;
    // Where its words begin: a check box in a wide column ends where they do.
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    return true;
}

bool says(QWidget *window, const QString &text)
{
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisibleTo(window) && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class ScheduleEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clicksWriteCron();
    void cronSetsTheClicks();
    void explainsAnExpressionThatCannotBe();
    void showsTheNextFiveOfTheService();
    void marksTheClockChangeOfBerlin();
    void makesSchedulesOfSeveralServers();
    void showsWhatRetentionWouldKeep();
    void asksBeforeChangesAreLost();
    void keepsWhatIsEnteredWhileTheServiceIsAway();

private:
    ScheduleEditor *openNew();
    QLineEdit *cron() { return fieldOf<QLineEdit>(m_editor, u"Cron expression"_s); }
    void type(const QString &expression);

    tests::ScheduleWorld m_world;
    std::unique_ptr<ui::Service> m_service;
    std::unique_ptr<Workspace> m_workspace;
    QWidget m_window;
    QPointer<ScheduleEditor> m_editor;
};

void ScheduleEditorTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY2(m_world.start({u"Survival"_s, u"Creative"_s, u"Lobby"_s}), m_world.log().constData());
    m_window.resize(1360, 860);
    m_window.show();
}

void ScheduleEditorTest::init()
{
    m_service = m_world.connect();
    m_workspace = std::make_unique<Workspace>(*m_service);
    m_service->connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_service->servers.servers().size(), 3, 30'000);
}

void ScheduleEditorTest::cleanup()
{
    delete m_editor;
    m_workspace.reset();
    m_service.reset();
}

ScheduleEditor *ScheduleEditorTest::openNew()
{
    Schedule defaults = ScheduleEditor::defaults();
    defaults.timeZone = u"Europe/Berlin"_s;
    m_editor = ScheduleEditor::makeNew(*m_workspace, {}, defaults, &m_window);
    m_editor->open();
    return m_editor;
}

void ScheduleEditorTest::type(const QString &expression)
{
    cron()->setFocus();
    cron()->selectAll();
    QTest::keyClicks(cron(), expression);
}

void ScheduleEditorTest::clicksWriteCron()
{
    ScheduleEditor *editor = openNew();
    QCOMPARE(cron()->text(), u"0 4 * * *"_s);
    QVERIFY(says(editor, u"Every day at 04:00, Berlin time."_s));

    QVERIFY(click(editor, u"Hourly"_s));
    fieldOf<QSpinBox>(editor, u"Minute of each hour"_s)->setValue(20);
    QCOMPARE(cron()->text(), u"20 * * * *"_s);

    QVERIFY(click(editor, u"Hours"_s));
    auto *hours = fieldOf<QComboBox>(editor, u"Hours between runs"_s);
    hours->setCurrentIndex(hours->findData(8));
    fieldOf<QTimeEdit>(editor, u"First time of the day"_s)->setTime(QTime(5, 30));
    QCOMPARE(cron()->text(), u"30 5-23/8 * * *"_s);
    fieldOf<QComboBox>(editor, u"What the hours are counted from"_s)->setCurrentIndex(1);
    fieldOf<QSpinBox>(editor, u"Hours after the run before"_s)->setValue(5);
    QCOMPARE(cron()->text(), QString());
    QCOMPARE(editor->settingsFor(newId()).intervalHours, 5);
    QVERIFY(says(editor, u"after the run before."_s));

    QVERIFY(click(editor, u"Daily"_s));
    auto *times = editor->findChild<TimeList *>();
    times->findChild<QTimeEdit *>()->setTime(QTime(2, 30));
    QCOMPARE(cron()->text(), u"30 2 * * *"_s);
    QVERIFY(click(editor, u"Time"_s));
    QCOMPARE(cron()->text(), u"30 2,14 * * *"_s);
    QVERIFY(!editor->settingsFor(newId()).intervalHours.has_value());

    // A day taken away makes it weekly; the last one added makes it daily again.
    auto *sunday = fieldOf<ChoiceButton>(editor, u"Sunday"_s);
    QTest::mouseClick(sunday, Qt::LeftButton);
    QCOMPARE(cron()->text(), u"30 2,14 * * 1-6"_s);
    QVERIFY(buttonOf<QRadioButton>(editor, u"Weekly"_s)->isChecked());
    QTest::mouseClick(sunday, Qt::LeftButton);
    QCOMPARE(cron()->text(), u"30 2,14 * * *"_s);
    QVERIFY(buttonOf<QRadioButton>(editor, u"Daily"_s)->isChecked());

    QVERIFY(click(editor, u"Monthly"_s));
    fieldOf<QSpinBox>(editor, u"Day of the month"_s)->setValue(31);
    QCOMPARE(cron()->text(), u"30 2,14 31 * *"_s);
    QVERIFY(says(editor, u"Months without that day are left out."_s));
}

void ScheduleEditorTest::cronSetsTheClicks()
{
    ScheduleEditor *editor = openNew();
    type(u"15 8 * * 1,5"_s);
    QVERIFY(buttonOf<QRadioButton>(editor, u"Weekly"_s)->isChecked());
    QVERIFY(fieldOf<ChoiceButton>(editor, u"Monday"_s)->isChecked());
    QVERIFY(!fieldOf<ChoiceButton>(editor, u"Tuesday"_s)->isChecked());
    QCOMPARE(editor->findChild<TimeList *>()->times(), QList<QTime>{QTime(8, 15)});
    QCOMPARE(editor->settingsFor(newId()).cron, u"15 8 * * 1,5"_s);
    type(u"*/20 9-17 * * *"_s);
    QVERIFY(buttonOf<QRadioButton>(editor, u"Own"_s)->isChecked());
    QVERIFY(says(editor, u"of the hours 9 to 17, every day, Berlin time."_s));
}

void ScheduleEditorTest::explainsAnExpressionThatCannotBe()
{
    ScheduleEditor *editor = openNew();
    QVERIFY(click(editor, u"All servers"_s));
    auto *save = buttonOf<QPushButton>(editor, u"Save"_s);
    QVERIFY(save->isEnabled());
    type(u"0 24 * * *"_s);
    QVERIFY(says(editor, u"Hour: “24” is not allowed"_s));
    QVERIFY(!save->isEnabled());
    // Only the service knows that there is no such day.
    type(u"0 4 30 2 *"_s);
    QTRY_VERIFY(says(editor, u"It would never run"_s));
    QVERIFY(!save->isEnabled());
    type(u"0 4 28 2 *"_s);
    QTRY_VERIFY(save->isEnabled());
    auto *zone = fieldOf<QComboBox>(editor, u"Time zone"_s);
    zone->setCurrentText(u"Berlin"_s);
    QVERIFY(says(editor, u"No such time zone"_s));
    QVERIFY(!save->isEnabled());
    // Times that one expression cannot hold.
    zone->setCurrentText(u"Europe/Berlin"_s);
    QVERIFY(click(editor, u"Daily"_s));
    QVERIFY(click(editor, u"Time"_s));
    editor->findChild<TimeList *>()->findChildren<QTimeEdit *>().last()->setTime(QTime(9, 45));
    QVERIFY(says(editor, u"make a second schedule"_s));
    QVERIFY(!save->isEnabled());
}

void ScheduleEditorTest::showsTheNextFiveOfTheService()
{
    ScheduleEditor *editor = openNew();
    QSignalSpy previewed(editor, &ScheduleEditor::previewed);
    type(u"30 6 * * 1-5"_s);
    editor->setPreviewTime(kBeforeWinter);
    QTRY_VERIFY(!previewed.isEmpty());
    QTRY_COMPARE(editor->findChild<NextRunsView *>()->texts().size(), 5);
    QVERIFY2(m_world.run({u"schedule"_s, u"preview"_s, u"--cron"_s, u"30 6 * * 1-5"_s,
                          u"--time-zone"_s, u"Europe/Berlin"_s, u"--from"_s,
                          u"2026-10-24T01:12:00Z"_s, u"--count"_s, u"5"_s, u"--json"_s}),
             m_world.log().constData());
    const auto preview =
        json::fromObject<SchedulePreview>(m_world.last().json(), UnknownMembers::Ignore);
    HF_VERIFY(preview);
    QCOMPARE(preview->planned.size(), 5);
    const QStringList shown = editor->findChild<NextRunsView *>()->texts();
    for (int i = 0; i < 5; ++i) {
        const QDateTime local = QDateTime::fromString(preview->runs.at(i), Qt::ISODate);
        const QString day = QLocale::c().toString(local.date(), u"ddd d MMM"_s);
        QVERIFY2(shown.at(i).startsWith(day + u' ' + local.time().toString(u"HH:mm"_s)),
                 qPrintable(shown.at(i)));
    }
}

void ScheduleEditorTest::marksTheClockChangeOfBerlin()
{
    ScheduleEditor *editor = openNew();
    type(u"30 2 * * *"_s);
    editor->setPreviewTime(kBeforeWinter);
    auto *runs = editor->findChild<NextRunsView *>();
    QTRY_COMPARE(runs->texts().size(), 6); // five and a note
    QVERIFY2(runs->texts().at(0).startsWith("Sun 25 Oct 02:30 summer time"_L1),
             qPrintable(runs->texts().at(0)));
    QCOMPARE(runs->texts().at(1),
             u"The clocks go back at 03:00, so 02:30 comes twice. It runs once, the first time."_s);
    QVERIFY(runs->texts().at(2).startsWith("Mon 26 Oct 02:30 winter time"_L1));
    // In spring the same time is left out.
    editor->setPreviewTime(QDateTime(QDate(2026, 3, 28), QTime(12, 0), QTimeZone::utc()));
    QTRY_VERIFY(runs->texts().value(1).startsWith("The clocks go forward from 02:00"_L1));
    QVERIFY2(runs->texts().at(0).startsWith("Sun 29 Mar 03:00"_L1),
             qPrintable(runs->texts().at(0)));
}

void ScheduleEditorTest::makesSchedulesOfSeveralServers()
{
    ScheduleEditor *editor = openNew();
    QSignalSpy made(editor, &ScheduleEditor::made);
    auto *save = buttonOf<QPushButton>(editor, u"Save"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(says(editor, u"Choose the server."_s));
    QVERIFY(click(editor, u"Creative"_s));
    QVERIFY(click(editor, u"Lobby"_s));
    type(u"45 3 * * *"_s);
    QVERIFY(click(editor, u"A year"_s));
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(editor));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(made.count(), 1);
    const auto schedules = made.first().first().value<QList<Schedule>>();
    QCOMPARE(schedules.size(), 2);
    for (const Schedule &schedule : schedules) {
        const Schedule stored = m_world.scheduleOf(schedule.id);
        QCOMPARE(stored.cron, u"45 3 * * *"_s);
        QCOMPARE(stored.timeZone, u"Europe/Berlin"_s);
        QCOMPARE(stored.retention.monthly, 12);
        QCOMPARE(stored.verifyEveryDays, 30);
        QVERIFY(stored.enabled);
    }
}

void ScheduleEditorTest::showsWhatRetentionWouldKeep()
{
    QVERIFY2(m_world.run({u"schedule"_s, u"set"_s, u"Survival"_s, u"--cron"_s, u"0 4 * * *"_s,
                          u"--keep"_s, u"10"_s, u"--json"_s}),
             m_world.log().constData());
    const auto schedule = json::fromObject<Schedule>(m_world.last().json(), UnknownMembers::Ignore);
    HF_VERIFY(schedule);
    QSignalSpy finished(&m_service->jobs, &JobFeed::jobFinished);
    for (int i = 1; i <= 4; ++i) {
        QVERIFY2(m_world.run({u"schedule"_s, u"run-now"_s, idText(schedule->id)}),
                 m_world.log().constData());
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= i, 30'000);
    }
    m_editor = ScheduleEditor::makeFor(*m_workspace, *schedule, &m_window);
    m_editor->open();
    auto *picture = m_editor->findChild<RetentionPicture *>();
    QTRY_COMPARE(picture->report().decisions.size(), 4);
    QVERIFY(says(m_editor, u"stay"_s));
    QCOMPARE(picture->report().freedBytes, 0);

    fieldOf<QSpinBox>(m_editor, u"Keep so many: newest"_s)->setValue(1);
    QTRY_VERIFY(picture->report().freedBytes > 0);
    QVERIFY2(m_world.run(
                 {u"schedule"_s, u"try-keep"_s, u"Survival"_s, u"--keep"_s, u"1"_s, u"--json"_s}),
             m_world.log().constData());
    const auto report =
        json::fromObject<PruneReport>(m_world.last().json(), UnknownMembers::Ignore);
    HF_VERIFY(report);
    QCOMPARE(picture->report().freedBytes, report->freedBytes);
    QCOMPARE(picture->report().keptBytes, report->keptBytes);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(picture->report().decisions.at(i).backupId, report->decisions.at(i).backupId);
        QCOMPARE(picture->report().decisions.at(i).isRemoved, report->decisions.at(i).isRemoved);
        QVERIFY(picture->cellText(i).contains(report->decisions.at(i).isRemoved ? "Goes"_L1
                                                                                : "Stays"_L1));
    }
    QVERIFY2(says(m_editor, retentionSentence(*report)), qPrintable(retentionSentence(*report)));
    QVERIFY(retentionSentence(*report).contains("after the next good run"_L1));
    QCOMPARE(picture->cellCount(), 4);
}

void ScheduleEditorTest::asksBeforeChangesAreLost()
{
    ScheduleEditor *editor = openNew();
    QVERIFY(!editor->hasUnsavedChanges());
    type(u"0 5 * * *"_s);
    QVERIFY(editor->hasUnsavedChanges());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(editor->isVisible());
    auto *question = editor->findChild<kit::ConfirmDialog *>();
    QVERIFY(question);
    QVERIFY(click(question, u"Cancel"_s));
    QVERIFY(editor->isVisible());
    QTRY_VERIFY(!editor->findChild<kit::ConfirmDialog *>());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(click(editor->findChild<kit::ConfirmDialog *>(), u"Discard changes"_s));
    QTRY_VERIFY(!m_editor);
    // Without changes it goes at once.
    QTest::keyClick(openNew(), Qt::Key_Escape);
    QTRY_VERIFY(!m_editor);
}

void ScheduleEditorTest::keepsWhatIsEnteredWhileTheServiceIsAway()
{
    ScheduleEditor *editor = openNew();
    QVERIFY(click(editor, u"Lobby"_s));
    type(u"10 7 * * *"_s);
    m_world.profile().killService();
    auto *save = buttonOf<QPushButton>(editor, u"Save"_s);
    QTRY_VERIFY(!save->isEnabled());
    QTRY_VERIFY(says(editor, u"What you entered is kept."_s));
    QVERIFY(m_world.profile().startService());
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 30'000);
    QCOMPARE(cron()->text(), u"10 7 * * *"_s);
}

HOLDFAST_TEST(ScheduleEditorTest)

#include "tst_schedule_editor.moc"
