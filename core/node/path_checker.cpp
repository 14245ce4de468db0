#include "path_checker.h"

#include "live_folder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

// All links resolved; empty with errno set when the path does not exist or may not be searched.
QString resolved(const QString &path)
{
    const std::unique_ptr<char, decltype(&::free)> real(
        ::realpath(QFile::encodeName(path).constData(), nullptr), ::free);
    return real ? QFile::decodeName(real.get()) : QString();
}

// As far as the path exists; the rest is appended as it stands, without . and .. in it.
QString resolvedAsFarAsPossible(const QString &path)
{
    QString existing = QDir::cleanPath(path);
    QString rest;
    for (;;) {
        if (const QString real = resolved(existing); !real.isEmpty())
            return rest.isEmpty() ? real : QString((real == "/"_L1 ? QString() : real) + rest);
        const qsizetype slash = existing.lastIndexOf(u'/');
        if (slash <= 0)
            return QDir::cleanPath(path);
        rest.prepend(existing.mid(slash));
        existing.truncate(slash);
    }
}

bool isUsable(const QString &path)
{
    return path.startsWith(u'/') && !path.contains(QChar(0)) &&
           QFile::encodeName(path).size() < PATH_MAX;
}

Error serverForbidden(const QString &path, const QString &reason)
{
    return Error("server.folder_forbidden"_L1, {{"path"_L1, path}, {"reason"_L1, reason}});
}
Error targetForbidden(const QString &path, const QString &reason)
{
    return Error("target.folder_forbidden"_L1, {{"path"_L1, path}, {"reason"_L1, reason}});
}
Error destinationForbidden(const QString &path, const QString &reason)
{
    return Error("destination.forbidden"_L1, {{"path"_L1, path}, {"reason"_L1, reason}});
}

Result<QString> resolvedServerFolder(const QString &folder)
{
    if (!isUsable(folder))
        return serverForbidden(folder, u"the path is not absolute"_s);
    const QString path = resolved(folder);
    if (path.isEmpty()) {
        if (errno == EACCES)
            return Error("server.folder_denied"_L1, {{"path"_L1, folder}});
        return Error("server.folder_missing"_L1, {{"path"_L1, folder}});
    }
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISDIR(status.st_mode))
        return Error("node.not_a_folder"_L1, {{"path"_L1, folder}});
    return path;
}

} // namespace

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || folder == "/"_L1 ||
           (path.startsWith(folder) && path.at(folder.size()) == u'/');
}

PathChecker::PathChecker(PathRules rules)
    : m_rules(std::move(rules))
{}

QString PathChecker::whyOutsideRoots(const QString &path) const
{
    if (m_rules.allowedRoots.isEmpty())
        return {};
    for (const QString &root : m_rules.allowedRoots) {
        if (isWithin(path, resolvedAsFarAsPossible(root)))
            return {};
    }
    return u"it lies outside the folders that the configuration allows (allowed_roots)"_s;
}

QString PathChecker::whyInDataFolder(const QString &path) const
{
    if (m_rules.dataFolder.isEmpty())
        return {};
    const QString data = resolvedAsFarAsPossible(m_rules.dataFolder);
    if (!isWithin(path, data) || isWithin(path, data + "/servers"_L1) ||
        isWithin(path, data + "/backups"_L1))
        return {};
    return u"it lies in Holdfast's data folder, where only servers/ and backups/ are there to be used"_s;
}

// What would put a whole system, a person's whole home or Holdfast itself into a server's place.
QString PathChecker::whyForbidden(const QString &path) const
{
    if (path == "/"_L1)
        return u"it is the root of the whole system"_s;
    for (const QString &home : m_rules.homeFolders) {
        const QString folder = home.isEmpty() ? QString() : resolvedAsFarAsPossible(home);
        // Accounts of the system have homes such as / or /usr/sbin: not what is meant by a home.
        if (!folder.isEmpty() && folder != "/"_L1 && isWithin(folder, path))
            return path == folder ? u"it is a home folder"_s
                                  : u"it contains the home folder %1"_s.arg(folder);
    }
    if (!m_rules.dataFolder.isEmpty()) {
        const QString data = resolvedAsFarAsPossible(m_rules.dataFolder);
        if (isWithin(data, path))
            return path == data ? u"it is Holdfast's data folder"_s
                                : u"it contains Holdfast's data folder %1"_s.arg(data);
    }
    const QString inside = whyInDataFolder(path);
    return inside.isEmpty() ? whyOutsideRoots(path) : inside;
}

QString PathChecker::whyNoServer(const QString &path, const QStringList &targetFolders) const
{
    if (const QString reason = whyForbidden(path); !reason.isEmpty())
        return reason;
    for (const QString &target : targetFolders) {
        const QString other = resolvedAsFarAsPossible(target);
        if (isWithin(path, other))
            return u"it lies in the storage folder %1"_s.arg(other);
        if (isWithin(other, path))
            return u"the storage folder %1 lies in it, so backups would back themselves up"_s.arg(
                other);
    }
    return {};
}

