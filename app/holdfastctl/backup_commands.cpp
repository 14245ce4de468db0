// backup create | show | verify | delete | lock | unlock | prune
#include "backup_text.h"
#include "command_line.h"
#include "human_text.h"
#include "job_follower.h"
#include "lookup.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The backup after its job, with the exit code it deserves.
Result<ExitCode> report(Cli &cli, const QUuid &backupId, const QString &serverName)
{
    const BackupIdParams params{.backupId = backupId};
    HF_TRY(const auto details, cli.session.call<BackupDetails>("backups.get"_L1, params));
    noteWarnings(cli.console, details.backup.warnings);
    cli.console.result(details.backup, backupText(details.backup, serverName));
    return details.backup.warnings.isEmpty() ? ExitCode::Done : ExitCode::DoneWithWarnings;
}

struct CreateOptions
{
    std::string server;
    std::string name;
    std::vector<std::string> tags;
    std::string target;
    std::string format = "tar.zst";
    bool skipUnreadable = false;
    bool wait = false;
    bool noWait = false;
};

Result<ExitCode> createBackup(Cli &cli, const CreateOptions &options)
{
    HF_TRY(const auto server, findServer(cli.session, options.server));
    BackupCreateParams params{
        .serverId = server.id, .name = text(options.name), .tags = texts(options.tags)};
    params.format =
        enumFromText<ArchiveFormat>(text(options.format)).value_or(ArchiveFormat::TarZst);
    params.skipUnreadable = options.skipUnreadable;
    if (!options.target.empty()) {
        HF_TRY(const auto target, findTarget(cli.session, options.target));
        params.targetId = target.id;
    }
    HF_TRY(const auto backup, cli.session.call<Backup>("backups.create"_L1, params));
    if (!options.wait || options.noWait) {
        cli.console.result(backup, backupText(backup, server.name));
        return ExitCode::Done;
    }
    HF_TRY(const auto job, followJob(cli.session, cli.console, backup.jobId));
    HF_CHECK(jobOutcome(job));
    return report(cli, backup.id, server.name);
}

struct ReferenceOptions
{
    std::string reference;
    bool dryRun = false;
    bool wait = false;
    bool noWait = false;
};

Result<ExitCode> showBackup(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.reference));
    HF_TRY(const auto names, serverNames(cli.session));
    const BackupIdParams params{.backupId = backup.id};
    HF_TRY(const auto details, cli.session.call<BackupDetails>("backups.get"_L1, params));
    noteWarnings(cli.console, details.backup.warnings);
    QString human = backupText(details.backup, nameOr(names, backup.serverId));
    if (details.canUndoRestore)
        human +=
            u"A restore of it can be undone: backup undo-restore %1\n"_s.arg(idText(backup.id));
    if (!cli.console.isJson()) {
        cli.console.print(human);
        return ExitCode::Done;
    }
    // The record itself, and beside its fields what belongs to it.
    QJsonObject record = json::toObject(details.backup);
    record.insert("copies"_L1, json::toValue(details.copies));
    record.insert("can_undo_restore"_L1, details.canUndoRestore);
    cli.console.printJson(record);
    return ExitCode::Done;
}

Result<ExitCode> verifyBackup(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.reference));
    const BackupIdParams params{.backupId = backup.id};
    HF_TRY(auto job, cli.session.call<Job>("backups.verify"_L1, params));
    if (options.noWait) {
        cli.console.result(job, u"Verifying; job %1."_s.arg(idText(job.id)));
        return ExitCode::Done;
    }
    HF_TRY(job, followJob(cli.session, cli.console, job.id));
    HF_CHECK(jobOutcome(job));
    cli.console.result(
        job, u"%1 is good: %2 files and %3 read back and compared."_s.arg(oneLine(backup.name))
                 .arg(job.progressFiles > 0 ? job.progressFiles : backup.fileCount)
                 .arg(sizeText(backup.contentBytes)));
    return ExitCode::Done;
}

Result<ExitCode> deleteBackup(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.reference));
    const BackupDeleteParams params{.backupId = backup.id, .dryRun = options.dryRun};
    HF_TRY(const auto pruned, cli.session.call<PruneReport>("backups.delete"_L1, params));
    cli.console.result(pruned, pruneText(pruned));
    return ExitCode::Done;
}

