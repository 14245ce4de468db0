// cron_fields.h: the text of a cron expression, taken apart into what each field allows.
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <array>
#include <bitset>

namespace holdfast::schedules {

/// In the order of the text: minute, hour, day of month, month, day of week.
struct CronFields
{
    std::array<std::bitset<60>, 5> allowed = {}; ///< by the field's own numbers; Sunday is 0
    std::array<bool, 5> beginsWithStar = {};
};

Result<CronFields> parseCronFields(const QString &text);

/// `schedule.cron_invalid`.
Error cronError(const QString &text, const QString &field, const QString &reason);

} // namespace holdfast::schedules
