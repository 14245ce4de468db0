#include "core/minecraft/minecraft.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>

using namespace holdfast;
using namespace holdfast::minecraft;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    int chunk = 0;
    quint32 first = 0;
    quint32 count = 0;
};

QByteArray header(const QList<Place> &places)
{
    QByteArray head(8192, '\0');
    for (const Place &place : places)
        qToBigEndian<quint32>(place.first << 8 | place.count, head.data() + 4 * place.chunk);
    return head;
}

/// A region file of so many bytes: `head`, then zeros, and at each place the length of a chunk.
QByteArray region(QByteArray head, qint64 fileSize,
                  const QList<std::pair<quint32, quint32>> &lengths)
{
    QByteArray bytes = std::move(head);
    for (const auto &[sector, length] : lengths) {
        bytes.resize(std::max<qsizetype>(bytes.size(), qsizetype(sector) * 4096 + 4), '\0');
        qToBigEndian<quint32>(length, bytes.data() + qsizetype(sector) * 4096);
    }
    bytes.resize(fileSize, '\0');
    return bytes;
}

/// Up to the end of what the last chunk says it has.
QByteArray withoutPadding(const QByteArray &bytes)
{
    qint64 last = 0;
    for (int chunk = 0; chunk < 1024 && bytes.size() >= 8192; ++chunk)
        last = std::max<qint64>(last, qFromBigEndian<quint32>(bytes.constData() + 4 * chunk) >> 8);
    if (last == 0)
        return bytes.left(8192);
    return bytes.left(last * 4096 + 4 + qFromBigEndian<quint32>(bytes.constData() + last * 4096));
}

std::optional<QString> checkBytes(const QByteArray &bytes, qint64 fileSize)
{
    const auto readAt = [&](qint64 offset, qint64 count) {
        return Result<QByteArray>(bytes.left(fileSize).mid(offset, count));
    };
    const auto verdict = checkRegion(fileSize, readAt);
    if (!verdict)
        return u"unreadable"_s;
    return *verdict ? std::optional((*verdict)->message()) : std::nullopt;
}

} // namespace

class RegionHeaderTest : public QObject
{
    Q_OBJECT
private slots:
    void realRegions();
    void headers_data();
    void headers();
    void lastChunks_data();
    void lastChunks();
    void handsReadErrorsOn();
    void anyBytesAreJudgedWithoutHarm();
};

