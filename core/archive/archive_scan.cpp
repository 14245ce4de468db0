#include "archive_scan.h"

#include "archive_errors.h"
#include "frame_packer.h"
#include "manifest_source.h"
#include "stream_input.h"
#include "tar_header.h"
#include "tar_layout.h"

#include <algorithm>
#include <cstring>
#include <thread>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkHeader(const Block &block, const Part &part)
{
    const auto found = block.plainBytes().subspan(part.begin, part.length);
    const QByteArray &expected = part.member->header;
    if (std::memcmp(found.data(), expected.constData() + part.memberOffset, part.length) == 0)
        return {};
    QByteArray whole = expected;
    std::memcpy(whole.data() + part.memberOffset, found.data(), part.length);
    const QByteArray &path = part.member->entry.path;
    const char type = whole.at(whole.size() >= 512 ? 156 : 0);
    if (type == '3' || type == '4' || type == '6')
        return hostile(path, describeHeaderDifference(expected, whole));
    return damaged(describeHeaderDifference(expected, whole), path);
}

Result<void> checkPadding(const Block &block)
{
    for (const Part &part : block.parts) {
        if (part.kind != Part::Kind::Zeros)
            continue;
        const auto bytes = block.plainBytes().subspan(part.begin, part.length);
        if (std::ranges::any_of(bytes, [](std::byte byte) { return byte != std::byte(0); }))
            return damaged(u"there are bytes in the padding between the members"_s);
    }
    return {};
}

/// One run of scanArchive: the calling thread reads and hashes the file, workers unpack and hash
/// the members, one thread shows them to the visitor.
class ArchiveScan
{
public:
    ArchiveScan(ByteSource &archive, const VerifyOptions &options, MemberVisitor *visitor,
                Progress &progress, const CancellationToken &cancel)
        : m_archive(archive)
        , m_options(options)
        , m_visitor(visitor)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_unpacker(BlockPipeline::threadCount(options.threads))
        , m_pipeline(
              BlockPipeline::threadCount(options.threads), kReadBlockCount, cancel,
              [this](int worker, Block &block) { return work(worker, block); }, checkDigest)
    {}

    Result<VerifyReport> run();

private:
    Result<void> openManifest();
    Result<void> readFrames();
    Result<void> readFrame(const Frame &frame, qint64 offset);
    Result<void> readEnd();
    Result<void> readStream();
    Result<void> checkEnd();
    Result<void> work(int worker, Block &block);
    static Result<void> checkDigest(Member &member);
    Result<void> consume();
    Result<void> show(const Block &block);

    ByteSource &m_archive;
    const VerifyOptions &m_options;
    MemberVisitor *m_visitor;
    Progress &m_progress;
    const CancellationToken &m_cancel;
    FrameUnpacker m_unpacker;
    BlockPipeline m_pipeline;
    std::unique_ptr<OpenedManifest> m_manifest;
    const SeekTable *m_table = nullptr; // m_manifest's, for tar.zst
    std::unique_ptr<TarLayout> m_layout;
    Sha256 m_hash;
    QByteArray m_sha256;
};

Result<void> ArchiveScan::openManifest()
{
    HF_TRY(m_manifest, OpenedManifest::open(m_archive, m_options.format, m_options.manifest));
    QByteArray sha256 = m_options.manifestSha256;
    m_table = m_manifest->table();
    if (m_table != nullptr) {
        if (!sha256.isEmpty() && sha256 != m_table->locator().manifestSha256)
            return damaged(u"the manifest is not the one that was stored (its SHA-256 differs)"_s);
        sha256 = m_table->locator().manifestSha256;
    }
    m_layout = std::make_unique<TarLayout>(m_manifest->reader(), m_manifest->sizeBytes(), sha256);
    return {};
}

Result<VerifyReport> ArchiveScan::run()
{
    m_progress.bytesTotal = m_archive.sizeBytes();
    HF_CHECK(openManifest());
    std::thread consumer([this] {
        try {
            if (const auto consumed = consume(); !consumed)
                m_pipeline.fail(consumed.error());
        } catch (const std::exception &exception) {
            m_pipeline.fail(Error("internal"_L1, {}, QString::fromUtf8(exception.what())));
        }
    });
    const auto read = m_table != nullptr ? readFrames() : readStream();
    if (!read)
        m_pipeline.fail(read.error());
    const auto finished = m_pipeline.finish();
    consumer.join();
    HF_CHECK(m_pipeline.finish()); // the consumer may have failed after the workers were done
    HF_CHECK(finished);

    VerifyReport report;
    report.sizeBytes = m_archive.sizeBytes();
    report.contentBytes = m_layout->contentBytes();
    report.fileCount = m_layout->fileCount();
    report.sha256 = m_sha256;
    return report;
}

Result<void> ArchiveScan::readFrames()
{
    qint64 offset = 0;
    for (const Frame &frame : m_table->frames()) {
        HF_CHECK(readFrame(frame, offset));
        offset += frame.packedBytes;
        m_progress.bytesDone += frame.packedBytes;
    }
    HF_CHECK(readEnd());
    return checkEnd();
}

