// Statements of the overview room.
#pragma once

#include "core/model/overview.h"
#include "core/model/visible_servers.h"
#include "core/store/connection.h"

namespace holdfast::overview_queries {

/// What health rules need to know of all backups.
struct BackupFigures
{
    qint64 complete = 0;
    qint64 readBack = 0;      ///< complete ones read back since the time asked for
    qint64 lastGood = 0;      ///< servers with a good backup
    qint64 lastGoodTwice = 0; ///< of these, how many of the newest good ones lie on two targets
    QDateTime lastVerifiedAt = {};
};
Result<BackupFigures> backupFigures(store::Connection &connection, const QDateTime &readBackSince,
                                    const VisibleServers &visible);

/// An attempt at a backup, as a day of the heat map sees it.
struct Attempt
{
    QUuid serverId = {};
    QDateTime startedAt = {};
    BackupStatus status = BackupStatus::Pending;
    bool isVerified = false;
    bool hasWarnings = false;
    int proofLevel = 0;
};
/// Of servers that are registered still, begun at `since` or later, at most 200,000.
Result<QList<Attempt>> attempts(store::Connection &connection, const QDateTime &since,
                                const VisibleServers &visible);
/// Enabled schedules, at most 10,000.
Result<QList<Schedule>> enabledSchedules(store::Connection &connection,
                                         const VisibleServers &visible);

/// A copy that was not where it should be, or not what it should be; the newest first, at most 100.
struct BadCopy
{
    QUuid serverId = {};
    QString serverName = {};
    QUuid backupId = {};
    QString backupName = {};
    CopyState state = CopyState::Damaged;
    QDateTime foundAt = {};
};
Result<QList<BadCopy>> badCopies(store::Connection &connection, const VisibleServers &visible);

} // namespace holdfast::overview_queries
