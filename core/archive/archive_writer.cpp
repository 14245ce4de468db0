// writeArchive of core/archive/archive.h.
#include "archive_errors.h"
#include "block_pipeline.h"
#include "file_reader.h"
#include "folder_walk.h"
#include "frame_packer.h"
#include "manifest_writer.h"
#include "packed_output.h"
#include "tar_assembler.h"
#include "tar_header.h"

#include "core/base/file_sync.h"

#include <thread>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

/// A member of at least this size begins a frame, so that reading it begins close to it.
constexpr qint64 kFrameStartBytes = 512 * 1024;
constexpr char kReadme[] =
    "This is a backup made by Holdfast. It can be restored without Holdfast, with zstd and tar:\n"
    "\n"
    "  mkdir restored\n"
    "  zstd -dc BACKUP.tar.zst | tar -xpf - -C restored   # .tar.gz, .tar.xz, .tar: tar -xpf "
    "BACKUP -C restored\n"
    "  rm -r restored/.holdfast\n"
    "\n"
    "manifest.jsonl.zst beside this file names every file with its SHA-256, one line of JSON "
    "each.\n";

/// One run of writeArchive: the calling thread reads, workers pack and hash, one thread writes.
class ArchiveWriter
{
public:
    ArchiveWriter(const WriteOptions &options, ByteSink &sink, Progress &progress,
                  const CancellationToken &cancel)
        : m_options(options)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_sink(sink)
        , m_walk({options.ignore, options.skipUnreadable}, m_warnings)
        , m_packer(BlockPipeline::threadCount(options.threads))
        , m_pipeline(
              BlockPipeline::threadCount(options.threads), kBlockCount, cancel,
              [this](int worker, Block &block) { return work(worker, block); },
              [](Member &) { return Result<void>(); })
        , m_assembler(m_pipeline)
    {}

    Result<WriteReport> run();

private:
    Result<void> start();
    Result<void> produce();
    Result<void> addReadme();
    Result<void> add(const WalkEntry &walked);
    Result<void> addFile(const WalkEntry &walked);
    Result<bool> addHardLink(const WalkEntry &walked);
    Result<void> accept(const WalkEntry &walked, const std::shared_ptr<Member> &member,
                        const FileReader &file);
    Result<void> addWithoutContent(ManifestEntry entry);
    Result<void> store(const std::shared_ptr<Member> &member, FileReader &file);
    Result<void> storeContent(const std::shared_ptr<Member> &member, FileReader &file);
    Result<void> storeRun(const std::shared_ptr<Member> &member, FileReader &file, qint64 begin,
                          qint64 end);
    Result<void> unreadable(const WalkEntry &walked, const Error &error);
    Result<void> addManifest();
    Result<void> addManifestContent(const std::shared_ptr<Member> &member);

    Result<void> work(int worker, Block &block);
    std::optional<Warning> checkContent(const FileReader &file) const;
    Result<void> consume();
    Result<void> complete(Member &member);

    const WriteOptions &m_options;
    Progress &m_progress;
    const CancellationToken &m_cancel;
    HashingSink m_sink;
    WarningList m_warnings;
    FolderWalk m_walk;
    FramePacker m_packer;
    BlockPipeline m_pipeline;
    TarAssembler m_assembler;
    std::unique_ptr<PackedOutput> m_output;
    FrameOutput *m_frames = nullptr; // m_output, for tar.zst
    std::unique_ptr<ManifestWriter> m_manifest;
    std::map<std::pair<dev_t, ino_t>, std::shared_ptr<Member>> m_linked;
    int m_linkGroups = 0;
    std::thread m_consumer;
    qint64 m_storedRun = 0;
};

Result<void> ArchiveWriter::start()
{
    HF_CHECK(m_walk.open(m_options.folder, m_options.folderDescriptor));
    ManifestHeader header = m_options.header;
    header.readmeSizeBytes = qint64(sizeof kReadme) - 1;
    header.readmeSha256 = Sha256::of(std::as_bytes(std::span(kReadme, sizeof kReadme - 1)));
    HF_TRY(m_manifest, ManifestWriter::open(m_options.spoolFolder, header));
    if (m_options.format == Format::TarZst) {
        auto frames = std::make_unique<FrameOutput>(m_sink);
        m_frames = frames.get();
        m_output = std::move(frames);
    } else {
        m_output = makeStreamOutput(m_options.format, m_sink);
    }
    return {};
}

