// core/minecraft/minecraft.h: what a backup wants to know about a Minecraft Java world's files.
//
// Every function takes bytes that somebody else wrote: hostile until parsed. Memory stays small
// whatever they claim, and none keeps state, so any thread may call.
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <functional>
#include <optional>

namespace holdfast::minecraft {

/// A level.dat larger than this is none; callers need not read further.
constexpr qint64 kLevelDatLimitBytes = 16 * 1024 * 1024;

/// What level.dat says of a world. Texts are cut to 256 characters and hold no control characters.
struct LevelSummary
{
    QString levelName = {};
    QString versionName = QStringLiteral("unknown"); ///< "1.20.1"; stated since 1.9
    QString unknownReason = {};                      ///< why versionName is "unknown", else empty
    int dataVersion = 0;                             ///< 0: not stated (before 1.9)
    QDateTime lastPlayed = {};                       ///< UTC; invalid: not stated
};

/// Reads a level.dat: NBT in gzip, in zlib or as it is. A world from before 1.9 is no failure: its
/// version is "unknown" with the reason. Error: minecraft.level_invalid (cut off, checksum wrong,
/// no NBT, nested deeper than 512, without the compound "Data").
Result<LevelSummary> readLevelDat(const QByteArray &contents);

/// Walks all of an NBT document, such as a chunk's payload or a playerdata file. Error:
/// minecraft.nbt_invalid (where and why), also for bytes after its end.
Result<void> checkNbt(const QByteArray &contents);

/// Up to `bytes` of a file from `offset` on; fewer, or none, at its end.
using ReadAt = std::function<Result<QByteArray>(qint64 offset, qint64 bytes)>;

/// Looks whether a region file (.mca) is torn, reading its header and at most a few bytes more.
/// Nothing when each chunk lies inside the file and no two overlap; a file without any bytes is
/// whole too (servers leave those). Otherwise what is wrong: region.*.
///
/// A server fills the last sector up only when it closes the file: until then the file ends where
/// the last chunk's bytes end, and that is whole if as many are there as the chunk says it has.
/// Errors: those of `readAt`.
Result<std::optional<Error>> checkRegion(qint64 fileSize, const ReadAt &readAt);

} // namespace holdfast::minecraft
