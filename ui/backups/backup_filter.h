// ui/backups/backup_filter.h: what a person types above the table of backups, as the service takes
// it.
#pragma once

#include "core/model/backup.h"

#include "ui/kit/token_field.h"
#include "ui/workspace/server_directory.h"

namespace holdfast::ui {

/// The parsed filter line. Words without a colon are looked for in the name; `server:"My World"
/// is:verified larger:2GB tag:before-update since:2026-10-22 until:… order:largest`.
struct BackupFilter
{
    BackupListParams params = {};
    /// What could not be understood, as typed: shown, never silently ignored.
    QStringList notUnderstood = {};
    bool isEmpty = true;
};

/// Never fails: what it does not know ends in notUnderstood. `servers` gives names their ids.
BackupFilter parseBackupFilter(const QString &text, const ServerDirectory &servers);

/// What parseBackupFilter() understands, for the field that offers it. `servers` must outlive it.
QList<kit::TokenKey> backupFilterKeys(const ServerDirectory &servers);

/// "2GB", "500MB", "1.5G" in bytes (decimal units, as sizes are shown); nothing when it is no size.
std::optional<qint64> parseSize(const QString &text);

} // namespace holdfast::ui
