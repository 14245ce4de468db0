#include "heat_map.h"

#include "core/schedules/schedules.h"

#include <algorithm>

namespace holdfast::overview {

using overview_queries::Attempt;

namespace {

constexpr int kGraceSeconds = 3600;

DayState stateOf(const Attempt &attempt)
{
    constexpr int kProofTested = 4;
    switch (attempt.status) {
    case BackupStatus::Failed:
        return DayState::Failed;
    case BackupStatus::Completed:
        break;
    default: // under way, or a person cancelled it
        return DayState::None;
    }
    if (attempt.proofLevel >= kProofTested)
        return DayState::Tested;
    if (!attempt.isVerified)
        return DayState::Stored;
    return attempt.hasWarnings ? DayState::Warnings : DayState::Verified;
}

bool hasAttempt(const QList<Attempt> &attempts, const QDateTime &from, const QDateTime &until)
{
    return std::ranges::any_of(attempts, [&](const Attempt &attempt) {
        return attempt.startedAt >= from && attempt.startedAt < until;
    });
}

/// Whether the schedule asked for a run in [from, until) and none was tried.
bool isMissed(const Schedule &schedule, const QList<Attempt> &attempts, const QDateTime &from,
              const QDateTime &until)
{
    const QDateTime begin = std::max(from, schedule.createdAt);
    if (begin >= until)
        return false;
    if (schedule.cron.isEmpty()) {
        // An interval has no fixed hours: at the day's end the last try may be so old at most.
        const QDateTime since = until.addSecs(-std::max(86'400LL, schedule.intervalHours * 3600LL));
        return schedule.createdAt <= since && !hasAttempt(attempts, since, until);
    }
    const auto due = firstDueAfter(schedule, begin.addMSecs(-1));
    return due && due->isValid() && *due < until && !hasAttempt(attempts, from, until);
}

} // namespace

QList<DayState> daysOf(const QList<Attempt> &attempts, const QList<Schedule> &schedules, int days,
                       const QTimeZone &zone, const QDateTime &now)
{
    const QDate today = now.toTimeZone(zone).date();
    QList<DayState> states;
    for (int back = days - 1; back >= 0; --back) {
        const QDate date = today.addDays(-back);
        const QDateTime from = date.startOfDay(zone).toUTC();
        const QDateTime until = date.addDays(1).startOfDay(zone).toUTC();
        DayState state = DayState::None;
        for (const Attempt &attempt : attempts) {
            if (attempt.startedAt >= from && attempt.startedAt < until)
                state = std::max(state, stateOf(attempt));
        }
        const QDateTime known = std::min(until, now.addSecs(-kGraceSeconds));
        const auto missed = [&](const Schedule &schedule) {
            return isMissed(schedule, attempts, from, known);
        };
        // What runs or was cancelled was tried.
        if (state == DayState::None && !hasAttempt(attempts, from, until) &&
            std::ranges::any_of(schedules, missed))
            state = DayState::Missed;
        states.append(state);
    }
    return states;
}

} // namespace holdfast::overview
