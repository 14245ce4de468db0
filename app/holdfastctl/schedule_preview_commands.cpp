// schedule week | try-keep: what would be
#include "backup_text.h"
#include "command_line.h"
#include "human_text.h"
#include "keep_option.h"
#include "lookup.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct WeekOptions
{
    std::string server;
    std::string from;
    int days = 7;
};

Result<ExitCode> showWeek(Cli &cli, const WeekOptions &options)
{
    ScheduleWeekParams params{.from = QDateTime::currentDateTimeUtc()};
    if (!options.from.empty()) {
        HF_TRY(params.from, timeFromText(u"--from"_s, text(options.from)));
    }
    params.until = params.from.addDays(options.days);
    if (!options.server.empty()) {
        HF_TRY(const auto server, findServer(cli.session, options.server));
        params.serverId = server.id;
    }
    HF_TRY(const auto week, cli.session.call<ScheduleWeek>("schedules.previewWeek"_L1, params));
    TextTable table({u"TIME"_s, u"SERVER"_s, u"TAKES ABOUT"_s, u"NOTE"_s});
    for (const ScheduledRun &run : week.runs) {
        const QString note = run.clockChange == ClockChange::None
                                 ? QString()
                                 : QString(u"clock change: "_s + enumText(run.clockChange));
        table.add(
            {run.local, oneLine(run.serverName),
             run.expectedSeconds > 0 ? spanText(std::chrono::seconds(run.expectedSeconds)) : u"-"_s,
             note});
    }
    cli.console.result(week, week.runs.isEmpty() ? u"No run."_s : table.text());
    if (week.isCut)
        cli.console.note(u"There are more runs than these."_s);
    return ExitCode::Done;
}

struct KeepOptions
{
    std::string server;
    std::string schedule;
    std::vector<std::string> keep;
};

Result<ExitCode> tryKeep(Cli &cli, const KeepOptions &options)
{
    HF_TRY(const auto server, findServer(cli.session, options.server));
    ScheduleSetParams settings;
    HF_CHECK(applyKeep(texts(options.keep), settings));
    RetentionPreviewParams params{.serverId = server.id,
                                  .retentionCount = settings.retentionCount,
                                  .retentionDays = settings.retentionDays,
                                  .retention = settings.retention};
    if (!options.schedule.empty()) {
        HF_TRY(const auto schedule, findSchedule(cli.session, options.schedule));
        params.scheduleId = schedule.id;
    }
    HF_TRY(const auto report, cli.session.call<PruneReport>("retention.preview"_L1, params));
    cli.console.result(report, pruneText(report));
    return ExitCode::Done;
}

} // namespace

void addSchedulePreviewCommands(CLI::App &schedule, GlobalOptions &global)
{
    const auto week = std::make_shared<WeekOptions>();
    CLI::App *shown = schedule.add_subcommand("week", "All runs to come, by time");
    shown->add_option("server", week->server, "Only of this server")->type_name(kServer);
    shown->add_option("--from", week->from, "Begin (ISO 8601); else now")->type_name("TIME");
    shown->add_option("--days", week->days, "How many days")
        ->check(CLI::Range(1, 62))
        ->type_name("N");
    runs(shown, global, week, &showWeek);

    const auto keep = std::make_shared<KeepOptions>();
    CLI::App *tried =
        schedule.add_subcommand("try-keep", "What retention would keep with other rules");
    tried->add_option("server", keep->server, "Name, id or unique prefix")
        ->required()
        ->type_name(kServer);
    tried->add_option("--schedule", keep->schedule, "Whose rules; else the server's only schedule")
        ->type_name(kSchedule);
    tried->add_option("--keep", keep->keep, "As in schedule set")
        ->required()
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("RULE");
    runs(tried, global, keep, &tryKeep);
}

} // namespace holdfast::ctl
