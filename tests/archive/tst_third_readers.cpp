// The format as its description has it: a reader that was written from docs/format.md alone, and an
// archive of the first version, kept for ever.
#include "tests/archive/archive_fixture.h"
#include "tests/support/test_main.h"

#include <QtCore/QFile>

using namespace holdfast;
using namespace holdfast::archive;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class ThirdReadersTest : public QObject
{
    Q_OBJECT

private slots:
    void pythonReaderAgrees();
    void pythonReaderFindsDamage();
    void readsTheFirstVersion();
    void writesTheFirstVersionStill();
};

namespace {

const QString kReader = QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/archive/read_archive.py");
const QString kKept = QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/compat/version-1.tar.zst");

bool hasPython()
{
    return !findProgram(u"python3"_s).isEmpty() && !findProgram(u"zstd"_s).isEmpty();
}

} // namespace

void ThirdReadersTest::pythonReaderAgrees()
{
    if (!hasPython())
        QSKIP("no-python-or-zstd");
    const ScratchFolder tree;
    makeOddTree(tree.path(), {.sparseBytes = 40 << 20, .depth = 50});
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"backup.tar.zst"_s);
    writeFile(file, made->bytes);
    const auto entries = manifestEntries(made->manifest);
    HF_VERIFY(entries);
    const auto verified = run(u"python3"_s, {kReader, u"verify"_s, file});
    HF_VERIFY(verified);
    QCOMPARE(*verified, "good " + QByteArray::number(entries->size()) + '\n');
    const auto listed = run(u"python3"_s, {kReader, u"list"_s, file});
    HF_VERIFY(listed);
    QCOMPARE(listed->count('\n'), entries->size());
    const auto extracted =
        run(u"python3"_s, {kReader, u"extract"_s, file, u"world/level.dat_old"_s});
    HF_VERIFY(extracted);
    QCOMPARE(*extracted, QByteArray(3000, 'l'));
}

void ThirdReadersTest::pythonReaderFindsDamage()
{
    if (!hasPython())
        QSKIP("no-python-or-zstd");
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    const ScratchFolder scratch;
    const QString file = scratch.filePath(u"backup.tar.zst"_s);
    for (const qsizetype place : {made->bytes.size() / 3, made->bytes.size() - 100,
                                  made->bytes.size() - 20, made->bytes.size() - 1}) {
        QByteArray changed = made->bytes;
        changed[place] = char(changed.at(place) ^ 1);
        writeFile(file, changed);
        QVERIFY(!run(u"python3"_s, {kReader, u"verify"_s, file}));
    }
}

void ThirdReadersTest::readsTheFirstVersion()
{
    QFile file(kKept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    MadeArchive kept;
    kept.bytes = file.readAll();
    const auto verified = verify(kept);
    HF_VERIFY(verified);
    QCOMPARE(verified->fileCount, 9);
    QCOMPARE(verified->contentBytes, 9480182);
    const ScratchFolder restored;
    HF_VERIFY(unpack(kept, restored.path()));
    const QStringList tree = describeTree(restored.path());
    QVERIFY(tree.filter(u"server.properties 100644 1700000000.123456789"_s).size() == 1);
    QVERIFY(tree.filter(u"before%201970 100644 -5.500000000"_s).size() == 1);
    QVERIFY(tree.filter(u"not%20utf-8%20%FF 100640 "_s).size() == 1);
    QVERIFY(tree.filter(u"world/link 120777 "_s).filter(u"-> ../server.properties"_s).size() == 1);
    QVERIFY(tree.filter(u"first=world/level.dat"_s).size() == 2);
    QFile large(restored.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::ReadOnly));
    QCOMPARE(large.readAll(),
             QByteArray(QByteArray(1 << 20, 'L') + QByteArray(1 << 20, '\0') + "end"));
}

void ThirdReadersTest::writesTheFirstVersionStill()
{
    // The same manifest and the same headers for the same folder; the frames may be packed
    // otherwise by another libzstd.
    QFile file(kKept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    MadeArchive kept;
    kept.bytes = file.readAll();
    const ScratchFolder restored;
    HF_VERIFY(unpack(kept, restored.path()));
    const auto made = makeArchive(restored.path());
    HF_VERIFY(made);
    MemorySource source(kept.bytes);
    MemorySink manifest;
    HF_VERIFY(fetchManifest(source, manifest));
    const auto before = manifestEntries(manifest.bytes);
    const auto after = manifestEntries(made->manifest);
    HF_VERIFY(before);
    HF_VERIFY(after);
    QCOMPARE(after->size(), before->size());
    for (qsizetype index = 0; index < before->size(); ++index) {
        QCOMPARE(after->at(index).path, before->at(index).path);
        QCOMPARE(after->at(index).offset, before->at(index).offset);
        QCOMPARE(after->at(index).sha256, before->at(index).sha256);
        QCOMPARE(after->at(index).mtimeNs, before->at(index).mtimeNs);
        QCOMPARE(after->at(index).mode, before->at(index).mode);
    }
}

HOLDFAST_TEST(ThirdReadersTest)
#include "tst_third_readers.moc"
