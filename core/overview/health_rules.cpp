#include "health_rules.h"

#include <algorithm>
#include <cmath>

namespace holdfast::overview {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGoals = 40;
constexpr int kElsewhere = 25;
constexpr int kReadBack = 15;
constexpr int kSpace = 10;
constexpr int kService = 10;
constexpr int kSpaceWarnDays = 30;
constexpr int kSpaceDangerDays = 7;

/// Rounded down: only what is whole has all points.
int share(int atMost, double part, double whole)
{
    return whole > 0 ? int(std::floor(atMost * std::clamp(part / whole, 0.0, 1.0))) : 0;
}

HealthReason goals(const HealthSituation &situation)
{
    HealthReason reason{.rule = HealthRule::Goals,
                        .atMost = kGoals,
                        .part = situation.within,
                        .whole = situation.servers};
    reason.points = share(kGoals, situation.within + situation.failedLast / 2.0, situation.servers);
    reason.finding =
        situation.within == situation.servers
            ? u"Every server has a verified backup within its goal."_s
            : u"%1 of %2 servers are within their goal; of %3 of the others only the newest attempt failed."_s
                  .arg(situation.within)
                  .arg(situation.servers)
                  .arg(situation.failedLast);
    return reason;
}

HealthReason elsewhere(const HealthSituation &situation)
{
    const auto &backups = situation.backups;
    HealthReason reason{.rule = HealthRule::Elsewhere,
                        .atMost = kElsewhere,
                        .part = backups.lastGoodTwice,
                        .whole = situation.servers};
    reason.points = share(kElsewhere, double(backups.lastGoodTwice), situation.servers);
    if (backups.lastGoodTwice == 0)
        reason.finding =
            u"No server's last good backup lies in a second place: whatever takes the disk takes them all."_s;
    else
        reason.finding = u"The last good backup of %1 of %2 servers lies in more than one place."_s
                             .arg(backups.lastGoodTwice)
                             .arg(situation.servers);
    return reason;
}

HealthReason readBack(const HealthSituation &situation)
{
    const auto &backups = situation.backups;
    HealthReason reason{.rule = HealthRule::ReadBack,
                        .atMost = kReadBack,
                        .part = backups.readBack,
                        .whole = backups.complete};
    reason.points = share(kReadBack, double(backups.readBack), double(backups.complete));
    reason.finding =
        u"%1 of %2 stored backups were read back whole in the last %3 days."_s.arg(backups.readBack)
            .arg(backups.complete)
            .arg(kReadBackDays);
    return reason;
}

HealthReason space(const HealthSituation &situation)
{
    HealthReason reason{.rule = HealthRule::Space, .points = kSpace, .atMost = kSpace, .part = -1};
    reason.finding = u"No storage target fills up within %1 days."_s.arg(kSpaceWarnDays);
    for (const TargetGrowth &target : situation.targets) {
        if (!target.fullAt.isValid())
            continue;
        const qint64 days = situation.now.daysTo(target.fullAt);
        if (reason.part < 0 || days < reason.part)
            reason.part = days;
        const int points = days <= kSpaceDangerDays ? 0
                           : days <= kSpaceWarnDays ? kSpace / 2
                                                    : kSpace;
        if (points >= reason.points)
            continue;
        reason.points = points;
        reason.finding = u"At the present rate %1 is full in %2 days."_s.arg(target.name).arg(days);
    }
    if (situation.targets.isEmpty()) {
        reason.points = 0;
        reason.finding = u"There is no storage target."_s;
    }
    return reason;
}

HealthReason service(const HealthSituation &situation)
{
    HealthReason reason{.rule = HealthRule::Service, .atMost = kService};
    reason.points = situation.isKnown ? kService : 0;
    reason.finding = situation.isKnown
                         ? u"The service looks at its schedules."_s
                         : u"The service has not looked at its schedules for 10 minutes."_s;
    return reason;
}

} // namespace

HealthScore judge(const HealthSituation &situation)
{
    HealthScore score;
    if (situation.servers == 0)
        return score;
    score.reasons = {goals(situation), elsewhere(situation), readBack(situation), space(situation),
                     service(situation)};
    int points = 0;
    for (const HealthReason &reason : std::as_const(score.reasons))
        points += reason.points;
    score.points = points;
    return score;
}

} // namespace holdfast::overview
