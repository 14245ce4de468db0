// schedule set | list | run-now | remove | preview
#include "backup_text.h"
#include "command_line.h"
#include "human_text.h"
#include "keep_option.h"
#include "lookup.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Timing
{
    std::string cron;
    std::string timeZone;
    std::string every;
};

QString scheduleRule(const Schedule &schedule)
{
    if (schedule.cron.isEmpty())
        return u"every %1 h"_s.arg(schedule.intervalHours);
    return schedule.timeZone.isEmpty() ? schedule.cron
                                       : QString(schedule.cron + u' ' + schedule.timeZone);
}

QString scheduleText(const Schedule &schedule, const QString &serverName)
{
    FieldList fields;
    fields.add(u"Id"_s, idText(schedule.id));
    fields.add(u"Server"_s, oneLine(serverName));
    fields.add(u"Rule"_s, oneLine(scheduleRule(schedule)));
    fields.add(u"Enabled"_s, schedule.enabled ? u"yes"_s : u"no"_s);
    fields.add(u"Keeps"_s, keepText(schedule));
    fields.add(u"Reads back"_s, schedule.verifyEveryDays
                                    ? u"every %1 days"_s.arg(*schedule.verifyEveryDays)
                                    : u"no"_s);
    fields.add(u"Last run"_s, timeText(schedule.lastBackupAt));
    fields.add(u"Next run"_s, timeText(schedule.nextBackupAt));
    return fields.text();
}

struct SetOptions
{
    std::string server;
    Timing timing;
    std::vector<std::string> keep;
    std::string verifyEvery;
    std::string target;
    std::string schedule;
    bool isNew = false;
    bool isDisabled = false;
};

Result<ExitCode> setSchedule(Cli &cli, const SetOptions &options)
{
    HF_TRY(const auto server, findServer(cli.session, options.server));
    ScheduleSetParams params{.serverId = server.id,
                             .addAnother = options.isNew,
                             .enabled = !options.isDisabled,
                             .cron = text(options.timing.cron),
                             .timeZone = text(options.timing.timeZone)};
    if (!options.schedule.empty()) {
        HF_TRY(const auto schedule, findScheduleOf(cli.session, server.id, options.schedule));
        params.scheduleId = schedule.id;
    }
    if (!options.timing.every.empty()) {
        HF_TRY(params.intervalHours, hoursFromText(u"--every"_s, text(options.timing.every)));
    }
    if (!options.verifyEvery.empty()) {
        HF_TRY(params.verifyEveryDays,
               daysFromText(u"--verify-every"_s, text(options.verifyEvery)));
    }
    HF_CHECK(applyKeep(texts(options.keep), params));
    if (!options.target.empty()) {
        HF_TRY(const auto target, findTarget(cli.session, options.target));
        params.targetId = target.id;
    }
    HF_TRY(const auto schedule, cli.session.call<Schedule>("schedules.set"_L1, params));
    cli.console.result(schedule, scheduleText(schedule, server.name));
    return ExitCode::Done;
}

struct ListOptions
{
    std::string server;
};

Result<ExitCode> listSchedules(Cli &cli, const ListOptions &options)
{
    std::optional<QUuid> serverId;
    if (!options.server.empty()) {
        HF_TRY(const auto server, findServer(cli.session, options.server));
        serverId = server.id;
    }
    HF_TRY(const auto page, allSchedules(cli.session, serverId));
    HF_TRY(const auto names, serverNames(cli.session));
    TextTable table({u"SERVER"_s, u"RULE"_s, u"ENABLED"_s, u"KEEPS"_s, u"NEXT RUN"_s, u"ID"_s});
    for (const Schedule &schedule : page.schedules) {
        table.add({oneLine(nameOr(names, schedule.serverId)), oneLine(scheduleRule(schedule)),
                   schedule.enabled ? u"yes"_s : u"no"_s, keepText(schedule),
                   timeText(schedule.nextBackupAt), idText(schedule.id)});
    }
    cli.console.result(page, page.schedules.isEmpty() ? u"No schedule yet."_s : table.text());
    return ExitCode::Done;
}

struct ReferenceOptions
{
    std::string reference;
};

Result<ExitCode> runSchedule(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto schedule, findSchedule(cli.session, options.reference));
    HF_TRY(const auto names, serverNames(cli.session));
    const ScheduleIdParams params{.scheduleId = schedule.id};
    HF_TRY(const auto backup, cli.session.call<Backup>("schedules.runNow"_L1, params));
    cli.console.result(backup, backupText(backup, nameOr(names, backup.serverId)));
    return ExitCode::Done;
}

