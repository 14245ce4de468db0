// Making and checking archives.
#include "local_node.h"

#include "stored_manifest.h"
#include "world_summary.h"

#include "core/base/file_sync.h"
#include "core/base/log.h"

#include <QtCore/QFile>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSpaceCheckBytes = 16 * 1024 * 1024;

/// An upload that stops before the target's disk is full: others need the reserve.
class WatchedUpload : public ByteSink
{
public:
    WatchedUpload(targets::Upload &upload, targets::Target &target, QString place,
                  qint64 reserveBytes)
        : m_upload(upload)
        , m_target(target)
        , m_place(std::move(place))
        , m_reserveBytes(reserveBytes)
    {}

    Result<void> write(std::span<const std::byte> bytes) override
    {
        m_uncheckedBytes += qint64(bytes.size());
        if (m_uncheckedBytes >= kSpaceCheckBytes) {
            m_uncheckedBytes = 0;
            HF_TRY(const auto space, m_target.space());
            if (space.freeBytes < m_reserveBytes + qint64(bytes.size()))
                return noSpace(m_place, m_reserveBytes + qint64(bytes.size()), space.freeBytes);
        }
        return m_upload.write(bytes);
    }

private:
    targets::Upload &m_upload;
    targets::Target &m_target;
    QString m_place;
    qint64 m_reserveBytes;
    qint64 m_uncheckedBytes = 0;
};

/// One backup from its journal entry to the archive's final name; what is left undone is undone by
/// the destructor.
class BackupRun
{
public:
    BackupRun(const Journal &journal, const BackupOrder &order, targets::Target &target)
        : m_journal(journal)
        , m_order(order)
        , m_target(target)
    {
        m_entry.jobId = order.jobId.isNull() ? newId() : order.jobId;
        m_entry.backupId = order.backupId;
        m_entry.kind = OrderKind::Backup;
        m_entry.targetKind = order.target.kind;
        m_entry.targetSettings = order.target.settings;
        m_entry.archiveName = order.archiveName;
        m_entry.format = order.format;
        m_entry.manifestCacheFile = order.manifestCacheFile;
    }
    ~BackupRun();

    Result<BackupOutcome> run(const HeldFolder &folder, const Watch &watch);

private:
    Result<void> checkSpace();
    Result<archive::WriteReport> write(const HeldFolder &folder, const Watch &watch);
    Result<void> storeManifest(const archive::WriteReport &report);
    Result<void> commit(const archive::WriteReport &report);
    QString place() const
    {
        const QString path = m_target.localPath(m_order.archiveName);
        return path.isEmpty() ? m_order.archiveName : path;
    }

    const Journal &m_journal;
    const BackupOrder &m_order;
    targets::Target &m_target;
    JournalEntry m_entry;
    WorldWatch m_world;
    RegionCheck m_regions;
    std::unique_ptr<targets::Upload> m_upload;
    bool m_isJournalled = false;
    bool m_hasArchive = false;
    bool m_hasSideManifest = false;
    bool m_hasCache = false;
};

BackupRun::~BackupRun()
{
    if (!m_isJournalled)
        return;
    m_upload.reset();
    Result<void> done;
    if (m_hasArchive)
        done = m_target.remove(m_order.archiveName);
    if (m_hasSideManifest && done)
        done = m_target.remove(sideManifestName(m_order.archiveName));
    if (m_hasCache)
        QFile::remove(m_order.manifestCacheFile);
    if (done)
        done = m_journal.remove(m_entry.jobId);
    if (!done)
        qCWarning(lcNode, "what a failed backup left goes at the next start: %s",
                  qUtf8Printable(done.error().message()));
}

Result<void> BackupRun::checkSpace()
{
    HF_TRY(const auto space, m_target.space());
    const qint64 needed = m_order.expectedBytes + m_order.reserveBytes;
    if (space.freeBytes < needed)
        return noSpace(place(), needed, space.freeBytes);
    return {};
}

Result<archive::WriteReport> BackupRun::write(const HeldFolder &folder, const Watch &watch)
{
    archive::WriteOptions options;
    options.folder = folder.path;
    options.folderDescriptor = folder.descriptor.get();
    HF_TRY(options.ignore, archive::IgnorePatterns::compile(m_order.ignorePatterns));
    options.format = archiveFormat(m_order.format);
    options.header.tool = u"holdfast " HOLDFAST_VERSION ""_s;
    options.header.serverName = m_order.serverName;
    options.header.templateKey = m_order.templateKey;
    options.header.time = m_order.time;
    options.skipUnreadable = m_order.skipUnreadable;
    options.spoolFolder = m_journal.spoolFolder();
    options.contentCheck = &m_regions;
    options.onEntry = [this](const archive::ManifestEntry &entry) { m_world.add(entry); };
    HF_TRY(m_upload, m_target.put(m_order.archiveName));
    WatchedUpload sink(*m_upload, m_target, place(), m_order.reserveBytes);
    return archive::writeArchive(options, sink, watch.progress, watch.cancel);
}

