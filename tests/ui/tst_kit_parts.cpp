// What the parts of the kit do.
#include "tests/support/test_main.h"

#include "ui/kit/banner.h"
#include "ui/kit/bar_chart.h"
#include "ui/kit/code_view.h"
#include "ui/kit/confirm_dialog.h"
#include "ui/kit/copyable_text.h"
#include "ui/kit/diff_view.h"
#include "ui/kit/form_row.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/inline_error.h"
#include "ui/kit/progress_row.h"
#include "ui/kit/relative_time_label.h"
#include "ui/kit/segments.h"
#include "ui/kit/skeleton.h"
#include "ui/kit/step_row.h"
#include "ui/kit/table_view.h"
#include "ui/kit/timeline.h"
#include "ui/kit/tree_view.h"
#include "ui/kit/undo_bar.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStandardItemModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

#include <ctime>

using namespace holdfast;
using namespace holdfast::kit;
using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonOf(const QWidget &part, const QString &text)
{
    for (auto *button : part.findChildren<QPushButton *>()) {
        if (button->text() == text || button->accessibleName() == text)
            return button;
    }
    return nullptr;
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class KitPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void codeIsReadAndCopied();
    void paintingCodeDoesNotDependOnItsLength();
    void aCellChoosesItsRow();
    void logGoesOn();
    void differenceOfText();
    void differenceOfOtherFiles();
    void timelineKeepsAndCopies();
    void undoByKey();
    void errorFoldsAndCopies();
    void typedNameFreesTheDeed();
    void formRowChecksWhenTypingRests();
    void skeletonWaits();
    void idIsCopied();
    void timesAreSaid();
    void progressInWords();
    void stepsAreSaid();
    void segmentsByKey();
    void chartIsReadByKey();
    void bannerSaysWhatItShows();
    void treeOpensByKey();
};

void KitPartsTest::codeIsReadAndCopied()
{
    CodeView view;
    view.setText(u"one\ntwo words\r\nthree\tend"_s);
    QCOMPARE(view.lineCount(), 3);
    QCOMPARE(view.lineText(1), u"two words"_s);
    QCOMPARE(view.lineText(2), u"three    end"_s);
    view.resize(300, 200);
    view.show();
    QVERIFY(view.search(u"WORDS"_s));
    QCOMPARE(view.currentLine(), 1);
    QVERIFY(!view.search(u"nowhere"_s));
    view.copy(); // nothing selected: all
    QCOMPARE(clipboardText(), u"one\ntwo words\nthree    end\n"_s);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), u"one\ntwo words"_s);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"one\ntwo words\nthree    end"_s);
    view.setText(u"b a\na\nb"_s);
    QVERIFY(view.search(u"a"_s));
    QVERIFY(view.searchNext());
    QCOMPARE(view.currentLine(), 1);
    QVERIFY(view.searchNext()); // round
    QCOMPARE(view.currentLine(), 0);
    QVERIFY(view.searchNext(false));
    QCOMPARE(view.currentLine(), 1);
}

