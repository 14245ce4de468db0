#include "tests/support/test_main.h"

#include "ui/kit/theme.h"
#include "ui/kit/wait_watchdog.h"

#include <cstdio>

int main(int argc, char **argv)
{
    using holdfast::kit::WatchedApplication;
    WatchedApplication application(argc, argv);
    holdfast::kit::Theme::instance().install(application);
    const int failed = holdfast::tests::runRegisteredTests(application);
    // A handler that waits freezes the window: whoever wrote it learns of it here.
    for (const QString &wait : WatchedApplication::waits())
        std::fprintf(stderr, "FAIL!  : the window waited: %s\n", qPrintable(wait));
    return failed != 0 || WatchedApplication::waits().isEmpty() ? failed : 1;
}
