// Large files past the page cache: the same bytes, wherever the cuts are.
#include "core/base/file_sync.h"
#include "core/base/sequential_file.h"
#include "core/base/unique_fd.h"
#include "tests/support/test_main.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <fcntl.h>

using namespace holdfast;

class SequentialFileTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatItIsGiven_data();
    void writesWhatItIsGiven();
    void saysWhenTheDiskIsFull();
};

void SequentialFileTest::writesWhatItIsGiven_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("piece");
    QTest::newRow("nothing") << 0 << 1;
    QTest::newRow("one byte") << 1 << 1;
    QTest::newRow("a block") << 4096 << 4096;
    QTest::newRow("one byte below a buffer") << (2 << 20) - 1 << 100000;
    QTest::newRow("a buffer") << (2 << 20) << 65536;
    QTest::newRow("one byte above a buffer") << (2 << 20) + 1 << 65537;
    QTest::newRow("several and an odd rest") << 9000001 << 3333333;
    QTest::newRow("at once") << 9000001 << 9000001;
}

void SequentialFileTest::writesWhatItIsGiven()
{
    QFETCH(int, size);
    QFETCH(int, piece);
    const QTemporaryDir folder;
    SequentialFile file; // used for one file after the other
    for (const QString &name : {QStringLiteral("first"), QStringLiteral("second")}) {
        QByteArray content(size, Qt::Uninitialized);
        QRandomGenerator random(quint32(name.size()));
        for (char &byte : content)
            byte = char(random.bounded(256));
        const QString path = folder.filePath(name);
        const UniqueFd fd(
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
        const int flags = ::fcntl(fd.get(), F_GETFL);
        file.begin(fd.get(), path);
        for (int at = 0; at < size; at += piece) {
            const QByteArray part = content.mid(at, piece);
            HF_VERIFY(file.write(std::as_bytes(std::span(part.constData(), size_t(part.size())))));
        }
        HF_VERIFY(file.finish());
        QCOMPARE(::fcntl(fd.get(), F_GETFL), flags);
        const auto found = readWholeFile(path, 1 << 30);
        HF_VERIFY(found);
        QVERIFY(*found == content);
    }
}

void SequentialFileTest::saysWhenTheDiskIsFull()
{
    const UniqueFd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    SequentialFile file;
    file.begin(full.get(), QStringLiteral("/dev/full"));
    const QByteArray content(10, 'x');
    HF_VERIFY(file.write(std::as_bytes(std::span(content.constData(), size_t(content.size())))));
    HF_VERIFY_ERROR(file.finish(), "file.no_space");
}

HOLDFAST_TEST(SequentialFileTest)
#include "tst_sequential_file.moc"
