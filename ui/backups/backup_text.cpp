#include "ui/backups/backup_text.h"

#include <QtCore/QCoreApplication>

namespace holdfast::ui {

using kit::Status;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::BackupText)
};

} // namespace

kit::Status backupStatus(const Backup &backup)
{
    switch (backup.status) {
    case BackupStatus::Pending:
        return Status::Waiting;
    case BackupStatus::Running:
    case BackupStatus::Verifying:
        return Status::Running;
    case BackupStatus::Completed:
        return !backup.warnings.isEmpty()    ? Status::Attention
               : backup.verifiedAt.isValid() ? Status::Safe
                                             : Status::Unknown;
    case BackupStatus::Failed:
        return Status::Danger;
    case BackupStatus::Cancelled:
        break;
    }
    return Status::Stopped;
}

QString backupStanding(const Backup &backup)
{
    switch (backup.status) {
    case BackupStatus::Pending:
        return BackupText::tr("Waits for its turn");
    case BackupStatus::Running:
        return BackupText::tr("Being made");
    case BackupStatus::Verifying:
        return BackupText::tr("Being read back");
    case BackupStatus::Failed:
        return BackupText::tr("Failed");
    case BackupStatus::Cancelled:
        return BackupText::tr("Cancelled");
    case BackupStatus::Completed:
        break;
    }
    if (!backup.verifiedAt.isValid())
        return BackupText::tr("Stored, not read back yet");
    if (!backup.warnings.isEmpty())
        return BackupText::tr("Good, with %n warning(s)", nullptr, int(backup.warnings.size()));
    return backup.proofLevel >= 4 ? BackupText::tr("Known to be good")
                                  : BackupText::tr("Read back, every checksum equal");
}

kit::Proof backupProof(const Backup &backup)
{
    const bool runs =
        backup.status == BackupStatus::Running || backup.status == BackupStatus::Verifying;
    return {.rungs = backup.status == BackupStatus::Completed   ? backup.proofLevel
                     : backup.status == BackupStatus::Verifying ? 1
                                                                : 0,
            .isRunning = runs,
            .hasFailed = backup.status == BackupStatus::Failed};
}

} // namespace holdfast::ui
