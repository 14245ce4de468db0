#include "tar_header.h"

#include "archive_member.h"

#include <algorithm>
#include <cstring>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

// The fields of a ustar header (POSIX.1-2017, pax, "ustar Interchange Format").
struct Field
{
    int offset;
    int length;
    const char *name;
};
constexpr Field kName{0, 100, "name"};
constexpr Field kMode{100, 8, "mode"};
constexpr Field kUid{108, 8, "uid"};
constexpr Field kGid{116, 8, "gid"};
constexpr Field kSize{124, 12, "size"};
constexpr Field kMtime{136, 12, "mtime"};
constexpr Field kChecksum{148, 8, "checksum"};
constexpr Field kType{156, 1, "type"};
constexpr Field kLinkName{157, 100, "link name"};
constexpr Field kMagic{257, 8, "magic"};
constexpr Field kUserName{265, 32, "user name"};
constexpr Field kGroupName{297, 32, "group name"};
constexpr Field kDevice{329, 16, "device number"};
constexpr Field kPrefix{345, 155, "prefix"};
constexpr Field kFields[] = {kType,     kName,  kMode,     kUid,       kGid,    kSize,   kMtime,
                             kLinkName, kMagic, kUserName, kGroupName, kDevice, kPrefix, kChecksum};

constexpr qint64 kMostIn7Digits = 2097151;
constexpr qint64 kMostIn11Digits = 8589934591; // 11 octal digits
constexpr qint64 kNanoseconds = 1000000000;

struct UstarHeader
{
    QByteArray name;
    qint64 mode = 0;
    qint64 uid = 0;
    qint64 gid = 0;
    qint64 size = 0;
    qint64 mtime = 0;
    char type = '0';
    QByteArray linkName;
    QByteArray userName;
    QByteArray groupName;
};

void putText(QByteArray &block, const Field &field, const QByteArray &text)
{
    std::memcpy(block.data() + field.offset, text.constData(),
                size_t(std::min<qsizetype>(text.size(), field.length)));
}

/// Zero-padded octal digits and a NUL.
void putOctal(QByteArray &block, const Field &field, qint64 number)
{
    const QByteArray digits = QByteArray::number(number, 8).rightJustified(field.length - 1, '0');
    std::memcpy(block.data() + field.offset, digits.constData(), size_t(digits.size()));
}

QByteArray encodeUstar(const UstarHeader &header)
{
    QByteArray block(512, '\0');
    putText(block, kName, header.name);
    putOctal(block, kMode, header.mode);
    putOctal(block, kUid, header.uid);
    putOctal(block, kGid, header.gid);
    putOctal(block, kSize, header.size);
    putOctal(block, kMtime, header.mtime);
    block[kType.offset] = header.type;
    putText(block, kLinkName, header.linkName);
    putText(block, kMagic,
            QByteArray("ustar\0"
                       "00",
                       8));
    putText(block, kUserName, header.userName);
    putText(block, kGroupName, header.groupName);
    std::memset(block.data() + kChecksum.offset, ' ', size_t(kChecksum.length));
    unsigned sum = 0;
    for (const char byte : std::as_const(block))
        sum += static_cast<unsigned char>(byte);
    const QByteArray digits = QByteArray::number(sum, 8).rightJustified(6, '0');
    std::memcpy(block.data() + kChecksum.offset, digits.constData(), 6);
    block[kChecksum.offset + 6] = '\0';
    return block;
}

