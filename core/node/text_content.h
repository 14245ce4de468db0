// text_content.h: whether bytes are a text, in which encoding, and what it says.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringConverter>

#include <optional>

namespace holdfast::node {

/// By the first bytes of a file: a byte order mark, valid UTF-8, else Latin-1 without control
/// characters. Nothing: no text. `head` may end within a character.
std::optional<QStringConverter::Encoding> recogniseEncoding(const QByteArray &head);
/// "utf-8", "utf-16le", "utf-16be" or "iso-8859-1".
QString encodingName(QStringConverter::Encoding encoding);

struct DecodedText
{
    QString text = {};
    qsizetype usedBytes = 0; ///< less than there are when the last character is cut
};
/// A byte order mark at the beginning is left out; wrong bytes become U+FFFD.
DecodedText decodeText(const QByteArray &bytes, QStringConverter::Encoding encoding);

} // namespace holdfast::node
