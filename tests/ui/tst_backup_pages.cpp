// Browse, compare and restore: the way from a backup to what a person wanted out of it.
#include "tests/support/test_main.h"
#include "tests/ui/window_fixture.h"

#include "ui/browse/browse_page.h"
#include "ui/browse/file_saver.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/tree_change_model.h"
#include "ui/kit/region_map.h"
#include "ui/kit/table_view.h"
#include "ui/kit/tree_view.h"
#include "ui/restore/restore_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QModelIndex childNamed(const QAbstractItemModel &model, const QModelIndex &parent,
                       const QString &name)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        if (model.index(row, 0, parent).data().toString() == name)
            return model.index(row, 0, parent);
    return {};
}

} // namespace

class BackupPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void browsesFoldersAndSearches();
    void showsARegionAsAMap();
    void savesAFile();
    void aFailedSaveLeavesWhatWasThere();
    void comparesWithTheLiveFolder();
    void swapsTwoBackups();
    void restoresAndUndoes();
    void restoresIntoAnotherFolder();

private:
    template<typename P>
    P *openPage(const ui::Address &address)
    {
        m_window->open(address);
        return m_window->findChild<P *>();
    }

    tests::ServiceProfile m_profile;
    QString m_world;
    QUuid m_backup;
    std::unique_ptr<ui::Service> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
};

void BackupPagesTest::initTestCase()
{
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
    m_world = tests::makeWorld(m_profile, u"survival"_s);
    QVERIFY(!m_world.isEmpty());
    QVERIFY(write(m_world + u"/server.properties"_s, "motd=before\nmax-players=7\n"));
    QVERIFY(!tests::addServer(m_profile, u"Survival"_s, m_world).isNull());
    m_backup = tests::makeBackup(m_profile, u"Survival"_s, u"first"_s);
    QVERIFY(!m_backup.isNull());
}

void BackupPagesTest::init()
{
    m_service = std::make_unique<ui::Service>(tests::windowSettings(m_profile));
    const QList<ui::PageEntry> pages{
        {.page = u"browse"_s,
         .make = [](ui::Workspace &workspace) { return new ui::BrowsePage(workspace); }},
        {.page = u"compare"_s,
         .make = [](ui::Workspace &workspace) { return new ui::ComparePage(workspace); }},
        {.page = u"restore"_s,
         .make = [](ui::Workspace &workspace) { return new ui::RestorePage(workspace); }},
    };
    m_window = std::make_unique<ui::MainWindow>(*m_service, pages);
    m_window->resize(1200, 800);
    m_window->show();
    m_service->connection.open();
    QTRY_VERIFY(m_service->connection.isOnline());
}

void BackupPagesTest::cleanup()
{
    m_window.reset();
    m_service.reset();
}

void BackupPagesTest::browsesFoldersAndSearches()
{
    auto *page = openPage<ui::BrowsePage>(ui::Address::of(u"browse"_s, m_backup));
    auto *tree = page->findChild<kit::TreeView *>();
    QAbstractItemModelTester tester(tree->model());
    QTRY_VERIFY(tree->model()->rowCount() > 1);
    const QModelIndex world = childNamed(*tree->model(), {}, u"world"_s);
    QVERIFY(world.isValid());
    tree->setCurrentIndex(world);
    QTest::keyClick(tree, Qt::Key_Right);
    QTRY_VERIFY(childNamed(*tree->model(), world, u"level.dat"_s).isValid());

    tree->setCurrentIndex(childNamed(*tree->model(), world, u"level.dat"_s));
    // Minecraft data comes as a tree of tags beside it.
    QTRY_COMPARE(page->findChildren<kit::TreeView *>().size(), 2);
    kit::TreeView *tags = nullptr;
    for (auto *found : page->findChildren<kit::TreeView *>())
        if (found != tree)
            tags = found;
    QAbstractItemModelTester tagTester(tags->model());
    const QModelIndex data = childNamed(*tags->model(), {}, u"Data"_s);
    QVERIFY(data.isValid());
    tags->expand(data);
    QTRY_VERIFY(childNamed(*tags->model(), data, u"LevelName"_s).isValid());

    tree->setCurrentIndex(childNamed(*tree->model(), {}, u"server.properties"_s));
    auto *search = qobject_cast<QLineEdit *>(page->searchField());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Slash);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"LEVEL.d"_s);
    QTRY_VERIFY(childNamed(*tree->model(), {}, u"world/level.dat"_s).isValid());
    QTest::keyClicks(search, u"nothing has such a name"_s);
    QTRY_VERIFY(tests::showsText(*page, u"Nothing found"_s));
    search->clear();
    QTRY_VERIFY(childNamed(*tree->model(), {}, u"world"_s).isValid());
}

void BackupPagesTest::showsARegionAsAMap()
{
    ui::Address address = ui::Address::of(u"browse"_s, m_backup);
    address.query = u".mca"_s;
    auto *page = openPage<ui::BrowsePage>(address);
    QTRY_VERIFY(page->findChild<kit::RegionMap *>());
    auto *map = page->findChild<kit::RegionMap *>();
    QTRY_VERIFY(map->isVisible());
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Right);
    QTest::keyClick(map, Qt::Key_Down);
    QCOMPARE(map->current(), 33);
    QVERIFY(map->accessibleDescription().contains(u"1 / 1"_s));
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(map->current(), 0);
    QTRY_VERIFY(page->findChildren<kit::TreeView *>().size() == 2 ||
                tests::showsText(*page, u"never made"_s));
}

