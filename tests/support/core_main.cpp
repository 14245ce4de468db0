// The main() of tests without a window; a room with one brings its own, and this file is not
// linked.
#include "tests/support/test_main.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return holdfast::tests::runRegisteredTests(application);
}
