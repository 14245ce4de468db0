#include "core/identity/roles.h"

#include "core/identity/identity.h"
#include "core/model/permission.h"
#include "core/operations/operations.h"

#include "rights_queries.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

constexpr qsizetype kNameLimit = 64;
constexpr qsizetype kDescriptionLimit = 1000;
constexpr QLatin1StringView kOwner("Owner");

Result<QSet<QString>> checkedKeys(const QStringList &keys)
{
    for (const QString &key : keys) {
        const bool isKnown = std::ranges::any_of(kPermissions, [&](const Permission &known) {
            return key == QLatin1StringView(known.key);
        });
        if (!isKnown)
            return json::invalid(u"permissions"_s, u"there is no right %1"_s.arg(key.left(100)));
    }
    return QSet<QString>(keys.begin(), keys.end());
}

Result<QString> checkedName(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty() || name.size() > kNameLimit)
        return json::invalid(u"name"_s, u"must have 1 to %1 characters"_s.arg(kNameLimit));
    return name;
}

Result<void> checkDescription(const QString &description)
{
    if (description.size() > kDescriptionLimit)
        return json::invalid(u"description"_s,
                             u"has more than %1 characters"_s.arg(kDescriptionLimit));
    return {};
}

/// What the keys of a role come to on one server.
QSet<QString> ofServers(const QStringList &keys)
{
    QSet<QString> result;
    for (const QString &key : keys) {
        if (isOfServers(key))
            result.insert(key);
    }
    return result;
}

QJsonArray sorted(const QSet<QString> &keys)
{
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

Result<RoleDetails> describe(Connection &connection, const Role &role)
{
    RoleDetails details{.role = role};
    HF_TRY(details.permissions, rights_queries::readRolePermissions(connection, role.id));
    HF_TRY(details.users, rights_queries::countUsers(connection, role.id));
    return details;
}

Error exists(const QString &name)
{
    return Error("identity.role_exists"_L1, {{"name"_L1, name}});
}

Error builtin(const Role &role)
{
    return Error("identity.role_builtin"_L1, {{"name"_L1, role.name}});
}

} // namespace

Result<RoleList> RoleService::list()
{
    RoleList list;
    for (const Permission &permission : kPermissions)
        list.permissions.append({.key = QString::fromLatin1(permission.key),
                                 .description = QString::fromLatin1(permission.description),
                                 .isOfServers = permission.scope == PermissionScope::Server});
    HF_TRY(list.roles, m_store.read([](Connection &connection) -> Result<QList<RoleDetails>> {
        HF_TRY(const auto roles, rights_queries::readRoles(connection));
        QList<RoleDetails> all;
        for (const Role &role : roles) { // a handful
            HF_TRY(const auto details, describe(connection, role));
            all.append(details);
        }
        return all;
    }));
    return list;
}

Result<RoleDetails> RoleService::create(const api::Caller &caller, const RoleCreateParams &params)
{
    HF_TRY(const auto keys, checkedKeys(params.permissions));
    Role role;
    HF_TRY(role.name, checkedName(params.name));
    HF_CHECK(checkDescription(params.description));
    role.id = newId();
    role.description = params.description;
    role.requiresTotp = params.requiresTotp;
    role.createdAt = role.updatedAt = m_clock.now();
    return m_store.write([&](Connection &connection) -> Result<RoleDetails> {
        HF_CHECK(mayGive(connection, caller.userId, keys));
        HF_TRY(const bool isNew, rights_queries::insertRole(connection, role));
        if (!isNew)
            return exists(role.name);
        HF_CHECK(rights_queries::setRolePermissions(connection, role.id, keys, role.createdAt));
        AuditEntry entry = auditEntryOf(caller, "roles.create"_L1, "roles"_L1, role.id);
        entry.newValues = json::toObject(role);
        entry.newValues.insert("permissions"_L1, sorted(keys));
        HF_CHECK(storeRightsChange(connection, m_authoriser, entry, role.createdAt));
        return describe(connection, role);
    });
}

