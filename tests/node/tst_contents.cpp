#include "folder_trees.h"
#include "node_bench.h"
#include "tests/benchmark/nbt_writer.h"
#include "tests/benchmark/region_file.h"
#include "tests/support/test_main.h"

#include "line_difference.h"

#include "core/base/uuid7.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

using namespace holdfast;
using namespace holdfast::node;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray region(int chunks, const QByteArray &seed = "seed")
{
    ChunkPayloads payloads;
    return makeRegionFile(payloads, seed,
                          {.kind = RegionKind::Overworld, .x = 0, .z = 0, .chunkCount = chunks},
                          1'730'000'000);
}

QByteArray level(const QByteArray &name, int version)
{
    NbtWriter document;
    document.openCompound("Data").integer("DataVersion", version).text("LevelName", name);
    document.closeCompound();
    return document.gzipDocument();
}

QByteArray png(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    char size[8];
    qToBigEndian(width, size);
    qToBigEndian(height, size + 4);
    return bytes + QByteArray(size, 8) + QByteArray(40, '\x08');
}

FilePreviewParams about(const QString &path)
{
    FilePreviewParams question;
    question.path = path;
    return question;
}

} // namespace

class ContentsTest : public QObject
{
    Q_OBJECT
private slots:
    void previewsByContent_data();
    void previewsByContent();
    void textsInParts();
    void nbtAndChunks();
    void otherFormatsPreviewToo();
    void searchesInPages();
    void largeFoldersComeFoldersFirst();
    void changesInPagesAndByKind();
    void subjectsAndChunks();
    void filesCompared();
    void linesCompared_data();
    void linesCompared();
    void everyPhaseCountsForItself();
};

void ContentsTest::previewsByContent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("hasProblem");
    const auto row = [](const char *name, const char *path, const QByteArray &content,
                        const char *kind, const char *format, bool hasProblem = false) {
        QTest::newRow(name) << QString::fromLatin1(path) << content << QString::fromLatin1(kind)
                            << QString::fromLatin1(format) << hasProblem;
    };
    row("an empty file is an empty text", "empty.txt", "", "text", "utf-8");
    row("properties", "p", "motd=hello\n", "text", "utf-8");
    row("umlauts in UTF-8", "p",
        "motd=Gr\xc3\xbc\xc3\x9f"
        "e\n",
        "text", "utf-8");
    row("umlauts in Latin-1", "p",
        "motd=Gr\xfc\xdf"
        "e\n",
        "text", "iso-8859-1");
    row("UTF-16 with its mark", "p",
        QByteArray("\xff\xfe"
                   "a\0b\0",
                   6),
        "text", "utf-16le");
    row("a zero byte makes no text", "p", QByteArray("abc\0def", 7), "binary", "");
    row("an image by its content", "icon", png(64, 64), "image", "png");
    row("an image that would fill the memory", "icon.png", png(100'000, 100'000), "image", "png",
        true);
    row("level.dat", "level.dat", level("home", 1), "nbt", "");
    row("only the name of a level.dat", "level.dat", QByteArray("\x0a\x00\x02\xff", 4), "binary",
        "", true);
    row("a cut level.dat", "level.dat", level("home", 1).left(30), "archive", "gzip", true);
    row("a plugin", "plugin.jar", QByteArray("PK\x03\x04\0\0\0\0", 8), "archive", "zip");
    row("a region", "r.0.0.mca", region(40), "region", "");
    row("a torn region", "r.0.0.mca", region(40).left(6000), "region", "", true);
}

void ContentsTest::previewsByContent()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QFETCH(bool, hasProblem);
    NodeBench bench;
    writeFile(bench.server() + u'/' + path, content);
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    const auto preview = bench.node().previewFile(*stored, about(path));
    HF_VERIFY(preview);
    QTEST(enumText(preview->kind), "kind");
    QTEST(preview->format, "format");
    QCOMPARE(preview->problem.has_value(), hasProblem);
    QCOMPARE(preview->entry.sizeBytes, content.size());
    QCOMPARE(preview->nextOffset, -1);
    if (preview->kind == PreviewKind::Image) {
        QCOMPARE(QByteArray::fromBase64(preview->bytes.toLatin1()),
                 hasProblem ? QByteArray() : content);
        QVERIFY(preview->width > 0);
    }
    if (preview->kind == PreviewKind::Binary)
        QCOMPARE(QByteArray::fromHex(preview->hex.toLatin1()), content);
    const auto folder = bench.node().previewFile(*stored, about(u"world"_s));
    HF_VERIFY(folder);
    QCOMPARE(folder->kind, PreviewKind::Folder);
    const auto link = bench.node().previewFile(*stored, about(u"link"_s));
    HF_VERIFY(link);
    QCOMPARE(link->kind, PreviewKind::Link);
    HF_VERIFY_ERROR(bench.node().previewFile(*stored, about(u"none"_s)),
                    "archive.member_not_found");
}

