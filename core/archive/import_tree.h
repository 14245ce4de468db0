// core/archive/import_tree.h: puts members that come in any order below one folder, and nowhere
// else.
#pragma once

#include "folder_walk.h"

#include <set>

namespace holdfast::archive {

/// For archives that others made: names are checked, folders that were not named are made, links
/// must stay inside (also once a top folder is off), nothing is written through a link, nothing is
/// made twice. One thread.
class ImportTree
{
public:
    ImportTree(int rootDescriptor, qint64 freeBytesLimit)
        : m_root(rootDescriptor)
        , m_freeBytesLimit(freeBytesLimit)
    {}

    /// The name as it will be made: without "./" and trailing slashes; empty: nothing to make (the
    /// top itself, or Holdfast's own folder). Error: archive.hostile.
    static Result<QByteArray> cleanName(const QByteArray &name);

    Result<void> makeFolder(const ManifestEntry &entry);
    Result<void> makeSymlink(const ManifestEntry &entry);
    Result<void> makeHardLink(const ManifestEntry &entry);
    Result<void> beginFile(const ManifestEntry &entry);
    Result<void> writeFile(qint64 offset, std::span<const std::byte> bytes);
    /// `sizeBytes` -1: as much as was written.
    Result<void> endFile(qint64 sizeBytes);
    /// Sets the folders' modes and times, takes a single top folder off if wished, syncs.
    Result<void> finish(bool stripTopFolder);

    qint64 contentBytes() const { return m_contentBytes; }
    qint64 fileCount() const { return m_fileCount; }

private:
    Result<UniqueFd> parentOf(const QByteArray &path, QByteArray &name);
    Result<UniqueFd> makeParents(const QByteArray &folder);
    Result<void> liftTopFolder();

    const int m_root;
    const qint64 m_freeBytesLimit;
    std::map<QByteArray, ManifestEntry> m_folders; // to be finished at the end, children first
    ManifestEntry m_linkToTop; // the first link that leads there; without a path: none does
    ManifestEntry m_current;
    UniqueFd m_file;
    qint64 m_contentBytes = 0;
    qint64 m_fileCount = 0;
};

} // namespace holdfast::archive
