// ui/backups/backup_steps.h: how a backup came to be, as steps of a timeline.
#pragma once

#include "core/model/backup.h"

#include "ui/kit/timeline.h"

#include <optional>

namespace holdfast::ui {

/// The phases of its job with their times, then when it was last read back. Without the job (it may
/// be long gone) what the backup itself knows.
QList<kit::TimelineStep> backupSteps(const Backup &backup, const std::optional<Job> &job);

} // namespace holdfast::ui
