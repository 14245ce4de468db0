#include "file_preview.h"

#include "image_header.h"
#include "text_content.h"

#include "core/minecraft/nbt_tree.h"
#include "core/minecraft/region_map.h"

#include <algorithm>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHeadBytes = 64 * 1024;
constexpr qint64 kMostTextBytes = 1024 * 1024;
constexpr int kTextBytes = 64 * 1024;
constexpr int kHexBytes = 4 * 1024;
constexpr int kMostNbtChildren = 1000;
constexpr int kNbtChildren = 200;
constexpr qint64 kMostImageBytes = 8 * 1024 * 1024;
constexpr qint64 kMostPixels = 64 * 1024 * 1024; // 256 MiB once it is decoded

int limitOf(const FilePreviewParams &question, int usual, qint64 most)
{
    return question.limit <= 0 ? usual : int(std::min<qint64>(question.limit, most));
}

Check note(QLatin1StringView id)
{
    return Check::of(CheckSeverity::Note, Error(id));
}

QString archiveFormat(const QByteArray &head)
{
    struct Magic
    {
        QByteArrayView bytes;
        const char *format;
    };
    static const Magic kMagics[] = {{QByteArrayView("PK\x03\x04"), "zip"},
                                    {QByteArrayView("PK\x05\x06"), "zip"},
                                    {QByteArrayView("\x1f\x8b"), "gzip"},
                                    {QByteArrayView("\x28\xb5\x2f\xfd"), "zstd"},
                                    {QByteArrayView("\xfd"
                                                    "7zXZ"),
                                     "xz"},
                                    {QByteArrayView("BZh"), "bzip2"},
                                    {QByteArrayView("7z\xbc\xaf\x27\x1c"), "7z"},
                                    {QByteArrayView("Rar!\x1a\x07"), "rar"}};
    for (const Magic &magic : kMagics) {
        if (head.startsWith(magic.bytes))
            return QString::fromLatin1(magic.format);
    }
    return head.mid(257, 5) == "ustar" ? u"tar"_s : QString();
}

QString compressionName(minecraft::ChunkCompression compression)
{
    using enum minecraft::ChunkCompression;
    switch (compression) {
    case Gzip:
        return u"gzip"_s;
    case Zlib:
        return u"zlib"_s;
    case None:
        return u"none"_s;
    case Lz4:
        return u"lz4"_s;
    case Custom:
        return u"custom"_s;
    case External:
        return u"external"_s;
    case Unknown:
        break;
    }
    return u"unknown"_s;
}

NbtTagShown shown(const minecraft::NbtNode &node)
{
    return {node.name, node.type, node.value, node.childCount, node.isContainer};
}

Result<void> previewNbt(const QByteArray &document, const FilePreviewParams &question,
                        FilePreview &preview)
{
    HF_TRY(const minecraft::NbtPage page,
           minecraft::readNbtPage(document, question.inside, question.offset,
                                  limitOf(question, kNbtChildren, kMostNbtChildren)));
    NbtLevel level{.tag = shown(page.node)};
    for (const minecraft::NbtNode &child : page.children)
        level.children.append(shown(child));
    preview.kind = PreviewKind::Nbt;
    preview.nbt = level;
    preview.nextOffset = page.nextOffset;
    return {};
}

Result<void> previewRegion(ByteSource &content, FilePreview &preview)
{
    HF_TRY(const minecraft::RegionMap map, minecraft::readRegionMap(content));
    RegionShown region;
    if (map.problem)
        region.problem = Check::of(CheckSeverity::Warning, *map.problem);
    for (const minecraft::RegionChunk &chunk : map.chunks) {
        region.chunks.append({chunk.index, chunk.sectors, chunk.sizeBytes,
                              compressionName(chunk.compression), chunk.savedAt, chunk.isTorn});
        region.tornCount += chunk.isTorn ? 1 : 0;
    }
    preview.kind = PreviewKind::Region;
    preview.problem = region.problem;
    preview.region = region;
    return {};
}

Result<void> previewImage(ByteSource &content, const ImageHeader &header, FilePreview &preview)
{
    preview.kind = PreviewKind::Image;
    preview.format = header.format;
    HF_TRY(const QByteArray bytes, readPart(content, 0, kMostImageBytes));
    // A JPEG says its size only behind its comments and thumbnails.
    const ImageHeader whole = readImageHeader(bytes).value_or(header);
    preview.width = whole.width;
    preview.height = whole.height;
    if (content.sizeBytes() > kMostImageBytes)
        preview.problem = note("preview.image_too_large"_L1);
    else if (whole.width < 1 || whole.height < 1)
        preview.problem = note("preview.image_without_size"_L1);
    else if (qint64(whole.width) * whole.height > kMostPixels)
        preview.problem = note("preview.image_too_many_pixels"_L1);
    else
        preview.bytes = QString::fromLatin1(bytes.toBase64());
    return {};
}

