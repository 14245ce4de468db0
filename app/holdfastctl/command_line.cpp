#include "command_line.h"

#include <QtCore/QDir>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

std::unique_ptr<CLI::App> makeGrammar(GlobalOptions &global)
{
    auto root =
        std::make_unique<CLI::App>("Back up, verify and restore game servers", "holdfastctl");
    root->set_version_flag("--version", "holdfastctl " HOLDFAST_VERSION);
    root->fallthrough(); // global options may stand anywhere
    root->require_subcommand(1);
    root->add_option(
            "--home", global.home,
            "Use the installation under this folder (else HOLDFAST_HOME, else the user's own)")
        ->type_name(kFolder);
    root->add_flag("--json", global.isJson,
                   "Print the record with its schema's names and nothing else");
    root->add_flag("--no-autostart", global.noAutostart,
                   "Never start the service (also HOLDFAST_AUTOSTART=0)");
    addServerCommands(*root, global);
    addBackupCommands(*root, global);
    addScheduleCommands(*root, global);
    addStorageCommands(*root, global);
    addJobCommands(*root, global);
    addOverviewCommands(*root, global);
    addAuditCommands(*root, global);
    addAccountCommands(*root, global);
    addUserCommands(*root, global);
    addRoleCommands(*root, global);
    addSessionCommands(*root, global);
    addServiceCommands(*root, global);
    addSettingsCommands(*root, global);
    addSystemCommands(*root, global);
    addCompletionCommands(*root, global);
    root->footer(
        "Exit codes: 0 done, 1 failed, 2 usage, 3 done with warnings, 4 not found, 5 denied,\n"
        "6 service unreachable, 7 conflict, 130 cancelled.");
    return root;
}

int exitCodeOf(const Error &error)
{
    if (error.kind() == ErrorKind::Unavailable && error.id().startsWith("service."_L1))
        return int(ExitCode::Unreachable);
    return errorCodes(error.kind()).exitCode;
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QStringList texts(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values)
        list.append(text(value));
    return list;
}

QString absolutePath(const std::string &path)
{
    return path.empty() ? QString() : QDir::cleanPath(QDir::current().absoluteFilePath(text(path)));
}

} // namespace holdfast::ctl
