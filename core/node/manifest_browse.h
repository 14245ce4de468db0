// manifest_browse.h: looking into a backup through its manifest, without its archive.
#pragma once

#include "node.h"

#include "core/archive/archive.h"

namespace holdfast::node {

/// Whether `left` stands before `right` in a walk: depth first, names as bytes, "." before all.
bool isBeforeInWalk(const QByteArray &left, const QByteArray &right);

/// "a//b/", "./a/b" and "/a/b" are what people type for a/b; "." is the top.
QString tidiedPath(const QString &path);

ArchiveEntry toArchiveEntry(const archive::ManifestEntry &entry);

/// A cursor of lists in the order of the walk: opaque for clients, exact for names that are no
/// UTF-8.
QString cursorOf(const QByteArray &path);
QByteArray pathOfCursor(const QString &cursor);

/// The entries of one folder, folders first, then by name; those after the cursor `after`, at most
/// `limit` (1 to 5000); folders with the bytes of all files below them. Reads the manifest once;
/// memory is bounded by `limit`. Errors: archive.member_not_found, node.not_a_folder,
/// archive.manifest_invalid.
Result<ArchiveListing> browseManifest(archive::ManifestReader &manifest, const QString &path,
                                      const QString &after, int limit);

/// Entries whose path holds `text` in any case, in the order of the walk, at most `limit`; folders
/// with the bytes of all files below them. Reads the manifest once at most; memory is bounded by
/// `limit`. Errors: archive.manifest_invalid, cancelled.
Result<ArchiveListing> searchManifest(archive::ManifestReader &manifest, const QString &text,
                                      const QString &after, int limit,
                                      const CancellationToken &cancel);

/// The manifest's entry of that path. Names that are no UTF-8 are found by the form in which
/// listings show them. Errors: archive.member_not_found, archive.manifest_invalid.
Result<archive::ManifestEntry> findInManifest(archive::ManifestReader &manifest,
                                              const QString &path);

} // namespace holdfast::node
