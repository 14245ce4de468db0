#include "live_folder.h"

#include "mount_table.h"

#include "core/base/file_sync.h"

#include <QtCore/QFile>

#include <array>
#include <cerrno>
#include <climits>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kRoomName = ".holdfast";

// A folder's times survive what Holdfast does in it for itself: they are part of the saved state.
class KeptTimes
{
public:
    explicit KeptTimes(int folder)
        : m_folder(::fstat(folder, &m_before) == 0 ? folder : -1)
    {}
    ~KeptTimes()
    {
        const std::array<timespec, 2> times{m_before.st_atim, m_before.st_mtim};
        if (m_folder >= 0)
            ::futimens(m_folder, times.data()); // only its owner may; others keep the newer time
    }
    Q_DISABLE_COPY_MOVE(KeptTimes)

private:
    struct stat m_before = {};
    int m_folder;
};

// A parent that may be searched and written but not read can still be worked in: O_PATH.
Result<UniqueFd> openFolder(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    UniqueFd fd(::open(encoded.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isValid() && errno == EACCES)
        fd.reset(::open(encoded.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isValid())
        return Error::fromErrno(errno, "open"_L1, path);
    return fd;
}

} // namespace

QByteArray pathOfDescriptor(int fd)
{
    std::array<char, PATH_MAX> target{};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(fd);
    const ssize_t length = ::readlink(link.constData(), target.data(), target.size());
    return length > 0 ? QByteArray(target.data(), length) : QByteArray();
}

Result<UniqueFd> openResolvedFolder(const QString &path)
{
    HF_TRY(auto fd, openFolder(path));
    if (const QByteArray actual = pathOfDescriptor(fd.get()); actual != QFile::encodeName(path))
        return Error("node.folder_moved"_L1,
                     {{"path"_L1, path}, {"actual"_L1, QFile::decodeName(actual)}});
    return fd;
}

Result<void> syncDescriptor(int fd, const QString &path)
{
    if (::fsync(fd) == 0 || errno == EINVAL) // EINVAL: a file system without folder sync
        return {};
    if (errno != EBADF)
        return Error::fromErrno(errno, "fsync"_L1, path);
    // Open with O_PATH only: nothing to sync through but the whole file system.
    const UniqueFd folder(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isValid() && ::fsync(folder.get()) == 0)
        return {};
    ::sync();
    return {};
}

QString inodeAt(int folder, const QByteArray &name)
{
    struct stat status = {};
    if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    return QString::number(quint64(status.st_ino), 16);
}

Result<LiveFolder> LiveFolder::open(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (!path.startsWith(u'/') || slash == path.size() - 1)
        return Error("destination.forbidden"_L1,
                     {{"path"_L1, path}, {"reason"_L1, Error("path.not_absolute"_L1).toJson()}});
    LiveFolder folder;
    folder.m_path = path;
    folder.m_name = QFile::encodeName(path.mid(slash + 1));
    const QString parentPath = slash == 0 ? u"/"_s : path.left(slash);
    HF_TRY(folder.m_parent, openResolvedFolder(parentPath));
    folder.m_live.reset(::openat(folder.m_parent.get(), folder.m_name.constData(),
                                 O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.m_live.isValid() && errno != ENOENT) {
        if (errno == ELOOP || errno == ENOTDIR)
            return Error("node.not_a_folder"_L1, {{"path"_L1, path}});
        return Error::fromErrno(errno, "open"_L1, path);
    }
    return folder;
}

bool LiveFolder::isEmpty() const
{
    if (!exists())
        return true;
    UniqueFd copy(::openat(m_live.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(
        copy.isValid() ? ::fdopendir(copy.release()) : nullptr, ::closedir);
    while (entries) {
        const dirent *entry = ::readdir(entries.get());
        if (!entry)
            return true;
        const QByteArrayView name(entry->d_name);
        if (name != "." && name != ".." && name != kRoomName)
            return false;
    }
    return false;
}

Placement LiveFolder::naturalPlacement() const
{
    if (!exists())
        return Placement::Beside;
    if (::faccessat(m_parent.get(), ".", W_OK | X_OK, AT_EACCESS) != 0)
        return Placement::Inside;
    struct stat live = {};
    struct stat parent = {};
    if (::fstat(m_live.get(), &live) != 0 || ::fstat(m_parent.get(), &parent) != 0 ||
        live.st_dev != parent.st_dev)
        return Placement::Inside;
    // A bind mount of the same file system has the parent's device number.
    struct statx status = {};
    if (::statx(m_live.get(), "", AT_EMPTY_PATH, 0, &status) == 0 &&
        (status.stx_attributes & STATX_ATTR_MOUNT_ROOT))
        return Placement::Inside;
    return Placement::Beside;
}

Result<void> LiveFolder::checkNothingMountedBelow() const
{
    const QByteArray prefix = QFile::encodeName(m_path) + '/';
    HF_TRY(const auto mounts, readMountTable());
    for (const Mount &mount : mounts) {
        if (mount.point.startsWith(prefix))
            return Error("restore.nested_mount"_L1,
                         {{"path"_L1, m_path}, {"mount"_L1, QFile::decodeName(mount.point)}});
    }
    return {};
}

Result<UniqueFd> LiveFolder::openRoom(Placement placement, Make make) const
{
    if (placement == Placement::Beside) {
        UniqueFd copy(::fcntl(m_parent.get(), F_DUPFD_CLOEXEC, 3));
        if (!copy.isValid())
            return Error::fromErrno(errno, "fcntl"_L1, m_path);
        return copy;
    }
    const QString path = m_path + u'/' + QLatin1StringView(kRoomName);
    if (make == Make::Yes) {
        const KeptTimes times(m_live.get());
        if (::mkdirat(m_live.get(), kRoomName, 0700) != 0 && errno != EEXIST)
            return Error::fromErrno(errno, "mkdir"_L1, path);
    }
    UniqueFd room(
        ::openat(m_live.get(), kRoomName, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!room.isValid())
        return Error::fromErrno(errno, "open"_L1, path);
    return room;
}

void LiveFolder::removeEmptyRoom() const
{
    if (!exists())
        return;
    const KeptTimes times(m_live.get());
    ::unlinkat(m_live.get(), kRoomName, AT_REMOVEDIR); // fails when it still holds a kept tree
}

QByteArray LiveFolder::treeName(Placement placement, QLatin1StringView what,
                                const QUuid &jobId) const
{
    const QByteArray id = idText(jobId).toLatin1();
    if (placement == Placement::Inside)
        return what.data() + QByteArray("-") + id;
    // A name has at most 255 bytes; cut before a continuation byte of UTF-8, never within a
    // character.
    QByteArray own = m_name.left(160);
    while (own.size() < m_name.size() && !own.isEmpty() &&
           (uchar(m_name.at(own.size())) & 0xC0) == 0x80)
        own.chop(1);
    return '.' + own + ".holdfast-" + what.data() + '-' + id;
}

QByteArray LiveFolder::stagingName(Placement placement, const QUuid &jobId) const
{
    return treeName(placement, "staging"_L1, jobId);
}

QByteArray LiveFolder::undoName(Placement placement, const QUuid &jobId) const
{
    return treeName(placement, "undo"_L1, jobId);
}

QByteArray LiveFolder::strayName(Placement placement, const QUuid &jobId) const
{
    return treeName(placement, "stray"_L1, jobId);
}

QString LiveFolder::treePath(Placement placement, const QByteArray &treeName) const
{
    const QString name = QFile::decodeName(treeName);
    if (placement == Placement::Inside)
        return m_path + "/.holdfast/"_L1 + name;
    return m_path.left(m_path.lastIndexOf(u'/') + 1) + name;
}

QString LiveFolder::undoPath(Placement placement, const QUuid &jobId) const
{
    return treePath(placement, undoName(placement, jobId));
}

} // namespace holdfast::node
