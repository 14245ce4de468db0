#include "rights_queries.h"

#include <algorithm>

namespace holdfast::rights_queries {

using namespace Qt::StringLiterals;

using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kEverywhere{
    "identity.rightsEverywhere",
    "SELECT rp.permission FROM user_roles ur"
    " JOIN users u ON u.id = ur.user_id AND u.disabled_at IS NULL"
    " JOIN role_permissions rp ON rp.role_id = ur.role_id WHERE ur.user_id = ?"
    " UNION SELECT up.permission FROM user_permissions up"
    " JOIN users u ON u.id = up.user_id AND u.disabled_at IS NULL"
    " WHERE up.user_id = ? AND up.server_id IS NULL ORDER BY 1",
    parameters<QUuid, QUuid>, columns<QString>};
constexpr Statement kOnServers{
    "identity.rightsOnServers",
    "SELECT sm.server_id, rp.permission FROM server_members sm"
    " JOIN users u ON u.id = sm.user_id AND u.disabled_at IS NULL"
    " JOIN role_permissions rp ON rp.role_id = sm.role_id WHERE sm.user_id = ?"
    " UNION SELECT up.server_id, up.permission FROM user_permissions up"
    " JOIN users u ON u.id = up.user_id AND u.disabled_at IS NULL"
    " WHERE up.user_id = ? AND up.server_id IS NOT NULL",
    parameters<QUuid, QUuid>, columns<QUuid, QString>};
constexpr Statement kOwned{"identity.ownedServers",
                           "SELECT s.id FROM servers s JOIN users u ON u.id = s.owner_id"
                           " AND u.disabled_at IS NULL WHERE s.owner_id = ?",
                           parameters<QUuid>, columns<QUuid>};
constexpr Statement kAllOwned{"identity.allOwnedServers",
                              "SELECT id FROM servers WHERE owner_id = ?", parameters<QUuid>,
                              columns<QUuid>};
constexpr Statement kRoleNames{"identity.roleNamesOf",
                               "SELECT r.name FROM user_roles ur JOIN roles r ON r.id = ur.role_id"
                               " WHERE ur.user_id = ? ORDER BY r.name",
                               parameters<QUuid>, columns<QString>};
constexpr Statement kFindRole{"identity.findRole", "SELECT id FROM roles WHERE name = ?",
                              parameters<QString>, columns<QUuid>};
constexpr Statement kRolePermissions{
    "identity.rolePermissions",
    "SELECT permission FROM role_permissions WHERE role_id = ? ORDER BY permission",
    parameters<QUuid>, columns<QString>};
constexpr Statement kRemoveUserRoles{"identity.takeRoles",
                                     "DELETE FROM user_roles WHERE user_id = ?", parameters<QUuid>};
// The name of a built-in role cannot be changed.
constexpr Statement kCountOwners{
    "identity.countOwners",
    "SELECT count(*) FROM user_roles ur JOIN roles r ON r.id = ur.role_id AND r.builtin"
    " AND r.name = 'Owner' JOIN users u ON u.id = ur.user_id WHERE u.disabled_at IS NULL",
    parameters<>, columns<qint64>};

constexpr Statement kRoles{"identity.roles",
                           store::select<Role, "FROM roles ORDER BY name LIMIT 1000">, parameters<>,
                           columns<Role>};
constexpr Statement kRole{"identity.role", store::select<Role, "FROM roles WHERE id = ?">,
                          parameters<QUuid>, columns<Role>};
constexpr Statement kInsertRole{"identity.insertRole",
                                store::insert<Role, "roles", " ON CONFLICT (name) DO NOTHING">,
                                parameters<Role>};
constexpr Statement kUpdateRole{
    "identity.updateRole",
    "UPDATE roles SET name = ?, description = ?, requires_totp = ?, updated_at = ? WHERE id = ?"
    " AND NOT EXISTS (SELECT 1 FROM roles o WHERE o.name = ? AND o.id <> ?)",
    parameters<QString, QString, bool, QDateTime, QUuid, QString, QUuid>};
constexpr Statement kDeleteRole{
    "identity.deleteRole", "DELETE FROM roles WHERE id = ? AND NOT builtin", parameters<QUuid>};
constexpr Statement kClearRole{"identity.clearRole",
                               "DELETE FROM role_permissions WHERE role_id = ?", parameters<QUuid>};
constexpr Statement kAddToRole{
    "identity.addToRole",
    "INSERT INTO role_permissions (role_id, permission, created_at) VALUES (?, ?, ?)",
    parameters<QUuid, QString, QDateTime>};
constexpr Statement kCountUsers{"identity.countUsersOfRole",
                                "SELECT count(*) FROM user_roles WHERE role_id = ?",
                                parameters<QUuid>, columns<qint64>};
constexpr Statement kMembers{
    "identity.members",
    "SELECT u.id, u.username, u.name, r.name, CAST(NULL AS text), FALSE FROM server_members sm"
    " JOIN users u ON u.id = sm.user_id JOIN roles r ON r.id = sm.role_id WHERE sm.server_id = ?"
    " UNION ALL SELECT u.id, u.username, u.name, NULL, up.permission, FALSE"
    " FROM user_permissions up JOIN users u ON u.id = up.user_id WHERE up.server_id = ?"
    " UNION ALL SELECT u.id, u.username, u.name, NULL, NULL, TRUE FROM servers s"
    " JOIN users u ON u.id = s.owner_id WHERE s.id = ? ORDER BY 2, 4, 5 LIMIT 10000",
    parameters<QUuid, QUuid, QUuid>, columns<QUuid, QString, QString, QString, QString, bool>};
constexpr Statement kClearMemberRoles{
    "identity.clearMemberRoles", "DELETE FROM server_members WHERE server_id = ? AND user_id = ?",
    parameters<QUuid, QUuid>};
constexpr Statement kAddMemberRole{
    "identity.addMemberRole",
    "INSERT INTO server_members (server_id, user_id, role_id, created_at) VALUES (?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING",
    parameters<QUuid, QUuid, QUuid, QDateTime>};
constexpr Statement kClearServerPermissions{
    "identity.clearServerPermissions",
    "DELETE FROM user_permissions WHERE server_id = ? AND user_id = ?", parameters<QUuid, QUuid>};
constexpr Statement kAddPermissionOf{
    "identity.addPermissionOf",
    "INSERT INTO user_permissions (id, user_id, permission, server_id, created_at)"
    " VALUES (?, ?, ?, ?, ?)",
    parameters<QUuid, QUuid, QString, QUuid, QDateTime>};
constexpr Statement kUserPermissions{
    "identity.userPermissions",
    "SELECT permission FROM user_permissions WHERE user_id = ? AND server_id IS NULL"
    " ORDER BY permission",
    parameters<QUuid>, columns<QString>};
constexpr Statement kClearUserPermissions{
    "identity.clearUserPermissions",
    "DELETE FROM user_permissions WHERE user_id = ? AND server_id IS NULL", parameters<QUuid>};

constexpr Statement kAll[] = {kRoles,
                              kRole,
                              kInsertRole,
                              kUpdateRole,
                              kDeleteRole,
                              kClearRole,
                              kAddToRole,
                              kCountUsers,
                              kMembers,
                              kClearMemberRoles,
                              kAddMemberRole,
                              kClearServerPermissions,
                              kAddPermissionOf,
                              kUserPermissions,
                              kClearUserPermissions,
                              kEverywhere,
                              kOnServers,
                              kOwned,
                              kAllOwned,
                              kRoleNames,
                              kFindRole,
                              kRolePermissions,
                              kRemoveUserRoles,
                              kCountOwners};

template<typename T>
Result<QList<T>> readColumn(Rows rows)
{
    QList<T> values;
    while (rows.next()) {
        HF_TRY(T value, rows.value<T>(0));
        values.append(std::move(value));
    }
    return values;
}

} // namespace

