#include "tests/support/test_main.h"

#include "ui/kit/theme.h"
#include "ui/kit/wait_watchdog.h"

#include <QtCore/QLocale>

#include <cstdio>

int main(int argc, char **argv)
{
    using holdfast::kit::WatchedApplication;
    // The tests read English sentences, whatever the machine speaks.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    WatchedApplication application(argc, argv);
    holdfast::kit::Theme::instance().install(application);
    const int failed = holdfast::tests::runRegisteredTests(application);
    // A handler that waits freezes the window: whoever wrote it learns of it here.
    const QStringList waits = WatchedApplication::takeWaits();
    for (const QString &wait : waits)
        std::fprintf(stderr, "FAIL!  : the window waited: %s\n", qPrintable(wait));
    return failed != 0 || waits.isEmpty() ? failed : 1;
}