// Beside the archive where the format cannot hold it, and in the data folder; before the archive
// gets its name, so that a stored archive always has them.
Result<void> BackupRun::storeManifest(const archive::WriteReport &report)
{
    const auto spooled = SpoolFile::adopt(report.manifestFile);
    if (hasSideManifest(m_order.format)) {
        HF_TRY(const auto source, FileSource::open(spooled->path()));
        HF_TRY(const auto upload, m_target.put(sideManifestName(m_order.archiveName)));
        HF_CHECK(copyAll(*source, *upload));
        HF_CHECK(upload->commit());
        m_hasSideManifest = true;
    }
    if (m_order.manifestCacheFile.isEmpty())
        return {};
    HF_CHECK(spooled->publish(m_order.manifestCacheFile));
    m_hasCache = true;
    return {};
}

Result<void> BackupRun::commit(const archive::WriteReport &report)
{
    m_entry.phase = OrderPhase::Committing;
    m_entry.archiveBytes = report.sizeBytes;
    m_entry.manifestHash = QString::fromLatin1(report.manifestSha256.toHex());
    HF_CHECK(m_journal.write(m_entry));
    HF_CHECK(storeManifest(report));
    HF_CHECK(m_upload->commit());
    m_hasArchive = true;
    // An open entry would make the next start take the archive for a leftover: closing it is part
    // of the commit.
    HF_CHECK(m_journal.remove(m_entry.jobId));
    m_isJournalled = false;
    return {};
}

Result<BackupOutcome> BackupRun::run(const HeldFolder &folder, const Watch &watch)
{
    HF_CHECK(checkSpace());
    HF_CHECK(m_journal.write(m_entry));
    m_isJournalled = true;
    enterPhase(watch, u"archive"_s, PhaseFigures::FromZero);
    HF_TRY(const archive::WriteReport report, write(folder, watch));
    const auto removeSpooled =
        SpoolFile::adopt(report.manifestFile); // published or not, none stays
    const WorldSummary world = m_world.summarise(folder.descriptor.get());
    HF_CHECK(watch.cancel.check());
    HF_CHECK(commit(report));

    BackupOutcome outcome;
    outcome.sizeBytes = report.sizeBytes;
    outcome.contentBytes = report.contentBytes;
    outcome.fileCount = report.fileCount;
    outcome.worldSize = world.worldSize;
    outcome.minecraftVersion = world.minecraftVersion;
    outcome.checksum = QString::fromLatin1(report.sha256.toHex());
    outcome.manifestHash = QString::fromLatin1(report.manifestSha256.toHex());
    outcome.storagePath = place();
    for (const archive::Warning &warning : report.warnings)
        outcome.warnings.append(toBackupWarning(warning));
    outcome.warnings.append(world.warnings);
    return outcome;
}

} // namespace

Result<BackupOutcome> LocalNode::backup(const BackupOrder &order, const Watch &watch)
{
    const QString targetFolder = order.target.settings.value("directory"_L1).toString();
    HF_TRY(const HeldFolder folder,
           m_paths.holdServerFolder(
               order.folder, targetFolder.isEmpty() ? QStringList() : QStringList{targetFolder}));
    HF_CHECK(checkNoOpenSwap(folder.path));
    HF_TRY(const auto target, openTarget(order.target));
    BackupRun run(m_journal, order, *target);
    return run.run(folder, watch);
}

Result<VerifyOutcome> LocalNode::verify(const VerifyOrder &order, const Watch &watch)
{
    const StoredArchive &stored = order.archive;
    HF_TRY(const auto target, openTarget(stored.target));
    enterPhase(watch, u"verify"_s, PhaseFigures::FromZero);
    VerifyOutcome outcome;
    HF_TRY(outcome.wasReadFromDisk, target->dropFromCache(stored.archiveName));
    HF_TRY(const auto source, target->open(stored.archiveName));
    archive::VerifyOptions options;
    options.format = archiveFormat(stored.format);
    options.sha256 = QByteArray::fromHex(stored.checksum.toLatin1());
    options.manifestSha256 = QByteArray::fromHex(stored.manifestHash.toLatin1());
    std::unique_ptr<ByteSource> side;
    if (hasSideManifest(stored.format)) {
        HF_TRY(const bool isDropped, target->dropFromCache(sideManifestName(stored.archiveName)));
        outcome.wasReadFromDisk = outcome.wasReadFromDisk && isDropped;
        HF_TRY(side, target->open(sideManifestName(stored.archiveName)));
        options.manifest = side.get();
    }
    HF_TRY(const archive::VerifyReport report,
           archive::verifyArchive(*source, options, watch.progress, watch.cancel));
    outcome.contentBytes = report.contentBytes;
    outcome.fileCount = report.fileCount;
    // Mends the data folder's copy; the archive itself has just been found good.
    if (const auto manifest = openManifest(stored, *target, m_journal.spoolFolder()); !manifest)
        qCWarning(lcNode, "%s", qUtf8Printable(manifest.error().message()));
    return outcome;
}

} // namespace holdfast::node
