#include "core/minecraft/minecraft.h"
#include "tests/benchmark/nbt_writer.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryFile>

#include <unistd.h>

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

QString worlds()
{
    return QStringLiteral(HOLDFAST_WORLDS);
}

NbtWriter sampleLevel()
{
    NbtWriter level;
    level.openCompound("Data").integer("DataVersion", 3465).integer("version", 19133);
    level.text("LevelName", "Fjölnir's world").longInteger("LastPlayed", 1'730'000'000'123);
    level.openCompound("Version")
        .integer("Id", 3465)
        .text("Name", "1.20.1")
        .byte("Snapshot", 0)
        .closeCompound();
    level.closeCompound();
    return level;
}

qint64 residentBytes()
{
    return contentOf(u"/proc/self/statm"_s).split(' ').value(1).toLongLong() *
           sysconf(_SC_PAGESIZE);
}

} // namespace

class LevelDatTest : public QObject
{
    Q_OBJECT
private slots:
    void realWorlds_data();
    void realWorlds();
    void realWorldsOtherNbt();
    void aCutLevelDatIsAnError();
    void everyCompression_data();
    void everyCompression();
    void worldsThatStateLess();
    void textsAreSafeToShow();
    void brokenFiles_data();
    void brokenFiles();
    void everyCutIsFound();
    void everyFlippedByteOfGzipIsFoundOrHarmless();
    void aBombCostsNoMemory();
};

void LevelDatTest::realWorlds_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("dataVersion");
    QTest::newRow("before 1.9 the version is not stated") << u"vanilla-1.8"_s << u"unknown"_s << 0;
    QTest::newRow("forge with mods in level.dat") << u"forge-1.12.2"_s << u"1.12.2"_s << 1343;
    QTest::newRow("vanilla") << u"vanilla-1.17.1"_s << u"1.17.1"_s << 2730;
    QTest::newRow("fabric") << u"fabric-1.21"_s << u"1.21"_s << 3953;
}

void LevelDatTest::realWorlds()
{
    QFETCH(QString, world);
    if (!QDir(worlds()).exists())
        QSKIP("no-shared-worlds");
    const auto summary = readLevelDat(contentOf(worlds() + u'/' + world + u"/level.dat"_s));
    HF_VERIFY(summary);
    QTEST(summary->versionName, "version");
    QTEST(summary->dataVersion, "dataVersion");
    QVERIFY(!summary->levelName.isEmpty());
    QVERIFY(summary->lastPlayed.isValid());
    QCOMPARE(summary->unknownReason.isEmpty(), summary->versionName != u"unknown"_s);
}

void LevelDatTest::realWorldsOtherNbt()
{
    if (!QDir(worlds()).exists())
        QSKIP("no-shared-worlds");
    int seen = 0;
    QDirIterator files(worlds(), {u"*.dat"_s, u"*.dat_old"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(u"broken"_s))
            continue;
        const auto checked = checkNbt(contentOf(path));
        QVERIFY2(checked, qPrintable(path + u": "_s + QString::fromUtf8(whyText(checked))));
        ++seen;
    }
    QVERIFY(seen > 20);
}

void LevelDatTest::aCutLevelDatIsAnError()
{
    if (!QDir(worlds()).exists())
        QSKIP("no-shared-worlds");
    const auto summary = readLevelDat(contentOf(worlds() + u"/broken-level-dat/level.dat"_s));
    HF_VERIFY_ERROR(summary, "minecraft.level_invalid");
    QVERIFY(summary.error().message().contains("ends too early"_L1));
}

void LevelDatTest::everyCompression_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("gzip") << sampleLevel().gzipDocument();
    QTest::newRow("zlib") << qCompress(sampleLevel().document()).sliced(4);
    QTest::newRow("as it is") << sampleLevel().document();
}

void LevelDatTest::everyCompression()
{
    QFETCH(QByteArray, contents);
    const auto summary = readLevelDat(contents);
    HF_VERIFY(summary);
    QCOMPARE(summary->levelName, u"Fjölnir's world"_s);
    QCOMPARE(summary->versionName, u"1.20.1"_s);
    QCOMPARE(summary->dataVersion, 3465);
    QCOMPARE(summary->lastPlayed.toMSecsSinceEpoch(), 1'730'000'000'123);
}

void LevelDatTest::worldsThatStateLess()
{
    NbtWriter old;
    old.openCompound("Data").integer("version", 19133).text("LevelName", "old").closeCompound();
    const auto summary = readLevelDat(old.gzipDocument());
    HF_VERIFY(summary);
    QCOMPARE(summary->versionName, u"unknown"_s);
    QVERIFY(summary->unknownReason.contains("before Minecraft 1.9"_L1));

    NbtWriter nameless;
    nameless.openCompound("Data").integer("DataVersion", 100).closeCompound();
    HF_VERIFY(readLevelDat(nameless.document()));
    QVERIFY(!readLevelDat(nameless.document())->unknownReason.isEmpty());
}

