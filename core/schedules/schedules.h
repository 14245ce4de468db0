// core/schedules/schedules.h: backups by the clock: when they are due, and that they run once.
#pragma once

#include "core/base/result.h"
#include "core/model/schedule.h"

namespace holdfast::schedules {

/// When these settings are due next: `count` times (1 to 1000) after `from` (null: after `now`), in
/// ISO 8601 with the zone's offset at that time. Needs no store. Errors: InvalidArgument
/// `schedule.cron_invalid`, `schedule.time_zone_unknown`, `record.invalid`.
Result<SchedulePreview> preview(const SchedulePreviewParams &params, const QDateTime &now);

} // namespace holdfast::schedules
