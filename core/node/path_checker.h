// path_checker.h: which folders servers, targets, restores and exports may use.
#pragma once

#include "node.h"

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace holdfast::node {

/// A folder that was checked and is held open: what is done with it is done with this one.
struct HeldFolder
{
    QString path = {}; ///< resolved
    UniqueFd descriptor = {};
};

/// Applies the path rules. All paths are absolute; links in them are resolved first. Any thread.
class PathChecker
{
public:
    explicit PathChecker(PathRules rules);

    Result<QString> serverFolder(const QString &folder, const QStringList &targetFolders) const;
    /// A server's folder that is not there yet: its parent has to be. Resolved; nothing is made.
    Result<QString> newServerFolder(const QString &folder, const QStringList &targetFolders) const;
    Result<QString> targetFolder(const QString &folder, const QStringList &serverFolders) const;
    /// The last part may be missing; the folder it lies in may not.
    Result<QString> destination(const QString &path) const;

    /// A destination that is replaced as a whole: neither in the storage folder nor around it.
    Result<QString> restoreFolder(const QString &path, const QString &targetFolder) const;
    /// An archive that somebody brings: a file, within the allowed roots.
    Result<QString> importFile(const QString &file) const;

    /// At the time of use: resolved and checked again, then opened, and what was opened compared.
    Result<HeldFolder> holdServerFolder(const QString &folder,
                                        const QStringList &targetFolders) const;

private:
    std::optional<Error> whyForbidden(const QString &resolved) const;
    std::optional<Error> whyNoServer(const QString &resolved,
                                     const QStringList &targetFolders) const;
    std::optional<Error> whyOutsideRoots(const QString &resolved) const;
    std::optional<Error> whyInDataFolder(const QString &resolved) const;

    PathRules m_rules;
};

/// Whether `path` is `folder` or lies below it; both resolved.
bool isWithin(const QString &path, const QString &folder);

} // namespace holdfast::node
