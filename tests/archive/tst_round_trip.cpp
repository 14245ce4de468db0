// What a backup takes, a restore gives back: byte for byte, with modes and times.
#include "tests/archive/archive_fixture.h"
#include "tests/support/test_main.h"

#include <QtCore/QCryptographicHash>

using namespace holdfast;
using namespace holdfast::archive;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void world_data();
    void world();
    void oddTree_data();
    void oddTree();
    void membersOverEightGigabytes();
    void equalInputGivesEqualBytes_data();
    void equalInputGivesEqualBytes();
    void reportsWhatWasStored();
    void topFolderKeepsModeAndTime();
    void otherProgramsReadIt();
    void extractsEachMember_data();
    void extractsEachMember();
    void findsAndFetchesTheManifest();
};

namespace {

void addFormats()
{
    QTest::addColumn<Format>("format");
    for (const Format format : {Format::TarZst, Format::TarGz, Format::TarXz, Format::Tar})
        QTest::newRow(qPrintable(formatSuffix(format))) << format;
}

QString copyOf(const QString &folder, const ScratchFolder &scratch)
{
    const auto copied = run(u"cp"_s, {u"-a"_s, folder, QString(scratch.path() + u"/copy"_s)});
    return copied ? QString(scratch.path() + u"/copy"_s) : QString();
}

} // namespace

void RoundTripTest::world_data()
{
    QTest::addColumn<QString>("folder");
    const QDir worlds(QStringLiteral(HOLDFAST_SOURCE_DIR "/../shared/worlds"));
    for (const QString &name : worlds.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << worlds.filePath(name);
    if (!worlds.exists())
        QTest::newRow("none") << QString();
}

void RoundTripTest::world()
{
    QFETCH(QString, folder);
    if (folder.isEmpty())
        QSKIP("shared-worlds-absent");
    const auto made = makeArchive(folder);
    HF_VERIFY(made);
    QVERIFY(made->report.warnings.isEmpty());
    const auto verified = verify(*made);
    HF_VERIFY(verified);
    QCOMPARE(verified->contentBytes, made->report.contentBytes);
    QCOMPARE(verified->fileCount, made->report.fileCount);
    QCOMPARE(verified->sha256, made->report.sha256);
    QCOMPARE(verified->sha256, QCryptographicHash::hash(made->bytes, QCryptographicHash::Sha256));

    const ScratchFolder restored;
    HF_VERIFY(unpack(*made, restored.path()));
    QCOMPARE(firstDifference(describeTree(folder), describeTree(restored.path())), QString());
    HF_VERIFY(run(u"diff"_s, {u"-r"_s, folder, restored.path()}));
}

void RoundTripTest::oddTree_data()
{
    addFormats();
}

void RoundTripTest::oddTree()
{
    QFETCH(Format, format);
    const ScratchFolder tree;
    makeOddTree(tree.path());
    const auto made = makeArchive(tree.path(), format);
    HF_VERIFY(made);
    const auto verified = verify(*made);
    HF_VERIFY(verified);
    QCOMPARE(verified->sha256, made->report.sha256);

    const ScratchFolder restored;
    const auto unpacked = unpack(*made, restored.path());
    HF_VERIFY(unpacked);
    QCOMPARE(unpacked->warnings.size(), 0);
    QCOMPARE(firstDifference(describeTree(tree.path()), describeTree(restored.path())), QString());
    QVERIFY(made->bytes.size() < 20 << 20); // holes are not stored
}

void RoundTripTest::membersOverEightGigabytes()
{
    const ScratchFolder tree;
    makeOddTree(tree.path(), {.sparseBytes = qint64(9) << 30, .depth = 1});
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    QVERIFY(made->bytes.size() < 1 << 20);
    const ScratchFolder restored;
    HF_VERIFY(unpack(*made, restored.path()));
    QCOMPARE(firstDifference(describeTree(tree.path()), describeTree(restored.path())), QString());
}

void RoundTripTest::equalInputGivesEqualBytes_data()
{
    addFormats();
}

void RoundTripTest::equalInputGivesEqualBytes()
{
    QFETCH(Format, format);
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    writeFile(tree.filePath(u"large"_s), QByteArray(5 << 20, 'x') + QByteArray(100000, 'y'));
    const ScratchFolder scratch;
    const QString copy = copyOf(tree.path(), scratch);
    QVERIFY(!copy.isEmpty());
    const ScratchFolder spool;
    WriteOptions options = optionsFor(tree.path(), spool.path());
    options.format = format;
    options.threads = 1;
    const auto first = makeArchive(options);
    HF_VERIFY(first);
    options.folder = copy; // made in another order, elsewhere, with other inodes
    options.threads = 4;
    const auto second = makeArchive(options);
    HF_VERIFY(second);
    QCOMPARE(second->report.sha256.toHex(), first->report.sha256.toHex());
    QCOMPARE(second->bytes, first->bytes);
    QCOMPARE(second->manifest, first->manifest);
}

void RoundTripTest::reportsWhatWasStored()
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    QCOMPARE(made->report.fileCount, 5); // level.dat under both its names
    QCOMPARE(made->report.contentBytes, 21 + 3000 + 40000);
    QCOMPARE(made->report.sizeBytes, made->bytes.size());
    QCOMPARE(made->report.manifestSha256,
             QCryptographicHash::hash(made->manifest, QCryptographicHash::Sha256));
    const auto entries = manifestEntries(made->manifest);
    HF_VERIFY(entries);
    QByteArrayList paths;
    for (const ManifestEntry &entry : *entries)
        paths.append(entry.path);
    QCOMPARE(paths, QByteArrayList({".", "empty", "server.properties", "world", "world/level.dat",
                                    "world/level.dat_old", "world/link", "world/region",
                                    "world/region/r.0.0.mca", "world/zero.mca"}));
    QCOMPARE(entries->at(5).linkTarget, "world/level.dat");
    QCOMPARE(entries->at(5).hardLinkGroup, entries->at(4).hardLinkGroup);
    QCOMPARE(entries->at(5).sha256, entries->at(4).sha256);
    QCOMPARE(entries->at(2).mtimeNs, 1700000000123456789);
}

