// audit list
#include "command_line.h"
#include "human_text.h"
#include "lookup.h"

#include "core/model/account.h"

#include <algorithm>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions
{
    std::string server;
    std::string action;
    std::string since;
    int limit = 50;
};

Result<ExitCode> listAudit(Cli &cli, const ListOptions &options)
{
    AuditListParams params{.action = text(options.action)};
    if (!options.server.empty()) {
        HF_TRY(const auto server, findServer(cli.session, options.server));
        params.serverId = server.id;
    }
    if (!options.since.empty()) {
        HF_TRY(params.since, pastFromText(u"--since"_s, text(options.since)));
    }
    AuditPage all;
    do {
        params.limit = std::min(500, options.limit - int(all.entries.size()));
        HF_TRY(const auto page, cli.session.call<AuditPage>("audit.list"_L1, params));
        all.entries += page.entries;
        all.after = params.after = page.after;
    } while (!params.after.isEmpty() && all.entries.size() < options.limit);
    TextTable table({u"TIME"_s, u"ACTION"_s, u"PROGRAM"_s, u"RECORD"_s});
    for (const AuditEntry &entry : std::as_const(all.entries))
        table.add({timeText(entry.timestamp), oneLine(entry.action), oneLine(entry.client),
                   oneLine(entry.recordId)});
    cli.console.result(all, all.entries.isEmpty() ? u"No such entry."_s : table.text());
    return ExitCode::Done;
}

} // namespace

void addAuditCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun = root.add_subcommand("audit", "Who changed what")->alias("audits");
    noun->require_subcommand(1);
    const auto options = std::make_shared<ListOptions>();
    CLI::App *list = noun->add_subcommand("list", "The trail, newest first");
    list->add_option("server", options->server, "Only about this server")->type_name(kServer);
    list->add_option("--action", options->action, "Only actions that begin so, such as backups.")
        ->type_name(kText);
    list->add_option("--since", options->since, "Only then or later: a time, or 7d")
        ->type_name("TIME");
    list->add_option("--limit", options->limit, "At most so many")
        ->check(CLI::Range(1, 100'000))
        ->type_name("N");
    runs(list, global, options, &listAudit);
}

} // namespace holdfast::ctl
