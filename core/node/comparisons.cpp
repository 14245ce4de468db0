// What differs between stored states, or between one and a live folder; nothing is changed.
#include "local_node.h"

#include "file_difference.h"
#include "file_preview.h"
#include "manifest_browse.h"
#include "stored_manifest.h"

#include "core/base/file_sync.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

// Chunks are counted while entries stream by: a bound on how long that may take.
constexpr int kMostCountedRegions = 5000;

// The file of a walk's entry, never through a link, never outside the folder.
Result<UniqueFd> openBelow(int folder, const QByteArray &path, const QString &folderPath)
{
    open_how how = {};
    how.flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    UniqueFd file(int(::syscall(SYS_openat2, folder, path.constData(), &how, sizeof(how))));
    if (!file.isValid())
        return Error::fromErrno(errno, "openat2"_L1, folderPath + u'/' + QFile::decodeName(path));
    return file;
}

Result<std::unique_ptr<ByteSource>> openLive(const LiveFolder &folder, const QByteArray &path)
{
    HF_TRY(UniqueFd file, openBelow(folder.live(), path, folder.path()));
    HF_TRY(auto content,
           FileSource::adopt(std::move(file), folder.path() + u'/' + pathForPeople(path)));
    return std::unique_ptr<ByteSource>(std::move(content));
}

using OpenContent =
    std::function<Result<std::unique_ptr<ByteSource>>(const archive::ManifestEntry &entry)>;

/// A stored state's files by position; opened when the first one is asked for.
class StoredContents
{
public:
    StoredContents(const StoredArchive &archive, targets::Target &target)
        : m_archive(archive)
        , m_target(target)
    {}

    Result<std::unique_ptr<ByteSource>> open(const archive::ManifestEntry &entry)
    {
        if (!m_reader) {
            HF_TRY(m_source, m_target.open(m_archive.archiveName));
            HF_TRY(m_reader,
                   archive::MemberReader::open(*m_source, archiveFormat(m_archive.format)));
        }
        return m_reader->member(entry);
    }
    /// Whether looking at one file does not mean reading all before it.
    bool isCheap() const { return m_archive.format == ArchiveFormat::TarZst; }

private:
    const StoredArchive &m_archive;
    targets::Target &m_target;
    std::unique_ptr<ByteSource> m_source;
    std::unique_ptr<archive::MemberReader> m_reader;
};

/// Counts by the headers. A file that cannot be read now is not counted, and the answer says that
/// some were not: a difference must not fail because a game writes meanwhile.
ChunkCounter chunkCounter(OpenContent openOlder, OpenContent openNewer)
{
    return [openOlder = std::move(openOlder), openNewer = std::move(openNewer),
            rest = kMostCountedRegions](
               const archive::ManifestEntry *older,
               const archive::ManifestEntry *newer) mutable -> std::optional<ChunkCounts> {
        if (rest-- <= 0)
            return std::nullopt;
        std::unique_ptr<ByteSource> sources[2];
        for (const auto &[entry, open, source] : {std::tuple(older, &openOlder, &sources[0]),
                                                  std::tuple(newer, &openNewer, &sources[1])}) {
            if (!entry)
                continue;
            auto opened = (*open)(*entry);
            if (!opened)
                return std::nullopt;
            *source = std::move(*opened);
        }
        const auto counts = compareRegionHeaders(sources[0].get(), sources[1].get());
        return counts ? *counts : std::nullopt;
    };
}

/// A path's content in a state; null: it is not there. Folders and links have none.
struct FileInState
{
    std::unique_ptr<ByteSource> manifest = {};
    std::unique_ptr<targets::Target> target = {};
    std::unique_ptr<StoredContents> contents = {};
    std::unique_ptr<ByteSource> content = {};
    QByteArray path = {};

    static Result<FileInState> find(const StoredArchive &archive, const QString &path,
                                    const QString &spoolFolder)
    {
        FileInState file;
        HF_TRY(file.target, openTarget(archive.target));
        HF_TRY(file.manifest, openManifest(archive, *file.target, spoolFolder));
        HF_TRY(const auto manifest, archive::ManifestReader::open(*file.manifest));
        const auto entry = findInManifest(*manifest, path);
        if (!entry && entry.error().is("archive.member_not_found"_L1))
            return file;
        if (!entry)
            return entry.error();
        file.path = entry->path;
        file.contents = std::make_unique<StoredContents>(archive, *file.target);
        HF_TRY(file.content, file.contents->open(*entry));
        return file;
    }
};

} // namespace

