// What people bring and what they take away.
#include "tests/archive/archive_fixture.h"
#include "tests/support/test_main.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

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
    void importsZipsWithLinks();
    void importComparesChecksums();
    void exportsZip_data();
    void exportsZip();
    void exportedZipIsReadByOthers();
    void namesOfAnExportStayAsTheyAre();
    void exportIsTheSameEachTime();
    void exportLeavesNothingBehindOnFailure();
    void exportLeavesNothingBehindWhenCancelled();
    void exportOntoAFullDisk();
    void exportsWhatIsTooLargeForAnOldZip_data();
    void exportsWhatIsTooLargeForAnOldZip();
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

Result<qint64> exportTree(const QString &folder, const QString &toFile)
{
    HF_TRY(const MadeArchive made, makeArchive(folder));
    MemorySource source(made.bytes);
    Progress progress;
    return exportZip(source, made.format, nullptr, toFile, progress, CancellationToken());
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

void OtherFormatsTest::importsZipsWithLinks()
{
    if (findProgram(u"python3"_s).isEmpty())
        QSKIP("no-packer");
    const QString script = u"import zipfile,sys,stat\n"
                           "z=zipfile.ZipFile(sys.argv[1],'w')\n"
                           "z.writestr('world/data/level.dat','good')\n"
                           "i=zipfile.ZipInfo('world/level.dat');i.create_system=3\n"
                           "i.external_attr=(stat.S_IFLNK|0o777)<<16\n"
                           "z.writestr(i,sys.argv[2])\n"
                           "z.close()"_s;
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"links.zip"_s);
    QDir(scratch.path()).mkpath(u"inside"_s);
    HF_VERIFY(run(u"python3"_s, {u"-c"_s, script, file, u"data/level.dat"_s}));
    HF_VERIFY(importFile(file, scratch.filePath(u"inside"_s)));
    QCOMPARE(QFile::symLinkTarget(scratch.filePath(u"inside/level.dat"_s)),
             scratch.filePath(u"inside/data/level.dat"_s));
    QDir(scratch.path()).mkpath(u"refused"_s);
    HF_VERIFY(run(u"python3"_s, {u"-c"_s, script, file, u"/etc/passwd"_s}));
    const auto refused = importFile(file, scratch.filePath(u"refused"_s));
    HF_VERIFY_ERROR(refused, "archive.hostile");
    QVERIFY2(refused.error().message().contains(u"world/level.dat"_s),
             qPrintable(refused.error().message()));
}

void OtherFormatsTest::importComparesChecksums()
{
    if (findProgram(u"python3"_s).isEmpty())
        QSKIP("no-packer");
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"flipped.zip"_s);
    const QString script =
        u"import zipfile,sys\n"
        "z=zipfile.ZipFile(sys.argv[1],'w')\n"
        "z.writestr('level.dat','what was stored')\n"
        "z.close()\n"
        "b=open(sys.argv[1],'rb').read().replace(b'was stored',b'was flipped'[:10])\n"
        "open(sys.argv[1],'wb').write(b)"_s;
    HF_VERIFY(run(u"python3"_s, {u"-c"_s, script, file}));
    QDir(scratch.path()).mkpath(u"inside"_s);
    HF_VERIFY_ERROR(importFile(file, scratch.filePath(u"inside"_s)), "archive.damaged");
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

