// file_attributes.h: owner, mode, extended attributes and times from one open file to another.
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace holdfast::node {

/// Copies what belongs to the file itself, times last. Setuid and setgid are not copied. An owner
/// is set only when running as root; attributes that the other file system does not take are left
/// out. Both descriptors are open for reading at least. Errors: file.* (mode, times of own files).
Result<void> copyAttributes(int from, int to, const QString &path);

} // namespace holdfast::node
