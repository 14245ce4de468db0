// servers add | import | update | list | show | remove
#include "command_line.h"
#include "human_text.h"
#include "job_follower.h"
#include "lookup.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

QString goalText(const Server &server)
{
    return server.backupGoalHours ? u"%1 h"_s.arg(*server.backupGoalHours) : u"the template's"_s;
}

QString serverText(const Server &server, const QString &machine)
{
    FieldList fields;
    fields.add(u"Name"_s, oneLine(server.name));
    fields.add(u"Id"_s, idText(server.id));
    fields.add(u"Machine"_s, oneLine(machine));
    fields.add(u"Folder"_s, oneLine(server.directory));
    fields.add(u"Goal"_s, goalText(server));
    if (!server.description.isEmpty())
        fields.add(u"Description"_s, oneLine(server.description));
    fields.add(u"Registered"_s, timeText(server.createdAt));
    return fields.text();
}

struct AddOptions
{
    std::string name;
    std::string directory;
    std::string templateKey;
    std::string goal;
    bool creates = false;
};

Result<ExitCode> addServer(Cli &cli, const AddOptions &options)
{
    ServerAddParams params{.name = text(options.name),
                           .directory = absolutePath(options.directory),
                           .templateKey = text(options.templateKey),
                           .createDirectory = options.creates};
    if (!options.goal.empty()) {
        HF_TRY(params.backupGoalHours, hoursFromText(u"--goal"_s, text(options.goal)));
    }
    HF_TRY(const auto server, cli.session.call<Server>("servers.add"_L1, params));
    HF_TRY(const auto machines, nodeNames(cli.session));
    cli.console.result(server, serverText(server, nameOr(machines, server.nodeId)));
    return ExitCode::Done;
}

struct ImportOptions
{
    std::string name;
    std::string archive;
    std::string directory;
    std::string templateKey;
    bool noWait = false;
};

Result<ExitCode> importServer(Cli &cli, const ImportOptions &options)
{
    const ServerImportParams params{.name = text(options.name),
                                    .archive = absolutePath(options.archive),
                                    .directory = absolutePath(options.directory),
                                    .templateKey = text(options.templateKey)};
    HF_TRY(auto job, cli.session.call<Job>("servers.import"_L1, params));
    if (!options.noWait) {
        HF_TRY(job, followJob(cli.session, cli.console, job.id));
        HF_CHECK(jobOutcome(job));
    }
    const QString done = options.noWait
                             ? u"Importing %1; job %2."_s.arg(params.name, idText(job.id))
                             : u"Imported %1 into %2."_s.arg(params.name, params.directory);
    cli.console.result(job, done);
    return ExitCode::Done;
}

struct NoOptions
{};

QString stateText(GoalState state)
{
    switch (state) {
    case GoalState::Within:
        return u"within goal"_s;
    case GoalState::Late:
        return u"LATE"_s;
    case GoalState::Never:
        return u"NEVER"_s;
    case GoalState::FailedLast:
        break;
    }
    return u"last failed"_s;
}

Result<ExitCode> listServers(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto page, allServerOverviews(cli.session));
    TextTable table({u"NAME"_s, u"STATE"_s, u"LAST GOOD"_s, u"GOAL"_s, u"NEXT RUN"_s, u"BACKUPS"_s,
                     u"SIZE"_s, u"FOLDER"_s, u"ID"_s});
    for (const ServerOverview &server : page.servers)
        table.add({oneLine(server.name), stateText(server.goalState), timeText(server.lastGoodAt),
                   u"%1 h"_s.arg(server.goalHours), timeText(server.nextRunAt),
                   QString::number(server.backupCount), sizeText(server.storedBytes),
                   oneLine(server.directory), idText(server.id)});
    cli.console.result(page,
                       page.servers.isEmpty() ? u"No server is registered yet."_s : table.text());
    return ExitCode::Done;
}

struct UpdateOptions
{
    std::string server;
    std::optional<std::string> name;
    std::optional<std::string> description;
    std::optional<std::string> icon;
    std::string goal;
    std::optional<std::string> templateKey;
    std::vector<std::string> tags;
    bool noTags = false;
};

std::optional<QString> given(const std::optional<std::string> &value)
{
    return value ? std::optional(text(*value)) : std::nullopt;
}

Result<ExitCode> updateServer(Cli &cli, const UpdateOptions &options)
{
    HF_TRY(const auto found, findServer(cli.session, options.server));
    ServerUpdateParams params{.serverId = found.id};
    params.name = given(options.name);
    params.description = given(options.description);
    params.icon = given(options.icon);
    params.templateKey = given(options.templateKey);
    if (options.goal == "template") {
        params.backupGoalHours = 0;
    } else if (!options.goal.empty()) {
        HF_TRY(params.backupGoalHours, hoursFromText(u"--goal"_s, text(options.goal)));
    }
    if (options.noTags || !options.tags.empty())
        params.tags = texts(options.tags);
    HF_TRY(const auto server, cli.session.call<Server>("servers.update"_L1, params));
    HF_TRY(const auto machines, nodeNames(cli.session));
    cli.console.result(server, serverText(server, nameOr(machines, server.nodeId)));
    return ExitCode::Done;
}

