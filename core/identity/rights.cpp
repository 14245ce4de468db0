#include "core/identity/rights.h"

#include "core/base/log.h"
#include "core/model/permission.h"
#include "core/operations/identity_version.h"
#include "core/operations/operations.h"

#include "rights_queries.h"

namespace holdfast {

using namespace Qt::StringLiterals;

bool isOfServers(const QString &permission)
{
    return std::ranges::any_of(kPermissions, [&](const Permission &known) {
        return known.scope == PermissionScope::Server && permission == QLatin1StringView(known.key);
    });
}

bool Rights::holds(const QString &permission, const QUuid &serverId) const
{
    return everywhere.contains(permission) ||
           (!serverId.isNull() && onServers.value(serverId).contains(permission));
}

VisibleServers Rights::serversWith(const QString &permission) const
{
    if (everywhere.contains(permission))
        return {};
    QList<QUuid> servers;
    for (auto entry = onServers.cbegin(); entry != onServers.cend(); ++entry) {
        if (entry->contains(permission))
            servers.append(entry.key());
    }
    return {.only = std::move(servers)};
}

Result<Rights> readRights(store::Connection &connection, const QUuid &userId)
{
    Rights rights;
    HF_TRY(const auto everywhere, rights_queries::readEverywhere(connection, userId));
    rights.everywhere = {everywhere.begin(), everywhere.end()};
    HF_TRY(const auto grants, rights_queries::readOnServers(connection, userId));
    for (const auto &[serverId, permission] : grants) {
        if (isOfServers(permission))
            rights.onServers[serverId].insert(permission);
    }
    HF_TRY(const auto owned, rights_queries::readOwnedServers(connection, userId));
    for (const QUuid &serverId : owned)
        rights.onServers[serverId].unite(rightsOfOwnership());
    return rights;
}

QSet<QString> rightsOfOwnership()
{
    QSet<QString> rights;
    for (const Permission &permission : kPermissions) {
        if (permission.scope == PermissionScope::Server)
            rights.insert(QString::fromLatin1(permission.key));
    }
    return rights;
}

namespace {

Result<void> requireHeld(const Rights &held, const QSet<QString> &permissions,
                         const QUuid &serverId)
{
    for (const QString &permission : permissions) {
        if (!held.holds(permission, serverId))
            return Error("identity.rights_lacking"_L1, {{"permission"_L1, permission}});
    }
    return {};
}

} // namespace

Result<void> mayGive(store::Connection &connection, const QUuid &giver,
                     const QSet<QString> &permissions, const QUuid &serverId)
{
    HF_TRY(const Rights held, readRights(connection, giver));
    return requireHeld(held, permissions, serverId);
}

Result<void> mayActFor(store::Connection &connection, const QUuid &actor, const QUuid &userId)
{
    if (actor == userId)
        return {};
    HF_TRY(const Rights held, readRights(connection, actor));
    HF_TRY(const Rights others, readRights(connection, userId));
    HF_CHECK(requireHeld(held, others.everywhere, {}));
    for (auto entry = others.onServers.cbegin(); entry != others.onServers.cend(); ++entry)
        HF_CHECK(requireHeld(held, *entry, entry.key()));
    return {};
}

Result<VisibleServers> Authoriser::authorise(const api::Caller &caller, const QString &permission,
                                             const QUuid &serverId)
{
    // Whoever has signed in may use his session; asked in the loop, too, which must not wait.
    if (permission == api::kSessionPermission || permission == api::kStrangerPermission)
        return VisibleServers();
    HF_TRY(const auto rights, rightsOf(caller.userId));
    const Error denied("rpc.denied"_L1, {{"name"_L1, caller.name}, {"permission"_L1, permission}});
    if (!serverId.isNull()) {
        if (!rights->holds(permission, serverId))
            return denied;
        return VisibleServers{.only = QList<QUuid>{serverId}};
    }
    VisibleServers servers = rights->serversWith(permission);
    if (!servers.isEverything() && servers.only->isEmpty())
        return denied;
    return servers;
}

bool Authoriser::mayHear(const api::Caller &caller, const api::Audience &audience) const
{
    const auto rights = kept(caller.userId);
    return rights && rights->holds(QString(audience.permission), audience.serverId);
}

std::shared_ptr<const Rights> Authoriser::kept(const QUuid &userId) const
{
    const std::lock_guard lock(m_mutex);
    return m_kept.value(userId);
}

Result<std::shared_ptr<const Rights>> Authoriser::rightsOf(const QUuid &userId)
{
    quint64 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (auto found = m_kept.value(userId))
            return found;
        generation = m_generation;
    }
    HF_TRY(auto rights, m_store.read([&](store::Connection &connection) {
        return readRights(connection, userId);
    }));
    auto shared = std::make_shared<const Rights>(std::move(rights));
    const std::lock_guard lock(m_mutex);
    // What was read before a change must not be kept after it.
    if (generation == m_generation)
        m_kept.insert(userId, shared);
    return shared;
}

Result<void> storeRightsChange(store::Connection &connection, Authoriser &authoriser,
                               const AuditEntry &entry, const QDateTime &now)
{
    HF_CHECK(writeAudit(connection, entry, now));
    HF_CHECK(noteIdentityChange(connection, now));
    connection.afterCommit([&authoriser] { authoriser.forget(); });
    return {};
}

void Authoriser::forget()
{
    QList<QUuid> users;
    {
        const std::lock_guard lock(m_mutex);
        users = m_kept.keys();
        m_kept.clear();
        ++m_generation;
    }
    // Notifications know only what is kept.
    for (const QUuid &user : std::as_const(users)) {
        if (const auto read = rightsOf(user); !read)
            qCWarning(lcService) << "rights could not be read:" << read.error().message();
    }
}

} // namespace holdfast
