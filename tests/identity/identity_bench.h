// The accounts of an installation on a store of their own, wired as the service does it.
#pragma once

#include "core/identity/accounts.h"
#include "core/identity/identity.h"
#include "core/identity/roles.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_store.h"

namespace holdfast::tests {

/// What is typed for every account of these tests.
inline const QString kPassword = QStringLiteral("correct horse battery");

/// Two of them on the same store are two services.
class IdentityBench
{
public:
    /// The store must be open and outlive this.
    explicit IdentityBench(store::Store &store);

    /// Makes the first rows and furnishes the room. Hashes are cheap here: the cost is stored
    /// first.
    Result<void> open();
    /// An account with kPassword.
    Result<User> addUser(const QString &username, const QStringList &roles = {});
    /// Signs it in.
    Result<SignedIn> signIn(const QString &username, const QString &password = kPassword);
    Result<Session> resume(const QString &accessToken);
    Result<SignedIn> refresh(const QString &refreshToken);
    /// Calls a method as `caller`, asking the authoriser.
    Result<QJsonObject> call(const api::Caller &caller, const QString &method,
                             const QJsonObject &params = {});
    api::Caller callerOf(const SignedIn &session) const;
    Result<void> givePermission(const QUuid &userId, const QString &permission,
                                const QUuid &serverId = {});
    /// A server that belongs to this account, and one backup of it.
    Result<QUuid> addServer(const QString &name, const QUuid &ownerId);
    /// Actions of the audit trail, newest first.
    Result<QList<AuditEntry>> audit(const QString &action);

    store::Store &store;
    FakeClock clock;
    std::chrono::milliseconds accessLifetime{std::chrono::hours(7 * 24)};
    bool isLocalOwnerOn = true;
    WellKnownIds ids;
    /// The local owner.
    api::Caller owner;
    const api::Caller stranger{.address = QStringLiteral("192.0.2.1"),
                               .client = QStringLiteral("test 1")};
    api::Methods methods;
    std::unique_ptr<PasswordHasher> passwords;
    std::unique_ptr<Authoriser> authoriser;
    std::unique_ptr<SessionService> sessions;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<RoleService> roles;
    QSet<QUuid> ended; ///< what the listener heard

private:
    QTemporaryDir m_folder;
};

} // namespace holdfast::tests
