#include "tests/support/test_main.h"

#include "ui/kit/theme.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    holdfast::kit::Theme::instance().install(application);
    return holdfast::tests::runRegisteredTests(application);
}