Result<void> ArchiveScan::readFrame(const Frame &frame, qint64 offset)
{
    HF_TRY(Block * block, m_pipeline.acquire());
    const std::span<std::byte> packed(block->packed(), frame.packedBytes);
    HF_TRY(const qint64 got, m_archive.readAt(offset, packed));
    if (got != qint64(packed.size()))
        return damaged(u"the file ends early"_s);
    block->packedSize = packed.size();
    block->plainSize = frame.plainBytes;
    HF_CHECK(m_layout->describe(*block));
    m_hash.update(packed);
    return m_pipeline.submit(block);
}

Result<void> ArchiveScan::readEnd()
{
    const QByteArray expected = encodeArchiveEnd(m_table->locator(), m_table->frames());
    QByteArray found(expected.size(), '\0');
    HF_TRY(const qint64 got,
           m_archive.readAt(m_table->framesEnd(),
                            std::as_writable_bytes(std::span(found.data(), size_t(found.size())))));
    if (got != expected.size() || found != expected)
        return damaged(u"the end of the file is not what a seek table looks like"_s);
    m_hash.update(asBytes(found));
    m_sha256 = m_hash.finish();
    m_progress.bytesDone += got;
    if (m_table->locator().manifestOffset <= 0)
        return damaged(u"the manifest's locator does not point at frames"_s);
    return {};
}

Result<void> ArchiveScan::readStream()
{
    const auto input = StreamInput::make(m_archive, m_options.format);
    while (true) {
        HF_TRY(Block * block, m_pipeline.acquire());
        HF_TRY(const qint64 got, input->read(std::span(block->plain(), kBlockBytes)));
        m_progress.bytesDone = input->storedPosition();
        block->plainSize = size_t(got);
        HF_CHECK(m_layout->describe(*block));
        HF_CHECK(m_pipeline.submit(block));
        if (got < qint64(kBlockBytes))
            break;
    }
    HF_TRY(m_sha256, input->finish());
    return checkEnd();
}

Result<void> ArchiveScan::checkEnd()
{
    if (!m_layout->isComplete())
        return damaged(u"it ends before all that its manifest names"_s);
    if (!m_options.sha256.isEmpty() && m_sha256 != m_options.sha256)
        return damaged(u"its SHA-256 is not the one that was stored"_s);
    return {};
}

Result<void> ArchiveScan::work(int worker, Block &block)
{
    if (m_table != nullptr && block.plainSize > 0)
        HF_CHECK(m_unpacker.unpack(worker, block.packedBytes(),
                                   std::span(block.plain(), block.plainSize)));
    for (const Part &part : block.parts) {
        if (part.kind == Part::Kind::Header)
            HF_CHECK(checkHeader(block, part));
    }
    return checkPadding(block);
}

Result<void> ArchiveScan::checkDigest(Member &member)
{
    if (member.digest != member.entry.sha256)
        return damaged(u"its content does not have the SHA-256 that the manifest names"_s,
                       member.entry.path);
    return {};
}

Result<void> ArchiveScan::consume()
{
    while (true) {
        HF_TRY(Block * block, m_pipeline.next());
        if (block == nullptr)
            return {};
        HF_CHECK(show(*block));
        m_pipeline.release(block);
    }
}

Result<void> ArchiveScan::show(const Block &block)
{
    for (const Part &part : block.parts) {
        if (part.member == nullptr || part.member->isOwn)
            continue;
        const ManifestEntry &entry = part.member->entry;
        const bool isHeaderEnd =
            part.kind == Part::Kind::Header &&
            part.memberOffset + qint64(part.length) == part.member->header.size();
        if (isHeaderEnd && m_visitor != nullptr)
            HF_CHECK(m_visitor->begin(entry));
        if (part.kind == Part::Kind::Content && part.length > 0 && m_visitor != nullptr)
            HF_CHECK(m_visitor->data(entry, part.memberOffset,
                                     block.plainBytes().subspan(part.begin, part.length)));
        const bool hasContent =
            entry.type == EntryType::File && !isHardLink(entry) && entry.sizeBytes > 0;
        if (!(hasContent ? part.isLast : isHeaderEnd))
            continue;
        if (entry.type == EntryType::File)
            ++m_progress.filesDone;
        if (m_visitor != nullptr)
            HF_CHECK(m_visitor->end(entry));
    }
    return {};
}

} // namespace

Result<VerifyReport> scanArchive(ByteSource &archive, const VerifyOptions &options,
                                 MemberVisitor *visitor, Progress &progress,
                                 const CancellationToken &cancel)
{
    return ArchiveScan(archive, options, visitor, progress, cancel).run();
}

Result<VerifyReport> verifyArchive(ByteSource &archive, const VerifyOptions &options,
                                   Progress &progress, const CancellationToken &cancel)
{
    return scanArchive(archive, options, nullptr, progress, cancel);
}

} // namespace holdfast::archive
