// Files and folders are dragged out of a backup and saved from it: whole, or not at all.
#include "tests/support/slow_link.h"
#include "tests/support/test_main.h"
#include "tests/support/tree.h"
#include "tests/ui/window_fixture.h"
#include "tests/window/window_world.h"

#include "ui/browse/browse_page.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::OpenWindow;
using ui::Address;

namespace {

constexpr int kPatience = 30'000; // milliseconds

/// Paths below the folder with their content.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            found.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    found.remove(u"session.lock"_s); // of the game while it runs: backups leave it out
    return found;
}

QAbstractItemView *tree(const QWidget &window)
{
    const auto views = window.findChildren<QAbstractItemView *>();
    const auto found = std::ranges::find_if(views, [](const QAbstractItemView *view) {
        return view->isVisible() && view->accessibleName() == "Files of the backup"_L1;
    });
    return found == views.cend() ? nullptr : *found;
}

bool saysSoon(const OpenWindow &open, const QString &text)
{
    return QTest::qWaitFor([&] { return tests::says(open.window, text); }, kPatience);
}

QByteArray told(const OpenWindow &open)
{
    return tests::visibleTexts(open.window).join(u" | "_s).toUtf8();
}

QModelIndex rowNamed(const QAbstractItemView &view, const QString &name)
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

enum class Button { LetGo, Held };

/// Lets go of the button, be it while a drag waits for just that.
void letGo(OpenWindow &open)
{
    QTest::mouseRelease(open.window.windowHandle(), Qt::LeftButton, {}, QPoint(5, 5));
}

/// Pulls the row as a person does, and lets go of it at once or when its drag has begun.
void pull(OpenWindow &open, const QModelIndex &row, Button button)
{
    QAbstractItemView *view = tree(open.window);
    view->scrollTo(row);
    QWindow *window = open.window.windowHandle();
    const QPoint from = view->viewport()->mapTo(&open.window, view->visualRect(row).center());
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    QTest::mouseMove(window, from + QPoint(20, 4));
    QTest::mouseMove(window, from + QPoint(60, 12));
    if (button == Button::LetGo)
        letGo(open);
    else
        QObject::connect(open.window.findChild<ui::BrowsePage *>(), &ui::BrowsePage::dragged,
                         &open.window, [&open] {
                             QMetaObject::invokeMethod(
                                 &open.window, [&open] { letGo(open); }, Qt::QueuedConnection);
                         });
}

} // namespace

class TakingOutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void folderIsDraggedOutWhole();
    void folderThatTakesLongIsThereAtTheSecondPull();
    void takingOutIsCancelled();
    void brokenLineLeavesNothing();
    void folderIsSaved();
    void folderThatIsThereIsNotTouched();

private:
    bool browse(OpenWindow &open);
    QString live(const QString &path) const
    {
        return m_world.profile.filePath(u"survival/"_s + path);
    }

    tests::WindowWorld m_world;
};

void TakingOutTest::initTestCase()
{
    const QString why = m_world.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

bool TakingOutTest::browse(OpenWindow &open)
{
    open.window.open(Address::of(u"browse"_s, m_world.newer));
    return QTest::qWaitFor(
        [&] { return tree(open.window) && rowNamed(*tree(open.window), u"world"_s).isValid(); },
        kPatience);
}

void TakingOutTest::folderIsDraggedOutWhole()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(browse(open));
    const auto *page = open.window.findChild<ui::BrowsePage *>();
    QVERIFY(page);
    QSignalSpy drags(page, &ui::BrowsePage::dragged);
    pull(open, rowNamed(*tree(open.window), u"world"_s), Button::Held);
    QTRY_COMPARE_WITH_TIMEOUT(drags.count(), 1, kPatience);
    const QString taken = drags.at(0).at(0).toString();
    QCOMPARE(QFileInfo(taken).fileName(), u"world"_s);
    const auto expected = contentOf(live(u"world"_s));
    QVERIFY(expected.size() > 10);
    QCOMPARE(contentOf(taken), expected);
}

