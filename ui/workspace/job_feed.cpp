#include "ui/workspace/job_feed.h"

#include <QtCore/QDeadlineTimer>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFinished = 200;
constexpr qint64 kSpeedWindowMilliseconds = 8000;

int rank(const Job &job)
{
    return job.state == JobState::Running ? 0 : job.state == JobState::Pending ? 1 : 2;
}

qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

JobFeed::JobFeed(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    connect(&connection, &Connection::jobChanged, this, &JobFeed::update);
    connect(&connection, &Connection::stateChanged, this, [this] {
        if (m_connection.isOnline())
            reload();
    });
    if (connection.isOnline())
        reload();
}

QList<JobFeed::Entry> JobFeed::entries() const
{
    QList<Entry> sorted = m_entries.values();
    std::ranges::sort(sorted, [](const Entry &a, const Entry &b) {
        if (rank(a.job) != rank(b.job))
            return rank(a.job) < rank(b.job);
        return a.job.id > b.job.id; // ids are ordered by time
    });
    return sorted;
}

int JobFeed::runningCount() const
{
    return int(std::ranges::count_if(
        m_entries, [](const Entry &entry) { return !isFinished(entry.job.state); }));
}

const JobFeed::Entry *JobFeed::find(const QUuid &jobId) const
{
    const auto found = m_entries.constFind(jobId);
    return found == m_entries.cend() ? nullptr : &*found;
}

void JobFeed::reload()
{
    const JobListParams params{.limit = 100};
    m_connection.call<JobPage>("jobs.list"_L1, params, this, [this](const Result<JobPage> &page) {
        if (!page)
            return; // the connection's banner tells
        // What ended while we were away is no longer among the running.
        QHash<QUuid, Entry> before = std::exchange(m_entries, {});
        for (const Job &job : page->jobs)
            update(job);
        for (const Entry &entry : std::as_const(before)) {
            if (!m_entries.contains(entry.job.id) && isFinished(entry.job.state))
                m_entries.insert(entry.job.id, entry);
        }
    });
}

void JobFeed::update(const Job &job)
{
    const auto known = m_entries.constFind(job.id);
    const bool wasRunning = known != m_entries.cend() && !isFinished(known->job.state);
    Entry entry{.job = job};
    if (job.totalBytes > 0)
        entry.share = std::clamp(double(job.progressBytes) / double(job.totalBytes), 0.0, 1.0);
    if (isFinished(job.state)) {
        m_samples.remove(job.id);
    } else {
        QList<Sample> &samples = m_samples[job.id];
        // Each phase counts from the start again.
        if (!samples.isEmpty() && (samples.constLast().phase != job.phase ||
                                   samples.constLast().bytes > job.progressBytes))
            samples.clear();
        const qint64 now = steadyMilliseconds();
        samples.append({now, job.progressBytes, job.phase});
        while (samples.size() > 2 &&
               samples.constFirst().atMilliseconds < now - kSpeedWindowMilliseconds)
            samples.removeFirst();
        const Sample &first = samples.constFirst();
        if (now - first.atMilliseconds >= 500) {
            entry.bytesPerSecond = 1000.0 * double(job.progressBytes - first.bytes) /
                                   double(now - first.atMilliseconds);
            if (entry.bytesPerSecond > 0 && job.totalBytes > job.progressBytes)
                entry.timeLeft = std::chrono::seconds(
                    qint64(double(job.totalBytes - job.progressBytes) / entry.bytesPerSecond));
        }
    }
    m_entries.insert(job.id, entry);
    dropOld();
    emit jobChanged(job.id);
    if (wasRunning && isFinished(job.state))
        emit jobFinished(job);
}

void JobFeed::dropOld()
{
    if (m_entries.size() <= kMostFinished + 50)
        return;
    QList<Entry> sorted = entries();
    for (qsizetype i = kMostFinished; i < sorted.size(); ++i) {
        if (isFinished(sorted.at(i).job.state))
            m_entries.remove(sorted.at(i).job.id);
    }
}

} // namespace holdfast::ui