void RegionHeaderTest::realRegions()
{
    const QString worlds = QStringLiteral(HOLDFAST_WORLDS);
    if (!QDir(worlds).exists())
        QSKIP("no-shared-worlds");
    int seen = 0;
    QDirIterator files(worlds, {u"*.mca"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto reason = checkBytes(bytes, bytes.size());
        QVERIFY2(!reason, qPrintable(file.fileName() + u": "_s + reason.value_or(QString())));
        // The same file, torn in the middle.
        if (bytes.size() > 16384)
            QVERIFY2(checkBytes(bytes, bytes.size() / 2 / 4096 * 4096),
                     qPrintable(file.fileName()));
        // As it lies there while the server runs: without what fills the last sector up.
        const QByteArray unpadded = withoutPadding(bytes);
        QVERIFY2(!checkBytes(unpadded, unpadded.size()), qPrintable(file.fileName()));
        if (unpadded.size() > 8192)
            QVERIFY2(checkBytes(unpadded, unpadded.size() - 1), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 20);
}

void RegionHeaderTest::headers_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("fileSize");
    QTest::addColumn<QString>("reason"); // empty: whole
    const QByteArray two = header({{0, 2, 3}, {1023, 5, 1}});
    QTest::newRow("no bytes at all") << QByteArray() << 0LL << QString();
    QTest::newRow("no chunks") << header({}) << 8192LL << QString();
    QTest::newRow("two chunks side by side") << two << 6 * 4096LL << QString();
    QTest::newRow("free sectors at the end") << two << 9 * 4096LL << QString();
    QTest::newRow("cut inside the header")
        << two.left(5000) << 5000LL << u"ends inside its header"_s;
    QTest::newRow("less was read than the file has")
        << two.left(100) << 9 * 4096LL << u"ends inside its header"_s;
    QTest::newRow("last sector missing")
        << two << 5 * 4096LL << u"Chunk 1023 lies beyond the end"_s;
    QTest::newRow("ends inside a free sector") << two << 6 * 4096LL + 7 << QString();
    QTest::newRow("overlapping") << header({{0, 2, 3}, {1023, 4, 1}}) << 6 * 4096LL << u"overlap"_s;
    QTest::newRow("the same place twice")
        << header({{7, 2, 1}, {8, 2, 1}}) << 6 * 4096LL << u"overlap"_s;
    QTest::newRow("inside the header") << header({{3, 1, 1}}) << 6 * 4096LL << u"no place"_s;
    QTest::newRow("no sectors") << header({{3, 2, 0}}) << 6 * 4096LL << u"no place"_s;
    QTest::newRow("as far out as can be written")
        << header({{3, 0xFFFFFF, 255}}) << 6 * 4096LL << u"beyond the end"_s;
}

void RegionHeaderTest::headers()
{
    QFETCH(QByteArray, head);
    QFETCH(qint64, fileSize);
    QFETCH(QString, reason);
    const QString found = checkBytes(head, fileSize).value_or(QString());
    if (reason.isEmpty())
        QCOMPARE(found, QString());
    else
        QVERIFY2(found.contains(reason), qPrintable(found));
}

void RegionHeaderTest::lastChunks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");                   // empty: whole
    const QByteArray two = header({{0, 2, 1}, {5, 3, 2}}); // the last one: sectors 3 and 4
    const qint64 begin = 3 * 4096;
    const auto row = [&](const char *name, qint64 size, quint32 length, const QString &reason) {
        QTest::newRow(name) << region(two, size, {{2, 100}, {3, length}}) << reason;
    };
    row("not filled up, all bytes there", begin + 4 + 5000, 5000, {});
    row("filled up", begin + 8192, 5000, {});
    row("one byte missing", begin + 4 + 4999, 5000,
        u"has 5000 bytes, and the file ends after 4999"_s);
    row("a whole sector missing", begin + 4096, 5000, u"the file ends after 4092"_s);
    row("only its length is there", begin + 4, 5000, u"the file ends after 0"_s);
    row("cut inside its length", begin + 3, 0, u"Chunk 5 lies beyond the end"_s);
    row("as much as fits into its sectors", begin + 8192, 8188, {});
    row("nothing where it should be", begin + 4096, 0, u"has a place and no bytes"_s);
    // A chunk of more than 255 sectors lies in a file of its own (.mcc); five bytes stand for it.
    QTest::newRow("kept in a file of its own, not filled up")
        << region(header({{0, 2, 1}}), 2 * 4096 + 5, {{2, 1}}) << QString();
    // Spigot and Paper once wrote them into the region, with 255 for the number of sectors.
    const QByteArray large = header({{9, 2, 255}});
    QTest::newRow("more sectors than can be said")
        << region(large, 2 * 4096 + 4 + 2000000, {{2, 2000000}}) << QString();
    QTest::newRow("more sectors than can be said, cut")
        << region(large, 2 * 4096 + 300 * 4096, {{2, 2000000}}) << u"has 2000000 bytes"_s;
}

void RegionHeaderTest::lastChunks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString found = checkBytes(bytes, bytes.size()).value_or(QString());
    if (reason.isEmpty())
        QCOMPARE(found, QString());
    else
        QVERIFY2(found.contains(reason), qPrintable(found));
}

void RegionHeaderTest::handsReadErrorsOn()
{
    const auto readAt = [](qint64, qint64) { return Result<QByteArray>(Error("file.failed"_L1)); };
    HF_VERIFY_ERROR(checkRegion(8192, readAt), "file.failed");
}

void RegionHeaderTest::anyBytesAreJudgedWithoutHarm()
{
    QRandomGenerator random(1);
    QByteArray head(8192, '\0');
    for (int round = 0; round < 200; ++round) {
        random.fillRange(reinterpret_cast<quint32 *>(head.data()), head.size() / 4);
        QVERIFY(checkBytes(head, qint64(random.bounded(1 << 30))));
    }
}

HOLDFAST_TEST(RegionHeaderTest)
#include "tst_region_header.moc"
