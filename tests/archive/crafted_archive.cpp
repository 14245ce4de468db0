#include "tests/archive/crafted_archive.h"

#include "archive_member.h"
#include "manifest_line.h"
#include "seek_table.h"
#include "tar_header.h"

#include <zstd.h>

#include <cstring>

namespace holdfast::tests {

using namespace archive;
using namespace Qt::StringLiterals;

namespace {

CraftedMember craft(const QByteArray &path, EntryType type, quint32 mode)
{
    CraftedMember member;
    member.entry.path = path;
    member.entry.type = type;
    member.entry.mode = mode;
    member.entry.mtimeNs = 1700000000000000000;
    return member;
}

/// Frames of at most 1 MiB.
void addFrames(QByteArray &bytes, std::vector<Frame> &frames, const QByteArray &plain)
{
    for (qsizetype place = 0; place < plain.size(); place += 1 << 20) {
        const QByteArray part = plain.mid(place, 1 << 20);
        const QByteArray packed = zstdFrame(part);
        frames.push_back({quint32(packed.size()), quint32(part.size())});
        bytes += packed;
    }
}

QByteArray manifestOf(const QList<CraftedMember> &members, const ManifestHeader &header,
                      const std::function<void(QByteArrayList &lines)> &change)
{
    ManifestTrailer trailer;
    QByteArrayList lines{encodeManifestHeader(header)};
    for (const CraftedMember &member : members) {
        lines.append(encodeManifestEntry(member.entry));
        ++trailer.entries;
        const bool isFile = member.entry.type == EntryType::File;
        trailer.files += isFile ? 1 : 0;
        trailer.contentBytes += isFile && !isHardLink(member.entry) ? member.entry.sizeBytes : 0;
    }
    lines.append(encodeManifestTrailer(trailer));
    if (change)
        change(lines);
    return zstdFrame(lines.join());
}

} // namespace

CraftedMember craftFile(const QByteArray &path, const QByteArray &content)
{
    CraftedMember member = craft(path, EntryType::File, 0644);
    member.content = content;
    member.entry.sizeBytes = content.size();
    return member;
}

CraftedMember craftFolder(const QByteArray &path)
{
    return craft(path, EntryType::Directory, 0755);
}

CraftedMember craftSymlink(const QByteArray &path, const QByteArray &target)
{
    CraftedMember member = craft(path, EntryType::Symlink, 0777);
    member.entry.linkTarget = target;
    return member;
}

QByteArray zstdFrame(const QByteArray &plain)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), '\0');
    packed.truncate(qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), plain.constData(),
                                            size_t(plain.size()), 3)));
    return packed;
}

QByteArray padded(QByteArray bytes)
{
    bytes.append(qsizetype(paddedTo512(bytes.size()) - bytes.size()), '\0');
    return bytes;
}

QByteArray ustarHeader(const QByteArray &name, char type, qint64 size, const QByteArray &linkName)
{
    ManifestEntry entry;
    entry.path = name;
    entry.mode = 0644;
    entry.mtimeNs = 1700000000000000000;
    entry.sizeBytes = size;
    QByteArray header = encodeTarHeader(entry).right(512);
    header[156] = type;
    std::memcpy(header.data() + 157, linkName.constData(),
                size_t(std::min<qsizetype>(linkName.size(), 100)));
    std::memset(header.data() + 148, ' ', 8);
    unsigned sum = 0;
    for (const char byte : std::as_const(header))
        sum += static_cast<unsigned char>(byte);
    const QByteArray digits = QByteArray::number(sum, 8).rightJustified(6, '0');
    std::memcpy(header.data() + 148, digits.constData(), 6);
    header[154] = '\0';
    return header;
}

MadeArchive craftArchive(QList<CraftedMember> members,
                         const std::function<void(QByteArrayList &lines)> &changeManifest)
{
    ManifestHeader header = optionsFor({}, {}).header;
    CraftedMember readme = craftFile(kReadmePath, "how to restore");
    readme.entry.mtimeNs = header.time.toSecsSinceEpoch() * 1000000000;
    header.readmeSizeBytes = readme.content.size();
    header.readmeSha256 = Sha256::of(asBytes(readme.content));
    members.prepend(craftFolder("."));

    QByteArray stream = encodeTarHeader(readme.entry) + padded(readme.content);
    for (CraftedMember &member : members) {
        const bool isFile = member.entry.type == EntryType::File;
        if (isFile && !isHardLink(member.entry) && member.entry.sha256.isEmpty())
            member.entry.sha256 = Sha256::of(asBytes(member.content));
        stream += member.tarHeader.isEmpty() ? encodeTarHeader(member.entry) : member.tarHeader;
        if (isFile && member.entry.offset < 0)
            member.entry.offset = stream.size();
        stream += padded(member.content);
    }
    MadeArchive made;
    made.manifest = manifestOf(members, header, changeManifest);
    CraftedMember last = craftFile(kManifestPath, made.manifest);
    last.entry.mtimeNs = readme.entry.mtimeNs;
    stream += encodeTarHeader(last.entry);

    std::vector<Frame> frames;
    Locator locator;
    addFrames(made.bytes, frames, stream);
    locator.manifestOffset = made.bytes.size();
    locator.manifestStreamOffset = stream.size();
    locator.manifestSizeBytes = made.manifest.size();
    locator.manifestSha256 = Sha256::of(asBytes(made.manifest));
    addFrames(made.bytes, frames, made.manifest);
    locator.manifestPackedBytes = made.bytes.size() - locator.manifestOffset;
    const QByteArray end(qsizetype(paddedTo512(made.manifest.size()) - made.manifest.size()) + 1024,
                         '\0');
    addFrames(made.bytes, frames, end);
    locator.streamSizeBytes = stream.size() + made.manifest.size() + end.size();
    made.bytes += encodeArchiveEnd(locator, frames);
    return made;
}

} // namespace holdfast::tests
