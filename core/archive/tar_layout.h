// core/archive/tar_layout.h: what every byte of the tar stream must be, told by the manifest.
#pragma once

#include "block_pipeline.h"

#include <unordered_map>

namespace holdfast::archive {

/// Walks through the manifest beside the stream. Headers are made anew from the entries and
/// compared, content is compared by its SHA-256, everything else must be zeros: no byte is left
/// unchecked, and no tar header of an archive is ever interpreted.
class TarLayout
{
public:
    /// `manifestSha256`: what the manifest must hash to; empty: not compared.
    TarLayout(ManifestReader &manifest, qint64 manifestSizeBytes, QByteArray manifestSha256);

    /// Adds the parts that the next `block.plainSize` bytes of the stream consist of.
    /// Errors: those of the manifest; archive.damaged (it disagrees with the stream's layout).
    Result<void> describe(Block &block);
    /// Whether the stream may end here.
    bool isComplete() const { return m_phase == Phase::End && m_remaining == 0; }

    qint64 contentBytes() const { return m_contentBytes; }
    qint64 fileCount() const { return m_fileCount; }

private:
    enum class Phase { Header, Content, Padding, End };

    Result<void> beginMember();
    Result<std::optional<ManifestEntry>> nextEntry(bool &isOwn);
    Result<void> checkPlace(const Member &member);
    Result<void> checkHardLink(const Member &member);
    Result<void> afterHeader(Block &block);
    void beginExtent();
    void afterContent(Block &block);

    ManifestReader &m_manifest;
    const qint64 m_manifestSizeBytes;
    const QByteArray m_manifestSha256;
    bool m_isReadmeGiven = false;
    bool m_isManifestGiven = false;

    Phase m_phase = Phase::Padding; // of nothing, before the first member
    qint64 m_position = 0;          // in the stream
    qint64 m_remaining = 0;         // of the present run
    std::shared_ptr<Member> m_member;
    qint64 m_runBegin = 0; // in the header, or in the file
    qint64 m_zerosBefore = 0;
    qsizetype m_extent = 0;
    int m_sequence = 0;
    std::unordered_map<int, std::shared_ptr<Member>> m_linked;
    qint64 m_contentBytes = 0;
    qint64 m_fileCount = 0;
};

} // namespace holdfast::archive