std::span<const Statement> statements()
{
    return kAll;
}

Result<QStringList> readEverywhere(Connection &connection, const QUuid &userId)
{
    HF_TRY(Rows rows, connection.run(kEverywhere, {userId, userId}));
    return readColumn<QString>(std::move(rows));
}

Result<QList<std::pair<QUuid, QString>>> readOnServers(Connection &connection, const QUuid &userId)
{
    HF_TRY(Rows rows, connection.run(kOnServers, {userId, userId}));
    QList<std::pair<QUuid, QString>> grants;
    while (rows.next()) {
        HF_TRY(const QUuid serverId, rows.value<QUuid>(0));
        HF_TRY(const QString permission, rows.value<QString>(1));
        grants.append({serverId, permission});
    }
    return grants;
}

Result<QList<QUuid>> readOwnedServers(Connection &connection, const QUuid &userId)
{
    HF_TRY(Rows rows, connection.run(kOwned, {userId}));
    return readColumn<QUuid>(std::move(rows));
}

Result<QList<QUuid>> readAllOwnedServers(Connection &connection, const QUuid &userId)
{
    HF_TRY(Rows rows, connection.run(kAllOwned, {userId}));
    return readColumn<QUuid>(std::move(rows));
}

Result<QStringList> readRoleNames(Connection &connection, const QUuid &userId)
{
    HF_TRY(Rows rows, connection.run(kRoleNames, {userId}));
    return readColumn<QString>(std::move(rows));
}

Result<std::optional<QUuid>> findRole(Connection &connection, const QString &name)
{
    HF_TRY(Rows rows, connection.run(kFindRole, {name}));
    return store::readValue<QUuid>(std::move(rows));
}

Result<QStringList> readRolePermissions(Connection &connection, const QUuid &roleId)
{
    HF_TRY(Rows rows, connection.run(kRolePermissions, {roleId}));
    return readColumn<QString>(std::move(rows));
}

