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

} // namespace

class RegionHeaderTest : public QObject
{
    Q_OBJECT
private slots:
    void realRegions();
    void headers_data();
    void headers();
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
        const QByteArray head = file.read(8192);
        const auto reason = checkRegionHeader(head, file.size());
        QVERIFY2(!reason, qPrintable(file.fileName() + u": "_s + reason.value_or(QString())));
        // The same file, torn in the middle.
        if (file.size() > 16384)
            QVERIFY2(checkRegionHeader(head, file.size() / 2 / 4096 * 4096),
                     qPrintable(file.fileName()));
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
        << two << 5 * 4096LL << u"chunk 1023 lies beyond the end"_s;
    QTest::newRow("cut inside the last sector")
        << two << 6 * 4096LL - 1 << u"chunk 1023 lies beyond the end"_s;
    QTest::newRow("cut inside a free sector")
        << two << 6 * 4096LL + 7 << u"not a multiple of 4096"_s;
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
    const QString found = checkRegionHeader(head, fileSize).value_or(QString());
    if (reason.isEmpty())
        QCOMPARE(found, QString());
    else
        QVERIFY2(found.contains(reason), qPrintable(found));
}

void RegionHeaderTest::anyBytesAreJudgedWithoutHarm()
{
    QRandomGenerator random(1);
    QByteArray head(8192, '\0');
    for (int round = 0; round < 200; ++round) {
        random.fillRange(reinterpret_cast<quint32 *>(head.data()), head.size() / 4);
        QVERIFY(checkRegionHeader(head, qint64(random.bounded(1 << 30))));
    }
}

HOLDFAST_TEST(RegionHeaderTest)
#include "tst_region_header.moc"
