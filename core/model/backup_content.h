// core/model/backup_content.h: looking into backups: previews of files, search, and what differs
// inside one file.
#pragma once

#include "core/model/backup.h"
#include "core/model/check.h"

namespace holdfast {

enum class PreviewKind { Text, Image, Nbt, Region, Archive, Binary, Folder, Link };
constexpr auto enumNames(PreviewKind)
{
    return std::array{"text", "image", "nbt", "region", "archive", "binary", "folder", "link"};
}

struct FilePreviewParams
{
    QUuid backupId = {};
    QString path = {};
    qint64 offset = 0;
    int limit = 0;
    QStringList inside = {};
    std::optional<int> chunk = {};

    static constexpr const char *recordName = "FilePreviewParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &FilePreviewParams::backupId, "the backup"),
            field("path", &FilePreviewParams::path, "file within the server's folder"),
            optionalField("offset", &FilePreviewParams::offset,
                          "next_offset of the part before: bytes of text and binary files, "
                          "children of an NBT tag"),
            optionalField("limit", &FilePreviewParams::limit,
                          "bytes, at most 1048576, or NBT children, at most 1000; 0: a good "
                          "screenful"),
            optionalField("inside", &FilePreviewParams::inside,
                          "NBT: names of members and indices of elements from the root on"),
            optionalField("chunk", &FilePreviewParams::chunk,
                          "region file: show the data of this chunk, 0 to 1023 (x + 32 * z)"),
        };
    }
};

/// A tag of a Minecraft document (NBT).
struct NbtTagShown
{
    QString name = {};
    QString type = {};
    QString value = {};
    qint64 childCount = 0;
    bool isContainer = false;

    static constexpr const char *recordName = "NbtTag";
    static constexpr auto fields()
    {
        return FieldList{
            field("name", &NbtTagShown::name, "of a member; index of an element; empty: the root"),
            field("type", &NbtTagShown::type,
                  "byte, short, int, long, float, double, string, compound, list, byte_array, "
                  "int_array or long_array"),
            field("value", &NbtTagShown::value,
                  "number or text, cut to 256 characters; the first elements of an array"),
            field("child_count", &NbtTagShown::childCount, "members or elements"),
            field("is_container", &NbtTagShown::isContainer, "can be looked into"),
        };
    }
};

/// One level of an NBT document.
struct NbtLevel
{
    NbtTagShown tag = {};
    QList<NbtTagShown> children = {};

    static constexpr const char *recordName = "NbtLevel";
    static constexpr auto fields()
    {
        return FieldList{
            field("tag", &NbtLevel::tag, "what `inside` leads to"),
            field("children", &NbtLevel::children, "a page of its members or elements"),
        };
    }
};

/// A chunk that a region file holds.
struct ChunkShown
{
    int index = 0;
    int sectors = 0;
    qint64 sizeBytes = 0;
    QString compression = {};
    QDateTime savedAt = {};
    bool isTorn = false;

    static constexpr const char *recordName = "RegionChunk";
    static constexpr auto fields()
    {
        return FieldList{
            field("index", &ChunkShown::index, "place in the 32×32 map: x + 32 * z"),
            field("sectors", &ChunkShown::sectors, "sectors of 4096 bytes that it takes"),
            field("size_bytes", &ChunkShown::sizeBytes, "bytes of its packed data"),
            field("compression", &ChunkShown::compression,
                  "gzip, zlib, none, lz4, custom, external (.mcc file) or unknown"),
            field("saved_at", &ChunkShown::savedAt, "when the game saved it last"),
            field("is_torn", &ChunkShown::isTorn, "its place or length cannot be right"),
        };
    }
};

/// Which of its 32×32 chunks a region file holds.
struct RegionShown
{
    QList<ChunkShown> chunks = {};
    int tornCount = 0;
    std::optional<Check> problem = {};

    static constexpr const char *recordName = "Region";
    static constexpr auto fields()
    {
        return FieldList{
            field("chunks", &RegionShown::chunks, "those that exist, by index"),
            field("torn_count", &RegionShown::tornCount, "how many of them are torn"),
            field("problem", &RegionShown::problem, "what is wrong with the file, null: nothing"),
        };
    }
};

