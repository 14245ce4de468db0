#include "core/identity/identity.h"

#include "core/model/permission.h"
#include "core/operations/operations.h"
#include "identity_queries.h"
#include "node_identity.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

/// What one run of seed() made, for the audit trail.
struct Made
{
    QStringList permissions = {};
    QStringList roles = {};
    QStringList templates = {};
    QString node = {};
    bool isFirst = false;

    bool isNothing() const
    {
        return permissions.isEmpty() && roles.isEmpty() && templates.isEmpty() && node.isEmpty() &&
               !isFirst;
    }
    QJsonObject values() const
    {
        return {{u"permissions"_s, QJsonArray::fromStringList(permissions)},
                {u"roles"_s, QJsonArray::fromStringList(roles)},
                {u"templates"_s, QJsonArray::fromStringList(templates)},
                {u"node"_s, node},
                {u"first"_s, isFirst}};
    }
};

/// Returns the id of the role Owner. A role that is there already gets only permissions that are
/// new in this version: what a person took from it stays taken.
Result<QUuid> seedRoles(Connection &connection, const QDateTime &now, Made &made)
{
    for (const Permission &permission : kPermissions) {
        HF_TRY(const bool isNew, addPermission(connection, QLatin1StringView(permission.key),
                                               QLatin1StringView(permission.description), now));
        if (isNew)
            made.permissions.append(QString::fromLatin1(permission.key));
    }
    QUuid ownerRole;
    for (const BuiltinRole &builtin : kBuiltinRoles) {
        HF_TRY(const AddedRole role, addRole(connection, QLatin1StringView(builtin.name),
                                             QLatin1StringView(builtin.description), now));
        if (role.isNew)
            made.roles.append(QString::fromLatin1(builtin.name));
        if (ownerRole.isNull())
            ownerRole = role.id; // Owner is the first of them
        for (const Permission &permission : kPermissions) {
            const QLatin1StringView key(permission.key);
            if (builtin.holds(key) && (role.isNew || made.permissions.contains(key)))
                HF_CHECK(addRolePermission(connection, role.id, key, now));
        }
    }
    return ownerRole;
}

Result<void> seedTemplates(Connection &connection, const QList<ServerTemplate> &shipped, Made &made)
{
    for (ServerTemplate wanted : shipped) {
        HF_TRY(const auto stored, readTemplateByKey(connection, wanted.key));
        if (stored && stored->source != "shipped"_L1)
            continue; // a person's own of that key
        wanted.id = stored ? stored->id : newId();
        if (stored && json::toObject(*stored) == json::toObject(wanted))
            continue;
        HF_CHECK(stored ? updateTemplate(connection, wanted) : insertTemplate(connection, wanted));
        made.templates.append(wanted.key);
    }
    return {};
}

Result<QUuid> seedLocalOwner(Connection &connection, const QUuid &ownerRole, const QDateTime &now,
                             Made &made)
{
    HF_TRY(const auto present, readLocalOwnerId(connection));
    if (present)
        return *present;
    User owner;
    owner.id = newId();
    owner.username = u"local"_s;
    owner.name = u"Local owner"_s;
    owner.createdAt = owner.updatedAt = now;
    HF_CHECK(insertUser(connection, owner));
    HF_CHECK(addUserRole(connection, owner.id, ownerRole, now));
    HF_CHECK(writeLocalOwnerId(connection, owner.id, now));
    made.isFirst = true;
    return owner.id;
}

/// "local", "local on HOST", "local on HOST 2" …: `insert` says whether a name was free. Several
/// machines may have the same host name.
template<typename Insert>
Result<QString> insertUnderFreeName(const QString &first, const QString &next, const Insert &insert)
{
    for (int number = 0;; ++number) {
        const QString name = number == 0   ? first
                             : number == 1 ? next
                                           : QString(next + u" %1"_s.arg(number));
        HF_TRY(const bool isFree, insert(name));
        if (isFree)
            return name;
    }
}

/// The profile's node, and its first target when the node is new. False: another profile took that
/// node over in the same moment; nothing was made.
Result<bool> seedNode(Connection &connection, const NodeIdentity &identity,
                      const SeedOptions &options, const QUuid &ownerId, Made &made)
{
    if (identity.isTakenOver)
        return takeOverNode(connection, identity.id, options.hostname, options.now);
    HF_TRY(const bool isKnown,
           noteNodeSeen(connection, identity.id, options.hostname, options.now));
    if (isKnown)
        return true;
    RegisteredNode node;
    node.id = identity.id;
    node.hostname = options.hostname;
    node.lastSeenAt = node.createdAt = node.updatedAt = options.now;
    const QString host = options.hostname.isEmpty() ? u"unnamed"_s : options.hostname;
    HF_TRY(made.node,
           insertUnderFreeName(u"this computer"_s, host, [&](const QString &name) -> Result<bool> {
               node.name = name;
               return insertNode(connection, node);
           }));
    StorageTarget target;
    target.id = newId();
    target.settings = QJsonObject{{u"directory"_s, options.backupsFolder}};
    target.nodeId = node.id;
    target.ownerId = ownerId;
    target.createdAt = target.updatedAt = options.now;
    HF_CHECK(insertUnderFreeName(u"local"_s, u"local on %1"_s.arg(host),
                                 [&](const QString &name) -> Result<bool> {
                                     target.name = name;
                                     return insertTarget(connection, target);
                                 }));
    return true;
}

/// What names this installation; a person's own name for it stays.
Result<void> seedSettings(Connection &connection, const SeedOptions &options)
{
    HF_TRY(const auto present, readSetting(connection, u"installation"_s));
    if (present)
        return {};
    const QJsonObject installation{{u"id"_s, idText(newId())}, {u"name"_s, options.hostname}};
    return writeSetting(connection, u"installation"_s, installation, options.now);
}

/// Everything in one transaction; nothing when another profile took the node over meanwhile.
Result<std::optional<WellKnownIds>> seedAs(store::Store &store, const NodeIdentity &identity,
                                           const SeedOptions &options,
                                           const QList<ServerTemplate> &templates)
{
    return store.write([&](Connection &connection) -> Result<std::optional<WellKnownIds>> {
        Made made;
        HF_TRY(const QUuid ownerRole, seedRoles(connection, options.now, made));
        HF_CHECK(seedTemplates(connection, templates, made));
        HF_CHECK(seedSettings(connection, options));
        HF_TRY(const QUuid ownerId, seedLocalOwner(connection, ownerRole, options.now, made));
        HF_TRY(const bool isOurs, seedNode(connection, identity, options, ownerId, made));
        if (!isOurs)
            return std::optional<WellKnownIds>();
        if (!made.isNothing()) {
            AuditEntry entry;
            entry.userId = ownerId;
            entry.client = u"holdfastd"_s;
            entry.action = u"system.seed"_s;
            entry.newValues = made.values();
            HF_CHECK(writeAudit(connection, entry, options.now));
        }
        return std::optional(WellKnownIds{.localOwnerId = ownerId, .nodeId = identity.id});
    });
}

} // namespace

Result<WellKnownIds> seed(store::Store &store, const SeedOptions &options)
{
    HF_TRY(const QList<ServerTemplate> templates, shippedTemplates());
    HF_TRY(NodeIdentity identity, identifyNode(store, options.nodeIdFile, options.hostname));
    HF_TRY(auto ids, seedAs(store, identity, options, templates));
    if (!ids) {
        HF_TRY(identity, newNodeIdentity(options.nodeIdFile));
        HF_TRY(ids, seedAs(store, identity, options, templates));
    }
    return *ids;
}

} // namespace holdfast
