// core/minecraft/nbt_reader.h: walks Minecraft's named binary tags without building a tree of them.
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace holdfast::minecraft {

enum NbtTag : quint8 {
    NbtEnd,
    NbtByte,
    NbtShort,
    NbtInt,
    NbtLong,
    NbtFloat,
    NbtDouble,
    NbtByteArray,
    NbtString,
    NbtList,
    NbtCompound,
    NbtIntArray,
    NbtLongArray
};

constexpr int kNbtDepthLimit = 512; // the game's own

/// The bytes of a document, inflated piece by piece: what they inflate to never lies in memory
/// whole.
class NbtBytes
{
public:
    virtual ~NbtBytes() = default;
    /// Fills `size` bytes; false at a premature end or when the compressed stream is damaged.
    virtual bool read(char *to, qint64 size) = 0;
    virtual bool skip(qint64 size) = 0;
    /// Whether the document is over: nothing follows, and a checksum, if there is one, was right.
    virtual bool atEnd() = 0;
    /// Why the last call returned false.
    virtual QString reason() const = 0;
};

/// By the first bytes: gzip, zlib or not compressed. `contents` must outlive the result.
std::unique_ptr<NbtBytes> openNbtBytes(const QByteArray &contents);

using NbtValue = std::variant<qint64, double, QString>;
/// Called for each number and text that lies in compounds only (not in a list or an array), with
/// the names of the compounds around it and its own; the root's name is left out.
using NbtVisitor = std::function<void(const QList<QByteArray> &path, const NbtValue &value)>;

struct NbtFault
{
    QString reason = {};
    QString where = {}; ///< names from the root on, such as "Data/Player"
};

/// Walks one whole document. Nothing when it is right and complete.
std::optional<NbtFault> walkNbt(NbtBytes &bytes, const NbtVisitor &visit);

/// Reads over one payload that lies `depth` compounds and lists deep; the reason when it cannot be.
std::optional<QString> skipNbtPayload(NbtBytes &bytes, quint8 tag, int depth);

/// Java's modified UTF-8 as at most 256 characters; what is wrong, and control characters, become
/// U+FFFD: the texts go to terminals.
QString readableNbtText(const QByteArray &bytes);

} // namespace holdfast::minecraft
