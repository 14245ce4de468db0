#include "migrate_command.h"

#include "command_error.h"

#include "core/api/service_endpoint.h"
#include "core/store/migrations.h"
#include "service.h"

#include <cstdio>
#include <iostream>
#include <memory>
#include <string>

#include <unistd.h>

namespace holdfast {

using namespace Qt::StringLiterals;
using store::DryRun;
using store::MigrationReport;
using store::Migrator;

namespace {

/// What all of the commands share; lives as long as the parser.
struct Options
{
    std::function<Profile()> profile;
    bool dryRun = false;
    int count = 1;
    std::string name;
    std::string folder = "migrations";
    std::string confirmation;
};

void print(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
}

/// The store opened for one command.
struct OpenStore
{
    std::unique_ptr<api::ServiceEndpoint> lock; ///< only for what changes something
    Configuration configuration;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<Migrator> migrator;
};

enum class Purpose { Look, Change };

Result<OpenStore> openStore(const Options &options, Purpose purpose)
{
    const Profile profile = options.profile();
    OpenStore open;
    HF_CHECK(profile.create());
    if (purpose == Purpose::Change && !options.dryRun) {
        HF_TRY(open.lock, api::ServiceEndpoint::claim(profile));
    }
    HF_TRY(open.configuration, Configuration::read(profile.configFile));
    HF_TRY(open.store, openConfiguredStore(profile, open.configuration));
    open.migrator = std::make_unique<Migrator>(
        *open.store, store::MigratorOptions{.copyFolder = profile.dataFolder});
    return open;
}

DryRun dryRunOf(const Options &options)
{
    return options.dryRun ? DryRun::Yes : DryRun::No;
}

void show(const MigrationReport &report)
{
    if (!report.safetyCopy.isEmpty())
        print(u"copied the store to "_s + report.safetyCopy);
    for (const QString &name : report.undone)
        print((report.dryRun ? u"would undo "_s : u"undone "_s) + name);
    for (const QString &name : report.applied)
        print((report.dryRun ? u"would apply "_s : u"applied "_s) + name);
    if (report.applied.isEmpty() && report.undone.isEmpty())
        print(u"nothing to do"_s);
}

Result<void> up(const Options &options)
{
    HF_TRY(const OpenStore open, openStore(options, Purpose::Change));
    HF_TRY(const MigrationReport report, open.migrator->up(dryRunOf(options)));
    show(report);
    return {};
}

Result<void> down(const Options &options)
{
    HF_TRY(const OpenStore open, openStore(options, Purpose::Change));
    HF_TRY(const MigrationReport report, open.migrator->down(options.count, dryRunOf(options)));
    show(report);
    return {};
}

Result<void> status(const Options &options)
{
    HF_TRY(const OpenStore open, openStore(options, Purpose::Look));
    HF_TRY(const auto all, open.migrator->status());
    for (const store::MigrationStatus &migration : all) {
        const QString time = migration.finishedAt.isValid()
                                 ? migration.finishedAt.toString(Qt::ISODateWithMs)
                                 : u"-"_s;
        print(
            u"%1  %2  %3"_s.arg(enumText(migration.state), -8).arg(time, -24).arg(migration.name));
    }
    return {};
}

Result<void> info(const Options &options)
{
    HF_TRY(const OpenStore open, openStore(options, Purpose::Look));
    HF_TRY(const auto all, open.migrator->status());
    HF_TRY(const QString newest, open.migrator->newest());
    const auto pending =
        std::ranges::count(all, store::MigrationState::Pending, &store::MigrationStatus::state);
    print(u"store       "_s + open.store->url().shown());
    print(u"engine      "_s + enumText(open.store->dialect()));
    print(u"production  "_s + (open.configuration.isProduction ? u"yes"_s : u"no"_s));
    print(u"newest      "_s + (newest.isEmpty() ? u"none"_s : newest));
    print(u"applied     %1"_s.arg(all.size() - pending));
    print(u"pending     %1"_s.arg(pending));
    return {};
}

Result<void> verify(const Options &options)
{
    HF_TRY(const OpenStore open, openStore(options, Purpose::Look));
    HF_CHECK(open.migrator->verify());
    print(u"every applied migration is as this program knows it"_s);
    return {};
}

Result<void> create(const Options &options)
{
    HF_TRY(const QStringList files,
           store::createMigrationFiles(QString::fromStdString(options.folder),
                                       QString::fromStdString(options.name), systemClock().now()));
    for (const QString &file : files)
        print(file);
    return {};
}

/// Asked for on a terminal, else an option must have it.
QString typedConfirmation(const Options &options, const Migrator &migrator)
{
    if (!options.confirmation.empty() || options.dryRun || ::isatty(STDIN_FILENO) == 0)
        return QString::fromStdString(options.confirmation);
    std::fprintf(stderr, "This empties the store. Type its name, %s, to go on: ",
                 migrator.resetConfirmation().toUtf8().constData());
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line).trimmed();
}

Result<void> reset(const Options &options)
{
    HF_TRY(const OpenStore open, openStore(options, Purpose::Change));
    const QString confirmation = typedConfirmation(options, *open.migrator);
    HF_TRY(const MigrationReport report,
           open.migrator->reset(confirmation, open.configuration.isProduction, dryRunOf(options)));
    show(report);
    return {};
}

} // namespace

void addMigrateCommand(CLI::App &commands, const std::function<Profile()> &profile, int &exitCode)
{
    auto *migrate =
        commands.add_subcommand("migrate", "Bring the store's tables up to date, or back");
    migrate->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    options->profile = profile;
    const auto add = [&](const char *name, const char *summary,
                         Result<void> (*run)(const Options &)) {
        auto *command = migrate->add_subcommand(name, summary);
        command->callback([options, run, &exitCode] {
            const Result<void> outcome = run(*options);
            if (!outcome)
                exitCode = showError(outcome.error());
        });
        return command;
    };
    const auto addDryRun = [&](CLI::App *command) {
        command->add_flag("--dry-run", options->dryRun, "Only say what would be done");
    };
    addDryRun(add("up", "Apply what is pending; a SQLite store is copied first", up));
    auto *downCommand = add("down", "Undo the newest migrations, after a copy", down);
    downCommand->add_option("count", options->count, "How many")->check(CLI::Range(1, 10'000));
    addDryRun(downCommand);
    add("status", "List applied and pending migrations", status);
    add("info", "Say which store this is and how far it is", info);
    add("verify", "Check that nothing applied was edited, is missing or newer", verify);
    auto *createCommand = add("create", "Make the files of a new migration", create);
    createCommand->add_option("name", options->name, "What it does, in snake_case")->required();
    createCommand->add_option("--folder", options->folder, "Folder with sqlite/ and postgresql/");
    auto *resetCommand = add("reset", "Empty the store, after a copy", reset);
    resetCommand->add_option("--confirm", options->confirmation,
                             "The store's name, else it is asked for");
    addDryRun(resetCommand);
}

} // namespace holdfast
