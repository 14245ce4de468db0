// What is mounted where, out of the kernel's table: no disk is touched, so none can hang.
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace holdfast::node {

struct Mount
{
    QByteArray point = {};
    QByteArray device = {}; ///< "major:minor" of its file system
};

/// In the order of mounting. Errors: file.failed.
Result<QList<Mount>> readMountTable();
/// The same out of the text of /proc/self/mountinfo.
QList<Mount> parseMountTable(const QByteArray &text);

/// The device that an absolute, resolved path lies on, whether it exists or not; empty: none.
QByteArray deviceOf(const QList<Mount> &mounts, const QByteArray &path);

} // namespace holdfast::node
