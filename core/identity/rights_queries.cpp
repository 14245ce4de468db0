#include "rights_queries.h"

namespace holdfast::rights_queries {

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
                                     "DELETE FROM user_roles WHERE user_id = ?",
                                     parameters<QUuid>};
// The name of a built-in role cannot be changed.
constexpr Statement kCountOwners{
    "identity.countOwners",
    "SELECT count(*) FROM user_roles ur JOIN roles r ON r.id = ur.role_id AND r.builtin"
    " AND r.name = 'Owner' JOIN users u ON u.id = ur.user_id WHERE u.disabled_at IS NULL",
    parameters<>, columns<qint64>};

constexpr Statement kAll[] = {kEverywhere,      kOnServers,   kOwned, kAllOwned,           kRoleNames,  kFindRole,
                              kRolePermissions, kRemoveUserRoles, kCountOwners};

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
