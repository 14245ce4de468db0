#include "backup_problems.h"

#include "core/servers/servers.h"

#include "overview_queries.h"

namespace holdfast::overview {

using namespace Qt::StringLiterals;

namespace {

constexpr int kServersAtMost = 900;

std::optional<Problem> problemOf(const ServerOverview &server)
{
    Problem problem{.serverId = server.id,
                    .serverName = server.name,
                    .lastGoodAt = server.lastGoodAt,
                    .reason = server.lastAttemptError,
                    .failure = server.lastAttemptFailure};
    switch (server.goalState) {
    case GoalState::Within:
        return std::nullopt;
    case GoalState::Never:
        problem.kind = ProblemKind::BackupMissing;
        problem.isDanger = true;
        problem.since = server.createdAt;
        problem.finding = u"%1 has no verified backup."_s.arg(server.name);
        if (!server.lastAttemptError.isEmpty())
            problem.finding += u" The newest attempt failed: %1"_s.arg(server.lastAttemptError);
        break;
    case GoalState::Late:
        problem.kind = ProblemKind::BackupLate;
        problem.isDanger = true;
        problem.since = server.lastGoodAt.addSecs(qint64(server.goalHours) * 3600);
        problem.finding =
            u"The last verified backup of %1 is older than its goal of %2 h."_s.arg(server.name)
                .arg(server.goalHours);
        if (!server.lastAttemptError.isEmpty())
            problem.finding += u" The newest attempt failed: %1"_s.arg(server.lastAttemptError);
        break;
    case GoalState::FailedLast:
        problem.kind = ProblemKind::BackupFailed;
        problem.since = server.lastAttemptAt;
        problem.finding =
            u"The newest backup of %1 failed: %2"_s.arg(server.name, server.lastAttemptError);
        break;
    }
    problem.backupId = server.lastAttemptId;
    return problem;
}

} // namespace

Result<QList<Problem>> BackupProblems::problems(store::Connection &connection, const QDateTime &now,
                                                const VisibleServers &visible) const
{
    QList<Problem> problems;
    HF_TRY(const auto servers,
           readServerOverviews(connection, now, std::nullopt, {}, kServersAtMost, visible));
    for (const ServerOverview &server : servers) {
        if (const auto problem = problemOf(server))
            problems.append(*problem);
    }
    HF_TRY(const auto copies, overview_queries::badCopies(connection, visible));
    for (const overview_queries::BadCopy &copy : copies) {
        problems.append({.kind = ProblemKind::CopyDamaged,
                         .isDanger = false,
                         .serverId = copy.serverId,
                         .serverName = copy.serverName,
                         .backupId = copy.backupId,
                         .since = copy.foundAt,
                         .finding = copy.state == CopyState::Missing
                                        ? u"The archive of %1 is not where it was stored."_s.arg(
                                              copy.backupName)
                                        : u"The archive of %1 is damaged."_s.arg(copy.backupName)});
    }
    return problems;
}

} // namespace holdfast::overview
