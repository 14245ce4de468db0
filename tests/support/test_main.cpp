#include "tests/support/test_main.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <memory>
#include <vector>

namespace holdfast::tests {

namespace {

struct RegisteredTest
{
    const char *name;
    std::function<QObject *()> make;
};

std::vector<RegisteredTest> &registry()
{
    static std::vector<RegisteredTest> tests;
    return tests;
}

} // namespace

bool registerTest(const char *name, std::function<QObject *()> make)
{
    registry().push_back({name, std::move(make)});
    return true;
}

int runRegisteredTests(const QCoreApplication &application)
{
    QStringList arguments = application.arguments();
    QString only;
    if (arguments.size() > 1) {
        for (const auto &test : registry()) {
            if (arguments.at(1) == QLatin1StringView(test.name))
                only = arguments.takeAt(1);
            if (!only.isEmpty())
                break;
        }
    }
    int failures = 0;
    for (const auto &test : registry()) {
        if (!only.isEmpty() && only != QLatin1StringView(test.name))
            continue;
        const std::unique_ptr<QObject> object(test.make());
        failures += QTest::qExec(object.get(), arguments);
    }
    return failures == 0 ? 0 : 1;
}

} // namespace holdfast::tests
