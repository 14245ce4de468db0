#include "tests/targets/target_conformance.h"

#include <QtCore/QCryptographicHash>

#include <atomic>
#include <thread>
#include <vector>

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using namespace holdfast::targets;

namespace {

std::span<const std::byte> bytesOf(const QByteArray &content)
{
    return std::as_bytes(std::span(content.constData(), size_t(content.size())));
}

Result<QByteArray> readRange(ByteSource &source, qint64 offset, qint64 length)
{
    QByteArray content(length, '\0');
    HF_TRY(
        const qint64 count,
        source.readAt(offset, std::as_writable_bytes(std::span(content.data(), size_t(length)))));
    content.truncate(count);
    return content;
}

QByteArray patternBlock(qint64 index, qsizetype size)
{
    QByteArray block(size, '\0');
    quint64 state = quint64(index) * 0x9e3779b97f4a7c15ULL + 1;
    for (char &byte : block) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        byte = char(state >> 56);
    }
    return block;
}

} // namespace

Result<void> TargetConformance::store(Target &target, const QString &name,
                                      const QByteArray &content)
{
    HF_TRY(const auto upload, target.put(name));
    HF_CHECK(upload->write(bytesOf(content)));
    return upload->commit();
}

Result<QByteArray> TargetConformance::load(Target &target, const QString &name)
{
    HF_TRY(const auto source, target.open(name));
    return readRange(*source, 0, source->sizeBytes());
}

QStringList TargetConformance::names(const Result<QList<StoredObject>> &listing)
{
    QStringList names;
    if (listing) {
        for (const StoredObject &object : *listing)
            names.append(object.name);
    }
    return names;
}

void TargetConformance::givesBackWhatWasStored()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const QByteArray content = patternBlock(7, 300'001);
    const auto upload = (*target)->put(u"world/one.tar.zst"_s);
    HF_VERIFY(upload);
    for (qsizetype at = 0; at < content.size(); at += 1000)
        HF_VERIFY((*upload)->write(bytesOf(content.mid(at, 1000))));
    HF_VERIFY((*upload)->commit());
    const auto again = openAgain();
    HF_VERIFY(again);
    const auto loaded = load(**again, u"world/one.tar.zst"_s);
    HF_VERIFY(loaded);
    QCOMPARE(*loaded, content);
}

void TargetConformance::storesAnEmptyObject()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"empty"_s, {}));
    const auto loaded = load(**target, u"empty"_s);
    HF_VERIFY(loaded);
    QVERIFY(loaded->isEmpty());
}

void TargetConformance::showsAnObjectOnlyAfterCommit()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const auto upload = (*target)->put(u"late"_s);
    HF_VERIFY(upload);
    HF_VERIFY((*upload)->write(bytesOf("content")));
    QCOMPARE(names((*target)->list({})), QStringList());
    HF_VERIFY_ERROR((*target)->open(u"late"_s), "target.not_found");
    HF_VERIFY((*upload)->commit());
    QCOMPARE(names((*target)->list({})), QStringList{u"late"_s});
}

void TargetConformance::leavesNothingOfAnAbortedUpload()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    {
        const auto upload = (*target)->put(u"aborted"_s);
        HF_VERIFY(upload);
        HF_VERIFY((*upload)->write(bytesOf("content")));
    }
    HF_VERIFY_ERROR((*target)->open(u"aborted"_s), "target.not_found");
    HF_VERIFY(store(**target, u"aborted"_s, "second"));
    const auto loaded = load(**target, u"aborted"_s);
    HF_VERIFY(loaded);
    QCOMPARE(*loaded, QByteArray("second"));
}

void TargetConformance::refusesToReplace()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"taken"_s, "first"));
    HF_VERIFY_ERROR(store(**target, u"taken"_s, "second"), "target.exists");
    QCOMPARE(load(**target, u"taken"_s).value_or(QByteArray()), QByteArray("first"));
}

void TargetConformance::refusesToReplaceWhatAppearedMeanwhile()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const auto slow = (*target)->put(u"raced"_s);
    HF_VERIFY(slow);
    HF_VERIFY((*slow)->write(bytesOf("slow")));
    HF_VERIFY(store(**target, u"raced"_s, "fast"));
    HF_VERIFY_ERROR((*slow)->commit(), "target.exists");
    QCOMPARE(load(**target, u"raced"_s).value_or(QByteArray()), QByteArray("fast"));
}

void TargetConformance::cannotCommitTwice()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const auto upload = (*target)->put(u"once"_s);
    HF_VERIFY(upload);
    HF_VERIFY((*upload)->write(bytesOf("content")));
    HF_VERIFY((*upload)->commit());
    QVERIFY(!(*upload)->commit());
    QVERIFY(!(*upload)->write(bytesOf("more")));
    QCOMPARE(load(**target, u"once"_s).value_or(QByteArray()), QByteArray("content"));
}

