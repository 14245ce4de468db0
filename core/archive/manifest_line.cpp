#include "manifest_line.h"

#include "archive_errors.h"
#include "archive_member.h"
#include "json_line.h"

#include <QtCore/QTimeZone>

#include <array>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 3> kTypeNames = {"file", "directory", "symlink"};
constexpr qint64 kMostId = 0xffffffff;

QByteArray encodeAttributes(const ManifestEntry &entry)
{
    QByteArray list(1, '[');
    for (const auto &[name, value] : entry.extendedAttributes) {
        JsonLineWriter attribute;
        attribute.addBytes("name", name);
        attribute.addText("value_base64", value.toBase64());
        list += (list.size() > 1 ? "," : "") + attribute.finish();
    }
    return QByteArray(list + ']');
}

QByteArray encodeExtents(const ManifestEntry &entry)
{
    QByteArray list(1, '[');
    for (const auto &[offset, length] : entry.extents)
        list += (list.size() > 1 ? ",[" : "[") + QByteArray::number(offset) + ',' +
                QByteArray::number(length) + ']';
    return QByteArray(list + ']');
}

Result<qint64> readNumberBetween(JsonLineReader &line, qint64 least, qint64 most)
{
    HF_TRY(const qint64 number, line.readNumber());
    if (number < least || number > most)
        return manifestInvalid(u"a number is out of its range"_s);
    return number;
}

Result<QByteArray> readSha256(JsonLineReader &line)
{
    HF_TRY(const QByteArray text, line.readText());
    const QByteArray digest = QByteArray::fromHex(text);
    if (digest.size() != 32 || digest.toHex() != text)
        return manifestInvalid(u"a SHA-256 is not 64 hexadecimal digits"_s);
    return digest;
}

Result<EntryType> readType(JsonLineReader &line)
{
    HF_TRY(const QByteArray text, line.readText());
    for (size_t index = 0; index < kTypeNames.size(); ++index) {
        if (text == kTypeNames.at(index))
            return EntryType(index);
    }
    return manifestInvalid(u"an entry is of an unknown type"_s);
}

Result<void> readAttributes(JsonLineReader &line, ManifestEntry &entry)
{
    return line.readArray([&]() -> Result<void> {
        QByteArray name;
        QByteArray value;
        HF_CHECK(line.readObject([&](const QByteArray &key) -> Result<void> {
            if (key == "name") {
                HF_TRY(name, line.readText());
            } else if (key == "name_base64") {
                HF_TRY(name, line.readBase64());
            } else if (key == "value_base64") {
                HF_TRY(value, line.readBase64());
            } else {
                HF_CHECK(line.skipValue());
            }
            return {};
        }));
        if (name.isEmpty() || name.contains('\0') || name.size() > 255 || value.size() > 65536)
            return manifestInvalid(u"an extended attribute has no proper name or value"_s);
        if (!entry.extendedAttributes.isEmpty() && entry.extendedAttributes.last().first >= name)
            return manifestInvalid(u"extended attributes are not in order"_s);
        entry.extendedAttributes.append({name, value});
        return {};
    });
}

Result<void> readExtents(JsonLineReader &line, ManifestEntry &entry)
{
    entry.isSparse = true;
    return line.readArray([&]() -> Result<void> {
        QList<qint64> numbers;
        HF_CHECK(line.readArray([&]() -> Result<void> {
            HF_TRY(const qint64 number, readNumberBetween(line, 0, kMostSizeBytes));
            numbers.append(number);
            return {};
        }));
        if (numbers.size() != 2 || numbers.at(1) == 0 || entry.extents.size() >= kMostExtents)
            return manifestInvalid(u"the extents of a sparse file are wrong"_s);
        entry.extents.append({numbers.at(0), numbers.at(1)});
        return {};
    });
}

/// Texts that may stand under `key` or, in Base64, under `key`_base64; nullptr: another key.
QByteArray *bytesMember(ManifestEntry &entry, const QByteArray &key)
{
    if (key == "path")
        return &entry.path;
    if (key == "link")
        return &entry.linkTarget;
    if (key == "owner")
        return &entry.owner;
    if (key == "group")
        return &entry.group;
    return nullptr;
}

Result<bool> readBytes(JsonLineReader &line, const QByteArray &key, ManifestEntry &entry)
{
    constexpr QByteArrayView kSuffix("_base64");
    const bool isBase64 = key.endsWith(kSuffix);
    QByteArray *member = bytesMember(entry, isBase64 ? key.chopped(kSuffix.size()) : key);
    if (member == nullptr)
        return false;
    if (!member->isEmpty())
        return manifestInvalid(u"a name is given twice"_s);
    if (isBase64) {
        HF_TRY(*member, line.readBase64());
    } else {
        HF_TRY(*member, line.readText());
    }
    return true;
}

