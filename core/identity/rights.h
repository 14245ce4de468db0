// core/identity/rights.h: who may do what, on which servers.
#pragma once

#include "core/api/methods.h"
#include "core/api/notifications.h"
#include "core/model/account.h"
#include "core/store/store.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <memory>
#include <mutex>

namespace holdfast {

/// All that one account may do: its roles and single rights for the installation, the same on
/// single servers, and the servers it owns. Of a disabled account: nothing.
struct Rights
{
    QSet<QString> everywhere = {};
    QHash<QUuid, QSet<QString>> onServers = {}; ///< beyond those held everywhere

    /// Null: on every server and for what belongs to none.
    bool holds(const QString &permission, const QUuid &serverId) const;
    VisibleServers serversWith(const QString &permission) const;
};

/// Whether a right can be held on one server alone; what is not known cannot.
bool isOfServers(const QString &permission);

/// What the store says now, of an account that exists or not.
Result<Rights> readRights(store::Connection &connection, const QUuid &userId);

/// Nobody gives what he lacks: checks that `giver` holds all of these on the server (null: on all),
/// whatever he gives them by: role, single right, key, invitation, ownership. Errors: Denied
/// identity.rights_lacking.
Result<void> mayGive(store::Connection &connection, const QUuid &giver,
                     const QSet<QString> &permissions, const QUuid &serverId = {});
/// Checks that `actor` could give all that `userId` may do: who could not must not get at that
/// account. Errors: as above.
Result<void> mayActFor(store::Connection &connection, const QUuid &actor, const QUuid &userId);
/// What the owner of a server may do on it.
QSet<QString> rightsOfOwnership();

/// Answers api::Authorise and ApiServerParts::mayHear. Keeps what it has read until forget(): a
/// change in this service calls that in the same moment, one of another service on the same store
/// within a second (IdentityWatch). Any thread; calls wait for the store when nothing is kept.
class Authoriser
{
public:
    explicit Authoriser(store::Store &store)
        : m_store(store)
    {}

    /// As api::Authorise. Errors: Denied rpc.denied, and the store's.
    Result<VisibleServers> authorise(const api::Caller &caller, const QString &permission,
                                     const QUuid &serverId);
    /// As ApiServerParts::mayHear: never waits, so it knows only who has called or signed in since
    /// the last forget().
    bool mayHear(const api::Caller &caller, const api::Audience &audience) const;

    Result<std::shared_ptr<const Rights>> rightsOf(const QUuid &userId);
    /// Reads anew whatever is kept.
    void forget();

private:
    std::shared_ptr<const Rights> kept(const QUuid &userId) const;

    store::Store &m_store;
    mutable std::mutex m_mutex;
    QHash<QUuid, std::shared_ptr<const Rights>> m_kept; // guarded by m_mutex
    quint64 m_generation = 0;                           // guarded by m_mutex
};

/// The audit entry of a change of rights; other services learn of it, and this one at once after
/// the commit.
Result<void> storeRightsChange(store::Connection &connection, Authoriser &authoriser,
                               const AuditEntry &entry, const QDateTime &now);

} // namespace holdfast