void TargetConformance::readsRanges()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const QByteArray content = patternBlock(3, 100'000);
    HF_VERIFY(store(**target, u"ranges"_s, content));
    const auto source = (*target)->open(u"ranges"_s);
    HF_VERIFY(source);
    QCOMPARE((*source)->sizeBytes(), qint64(content.size()));
    QCOMPARE(readRange(**source, 0, 10).value_or(QByteArray()), content.left(10));
    QCOMPARE(readRange(**source, 65'535, 1000).value_or(QByteArray()), content.mid(65'535, 1000));
    QCOMPARE(readRange(**source, 99'990, 100).value_or("?"), content.right(10));
    QCOMPARE(readRange(**source, 100'000, 10).value_or("?"), QByteArray());
    QCOMPARE(readRange(**source, 200'000, 10).value_or("?"), QByteArray());
}

void TargetConformance::saysWhatIsNotThere()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY_ERROR((*target)->open(u"none"_s), "target.not_found");
    HF_VERIFY_ERROR((*target)->open(u"no/such/folder"_s), "target.not_found");
    HF_VERIFY_ERROR((*target)->remove(u"none"_s), "target.not_found");
    HF_VERIFY_ERROR((*target)->remove(u"no/such/folder"_s), "target.not_found");
    HF_VERIFY_ERROR((*target)->dropFromCache(u"none"_s), "target.not_found");
}

void TargetConformance::listsByPrefixInOrder()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const QStringList stored{u"b/2"_s,        u"b/10"_s,        u"a"_s,
                             u"b"_s + u"c"_s, u"b/deep/er/x"_s, u"c"_s};
    for (const QString &name : stored)
        HF_VERIFY(store(**target, name, name.toUtf8()));
    const auto all = (*target)->list({});
    HF_VERIFY(all);
    QCOMPARE(names(all),
             (QStringList{u"a"_s, u"b/10"_s, u"b/2"_s, u"b/deep/er/x"_s, u"bc"_s, u"c"_s}));
    QCOMPARE(all->at(1).sizeBytes, qint64(4));
    QCOMPARE(names((*target)->list(u"b/"_s)), (QStringList{u"b/10"_s, u"b/2"_s, u"b/deep/er/x"_s}));
    QCOMPARE(names((*target)->list(u"b/de"_s)), QStringList{u"b/deep/er/x"_s});
    QCOMPARE(names((*target)->list(u"b"_s)),
             (QStringList{u"b/10"_s, u"b/2"_s, u"b/deep/er/x"_s, u"bc"_s}));
    QCOMPARE(names((*target)->list(u"../"_s)), QStringList());
    QCOMPARE(names((*target)->list(u"nothing"_s)), QStringList());
}

void TargetConformance::removes()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"world/gone"_s, "1"));
    HF_VERIFY(store(**target, u"world/kept"_s, "2"));
    HF_VERIFY((*target)->remove(u"world/gone"_s));
    QCOMPARE(names((*target)->list({})), QStringList{u"world/kept"_s});
    HF_VERIFY_ERROR((*target)->open(u"world/gone"_s), "target.not_found");
    HF_VERIFY(store(**target, u"world/gone"_s, "3"));
}

void TargetConformance::acceptsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"world.tar.zst"_s;
    QTest::newRow("in a folder") << u"servers/My World/2026-11-21_03-00-00.tar.zst"_s;
    QTest::newRow("letters of other scripts") << u"Überwelt/мир-世界/दुनिया"_s;
    QTest::newRow("letters beyond the first plane") << QString::fromUcs4(U"\U00020000.tar");
    QTest::newRow("200 bytes") << QString(200, u'x');
    QTest::newRow("eight parts") << u"a/b/c/d/e/f/g/h"_s;
}

void TargetConformance::acceptsNames()
{
    QFETCH(QString, name);
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY(store(**target, name, "content"));
    QCOMPARE(load(**target, name).value_or(QByteArray()), QByteArray("content"));
    QCOMPARE(names((*target)->list({})), QStringList{name});
}

void TargetConformance::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("parent") << u"../outside"_s;
    QTest::newRow("parent inside") << u"a/../../outside"_s;
    QTest::newRow("this folder") << u"a/./b"_s;
    QTest::newRow("empty part") << u"a//b"_s;
    QTest::newRow("ends with a slash") << u"a/"_s;
    QTest::newRow("hidden") << u".hidden"_s;
    QTest::newRow("hidden in a folder") << u"a/.holdfast-upload-1"_s;
    QTest::newRow("ends with a dot") << u"a."_s;
    QTest::newRow("ends with a space") << u"a "_s;
    QTest::newRow("begins with a space") << u" a"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("colon") << u"C:x"_s;
    QTest::newRow("newline") << u"a\nb"_s;
    QTest::newRow("NUL") << QString::fromUtf16(u"a\0b", 3);
    QTest::newRow("star") << u"*"_s;
    QTest::newRow("bidirectional override") << u"a\u202Eb"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd800));
    QTest::newRow("part of 201 bytes") << QString(201, u'x');
    QTest::newRow("nine parts") << u"a/b/c/d/e/f/g/h/i"_s;
}

