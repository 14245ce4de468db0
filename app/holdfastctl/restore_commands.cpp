// backup restore | undo-restore
#include "backup_text.h"
#include "command_line.h"
#include "human_text.h"
#include "job_follower.h"
#include "lookup.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RestoreOptions
{
    std::string backup;
    std::string to;
    bool noSafetyBackup = false;
    bool dryRun = false;
    bool yes = false;
    bool wait = false;
    bool noWait = false;
};

QList<BackupWarning> warningsOf(const Job &job)
{
    QList<BackupWarning> warnings;
    for (const QJsonValue &value : job.result.value("warnings"_L1).toArray()) {
        if (const auto warning =
                json::fromObject<BackupWarning>(value.toObject(), UnknownMembers::Ignore))
            warnings.append(*warning);
    }
    return warnings;
}

QString restoredText(const Job &job)
{
    QString text = u"Restored %1 files, %2, into %3; every file's checksum was compared."_s
                       .arg(job.result.value("file_count"_L1).toInteger())
                       .arg(sizeText(job.result.value("content_bytes"_L1).toInteger()),
                            oneLine(job.result.value("directory"_L1).toString()));
    const QString safety = job.result.value("safety_backup_id"_L1).toString();
    if (!safety.isEmpty())
        text += u"\nThe state before is backup %1."_s.arg(safety);
    return text;
}

/// Into the live folder only after a yes, where somebody can be asked.
Result<void> askFirst(Cli &cli, const RestoreOptions &options, const RestoreParams &params)
{
    if (!params.directory.isEmpty() || options.yes || !cli.console.canAsk())
        return {};
    HF_TRY(const auto preview,
           cli.session.call<TreeDifference>("backups.previewRestore"_L1, params));
    cli.console.note(
        u"This puts %1 back to the state of the backup: %2 entries appear, %3 change, %4 go.%5"_s
            .arg(oneLine(preview.directory))
            .arg(preview.added)
            .arg(preview.changed)
            .arg(preview.removed)
            .arg(params.safetyBackup ? u" The present state is backed up first."_s
                                     : u" The present state is NOT backed up."_s));
    if (!cli.console.confirm(u"Continue?"_s))
        return Error("cli.not_confirmed"_L1);
    return {};
}

Result<ExitCode> restoreBackup(Cli &cli, const RestoreOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.backup));
    const RestoreParams params{.backupId = backup.id,
                               .directory = absolutePath(options.to),
                               .safetyBackup = !options.noSafetyBackup};
    if (options.dryRun) {
        HF_TRY(const auto preview,
               cli.session.call<TreeDifference>("backups.previewRestore"_L1, params));
        cli.console.result(preview, differenceText(preview));
        return ExitCode::Done;
    }
    HF_CHECK(askFirst(cli, options, params));
    HF_TRY(auto job, cli.session.call<Job>("backups.restore"_L1, params));
    if (options.noWait) {
        cli.console.result(job, u"Restoring; job %1."_s.arg(idText(job.id)));
        return ExitCode::Done;
    }
    HF_TRY(job, followJob(cli.session, cli.console, job.id));
    HF_CHECK(jobOutcome(job));
    const QList<BackupWarning> warnings = warningsOf(job);
    noteWarnings(cli.console, warnings);
    cli.console.result(job, restoredText(job));
    return warnings.isEmpty() ? ExitCode::Done : ExitCode::DoneWithWarnings;
}

Result<ExitCode> undoRestore(Cli &cli, const RestoreOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.backup));
    const BackupIdParams params{.backupId = backup.id};
    HF_TRY(auto job, cli.session.call<Job>("backups.undoRestore"_L1, params));
    if (!options.noWait) {
        HF_TRY(job, followJob(cli.session, cli.console, job.id));
        HF_CHECK(jobOutcome(job));
    }
    const QString done = options.noWait
                             ? u"Undoing; job %1."_s.arg(idText(job.id))
                             : u"The folder is again what it was before %1 was restored."_s.arg(
                                   oneLine(backup.name));
    cli.console.result(job, done);
    return ExitCode::Done;
}

CLI::App *addLeaf(CLI::App &noun, const char *name, const char *summary, RestoreOptions &options)
{
    CLI::App *command = noun.add_subcommand(name, summary);
    command->add_option("backup", options.backup, "Name, id or unique prefix")
        ->required()
        ->type_name(kBackup);
    auto *wait = command->add_flag("--wait", options.wait, "Return once it is done (the default)");
    command->add_flag("--no-wait", options.noWait, "Return once the job is queued")->excludes(wait);
    return command;
}

} // namespace

void addRestoreCommands(CLI::App &backup, GlobalOptions &global)
{
    const auto options = std::make_shared<RestoreOptions>();
    CLI::App *restore =
        addLeaf(backup, "restore", "Put a server's folder back to a backup's state", *options);
    restore->add_option("--to", options->to, "Another folder instead of the server's")
        ->type_name(kFolder);
    restore->add_flag("--no-safety-backup", options->noSafetyBackup,
                      "Do not back the present state up first");
    restore->add_flag("--dry-run", options->dryRun, "Only say what would change");
    restore->add_flag("--yes,-y", options->yes, "Do not ask");
    runs(restore, global, options, &restoreBackup);

    addRestoreCheckCommand(backup, global);

    const auto undone = std::make_shared<RestoreOptions>();
    CLI::App *undo = addLeaf(backup, "undo-restore",
                             "Bring back what a restore of this backup replaced", *undone);
    runs(undo, global, undone, &undoRestore);
}

} // namespace holdfast::ctl
