// importArchive of core/archive/archive.h.
#include "archive_errors.h"
#include "import_tree.h"

#include <KZip>

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>

#include <archive.h>
#include <archive_entry.h>

#include <set>

#include <fcntl.h>
#include <unistd.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostEntries = 10000000;
constexpr qint64 kMostZipEntries = 1000000; // whose names are in memory

/// tar with any compression, 7z, and zip files that KZip cannot read, through libarchive. Not KTar,
/// which ignores pax headers, and not K7Zip, which unpacks the whole archive into memory.
class LibarchiveImport
{
public:
    LibarchiveImport(const QString &file, ImportTree &tree, Progress &progress,
                     const CancellationToken &cancel)
        : m_file(file)
        , m_tree(tree)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_archive(::archive_read_new())
    {
        ::archive_read_support_format_tar(m_archive);
        ::archive_read_support_format_zip_seekable(m_archive);
        ::archive_read_support_format_7zip(m_archive);
        ::archive_read_support_filter_gzip(m_archive);
        ::archive_read_support_filter_bzip2(m_archive);
        ::archive_read_support_filter_xz(m_archive);
        ::archive_read_support_filter_zstd(m_archive);
    }
    ~LibarchiveImport() { ::archive_read_free(m_archive); }
    Q_DISABLE_COPY_MOVE(LibarchiveImport)

    Result<void> run()
    {
        if (::archive_read_open_filename(m_archive, QFile::encodeName(m_file).constData(),
                                         256 * 1024) != ARCHIVE_OK)
            return Error("archive.format_unknown"_L1, {{"path"_L1, m_file}}, reason());
        for (qint64 count = 0;; ++count) {
            HF_CHECK(m_cancel.check());
            archive_entry *found = nullptr;
            const int status = ::archive_read_next_header(m_archive, &found);
            if (status == ARCHIVE_EOF)
                return {};
            if (status < ARCHIVE_WARN || found == nullptr)
                return count == 0
                           ? Error("archive.format_unknown"_L1, {{"path"_L1, m_file}}, reason())
                           : damaged(reason());
            if (count >= kMostEntries)
                return hostile({}, u"it has more than ten million entries"_s);
            HF_CHECK(add(found));
            m_progress.bytesDone = ::archive_filter_bytes(m_archive, -1);
        }
    }

    /// The names alone: KZip makes bad ones harmless in silence, and of equal ones keeps one.
    Result<void> checkNames()
    {
        std::set<QByteArray> names;
        if (::archive_read_open_filename(m_archive, QFile::encodeName(m_file).constData(),
                                         256 * 1024) != ARCHIVE_OK)
            return Error("archive.format_unknown"_L1, {{"path"_L1, m_file}}, reason());
        archive_entry *found = nullptr;
        int status = ARCHIVE_OK;
        while ((status = ::archive_read_next_header(m_archive, &found)) >= ARCHIVE_WARN &&
               status != ARCHIVE_EOF) {
            HF_CHECK(m_cancel.check());
            const char *name = ::archive_entry_pathname(found);
            if (name == nullptr)
                return hostile({}, u"a name in it cannot be read"_s);
            HF_TRY(const QByteArray clean, ImportTree::cleanName(name));
            const bool isFolder = ::archive_entry_filetype(found) == AE_IFDIR;
            if (!isFolder && !clean.isEmpty() && !names.insert(clean).second)
                return hostile(clean, u"its name is there twice"_s);
            if (names.size() > size_t(kMostZipEntries))
                return hostile({}, u"it has more than a million entries"_s);
        }
        return status == ARCHIVE_EOF ? Result<void>() : damaged(reason());
    }

private:
    QString reason() const { return QString::fromLocal8Bit(::archive_error_string(m_archive)); }

    Result<void> add(archive_entry *found)
    {
        const char *name = ::archive_entry_pathname(found);
        if (name == nullptr)
            return hostile({}, u"a name in it cannot be read"_s);
        ManifestEntry entry;
        HF_TRY(entry.path, ImportTree::cleanName(name));
        if (entry.path.isEmpty())
            return {};
        entry.mode = ::archive_entry_perm(found);
        entry.mtimeNs =
            qint64(::archive_entry_mtime(found)) * 1000000000 + ::archive_entry_mtime_nsec(found);
        if (const char *link = ::archive_entry_hardlink(found)) {
            HF_TRY(entry.linkTarget, ImportTree::cleanName(link));
            if (entry.linkTarget.isEmpty())
                return hostile(entry.path, u"it is a hard link to nothing that is unpacked"_s);
            return m_tree.makeHardLink(entry);
        }
        switch (::archive_entry_filetype(found)) {
        case AE_IFDIR:
            return m_tree.makeFolder(entry);
        case AE_IFLNK:
            entry.linkTarget = ::archive_entry_symlink(found);
            return m_tree.makeSymlink(entry);
        case AE_IFREG:
            return addFile(entry, found);
        default:
            return hostile(entry.path, u"it is a device, a named pipe or a socket"_s);
        }
    }

