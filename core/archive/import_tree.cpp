#include "import_tree.h"

#include "archive_errors.h"
#include "archive_member.h"
#include "manifest_line.h"
#include "tree_writer.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr size_t kMostFolders = 1000000;

timespec timeOf(qint64 nanoseconds)
{
    const qint64 rest = ((nanoseconds % 1000000000) + 1000000000) % 1000000000;
    return {time_t((nanoseconds - rest) / 1000000000), long(rest)};
}

Error makeError(int errorNumber, QLatin1StringView call, const QByteArray &path)
{
    if (errorNumber == EEXIST)
        return hostile(path, u"its name is there twice"_s);
    if (errorNumber == ELOOP || errorNumber == EXDEV || errorNumber == ENOTDIR)
        return hostile(
            path, u"it would be written through a link, or below something that is no folder"_s);
    return Error::fromErrno(errorNumber, call, displayPath(path));
}

/// How far up a link leads from its own place, whatever it passes on its way: 0 is the top, less
/// than 0 outside. The folders above it are none of them links; one named behind them may be, and
/// then ".." means another folder than it seems to: that is taken at the beginning only.
qsizetype highestPlace(const QByteArray &path, const QByteArray &target)
{
    constexpr qsizetype kOutside = -1;
    if (target.startsWith('/'))
        return kOutside;
    qsizetype depth = path.count('/');
    bool isBeginning = true;
    for (const QByteArray &part : target.split('/')) {
        if (part.isEmpty() || part == ".")
            continue;
        if (part != "..")
            isBeginning = false;
        else if (!isBeginning || --depth < 0)
            return kOutside;
    }
    return depth;
}

Error leadsOut(const QByteArray &path, const QByteArray &target)
{
    return hostile(
        path, u"it is a link to %1, which may lead out of the folder"_s.arg(displayPath(target)));
}

} // namespace

Result<QByteArray> ImportTree::cleanName(const QByteArray &name)
{
    QByteArray clean = name;
    while (clean.startsWith("./"))
        clean.remove(0, 2);
    while (clean.endsWith('/') && clean.size() > 1)
        clean.chop(1);
    if (clean.isEmpty() || clean == ".")
        return QByteArray();
    for (const char byte : std::as_const(clean)) {
        if (static_cast<unsigned char>(byte) < 0x20)
            return hostile(name, u"its name has a line feed or another control character in it"_s);
    }
    if (const auto problem = pathProblem(clean))
        return hostile(name, *problem);
    if (clean == kOwnFolder || clean.startsWith(QByteArray(QByteArray(kOwnFolder) + '/')))
        return QByteArray();
    return clean;
}

Result<UniqueFd> ImportTree::makeParents(const QByteArray &folder)
{
    UniqueFd opened(openBeneath(m_root, folder, kFolderFlags));
    if (opened.isValid())
        return opened;
    if (errno != ENOENT)
        return makeError(errno, "openat2"_L1, folder);
    QByteArray name;
    HF_TRY(const UniqueFd parent, parentOf(folder, name));
    if (::mkdirat(parent.get(), name.constData(), 0755) != 0)
        return makeError(errno, "mkdirat"_L1, folder);
    opened.reset(openBeneath(parent.get(), name, kFolderFlags));
    if (!opened.isValid())
        return makeError(errno, "openat2"_L1, folder);
    return opened;
}

Result<UniqueFd> ImportTree::parentOf(const QByteArray &path, QByteArray &name)
{
    const qsizetype slash = path.lastIndexOf('/');
    name = path.mid(slash + 1);
    if (slash >= 0)
        return makeParents(path.left(slash));
    UniqueFd root(::fcntl(m_root, F_DUPFD_CLOEXEC, 0));
    if (!root.isValid())
        return Error::fromErrno(errno, "fcntl"_L1, {});
    return root;
}

Result<void> ImportTree::makeFolder(const ManifestEntry &entry)
{
    if (m_folders.size() >= kMostFolders)
        return hostile(entry.path, u"it has more than a million folders"_s);
    // A folder may be named after its content, or twice: zip files do both.
    HF_TRY(const UniqueFd made, makeParents(entry.path));
    m_folders[entry.path] = entry;
    return {};
}

Result<void> ImportTree::makeSymlink(const ManifestEntry &entry)
{
    const qsizetype place = highestPlace(entry.path, entry.linkTarget);
    if (place < 0)
        return leadsOut(entry.path, entry.linkTarget);
    if (place == 0 && m_linkToTop.path.isEmpty())
        m_linkToTop = entry;
    QByteArray name;
    HF_TRY(const UniqueFd parent, parentOf(entry.path, name));
    if (::symlinkat(entry.linkTarget.constData(), parent.get(), name.constData()) != 0)
        return makeError(errno, "symlinkat"_L1, entry.path);
    const timespec times[2] = {{0, UTIME_OMIT}, timeOf(entry.mtimeNs)};
    ::utimensat(parent.get(), name.constData(), times,
                AT_SYMLINK_NOFOLLOW); // of no weight for a link
    return {};
}