void BackupPagesTest::savesAFile()
{
    const QString destination = m_profile.filePath(u"saved.properties"_s);
    auto *saver =
        new ui::FileSaver(m_window->workspace(), m_backup, u"server.properties"_s, destination);
    QSignalSpy finished(saver, &ui::FileSaver::finished);
    saver->start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(contentOf(destination), QByteArray("motd=before\nmax-players=7\n"));
}

void BackupPagesTest::aFailedSaveLeavesWhatWasThere()
{
    const QString destination = m_profile.filePath(u"mine.txt"_s);
    QVERIFY(write(destination, "mine"));
    auto *saver =
        new ui::FileSaver(m_window->workspace(), m_backup, u"no/such/file"_s, destination);
    QSignalSpy finished(saver, &ui::FileSaver::finished);
    saver->start();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!finished.first().first().value<Result<void>>());
    QCOMPARE(contentOf(destination), QByteArray("mine"));
}

void BackupPagesTest::comparesWithTheLiveFolder()
{
    QVERIFY(write(m_world + u"/server.properties"_s, "motd=after\nmax-players=7\n"));
    QVERIFY(write(m_world + u"/new.txt"_s, "new\n"));
    auto *page = openPage<ui::ComparePage>(ui::Address::of(u"compare"_s, m_backup));
    auto *table = page->findChild<kit::TableView *>();
    QAbstractItemModelTester tester(table->model());
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(tests::findButton(*page, u"Added"_s));
    QTest::mouseClick(tests::findButton(*page, u"Added"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, ui::TreeChangeModel::FileColumn).data().toString(),
             u"new.txt"_s);
    QTest::mouseClick(tests::findButton(*page, u"Deleted"_s), Qt::LeftButton);
    QTRY_VERIFY(tests::showsText(*page, u"None of this kind"_s));
    QVERIFY(!tests::findButton(*page, u"Swap sides"_s)->isEnabled());
}

void BackupPagesTest::swapsTwoBackups()
{
    const QUuid second = tests::makeBackup(m_profile, u"Survival"_s, u"second"_s);
    QVERIFY(!second.isNull());
    auto *page = openPage<ui::ComparePage>(
        ui::Address::of(u"compare"_s, m_backup, second.toString(QUuid::WithoutBraces)));
    auto *table = page->findChild<kit::TableView *>();
    const auto kindOf = [table](const QString &path) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, ui::TreeChangeModel::FileColumn).data() == path)
                return table->model()->index(row, 0).data(kit::SortRole).toInt();
        return -1;
    };
    QTRY_COMPARE(kindOf(u"new.txt"_s), int(ChangeKind::Added));
    QTest::mouseClick(tests::findButton(*page, u"Swap sides"_s), Qt::LeftButton);
    QTRY_COMPARE(kindOf(u"new.txt"_s), int(ChangeKind::Removed));
}

void BackupPagesTest::restoresAndUndoes()
{
    QVERIFY(write(m_world + u"/server.properties"_s, "motd=after\nmax-players=7\n"));
    auto *page = openPage<ui::RestorePage>(ui::Address::of(u"restore"_s, m_backup));
    QTRY_VERIFY(tests::showsText(*page, u"will change. The last"_s));
    QCOMPARE(contentOf(m_world + u"/server.properties"_s),
             QByteArray("motd=after\nmax-players=7\n"));
    QAbstractButton *deed = nullptr;
    const auto findDeed = [page] {
        const auto buttons = page->findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QAbstractButton *button) {
            return button->isVisible() && button->isEnabled() &&
                   button->text().startsWith("Restore Survival"_L1);
        });
        return found == buttons.cend() ? nullptr : *found;
    };
    QTRY_VERIFY((deed = findDeed()));
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(tests::showsText(*page, u"Survival is back in its state of"_s),
                             60'000);
    QCOMPARE(contentOf(m_world + u"/server.properties"_s),
             QByteArray("motd=before\nmax-players=7\n"));
    QTRY_VERIFY(tests::findButton(*page, u"Undo restore"_s));
    QTest::mouseClick(tests::findButton(*page, u"Undo restore"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(tests::showsText(*page, u"is as it was before"_s), 60'000);
    QCOMPARE(contentOf(m_world + u"/server.properties"_s),
             QByteArray("motd=after\nmax-players=7\n"));
}

void BackupPagesTest::restoresIntoAnotherFolder()
{
    auto *page = openPage<ui::RestorePage>(ui::Address::of(u"restore"_s, m_backup));
    QTRY_VERIFY(tests::findButton(*page, u"Back"_s));
    QTest::mouseClick(tests::findButton(*page, u"Back"_s), Qt::LeftButton);
    QTest::mouseClick(tests::findButton(*page, u"Into another folder"_s), Qt::LeftButton, {},
                      QPoint(8, 8));
    QVERIFY(!tests::findButton(*page, u"See what would change"_s)->isEnabled());
    auto *folder = page->findChild<QLineEdit *>();
    folder->setFocus();
    const QString target = m_profile.filePath(u"elsewhere"_s);
    QTest::keyClicks(folder, target);
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_VERIFY(tests::showsText(*page, u"will be written"_s));
    QTRY_VERIFY(tests::showsText(*page, u"The live server is not touched"_s));
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(tests::showsText(*page, u"is in the new folder"_s), 60'000);
    QCOMPARE(contentOf(target + u"/server.properties"_s),
             QByteArray("motd=before\nmax-players=7\n"));
}

HOLDFAST_TEST(BackupPagesTest)

#include "tst_backup_pages.moc"