    Result<void> addFile(const ManifestEntry &entry, archive_entry *found)
    {
        HF_CHECK(m_tree.beginFile(entry));
        while (true) {
            HF_CHECK(m_cancel.check());
            const void *bytes = nullptr;
            size_t length = 0;
            la_int64_t offset = 0;
            const int status = ::archive_read_data_block(m_archive, &bytes, &length, &offset);
            if (status == ARCHIVE_EOF)
                break;
            if (status < ARCHIVE_WARN)
                return damaged(reason(), entry.path);
            HF_CHECK(
                m_tree.writeFile(offset, std::span(static_cast<const std::byte *>(bytes), length)));
        }
        ++m_progress.filesDone;
        return m_tree.endFile(
            ::archive_entry_size_is_set(found) ? qint64(::archive_entry_size(found)) : -1);
    }

    const QString &m_file;
    ImportTree &m_tree;
    Progress &m_progress;
    const CancellationToken &m_cancel;
    ::archive *m_archive;
};

class ZipImport
{
public:
    ZipImport(const QString &file, ImportTree &tree, Progress &progress,
              const CancellationToken &cancel)
        : m_tree(tree)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_zip(file)
    {}

    bool open() { return m_zip.open(QIODevice::ReadOnly); }
    Result<void> run() { return addFolder(*m_zip.directory(), {}, 0); }

private:
    Result<void> addFolder(const KArchiveDirectory &folder, const QByteArray &path, int depth)
    {
        constexpr int kMostDepth = 1000;
        if (depth > kMostDepth)
            return hostile(path, u"it is nested more than a thousand folders deep"_s);
        for (const QString &name : folder.entries()) {
            HF_CHECK(m_cancel.check());
            HF_CHECK(add(*folder.entry(name),
                         path.isEmpty() ? QFile::encodeName(name)
                                        : QByteArray(path + '/' + QFile::encodeName(name)),
                         depth));
        }
        return {};
    }

    Result<void> add(const KArchiveEntry &found, const QByteArray &path, int depth)
    {
        ManifestEntry entry;
        HF_TRY(entry.path, ImportTree::cleanName(path));
        if (entry.path.isEmpty())
            return {};
        entry.mode = found.permissions() & 0777;
        entry.mtimeNs = found.date().toMSecsSinceEpoch() * 1000000;
        if (!found.symLinkTarget().isEmpty()) {
            entry.linkTarget = QFile::encodeName(found.symLinkTarget());
            return m_tree.makeSymlink(entry);
        }
        if (found.isDirectory()) {
            HF_CHECK(m_tree.makeFolder(entry));
            return addFolder(static_cast<const KArchiveDirectory &>(found), entry.path, depth + 1);
        }
        if (entry.mode == 0)
            entry.mode = 0644; // made on a system without modes
        return addFile(entry, static_cast<const KArchiveFile &>(found));
    }

    Result<void> addFile(const ManifestEntry &entry, const KArchiveFile &file)
    {
        const std::unique_ptr<QIODevice> device(file.createDevice());
        if (device == nullptr)
            return damaged(u"it cannot be decompressed"_s, entry.path);
        HF_CHECK(m_tree.beginFile(entry));
        QByteArray buffer(256 * 1024, Qt::Uninitialized);
        qint64 position = 0;
        while (true) {
            HF_CHECK(m_cancel.check());
            const qint64 got = device->read(buffer.data(), buffer.size());
            if (got < 0)
                return damaged(u"it cannot be decompressed"_s, entry.path);
            if (got == 0)
                break;
            HF_CHECK(m_tree.writeFile(position,
                                      std::as_bytes(std::span(buffer.constData(), size_t(got)))));
            position += got;
        }
        if (position != file.size())
            return damaged(u"it is shorter or longer than the archive says"_s, entry.path);
        ++m_progress.filesDone;
        m_progress.bytesDone += position;
        return m_tree.endFile(-1);
    }

    ImportTree &m_tree;
    Progress &m_progress;
    const CancellationToken &m_cancel;
    KZip m_zip;
};

Result<bool> isZip(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::fromErrno(errno, "open"_L1, path);
    return file.read(4) == QByteArray("PK\3\4", 4);
}

} // namespace

Result<UnpackReport> importArchive(const QString &file, const ImportOptions &options,
                                   Progress &progress, const CancellationToken &cancel)
{
    ImportTree tree(options.rootDescriptor, options.freeBytesLimit);
    HF_TRY(const bool looksLikeZip, isZip(file));
    ZipImport zip(file, tree, progress, cancel);
    if (looksLikeZip)
        HF_CHECK(LibarchiveImport(file, tree, progress, cancel).checkNames());
    if (looksLikeZip && zip.open()) {
        HF_CHECK(zip.run());
    } else {
        HF_CHECK(LibarchiveImport(file, tree, progress, cancel).run());
    }
    HF_CHECK(tree.finish(options.stripTopFolder));
    UnpackReport report;
    report.contentBytes = tree.contentBytes();
    report.fileCount = tree.fileCount();
    return report;
}

} // namespace holdfast::archive
