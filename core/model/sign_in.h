// core/model/sign_in.h: signing in by name and password, sessions and their tokens; docs/api.md has
// the protocol.
#pragma once

#include "core/model/record.h"

namespace holdfast {

struct SessionLoginParams
{
    QString usernameOrEmail = {};
    QString password = {};
    QString client = {};

    static constexpr const char *recordName = "SessionLoginParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("username_or_email", &SessionLoginParams::usernameOrEmail,
                  "user name or e-mail address"),
            field("password", &SessionLoginParams::password, "password"),
            optionalField("client", &SessionLoginParams::client,
                          "program and version, where session.hello did not say it"),
        };
    }
};

/// A session with what keeps it. The tokens are shown here and nowhere again.
struct SignedIn
{
    QUuid sessionId = {};
    QUuid userId = {};
    QString name = {};
    QString accessToken = {};
    QDateTime accessExpiresAt = {};
    QString refreshToken = {};
    QDateTime refreshExpiresAt = {};

    static constexpr const char *recordName = "SignedIn";
    static constexpr auto fields()
    {
        return FieldList{
            field("session_id", &SignedIn::sessionId, "the session; it outlives its tokens"),
            field("user_id", &SignedIn::userId, "account signed in"),
            field("name", &SignedIn::name, "its user name"),
            field("access_token", &SignedIn::accessToken, "for session.resume; a secret"),
            field("access_expires_at", &SignedIn::accessExpiresAt, "until when"),
            field("refresh_token", &SignedIn::refreshToken, "for session.refresh, once; a secret"),
            field("refresh_expires_at", &SignedIn::refreshExpiresAt, "until when"),
        };
    }
};

struct SessionResumeParams
{
    QString accessToken = {};

    static constexpr const char *recordName = "SessionResumeParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("access_token", &SessionResumeParams::accessToken, "of the last sign-in")};
    }
};

struct SessionRefreshParams
{
    QString refreshToken = {};

    static constexpr const char *recordName = "SessionRefreshParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("refresh_token", &SessionRefreshParams::refreshToken, "of the last sign-in")};
    }
};

struct SessionResetPasswordParams
{
    QString resetToken = {};
    QString newPassword = {};

    static constexpr const char *recordName = "SessionResetPasswordParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("reset_token", &SessionResetPasswordParams::resetToken,
                  "out of the link that an administrator made"),
            field("new_password", &SessionResetPasswordParams::newPassword,
                  "10 to 1024 bytes, not the user name"),
        };
    }
};

/// The row of one session: of all its refreshes the newest.
struct StoredSession
{
    QUuid id = {};
    QUuid userId = {};
    QDateTime signedInAt = {};
    QDateTime lastSeenAt = {};
    QDateTime refreshExpiresAt = {};
    QString ip = {};
    QString client = {};

    static constexpr const char *recordName = "StoredSession";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &StoredSession::id, "the session"),
            field("user_id", &StoredSession::userId, "whose it is"),
            field("signed_in_at", &StoredSession::signedInAt, "when the password was given"),
            field("last_seen_at", &StoredSession::lastSeenAt, "last sign-in by a token"),
            field("refresh_expires_at", &StoredSession::refreshExpiresAt,
                  "when it ends unless it is used before"),
            field("ip", &StoredSession::ip, "address of that sign-in"),
            field("client", &StoredSession::client, "program of that sign-in"),
        };
    }
};

struct SessionList
{
    QList<StoredSession> sessions = {};
    QUuid currentId = {};

    static constexpr const char *recordName = "SessionList";
    static constexpr auto fields()
    {
        return FieldList{
            field("sessions", &SessionList::sessions, "open sessions, newest first"),
            field("current_id", &SessionList::currentId, "the one that asked"),
        };
    }
};

struct SessionRevokeParams
{
    std::optional<QUuid> sessionId = {};
    bool allOthers = false;

    static constexpr const char *recordName = "SessionRevokeParams";
    static constexpr auto fields()
    {
        return FieldList{
            optionalField("session_id", &SessionRevokeParams::sessionId, "this one of one's own"),
            optionalField("all_others", &SessionRevokeParams::allOthers,
                          "all of one's own but the one that asks"),
        };
    }
};

struct RevokedSessions
{
    int count = 0;

    static constexpr const char *recordName = "RevokedSessions";
    static constexpr auto fields()
    {
        return FieldList{field("count", &RevokedSessions::count, "sessions that were ended")};
    }
};

} // namespace holdfast
