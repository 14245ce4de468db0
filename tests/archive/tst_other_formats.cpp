// What people bring and what they take away.
#include "tests/archive/archive_fixture.h"
#include "tests/support/test_main.h"

#include <QtCore/QFile>

#include <fcntl.h>

using namespace holdfast;
using namespace holdfast::archive;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class OtherFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void recognises();
    void manifestMustBeThere();
    void imports_data();
    void imports();
    void importsOurOwn();
    void importsHostileZip();
    void exportsZip_data();
    void exportsZip();
    void exportLeavesNothingBehindOnFailure();
};

namespace {

Result<UnpackReport> importFile(const QString &file, const QString &folder)
{
    const UniqueFd root(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    Progress progress;
    return importArchive(file, {.rootDescriptor = root.get()}, progress, CancellationToken());
}

/// Without what zip and tar of other programs do not keep: fractions of a second, the top's own
/// line.
QStringList roughTree(const QString &folder)
{
    QStringList lines;
    for (QString line : describeTree(folder)) {
        if (line.startsWith(u". "_s))
            continue;
        const qsizetype dot = line.indexOf(u'.', line.indexOf(u' '));
        line.remove(dot, line.indexOf(u' ', dot) - dot);
        lines.append(line);
    }
    return lines;
}

void makePlainTree(const QString &folder)
{
    QDir(folder).mkpath(u"world/region"_s);
    QDir(folder).mkpath(u"world/empty"_s);
    writeFile(QString(folder + u"/world/level.dat"_s), "level");
    writeFile(QString(folder + u"/world/region/r.0.0.mca"_s), QByteArray(3000000, 'r'));
    writeFile(QString(folder + u"/world/Grüße 世界.txt"_s), "hello");
    for (const auto &path :
         {u"world/level.dat"_s, u"world/region/r.0.0.mca"_s, u"world/Grüße 世界.txt"_s,
          u"world/region"_s, u"world/empty"_s, u"world"_s})
        setTime(QString(folder + u'/' + path), 1700000000000000000);
}

} // namespace

void OtherFormatsTest::recognises()
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    for (const Format format : {Format::TarZst, Format::TarGz, Format::TarXz, Format::Tar}) {
        const auto made = makeArchive(tree.path(), format);
        HF_VERIFY(made);
        MemorySource source(made->bytes);
        QCOMPARE(recogniseFormat(source), std::optional(format));
    }
    MemorySource other("something else altogether");
    QCOMPARE(recogniseFormat(other), std::nullopt);
    MemorySource empty;
    QCOMPARE(recogniseFormat(empty), std::nullopt);
}

void OtherFormatsTest::manifestMustBeThere()
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    const auto made = makeArchive(tree.path(), Format::TarGz);
    HF_VERIFY(made);
    MemorySource source(made->bytes);
    Progress progress;
    HF_VERIFY_ERROR(verifyArchive(source, {.format = Format::TarGz}, progress, CancellationToken()),
                    "archive.manifest_missing");
    MemorySink sink;
    HF_VERIFY_ERROR(fetchManifest(source, sink), "archive.not_seekable");
}

void OtherFormatsTest::imports_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("command"); // $1: the file to make; run within the folder
    QTest::newRow("tar") << u"tar"_s << u"tar -cf \"$1\" world"_s;
    QTest::newRow("tar in GNU's own form") << u"tar"_s << u"tar --format=gnu -cf \"$1\" ./world"_s;
    QTest::newRow("tar.gz") << u"gzip"_s << u"tar -czf \"$1\" world"_s;
    QTest::newRow("tar.xz") << u"xz"_s << u"tar -cJf \"$1\" world"_s;
    QTest::newRow("tar.bz2") << u"bzip2"_s << u"tar -cjf \"$1\" world"_s;
    QTest::newRow("tar.zst") << u"zstd"_s << u"tar -cf - world | zstd -q > \"$1\""_s;
    QTest::newRow("zip") << u"python3"_s << u"python3 -m zipfile -c \"$1\" world"_s;
    QTest::newRow("7z") << u"7z"_s
                        << u"7z a -bd -t7z \"$1.7z\" world >/dev/null && mv \"$1.7z\" \"$1\""_s;
}

