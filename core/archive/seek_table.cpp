#include "seek_table.h"

#include "archive_errors.h"
#include "block_pipeline.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <cstring>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kLocatorMagic = 0x184D2A5D; // one of zstd's sixteen numbers for skippable frames
constexpr quint32 kSeekTableMagic = 0x184D2A5E;
constexpr quint32 kSeekableMagic = 0x8F92EAB1;
constexpr char kLocatorText[] = "HFMANIF1";
constexpr qint64 kSkippableHeaderBytes = 8;
constexpr qint64 kFooterBytes = 9;
constexpr qint64 kEntryBytes = 8;
constexpr quint32 kMostFrames = 0x8000000; // of the seekable format
/// Holds the end of archives up to 8 GB in one read; larger ones take a second.
constexpr qint64 kTailBytes = 64 * 1024;

template<typename T>
void put(QByteArray &bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

template<typename T>
T get(const char *bytes)
{
    return qFromLittleEndian<T>(bytes);
}

QByteArray encodeLocator(const Locator &locator)
{
    QByteArray bytes;
    put<quint32>(bytes, kLocatorMagic);
    put<quint32>(bytes, quint32(kLocatorBytes - kSkippableHeaderBytes));
    bytes.append(kLocatorText, 8);
    put<qint64>(bytes, locator.manifestOffset);
    put<qint64>(bytes, locator.manifestPackedBytes);
    put<qint64>(bytes, locator.manifestSizeBytes);
    put<qint64>(bytes, locator.manifestStreamOffset);
    put<qint64>(bytes, locator.streamSizeBytes);
    bytes.append(locator.manifestSha256.leftJustified(32, '\0', true));
    put<qint64>(bytes, 0); // reserved
    return bytes;
}

Result<Locator> decodeLocator(const char *bytes)
{
    const bool isOurs = get<quint32>(bytes) == kLocatorMagic &&
                        get<quint32>(bytes + 4) == quint32(kLocatorBytes - kSkippableHeaderBytes) &&
                        std::memcmp(bytes + 8, kLocatorText, 8) == 0 &&
                        get<qint64>(bytes + 88) == 0;
    if (!isOurs)
        return damaged(u"the frame that says where the manifest lies is not there"_s);
    Locator locator;
    locator.manifestOffset = get<qint64>(bytes + 16);
    locator.manifestPackedBytes = get<qint64>(bytes + 24);
    locator.manifestSizeBytes = get<qint64>(bytes + 32);
    locator.manifestStreamOffset = get<qint64>(bytes + 40);
    locator.streamSizeBytes = get<qint64>(bytes + 48);
    locator.manifestSha256 = QByteArray(bytes + 56, 32);
    return locator;
}

Result<QByteArray> readExactly(ByteSource &source, qint64 offset, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    HF_TRY(const qint64 got,
           source.readAt(offset, std::as_writable_bytes(std::span(bytes.data(), size_t(length)))));
    if (got != length)
        return damaged(u"the file ends early"_s);
    return bytes;
}

} // namespace

QByteArray encodeArchiveEnd(const Locator &locator, const std::vector<Frame> &frames)
{
    QByteArray bytes = encodeLocator(locator);
    put<quint32>(bytes, kSeekTableMagic);
    put<quint32>(bytes, quint32(qint64(frames.size()) * kEntryBytes + kFooterBytes));
    for (const Frame &frame : frames) {
        put<quint32>(bytes, frame.packedBytes);
        put<quint32>(bytes, frame.plainBytes);
    }
    put<quint32>(bytes, quint32(frames.size()));
    bytes.append('\0'); // descriptor: no checksums here, each frame carries its own
    put<quint32>(bytes, kSeekableMagic);
    return bytes;
}