void ContentsTest::textsInParts()
{
    NodeBench bench;
    // Characters of two bytes, so that every odd limit cuts one; larger than a frame.
    const QString text = QString(u"äöü\n"_s).repeated(600'000);
    writeFile(bench.server() + "/long.txt"_L1, text.toUtf8());
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    QString read;
    FilePreviewParams question = about(u"long.txt"_s);
    question.limit = 999'999;
    int parts = 0;
    do {
        const auto part = bench.node().previewFile(*stored, question);
        HF_VERIFY(part);
        QCOMPARE(part->kind, PreviewKind::Text);
        QVERIFY(part->text.size() <= question.limit);
        read += part->text;
        question.offset = part->nextOffset;
        QVERIFY(++parts < 10);
    } while (question.offset >= 0);
    QVERIFY(parts > 3);
    QVERIFY(read == text);
    question.offset = qint64(1) << 40;
    const auto behind = bench.node().previewFile(*stored, question);
    HF_VERIFY(behind);
    QVERIFY(behind->text.isEmpty());
    QCOMPARE(behind->nextOffset, -1);
}

void ContentsTest::nbtAndChunks()
{
    NodeBench bench;
    writeFile(bench.server() + "/world/level.dat"_L1, level("home", 3465));
    writeFile(bench.server() + "/world/region/r.0.0.mca"_L1, region(300));
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    FilePreviewParams question = about(u"world/level.dat"_s);
    question.inside = QStringList{u"Data"_s};
    const auto data = bench.node().previewFile(*stored, question);
    HF_VERIFY(data);
    QVERIFY(data->nbt);
    QCOMPARE(data->nbt->children.at(1).value, u"home"_s);
    question.inside = QStringList{u"Nowhere"_s};
    HF_VERIFY_ERROR(bench.node().previewFile(*stored, question), "minecraft.nbt_path");

    question = about(u"world/region/r.0.0.mca"_s);
    const auto map = bench.node().previewFile(*stored, question);
    HF_VERIFY(map);
    QVERIFY(map->region);
    QCOMPARE(map->region->chunks.size(), 300);
    QCOMPARE(map->region->tornCount, 0);
    QCOMPARE(map->region->chunks.at(0).compression, u"zlib"_s);
    question.chunk = map->region->chunks.last().index;
    const auto chunk = bench.node().previewFile(*stored, question);
    HF_VERIFY(chunk);
    QCOMPARE(chunk->kind, PreviewKind::Nbt);
    QVERIFY(chunk->nbt->tag.childCount > 0);
}

void ContentsTest::otherFormatsPreviewToo()
{
    NodeBench bench;
    writeFile(bench.server() + "/world/region/r.0.0.mca"_L1, region(30));
    for (const ArchiveFormat format : {ArchiveFormat::TarGz, ArchiveFormat::Tar}) {
        const auto stored = bench.backup(enumText(format), format);
        HF_VERIFY(stored);
        const auto map = bench.node().previewFile(*stored, about(u"world/region/r.0.0.mca"_s));
        HF_VERIFY(map);
        QCOMPARE(map->region->chunks.size(), 30);
        QCOMPARE(map->region->tornCount, 0);
    }
}

void ContentsTest::searchesInPages()
{
    NodeBench bench;
    for (int i = 0; i < 25; ++i)
        writeFile(bench.server() + u"/plugins/Essentials/user%1.yml"_s.arg(i), "data");
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    const auto all = bench.node().search(*stored, u"essentials"_s, {}, 100, {});
    HF_VERIFY(all);
    QCOMPARE(all->entries.size(), 26); // the folder and what lies in it
    QCOMPARE(all->entries.first().path, u"plugins/Essentials"_s);
    QCOMPARE(all->entries.first().sizeBytes, 100);
    QVERIFY(all->after.isEmpty());
    QStringList paged;
    QString after;
    do {
        const auto page = bench.node().search(*stored, u"ESSENTIALS"_s, after, 4, {});
        HF_VERIFY(page);
        QVERIFY(!page->entries.isEmpty() && page->entries.size() <= 4);
        if (after.isEmpty()) // found on this page, but most of it lies behind
            QCOMPARE(page->entries.first().sizeBytes, 100);
        for (const ArchiveEntry &entry : page->entries)
            paged << entry.path;
        after = page->after;
    } while (!after.isEmpty());
    QCOMPARE(paged.size(), 26);
    paged.removeDuplicates();
    QCOMPARE(paged.size(), 26);
    const auto none = bench.node().search(*stored, u"no such"_s, {}, 4, {});
    HF_VERIFY(none);
    QVERIFY(none->entries.isEmpty() && none->after.isEmpty());
    CancellationToken cancelled;
    cancelled.cancel();
    HF_VERIFY_ERROR(bench.node().search(*stored, u"a"_s, {}, 4, cancelled), "cancelled");
}

void ContentsTest::largeFoldersComeFoldersFirst()
{
    const int count = qEnvironmentVariableIsSet("HOLDFAST_SLOW_TESTS") ? 100'000 : 3000;
    NodeBench bench;
    const QString folder = bench.server() + "/many"_L1;
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < count; ++i) {
        const QString path = folder + u"/entry%1"_s.arg(i);
        if (i % 10 == 0) {
            QVERIFY(QDir().mkdir(path));
        } else {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }
    const auto stored = bench.backup(u"one"_s);
    HF_VERIFY(stored);
    QString after;
    QString last;
    int seen = 0;
    int folders = 0;
    do {
        const auto page = bench.node().browse(*stored, u"many"_s, after, 700);
        HF_VERIFY(page);
        for (const ArchiveEntry &entry : page->entries) {
            const bool isFolder = entry.type == "directory"_L1;
            folders += isFolder ? 1 : 0;
            const QString place = (isFolder ? u"0"_s : u"1"_s) + entry.name;
            QVERIFY2(last < place, qPrintable(place));
            last = place;
            ++seen;
        }
        after = page->after;
    } while (!after.isEmpty());
    QCOMPARE(seen, count);
    QCOMPARE(folders, count / 10);
}

void ContentsTest::changesInPagesAndByKind()
{
    NodeBench bench;
    for (int i = 0; i < 30; ++i)
        writeFile(bench.server() + u"/old/%1"_s.arg(i), "old");
    const auto first = bench.backup(u"one"_s);
    HF_VERIFY(first);
    QVERIFY(QDir(bench.server() + "/old"_L1).removeRecursively());
    for (int i = 0; i < 20; ++i)
        writeFile(bench.server() + u"/new/%1"_s.arg(i), "new");
    const auto second = bench.backup(u"two"_s);
    HF_VERIFY(second);
    const auto pages = [&](auto ask, std::optional<ChangeKind> kind) -> QStringList {
        QStringList paths;
        DifferenceScope scope{.kind = kind, .limit = 7};
        do {
            const auto page = ask(scope);
            if (!page || page->changes.size() > 7 || page->added != 21 || page->removed != 31)
                return {u"wrong"_s};
            if (page->isTruncated == page->after.isEmpty())
                return {u"wrong cursor"_s};
            for (const TreeChange &change : page->changes)
                paths << change.path;
            scope.after = page->after;
        } while (!scope.after.isEmpty());
        return paths;
    };
    const auto stored = [&](const DifferenceScope &scope) {
        return bench.node().diff(*first, *second, scope, bench.watch());
    };
    const auto live = [&](const DifferenceScope &scope) {
        return bench.node().diffLive(*first, bench.server(), bench.ignored(), scope, bench.watch());
    };
    QCOMPARE(pages(stored, {}).size(), 52);
    QCOMPARE(pages(live, {}), pages(stored, {}));
    QCOMPARE(pages(stored, ChangeKind::Removed).size(), 31);
    QCOMPARE(pages(stored, ChangeKind::Added).size(), 21);
    QCOMPARE(pages(stored, ChangeKind::Changed).size(), 0);
}

void ContentsTest::subjectsAndChunks()
{
    NodeBench bench;
    const QString regionFile = bench.server() + "/world/region/r.0.0.mca"_L1;
    writeFile(bench.server() + "/world/playerdata/one.dat"_L1, "player");
    writeFile(regionFile, region(100));
    const auto first = bench.backup(u"one"_s);
    HF_VERIFY(first);
    // One chunk saved again, one gone, one new.
    QByteArray bytes = region(100);
    QList<int> present;
    QList<int> absent;
    for (int index = 0; index < 1024; ++index)
        (qFromBigEndian<quint32>(bytes.constData() + 4 * index) ? present : absent).append(index);
    qToBigEndian<quint32>(1'740'000'000, bytes.data() + 4096 + 4 * present.at(0));
    const auto place = qFromBigEndian<quint32>(bytes.constData() + 4 * present.at(1));
    qToBigEndian<quint32>(0, bytes.data() + 4 * present.at(1));
    qToBigEndian<quint32>(place, bytes.data() + 4 * absent.at(0));
    writeFile(regionFile, bytes + QByteArray(4096, '\0'));
    writeFile(bench.server() + "/world/playerdata/one.dat"_L1, "player 2");
    writeFile(bench.server() + "/server.properties"_L1, "motd=other\n");
    const auto second = bench.backup(u"two"_s);
    HF_VERIFY(second);
    const DifferenceScope scope{.countChunks = true};
    const auto check = [&](const Result<TreeDifference> &difference, bool isForward) {
        HF_VERIFY(difference);
        QVERIFY(difference->hasChunkCounts);
        QCOMPARE(difference->subjects.size(), 5);
        const SubjectChanges regions = difference->subjects.at(int(ChangeSubject::Regions));
        QCOMPARE(regions.changed, 1);
        QCOMPARE(regions.chunksChanged, 1);
        QCOMPARE(regions.chunksAdded, 1);
        QCOMPARE(regions.chunksRemoved, 1);
        QCOMPARE(regions.newBytes - regions.oldBytes, isForward ? 4096 : -4096);
        QCOMPARE(difference->subjects.at(int(ChangeSubject::Players)).changed, 1);
        QCOMPARE(difference->subjects.at(int(ChangeSubject::Settings)).changed, 1);
        QCOMPARE(difference->subjects.at(int(ChangeSubject::Others)).changed, 0);
    };
    check(bench.node().diff(*first, *second, scope, bench.watch()), true);
    check(bench.node().diff(*second, *first, scope, bench.watch()), false);
    check(bench.node().diffLive(*first, bench.server(), bench.ignored(), scope, bench.watch()),
          true);
    check(bench.node().previewRestore(bench.restoreOrder(*first), scope, bench.watch()), false);
    const auto uncounted = bench.node().diff(*first, *second, {}, bench.watch());
    HF_VERIFY(uncounted);
    QVERIFY(!uncounted->hasChunkCounts);

    const auto file = bench.node().diffFile(*first, *second, u"world/region/r.0.0.mca"_s, {});
    HF_VERIFY(file);
    QCOMPARE(file->kind, FileDifferenceKind::Region);
    // By content nothing was saved again: only the time was.
    QCOMPARE(file->region->added, QList<int>{absent.at(0)});
    QCOMPARE(file->region->removed, QList<int>{present.at(1)});
    QCOMPARE(file->region->changed, QList<int>());
    QCOMPARE(file->region->equal.size(), 99);
}

void ContentsTest::filesCompared()
{
    NodeBench bench;
    writeFile(bench.server() + "/world/level.dat"_L1, level("home", 3465));
    writeFile(bench.server() + "/server.properties"_L1, "a=1\nb=2\nc=3\n");
    writeFile(bench.server() + "/data.bin"_L1, QByteArray("\0\1\2\3", 4));
    writeFile(bench.server() + "/same"_L1, "same");
    const auto first = bench.backup(u"one"_s);
    HF_VERIFY(first);
    writeFile(bench.server() + "/world/level.dat"_L1, level("away", 3465));
    writeFile(bench.server() + "/server.properties"_L1, "a=1\nb=4\nc=3\n");
    writeFile(bench.server() + "/data.bin"_L1, QByteArray("\0\1\7\3", 4));
    writeFile(bench.server() + "/only now"_L1, "new\n");
    const auto live = [&](const QString &path) {
        return bench.node().diffFileLive(*first, bench.server(), path, {});
    };
    const auto nbt = live(u"world/level.dat"_s);
    HF_VERIFY(nbt);
    QCOMPARE(nbt->kind, FileDifferenceKind::Nbt);
    QCOMPARE(nbt->nbtChanges.size(), 1);
    QCOMPARE(nbt->nbtChanges.at(0).path, (QStringList{u"Data"_s, u"LevelName"_s}));
    QCOMPARE(nbt->nbtChanges.at(0).oldValue, u"home"_s);
    QCOMPARE(nbt->nbtChanges.at(0).newValue, u"away"_s);
    const auto text = live(u"server.properties"_s);
    HF_VERIFY(text);
    QCOMPARE(text->kind, FileDifferenceKind::Text);
    QCOMPARE(text->hunks.size(), 1);
    QCOMPARE(text->hunks.at(0).lines.size(), 4);
    const auto bytes = live(u"data.bin"_s);
    HF_VERIFY(bytes);
    QCOMPARE(bytes->kind, FileDifferenceKind::Binary);
    QCOMPARE(bytes->firstDifference, 2);
    const auto same = live(u"./same"_s);
    HF_VERIFY(same);
    QCOMPARE(same->kind, FileDifferenceKind::Equal);
    const auto added = live(u"only now"_s);
    HF_VERIFY(added);
    QCOMPARE(added->kind, FileDifferenceKind::Text);
    QCOMPARE(added->oldSizeBytes, -1);
    HF_VERIFY_ERROR(live(u"nowhere"_s), "archive.member_not_found");
    // Never out of the folder, never through a link.
    QVERIFY(!live(u"../../etc/passwd"_s));
    QVERIFY(!live(u"link"_s));
    const auto second = bench.backup(u"two"_s);
    HF_VERIFY(second);
    const auto removed = bench.node().diffFile(*second, *first, u"only now"_s, {});
    HF_VERIFY(removed);
    QCOMPARE(removed->newSizeBytes, -1);
}

void ContentsTest::linesCompared_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << u"a\nb\n"_s << u"a\nb\n"_s << u""_s;
    QTest::newRow("one line") << u"a\nb\nc\n"_s << u"a\nx\nc\n"_s << u" a-b+x c"_s;
    QTest::newRow("at the beginning") << u"b\nc\n"_s << u"a\nb\nc\n"_s << u"+a b c"_s;
    QTest::newRow("at the end") << u"a\n"_s << u"a\nb\n"_s << u" a+b"_s;
    QTest::newRow("all of it") << u""_s << u"a\nb\n"_s << u"+a+b"_s;
    QTest::newRow("nothing left") << u"a\nb\n"_s << u""_s << u"-a-b"_s;
    QTest::newRow("far apart: two hunks")
        << u"1\n2\n3\n4\n5\n6\n7\n8\n9\n"_s << u"x\n2\n3\n4\n5\n6\n7\n8\ny\n"_s
        << u"-1+x 2 3 4| 6 7 8-9+y"_s;
    QTest::newRow("moved") << u"a\nb\nc\nd\n"_s << u"b\nc\na\nd\n"_s << u"-a b c+a d"_s;
}

void ContentsTest::linesCompared()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    const LineDifference difference = compareLines(older, newer);
    QString shown;
    for (const DiffHunk &hunk : difference.hunks) {
        if (!shown.isEmpty())
            shown += u'|';
        for (const DiffLine &line : hunk.lines)
            shown += line.sign + line.text;
    }
    QTEST(shown, "expected");
    // However different: bounded.
    QString many;
    QString others;
    for (int i = 0; i < 20'000; ++i) {
        many += u"%1\n"_s.arg(i);
        others += u"-%1\n"_s.arg(i);
    }
    const LineDifference large = compareLines(many, others);
    QVERIFY(large.isTruncated);
    QCOMPARE(large.hunks.size(), 1);
    QCOMPARE(large.hunks.at(0).lines.size(), 5000);
}

