#include "local_node.h"

#include "mount_table.h"
#include "server_discovery.h"
#include "stored_manifest.h"
#include "template_recognition.h"

#include "core/base/log.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cerrno>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

std::unique_ptr<Node> makeLocalNode(const QString &nodeFolder, const PathRules &rules)
{
    return std::make_unique<LocalNode>(nodeFolder, rules);
}

void enterPhase(const Watch &watch, const QString &phase, PhaseFigures figures)
{
    if (figures == PhaseFigures::FromZero) {
        Progress &progress = watch.progress;
        for (std::atomic<qint64> *figure :
             {&progress.bytesDone, &progress.filesDone, &progress.bytesTotal, &progress.filesTotal})
            *figure = 0;
    }
    if (watch.onPhase)
        watch.onPhase(phase);
}

LocalNode::LocalNode(const QString &nodeFolder, const PathRules &rules)
    : m_journal(nodeFolder)
    , m_paths(rules)
{
    // Repeated by recover(), which says so when it cannot be.
    if (const auto opened = m_journal.open(); !opened)
        qCWarning(lcNode, "%s", qUtf8Printable(opened.error().message()));
}

Result<void> LocalNode::removeTemporaries(const TargetSpecification &target)
{
    HF_TRY(const auto opened, openTarget(target));
    return opened->removeTemporaries();
}

Result<void> LocalNode::removeArchive(const StoredArchive &archive)
{
    HF_TRY(const auto target, openTarget(archive.target));
    const auto removed = target->remove(archive.archiveName);
    if (!removed && removed.error().kind() != ErrorKind::NotFound)
        return removed;
    if (hasSideManifest(archive.format)) {
        const auto side = target->remove(sideManifestName(archive.archiveName));
        if (!side && side.error().kind() != ErrorKind::NotFound)
            return side;
    }
    if (!archive.manifestCacheFile.isEmpty())
        QFile::remove(
            archive.manifestCacheFile); // a copy; the spool's cleaning does not depend on it
    return removed;
}

Result<bool> LocalNode::hasArchive(const StoredArchive &archive)
{
    HF_TRY(const auto target, openTarget(archive.target));
    const auto source = target->open(archive.archiveName);
    if (!source && source.error().kind() == ErrorKind::NotFound)
        return false;
    if (!source)
        return source.error();
    return (*source)->sizeBytes() == archive.sizeBytes;
}

Result<std::pair<qint64, qint64>> LocalNode::space(const TargetSpecification &target)
{
    HF_TRY(const auto opened, openTarget(target));
    HF_TRY(const auto space, opened->space());
    return std::pair(space.freeBytes, space.totalBytes);
}

Result<QString> LocalNode::checkServerFolder(const QString &folder,
                                             const QStringList &targetFolders)
{
    return m_paths.serverFolder(folder, targetFolders);
}

Result<QString> LocalNode::checkNewServerFolder(const QString &folder,
                                                const QStringList &targetFolders)
{
    return m_paths.newServerFolder(folder, targetFolders);
}

Result<bool> LocalNode::makeServerFolder(const QString &folder, const QStringList &targetFolders)
{
    // One that is there is used as it is, whoever may write beside it; it is checked like any
    // other.
    struct stat status = {};
    if (::stat(QFile::encodeName(folder).constData(), &status) == 0)
        return false;
    HF_TRY(const QString path, m_paths.newServerFolder(folder, targetFolders));
    if (::mkdir(QFile::encodeName(path).constData(), 0755) == 0)
        return true;
    if (errno == EEXIST)
        return false; // somebody was faster
    return Error::fromErrno(errno, "mkdir"_L1, path);
}

void LocalNode::removeEmptyFolder(const QString &folder)
{
    ::rmdir(QFile::encodeName(folder).constData());
}

Result<QString> LocalNode::checkTargetFolder(const QString &folder,
                                             const QStringList &serverFolders)
{
    return m_paths.targetFolder(folder, serverFolders);
}

Result<QString> LocalNode::checkDestination(const QString &path)
{
    return m_paths.destination(path);
}

Result<bool> LocalNode::isMissingOrEmpty(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return errno == ENOENT ? Result<bool>(true)
                               : Result<bool>(Error::fromErrno(errno, "stat"_L1, path));
    if (!S_ISDIR(status.st_mode))
        return false;
    HF_TRY(const QString resolved, m_paths.destination(path));
    HF_TRY(const LiveFolder folder, LiveFolder::open(resolved));
    return folder.isEmpty();
}

QString LocalNode::fileSystemOf(const QString &path)
{
    const auto mounts = readMountTable();
    // Unknown: no limit by disk then, the others hold.
    return mounts ? QString::fromLatin1(deviceOf(*mounts, QFile::encodeName(path))) : QString();
}

Result<FolderState> LocalNode::folderState(const QString &path)
{
    FolderState state;
    struct stat status = {};
    QString existing = QDir::cleanPath(path);
    state.exists = ::stat(QFile::encodeName(existing).constData(), &status) == 0;
    state.isFolder = state.exists && S_ISDIR(status.st_mode);
    while (::stat(QFile::encodeName(existing).constData(), &status) != 0) {
        const qsizetype slash = existing.lastIndexOf(u'/');
        if (slash < 0 || existing == "/"_L1)
            return Error::fromErrno(errno, "stat"_L1, path);
        existing = slash == 0 ? u"/"_s : existing.left(slash);
    }
    const QByteArray place = QFile::encodeName(existing);
    struct statvfs space = {};
    if (::statvfs(place.constData(), &space) != 0)
        return Error::fromErrno(errno, "statvfs"_L1, existing);
    state.freeBytes = qint64(space.f_bavail) * qint64(space.f_frsize);
    state.totalBytes = qint64(space.f_blocks) * qint64(space.f_frsize);
    state.device = quint64(status.st_dev);
    state.isWritable = S_ISDIR(status.st_mode) && ::access(place.constData(), W_OK | X_OK) == 0;
    state.isEmpty = state.isFolder && QDir(existing).isEmpty(QDir::AllEntries | QDir::Hidden |
                                                             QDir::System | QDir::NoDotAndDotDot);
    return state;
}

FoundServers LocalNode::discoverServers(const DiscoveryOrder &order)
{
    return node::discoverServers(order);
}

FoundServer LocalNode::describeServer(const QString &folder, std::chrono::milliseconds mostTime)
{
    return node::describeServer(folder, mostTime);
}

QString LocalNode::recogniseTemplate(const QString &folder, const QList<ServerTemplate> &templates)
{
    return recognisedTemplate(folder, templates);
}

} // namespace holdfast::node
