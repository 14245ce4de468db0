// backup browse | search | diff | extract | export; preview and diff-file stand beside
#include "backup_text.h"
#include "command_line.h"
#include "file_sink.h"
#include "human_text.h"
#include "job_follower.h"
#include "lookup.h"
#include "ticket_fetch.h"

#include <algorithm>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBrowsePage = 5000;
constexpr int kSearchPage = 1000;
constexpr int kDiffPage = 10'000;

struct BrowseOptions
{
    std::string backup;
    std::string path;
};

QString entryText(const ArchiveListing &listing)
{
    TextTable table({u"MODE"_s, u"SIZE"_s, u"CHANGED"_s, u"NAME"_s});
    for (const ArchiveEntry &entry : listing.entries) {
        QString name = oneLine(entry.name);
        if (entry.type == "directory"_L1)
            name += u'/';
        if (!entry.linkTarget.isEmpty())
            name += u" -> "_s + oneLine(entry.linkTarget);
        table.add({QString::number(entry.mode & 07777, 8), sizeText(entry.sizeBytes),
                   timeText(entry.modifiedAt), name});
    }
    return table.text();
}

Result<ExitCode> browseBackup(Cli &cli, const BrowseOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.backup));
    BackupBrowseParams params{
        .backupId = backup.id, .path = text(options.path), .after = {}, .limit = kBrowsePage};
    ArchiveListing all;
    do {
        HF_TRY(const auto page, cli.session.call<ArchiveListing>("backups.browse"_L1, params));
        all.entries += page.entries;
        params.after = page.after;
    } while (!params.after.isEmpty());
    cli.console.result(all, entryText(all));
    return ExitCode::Done;
}

struct SearchOptions
{
    std::string backup;
    std::string text;
    int limit = 1000;
};

Result<ExitCode> searchBackup(Cli &cli, const SearchOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.backup));
    BackupSearchParams params{.backupId = backup.id, .text = text(options.text)};
    ArchiveListing all;
    do {
        params.limit = std::min(kSearchPage, options.limit - int(all.entries.size()));
        HF_TRY(const auto page, cli.session.call<ArchiveListing>("backups.search"_L1, params));
        all.entries += page.entries;
        all.after = params.after = page.after;
    } while (!params.after.isEmpty() && all.entries.size() < options.limit);
    TextTable table({u"SIZE"_s, u"CHANGED"_s, u"PATH"_s});
    for (const ArchiveEntry &entry : all.entries)
        table.add({sizeText(entry.sizeBytes), timeText(entry.modifiedAt), oneLine(entry.path)});
    cli.console.result(all, all.entries.isEmpty() ? u"Nothing found."_s : table.text());
    if (!all.after.isEmpty())
        cli.console.note(u"There is more; give --limit or a longer text."_s);
    return ExitCode::Done;
}

struct DiffOptions
{
    std::string older;
    std::string newer;
    std::string kind;
    int limit = 10'000;
    bool countChunks = false;
};

Result<ExitCode> diffBackups(Cli &cli, const DiffOptions &options)
{
    HF_TRY(const auto older, findBackup(cli.session, options.older));
    BackupDiffParams params{.backupId = older.id,
                            .kind = enumFromText<ChangeKind>(text(options.kind)),
                            .limit = kDiffPage,
                            .countChunks = options.countChunks};
    if (options.newer != "live") {
        HF_TRY(const auto newer, findBackup(cli.session, options.newer));
        params.otherBackupId = newer.id;
    }
    params.limit = std::min(kDiffPage, options.limit);
    HF_TRY(auto difference, cli.session.call<TreeDifference>("backups.diff"_L1, params));
    params.countChunks = false; // counted once
    while (!difference.after.isEmpty() && difference.changes.size() < options.limit) {
        params.after = difference.after;
        params.limit = std::min(kDiffPage, options.limit - int(difference.changes.size()));
        HF_TRY(const auto page, cli.session.call<TreeDifference>("backups.diff"_L1, params));
        difference.changes += page.changes;
        difference.after = page.after;
        difference.isTruncated = page.isTruncated;
    }
    cli.console.result(difference, differenceText(difference));
    return ExitCode::Done;
}

struct ExtractOptions
{
    std::string backup;
    std::string path;
    std::string to;
    bool force = false;
};

