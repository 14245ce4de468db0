// core/archive/tar_header.h: the header bytes of a member, exactly as docs/format.md describes
// them.
#pragma once

#include "core/archive/archive.h"

namespace holdfast::archive {

/// Everything that stands before the member's content: a pax header where one is needed, the ustar
/// header, and the map of a sparse file. One entry gives one sequence of bytes, on every machine:
/// readers compare an archive's headers with what this gives for its manifest.
///
/// Not by libarchive: it writes mtimes before 1970 with a fraction wrongly (-4.5 s as "-5.5"),
/// marks every member with a keyword that GNU tar complains about once names are to be kept as
/// bytes, and its bytes change from version to version, which equal archives for equal input rule
/// out.
QByteArray encodeTarHeader(const ManifestEntry &entry);

/// In words, where `found` (at least 512 bytes) departs from the header that was expected.
QString describeHeaderDifference(const QByteArray &expected, const QByteArray &found);

/// Whether the bytes are UTF-8 in the strict sense (no overlong forms, no surrogates).
bool isUtf8(const QByteArray &bytes);

} // namespace holdfast::archive
