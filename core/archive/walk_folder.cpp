// walkFolder of core/archive/archive.h.
#include "archive_member.h"
#include "file_reader.h"
#include "folder_walk.h"

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> hashOf(FileReader &file, const CancellationToken &cancel)
{
    std::vector<std::byte> buffer(1 << 20);
    Sha256 hash;
    for (qint64 offset = 0; offset < file.entry().sizeBytes;) {
        HF_CHECK(cancel.check());
        const auto room = std::span(buffer).first(
            size_t(std::min<qint64>(file.entry().sizeBytes - offset, qint64(buffer.size()))));
        HF_TRY(const qint64 got, file.read(offset, room));
        hash.update(room.first(size_t(got)));
        if (got < qint64(room.size()))
            break; // it shrank meanwhile: what is left is what it holds
        offset += got;
    }
    return hash.finish();
}

} // namespace

Result<void> walkFolder(const QString &folder, const IgnorePatterns &ignore, bool withHashes,
                        const std::function<Result<void>(const ManifestEntry &)> &visit,
                        const CancellationToken &cancel)
{
    WarningList warnings; // what a backup would warn of is no part of the folder's state
    FolderWalk walk({ignore, false}, warnings);
    HF_CHECK(walk.open(folder));
    std::map<std::pair<dev_t, ino_t>, ManifestEntry> linked;
    int groups = 0;
    while (true) {
        HF_CHECK(cancel.check());
        HF_TRY(const auto walked, walk.next());
        if (!walked)
            return {};
        ManifestEntry entry = walked->entry;
        const std::pair identity(walked->status.st_dev, walked->status.st_ino);
        const bool isLinked = entry.type == EntryType::File && walked->status.st_nlink > 1;
        if (const auto first = linked.find(identity); isLinked && first != linked.end()) {
            entry = first->second;
            entry.linkTarget = std::exchange(entry.path, walked->entry.path);
            HF_CHECK(visit(entry));
            continue;
        }
        if (entry.type == EntryType::File) {
            auto file = FileReader::open(*walked, walk.absolutePath(entry.path));
            if (!file && file.error().kind() == ErrorKind::NotFound)
                continue; // removed since it was listed
            if (!file)
                return file.error();
            entry = file->entry();
            if (withHashes) {
                HF_TRY(entry.sha256, hashOf(*file, cancel));
            }
        }
        if (isLinked && groups < kMostLinkedFiles) {
            entry.hardLinkGroup = ++groups;
            linked.emplace(identity, entry);
        }
        HF_CHECK(visit(entry));
    }
}

} // namespace holdfast::archive
