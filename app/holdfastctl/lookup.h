// lookup.h: from what a person typed to the record that is meant, and whole lists out of pages.
#pragma once

#include "session.h"

#include "core/model/account.h"
#include "core/model/backup.h"
#include "core/model/backup_content.h"
#include "core/model/people.h"
#include "core/model/schedule.h"
#include "core/model/server.h"
#include "core/model/storage_target.h"

#include <QtCore/QHash>

#include <string>

namespace holdfast::ctl {

/// By name, id or unique prefix.
Result<Server> findServer(Session &session, const std::string &reference);
Result<Backup> findBackup(Session &session, const std::string &reference);
/// By name or unique prefix of its id.
Result<StorageTarget> findTarget(Session &session, const std::string &reference);
/// By unique prefix of its id, or by the server that has only this one.
Result<Schedule> findSchedule(Session &session, const std::string &reference);
/// One of a server's, by unique prefix of its id.
Result<Schedule> findScheduleOf(Session &session, const QUuid &serverId,
                                const std::string &reference);

Result<ServerPage> allServers(Session &session);
/// With their backups' figures.
Result<ServerOverviewPage> allServerOverviews(Session &session);
Result<SchedulePage> allSchedules(Session &session, std::optional<QUuid> serverId);
/// At most `limit` rows.
Result<BackupPage> listBackups(Session &session, BackupListParams params, int limit);

/// By user name, e-mail address, id or unique prefix of it.
Result<User> findUser(Session &session, const std::string &reference);
Result<UserPage> allUsers(Session &session);

/// Names by id, for tables. A server that is gone is not in it.
Result<QHash<QUuid, QString>> serverNames(Session &session);
/// The machines of the installation: "this computer (host)".
Result<QHash<QUuid, QString>> nodeNames(Session &session);

/// The name, else the id.
QString nameOr(const QHash<QUuid, QString> &names, const QUuid &id);

} // namespace holdfast::ctl
