// holdfastd: the service. Wires the rooms together and nothing else.

#include "core/api/service_endpoint.h"
#include "core/base/log.h"
#include "core/base/profile.h"
#include "core/store/migrations.h"

#include "command_error.h"
#include "key_command.h"
#include "migrate_command.h"
#include "service.h"
#include "signal_watcher.h"
#include "tls_command.h"

#include <QtCore/QCoreApplication>
#include <QtSql/QSqlDatabase>

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

int serve(const Profile &profile)
{
    const SignalWatcher signalWatcher; // before any thread is made: they inherit the mask
    const auto requestStop = [] {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    const auto service = Service::start(profile, requestStop);
    if (!service)
        return showError(service.error());
    return QCoreApplication::exec();
}

int runSeed(const Profile &profile)
{
    const auto run = [&]() -> Result<void> {
        HF_CHECK(profile.create());
        HF_TRY(const auto lock, api::ServiceEndpoint::claim(profile));
        HF_TRY(const Configuration configuration, Configuration::read(profile.configFile));
        HF_TRY(const auto store, openConfiguredStore(profile, configuration));
        HF_CHECK(seedStore(*store, profile));
        return {};
    };
    const auto seeded = run();
    return seeded ? 0 : showError(seeded.error());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"holdfastd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    installLogFormat();
    // The registry of drivers is not safe to make on several threads in Qt 6.4 (QTBUG-112961).
    QSqlDatabase::drivers();

    CLI::App commands{"Holdfast's service: backups of game servers that are known to be good",
                      "holdfastd"};
    commands.set_version_flag("--version", "holdfastd " HOLDFAST_VERSION);
    commands.require_subcommand(1);
    commands.fallthrough();
    std::string home;
    commands.add_option(
        "--home", home,
        "Keep everything of this run under one folder (else HOLDFAST_HOME, else the XDG folders)");
    const auto profile = [&home] { return Profile::locate(QString::fromStdString(home)); };

    int exitCode = 0;
    commands.add_subcommand("serve", "Run the service until it is told to stop")->callback([&] {
        exitCode = serve(profile());
    });
    commands
        .add_subcommand("seed",
                        "Make the rows that every store begins with; changes nothing that is there")
        ->callback([&] { exitCode = runSeed(profile()); });
    addMigrateCommand(commands, profile, exitCode);
    addKeyCommand(commands, profile, exitCode);
    addTlsCommand(commands, profile, exitCode);
    try {
        commands.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return commands.exit(error) == 0 ? 0 : errorCodes(ErrorKind::InvalidArgument).exitCode;
    }
    return exitCode;
}
