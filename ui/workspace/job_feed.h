// ui/workspace/job_feed.h: all work of the service, running, waiting and lately finished, kept up
// to date.
#pragma once

#include "ui/workspace/connection.h"

#include <QtCore/QHash>

namespace holdfast::ui {

/// The jobs that the window knows: all that run or wait, and those that ended lately (at most 200).
/// Speed and time left come from the reports themselves. GUI thread.
class JobFeed : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        Job job = {};
        double bytesPerSecond = 0;         ///< over the last reports, 0: not known
        std::chrono::seconds timeLeft{-1}; ///< negative: not known
        double share = -1;                 ///< 0 to 1; negative: not known
    };

    explicit JobFeed(Connection &connection, QObject *parent = nullptr);

    /// Running first, then waiting, then finished, each newest first.
    QList<Entry> entries() const;
    int runningCount() const;
    const Entry *find(const QUuid &jobId) const;

signals:
    void jobChanged(const QUuid &jobId);
    /// A job of this window's time ended.
    void jobFinished(const holdfast::Job &job);

private:
    void reload();
    void update(const Job &job);
    void dropOld();

    struct Sample
    {
        qint64 atMilliseconds = 0;
        qint64 bytes = 0;
        QString phase = {};
    };

    Connection &m_connection;
    QHash<QUuid, Entry> m_entries;
    QHash<QUuid, QList<Sample>> m_samples;

    Q_DISABLE_COPY_MOVE(JobFeed)
};

} // namespace holdfast::ui
