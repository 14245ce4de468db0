#include "core/minecraft/minecraft.h"
#include "tests/benchmark/sample_world.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::minecraft;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        struct stat status = {};
        if (::stat(QFile::encodeName(path).constData(), &status) != 0)
            qFatal("stat %s", qPrintable(path));
        const QByteArray facts = QByteArray::number(status.st_mode) + ' ' +
                                 QByteArray::number(qint64(status.st_mtim.tv_sec)) + '.' +
                                 QByteArray::number(qint64(status.st_mtim.tv_nsec)) + '\n';
        files.insert(path.mid(folder.size()),
                     S_ISREG(status.st_mode) ? QByteArray(facts + contentOf(path)) : facts);
    }
    return files;
}

/// Each chunk of a region file as the game finds it; -1 when one is not right.
int readableChunks(const QByteArray &region)
{
    int chunks = 0;
    for (int chunk = 0; chunk < 1024 && !region.isEmpty(); ++chunk) {
        const quint32 entry = qFromBigEndian<quint32>(region.constData() + 4 * chunk);
        if (entry == 0)
            continue;
        const char *at = region.constData() + qsizetype(entry >> 8) * 4096;
        const qsizetype size = qFromBigEndian<quint32>(at);
        if (size + 4 > qsizetype(entry & 0xFF) * 4096 || at[4] != 2 ||
            !checkNbt(QByteArray(at + 5, size - 1)))
            return -1;
        ++chunks;
    }
    return chunks;
}

Result<SampleWorldReport> makeWorld(const QString &folder, quint64 seed, int threads,
                                    qint64 sizeBytes = 12'000'000)
{
    return writeSampleWorld({.folder = folder,
                             .sizeBytes = sizeBytes,
                             .seed = seed,
                             .players = 12,
                             .threads = threads});
}

} // namespace

class SampleWorldTest : public QObject
{
    Q_OBJECT
private slots:
    void isAWorld();
    void theOtherCheckerAgrees();
    void equalSeedsGiveEqualBytes();
    void compressesAsRealWorldsDo();
    void refusesAFolderWithSomethingInIt();
};

void SampleWorldTest::isAWorld()
{
    QTemporaryDir folder;
    const auto report = makeWorld(folder.path(), 1, 0);
    HF_VERIFY(report);
    QVERIFY2(qAbs(report->sizeBytes - 12'000'000) < 1'200'000,
             qPrintable(QString::number(report->sizeBytes)));

    const auto level = readLevelDat(contentOf(folder.filePath(u"world/level.dat"_s)));
    HF_VERIFY(level);
    QCOMPARE(level->versionName, u"1.20.1"_s);
    qint64 chunks = 0;
    qint64 regions = 0;
    int others = 0;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray content = contentOf(path);
        if (path.endsWith(u".dat"_s) || path.endsWith(u".dat_old"_s)) {
            HF_VERIFY(checkNbt(content));
            ++others;
        }
        if (!path.endsWith(u".mca"_s))
            continue;
        const auto readAt = [&content](qint64 offset, qint64 bytes) {
            return Result<QByteArray>(content.mid(offset, bytes));
        };
        const auto fault = checkRegion(content.size(), readAt);
        HF_VERIFY(fault);
        QVERIFY2(!*fault, qPrintable(path + (*fault ? (*fault)->message() : QString())));
        const int readable = readableChunks(content);
        QVERIFY2(readable >= 0, qPrintable(path));
        chunks += readable;
        regions += content.isEmpty() ? 0 : 1;
    }
    QCOMPARE(chunks, report->chunkCount);
    QCOMPARE(regions, report->regionCount);
    QVERIFY(others > 24);
    QVERIFY(QDir(folder.filePath(u"crash-reports"_s)).exists());
}

void SampleWorldTest::theOtherCheckerAgrees()
{
    const QString checker = QStringLiteral(HOLDFAST_WORLDS "/../tools/make-world");
    if (!QFile::exists(checker) || QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("no-shared-tools");
    QTemporaryDir folder;
    HF_VERIFY(makeWorld(folder.path(), 3, 0));
    QProcess process;
    process.start(checker, {u"verify"_s, folder.path()});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void SampleWorldTest::equalSeedsGiveEqualBytes()
{
    QTemporaryDir first;
    QTemporaryDir second;
    QTemporaryDir other;
    HF_VERIFY(makeWorld(first.path(), 7, 1, 3'000'000));
    HF_VERIFY(makeWorld(second.path(), 7, 3, 3'000'000));
    HF_VERIFY(makeWorld(other.path(), 8, 1, 3'000'000));
    QVERIFY(filesBelow(first.path()) == filesBelow(second.path()));
    QVERIFY(filesBelow(first.path()) != filesBelow(other.path()));
}

void SampleWorldTest::compressesAsRealWorldsDo()
{
    QTemporaryDir folder;
    HF_VERIFY(makeWorld(folder.path(), 1, 0));
    qint64 plain = 0;
    qint64 compressed = 0;
    QDirIterator files(folder.path(), {u"*.mca"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = contentOf(files.next());
        plain += content.size();
        compressed += qCompress(content, 1).size();
    }
    const double ratio = double(compressed) / double(plain);
    QVERIFY2(ratio > 0.5 && ratio < 0.75, qPrintable(QString::number(ratio)));
}

void SampleWorldTest::refusesAFolderWithSomethingInIt()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"precious"_s));
    QVERIFY(!makeWorld(folder.path(), 1, 1));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"precious"_s});
}

HOLDFAST_TEST(SampleWorldTest)
#include "tst_sample_world.moc"
