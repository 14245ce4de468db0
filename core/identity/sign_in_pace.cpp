#include "sign_in_pace.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

milliseconds SignInPace::pauseAfter(int failures, int freeFailures)
{
    if (failures < freeFailures)
        return milliseconds(0);
    const int doublings = std::min(failures - freeFailures, 10);
    return std::min(kLongestPause, kFirstPause * (1 << doublings));
}

Result<milliseconds> SignInPace::next(const QString &account, const QString &address)
{
    const std::lock_guard lock(m_mutex);
    const Time now = m_clock.steadyNow();
    const auto find = [now](Entries &entries, const QString &key) -> Entry * {
        const auto found = entries.find(key);
        if (found == entries.end() || now - found->lastFailure > kMemory)
            return nullptr;
        return &*found;
    };
    Entry *const ofAccount = account.isEmpty() ? nullptr : find(m_accounts, account);
    Entry *const ofAddress = find(m_addresses, address);
    Time begin = now;
    for (const Entry *entry : {ofAccount, ofAddress}) {
        if (entry)
            begin = std::max(begin, entry->free);
    }
    const auto wait = std::chrono::ceil<milliseconds>(begin - now);
    if (wait > kLongestWait)
        return Error(
            "identity.too_many_attempts"_L1,
            {{"seconds"_L1, qint64(std::chrono::ceil<std::chrono::seconds>(wait).count())}});
    if (ofAccount)
        ofAccount->free = begin + pauseAfter(ofAccount->failures, kFreeOfAccount);
    if (ofAddress)
        ofAddress->free = begin + pauseAfter(ofAddress->failures, kFreeOfAddress);
    return wait;
}

void SignInPace::failed(const QString &account, const QString &address)
{
    const std::lock_guard lock(m_mutex);
    const Time now = m_clock.steadyNow();
    if (!account.isEmpty())
        note(m_accounts, account, kFreeOfAccount, now);
    note(m_addresses, address, kFreeOfAddress, now);
}

void SignInPace::succeeded(const QString &account)
{
    const std::lock_guard lock(m_mutex);
    m_accounts.remove(account);
}

void SignInPace::note(Entries &entries, const QString &key, int freeFailures, Time now)
{
    makeRoom(entries, now);
    Entry &entry = entries[key];
    if (now - entry.lastFailure > kMemory)
        entry = {};
    ++entry.failures;
    entry.lastFailure = now;
    entry.free = std::max(entry.free, now + pauseAfter(entry.failures, freeFailures));
}

/// Names that are made up must not fill the memory.
void SignInPace::makeRoom(Entries &entries, Time now)
{
    if (entries.size() < kEntriesLimit)
        return;
    for (auto entry = entries.begin(); entry != entries.end();)
        entry = now - entry->lastFailure > kMemory ? entries.erase(entry) : std::next(entry);
    if (entries.size() < kEntriesLimit)
        return;
    const auto oldest =
        std::min_element(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
            return a.lastFailure < b.lastFailure;
        });
    entries.erase(oldest);
}

} // namespace holdfast
