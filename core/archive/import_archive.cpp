// importArchive of core/archive/archive.h.
#include "archive_errors.h"
#include "import_tree.h"

#include <QtCore/QFile>

#include <archive.h>
#include <archive_entry.h>

#include <fcntl.h>
#include <unistd.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostEntries = 10000000;

/// tar with any compression, zip and 7z, through libarchive. Not KTar, which ignores pax headers;
/// not KZip, which knows no zip64, makes bad names harmless in silence, keeps one of equal ones and
/// compares no checksum; not K7Zip, which unpacks the whole archive into memory.
class ArchiveImport
{
public:
    ArchiveImport(const QString &file, ImportTree &tree, Progress &progress,
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
    ~ArchiveImport() { ::archive_read_free(m_archive); }
    Q_DISABLE_COPY_MOVE(ArchiveImport)

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
        if (entry.mode == 0)
            entry.mode = 0644; // made on a system without modes
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
            if (status != ARCHIVE_OK) // a wrong checksum or size is only a warning there
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

} // namespace

Result<UnpackReport> importArchive(const QString &file, const ImportOptions &options,
                                   Progress &progress, const CancellationToken &cancel)
{
    ImportTree tree(options.rootDescriptor, options.freeBytesLimit);
    HF_CHECK(ArchiveImport(file, tree, progress, cancel).run());
    HF_CHECK(tree.finish(options.stripTopFolder));
    UnpackReport report;
    report.contentBytes = tree.contentBytes();
    report.fileCount = tree.fileCount();
    return report;
}

} // namespace holdfast::archive
