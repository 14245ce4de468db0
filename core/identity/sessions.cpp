#include "core/identity/sessions.h"

#include "core/base/log.h"
#include "core/operations/identity_version.h"
#include "core/operations/operations.h"

#include "session_queries.h"
#include "sign_in_pace.h"
#include "tokens.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using session_queries::Credentials;
using session_queries::SessionRow;
using store::Connection;

namespace {

/// The store need not learn of every call.
constexpr std::chrono::seconds kSeenPrecision{60};
constexpr qsizetype kClientLimit = 200;

api::Caller callerOf(const api::Caller &stranger, const QUuid &userId, const QString &username,
                     const QUuid &sessionId)
{
    api::Caller caller = stranger;
    caller.userId = userId;
    caller.name = username;
    caller.sessionId = sessionId;
    return caller;
}

QString accountKey(const QString &typed)
{
    return typed.trimmed().toLower().left(300);
}

SignedIn describe(const SessionRow &row, const QString &username, const NewToken &access,
                  const NewToken &refresh)
{
    return {.sessionId = row.familyId,
            .userId = row.userId,
            .name = username,
            .accessToken = access.text,
            .accessExpiresAt = row.expiresAt,
            .refreshToken = refresh.text,
            .refreshExpiresAt = row.refreshExpiresAt};
}

} // namespace

SessionService::SessionService(SessionServiceParts parts)
    : m(std::move(parts))
    , m_pace(std::make_unique<SignInPace>(m.clock))
{}

SessionService::~SessionService() = default;

Result<std::chrono::milliseconds> SessionService::pace(const QString &account,
                                                       const api::Caller &stranger)
{
    return m_pace->next(accountKey(account), stranger.address);
}

void SessionService::noteFailure(const QString &account, const api::Caller &stranger)
{
    m_pace->failed(accountKey(account), stranger.address);
}

/// What was typed as a name is not written down: it is a password now and then.
Result<void> SessionService::refuse(const api::Caller &stranger, QLatin1StringView action,
                                    const QUuid &userId, const QUuid &sessionId,
                                    QLatin1StringView reason)
{
    return m.store.write([&](Connection &connection) {
        AuditEntry entry =
            auditEntryOf(callerOf(stranger, userId, {}, sessionId), action, "users"_L1, userId);
        entry.newValues = QJsonObject{{u"refused"_s, QString(reason)}};
        return writeAudit(connection, entry, m.clock.now());
    });
}

Result<void> SessionService::rehash(const QUuid &userId, const QString &old,
                                    const QString &password)
{
    HF_TRY(const QString hash, m.passwords.hash(password));
    return m.store.write([&](Connection &connection) {
        return session_queries::replaceHash(connection, userId, old, hash, m.clock.now());
    });
}

Result<api::Entrance<SignedIn>> SessionService::login(const api::Caller &stranger,
                                                      const SessionLoginParams &params)
{
    HF_TRY(const auto found, m.store.read([&](Connection &connection) {
        return session_queries::findCredentials(connection, params.usernameOrEmail.trimmed());
    }));
    const auto hash = found ? std::optional(found->passwordHash) : std::nullopt;
    HF_TRY(const auto verdict, m.passwords.verify(hash, params.password));
    const bool isDisabled = found && found->disabledAt.isValid();
    if (!verdict.isRight || isDisabled) {
        noteFailure(params.usernameOrEmail, stranger);
        HF_CHECK(refuse(stranger, "session.login"_L1, found ? found->userId : QUuid(), {},
                        !found             ? "no such account"_L1
                        : !verdict.isRight ? "wrong password"_L1
                                           : "disabled"_L1));
        return Error("identity.login_refused"_L1);
    }
    m_pace->succeeded(accountKey(params.usernameOrEmail));
    if (verdict.isOutdated)
        HF_CHECK(rehash(found->userId, found->passwordHash, params.password));
    api::Caller caller = stranger;
    if (caller.client.isEmpty())
        caller.client = params.client.left(kClientLimit);
    return m.store.write([&](Connection &connection) -> Result<api::Entrance<SignedIn>> {
        // It may have been disabled, or its password changed, while the hash was worked out.
        HF_TRY(const auto now, session_queries::readCredentials(connection, found->userId));
        const bool isChanged = !verdict.isOutdated && now && now->passwordHash != *hash;
        if (!now || now->disabledAt.isValid() || isChanged)
            return Error("identity.login_refused"_L1);
        return open(connection, caller, now->userId, now->username);
    });
}

