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

Error serverForbidden(const QString &path, const Error &reason)
{
    return Error("server.folder_forbidden"_L1, {{"path"_L1, path}, {"reason"_L1, reason.toJson()}});
}
Error targetForbidden(const QString &path, const Error &reason)
{
    return Error("target.folder_forbidden"_L1, {{"path"_L1, path}, {"reason"_L1, reason.toJson()}});
}
Error destinationForbidden(const QString &path, const Error &reason)
{
    return Error("destination.forbidden"_L1, {{"path"_L1, path}, {"reason"_L1, reason.toJson()}});
}

Result<QString> resolvedServerFolder(const QString &folder)
{
    if (!isUsable(folder))
        return serverForbidden(folder, Error("path.not_absolute"_L1));
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

std::optional<Error> PathChecker::whyOutsideRoots(const QString &path) const
{
    if (m_rules.allowedRoots.isEmpty())
        return {};
    for (const QString &root : m_rules.allowedRoots) {
        if (isWithin(path, resolvedAsFarAsPossible(root)))
            return {};
    }
    return Error("path.outside_roots"_L1);
}

std::optional<Error> PathChecker::whyInDataFolder(const QString &path) const
{
    if (m_rules.dataFolder.isEmpty())
        return {};
    const QString data = resolvedAsFarAsPossible(m_rules.dataFolder);
    if (!isWithin(path, data) || isWithin(path, data + "/servers"_L1) ||
        isWithin(path, data + "/backups"_L1))
        return {};
    return Error("path.in_data_folder"_L1);
}

// What would put a whole system, a person's whole home or Holdfast itself into a server's place.
std::optional<Error> PathChecker::whyForbidden(const QString &path) const
{
    if (path == "/"_L1)
        return Error("path.root"_L1);
    for (const QString &home : m_rules.homeFolders) {
        const QString folder = home.isEmpty() ? QString() : resolvedAsFarAsPossible(home);
        // Accounts of the system have homes such as / or /usr/sbin: not what is meant by a home.
        if (!folder.isEmpty() && folder != "/"_L1 && isWithin(folder, path))
            return path == folder ? Error("path.home"_L1)
                                  : Error("path.contains_home"_L1, {{"folder"_L1, folder}});
    }
    if (!m_rules.dataFolder.isEmpty()) {
        const QString data = resolvedAsFarAsPossible(m_rules.dataFolder);
        if (isWithin(data, path))
            return path == data ? Error("path.data_folder"_L1)
                                : Error("path.contains_data_folder"_L1, {{"folder"_L1, data}});
    }
    const std::optional<Error> inside = whyInDataFolder(path);
    return inside ? inside : whyOutsideRoots(path);
}

std::optional<Error> PathChecker::whyNoServer(const QString &path,
                                              const QStringList &targetFolders) const
{
    if (const auto reason = whyForbidden(path))
        return *reason;
    for (const QString &target : targetFolders) {
        const QString other = resolvedAsFarAsPossible(target);
        if (isWithin(path, other))
            return Error("path.in_storage_folder"_L1, {{"folder"_L1, other}});
        if (isWithin(other, path))
            return Error("path.contains_storage_folder"_L1, {{"folder"_L1, other}});
    }
    return {};
}

Result<QString> PathChecker::newServerFolder(const QString &folder,
                                             const QStringList &targetFolders) const
{
    HF_TRY(const QString path, destination(folder));
    if (const auto reason = whyNoServer(path, targetFolders))
        return serverForbidden(folder, *reason);
    const QString parent = path.left(std::max<qsizetype>(1, path.lastIndexOf(u'/')));
    if (::access(QFile::encodeName(parent).constData(), W_OK | X_OK) != 0)
        return Error::fromErrno(errno, "mkdir"_L1, path);
    return path;
}

Result<QString> PathChecker::serverFolder(const QString &folder,
                                          const QStringList &targetFolders) const
{
    HF_TRY(const QString path, resolvedServerFolder(folder));
    if (const auto reason = whyNoServer(path, targetFolders))
        return serverForbidden(folder, *reason);
    if (::access(QFile::encodeName(path).constData(), R_OK | X_OK) != 0)
        return Error("server.folder_denied"_L1, {{"path"_L1, folder}});
    return path;
}

Result<QString> PathChecker::targetFolder(const QString &folder,
                                          const QStringList &serverFolders) const
{
    if (!isUsable(folder))
        return targetForbidden(folder, Error("path.not_absolute"_L1));
    const QString path = resolvedAsFarAsPossible(folder);
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0 && !S_ISDIR(status.st_mode))
        return Error("node.not_a_folder"_L1, {{"path"_L1, folder}});
    for (const auto &reason : {whyInDataFolder(path), whyOutsideRoots(path)}) {
        if (reason)
            return targetForbidden(folder, *reason);
    }
    for (const QString &server : serverFolders) {
        const QString other = resolvedAsFarAsPossible(server);
        if (isWithin(path, other))
            return targetForbidden(folder,
                                   Error("path.in_server_folder"_L1, {{"folder"_L1, other}}));
        if (isWithin(other, path))
            return targetForbidden(folder,
                                   Error("path.contains_server_folder"_L1, {{"folder"_L1, other}}));
    }
    return path;
}

Result<QString> PathChecker::destination(const QString &given) const
{
    if (!isUsable(given))
        return destinationForbidden(given, Error("path.not_absolute"_L1));
    QString path = resolved(given);
    if (path.isEmpty()) {
        const QString wanted = QDir::cleanPath(given);
        const qsizetype slash = wanted.lastIndexOf(u'/');
        struct stat link = {};
        if (::lstat(QFile::encodeName(wanted).constData(), &link) == 0)
            return destinationForbidden(given, Error("path.dangling_link"_L1));
        const QString parent = resolved(slash == 0 ? u"/"_s : wanted.left(slash));
        if (parent.isEmpty())
            return Error("destination.parent_missing"_L1,
                         {{"path"_L1, given}, {"parent"_L1, wanted.left(slash)}});
        path = QString((parent == "/"_L1 ? QString() : parent) + wanted.mid(slash));
    }
    if (const auto reason = whyForbidden(path))
        return destinationForbidden(given, *reason);
    return path;
}

Result<QString> PathChecker::restoreFolder(const QString &given, const QString &targetFolder) const
{
    HF_TRY(const QString path, destination(given));
    if (targetFolder.isEmpty())
        return path;
    const QString target = resolvedAsFarAsPossible(targetFolder);
    if (isWithin(path, target))
        return destinationForbidden(given,
                                    Error("path.in_storage_folder"_L1, {{"folder"_L1, target}}));
    if (isWithin(target, path))
        return destinationForbidden(
            given, Error("path.contains_storage_folder"_L1, {{"folder"_L1, target}}));
    return path;
}

Result<QString> PathChecker::importFile(const QString &file) const
{
    const QString path = isUsable(file) ? resolved(file) : QString();
    if (path.isEmpty())
        return Error::fromErrno(isUsable(file) ? errno : ENOENT, "open"_L1, file);
    if (const auto reason = whyOutsideRoots(path))
        return Error("import.file_forbidden"_L1,
                     {{"path"_L1, file}, {"reason"_L1, reason->toJson()}});
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