/// A bounded look at one entry of a backup. What a kind does not have stays empty.
struct FilePreview
{
    PreviewKind kind = PreviewKind::Binary;
    ArchiveEntry entry = {};
    QString format = {};
    QString text = {};
    QString bytes = {};
    QString hex = {};
    int width = 0;
    int height = 0;
    std::optional<NbtLevel> nbt = {};
    std::optional<RegionShown> region = {};
    qint64 nextOffset = -1;
    std::optional<Check> problem = {};

    static constexpr const char *recordName = "FilePreview";
    static constexpr auto fields()
    {
        return FieldList{
            field("kind", &FilePreview::kind, "which of the members below are filled"),
            field("entry", &FilePreview::entry, "the file itself"),
            field("format", &FilePreview::format,
                  "encoding of a text (utf-8, utf-16le, utf-16be, iso-8859-1), kind of an image "
                  "or archive (png, zip …)"),
            field("text", &FilePreview::text, "text from `offset` on"),
            field("bytes", &FilePreview::bytes, "whole image, base64"),
            field("hex", &FilePreview::hex, "binary: bytes from `offset` on, hexadecimal"),
            field("width", &FilePreview::width, "of an image, pixels"),
            field("height", &FilePreview::height, "of an image, pixels"),
            field("nbt", &FilePreview::nbt, "NBT, or a region file's chunk: one level"),
            field("region", &FilePreview::region, "region file: its chunks"),
            field("next_offset", &FilePreview::nextOffset,
                  "offset of the next part; -1: this was all"),
            field("problem", &FilePreview::problem,
                  "why less is shown than could be, null: nothing"),
        };
    }
};

struct BackupSearchParams
{
    QUuid backupId = {};
    QString text = {};
    QString after = {};
    int limit = 200;

    static constexpr const char *recordName = "BackupSearchParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &BackupSearchParams::backupId, "the backup"),
            field("text", &BackupSearchParams::text, "part of the path, in any case"),
            optionalField("after", &BackupSearchParams::after, "cursor of the page before"),
            optionalField("limit", &BackupSearchParams::limit, "entries, 1 to 1000"),
        };
    }
};

enum class FileDifferenceKind { Equal, Text, Nbt, Region, Binary };
constexpr auto enumNames(FileDifferenceKind)
{
    return std::array{"equal", "text", "nbt", "region", "binary"};
}

struct FileDifferenceParams
{
    QUuid backupId = {};
    std::optional<QUuid> otherBackupId = {};
    QString path = {};

    static constexpr const char *recordName = "FileDifferenceParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("backup_id", &FileDifferenceParams::backupId, "the older state"),
            optionalField("other_backup_id", &FileDifferenceParams::otherBackupId,
                          "the newer state; null: the live folder"),
            field("path", &FileDifferenceParams::path, "file within the server's folder"),
        };
    }
};

/// One line of a text's difference.
struct DiffLine
{
    QString sign = {};
    QString text = {};

    static constexpr const char *recordName = "DiffLine";
    static constexpr auto fields()
    {
        return FieldList{
            field("sign", &DiffLine::sign, "space: in both, -: only older, +: only newer"),
            field("text", &DiffLine::text, "the line, cut to 1000 characters"),
        };
    }
};

/// Lines that stand together: changes with up to three lines around them.
struct DiffHunk
{
    qint64 oldLine = 1;
    qint64 newLine = 1;
    QList<DiffLine> lines = {};

    static constexpr const char *recordName = "DiffHunk";
    static constexpr auto fields()
    {
        return FieldList{
            field("old_line", &DiffHunk::oldLine, "number of its first line, older state"),
            field("new_line", &DiffHunk::newLine, "number of its first line, newer state"),
            field("lines", &DiffHunk::lines, "its lines"),
        };
    }
};

/// A number or text of an NBT document that differs.
struct NbtChange
{
    ChangeKind kind = ChangeKind::Changed;
    QStringList path = {};
    QString oldValue = {};
    QString newValue = {};

    static constexpr const char *recordName = "NbtChange";
    static constexpr auto fields()
    {
        return FieldList{
            field("kind", &NbtChange::kind, "added, removed or changed"),
            field("path", &NbtChange::path, "names and indices from the root on"),
            field("old_value", &NbtChange::oldValue, "before"),
            field("new_value", &NbtChange::newValue, "after"),
        };
    }
};

