// core/retention/retention.h: which backups stay, which go, and why; pure judgement, nothing is
// done.
//
// docs/retention.md is the same for people; keep both in step.
#pragma once

#include "core/model/backup.h"
#include "core/model/schedule.h"

#include <QtCore/QSet>

namespace holdfast::retention {

/// Everything that the judgement of one server's backups rests on.
struct Situation
{
    QList<Backup> backups = {};     ///< all of the server, in any order and state
    QList<Schedule> schedules = {}; ///< all of the server
    QSet<QUuid> damaged = {};       ///< completed backups of which no copy is whole any more
    QUuid justMade = {};            ///< stays whatever its time says (clock set back); may be null
    QDateTime now = {};
};

/// Judges every backup, newest first. A backup is judged by the rules of the schedule that made it;
/// it stays if any rule keeps it. Never goes: what is locked, under way, made by hand or by a
/// schedule that is disabled or gone, whose time lies in the future, and the last good backup
/// (verified or not, suspiciously small ones set aside) of the server and of each schedule. While
/// the newest attempt of a schedule has failed, nothing of that schedule goes. Failed and cancelled
/// ones go after 30 days. Removing what it says and judging again removes nothing more.
QList<PruneDecision> decide(const Situation &situation);

/// Whether `backup` holds less than half of what its predecessor held: a warning, and such a backup
/// takes no other's place. Compares archives, or contents where the compression differs.
bool isSuspiciouslySmall(const Backup &backup, const Backup &predecessor);

} // namespace holdfast::retention
