// live_folder.h: a server's folder and the staged and kept trees beside or inside it, by
// descriptor.
#pragma once

#include "journal.h"

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUuid>

namespace holdfast::node {

/// The path that a descriptor really has now; empty when it cannot be said.
QByteArray pathOfDescriptor(int fd);

/// Opens a folder whose path is resolved already and compares what was opened with that path: a
/// part of it that has become a link meanwhile is refused. Errors: file.*, node.folder_moved.
Result<UniqueFd> openResolvedFolder(const QString &path);

/// fsync of a folder that is open, also when it may only be searched.
Result<void> syncDescriptor(int fd, const QString &path);

/// An inode as the journal keeps it; empty when there is nothing.
QString inodeAt(int folder, const QByteArray &name);

/// A live folder, held open with its parent, and the names of one order's trees. All work on them
/// goes through the descriptors, so that a link put into the path later leads nowhere.
class LiveFolder
{
public:
    /// `path` is absolute and resolved; the folder itself may be missing, its parent must not be.
    /// Errors: file.*, node.folder_moved.
    static Result<LiveFolder> open(const QString &path);

    const QString &path() const { return m_path; }
    bool exists() const { return m_live.isValid(); }
    bool isEmpty() const;
    /// Beside, unless the folder is a mount point, on another file system than its parent (a
    /// subvolume), or the parent may not be written.
    Placement naturalPlacement() const;
    /// Errors `restore.nested_mount`: a file system is mounted below the folder, and would move
    /// away with the old tree.
    Result<void> checkNothingMountedBelow() const;

    int parent() const { return m_parent.get(); }
    const QByteArray &name() const { return m_name; }
    int live() const { return m_live.get(); }

    /// The folder that holds staged and kept trees: the parent, or .holdfast (0700) in the live
    /// folder, which is made when `make` is set. Errors: file.*.
    enum class Make { No, Yes };
    Result<UniqueFd> openRoom(Placement placement, Make make) const;
    /// Removes .holdfast in the live folder when nothing is in it any more.
    void removeEmptyRoom() const;

    QByteArray stagingName(Placement placement, const QUuid &jobId) const;
    QByteArray undoName(Placement placement, const QUuid &jobId) const;
    /// For what somebody else put where the live folder belongs while a swap was interrupted.
    QByteArray strayName(Placement placement, const QUuid &jobId) const;
    /// For people, where a tree of that name lies.
    QString treePath(Placement placement, const QByteArray &treeName) const;
    QString undoPath(Placement placement, const QUuid &jobId) const;

private:
    QByteArray treeName(Placement placement, QLatin1StringView what, const QUuid &jobId) const;

    QString m_path;
    QByteArray m_name;
    UniqueFd m_parent;
    UniqueFd m_live;
};

} // namespace holdfast::node
