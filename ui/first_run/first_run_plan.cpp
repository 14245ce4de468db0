#include "first_run_plan.h"

#include "core/model/schedule.h"
#include "core/model/server.h"
#include "core/model/storage_target.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPointer>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

FirstRunPlan::FirstRunPlan(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

void FirstRunPlan::carryOut(const FirstRunChoice &choice)
{
    m_isRunning = true;
    run(choice);
}

QCoro::Task<> FirstRunPlan::run(FirstRunChoice choice)
{
    const QPointer guard(this);
    const Result<QUuid> targetId = co_await target(choice);
    if (!guard)
        co_return;
    if (!targetId) {
        m_isRunning = false;
        emit targetFailed(targetId.error());
        co_return;
    }
    for (const FoundServer &server : std::as_const(choice.servers)) {
        const Result<Backup> backup = co_await begin(server, *targetId, choice.everyHours);
        if (!guard)
            co_return;
        if (backup)
            emit backupBegun(server.directory, *backup);
        else
            emit serverFailed(server.directory, backup.error());
    }
    m_isRunning = false;
    emit ended();
}

QCoro::Task<Result<QUuid>> FirstRunPlan::target(FirstRunChoice choice)
{
    if (!choice.targetId.isNull())
        co_return Result<QUuid>(choice.targetId);
    const QString name = QFileInfo(choice.targetFolder).fileName();
    const StorageAddParams params{.name = name.isEmpty() ? choice.targetFolder : name,
                                  .directory = choice.targetFolder};
    const Result<StorageTarget> added =
        co_await m_workspace.connection().call<StorageTarget>("storage.add"_L1, params);
    if (!added)
        co_return Result<QUuid>(added.error());
    co_return Result<QUuid>(added->id);
}

QCoro::Task<Result<Backup>> FirstRunPlan::begin(FoundServer server, QUuid targetId, int everyHours)
{
    const QPointer guard(this);
    Connection &connection = m_workspace.connection();
    QUuid serverId = server.serverId;
    for (const Server &known : m_workspace.servers().servers()) {
        if (known.directory == server.directory)
            serverId = known.id; // of an attempt before this one
    }
    if (serverId.isNull()) {
        const ServerAddParams params{.name = freeName(server.name),
                                     .directory = server.directory,
                                     .createDirectory = !server.exists};
        const Result<Server> added = co_await connection.call<Server>("servers.add"_L1, params);
        if (!guard)
            co_return Result<Backup>(Error("cancelled"_L1));
        if (!added)
            co_return Result<Backup>(added.error());
        serverId = added->id;
        m_namesGiven.append(added->name);
    }
    if (everyHours > 0) {
        const RetentionPeriods periods{.daily = 7, .weekly = 4, .monthly = 6};
        const ScheduleSetParams params{.serverId = serverId,
                                       .intervalHours = everyHours,
                                       .retentionCount = 8,
                                       .retention = periods,
                                       .targetId = targetId};
        const Result<Schedule> set = co_await connection.call<Schedule>("schedules.set"_L1, params);
        if (!guard)
            co_return Result<Backup>(Error("cancelled"_L1));
        if (!set)
            co_return Result<Backup>(set.error());
    }
    const BackupCreateParams params{
        .serverId = serverId, .name = tr("First backup"), .targetId = targetId};
    const Result<Backup> backup = co_await connection.call<Backup>("backups.create"_L1, params);
    co_return backup;
}

/// Two folders may hold worlds of the same name.
QString FirstRunPlan::freeName(const QString &wanted) const
{
    const QList<Server> servers = m_workspace.servers().servers();
    const auto isTaken = [&](const QString &name) {
        return m_namesGiven.contains(name) ||
               std::ranges::any_of(servers,
                                   [&](const Server &server) { return server.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

} // namespace holdfast::ui
