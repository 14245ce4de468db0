#include "tests/simulator/simulation.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class SimulatorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsItsPromisesForAYear();
};

void SimulatorTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"holdfast.*=false"_s);
    // What a commit costs on a disk is not the question here: a year has a hundred thousand of
    // them.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

void SimulatorTest::keepsItsPromisesForAYear()
{
    const bool isSlow = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") == 1;
    SimulationOptions options;
    options.seed = qEnvironmentVariableIsSet("HOLDFAST_SEED")
                       ? qEnvironmentVariable("HOLDFAST_SEED").toUInt()
                       : QRandomGenerator::system()->generate();
    options.servers = isSlow ? 100 : 8;
    QElapsedTimer timer;
    timer.start();
    Simulation simulation(options);
    const auto report = simulation.run();
    const QString seed = u"HOLDFAST_SEED=%1 reproduces it"_s.arg(options.seed);
    QVERIFY2(report, qPrintable(QString(QString::fromUtf8(whyText(report)) + u"; "_s + seed)));
    qInfo().noquote() << report->summary() << "in" << timer.elapsed() / 1000.0 << "s; seed"
                      << options.seed;
    QVERIFY2(report->violations.isEmpty(),
             qPrintable(QString(report->violations.join(u"\n"_s) + u"\n"_s + seed)));
    // That it is a simulation of something.
    QVERIFY(report->backups > options.servers * 100 && report->removals > options.servers * 50);
    QVERIFY(report->failures > 0 && report->verifications > 0 && report->kills > 10);
    QVERIFY(report->clockJumps > 5 && report->fullDisks > 5 && report->outages > 5);
}

HOLDFAST_TEST(SimulatorTest)
#include "tst_simulator.moc"
