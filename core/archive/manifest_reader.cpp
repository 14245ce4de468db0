// ManifestReader of core/archive/archive.h.
#include "archive_errors.h"
#include "archive_member.h"
#include "manifest_line.h"
#include "manifest_reader_private.h"

#include <zstd.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWindowLog = 23; // 8 MiB; our writer uses 1 MiB
constexpr size_t kReadBytes = 128 * 1024;

/// '/' sorts before every other byte: a folder's entries stand together, right behind the folder.
int pathRank(char byte)
{
    return byte == '/' ? 0 : int(static_cast<unsigned char>(byte)) + 1;
}

bool standsBefore(const QByteArray &left, const QByteArray &right)
{
    if (left == "." || right == ".")
        return left == "." && right != ".";
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                        [](char a, char b) { return pathRank(a) < pathRank(b); });
}

} // namespace

ManifestReader::Private::Private(ByteSource &byteSource)
    : source(byteSource)
    , context(ZSTD_createDCtx())
    , input(kReadBytes)
    , output(ZSTD_DStreamOutSize())
{
    Q_CHECK_PTR(context);
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, kMostWindowLog);
}

ManifestReader::Private::~Private()
{
    ZSTD_freeDCtx(context);
}

Result<bool> ManifestReader::Private::refill()
{
    while (true) {
        if (inputPosition == inputSize) {
            HF_TRY(const qint64 got,
                   source.readAt(sourceOffset, std::as_writable_bytes(std::span(input))));
            hash.update(std::as_bytes(std::span(input.data(), size_t(got))));
            sourceOffset += got;
            inputSize = size_t(got);
            inputPosition = 0;
            if (got == 0 && !isFrameDone)
                return manifestInvalid(u"it ends early"_s);
            if (got == 0)
                return false;
        }
        if (isFrameDone)
            return manifestInvalid(u"bytes follow behind its end"_s);
        ZSTD_inBuffer in = {input.data(), inputSize, inputPosition};
        ZSTD_outBuffer out = {output.data(), output.size(), 0};
        const size_t hint = ZSTD_decompressStream(context, &out, &in);
        if (ZSTD_isError(hint))
            return manifestInvalid(QString::fromUtf8(ZSTD_getErrorName(hint)));
        isFrameDone = hint == 0;
        inputPosition = in.pos;
        outputSize = out.pos;
        outputPosition = 0;
        if (out.pos > 0)
            return true;
    }
}

Result<std::optional<QByteArray>> ManifestReader::Private::readLine()
{
    QByteArray line;
    while (true) {
        if (outputPosition == outputSize) {
            HF_TRY(const bool hasMore, refill());
            if (!hasMore && !line.isEmpty())
                return manifestInvalid(u"its last line is cut"_s);
            if (!hasMore)
                return std::optional<QByteArray>();
        }
        const QByteArrayView rest(output.data() + outputPosition,
                                  qsizetype(outputSize - outputPosition));
        const qsizetype end = rest.indexOf('\n');
        line += end < 0 ? rest : rest.first(end);
        if (line.size() > kMostLineBytes)
            return manifestInvalid(u"a line is too long"_s);
        outputPosition += size_t(end < 0 ? rest.size() : end + 1);
        if (end >= 0)
            return std::optional(line);
    }
}

Result<void> ManifestReader::Private::checkOrder(const ManifestEntry &entry)
{
    if (seen.entries == 0) {
        if (entry.path != ".")
            return manifestInvalid(u"its first entry is not the folder itself"_s);
        lastPath = entry.path;
        return {};
    }
    if (entry.path == lastPath)
        return hostile(entry.path, u"its name is there twice"_s);
    if (!standsBefore(lastPath, entry.path))
        return hostile(entry.path,
                       u"it is not in its place in the order, or its name is there twice"_s);
    lastPath = entry.path;
    return checkParent(entry);
}

Result<void> ManifestReader::Private::checkParent(const ManifestEntry &entry)
{
    // The folders above an open folder are open as well, so the deepest one tells all of them.
    const qsizetype slash = entry.path.lastIndexOf('/');
    const QByteArray parent = slash < 0 ? QByteArray() : entry.path.left(slash);
    if (!parent.isEmpty() && parent != openFolder &&
        !openFolder.startsWith(QByteArray(parent + '/')))
        return hostile(entry.path,
                       u"it lies below something that is not a folder of this archive"_s);
    openFolder = entry.type == EntryType::Directory ? entry.path : parent;
    return {};
}

ManifestReader::ManifestReader() = default;
ManifestReader::~ManifestReader() = default;

Result<std::unique_ptr<ManifestReader>> ManifestReader::open(ByteSource &source)
{
    std::unique_ptr<ManifestReader> reader(new ManifestReader);
    reader->d = std::make_unique<Private>(source);
    HF_TRY(const auto line, reader->d->readLine());
    if (!line)
        return manifestInvalid(u"it is empty"_s);
    HF_TRY(reader->d->header, decodeManifestHeader(*line));
    return reader;
}

const ManifestHeader &ManifestReader::header() const
{
    return d->header;
}

Result<std::optional<ManifestEntry>> ManifestReader::next()
{
    if (d->isAtEnd)
        return std::optional<ManifestEntry>();
    HF_TRY(const auto line, d->readLine());
    if (!line)
        return manifestInvalid(u"its last line is missing"_s);
    HF_TRY(const auto trailer, decodeManifestTrailer(*line));
    if (trailer) {
        if (*trailer != d->seen)
            return manifestInvalid(u"its last line does not agree with its entries"_s);
        HF_TRY(const auto more, d->readLine());
        if (more)
            return manifestInvalid(u"lines follow behind its end"_s);
        d->isAtEnd = true;
        return std::optional<ManifestEntry>();
    }
    HF_TRY(ManifestEntry entry, decodeManifestEntry(*line));
    HF_CHECK(d->checkOrder(entry));
    ++d->seen.entries;
    if (entry.type == EntryType::File)
        ++d->seen.files;
    if (entry.type == EntryType::File && !isHardLink(entry))
        d->seen.contentBytes += entry.sizeBytes;
    if (d->seen.contentBytes > kMostSizeBytes)
        return manifestInvalid(u"its sizes add up to the impossible"_s);
    return std::optional(std::move(entry));
}

QByteArray ManifestReader::sha256() const
{
    return d->isAtEnd ? d->hash.finish() : QByteArray();
}

} // namespace holdfast::archive
