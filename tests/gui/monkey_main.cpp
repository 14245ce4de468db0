// holdfast-monkey: the real window against a real service, used without sense for a while.
#include "monkey.h"

#include "app/holdfast/pages.h"
#include "core/base/profile.h"
#include "tests/support/year_of_data.h"
#include "ui/kit/language.h"
#include "ui/kit/wait_watchdog.h"

#include <CLI/CLI.hpp>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <cstdio>

using namespace holdfast;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    constexpr int kSeconds = 20;
    constexpr int kSecondsOfSlowRun = 3600;
    int seconds = qEnvironmentVariableIsSet("HOLDFAST_SLOW_TESTS") ? kSecondsOfSlowRun : kSeconds;
    quint32 seed = 1;
    int backups = 2'000;
    bool talks = false;
    CLI::App arguments("Random clicks and keys on the window");
    arguments.add_option("--seconds", seconds, "how long");
    arguments.add_option("--seed", seed, "the same deeds each time");
    arguments.add_option("--backups", backups, "how many the service has");
    arguments.add_flag("--verbose", talks, "say each deed before it is done");
    CLI11_PARSE(arguments, argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    kit::WatchedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    kit::Theme::instance().install(application);
    kit::Language::instance().choose(u"en"_s);

    tests::ServiceProfile profile;
    if (!profile.startService()) {
        std::fprintf(stderr, "%s\n", profile.serviceLog().constData());
        return 1;
    }
    if (const QString why = tests::fillYear(profile, QDateTime::currentDateTimeUtc(), backups);
        !why.isEmpty()) {
        std::fprintf(stderr, "monkey: %s\n", qPrintable(why));
        return 1;
    }
    client::ClientSettings settings;
    settings.locator = {.profile = Profile::locate(profile.home()),
                        .autostart = client::Autostart::No};
    settings.clientName = u"holdfast-monkey"_s;
    settings.reconnects = true;
    int deeds = 0;
    {
        ui::Service service(settings);
        ui::MainWindow window(service, windowPages());
        window.open(ui::Address::of(u"servers"_s));
        window.resize(1280, 800);
        window.show();
        service.connection.open();
        if (!QTest::qWaitFor([&] { return service.connection.isOnline(); }, 120'000)) {
            std::fprintf(stderr, "monkey: the window found no service\n");
            return 1;
        }
        tests::Monkey monkey(window, seed);
        QElapsedTimer clock;
        clock.start();
        qint64 nextRestart = 8'000;
        while (clock.elapsed() < qint64(seconds) * 1000) {
            const QString deed = monkey.act();
            ++deeds;
            if (talks)
                std::fprintf(stderr, "%d %s\n", deeds, qPrintable(deed));
            QCoreApplication::processEvents();
            if (!window.isVisible())
                window.show();
            // The service goes away under it now and then.
            if (clock.elapsed() > nextRestart) {
                nextRestart += 30'000;
                profile.killService();
                const bool isNoticed =
                    QTest::qWaitFor([&] { return !service.connection.isOnline(); }, 120'000);
                if (!isNoticed || !profile.startService()) {
                    std::fprintf(stderr, "monkey: after %d deeds the service %s\n%s\n", deeds,
                                 isNoticed ? "did not start again" : "was killed unnoticed",
                                 profile.serviceLog().constData());
                    return 1;
                }
            }
        }
    }
    const QStringList waits = kit::WatchedApplication::takeWaits();
    for (const QString &wait : waits)
        std::fprintf(stderr, "FAIL!  : the window waited: %s\n", qPrintable(wait));
    std::printf("monkey: %d deeds in %d s with seed %u, no crash, %d waits\n", deeds, seconds, seed,
                int(waits.size()));
    return waits.isEmpty() ? 0 : 1;
}