Result<QList<Role>> readRoles(Connection &connection)
{
    HF_TRY(Rows rows, connection.run(kRoles));
    return store::readRecords<Role>(std::move(rows));
}

Result<Role> readRole(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kRole, {id}));
    return store::readRequired<Role>(
        std::move(rows), Error("identity.role_not_found"_L1, {{"name"_L1, idText(id)}}));
}

Result<bool> insertRole(Connection &connection, const Role &role)
{
    HF_TRY(const Rows inserted, connection.run(kInsertRole, store::insertValues(role)));
    return inserted.affectedRows() > 0;
}

Result<bool> updateRole(Connection &connection, const Role &role)
{
    HF_TRY(const Rows updated,
           connection.run(kUpdateRole, {role.name, role.description, role.requiresTotp,
                                        role.updatedAt, role.id, role.name, role.id}));
    return updated.affectedRows() > 0;
}

Result<void> deleteRole(Connection &connection, const QUuid &id)
{
    HF_CHECK(connection.run(kDeleteRole, {id}));
    return {};
}

Result<void> setRolePermissions(Connection &connection, const QUuid &roleId,
                                const QSet<QString> &permissions, const QDateTime &now)
{
    HF_CHECK(connection.run(kClearRole, {roleId}));
    for (const QString &permission : permissions)
        HF_CHECK(connection.run(kAddToRole, {roleId, permission, now}));
    return {};
}

Result<int> countUsers(Connection &connection, const QUuid &roleId)
{
    HF_TRY(Rows rows, connection.run(kCountUsers, {roleId}));
    HF_TRY(const auto count, store::readValue<qint64>(std::move(rows)));
    return int(count.value_or(0));
}

Result<QList<ServerMember>> readMembers(Connection &connection, const QUuid &serverId)
{
    HF_TRY(Rows rows, connection.run(kMembers, {serverId, serverId, serverId}));
    QList<ServerMember> members;
    while (rows.next()) {
        HF_TRY(const QUuid userId, rows.value<QUuid>(0));
        if (members.isEmpty() || members.constLast().userId != userId) {
            ServerMember member{.userId = userId};
            HF_TRY(member.username, rows.value<QString>(1));
            HF_TRY(member.name, rows.value<QString>(2));
            members.append(member);
        }
        ServerMember &member = members.last();
        HF_TRY(const QString role, rows.value<QString>(3));
        HF_TRY(const QString permission, rows.value<QString>(4));
        HF_TRY(const bool isOwner, rows.value<bool>(5));
        if (!role.isEmpty())
            member.roles.append(role);
        if (!permission.isEmpty())
            member.permissions.append(permission);
        member.isOwner = member.isOwner || isOwner;
    }
    return members;
}

Result<ServerMember> readMember(Connection &connection, const QUuid &serverId, const QUuid &userId)
{
    HF_TRY(const auto members, readMembers(connection, serverId));
    const auto found = std::ranges::find(members, userId, &ServerMember::userId);
    return found == members.end() ? ServerMember{.userId = userId} : *found;
}

Result<void> setMember(Connection &connection, const QUuid &serverId, const QUuid &userId,
                       const QList<QUuid> &roles, const QSet<QString> &permissions,
                       const QDateTime &now)
{
    HF_CHECK(connection.run(kClearMemberRoles, {serverId, userId}));
    for (const QUuid &role : roles)
        HF_CHECK(connection.run(kAddMemberRole, {serverId, userId, role, now}));
    HF_CHECK(connection.run(kClearServerPermissions, {serverId, userId}));
    for (const QString &permission : permissions)
        HF_CHECK(connection.run(kAddPermissionOf, {newId(), userId, permission, serverId, now}));
    return {};
}

Result<QStringList> readUserPermissions(Connection &connection, const QUuid &userId)
{
    HF_TRY(Rows rows, connection.run(kUserPermissions, {userId}));
    return readColumn<QString>(std::move(rows));
}

Result<void> setUserPermissions(Connection &connection, const QUuid &userId,
                                const QSet<QString> &permissions, const QDateTime &now)
{
    HF_CHECK(connection.run(kClearUserPermissions, {userId}));
    for (const QString &permission : permissions)
        HF_CHECK(connection.run(kAddPermissionOf, {newId(), userId, permission, QUuid(), now}));
    return {};
}

Result<void> removeUserRoles(Connection &connection, const QUuid &userId)
{
    HF_CHECK(connection.run(kRemoveUserRoles, {userId}));
    return {};
}

Result<int> countOwners(Connection &connection)
{
    HF_TRY(Rows rows, connection.run(kCountOwners));
    HF_TRY(const auto count, store::readValue<qint64>(std::move(rows)));
    return int(count.value_or(0));
}

} // namespace holdfast::rights_queries
