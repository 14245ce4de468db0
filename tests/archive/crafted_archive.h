// tests/archive/crafted_archive.h: archives that say what a test wants them to say.
#pragma once

#include "tests/archive/archive_fixture.h"

namespace holdfast::tests {

struct CraftedMember
{
    archive::ManifestEntry entry = {}; ///< offset and SHA-256 are filled in
    QByteArray content = {};
    QByteArray tarHeader = {}; ///< instead of the right one
};

/// A regular file, folder or link as a member; the mode is 0644 or 0755.
CraftedMember craftFile(const QByteArray &path, const QByteArray &content);
CraftedMember craftFolder(const QByteArray &path);
CraftedMember craftSymlink(const QByteArray &path, const QByteArray &target);

/// A tar.zst with these members behind "." and the README, right in all else. `changeManifest` may
/// alter the manifest's lines.
MadeArchive craftArchive(QList<CraftedMember> members,
                         const std::function<void(QByteArrayList &lines)> &changeManifest = {});

QByteArray zstdFrame(const QByteArray &plain);
/// A ustar header with a right checksum.
QByteArray ustarHeader(const QByteArray &name, char type, qint64 size,
                       const QByteArray &linkName = {});
QByteArray padded(QByteArray bytes);

} // namespace holdfast::tests