Result<RoleDetails> RoleService::update(const api::Caller &caller, const RoleUpdateParams &params)
{
    HF_TRY(const auto keys, checkedKeys(params.permissions.value_or(QStringList())));
    return m_store.write([&](Connection &connection) -> Result<RoleDetails> {
        HF_TRY(const Role before, rights_queries::readRole(connection, params.roleId));
        Role role = before;
        if (params.name) {
            HF_TRY(role.name, checkedName(*params.name));
        }
        role.description = params.description.value_or(before.description);
        HF_CHECK(checkDescription(role.description));
        role.requiresTotp = params.requiresTotp.value_or(before.requiresTotp);
        role.updatedAt = m_clock.now();
        const bool isOwner = before.isBuiltin && before.name == kOwner;
        if (before.isBuiltin && (role.name != before.name || (isOwner && params.permissions)))
            return builtin(before);
        RecordDifference difference = recordDifference(before, role);
        if (params.permissions) {
            HF_TRY(const auto list, rights_queries::readRolePermissions(connection, role.id));
            const QSet<QString> held(list.begin(), list.end());
            HF_CHECK(mayGive(connection, caller.userId, keys - held));
            HF_CHECK(rights_queries::setRolePermissions(connection, role.id, keys, role.updatedAt));
            difference.oldValues.insert("permissions"_L1, sorted(held));
            difference.newValues.insert("permissions"_L1, sorted(keys));
        }
        HF_TRY(const bool isFree, rights_queries::updateRole(connection, role));
        if (!isFree)
            return exists(role.name);
        AuditEntry entry = auditEntryOf(caller, "roles.update"_L1, "roles"_L1, role.id);
        entry.oldValues = difference.oldValues;
        entry.newValues = difference.newValues;
        HF_CHECK(storeRightsChange(connection, m_authoriser, entry, role.updatedAt));
        return describe(connection, role);
    });
}

Result<Nothing> RoleService::remove(const api::Caller &caller, const QUuid &roleId)
{
    return m_store.write([&](Connection &connection) -> Result<Nothing> {
        HF_TRY(const Role role, rights_queries::readRole(connection, roleId));
        if (role.isBuiltin)
            return builtin(role);
        HF_TRY(const RoleDetails details, describe(connection, role));
        HF_CHECK(rights_queries::deleteRole(connection, roleId));
        AuditEntry entry = auditEntryOf(caller, "roles.delete"_L1, "roles"_L1, roleId);
        entry.oldValues = json::toObject(details);
        HF_CHECK(storeRightsChange(connection, m_authoriser, entry, m_clock.now()));
        return Nothing();
    });
}

// ---- On one server ---------------------------------------------------------------------------

Result<MemberList> RoleService::members(const QUuid &serverId)
{
    return m_store.read([&](Connection &connection) -> Result<MemberList> {
        HF_TRY(const auto members, rights_queries::readMembers(connection, serverId));
        return MemberList{.members = members};
    });
}

Result<MemberList> RoleService::setMember(const api::Caller &caller, const MemberSetParams &params)
{
    HF_TRY(const auto keys, checkedKeys(params.permissions));
    for (const QString &key : keys) {
        if (!isOfServers(key))
            return json::invalid(u"permissions"_s, u"%1 is not held on one server"_s.arg(key));
    }
    return m_store.write([&](Connection &connection) -> Result<MemberList> {
        const QDateTime now = m_clock.now();
        HF_CHECK(readUser(connection, params.userId));
        HF_TRY(const auto before,
               rights_queries::readMember(connection, params.serverId, params.userId));
        // All is looked at before anything is given: the giver may be the one who gets it.
        HF_CHECK(mayGive(connection, caller.userId,
                         keys - QSet<QString>(before.permissions.begin(), before.permissions.end()),
                         params.serverId));
        QList<QUuid> roles;
        for (const QString &name : params.roles) {
            HF_TRY(const auto role, rights_queries::findRole(connection, name));
            if (!role)
                return Error("identity.role_not_found"_L1, {{"name"_L1, name}});
            roles.append(*role);
            if (before.roles.contains(name))
                continue;
            HF_TRY(const auto held, rights_queries::readRolePermissions(connection, *role));
            HF_CHECK(mayGive(connection, caller.userId, ofServers(held), params.serverId));
        }
        HF_CHECK(rights_queries::setMember(connection, params.serverId, params.userId, roles, keys,
                                           now));
        AuditEntry entry = auditEntryOf(caller, "members.set"_L1, "server_members"_L1,
                                        params.userId, params.serverId);
        entry.oldValues = {{u"roles"_s, QJsonArray::fromStringList(before.roles)},
                           {u"permissions"_s, QJsonArray::fromStringList(before.permissions)}};
        entry.newValues = {{u"roles"_s, QJsonArray::fromStringList(params.roles)},
                           {u"permissions"_s, sorted(keys)}};
        HF_CHECK(storeRightsChange(connection, m_authoriser, entry, now));
        HF_TRY(const auto members, rights_queries::readMembers(connection, params.serverId));
        return MemberList{.members = members};
    });
}