void OtherFormatsTest::exportedZipIsReadByOthers()
{
    const ScratchFolder tree;
    makePlainTree(tree.path());
    QFile::setPermissions(tree.filePath(u"world/level.dat"_s),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup);
    QFile::link(u"level.dat"_s, tree.filePath(u"world/link"_s));
    setTime(tree.filePath(u"world"_s), 1700000000000000000);
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"export.zip"_s);
    HF_VERIFY(exportTree(tree.path(), file));
    QDir(scratch.path()).mkpath(u"into"_s);
    HF_VERIFY(importFile(file, scratch.filePath(u"into"_s)));
    QCOMPARE(firstDifference(roughTree(tree.filePath(u"world"_s)),
                             roughTree(scratch.filePath(u"into"_s))),
             QString());
    int readers = 0;
    // Neither program gives a link its own time back: it has that of the unpacking.
    const auto withoutLinkTimes = [](QStringList lines) {
        for (QString &line : lines)
            if (line.section(u' ', 1, 1).startsWith(u"120"_s))
                line.remove(u' ' + line.section(u' ', 2, 2));
        return lines;
    };
    const auto unpackWith = [&](const QString &program, const QStringList &arguments) {
        if (findProgram(program).isEmpty())
            return;
        ++readers;
        const QString folder = scratch.filePath(program);
        QDir(scratch.path()).mkpath(program);
        HF_VERIFY(run(program, QStringList(arguments) << file, folder));
        QCOMPARE(firstDifference(withoutLinkTimes(roughTree(tree.path())),
                                 withoutLinkTimes(roughTree(folder))),
                 QString());
    };
    unpackWith(u"unzip"_s, {u"-q"_s});
    unpackWith(u"7z"_s, {u"x"_s, u"-bd"_s});
    if (!findProgram(u"python3"_s).isEmpty()) {
        ++readers;
        const auto listed = run(u"python3"_s, {u"-c"_s,
                                               u"import zipfile,sys\n"
                                               "for i in zipfile.ZipFile(sys.argv[1]).infolist():\n"
                                               " print(ascii(i.filename),oct(i.external_attr>>16),"
                                               "i.flag_bits>>11&1)"_s,
                                               file});
        HF_VERIFY(listed);
        QVERIFY2(listed->contains("'world/level.dat' 0o100540 "), listed->constData());
        QVERIFY2(listed->contains("'world/link' 0o120777 "), listed->constData());
        QVERIFY2(listed->contains("'world/empty/' 0o40755 "), listed->constData());
    }
    if (readers == 0)
        QSKIP("no-packer");
}

void OtherFormatsTest::namesOfAnExportStayAsTheyAre()
{
    // As macOS writes names: the letter and its dots apart.
    const ScratchFolder tree;
    writeFile(tree.filePath(u"u\u0308"_s), "apart");
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"export.zip"_s);
    HF_VERIFY(exportTree(tree.path(), file));
    QFile zip(file);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QVERIFY(zip.readAll().count("u\u0308") >= 2); // before the content, and in the directory
    QDir(scratch.path()).mkpath(u"into"_s);
    HF_VERIFY(importFile(file, scratch.filePath(u"into"_s)));
    QVERIFY(QFile::exists(scratch.filePath(u"into/\u00fc"_s))); // as keyboards write it here
}

