// tree_difference.h: what differs between two states, each given in the order of the walk.
#pragma once

#include "core/archive/archive.h"
#include "core/model/backup.h"

#include <functional>
#include <optional>

namespace holdfast::node {

/// Which of the two states the manifest holds.
enum class ManifestSide { Older, Newer };

/// SHA-256 of a live file; asked only where size agrees and time does not.
using ContentHash = std::function<Result<QByteArray>(const archive::ManifestEntry &live)>;

/// Joins a manifest with entries that are handed in one after the other (of a walk or of another
/// manifest), both in walk order, and counts what differs; memory is bounded: the first 10,000
/// changes are listed. A folder's own time is not compared: it changes with every entry in it.
class TreeComparison
{
public:
    /// `manifest` must outlive this. `contentHash` may be empty when both states know their hashes.
    TreeComparison(archive::ManifestReader &manifest, ManifestSide side, ContentHash contentHash);

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
    void addChange(TreeChange change);

    archive::ManifestReader &m_manifest;
    ManifestSide m_side;
    ContentHash m_contentHash;
    std::optional<archive::ManifestEntry> m_next;
    bool m_hasBegun = false;
    TreeDifference m_difference;
};

} // namespace holdfast::node
