#include "tests/benchmark/nbt_writer.h"

#include <QtCore/QtEndian>

#include <zlib.h>

#include <bit>
#include <cstring>

namespace holdfast::tests {

namespace {

enum Tag : char {
    Byte = 1,
    Int = 3,
    Long = 4,
    Float = 5,
    Double = 6,
    ByteArray = 7,
    String = 8,
    List = 9,
    Compound = 10,
    IntArray = 11
};

} // namespace

NbtWriter::NbtWriter()
    : m_bytes("\x0a\0\0", 3)
{}

void NbtWriter::append16(quint16 value)
{
    const quint16 big = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void NbtWriter::append32(quint32 value)
{
    const quint32 big = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void NbtWriter::append64(quint64 value)
{
    const quint64 big = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

NbtWriter &NbtWriter::tag(char type, const char *name)
{
    m_bytes.append(type);
    append16(quint16(std::strlen(name)));
    m_bytes.append(name);
    return *this;
}

NbtWriter &NbtWriter::byte(const char *name, qint8 value)
{
    tag(Byte, name);
    m_bytes.append(char(value));
    return *this;
}

NbtWriter &NbtWriter::integer(const char *name, qint32 value)
{
    tag(Int, name);
    append32(quint32(value));
    return *this;
}

NbtWriter &NbtWriter::longInteger(const char *name, qint64 value)
{
    tag(Long, name);
    append64(quint64(value));
    return *this;
}

NbtWriter &NbtWriter::real(const char *name, float value)
{
    tag(Float, name);
    append32(std::bit_cast<quint32>(value));
    return *this;
}

NbtWriter &NbtWriter::text(const char *name, const QByteArray &value)
{
    tag(String, name);
    append16(quint16(value.size()));
    m_bytes.append(value);
    return *this;
}

NbtWriter &NbtWriter::bytes(const char *name, const QByteArray &value)
{
    tag(ByteArray, name);
    append32(quint32(value.size()));
    m_bytes.append(value);
    return *this;
}

NbtWriter &NbtWriter::integers(const char *name, std::span<const qint32> values)
{
    tag(IntArray, name);
    append32(quint32(values.size()));
    for (const qint32 value : values)
        append32(quint32(value));
    return *this;
}

NbtWriter &NbtWriter::reals(const char *name, std::span<const double> values)
{
    tag(List, name);
    m_bytes.append(Double);
    append32(quint32(values.size()));
    for (const double value : values)
        append64(std::bit_cast<quint64>(value));
    return *this;
}

NbtWriter &NbtWriter::texts(const char *name, const QByteArrayList &values)
{
    tag(List, name);
    m_bytes.append(String);
    append32(quint32(values.size()));
    for (const QByteArray &value : values) {
        append16(quint16(value.size()));
        m_bytes.append(value);
    }
    return *this;
}

NbtWriter &NbtWriter::openCompound(const char *name)
{
    return tag(Compound, name);
}

NbtWriter &NbtWriter::closeCompound()
{
    m_bytes.append('\0');
    return *this;
}

NbtWriter &NbtWriter::openCompoundList(const char *name, qint32 count)
{
    tag(List, name);
    m_bytes.append(Compound);
    append32(quint32(count));
    return *this;
}

QByteArray NbtWriter::document() const
{
    return m_bytes + '\0';
}

QByteArray NbtWriter::gzipDocument() const
{
    return gzipCompressed(document());
}

QByteArray gzipCompressed(const QByteArray &bytes)
{
    z_stream stream = {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) !=
        Z_OK)
        qFatal("zlib cannot be used");
    QByteArray compressed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(compressed.data());
    stream.avail_out = uInt(compressed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib did not finish");
    compressed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return compressed;
}

} // namespace holdfast::tests
