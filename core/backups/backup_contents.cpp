// Looking into backups: nothing here changes anything.
#include "core/backups/backups.h"

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// Only small metadata is looked at for these: no progress, no cancellation.
struct Unwatched
{
    Progress progress;
    node::Watch watch{progress, CancellationToken(), [](const QString &) {}};
};

Result<void> checkLimit(int limit, int most)
{
    if (limit < 1 || limit > most)
        return Error("record.invalid"_L1, {{"field"_L1, u"limit"_s},
                                           {"reason"_L1, u"must be from 1 to %1"_s.arg(most)}});
    return {};
}

template<typename Params>
Result<node::DifferenceScope> scopeOf(const Params &params)
{
    HF_CHECK(checkLimit(params.limit, 10'000));
    return node::DifferenceScope{params.kind, params.after, params.limit, params.countChunks};
}

} // namespace

Result<TreeDifference> BackupService::previewRestore(const RestorePreviewParams &params)
{
    HF_TRY(const node::DifferenceScope scope, scopeOf(params));
    HF_TRY(const Loaded loaded, loadHere(params.backupId));
    const RestoreParams restore{params.backupId, params.directory, params.safetyBackup};
    HF_TRY(const QString folder, restoreFolder(loaded, restore));
    Unwatched unwatched;
    return m.node.previewRestore(restoreOrder(loaded, restore, folder), scope, unwatched.watch);
}

Result<ArchiveListing> BackupService::browse(const BackupBrowseParams &params)
{
    HF_CHECK(checkLimit(params.limit, 5000));
    HF_TRY(const Loaded loaded, loadHere(params.backupId));
    return m.node.browse(storedArchive(loaded), params.path, params.after, params.limit);
}

Result<ArchiveListing> BackupService::search(const BackupSearchParams &params)
{
    HF_CHECK(checkLimit(params.limit, 1000));
    if (params.text.isEmpty() || params.text.size() > 1000)
        return Error("record.invalid"_L1,
                     {{"field"_L1, u"text"_s}, {"reason"_L1, u"must be 1 to 1000 characters"_s}});
    HF_TRY(const Loaded loaded, loadHere(params.backupId));
    return m.node.search(storedArchive(loaded), params.text, params.after, params.limit, {});
}

Result<FilePreview> BackupService::previewFile(const FilePreviewParams &params)
{
    HF_TRY(const Loaded loaded, loadHere(params.backupId));
    return m.node.previewFile(storedArchive(loaded), params);
}

Result<TreeDifference> BackupService::diff(const BackupDiffParams &params)
{
    HF_TRY(const node::DifferenceScope scope, scopeOf(params));
    HF_TRY(const Loaded older, loadHere(params.backupId));
    Unwatched unwatched;
    if (params.otherBackupId) {
        HF_TRY(const Loaded newer, loadHere(*params.otherBackupId));
        return m.node.diff(storedArchive(older), storedArchive(newer), scope, unwatched.watch);
    }
    if (!older.server)
        return Error("backup.server_gone"_L1, {{"name"_L1, older.backup.name}});
    return m.node.diffLive(storedArchive(older), older.server->directory, older.ignorePatterns,
                           scope, unwatched.watch);
}

Result<FileDifference> BackupService::diffFile(const FileDifferenceParams &params)
{
    HF_TRY(const Loaded older, loadHere(params.backupId));
    if (params.otherBackupId) {
        HF_TRY(const Loaded newer, loadHere(*params.otherBackupId));
        return m.node.diffFile(storedArchive(older), storedArchive(newer), params.path, {});
    }
    if (!older.server)
        return Error("backup.server_gone"_L1, {{"name"_L1, older.backup.name}});
    return m.node.diffFileLive(storedArchive(older), older.server->directory, params.path, {});
}

Result<TransferTicket> BackupService::extract(const ExtractParams &params)
{
    HF_TRY(const Loaded loaded, loadHere(params.backupId));
    const node::StoredArchive archive = storedArchive(loaded);
    HF_TRY(const ArchiveEntry entry, m.node.findFile(archive, params.path));
    return m.transfers.issueDownload(
        entry.name, entry.sizeBytes,
        [this, archive, path = params.path](ByteSink &sink, const CancellationToken &cancel) {
            return m.node.extract(archive, path, sink, cancel);
        });
}

} // namespace holdfast
