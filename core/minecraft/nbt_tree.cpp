#include "core/minecraft/nbt_tree.h"

#include "nbt_reader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

#include <algorithm>
#include <bit>

namespace holdfast::minecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestPage = 1000;
constexpr int kElementsShown = 16;
constexpr qint64 kPieceBytes = 8192;

QString typeName(quint8 tag)
{
    switch (tag) {
    case NbtByte:
        return u"byte"_s;
    case NbtShort:
        return u"short"_s;
    case NbtInt:
        return u"int"_s;
    case NbtLong:
        return u"long"_s;
    case NbtFloat:
        return u"float"_s;
    case NbtDouble:
        return u"double"_s;
    case NbtByteArray:
        return u"byte_array"_s;
    case NbtString:
        return u"string"_s;
    case NbtList:
        return u"list"_s;
    case NbtCompound:
        return u"compound"_s;
    case NbtIntArray:
        return u"int_array"_s;
    case NbtLongArray:
        return u"long_array"_s;
    default:
        return u"end"_s;
    }
}

int scalarBytes(quint8 tag)
{
    switch (tag) {
    case NbtByte:
        return 1;
    case NbtShort:
        return 2;
    case NbtInt:
    case NbtFloat:
        return 4;
    case NbtLong:
    case NbtDouble:
        return 8;
    default:
        return 0;
    }
}

/// The type of an array's elements; NbtEnd: it is no array.
quint8 elementOf(quint8 tag)
{
    switch (tag) {
    case NbtByteArray:
        return NbtByte;
    case NbtIntArray:
        return NbtInt;
    case NbtLongArray:
        return NbtLong;
    default:
        return NbtEnd;
    }
}

QString scalarText(quint8 tag, const char *raw)
{
    switch (tag) {
    case NbtByte:
        return QString::number(qint8(*raw));
    case NbtShort:
        return QString::number(qFromBigEndian<qint16>(raw));
    case NbtInt:
        return QString::number(qFromBigEndian<qint32>(raw));
    case NbtLong:
        return QString::number(qFromBigEndian<qint64>(raw));
    case NbtFloat:
        return QString::number(std::bit_cast<float>(qFromBigEndian<quint32>(raw)));
    default:
        return QString::number(std::bit_cast<double>(qFromBigEndian<quint64>(raw)), 'g', 15);
    }
}

/// What reading one level and walking all leaves have in common: one pass over the bytes.
class Reader
{
public:
    explicit Reader(NbtBytes &bytes)
        : m_bytes(bytes)
    {}

    Error fault() const
    {
        const QString reason = m_reason.isEmpty() ? m_bytes.reason() : m_reason;
        return Error("minecraft.nbt_invalid"_L1, {{"reason"_L1, reason}});
    }

