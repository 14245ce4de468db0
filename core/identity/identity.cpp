#include "core/identity/identity.h"

#include "core/model/permission.h"
#include "core/operations/operations.h"
#include "identity_queries.h"

#include <QtCore/QSysInfo>

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
    bool isFirst = false;

    bool isNothing() const
    {
        return permissions.isEmpty() && roles.isEmpty() && templates.isEmpty() && !isFirst;
    }
    QJsonObject values() const
    {
        return {{u"permissions"_s, QJsonArray::fromStringList(permissions)},
                {u"roles"_s, QJsonArray::fromStringList(roles)},
                {u"templates"_s, QJsonArray::fromStringList(templates)},
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

Result<WellKnownIds> seedFirstRows(Connection &connection, const SeedOptions &options,
                                   const QUuid &ownerRole)
{
    const WellKnownIds ids{.localOwnerId = newId(), .nodeId = newId(), .defaultTargetId = newId()};
    User owner;
    owner.id = ids.localOwnerId;
    owner.username = u"local"_s;
    owner.name = u"Local owner"_s;
    owner.createdAt = owner.updatedAt = options.now;
    HF_CHECK(insertUser(connection, owner));
    HF_CHECK(addUserRole(connection, owner.id, ownerRole, options.now));
    HF_CHECK(insertNode(connection, ids.nodeId, QSysInfo::machineHostName(), options.now));
    StorageTarget target;
    target.id = ids.defaultTargetId;
    target.name = u"local"_s;
    target.settings = QJsonObject{{u"directory"_s, options.backupsFolder}};
    target.ownerId = owner.id;
    target.createdAt = target.updatedAt = options.now;
    HF_CHECK(insertTarget(connection, target));
    HF_CHECK(writeWellKnownIds(connection, ids, options.now));
    return ids;
}

/// What names this installation; a person's own name for it stays.
Result<void> seedSettings(Connection &connection, const QDateTime &now)
{
    HF_TRY(const auto present, readSetting(connection, u"installation"_s));
    if (present)
        return {};
    const QJsonObject installation{{u"id"_s, idText(newId())},
                                   {u"name"_s, QSysInfo::machineHostName()}};
    return writeSetting(connection, u"installation"_s, installation, now);
}

} // namespace

Result<WellKnownIds> seed(store::Store &store, const SeedOptions &options)
{
    HF_TRY(const QList<ServerTemplate> templates, shippedTemplates());
    return store.write([&](Connection &connection) -> Result<WellKnownIds> {
        Made made;
        HF_TRY(const QUuid ownerRole, seedRoles(connection, options.now, made));
        HF_CHECK(seedTemplates(connection, templates, made));
        HF_CHECK(seedSettings(connection, options.now));
        HF_TRY(auto ids, readWellKnownIds(connection));
        if (!ids) {
            HF_TRY(ids, seedFirstRows(connection, options, ownerRole));
            made.isFirst = true;
        }
        if (!made.isNothing()) {
            AuditEntry entry;
            entry.userId = ids->localOwnerId;
            entry.client = u"holdfastd"_s;
            entry.action = u"system.seed"_s;
            entry.newValues = made.values();
            HF_CHECK(writeAudit(connection, entry, options.now));
        }
        return *ids;
    });
}

Result<WellKnownIds> wellKnownIds(store::Store &store)
{
    return store.read([](Connection &connection) -> Result<WellKnownIds> {
        HF_TRY(const auto ids, readWellKnownIds(connection));
        if (!ids)
            return Error("identity.not_seeded"_L1);
        return *ids;
    });
}

} // namespace holdfast
