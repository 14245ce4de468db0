// completion bash | zsh | fish, and the hidden __complete that the scripts call
#include "command_line.h"
#include "completion.h"
#include "human_text.h"
#include "lookup.h"

#include <algorithm>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ShellOptions
{
    std::string shell;
};

Result<ExitCode> printScript(Cli &cli, const ShellOptions &options)
{
    cli.console.print(QString::fromUtf8(completionScript(options.shell)));
    return ExitCode::Done;
}

using Candidates = std::vector<Completion::Candidate>;

void add(Candidates &candidates, const QString &word, const QString &meaning)
{
    candidates.push_back({word.toStdString(), oneLine(meaning).toStdString()});
}

Result<Candidates> serverValues(Session &session)
{
    Candidates values;
    HF_TRY(const auto page, allServers(session));
    for (const Server &server : page.servers)
        add(values, server.name, server.directory);
    return values;
}

Result<Candidates> backupValues(Session &session)
{
    Candidates values;
    HF_TRY(const auto page, listBackups(session, {}, 50));
    for (const Backup &backup : page.backups)
        add(values, idText(backup.id), QString(backup.name + u' ' + timeText(backup.startedAt)));
    return values;
}

Result<Candidates> targetValues(Session &session)
{
    Candidates values;
    HF_TRY(const auto list, session.call<StorageList>("storage.list"_L1, Nothing()));
    for (const StorageTarget &target : list.targets)
        add(values, target.name, target.settings.value("directory"_L1).toString());
    return values;
}

Result<Candidates> templateValues(Session &session)
{
    Candidates values;
    HF_TRY(const auto list, session.call<TemplateList>("templates.list"_L1, Nothing()));
    for (const ServerTemplate &entry : list.templates)
        add(values, entry.key, entry.name);
    return values;
}

Result<Candidates> scheduleValues(Session &session)
{
    Candidates values;
    HF_TRY(const auto page, allSchedules(session, std::nullopt));
    HF_TRY(const auto names, serverNames(session));
    for (const Schedule &schedule : page.schedules)
        add(values, idText(schedule.id), nameOr(names, schedule.serverId));
    return values;
}

Result<Candidates> jobValues(Session &session)
{
    Candidates values;
    const JobListParams params{.limit = 20};
    HF_TRY(const auto page, session.call<JobPage>("jobs.list"_L1, params));
    for (const Job &job : page.jobs)
        add(values, idText(job.id), QString(enumText(job.kind) + u' ' + enumText(job.state)));
    return values;
}

Result<Candidates> userValues(Session &session)
{
    Candidates values;
    HF_TRY(const auto page, allUsers(session));
    for (const User &user : page.users)
        add(values, user.username, user.name);
    return values;
}

Result<Candidates> valuesOf(Session &session, const std::string &kind)
{
    if (kind == kServer)
        return serverValues(session);
    if (kind == kBackup)
        return backupValues(session);
    if (kind == kTarget)
        return targetValues(session);
    if (kind == kTemplate)
        return templateValues(session);
    if (kind == kSchedule)
        return scheduleValues(session);
    if (kind == kJob)
        return jobValues(session);
    if (kind == kUser)
        return userValues(session);
    return Candidates();
}

struct WordOptions
{
    std::vector<std::string> words;
};

/// Never fails and never starts a service: a completion that is not to be had is none.
Result<ExitCode> printCompletions(Cli &cli, const WordOptions &options)
{
    // A last word that is empty does not come through every shell: none means empty.
    std::vector<std::string> words = options.words;
    if (words.empty())
        words.emplace_back();
    Completion completion = complete(cli.grammar, words);
    const std::string prefix = words.back();
    if (const auto values = valuesOf(cli.session, completion.valueKind)) {
        std::ranges::copy_if(*values, std::back_inserter(completion.candidates),
                             [&prefix](const auto &candidate) {
                                 return candidate.word.compare(0, prefix.size(), prefix) == 0;
                             });
    }
    QString lines;
    for (const Completion::Candidate &candidate : completion.candidates)
        lines += text(candidate.word) + u'\t' + text(candidate.meaning) + u'\n';
    if (completion.valueKind == kFile)
        lines += ":files\n"_L1;
    if (completion.valueKind == kFolder)
        lines += ":folders\n"_L1;
    cli.console.print(lines);
    return ExitCode::Done;
}

} // namespace

void addCompletionCommands(CLI::App &root, GlobalOptions &global)
{
    const auto shell = std::make_shared<ShellOptions>();
    CLI::App *completion = root.add_subcommand(
        "completion", "Print the script that makes a shell complete this program's words");
    completion->add_option("shell", shell->shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    runs(completion, global, shell, &printScript);

    const auto options = std::make_shared<WordOptions>();
    CLI::App *words = root.add_subcommand("__complete", "Candidates for the last word")->group("");
    words->add_option("words", options->words)->type_name(kText);
    words->callback([&global, options] {
        global.neverStarts = true;
        global.chosen = [options](Cli &cli) { return printCompletions(cli, *options); };
    });
}

} // namespace holdfast::ctl