Result<api::Entrance<SignedIn>> SessionService::open(Connection &connection,
                                                     const api::Caller &stranger,
                                                     const QUuid &userId, const QString &username)
{
    const QDateTime now = m.clock.now();
    const NewToken access = newToken(kAccessToken);
    const NewToken refresh = newToken(kRefreshToken);
    SessionRow row;
    row.id = newId();
    row.familyId = row.id;
    row.userId = userId;
    row.tokenHash = access.hash;
    row.refreshHash = refresh.hash;
    row.expiresAt = now.addMSecs(m.accessLifetime.count());
    row.refreshExpiresAt = now.addMSecs(m.refreshLifetime.count());
    row.signedInAt = row.lastSeenAt = row.createdAt = row.updatedAt = now;
    row.ip = stranger.address;
    row.client = stranger.client;
    HF_CHECK(session_queries::removeOld(connection, now));
    HF_CHECK(session_queries::insertSession(connection, row));
    const api::Caller caller = callerOf(stranger, userId, username, row.familyId);
    HF_CHECK(writeAudit(
        connection, auditEntryOf(caller, "session.login"_L1, "sessions"_L1, row.familyId), now));
    // Notifications need them kept; without them they come with the first call.
    connection.afterCommit([this, userId] { (void)m.authoriser.rightsOf(userId); });
    return api::Entrance<SignedIn>{.answer = describe(row, username, access, refresh),
                                   .caller = caller,
                                   .endsAt = row.expiresAt};
}

Result<api::Entrance<Session>> SessionService::resume(const api::Caller &stranger,
                                                      const SessionResumeParams &params)
{
    struct Found
    {
        std::optional<SessionRow> row = {};
        std::optional<Credentials> account = {};
    };
    HF_TRY(const Found found, m.store.read([&](Connection &connection) -> Result<Found> {
        Found result;
        HF_TRY(result.row, session_queries::findByToken(connection, tokenHash(params.accessToken)));
        if (result.row) {
            HF_TRY(result.account,
                   session_queries::readCredentials(connection, result.row->userId));
        }
        return result;
    }));
    const QDateTime now = m.clock.now();
    const auto reason = !found.row                            ? "unknown"_L1
                        : found.row->revokedAt.isValid()      ? "ended session"_L1
                        : found.row->rotatedAt.isValid()      ? "refreshed token"_L1
                        : found.row->expiresAt <= now         ? "expired token"_L1
                        : !found.account                      ? "no such account"_L1
                        : found.account->disabledAt.isValid() ? "disabled"_L1
                                                              : ""_L1;
    if (!reason.isEmpty()) {
        // What is no token at all is not worth a row: anybody could fill the disk with them.
        if (found.row)
            HF_CHECK(refuse(stranger, "session.resume"_L1, found.row->userId, found.row->familyId,
                            reason));
        return Error("identity.session_ended"_L1);
    }
    if (found.row->lastSeenAt.secsTo(now) >= kSeenPrecision.count()) {
        HF_CHECK(m.store.write(
            [&](Connection &connection) {
                return session_queries::noteSeen(connection, found.row->id, stranger.address,
                                                 stranger.client, now);
            },
            {.isolation = store::WriteOptions::Isolation::ReadCommitted, .isIdempotent = true}));
    }
    HF_CHECK(m.authoriser.rightsOf(found.row->userId)); // notifications need them kept
    return api::Entrance<Session>{.answer = {.sessionId = found.row->familyId,
                                             .userId = found.row->userId,
                                             .name = found.account->username},
                                  .caller = callerOf(stranger, found.row->userId,
                                                     found.account->username, found.row->familyId),
                                  .endsAt = found.row->expiresAt};
}

