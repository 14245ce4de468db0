#include "tar_layout.h"

#include "archive_errors.h"
#include "manifest_line.h"
#include "tar_header.h"

#include <algorithm>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEndBytes = 1024; // two blocks of zeros end a tar

ManifestEntry ownEntry(const char *path, const ManifestHeader &header, qint64 sizeBytes,
                       const QByteArray &sha256, qint64 offset)
{
    ManifestEntry entry;
    entry.path = path;
    entry.sizeBytes = sizeBytes;
    entry.mode = 0644;
    entry.mtimeNs = header.time.toSecsSinceEpoch() * 1000000000;
    entry.sha256 = sha256;
    entry.offset = offset;
    return entry;
}

} // namespace

TarLayout::TarLayout(ManifestReader &manifest, qint64 manifestSizeBytes, QByteArray manifestSha256)
    : m_manifest(manifest)
    , m_manifestSizeBytes(manifestSizeBytes)
    , m_manifestSha256(std::move(manifestSha256))
{}

Result<void> TarLayout::describe(Block &block)
{
    size_t place = 0;
    while (place < block.plainSize) {
        while (m_remaining == 0) {
            if (m_phase == Phase::End)
                return damaged(u"bytes follow behind the end of the tar stream"_s);
            HF_CHECK(beginMember());
        }
        const size_t length =
            size_t(std::min<qint64>(m_remaining, qint64(block.plainSize - place)));
        Part part;
        part.begin = place;
        part.length = length;
        part.memberOffset = m_runBegin;
        if (m_phase == Phase::Header || m_phase == Phase::Content)
            part.member = m_member;
        if (m_phase == Phase::Header)
            part.kind = Part::Kind::Header;
        if (m_phase == Phase::Content) {
            part.kind = Part::Kind::Content;
            part.zerosBefore = std::exchange(m_zerosBefore, 0);
            part.sequence = m_sequence++;
        }
        block.parts.push_back(std::move(part));
        place += length;
        m_position += qint64(length);
        m_runBegin += qint64(length);
        m_remaining -= qint64(length);
        // Ends are told in the block where they are, not where the next thing begins.
        if (m_remaining == 0 && m_phase == Phase::Header) {
            HF_CHECK(afterHeader(block));
        } else if (m_remaining == 0 && m_phase == Phase::Content) {
            afterContent(block);
        }
    }
    return {};
}

Result<void> TarLayout::afterHeader(Block &block)
{
    const ManifestEntry &entry = m_member->entry;
    m_extent = 0;
    m_sequence = 0;
    if (storedBytes(entry) > 0) {
        beginExtent();
        return {};
    }
    if (entry.type == EntryType::File && entry.sizeBytes == 0 && entry.sha256 != Sha256::of({}))
        return damaged(u"the checksum of an empty file is not that of nothing"_s, entry.path);
    if (entry.isSparse && entry.sizeBytes > 0) {
        Part part;
        part.kind = Part::Kind::Content;
        part.member = m_member;
        part.begin = block.plainSize;
        part.zerosAfter = entry.sizeBytes;
        part.isLast = true;
        block.parts.push_back(std::move(part));
    }
    m_phase = Phase::Padding;
    m_remaining = paddedTo512(m_position) - m_position;
    return {};
}

void TarLayout::beginExtent()
{
    const ManifestEntry &entry = m_member->entry;
    m_phase = Phase::Content;
    if (!entry.isSparse) {
        m_runBegin = 0;
        m_remaining = entry.sizeBytes;
        return;
    }
    const auto &[offset, length] = entry.extents.at(m_extent);
    m_zerosBefore = m_extent == 0 ? offset
                                  : offset - entry.extents.at(m_extent - 1).first -
                                        entry.extents.at(m_extent - 1).second;
    m_runBegin = offset;
    m_remaining = length;
    ++m_extent;
}

void TarLayout::afterContent(Block &block)
{
    const ManifestEntry &entry = m_member->entry;
    if (entry.isSparse && m_extent < entry.extents.size())
        return beginExtent();
    Part &last = block.parts.back();
    last.isLast = true;
    if (entry.isSparse)
        last.zerosAfter =
            entry.sizeBytes - entry.extents.last().first - entry.extents.last().second;
    m_phase = Phase::Padding;
    m_runBegin = 0;
    m_remaining = paddedTo512(m_position) - m_position;
}

Result<void> TarLayout::beginMember()
{
    bool isOwn = false;
    HF_TRY(auto entry, nextEntry(isOwn));
    if (!entry) {
        m_phase = Phase::End;
        m_remaining = kEndBytes;
        m_member.reset();
        return {};
    }
    m_member = std::make_shared<Member>(std::move(*entry));
    m_member->isOwn = isOwn;
    m_member->header = encodeTarHeader(m_member->entry);
    HF_CHECK(checkPlace(*m_member));
    m_phase = Phase::Header;
    m_runBegin = 0;
    m_remaining = m_member->header.size();
    return {};
}

Result<std::optional<ManifestEntry>> TarLayout::nextEntry(bool &isOwn)
{
    isOwn = true;
    const ManifestHeader &header = m_manifest.header();
    if (!std::exchange(m_isReadmeGiven, true))
        return std::optional(
            ownEntry(kReadmePath, header, header.readmeSizeBytes, header.readmeSha256, -1));
    if (m_isManifestGiven)
        return std::optional<ManifestEntry>();
    HF_TRY(auto entry, m_manifest.next());
    isOwn = !entry;
    if (entry)
        return entry;
    m_isManifestGiven = true;
    const QByteArray sha256 = m_manifest.sha256();
    if (!m_manifestSha256.isEmpty() && sha256 != m_manifestSha256)
        return damaged(u"the manifest is not the one that was stored (its SHA-256 differs)"_s);
    return std::optional(ownEntry(kManifestPath, header, m_manifestSizeBytes, sha256, -1));
}

Result<void> TarLayout::checkPlace(const Member &member)
{
    const ManifestEntry &entry = member.entry;
    if (member.isOwn || entry.type != EntryType::File)
        return {};
    ++m_fileCount;
    if (isHardLink(entry))
        return checkHardLink(member);
    m_contentBytes += entry.sizeBytes;
    if (entry.offset != m_position + member.header.size())
        return damaged(u"the manifest gives it another place than it has"_s, entry.path);
    if (entry.hardLinkGroup != 0) {
        if (m_linked.size() >= size_t(kMostLinkedFiles))
            return manifestInvalid(u"it names too many files with several names"_s);
        if (!m_linked.emplace(entry.hardLinkGroup, m_member).second)
            return manifestInvalid(u"a hard link group is given to two files"_s);
    }
    return {};
}

Result<void> TarLayout::checkHardLink(const Member &member)
{
    const ManifestEntry &entry = member.entry;
    const auto found = m_linked.find(entry.hardLinkGroup);
    if (found == m_linked.end())
        return hostile(entry.path,
                       u"it is a hard link to something that is not before it in the archive"_s);
    const ManifestEntry &first = found->second->entry;
    const bool isSame = first.path == entry.linkTarget && first.sha256 == entry.sha256 &&
                        first.sizeBytes == entry.sizeBytes && first.offset == entry.offset &&
                        first.isSparse == entry.isSparse && first.extents == entry.extents;
    if (!isSame)
        return hostile(entry.path,
                       u"it is a hard link that does not agree with the file it names"_s);
    return {};
}

} // namespace holdfast::archive