void KitPartsTest::paintingCodeDoesNotDependOnItsLength()
{
    constexpr int kFrames = 50;
    // Processor time, since a busy machine says nothing about the view.
    const auto scrollingTime = [](CodeView &view, int lines) {
        QString text;
        for (int line = 0; line < lines; ++line)
            text += u"[22:00:%1] [Server thread/INFO]: line %2\n"_s.arg(line % 60).arg(line);
        view.setNumbersShown(true);
        view.setTone(logTone);
        view.resize(800, 600);
        view.show();
        view.setText(text);
        view.grab();
        const std::clock_t begun = std::clock();
        for (int frame = 0; frame < kFrames; ++frame) {
            view.verticalScrollBar()->setValue(frame * view.verticalScrollBar()->maximum() /
                                               kFrames);
            view.grab();
        }
        return std::clock() - begun;
    };
    CodeView shortOne;
    const std::clock_t few = scrollingTime(shortOne, 1'000);
    CodeView longOne;
    const std::clock_t many = scrollingTime(longOne, 100'000);
    QVERIFY2(many < 3 * few, qPrintable(u"%1 : %2"_s.arg(many).arg(few)));
    QVERIFY(longOne.search(u"line 99999"_s));
    QCOMPARE(longOne.currentLine(), 99'999);
}

void KitPartsTest::aCellChoosesItsRow()
{
    QStandardItemModel model(3, 4);
    TableView table;
    table.setModel(&model);
    table.resize(400, 200);
    table.show();
    QItemSelectionModel &selection = *table.selectionModel();
    // As a screen reader's action does it: one cell only.
    selection.select(model.index(1, 2), QItemSelectionModel::Select);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedIndexes().size(), 4);
    selection.select(model.index(2, 0), QItemSelectionModel::Select);
    QCOMPARE(selection.selectedRows().size(), 2);
    selection.select(model.index(1, 1), QItemSelectionModel::Deselect);
    QCOMPARE(selection.selectedRows(), QModelIndexList{model.index(2, 0)});
    QCOMPARE(selection.selectedIndexes().size(), 4);
}

void KitPartsTest::logGoesOn()
{
    CodeView view;
    view.resize(300, 100);
    view.show();
    view.appendText(u"first\nsec"_s);
    QCOMPARE(view.lineCount(), 2);
    view.appendText(u"ond\nthird\n"_s);
    QCOMPARE(view.lineCount(), 3);
    QCOMPARE(view.lineText(1), u"second"_s);
    view.appendText(u"fourth\n"_s);
    QCOMPARE(view.lineCount(), 4);
    QCOMPARE(view.lineText(3), u"fourth"_s);
    for (int line = 0; line < 50; ++line)
        view.appendText(u"more\n"_s);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    view.verticalScrollBar()->setValue(0); // who reads above is left there
    view.appendText(u"more\n"_s);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QCOMPARE(logTone(u"[22:00:09] [IO-Worker-3/ERROR]: broken"), LineTone::Danger);
    QCOMPARE(logTone(u"[22:00:09] [main/WARN]: late"), LineTone::Attention);
    QCOMPARE(logTone(u"[22:00:09] [main/INFO]: fine"), LineTone::Plain);
}

void KitPartsTest::differenceOfText()
{
    DiffView view;
    FileDifference difference;
    difference.kind = FileDifferenceKind::Text;
    difference.hunks = {
        {.oldLine = 8,
         .newLine = 8,
         .lines = {{.sign = u" "_s, .text = u"same"_s},
                   {.sign = u"-"_s, .text = u"old"_s},
                   {.sign = u"+"_s, .text = u"new"_s}}},
        {.oldLine = 40, .newLine = 40, .lines = {{.sign = u"+"_s, .text = u"x"_s}}}};
    difference.isTruncated = true;
    view.setDifference(difference);
    QCOMPARE(view.lineCount(), 6); // both hunks, the gap between them, "more"
    QCOMPARE(view.lineTone(0), LineTone::Plain);
    QCOMPARE(view.lineTone(1), LineTone::Removed);
    QCOMPARE(view.lineTone(2), LineTone::Added);
    QCOMPARE(view.lineTone(3), LineTone::Quiet);
    QCOMPARE(view.lineText(4), u"x"_s);
    view.resize(300, 150);
    const QImage image = view.grab().toImage();
    QVERIFY(image.pixelColor(280, px(8) + 18 + 9) == color(ColorRole::RemovedTint));
    view.clear();
    QCOMPARE(view.lineCount(), 0);
}

void KitPartsTest::differenceOfOtherFiles()
{
    DiffView view;
    FileDifference difference;
    difference.kind = FileDifferenceKind::Nbt;
    const NbtChange change{.kind = ChangeKind::Changed,
                           .path = {u"Data"_s, u"Time"_s},
                           .oldValue = u"1"_s,
                           .newValue = u"2"_s};
    difference.nbtChanges.append(change);
    view.setDifference(difference);
    QCOMPARE(view.lineTone(0), LineTone::Changed);
    QCOMPARE(view.lineText(0), u"Data \u203a Time: 1 \u2192 2"_s);
    difference = {};
    difference.kind = FileDifferenceKind::Binary;
    difference.firstDifference = 4711;
    view.setDifference(difference);
    QVERIFY(view.lineText(0).contains(QLocale().toString(4711)));
}

void KitPartsTest::timelineKeepsAndCopies()
{
    Timeline line;
    const QAbstractItemModelTester tester(line.model());
    line.setSteps({{.when = u"22:00"_s, .status = Status::Safe, .text = u"Saved"_s},
                   {.status = Status::Running, .text = u"Copying"_s}});
    QCOMPARE(line.stepCount(), 2);
    line.selectAll();
    line.setSteps(
        {{.when = u"22:00"_s, .status = Status::Safe, .text = u"Saved"_s},
         {.when = u"22:06"_s, .status = Status::Safe, .text = u"Copied"_s, .duration = u"6 min"_s},
         {.status = Status::Waiting, .text = u"Read it back"_s}});
    QCOMPARE(line.selectionModel()->selectedRows().size(), 2); // the selection stays
    QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"22:00, Saved\n22:06, Copied, 6 min"_s);
    line.setSteps({});
    QCOMPARE(line.sizeHint().height(), 0);
}

void KitPartsTest::undoByKey()
{
    QWidget page;
    page.resize(800, 400);
    auto *table = new QLineEdit(&page);
    UndoBar bar(&page);
    page.show();
    page.activateWindow();
    QVERIFY(bar.isHidden());
    int undone = 0;
    bar.offer(u"trash"_s, u"3 backups moved to the bin."_s, [&undone] { ++undone; });
    QVERIFY(bar.isVisible());
    QVERIFY(page.rect().contains(bar.geometry()));
    page.resize(600, 300);
    QVERIFY(page.rect().contains(bar.geometry()));
    QTest::mouseClick(buttonOf(bar, UndoBar::tr("Undo")), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(bar.isHidden());
    bar.offer(u"trash"_s, u"again"_s, [&undone] { ++undone; });
    auto *list = new QWidget(&page);
    list->setFocusPolicy(Qt::StrongFocus);
    list->show();
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 2);
    bar.withdraw();
    Q_UNUSED(table)
}

void KitPartsTest::errorFoldsAndCopies()
{
    InlineError part;
    QVERIFY(part.isHidden());
    const Error error("file.no_space"_L1, {{"path"_L1, u"/srv"_s}}, u"ENOSPC at 12"_s);
    part.show(u"Survival was not backed up"_s, error);
    part.resize(500, part.sizeHint().height());
    auto *details = part.findChild<CodeView *>();
    QVERIFY(part.isVisible() && !details->isVisible());
    QTest::mouseClick(buttonOf(part, InlineError::tr("Details")), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QCOMPARE(details->text(), u"file.no_space\nENOSPC at 12"_s);
    QTest::mouseClick(buttonOf(part, InlineError::tr("Copy")), Qt::LeftButton);
    QCOMPARE(clipboardText(), errorReport(u"Survival was not backed up"_s, error));
    QVERIFY(clipboardText().contains(error.message()));
    QSignalSpy wanted(&part, &InlineError::actionWanted);
    part.setAction(u"Try again"_s);
    QTest::mouseClick(buttonOf(part, u"Try again"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    part.clear();
    QVERIFY(part.isHidden());
}

void KitPartsTest::typedNameFreesTheDeed()
{
    ConfirmDialog dialog({.title = u"Delete Hardcore?"_s,
                          .losses = {{u"142 backups"_s, u"1.04 TB"_s}},
                          .option = u"Keep the newest"_s,
                          .deed = u"Delete for good"_s,
                          .nameToType = u"Hardcore"_s});
    dialog.open();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto *name = dialog.findChild<QLineEdit *>();
    QPushButton *deed = buttonOf(dialog, u"Delete for good"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Return); // nothing yet
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(accepted.isEmpty() && dialog.isVisible() && !deed->isEnabled());
    QTest::keyClicks(name, u"Hardcor"_s);
    QVERIFY(!deed->isEnabled());
    QTest::keyClicks(name, u"e"_s);
    QVERIFY(deed->isEnabled());
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(dialog.isOptionChosen());
}

void KitPartsTest::formRowChecksWhenTypingRests()
{
    auto *field = new QLineEdit;
    FormRow row(u"Port"_s, field);
    row.setHelp(u"1024 to 65535"_s);
    row.show();
    QCOMPARE(field->accessibleName(), u"Port"_s);
    QCOMPARE(field->accessibleDescription(), u"1024 to 65535"_s);
    QSignalSpy wanted(&row, &FormRow::checkWanted);
    QTest::keyClicks(field, u"25565"_s);
    QVERIFY(wanted.isEmpty()); // not while one types
    QTRY_COMPARE(wanted.count(), 1);
    row.setCheck(Status::Danger, u"Survival uses 25565."_s, u"Take 25572"_s);
    QVERIFY(row.hasProblem());
    QVERIFY(field->property(kInvalidProperty).toBool());
    QCOMPARE(field->accessibleDescription(), u"Survival uses 25565."_s);
    QSignalSpy cure(&row, &FormRow::cureWanted);
    QTest::mouseClick(buttonOf(row, u"Take 25572"_s), Qt::LeftButton);
    QCOMPARE(cure.count(), 1);
    row.clearCheck();
    QVERIFY(!row.hasProblem() && !field->property(kInvalidProperty).toBool());
}

void KitPartsTest::skeletonWaits()
{
    Skeleton skeleton(Skeleton::Shape::Rows);
    skeleton.resize(400, 100);
    skeleton.show();
    QVERIFY(!skeleton.isDrawn()); // what comes at once never flickers
    QTRY_VERIFY(skeleton.isDrawn());
    skeleton.hide();
    QVERIFY(!skeleton.isDrawn());
}

void KitPartsTest::idIsCopied()
{
    CopyableText id(u"Backup id"_s, u"0192-abc"_s);
    id.show();
    QCOMPARE(id.accessibleName(), u"Backup id: 0192-abc"_s);
    QTest::mouseClick(&id, Qt::LeftButton);
    QCOMPARE(clipboardText(), u"0192-abc"_s);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&id, Qt::Key_Return);
    QCOMPARE(clipboardText(), u"0192-abc"_s);
}

void KitPartsTest::timesAreSaid()
{
    RelativeTimeLabel label;
    QCOMPARE(label.text(), u"never"_s);
    label.setTime(QDateTime::currentDateTimeUtc().addSecs(-2 * 3600 - 30));
    QCOMPARE(label.text(), u"2 h ago"_s);
    QVERIFY(label.toolTip().contains(u"UTC"_s));
    // Goes on by itself while it is shown.
    label.setTime(QDateTime::currentDateTimeUtc().addSecs(-7));
    label.show();
    const QString first = label.text();
    QTRY_VERIFY(label.text() != first);
}

void KitPartsTest::progressInWords()
{
    ProgressRow row;
    row.set({.title = u"Upload"_s,
             .share = 0.64,
             .doneBytes = 44'100'000'000,
             .totalBytes = 68'900'000'000,
             .bytesPerSecond = 18.4e6,
             .timeLeft = std::chrono::minutes(22)});
    QCOMPARE(row.accessibleDescription(),
             u"Upload, 64 %, 44.1 GB of 68.9 GB, 18.4 MB/s, 22 min left"_s);
    row.set({.title = u"Looking"_s}); // nothing known: nothing guessed
    QCOMPARE(row.accessibleDescription(), u"Looking"_s);
    QSignalSpy wanted(&row, &ProgressRow::cancelWanted);
    row.setCancellable(true);
    row.show();
    QTest::mouseClick(row.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void KitPartsTest::stepsAreSaid()
{
    StepRow steps({u"What"_s, u"Where to"_s, u"Preview"_s});
    QCOMPARE(steps.accessibleName(), u"Step 1 of 3: What"_s);
    steps.setCurrent(2);
    QCOMPARE(steps.accessibleName(), u"Step 3 of 3: Preview"_s);
}

void KitPartsTest::segmentsByKey()
{
    Segments segments(u"View"_s);
    for (const QString &name : {u"List"_s, u"Week"_s, u"Month"_s})
        segments.add(name);
    segments.show();
    segments.activateWindow();
    QSignalSpy chosen(&segments, &Segments::chosen);
    segments.setCurrentIndex(1);
    QVERIFY(chosen.isEmpty()); // only a person's choice
    auto *second = segments.findChildren<QAbstractButton *>().at(1);
    second->setFocus();
    QTRY_VERIFY(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Right);
    QCOMPARE(segments.currentIndex(), 2);
    QCOMPARE(chosen.count(), 1);
}

void KitPartsTest::chartIsReadByKey()
{
    BarChart chart;
    chart.setBars({{.value = 3, .label = u"Mon"_s}, {.value = 5, .label = u"Tue"_s}});
    QCOMPARE(chart.accessibleDescription(), u"Tue: 5"_s);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.accessibleDescription(), u"Mon: 3"_s);
    chart.resize(200, 80);
    chart.setBars({});
    QVERIFY(!chart.grab().isNull());
}

void KitPartsTest::bannerSaysWhatItShows()
{
    Banner banner(BannerTone::Danger);
    banner.setText(u"Hardcore has no good backup."_s, u"Nothing was deleted."_s);
    QCOMPARE(banner.accessibleName(), u"Hardcore has no good backup. Nothing was deleted."_s);
    QSignalSpy wanted(&banner, &Banner::actionWanted);
    banner.setAction(u"Back up now"_s);
    banner.setClosable(true);
    banner.show();
    QTest::mouseClick(buttonOf(banner, u"Back up now"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QSignalSpy closed(&banner, &Banner::closed);
    QTest::mouseClick(buttonOf(banner, Banner::tr("Close")), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(banner.isHidden());
}

void KitPartsTest::treeOpensByKey()
{
    TreeView tree;
    QStandardItemModel model;
    auto *folder = new QStandardItem(u"world"_s);
    folder->appendRow(new QStandardItem(u"level.dat"_s));
    model.appendRow(folder);
    tree.setModel(&model);
    tree.show();
    tree.setCurrentIndex(folder->index());
    QTest::keyClick(&tree, Qt::Key_Right);
    QVERIFY(tree.isExpanded(folder->index()));
    QTest::keyClick(&tree, Qt::Key_Left);
    QVERIFY(!tree.isExpanded(folder->index()));
    QSignalSpy opened(&tree, &TreeView::opened);
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

HOLDFAST_TEST(KitPartsTest)

#include "tst_kit_parts.moc"
