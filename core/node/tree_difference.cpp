#include "tree_difference.h"

#include "manifest_browse.h"
#include "stored_manifest.h"

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostChanges = 10'000;

// By name where both sides have one: numbers differ between machines.
bool hasOtherOwner(const archive::ManifestEntry &one, const archive::ManifestEntry &other)
{
    const bool user = one.owner.isEmpty() || other.owner.isEmpty() ? one.uid != other.uid
                                                                   : one.owner != other.owner;
    const bool group = one.group.isEmpty() || other.group.isEmpty() ? one.gid != other.gid
                                                                    : one.group != other.group;
    return user || group;
}

// Setuid and setgid are never restored, so they make no difference.
quint32 plainMode(const archive::ManifestEntry &entry)
{
    return entry.mode & 01777;
}

} // namespace

TreeComparison::TreeComparison(archive::ManifestReader &manifest, ManifestSide side,
                               ContentHash contentHash)
    : m_manifest(manifest)
    , m_side(side)
    , m_contentHash(std::move(contentHash))
{}

Result<void> TreeComparison::advance()
{
    HF_TRY(m_next, m_manifest.next());
    return {};
}

Result<void> TreeComparison::add(const archive::ManifestEntry &entry)
{
    if (!std::exchange(m_hasBegun, true))
        HF_CHECK(advance());
    while (m_next && isBeforeInWalk(m_next->path, entry.path)) {
        addOnlyIn(*m_next, m_side == ManifestSide::Newer);
        HF_CHECK(advance());
    }
    if (!m_next || m_next->path != entry.path) {
        addOnlyIn(entry, m_side == ManifestSide::Older);
        return {};
    }
    HF_CHECK(addBoth(*m_next, entry));
    return advance();
}

Result<TreeDifference> TreeComparison::finish()
{
    if (!std::exchange(m_hasBegun, true))
        HF_CHECK(advance());
    while (m_next) {
        addOnlyIn(*m_next, m_side == ManifestSide::Newer);
        HF_CHECK(advance());
    }
    return std::move(m_difference);
}

void TreeComparison::addChange(TreeChange change)
{
    if (m_difference.changes.size() < kMostChanges)
        m_difference.changes.append(std::move(change));
    else
        m_difference.isTruncated = true;
}

void TreeComparison::addOnlyIn(const archive::ManifestEntry &entry, bool isNewer)
{
    const qint64 bytes = entry.type == archive::EntryType::File ? entry.sizeBytes : 0;
    if (isNewer) {
        ++m_difference.added;
        m_difference.bytesToWrite += bytes;
        addChange(
            {.kind = ChangeKind::Added, .path = pathForPeople(entry.path), .newSizeBytes = bytes});
    } else {
        ++m_difference.removed;
        addChange({.kind = ChangeKind::Removed,
                   .path = pathForPeople(entry.path),
                   .oldSizeBytes = bytes});
    }
}

Result<bool> TreeComparison::hasOtherContent(const archive::ManifestEntry &manifestEntry,
                                             const archive::ManifestEntry &other)
{
    if (manifestEntry.sizeBytes != other.sizeBytes)
        return true;
    if (!other.sha256.isEmpty())
        return manifestEntry.sha256 != other.sha256;
    if (manifestEntry.mtimeNs == other.mtimeNs || !m_contentHash)
        return false;
    HF_TRY(const QByteArray hash, m_contentHash(other));
    return hash != manifestEntry.sha256;
}

Result<void> TreeComparison::addBoth(const archive::ManifestEntry &manifestEntry,
                                     const archive::ManifestEntry &other)
{
    const bool isManifestNewer = m_side == ManifestSide::Newer;
    const archive::ManifestEntry &newer = isManifestNewer ? manifestEntry : other;
    const archive::ManifestEntry &older = isManifestNewer ? other : manifestEntry;
    QStringList what;
    if (newer.type != older.type) {
        what.append(u"type"_s);
    } else {
        if (newer.type == archive::EntryType::File) {
            HF_TRY(const bool isOther, hasOtherContent(manifestEntry, other));
            if (isOther)
                what.append(u"content"_s);
            if (newer.mtimeNs != older.mtimeNs)
                what.append(u"time"_s);
        }
        if (newer.type == archive::EntryType::Symlink && newer.linkTarget != older.linkTarget)
            what.append(u"link"_s);
        if (newer.type != archive::EntryType::Symlink && plainMode(newer) != plainMode(older))
            what.append(u"mode"_s);
    }
    if (hasOtherOwner(newer, older))
        what.append(u"owner"_s);
    const qint64 newBytes = newer.type == archive::EntryType::File ? newer.sizeBytes : 0;
    const qint64 oldBytes = older.type == archive::EntryType::File ? older.sizeBytes : 0;
    m_difference.bytesToWrite += newBytes;
    if (what.isEmpty()) {
        ++m_difference.unchanged;
        return {};
    }
    ++m_difference.changed;
    addChange(
        {ChangeKind::Changed, pathForPeople(newer.path), oldBytes, newBytes, what.join(u',')});
    return {};
}

} // namespace holdfast::node
