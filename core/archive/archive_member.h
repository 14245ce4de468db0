// core/archive/archive_member.h: one member of the tar stream while it passes through the pipeline.
#pragma once

#include "core/archive/archive.h"
#include "sha256.h"

#include <atomic>
#include <map>
#include <mutex>
#include <optional>

namespace holdfast::archive {

class Block;

/// Files with several names are remembered up to this many; further ones are stored once a name.
constexpr int kMostLinkedFiles = 50000;

/// Folder of the archive's own members, at its top.
constexpr char kOwnFolder[] = ".holdfast";
constexpr char kReadmePath[] = ".holdfast/README.txt";
constexpr char kManifestPath[] = ".holdfast/manifest.jsonl.zst";

/// A member's entry, its tar header, and the SHA-256 of its content, which grows part by part in
/// order although the parts arrive on several threads in any order.
class Member
{
public:
    explicit Member(ManifestEntry manifestEntry)
        : entry(std::move(manifestEntry))
    {}

    ManifestEntry entry;
    QByteArray header;                     ///< as it stands in the tar stream, up to the content
    bool isOwn = false;                    ///< README or manifest: not part of the backed up folder
    QByteArray digest;                     ///< valid once the last content part was hashed
    std::optional<Warning> contentWarning; ///< of the content check; the reading thread's
    std::shared_ptr<Member> firstName;     ///< of a hard link: whose digest counts

    struct Waiting
    {
        Block *block = nullptr;
        size_t part = 0;
    };
    /// True: it is this part's turn, and the caller hashes it. False: whoever hashes the part
    /// before goes on with this one.
    bool takeTurn(int sequence, const Waiting &waiting);
    /// After hashing a part: the next one if it waits already.
    std::optional<Waiting> passTurn();
    Sha256 &hash() { return m_hash.has_value() ? *m_hash : m_hash.emplace(); }
    void dropHash() { m_hash.reset(); }

private:
    std::mutex m_mutex;
    int m_next = 0;
    bool m_isBusy = false;
    std::map<int, Waiting> m_waiting;
    std::optional<Sha256> m_hash; // used by the part whose turn it is
};

/// A later name of a file that is stored under its first one.
inline bool isHardLink(const ManifestEntry &entry)
{
    return entry.type == EntryType::File && !entry.linkTarget.isEmpty();
}

/// Bytes of content that stand in the tar stream behind the member's header.
qint64 storedBytes(const ManifestEntry &entry);
inline qint64 paddedTo512(qint64 bytes)
{
    return (bytes + 511) / 512 * 512;
}

} // namespace holdfast::archive
