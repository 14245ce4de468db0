// tests/support/test_main.h: one executable a room, holding several test classes.
#pragma once

#include <QtCore/QObject>
#include <QtTest/QTest>

#include <functional>

class QCoreApplication;

namespace holdfast::tests {

/// Called by HOLDFAST_TEST before main().
bool registerTest(const char *name, std::function<QObject *()> make);

/// `tst_room [CLASS] [Qt Test's arguments]`: every registered class, or the one named. Returns the
/// exit code.
int runRegisteredTests(const QCoreApplication &application);

/// Shows an unexpected error's message and detail: `QVERIFY2(result, why(result));`
template<typename R>
QByteArray whyText(const R &result)
{
    return result ? QByteArray()
                  : (result.error().message() + QStringLiteral(" [") + result.error().detail() +
                     QStringLiteral("]"))
                        .toUtf8();
}

} // namespace holdfast::tests

/// Registers a test class; put it at the end of its .cpp, before the moc include.
#define HOLDFAST_TEST(Class)                                                                       \
    static const bool registered##Class =                                                          \
        holdfast::tests::registerTest(#Class, [] { return new Class; });

/// QVERIFY of a Result that shows the error.
#define HF_VERIFY(...)                                                                             \
    do {                                                                                           \
        const auto &hfVerified = (__VA_ARGS__);                                                    \
        QVERIFY2(hfVerified, holdfast::tests::whyText(hfVerified).constData());                    \
    } while (false)

/// QVERIFY that a Result is the error with this id.
#define HF_VERIFY_ERROR(result, errorId)                                                           \
    do {                                                                                           \
        const auto &hfFailed = (result);                                                           \
        QVERIFY2(!hfFailed, "succeeded, expected the error " errorId);                             \
        QCOMPARE(hfFailed.error().id(), QString::fromLatin1(errorId));                             \
    } while (false)