void TakingOutTest::folderThatTakesLongIsThereAtTheSecondPull()
{
    tests::SlowLink link(m_world.profile.home());
    QVERIFY(link.lieBetween());
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(browse(open));
    const auto *page = open.window.findChild<ui::BrowsePage *>();
    QSignalSpy drags(page, &ui::BrowsePage::dragged);
    link.setDelay(150ms);
    pull(open, rowNamed(*tree(open.window), u"world"_s), Button::LetGo);
    QVERIFY2(saysSoon(open, u"Taking out world"_s), told(open));
    QVERIFY2(saysSoon(open, u"Drag it once more"_s), told(open));
    QCOMPARE(drags.count(), 0);
    link.setDelay(0ms);
    pull(open, rowNamed(*tree(open.window), u"world"_s), Button::Held);
    QTRY_COMPARE(drags.count(), 1);
    QCOMPARE(contentOf(drags.at(0).at(0).toString()), contentOf(live(u"world"_s)));
}

void TakingOutTest::takingOutIsCancelled()
{
    tests::SlowLink link(m_world.profile.home());
    QVERIFY(link.lieBetween());
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(browse(open));
    const auto *page = open.window.findChild<ui::BrowsePage *>();
    QSignalSpy drags(page, &ui::BrowsePage::dragged);
    link.setDelay(200ms);
    pull(open, rowNamed(*tree(open.window), u"world"_s), Button::LetGo);
    QVERIFY2(saysSoon(open, u"Taking out world"_s), told(open));
    QAbstractButton *cancel = tests::findButton(open.window, u"Cancel"_s);
    QVERIFY(cancel);
    cancel->click();
    QTRY_VERIFY(tests::says(open.window, u"was not taken out"_s));
    QVERIFY(!tests::says(open.window, u"Taking out"_s));
    QCOMPARE(drags.count(), 0);
}

void TakingOutTest::brokenLineLeavesNothing()
{
    tests::SlowLink link(m_world.profile.home());
    QVERIFY(link.lieBetween());
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(browse(open));
    const auto *page = open.window.findChild<ui::BrowsePage *>();
    QSignalSpy drags(page, &ui::BrowsePage::dragged);
    link.setDelay(200ms);
    pull(open, rowNamed(*tree(open.window), u"world"_s), Button::LetGo);
    QVERIFY2(saysSoon(open, u"Taking out world"_s), told(open));
    link.cut();
    QTRY_VERIFY_WITH_TIMEOUT(tests::dialogOver(open.window), kPatience);
    QVERIFY(tests::says(*tests::dialogOver(open.window), u"could not be taken out"_s));
    QCOMPARE(drags.count(), 0);
}

void TakingOutTest::folderIsSaved()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(browse(open));
    auto *page = open.window.findChild<ui::BrowsePage *>();
    const QString into = m_world.profile.filePath(u"taken"_s);
    QVERIFY(QDir().mkpath(into));
    tree(open.window)->setCurrentIndex(rowNamed(*tree(open.window), u"world"_s));
    QAbstractButton *save = tests::findButton(open.window, u"Save as…"_s);
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(page->findChild<QFileDialog *>());
    emit page->findChild<QFileDialog *>()->fileSelected(into);
    page->findChild<QFileDialog *>()->close();
    QTRY_VERIFY_WITH_TIMEOUT(tests::says(open.window, u"Saved "_s), kPatience);
    QCOMPARE(contentOf(into + "/world"_L1), contentOf(live(u"world"_s)));
    // What it was gathered in is gone.
    QCOMPARE(QDir(into).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"world"_s});
}

void TakingOutTest::folderThatIsThereIsNotTouched()
{
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    QVERIFY(browse(open));
    auto *page = open.window.findChild<ui::BrowsePage *>();
    const QString into = m_world.profile.filePath(u"full"_s);
    QVERIFY(QDir().mkpath(into + "/world"_L1));
    tree(open.window)->setCurrentIndex(rowNamed(*tree(open.window), u"world"_s));
    QAbstractButton *save = tests::findButton(open.window, u"Save as…"_s);
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(page->findChild<QFileDialog *>());
    emit page->findChild<QFileDialog *>()->fileSelected(into);
    page->findChild<QFileDialog *>()->close();
    QTRY_VERIFY_WITH_TIMEOUT(
        tests::says(open.window, u"was not saved"_s) ||
            (tests::dialogOver(open.window) &&
             tests::says(*tests::dialogOver(open.window), u"was not replaced"_s)),
        kPatience);
    QCOMPARE(QDir(into + "/world"_L1).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
}

HOLDFAST_TEST(TakingOutTest)

#include "tst_taking_out.moc"
