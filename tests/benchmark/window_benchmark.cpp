// holdfast-window-benchmark: how quick the window is over a year of 100,000 backups.
#include "app/holdfast/pages.h"
#include "core/base/profile.h"
#include "tests/support/year_of_data.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"

#include <CLI/CLI.hpp>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds

qint64 monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// Resident bytes of this process that are its own, not shared with the libraries of others.
qint64 ownBytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    qint64 kilobytes = 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Private_"))
            kilobytes += line.simplified().split(' ').at(1).toLongLong();
    return kilobytes * 1024;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// Notes when the watched widget, or with the application any, has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QObject *watched) { watched->installEventFilter(this); }
    bool isPainted() const { return m_isPainted; }
    void reset() { m_isPainted = false; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_isPainted = true;
        return false;
    }

private:
    bool m_isPainted = false;
};

/// From the start of the program to its first painted window, the service running. Milliseconds.
double firstPaint(const tests::ServiceProfile &profile)
{
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOLDFAST_HOME"_s, profile.home());
    environment.insert(u"HOLDFAST_MEASURE_START"_s, u"1"_s);
    window.setProcessEnvironment(environment);
    const qint64 begun = monotonicNanoseconds();
    window.start(tests::programFolder() + u"/holdfast"_s, QStringList());
    if (!window.waitForFinished(kPatience))
        return -1;
    const qint64 painted = window.readAllStandardOutput().trimmed().toLongLong();
    return painted > 0 ? double(painted - begun) / 1e6 : -1;
}

struct Figures
{
    QJsonObject values = {};

    void add(const QString &name, double value, double goal, const char *unit)
    {
        values.insert(name, QJsonObject{{u"value"_s, value},
                                        {u"goal"_s, goal},
                                        {u"unit"_s, QString::fromLatin1(unit)}});
        std::fprintf(stderr, "%-44s %9.1f %-3s goal %.0f%s\n", qPrintable(name), value, unit, goal,
                     value <= goal ? "" : "  MISSED");
    }
};

} // namespace