Result<void> ImportTree::makeHardLink(const ManifestEntry &entry)
{
    QByteArray name;
    HF_TRY(const UniqueFd parent, parentOf(entry.path, name));
    const qsizetype slash = entry.linkTarget.lastIndexOf('/');
    const UniqueFd from(
        slash < 0 ? ::fcntl(m_root, F_DUPFD_CLOEXEC, 0)
                  : openBeneath(m_root, entry.linkTarget.left(slash), O_PATH | O_DIRECTORY));
    const QByteArray first = entry.linkTarget.mid(slash + 1);
    struct stat status = {};
    if (!from.isValid() ||
        ::fstatat(from.get(), first.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(status.st_mode))
        return hostile(
            entry.path,
            u"it is a hard link to something that is no file before it in the archive"_s);
    if (::linkat(from.get(), first.constData(), parent.get(), name.constData(), 0) != 0)
        return makeError(errno, "linkat"_L1, entry.path);
    ++m_fileCount;
    return {};
}

Result<void> ImportTree::beginFile(const ManifestEntry &entry)
{
    QByteArray name;
    HF_TRY(const UniqueFd parent, parentOf(entry.path, name));
    m_current = entry;
    m_file.reset(::openat(parent.get(), name.constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_file.isValid())
        return makeError(errno, "openat"_L1, entry.path);
    return {};
}

Result<void> ImportTree::writeFile(qint64 offset, std::span<const std::byte> bytes)
{
    m_contentBytes += qint64(bytes.size());
    if (m_freeBytesLimit >= 0 && m_contentBytes > m_freeBytesLimit)
        return Error("archive.no_space"_L1, {{"limit"_L1, m_freeBytesLimit}});
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_file.get(), bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return Error::fromErrno(errno, "pwrite"_L1, displayPath(m_current.path));
        offset += written;
        bytes = bytes.subspan(size_t(written));
    }
    return {};
}

Result<void> ImportTree::endFile(qint64 sizeBytes)
{
    const timespec times[2] = {{0, UTIME_OMIT}, timeOf(m_current.mtimeNs)};
    const bool isSet = (sizeBytes < 0 || ::ftruncate(m_file.get(), sizeBytes) == 0) &&
                       ::fchmod(m_file.get(), mode_t(m_current.mode & 0777)) == 0 &&
                       ::futimens(m_file.get(), times) == 0;
    if (!isSet)
        return Error::fromErrno(errno, "fchmod"_L1, displayPath(m_current.path));
    m_file.reset();
    ++m_fileCount;
    return {};
}

Result<void> ImportTree::finish(bool stripTopFolder)
{
    for (auto folder = m_folders.rbegin(); folder != m_folders.rend(); ++folder) { // children first
        const UniqueFd opened(openBeneath(m_root, folder->first, kFolderFlags));
        const timespec times[2] = {{0, UTIME_OMIT}, timeOf(folder->second.mtimeNs)};
        // Whoever takes a world over must be able to enter its folders.
        if (!opened.isValid() ||
            ::fchmod(opened.get(), mode_t((folder->second.mode & 0777) | 0700)) != 0 ||
            ::futimens(opened.get(), times) != 0)
            return makeError(errno, "fchmod"_L1, folder->first);
    }
    if (stripTopFolder)
        HF_CHECK(liftTopFolder());
    if (::syncfs(m_root) != 0)
        return Error::fromErrno(errno, "syncfs"_L1, {});
    return {};
}

Result<void> ImportTree::liftTopFolder()
{
    WarningList ignored;
    FolderWalk walk({}, ignored);
    HF_CHECK(walk.open(QString(u"/proc/self/fd/%1"_s.arg(m_root))));
    HF_TRY(const auto top, walk.next());
    HF_TRY(const auto first, walk.next());
    if (!first || first->entry.type != EntryType::Directory)
        return {};
    QByteArrayList children;
    while (true) {
        HF_TRY(const auto walked, walk.next());
        if (!walked)
            break;
        if (!walked->entry.path.startsWith(QByteArray(first->entry.path + '/')))
            return {}; // something stands beside it
        if (walked->entry.path.count('/') == 1)
            children.append(walked->name);
    }
    // One level up, such a link would lead to what stands beside the new folder.
    if (!m_linkToTop.path.isEmpty())
        return leadsOut(m_linkToTop.path, m_linkToTop.linkTarget);
    // The folder gets a name that none of its children has, for one of them may be called as it is.
    const QByteArray aside = ".holdfast-lift";
    if (::renameat(m_root, first->name.constData(), m_root, aside.constData()) != 0)
        return Error::fromErrno(errno, "renameat"_L1, displayPath(first->name));
    const UniqueFd folder(openBeneath(m_root, aside, kFolderFlags));
    for (const QByteArray &child : std::as_const(children)) {
        if (::renameat(folder.get(), child.constData(), m_root, child.constData()) != 0)
            return Error::fromErrno(errno, "renameat"_L1, displayPath(child));
    }
    if (::unlinkat(m_root, aside.constData(), AT_REMOVEDIR) != 0)
        return Error::fromErrno(errno, "unlinkat"_L1, displayPath(aside));
    return {};
}

} // namespace holdfast::archive
