// tree_difference.h: what differs between two states, each given in the order of the walk.
#pragma once

#include "node.h"

#include "core/archive/archive.h"

#include <array>
#include <functional>
#include <optional>

namespace holdfast::node {

/// Which of the two states the manifest holds.
enum class ManifestSide { Older, Newer };

/// SHA-256 of a live file; asked only where size agrees and time does not.
using ContentHash = std::function<Result<QByteArray>(const archive::ManifestEntry &live)>;

struct ChunkCounts
{
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
};
/// Of a region file that differs; null: it is not in that state. Nothing: they cannot be counted.
using ChunkCounter = std::function<std::optional<ChunkCounts>(const archive::ManifestEntry *older,
                                                              const archive::ManifestEntry *newer)>;

/// What is asked of the two states where entries alone do not tell; each may be empty.
struct ContentQuestions
{
    ContentHash hash = {};
    ChunkCounter chunks = {};
};

/// What a path is about, by its name alone.
ChangeSubject subjectOf(const QByteArray &path);

/// Joins a manifest with entries that are handed in one after the other (of a walk or of another
/// manifest), both in walk order, and counts what differs; memory is bounded: one page of changes
/// is listed. A folder's own time is not compared: it changes with every entry in it.
class TreeComparison
{
public:
    /// `manifest` must outlive this. The hash is not needed when both states know theirs.
    TreeComparison(archive::ManifestReader &manifest, ManifestSide side,
                   const DifferenceScope &scope, ContentQuestions questions);

    Result<void> add(const archive::ManifestEntry &entry);
    /// The rest of the manifest; then the result.
    Result<TreeDifference> finish();

private:
    Result<void> advance();
    void addOnlyIn(const archive::ManifestEntry &entry, bool isNewer);
    Result<void> addBoth(const archive::ManifestEntry &manifestEntry,
                         const archive::ManifestEntry &other);
    Result<bool> hasOtherContent(const archive::ManifestEntry &manifestEntry,
                                 const archive::ManifestEntry &other);
    void addChange(const archive::ManifestEntry *older, const archive::ManifestEntry *newer,
                   const QStringList &what);
    void countSubject(const archive::ManifestEntry *older, const archive::ManifestEntry *newer,
                      ChangeKind kind, bool isOtherContent);

    archive::ManifestReader &m_manifest;
    ManifestSide m_side;
    const DifferenceScope m_scope;
    const QByteArray m_after;
    ContentQuestions m_questions;
    std::optional<archive::ManifestEntry> m_next;
    bool m_hasBegun = false;
    bool m_areChunksCounted = true;
    QByteArray m_lastListed;
    std::array<SubjectChanges, enumNames(ChangeSubject{}).size()> m_subjects;
    TreeDifference m_difference;
};

} // namespace holdfast::node