Result<SeekTable> SeekTable::read(ByteSource &archive)
{
    const qint64 fileSize = archive.sizeBytes();
    const qint64 least = kLocatorBytes + kSkippableHeaderBytes + kFooterBytes;
    if (fileSize < least)
        return Error("archive.not_seekable"_L1);
    const qint64 tailSize = std::min(fileSize, kTailBytes);
    HF_TRY(QByteArray tail, readExactly(archive, fileSize - tailSize, tailSize));
    const char *footer = tail.constData() + tail.size() - kFooterBytes;
    if (get<quint32>(footer + 5) != kSeekableMagic)
        return Error("archive.not_seekable"_L1);
    const quint32 count = get<quint32>(footer);
    if (footer[4] != 0 || count > kMostFrames)
        return damaged(u"the seek table's footer is not one of Holdfast's"_s);
    const qint64 tableBytes = kSkippableHeaderBytes + qint64(count) * kEntryBytes + kFooterBytes;
    const qint64 endBytes = kLocatorBytes + tableBytes;
    if (endBytes > fileSize)
        return damaged(u"the seek table says it is larger than the file"_s);
    if (endBytes > tailSize) {
        HF_TRY(tail, readExactly(archive, fileSize - endBytes, endBytes));
    }
    const char *locatorBytes = tail.constData() + tail.size() - endBytes;
    const char *table = locatorBytes + kLocatorBytes;
    if (get<quint32>(table) != kSeekTableMagic ||
        get<quint32>(table + 4) != quint32(tableBytes - kSkippableHeaderBytes))
        return damaged(u"the seek table's head is wrong"_s);

    SeekTable result;
    HF_TRY(result.m_locator, decodeLocator(locatorBytes));
    result.m_frames.resize(count);
    for (quint32 index = 0; index < count; ++index) {
        const char *entry = table + kSkippableHeaderBytes + qint64(index) * kEntryBytes;
        result.m_frames[index] = {get<quint32>(entry), get<quint32>(entry + 4)};
    }
    HF_CHECK(result.check(fileSize - endBytes));
    return result;
}

Result<void> SeekTable::check(qint64 end)
{
    qint64 packed = 0;
    qint64 plain = 0;
    bool manifestBegins = false;
    bool manifestEnds = false;
    const qint64 manifestEnd = m_locator.manifestOffset + m_locator.manifestPackedBytes;
    for (const Frame &frame : m_frames) {
        if (frame.packedBytes == 0 || frame.packedBytes > Block::packedCapacity())
            return damaged(u"the seek table names a frame of impossible size"_s);
        if (frame.plainBytes == 0 || frame.plainBytes > kBlockBytes)
            return damaged(u"the seek table names a frame that is too large"_s);
        manifestBegins |=
            packed == m_locator.manifestOffset && plain == m_locator.manifestStreamOffset;
        packed += frame.packedBytes;
        plain += frame.plainBytes;
        manifestEnds |= packed == manifestEnd &&
                        plain == m_locator.manifestStreamOffset + m_locator.manifestSizeBytes;
    }
    if (packed != end)
        return damaged(u"the frames of the seek table do not fill the file"_s);
    if (plain != m_locator.streamSizeBytes)
        return damaged(u"the seek table and the manifest's locator disagree on the size"_s);
    if (!manifestBegins || !manifestEnds || m_locator.manifestSizeBytes <= 0)
        return damaged(u"the manifest's locator does not point at frames"_s);
    m_framesEnd = end;
    return {};
}

SeekTable::Position SeekTable::find(qint64 streamOffset) const
{
    Position position;
    for (; position.frame < m_frames.size(); ++position.frame) {
        const Frame &frame = m_frames[position.frame];
        if (streamOffset < position.plainOffset + frame.plainBytes)
            break;
        position.packedOffset += frame.packedBytes;
        position.plainOffset += frame.plainBytes;
    }
    return position;
}

SeekTable::Position SeekTable::findPacked(qint64 fileOffset) const
{
    Position position;
    for (; position.frame < m_frames.size() && position.packedOffset < fileOffset;
         ++position.frame) {
        position.packedOffset += m_frames[position.frame].packedBytes;
        position.plainOffset += m_frames[position.frame].plainBytes;
    }
    return position;
}

} // namespace holdfast::archive