Result<void> readEntryValue(JsonLineReader &line, const QByteArray &key, ManifestEntry &entry)
{
    HF_TRY(const bool isRead, readBytes(line, key, entry));
    if (isRead)
        return {};
    if (key == "type") {
        HF_TRY(entry.type, readType(line));
    } else if (key == "size") {
        HF_TRY(entry.sizeBytes, readNumberBetween(line, 0, kMostSizeBytes));
    } else if (key == "mtime_ns") {
        HF_TRY(entry.mtimeNs, line.readNumber());
    } else if (key == "mode") {
        HF_TRY(entry.mode, readNumberBetween(line, 0, 07777));
    } else if (key == "uid") {
        HF_TRY(entry.uid, readNumberBetween(line, 0, kMostId));
    } else if (key == "gid") {
        HF_TRY(entry.gid, readNumberBetween(line, 0, kMostId));
    } else if (key == "hard_link_group") {
        HF_TRY(entry.hardLinkGroup, readNumberBetween(line, 1, 0x7fffffff));
    } else if (key == "sha256") {
        HF_TRY(entry.sha256, readSha256(line));
    } else if (key == "offset") {
        HF_TRY(entry.offset, readNumberBetween(line, 0, kMostSizeBytes));
    } else if (key == "xattrs") {
        HF_CHECK(readAttributes(line, entry));
    } else if (key == "extents") {
        HF_CHECK(readExtents(line, entry));
    } else {
        HF_CHECK(line.skipValue()); // a later minor addition
    }
    return {};
}

Result<void> checkFile(const ManifestEntry &entry)
{
    if (entry.sha256.size() != 32 || entry.offset < 0)
        return manifestInvalid(u"a file has no checksum or no place"_s);
    if (isHardLink(entry)) {
        if (entry.hardLinkGroup == 0)
            return manifestInvalid(u"a hard link belongs to no group"_s);
        if (const auto problem = pathProblem(entry.linkTarget))
            return hostile(entry.path, *problem);
    }
    qint64 end = 0;
    for (const auto &[offset, length] : entry.extents) {
        if (offset < end || length > entry.sizeBytes - offset)
            return manifestInvalid(u"the extents of a sparse file overlap or leave the file"_s);
        end = offset + length;
    }
    return {};
}

Result<void> checkEntry(const ManifestEntry &entry)
{
    const bool isTop = entry.path == "." && entry.type == EntryType::Directory;
    if (!isTop) {
        if (const auto problem = pathProblem(entry.path))
            return hostile(entry.path, *problem);
    }
    if (entry.path == kOwnFolder || entry.path.startsWith(QByteArray(QByteArray(kOwnFolder) + '/')))
        return hostile(entry.path, u"the name belongs to Holdfast"_s);
    if (entry.owner.contains('\0') || entry.group.contains('\0') || entry.linkTarget.contains('\0'))
        return hostile(entry.path, u"a name has a NUL in it"_s);
    if (entry.type == EntryType::File)
        return checkFile(entry);
    if (entry.sizeBytes != 0 || entry.offset >= 0 || entry.isSparse || !entry.sha256.isEmpty())
        return manifestInvalid(u"something that is no file has content"_s);
    const bool isLink = entry.type == EntryType::Symlink;
    if (entry.linkTarget.isEmpty() == isLink || entry.linkTarget.size() > 4095)
        return manifestInvalid(
            u"a link's target is missing, too long, or given for something else"_s);
    return {};
}

