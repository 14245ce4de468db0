// keep_option.h: what retention keeps, as it is typed and shown.
#pragma once

#include "core/base/result.h"
#include "core/model/schedule.h"

namespace holdfast::ctl {

/// `7` or `last=7`: the newest; `30d`: by age; `hourly=24`, `daily=7`, `weekly=`, `monthly=`,
/// `yearly=`: the newest of each. What is not named stays at its default. Errors: `cli.usage`.
Result<void> applyKeep(const QStringList &rules, ScheduleSetParams &params);
/// The same form back.
QString keepText(const Schedule &schedule);

} // namespace holdfast::ctl
