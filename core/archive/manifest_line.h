// core/archive/manifest_line.h: the lines of manifest.jsonl, as docs/format.md describes them.
#pragma once

#include "core/archive/archive.h"

namespace holdfast::archive {

/// The last line: what the whole must add up to, so that a cut is noticed.
struct ManifestTrailer
{
    qint64 entries = 0;
    qint64 files = 0;
    qint64 contentBytes = 0;
    bool operator==(const ManifestTrailer &) const = default;
};

/// No line is longer than this.
constexpr qsizetype kMostLineBytes = 4 * 1024 * 1024;
/// No size or place is larger (1 EiB), so that sums cannot overflow.
constexpr qint64 kMostSizeBytes = qint64(1) << 60;
/// Nor has a sparse file more extents.
constexpr qsizetype kMostExtents = 8192;

/// Each ends with a line feed.
QByteArray encodeManifestHeader(const ManifestHeader &header);
QByteArray encodeManifestEntry(const ManifestEntry &entry);
QByteArray encodeManifestTrailer(const ManifestTrailer &trailer);

/// Without the line feed. Errors: archive.manifest_invalid, archive.hostile (paths).
Result<ManifestHeader> decodeManifestHeader(const QByteArray &line);
Result<ManifestEntry> decodeManifestEntry(const QByteArray &line);
/// Nullopt: the line is not a trailer.
Result<std::optional<ManifestTrailer>> decodeManifestTrailer(const QByteArray &line);

/// Why a path may not be made below a folder; nothing when it may: relative, no empty part, no "."
/// or "..", no NUL, no part over 255 bytes. "." alone is the folder itself.
std::optional<QString> pathProblem(const QByteArray &path);

Error manifestInvalid(const QString &reason);

} // namespace holdfast::archive