Result<TreeDifference> LocalNode::compareWithLive(const StoredArchive &archive, ManifestSide side,
                                                  const QString &path,
                                                  const QStringList &ignorePatterns,
                                                  const DifferenceScope &scope, const Watch &watch)
{
    HF_TRY(const LiveFolder folder, LiveFolder::open(path));
    HF_TRY(const auto ignore, archive::IgnorePatterns::compile(ignorePatterns));
    HF_TRY(const auto target, openTarget(archive.target));
    HF_TRY(const auto source, openManifest(archive, *target, m_journal.spoolFolder()));
    HF_TRY(const auto manifest, archive::ManifestReader::open(*source));
    ContentQuestions questions;
    questions.hash = [&](const archive::ManifestEntry &live) -> Result<QByteArray> {
        HF_TRY(const auto content, openLive(folder, live.path));
        HF_TRY(const QString hash, hashOf(*content, watch.cancel));
        return QByteArray::fromHex(hash.toLatin1());
    };
    StoredContents contents(archive, *target);
    const OpenContent openStored = [&](const archive::ManifestEntry &entry) {
        return contents.open(entry);
    };
    const OpenContent openNow = [&](const archive::ManifestEntry &entry) {
        return openLive(folder, entry.path);
    };
    if (scope.countChunks && contents.isCheap())
        questions.chunks = side == ManifestSide::Older ? chunkCounter(openStored, openNow)
                                                       : chunkCounter(openNow, openStored);
    TreeComparison comparison(*manifest, side, scope, std::move(questions));
    const auto visit = [&](const archive::ManifestEntry &entry) { return comparison.add(entry); };
    if (folder.exists())
        HF_CHECK(archive::walkFolder(path, ignore, false, visit, watch.cancel));
    HF_TRY(TreeDifference difference, comparison.finish());
    difference.directory = path;
    return difference;
}

Result<TreeDifference> LocalNode::previewRestore(const RestoreOrder &order,
                                                 const DifferenceScope &scope, const Watch &watch)
{
    HF_TRY(const QString path, m_paths.destination(order.folder));
    return compareWithLive(order.archive, ManifestSide::Newer, path, order.ignorePatterns, scope,
                           watch);
}

Result<TreeDifference> LocalNode::diffLive(const StoredArchive &older, const QString &folder,
                                           const QStringList &ignorePatterns,
                                           const DifferenceScope &scope, const Watch &watch)
{
    HF_TRY(const QString path, m_paths.serverFolder(folder, {}));
    return compareWithLive(older, ManifestSide::Older, path, ignorePatterns, scope, watch);
}

Result<TreeDifference> LocalNode::diff(const StoredArchive &older, const StoredArchive &newer,
                                       const DifferenceScope &scope, const Watch &watch)
{
    HF_TRY(const auto olderTarget, openTarget(older.target));
    HF_TRY(const auto newerTarget, openTarget(newer.target));
    HF_TRY(const auto olderSource, openManifest(older, *olderTarget, m_journal.spoolFolder()));
    HF_TRY(const auto newerSource, openManifest(newer, *newerTarget, m_journal.spoolFolder()));
    HF_TRY(const auto olderManifest, archive::ManifestReader::open(*olderSource));
    HF_TRY(const auto newerManifest, archive::ManifestReader::open(*newerSource));
    StoredContents olderContents(older, *olderTarget);
    StoredContents newerContents(newer, *newerTarget);
    ContentQuestions questions;
    if (scope.countChunks && olderContents.isCheap() && newerContents.isCheap()) {
        questions.chunks = chunkCounter(
            [&](const archive::ManifestEntry &entry) { return olderContents.open(entry); },
            [&](const archive::ManifestEntry &entry) { return newerContents.open(entry); });
    }
    TreeComparison comparison(*newerManifest, ManifestSide::Newer, scope, std::move(questions));
    for (;;) {
        HF_CHECK(watch.cancel.check());
        HF_TRY(const auto entry, olderManifest->next());
        if (!entry)
            return comparison.finish();
        HF_CHECK(comparison.add(*entry));
    }
}

Result<FileDifference> LocalNode::diffFile(const StoredArchive &older, const StoredArchive &newer,
                                           const QString &path, const CancellationToken &cancel)
{
    HF_TRY(const FileInState before, FileInState::find(older, path, m_journal.spoolFolder()));
    HF_TRY(const FileInState after, FileInState::find(newer, path, m_journal.spoolFolder()));
    if (!before.content && !after.content)
        return Error("archive.member_not_found"_L1, {{"path"_L1, path}});
    return compareContents(before.content.get(), after.content.get(), path, cancel);
}

Result<FileDifference> LocalNode::diffFileLive(const StoredArchive &older, const QString &folder,
                                               const QString &path, const CancellationToken &cancel)
{
    HF_TRY(const QString resolved, m_paths.serverFolder(folder, {}));
    HF_TRY(const LiveFolder live, LiveFolder::open(resolved));
    HF_TRY(const FileInState before, FileInState::find(older, path, m_journal.spoolFolder()));
    const QByteArray name = before.path.isEmpty() ? tidiedPath(path).toUtf8() : before.path;
    auto after = openLive(live, name);
    if (!after && after.error().kind() != ErrorKind::NotFound)
        return after.error();
    if (!before.content && !after)
        return Error("archive.member_not_found"_L1, {{"path"_L1, path}});
    return compareContents(before.content.get(), after ? after->get() : nullptr, path, cancel);
}

} // namespace holdfast::node
