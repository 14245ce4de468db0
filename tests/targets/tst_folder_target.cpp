#include "tests/targets/target_conformance.h"

#include "folder_access.h"
#include "folder_upload.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <fcntl.h>
#include <linux/magic.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::targets;
using namespace Qt::StringLiterals;

class FolderTargetTest : public tests::TargetConformance
{
    Q_OBJECT

protected:
    Result<std::unique_ptr<Target>> makeTarget() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        return openAgain();
    }
    Result<std::unique_ptr<Target>> openAgain() override
    {
        return openTarget(u"folder"_s, {{u"directory"_s, directory()}});
    }

private slots:
    void refusesKindsAndSettings();
    void makesItsFolderPrivate();
    void followsNoLinks();
    void opensByStepsWithoutLinks();
    void linksWithoutReplacing();
    void leavesForeignFilesAlone();
    void emptiesThePageCache();
    void waitsForNoFifo();

private:
    QString directory() const { return m_folder->filePath(u"target/nested"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FolderTargetTest::refusesKindsAndSettings()
{
    HF_VERIFY_ERROR(openTarget(u"tape"_s, {}), "target.kind_unknown");
    HF_VERIFY_ERROR(openTarget(u"folder"_s, {}), "target.settings_invalid");
    HF_VERIFY_ERROR(openTarget(u"folder"_s, {{u"directory"_s, u"relative"_s}}),
                    "target.settings_invalid");
    HF_VERIFY_ERROR(openTarget(u"folder"_s, {{u"directory"_s, 7}}), "target.settings_invalid");
    QVERIFY(!openTarget(u"folder"_s, {{u"directory"_s, u"/dev/null/below"_s}}));
}

void FolderTargetTest::makesItsFolderPrivate()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"world/one"_s, "content"));
    const QStringList folders{directory(), QString(directory() + u"/world"_s)};
    for (const QString &path : folders) {
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0700));
    }
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName((*target)->localPath(u"world/one"_s)).constData(), &status),
             0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void FolderTargetTest::followsNoLinks()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const QString outside = m_folder->filePath(u"outside"_s);
    QVERIFY(QDir().mkpath(outside));
    QFile secret(QString(outside + u"/secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6);
    secret.close();
    QVERIFY(QFile::link(outside, directory() + u"/link"_s));
    QVERIFY(QFile::link(secret.fileName(), directory() + u"/file"_s));
    HF_VERIFY_ERROR((*target)->open(u"file"_s), "target.symlink");
    HF_VERIFY_ERROR((*target)->open(u"link/secret"_s), "target.symlink");
    HF_VERIFY_ERROR((*target)->put(u"link/new"_s), "target.symlink");
    HF_VERIFY_ERROR((*target)->remove(u"link/secret"_s), "target.symlink");
    HF_VERIFY_ERROR((*target)->dropFromCache(u"link/secret"_s), "target.symlink");
    HF_VERIFY_ERROR((*target)->put(u"file"_s), "target.exists");
    QCOMPARE(names((*target)->list({})), QStringList());
    HF_VERIFY((*target)->removeTemporaries());
    QCOMPARE(QDir(outside).entryList(QDir::Files), QStringList{u"secret"_s});
}

void FolderTargetTest::opensByStepsWithoutLinks()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"a/b/file"_s, "content"));
    QVERIFY(QFile::link(directory() + u"/a"_s, directory() + u"/link"_s));
    QVERIFY(QFile::link(directory() + u"/a/b/file"_s, directory() + u"/a/b/last"_s));
    const UniqueFd root(::open(QFile::encodeName(directory()).constData(), O_RDONLY | O_DIRECTORY));
    const UniqueFd found(openBySteps(root.get(), "a/b/file", O_RDONLY));
    QVERIFY(found.isValid());
    const QList<QByteArray> links{"link/b/file", "a/b/last", "link"};
    for (const QByteArray &link : links) {
        QCOMPARE(openBySteps(root.get(), link, O_RDONLY), -1);
        QCOMPARE(errno, ELOOP);
    }
    QCOMPARE(openBySteps(root.get(), "a/none/file", O_RDONLY), -1);
    QCOMPARE(errno, ENOENT);
}

void FolderTargetTest::linksWithoutReplacing()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"first"_s, "1"));
    HF_VERIFY(store(**target, u"second"_s, "2"));
    const OpenFolder root{
        UniqueFd(::open(QFile::encodeName(directory()).constData(), O_RDONLY | O_DIRECTORY)),
        directory()};
    HF_VERIFY_ERROR(linkWithoutReplacing(root, "first", u"second"_s), "target.exists");
    QCOMPARE(load(**target, u"second"_s).value_or(QByteArray()), QByteArray("2"));
    HF_VERIFY(linkWithoutReplacing(root, "first", u"third"_s));
    QCOMPARE(names((*target)->list({})), (QStringList{u"second"_s, u"third"_s}));
}

void FolderTargetTest::leavesForeignFilesAlone()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const QStringList foreign{u".hidden"_s, u"with:colon"_s, u".holdfast-upload"_s};
    for (const QString &name : foreign) {
        QFile file(QString(directory() + u'/' + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    HF_VERIFY((*target)->removeTemporaries());
    QCOMPARE(names((*target)->list({})), QStringList());
    QCOMPARE(QDir(directory()).entryList(QDir::Files | QDir::Hidden).size(), 3);
}

void FolderTargetTest::emptiesThePageCache()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"cached"_s, QByteArray(10'000'000, 'x')));
    HF_VERIFY(load(**target, u"cached"_s));
    const auto dropped = (*target)->dropFromCache(u"cached"_s);
    HF_VERIFY(dropped);
    struct statfs status = {};
    QCOMPARE(::statfs(QFile::encodeName(directory()).constData(), &status), 0);
    if (status.f_type == TMPFS_MAGIC)
        QSKIP("medium-in-memory: the test folder lies on a file system that is its own cache");
    QVERIFY(*dropped);
}

void FolderTargetTest::waitsForNoFifo()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    QCOMPARE(::mkfifo(QFile::encodeName(directory() + u"/fifo"_s).constData(), 0600), 0);
    HF_VERIFY_ERROR((*target)->open(u"fifo"_s), "file.not_regular");
    HF_VERIFY_ERROR((*target)->dropFromCache(u"fifo"_s), "file.not_regular");
    QCOMPARE(names((*target)->list({})), QStringList());
}

HOLDFAST_TEST(FolderTargetTest)
#include "tst_folder_target.moc"
