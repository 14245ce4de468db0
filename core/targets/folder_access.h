// folder_access.h: opens what lies below a folder by descriptor, never through a symbolic link.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>

namespace holdfast::targets {

/// An open folder and the path that messages show for it.
struct OpenFolder
{
    UniqueFd fd = {};
    QString path = {};
};

/// Opens `relative` below `folder` with these flags (O_CLOEXEC and O_NOFOLLOW are added). Errors:
/// `target.symlink` when any part is a link, `target.not_found`, else those of Error::fromErrno.
Result<UniqueFd> openBeneath(const OpenFolder &folder, const QString &relative, int flags);

/// What openBeneath does where the kernel has no openat2: part by part. Returns a descriptor, or -1
/// with errno set (ELOOP for a link).
int openBySteps(int folder, const QByteArray &relative, int flags);

/// The same as openBeneath for a folder that is made, part by part (0700, synced), where it is
/// missing.
Result<OpenFolder> openOrMakeFolder(const OpenFolder &root, const QString &relative);

/// Calls `visit` with each entry's name, "." and ".." left out; its error ends the walk.
Result<void> forEachEntry(const OpenFolder &folder,
                          const std::function<Result<void>(const QByteArray &name)> &visit);

} // namespace holdfast::targets