Result<ExitCode> setLocked(Cli &cli, const std::string &reference, bool isLocked)
{
    HF_TRY(const auto found, findBackup(cli.session, reference));
    const BackupLockParams params{.backupId = found.id, .locked = isLocked};
    HF_TRY(const auto backup, cli.session.call<Backup>("backups.setLocked"_L1, params));
    const QString sentence =
        isLocked ? u"%1 is locked: retention never removes it."_s : u"%1 is not locked any more."_s;
    cli.console.result(backup, sentence.arg(oneLine(backup.name)));
    return ExitCode::Done;
}

Result<ExitCode> lockBackup(Cli &cli, const ReferenceOptions &options)
{
    return setLocked(cli, options.reference, true);
}

Result<ExitCode> unlockBackup(Cli &cli, const ReferenceOptions &options)
{
    return setLocked(cli, options.reference, false);
}

Result<ExitCode> pruneBackups(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto server, findServer(cli.session, options.reference));
    const PruneParams params{.serverId = server.id, .dryRun = options.dryRun};
    HF_TRY(const auto pruned, cli.session.call<PruneReport>("backups.prune"_L1, params));
    cli.console.result(pruned, pruneText(pruned));
    return ExitCode::Done;
}

void addCreateCommand(CLI::App &noun, GlobalOptions &global)
{
    const auto options = std::make_shared<CreateOptions>();
    CLI::App *command = noun.add_subcommand("create", "Back a server up");
    command->add_option("server", options->server, "Name, id or unique prefix")
        ->required()
        ->type_name(kServer);
    command->add_option("--name", options->name, "Its name; else made from server and time")
        ->type_name(kText);
    // One value each: a list would swallow what follows.
    command->add_option("--tag", options->tags, "A tag; may be repeated")
        ->allow_extra_args(false)
        ->type_name(kText);
    command->add_option("--target", options->target, "Where to; else the default")
        ->type_name(kTarget);
    command->add_option("--format", options->format, "Archive format")
        ->check(CLI::IsMember({"tar.zst", "tar.gz", "tar.xz", "tar"}));
    command->add_flag("--skip-unreadable", options->skipUnreadable,
                      "Files that cannot be read become warnings");
    auto *wait = command->add_flag("--wait", options->wait, "Return once it is verified");
    command->add_flag("--no-wait", options->noWait, "Return once it is queued (the default)")
        ->excludes(wait);
    runs(command, global, options, &createBackup);
}

CLI::App *addReferenceCommand(CLI::App &noun, GlobalOptions &global, const char *name,
                              const char *summary, const std::shared_ptr<ReferenceOptions> &options,
                              const char *kind,
                              Result<ExitCode> (*command)(Cli &, const ReferenceOptions &))
{
    CLI::App *leaf = noun.add_subcommand(name, summary);
    const char *argument = kind == kServer ? "server" : "backup";
    leaf->add_option(argument, options->reference, "Name, id or unique prefix")
        ->required()
        ->type_name(kind);
    runs(leaf, global, options, command);
    return leaf;
}

void addWaitFlags(CLI::App &command, ReferenceOptions &options)
{
    auto *wait = command.add_flag("--wait", options.wait, "Return once it is done (the default)");
    command.add_flag("--no-wait", options.noWait, "Return once the job is queued")->excludes(wait);
}

} // namespace

void addBackupCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun = root.add_subcommand("backup", "Make, check, give back and remove backups")
                         ->alias("backups");
    noun->require_subcommand(1);
    addCreateCommand(*noun, global);
    addBackupListCommand(*noun, global);
    const auto fresh = [] { return std::make_shared<ReferenceOptions>(); };
    addReferenceCommand(*noun, global, "show", "One backup and where it lies", fresh(), kBackup,
                        &showBackup);
    const auto verified = fresh();
    addWaitFlags(*addReferenceCommand(*noun, global, "verify",
                                      "Read an archive back and compare all of it", verified,
                                      kBackup, &verifyBackup),
                 *verified);
    const auto deleted = fresh();
    addReferenceCommand(*noun, global, "delete", "Remove a backup and its archive", deleted,
                        kBackup, &deleteBackup)
        ->add_flag("--dry-run", deleted->dryRun, "Only say what would go");
    addReferenceCommand(*noun, global, "lock", "Never let retention remove it", fresh(), kBackup,
                        &lockBackup);
    addReferenceCommand(*noun, global, "unlock", "Let retention remove it again", fresh(), kBackup,
                        &unlockBackup);
    const auto pruned = fresh();
    addReferenceCommand(*noun, global, "prune", "Apply retention to a server's backups", pruned,
                        kServer, &pruneBackups)
        ->add_flag("--dry-run", pruned->dryRun, "Only say what would go and why");
    addRestoreCommands(*noun, global);
    addBackupContentCommands(*noun, global);
}

} // namespace holdfast::ctl
