#include "tests/archive/archive_fixture.h"

#include "core/base/file_sync.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <map>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace holdfast::tests {

using namespace archive;
using namespace Qt::StringLiterals;

ScratchFolder::ScratchFolder()
{
    QTemporaryDir made;
    made.setAutoRemove(false);
    m_path = made.path();
}

ScratchFolder::~ScratchFolder()
{
    const auto removed = run(u"rm"_s, {u"-rf"_s, u"--"_s, m_path});
    if (!removed)
        qWarning("%s", qPrintable(removed.error().detail()));
}

Result<void> MemorySink::write(std::span<const std::byte> part)
{
    if (onWrite)
        onWrite();
    if (failAfter >= 0 && bytes.size() + qsizetype(part.size()) > failAfter)
        return Error("file.no_space"_L1, {{"path"_L1, u"the test's sink"_s}});
    bytes.append(reinterpret_cast<const char *>(part.data()), qsizetype(part.size()));
    return {};
}

Result<qint64> MemorySource::readAt(qint64 offset, std::span<std::byte> buffer)
{
    const qint64 length = std::clamp<qint64>(bytes.size() - offset, 0, qint64(buffer.size()));
    if (length > 0)
        std::memcpy(buffer.data(), bytes.constData() + offset, size_t(length));
    return length;
}

WriteOptions optionsFor(const QString &folder, const QString &spoolFolder)
{
    WriteOptions options;
    options.folder = folder;
    options.spoolFolder = spoolFolder;
    options.header = {.tool = u"holdfast test"_s,
                      .serverName = u"Überwelt"_s,
                      .templateKey = u"minecraft-java"_s,
                      .time = QDateTime(QDate(2026, 11, 21), QTime(3, 4, 5, 678), Qt::UTC)};
    return options;
}

Result<MadeArchive> makeArchive(const WriteOptions &options)
{
    MadeArchive made;
    MemorySink sink;
    Progress progress;
    HF_TRY(made.report, writeArchive(options, sink, progress, CancellationToken()));
    made.format = options.format;
    made.bytes = sink.bytes;
    HF_TRY(made.manifest, readWholeFile(made.report.manifestFile, qint64(1) << 30));
    return made;
}

Result<MadeArchive> makeArchive(const QString &folder, Format format)
{
    const ScratchFolder spool;
    WriteOptions options = optionsFor(folder, spool.path());
    options.format = format;
    return makeArchive(options);
}

Result<VerifyReport> verify(const MadeArchive &made)
{
    MemorySource source(made.bytes);
    MemorySource manifest(made.manifest);
    VerifyOptions options;
    options.format = made.format;
    options.manifest = &manifest;
    Progress progress;
    return verifyArchive(source, options, progress, CancellationToken());
}

