#include "verification_plan.h"

#include <algorithm>

namespace holdfast::schedules {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kShortestPauseMs = 300'000;
constexpr qint64 kLongestPauseMs = 6 * 3'600'000;

} // namespace

VerificationPlan planVerification(const retention::Situation &situation, int days)
{
    const QDateTime now = situation.now;
    const qint64 period = days * kDayMs;
    struct Candidate
    {
        QDateTime dueAt;
        QUuid id;
    };
    QList<Candidate> candidates;
    for (const Backup &backup : situation.backups) {
        if (backup.status != BackupStatus::Completed || situation.damaged.contains(backup.id))
            continue;
        // A time that is yet to come was written by a clock that was wrong: it proves nothing.
        const bool isKnown = backup.verifiedAt.isValid() && backup.verifiedAt <= now;
        candidates.append({isKnown ? backup.verifiedAt.addMSecs(period / 5 * 4) : now, backup.id});
    }
    std::ranges::sort(candidates, {}, &Candidate::dueAt);
    const auto later = std::ranges::find_if(
        candidates, [&now](const Candidate &candidate) { return candidate.dueAt > now; });
    const qint64 dueCount = std::distance(candidates.begin(), later);

    VerificationPlan plan;
    plan.lookAgainAt = now.addMSecs(period / 10); // new ones may have come by then
    if (later != candidates.end())
        plan.lookAgainAt = std::min(plan.lookAgainAt, later->dueAt);
    if (dueCount == 0)
        return plan;
    plan.backupId = candidates.first().id;
    if (dueCount > 1) {
        const qint64 left = now.msecsTo(candidates.at(1).dueAt.addMSecs(period / 5));
        const qint64 pause = std::clamp(left / dueCount, kShortestPauseMs, kLongestPauseMs);
        plan.lookAgainAt = std::min(plan.lookAgainAt, now.addMSecs(pause));
    }
    return plan;
}

} // namespace holdfast::schedules