Result<api::Entrance<SignedIn>> SessionService::refresh(const api::Caller &stranger,
                                                        const SessionRefreshParams &params)
{
    // What is found wrong has to be stored, so it is no error of the transaction.
    using Outcome = std::optional<api::Entrance<SignedIn>>;
    Error refusal("identity.session_ended"_L1);
    QUuid userId;
    QUuid sessionId;
    QLatin1StringView reason;
    const auto outcome = m.store.write([&](Connection &connection) -> Result<Outcome> {
        const QDateTime now = m.clock.now();
        refusal = Error("identity.session_ended"_L1);
        userId = QUuid();
        HF_TRY(const auto old,
               session_queries::findByRefreshToken(connection, tokenHash(params.refreshToken)));
        if (!old)
            return Outcome();
        userId = old->userId;
        sessionId = old->familyId;
        HF_TRY(const auto account, session_queries::readCredentials(connection, old->userId));
        reason = "ended session"_L1;
        if (old->revokedAt.isValid() || !account || account->disabledAt.isValid())
            return Outcome();
        reason = "expired token"_L1;
        if (old->refreshExpiresAt <= now)
            return Outcome();
        HF_TRY(const bool isFirst, session_queries::markRotated(connection, old->id, now));
        if (!isFirst) {
            reason = "reused token"_L1;
            refusal = Error("identity.token_reused"_L1);
            HF_CHECK(end(connection, {old->familyId}));
            return Outcome();
        }
        const NewToken access = newToken(kAccessToken);
        const NewToken fresh = newToken(kRefreshToken);
        SessionRow row = *old;
        row.id = newId();
        row.tokenHash = access.hash;
        row.previousRefreshHash = old->refreshHash;
        row.refreshHash = fresh.hash;
        row.expiresAt = now.addMSecs(m.accessLifetime.count());
        row.refreshExpiresAt = now.addMSecs(m.refreshLifetime.count());
        row.lastSeenAt = row.createdAt = row.updatedAt = now;
        row.ip = stranger.address;
        row.client = stranger.client;
        HF_CHECK(session_queries::insertSession(connection, row));
        const api::Caller caller = callerOf(stranger, row.userId, account->username, row.familyId);
        HF_CHECK(writeAudit(connection,
                            auditEntryOf(caller, "session.refresh"_L1, "sessions"_L1, row.familyId),
                            now));
        return Outcome(
            api::Entrance<SignedIn>{.answer = describe(row, account->username, access, fresh),
                                    .caller = caller,
                                    .endsAt = row.expiresAt});
    });
    if (!outcome)
        return outcome.error();
    if (*outcome) {
        HF_CHECK(m.authoriser.rightsOf(userId));
        return **outcome;
    }
    if (!userId.isNull())
        HF_CHECK(refuse(stranger, "session.refresh"_L1, userId, sessionId, reason));
    return refusal;
}

Result<int> SessionService::end(Connection &connection, const QSet<QUuid> &sessionIds)
{
    const QDateTime now = m.clock.now();
    int ended = 0;
    for (const QUuid &id : sessionIds) {
        HF_TRY(const int rows, session_queries::endSession(connection, id, now));
        ended += rows > 0 ? 1 : 0;
    }
    if (ended == 0)
        return 0;
    HF_CHECK(noteIdentityChange(connection, now));
    connection.afterCommit([this, sessionIds] {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            m_ended(sessionIds);
    });
    return ended;
}

Result<int> SessionService::endAll(Connection &connection, const QUuid &userId, const QUuid &spared)
{
    HF_TRY(const auto sessions, session_queries::listOpen(connection, userId, m.clock.now()));
    QSet<QUuid> ids;
    for (const StoredSession &session : sessions)
        ids.insert(session.id);
    ids.remove(spared);
    return end(connection, ids);
}

Result<Nothing> SessionService::logout(const api::Caller &caller)
{
    return m.store.write([&](Connection &connection) -> Result<Nothing> {
        HF_TRY(const int ended, end(connection, {caller.sessionId}));
        if (ended > 0)
            HF_CHECK(writeAudit(
                connection,
                auditEntryOf(caller, "session.logout"_L1, "sessions"_L1, caller.sessionId),
                m.clock.now()));
        return Nothing();
    });
}

Result<SessionList> SessionService::list(const api::Caller &caller, const QUuid &userId)
{
    HF_TRY(const auto sessions, m.store.read([&](Connection &connection) {
        return session_queries::listOpen(connection, userId, m.clock.now());
    }));
    return SessionList{.sessions = sessions, .currentId = caller.sessionId};
}

Result<RevokedSessions> SessionService::revoke(const api::Caller &caller,
                                               const SessionRevokeParams &params)
{
    if (bool(params.sessionId) == params.allOthers)
        return json::invalid(u"session_id"_s, u"or all_others must be given, not both"_s);
    return m.store.write([&](Connection &connection) -> Result<RevokedSessions> {
        RevokedSessions revoked;
        if (params.allOthers) {
            HF_TRY(revoked.count, endAll(connection, caller.userId, caller.sessionId));
        } else {
            HF_TRY(const QUuid owner, session_queries::ownerOf(connection, *params.sessionId));
            HF_TRY(revoked.count,
                   owner == caller.userId ? end(connection, {*params.sessionId}) : Result<int>(0));
            if (revoked.count == 0)
                return Error("identity.session_not_found"_L1,
                             {{"id"_L1, idText(*params.sessionId)}});
        }
        AuditEntry entry = auditEntryOf(caller, "sessions.revoke"_L1, "sessions"_L1,
                                        params.sessionId.value_or(QUuid()));
        entry.newValues = json::toObject(revoked);
        HF_CHECK(writeAudit(connection, entry, m.clock.now()));
        return revoked;
    });
}

