#include "nbt_reader.h"

#include <QtCore/QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace holdfast::minecraft {

using namespace Qt::StringLiterals;

namespace {

// A list element or an array takes at least a byte of input, so this bounds the time as well.
constexpr qint64 kInflatedLimitBytes = 256LL * 1024 * 1024;
constexpr int kTextLimitCharacters = 256;

class PlainBytes : public NbtBytes
{
public:
    explicit PlainBytes(const QByteArray &contents)
        : m_rest(contents)
    {}

    bool read(char *to, qint64 size) override
    {
        const char *from = m_rest.data();
        if (!skip(size))
            return false;
        std::memcpy(to, from, size_t(size));
        return true;
    }
    bool skip(qint64 size) override
    {
        if (size > m_rest.size()) {
            m_reason = u"it ends too early"_s;
            return false;
        }
        m_rest = m_rest.sliced(size);
        return true;
    }
    bool atEnd() override
    {
        if (!m_rest.isEmpty())
            m_reason = u"bytes follow its end"_s;
        return m_rest.isEmpty();
    }
    QString reason() const override { return m_reason; }

private:
    QByteArrayView m_rest;
    QString m_reason;
};

class InflatedBytes : public NbtBytes
{
public:
    explicit InflatedBytes(const QByteArray &contents)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(contents.data()));
        m_stream.avail_in = uInt(contents.size());
        m_isOpen = inflateInit2(&m_stream, 15 + 32) == Z_OK; // 32: zlib tells gzip from zlib itself
    }
    ~InflatedBytes() override
    {
        if (m_isOpen)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(InflatedBytes)

    bool read(char *to, qint64 size) override
    {
        return take(size, [&to](const char *from, qint64 count) {
            std::memcpy(to, from, size_t(count));
            to += count;
        });
    }
    bool skip(qint64 size) override
    {
        return take(size, [](const char *, qint64) {});
    }
    bool atEnd() override
    {
        if (m_position < m_filled || (!m_isFinished && fill()))
            m_reason = u"bytes follow its end"_s;
        else if (m_isFinished)
            return true;
        return false;
    }
    QString reason() const override { return m_reason; }

private:
    template<typename Use>
    bool take(qint64 size, Use use)
    {
        while (size > 0) {
            if (m_position == m_filled && !fill())
                return false;
            const qint64 count = std::min(size, m_filled - m_position);
            use(m_buffer.data() + m_position, count);
            m_position += count;
            size -= count;
        }
        return true;
    }

    /// Inflates the next piece; false at the end and on damage, with the reason.
    bool fill()
    {
        m_position = m_filled = 0;
        if (!m_isOpen || m_isFinished) {
            m_reason = u"it ends too early"_s;
            return false;
        }
        m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
        m_stream.avail_out = uInt(m_buffer.size());
        const int outcome = inflate(&m_stream, Z_NO_FLUSH);
        m_filled = qint64(m_buffer.size()) - m_stream.avail_out;
        m_inflated += m_filled;
        m_isFinished = outcome == Z_STREAM_END;
        if (m_inflated > kInflatedLimitBytes) {
            m_reason = u"it inflates to more than 256 MiB"_s;
            return false;
        }
        if (outcome == Z_BUF_ERROR || (outcome == Z_OK && m_filled == 0))
            m_reason = u"the compressed data ends too early"_s;
        else if (outcome != Z_OK && outcome != Z_STREAM_END)
            m_reason = u"the compressed data is damaged"_s;
        return m_filled > 0 && (outcome == Z_OK || outcome == Z_STREAM_END);
    }

    z_stream m_stream = {};
    std::array<char, 32 * 1024> m_buffer;
    qint64 m_position = 0;
    qint64 m_filled = 0;
    qint64 m_inflated = 0;
    bool m_isOpen = false;
    bool m_isFinished = false;
    QString m_reason;
};

class Walk
{
public:
    Walk(NbtBytes &bytes, const NbtVisitor &visit)
        : m_bytes(bytes)
        , m_visit(visit)
    {}

    std::optional<NbtFault> run()
    {
        quint8 type = 0;
        if (!number(type))
            return fault();
        if (type != NbtCompound)
            return NbtFault{u"it is no NBT: the root is not a compound"_s, {}};
        if (!name(nullptr) || !payload(type, 0, true) || !m_bytes.atEnd())
            return fault();
        return std::nullopt;
    }

    std::optional<QString> skip(quint8 type, int depth)
    {
        if (payload(type, depth, false))
            return std::nullopt;
        return m_reason.isEmpty() ? m_bytes.reason() : m_reason;
    }

private:
    NbtFault fault() const
    {
        QStringList names;
        for (const QByteArray &part : m_path)
            names << readableNbtText(part);
        return {m_reason.isEmpty() ? m_bytes.reason() : m_reason,
                names.join(u'/').left(kTextLimitCharacters)};
    }

    template<typename T>
    bool number(T &value)
    {
        char raw[sizeof(T)];
        if (!m_bytes.read(raw, sizeof raw))
            return false;
        value = qFromBigEndian<T>(raw);
        return true;
    }

    bool name(QByteArray *to)
    {
        quint16 length = 0;
        if (!number(length))
            return false;
        if (!to)
            return m_bytes.skip(length);
        to->resize(length);
        return m_bytes.read(to->data(), length);
    }

