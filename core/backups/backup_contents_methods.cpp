// The methods that look into backups.
#include "core/backups/backups.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using api::Caller;

void BackupService::addContentMethods(api::Methods &methods)
{
    const auto serverOfBackup = [this](const auto &params) { return serverOf(params.backupId); };
    methods.add<BackupBrowseParams, ArchiveListing>({
        .name = "backups.browse"_L1,
        .summary = "One folder inside a backup, folders first, a page at a time."_L1,
        .permission = "backups.view"_L1,
        .server = serverOfBackup,
        .handler = [this](const Caller &,
                          const BackupBrowseParams &params) { return browse(params); },
    });
    methods.add<BackupSearchParams, ArchiveListing>({
        .name = "backups.search"_L1,
        .summary = "Entries of a backup whose path holds a text."_L1,
        .permission = "backups.view"_L1,
        .server = serverOfBackup,
        .handler = [this](const Caller &,
                          const BackupSearchParams &params) { return search(params); },
    });
    methods.add<FilePreviewParams, FilePreview>({
        .name = "backups.previewFile"_L1,
        .summary =
            "A bounded look at one file of a backup: text, image, NBT, region map or bytes."_L1,
        .permission = "backups.download"_L1,
        .server = serverOfBackup,
        .handler = [this](const Caller &,
                          const FilePreviewParams &params) { return previewFile(params); },
    });
    methods.add<ExtractParams, TransferTicket>({
        .name = "backups.extract"_L1,
        .summary = "A ticket for downloading one file out of a backup."_L1,
        .permission = "backups.download"_L1,
        .server = serverOfBackup,
        .handler = [this](const Caller &, const ExtractParams &params) { return extract(params); },
    });
    methods.add<BackupDiffParams, TreeDifference>({
        .name = "backups.diff"_L1,
        .summary = "What differs between two backups, or between a backup and the live folder."_L1,
        .permission = "backups.view"_L1,
        .server = serverOfBackup,
        .otherServer = [this](const BackupDiffParams &params) -> Result<QUuid> {
            return serverOf(params.otherBackupId.value_or(params.backupId));
        },
        .handler = [this](const Caller &, const BackupDiffParams &params) { return diff(params); },
    });
    methods.add<FileDifferenceParams, FileDifference>({
        .name = "backups.diffFile"_L1,
        .summary =
            "What changed inside one file between two backups, or between a backup and the live folder."_L1,
        .permission = "backups.download"_L1,
        .server = serverOfBackup,
        .otherServer = [this](const FileDifferenceParams &params) -> Result<QUuid> {
            return serverOf(params.otherBackupId.value_or(params.backupId));
        },
        .handler = [this](const Caller &,
                          const FileDifferenceParams &params) { return diffFile(params); },
    });
    methods.add<RestorePreviewParams, TreeDifference>({
        .name = "backups.previewRestore"_L1,
        .summary = "What a restore would change, a page at a time."_L1,
        .permission = "backups.view"_L1,
        .server = serverOfBackup,
        .namesFolder =
            [](const RestorePreviewParams &params) { return !params.directory.isEmpty(); },
        .handler = [this](const Caller &,
                          const RestorePreviewParams &params) { return previewRestore(params); },
    });
    methods.add<RestoreParams, RestoreCheck>({
        .name = "backups.checkRestore"_L1,
        .summary = "What a restore would need and meet: space, folder, time, undo."_L1,
        .permission = "backups.view"_L1,
        .server = serverOfBackup,
        .namesFolder = [](const RestoreParams &params) { return !params.directory.isEmpty(); },
        .handler = [this](const Caller &,
                          const RestoreParams &params) { return checkRestore(params); },
    });
}

} // namespace holdfast
