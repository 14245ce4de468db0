// sessions list | end
#include "command_line.h"
#include "human_text.h"
#include "session_text.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct NoOptions
{};

Result<ExitCode> listSessions(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto list, cli.session.call<SessionList>("sessions.list"_L1, Nothing()));
    cli.console.result(list, sessionTable(list));
    return ExitCode::Done;
}

struct EndOptions
{
    std::string session;
    bool allOthers = false;
};

Result<QUuid> findSession(Cli &cli, const QString &prefix)
{
    HF_TRY(const auto list, cli.session.call<SessionList>("sessions.list"_L1, Nothing()));
    QList<QUuid> found;
    for (const StoredSession &session : list.sessions) {
        if (!prefix.isEmpty() && idText(session.id).startsWith(prefix, Qt::CaseInsensitive))
            found.append(session.id);
    }
    if (found.size() == 1)
        return found.first();
    return Error(found.isEmpty() ? "cli.not_found"_L1 : "cli.ambiguous"_L1,
                 {{"kind"_L1, u"session"_s}, {"name"_L1, prefix}});
}

Result<ExitCode> endSessions(Cli &cli, const EndOptions &options)
{
    SessionRevokeParams params{.allOthers = options.allOthers};
    if (!options.session.empty()) {
        HF_TRY(params.sessionId, findSession(cli, text(options.session)));
    }
    HF_TRY(const auto revoked, cli.session.call<RevokedSessions>("sessions.revoke"_L1, params));
    cli.console.result(revoked, u"Ended: %1."_s.arg(revoked.count));
    return ExitCode::Done;
}

} // namespace

QString sessionTable(const SessionList &list)
{
    TextTable table({u"SIGNED IN"_s, u"LAST SEEN"_s, u"ADDRESS"_s, u"PROGRAM"_s, u"ID"_s});
    for (const StoredSession &session : list.sessions) {
        const QString id = idText(session.id);
        table.add({timeText(session.signedInAt), timeText(session.lastSeenAt), oneLine(session.ip),
                   oneLine(session.client),
                   session.id == list.currentId ? QString(id + " (this one)"_L1) : id});
    }
    return list.sessions.isEmpty() ? u"No open session."_s : table.text();
}

void addSessionCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun = root.add_subcommand("session", "Where one has signed in")->alias("sessions");
    noun->require_subcommand(1);
    const auto none = std::make_shared<NoOptions>();
    runs(noun->add_subcommand("list", "One's own open sessions"), global, none, &listSessions);
    const auto options = std::make_shared<EndOptions>();
    CLI::App *end = noun->add_subcommand("end", "End a session; its connections are closed");
    auto *id = end->add_option("session", options->session, "Its id, or a unique prefix")
                   ->type_name(kSession);
    auto *others =
        end->add_flag("--others", options->allOthers, "All but the one that this command is of");
    id->excludes(others);
    runs(end, global, options, &endSessions);
}

} // namespace holdfast::ctl
