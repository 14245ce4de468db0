// overview | health
#include "command_line.h"
#include "human_text.h"

#include "core/model/overview.h"

#include <algorithm>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct NoOptions
{};

QString agoText(const QDateTime &time)
{
    if (!time.isValid())
        return u"never"_s;
    return spanText(std::chrono::seconds(time.secsTo(QDateTime::currentDateTimeUtc()))) + u" ago"_s;
}

/// The one sentence.
QString sentenceOf(const Overview &overview)
{
    if (!overview.isKnown)
        return u"Unknown: the service has not looked at its schedules for 10 minutes."_s;
    if (overview.serverCount == 0)
        return u"No server is registered yet."_s;
    QString sentence;
    if (overview.withinCount == overview.serverCount)
        sentence = u"%1 servers, all backed up within their goals"_s.arg(overview.serverCount);
    else
        sentence =
            u"%1 servers: %2 within their goals, %3 late, %4 without a good backup, %5 whose newest backup failed"_s
                .arg(overview.serverCount)
                .arg(overview.withinCount)
                .arg(overview.lateCount)
                .arg(overview.neverCount)
                .arg(overview.failedLastCount);
    sentence += u"; last verified %1"_s.arg(agoText(overview.lastVerifiedAt));
    if (!overview.nextRuns.isEmpty())
        sentence += u"; next: %1 at %2"_s.arg(oneLine(overview.nextRuns.first().serverName),
                                              timeText(overview.nextRuns.first().at));
    return sentence + u'.';
}

Result<ExitCode> showOverview(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto overview, cli.session.call<Overview>("overview.get"_L1, Nothing()));
    QString human = sentenceOf(overview) + u'\n';
    for (const Job &job : overview.running)
        human += u"Running: %1 %2, %3\n"_s.arg(enumText(job.kind), idText(job.id),
                                               sizeText(job.progressBytes));
    for (const Problem &problem : overview.problems)
        human +=
            u"%1  %2\n"_s.arg(problem.isDanger ? u"BAD "_s : u"note"_s, oneLine(problem.finding));
    cli.console.result(overview, human);
    const bool isGood = overview.isKnown && overview.problems.isEmpty();
    return isGood ? ExitCode::Done : ExitCode::DoneWithWarnings;
}

Result<ExitCode> showHealth(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto overview, cli.session.call<Overview>("overview.get"_L1, Nothing()));
    const HealthScore &health = overview.health;
    QString human = health.points ? u"Health: %1 of 100\n"_s.arg(*health.points)
                                  : u"Health: nothing to judge yet.\n"_s;
    for (const HealthReason &reason : health.reasons)
        human += u"%1 of %2  %3\n"_s.arg(reason.points, 3)
                     .arg(reason.atMost, 3)
                     .arg(oneLine(reason.finding));
    cli.console.result(health, human);
    return ExitCode::Done;
}

} // namespace

void addOverviewCommands(CLI::App &root, GlobalOptions &global)
{
    const auto none = std::make_shared<NoOptions>();
    runs(root.add_subcommand("overview", "Whether everything is safe, and what is not"), global,
         none, &showOverview);
    runs(root.add_subcommand("health", "The health score with its reasons"), global, none,
         &showHealth);
}

} // namespace holdfast::ctl
