// schedule_settings.h: what a person asked for, checked and brought into a schedule.
#pragma once

#include "core/model/schedule.h"

#include "recurrence.h"

namespace holdfast::schedules {

/// How often archives are read back when nobody says: days.
inline constexpr int kVerifyEveryDays = 30;

/// `base` with the settings of `params`. Errors: those of Recurrence::create, and record.invalid.
Result<Schedule> withSettings(const Schedule &base, const ScheduleSetParams &params);

/// A stored schedule's recurrence.
Result<Recurrence> recurrenceOf(const Schedule &schedule);

} // namespace holdfast::schedules