Result<ExitCode> extractFile(Cli &cli, const ExtractOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.backup));
    const ExtractParams params{.backupId = backup.id, .path = text(options.path)};
    HF_TRY(const auto ticket, cli.session.call<TransferTicket>("backups.extract"_L1, params));
    HF_CHECK(fetchTicket(cli, ticket, options.to,
                         options.force ? ExistingFile::Replace : ExistingFile::Refuse));
    return ExitCode::Done;
}

struct ExportOptions
{
    std::string backup;
    std::string format = "zip";
    std::string to;
    bool noWait = false;
};

Result<ExitCode> exportBackup(Cli &cli, const ExportOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.backup));
    const BackupExportParams params{
        .backupId = backup.id, .format = text(options.format), .to = absolutePath(options.to)};
    HF_TRY(auto job, cli.session.call<Job>("backups.export"_L1, params));
    if (!options.noWait) {
        HF_TRY(job, followJob(cli.session, cli.console, job.id));
        HF_CHECK(jobOutcome(job));
    }
    cli.console.result(job, options.noWait ? u"Exporting; job %1."_s.arg(idText(job.id))
                                           : u"Exported to %1."_s.arg(oneLine(params.to)));
    return ExitCode::Done;
}

void addExtractAndExport(CLI::App &backup, GlobalOptions &global)
{
    const auto extracted = std::make_shared<ExtractOptions>();
    CLI::App *extract = backup.add_subcommand("extract", "Fetch one file out of a backup");
    extract->add_option("backup", extracted->backup, "Name, id or unique prefix")
        ->required()
        ->type_name(kBackup);
    extract->add_option("path", extracted->path, "The file within the server's folder")
        ->required()
        ->type_name(kText);
    extract
        ->add_option("--to", extracted->to,
                     "Where to, - for standard output; else its name in this folder")
        ->type_name(kFile);
    extract->add_flag("--force", extracted->force, "Replace a file that is there");
    runs(extract, global, extracted, &extractFile);

    const auto exported = std::make_shared<ExportOptions>();
    CLI::App *exportCommand =
        backup.add_subcommand("export", "Write a backup in a form that others read");
    exportCommand->add_option("backup", exported->backup, "Name, id or unique prefix")
        ->required()
        ->type_name(kBackup);
    exportCommand->add_option("--format", exported->format, "zip")->check(CLI::IsMember({"zip"}));
    exportCommand->add_option("--to", exported->to, "A new file")->required()->type_name(kFile);
    exportCommand->add_flag("--no-wait", exported->noWait, "Return once the job is queued");
    runs(exportCommand, global, exported, &exportBackup);
}

} // namespace

void addBackupContentCommands(CLI::App &backup, GlobalOptions &global)
{
    const auto browsed = std::make_shared<BrowseOptions>();
    CLI::App *browse = backup.add_subcommand("browse", "What is in a backup");
    browse->add_option("backup", browsed->backup, "Name, id or unique prefix")
        ->required()
        ->type_name(kBackup);
    browse->add_option("path", browsed->path, "A folder in it; else the top")->type_name(kText);
    runs(browse, global, browsed, &browseBackup);

    const auto searched = std::make_shared<SearchOptions>();
    CLI::App *search = backup.add_subcommand("search", "Find files and folders in a backup");
    search->add_option("backup", searched->backup, "Name, id or unique prefix")
        ->required()
        ->type_name(kBackup);
    search->add_option("text", searched->text, "A part of the path, in any case")
        ->required()
        ->type_name(kText);
    search->add_option("--limit", searched->limit, "At most so many")
        ->check(CLI::Range(1, 1'000'000));
    runs(search, global, searched, &searchBackup);

    const auto compared = std::make_shared<DiffOptions>();
    CLI::App *diff =
        backup.add_subcommand("diff", "What changed from one backup to another, or to now");
    diff->add_option("older", compared->older, "The older state")->required()->type_name(kBackup);
    diff->add_option("newer", compared->newer, "The newer one, or live for the server's folder")
        ->required()
        ->type_name(kBackup);
    diff->add_option("--kind", compared->kind, "Only these")
        ->check(CLI::IsMember({"added", "removed", "changed"}));
    diff->add_option("--limit", compared->limit, "List at most so many changes")
        ->check(CLI::Range(1, 10'000'000));
    diff->add_flag("--chunks", compared->countChunks, "Count the chunks of region files, too");
    runs(diff, global, compared, &diffBackups);
    addFileContentCommands(backup, global);
    addExtractAndExport(backup, global);
}

} // namespace holdfast::ctl