void OtherFormatsTest::imports()
{
    QFETCH(QString, program);
    QFETCH(QString, command);
    if (findProgram(program).isEmpty())
        QSKIP("no-packer");
    const ScratchFolder tree;
    makePlainTree(tree.path());
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"brought"_s);
    HF_VERIFY(run(u"sh"_s, {u"-c"_s, command, u"sh"_s, file}, tree.path()));
    QDir(scratch.path()).mkpath(u"into"_s);
    const auto imported = importFile(file, scratch.filePath(u"into"_s));
    HF_VERIFY(imported);
    QCOMPARE(imported->fileCount, 3);
    QCOMPARE(imported->contentBytes, 5 + 3000000 + 5);
    QCOMPARE(firstDifference(roughTree(tree.filePath(u"world"_s)),
                             roughTree(scratch.filePath(u"into"_s))),
             QString());
}

void OtherFormatsTest::importsOurOwn()
{
    const ScratchFolder tree;
    makePlainTree(tree.path());
    writeFile(tree.filePath(u"beside"_s), "so that nothing is taken off");
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    const ScratchFolder scratch;
    writeFile(scratch.filePath(u"ours.tar.zst"_s), made->bytes);
    QDir(scratch.path()).mkpath(u"into"_s);
    HF_VERIFY(importFile(scratch.filePath(u"ours.tar.zst"_s), scratch.filePath(u"into"_s)));
    QCOMPARE(firstDifference(roughTree(tree.path()), roughTree(scratch.filePath(u"into"_s))),
             QString());
}

void OtherFormatsTest::importsHostileZip()
{
    if (findProgram(u"python3"_s).isEmpty())
        QSKIP("no-packer");
    const ScratchFolder scratch;
    QDir(scratch.path()).mkpath(u"inside"_s);
    const QString file = scratch.filePath(u"evil.zip"_s);
    const QByteArrayList names{"../evil", "a/../../evil", "/tmp/holdfast-evil"};
    for (const QByteArray &name : names) {
        const QString script =
            u"import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1],'w')\nz.writestr(sys.argv[2],'evil')\nz.close()"_s;
        HF_VERIFY(run(u"python3"_s, {u"-c"_s, script, file, QString::fromUtf8(name)}));
        const auto imported = importFile(file, scratch.filePath(u"inside"_s));
        HF_VERIFY_ERROR(imported, "archive.hostile");
        QVERIFY(QDir(scratch.filePath(u"inside"_s)).isEmpty());
        QCOMPARE(
            QDir(scratch.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList({u"evil.zip"_s, u"inside"_s}));
        QVERIFY(!QFile::exists(u"/tmp/holdfast-evil"_s));
        QDir(scratch.filePath(u"inside"_s)).removeRecursively();
        QDir(scratch.path()).mkpath(u"inside"_s);
    }
}

void OtherFormatsTest::exportsZip_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("from tar.zst") << Format::TarZst;
    QTest::newRow("from tar.gz") << Format::TarGz;
}

void OtherFormatsTest::exportsZip()
{
    QFETCH(Format, format);
    const ScratchFolder tree;
    makePlainTree(tree.path());
    makeSmallTree(tree.path());
    const auto made = makeArchive(tree.path(), format);
    HF_VERIFY(made);
    const ScratchFolder scratch;
    MemorySource source(made->bytes);
    MemorySource manifest(made->manifest);
    Progress progress;
    const QString file = scratch.filePath(u"export.zip"_s);
    const auto size = exportZip(source, format, &manifest, file, progress, CancellationToken());
    HF_VERIFY(size);
    QCOMPARE(*size, QFileInfo(file).size());
    QCOMPARE(QDir(scratch.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(u"export.zip"_s));
    // Back again through the import: modes, times to the second, symlinks; hard links are copies
    // now.
    QDir(scratch.path()).mkpath(u"into"_s);
    HF_VERIFY(importFile(file, scratch.filePath(u"into"_s)));
    HF_VERIFY(run(u"diff"_s, {u"-r"_s, tree.path(), scratch.filePath(u"into"_s)}));
    if (!findProgram(u"python3"_s).isEmpty())
        HF_VERIFY(run(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-t"_s, file}));
}

void OtherFormatsTest::exportLeavesNothingBehindOnFailure()
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    const ScratchFolder scratch;
    MemorySource source(made->bytes);
    source.bytes[100] = char(source.bytes.at(100) ^ 1);
    Progress progress;
    QVERIFY(!exportZip(source, Format::TarZst, nullptr, scratch.filePath(u"export.zip"_s), progress,
                       CancellationToken()));
    QVERIFY(QDir(scratch.path()).isEmpty());
    source.bytes = made->bytes;
    HF_VERIFY_ERROR(exportZip(source, Format::TarZst, nullptr, u"/no/such/folder/export.zip"_s,
                              progress, CancellationToken()),
                    "file.not_found");
}

HOLDFAST_TEST(OtherFormatsTest)
#include "tst_other_formats.moc"