void OtherFormatsTest::exportIsTheSameEachTime()
{
    const ScratchFolder tree;
    makePlainTree(tree.path());
    makeSmallTree(tree.path());
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    const ScratchFolder scratch;
    QByteArrayList contents;
    for (const QString &name : {u"one.zip"_s, u"two.zip"_s}) {
        MemorySource source(made->bytes);
        Progress progress;
        HF_VERIFY(exportZip(source, made->format, nullptr, scratch.filePath(name), progress,
                            CancellationToken()));
        QFile file(scratch.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        contents.append(file.readAll());
    }
    QVERIFY(contents.at(0) == contents.at(1));
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

void OtherFormatsTest::exportLeavesNothingBehindWhenCancelled()
{
    /// Asks to stop once there is something of the zip: a second name has its content read again.
    class CancellingSource : public MemorySource
    {
    public:
        QString folder;
        CancellationToken cancel;
        Result<qint64> readAt(qint64 offset, std::span<std::byte> buffer) override
        {
            const auto files = QDir(folder).entryInfoList(QDir::Files);
            if (!files.isEmpty() && files.first().size() > 0)
                cancel.cancel();
            return MemorySource::readAt(offset, buffer);
        }
    };
    const ScratchFolder tree;
    writeFile(tree.filePath(u"a"_s), randomBytes(4 << 20));
    QCOMPARE(::link(QFile::encodeName(tree.filePath(u"a"_s)).constData(),
                    QFile::encodeName(tree.filePath(u"b"_s)).constData()),
             0);
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    const ScratchFolder scratch;
    CancellingSource source;
    source.bytes = made->bytes;
    source.folder = scratch.path();
    Progress progress;
    HF_VERIFY_ERROR(exportZip(source, made->format, nullptr, scratch.filePath(u"export.zip"_s),
                              progress, source.cancel),
                    "cancelled");
    QVERIFY(QDir(scratch.path()).isEmpty());
}

void OtherFormatsTest::exportOntoAFullDisk()
{
    const ScratchFolder tree;
    writeFile(tree.filePath(u"random"_s), randomBytes(8 << 20));
    const ScratchFolder small;
    const QByteArray mountPoint = QFile::encodeName(small.path());
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=4m") != 0)
        QSKIP("no-mount");
    const auto unmount = qScopeGuard([&] { ::umount2(mountPoint.constData(), MNT_DETACH); });
    HF_VERIFY_ERROR(exportTree(tree.path(), small.filePath(u"export.zip"_s)), "file.no_space");
    QVERIFY(QDir(small.path()).isEmpty());
}

void OtherFormatsTest::exportsWhatIsTooLargeForAnOldZip_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a file of more than 4 GiB") << u"file"_s;
    QTest::newRow("more than 4 GiB in all") << u"zip"_s;
    QTest::newRow("more than 65,535 entries") << u"entries"_s;
}

void OtherFormatsTest::exportsWhatIsTooLargeForAnOldZip()
{
    QFETCH(QString, what);
    const bool isSlow = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") == 1; // else a trial
    const ScratchFolder tree;
    const QString first = tree.filePath(u"first"_s);
    int count = 1;
    if (what == "file"_L1) {
        writeFile(first, "at the beginning");
        QVERIFY(QFile::resize(first, (isSlow ? qint64(4) << 30 : qint64(4) << 20) + 12345));
        QFile file(first);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 10));
        file.write("at the end");
    } else if (what == "zip"_L1) {
        // Names of one file: little to make, and a zip has the content of each.
        writeFile(first, randomBytes(isSlow ? 256 << 20 : 1 << 20));
        for (; count < 17; ++count)
            QCOMPARE(::link(QFile::encodeName(first).constData(),
                            QFile::encodeName(tree.filePath(QString::number(count))).constData()),
                     0);
    } else {
        writeFile(first, "first");
        for (; count < (isSlow ? 66000 : 100); ++count)
            writeFile(tree.filePath(QString::number(count)), "x");
    }
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"export.zip"_s);
    HF_VERIFY(exportTree(tree.path(), file));
    if (what == "zip"_L1 && isSlow)
        QVERIFY(QFileInfo(file).size() > (qint64(4) << 30));
    QDir(scratch.path()).mkpath(u"into"_s);
    const auto imported = importFile(file, scratch.filePath(u"into"_s));
    HF_VERIFY(imported);
    QCOMPARE(imported->fileCount, count);
    HF_VERIFY(run(u"diff"_s, {u"-r"_s, tree.path(), scratch.filePath(u"into"_s)}));
    int readers = 0;
    const auto readWith = [&](const QString &program, const QStringList &arguments) {
        if (findProgram(program).isEmpty())
            return;
        ++readers;
        HF_VERIFY(run(program, QStringList(arguments) << file));
    };
    readWith(u"unzip"_s, {u"-tqq"_s});
    readWith(u"7z"_s, {u"t"_s, u"-bd"_s});
    readWith(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-t"_s});
    if (readers == 0)
        QSKIP("no-packer");
}

HOLDFAST_TEST(OtherFormatsTest)
#include "tst_other_formats.moc"
