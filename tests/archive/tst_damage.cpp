// No flipped byte and no cut goes unnoticed.
#include "tests/archive/archive_fixture.h"
#include "tests/support/test_main.h"

#include <QtCore/QRandomGenerator>

using namespace holdfast;
using namespace holdfast::archive;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFlippedByteIsFound_data();
    void everyFlippedByteIsFound();
    void everyCutIsFound_data();
    void everyCutIsFound();
    void addedBytesAreFound_data();
    void addedBytesAreFound();
    void anotherManifestIsRefused();
    void anotherChecksumIsRefused();
    void unpackingDamageFails();
    void extractingDamageFails();
};

namespace {

bool isSlow()
{
    return qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") != 0;
}

void addFormats()
{
    QTest::addColumn<Format>("format");
    for (const Format format : {Format::TarZst, Format::TarGz, Format::TarXz, Format::Tar})
        QTest::newRow(qPrintable(formatSuffix(format))) << format;
}

Result<MadeArchive> smallArchive(Format format)
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    return makeArchive(tree.path(), format);
}

/// With `made.report.sha256` as what the file must hash to.
Result<VerifyReport> verifyStrictly(const MadeArchive &made)
{
    MemorySource source(made.bytes);
    MemorySource manifest(made.manifest);
    VerifyOptions options;
    options.format = made.format;
    options.manifest = &manifest;
    options.sha256 = made.report.sha256;
    options.manifestSha256 = made.report.manifestSha256;
    options.threads = 1;
    Progress progress;
    return verifyArchive(source, options, progress, CancellationToken());
}

/// The same without knowing any checksum.
Result<VerifyReport> verifyByStructure(MadeArchive made)
{
    made.report.sha256.clear();
    made.report.manifestSha256.clear();
    return verifyStrictly(made);
}

} // namespace

void DamageTest::everyFlippedByteIsFound_data()
{
    addFormats();
}

void DamageTest::everyFlippedByteIsFound()
{
    QFETCH(Format, format);
    auto made = smallArchive(format);
    HF_VERIFY(made);
    HF_VERIFY(verifyStrictly(*made));
    // The first and last 2 KiB wholly, the rest sampled, all of it in slow runs.
    const qsizetype size = made->bytes.size();
    QRandomGenerator random(1);
    int unseen = 0;
    for (qsizetype place = 0; place < size; ++place) {
        const bool isEnd = place < 2048 || place >= size - 2048;
        if (!isSlow() && !isEnd && random.bounded(60) != 0)
            continue;
        const char before = made->bytes.at(place);
        made->bytes[place] = char(before ^ (1 << random.bounded(8)));
        const auto strictly = verifyStrictly(*made);
        QVERIFY2(!strictly, qPrintable(u"a flip at %1 of %2 was not found"_s.arg(place).arg(size)));
        if (verifyByStructure(*made))
            ++unseen;
        made->bytes[place] = before;
    }
    HF_VERIFY(verifyStrictly(*made));
    // Without a known SHA-256 all that matters is found as well. A plain tar has no byte that says
    // nothing; zstd's frames have a bit or two that no decoder looks at, and gzip and xz some
    // bytes.
    if (format == Format::Tar)
        QCOMPARE(unseen, 0);
    if (format == Format::TarZst)
        QVERIFY2(unseen <= 20, qPrintable(QString::number(unseen)));
}

void DamageTest::everyCutIsFound_data()
{
    addFormats();
}

void DamageTest::everyCutIsFound()
{
    QFETCH(Format, format);
    const auto made = smallArchive(format);
    HF_VERIFY(made);
    QRandomGenerator random(2);
    for (qsizetype length = 0; length < made->bytes.size(); ++length) {
        if (!isSlow() && length > 64 && length < made->bytes.size() - 200 &&
            random.bounded(100) != 0)
            continue;
        MadeArchive cut = *made;
        cut.bytes.truncate(length);
        QVERIFY2(!verifyStrictly(cut), qPrintable(u"a cut to %1 was not found"_s.arg(length)));
        if (format == Format::TarZst || format == Format::Tar) // gzip's own end is not looked at
            QVERIFY2(!verifyByStructure(cut),
                     qPrintable(u"a cut to %1 was not found by structure"_s.arg(length)));
    }
}

void DamageTest::addedBytesAreFound_data()
{
    addFormats();
}

void DamageTest::addedBytesAreFound()
{
    QFETCH(Format, format);
    auto made = smallArchive(format);
    HF_VERIFY(made);
    MadeArchive longer = *made;
    longer.bytes.append('\0');
    QVERIFY(!verifyStrictly(longer));
    longer.bytes = made->bytes + QByteArray(20000, 'x');
    QVERIFY(!verifyByStructure(longer));
}

void DamageTest::anotherManifestIsRefused()
{
    auto made = smallArchive(Format::Tar);
    HF_VERIFY(made);
    const ScratchFolder other;
    writeFile(other.filePath(u"server.properties"_s), "something else");
    const auto otherMade = makeArchive(other.path(), Format::Tar);
    HF_VERIFY(otherMade);
    made->manifest = otherMade->manifest;
    HF_VERIFY_ERROR(verifyByStructure(*made), "archive.damaged");
    made->manifest.clear();
    HF_VERIFY_ERROR(verifyByStructure(*made), "archive.manifest_invalid");
}

void DamageTest::anotherChecksumIsRefused()
{
    auto made = smallArchive(Format::TarZst);
    HF_VERIFY(made);
    made->report.sha256[0] = char(made->report.sha256.at(0) ^ 1);
    HF_VERIFY_ERROR(verifyStrictly(*made), "archive.damaged");
    made->report.sha256.clear();
    made->report.manifestSha256[0] = char(made->report.manifestSha256.at(0) ^ 1);
    HF_VERIFY_ERROR(verifyStrictly(*made), "archive.damaged");
}

void DamageTest::unpackingDamageFails()
{
    auto made = smallArchive(Format::TarZst);
    HF_VERIFY(made);
    made->bytes[made->bytes.size() / 3] = char(made->bytes.at(made->bytes.size() / 3) ^ 4);
    const ScratchFolder restored;
    HF_VERIFY_ERROR(unpack(*made, restored.path()), "archive.damaged");
}

void DamageTest::extractingDamageFails()
{
    auto made = smallArchive(Format::Tar);
    HF_VERIFY(made);
    MemorySource manifest(made->manifest);
    MemorySource source(made->bytes);
    const auto entry = findMember(source, Format::Tar, &manifest, "world/region/r.0.0.mca");
    HF_VERIFY(entry);
    source.bytes[entry->offset + 17] = 'X';
    MemorySink sink;
    HF_VERIFY_ERROR(extractMember(source, Format::Tar, *entry, sink, CancellationToken()),
                    "archive.damaged");
    source.bytes.truncate(entry->offset + 100);
    HF_VERIFY_ERROR(extractMember(source, Format::Tar, *entry, sink, CancellationToken()),
                    "archive.damaged");
}

HOLDFAST_TEST(DamageTest)
#include "tst_damage.moc"