Result<WriteReport> ArchiveWriter::run()
{
    HF_CHECK(start());
    m_consumer = std::thread([this] {
        try {
            if (const auto consumed = consume(); !consumed)
                m_pipeline.fail(consumed.error());
        } catch (const std::exception &exception) {
            m_pipeline.fail(Error("internal"_L1, {}, QString::fromUtf8(exception.what())));
        }
    });
    if (const auto produced = produce(); !produced)
        m_pipeline.fail(produced.error());
    const auto finished = m_pipeline.finish();
    m_consumer.join();
    HF_CHECK(m_pipeline.finish()); // the consumer may have failed after the workers were done
    HF_CHECK(finished);
    HF_CHECK(m_output->finish());

    WriteReport report;
    report.sizeBytes = m_sink.sizeBytes();
    report.contentBytes = m_manifest->trailer().contentBytes;
    report.fileCount = m_manifest->trailer().files;
    report.sha256 = m_sink.finish();
    report.manifestSha256 = m_manifest->sha256();
    report.warnings = m_warnings.take();
    report.manifestFile = m_manifest->keep();
    return report;
}

Result<void> ArchiveWriter::produce()
{
    HF_CHECK(addReadme());
    while (true) {
        HF_CHECK(m_cancel.check());
        HF_TRY(const auto walked, m_walk.next());
        if (!walked)
            break;
        HF_CHECK(add(*walked));
    }
    HF_CHECK(m_assembler.flush());
    HF_CHECK(m_pipeline.waitUntilDrained());
    return addManifest();
}

Result<void> ArchiveWriter::addReadme()
{
    ManifestEntry entry;
    entry.path = kReadmePath;
    entry.sizeBytes = qint64(sizeof kReadme) - 1;
    entry.mode = 0644;
    entry.mtimeNs = m_options.header.time.toSecsSinceEpoch() * 1000000000;
    const auto member = std::make_shared<Member>(entry);
    member->isOwn = true;
    member->header = encodeTarHeader(entry);
    HF_CHECK(m_assembler.appendHeader(member));
    HF_TRY(const auto room, m_assembler.contentRoom(size_t(entry.sizeBytes)));
    std::memcpy(room.data(), kReadme, size_t(entry.sizeBytes));
    m_assembler.contentRead(member, size_t(entry.sizeBytes));
    HF_CHECK(m_assembler.endMember(member));
    return m_assembler.commit();
}

Result<void> ArchiveWriter::add(const WalkEntry &walked)
{
    if (walked.entry.type != EntryType::File)
        return addWithoutContent(walked.entry);
    if (walked.status.st_nlink > 1) {
        HF_TRY(const bool isLater, addHardLink(walked));
        if (isLater)
            return {};
    }
    return addFile(walked);
}

Result<void> ArchiveWriter::addWithoutContent(ManifestEntry entry)
{
    const auto member = std::make_shared<Member>(std::move(entry));
    member->header = encodeTarHeader(member->entry);
    HF_CHECK(m_assembler.appendHeader(member));
    HF_CHECK(m_assembler.endMember(member));
    return m_assembler.commit();
}

Result<bool> ArchiveWriter::addHardLink(const WalkEntry &walked)
{
    const auto first = m_linked.find({walked.status.st_dev, walked.status.st_ino});
    if (first == m_linked.end())
        return false;
    ManifestEntry entry = first->second->entry;
    entry.linkTarget = std::exchange(entry.path, walked.entry.path);
    const auto member = std::make_shared<Member>(std::move(entry));
    member->header = encodeTarHeader(member->entry);
    member->firstName = first->second; // whose checksum is known once it was hashed
    HF_CHECK(m_assembler.appendHeader(member));
    HF_CHECK(m_assembler.endMember(member));
    HF_CHECK(m_assembler.commit());
    return true;
}

Result<void> ArchiveWriter::unreadable(const WalkEntry &walked, const Error &error)
{
    const QByteArray &path = walked.entry.path;
    if (error.kind() == ErrorKind::NotFound) {
        m_warnings.add(path, Error("warning.file_vanished"_L1, {{"path"_L1, displayPath(path)}}));
        return {};
    }
    if (!m_options.skipUnreadable || error.kind() == ErrorKind::Cancelled)
        return error;
    m_warnings.add(path, unreadableFile(path, error));
    return {};
}