    bool refuse(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

    void tell(const NbtValue &value)
    {
        if (m_visit)
            m_visit(m_path, value);
    }

    template<typename T>
    bool scalar(bool isNamed)
    {
        T value = {};
        if (!number(value))
            return false;
        if (isNamed)
            tell(qint64(value));
        return true;
    }

    template<typename Bits, typename Real>
    bool real(bool isNamed)
    {
        Bits bits = {};
        if (!number(bits))
            return false;
        if (isNamed)
            tell(double(std::bit_cast<Real>(bits)));
        return true;
    }

    bool text(bool isNamed)
    {
        if (!isNamed)
            return name(nullptr);
        QByteArray bytes;
        if (!name(&bytes))
            return false;
        tell(readableNbtText(bytes));
        return true;
    }

    bool array(int elementBytes)
    {
        qint32 count = 0;
        if (!number(count))
            return false;
        if (count < 0)
            return refuse(u"an array has a negative length"_s);
        return m_bytes.skip(qint64(count) * elementBytes);
    }

    bool list(int depth)
    {
        quint8 elementType = 0;
        qint32 count = 0;
        if (!number(elementType) || !number(count))
            return false;
        // The game writes empty lists with the type End; other counts of "nothing" would cost no
        // input.
        if (elementType == NbtEnd && count > 0)
            return refuse(u"a list has elements without a type"_s);
        for (qint32 i = 0; i < count; ++i) {
            if (!payload(elementType, depth + 1, false))
                return false;
        }
        return true;
    }

    bool compound(int depth, bool isNamed)
    {
        while (true) {
            quint8 type = 0;
            if (!number(type))
                return false;
            if (type == NbtEnd)
                return true;
            QByteArray memberName;
            if (!name(isNamed ? &memberName : nullptr))
                return false;
            if (isNamed)
                m_path.append(memberName);
            if (!payload(type, depth + 1, isNamed))
                return false; // the path stays: it says where
            if (isNamed)
                m_path.removeLast();
        }
    }

    /// `isNamed`: only compounds lie around it, so that its path says which value it is.
    bool payload(quint8 type, int depth, bool isNamed)
    {
        if (depth > kNbtDepthLimit)
            return refuse(u"it is nested deeper than 512"_s);
        switch (type) {
        case NbtByte:
            return scalar<qint8>(isNamed);
        case NbtShort:
            return scalar<qint16>(isNamed);
        case NbtInt:
            return scalar<qint32>(isNamed);
        case NbtLong:
            return scalar<qint64>(isNamed);
        case NbtFloat:
            return real<quint32, float>(isNamed);
        case NbtDouble:
            return real<quint64, double>(isNamed);
        case NbtByteArray:
            return array(1);
        case NbtString:
            return text(isNamed);
        case NbtList:
            return list(depth);
        case NbtCompound:
            return compound(depth, isNamed);
        case NbtIntArray:
            return array(4);
        case NbtLongArray:
            return array(8);
        default:
            return refuse(u"it holds a tag of the unknown type %1"_s.arg(type));
        }
    }

    NbtBytes &m_bytes;
    const NbtVisitor &m_visit;
    QList<QByteArray> m_path;
    QString m_reason;
};

} // namespace

// NUL stands in two bytes, characters beyond the basic plane as two surrogates of three bytes each.
QString readableNbtText(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 0; i < bytes.size() && text.size() < kTextLimitCharacters;) {
        const auto at = [&bytes](qsizetype k) {
            return k < bytes.size() ? uint(quint8(bytes[k])) : 0U;
        };
        const auto isContinued = [&at](qsizetype k) { return (at(k) & 0xC0) == 0x80; };
        const uint first = at(i);
        char16_t unit = u'\uFFFD';
        int length = 1;
        if (first < 0x80) {
            unit = char16_t(first);
        } else if ((first & 0xE0) == 0xC0 && isContinued(i + 1)) {
            unit = char16_t((first & 0x1F) << 6 | (at(i + 1) & 0x3F));
            length = 2;
        } else if ((first & 0xF0) == 0xE0 && isContinued(i + 1) && isContinued(i + 2)) {
            unit = char16_t((first & 0x0F) << 12 | (at(i + 1) & 0x3F) << 6 | (at(i + 2) & 0x3F));
            length = 3;
        }
        text += unit < 0x20 || (unit >= 0x7F && unit < 0xA0) ? QChar(u'\uFFFD') : QChar(unit);
        i += length;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(u'\uFFFD');
    }
    return text;
}

std::unique_ptr<NbtBytes> openNbtBytes(const QByteArray &contents)
{
    const bool isGzip = contents.startsWith("\x1f\x8b");
    const bool isZlib = contents.startsWith('\x78');
    if (isGzip || isZlib)
        return std::make_unique<InflatedBytes>(contents);
    return std::make_unique<PlainBytes>(contents);
}

std::optional<NbtFault> walkNbt(NbtBytes &bytes, const NbtVisitor &visit)
{
    return Walk(bytes, visit).run();
}

std::optional<QString> skipNbtPayload(NbtBytes &bytes, quint8 tag, int depth)
{
    const NbtVisitor nobody;
    return Walk(bytes, nobody).skip(tag, depth);
}

} // namespace holdfast::minecraft
