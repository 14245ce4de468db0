// core/identity/sessions.h: signing in by name and password, and the sessions that come of it.
#pragma once

#include "core/api/methods.h"
#include "core/base/clock.h"
#include "core/identity/passwords.h"
#include "core/identity/rights.h"
#include "core/model/people.h"
#include "core/model/session.h"
#include "core/model/sign_in.h"
#include "core/store/store.h"

#include <QtCore/QSet>

#include <functional>
#include <memory>
#include <mutex>

namespace holdfast {

class SignInPace;

/// The references outlive the service.
struct SessionServiceParts
{
    store::Store &store;
    PasswordHasher &passwords;
    Authoriser &authoriser;
    const Clock &clock;
    std::chrono::milliseconds accessLifetime{std::chrono::hours(7 * 24)};
    std::chrono::milliseconds refreshLifetime{std::chrono::hours(30 * 24)};
};

/// A session lasts from the password to its end, over any number of refreshes; its id is what audit
/// entries and clients know. The store holds only hashes of its tokens. Any pool thread: calls wait
/// for the store.
class SessionService
{
public:
    explicit SessionService(SessionServiceParts parts);
    ~SessionService();

    /// Errors: Denied identity.login_refused (whatever was wrong), Unavailable
    /// identity.too_many_attempts. Takes as long for an account that does not exist.
    Result<api::Entrance<SignedIn>> login(const api::Caller &stranger,
                                          const SessionLoginParams &params);
    /// Errors: Denied identity.session_ended.
    Result<api::Entrance<Session>> resume(const api::Caller &stranger,
                                          const SessionResumeParams &params);
    /// New tokens for old ones. Errors: Denied identity.session_ended; identity.token_reused when
    /// the token was refreshed before: the session is ended then.
    Result<api::Entrance<SignedIn>> refresh(const api::Caller &stranger,
                                            const SessionRefreshParams &params);

    Result<Nothing> logout(const api::Caller &caller);
    Result<SessionList> list(const api::Caller &caller, const QUuid &userId);
    /// Of one's own sessions. Errors: NotFound identity.session_not_found.
    Result<RevokedSessions> revoke(const api::Caller &caller, const SessionRevokeParams &params);
    /// All of an account.
    Result<RevokedSessions> revokeAll(const api::Caller &caller, const QUuid &userId);

    // For the rooms' own transactions.

    /// Makes a session of this account. Errors: the store's.
    Result<api::Entrance<SignedIn>> open(store::Connection &connection, const api::Caller &stranger,
                                         const QUuid &userId, const QString &username);
    /// Ends all sessions of an account but one (null: none is spared), and their connections once
    /// the transaction is through. Returns how many.
    Result<int> endAll(store::Connection &connection, const QUuid &userId, const QUuid &spared);
    /// How long an attempt has to wait; see SignInPace.
    Result<std::chrono::milliseconds> pace(const QString &account, const api::Caller &stranger);
    void noteFailure(const QString &account, const api::Caller &stranger);

    /// Called with the ids of sessions that ended, on any thread; empty: nobody. Once it has
    /// returned, the one before is not called any more.
    void setEndListener(std::function<void(const QSet<QUuid> &)> listener);
    /// Which of these have ended (revoked, expired, or the account is disabled or gone).
    Result<QSet<QUuid>> endedAmong(const QSet<QUuid> &sessionIds);

    void addMethods(api::Methods &methods);

private:
    Result<void> refuse(const api::Caller &stranger, QLatin1StringView action, const QUuid &userId,
                        const QUuid &sessionId, QLatin1StringView reason);
    Result<void> rehash(const QUuid &userId, const QString &old, const QString &password);
    Result<int> end(store::Connection &connection, const QSet<QUuid> &sessionIds);

    SessionServiceParts m;
    const std::unique_ptr<SignInPace> m_pace;
    std::mutex m_mutex;
    std::function<void(const QSet<QUuid> &)> m_ended; // guarded by m_mutex
};

} // namespace holdfast
