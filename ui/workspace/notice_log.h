// ui/workspace/notice_log.h: what happened lately and somebody should know.
#pragma once

#include "ui/workspace/job_feed.h"
#include "ui/workspace/preferences.h"

#include "ui/kit/status.h"

#include <functional>

namespace holdfast::ui {

/// A short message that passes, with at most one deed ("Undo", "Show").
struct Notice
{
    kit::Status status = kit::Status::Safe;
    QString text = {};
    QString detail = {};     ///< second line, may be empty
    QString actionText = {}; ///< empty: none
    std::function<void()> action = {};
    bool staysUntilClosed = false; ///< an undo stays as long as it exists
    /// Notices of one group share a card: the newer one takes the place of the older. Empty: none.
    QString group = {};
    int standsFor = 1;   ///< how many events of its group it tells of
    bool isKept = false; ///< also listed in the notification centre
};

/// Kept notices of all windows (at most 100, for as long as the program runs) and the jobs that
/// ended lately, the newest first. What was seen is remembered. GUI thread.
class NoticeLog : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        QDateTime at = {};
        Notice notice = {};
        std::optional<Job> job = {}; ///< instead of a notice
        bool isUnread = false;
    };

    NoticeLog(JobFeed &jobs, Preferences &preferences, QObject *parent = nullptr);

    QList<Entry> entries() const;
    /// Of those that need somebody: kept notices and failed jobs.
    int unreadCount() const;
    void keep(const Notice &notice);
    void markAllSeen();
    /// Takes the kept notices away; jobs stay in the list of jobs.
    void clear();

signals:
    void changed();

private:
    bool isUnread(const QDateTime &at) const;

    JobFeed &m_jobs;
    Preferences &m_preferences;
    QList<Entry> m_kept;
    QDateTime m_seenUntil;

    Q_DISABLE_COPY_MOVE(NoticeLog)
};

} // namespace holdfast::ui