Result<UnpackReport> unpack(const MadeArchive &made, const QString &folder, qint64 freeBytesLimit)
{
    MemorySource source(made.bytes);
    MemorySource manifest(made.manifest);
    const UniqueFd root(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    UnpackOptions options;
    options.rootDescriptor = root.get();
    options.format = made.format;
    options.manifest = &manifest;
    options.restoreOwners = ::geteuid() == 0;
    options.freeBytesLimit = freeBytesLimit;
    Progress progress;
    return unpackArchive(source, options, progress, CancellationToken());
}

Result<QList<ManifestEntry>> manifestEntries(const QByteArray &manifest)
{
    MemorySource source(manifest);
    QList<ManifestEntry> entries;
    HF_TRY(const auto reader, ManifestReader::open(source));
    while (true) {
        HF_TRY(const auto entry, reader->next());
        if (!entry)
            return entries;
        entries.append(*entry);
    }
}

namespace {

QByteArray contentDigest(int folder, const QByteArray &name)
{
    const UniqueFd file(::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isValid())
        return "unreadable";
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    struct stat status = {};
    ::fstat(file.get(), &status);
    if (status.st_size >
        (qint64(1) << 30)) { // the large sparse file: where its data lies, and the data
        for (off_t at = ::lseek(file.get(), 0, SEEK_DATA); at >= 0;
             at = ::lseek(file.get(), at, SEEK_DATA)) {
            const ssize_t got = ::pread(file.get(), buffer.data(), 4096, at);
            hash.addData(QByteArray(QByteArray::number(qint64(at)) + buffer.left(got)));
            at += 4096;
        }
        return hash.result().toHex();
    }
    ssize_t got = 0;
    while ((got = ::read(file.get(), buffer.data(), size_t(buffer.size()))) > 0)
        hash.addData(QByteArrayView(buffer.constData(), got));
    return hash.result().toHex();
}

QByteArray attributesOf(int folder, const QByteArray &name)
{
    const UniqueFd file(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    QByteArray names(4096, '\0');
    const ssize_t length =
        file.isValid() ? ::flistxattr(file.get(), names.data(), size_t(names.size())) : 0;
    QByteArrayList all;
    for (const QByteArray &attribute : names.left(std::max<ssize_t>(length, 0)).split('\0')) {
        QByteArray value(4096, '\0');
        const ssize_t size = attribute.isEmpty() ? -1
                                                 : ::fgetxattr(file.get(), attribute.constData(),
                                                               value.data(), size_t(value.size()));
        if (size >= 0)
            all.append(attribute + '=' + value.left(size).toHex());
    }
    std::ranges::sort(all);
    return all.join(',');
}

struct TreeDescriber
{
    QStringList lines;
    std::map<std::pair<dev_t, ino_t>, QByteArray> firstNames;

    void describe(int folder, const QByteArray &name, const QByteArray &path)
    {
        struct stat status = {};
        if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return;
        QByteArray line =
            path.toPercentEncoding("/") + ' ' + QByteArray::number(status.st_mode, 8) + ' ' +
            QByteArray::number(qint64(status.st_mtim.tv_sec)) + '.' +
            QByteArray::number(qint64(status.st_mtim.tv_nsec)) + ' ' +
            QByteArray::number(status.st_uid) + ':' + QByteArray::number(status.st_gid);
        if (S_ISREG(status.st_mode)) {
            const QByteArray first =
                firstNames.emplace(std::pair(status.st_dev, status.st_ino), path).first->second;
            line += ' ' + QByteArray::number(qint64(status.st_size)) + ' ' +
                    contentDigest(folder, name) + " first=" + first.toPercentEncoding("/");
        } else if (S_ISLNK(status.st_mode)) {
            QByteArray target(4096, '\0');
            line += " -> " + target
                                 .left(::readlinkat(folder, name.constData(), target.data(),
                                                    size_t(target.size())))
                                 .toPercentEncoding("/");
        }
        if (!S_ISLNK(status.st_mode))
            line += ' ' + attributesOf(folder, name);
        lines.append(QString::fromLatin1(line));
        if (S_ISDIR(status.st_mode))
            describeFolder(folder, name, path);
    }

    void describeFolder(int parent, const QByteArray &name, const QByteArray &path)
    {
        DIR *folder =
            ::fdopendir(::openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (folder == nullptr)
            return;
        QByteArrayList names;
        while (const dirent *found = ::readdir(folder))
            names.append(found->d_name);
        std::ranges::sort(names);
        for (const QByteArray &inside : std::as_const(names)) {
            if (inside != "." && inside != ".." && inside != ".holdfast")
                describe(::dirfd(folder), inside,
                         path == "." ? inside : QByteArray(path + '/' + inside));
        }
        ::closedir(folder);
    }
};

} // namespace

QStringList describeTree(const QString &folder)
{
    TreeDescriber describer;
    describer.describe(AT_FDCWD, QFile::encodeName(QString(folder + u"/."_s)), ".");
    return describer.lines;
}

QString firstDifference(const QStringList &expected, const QStringList &found)
{
    for (qsizetype index = 0; index < std::max(expected.size(), found.size()); ++index) {
        if (expected.value(index) != found.value(index))
            return u"expected \"%1\", found \"%2\""_s.arg(expected.value(index),
                                                          found.value(index));
    }
    return {};
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    return bytes;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

void setTime(const QString &path, qint64 nanoseconds)
{
    const qint64 rest = ((nanoseconds % 1000000000) + 1000000000) % 1000000000;
    const timespec times[2] = {{0, UTIME_OMIT},
                               {time_t((nanoseconds - rest) / 1000000000), long(rest)}};
    if (::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, AT_SYMLINK_NOFOLLOW) != 0)
        qFatal("cannot set the time of %s", qPrintable(path));
}

namespace {

void must(int result)
{
    if (result != 0)
        qFatal("a test tree cannot be made: %s", std::strerror(errno));
}

} // namespace

void makeSmallTree(const QString &folder)
{
    const QDir dir(folder);
    dir.mkpath(u"world/region"_s);
    dir.mkpath(u"empty"_s);
    writeFile(dir.filePath(u"server.properties"_s), "motd=A Holdfast test\n");
    writeFile(dir.filePath(u"world/level.dat"_s), QByteArray(3000, 'l'));
    QByteArray region(40000, '\0');
    for (qsizetype place = 0; place < region.size(); ++place)
        region[place] = char((place * 2654435761U) >> 13);
    writeFile(dir.filePath(u"world/region/r.0.0.mca"_s), region);
    writeFile(dir.filePath(u"world/zero.mca"_s), {});
    QFile::link(u"../server.properties"_s, dir.filePath(u"world/link"_s));
    must(::link(QFile::encodeName(dir.filePath(u"world/level.dat"_s)).constData(),
                QFile::encodeName(dir.filePath(u"world/level.dat_old"_s)).constData()));
    setTime(dir.filePath(u"server.properties"_s), 1700000000123456789);
    setTime(dir.filePath(u"world"_s), 1600000000000000001);
}

namespace {

void makeDeepTree(const QString &folder, int depth)
{
    UniqueFd current(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (int level = 0; level < depth; ++level) {
        ::mkdirat(current.get(), "folder", 0755);
        current.reset(::openat(current.get(), "folder", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    const UniqueFd file(
        ::openat(current.get(), "at the bottom", O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
    const auto written = ::write(file.get(), "deep", 4);
    Q_UNUSED(written)
}

void makeSparseFile(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot write %s", qPrintable(path));
    file.seek(1 << 20);
    file.write("in the middle");
    file.seek(bytes - 1000000);
    file.write("near the end");
    file.resize(bytes);
}

} // namespace

void makeOddTree(const QString &folder, const OddTree &how)
{
    makeSmallTree(folder);
    const QByteArray base = QFile::encodeName(folder) + '/';
    const auto at = [&base](const QByteArray &name) { return QByteArray(base + name); };
    const auto put = [&at](const QByteArray &name, const QByteArray &content) {
        writeFile(QFile::decodeName(at(name)), content);
    };
    const auto putRaw = [&at](const QByteArray &name) { // names that no QString can hold
        const UniqueFd file(::open(at(name).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0640));
        const auto written = ::write(file.get(), name.constData(), size_t(name.size()));
        Q_UNUSED(written)
    };
    putRaw("line\nbreak");
    putRaw("not utf-8 \xff\xfe\x80");
    putRaw("\xef\xbb\xbf"
           "begins with a byte order mark");
    putRaw("tab\tand \x01 and \x7f and \"quotes\" and back\\slash");
    putRaw("Grüße 世界 🌍");
    putRaw(QByteArray(255, 'n'));
    putRaw(QByteArray(100, 'a')); // fills tar's name field to the last byte
    putRaw(QByteArray(101, 'b'));
    putRaw("-rf");
    putRaw(" leading and trailing ");
    must(::mkdir(at(QByteArray(200, 'd')).constData(), 0751));
    must(::mkdir(at(QByteArray(200, 'd') + '/' + QByteArray(200, 'e')).constData(), 0700));
    putRaw(QByteArray(200, 'd') + '/' + QByteArray(200, 'e') + '/' + QByteArray(200, 'f'));
    put("before 1970", "x");
    setTime(QFile::decodeName(at("before 1970")), -86400000000000 * 365 * 10 - 500000000);
    put("just before 1970", "x");
    setTime(QFile::decodeName(at("just before 1970")), -250000000);
    put("in 2100", "x");
    setTime(QFile::decodeName(at("in 2100")), 4102444800000000007);
    put("no mode", "secret");
    must(::chmod(at("no mode").constData(), 0));
    put("setuid", "x");
    must(::mkdir(at("sticky").constData(), 0755));
    must(::chmod(at("sticky").constData(), 01777));
    const auto links = {std::pair("dangling", "nowhere/at/all"),
                        std::pair("outward", "/etc/passwd"), std::pair("upward", "../../.."),
                        std::pair("to itself", "to itself"), std::pair("bytes", "\xff\n")};
    for (const auto &[name, target] : links)
        must(::symlink(target, at(name).constData()));
    must(::symlink(QByteArray(3000, 't').constData(), at("long target").constData()));
    must(::mkdir(at("links").constData(), 0755));
    must(::link(at("in 2100").constData(), at("links/in 2100 too").constData()));
    must(::link(at("in 2100").constData(), at("links/and again").constData()));
    const QByteArray value("binary \0\n=\xff", 11);
    must(::setxattr(at("server.properties").constData(), "user.test", value.constData(),
                    size_t(value.size()), 0));
    must(::setxattr(at("world").constData(), "user.folder", "yes", 3, 0));
    makeSparseFile(QFile::decodeName(at("sparse")), how.sparseBytes);
    put("large", QByteArray(3 << 20, 'L') + QByteArray(1 << 20, '\0') + "end");
    makeDeepTree(folder, how.depth);
}

QString findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

Result<QByteArray> run(const QString &program, const QStringList &arguments, const QString &folder,
                       const QByteArray &input)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(1200000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return Error(
            "internal"_L1, {},
            QString(program + u": "_s + QString::fromLocal8Bit(process.readAllStandardError())));
    return process.readAllStandardOutput();
}

} // namespace holdfast::tests
