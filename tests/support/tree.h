// tests/support/tree.h: folders made for a test, and folders compared byte for byte.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace holdfast::tests {

/// One line a path: type, mode, mtime in nanoseconds, link target or SHA-256. Two equal trees have
/// equal snapshots. Paths that begin with one of `without` are left out.
QMap<QByteArray, QByteArray> treeSnapshot(const QString &folder,
                                          const QList<QByteArray> &without = {});

/// The first difference of two snapshots, for QVERIFY2; empty when they are equal.
QByteArray treeDifference(const QMap<QByteArray, QByteArray> &expected,
                          const QMap<QByteArray, QByteArray> &actual);

/// A small server folder: level.dat-less text files, nested and empty folders, a link, odd names.
/// Different `variant`s differ in content.
void makeSmallServer(const QString &folder, int variant = 0);

/// Copies a folder with `cp -a`.
bool copyTree(const QString &from, const QString &to);

/// A world of ../shared/worlds, or empty when this machine has none.
QString sharedWorld(const QString &name);

} // namespace holdfast::tests
