#include "core/base/file_sync.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <fcntl.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

class FileSyncTest : public QObject
{
    Q_OBJECT
private slots:
    void replacesAtomically();
    void leavesTheOldFileWhenItFails();
    void refusesLargeAndIrregularFiles();
};

void FileSyncTest::replacesAtomically()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    HF_VERIFY(writeFileAtomically(path, "one"));
    HF_VERIFY(writeFileAtomically(path, "two", 0600));
    const auto content = readWholeFile(path, 100);
    HF_VERIFY(content);
    QCOMPARE(*content, QByteArray("two"));
    QCOMPARE(QFile::permissions(path) & 0x0077, QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
}

void FileSyncTest::leavesTheOldFileWhenItFails()
{
    HF_VERIFY_ERROR(writeFileAtomically(u"/dev/full/x"_s, "x"), "file.not_found");
    const UniqueFd full(::open("/dev/full", O_WRONLY));
    const QByteArray bytes(10, 'x');
    HF_VERIFY_ERROR(
        writeFully(full.get(), std::as_bytes(std::span(bytes.constData(), 10)), u"/dev/full"_s),
        "file.no_space");
}

void FileSyncTest::refusesLargeAndIrregularFiles()
{
    const QTemporaryDir folder;
    HF_VERIFY(writeFileAtomically(folder.filePath(u"file"_s), QByteArray(101, 'x')));
    HF_VERIFY_ERROR(readWholeFile(folder.filePath(u"file"_s), 100), "file.too_large");
    HF_VERIFY_ERROR(readWholeFile(folder.path(), 100), "file.not_regular");
    HF_VERIFY_ERROR(readWholeFile(folder.filePath(u"none"_s), 100), "file.not_found");
}

HOLDFAST_TEST(FileSyncTest)
#include "tst_file_sync.moc"
