#include "text_content.h"

#include <algorithm>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

/// How many bytes at the end belong to a UTF-8 character that is not complete.
qsizetype cutTail(const QByteArray &bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = quint8(bytes.at(bytes.size() - back));
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return needed > back ? back : 0;
    }
    return 0;
}

bool isControl(char byte)
{
    const auto code = quint8(byte);
    return (code < 0x20 && !QByteArrayView("\t\n\r\f\x1b").contains(byte)) || code == 0x7F;
}

} // namespace

std::optional<QStringConverter::Encoding> recogniseEncoding(const QByteArray &head)
{
    if (head.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (head.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    if (std::ranges::any_of(head, isControl))
        return std::nullopt;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(head.chopped(cutTail(head)));
    Q_UNUSED(decoded)
    if (!decoder.hasError())
        return QStringConverter::Utf8;
    // Bytes 0x80 to 0x9F are control characters in Latin-1: such files are something else.
    const bool isLatin = std::ranges::none_of(
        head, [](char byte) { return quint8(byte) >= 0x80 && quint8(byte) < 0xA0; });
    return isLatin ? std::optional(QStringConverter::Latin1) : std::nullopt;
}

QString encodingName(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16LE:
        return u"utf-16le"_s;
    case QStringConverter::Utf16BE:
        return u"utf-16be"_s;
    case QStringConverter::Latin1:
        return u"iso-8859-1"_s;
    default:
        return u"utf-8"_s;
    }
}

DecodedText decodeText(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    qsizetype used = bytes.size();
    if (encoding == QStringConverter::Utf8)
        used -= cutTail(bytes);
    else if (encoding != QStringConverter::Latin1)
        used -= used % 2;
    QStringDecoder decoder(encoding);
    DecodedText decoded{decoder.decode(QByteArrayView(bytes).first(used)), used};
    return decoded;
}

} // namespace holdfast::node
