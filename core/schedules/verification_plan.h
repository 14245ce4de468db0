// verification_plan.h: which archive of a server to read back next, and when to look again.
#pragma once

#include "core/model/backup.h"
#include "core/retention/retention.h"

#include <chrono>

namespace holdfast::schedules {

struct VerificationPlan
{
    QUuid backupId = {}; ///< null: none is due
    QDateTime lookAgainAt = {};
};

/// Every whole archive is read back at least once in `days`: each becomes due after four fifths of
/// that time, and those that are due together are spread over the last fifth, the oldest first.
VerificationPlan planVerification(const retention::Situation &situation, int days);

} // namespace holdfast::schedules