struct ReferenceOptions
{
    std::string reference;
    bool dryRun = false;
};

Result<ExitCode> showServer(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto server, findServer(cli.session, options.reference));
    HF_TRY(const auto machines, nodeNames(cli.session));
    cli.console.result(server, serverText(server, nameOr(machines, server.nodeId)));
    return ExitCode::Done;
}

Result<ExitCode> removeServer(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto server, findServer(cli.session, options.reference));
    const ServerRemoveParams params{.serverId = server.id, .dryRun = options.dryRun};
    HF_TRY(const auto report, cli.session.call<ServerRemoveReport>("servers.remove"_L1, params));
    const QString sentence =
        report.dryRun
            ? u"Would remove the registration of %1 and %2 schedule(s); its folder and %3 backup(s) would stay."_s
            : u"Removed the registration of %1 and %2 schedule(s); its folder and %3 backup(s) stay."_s;
    cli.console.result(report, sentence.arg(oneLine(report.server.name))
                                   .arg(report.schedulesRemoved)
                                   .arg(report.backupsKept));
    return ExitCode::Done;
}

void addAddCommand(CLI::App &noun, GlobalOptions &global)
{
    const auto options = std::make_shared<AddOptions>();
    CLI::App *command = noun.add_subcommand("add", "Register a server by its folder");
    command->add_option("name", options->name, "Its name")->required()->type_name(kText);
    command->add_option("--directory", options->directory, "Its folder")
        ->required()
        ->type_name(kFolder);
    command
        ->add_option("--template", options->templateKey,
                     "What kind it is; else recognised from the folder")
        ->type_name(kTemplate);
    command->add_option("--goal", options->goal, "Oldest acceptable verified backup, such as 24h")
        ->type_name("SPAN");
    command->add_flag("--create", options->creates,
                      "Make the folder, empty, where it is missing: for a new server");
    runs(command, global, options, &addServer);
}

void addUpdateCommand(CLI::App &noun, GlobalOptions &global)
{
    const auto options = std::make_shared<UpdateOptions>();
    CLI::App *command = noun.add_subcommand("update", "Change a server; what is not given stays");
    command->add_option("server", options->server, "Name, id or unique prefix")
        ->required()
        ->type_name(kServer);
    command->add_option("--name", options->name, "New name")->type_name(kText);
    command->add_option("--description", options->description, "Free text")->type_name(kText);
    command->add_option("--icon", options->icon, "Name of a shipped icon")->type_name(kText);
    command
        ->add_option("--goal", options->goal,
                     "Oldest acceptable verified backup, such as 24h; template: its template's")
        ->type_name("SPAN");
    command->add_option("--template", options->templateKey, "What kind it is")
        ->type_name(kTemplate);
    auto *tags = command->add_option("--tag", options->tags, "All of its tags; may be repeated")
                     ->allow_extra_args(false)
                     ->type_name(kText);
    command->add_flag("--no-tags", options->noTags, "Take all tags away")->excludes(tags);
    runs(command, global, options, &updateServer);
}

void addImportCommand(CLI::App &noun, GlobalOptions &global)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App *command =
        noun.add_subcommand("import", "Unpack a world that somebody brings and register it");
    command->add_option("name", options->name, "Its name")->required()->type_name(kText);
    command->add_option("archive", options->archive, "A zip, tar or 7z file")
        ->required()
        ->type_name(kFile);
    command->add_option("--directory", options->directory, "A new or empty folder")
        ->required()
        ->type_name(kFolder);
    command->add_option("--template", options->templateKey, "What kind it is")
        ->type_name(kTemplate);
    command->add_flag("--no-wait", options->noWait, "Return once the job is queued");
    runs(command, global, options, &importServer);
}

} // namespace

void addServerCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun =
        root.add_subcommand("servers", "Register, show and forget game servers")->alias("server");
    noun->require_subcommand(1);
    addAddCommand(*noun, global);
    addImportCommand(*noun, global);
    addServerDiscoveryCommands(*noun, global);
    addUpdateCommand(*noun, global);
    runs(noun->add_subcommand("list", "All servers"), global, std::make_shared<NoOptions>(),
         &listServers);

    const auto shown = std::make_shared<ReferenceOptions>();
    CLI::App *show = noun->add_subcommand("show", "One server");
    show->add_option("server", shown->reference, "Name, id or unique prefix")
        ->required()
        ->type_name(kServer);
    runs(show, global, shown, &showServer);

    const auto removed = std::make_shared<ReferenceOptions>();
    CLI::App *remove =
        noun->add_subcommand("remove", "Forget a server; its folder and backups stay");
    remove->add_option("server", removed->reference, "Name, id or unique prefix")
        ->required()
        ->type_name(kServer);
    remove->add_flag("--dry-run", removed->dryRun, "Only say what would go");
    runs(remove, global, removed, &removeServer);
}

} // namespace holdfast::ctl
