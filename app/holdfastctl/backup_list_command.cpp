// backup list
#include "command_line.h"
#include "human_text.h"
#include "lookup.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions
{
    std::vector<std::string> servers;
    std::string tag;
    std::string status;
    std::vector<std::string> is;
    std::string since;
    std::string until;
    std::string larger;
    std::string smaller;
    std::string contains;
    std::string schedule;
    std::string order = "newest";
    int limit = 100;
    bool countOnly = false;
};

QString statusOf(const Backup &backup)
{
    QString status = enumText(backup.status);
    if (backup.status == BackupStatus::Completed && backup.verifiedAt.isValid())
        status = u"verified"_s;
    return backup.warnings.isEmpty() ? status : QString(status + u'!');
}

Result<BackupListParams> paramsOf(Cli &cli, const ListOptions &options)
{
    BackupListParams params{.tag = text(options.tag)};
    params.status = enumFromText<BackupStatus>(text(options.status));
    for (const std::string &name : options.servers) {
        HF_TRY(const auto server, findServer(cli.session, name));
        params.serverIds.append(server.id);
    }
    if (params.serverIds.size() == 1) // an index of its own serves one
        params.serverId = params.serverIds.takeFirst();
    for (const std::string &trait : options.is) {
        if (const auto known = enumFromText<BackupTrait>(text(trait).replace(u'-', u'_')))
            params.is.append(*known);
    }
    if (!options.since.empty()) {
        HF_TRY(params.since, pastFromText(u"--since"_s, text(options.since)));
    }
    if (!options.until.empty()) {
        HF_TRY(params.until, pastFromText(u"--until"_s, text(options.until)));
    }
    if (!options.larger.empty()) {
        HF_TRY(params.larger, sizeFromText(u"--larger"_s, text(options.larger)));
    }
    if (!options.smaller.empty()) {
        HF_TRY(params.smaller, sizeFromText(u"--smaller"_s, text(options.smaller)));
    }
    params.contains = text(options.contains);
    if (!options.schedule.empty()) {
        HF_TRY(const auto schedule, findSchedule(cli.session, options.schedule));
        params.scheduleId = schedule.id;
    }
    params.order = enumFromText<BackupSorting>(text(options.order).replace(u'-', u'_'))
                       .value_or(BackupSorting::Newest);
    return params;
}

Result<ExitCode> showBackups(Cli &cli, const ListOptions &options)
{
    HF_TRY(const auto params, paramsOf(cli, options));
    if (options.countOnly) {
        HF_TRY(const auto totals, cli.session.call<BackupTotals>("backups.count"_L1, params));
        cli.console.result(totals,
                           u"%1 backups, %2\n"_s.arg(totals.count).arg(sizeText(totals.sizeBytes)));
        return ExitCode::Done;
    }
    HF_TRY(const auto page, listBackups(cli.session, params, options.limit));
    TextTable table({u"SERVER"_s, u"NAME"_s, u"STATE"_s, u"TIME"_s, u"SIZE"_s, u"ID"_s});
    for (const Backup &backup : page.backups) {
        table.add({oneLine(backup.serverName.isEmpty() ? u"-"_s : backup.serverName),
                   oneLine(backup.name), statusOf(backup), timeText(backup.startedAt),
                   sizeText(backup.sizeBytes), idText(backup.id)});
    }
    cli.console.result(page, page.backups.isEmpty() ? u"No such backup."_s : table.text());
    return ExitCode::Done;
}

void addFilters(CLI::App &command, ListOptions &options)
{
    command.add_option("server", options.servers, "Only of these servers")->type_name(kServer);
    command.add_option("--tag", options.tag, "Only with this tag")->type_name(kText);
    command.add_option("--status", options.status, "Only in this state")
        ->check(
            CLI::IsMember({"pending", "running", "verifying", "completed", "failed", "cancelled"}));
    command.add_option("--is", options.is, "Only those that are; may be repeated: all must hold")
        ->allow_extra_args(false)
        ->check(CLI::IsMember(
            {"verified", "unverified", "locked", "failed", "automatic", "by-hand", "warnings"}));
    command.add_option("--since", options.since, "Begun then or later: a time, or 7d")
        ->type_name("TIME");
    command.add_option("--until", options.until, "Begun before: a time, or 7d")->type_name("TIME");
    command
        .add_option("--larger", options.larger, "With an archive of so much or more, such as 2G")
        ->type_name("SIZE");
    command.add_option("--smaller", options.smaller, "With a smaller archive")->type_name("SIZE");
    command.add_option("--contains", options.contains, "With this text in the name")
        ->type_name(kText);
    command.add_option("--schedule", options.schedule, "Made by this schedule")
        ->type_name(kSchedule);
}

} // namespace

void addBackupListCommand(CLI::App &noun, GlobalOptions &global)
{
    const auto options = std::make_shared<ListOptions>();
    CLI::App *command = noun.add_subcommand("list", "Backups, newest first");
    addFilters(*command, *options);
    command->add_option("--order", options->order, "In which order")
        ->check(CLI::IsMember({"newest", "oldest", "largest", "smallest", "server",
                               "server-reversed", "name", "name-reversed"}));
    command->add_option("--limit", options->limit, "At most so many")
        ->check(CLI::Range(1, 1'000'000))
        ->type_name("N");
    command->add_flag("--count", options->countOnly, "Only say how many and how large");
    runs(command, global, options, &showBackups);
}

} // namespace holdfast::ctl
