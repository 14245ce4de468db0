// core/identity/accounts.h: the accounts of an installation.
#pragma once

#include "core/identity/sessions.h"
#include "core/model/people.h"
#include "core/model/server.h"

namespace holdfast {

/// The references outlive the service.
struct AccountServiceParts
{
    store::Store &store;
    PasswordHasher &passwords;
    SessionService &sessions;
    Authoriser &authoriser;
    const Clock &clock;
    QUuid localOwnerId = {};
    bool isLocalOwnerOn = true; ///< Configuration::isLocalOwnerOn
};

/// Any pool thread: calls wait for the store; those that are given a password take about 100 ms.
/// Every change is audited in its transaction, passwords never.
class AccountService
{
public:
    explicit AccountService(AccountServiceParts parts)
        : m(std::move(parts))
    {}

    /// Who has proven the profile's token. Errors: Denied identity.local_owner_off,
    /// identity.account_disabled.
    Result<api::Caller> localOwner();

    /// A token by which a stranger can claim the local owner's account, once, within a day; those
    /// made before end. Nothing: it has a password already.
    Result<std::optional<QString>> makeSetupToken();
    /// Names the local owner's account and signs in. Errors: Denied identity.setup_refused,
    /// InvalidArgument identity.password_refused, record.invalid, Conflict identity.name_taken.
    Result<api::Entrance<SignedIn>> claimByToken(const api::Caller &stranger,
                                                 const SetupClaimParams &params);
    /// The same by the local owner himself. Errors: also Conflict identity.already_claimed.
    Result<Account> claim(const api::Caller &caller, const AccountClaimParams &params);

    Result<Account> get(const api::Caller &caller);
    /// Ends the other sessions. Errors: Denied identity.password_wrong, InvalidArgument
    /// identity.password_refused.
    Result<Nothing> changePassword(const api::Caller &caller, const ChangePasswordParams &params);
    /// By the token of resetLink(); ends all sessions. Errors: Denied identity.reset_refused,
    /// InvalidArgument identity.password_refused.
    Result<api::Entrance<Nothing>> resetPassword(const api::Caller &stranger,
                                                 const SessionResetPasswordParams &params);

    Result<UserPage> list(const PageParams &params);
    Result<User> user(const QUuid &id);
    /// Errors: Conflict identity.name_taken, NotFound identity.role_not_found, Denied
    /// identity.rights_lacking, InvalidArgument.
    Result<User> create(const api::Caller &caller, const UserCreateParams &params);
    /// Errors: those of create(), Conflict identity.last_owner.
    Result<User> update(const api::Caller &caller, const UserUpdateParams &params);
    /// Ends its sessions. Errors: Conflict identity.last_owner, identity.not_oneself.
    Result<User> disable(const api::Caller &caller, const QUuid &id);
    Result<User> enable(const api::Caller &caller, const QUuid &id);
    /// Servers, backups, schedules and targets go to another account or stay in the way: backups
    /// are never lost with their owner. Errors: Conflict identity.owns_things, last_owner,
    /// not_oneself, local_owner_stays; Denied identity.rights_lacking.
    Result<Nothing> remove(const api::Caller &caller, const UserDeleteParams &params);
    /// Valid for 30 minutes, once; a new one ends those before.
    Result<PasswordResetLink> resetLink(const api::Caller &caller, const QUuid &id);

    void addMethods(api::Methods &methods);

private:
    struct Profile
    {
        QString username = {};
        QString email = {};
        QString name = {};
    };
    static Result<Profile> checked(const QString &username, const QString &email,
                                   const QString &name);
    Result<Account> describe(store::Connection &connection, const api::Caller &caller);
    Result<User> storeClaim(store::Connection &connection, const api::Caller &caller,
                            const Profile &profile, const QString &hash);
    Result<void> giveRoles(store::Connection &connection, const api::Caller &caller,
                           const User &user, const QStringList &roles);
    Result<void> requireOwner(store::Connection &connection, const User &changed);
    Result<User> setDisabled(const api::Caller &caller, const QUuid &id, bool isDisabled);
    Result<void> noteChange(store::Connection &connection, const api::Caller &caller,
                            QLatin1StringView action, const QUuid &userId,
                            const RecordDifference &difference);

    AccountServiceParts m;
};

} // namespace holdfast
