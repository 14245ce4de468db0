#include "core/targets/target.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <sys/fsuid.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::targets;
using namespace Qt::StringLiterals;

namespace {

/// A small file system in memory; unmounted at the end, also when something in it is still open.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path)
        : m_path(QFile::encodeName(path))
    {
        QDir().mkpath(path);
        m_isMounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=4m") == 0;
    }
    ~SmallDisk() { takeAway(); }
    bool isMounted() const { return m_isMounted; }
    void takeAway()
    {
        if (m_isMounted)
            ::umount2(m_path.constData(), MNT_DETACH);
        m_isMounted = false;
    }

private:
    QByteArray m_path;
    bool m_isMounted = false;
};

std::span<const std::byte> bytesOf(const QByteArray &content)
{
    return std::as_bytes(std::span(content.constData(), size_t(content.size())));
}

Result<void> store(Target &target, const QString &name, const QByteArray &content)
{
    HF_TRY(const auto upload, target.put(name));
    HF_CHECK(upload->write(bytesOf(content)));
    return upload->commit();
}

} // namespace

class FolderFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhenTheDiskIsFull();
    void saysWhenItMayNotWrite();
    void noticesADiskThatWasTakenAway();
    void noticesAFolderThatWasMoved();
    void leavesNoFinalNameWhenKilled();

private:
    Result<std::unique_ptr<Target>> openFolder(const QString &path) const
    {
        return openTarget(u"folder"_s, {{u"directory"_s, path}});
    }
};

void FolderFaultsTest::saysWhenTheDiskIsFull()
{
    const QTemporaryDir folder;
    const SmallDisk disk(folder.filePath(u"disk"_s));
    if (!disk.isMounted())
        QSKIP("no-mount: a small file system can only be mounted as root");
    const auto target = openFolder(folder.filePath(u"disk"_s));
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"before"_s, QByteArray(1'000'000, 'x')));
    HF_VERIFY_ERROR(store(**target, u"too large"_s, QByteArray(8'000'000, 'x')), "file.no_space");
    // The space is free again, what was there before is untouched.
    const auto space = (*target)->space();
    HF_VERIFY(space);
    QVERIFY(space->freeBytes > 2'500'000);
    HF_VERIFY((*target)->open(u"before"_s));
    HF_VERIFY_ERROR((*target)->open(u"too large"_s), "target.not_found");
    QCOMPARE(QDir(folder.filePath(u"disk"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"before"_s});
    HF_VERIFY(store(**target, u"fits"_s, QByteArray(1'000'000, 'x')));
}

void FolderFaultsTest::saysWhenItMayNotWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"target"_s);
    const auto target = openFolder(path);
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"mine"_s, "content"));
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0555), 0);
    // Root may everything: this thread gives that up for the files it opens.
    const int before = ::setfsuid(65534);
    const auto stored = store(**target, u"new"_s, "content");
    const auto removed = (*target)->remove(u"mine"_s);
    const auto read = (*target)->open(u"mine"_s); // 0600 of its owner
    const bool isOther = ::setfsuid(uid_t(before)) == 65534 && before != 65534;
    HF_VERIFY_ERROR(stored, "file.denied");
    HF_VERIFY_ERROR(removed, "file.denied");
    if (isOther)
        HF_VERIFY_ERROR(read, "file.denied");
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0755), 0);
    HF_VERIFY((*target)->open(u"mine"_s));
}

void FolderFaultsTest::noticesADiskThatWasTakenAway()
{
    const QTemporaryDir folder;
    SmallDisk disk(folder.filePath(u"disk"_s));
    if (!disk.isMounted())
        QSKIP("no-mount: a small file system can only be mounted as root");
    const auto target = openFolder(folder.filePath(u"disk"_s));
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"one"_s, "content"));
    disk.takeAway();
    // The mount point is still a folder: storing there would fill the wrong disk.
    HF_VERIFY_ERROR((*target)->put(u"two"_s), "target.gone");
    HF_VERIFY_ERROR((*target)->open(u"one"_s), "target.gone");
    HF_VERIFY_ERROR((*target)->list({}), "target.gone");
    HF_VERIFY_ERROR((*target)->remove(u"one"_s), "target.gone");
    HF_VERIFY_ERROR((*target)->space(), "target.gone");
    HF_VERIFY_ERROR((*target)->removeTemporaries(), "target.gone");
    QVERIFY(QDir(folder.filePath(u"disk"_s)).isEmpty());
}

void FolderFaultsTest::noticesAFolderThatWasMoved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"target"_s);
    const auto target = openFolder(path);
    HF_VERIFY(target);
    QVERIFY(QDir().rename(path, path + u"-moved"_s));
    const auto gone = (*target)->put(u"one"_s);
    HF_VERIFY_ERROR(gone, "target.gone");
    QCOMPARE(gone.error().kind(), ErrorKind::Unavailable);
    QVERIFY(QDir().rename(path + u"-moved"_s, path));
    HF_VERIFY(store(**target, u"one"_s, "content"));
}

void FolderFaultsTest::leavesNoFinalNameWhenKilled()
{
    const bool isSlow = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") == 1;
    const QTemporaryDir folder;
    const QByteArray block(100'000, 'x');
    const QString path = folder.filePath(u"target"_s);
    const auto target = openFolder(path);
    HF_VERIFY(target);
    for (int round = 0; round < (isSlow ? 50 : 5); ++round) {
        int pipe[2];
        QCOMPARE(::pipe(pipe), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto upload = (*target)->put(u"killed/%1"_s.arg(round));
            while (upload && (*upload)->write(bytesOf(block)) && ::write(pipe[1], "x", 1) == 1) {
            }
            ::_exit(1);
        }
        char written = 0;
        for (int i = 0; i <= round; ++i)
            QCOMPARE(::read(pipe[0], &written, 1), ssize_t(1));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        ::close(pipe[0]);
        ::close(pipe[1]);
        HF_VERIFY_ERROR((*target)->open(u"killed/%1"_s.arg(round)), "target.not_found");
    }
    const QDir killed(path + u"/killed"_s);
    QVERIFY(!killed.entryList(QDir::Files | QDir::Hidden).isEmpty());
    HF_VERIFY((*target)->removeTemporaries());
    QCOMPARE(killed.entryList(QDir::Files | QDir::Hidden), QStringList());
}

HOLDFAST_TEST(FolderFaultsTest)
#include "tst_folder_faults.moc"