int main(int argc, char **argv)
{
    int backups = tests::kYearBackups;
    int rounds = 5;
    int seconds = 600;
    CLI::App arguments("How quick the window is");
    arguments.add_option("--backups", backups, "how many the service has");
    arguments.add_option("--rounds", rounds, "of each measurement; the median counts");
    arguments.add_option("--tour-seconds", seconds, "how long its memory is watched in use");
    CLI11_PARSE(arguments, argc, argv);
    QApplication application(argc, argv);
    kit::Theme::instance().install(application);
    kit::Language::instance().choose(u"en"_s);

    tests::ServiceProfile profile;
    if (!profile.startService())
        return 1;
    if (const QString why = tests::fillYear(profile, QDateTime::currentDateTimeUtc(), backups);
        !why.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 1;
    }
    Figures figures;
    QList<double> starts;
    for (int round = 0; round < rounds; ++round)
        starts.append(firstPaint(profile));
    figures.add(u"first painted window"_s, median(starts), 500, "ms");

    client::ClientSettings settings;
    settings.locator = {.profile = Profile::locate(profile.home()),
                        .autostart = client::Autostart::No};
    settings.clientName = u"holdfast-window-benchmark"_s;
    ui::Service service(settings);
    const QList<ui::PageEntry> pages = windowPages();
    ui::MainWindow window(service, pages);
    window.resize(1600, 1000);
    window.open(ui::Address::of(u"servers"_s));
    window.show();
    service.connection.open();
    if (!QTest::qWaitFor([&] { return service.connection.isOnline(); }, kPatience))
        return 1;

    // Each page once, so that what is measured is the switch and not its making.
    QStringList names;
    for (const ui::PageEntry &entry : pages)
        if (entry.isInNavigation)
            names.append(entry.page);
    const auto openPage = [&](const QString &name) {
        window.open(ui::Address::of(name));
        QTest::qWait(700);
    };
    for (const QString &name : std::as_const(names))
        openPage(name);
    QList<double> switches;
    PaintWatch switched(qApp);
    for (int round = 0; round < rounds; ++round) {
        for (const QString &name : std::as_const(names)) {
            QElapsedTimer clock;
            clock.start();
            switched.reset();
            window.open(ui::Address::of(name));
            while (!switched.isPainted())
                QCoreApplication::processEvents();
            switches.append(double(clock.nsecsElapsed()) / 1e6);
            QTest::qWait(150);
        }
    }
    figures.add(u"page switch, the slowest"_s, *std::ranges::max_element(switches), 50, "ms");

    // A new window's table: from the click to its painted rows.
    QList<double> opened;
    for (int round = 0; round < rounds; ++round) {
        ui::MainWindow fresh(service, pages);
        fresh.resize(1600, 1000);
        fresh.open(ui::Address::of(u"servers"_s));
        fresh.show();
        QTest::qWait(700);
        QElapsedTimer clock;
        clock.start();
        fresh.open(ui::Address::of(u"backups"_s));
        QTableView *table = nullptr;
        for (QTableView *found : fresh.findChildren<QTableView *>())
            if (found->isVisible())
                table = found;
        if (!table || !QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, kPatience))
            return 1;
        table->viewport()->repaint();
        opened.append(double(clock.nsecsElapsed()) / 1e6);
    }
    figures.add(u"table of %1 backups opens"_s.arg(backups), median(opened), 100, "ms");

    window.open(ui::Address::of(u"backups"_s));
    QTest::qWait(700);
    QTableView *table = nullptr;
    for (QTableView *found : window.findChildren<QTableView *>())
        if (found->isVisible())
            table = found;
    // What a turn of the wheel costs: moving, taking pages that arrive, painting what came into
    // sight.
    QList<double> frames;
    constexpr int kFrames = 600;
    PaintWatch painted(table->viewport());
    QScrollBar *bar = table->verticalScrollBar();
    QElapsedTimer patience;
    for (int turns = 0; turns < kFrames;) {
        const bool canMove = bar->value() < bar->maximum();
        if (!canMove && !patience.isValid())
            patience.start(); // the next page is on its way
        if (!canMove && patience.hasExpired(kPatience))
            return 1;
        painted.reset();
        QElapsedTimer clock;
        clock.start();
        bar->setValue(bar->value() + 3 * table->rowHeight(0));
        QCoreApplication::processEvents();
        const double took = double(clock.nsecsElapsed()) / 1e6;
        // Looking in vain for a page is no frame; taking one that came is.
        if (painted.isPainted() || took > 1)
            frames.append(took);
        if (!canMove)
            continue;
        patience.invalidate();
        turns += painted.isPainted() ? 1 : 0;
    }
    std::ranges::sort(frames);
    figures.add(u"scrolling, the slowest of %1 frames"_s.arg(frames.size()), frames.constLast(), 16,
                "ms");
    figures.add(u"scrolling, the median frame"_s, median(frames), 16, "ms");
    figures.add(u"memory of its own"_s, double(ownBytes()) / 1e6, 120, "MB");

    // In use: after the first rounds everything is made; from then on it must not grow.
    QElapsedTimer tour;
    tour.start();
    qint64 settled = -1;
    while (tour.elapsed() < qint64(seconds) * 1000) {
        for (const QString &name : std::as_const(names)) {
            window.open(ui::Address::of(name));
            QTest::qWait(120);
        }
        if (settled < 0 && tour.elapsed() > qint64(seconds) * 100)
            settled = ownBytes();
    }
    if (seconds > 0)
        figures.add(u"growth in %1 s of use"_s.arg(seconds), double(ownBytes() - settled) / 1e6, 5,
                    "MB");
    std::printf("%s\n", QJsonDocument(figures.values).toJson(QJsonDocument::Compact).constData());
    return 0;
}
