// core/archive/tree_writer.h: makes files, folders and links below one folder, and nowhere else.
#pragma once

#include "folder_walk.h"

#include "core/base/sequential_file.h"
#include "core/base/unique_fd.h"

#include <map>

namespace holdfast::archive {

/// Everything happens by descriptor: a folder is entered only when it was just made here, names are
/// made exclusively, links are never followed. Folders come before their content and are left when
/// something outside them comes; only then do they get their mode and time. One thread.
class TreeWriter
{
public:
    /// `rootDescriptor` stays the caller's.
    TreeWriter(int rootDescriptor, bool restoreOwners, WarningList &warnings);

    /// The top folder's own mode, time and attributes; they are set by finish().
    Result<void> setTop(const ManifestEntry &entry);
    /// Errors: archive.hostile (name is there already, its folder is not open), file.*.
    Result<void> makeFolder(const ManifestEntry &entry);
    Result<void> makeSymlink(const ManifestEntry &entry);
    Result<void> makeHardLink(const ManifestEntry &entry);

    Result<void> beginFile(const ManifestEntry &entry);
    Result<void> writeFile(const ManifestEntry &entry, qint64 offset,
                           std::span<const std::byte> bytes);
    Result<void> endFile(const ManifestEntry &entry);

    /// Leaves all folders and syncs the file system.
    Result<void> finish();

private:
    struct Level
    {
        QByteArray name;          // in the level above
        qsizetype pathLength = 0; // of this folder's path within m_path
        UniqueFd descriptor;      // invalid: closed to save descriptors
        ManifestEntry entry;      // what it gets when it is left
    };

    Result<int> enterParent(const QByteArray &path, QByteArray &name);
    Result<void> leave();
    Result<int> descriptorOf(size_t level);
    Result<void> apply(int descriptor, const ManifestEntry &entry, quint32 mode);
    void setOwner(int descriptor, const ManifestEntry &entry);
    enum class Attributes { Plain, AccessLists };
    void setAttributes(int descriptor, const ManifestEntry &entry, Attributes which);
    uid_t ownerOf(const ManifestEntry &entry);
    gid_t groupOf(const ManifestEntry &entry);

    const int m_root;
    const bool m_restoreOwners;
    WarningList &m_warnings;
    std::optional<ManifestEntry> m_top;
    std::vector<Level> m_levels; // without the root
    QByteArray m_path;           // of the deepest open folder
    UniqueFd m_file;
    SequentialFile m_content; // of the open file
    std::map<QByteArray, uid_t> m_users;
    std::map<QByteArray, gid_t> m_groups;
};

/// Opens below `root` without following any link and without leaving it, whatever `path` says.
/// errno is set on failure (-1).
int openBeneath(int root, const QByteArray &path, int flags);

} // namespace holdfast::archive
