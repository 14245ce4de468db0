// holdfastctl: Holdfast's command line. Everything it does goes through the service's API.

#include "command_line.h"

#include "core/base/log.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace holdfast;
using namespace holdfast::ctl;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Interrupts interrupts; // before any other thread is made: they inherit the mask
    QCoreApplication::setApplicationName(u"holdfastctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    installLogFormat();

    GlobalOptions global;
    const auto grammar = makeGrammar(global);
    try {
        grammar->parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // CLI11 says that a command is missing; what stands in its place says more.
        if (const auto unknown = grammar->remaining();
            error.get_name() == "RequiredError" && !unknown.empty())
            std::fprintf(stderr, "holdfastctl: unknown command %s\n", unknown.front().c_str());
        return grammar->exit(error) == 0 ? 0 : errorCodes(ErrorKind::InvalidArgument).exitCode;
    }
    const Console console(global.isJson ? OutputForm::Json : OutputForm::Human);
    const bool mayStart = !global.noAutostart && !global.neverStarts;
    ctl::Session session(Profile::locate(QString::fromStdString(global.home)),
                         mayStart ? client::autostartFromEnvironment() : client::Autostart::No,
                         interrupts);
    Cli cli{console, session, *grammar};
    const auto outcome = global.chosen(cli);
    if (outcome)
        return int(*outcome);
    console.error(outcome.error());
    return exitCodeOf(outcome.error());
}
