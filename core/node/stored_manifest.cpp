#include "stored_manifest.h"

#include "core/base/file_sync.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <vector>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kBufferBytes = 256 * 1024;

Result<std::unique_ptr<ByteSource>> openCached(const StoredArchive &archive)
{
    if (archive.manifestCacheFile.isEmpty())
        return std::unique_ptr<ByteSource>();
    auto cached = FileSource::open(archive.manifestCacheFile);
    if (!cached)
        return std::unique_ptr<ByteSource>();
    if (!archive.manifestHash.isEmpty()) {
        HF_TRY(const QString hash, hashOf(**cached));
        if (hash != archive.manifestHash)
            return std::unique_ptr<ByteSource>();
    }
    return std::unique_ptr<ByteSource>(std::move(*cached));
}

Result<void> fetch(const StoredArchive &archive, targets::Target &target, ByteSink &sink)
{
    if (hasSideManifest(archive.format)) {
        HF_TRY(const auto side, target.open(sideManifestName(archive.archiveName)));
        return copyAll(*side, sink);
    }
    HF_TRY(const auto source, target.open(archive.archiveName));
    return archive::fetchManifest(*source, sink);
}

} // namespace

Result<void> copyAll(ByteSource &source, ByteSink &sink)
{
    std::vector<std::byte> buffer(kBufferBytes);
    for (qint64 offset = 0; offset < source.sizeBytes();) {
        HF_TRY(const qint64 count, source.readAt(offset, buffer));
        if (count == 0)
            break;
        HF_CHECK(sink.write(std::span(buffer).first(size_t(count))));
        offset += count;
    }
    return {};
}

archive::Format archiveFormat(ArchiveFormat format)
{
    switch (format) {
    case ArchiveFormat::TarZst:
        return archive::Format::TarZst;
    case ArchiveFormat::TarGz:
        return archive::Format::TarGz;
    case ArchiveFormat::TarXz:
        return archive::Format::TarXz;
    case ArchiveFormat::Tar:
        return archive::Format::Tar;
    }
    return archive::Format::TarZst;
}

bool hasSideManifest(ArchiveFormat format)
{
    return format != ArchiveFormat::TarZst;
}

QString sideManifestName(const QString &archiveName)
{
    return archiveName + ".manifest.jsonl.zst"_L1;
}

Result<std::unique_ptr<targets::Target>> openTarget(const TargetSpecification &target)
{
    return targets::openTarget(target.kind, target.settings);
}

QString pathForPeople(const QByteArray &path)
{
    return QString::fromUtf8(path);
}

BackupWarning toBackupWarning(const archive::Warning &warning)
{
    return BackupWarning::of(pathForPeople(warning.path), warning.finding);
}

Result<std::unique_ptr<SpoolFile>> SpoolFile::create(const QString &spoolFolder)
{
    std::unique_ptr<SpoolFile> file(new SpoolFile(spoolFolder + "/manifest-"_L1 + idText(newId())));
    file->m_fd.reset(::open(QFile::encodeName(file->m_path).constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file->m_fd.isValid()) {
        const Error error = Error::fromErrno(errno, "open"_L1, file->m_path);
        file->m_path.clear();
        return error;
    }
    return file;
}

std::unique_ptr<SpoolFile> SpoolFile::adopt(const QString &path)
{
    return std::unique_ptr<SpoolFile>(new SpoolFile(path));
}

SpoolFile::~SpoolFile()
{
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

Result<void> SpoolFile::write(std::span<const std::byte> bytes)
{
    return writeFully(m_fd.get(), bytes, m_path);
}

Result<void> SpoolFile::publish(const QString &finalPath)
{
    const UniqueFd file(::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isValid())
        return Error::fromErrno(errno, "open"_L1, m_path);
    if (::fsync(file.get()) != 0)
        return Error::fromErrno(errno, "fsync"_L1, m_path);
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(finalPath).constData()) ==
        0) {
        m_path.clear();
        return syncFolder(QFileInfo(finalPath).absolutePath());
    }
    if (errno != EXDEV)
        return Error::fromErrno(errno, "rename"_L1, finalPath);
    // Another disk: copied there under a name of its own first.
    const QString folder = QFileInfo(finalPath).absolutePath();
    HF_TRY(const auto copy, create(folder));
    HF_TRY(const auto source, FileSource::open(m_path));
    HF_CHECK(copyAll(*source, *copy));
    return copy->publish(finalPath);
}

Result<QString> hashOf(ByteSource &source, const CancellationToken &cancel)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> buffer(kBufferBytes);
    for (qint64 offset = 0; offset < source.sizeBytes();) {
        HF_CHECK(cancel.check());
        HF_TRY(const qint64 count,
               source.readAt(offset, std::as_writable_bytes(std::span(buffer))));
        if (count == 0)
            break;
        hash.addData(QByteArrayView(buffer.data(), count));
        offset += count;
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::unique_ptr<ByteSource>>
openManifest(const StoredArchive &archive, targets::Target &target, const QString &spoolFolder)
{
    HF_TRY(auto cached, openCached(archive));
    if (cached)
        return cached;
    HF_TRY(const auto spooled, SpoolFile::create(spoolFolder));
    HF_CHECK(fetch(archive, target, *spooled));
    // Open before it is published or removed: what was checked is what is read.
    HF_TRY(auto source, FileSource::open(spooled->path()));
    HF_TRY(const QString hash, hashOf(*source));
    if (!archive.manifestHash.isEmpty() && hash != archive.manifestHash)
        return Error("node.manifest_changed"_L1, {{"name"_L1, archive.archiveName}},
                     u"SHA-256 is %1, expected %2"_s.arg(hash, archive.manifestHash));
    if (!archive.manifestCacheFile.isEmpty()) {
        if (const auto published = spooled->publish(archive.manifestCacheFile); !published)
            qCWarning(lcNode, "the manifest's copy could not be renewed: %s",
                      qUtf8Printable(published.error().message()));
    }
    return std::unique_ptr<ByteSource>(std::move(source));
}

} // namespace holdfast::node
