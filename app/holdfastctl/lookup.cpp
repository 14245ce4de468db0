#include "lookup.h"

#include <algorithm>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageRows = 500;

ReferenceParams reference(const std::string &text)
{
    return {.reference = QString::fromStdString(text)};
}

/// The only record whose id begins with `prefix`.
template<typename R>
QList<R> withIdPrefix(const QList<R> &records, const QString &prefix)
{
    QList<R> found;
    std::ranges::copy_if(records, std::back_inserter(found), [&prefix](const R &record) {
        return !prefix.isEmpty() && idText(record.id).startsWith(prefix, Qt::CaseInsensitive);
    });
    return found;
}

template<typename R>
Result<R> onlyOne(const QList<R> &found, QLatin1StringView kind, const QString &name)
{
    if (found.size() == 1)
        return found.first();
    return Error(found.isEmpty() ? "cli.not_found"_L1 : "cli.ambiguous"_L1,
                 {{"kind"_L1, QString(kind)}, {"name"_L1, name}});
}

} // namespace

Result<Server> findServer(Session &session, const std::string &name)
{
    return session.call<Server>("servers.resolve"_L1, reference(name));
}

Result<Backup> findBackup(Session &session, const std::string &name)
{
    return session.call<Backup>("backups.resolve"_L1, reference(name));
}

Result<StorageTarget> findTarget(Session &session, const std::string &name)
{
    HF_TRY(const auto list, session.call<StorageList>("storage.list"_L1, Nothing()));
    const QString wanted = QString::fromStdString(name);
    for (const StorageTarget &target : list.targets) {
        if (target.name == wanted)
            return target;
    }
    return onlyOne(withIdPrefix(list.targets, wanted), "storage target"_L1, wanted);
}

Result<Schedule> findSchedule(Session &session, const std::string &name)
{
    HF_TRY(const auto page, allSchedules(session, std::nullopt));
    const QString wanted = QString::fromStdString(name);
    QList<Schedule> found = withIdPrefix(page.schedules, wanted);
    if (found.isEmpty()) {
        HF_TRY(const auto server, findServer(session, name));
        std::ranges::copy_if(
            page.schedules, std::back_inserter(found),
            [&server](const Schedule &schedule) { return schedule.serverId == server.id; });
    }
    return onlyOne(found, "schedule"_L1, wanted);
}

Result<Schedule> findScheduleOf(Session &session, const QUuid &serverId,
                                const std::string &reference)
{
    HF_TRY(const auto page, allSchedules(session, serverId));
    return onlyOne(withIdPrefix(page.schedules, QString::fromStdString(reference)), "schedule"_L1,
                   QString::fromStdString(reference));
}

Result<ServerPage> allServers(Session &session)
{
    ServerPage all;
    PageParams params{.after = {}, .limit = kPageRows};
    do {
        HF_TRY(const auto page, session.call<ServerPage>("servers.list"_L1, params));
        all.servers += page.servers;
        params.after = page.after;
    } while (!params.after.isEmpty());
    return all;
}

Result<ServerOverviewPage> allServerOverviews(Session &session)
{
    ServerOverviewPage all;
    ServerOverviewParams params{.limit = kPageRows};
    do {
        HF_TRY(const auto page, session.call<ServerOverviewPage>("servers.overview"_L1, params));
        all.servers += page.servers;
        params.after = page.after;
    } while (!params.after.isEmpty());
    return all;
}

Result<SchedulePage> allSchedules(Session &session, std::optional<QUuid> serverId)
{
    SchedulePage all;
    ScheduleListParams params{.serverId = serverId, .after = {}, .limit = kPageRows};
    do {
        HF_TRY(const auto page, session.call<SchedulePage>("schedules.list"_L1, params));
        all.schedules += page.schedules;
        params.after = page.after;
    } while (!params.after.isEmpty());
    return all;
}

Result<BackupPage> listBackups(Session &session, BackupListParams params, int limit)
{
    BackupPage all;
    do {
        params.limit = std::min(kPageRows, limit - int(all.backups.size()));
        HF_TRY(const auto page, session.call<BackupPage>("backups.list"_L1, params));
        all.backups += page.backups;
        all.after = params.after = page.after;
    } while (!params.after.isEmpty() && all.backups.size() < limit);
    return all;
}

Result<UserPage> allUsers(Session &session)
{
    UserPage all;
    PageParams params{.after = {}, .limit = kPageRows};
    do {
        HF_TRY(const auto page, session.call<UserPage>("users.list"_L1, params));
        all.users += page.users;
        params.after = page.after;
    } while (!params.after.isEmpty());
    return all;
}

Result<User> findUser(Session &session, const std::string &name)
{
    HF_TRY(const auto page, allUsers(session));
    const QString wanted = QString::fromStdString(name);
    for (const User &user : page.users) {
        if (user.username == wanted.toLower() ||
            (!user.email.isEmpty() && user.email.compare(wanted, Qt::CaseInsensitive) == 0))
            return user;
    }
    return onlyOne(withIdPrefix(page.users, wanted), "account"_L1, wanted);
}

Result<QHash<QUuid, QString>> serverNames(Session &session)
{
    HF_TRY(const auto page, allServers(session));
    QHash<QUuid, QString> names;
    for (const Server &server : page.servers)
        names.insert(server.id, server.name);
    return names;
}

Result<QHash<QUuid, QString>> nodeNames(Session &session)
{
    HF_TRY(const auto list, session.call<NodeList>("nodes.list"_L1, Nothing()));
    QHash<QUuid, QString> names;
    for (const RegisteredNode &node : list.nodes)
        names.insert(node.id, node.name == node.hostname
                                  ? node.name
                                  : QString(node.name + u" ("_s + node.hostname + u')'));
    return names;
}

QString nameOr(const QHash<QUuid, QString> &names, const QUuid &id)
{
    return names.value(id, id.isNull() ? u"-"_s : idText(id));
}

} // namespace holdfast::ctl
