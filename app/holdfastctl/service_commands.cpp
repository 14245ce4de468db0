// service status | start | stop
#include "command_line.h"
#include "human_text.h"

#include "core/model/service.h"

#include <QtCore/QTimer>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPollInterval{20};
constexpr std::chrono::seconds kStopTimeout{60};

struct NoOptions
{};

QString statusText(const ServiceStatus &status)
{
    FieldList fields;
    fields.add(u"Service"_s,
               u"running, version %1, process %2"_s.arg(status.version).arg(status.pid));
    fields.add(u"Started"_s, timeText(status.startedAt));
    fields.add(u"Store"_s, u"%1, %2, migration %3"_s.arg(
                               status.storeEngine,
                               status.isStoreReachable ? u"reachable"_s : u"NOT reachable"_s,
                               status.migration));
    fields.add(u"Jobs"_s, u"%1 under way"_s.arg(status.runningJobs));
    fields.add(u"Data"_s, oneLine(status.dataFolder));
    return fields.text();
}

Result<ExitCode> showStatus(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto status, cli.session.call<ServiceStatus>("service.status"_L1, Nothing()));
    cli.console.result(status, statusText(status));
    return ExitCode::Done;
}

/// Until the profile is free again: only then is everything of the old service written and closed.
Result<void> waitUntilGone(Session &session)
{
    return session.await<void>(
        [&session](QObject *context, const std::function<void(Result<void>)> &done) {
            auto *timer = new QTimer(context);
            const QDeadlineTimer deadline(kStopTimeout);
            timer->callOnTimeout(context, [&session, done, deadline] {
                const auto isLocked = client::isProfileLocked(session.profile());
                if (!isLocked)
                    done(isLocked.error());
                else if (!*isLocked)
                    done({});
                else if (deadline.hasExpired())
                    done(Error("service.unreachable"_L1,
                               {{"reason"_L1, u"it was told to stop but still runs"_s}}));
            });
            timer->start(kPollInterval);
        });
}

Result<ExitCode> stopService(Cli &cli, const NoOptions &)
{
    HF_TRY(const bool isLocked, client::isProfileLocked(cli.session.profile()));
    if (!isLocked) {
        cli.console.result(Nothing(), u"No service runs."_s);
        return ExitCode::Done;
    }
    HF_TRY(const auto nothing, cli.session.call<Nothing>("service.stop"_L1, Nothing()));
    HF_CHECK(waitUntilGone(cli.session));
    cli.console.result(nothing, u"The service has stopped."_s);
    return ExitCode::Done;
}

} // namespace

void addServiceCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun =
        root.add_subcommand("service", "The program that does the work")->alias("services");
    noun->require_subcommand(1);
    const auto options = std::make_shared<NoOptions>();
    runs(noun->add_subcommand("start", "Start it unless it runs"), global, options, &showStatus);
    const auto neverStarting = [&](const char *name, const char *summary,
                                   Result<ExitCode> (*command)(Cli &, const NoOptions &)) {
        noun->add_subcommand(name, summary)->callback([&global, options, command] {
            global.neverStarts = true;
            global.chosen = [options, command](Cli &cli) { return command(cli, *options); };
        });
    };
    neverStarting("status", "Whether it runs, and how it is", &showStatus);
    neverStarting("stop", "End it; what it is doing is cancelled or goes on at the next start",
                  &stopService);
}

} // namespace holdfast::ctl
