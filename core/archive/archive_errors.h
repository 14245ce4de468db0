// core/archive/archive_errors.h: the two verdicts about archives, said briefly.
#pragma once

#include "core/base/result.h"

namespace holdfast::archive {

/// The bytes are not what was stored; `reason` is a clause without a full stop.
Error damaged(const QString &reason, const QByteArray &member = {});
/// The archive asks for something that must not be done.
Error hostile(const QByteArray &member, const QString &reason);
/// The warning that a file was left out, and why.
Error unreadableFile(const QByteArray &path, const Error &cause);
/// A path as people may read it: control characters and bytes that are not UTF-8 as \xHH.
QString displayPath(const QByteArray &path);

} // namespace holdfast::archive