Result<void> previewText(ByteSource &content, QStringConverter::Encoding encoding,
                         const FilePreviewParams &question, FilePreview &preview)
{
    preview.kind = PreviewKind::Text;
    preview.format = encodingName(encoding);
    const qint64 offset = std::max<qint64>(question.offset, 0);
    HF_TRY(const QByteArray bytes,
           readPart(content, offset, std::max(4, limitOf(question, kTextBytes, kMostTextBytes))));
    const DecodedText decoded = decodeText(bytes, encoding);
    preview.text = decoded.text;
    // A character that is cut at the file's very end never gets complete.
    const bool isAtEnd = offset + bytes.size() >= content.sizeBytes();
    preview.nextOffset = isAtEnd ? -1 : offset + decoded.usedBytes;
    return {};
}

Result<void> previewBytes(ByteSource &content, const FilePreviewParams &question,
                          FilePreview &preview)
{
    const qint64 offset = std::max<qint64>(question.offset, 0);
    HF_TRY(const QByteArray bytes,
           readPart(content, offset, limitOf(question, kHexBytes, kMostTextBytes)));
    preview.hex = QString::fromLatin1(bytes.toHex());
    const qint64 end = offset + bytes.size();
    preview.nextOffset = end < content.sizeBytes() ? end : -1;
    return {};
}

/// Whether it was NBT. That a file only looks like it is no error: it is shown as bytes then.
Result<bool> tryNbt(ByteSource &content, const FilePreviewParams &question, FilePreview &preview)
{
    if (content.sizeBytes() > kLargestNbtBytes) {
        preview.problem = note("preview.tree_too_large"_L1);
        return false;
    }
    HF_TRY(const QByteArray document, readPart(content, 0, kLargestNbtBytes));
    const auto read = previewNbt(document, question, preview);
    if (!read && !read.error().is("minecraft.nbt_invalid"_L1))
        return read.error();
    if (!read)
        preview.problem = Check::of(CheckSeverity::Note, read.error());
    return read.has_value();
}

} // namespace

Result<QByteArray> readPart(ByteSource &content, qint64 offset, qint64 size)
{
    QByteArray bytes(std::clamp<qint64>(content.sizeBytes() - offset, 0, size), Qt::Uninitialized);
    if (bytes.isEmpty())
        return bytes;
    HF_TRY(const qint64 got,
           content.readAt(offset,
                          std::as_writable_bytes(std::span(bytes.data(), size_t(bytes.size())))));
    bytes.truncate(got);
    return bytes;
}

bool isRegionPath(const QString &path)
{
    return path.endsWith(".mca"_L1) || path.endsWith(".mcr"_L1);
}

bool looksLikeNbt(const QString &path, const QByteArray &head)
{
    static constexpr QLatin1StringView kSuffixes[] = {
        ".dat"_L1,   ".dat_old"_L1,   ".dat_mcr"_L1,  ".nbt"_L1,
        ".schem"_L1, ".schematic"_L1, ".litematic"_L1};
    const bool isNamedSo = std::ranges::any_of(
        kSuffixes, [&](QLatin1StringView suffix) { return path.endsWith(suffix); });
    const bool isPacked = head.startsWith("\x1f\x8b") || head.startsWith('\x78');
    return isNamedSo && (isPacked || head.startsWith('\x0a'));
}

Result<FilePreview> previewContent(ByteSource &content, const FilePreviewParams &question)
{
    FilePreview preview;
    if (isRegionPath(question.path)) {
        if (!question.chunk) {
            HF_CHECK(previewRegion(content, preview));
            return preview;
        }
        HF_TRY(const QByteArray chunk, minecraft::readRegionChunk(content, *question.chunk));
        HF_CHECK(previewNbt(chunk, question, preview));
        return preview;
    }
    HF_TRY(const QByteArray head, readPart(content, 0, kHeadBytes));
    if (const auto image = readImageHeader(head)) {
        HF_CHECK(previewImage(content, *image, preview));
        return preview;
    }
    if (looksLikeNbt(question.path, head)) {
        HF_TRY(const bool isNbt, tryNbt(content, question, preview));
        if (isNbt)
            return preview;
    }
    if (const auto encoding = recogniseEncoding(head)) {
        HF_CHECK(previewText(content, *encoding, question, preview));
        return preview;
    }
    preview.format = archiveFormat(head);
    preview.kind = preview.format.isEmpty() ? PreviewKind::Binary : PreviewKind::Archive;
    HF_CHECK(previewBytes(content, question, preview));
    return preview;
}

} // namespace holdfast::node
