// exportZip of core/archive/archive.h.
#include "archive_errors.h"
#include "archive_scan.h"
#include "tar_header.h"

#include "core/base/file_sync.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWriteBytes = 256 * 1024;
constexpr qsizetype kLongestName = 0xffff; // a zip tells a name's length in 16 bits

/// A zip that grows in a file. libarchive writes it, with 64-bit sizes, places and counts where 32
/// or 16 bits are too few (KZip cuts them off without an error). One thread.
class ZipFile
{
public:
    ZipFile(int file, const QString &path)
        : m_file(file)
        , m_path(path)
        , m_zip(::archive_write_new())
        , m_entry(::archive_entry_new())
    {}
    ~ZipFile()
    {
        ::archive_entry_free(m_entry);
        ::archive_write_free(m_zip);
    }
    Q_DISABLE_COPY_MOVE(ZipFile)

    Result<void> open()
    {
        ::archive_write_set_format_zip(m_zip);
        ::archive_write_set_bytes_per_block(m_zip, kWriteBytes);
        ::archive_write_set_bytes_in_last_block(m_zip, 1); // no zeros behind the end
        if (::archive_write_set_options(m_zip, "zip:compression=deflate,zip:hdrcharset=UTF-8") !=
            ARCHIVE_OK)
            return fault();
        return check(::archive_write_open(m_zip, this, nullptr, &ZipFile::writeBytes, nullptr));
    }

    /// Begins a member; of a link `target` says where it leads.
    Result<void> begin(const ManifestEntry &member, const QByteArray &name,
                       const QByteArray &target)
    {
        ::archive_entry_clear(m_entry);
        ::archive_entry_set_pathname(m_entry, name.constData());
        ::archive_entry_set_mode(m_entry, modeOf(member));
        const qint64 rest = ((member.mtimeNs % 1000000000) + 1000000000) % 1000000000;
        ::archive_entry_set_mtime(m_entry, time_t((member.mtimeNs - rest) / 1000000000),
                                  long(rest));
        if (member.type == EntryType::Symlink)
            ::archive_entry_set_symlink(m_entry, target.constData());
        else
            ::archive_entry_set_size(m_entry,
                                     member.type == EntryType::File ? member.sizeBytes : 0);
        return check(::archive_write_header(m_zip, m_entry));
    }

    Result<void> write(std::span<const std::byte> bytes)
    {
        while (!bytes.empty()) {
            const la_ssize_t written = ::archive_write_data(m_zip, bytes.data(), bytes.size());
            if (written <= 0)
                return fault();
            bytes = bytes.subspan(size_t(written));
        }
        return {};
    }

    Result<void> end() { return check(::archive_write_finish_entry(m_zip)); }
    /// Writes the directory. Without it the file is none that anybody reads.
    Result<void> close() { return check(::archive_write_close(m_zip)); }

private:
    static la_ssize_t writeBytes(::archive *, void *self, const void *bytes, size_t length)
    {
        auto *zip = static_cast<ZipFile *>(self);
        ssize_t written = 0;
        do
            written = ::write(zip->m_file, bytes, length);
        while (written < 0 && errno == EINTR);
        if (written < 0)
            zip->m_writeError = errno;
        return written;
    }

    static mode_t modeOf(const ManifestEntry &member)
    {
        switch (member.type) {
        case EntryType::Directory:
            return mode_t(member.mode & 01777) | S_IFDIR;
        case EntryType::Symlink:
            return 0777 | S_IFLNK;
        default:
            return mode_t(member.mode & 01777) | S_IFREG;
        }
    }

    /// A warning counts as well: something of the member would be missing.
    Result<void> check(int status) const
    {
        return status == ARCHIVE_OK ? Result<void>() : Result<void>(fault());
    }
    Error fault() const
    {
        if (m_writeError != 0)
            return Error::fromErrno(m_writeError, "write"_L1, m_path);
        return Error("file.failed"_L1,
                     {{"call"_L1, u"write"_s},
                      {"path"_L1, m_path},
                      {"reason"_L1, QString::fromLocal8Bit(::archive_error_string(m_zip))}});
    }

