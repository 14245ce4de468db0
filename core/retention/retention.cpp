#include "core/retention/retention.h"

#include "retention_rules.h"

#include <QtCore/QHash>

#include <algorithm>

namespace holdfast::retention {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFailedRowDays = 30;

bool isFailure(const Backup &backup)
{
    return backup.status == BackupStatus::Failed || backup.status == BackupStatus::Cancelled;
}

/// One pass over one server's backups.
class Judgement
{
public:
    Judgement(const Situation &situation, const QSet<QUuid> &gone)
        : m_situation(situation)
    {
        for (const Backup &backup : situation.backups) {
            if (!gone.contains(backup.id))
                m_newestFirst.append(&backup);
        }
        std::ranges::sort(m_newestFirst, [](const Backup *a, const Backup *b) {
            return std::pair(a->startedAt, a->id) > std::pair(b->startedAt, b->id);
        });
        for (const Schedule &schedule : situation.schedules)
            m_schedules.insert(schedule.id, &schedule);
        findSuspicious();
        findLastGood();
        findFailingSchedules();
    }

    QList<PruneDecision> decide()
    {
        QList<PruneDecision> decisions;
        for (const Backup *backup : std::as_const(m_newestFirst)) {
            PruneDecision decision{backup->id, backup->name, backup->startedAt, backup->sizeBytes};
            const std::optional<Reason> kept = whyKept(*backup);
            const Reason reason = kept.value_or(whyRemoved(*backup));
            decision.isRemoved = !kept;
            decision.reason = reason.text;
            decision.rule = reason.rule;
            decisions.append(decision);
        }
        return decisions;
    }

private:
    bool isFuture(const Backup &backup) const { return backup.startedAt > m_situation.now; }
    bool isGood(const Backup &backup) const
    {
        return backup.status == BackupStatus::Completed && !isFuture(backup) &&
               !m_situation.damaged.contains(backup.id);
    }

    void findSuspicious()
    {
        const Backup *newer = nullptr;
        for (const Backup *backup : std::as_const(m_newestFirst)) {
            if (!isGood(*backup))
                continue;
            if (newer != nullptr && isSuspiciouslySmall(*newer, *backup)) {
                m_suspicious.insert(newer->id);
                m_beforeDrop.insert(backup->id);
            }
            newer = backup;
        }
    }

    /// Of the server (null) and of each schedule the newest good backup and the newest good one
    /// that was verified. A suspiciously small one stays and leaves that rank to the next older one
    /// too.
    void findLastGood()
    {
        QSet<std::pair<QUuid, bool>> found;
        for (const Backup *backup : std::as_const(m_newestFirst)) {
            if (!isGood(*backup))
                continue;
            const std::pair<QUuid, bool> ranks[] = {{QUuid(), false},
                                                    {QUuid(), true},
                                                    {backup->scheduleId, false},
                                                    {backup->scheduleId, true}};
            for (const auto &rank : ranks) {
                const bool needsVerified = rank.second;
                if (found.contains(rank) || (needsVerified && !backup->verifiedAt.isValid()))
                    continue;
                m_lastGood.insert(backup->id);
                if (!m_suspicious.contains(backup->id))
                    found.insert(rank);
            }
        }
    }

    void findFailingSchedules()
    {
        QSet<QUuid> judged;
        for (const Backup *backup : std::as_const(m_newestFirst)) {
            const bool isAttempt =
                backup->status == BackupStatus::Completed || backup->status == BackupStatus::Failed;
            if (!isAttempt || isFuture(*backup) || judged.contains(backup->scheduleId))
                continue;
            judged.insert(backup->scheduleId);
            if (backup->status == BackupStatus::Failed)
                m_failing.insert(backup->scheduleId);
        }
    }

    std::optional<Reason> whyKept(const Backup &backup)
    {
        const std::optional<Reason> always = whyKeptAlways(backup);
        if (isFailure(backup))
            return always ? always : whyKeptFailure(backup);
        const Schedule *schedule = m_schedules.value(backup.scheduleId);
        if (backup.status != BackupStatus::Completed || schedule == nullptr || isFuture(backup))
            return always;
        // Asked also for what stays anyway: it takes its place in the rules.
        const bool isWhole = isGood(backup) && !m_suspicious.contains(backup.id);
        const std::optional<Reason> byRule =
            rulesOf(*schedule).keep(backup.startedAt, isWhole ? Place::Taken : Place::LeftToOthers);
        if (always || !byRule)
            return always;
        return Reason{byRule->rule, u"Stays: "_s + byRule->text +
                                        (isWhole ? QString() : whyUncounted(backup)) + u'.'};
    }

