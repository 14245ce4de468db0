// health_rules.h: the rules of docs/health-score.md; pure judgement. Keep both in step.
#pragma once

#include "overview_queries.h"

namespace holdfast::overview {

/// What the score rests on.
struct HealthSituation
{
    int servers = 0;
    int within = 0;
    int failedLast = 0;
    overview_queries::BackupFigures backups = {};
    QList<TargetGrowth> targets = {};
    bool isKnown = false; ///< the service looked at its schedules lately
    QDateTime now = {};
};

/// How long ago a backup may have been read back to count as lately.
inline constexpr int kReadBackDays = 30;

HealthScore judge(const HealthSituation &situation);

} // namespace holdfast::overview
