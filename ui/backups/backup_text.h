// ui/backups/backup_text.h: how a backup stands, as mark, words and proof.
#pragma once

#include "core/model/backup.h"

#include "ui/kit/status.h"

namespace holdfast::ui {

/// The mark for a backup's state.
kit::Status backupStatus(const Backup &backup);
/// "Known to be good", "Stored, not read back yet", "Failed".
QString backupStanding(const Backup &backup);
kit::Proof backupProof(const Backup &backup);

} // namespace holdfast::ui