// ---- On the whole installation ---------------------------------------------------------------

namespace {

Result<UserGrants> readGrants(Connection &connection, const QUuid &userId)
{
    UserGrants grants;
    HF_CHECK(readUser(connection, userId));
    HF_TRY(grants.roles, rights_queries::readRoleNames(connection, userId));
    HF_TRY(grants.permissions, rights_queries::readUserPermissions(connection, userId));
    HF_TRY(grants.effective, rights_queries::readEverywhere(connection, userId));
    return grants;
}

} // namespace

Result<UserGrants> RoleService::grants(const QUuid &userId)
{
    return m_store.read([&](Connection &connection) { return readGrants(connection, userId); });
}

Result<UserGrants> RoleService::setPermissions(const api::Caller &caller,
                                               const UserPermissionsParams &params)
{
    HF_TRY(const auto keys, checkedKeys(params.permissions));
    return m_store.write([&](Connection &connection) -> Result<UserGrants> {
        const QDateTime now = m_clock.now();
        HF_TRY(const UserGrants before, readGrants(connection, params.userId));
        HF_CHECK(mayActFor(connection, caller.userId, params.userId));
        HF_CHECK(
            mayGive(connection, caller.userId,
                    keys - QSet<QString>(before.permissions.begin(), before.permissions.end())));
        HF_CHECK(rights_queries::setUserPermissions(connection, params.userId, keys, now));
        AuditEntry entry =
            auditEntryOf(caller, "users.setPermissions"_L1, "user_permissions"_L1, params.userId);
        entry.oldValues = {{u"permissions"_s, QJsonArray::fromStringList(before.permissions)}};
        entry.newValues = {{u"permissions"_s, sorted(keys)}};
        HF_CHECK(storeRightsChange(connection, m_authoriser, entry, now));
        return readGrants(connection, params.userId);
    });
}

void RoleService::addMethods(api::Methods &methods)
{
    methods.add<Nothing, RoleList>({
        .name = "roles.list"_L1,
        .summary = "All roles with what they hold, and all rights there are."_L1,
        .permission = "users.view"_L1,
        .handler = [this](const api::Caller &, const Nothing &) { return list(); },
    });
    methods.add<RoleCreateParams, RoleDetails>({
        .name = "roles.create"_L1,
        .summary = "Makes a role."_L1,
        .permission = "roles.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const RoleCreateParams &params) { return create(caller, params); },
    });
    methods.add<RoleUpdateParams, RoleDetails>({
        .name = "roles.update"_L1,
        .summary = "Changes a role, for all who have it."_L1,
        .permission = "roles.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const RoleUpdateParams &params) { return update(caller, params); },
    });
    methods.add<RoleIdParams, Nothing>({
        .name = "roles.delete"_L1,
        .summary = "Removes a role, from all who have it."_L1,
        .permission = "roles.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const RoleIdParams &params) { return remove(caller, params.roleId); },
    });
    methods.add<MemberListParams, MemberList>({
        .name = "members.list"_L1,
        .summary = "Who may do what on a server because of it alone."_L1,
        .permission = "members.view"_L1,
        .server = [](const MemberListParams &params) { return params.serverId; },
        .handler = [this](const api::Caller &,
                          const MemberListParams &params) { return members(params.serverId); },
    });
    methods.add<MemberSetParams, MemberList>({
        .name = "members.set"_L1,
        .summary = "Says which roles and single rights an account has on a server."_L1,
        .permission = "members.manage"_L1,
        .server = [](const MemberSetParams &params) { return params.serverId; },
        .handler = [this](const api::Caller &caller,
                          const MemberSetParams &params) { return setMember(caller, params); },
    });
    methods.add<UserIdParams, UserGrants>({
        .name = "users.grants"_L1,
        .summary = "Roles and single rights of an account on the whole installation."_L1,
        .permission = "users.view"_L1,
        .handler = [this](const api::Caller &,
                          const UserIdParams &params) { return grants(params.userId); },
    });
    methods.add<UserPermissionsParams, UserGrants>({
        .name = "users.setPermissions"_L1,
        .summary = "Says which single rights an account has on the whole installation."_L1,
        .permission = "users.manage"_L1,
        .handler =
            [this](const api::Caller &caller, const UserPermissionsParams &params) {
                return setPermissions(caller, params);
            },
    });
}

} // namespace holdfast
