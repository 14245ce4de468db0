// Files that change, vanish or cannot be read; sinks that fail; a person who has had enough.
#include "tests/archive/archive_fixture.h"
#include "tests/support/test_main.h"

#include "core/base/file_sync.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QScopeGuard>

#include <atomic>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace holdfast;
using namespace holdfast::archive;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class FaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void missingFolder();
    void missingSpoolFolder();
    void specialFilesAreLeftOutWithAWarning();
    void unreadableFilesFailTheBackup();
    void unreadableFilesAreSkippedWhenAllowed();
    void filesThatChangeAreReadAgain();
    void filesThatNeverHoldStillAreWarnedOf_data();
    void filesThatNeverHoldStillAreWarnedOf();
    void filesThatVanish();
    void contentIsChecked();
    void sinkFails_data();
    void sinkFails();
    void fullDiskWhileUnpacking();
    void sourceFails();
    void cancelsWithinASecond();
    void warningsAreCounted();
    void everyEntryIsTold();
};

namespace {

bool hasWarning(const QList<Warning> &warnings, const QString &id, const QByteArray &path)
{
    return std::ranges::any_of(warnings, [&](const Warning &warning) {
        return warning.finding.id() == id && warning.path == path;
    });
}

/// Runs a function as another user where the test runs as root, for whom nothing is unreadable.
class AsOrdinaryUser
{
public:
    AsOrdinaryUser()
    {
        if (::geteuid() == 0)
            m_isChanged = ::seteuid(65534) == 0;
    }
    ~AsOrdinaryUser()
    {
        if (m_isChanged && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)

private:
    bool m_isChanged = false;
};

/// Writes into files again and again until it goes.
class Disturber
{
public:
    explicit Disturber(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_thread([this] { run(); })
    {
        while (m_writes == 0)
            std::this_thread::yield();
    }
    ~Disturber()
    {
        m_stop = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Disturber)

private:
    void run()
    {
        const UniqueFd file(::open(m_path.constData(), O_WRONLY | O_CLOEXEC));
        while (!m_stop) {
            const quint64 count = ++m_writes;
            if (::pwrite(file.get(), &count, sizeof count, off_t(count % 100) * 8) < 0)
                qFatal("the disturber cannot write");
        }
    }

    QByteArray m_path;
    std::atomic_bool m_stop{false};
    std::atomic<quint64> m_writes{0};
    std::thread m_thread;
};

class TornCheck : public ContentCheck
{
public:
    std::optional<Warning> check(const QByteArray &path, qint64 fileSize,
                                 const ReadAt &readAt) const override
    {
        if (!path.endsWith(".mca"))
            return std::nullopt;
        ++seen;
        const auto head = readAt(0, 8192);
        const auto end = readAt(fileSize - 3, 10);
        if (head && head->size() == std::min<qint64>(fileSize, 8192) && !head->startsWith("torn") &&
            end && end->size() == 3)
            return std::nullopt;
        return Warning{path, Error("warning.torn_region"_L1)};
    }
    mutable std::atomic<int> seen{0};
};

} // namespace

void FaultsTest::missingFolder()
{
    HF_VERIFY_ERROR(makeArchive(u"/no/such/folder"_s), "file.not_found");
    HF_VERIFY_ERROR(makeArchive(u"/etc/passwd"_s), "file.not_found");
}

void FaultsTest::missingSpoolFolder()
{
    const ScratchFolder tree;
    HF_VERIFY_ERROR(makeArchive(optionsFor(tree.path(), u"/no/such/folder"_s)), "file.not_found");
}

void FaultsTest::specialFilesAreLeftOutWithAWarning()
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    QCOMPARE(::mkfifo(QFile::encodeName(tree.filePath(u"pipe"_s)).constData(), 0644), 0);
    const UniqueFd server(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray socketPath = QFile::encodeName(tree.filePath(u"socket"_s));
    QVERIFY(socketPath.size() < qsizetype(sizeof address.sun_path));
    std::memcpy(address.sun_path, socketPath.constData(), size_t(socketPath.size()));
    QCOMPARE(::bind(server.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    QCOMPARE(made->report.warnings.size(), 2);
    QVERIFY(hasWarning(made->report.warnings, u"warning.special_file"_s, "pipe"));
    QVERIFY(hasWarning(made->report.warnings, u"warning.special_file"_s, "socket"));
    HF_VERIFY(verify(*made));
}

void FaultsTest::unreadableFilesFailTheBackup()
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    QFile::setPermissions(tree.path(), QFile::Permissions(0x7755));
    QCOMPARE(::chmod(QFile::encodeName(tree.filePath(u"server.properties"_s)).constData(), 0), 0);
    const ScratchFolder spool;
    QFile::setPermissions(spool.path(), QFile::Permissions(0x7777));
    const AsOrdinaryUser user;
    const auto made = makeArchive(optionsFor(tree.path(), spool.path()));
    HF_VERIFY_ERROR(made, "file.denied");
    QVERIFY(made.error().message().contains(u"server.properties"_s));
    QVERIFY(QDir(spool.path()).isEmpty()); // no spool file is left
}

void FaultsTest::unreadableFilesAreSkippedWhenAllowed()
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    QFile::setPermissions(tree.path(), QFile::Permissions(0x7755));
    QCOMPARE(::chmod(QFile::encodeName(tree.filePath(u"server.properties"_s)).constData(), 0), 0);
    QCOMPARE(::chmod(QFile::encodeName(tree.filePath(u"world/region"_s)).constData(), 0), 0);
    const ScratchFolder spool;
    QFile::setPermissions(spool.path(), QFile::Permissions(0x7777));
    WriteOptions options = optionsFor(tree.path(), spool.path());
    options.skipUnreadable = true;
    Result<MadeArchive> made = Error("internal"_L1);
    {
        const AsOrdinaryUser user;
        made = makeArchive(options);
    }
    HF_VERIFY(made);
    QCOMPARE(made->report.warnings.size(), 2);
    QVERIFY(hasWarning(made->report.warnings, u"warning.file_unreadable"_s, "server.properties"));
    QVERIFY(hasWarning(made->report.warnings, u"warning.file_unreadable"_s, "world/region"));
    const auto entries = manifestEntries(made->manifest);
    HF_VERIFY(entries);
    QCOMPARE(entries->size(), 8); // the folder that could not be entered is kept
    HF_VERIFY(verify(*made));
}

void FaultsTest::filesThatChangeAreReadAgain()
{
    const ScratchFolder tree;
    const QString path = tree.filePath(u"r.0.0.mca"_s);
    writeFile(path, QByteArray(4 << 20, 'a'));
    // The first read of the file is disturbed, for a while; then it holds still.
    const ScratchFolder spool;
    for (int attempt = 0; attempt < 20; ++attempt) {
        std::optional<Disturber> disturber(path);
        std::thread calm([&] { disturber.reset(); });
        const auto made = makeArchive(optionsFor(tree.path(), spool.path()));
        calm.join();
        HF_VERIFY(made);
        HF_VERIFY(verify(*made));
        if (!made->report.warnings.isEmpty())
            continue; // it was disturbed to the end this time
        const auto entries = manifestEntries(made->manifest);
        HF_VERIFY(entries);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        if (entries->last().mtimeNs !=
            qint64(status.st_mtim.tv_sec) * 1000000000 + status.st_mtim.tv_nsec)
            continue; // it changed after it was read, which is no fault
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(entries->last().sha256,
                 QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
}

void FaultsTest::filesThatNeverHoldStillAreWarnedOf_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("held until it is whole") << (qint64(20) << 20);
    QTest::newRow("too large to be held") << (qint64(40) << 20);
}

void FaultsTest::filesThatNeverHoldStillAreWarnedOf()
{
    QFETCH(qint64, size);
    const ScratchFolder tree;
    const QString path = tree.filePath(u"busy"_s);
    writeFile(path, QByteArray(size, 'a'));
    writeFile(tree.filePath(u"calm"_s), "calm");
    const ScratchFolder spool;
    const Disturber disturber(path);
    bool isWarnedOf = false;
    // On a busy machine the disturber may get no turn during a whole read: then there is nothing to
    // tell.
    for (int attempt = 0; attempt < 100 && !isWarnedOf; ++attempt) {
        const auto made = makeArchive(optionsFor(tree.path(), spool.path()));
        HF_VERIFY(made);
        isWarnedOf = hasWarning(made->report.warnings, u"warning.file_changed"_s, "busy");
        QCOMPARE(made->report.warnings.size(), isWarnedOf ? 1 : 0);
        HF_VERIFY(verify(*made)); // what was stored is what the manifest says
    }
    QVERIFY(isWarnedOf);
}

void FaultsTest::filesThatVanish()
{
    // Removed while the walk is on its way: a file before it stands in the sink's way.
    const ScratchFolder tree;
    writeFile(tree.filePath(u"a"_s), QByteArray(60 << 20, 'a'));
    writeFile(tree.filePath(u"b"_s), "b");
    QDir(tree.path()).mkpath(u"c/d"_s);
    const ScratchFolder spool;
    MemorySink sink;
    sink.onWrite = [&] {
        QFile::remove(tree.filePath(u"b"_s));
        QDir(tree.path()).rmpath(u"c/d"_s);
    };
    Progress progress;
    const auto report =
        writeArchive(optionsFor(tree.path(), spool.path()), sink, progress, CancellationToken());
    HF_VERIFY(report);
    QCOMPARE(report->warnings.size(), 2);
    QVERIFY(hasWarning(report->warnings, u"warning.file_vanished"_s, "b"));
    QVERIFY(hasWarning(report->warnings, u"warning.file_vanished"_s, "c"));
    QCOMPARE(report->fileCount, 1);
}

void FaultsTest::contentIsChecked()
{
    const ScratchFolder tree;
    for (int number = 0; number < 300; ++number)
        writeFile(tree.filePath(u"r.%1.0.mca"_s.arg(number)), QByteArray(number * 97 + 10000, 'r'));
    writeFile(tree.filePath(u"torn.mca"_s), "torn" + QByteArray(100000, 'x'));
    writeFile(tree.filePath(u"torn.txt"_s), "torn");
    const ScratchFolder spool;
    WriteOptions options = optionsFor(tree.path(), spool.path());
    TornCheck check;
    options.contentCheck = &check;
    const auto made = makeArchive(options);
    HF_VERIFY(made);
    QCOMPARE(check.seen.load(), 301);
    QCOMPARE(made->report.warnings.size(), 1);
    QVERIFY(hasWarning(made->report.warnings, u"warning.torn_region"_s, "torn.mca"));
}

void FaultsTest::sinkFails_data()
{
    QTest::addColumn<qint64>("after");
    for (const qint64 after : {qint64(0), qint64(1000), qint64(3) << 20, qint64(8) << 20})
        QTest::addRow("after %lld bytes", static_cast<long long>(after)) << after;
}

void FaultsTest::sinkFails()
{
    QFETCH(qint64, after);
    const ScratchFolder tree;
    writeFile(tree.filePath(u"a"_s), randomBytes(30 << 20));
    const ScratchFolder spool;
    for (const Format format : {Format::TarZst, Format::TarGz, Format::Tar}) {
        MemorySink sink;
        sink.failAfter = after;
        WriteOptions options = optionsFor(tree.path(), spool.path());
        options.format = format;
        Progress progress;
        HF_VERIFY_ERROR(writeArchive(options, sink, progress, CancellationToken()),
                        "file.no_space");
        QVERIFY(QDir(spool.path()).isEmpty());
    }
}

void FaultsTest::fullDiskWhileUnpacking()
{
    const ScratchFolder scratch;
    const QByteArray mountPoint = QFile::encodeName(scratch.path());
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=4m") != 0)
        QSKIP("no-mount");
    const auto unmount = qScopeGuard([&] { ::umount2(mountPoint.constData(), MNT_DETACH); });
    const ScratchFolder tree;
    writeFile(tree.filePath(u"a"_s), QByteArray(10 << 20, 'a'));
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    HF_VERIFY_ERROR(unpack(*made, scratch.path()), "file.no_space");
    // The manifest's spool folder is full as well: an error that names it, and nothing is left.
    writeFile(scratch.filePath(u"rest"_s), {});
    HF_VERIFY(run(u"sh"_s, {u"-c"_s, u"cat /dev/zero > \"$1\" 2>/dev/null || true"_s, u"sh"_s,
                            scratch.filePath(u"rest"_s)}));
    HF_VERIFY_ERROR(makeArchive(optionsFor(tree.path(), scratch.path())), "file.no_space");
}

void FaultsTest::sourceFails()
{
    class FailingSource : public MemorySource
    {
    public:
        using MemorySource::MemorySource;
        Result<qint64> readAt(qint64 offset, std::span<std::byte> buffer) override
        {
            if (offset > sizeBytes() / 3 && offset < sizeBytes() / 2)
                return Error("file.failed"_L1, {{"reason"_L1, u"a lost medium"_s}});
            return MemorySource::readAt(offset, buffer);
        }
    };
    const ScratchFolder tree;
    writeFile(tree.filePath(u"a"_s), randomBytes(20 << 20));
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    FailingSource source(made->bytes);
    Progress progress;
    HF_VERIFY_ERROR(verifyArchive(source, {}, progress, CancellationToken()), "file.failed");
}

void FaultsTest::cancelsWithinASecond()
{
    const ScratchFolder tree;
    makeOddTree(tree.path(), {.sparseBytes = qint64(60) << 30, .depth = 1});
    const auto small = makeArchive(tree.filePath(u"world"_s));
    HF_VERIFY(small);
    const ScratchFolder spool;
    const WriteOptions options = optionsFor(tree.path(), spool.path());
    MemorySink sink;
    Progress progress;
    const CancellationToken cancel;
    QElapsedTimer timer;
    std::thread impatient([&] {
        while (progress.filesDone < 10) // the hole of 60 GiB is being hashed soon after
            std::this_thread::yield();
        timer.start();
        cancel.cancel();
    });
    const auto report = writeArchive(options, sink, progress, cancel);
    const qint64 elapsed = timer.elapsed();
    impatient.join();
    HF_VERIFY_ERROR(report, "cancelled");
    QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
    QVERIFY(QDir(spool.path()).isEmpty());

    MemorySource source(small->bytes);
    Progress other;
    HF_VERIFY_ERROR(verifyArchive(source, {}, other, cancel), "cancelled");
    const ScratchFolder restored;
    const UniqueFd root(
        ::open(QFile::encodeName(restored.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    HF_VERIFY_ERROR(unpackArchive(source, {.rootDescriptor = root.get()}, other, cancel),
                    "cancelled");
}

void FaultsTest::warningsAreCounted()
{
    const ScratchFolder tree;
    for (int number = 0; number < 1100; ++number)
        QCOMPARE(
            ::mkfifo(QFile::encodeName(tree.filePath(u"pipe%1"_s.arg(number))).constData(), 0644),
            0);
    const auto made = makeArchive(tree.path());
    HF_VERIFY(made);
    QCOMPARE(made->report.warnings.size(), 1001);
    QVERIFY(made->report.warnings.last().finding.message().contains(u"100 "_s));
}

void FaultsTest::everyEntryIsTold()
{
    const ScratchFolder tree;
    makeSmallTree(tree.path());
    const ScratchFolder spool;
    WriteOptions options = optionsFor(tree.path(), spool.path());
    QByteArrayList told;
    options.onEntry = [&told](const ManifestEntry &entry) { told.append(entry.path); };
    MemorySink sink;
    Progress progress;
    HF_VERIFY(writeArchive(options, sink, progress, CancellationToken()));
    QCOMPARE(told, QByteArrayList({"server.properties", "world/level.dat", "world/level.dat_old",
                                   "world/region/r.0.0.mca", "world/zero.mca"}));
    QCOMPARE(progress.filesDone.load(), 5);
    QCOMPARE(progress.bytesDone.load(), 21 + 3000 + 40000);
}

HOLDFAST_TEST(FaultsTest)
#include "tst_faults.moc"
