#include "ui/kit/wait_watchdog.h"

#include <QtCore/QEvent>
#include <QtCore/QLoggingCategory>
#include <QtCore/QMetaEnum>
#include <QtCore/QThread>

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace holdfast::kit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(watchdog, "holdfast.watchdog")

constexpr qint64 kLongestWait = 8'000'000; // nanoseconds
constexpr qsizetype kMostReports = 100;

qint64 nanoseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// How long this thread stood in line for a processor so far: second figure of schedstat
/// (Documentation/scheduler/sched-stats.rst of the kernel).
qint64 queuedNanoseconds()
{
    long long ran = 0;
    long long queued = 0;
    if (FILE *file = std::fopen("/proc/thread-self/schedstat", "re")) {
        if (std::fscanf(file, "%lld %lld", &ran, &queued) != 2)
            queued = 0;
        std::fclose(file);
    }
    return queued;
}

/// Sleeping of this thread so far, up to a constant.
qint64 sleptNanoseconds()
{
    return nanoseconds(CLOCK_MONOTONIC) - nanoseconds(CLOCK_THREAD_CPUTIME_ID) -
           queuedNanoseconds();
}

bool isPainting(QEvent::Type type)
{
    switch (type) {
    case QEvent::Paint:
    case QEvent::UpdateRequest:
    case QEvent::UpdateLater:
    case QEvent::Expose:
    case QEvent::Show:
    case QEvent::ShowToParent:
    case QEvent::Hide:
    case QEvent::Close:
    case QEvent::Create:
    case QEvent::Destroy:
    case QEvent::PlatformSurface:
    case QEvent::WinIdChange:
        return true;
    default:
        return false;
    }
}

QStringList &reports()
{
    static QStringList lines;
    return lines;
}

} // namespace

/// Looks at the GUI thread every two milliseconds while one of its handlers runs: in which call of
/// the kernel does it sleep? What the handler did not ask for (a page that the kernel has to find
/// first) is in none, and a machine without time lets this thread look too seldom, not too often.
class SleepSampler
{
public:
    SleepSampler()
        : m_path("/proc/self/task/" + std::to_string(gettid()) + "/syscall")
        , m_thread([this] { run(); })
    {}
    ~SleepSampler()
    {
        m_ends = true;
        m_thread.join();
    }

    /// A handler began at this time of the monotonic clock, or (0) ended.
    void watch(qint64 begun) { m_begun = begun; }

    /// In which call the handler that began then was seen most often, and for how long; {-1, 0}:
    /// in none.
    std::pair<int, qint64> seen(qint64 begun)
    {
        const std::lock_guard lock(m_mutex);
        std::pair<int, qint64> most{-1, 0};
        if (m_seenOf != begun)
            return most;
        for (const auto &[call, nanoseconds] : m_seen) {
            if (nanoseconds > most.second)
                most = {call, nanoseconds};
        }
        return most;
    }

private:
    static constexpr std::chrono::nanoseconds kInterval = 2ms;

    void run()
    {
        while (!m_ends) {
            std::this_thread::sleep_for(kInterval);
            const qint64 begun = m_begun;
            if (begun == 0)
                continue;
            const int call = currentCall();
            if (call < 0 || m_begun != begun)
                continue;
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_seenOf, begun) != begun)
                m_seen.clear();
            m_seen[call] += kInterval.count();
        }
    }

    /// "running", or the number of the call (-1: none) and its arguments: proc_pid_syscall(5).
    int currentCall() const
    {
        int call = -1;
        if (FILE *file = std::fopen(m_path.c_str(), "re")) {
            if (std::fscanf(file, "%d", &call) != 1)
                call = -1;
            std::fclose(file);
        }
        return call;
    }

    const std::string m_path;
    std::atomic<qint64> m_begun = 0;
    std::atomic<bool> m_ends = false;
    std::mutex m_mutex;
    std::map<int, qint64> m_seen; ///< call to nanoseconds
    qint64 m_seenOf = 0;          ///< the handler that m_seen is about
    std::thread m_thread;         // last: it uses the others
};

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_sampler(std::make_unique<SleepSampler>())
{}

WatchedApplication::~WatchedApplication() = default;

QStringList WatchedApplication::takeWaits()
{
    return std::exchange(reports(), {});
}

/// An event that a measured handler sent.
bool WatchedApplication::notifyInside(QObject *receiver, QEvent *event)
{
    if (m_paints || !isPainting(event->type()))
        return QApplication::notify(receiver, event);
    m_paints = true;
    const qint64 before = sleptNanoseconds();
    const bool handled = QApplication::notify(receiver, event);
    m_paintingNanoseconds += sleptNanoseconds() - before;
    m_paints = false;
    return handled;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const int level = QThread::currentThread() == thread() ? thread()->loopLevel() : -1;
    if (level < 0)
        return QApplication::notify(receiver, event);
    if (level == m_level)
        return notifyInside(receiver, event);
    if (m_level >= 0)
        m_hasNestedLoop = true;
    const int outerLevel = std::exchange(m_level, level);
    const bool outerPaints = std::exchange(m_paints, false);
    const qint64 outerPainting = std::exchange(m_paintingNanoseconds, 0);
    // Names now: the receiver may be gone afterwards.
    const QEvent::Type type = event->type();
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    const qint64 before = sleptNanoseconds();
    const qint64 begun = nanoseconds(CLOCK_MONOTONIC);
    m_sampler->watch(begun);
    const bool handled = QApplication::notify(receiver, event);
    m_sampler->watch(0);
    const qint64 slept = sleptNanoseconds() - before - m_paintingNanoseconds;
    m_level = outerLevel;
    m_paints = outerPaints;
    m_paintingNanoseconds = outerPainting;
    const bool hadNestedLoop = outerLevel < 0 && std::exchange(m_hasNestedLoop, false);
    // Qt's own file dialog, which people see only where the desktop has none, joins its thread.
    const bool isFileDialog = name == QLatin1StringView("QFileDialog");
    if (slept > kLongestWait && !isPainting(type) && !hadNestedLoop && !isFileDialog &&
        reports().size() < kMostReports) {
        // Sleep that was in no call of the kernel is the machine's: memory that it had to find.
        const auto [call, inCall] = m_sampler->seen(begun);
        if (inCall == 0)
            return handled;
        const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        reports().append(u"%1 waited %2 ms in %3, in system call %4 for about %5 ms"_s.arg(name)
                             .arg(double(slept) / 1e6, 0, 'f', 1)
                             .arg(key ? QString::fromLatin1(key) : QString::number(type))
                             .arg(call)
                             .arg(double(inCall) / 1e6, 0, 'f', 0));
        qCWarning(watchdog, "%s", qPrintable(reports().constLast()));
    }
    return handled;
}

} // namespace holdfast::kit