Result<QString> PathChecker::newServerFolder(const QString &folder,
                                             const QStringList &targetFolders) const
{
    HF_TRY(const QString path, destination(folder));
    if (const QString reason = whyNoServer(path, targetFolders); !reason.isEmpty())
        return serverForbidden(folder, reason);
    const QString parent = path.left(std::max<qsizetype>(1, path.lastIndexOf(u'/')));
    if (::access(QFile::encodeName(parent).constData(), W_OK | X_OK) != 0)
        return Error::fromErrno(errno, "mkdir"_L1, path);
    return path;
}

Result<QString> PathChecker::serverFolder(const QString &folder,
                                          const QStringList &targetFolders) const
{
    HF_TRY(const QString path, resolvedServerFolder(folder));
    if (const QString reason = whyNoServer(path, targetFolders); !reason.isEmpty())
        return serverForbidden(folder, reason);
    if (::access(QFile::encodeName(path).constData(), R_OK | X_OK) != 0)
        return Error("server.folder_denied"_L1, {{"path"_L1, folder}});
    return path;
}

Result<QString> PathChecker::targetFolder(const QString &folder,
                                          const QStringList &serverFolders) const
{
    if (!isUsable(folder))
        return targetForbidden(folder, u"the path is not absolute"_s);
    const QString path = resolvedAsFarAsPossible(folder);
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0 && !S_ISDIR(status.st_mode))
        return Error("node.not_a_folder"_L1, {{"path"_L1, folder}});
    for (const QString &reason : {whyInDataFolder(path), whyOutsideRoots(path)}) {
        if (!reason.isEmpty())
            return targetForbidden(folder, reason);
    }
    for (const QString &server : serverFolders) {
        const QString other = resolvedAsFarAsPossible(server);
        if (isWithin(path, other))
            return targetForbidden(
                folder,
                u"it lies in the server's folder %1, so backups would back themselves up"_s.arg(
                    other));
        if (isWithin(other, path))
            return targetForbidden(folder, u"the server's folder %1 lies in it"_s.arg(other));
    }
    return path;
}

Result<QString> PathChecker::destination(const QString &given) const
{
    if (!isUsable(given))
        return destinationForbidden(given, u"the path is not absolute"_s);
    QString path = resolved(given);
    if (path.isEmpty()) {
        const QString wanted = QDir::cleanPath(given);
        const qsizetype slash = wanted.lastIndexOf(u'/');
        struct stat link = {};
        if (::lstat(QFile::encodeName(wanted).constData(), &link) == 0)
            return destinationForbidden(given, u"it is a link that leads nowhere"_s);
        const QString parent = resolved(slash == 0 ? u"/"_s : wanted.left(slash));
        if (parent.isEmpty())
            return Error("destination.parent_missing"_L1,
                         {{"path"_L1, given}, {"parent"_L1, wanted.left(slash)}});
        path = QString((parent == "/"_L1 ? QString() : parent) + wanted.mid(slash));
    }
    if (const QString reason = whyForbidden(path); !reason.isEmpty())
        return destinationForbidden(given, reason);
    return path;
}

Result<QString> PathChecker::restoreFolder(const QString &given, const QString &targetFolder) const
{
    HF_TRY(const QString path, destination(given));
    if (targetFolder.isEmpty())
        return path;
    const QString target = resolvedAsFarAsPossible(targetFolder);
    if (isWithin(path, target))
        return destinationForbidden(given, u"it lies in the storage folder %1"_s.arg(target));
    if (isWithin(target, path))
        return destinationForbidden(given, u"the storage folder %1 lies in it"_s.arg(target));
    return path;
}

Result<QString> PathChecker::importFile(const QString &file) const
{
    const QString path = isUsable(file) ? resolved(file) : QString();
    if (path.isEmpty())
        return Error::fromErrno(isUsable(file) ? errno : ENOENT, "open"_L1, file);
    if (const QString reason = whyOutsideRoots(path); !reason.isEmpty())
        return Error("import.file_forbidden"_L1, {{"path"_L1, file}, {"reason"_L1, reason}});
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return Error::fromErrno(errno, "stat"_L1, file);
    if (!S_ISREG(status.st_mode))
        return Error("file.not_regular"_L1, {{"path"_L1, file}});
    return path;
}

Result<HeldFolder> PathChecker::holdServerFolder(const QString &folder,
                                                 const QStringList &targetFolders) const
{
    HF_TRY(const QString path, serverFolder(folder, targetFolders));
    HF_TRY(UniqueFd descriptor, openResolvedFolder(path));
    return HeldFolder{path, std::move(descriptor)};
}

} // namespace holdfast::node
