// What freezes a window is found, and what does not is left alone.
#include "tests/support/test_main.h"

#include "ui/kit/wait_watchdog.h"

#include <QtCore/QMutex>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtWidgets/QPushButton>

#include <functional>
#include <thread>

using namespace holdfast;
using namespace std::chrono_literals;

class WaitWatchdogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsWhatSleeps();
    void findsWhatWaitsForALock();
    void leavesWorkAlone();
    void leavesPaintingAlone();

private:
    /// Runs it as the handler of an event.
    static void handle(const std::function<void()> &handler);
};

namespace {

constexpr auto kLong = 60ms;

class SlowPainter : public QPushButton
{
protected:
    void paintEvent(QPaintEvent *) override { std::this_thread::sleep_for(kLong); }
};

} // namespace

void WaitWatchdogTest::init()
{
    QCOMPARE(kit::WatchedApplication::takeWaits(), QStringList()); // of the tests before
}

void WaitWatchdogTest::handle(const std::function<void()> &handler)
{
    QObject receiver;
    bool isDone = false;
    QMetaObject::invokeMethod(
        &receiver,
        [&] {
            handler();
            isDone = true;
        },
        Qt::QueuedConnection);
    QTRY_VERIFY(isDone);
}

void WaitWatchdogTest::findsWhatSleeps()
{
    handle([] { std::this_thread::sleep_for(kLong); });
    const QStringList waits = kit::WatchedApplication::takeWaits();
    QCOMPARE(waits.size(), 1);
    QVERIFY2(waits.constFirst().startsWith(QStringLiteral("QObject waited ")),
             qPrintable(waits.constFirst()));
}

void WaitWatchdogTest::findsWhatWaitsForALock()
{
    QMutex mutex;
    QSemaphore isHeld;
    const std::unique_ptr<QThread> holder(QThread::create([&] {
        const QMutexLocker lock(&mutex);
        isHeld.release();
        std::this_thread::sleep_for(kLong);
    }));
    holder->start();
    isHeld.acquire();
    handle([&] { const QMutexLocker lock(&mutex); });
    QVERIFY(holder->wait());
    QCOMPARE(kit::WatchedApplication::takeWaits().size(), 1);
}

void WaitWatchdogTest::leavesWorkAlone()
{
    handle([] {
        const QDeadlineTimer end(kLong);
        while (!end.hasExpired()) {
        }
    });
    QCOMPARE(kit::WatchedApplication::takeWaits(), QStringList());
}

void WaitWatchdogTest::leavesPaintingAlone()
{
    SlowPainter button;
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    QTest::mouseClick(&button, Qt::LeftButton); // paints itself at once when it is pressed
    handle([&] { button.repaint(); });
    QCOMPARE(kit::WatchedApplication::takeWaits(), QStringList());
}

HOLDFAST_TEST(WaitWatchdogTest)

#include "tst_wait_watchdog.moc"
