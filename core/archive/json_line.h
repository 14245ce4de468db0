// core/archive/json_line.h: writing and reading one line of JSON on bytes, without loss.
//
// Not QJsonDocument: a name that begins with U+FEFF would lose it, and a manifest of a million
// lines would cost ten times as much.
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <functional>

namespace holdfast::archive {

/// Builds {"key":value,…}.
class JsonLineWriter
{
public:
    explicit JsonLineWriter(char open = '{', char close = '}')
        : m_line(1, open)
        , m_close(close)
    {}
    void addNumber(const char *key, qint64 number);
    void addText(const char *key, const QByteArray &utf8);
    /// As text under `key` when it is UTF-8, else in Base64 under `key_base64`.
    void addBytes(const char *key, const QByteArray &bytes);
    /// `json` is taken over as it is.
    void addRaw(const char *key, const QByteArray &json);
    QByteArray finish() const { return QByteArray(m_line + m_close); }

    static QByteArray quoted(const QByteArray &utf8);

private:
    void addKey(const char *key);
    QByteArray m_line;
    char m_close;
};

/// Walks through a line: objects, arrays, strings, whole numbers, true, false and null; strict, and
/// nesting is bounded by who calls. Errors: archive.manifest_invalid.
class JsonLineReader
{
public:
    explicit JsonLineReader(const QByteArray &line)
        : m_line(line)
    {}

    /// Calls `member` with each key; it must read the value (or skip it). Keys must not repeat.
    Result<void> readObject(const std::function<Result<void>(const QByteArray &key)> &member);
    Result<void> readArray(const std::function<Result<void>()> &element);
    Result<QByteArray> readText();
    Result<qint64> readNumber();
    Result<bool> readBool();
    /// Text in standard Base64, decoded.
    Result<QByteArray> readBase64();
    Result<void> skipValue(int depth = 0);
    Result<void> expectEnd();

private:
    char peek() const { return m_position < m_line.size() ? m_line.at(m_position) : '\0'; }
    Result<void> expect(char character);
    bool takeWord(const char *word);
    Result<void> readEscape(QByteArray &text);

    const QByteArray &m_line;
    qsizetype m_position = 0;
};

} // namespace holdfast::archive
