// core/model/people.h: accounts as clients manage them: parameters and answers of account.*,
// users.* and setup.*.
#pragma once

#include "core/model/account.h"

namespace holdfast {

/// The account that asks, and what it may do.
struct Account
{
    User user = {};
    bool hasPassword = false;
    bool isLocalOwner = false;
    QStringList roles = {};
    QStringList permissions = {};
    QUuid sessionId = {};

    static constexpr const char *recordName = "Account";
    static constexpr auto fields()
    {
        return FieldList{
            field("user", &Account::user, "the account"),
            field("has_password", &Account::hasPassword, "whether it can sign in by password"),
            field("is_local_owner", &Account::isLocalOwner,
                  "this connection was made with the token of the profile"),
            field("roles", &Account::roles, "names of its roles for the whole installation"),
            field("permissions", &Account::permissions, "what it may do on every server"),
            field("session_id", &Account::sessionId, "the session that asks"),
        };
    }
};

struct ChangePasswordParams
{
    QString oldPassword = {};
    QString newPassword = {};

    static constexpr const char *recordName = "ChangePasswordParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("old_password", &ChangePasswordParams::oldPassword, "the present password"),
            field("new_password", &ChangePasswordParams::newPassword,
                  "10 to 1024 bytes, not the user name"),
        };
    }
};

/// Gives the account that asks, and has no password yet, a name and one.
struct AccountClaimParams
{
    QString username = {};
    QString email = {};
    QString password = {};
    QString name = {};

    static constexpr const char *recordName = "AccountClaimParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("username", &AccountClaimParams::username,
                  "2 to 32 small letters, digits, '.', '_' and '-'"),
            field("email", &AccountClaimParams::email, "e-mail address"),
            field("password", &AccountClaimParams::password, "10 to 1024 bytes, not the user name"),
            optionalField("name", &AccountClaimParams::name, "name for people"),
        };
    }
};

/// The same of the local owner's account, by a stranger with the set-up token.
struct SetupClaimParams
{
    QString setupToken = {};
    QString username = {};
    QString email = {};
    QString password = {};
    QString name = {};
    QString client = {};

    static constexpr const char *recordName = "SetupClaimParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("setup_token", &SetupClaimParams::setupToken,
                  "printed by the service when it started"),
            field("username", &SetupClaimParams::username,
                  "2 to 32 small letters, digits, '.', '_' and '-'"),
            field("email", &SetupClaimParams::email, "e-mail address"),
            field("password", &SetupClaimParams::password, "10 to 1024 bytes, not the user name"),
            optionalField("name", &SetupClaimParams::name, "name for people"),
            optionalField("client", &SetupClaimParams::client,
                          "program and version, where session.hello did not say it"),
        };
    }
};

struct UserPage
{
    QList<User> users = {};
    QString after = {};

    static constexpr const char *recordName = "UserPage";
    static constexpr auto fields()
    {
        return FieldList{
            field("users", &UserPage::users, "accounts by user name"),
            field("after", &UserPage::after, "cursor for the next page; empty: no more"),
        };
    }
};

struct UserIdParams
{
    QUuid userId = {};

    static constexpr const char *recordName = "UserIdParams";
    static constexpr auto fields()
    {
        return FieldList{field("user_id", &UserIdParams::userId, "the account")};
    }
};

struct UserCreateParams
{
    QString username = {};
    QString email = {};
    QString name = {};
    QString password = {};
    QStringList roles = {};

    static constexpr const char *recordName = "UserCreateParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("username", &UserCreateParams::username,
                  "2 to 32 small letters, digits, '.', '_' and '-'"),
            field("email", &UserCreateParams::email, "e-mail address"),
            optionalField("name", &UserCreateParams::name, "name for people"),
            optionalField("password", &UserCreateParams::password,
                          "10 to 1024 bytes; without it the account waits for users.resetLink"),
            optionalField("roles", &UserCreateParams::roles,
                          "names of roles for the whole installation"),
        };
    }
};

/// What is left out stays.
struct UserUpdateParams
{
    QUuid userId = {};
    std::optional<QString> username = {};
    std::optional<QString> email = {};
    std::optional<QString> name = {};
    std::optional<QStringList> roles = {};

    static constexpr const char *recordName = "UserUpdateParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("user_id", &UserUpdateParams::userId, "the account"),
            optionalField("username", &UserUpdateParams::username, "new user name"),
            optionalField("email", &UserUpdateParams::email, "new e-mail address"),
            optionalField("name", &UserUpdateParams::name, "new name for people"),
            optionalField("roles", &UserUpdateParams::roles,
                          "names of all its roles for the whole installation from now on"),
        };
    }
};

struct UserDeleteParams
{
    QUuid userId = {};
    std::optional<QUuid> handOverTo = {};

    static constexpr const char *recordName = "UserDeleteParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("user_id", &UserDeleteParams::userId, "the account"),
            optionalField("hand_over_to", &UserDeleteParams::handOverTo,
                          "account that gets its servers, backups, schedules and targets"),
        };
    }
};

struct PasswordResetLink
{
    QString resetToken = {};
    QDateTime expiresAt = {};

    static constexpr const char *recordName = "PasswordResetLink";
    static constexpr auto fields()
    {
        return FieldList{
            field("reset_token", &PasswordResetLink::resetToken,
                  "for session.resetPassword, once; a secret"),
            field("expires_at", &PasswordResetLink::expiresAt, "until when"),
        };
    }
};

} // namespace holdfast