Result<ExitCode> removeSchedule(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto schedule, findSchedule(cli.session, options.reference));
    const ScheduleIdParams params{.scheduleId = schedule.id};
    HF_TRY(const auto nothing, cli.session.call<Nothing>("schedules.remove"_L1, params));
    cli.console.result(nothing, u"Removed the schedule; its backups stay."_s);
    return ExitCode::Done;
}

struct PreviewOptions
{
    Timing timing;
    std::string from;
    int count = 5;
};

Result<ExitCode> previewSchedule(Cli &cli, const PreviewOptions &options)
{
    SchedulePreviewParams params{.cron = text(options.timing.cron),
                                 .timeZone = text(options.timing.timeZone),
                                 .from = {},
                                 .count = options.count};
    if (!options.timing.every.empty()) {
        HF_TRY(params.intervalHours, hoursFromText(u"--every"_s, text(options.timing.every)));
    }
    if (!options.from.empty()) {
        HF_TRY(params.from, timeFromText(u"--from"_s, text(options.from)));
    }
    HF_TRY(const auto preview, cli.session.call<SchedulePreview>("schedules.preview"_L1, params));
    cli.console.result(preview, preview.runs.join(u'\n'));
    return ExitCode::Done;
}

/// --cron with --time-zone, or --every: exactly one of them.
void addTiming(CLI::App &command, Timing &timing)
{
    CLI::Option_group *rule = command.add_option_group("rule");
    rule->require_option(1);
    rule->add_option("--cron", timing.cron, "Five fields, or @daily and its kin")->type_name(kText);
    rule->add_option("--every", timing.every, "Hours or days, such as 6h")->type_name("SPAN");
    command
        .add_option("--time-zone", timing.timeZone,
                    "IANA name that --cron is meant in; else the service's")
        ->type_name("ZONE");
}

void addSetCommand(CLI::App &noun, GlobalOptions &global)
{
    const auto options = std::make_shared<SetOptions>();
    CLI::App *command = noun.add_subcommand("set", "Make or change a schedule of a server");
    command->add_option("server", options->server, "Name, id or unique prefix")
        ->required()
        ->type_name(kServer);
    addTiming(*command, options->timing);
    command
        ->add_option("--keep", options->keep,
                     "What retention keeps: 7 (the newest), 30d (by age), hourly=, daily=, "
                     "weekly=, monthly=,\n"
                     "yearly=; separated by commas or repeated")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("RULE");
    command
        ->add_option("--verify-every", options->verifyEvery,
                     "Read every archive back so often, such as 30d")
        ->type_name("SPAN");
    command->add_option("--target", options->target, "Where backups go")->type_name(kTarget);
    command->add_flag("--disabled", options->isDisabled, "Keep it, but do not run it");
    CLI::Option *other =
        command->add_flag("--new", options->isNew, "Make one beside those that the server has");
    command
        ->add_option("--schedule", options->schedule,
                     "Which of the server's schedules to change: its id or a unique prefix")
        ->excludes(other)
        ->type_name(kSchedule);
    runs(command, global, options, &setSchedule);
}

void addPreviewCommand(CLI::App &noun, GlobalOptions &global)
{
    const auto options = std::make_shared<PreviewOptions>();
    CLI::App *command = noun.add_subcommand("preview", "The next runs of a rule, one a line");
    addTiming(*command, options->timing);
    command->add_option("--from", options->from, "Runs after this time (ISO 8601); else now")
        ->type_name("TIME");
    command->add_option("--count", options->count, "How many")
        ->check(CLI::Range(1, 1000))
        ->type_name("N");
    runs(command, global, options, &previewSchedule);
}

} // namespace

void addScheduleCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun =
        root.add_subcommand("schedule", "Back servers up regularly")->alias("schedules");
    noun->require_subcommand(1);
    addSetCommand(*noun, global);

    const auto listed = std::make_shared<ListOptions>();
    CLI::App *list = noun->add_subcommand("list", "All schedules");
    list->add_option("server", listed->server, "Only of this server")->type_name(kServer);
    runs(list, global, listed, &listSchedules);

    const auto started = std::make_shared<ReferenceOptions>();
    CLI::App *runNow = noun->add_subcommand("run-now", "Make a schedule's backup now");
    runNow
        ->add_option("schedule", started->reference, "Its id, or the server that has only this one")
        ->required()
        ->type_name(kSchedule);
    runs(runNow, global, started, &runSchedule);

    const auto removed = std::make_shared<ReferenceOptions>();
    CLI::App *remove = noun->add_subcommand("remove", "Remove a schedule; its backups stay");
    remove
        ->add_option("schedule", removed->reference, "Its id, or the server that has only this one")
        ->required()
        ->type_name(kSchedule);
    runs(remove, global, removed, &removeSchedule);
    addPreviewCommand(*noun, global);
    addSchedulePreviewCommands(*noun, global);
}

} // namespace holdfast::ctl
