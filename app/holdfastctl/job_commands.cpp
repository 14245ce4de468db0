// job list | show | wait | cancel: what was begun with --no-wait
#include "command_line.h"
#include "human_text.h"
#include "job_follower.h"
#include "lookup.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions
{
    std::string server;
    std::string backup;
    std::vector<std::string> states;
    std::string since;
    int limit = 20;
};

Result<ExitCode> listJobs(Cli &cli, const ListOptions &options)
{
    JobListParams params{.limit = options.limit};
    if (!options.server.empty()) {
        HF_TRY(const auto server, findServer(cli.session, options.server));
        params.serverId = server.id;
    }
    if (!options.backup.empty()) {
        HF_TRY(const auto backup, findBackup(cli.session, options.backup));
        params.backupId = backup.id;
    }
    for (const std::string &state : options.states) {
        if (const auto known = enumFromText<JobState>(text(state)))
            params.states.append(*known);
    }
    if (!options.since.empty()) {
        HF_TRY(params.since, pastFromText(u"--since"_s, text(options.since)));
    }
    HF_TRY(const auto page, cli.session.call<JobPage>("jobs.list"_L1, params));
    TextTable table({u"KIND"_s, u"STATE"_s, u"ASKED FOR"_s, u"DONE"_s, u"ID"_s});
    for (const Job &job : page.jobs)
        table.add({enumText(job.kind), enumText(job.state), timeText(job.createdAt),
                   sizeText(job.progressBytes), idText(job.id)});
    cli.console.result(page, page.jobs.isEmpty() ? u"No job yet."_s : table.text());
    return ExitCode::Done;
}

struct ReferenceOptions
{
    std::string reference;
};

/// By unique prefix of its id, among the newest; a whole id is found at any age.
Result<QUuid> findJob(Session &session, const std::string &reference)
{
    const QString wanted = text(reference);
    if (const QUuid id = QUuid::fromString(wanted); !id.isNull())
        return id;
    const JobListParams params{.limit = 500};
    HF_TRY(const auto page, session.call<JobPage>("jobs.list"_L1, params));
    QList<QUuid> found;
    for (const Job &job : page.jobs) {
        if (!wanted.isEmpty() && idText(job.id).startsWith(wanted, Qt::CaseInsensitive))
            found.append(job.id);
    }
    if (found.size() == 1)
        return found.first();
    return Error(found.isEmpty() ? "cli.not_found"_L1 : "cli.ambiguous"_L1,
                 {{"kind"_L1, u"job"_s}, {"name"_L1, wanted}});
}

void print(const Cli &cli, const Job &job)
{
    FieldList fields;
    fields.add(u"Id"_s, idText(job.id));
    fields.add(u"Kind"_s, enumText(job.kind));
    fields.add(u"State"_s, enumText(job.state));
    fields.add(u"Phase"_s, oneLine(job.phase));
    fields.add(u"Done"_s, u"%1 of %2"_s.arg(sizeText(job.progressBytes), sizeText(job.totalBytes)));
    fields.add(u"Begun"_s, timeText(job.startedAt));
    fields.add(u"Ended"_s, timeText(job.finishedAt));
    for (const JobStep &step : job.steps) {
        const QString took = step.endedAt.isValid()
                                 ? u", %1 s"_s.arg(step.begunAt.msecsTo(step.endedAt) / 1000.0)
                                 : QString();
        fields.add(u"Step"_s, oneLine(step.phase) + u", "_s + timeText(step.begunAt) + took);
    }
    if (!job.error.isEmpty())
        fields.add(u"Error"_s, oneLine(Error::fromJson(job.error).message()));
    cli.console.result(job, fields.text());
}

Result<ExitCode> showJob(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto id, findJob(cli.session, options.reference));
    const JobIdParams params{.jobId = id};
    HF_TRY(const auto job, cli.session.call<Job>("jobs.get"_L1, params));
    print(cli, job);
    return ExitCode::Done;
}

Result<ExitCode> waitForJob(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto id, findJob(cli.session, options.reference));
    HF_TRY(const auto job, followJob(cli.session, cli.console, id));
    HF_CHECK(jobOutcome(job));
    print(cli, job);
    return ExitCode::Done;
}

Result<ExitCode> cancelJob(Cli &cli, const ReferenceOptions &options)
{
    HF_TRY(const auto id, findJob(cli.session, options.reference));
    const JobIdParams params{.jobId = id};
    HF_TRY(const auto job, cli.session.call<Job>("jobs.cancel"_L1, params));
    print(cli, job);
    return ExitCode::Done;
}

void addLeaf(CLI::App &noun, GlobalOptions &global, const char *name, const char *summary,
             Result<ExitCode> (*command)(Cli &, const ReferenceOptions &))
{
    const auto options = std::make_shared<ReferenceOptions>();
    CLI::App *leaf = noun.add_subcommand(name, summary);
    leaf->add_option("job", options->reference, "Its id, or a unique prefix")
        ->required()
        ->type_name(kJob);
    runs(leaf, global, options, command);
}

} // namespace

void addJobCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun =
        root.add_subcommand("job", "What the service is doing and has done")->alias("jobs");
    noun->require_subcommand(1);
    const auto listed = std::make_shared<ListOptions>();
    CLI::App *list = noun->add_subcommand("list", "Jobs, newest first");
    list->add_option("server", listed->server, "Only of this server")->type_name(kServer);
    list->add_option("--backup", listed->backup,
                     "Only those that made this backup or were about it")
        ->type_name(kBackup);
    list->add_option("--state", listed->states, "Only in this state; may be repeated")
        ->allow_extra_args(false)
        ->check(CLI::IsMember({"pending", "running", "completed", "failed", "cancelled"}));
    list->add_option("--since", listed->since, "Only asked for then or later: a time, or 7d")
        ->type_name("TIME");
    list->add_option("--limit", listed->limit, "At most so many")
        ->check(CLI::Range(1, 500))
        ->type_name("N");
    runs(list, global, listed, &listJobs);
    addLeaf(*noun, global, "show", "One job", &showJob);
    addLeaf(*noun, global, "wait", "Show a job's progress until it has ended", &waitForJob);
    addLeaf(*noun, global, "cancel", "Stop a job", &cancelJob);
}

} // namespace holdfast::ctl
