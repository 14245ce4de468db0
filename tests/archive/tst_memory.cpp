// One fixed budget, whatever the number of files.
#include "tests/archive/archive_fixture.h"
#include "tests/support/test_main.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <memory>

#include <fcntl.h>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::archive;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class MemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void manyFiles();
    void cleanupTestCase();

private:
    int m_files = 0;
    std::unique_ptr<ScratchFolder> m_tree;
    std::unique_ptr<ScratchFolder> m_scratch;
};

namespace {

constexpr qint64 kBudgetKib = 150 * 1024;

/// Runs holdfast-benchmark, a process of its own, and returns its peak resident memory in KiB.
Result<qint64> peakOf(const QStringList &arguments)
{
    HF_TRY(
        const QByteArray line,
        run(QString(QCoreApplication::applicationDirPath() + u"/holdfast-benchmark"_s), arguments));
    return QJsonDocument::fromJson(line).object().value("peak_rss_kib"_L1).toInteger();
}

} // namespace

void MemoryTest::initTestCase()
{
    m_files = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") != 0 ? 1000000 : 20000;
    m_tree = std::make_unique<ScratchFolder>();
    m_scratch = std::make_unique<ScratchFolder>();
    const UniqueFd root(
        ::open(QFile::encodeName(m_tree->path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    UniqueFd folder;
    for (int number = 0; number < m_files; ++number) {
        if (number % (m_files / 10) ==
            0) { // a tenth or less of them in each folder, half of them in the first
            const QByteArray name = "folder " + QByteArray::number(number);
            if (number <= m_files / 10 || number >= m_files / 2) {
                QCOMPARE(::mkdirat(root.get(), name.constData(), 0755), 0);
                folder.reset(
                    ::openat(root.get(), name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            }
        }
        const QByteArray content = QByteArray::number(number);
        const UniqueFd file(::openat(folder.get(),
                                     QByteArray("a file of the world " + content).constData(),
                                     O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
        QCOMPARE(::write(file.get(), content.constData(), size_t(content.size())), content.size());
    }
}

void MemoryTest::manyFiles()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers-take-memory");
#endif
    const QString file = m_scratch->filePath(u"backup.tar.zst"_s);
    const auto writing = peakOf({u"backup"_s, m_tree->path(), file});
    HF_VERIFY(writing);
    const auto verifying = peakOf({u"verify"_s, file});
    HF_VERIFY(verifying);
    const auto unpacking = peakOf({u"restore"_s, file, m_scratch->filePath(u"into"_s)});
    HF_VERIFY(unpacking);
    qInfo("%d files: writing %lld KiB, verifying %lld KiB, unpacking %lld KiB", m_files,
          qlonglong(*writing), qlonglong(*verifying), qlonglong(*unpacking));
    QVERIFY(*writing > 0 && *writing < kBudgetKib);
    QVERIFY(*verifying > 0 && *verifying < kBudgetKib);
    QVERIFY(*unpacking > 0 && *unpacking < kBudgetKib);
}

void MemoryTest::cleanupTestCase()
{
    m_tree.reset();
    m_scratch.reset();
}

HOLDFAST_TEST(MemoryTest)
#include "tst_memory.moc"