void TargetConformance::refusesNames()
{
    QFETCH(QString, name);
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY_ERROR((*target)->put(name), "target.name_invalid");
    HF_VERIFY_ERROR((*target)->open(name), "target.name_invalid");
    HF_VERIFY_ERROR((*target)->remove(name), "target.name_invalid");
    HF_VERIFY_ERROR((*target)->dropFromCache(name), "target.name_invalid");
    QCOMPARE(names((*target)->list({})), QStringList());
}

void TargetConformance::servesReadersAtTheSameTime()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const QByteArray content = patternBlock(11, 1'000'003);
    HF_VERIFY(store(**target, u"shared"_s, content));
    const auto source = (*target)->open(u"shared"_s);
    HF_VERIFY(source);
    std::atomic_int wrong{0};
    std::vector<std::jthread> readers;
    for (int reader = 0; reader < 4; ++reader) {
        readers.emplace_back([&, reader] {
            for (qint64 at = reader * 7919; at < content.size(); at += 40'009) {
                if (readRange(**source, at, 5000).value_or("?") != content.mid(at, 5000))
                    ++wrong;
            }
        });
    }
    readers.clear();
    QCOMPARE(wrong.load(), 0);
}

void TargetConformance::takesUploadsAtTheSameTime()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    std::atomic_int stored{0};
    std::atomic_int refused{0};
    std::vector<std::jthread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([&, writer] {
            for (int i = 0; i < 10; ++i) {
                // Each name is wanted by all four: exactly one may get it.
                const auto done =
                    store(**target, u"raced/%1"_s.arg(i), patternBlock(writer, 10'000));
                ++(done ? stored : refused);
            }
        });
    }
    writers.clear();
    QCOMPARE(stored.load(), 10);
    QCOMPARE(refused.load(), 30);
    QCOMPARE(names((*target)->list({})).size(), 10);
}

void TargetConformance::streamsALargeObject()
{
    const bool isSlow = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") == 1;
    const qint64 blocks = isSlow ? 4200 : 64; // of 1 MiB
    constexpr qsizetype kBlock = 1 << 20;
    const auto target = makeTarget();
    HF_VERIFY(target);
    {
        const auto upload = (*target)->put(u"large"_s);
        HF_VERIFY(upload);
        for (qint64 i = 0; i < blocks; ++i)
            HF_VERIFY((*upload)->write(bytesOf(patternBlock(i, kBlock))));
        HF_VERIFY((*upload)->commit());
    }
    const auto source = (*target)->open(u"large"_s);
    HF_VERIFY(source);
    QCOMPARE((*source)->sizeBytes(), blocks * kBlock);
    for (qint64 i = 0; i < blocks; ++i) {
        const auto block = readRange(**source, i * kBlock, kBlock);
        HF_VERIFY(block);
        QVERIFY2(*block == patternBlock(i, kBlock), qPrintable(u"block %1 differs"_s.arg(i)));
    }
    HF_VERIFY((*target)->remove(u"large"_s));
}

void TargetConformance::knowsItsSpace()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const auto space = (*target)->space();
    HF_VERIFY(space);
    QVERIFY(space->totalBytes > 0);
    QVERIFY(space->freeBytes >= 0 && space->freeBytes <= space->totalBytes);
}

void TargetConformance::dropsFromTheCache()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    const QByteArray content = patternBlock(5, 3'000'000);
    HF_VERIFY(store(**target, u"cached"_s, content));
    const auto dropped = (*target)->dropFromCache(u"cached"_s);
    HF_VERIFY(dropped); // the answer depends on the medium: one in memory cannot drop anything
    QCOMPARE(load(**target, u"cached"_s).value_or(QByteArray()), content);
}

void TargetConformance::removesTemporariesOnlyOfDeadUploads()
{
    const auto target = makeTarget();
    HF_VERIFY(target);
    HF_VERIFY(store(**target, u"kept"_s, "content"));
    const auto upload = (*target)->put(u"under way"_s);
    HF_VERIFY(upload);
    HF_VERIFY((*upload)->write(bytesOf("begun")));
    const auto again = openAgain();
    HF_VERIFY(again);
    HF_VERIFY((*again)->removeTemporaries());
    HF_VERIFY((*upload)->write(bytesOf(" and ended")));
    HF_VERIFY((*upload)->commit());
    QCOMPARE(names((*target)->list({})), (QStringList{u"kept"_s, u"under way"_s}));
    QCOMPARE(load(**target, u"under way"_s).value_or(QByteArray()), QByteArray("begun and ended"));
}

} // namespace holdfast::tests
