#include "ui/workspace/problem_text.h"

#include "ui/kit/time_text.h"

#include <QtCore/QCoreApplication>

namespace holdfast::ui {

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ui::ProblemWords)
};

QString reasonOf(const Problem &problem)
{
    return sentenceOf(problem.failure, problem.reason);
}

QString failedText(const Problem &problem)
{
    return problem.reason.isEmpty()
               ? ProblemWords::tr("No backup was made since.")
               : ProblemWords::tr("The newest attempt failed: %1").arg(reasonOf(problem));
}

} // namespace

ProblemText problemText(const Problem &problem, const QDateTime &now)
{
    const QString &name = problem.serverName;
    const QString good = kit::shortTimeText(problem.lastGoodAt, now);
    switch (problem.kind) {
    case ProblemKind::BackupMissing:
        return {ProblemWords::tr("%1 has no good backup").arg(name),
                problem.reason.isEmpty()
                    ? ProblemWords::tr("It was never backed up. Its folder is as it was.")
                    : ProblemWords::tr("The newest attempt failed: %1 The server's folder is as it "
                                       "was.")
                          .arg(reasonOf(problem))};
    case ProblemKind::BackupLate:
        return {
            ProblemWords::tr("%1 has had no good backup for %2")
                .arg(name, kit::durationText(std::chrono::seconds(problem.lastGoodAt.secsTo(now)))),
            ProblemWords::tr("%1 The last good one, of %2, is kept.")
                .arg(failedText(problem), good)};
    case ProblemKind::BackupFailed:
        return {ProblemWords::tr("The newest backup of %1 failed").arg(name),
                ProblemWords::tr("%1 The last good one, of %2, is within the goal.")
                    .arg(reasonOf(problem), good)};
    case ProblemKind::CopyDamaged:
        break;
    }
    return {ProblemWords::tr("An archive of %1 is missing or damaged").arg(name),
            ProblemWords::tr("Nothing else was touched: the other archives are as they were.")};
}

} // namespace holdfast::ui
