#include "json_line.h"

#include "manifest_line.h"
#include "tar_header.h"

#include <QtCore/QList>

#include <cstring>
#include <limits>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDepth = 16;

} // namespace

void JsonLineWriter::addKey(const char *key)
{
    if (m_line.size() > 1)
        m_line += ',';
    m_line += '"';
    m_line += key;
    m_line += "\":";
}

void JsonLineWriter::addNumber(const char *key, qint64 number)
{
    addKey(key);
    m_line += QByteArray::number(number);
}

void JsonLineWriter::addText(const char *key, const QByteArray &utf8)
{
    addKey(key);
    m_line += quoted(utf8);
}

void JsonLineWriter::addBytes(const char *key, const QByteArray &bytes)
{
    if (isUtf8(bytes))
        addText(key, bytes);
    else
        addText(QByteArray(key + QByteArray("_base64")).constData(), bytes.toBase64());
}

void JsonLineWriter::addRaw(const char *key, const QByteArray &json)
{
    addKey(key);
    m_line += json;
}

QByteArray JsonLineWriter::quoted(const QByteArray &utf8)
{
    QByteArray text(1, '"');
    for (const char character : utf8) {
        if (character == '"' || character == '\\') {
            text += '\\';
            text += character;
        } else if (static_cast<unsigned char>(character) < 0x20 || character == 0x7f) {
            text += "\\u00" + QByteArray(1, character).toHex();
        } else {
            text += character;
        }
    }
    text += '"';
    return text;
}

Result<void> JsonLineReader::expect(char character)
{
    if (peek() != character || m_position >= m_line.size())
        return manifestInvalid(
            u"'%1' is missing at byte %2 of a line"_s.arg(QLatin1Char(character)).arg(m_position));
    ++m_position;
    return {};
}

bool JsonLineReader::takeWord(const char *word)
{
    const qsizetype length = qsizetype(std::strlen(word));
    if (QByteArrayView(m_line).sliced(m_position, std::min(length, m_line.size() - m_position)) !=
        QByteArrayView(word, length))
        return false;
    m_position += length;
    return true;
}

Result<void>
JsonLineReader::readObject(const std::function<Result<void>(const QByteArray &key)> &member)
{
    HF_CHECK(expect('{'));
    QList<QByteArray> keys;
    while (peek() != '}') {
        if (!keys.isEmpty()) {
            HF_CHECK(expect(','));
        }
        HF_TRY(const QByteArray key, readText());
        if (keys.contains(key) || keys.size() > 100)
            return manifestInvalid(u"a key is there twice, or there are too many"_s);
        keys.append(key);
        HF_CHECK(expect(':'));
        HF_CHECK(member(key));
    }
    return expect('}');
}

Result<void> JsonLineReader::readArray(const std::function<Result<void>()> &element)
{
    HF_CHECK(expect('['));
    for (bool isFirst = true; peek() != ']'; isFirst = false) {
        if (!isFirst) {
            HF_CHECK(expect(','));
        }
        HF_CHECK(element());
    }
    return expect(']');
}

Result<QByteArray> JsonLineReader::readText()
{
    HF_CHECK(expect('"'));
    QByteArray text;
    while (m_position < m_line.size() && peek() != '"') {
        const char character = m_line.at(m_position++);
        if (static_cast<unsigned char>(character) < 0x20)
            return manifestInvalid(u"a control character stands in a string"_s);
        if (character == '\\') {
            HF_CHECK(readEscape(text));
        } else {
            text += character;
        }
    }
    HF_CHECK(expect('"'));
    if (!isUtf8(text))
        return manifestInvalid(u"a string is not UTF-8"_s);
    return text;
}

Result<void> JsonLineReader::readEscape(QByteArray &text)
{
    static constexpr char kFrom[] = "\"\\/bfnrt";
    static constexpr char kTo[] = "\"\\/\b\f\n\r\t";
    const char code = peek();
    ++m_position;
    if (code == 'u') {
        bool isNumber = false;
        const ushort unit = m_line.mid(m_position, 4).toUShort(&isNumber, 16);
        // Surrogates are not needed: whatever is not ASCII stands in the line as UTF-8.
        if (!isNumber || unit >= 0xd800 || m_position + 4 > m_line.size())
            return manifestInvalid(u"an escape in a string is wrong"_s);
        m_position += 4;
        text += QString(QChar(unit)).toUtf8();
        return {};
    }
    const char *found = code == '\0' ? nullptr : std::strchr(kFrom, code);
    if (found == nullptr)
        return manifestInvalid(u"an escape in a string is wrong"_s);
    text += kTo[found - kFrom];
    return {};
}

Result<qint64> JsonLineReader::readNumber()
{
    const bool isNegative = peek() == '-';
    if (isNegative)
        ++m_position;
    const qsizetype begin = m_position;
    quint64 number = 0;
    constexpr auto kMost = quint64(std::numeric_limits<qint64>::max());
    while (peek() >= '0' && peek() <= '9') {
        const auto digit = quint64(peek() - '0');
        if (number > (kMost - digit) / 10)
            return manifestInvalid(u"a number is too large"_s);
        number = number * 10 + digit;
        ++m_position;
    }
    const qsizetype digits = m_position - begin;
    if (digits == 0 || (digits > 1 && m_line.at(begin) == '0'))
        return manifestInvalid(u"a whole number is missing at byte %1 of a line"_s.arg(begin));
    return isNegative ? -qint64(number) : qint64(number);
}

Result<bool> JsonLineReader::readBool()
{
    if (takeWord("true"))
        return true;
    if (takeWord("false"))
        return false;
    return manifestInvalid(u"true or false is missing"_s);
}

Result<QByteArray> JsonLineReader::readBase64()
{
    HF_TRY(const QByteArray text, readText());
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return manifestInvalid(u"a value is not Base64"_s);
    return decoded.decoded;
}

Result<void> JsonLineReader::skipValue(int depth)
{
    if (depth > kMostDepth)
        return manifestInvalid(u"a line is nested too deeply"_s);
    if (peek() == '{')
        return readObject([this, depth](const QByteArray &) { return skipValue(depth + 1); });
    if (peek() == '[')
        return readArray([this, depth] { return skipValue(depth + 1); });
    if (peek() == '"') {
        HF_TRY(const QByteArray ignored, readText());
        return {};
    }
    if (takeWord("true") || takeWord("false") || takeWord("null"))
        return {};
    HF_TRY(const qint64 ignored, readNumber());
    Q_UNUSED(ignored)
    return {};
}

Result<void> JsonLineReader::expectEnd()
{
    if (m_position != m_line.size())
        return manifestInvalid(u"a line goes on after its object"_s);
    return {};
}

} // namespace holdfast::archive
