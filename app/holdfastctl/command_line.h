// command_line.h: the grammar of holdfastctl; a contract, described in docs/cli.md.
#pragma once

#include "console.h"
#include "session.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace holdfast::ctl {

/// The contract of docs/cli.md; failures have their kind's code (errorCodes()).
enum class ExitCode { Done = 0, Failed = 1, DoneWithWarnings = 3, Unreachable = 6 };

/// What a command works with.
struct Cli
{
    const Console &console;
    Session &session;
    const CLI::App &grammar;
};

using Command = std::function<Result<ExitCode>(Cli &)>;

struct GlobalOptions
{
    std::string home = {};
    bool isJson = false;
    bool noAutostart = false;
    /// The command that was parsed.
    Command chosen = {};
    /// It only looks at or ends a service: it must never start one.
    bool neverStarts = false;
};

// What an argument means, for the help and for completion.
inline constexpr const char *kServer = "SERVER";
inline constexpr const char *kBackup = "BACKUP";
inline constexpr const char *kSchedule = "SCHEDULE";
inline constexpr const char *kTarget = "TARGET";
inline constexpr const char *kTemplate = "TEMPLATE";
inline constexpr const char *kJob = "JOB";
inline constexpr const char *kUser = "USER";
inline constexpr const char *kSession = "SESSION";
inline constexpr const char *kFolder = "DIR";
inline constexpr const char *kFile = "FILE";
inline constexpr const char *kText = "TEXT";

/// Lets `leaf` run `command` with its options, which live as long as the grammar.
template<typename Options>
void runs(CLI::App *leaf, GlobalOptions &global, std::shared_ptr<Options> options,
          Result<ExitCode> (*command)(Cli &, const Options &))
{
    leaf->callback([&global, options, command] {
        global.chosen = [options, command](Cli &cli) { return command(cli, *options); };
    });
}

// Each noun adds itself; they stand in files of their names.
void addServerCommands(CLI::App &root, GlobalOptions &global);
void addBackupCommands(CLI::App &root, GlobalOptions &global);
void addBackupListCommand(CLI::App &backup, GlobalOptions &global);
void addRestoreCommands(CLI::App &backup, GlobalOptions &global);
void addBackupContentCommands(CLI::App &backup, GlobalOptions &global);
void addRestoreCheckCommand(CLI::App &backup, GlobalOptions &global);
void addServerDiscoveryCommands(CLI::App &servers, GlobalOptions &global);
void addStorageCheckCommand(CLI::App &storage, GlobalOptions &global);
void addFileContentCommands(CLI::App &backup, GlobalOptions &global);
void addScheduleCommands(CLI::App &root, GlobalOptions &global);
void addSchedulePreviewCommands(CLI::App &schedule, GlobalOptions &global);
void addStorageCommands(CLI::App &root, GlobalOptions &global);
void addOverviewCommands(CLI::App &root, GlobalOptions &global);
void addAuditCommands(CLI::App &root, GlobalOptions &global);
void addJobCommands(CLI::App &root, GlobalOptions &global);
void addAccountCommands(CLI::App &root, GlobalOptions &global);
void addUserCommands(CLI::App &root, GlobalOptions &global);
void addRoleCommands(CLI::App &root, GlobalOptions &global);
void addSessionCommands(CLI::App &root, GlobalOptions &global);
void addServiceCommands(CLI::App &root, GlobalOptions &global);
void addSettingsCommands(CLI::App &root, GlobalOptions &global);
void addSystemCommands(CLI::App &root, GlobalOptions &global);
void addCompletionCommands(CLI::App &root, GlobalOptions &global);

std::unique_ptr<CLI::App> makeGrammar(GlobalOptions &global);

/// The exit code of an error: its kind's, 6 when the service cannot be reached.
int exitCodeOf(const Error &error);

QString text(const std::string &value);
QStringList texts(const std::vector<std::string> &values);
/// Absolute, against the working directory of this program; empty stays empty.
QString absolutePath(const std::string &path);

} // namespace holdfast::ctl
