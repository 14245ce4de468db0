// ui/first_run/first_run_plan.h: carries out what was chosen: target, servers, schedules, backups.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"
#include "core/model/discovery.h"

#include <qcorotask.h>

namespace holdfast::ui {

/// What the person chose.
struct FirstRunChoice
{
    QList<FoundServer> servers = {};
    QString targetFolder = {};
    QUuid targetId = {}; ///< null: the folder is added first
    int everyHours = 0;  ///< 0: no schedule
};

/// One server after the other; what fails with one does not stop the others. What was done is kept
/// when it is carried out again. GUI thread; not while it runs.
class FirstRunPlan : public QObject
{
    Q_OBJECT
public:
    explicit FirstRunPlan(Workspace &workspace, QObject *parent = nullptr);

    void carryOut(const FirstRunChoice &choice);
    bool isRunning() const { return m_isRunning; }

signals:
    /// The folder was not made a target: nothing else was done.
    void targetFailed(const holdfast::Error &error);
    /// Its backup is queued. `directory` names the server as it was found.
    void backupBegun(const QString &directory, const holdfast::Backup &backup);
    void serverFailed(const QString &directory, const holdfast::Error &error);
    void ended();

private:
    QCoro::Task<> run(FirstRunChoice choice);
    QCoro::Task<Result<QUuid>> target(FirstRunChoice choice);
    QCoro::Task<Result<Backup>> begin(FoundServer server, QUuid targetId, int everyHours);
    QString freeName(const QString &wanted) const;

    Workspace &m_workspace;
    QStringList m_namesGiven; ///< the list of servers may not have them yet
    bool m_isRunning = false;

    Q_DISABLE_COPY_MOVE(FirstRunPlan)
};

} // namespace holdfast::ui