    std::optional<Reason> whyKeptAlways(const Backup &backup) const
    {
        if (backup.locked)
            return Reason{RetentionRule::Locked, u"Stays: it is locked."_s};
        if (backup.status == BackupStatus::Pending || backup.status == BackupStatus::Running ||
            backup.status == BackupStatus::Verifying)
            return Reason{RetentionRule::UnderWay, u"Stays: it is under way."_s};
        if (backup.id == m_situation.justMade)
            return Reason{RetentionRule::JustMade, u"Stays: it was made just now."_s};
        if (isFuture(backup))
            return Reason{RetentionRule::Future,
                          u"Stays: its time lies in the future; the clock was changed."_s};
        if (m_lastGood.contains(backup.id))
            return Reason{RetentionRule::LastGood, u"Stays: it is the last good backup."_s};
        if (isFailure(backup))
            return std::nullopt;
        if (m_beforeDrop.contains(backup.id))
            return Reason{RetentionRule::BeforeDrop,
                          u"Stays: the backup after it is less than half its size."_s};
        if (backup.scheduleId.isNull())
            return Reason{RetentionRule::ByHand,
                          u"Stays: it was made by hand and is only removed by hand."_s};
        const Schedule *schedule = m_schedules.value(backup.scheduleId);
        if (schedule == nullptr)
            return Reason{
                RetentionRule::ScheduleGone,
                u"Stays: the schedule that made it is gone; it is only removed by hand."_s};
        if (!schedule->enabled)
            return Reason{RetentionRule::ScheduleOff,
                          u"Stays: the schedule that made it is switched off."_s};
        if (m_failing.contains(backup.scheduleId))
            return Reason{
                RetentionRule::ScheduleFailing,
                u"Stays: the newest backup of its schedule failed; nothing goes before one succeeds."_s};
        return std::nullopt;
    }

    std::optional<Reason> whyKeptFailure(const Backup &backup) const
    {
        if (backup.startedAt.daysTo(m_situation.now) < kFailedRowDays)
            return Reason{
                RetentionRule::RecentFailure,
                u"Stays: the record of a failure is kept for %1 days."_s.arg(kFailedRowDays)};
        if (m_failing.contains(backup.scheduleId))
            return Reason{RetentionRule::ScheduleFailing,
                          u"Stays: no backup of its schedule has succeeded since."_s};
        return std::nullopt;
    }

    QString whyUncounted(const Backup &backup) const
    {
        return m_suspicious.contains(backup.id)
                   ? u", not counted: less than half the size of the one before"_s
                   : u", not counted: no copy of it is whole"_s;
    }

    Reason whyRemoved(const Backup &backup) const
    {
        if (isFailure(backup))
            return {RetentionRule::OldFailure,
                    u"Goes: a failed or cancelled backup of more than %1 days ago."_s.arg(
                        kFailedRowDays)};
        return {RetentionRule::NoRule,
                u"Goes: newer ones exist and no rule of its schedule keeps it."_s};
    }

    Rules &rulesOf(const Schedule &schedule)
    {
        const auto found = m_rules.find(schedule.id);
        return found != m_rules.end()
                   ? *found
                   : *m_rules.insert(schedule.id, Rules(schedule, m_situation.now));
    }

    const Situation &m_situation;
    QList<const Backup *> m_newestFirst;
    QHash<QUuid, const Schedule *> m_schedules;
    QHash<QUuid, Rules> m_rules;
    QSet<QUuid> m_suspicious;
    QSet<QUuid> m_beforeDrop;
    QSet<QUuid> m_lastGood;
    QSet<QUuid> m_failing; // schedules whose newest attempt failed
};

} // namespace

bool isSuspiciouslySmall(const Backup &backup, const Backup &predecessor)
{
    const bool isComparable = backup.compressionFormat == predecessor.compressionFormat ||
                              backup.contentBytes <= 0 || predecessor.contentBytes <= 0;
    return isComparable ? backup.sizeBytes < predecessor.sizeBytes / 2
                        : backup.contentBytes < predecessor.contentBytes / 2;
}

QList<PruneDecision> decide(const Situation &situation)
{
    // Judged again without what goes, until nothing more does: with a suspiciously small backup
    // goes the reason to keep the one before it, and a second run must not be the one to find that.
    QSet<QUuid> gone;
    QList<PruneDecision> decisions;
    while (true) {
        const QList<PruneDecision> judged = Judgement(situation, gone).decide();
        const qsizetype before = gone.size();
        for (const PruneDecision &decision : judged) {
            if (!decision.isRemoved)
                continue;
            gone.insert(decision.backupId);
            decisions.append(decision);
        }
        if (gone.size() == before) {
            decisions += judged;
            break;
        }
    }
    std::ranges::sort(decisions, [](const PruneDecision &a, const PruneDecision &b) {
        return std::pair(a.startedAt, a.backupId) > std::pair(b.startedAt, b.backupId);
    });
    return decisions;
}

} // namespace holdfast::retention