void RoundTripTest::topFolderKeepsModeAndTime()
{
    const ScratchFolder tree;
    writeFile(tree.filePath(u"file"_s), "x");
    QFile::setPermissions(tree.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther);
    setTime(tree.path(), 1234567890000000001);
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    const ScratchFolder restored;
    HF_VERIFY(unpack(*made, restored.path()));
    QCOMPARE(firstDifference(describeTree(tree.path()), describeTree(restored.path())), QString());
}

void RoundTripTest::otherProgramsReadIt()
{
    if (findProgram(u"zstd"_s).isEmpty() || findProgram(u"tar"_s).isEmpty())
        QSKIP("no-zstd-or-tar");
    const ScratchFolder tree;
    makeOddTree(tree.path(), {.depth = 100}); // tar itself gives up on paths over 4095 bytes
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"backup.tar.zst"_s);
    writeFile(file, made->bytes);
    const auto listed =
        run(u"sh"_s, {u"-c"_s, u"zstd -dc \"$1\" | tar -tf - | wc -l"_s, u"sh"_s, file});
    HF_VERIFY(listed);
    const auto entries = manifestEntries(made->manifest);
    HF_VERIFY(entries);
    QCOMPARE(listed->trimmed().toLongLong(), entries->size() + 2); // README and manifest

    QDir(scratch.path()).mkdir(u"restored"_s);
    const QString restored = scratch.filePath(u"restored"_s);
    HF_VERIFY(run(u"sh"_s, {u"-c"_s, u"zstd -dc \"$1\" | tar --xattrs -xpf - -C \"$2\""_s, u"sh"_s,
                            file, restored}));
    QDir(QString(restored + u"/.holdfast"_s)).removeRecursively();
    setTime(restored, entries->first().mtimeNs); // removing .holdfast has changed it
    QCOMPARE(firstDifference(describeTree(tree.path()), describeTree(restored)), QString());
}

void RoundTripTest::extractsEachMember_data()
{
    addFormats();
}

void RoundTripTest::extractsEachMember()
{
    QFETCH(Format, format);
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    writeFile(tree.filePath(u"large"_s), QByteArray(5 << 20, 'x') + QByteArray(100000, 'y'));
    const auto made = makeArchive(tree.path(), format);
    HF_VERIFY(made);
    const auto entries = manifestEntries(made->manifest);
    HF_VERIFY(entries);
    MemorySource source(made->bytes);
    for (const ManifestEntry &entry : *entries) {
        MemorySink sink;
        const auto extracted = extractMember(source, format, entry, sink, CancellationToken());
        if (entry.type != EntryType::File) {
            HF_VERIFY_ERROR(extracted, "archive.not_a_file");
            continue;
        }
        HF_VERIFY(extracted);
        QFile file(tree.filePath(QFile::decodeName(entry.path)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(sink.bytes, file.readAll());
    }
    MemorySource manifest(made->manifest);
    HF_VERIFY_ERROR(findMember(source, format, &manifest, "no/such"), "archive.member_not_found");
    const auto found = findMember(source, format, &manifest, "world/level.dat");
    HF_VERIFY(found);
    QCOMPARE(found->sizeBytes, 3000);
}

void RoundTripTest::findsAndFetchesTheManifest()
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    MemorySource source(made->bytes);
    MemorySink sink;
    HF_VERIFY(fetchManifest(source, sink));
    QCOMPARE(sink.bytes, made->manifest);
    MemorySource manifest(sink.bytes);
    const auto reader = ManifestReader::open(manifest);
    HF_VERIFY(reader);
    QCOMPARE((*reader)->header().serverName, u"Überwelt"_s);
    QCOMPARE((*reader)->header().templateKey, u"minecraft-java"_s);
    QCOMPARE((*reader)->header().time.toMSecsSinceEpoch(),
             optionsFor({}, {}).header.time.toMSecsSinceEpoch());
    MemorySource cut(made->bytes.left(made->bytes.size() - 1));
    HF_VERIFY_ERROR(fetchManifest(cut, sink), "archive.not_seekable");
}

HOLDFAST_TEST(RoundTripTest)
#include "tst_round_trip.moc"
