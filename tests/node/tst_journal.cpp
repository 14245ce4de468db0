#include "journal.h"

#include "core/base/file_sync.h"
#include "folder_trees.h"
#include "tests/support/test_main.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace holdfast;
using namespace holdfast::node;
using namespace Qt::StringLiterals;

class JournalTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasWritten();
    void neverActsOnDamagedFiles_data();
    void neverActsOnDamagedFiles();
    void clearsTemporariesOnly();
    void ordersUndoRecordsByTime();
};

void JournalTest::keepsWhatWasWritten()
{
    const QTemporaryDir folder;
    const Journal journal(folder.path());
    HF_VERIFY(journal.open());
    JournalEntry entry{.jobId = newId(),
                       .kind = OrderKind::Restore,
                       .phase = OrderPhase::SwapIn,
                       .backupId = newId(),
                       .folder = u"/srv/mc"_s};
    entry.oldInode = u"fffffffffffffff0"_s;
    entry.newTime = u"1600000000987654321"_s;
    entry.targetSettings = {{u"directory"_s, u"/backups"_s}};
    HF_VERIFY(journal.write(entry));
    auto entries = journal.entries();
    HF_VERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(json::toObject(entries->first()), json::toObject(entry));
    HF_VERIFY(journal.remove(entry.jobId));
    HF_VERIFY(journal.remove(entry.jobId));
    entries = journal.entries();
    HF_VERIFY(entries);
    QVERIFY(entries->isEmpty());
}

void JournalTest::neverActsOnDamagedFiles_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("cut off") << 0;
    QTest::newRow("one bit flipped") << 1;
    QTest::newRow("empty") << 2;
    QTest::newRow("garbage") << 3;
    QTest::newRow("another job's file") << 4;
    QTest::newRow("no JSON object, checksum right") << 5;
    QTest::newRow("a million bytes") << 6;
}

void JournalTest::neverActsOnDamagedFiles()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const Journal journal(folder.path());
    HF_VERIFY(journal.open());
    const JournalEntry entry{.jobId = newId(),
                             .kind = OrderKind::Restore,
                             .phase = OrderPhase::Swapped,
                             .folder = u"/srv/mc"_s};
    HF_VERIFY(journal.write(entry));
    QString path = folder.filePath(u"journal/"_s + idText(entry.jobId) + u".json"_s);
    auto content = readWholeFile(path, 100'000);
    HF_VERIFY(content);
    switch (kind) {
    case 0:
        content->chop(content->size() / 2);
        break;
    case 1:
        content->data()[30] ^= 1;
        break;
    case 2:
        content->clear();
        break;
    case 3:
        *content = QByteArray("\0\xff\n\n{{{", 7).repeated(100);
        break;
    case 4:
        QVERIFY(QFile::remove(path));
        path = folder.filePath(u"journal/"_s + idText(newId()) + u".json"_s);
        break;
    case 5:
        *content = "[]\n4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945\n";
        break;
    default:
        content->append(QByteArray(1'000'000, ' '));
        break;
    }
    tests::writeFile(path, *content);
    const auto entries = journal.entries();
    HF_VERIFY(entries);
    QVERIFY(entries->isEmpty());
    QVERIFY(QFile::exists(path + ".damaged"_L1));
    QVERIFY(!QFile::exists(path));
}

void JournalTest::clearsTemporariesOnly()
{
    const QTemporaryDir folder;
    const Journal journal(folder.path());
    HF_VERIFY(journal.open());
    const JournalEntry entry{.jobId = newId()};
    HF_VERIFY(journal.write(entry));
    const QString path = folder.filePath(u"journal/"_s + idText(entry.jobId) + u".json"_s);
    tests::writeFile(path + u".Ab12Cd"_s, "half");
    tests::writeFile(folder.filePath(u"journal/other.json.damaged"_s), "evidence");
    tests::writeFile(journal.spoolFolder() + "/manifest"_L1, "spooled");
    HF_VERIFY(journal.clearTemporaries());
    QVERIFY(QFile::exists(path));
    QVERIFY(!QFile::exists(path + u".Ab12Cd"_s));
    QVERIFY(QFile::exists(folder.filePath(u"journal/other.json.damaged"_s)));
    QVERIFY(QDir(journal.spoolFolder()).isEmpty());
}

void JournalTest::ordersUndoRecordsByTime()
{
    const QTemporaryDir folder;
    const Journal journal(folder.path());
    HF_VERIFY(journal.open());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    for (const int seconds : {20, 0, 10})
        HF_VERIFY(journal.writeUndo(
            {newId(), newId(), u"/srv/mc"_s, Placement::Beside, now.addSecs(seconds)}));
    const auto records = journal.undoRecords();
    HF_VERIFY(records);
    QCOMPARE(records->size(), 3);
    QCOMPARE(records->at(0).restoredAt, now);
    QCOMPARE(records->at(2).restoredAt, now.addSecs(20));
}

HOLDFAST_TEST(JournalTest)
#include "tst_journal.moc"