    /// The root's name is read over.
    bool openRoot()
    {
        quint8 tag = 0;
        if (!number(tag))
            return false;
        if (tag != NbtCompound)
            return refuse(u"it is no NBT: the root is not a compound"_s);
        quint16 length = 0;
        return number(length) && m_bytes.skip(length);
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

    bool text(QString &to, QCryptographicHash *hash = nullptr)
    {
        quint16 length = 0;
        if (!number(length))
            return false;
        QByteArray raw(length, Qt::Uninitialized);
        if (!m_bytes.read(raw.data(), length))
            return false;
        if (hash)
            hash->addData(raw);
        to = readableNbtText(raw);
        return true;
    }

    bool scalar(quint8 tag, QString &to, QCryptographicHash *hash = nullptr)
    {
        char raw[8];
        const int size = scalarBytes(tag);
        if (!m_bytes.read(raw, size))
            return false;
        if (hash)
            hash->addData(QByteArrayView(raw, size));
        to = scalarText(tag, raw);
        return true;
    }

    bool skip(quint8 tag, int depth)
    {
        if (const auto reason = skipNbtPayload(m_bytes, tag, depth))
            return refuse(*reason);
        return true;
    }

    bool skipBytes(qint64 size) { return m_bytes.skip(size); }

    /// A list's or an array's element type and count; an array's is known.
    bool elements(quint8 tag, quint8 &elementTag, qint32 &count)
    {
        elementTag = elementOf(tag);
        if (tag == NbtList && !number(elementTag))
            return false;
        if (!number(count))
            return false;
        if (tag != NbtList && count < 0)
            return refuse(u"an array has a negative length"_s);
        count = std::max(count, 0);
        if (elementTag == NbtEnd && count > 0)
            return refuse(u"a list has elements without a type"_s);
        if (elementTag > NbtLongArray)
            return refuse(u"it holds a tag of the unknown type %1"_s.arg(elementTag));
        return true;
    }

    bool arrayText(quint8 elementTag, qint32 count, QString &to, QCryptographicHash *hash)
    {
        const qint32 shown = std::min(count, kElementsShown);
        QStringList texts;
        for (qint32 i = 0; i < shown; ++i) {
            QString element;
            if (!scalar(elementTag, element, hash))
                return false;
            texts << element;
        }
        to = texts.join(u", "_s) + (count > shown ? u", …"_s : QString());
        return hashRest((qint64(count) - shown) * scalarBytes(elementTag), hash);
    }

    bool refuse(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

private:
    bool hashRest(qint64 size, QCryptographicHash *hash)
    {
        if (!hash)
            return m_bytes.skip(size);
        char piece[kPieceBytes];
        while (size > 0) {
            const qint64 count = std::min(size, kPieceBytes);
            if (!m_bytes.read(piece, count))
                return false;
            hash->addData(QByteArrayView(piece, count));
            size -= count;
        }
        return true;
    }

    NbtBytes &m_bytes;
    QString m_reason;
};

/// Goes down a path, then lists what is there.
class PageReader
{
public:
    PageReader(NbtBytes &bytes, const QStringList &path, qint64 offset, int limit)
        : m_reader(bytes)
        , m_path(path)
        , m_offset(std::max<qint64>(offset, 0))
        , m_limit(std::clamp(limit, 1, kLargestPage))
    {}

    Result<NbtPage> run()
    {
        m_isLost = m_path.size() > kNbtDepthLimit;
        if (m_isLost || !m_reader.openRoot() || !descend(NbtCompound, 0))
            return m_isLost ? Error("minecraft.nbt_path"_L1, {{"path"_L1, m_path.join(u'/')}})
                            : m_reader.fault();
        if (m_page.node.childCount > m_offset + m_page.children.size())
            m_page.nextOffset = m_offset + m_page.children.size();
        return std::move(m_page);
    }

private:
    bool lost()
    {
        m_isLost = true;
        return false;
    }

    /// `depth`: parts of the path that were followed. The payload of `tag` comes next.
    bool descend(quint8 tag, qsizetype depth)
    {
        if (depth == m_path.size()) {
            m_page.node.name = depth == 0 ? QString() : m_path.last();
            return list(tag, int(depth));
        }
        if (tag == NbtCompound)
            return descendMember(depth);
        if (tag == NbtList || elementOf(tag) != NbtEnd)
            return descendElement(tag, depth);
        return lost();
    }

    bool descendMember(qsizetype depth)
    {
        while (true) {
            quint8 tag = 0;
            QString name;
            if (!m_reader.number(tag))
                return false;
            if (tag == NbtEnd)
                return lost();
            if (!m_reader.text(name))
                return false;
            if (name == m_path.at(depth))
                return descend(tag, depth + 1);
            if (!m_reader.skip(tag, int(depth) + 1))
                return false;
        }
    }

    bool descendElement(quint8 tag, qsizetype depth)
    {
        quint8 elementTag = 0;
        qint32 count = 0;
        if (!m_reader.elements(tag, elementTag, count))
            return false;
        bool isNumber = false;
        const qint64 index = m_path.at(depth).toLongLong(&isNumber);
        if (!isNumber || index < 0 || index >= count)
            return lost();
        if (const int size = scalarBytes(elementTag); size > 0) {
            if (!m_reader.skipBytes(index * size))
                return false;
        } else {
            for (qint64 i = 0; i < index; ++i) {
                if (!m_reader.skip(elementTag, int(depth) + 1))
                    return false;
            }
        }
        return descend(elementTag, depth + 1);
    }

    bool list(quint8 tag, int depth)
    {
        m_page.node.type = typeName(tag);
        m_page.node.isContainer = tag == NbtCompound || tag == NbtList || elementOf(tag) != NbtEnd;
        if (tag == NbtCompound)
            return listMembers(depth);
        if (m_page.node.isContainer)
            return listElements(tag, depth);
        return describe(tag, depth, m_page.node);
    }

    bool isOnPage(qint64 position) const
    {
        return position >= m_offset && m_page.children.size() < m_limit;
    }

    bool listMembers(int depth)
    {
        for (qint64 position = 0;; ++position) {
            quint8 tag = 0;
            NbtNode child;
            if (!m_reader.number(tag))
                return false;
            if (tag == NbtEnd) {
                m_page.node.childCount = position;
                return true;
            }
            if (!m_reader.text(child.name))
                return false;
            if (!isOnPage(position)) {
                if (!m_reader.skip(tag, depth + 1))
                    return false;
                continue;
            }
            if (!describe(tag, depth + 1, child))
                return false;
            m_page.children.append(child);
        }
    }

    bool listElements(quint8 tag, int depth)
    {
        quint8 elementTag = 0;
        qint32 count = 0;
        if (!m_reader.elements(tag, elementTag, count))
            return false;
        m_page.node.childCount = count;
        const qint64 end = std::min<qint64>(count, m_offset + m_limit);
        for (qint64 position = 0; position < end; ++position) {
            if (position < m_offset) {
                if (!m_reader.skip(elementTag, depth + 1))
                    return false;
                continue;
            }
            NbtNode child;
            child.name = QString::number(position);
            if (!describe(elementTag, depth + 1, child))
                return false;
            m_page.children.append(child);
        }
        return true; // what follows the page is not looked at
    }

    /// Reads a payload into a node without going into what lies in it.
    bool describe(quint8 tag, int depth, NbtNode &node)
    {
        node.type = typeName(tag);
        if (scalarBytes(tag) > 0)
            return m_reader.scalar(tag, node.value);
        if (tag == NbtString)
            return m_reader.text(node.value);
        node.isContainer = true;
        if (tag == NbtCompound)
            return countMembers(depth, node.childCount);
        if (tag != NbtList && elementOf(tag) == NbtEnd)
            return m_reader.skip(tag, depth); // refuses a type that there is not
        quint8 elementTag = 0;
        qint32 count = 0;
        if (!m_reader.elements(tag, elementTag, count))
            return false;
        node.childCount = count;
        if (tag != NbtList)
            return m_reader.arrayText(elementTag, count, node.value, nullptr);
        for (qint32 i = 0; i < count; ++i) {
            if (!m_reader.skip(elementTag, depth + 1))
                return false;
        }
        return true;
    }

    bool countMembers(int depth, qint64 &count)
    {
        while (true) {
            quint8 tag = 0;
            quint16 length = 0;
            if (!m_reader.number(tag))
                return false;
            if (tag == NbtEnd)
                return true;
            if (!m_reader.number(length) || !m_reader.skipBytes(length) ||
                !m_reader.skip(tag, depth + 1))
                return false;
            ++count;
        }
    }

    Reader m_reader;
    const QStringList &m_path;
    const qint64 m_offset;
    const int m_limit;
    NbtPage m_page;
    bool m_isLost = false;
};

class LeafWalk
{
public:
    LeafWalk(NbtBytes &bytes, const NbtLeafVisitor &visit)
        : m_bytes(bytes)
        , m_reader(bytes)
        , m_visit(visit)
    {}

    Result<void> run()
    {
        const bool isRead = m_reader.openRoot() && payload(NbtCompound, 0) && m_bytes.atEnd();
        if (!isRead && !m_isStopped)
            return m_reader.fault();
        return {};
    }

private:
    bool payload(quint8 tag, int depth)
    {
        if (depth > kNbtDepthLimit)
            return m_reader.refuse(u"it is nested deeper than 512"_s);
        if (tag == NbtCompound)
            return members(depth);
        if (tag == NbtList)
            return listElements(depth);
        return leaf(tag);
    }

    bool members(int depth)
    {
        while (true) {
            quint8 tag = 0;
            QString name;
            if (!m_reader.number(tag))
                return false;
            if (tag == NbtEnd)
                return true;
            if (!m_reader.text(name))
                return false;
            m_path.append(name);
            if (!payload(tag, depth + 1))
                return false;
            m_path.removeLast();
        }
    }

    bool listElements(int depth)
    {
        quint8 elementTag = 0;
        qint32 count = 0;
        if (!m_reader.elements(NbtList, elementTag, count))
            return false;
        for (qint32 i = 0; i < count; ++i) {
            m_path.append(QString::number(i));
            if (!payload(elementTag, depth + 1))
                return false;
            m_path.removeLast();
        }
        return true;
    }

    bool leaf(quint8 tag)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&tag), 1));
        QString value;
        if (scalarBytes(tag) > 0) {
            if (!m_reader.scalar(tag, value, &hash))
                return false;
        } else if (tag == NbtString) {
            if (!m_reader.text(value, &hash))
                return false;
        } else if (elementOf(tag) != NbtEnd) {
            quint8 elementTag = 0;
            qint32 count = 0;
            if (!m_reader.elements(tag, elementTag, count) ||
                !m_reader.arrayText(elementTag, count, value, &hash))
                return false;
        } else {
            return m_reader.refuse(u"it holds a tag of the unknown type %1"_s.arg(tag));
        }
        m_isStopped = !m_visit(m_path, value, hash.result());
        return !m_isStopped;
    }

    NbtBytes &m_bytes;
    Reader m_reader;
    const NbtLeafVisitor &m_visit;
    QStringList m_path;
    bool m_isStopped = false;
};

} // namespace

Result<NbtPage> readNbtPage(const QByteArray &contents, const QStringList &path, qint64 offset,
                            int limit)
{
    const auto bytes = openNbtBytes(contents);
    return PageReader(*bytes, path, offset, limit).run();
}

Result<void> walkNbtLeaves(const QByteArray &contents, const NbtLeafVisitor &visit)
{
    const auto bytes = openNbtBytes(contents);
    return LeafWalk(*bytes, visit).run();
}

} // namespace holdfast::minecraft
