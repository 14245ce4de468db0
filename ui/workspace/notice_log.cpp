#include "ui/workspace/notice_log.h"

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostKept = 100;
constexpr qsizetype kMostListed = 200;
constexpr auto kSeenUntil = "noticesSeenUntil"_L1;

} // namespace

NoticeLog::NoticeLog(JobFeed &jobs, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_preferences(preferences)
    , m_seenUntil(preferences.layout(kSeenUntil).toDateTime())
{
    // Who opens the window for the first time has not missed what happened before.
    if (!m_seenUntil.isValid())
        markAllSeen();
    connect(&jobs, &JobFeed::jobChanged, this, [this](const QUuid &id) {
        const JobFeed::Entry *entry = m_jobs.find(id);
        if (entry && isFinished(entry->job.state))
            emit changed();
    });
}

bool NoticeLog::isUnread(const QDateTime &at) const
{
    return at > m_seenUntil;
}

QList<NoticeLog::Entry> NoticeLog::entries() const
{
    QList<Entry> all;
    for (const JobFeed::Entry &entry : m_jobs.entries()) {
        if (!isFinished(entry.job.state))
            continue;
        all.append(
            {.at = entry.job.finishedAt,
             .notice = {},
             .job = entry.job,
             .isUnread = entry.job.state == JobState::Failed && isUnread(entry.job.finishedAt)});
    }
    for (Entry entry : m_kept) {
        entry.isUnread = isUnread(entry.at);
        all.append(entry);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Entry::at);
    all.resize(std::min(all.size(), kMostListed));
    return all;
}

int NoticeLog::unreadCount() const
{
    return int(std::ranges::count_if(entries(), &Entry::isUnread));
}

void NoticeLog::keep(const Notice &notice)
{
    m_kept.prepend({.at = QDateTime::currentDateTimeUtc(), .notice = notice});
    m_kept.resize(std::min(m_kept.size(), kMostKept));
    emit changed();
}

void NoticeLog::markAllSeen()
{
    m_seenUntil = QDateTime::currentDateTimeUtc();
    m_preferences.setLayout(kSeenUntil, m_seenUntil);
    emit changed();
}

void NoticeLog::clear()
{
    m_kept.clear();
    markAllSeen();
}

} // namespace holdfast::ui
