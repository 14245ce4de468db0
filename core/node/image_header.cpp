#include "image_header.h"

#include <QtCore/QtEndian>

#include <cstdlib>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

/// A number of `bytes` in either order, 0 where the file ends before it.
template<typename T>
T bigEndian(const QByteArray &bytes, qsizetype at)
{
    T value = 0;
    if (at + qsizetype(sizeof(T)) <= bytes.size()) {
        for (size_t place = 0; place < sizeof(T); ++place)
            value = T(value << 8 | quint8(bytes.at(at + qsizetype(place))));
    }
    return value;
}
template<typename T>
T littleEndian(const QByteArray &bytes, qsizetype at)
{
    return qbswap(bigEndian<T>(bytes, at));
}

/// The frame header stands behind segments of any size.
ImageHeader jpeg(const QByteArray &head)
{
    ImageHeader image{.format = u"jpeg"_s};
    qsizetype at = 2;
    while (at + 9 <= head.size() && quint8(head.at(at)) == 0xFF) {
        const int marker = quint8(head.at(at + 1));
        const bool isFrame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame) {
            image.height = bigEndian<quint16>(head, at + 5);
            image.width = bigEndian<quint16>(head, at + 7);
            break;
        }
        at += marker == 0xFF ? 1 : 2 + bigEndian<quint16>(head, at + 2);
    }
    return image;
}

ImageHeader webp(const QByteArray &head)
{
    ImageHeader image{.format = u"webp"_s};
    const QByteArray kind = head.mid(12, 4);
    if (kind == "VP8X") {
        image.width = int(littleEndian<quint32>(head, 24) & 0xFFFFFF) + 1;
        image.height = int(littleEndian<quint32>(head, 27) & 0xFFFFFF) + 1;
    } else if (kind == "VP8 ") {
        image.width = littleEndian<quint16>(head, 26) & 0x3FFF;
        image.height = littleEndian<quint16>(head, 28) & 0x3FFF;
    } else if (kind == "VP8L") {
        const auto bits = littleEndian<quint32>(head, 21);
        image.width = int(bits & 0x3FFF) + 1;
        image.height = int(bits >> 14 & 0x3FFF) + 1;
    }
    return image;
}

int bounded(qint64 pixels)
{
    return int(std::min<qint64>(std::llabs(pixels), 1 << 30));
}

} // namespace

std::optional<ImageHeader> readImageHeader(const QByteArray &head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n") && head.mid(12, 4) == "IHDR")
        return ImageHeader{u"png"_s, bounded(bigEndian<quint32>(head, 16)),
                           bounded(bigEndian<quint32>(head, 20))};
    if (head.startsWith("\xff\xd8\xff"))
        return jpeg(head);
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return ImageHeader{u"gif"_s, littleEndian<quint16>(head, 6),
                           littleEndian<quint16>(head, 8)};
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return webp(head);
    if (head.startsWith("BM") && head.size() >= 26 && littleEndian<quint32>(head, 14) >= 40)
        return ImageHeader{u"bmp"_s, bounded(littleEndian<qint32>(head, 18)),
                           bounded(littleEndian<qint32>(head, 22))};
    return std::nullopt;
}

} // namespace holdfast::node
