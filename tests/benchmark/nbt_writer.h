// tests/benchmark/nbt_writer.h: writes Minecraft's named binary tags, for made-up worlds and tests.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <span>
#include <utility>
#include <vector>

namespace holdfast::tests {

/// Grows one NBT document in order; the caller opens and closes compounds in pairs.
class NbtWriter
{
public:
    NbtWriter();

    NbtWriter &byte(const char *name, qint8 value);
    NbtWriter &integer(const char *name, qint32 value);
    NbtWriter &longInteger(const char *name, qint64 value);
    NbtWriter &real(const char *name, float value);
    NbtWriter &text(const char *name, const QByteArray &value);
    NbtWriter &bytes(const char *name, const QByteArray &value);
    NbtWriter &integers(const char *name, std::span<const qint32> values);
    NbtWriter &reals(const char *name, std::span<const double> values);
    NbtWriter &texts(const char *name, const QByteArrayList &values);
    NbtWriter &openCompound(const char *name);
    NbtWriter &closeCompound();
    /// A list of compounds: between the elements `closeCompound()`, nothing opens them.
    NbtWriter &openCompoundList(const char *name, qint32 count);

    /// The bytes so far, without the root's end: what a generator puts before a part of its own.
    const QByteArray &openDocument() const { return m_bytes; }
    /// The document, closed.
    QByteArray document() const;
    QByteArray gzipDocument() const;

private:
    NbtWriter &tag(char type, const char *name);
    void append16(quint16 value);
    void append32(quint32 value);
    void append64(quint64 value);
    QByteArray m_bytes;
};

/// As the game stores level.dat and players; no clock in it.
QByteArray gzipCompressed(const QByteArray &bytes);

} // namespace holdfast::tests
