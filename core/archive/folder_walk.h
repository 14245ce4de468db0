// core/archive/folder_walk.h: a folder's entries in the order of the archive, by descriptor.
#pragma once

#include "core/archive/archive.h"

#include "core/base/unique_fd.h"

#include <map>
#include <utility>
#include <vector>

#include <sys/stat.h>

namespace holdfast::archive {

/// Collects warnings: the first thousand, then a count.
class WarningList
{
public:
    void add(const QByteArray &path, const Error &finding);
    QList<Warning> take();

private:
    QList<Warning> m_warnings;
    qint64 m_more = 0;
};

/// Names of users and groups, looked up once.
class OwnerNames
{
public:
    QByteArray user(uid_t uid);
    QByteArray group(gid_t gid);

private:
    std::map<uid_t, QByteArray> m_users;
    std::map<gid_t, QByteArray> m_groups;
};

/// One entry while the walk stands at it.
struct WalkEntry
{
    ManifestEntry
        entry; ///< without content (sha256, offset), hard links and, for files, attributes
    struct stat status = {};
    int parentDescriptor = -1; ///< open folder; -1: the entry is the top folder itself
    QByteArray name;           ///< in the parent
};

/// Depth first, names sorted as bytes, each folder before its content. Symlinks are never followed;
/// sockets, named pipes and devices are left out with a warning. Keeps the open folders' name lists
/// and a bounded number of descriptors, whatever the depth.
class FolderWalk
{
public:
    struct Options
    {
        IgnorePatterns ignore = {};
        bool skipUnreadable = false;
    };
    FolderWalk(Options options, WarningList &warnings);

    /// By `descriptor` when it is given, else by the path. Errors: file.* of the folder.
    Result<void> open(const QString &folder, int descriptor = -1);
    /// Nullopt: at the end. The descriptor is valid until the next call.
    Result<std::optional<WalkEntry>> next();

    int rootDescriptor() const { return m_levels.front().descriptor.get(); }
    QString absolutePath(const QByteArray &path) const;

private:
    struct Level
    {
        QByteArray name;     // in the level above
        UniqueFd descriptor; // invalid: closed to save descriptors, opened again on the way back
        dev_t device = 0;
        ino_t inode = 0;
        qsizetype pathLength = 0;   // of this folder's path within m_path
        QByteArray names;           // each with a NUL behind it
        std::vector<quint32> order; // places in `names`, sorted
        size_t nextName = 0;
    };

    Result<std::optional<WalkEntry>> look(const QByteArray &name);
    Result<std::optional<WalkEntry>> fill(WalkEntry walked);
    Result<std::optional<WalkEntry>> enter(WalkEntry walked);
    Result<void> readNames(Level &level);
    Result<void> readAttributes(WalkEntry &walked, int descriptor);
    Result<void> leave();
    Result<void> reopen();
    void closeSurplus();
    bool leaveOut(const QByteArray &path, int errorNumber);

    Options m_options;
    WarningList &m_warnings;
    OwnerNames m_owners;
    QString m_folder;
    QByteArray m_path; // of the deepest open folder, relative; empty: the top
    std::vector<Level> m_levels;
    bool m_isTopGiven = false;
};

/// Attributes of an open file or folder, sorted by name; all for root, otherwise those of users.
Result<QList<std::pair<QByteArray, QByteArray>>> readExtendedAttributes(int descriptor,
                                                                        const QString &path);

} // namespace holdfast::archive