Result<void> ArchiveWriter::addFile(const WalkEntry &walked)
{
    constexpr int kReads = 4; // once, and up to three times again
    for (int read = 1; read <= kReads; ++read) {
        auto file = FileReader::open(walked, m_walk.absolutePath(walked.entry.path));
        if (!file)
            return unreadable(walked, file.error());
        const auto member = std::make_shared<Member>(file->entry());
        const bool canRepeat = storedBytes(member->entry) + 65536 <= TarAssembler::kHeldBytes;
        const auto stored = store(member, *file);
        if (!stored && !(file->hasFailed() && canRepeat))
            return stored;
        const bool takeBack = !stored || (file->hasChanged() && canRepeat && read < kReads);
        if (takeBack) {
            m_assembler.rollBack();
            m_progress.bytesDone -= file->countedBytes();
        }
        if (!stored)
            return unreadable(walked, stored.error());
        if (!takeBack)
            return accept(walked, member, *file);
    }
    return {};
}

Result<void> ArchiveWriter::accept(const WalkEntry &walked, const std::shared_ptr<Member> &member,
                                   const FileReader &file)
{
    const QByteArray &path = walked.entry.path;
    if (file.hasChanged())
        m_warnings.add(path, Error("warning.file_changed"_L1, {{"path"_L1, displayPath(path)}}));
    if (file.isLinked() && m_linkGroups < kMostLinkedFiles) {
        member->entry.hardLinkGroup = ++m_linkGroups;
        m_linked.emplace(file.identity(), member);
    }
    if (member->contentWarning)
        m_warnings.add(member->contentWarning->path, member->contentWarning->finding);
    m_progress.bytesDone += member->entry.sizeBytes - file.countedBytes(); // holes
    return m_assembler.commit();
}

Result<void> ArchiveWriter::store(const std::shared_ptr<Member> &member, FileReader &file)
{
    ManifestEntry &entry = member->entry;
    member->header = encodeTarHeader(entry);
    if (storedBytes(entry) >= kFrameStartBytes)
        HF_CHECK(m_assembler.startFrame());
    HF_CHECK(m_assembler.appendHeader(member));
    entry.offset = m_assembler.position();
    if (entry.sizeBytes == 0)
        member->digest = Sha256::of({});
    m_storedRun = 0;
    HF_CHECK(storeContent(member, file));
    HF_CHECK(m_assembler.endMember(member));
    member->contentWarning = checkContent(file);
    file.readAgain();
    return {};
}

Result<void> ArchiveWriter::storeContent(const std::shared_ptr<Member> &member, FileReader &file)
{
    const ManifestEntry &entry = member->entry;
    if (!entry.isSparse)
        return storeRun(member, file, 0, entry.sizeBytes);
    qint64 position = 0;
    for (const auto &[offset, length] : entry.extents) {
        if (offset > position)
            HF_CHECK(m_assembler.addHole(member, offset - position));
        HF_CHECK(storeRun(member, file, offset, offset + length));
        position = offset + length;
    }
    if (position < entry.sizeBytes)
        HF_CHECK(m_assembler.addHole(member, entry.sizeBytes - position));
    return {};
}

Result<void> ArchiveWriter::storeRun(const std::shared_ptr<Member> &member, FileReader &file,
                                     qint64 begin, qint64 end)
{
    const qint64 total = storedBytes(member->entry);
    while (begin < end) {
        HF_CHECK(m_cancel.check());
        // A file that is too large to be taken back is sent as it is read; its last block stays
        // here until the member's end is known.
        if (total + 65536 > TarAssembler::kHeldBytes && m_storedRun > 0)
            HF_CHECK(m_assembler.commit());
        HF_TRY(const auto room,
               m_assembler.contentRoom(size_t(std::min<qint64>(end - begin, kBlockBytes))));
        HF_TRY(const qint64 counted, file.read(begin, room));
        m_assembler.contentRead(member, room.size());
        m_storedRun += qint64(room.size());
        m_progress.bytesDone += counted;
        begin += qint64(room.size());
    }
    return {};
}