/// Chunks of two states of a region file, as indices x + 32 * z.
struct RegionDifference
{
    QList<int> added = {};
    QList<int> removed = {};
    QList<int> changed = {};
    QList<int> equal = {};

    static constexpr const char *recordName = "RegionDifference";
    static constexpr auto fields()
    {
        return FieldList{
            field("added", &RegionDifference::added, "chunks that appear"),
            field("removed", &RegionDifference::removed, "chunks that go"),
            field("changed", &RegionDifference::changed, "chunks whose stored bytes differ"),
            field("equal", &RegionDifference::equal, "chunks that stay"),
        };
    }
};

/// What differs inside one file. A state that does not have the file counts as empty.
struct FileDifference
{
    FileDifferenceKind kind = FileDifferenceKind::Equal;
    QString path = {};
    qint64 oldSizeBytes = -1;
    qint64 newSizeBytes = -1;
    QList<DiffHunk> hunks = {};
    QList<NbtChange> nbtChanges = {};
    std::optional<RegionDifference> region = {};
    qint64 firstDifference = -1;
    bool isTruncated = false;

    static constexpr const char *recordName = "FileDifference";
    static constexpr auto fields()
    {
        return FieldList{
            field("kind", &FileDifference::kind, "which of the members below are filled"),
            field("path", &FileDifference::path, "path within the server's folder"),
            field("old_size_bytes", &FileDifference::oldSizeBytes, "before; -1: it was not there"),
            field("new_size_bytes", &FileDifference::newSizeBytes, "after; -1: it is not there"),
            field("hunks", &FileDifference::hunks, "text: what changed"),
            field("nbt_changes", &FileDifference::nbtChanges, "NBT: what changed, at most 1000"),
            field("region", &FileDifference::region, "region file: chunks by what became of them"),
            field("first_difference", &FileDifference::firstDifference,
                  "binary: first byte that differs; -1: not looked for"),
            field("is_truncated", &FileDifference::isTruncated,
                  "there are more differences than listed"),
        };
    }
};

enum class RestoreFolder { Missing, Empty, OwnServer, OtherServer, OtherFiles, Unusable };
constexpr auto enumNames(RestoreFolder)
{
    return std::array{"missing", "empty", "own_server", "other_server", "other_files", "unusable"};
}

/// What a restore would need and meet. What stands against it is a check, not a failure.
struct RestoreCheck
{
    QString directory = {};
    RestoreFolder folder = RestoreFolder::Unusable;
    QString serverName = {};
    qint64 neededBytes = 0;
    qint64 freeBytes = 0;
    qint64 safetyBytes = 0;
    qint64 safetyFreeBytes = 0;
    std::optional<qint64> estimatedSeconds = {};
    int estimatedFrom = 0;
    QDateTime undoUntil = {};
    bool canRestore = false;
    QList<Check> checks = {};

    static constexpr const char *recordName = "RestoreCheck";
    static constexpr auto fields()
    {
        return FieldList{
            field("directory", &RestoreCheck::directory, "folder that would hold the state"),
            field("folder", &RestoreCheck::folder, "what is there now"),
            field("server_name", &RestoreCheck::serverName,
                  "registered server whose folder it is; empty: none"),
            field("needed_bytes", &RestoreCheck::neededBytes,
                  "bytes that the restored files take, the reserve included"),
            field("free_bytes", &RestoreCheck::freeBytes, "free on that file system"),
            field("safety_bytes", &RestoreCheck::safetyBytes,
                  "bytes that the safety backup takes, as the last backup took; 0: none is made"),
            field("safety_free_bytes", &RestoreCheck::safetyFreeBytes,
                  "free in the storage target of the safety backup"),
            field("estimated_seconds", &RestoreCheck::estimatedSeconds,
                  "how long about, from earlier work; null: nothing to tell from"),
            field("estimated_from", &RestoreCheck::estimatedFrom,
                  "finished restores that the estimate rests on; 0: the last backup"),
            field("undo_until", &RestoreCheck::undoUntil,
                  "how long the replaced folder would be kept, were it replaced now"),
            field("can_restore", &RestoreCheck::canRestore, "nothing stands against it"),
            field("checks", &RestoreCheck::checks, "what was noticed, the worst first"),
        };
    }
};

} // namespace holdfast
