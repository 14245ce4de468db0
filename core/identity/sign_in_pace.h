// How long guesses have to wait: the more went wrong, the longer.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <chrono>
#include <mutex>

namespace holdfast {

/// Wrong attempts by account and by address. Attempts wait for one another, so that many at once
/// are no faster; a right one is only slowed, never refused for good, and who has a session already
/// is not asked here. Forgotten 15 minutes after the last wrong one, and by a restart. Any thread;
/// never waits.
class SignInPace
{
public:
    explicit SignInPace(const Clock &clock)
        : m_clock(clock)
    {}

    /// How long this attempt has to wait. `account` is what was typed, whether it exists or not;
    /// empty: none (a token). Errors: Unavailable identity.too_many_attempts (others wait already).
    Result<std::chrono::milliseconds> next(const QString &account, const QString &address);
    void failed(const QString &account, const QString &address);
    /// Forgets the account's wrong attempts. Those of the address stay: one account of one's own
    /// would wipe them out.
    void succeeded(const QString &account);

    static constexpr int kFreeOfAccount = 3;
    static constexpr int kFreeOfAddress = 10; ///< several people may share one
    static constexpr std::chrono::milliseconds kFirstPause{500};
    static constexpr std::chrono::milliseconds kLongestPause{8'000};
    static constexpr std::chrono::milliseconds kLongestWait{30'000};
    static constexpr std::chrono::minutes kMemory{15};
    static constexpr qsizetype kEntriesLimit = 10'000;

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Entry
    {
        int failures = 0;
        Time lastFailure = {};
        Time free = {}; ///< the next attempt may begin
    };
    using Entries = QHash<QString, Entry>;

    static void note(Entries &entries, const QString &key, int freeFailures, Time now);
    static void makeRoom(Entries &entries, Time now);
    static std::chrono::milliseconds pauseAfter(int failures, int freeFailures);

    const Clock &m_clock;
    std::mutex m_mutex;
    Entries m_accounts;  // guarded by m_mutex
    Entries m_addresses; // guarded by m_mutex
};

} // namespace holdfast
