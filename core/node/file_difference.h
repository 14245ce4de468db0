// file_difference.h: what differs inside one file, by what the file is.
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/cancellation.h"
#include "core/minecraft/region_map.h"
#include "core/model/backup_content.h"

#include "tree_difference.h"

namespace holdfast::node {

/// Null: the file is not in that state. Memory and answer are bounded: texts of at most 1 MiB, NBT
/// of at most 16 MiB; what is larger is compared as bytes. Errors: those of the contents,
/// cancelled.
Result<FileDifference> compareContents(ByteSource *older, ByteSource *newer, const QString &path,
                                       const CancellationToken &cancel);

/// From the two headers alone: chunks that were saved at another time or take other room count as
/// changed. Nothing: one of them has no header. Errors: those of the contents.
Result<std::optional<ChunkCounts>> compareRegionHeaders(ByteSource *older, ByteSource *newer);

} // namespace holdfast::node
