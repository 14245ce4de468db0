#include "path_checker.h"

#include "folder_trees.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::node;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

// <root>/home/anna, <root>/data (servers/, backups/, node/), <root>/srv/mc, <root>/backups
class PathCheckerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void serverFolders_data();
    void serverFolders();
    void targetFolders_data();
    void targetFolders();
    void destinations_data();
    void destinations();
    void newServerFolders_data();
    void newServerFolders();
    void resolvesLinks();
    void allowedRootsBoundEverything();
    void namesTheReason();
    void holdsWhatWasChecked();

private:
    QString at(const QString &relative) const
    {
        return relative.startsWith(u'/') ? relative : m_root->filePath(relative);
    }
    PathChecker checker(const QStringList &roots = {}) const
    {
        return PathChecker({.allowedRoots = roots,
                            .dataFolder = at(u"data"_s),
                            .homeFolders = {at(u"home/anna"_s), u"/"_s}});
    }
    std::unique_ptr<QTemporaryDir> m_root;
};

void PathCheckerTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    for (const char *folder : {"home/anna/world", "data/servers/mc", "data/backups", "data/node",
                               "srv/mc/world", "srv/mc2", "srv/none", "backups"})
        QVERIFY(QDir(m_root->path()).mkpath(QString::fromLatin1(folder)));
    writeFile(at(u"srv/file"_s), "x");
    QVERIFY(QFile::link(at(u"data/node"_s), at(u"srv/into data"_s)));
    QVERIFY(QFile::link(at(u"srv/mc"_s), at(u"srv/link to mc"_s)));
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"srv/broken"_s)));
}

void PathCheckerTest::serverFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("error");
    QTest::newRow("an ordinary folder") << u"srv/mc"_s << QString();
    QTest::newRow("below a home") << u"home/anna/world"_s << QString();
    QTest::newRow("in servers/ of the data folder") << u"data/servers/mc"_s << QString();
    QTest::newRow("through a link") << u"srv/link to mc"_s << QString();
    QTest::newRow("with .. in it") << u"srv/mc2/../mc"_s << QString();
    QTest::newRow("missing") << u"srv/missing"_s << u"server.folder_missing"_s;
    QTest::newRow("a broken link") << u"srv/broken"_s << u"server.folder_missing"_s;
    QTest::newRow("a file") << u"srv/file"_s << u"node.not_a_folder"_s;
    QTest::newRow("the root") << u"/"_s << u"server.folder_forbidden"_s;
    QTest::newRow("a home") << u"home/anna"_s << u"server.folder_forbidden"_s;
    QTest::newRow("contains a home") << u"home"_s << u"server.folder_forbidden"_s;
    QTest::newRow("the data folder") << u"data"_s << u"server.folder_forbidden"_s;
    QTest::newRow("in the data folder") << u"data/node"_s << u"server.folder_forbidden"_s;
    QTest::newRow("a link into the data folder")
        << u"srv/into data"_s << u"server.folder_forbidden"_s;
    QTest::newRow("a target") << u"backups"_s << u"server.folder_forbidden"_s;
    QTest::newRow("the local target") << u"data/backups"_s << u"server.folder_forbidden"_s;
    QTest::newRow("contains a target") << u"srv/none/.."_s << u"server.folder_forbidden"_s;
}

void PathCheckerTest::serverFolders()
{
    QFETCH(QString, folder);
    QFETCH(QString, error);
    const auto checked = checker().serverFolder(
        at(folder), {at(u"backups"_s), at(u"data/backups"_s), at(u"srv/none"_s)});
    if (!error.isEmpty()) {
        QVERIFY(!checked);
        QCOMPARE(checked.error().id(), error);
        return;
    }
    HF_VERIFY(checked);
    QCOMPARE(*checked, QDir(at(folder)).canonicalPath());
}

void PathCheckerTest::targetFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("error");
    QTest::newRow("a folder of its own") << u"backups"_s << QString();
    QTest::newRow("that does not exist yet") << u"backups/new/deeper"_s << QString();
    QTest::newRow("the local target") << u"data/backups"_s << QString();
    QTest::newRow("a home without servers") << u"home/anna"_s << QString();
    QTest::newRow("in a server's folder") << u"srv/mc/backups"_s << u"target.folder_forbidden"_s;
    QTest::newRow("a server's folder") << u"srv/mc"_s << u"target.folder_forbidden"_s;
    QTest::newRow("in it through a link") << u"srv/link to mc/b"_s << u"target.folder_forbidden"_s;
    QTest::newRow("contains a server's folder") << u"srv"_s << u"target.folder_forbidden"_s;
    QTest::newRow("the whole system") << u"/"_s << u"target.folder_forbidden"_s;
    QTest::newRow("in the data folder") << u"data/node"_s << u"target.folder_forbidden"_s;
    QTest::newRow("a file") << u"srv/file"_s << u"node.not_a_folder"_s;
    QTest::newRow("a name that only begins alike") << u"srv/mc2"_s << QString();
}

void PathCheckerTest::targetFolders()
{
    QFETCH(QString, folder);
    QFETCH(QString, error);
    const auto checked = checker().targetFolder(at(folder), {at(u"srv/mc"_s)});
    if (!error.isEmpty()) {
        QVERIFY(!checked);
        QCOMPARE(checked.error().id(), error);
        return;
    }
    HF_VERIFY(checked);
    QCOMPARE(*checked, at(folder));
}