/// "length key=value\n", where length counts itself.
void addRecord(QByteArray &records, const QByteArray &key, const QByteArray &value)
{
    const qsizetype rest = key.size() + value.size() + 3; // ' ', '=', '\n'
    qsizetype length = rest + QByteArray::number(rest).size();
    if (QByteArray::number(length).size() + rest != length)
        length = rest + QByteArray::number(length).size();
    records += QByteArray::number(length) + ' ' + key + '=' + value + '\n';
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes,
                               [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool fitsField(const QByteArray &text, qsizetype length)
{
    return text.size() <= length && isAscii(text);
}

QByteArray memberName(const ManifestEntry &entry)
{
    return entry.type == EntryType::Directory ? QByteArray(entry.path + '/') : entry.path;
}

char memberType(const ManifestEntry &entry)
{
    if (entry.type == EntryType::Directory)
        return '5';
    if (entry.type == EntryType::Symlink)
        return '2';
    return isHardLink(entry) ? '1' : '0';
}

/// Seconds with their fraction as decimal text, also before 1970: -4.5 is "-4.5".
QByteArray timeText(qint64 nanoseconds)
{
    const quint64 magnitude = nanoseconds < 0 ? 0 - quint64(nanoseconds) : quint64(nanoseconds);
    QByteArray text =
        (nanoseconds < 0 ? "-" : "") + QByteArray::number(magnitude / quint64(kNanoseconds));
    QByteArray fraction =
        QByteArray::number(magnitude % quint64(kNanoseconds)).rightJustified(9, '0');
    while (fraction.endsWith('0'))
        fraction.chop(1);
    return fraction.isEmpty() ? text : QByteArray(text + '.' + fraction);
}

/// GNU sparse format 1.0: count, then offset and length of each extent, one a line, padded.
QByteArray sparseMap(const ManifestEntry &entry)
{
    auto extents = entry.extents;
    const qint64 end = extents.isEmpty() ? 0 : extents.last().first + extents.last().second;
    if (extents.isEmpty() || end < entry.sizeBytes)
        extents.append({entry.sizeBytes, 0}); // a hole at the end is told by an empty extent there
    QByteArray map = QByteArray::number(extents.size()) + '\n';
    for (const auto &[offset, length] : extents)
        map += QByteArray::number(offset) + '\n' + QByteArray::number(length) + '\n';
    map.append(qsizetype(paddedTo512(map.size()) - map.size()), '\0');
    return map;
}

void addNameRecords(QByteArray &records, const ManifestEntry &entry)
{
    const QByteArray name = memberName(entry);
    if (!isUtf8(name) || !isUtf8(entry.linkTarget) || !isUtf8(entry.owner) || !isUtf8(entry.group))
        addRecord(records, "hdrcharset", "BINARY");
    if (entry.isSparse) {
        addRecord(records, "GNU.sparse.major", "1");
        addRecord(records, "GNU.sparse.minor", "0");
        addRecord(records, "GNU.sparse.name", name);
        addRecord(records, "GNU.sparse.realsize", QByteArray::number(entry.sizeBytes));
    } else if (!fitsField(name, kName.length)) {
        addRecord(records, "path", name);
    }
    if (!fitsField(entry.linkTarget, kLinkName.length))
        addRecord(records, "linkpath", entry.linkTarget);
    if (!fitsField(entry.owner, kUserName.length - 1))
        addRecord(records, "uname", entry.owner);
    if (!fitsField(entry.group, kGroupName.length - 1))
        addRecord(records, "gname", entry.group);
}

QByteArray paxRecords(const ManifestEntry &entry, qint64 size)
{
    QByteArray records;
    addNameRecords(records, entry);
    if (size > kMostIn11Digits)
        addRecord(records, "size", QByteArray::number(size));
    if (entry.uid > kMostIn7Digits)
        addRecord(records, "uid", QByteArray::number(entry.uid));
    if (entry.gid > kMostIn7Digits)
        addRecord(records, "gid", QByteArray::number(entry.gid));
    if (entry.mtimeNs % kNanoseconds != 0 || entry.mtimeNs < 0 ||
        entry.mtimeNs / kNanoseconds > kMostIn11Digits)
        addRecord(records, "mtime", timeText(entry.mtimeNs));
    for (const auto &[name, value] : entry.extendedAttributes) {
        if (!name.contains(
                '=')) // would end the keyword; the manifest has the attribute all the same
            addRecord(records, "SCHILY.xattr." + name, value);
    }
    return records;
}

QByteArray paxHeader(const QByteArray &records)
{
    UstarHeader header;
    header.name = "PaxHeader";
    header.mode = 0644;
    header.size = records.size();
    header.type = 'x';
    QByteArray bytes = encodeUstar(header) + records;
    bytes.append(qsizetype(paddedTo512(records.size()) - records.size()), '\0');
    return bytes;
}

QString typeName(char type)
{
    switch (type) {
    case '3':
    case '4':
        return u"a device node"_s;
    case '6':
        return u"a named pipe"_s;
    case '1':
        return u"a hard link"_s;
    case '2':
        return u"a symbolic link"_s;
    case '5':
        return u"a folder"_s;
    default:
        return u"type %1"_s.arg(int(static_cast<unsigned char>(type)));
    }
}

} // namespace

QByteArray encodeTarHeader(const ManifestEntry &entry)
{
    const QByteArray map = entry.isSparse ? sparseMap(entry) : QByteArray();
    const qint64 size = map.size() + storedBytes(entry);
    const QByteArray records = paxRecords(entry, size);

    UstarHeader header;
    header.name = memberName(entry);
    header.mode = entry.mode;
    header.uid = entry.uid > kMostIn7Digits ? 0 : entry.uid;
    header.gid = entry.gid > kMostIn7Digits ? 0 : entry.gid;
    header.size = size > kMostIn11Digits ? 0 : size;
    header.mtime = std::clamp<qint64>(entry.mtimeNs / kNanoseconds, 0, kMostIn11Digits);
    header.type = memberType(entry);
    header.linkName = entry.linkTarget;
    header.userName = entry.owner.left(kUserName.length - 1);
    header.groupName = entry.group.left(kGroupName.length - 1);
    return (records.isEmpty() ? QByteArray() : paxHeader(records)) + encodeUstar(header) + map;
}

QString describeHeaderDifference(const QByteArray &expected, const QByteArray &found)
{
    qsizetype block = 0;
    while (block + 512 <= expected.size() && expected.mid(block, 512) == found.mid(block, 512))
        block += 512;
    if (block + 512 > expected.size() || block + 512 > found.size())
        return u"its tar header has another length"_s;
    for (const Field &field : kFields) {
        const QByteArray found_ = found.mid(block + field.offset, field.length);
        if (expected.mid(block + field.offset, field.length) == found_)
            continue;
        if (field.offset == kType.offset)
            return u"the tar header says %1, the manifest does not"_s.arg(typeName(found_.at(0)));
        return u"the %1 in its tar header is not the manifest's"_s.arg(
            QLatin1StringView(field.name));
    }
    return u"its tar header is not what the manifest says"_s;
}

bool isUtf8(const QByteArray &bytes)
{
    return isAscii(bytes) || bytes.isValidUtf8();
}

} // namespace holdfast::archive