void LevelDatTest::textsAreSafeToShow()
{
    NbtWriter level;
    // NUL in Java's two bytes, a terminal's escape, a surrogate pair (U+1F409), a half pair, a bad
    // byte.
    level.openCompound("Data")
        .text("LevelName", "a\xC0\x80\x1B[31m\xED\xA0\xBD\xED\xB0\x89\xED\xA0\xBDz\xFFz")
        .closeCompound();
    const auto summary = readLevelDat(level.document());
    HF_VERIFY(summary);
    QCOMPARE(summary->levelName, u"a\uFFFD\uFFFD[31m\U0001F409\uFFFDz\uFFFDz"_s);

    NbtWriter longName;
    longName.openCompound("Data").text("LevelName", QByteArray(65535, 'n')).closeCompound();
    QCOMPARE(readLevelDat(longName.document())->levelName.size(), 256);
}

void LevelDatTest::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Not a level");
    QTest::newRow("only a gzip head") << sampleLevel().gzipDocument().left(10);
    QTest::newRow("bytes after the root") << QByteArray(sampleLevel().document() + "x");
    QTest::newRow("bytes after the root, compressed")
        << gzipCompressed(sampleLevel().document() + "x");
    QByteArray wrongChecksum = sampleLevel().gzipDocument();
    wrongChecksum[wrongChecksum.size() - 6] = char(wrongChecksum.at(wrongChecksum.size() - 6) ^ 1);
    QTest::newRow("a wrong checksum") << wrongChecksum;
    QTest::newRow("no Data") << NbtWriter().integer("x", 1).gzipDocument();
    QTest::newRow("an unknown tag") << QByteArray("\x0a\0\0\x0d\0\0", 6);
    QTest::newRow("a negative array") << QByteArray("\x0a\0\0\x07\0\0\xff\xff\xff\xff\0", 11);
    QTest::newRow("an array of 2 GiB") << QByteArray("\x0a\0\0\x0c\0\0\x7f\xff\xff\xff\0", 11);
    QTest::newRow("two thousand million elements of nothing")
        << QByteArray("\x0a\0\0\x09\0\0\0\x7f\xff\xff\xff\0", 12);
    QByteArray lists("\x0a\0\0\x09\0\0", 6);
    for (int i = 0; i < 100'000; ++i)
        lists += QByteArray("\x09\0\0\0\x01", 5);
    QTest::newRow("lists in lists in lists") << lists;
    QByteArray compounds("\x0a\0\0", 3);
    for (int i = 0; i < 100'000; ++i)
        compounds += QByteArray("\x0a\0\x01n", 4);
    QTest::newRow("compounds in compounds in compounds") << compounds;
    QTest::newRow("larger than is read") << QByteArray(17 * 1024 * 1024, '\n');
}

void LevelDatTest::brokenFiles()
{
    QFETCH(QByteArray, contents);
    const auto summary = readLevelDat(contents);
    HF_VERIFY_ERROR(summary, "minecraft.level_invalid");
    QVERIFY(summary.error().message().size() < 600);
}

void LevelDatTest::everyCutIsFound()
{
    for (const QByteArray &whole : {sampleLevel().document(), sampleLevel().gzipDocument()}) {
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!readLevelDat(whole.left(length)), qPrintable(QString::number(length)));
    }
}

void LevelDatTest::everyFlippedByteOfGzipIsFoundOrHarmless()
{
    const QByteArray whole = sampleLevel().gzipDocument();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const int mask : {0x01, 0x80, 0xFF}) {
            QByteArray flipped = whole;
            flipped[i] = char(flipped.at(i) ^ mask);
            const auto summary = readLevelDat(flipped);
            // Time, flags and system in gzip's own head say nothing about the content.
            if (summary)
                QCOMPARE(summary->versionName, u"1.20.1"_s);
        }
    }
}

void LevelDatTest::aBombCostsNoMemory()
{
    // 300 MB of zeros in 300 KB: a long array, then nothing.
    QByteArray head("\x0a\0\0\x07\0\0", 6);
    const QByteArray bomb =
        qCompress(head + QByteArray("\x11\xe1\xa3\x00", 4) + QByteArray(300'000'000, '\0'))
            .sliced(4);
    const qint64 before = residentBytes();
    const auto checked = checkNbt(bomb);
    HF_VERIFY_ERROR(checked, "minecraft.nbt_invalid");
    QVERIFY(checked.error().message().contains("256 MiB"_L1));
    QVERIFY2(residentBytes() - before < 8 * 1024 * 1024,
             qPrintable(QString::number(residentBytes() - before)));
}

HOLDFAST_TEST(LevelDatTest)
#include "tst_level_dat.moc"