std::optional<Warning> ArchiveWriter::checkContent(const FileReader &file) const
{
    if (m_options.contentCheck == nullptr)
        return std::nullopt;
    const auto readAt = [&file](qint64 offset, qint64 bytes) { return file.peek(offset, bytes); };
    return m_options.contentCheck->check(file.entry().path, file.entry().sizeBytes, readAt);
}

Result<void> ArchiveWriter::addManifest()
{
    HF_CHECK(m_manifest->finish());
    ManifestEntry entry;
    entry.path = kManifestPath;
    entry.sizeBytes = m_manifest->sizeBytes();
    entry.mode = 0644;
    entry.mtimeNs = m_options.header.time.toSecsSinceEpoch() * 1000000000;
    const auto member = std::make_shared<Member>(entry);
    member->isOwn = true;
    member->header = encodeTarHeader(entry);
    HF_CHECK(m_assembler.appendHeader(member));
    const qint64 contentOffset = m_assembler.position();
    // Frames of its own, so that a range of the file holds the manifest and nothing else.
    HF_CHECK(m_assembler.flush());
    HF_CHECK(m_pipeline.waitUntilDrained());
    const qint64 packedBegin = m_frames == nullptr ? 0 : m_frames->packedBytes();
    HF_CHECK(addManifestContent(member));
    HF_CHECK(m_assembler.flush());
    HF_CHECK(m_pipeline.waitUntilDrained());
    if (m_frames != nullptr) {
        m_frames->locator = {packedBegin,
                             m_frames->packedBytes() - packedBegin,
                             entry.sizeBytes,
                             contentOffset,
                             0,
                             m_manifest->sha256()};
    }
    HF_CHECK(m_assembler.appendZeros(paddedTo512(m_assembler.position()) - m_assembler.position()));
    HF_CHECK(m_assembler.appendZeros(1024)); // the end of a tar
    HF_CHECK(m_assembler.flush());
    if (m_frames != nullptr)
        m_frames->locator.streamSizeBytes = m_assembler.position();
    return {};
}

Result<void> ArchiveWriter::addManifestContent(const std::shared_ptr<Member> &member)
{
    HF_TRY(UniqueFd copy, duplicate(m_manifest->descriptor()));
    HF_TRY(const auto source, FileSource::adopt(std::move(copy), m_options.spoolFolder));
    qint64 offset = 0;
    while (offset < member->entry.sizeBytes) {
        HF_TRY(const auto room, m_assembler.contentRoom(size_t(std::min<qint64>(
                                    member->entry.sizeBytes - offset, kBlockBytes))));
        HF_TRY(const qint64 got, source->readAt(offset, room));
        if (got != qint64(room.size()))
            return Error("internal"_L1, {}, u"the spooled manifest was cut"_s);
        m_assembler.contentRead(member, room.size());
        offset += got;
        HF_CHECK(m_assembler.commit());
    }
    return {};
}

Result<void> ArchiveWriter::work(int worker, Block &block)
{
    return m_frames == nullptr ? Result<void>() : m_packer.pack(worker, block);
}

Result<void> ArchiveWriter::consume()
{
    while (true) {
        HF_TRY(Block * block, m_pipeline.next());
        if (block == nullptr)
            return {};
        if (block->plainSize > 0)
            HF_CHECK(m_output->write(block->plainBytes(), block->packedBytes()));
        for (const auto &member : block->completed)
            HF_CHECK(complete(*member));
        m_pipeline.release(block);
    }
}

Result<void> ArchiveWriter::complete(Member &member)
{
    if (member.isOwn)
        return {};
    ManifestEntry entry = member.entry;
    if (entry.type == EntryType::File)
        entry.sha256 = member.firstName ? member.firstName->digest : member.digest;
    HF_CHECK(m_manifest->add(entry));
    if (entry.type != EntryType::File)
        return {};
    ++m_progress.filesDone;
    if (m_options.onEntry)
        m_options.onEntry(entry);
    return {};
}

} // namespace

Result<WriteReport> writeArchive(const WriteOptions &options, ByteSink &sink, Progress &progress,
                                 const CancellationToken &cancel)
{
    return ArchiveWriter(options, sink, progress, cancel).run();
}

} // namespace holdfast::archive
