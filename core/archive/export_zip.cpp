// exportZip of core/archive/archive.h.
#include "archive_errors.h"
#include "archive_scan.h"
#include "tar_header.h"

#include "core/base/file_sync.h"

#include <KZip>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

// KZip writes sizes and places as 32 bits and the number of entries as 16, without an error when
// they do not fit: what would not is refused.
constexpr qint64 kMostBytes = 0xffffffff - (1 << 20);
constexpr qint64 kMostEntries = 65000;

/// Puts each member into a zip.
class ZipVisitor : public MemberVisitor
{
public:
    ZipVisitor(KZip &zip, QFile &file, ByteSource &archive, Format format,
               const CancellationToken &cancel)
        : m_zip(zip)
        , m_file(file)
        , m_archive(archive)
        , m_format(format)
        , m_cancel(cancel)
    {}

    Result<void> begin(const ManifestEntry &entry) override
    {
        if (entry.path == ".")
            return {};
        if (++m_entries > kMostEntries)
            return tooLarge(entry,
                            u"a zip of this kind holds at most %1 entries"_s.arg(kMostEntries));
        const QString name = nameOf(entry);
        const QDateTime time = timeOf(entry);
        if (entry.type == EntryType::Directory)
            return check(m_zip.writeDir(name, {}, {}, mode_t(entry.mode & 01777) | S_IFDIR, time,
                                        time, time));
        if (entry.type == EntryType::Symlink)
            return check(m_zip.writeSymLink(name, QFile::decodeName(entry.linkTarget), {}, {},
                                            0777 | S_IFLNK, time, time, time));
        if (entry.sizeBytes > kMostBytes || m_file.pos() + entry.sizeBytes > kMostBytes)
            return tooLarge(entry, u"a zip of this kind holds at most 4 GiB"_s);
        HF_CHECK(
            check(m_zip.prepareWriting(name, {}, {}, entry.sizeBytes,
                                       mode_t(entry.mode & 01777) | S_IFREG, time, time, time)));
        m_position = 0;
        return isHardLink(entry) ? copyOfFirstName(entry) : Result<void>();
    }

    Result<void> data(const ManifestEntry &, qint64 offset,
                      std::span<const std::byte> bytes) override
    {
        HF_CHECK(fill(offset));
        m_position += qint64(bytes.size());
        return check(
            m_zip.writeData(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size())));
    }

    Result<void> end(const ManifestEntry &entry) override
    {
        if (entry.type != EntryType::File)
            return {};
        HF_CHECK(fill(entry.sizeBytes));
        return check(m_zip.finishWriting(entry.sizeBytes));
    }

private:
    /// A zip knows no hard links: later names get the content again.
    Result<void> copyOfFirstName(const ManifestEntry &entry)
    {
        class Sink : public ByteSink
        {
        public:
            explicit Sink(ZipVisitor &visitor)
                : m_visitor(visitor)
            {}
            Result<void> write(std::span<const std::byte> bytes) override
            {
                return m_visitor.data({}, m_visitor.m_position, bytes);
            }

        private:
            ZipVisitor &m_visitor;
        };
        Sink sink(*this);
        HF_TRY(const ManifestEntry copied,
               extractMember(m_archive, m_format, entry, sink, m_cancel));
        return {};
    }

    Result<void> fill(qint64 position)
    {
        static const QByteArray zeros(1 << 16, '\0');
        while (m_position < position) {
            HF_CHECK(m_cancel.check());
            const qint64 length = std::min<qint64>(position - m_position, zeros.size());
            HF_CHECK(check(m_zip.writeData(zeros.constData(), length)));
            m_position += length;
        }
        return {};
    }

    Result<void> check(bool isWritten) const
    {
        if (isWritten)
            return {};
        if (m_file.error() != QFileDevice::NoError && (errno == ENOSPC || errno == EDQUOT))
            return Error::fromErrno(errno, "write"_L1, m_file.fileName());
        return Error("file.failed"_L1, {{"call"_L1, u"write"_s},
                                        {"path"_L1, m_file.fileName()},
                                        {"reason"_L1, m_zip.errorString()}});
    }

    static QString nameOf(const ManifestEntry &entry)
    {
        return isUtf8(entry.path) ? QString::fromUtf8(entry.path) : displayPath(entry.path);
    }
    static QDateTime timeOf(const ManifestEntry &entry)
    {
        return QDateTime::fromMSecsSinceEpoch(entry.mtimeNs / 1000000, Qt::UTC);
    }
    static Error tooLarge(const ManifestEntry &entry, const QString &reason)
    {
        return Error("archive.too_large"_L1,
                     {{"path"_L1, displayPath(entry.path)}, {"reason"_L1, reason}});
    }

    KZip &m_zip;
    QFile &m_file;
    ByteSource &m_archive;
    const Format m_format;
    const CancellationToken &m_cancel;
    qint64 m_entries = 0;
    qint64 m_position = 0; // in the file that is being written
};

Result<void> writeZip(QFile &file, ByteSource &archive, Format format, ByteSource *manifest,
                      Progress &progress, const CancellationToken &cancel)
{
    KZip zip(&file);
    zip.setExtraField(KZip::ModificationTime);
    if (!zip.open(QIODevice::WriteOnly))
        return Error("internal"_L1, {}, zip.errorString());
    ZipVisitor visitor(zip, file, archive, format, cancel);
    VerifyOptions options;
    options.format = format;
    options.manifest = manifest;
    HF_TRY(const VerifyReport scanned, scanArchive(archive, options, &visitor, progress, cancel));
    if (!zip.close() || file.error() != QFileDevice::NoError)
        return Error::fromErrno(errno, "write"_L1, file.fileName());
    return {};
}

} // namespace

Result<qint64> exportZip(ByteSource &archive, Format format, ByteSource *manifest,
                         const QString &toFile, Progress &progress, const CancellationToken &cancel)
{
    QByteArray temporary = QFile::encodeName(toFile) + ".XXXXXX";
    UniqueFd descriptor(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!descriptor.isValid())
        return Error::fromErrno(errno, "mkostemp"_L1, toFile);
    auto removeTemporary = qScopeGuard([&temporary] { ::unlink(temporary.constData()); });
    QFile file;
    if (!file.open(descriptor.get(), QIODevice::WriteOnly))
        return Error("internal"_L1, {}, file.errorString());
    HF_CHECK(writeZip(file, archive, format, manifest, progress, cancel));
    const bool isFlushed = file.flush();
    struct stat status = {};
    if (!isFlushed || ::fchmod(descriptor.get(), 0644) != 0 || ::fsync(descriptor.get()) != 0 ||
        ::fstat(descriptor.get(), &status) != 0)
        return Error::fromErrno(errno, "fsync"_L1, toFile);
    if (::rename(temporary.constData(), QFile::encodeName(toFile).constData()) != 0)
        return Error::fromErrno(errno, "rename"_L1, toFile);
    removeTemporary.dismiss();
    HF_CHECK(syncFolder(QFileInfo(toFile).absolutePath()));
    return qint64(status.st_size);
}

} // namespace holdfast::archive