Result<RevokedSessions> SessionService::revokeAll(const api::Caller &caller, const QUuid &userId)
{
    return m.store.write([&](Connection &connection) -> Result<RevokedSessions> {
        RevokedSessions revoked;
        HF_TRY(revoked.count, endAll(connection, userId, {}));
        AuditEntry entry = auditEntryOf(caller, "users.revokeSessions"_L1, "users"_L1, userId);
        entry.newValues = json::toObject(revoked);
        HF_CHECK(writeAudit(connection, entry, m.clock.now()));
        return revoked;
    });
}

void SessionService::setEndListener(std::function<void(const QSet<QUuid> &)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_ended = std::move(listener);
}

Result<QSet<QUuid>> SessionService::endedAmong(const QSet<QUuid> &sessionIds)
{
    return m.store.read([&](Connection &connection) -> Result<QSet<QUuid>> {
        QSet<QUuid> ended;
        for (const QUuid &id : sessionIds) {
            HF_TRY(const bool isOpen, session_queries::isOpen(connection, id, m.clock.now()));
            HF_TRY(const QUuid owner, session_queries::ownerOf(connection, id));
            // Connections of the local owner have no stored session.
            if (!isOpen && !owner.isNull())
                ended.insert(id);
        }
        return ended;
    });
}

void SessionService::addMethods(api::Methods &methods)
{
    methods.addEntrance<SessionLoginParams, SignedIn>({
        .name = "session.login"_L1,
        .summary = "Signs in by user name or e-mail address and password."_L1,
        .pace =
            [this](const api::Caller &stranger, const SessionLoginParams &params) {
                return pace(params.usernameOrEmail, stranger);
            },
        .handler = [this](const api::Caller &stranger,
                          const SessionLoginParams &params) { return login(stranger, params); },
        .hashesPasswords = true,
    });
    methods.addEntrance<SessionResumeParams, Session>({
        .name = "session.resume"_L1,
        .summary = "Signs in with the access token of an earlier sign-in."_L1,
        .handler = [this](const api::Caller &stranger,
                          const SessionResumeParams &params) { return resume(stranger, params); },
    });
    methods.addEntrance<SessionRefreshParams, SignedIn>({
        .name = "session.refresh"_L1,
        .summary = "Signs in with a refresh token and gives new tokens; the old ones end."_L1,
        .handler = [this](const api::Caller &stranger,
                          const SessionRefreshParams &params) { return refresh(stranger, params); },
    });
    methods.add<Nothing, Nothing>({
        .name = "session.logout"_L1,
        .summary = "Ends the session and its connections."_L1,
        .permission = api::kSessionPermission,
        .handler = [this](const api::Caller &caller, const Nothing &) { return logout(caller); },
    });
    methods.add<Nothing, SessionList>({
        .name = "sessions.list"_L1,
        .summary = "The open sessions of one's own account, newest first."_L1,
        .permission = api::kSessionPermission,
        .handler = [this](const api::Caller &caller,
                          const Nothing &) { return list(caller, caller.userId); },
    });
    methods.add<SessionRevokeParams, RevokedSessions>({
        .name = "sessions.revoke"_L1,
        .summary = "Ends one of one's own sessions, or all the others."_L1,
        .permission = api::kSessionPermission,
        .handler = [this](const api::Caller &caller,
                          const SessionRevokeParams &params) { return revoke(caller, params); },
    });
    methods.add<UserIdParams, SessionList>({
        .name = "users.sessions"_L1,
        .summary = "The open sessions of an account, newest first."_L1,
        .permission = "users.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const UserIdParams &params) { return list(caller, params.userId); },
    });
    methods.add<UserIdParams, RevokedSessions>({
        .name = "users.revokeSessions"_L1,
        .summary = "Ends all sessions of an account."_L1,
        .permission = "users.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const UserIdParams &params) { return revokeAll(caller, params.userId); },
    });
}

} // namespace holdfast
