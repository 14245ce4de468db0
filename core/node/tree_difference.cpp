#include "tree_difference.h"

#include "manifest_browse.h"
#include "stored_manifest.h"

#include <algorithm>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

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

qint64 fileBytes(const archive::ManifestEntry *entry)
{
    return entry && entry->type == archive::EntryType::File ? entry->sizeBytes : 0;
}

} // namespace

ChangeSubject subjectOf(const QByteArray &path)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    const auto endsWith = [&name](std::initializer_list<const char *> suffixes) {
        return std::ranges::any_of(suffixes, [&](const char *end) { return name.endsWith(end); });
    };
    if (endsWith({".mca", ".mcr", ".mcc"}))
        return ChangeSubject::Regions;
    for (const char *folder : {"playerdata", "players", "stats", "advancements"}) {
        const QByteArray part = '/' + QByteArray(folder) + '/';
        if (path.contains(part) || path.startsWith(QByteArrayView(part).sliced(1)))
            return ChangeSubject::Players;
    }
    if (name.startsWith("level.dat"))
        return ChangeSubject::Level;
    if (endsWith(
            {".properties", ".yml", ".yaml", ".toml", ".json", ".json5", ".conf", ".cfg", ".ini"}))
        return ChangeSubject::Settings;
    return ChangeSubject::Others;
}

TreeComparison::TreeComparison(archive::ManifestReader &manifest, ManifestSide side,
                               const DifferenceScope &scope, ContentQuestions questions)
    : m_manifest(manifest)
    , m_side(side)
    , m_scope(scope)
    , m_after(pathOfCursor(scope.after))
    , m_questions(std::move(questions))
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
    if (m_difference.isTruncated)
        m_difference.after = cursorOf(m_lastListed);
    for (size_t i = 0; i < m_subjects.size(); ++i) {
        m_subjects[i].subject = ChangeSubject(i);
        m_difference.subjects.append(m_subjects[i]);
    }
    m_difference.hasChunkCounts = m_questions.chunks && m_areChunksCounted;
    return std::move(m_difference);
}

void TreeComparison::addChange(const archive::ManifestEntry *older,
                               const archive::ManifestEntry *newer, const QStringList &what)
{
    const ChangeKind kind = !older   ? ChangeKind::Added
                            : !newer ? ChangeKind::Removed
                                     : ChangeKind::Changed;
    countSubject(older, newer, kind, what.contains("content"_L1));
    const QByteArray &path = newer ? newer->path : older->path;
    if ((m_scope.kind && *m_scope.kind != kind) ||
        (!m_after.isEmpty() && !isBeforeInWalk(m_after, path)))
        return;
    if (m_difference.changes.size() >= m_scope.limit) {
        m_difference.isTruncated = true;
        return;
    }
    m_lastListed = path;
    m_difference.changes.append(
        {kind, pathForPeople(path), fileBytes(older), fileBytes(newer), what.join(u',')});
}

void TreeComparison::countSubject(const archive::ManifestEntry *older,
                                  const archive::ManifestEntry *newer, ChangeKind kind,
                                  bool isOtherContent)
{
    const archive::ManifestEntry &entry = newer ? *newer : *older;
    if (entry.type == archive::EntryType::Directory)
        return;
    const ChangeSubject subject = subjectOf(entry.path);
    SubjectChanges &changes = m_subjects[size_t(subject)];
    changes.added += kind == ChangeKind::Added ? 1 : 0;
    changes.removed += kind == ChangeKind::Removed ? 1 : 0;
    changes.changed += kind == ChangeKind::Changed ? 1 : 0;
    changes.oldBytes += fileBytes(older);
    changes.newBytes += fileBytes(newer);
    const bool holdsOtherChunks = kind != ChangeKind::Changed || isOtherContent;
    if (subject != ChangeSubject::Regions || entry.path.endsWith(".mcc") || !holdsOtherChunks ||
        !m_questions.chunks)
        return;
    const auto counts = m_questions.chunks(older, newer);
    m_areChunksCounted = m_areChunksCounted && counts;
    if (counts) {
        changes.chunksAdded += counts->added;
        changes.chunksRemoved += counts->removed;
        changes.chunksChanged += counts->changed;
    }
}

void TreeComparison::addOnlyIn(const archive::ManifestEntry &entry, bool isNewer)
{
    if (isNewer) {
        ++m_difference.added;
        m_difference.bytesToWrite += fileBytes(&entry);
        addChange(nullptr, &entry, {});
    } else {
        ++m_difference.removed;
        addChange(&entry, nullptr, {});
    }
}

Result<bool> TreeComparison::hasOtherContent(const archive::ManifestEntry &manifestEntry,
                                             const archive::ManifestEntry &other)
{
    if (manifestEntry.sizeBytes != other.sizeBytes)
        return true;
    if (!other.sha256.isEmpty())
        return manifestEntry.sha256 != other.sha256;
    if (manifestEntry.mtimeNs == other.mtimeNs || !m_questions.hash)
        return false;
    HF_TRY(const QByteArray hash, m_questions.hash(other));
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
    m_difference.bytesToWrite += fileBytes(&newer);
    if (what.isEmpty()) {
        ++m_difference.unchanged;
        return {};
    }
    ++m_difference.changed;
    addChange(&older, &newer, what);
    return {};
}

} // namespace holdfast::node