    const int m_file;
    const QString &m_path;
    ::archive *const m_zip;
    ::archive_entry *const m_entry;
    int m_writeError = 0;
};

/// Puts each member into a zip.
class ZipVisitor : public MemberVisitor
{
public:
    ZipVisitor(ZipFile &zip, ByteSource &archive, Format format, const CancellationToken &cancel)
        : m_zip(zip)
        , m_archive(archive)
        , m_format(format)
        , m_cancel(cancel)
    {}

    Result<void> begin(const ManifestEntry &entry) override
    {
        if (entry.path == ".")
            return {};
        const QByteArray name = nameOf(entry.path);
        if (name.size() >= kLongestName)
            return Error("archive.too_large"_L1,
                         {{"path"_L1, displayPath(entry.path)},
                          {"reason"_L1, u"a name in a zip has at most 64 KiB"_s}});
        HF_CHECK(m_zip.begin(entry, name, entry.linkTarget));
        m_position = 0;
        return isHardLink(entry) ? copyOfFirstName(entry) : Result<void>();
    }

    Result<void> data(const ManifestEntry &, qint64 offset,
                      std::span<const std::byte> bytes) override
    {
        HF_CHECK(fill(offset));
        HF_CHECK(m_cancel.check());
        m_position += qint64(bytes.size());
        return m_zip.write(bytes);
    }

    Result<void> end(const ManifestEntry &entry) override
    {
        if (entry.path == ".")
            return {};
        if (entry.type == EntryType::File)
            HF_CHECK(fill(entry.sizeBytes));
        return m_zip.end();
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
        static const std::vector<std::byte> zeros(1 << 16);
        while (m_position < position) {
            HF_CHECK(m_cancel.check());
            const qint64 length = std::min<qint64>(position - m_position, qint64(zeros.size()));
            HF_CHECK(m_zip.write(std::span(zeros).first(size_t(length))));
            m_position += length;
        }
        return {};
    }

    static QByteArray nameOf(const QByteArray &path)
    {
        return isUtf8(path) ? path : displayPath(path).toUtf8();
    }

    ZipFile &m_zip;
    ByteSource &m_archive;
    const Format m_format;
    const CancellationToken &m_cancel;
    qint64 m_position = 0; // in the file that is being written
};

Result<void> writeZip(int file, const QString &path, ByteSource &archive, Format format,
                      ByteSource *manifest, Progress &progress, const CancellationToken &cancel)
{
    ZipFile zip(file, path);
    HF_CHECK(zip.open());
    ZipVisitor visitor(zip, archive, format, cancel);
    VerifyOptions options;
    options.format = format;
    options.manifest = manifest;
    HF_TRY(const VerifyReport scanned, scanArchive(archive, options, &visitor, progress, cancel));
    return zip.close();
}

} // namespace

Result<qint64> exportZip(ByteSource &archive, Format format, ByteSource *manifest,
                         const QString &toFile, Progress &progress, const CancellationToken &cancel)
{
    QByteArray temporary = QFile::encodeName(toFile) + ".XXXXXX";
    const UniqueFd descriptor(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!descriptor.isValid())
        return Error::fromErrno(errno, "mkostemp"_L1, toFile);
    auto removeTemporary = qScopeGuard([&temporary] { ::unlink(temporary.constData()); });
    HF_CHECK(writeZip(descriptor.get(), toFile, archive, format, manifest, progress, cancel));
    struct stat status = {};
    if (::fchmod(descriptor.get(), 0644) != 0 || ::fsync(descriptor.get()) != 0 ||
        ::fstat(descriptor.get(), &status) != 0)
        return Error::fromErrno(errno, "fsync"_L1, toFile);
    if (::rename(temporary.constData(), QFile::encodeName(toFile).constData()) != 0)
        return Error::fromErrno(errno, "rename"_L1, toFile);
    removeTemporary.dismiss();
    HF_CHECK(syncFolder(QFileInfo(toFile).absolutePath()));
    return qint64(status.st_size);
}

} // namespace holdfast::archive
