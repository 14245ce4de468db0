// ui/schedules/schedule_text.h: schedules in words, in the person's language.
#pragma once

#include "core/base/error.h"
#include "core/model/backup.h"
#include "core/model/schedule.h"

#include <QtCore/QString>

namespace holdfast::ui {

struct Rhythm;

/// "Every day at 04:00". Any expression that the service takes has a sentence.
QString scheduleSentence(const Schedule &schedule);
QString rhythmSentence(const Rhythm &rhythm);
/// "Berlin", from Europe/Berlin.
QString zoneText(const QString &timeZone);

/// "7 newest, 7 daily, 4 weekly", or "everything".
QString retentionText(const Schedule &schedule);
/// Why a backup stays or goes.
QString retentionReason(const PruneDecision &decision);

/// What a change of the clock does to a run, one or two sentences; empty when it does nothing.
/// `timeZone` is the one that `run.local` is in.
QString clockChangeText(const PlannedRun &run, const QString &timeZone);

/// What is wrong with an expression, for beside its field; any other error: its own sentence.
QString cronErrorText(const Error &error);

} // namespace holdfast::ui
