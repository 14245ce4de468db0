// holdfast-benchmark: the archive engine alone, with the product's durability, for
// installer/benchmark.
//
//   holdfast-benchmark backup FOLDER FILE
//   holdfast-benchmark verify FILE [--drop-cache]
//   holdfast-benchmark restore FILE FOLDER
//   holdfast-benchmark extract FILE PATH TO
//
// Each prints one line of JSON: seconds, bytes (of the archive), content_bytes, files,
// peak_rss_kib.
#include "core/archive/archive.h"
#include "core/base/file_sync.h"
#include "core/base/sequential_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>

#include <cstdio>

#include <fcntl.h>

using namespace holdfast;
using namespace holdfast::archive;
using namespace Qt::StringLiterals;

namespace {

struct Figures
{
    qint64 bytes = 0;
    qint64 contentBytes = 0;
    qint64 files = 0;
};

/// A file under a temporary name, on its way to the disk while it grows, as targets store it.
class FileSink : public ByteSink
{
public:
    static Result<std::unique_ptr<FileSink>> open(const QString &path)
    {
        auto sink = std::make_unique<FileSink>();
        sink->m_path = path;
        sink->m_temporary = QString(path + u".part"_s);
        sink->m_file.reset(::open(QFile::encodeName(sink->m_temporary).constData(),
                                  O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (!sink->m_file.isValid())
            return Error::fromErrno(errno, "open"_L1, sink->m_temporary);
        sink->m_content.begin(sink->m_file.get(), path);
        return sink;
    }
    ~FileSink() override
    {
        if (m_file.isValid())
            ::unlink(QFile::encodeName(m_temporary).constData());
    }

    Result<void> write(std::span<const std::byte> bytes) override { return m_content.write(bytes); }

    Result<void> commit()
    {
        HF_CHECK(m_content.finish());
        if (::fsync(m_file.get()) != 0)
            return Error::fromErrno(errno, "fsync"_L1, m_temporary);
        m_file.reset();
        if (::rename(QFile::encodeName(m_temporary).constData(),
                     QFile::encodeName(m_path).constData()) != 0)
            return Error::fromErrno(errno, "rename"_L1, m_path);
        return syncFolder(QFileInfo(m_path).absolutePath());
    }

private:
    QString m_path;
    QString m_temporary;
    UniqueFd m_file;
    SequentialFile m_content;
};

QString manifestBeside(const QString &file)
{
    return QString(file + u".manifest"_s);
}

Format formatOf(const QString &file)
{
    for (const Format format : {Format::TarZst, Format::TarGz, Format::TarXz, Format::Tar}) {
        if (file.endsWith(formatSuffix(format)))
            return format;
    }
    return Format::TarZst;
}

Result<Figures> backup(const QString &folder, const QString &file)
{
    const QTemporaryDir spool(QString(QFileInfo(file).absolutePath() + u"/spool-XXXXXX"_s));
    HF_TRY(const auto sink, FileSink::open(file));
    WriteOptions options;
    options.folder = QDir(folder).absolutePath();
    options.format = formatOf(file);
    options.header = {.tool = u"holdfast-benchmark"_s,
                      .serverName = u"benchmark"_s,
                      .time = QDateTime::currentDateTimeUtc()};
    options.spoolFolder = spool.path();
    Progress progress;
    HF_TRY(const WriteReport report, writeArchive(options, *sink, progress, CancellationToken()));
    HF_CHECK(sink->commit());
    if (options.format != Format::TarZst) {
        QFile::remove(manifestBeside(file));
        QFile::copy(report.manifestFile, manifestBeside(file));
    }
    for (const Warning &warning : report.warnings)
        std::fprintf(stderr, "%s\n", qPrintable(warning.finding.message()));
    return Figures{report.sizeBytes, report.contentBytes, report.fileCount};
}

struct Opened
{
    std::unique_ptr<FileSource> archive;
    std::unique_ptr<FileSource> manifest;
    Format format = Format::TarZst;
};

Result<Opened> openArchive(const QString &file)
{
    Opened opened;
    opened.format = formatOf(file);
    HF_TRY(opened.archive, FileSource::open(file));
    if (opened.format != Format::TarZst) {
        HF_TRY(opened.manifest, FileSource::open(manifestBeside(file)));
    }
    return opened;
}

Result<Figures> verify(const QString &file, bool dropCache)
{
    HF_TRY(const Opened opened, openArchive(file));
    if (dropCache) {
        ::fsync(opened.archive->descriptor());
        ::posix_fadvise(opened.archive->descriptor(), 0, 0, POSIX_FADV_DONTNEED);
    }
    ::posix_fadvise(opened.archive->descriptor(), 0, 0, POSIX_FADV_SEQUENTIAL);
    VerifyOptions options;
    options.format = opened.format;
    options.manifest = opened.manifest.get();
    Progress progress;
    HF_TRY(const VerifyReport report,
           verifyArchive(*opened.archive, options, progress, CancellationToken()));
    return Figures{report.sizeBytes, report.contentBytes, report.fileCount};
}

Result<Figures> restore(const QString &file, const QString &folder)
{
    HF_TRY(const Opened opened, openArchive(file));
    QDir().mkpath(folder);
    const UniqueFd root(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isValid())
        return Error::fromErrno(errno, "open"_L1, folder);
    UnpackOptions options;
    options.rootDescriptor = root.get();
    options.format = opened.format;
    options.manifest = opened.manifest.get();
    options.restoreOwners = ::geteuid() == 0;
    Progress progress;
    HF_TRY(const UnpackReport report,
           unpackArchive(*opened.archive, options, progress, CancellationToken()));
    for (const Warning &warning : report.warnings)
        std::fprintf(stderr, "%s\n", qPrintable(warning.finding.message()));
    return Figures{opened.archive->sizeBytes(), report.contentBytes, report.fileCount};
}

Result<Figures> extract(const QString &file, const QString &path, const QString &to)
{
    HF_TRY(const Opened opened, openArchive(file));
    HF_TRY(const auto sink, FileSink::open(to));
    Progress progress;
    HF_TRY(const ManifestEntry entry, findMember(*opened.archive, opened.format,
                                                 opened.manifest.get(), QFile::encodeName(path)));
    HF_TRY(const ManifestEntry written,
           extractMember(*opened.archive, opened.format, entry, *sink, CancellationToken()));
    HF_CHECK(sink->commit());
    return Figures{opened.archive->sizeBytes(), written.sizeBytes, 1};
}

/// Not getrusage(): its figure includes what the process was before exec, such as a large test.
qint64 peakResidentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype line = text.indexOf("VmHWM:");
    return text.mid(line + 6, text.indexOf("kB", line) - line - 6).trimmed().toLongLong();
}

std::optional<Result<Figures>> runCommand(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    if (command == "backup"_L1 && arguments.size() == 4)
        return backup(arguments.at(2), arguments.at(3));
    if (command == "verify"_L1 &&
        (arguments.size() == 3 || arguments.value(3) == "--drop-cache"_L1))
        return verify(arguments.at(2), arguments.size() == 4);
    if (command == "restore"_L1 && arguments.size() == 4)
        return restore(arguments.at(2), arguments.at(3));
    if (command == "extract"_L1 && arguments.size() == 5)
        return extract(arguments.at(2), arguments.at(3), arguments.at(4));
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    const auto result = runCommand(QCoreApplication::arguments());
    if (!result) {
        std::fprintf(stderr, "usage: holdfast-benchmark backup FOLDER FILE | verify FILE "
                             "[--drop-cache] | restore FILE FOLDER | extract FILE PATH TO\n");
        return 2;
    }
    if (!*result) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(result->error().message()),
                     qPrintable(result->error().detail()));
        return 1;
    }
    const Figures &figures = result->value();
    const QJsonObject line{{u"seconds"_s, double(timer.nsecsElapsed()) / 1e9},
                           {u"bytes"_s, figures.bytes},
                           {u"content_bytes"_s, figures.contentBytes},
                           {u"files"_s, figures.files},
                           {u"peak_rss_kib"_s, peakResidentKib()}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
