// servers discover | check, storage check, backup check-restore: looking before something is done
#include "command_line.h"
#include "human_text.h"
#include "lookup.h"

#include "core/model/discovery.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct NoOptions
{};

QString checksText(const QList<Check> &checks)
{
    QString lines;
    for (const Check &check : checks)
        lines += u"%1: %2\n"_s.arg(enumText(check.severity), oneLine(check.message));
    return lines;
}

Result<ExitCode> discoverServers(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto found, cli.session.call<ServerDiscovery>("servers.discover"_L1, Nothing()));
    TextTable table({u"NAME"_s, u"KIND"_s, u"STATE"_s, u"VERSION"_s, u"SIZE"_s, u"FOLDER"_s});
    for (const FoundServer &server : found.servers) {
        const QString state = server.isRunning ? u"running"_s : u"-"_s;
        const QString known = server.serverId.isNull() ? QString() : u" (registered)"_s;
        table.add({oneLine(server.name), server.templateKey, QString(state + known),
                   server.version.isEmpty() ? u"-"_s : oneLine(server.version),
                   (server.isSizePartial ? u"> "_s : QString()) + sizeText(server.sizeBytes),
                   oneLine(server.directory)});
    }
    cli.console.result(found,
                       found.servers.isEmpty() ? u"No game server was found."_s : table.text());
    for (const FoundServer &server : found.servers) {
        if (server.problem)
            cli.console.note(oneLine(server.problem->message));
    }
    if (!found.isComplete)
        cli.console.note(u"There may be more: the search stopped after a while."_s);
    return ExitCode::Done;
}

struct FolderOptions
{
    std::string directory;
    std::string name;
};

Result<ExitCode> checkServerFolder(Cli &cli, const FolderOptions &options)
{
    const ServerFolderParams params{.directory = absolutePath(options.directory),
                                    .name = text(options.name)};
    HF_TRY(const auto check, cli.session.call<ServerFolderCheck>("servers.checkFolder"_L1, params));
    FieldList fields;
    fields.add(u"Folder"_s, oneLine(check.found.directory));
    fields.add(u"Kind"_s, check.found.templateKey.isEmpty() ? u"-"_s : check.found.templateKey);
    fields.add(u"Name"_s, oneLine(check.found.name));
    if (!check.found.version.isEmpty())
        fields.add(u"Minecraft"_s, oneLine(check.found.version));
    fields.add(u"Size"_s,
               (check.found.isSizePartial ? u"> "_s : QString()) + sizeText(check.found.sizeBytes));
    fields.add(u"Can be added"_s, check.canAdd ? u"yes"_s : u"no"_s);
    cli.console.result(check, fields.text() + checksText(check.checks));
    return check.canAdd ? ExitCode::Done : ExitCode::Failed;
}

Result<ExitCode> checkStorageFolder(Cli &cli, const FolderOptions &options)
{
    const StorageFolderParams params{.directory = absolutePath(options.directory)};
    HF_TRY(const auto check,
           cli.session.call<StorageFolderCheck>("storage.checkFolder"_L1, params));
    FieldList fields;
    fields.add(u"Folder"_s, oneLine(check.directory));
    fields.add(u"Free"_s, u"%1 of %2"_s.arg(sizeText(check.freeBytes), sizeText(check.totalBytes)));
    fields.add(u"Can be added"_s, check.canAdd ? u"yes"_s : u"no"_s);
    cli.console.result(check, fields.text() + checksText(check.checks));
    return check.canAdd ? ExitCode::Done : ExitCode::Failed;
}

struct RestoreCheckOptions
{
    std::string backup;
    std::string to;
    bool noSafetyBackup = false;
};

Result<ExitCode> checkRestore(Cli &cli, const RestoreCheckOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.backup));
    const RestoreParams params{.backupId = backup.id,
                               .directory = absolutePath(options.to),
                               .safetyBackup = !options.noSafetyBackup};
    HF_TRY(const auto check, cli.session.call<RestoreCheck>("backups.checkRestore"_L1, params));
    FieldList fields;
    fields.add(u"Folder"_s, oneLine(check.directory));
    fields.add(u"Needs"_s,
               u"%1, %2 are free"_s.arg(sizeText(check.neededBytes), sizeText(check.freeBytes)));
    if (check.safetyBytes > 0)
        fields.add(u"Safety backup"_s,
                   u"about %1, %2 are free"_s.arg(sizeText(check.safetyBytes),
                                                  sizeText(check.safetyFreeBytes)));
    if (check.estimatedSeconds)
        fields.add(u"Takes about"_s, spanText(std::chrono::seconds(*check.estimatedSeconds)));
    fields.add(u"Undo until"_s, timeText(check.undoUntil));
    fields.add(u"Can be restored"_s, check.canRestore ? u"yes"_s : u"no"_s);
    cli.console.result(check, fields.text() + checksText(check.checks));
    return check.canRestore ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

void addServerDiscoveryCommands(CLI::App &servers, GlobalOptions &global)
{
    runs(servers.add_subcommand("discover", "Look for game servers on the service's machine"),
         global, std::make_shared<NoOptions>(), &discoverServers);
    const auto options = std::make_shared<FolderOptions>();
    CLI::App *check = servers.add_subcommand("check", "What add would say to a folder");
    check->add_option("directory", options->directory, "The folder")
        ->required()
        ->type_name(kFolder);
    check->add_option("--name", options->name, "The name that is wanted")->type_name(kText);
    runs(check, global, options, &checkServerFolder);
}

void addStorageCheckCommand(CLI::App &storage, GlobalOptions &global)
{
    const auto options = std::make_shared<FolderOptions>();
    CLI::App *check = storage.add_subcommand("check", "What add would say to a folder");
    check->add_option("directory", options->directory, "The folder")
        ->required()
        ->type_name(kFolder);
    runs(check, global, options, &checkStorageFolder);
}

void addRestoreCheckCommand(CLI::App &backup, GlobalOptions &global)
{
    const auto options = std::make_shared<RestoreCheckOptions>();
    CLI::App *check = backup.add_subcommand("check-restore", "What a restore would need and meet");
    check->add_option("backup", options->backup, "Name, id or unique prefix")
        ->required()
        ->type_name(kBackup);
    check->add_option("--to", options->to, "Another folder instead of the server's")
        ->type_name(kFolder);
    check->add_flag("--no-safety-backup", options->noSafetyBackup,
                    "As if the present state were not backed up first");
    runs(check, global, options, &checkRestore);
}

} // namespace holdfast::ctl