/// One job backs up, verifies and restores: what a phase has done is never more than its total.
void ContentsTest::everyPhaseCountsForItself()
{
    NodeBench bench(4 * 1024 * 1024);
    Progress progress;
    QStringList phases;
    const Watch watch{progress, CancellationToken(),
                      [&](const QString &phase) { phases << phase; }};
    const BackupOrder order = bench.backupOrder(u"one"_s);
    const auto outcome = bench.node().backup(order, watch);
    HF_VERIFY(outcome);
    const StoredArchive stored = bench.stored(order, *outcome);
    HF_VERIFY(bench.node().verify({newId(), stored}, watch));
    QCOMPARE(progress.bytesTotal.load(), stored.sizeBytes);
    QVERIFY(progress.bytesDone <= progress.bytesTotal);
    HF_VERIFY(bench.node().restore(bench.restoreOrder(stored, bench.at(u"srv/new"_s)), watch));
    QCOMPARE(progress.bytesTotal.load(), stored.sizeBytes);
    QVERIFY(progress.bytesDone <= progress.bytesTotal);
    QCOMPARE(phases, (QStringList{u"archive"_s, u"verify"_s, u"check"_s, u"unpack"_s, u"swap"_s}));
}

HOLDFAST_TEST(ContentsTest)
#include "tst_contents.moc"
