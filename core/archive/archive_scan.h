// core/archive/archive_scan.h: reads a whole archive once and checks every byte of it.
#pragma once

#include "archive_member.h"

namespace holdfast::archive {

/// Sees the members in order, on a thread of its own; none of Holdfast's own members. What it is
/// shown was compared with the manifest, but for the SHA-256 of a file, which is known at its end.
class MemberVisitor
{
public:
    virtual ~MemberVisitor() = default;
    virtual Result<void> begin(const ManifestEntry &entry) = 0;
    /// Content at this place of the file; holes are not shown.
    virtual Result<void> data(const ManifestEntry &entry, qint64 offset,
                              std::span<const std::byte> bytes) = 0;
    /// The member is whole, and its SHA-256 is right.
    virtual Result<void> end(const ManifestEntry &entry) = 0;
};

/// `visitor` may be null. Errors: archive.*, cancelled, those of the sources and of the visitor.
Result<VerifyReport> scanArchive(ByteSource &archive, const VerifyOptions &options,
                                 MemberVisitor *visitor, Progress &progress,
                                 const CancellationToken &cancel);

} // namespace holdfast::archive
