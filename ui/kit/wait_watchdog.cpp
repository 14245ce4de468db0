#include "ui/kit/wait_watchdog.h"

#include <QtCore/QEvent>
#include <QtCore/QLoggingCategory>
#include <QtCore/QMetaEnum>
#include <QtCore/QThread>

#include <sys/resource.h>

#include <cstdio>
#include <ctime>
#include <utility>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

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

/// What tells a wait from a machine that had no time: a thread that waits gives its processor back
/// itself, and a page of a program that has to come from the disk (a machine short of memory takes
/// them away from anybody) is not the handler's doing.
struct Interruptions
{
    long givenBack = 0;
    long pagesFetched = 0;

    static Interruptions now()
    {
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        return {.givenBack = usage.ru_nvcsw, .pagesFetched = usage.ru_majflt};
    }
};

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

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{}

const QStringList &WatchedApplication::waits()
{
    return reports();
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
    const Interruptions begun = Interruptions::now();
    const bool handled = QApplication::notify(receiver, event);
    const qint64 slept = sleptNanoseconds() - before - m_paintingNanoseconds;
    const Interruptions ended = Interruptions::now();
    const bool hasWaited =
        ended.givenBack > begun.givenBack && ended.pagesFetched == begun.pagesFetched;
    m_level = outerLevel;
    m_paints = outerPaints;
    m_paintingNanoseconds = outerPainting;
    const bool hadNestedLoop = outerLevel < 0 && std::exchange(m_hasNestedLoop, false);
    // Qt's own file dialog, which people see only where the desktop has none, joins its thread.
    const bool isFileDialog = name == QLatin1StringView("QFileDialog");
    if (slept > kLongestWait && !isPainting(type) && !hadNestedLoop && hasWaited && !isFileDialog &&
        reports().size() < kMostReports) {
        const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        reports().append(u"%1 waited %2 ms in %3"_s.arg(name)
                             .arg(double(slept) / 1e6, 0, 'f', 1)
                             .arg(key ? QString::fromLatin1(key) : QString::number(type)));
        qCWarning(watchdog, "%s", qPrintable(reports().constLast()));
    }
    return handled;
}

} // namespace holdfast::kit
