// file_preview.h: a bounded look at a file's content, by what the content is.
#pragma once

#include "core/base/byte_stream.h"
#include "core/model/backup_content.h"

namespace holdfast::node {

/// Fills in everything but `entry`. Whatever the content claims, at most some megabytes are read
/// (of a region file its header and five bytes a chunk), and what is wrong with it is told in
/// `problem`. Errors: those of `content`; NotFound minecraft.nbt_path, minecraft.chunk_* when the
/// question names what is not there.
Result<FilePreview> previewContent(ByteSource &content, const FilePreviewParams &question);

/// Whether a path is a region file's (.mca, .mcr).
bool isRegionPath(const QString &path);
/// Whether content of this name and beginning is to be read as NBT.
bool looksLikeNbt(const QString &path, const QByteArray &head);

constexpr qint64 kLargestNbtBytes = 16 * 1024 * 1024;

/// At most `size` bytes from `offset` on.
Result<QByteArray> readPart(ByteSource &content, qint64 offset, qint64 size);

} // namespace holdfast::node
