// unpackArchive of core/archive/archive.h.
#include "archive_errors.h"
#include "archive_scan.h"
#include "manifest_source.h"
#include "tree_writer.h"

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

/// Puts each member into the tree.
class UnpackVisitor : public MemberVisitor
{
public:
    explicit UnpackVisitor(TreeWriter &tree)
        : m_tree(tree)
    {}

    Result<void> begin(const ManifestEntry &entry) override
    {
        if (entry.path == ".")
            return m_tree.setTop(entry);
        switch (entry.type) {
        case EntryType::Directory:
            return m_tree.makeFolder(entry);
        case EntryType::Symlink:
            return m_tree.makeSymlink(entry);
        case EntryType::File:
            break;
        }
        return isHardLink(entry) ? m_tree.makeHardLink(entry) : m_tree.beginFile(entry);
    }

    Result<void> data(const ManifestEntry &entry, qint64 offset,
                      std::span<const std::byte> bytes) override
    {
        return m_tree.writeFile(entry, offset, bytes);
    }

    Result<void> end(const ManifestEntry &entry) override
    {
        if (entry.type != EntryType::File || isHardLink(entry))
            return {};
        return m_tree.endFile(entry);
    }

private:
    TreeWriter &m_tree;
};

/// What the files will take on the disk, by the manifest alone: before anything is written.
Result<void> checkSpace(ByteSource &archive, const UnpackOptions &options,
                        const CancellationToken &cancel)
{
    HF_TRY(const auto manifest, OpenedManifest::open(archive, options.format, options.manifest));
    constexpr qint64 kBlock = 4096;
    qint64 needed = 0;
    while (needed <= options.freeBytesLimit) {
        HF_CHECK(cancel.check());
        HF_TRY(const auto entry, manifest->reader().next());
        if (!entry)
            return {};
        needed += (storedBytes(*entry) + kBlock - 1) / kBlock * kBlock;
    }
    return Error("archive.no_space"_L1, {{"limit"_L1, options.freeBytesLimit}});
}

} // namespace

Result<UnpackReport> unpackArchive(ByteSource &archive, const UnpackOptions &options,
                                   Progress &progress, const CancellationToken &cancel)
{
    if (options.freeBytesLimit >= 0)
        HF_CHECK(checkSpace(archive, options, cancel));
    WarningList warnings;
    TreeWriter tree(options.rootDescriptor, options.restoreOwners, warnings);
    UnpackVisitor visitor(tree);
    VerifyOptions scan;
    scan.sha256 = options.sha256;
    scan.manifestSha256 = options.manifestSha256;
    scan.manifest = options.manifest;
    scan.format = options.format;
    scan.threads = options.threads;
    HF_TRY(const VerifyReport scanned, scanArchive(archive, scan, &visitor, progress, cancel));
    HF_CHECK(tree.finish());
    UnpackReport report;
    report.contentBytes = scanned.contentBytes;
    report.fileCount = scanned.fileCount;
    report.warnings = warnings.take();
    return report;
}

} // namespace holdfast::archive
