// tree_removal.h: removing a folder with everything in it, and nothing outside it.
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace holdfast::node {

/// Removes `name` in the open folder `parent`, whatever it is, by descriptor: links are removed,
/// never followed; what is mounted below, or lies on another file system, is left and reported as
/// an error. Returns the bytes of the files that went (hard links counted once each name); 0 when
/// there was nothing. After an error part of the tree is gone; calling again goes on. `path` is for
/// messages.
Result<qint64> removeTree(int parent, const QByteArray &name, const QString &path);

} // namespace holdfast::node
