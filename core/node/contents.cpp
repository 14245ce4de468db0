// Looking into one stored archive: folders, search, single files.
#include "local_node.h"

#include "file_preview.h"
#include "manifest_browse.h"
#include "stored_manifest.h"

namespace holdfast::node {

using namespace Qt::StringLiterals;

Result<ArchiveListing> LocalNode::browse(const StoredArchive &archive, const QString &path,
                                         const QString &after, int limit)
{
    HF_TRY(const auto target, openTarget(archive.target));
    HF_TRY(const auto source, openManifest(archive, *target, m_journal.spoolFolder()));
    HF_TRY(const auto manifest, archive::ManifestReader::open(*source));
    return browseManifest(*manifest, path, after, limit);
}

Result<ArchiveListing> LocalNode::search(const StoredArchive &archive, const QString &text,
                                         const QString &after, int limit,
                                         const CancellationToken &cancel)
{
    HF_TRY(const auto target, openTarget(archive.target));
    HF_TRY(const auto source, openManifest(archive, *target, m_journal.spoolFolder()));
    HF_TRY(const auto manifest, archive::ManifestReader::open(*source));
    return searchManifest(*manifest, text, after, limit, cancel);
}

Result<ArchiveEntry> LocalNode::findFile(const StoredArchive &archive, const QString &path)
{
    HF_TRY(const auto target, openTarget(archive.target));
    HF_TRY(const auto source, openManifest(archive, *target, m_journal.spoolFolder()));
    HF_TRY(const auto manifest, archive::ManifestReader::open(*source));
    HF_TRY(const auto entry, findInManifest(*manifest, path));
    return toArchiveEntry(entry);
}

Result<FilePreview> LocalNode::previewFile(const StoredArchive &archive,
                                           const FilePreviewParams &question)
{
    HF_TRY(const auto target, openTarget(archive.target));
    HF_TRY(const auto manifestSource, openManifest(archive, *target, m_journal.spoolFolder()));
    HF_TRY(const auto manifest, archive::ManifestReader::open(*manifestSource));
    HF_TRY(const auto entry, findInManifest(*manifest, question.path));
    FilePreview preview;
    if (entry.type == archive::EntryType::File) {
        HF_TRY(const auto source, target->open(archive.archiveName));
        HF_TRY(const auto reader,
               archive::MemberReader::open(*source, archiveFormat(archive.format)));
        HF_TRY(const auto content, reader->member(entry));
        HF_TRY(preview, previewContent(*content, question));
    } else {
        preview.kind =
            entry.type == archive::EntryType::Directory ? PreviewKind::Folder : PreviewKind::Link;
    }
    preview.entry = toArchiveEntry(entry);
    return preview;
}

Result<void> LocalNode::extract(const StoredArchive &archive, const QString &path, ByteSink &sink,
                                const CancellationToken &cancel)
{
    HF_TRY(const auto target, openTarget(archive.target));
    HF_TRY(const auto manifestSource, openManifest(archive, *target, m_journal.spoolFolder()));
    HF_TRY(const auto manifest, archive::ManifestReader::open(*manifestSource));
    HF_TRY(const auto entry, findInManifest(*manifest, path));
    HF_TRY(const auto source, target->open(archive.archiveName));
    HF_TRY(const auto extracted,
           archive::extractMember(*source, archiveFormat(archive.format), entry, sink, cancel));
    Q_UNUSED(extracted)
    return {};
}

} // namespace holdfast::node
