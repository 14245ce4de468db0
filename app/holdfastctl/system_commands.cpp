// doctor | support bundle | api openrpc
#include "command_line.h"
#include "human_text.h"
#include "ticket_fetch.h"

#include "core/model/service.h"

#include <algorithm>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct NoOptions
{};

QString checkLine(const DoctorCheck &check)
{
    const char *mark = check.state == CheckState::Good        ? "ok  "
                       : check.state == CheckState::Attention ? "note"
                                                              : "BAD ";
    QString line = QLatin1StringView(mark) + "  "_L1 + oneLine(check.finding);
    if (!check.fix.isEmpty())
        line += u" Fix: "_s + oneLine(check.fix);
    return line;
}

Result<ExitCode> examine(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto report, cli.session.call<DoctorReport>("system.doctor"_L1, Nothing()));
    QStringList lines;
    CheckState worst = CheckState::Good;
    for (const DoctorCheck &check : report.checks) {
        lines.append(checkLine(check));
        worst = std::max(worst, check.state);
    }
    cli.console.result(report, lines.join(u'\n'));
    return worst == CheckState::Good        ? ExitCode::Done
           : worst == CheckState::Attention ? ExitCode::DoneWithWarnings
                                            : ExitCode::Failed;
}

struct BundleOptions
{
    std::string to;
    bool force = false;
};

Result<ExitCode> makeBundle(Cli &cli, const BundleOptions &options)
{
    HF_TRY(const auto ticket,
           cli.session.call<TransferTicket>("system.supportBundle"_L1, Nothing()));
    HF_CHECK(fetchTicket(cli, ticket, options.to,
                         options.force ? ExistingFile::Replace : ExistingFile::Refuse));
    return ExitCode::Done;
}

Result<ExitCode> printOpenRpc(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto document, cli.session.call<QJsonObject>("rpc.discover"_L1, Nothing()));
    cli.console.printJson(document);
    return ExitCode::Done;
}

} // namespace

void addSystemCommands(CLI::App &root, GlobalOptions &global)
{
    const auto none = std::make_shared<NoOptions>();
    runs(root.add_subcommand("doctor", "Look for what could go wrong, with one fix a line"), global,
         none, &examine);

    CLI::App *support = root.add_subcommand("support", "For asking for help")->alias("supports");
    support->require_subcommand(1);
    const auto options = std::make_shared<BundleOptions>();
    CLI::App *bundle = support->add_subcommand(
        "bundle", "Write versions, settings and logs, without secrets, into one file");
    bundle->add_option("--to", options->to, "Where to; - for standard output")
        ->required()
        ->type_name(kFile);
    bundle->add_flag("--force", options->force, "Replace a file that is there");
    runs(bundle, global, options, &makeBundle);

    CLI::App *api =
        root.add_subcommand("api", "The service's interface for programs")->alias("apis");
    api->require_subcommand(1);
    runs(api->add_subcommand("openrpc", "Print its OpenRPC document"), global, none, &printOpenRpc);
}

} // namespace holdfast::ctl
