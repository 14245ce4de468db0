// manifest_browse.h: looking into a backup through its manifest, without its archive.
#pragma once

#include "node.h"

#include "core/archive/archive.h"

namespace holdfast::node {

/// Whether `left` stands before `right` in a walk: depth first, names as bytes, "." before all.
bool isBeforeInWalk(const QByteArray &left, const QByteArray &right);

ArchiveEntry toArchiveEntry(const archive::ManifestEntry &entry);

/// The entries of one folder by name, those after `after`, at most `limit` (1 to 5000); folders
/// with the bytes of all files below them. Reads the manifest once; memory is bounded by `limit`.
/// Errors: archive.member_not_found, node.not_a_folder, archive.manifest_invalid.
Result<ArchiveListing> browseManifest(archive::ManifestReader &manifest, const QString &path,
                                      const QString &after, int limit);

/// The manifest's entry of that path. Names that are no UTF-8 are found by the form in which
/// listings show them. Errors: archive.member_not_found, archive.manifest_invalid.
Result<archive::ManifestEntry> findInManifest(archive::ManifestReader &manifest,
                                              const QString &path);

} // namespace holdfast::node