void PathCheckerTest::destinations_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");
    QTest::newRow("new") << u"srv/new"_s << QString();
    QTest::newRow("that is there") << u"srv/mc2"_s << QString();
    QTest::newRow("a file's name") << u"home/anna/world.zip"_s << QString();
    QTest::newRow("without its parent") << u"srv/missing/new"_s << u"destination.parent_missing"_s;
    QTest::newRow("a link that leads nowhere") << u"srv/broken"_s << u"destination.forbidden"_s;
    QTest::newRow("the root") << u"/"_s << u"destination.forbidden"_s;
    QTest::newRow("a home") << u"home/anna"_s << u"destination.forbidden"_s;
    QTest::newRow("new in the data folder") << u"data/node/new"_s << u"destination.forbidden"_s;
    QTest::newRow("new in it, through a link")
        << u"srv/into data/new"_s << u"destination.forbidden"_s;
    QTest::newRow("new in servers/") << u"data/servers/new"_s << QString();
}

void PathCheckerTest::destinations()
{
    QFETCH(QString, path);
    QFETCH(QString, error);
    const auto checked = checker().destination(at(path));
    if (!error.isEmpty()) {
        QVERIFY(!checked);
        QCOMPARE(checked.error().id(), error);
        return;
    }
    HF_VERIFY(checked);
    QCOMPARE(*checked, at(path));
}

void PathCheckerTest::newServerFolders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");
    QTest::newRow("new") << u"srv/new"_s << QString();
    QTest::newRow("new in servers/") << u"data/servers/new"_s << QString();
    QTest::newRow("without its parent") << u"srv/missing/new"_s << u"destination.parent_missing"_s;
    QTest::newRow("a link that leads nowhere") << u"srv/broken"_s << u"destination.forbidden"_s;
    QTest::newRow("in the data folder") << u"data/node/new"_s << u"destination.forbidden"_s;
    QTest::newRow("in a storage folder") << u"backups/new"_s << u"server.folder_forbidden"_s;
}

void PathCheckerTest::newServerFolders()
{
    QFETCH(QString, path);
    QFETCH(QString, error);
    const auto checked = checker().newServerFolder(at(path), {at(u"backups"_s)});
    if (error.isEmpty()) {
        HF_VERIFY(checked);
        QCOMPARE(*checked, at(path));
        QVERIFY(!QFileInfo::exists(at(path))); // looking makes nothing
    } else {
        QVERIFY(!checked);
        QCOMPARE(checked.error().id(), error);
    }
}

void PathCheckerTest::resolvesLinks()
{
    const auto checked = checker().serverFolder(at(u"srv/link to mc/world"_s), {});
    HF_VERIFY(checked);
    QCOMPARE(*checked, at(u"srv/mc/world"_s));
    const auto destination = checker().destination(at(u"srv/link to mc/new"_s));
    HF_VERIFY(destination);
    QCOMPARE(*destination, at(u"srv/mc/new"_s));
}

void PathCheckerTest::allowedRootsBoundEverything()
{
    const PathChecker bounded = checker({at(u"srv/link to mc"_s)});
    HF_VERIFY(bounded.serverFolder(at(u"srv/mc/world"_s), {}));
    HF_VERIFY_ERROR(bounded.serverFolder(at(u"srv/mc2"_s), {}), "server.folder_forbidden");
    HF_VERIFY_ERROR(bounded.targetFolder(at(u"backups"_s), {}), "target.folder_forbidden");
    HF_VERIFY_ERROR(bounded.destination(at(u"srv/new"_s)), "destination.forbidden");
    HF_VERIFY(bounded.destination(at(u"srv/mc/new"_s)));
}

void PathCheckerTest::namesTheReason()
{
    const auto home = checker().serverFolder(at(u"home"_s), {});
    QVERIFY(!home);
    QVERIFY(home.error().message().contains("contains the home folder"_L1));
    HF_VERIFY_ERROR(checker().serverFolder(u"relative"_s, {}), "server.folder_forbidden");
    HF_VERIFY_ERROR(checker().serverFolder(QString(u"/srv"_s + QChar(0) + u"x"_s), {}),
                    "server.folder_forbidden");
    HF_VERIFY_ERROR(checker().targetFolder(u"../x"_s, {}), "target.folder_forbidden");
    HF_VERIFY_ERROR(checker().destination(QString()), "destination.forbidden");
}

void PathCheckerTest::holdsWhatWasChecked()
{
    const auto held = checker().holdServerFolder(at(u"srv/link to mc"_s), {});
    HF_VERIFY(held);
    QCOMPARE(held->path, at(u"srv/mc"_s));
    struct stat opened = {};
    struct stat named = {};
    QCOMPARE(::fstat(held->descriptor.get(), &opened), 0);
    QCOMPARE(::stat(QFile::encodeName(at(u"srv/mc"_s)).constData(), &named), 0);
    QCOMPARE(opened.st_ino, named.st_ino);
}

HOLDFAST_TEST(PathCheckerTest)
#include "tst_path_checker.moc"