QString textOf(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

Error manifestInvalid(const QString &reason)
{
    return Error("archive.manifest_invalid"_L1, {{"reason"_L1, reason}});
}

std::optional<QString> pathProblem(const QByteArray &path)
{
    if (path.isEmpty())
        return u"its name is empty"_s;
    if (path.startsWith('/'))
        return u"its path is absolute"_s;
    if (path.contains('\0'))
        return u"its name has a NUL in it"_s;
    const QByteArrayView view(path);
    qsizetype begin = 0;
    while (begin <= path.size()) {
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        const QByteArrayView part = view.sliced(begin, end - begin);
        if (part == "..")
            return u"its path leads out of the folder (..)"_s;
        if (part.isEmpty() || part == "." || part.size() > 255)
            return u"its path has an empty, meaningless or too long part"_s;
        begin = end + 1;
    }
    return std::nullopt;
}

QByteArray encodeManifestHeader(const ManifestHeader &header)
{
    JsonLineWriter line;
    line.addText("holdfast", "manifest");
    line.addNumber("version", header.version);
    line.addText("tool", header.tool.toUtf8());
    line.addText("server", header.serverName.toUtf8());
    line.addText("template", header.templateKey.toUtf8());
    line.addText("time", header.time.toUTC().toString(Qt::ISODateWithMs).toUtf8());
    line.addNumber("readme_size", header.readmeSizeBytes);
    line.addText("readme_sha256", header.readmeSha256.toHex());
    return QByteArray(line.finish() + '\n');
}

QByteArray encodeManifestEntry(const ManifestEntry &entry)
{
    JsonLineWriter line;
    line.addBytes("path", entry.path);
    line.addText("type", kTypeNames.at(size_t(entry.type)));
    line.addNumber("size", entry.sizeBytes);
    line.addNumber("mtime_ns", entry.mtimeNs);
    line.addNumber("mode", entry.mode);
    line.addNumber("uid", entry.uid);
    line.addNumber("gid", entry.gid);
    if (!entry.owner.isEmpty())
        line.addBytes("owner", entry.owner);
    if (!entry.group.isEmpty())
        line.addBytes("group", entry.group);
    if (!entry.linkTarget.isEmpty())
        line.addBytes("link", entry.linkTarget);
    if (entry.hardLinkGroup != 0)
        line.addNumber("hard_link_group", entry.hardLinkGroup);
    if (!entry.extendedAttributes.isEmpty())
        line.addRaw("xattrs", encodeAttributes(entry));
    if (entry.type == EntryType::File) {
        line.addText("sha256", entry.sha256.toHex());
        line.addNumber("offset", entry.offset);
    }
    if (entry.isSparse)
        line.addRaw("extents", encodeExtents(entry));
    return QByteArray(line.finish() + '\n');
}

QByteArray encodeManifestTrailer(const ManifestTrailer &trailer)
{
    JsonLineWriter line;
    line.addNumber("entries", trailer.entries);
    line.addNumber("files", trailer.files);
    line.addNumber("content_bytes", trailer.contentBytes);
    return QByteArray(line.finish() + '\n');
}

Result<ManifestHeader> decodeManifestHeader(const QByteArray &text)
{
    JsonLineReader line(text);
    ManifestHeader header;
    header.version = 0;
    bool isManifest = false;
    HF_CHECK(line.readObject([&](const QByteArray &key) -> Result<void> {
        if (key == "version") {
            HF_TRY(header.version, readNumberBetween(line, 1, 1000000));
        } else if (key == "readme_size") {
            HF_TRY(header.readmeSizeBytes, readNumberBetween(line, 0, 65536));
        } else if (key == "readme_sha256") {
            HF_TRY(header.readmeSha256, readSha256(line));
        } else if (key == "holdfast" || key == "tool" || key == "server" || key == "template" ||
                   key == "time") {
            HF_TRY(const QByteArray value, line.readText());
            isManifest |= key == "holdfast" && value == "manifest";
            if (key == "tool")
                header.tool = textOf(value);
            if (key == "server")
                header.serverName = textOf(value);
            if (key == "template")
                header.templateKey = textOf(value);
            if (key == "time")
                header.time = QDateTime::fromString(textOf(value), Qt::ISODateWithMs);
        } else {
            HF_CHECK(line.skipValue());
        }
        return {};
    }));
    HF_CHECK(line.expectEnd());
    if (!isManifest || !header.time.isValid() || header.readmeSha256.isEmpty())
        return manifestInvalid(u"the first line is not a manifest's"_s);
    if (header.version != 1)
        return manifestInvalid(
            u"it is of version %1, which a newer Holdfast wrote"_s.arg(header.version));
    return header;
}

Result<ManifestEntry> decodeManifestEntry(const QByteArray &text)
{
    JsonLineReader line(text);
    ManifestEntry entry;
    bool hasType = false;
    HF_CHECK(line.readObject([&](const QByteArray &key) {
        hasType |= key == "type";
        return readEntryValue(line, key, entry);
    }));
    HF_CHECK(line.expectEnd());
    if (!hasType)
        return manifestInvalid(u"an entry has no type"_s);
    HF_CHECK(checkEntry(entry));
    return entry;
}

Result<std::optional<ManifestTrailer>> decodeManifestTrailer(const QByteArray &text)
{
    if (!text.startsWith("{\"entries\":"))
        return std::optional<ManifestTrailer>();
    JsonLineReader line(text);
    ManifestTrailer trailer;
    HF_CHECK(line.readObject([&](const QByteArray &key) -> Result<void> {
        HF_TRY(const qint64 number, readNumberBetween(line, 0, kMostSizeBytes));
        if (key == "entries")
            trailer.entries = number;
        if (key == "files")
            trailer.files = number;
        if (key == "content_bytes")
            trailer.contentBytes = number;
        return {};
    }));
    HF_CHECK(line.expectEnd());
    return std::optional(trailer);
}

} // namespace holdfast::archive
