#include "identity_queries.h"

#include "core/operations/operations.h"

#include "account_queries.h"
#include "rights_queries.h"
#include "session_queries.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kAddPermission{
    "identity.addPermission",
    "INSERT INTO permissions (key, description, created_at, updated_at) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (key) DO NOTHING",
    parameters<QString, QString, QDateTime, QDateTime>};
constexpr Statement kAddRole{
    "identity.addRole",
    "INSERT INTO roles (id, name, description, builtin, created_at, updated_at)"
    " VALUES (?, ?, ?, TRUE, ?, ?) ON CONFLICT (name) DO NOTHING",
    parameters<QUuid, QString, QString, QDateTime, QDateTime>};
constexpr Statement kRoleByName{"identity.roleByName", "SELECT id FROM roles WHERE name = ?",
                                parameters<QString>, columns<QUuid>};
constexpr Statement kAddRolePermission{
    "identity.addRolePermission",
    "INSERT INTO role_permissions (role_id, permission, created_at) VALUES (?, ?, ?)"
    " ON CONFLICT (role_id, permission) DO NOTHING",
    parameters<QUuid, QString, QDateTime>};
constexpr Statement kAddUserRole{
    "identity.addUserRole",
    "INSERT INTO user_roles (user_id, role_id, created_at) VALUES (?, ?, ?)"
    " ON CONFLICT (user_id, role_id) DO NOTHING",
    parameters<QUuid, QUuid, QDateTime>};
constexpr Statement kInsertUser{"identity.insertUser", store::insert<User, "users">,
                                parameters<User>};
constexpr Statement kUserById{"identity.userById", store::select<User, "FROM users WHERE id = ?">,
                              parameters<QUuid>, columns<User>};
constexpr Statement kInsertNode{
    "identity.insertNode", store::insert<RegisteredNode, "nodes", " ON CONFLICT (name) DO NOTHING">,
    parameters<RegisteredNode>};
constexpr Statement kReadNodes{"identity.readNodes",
                               store::select<RegisteredNode, "FROM nodes ORDER BY name LIMIT 1000">,
                               parameters<>, columns<RegisteredNode>};
constexpr Statement kNoteNodeSeen{
    "identity.noteNodeSeen",
    "UPDATE nodes SET hostname = ?, last_seen_at = ?, updated_at = ? WHERE id = ?",
    parameters<QString, QDateTime, QDateTime, QUuid>};
constexpr Statement kTakeOverNode{"identity.takeOverNode",
                                  "UPDATE nodes SET hostname = ?, last_seen_at = ?, updated_at = ?"
                                  " WHERE id = ? AND last_seen_at IS NULL",
                                  parameters<QString, QDateTime, QDateTime, QUuid>};
constexpr Statement kInsertTarget{
    "identity.insertTarget",
    store::insert<StorageTarget, "storage_targets", " ON CONFLICT (name) DO NOTHING">,
    parameters<StorageTarget>};
constexpr Statement kTemplateByKey{"identity.templateByKey",
                                   store::select<ServerTemplate, "FROM templates WHERE key = ?">,
                                   parameters<QString>, columns<ServerTemplate>};
constexpr Statement kInsertTemplate{"identity.insertTemplate",
                                    store::insert<ServerTemplate, "templates">,
                                    parameters<ServerTemplate>};
constexpr Statement kUpdateTemplate{"identity.updateTemplate",
                                    store::update<ServerTemplate, "templates">,
                                    store::updateParameters<ServerTemplate>};

constexpr Statement kAll[] = {
    kAddPermission, kAddRole,      kRoleByName,    kAddRolePermission, kAddUserRole,
    kInsertUser,    kUserById,     kInsertNode,    kReadNodes,         kNoteNodeSeen,
    kTakeOverNode,  kInsertTarget, kTemplateByKey, kInsertTemplate,    kUpdateTemplate,
};

constexpr QLatin1StringView kIdsSetting{"seed.ids"};

} // namespace

std::span<const Statement> identityStatements()
{
    static const auto all =
        store::statements(kAll, account_queries::statements(), rights_queries::statements(),
                          session_queries::statements());
    return all;
}

Result<std::optional<QUuid>> readLocalOwnerId(Connection &connection)
{
    HF_TRY(const auto value, readSetting(connection, kIdsSetting));
    if (!value)
        return std::optional<QUuid>();
    return std::optional(QUuid::fromString(value->value("local_owner_id"_L1).toString()));
}

Result<QUuid> localOwnerId(Connection &connection)
{
    HF_TRY(const auto id, readLocalOwnerId(connection));
    return id.value_or(QUuid());
}

Result<void> writeLocalOwnerId(Connection &connection, const QUuid &id, const QDateTime &now)
{
    return writeSetting(connection, kIdsSetting, {{u"local_owner_id"_s, idText(id)}}, now);
}

Result<bool> addPermission(Connection &connection, QLatin1StringView key,
                           QLatin1StringView description, const QDateTime &now)
{
    HF_TRY(const Rows added, connection.run(kAddPermission, {key, description, now, now}));
    return added.affectedRows() > 0;
}

Result<AddedRole> addRole(Connection &connection, QLatin1StringView name,
                          QLatin1StringView description, const QDateTime &now)
{
    HF_TRY(const Rows added, connection.run(kAddRole, {newId(), name, description, now, now}));
    HF_TRY(Rows found, connection.run(kRoleByName, {name}));
    HF_TRY(const auto id, store::readValue<QUuid>(std::move(found)));
    return AddedRole{.id = id.value_or(QUuid()), .isNew = added.affectedRows() > 0};
}

Result<void> addRolePermission(Connection &connection, const QUuid &roleId,
                               QLatin1StringView permission, const QDateTime &now)
{
    HF_CHECK(connection.run(kAddRolePermission, {roleId, permission, now}));
    return {};
}

Result<void> addUserRole(Connection &connection, const QUuid &userId, const QUuid &roleId,
                         const QDateTime &now)
{
    HF_CHECK(connection.run(kAddUserRole, {userId, roleId, now}));
    return {};
}

Result<void> insertUser(Connection &connection, const User &user)
{
    HF_CHECK(connection.run(kInsertUser, store::insertValues(user)));
    return {};
}

Result<bool> insertNode(Connection &connection, const RegisteredNode &node)
{
    HF_TRY(const Rows inserted, connection.run(kInsertNode, store::insertValues(node)));
    return inserted.affectedRows() > 0;
}

Result<QList<RegisteredNode>> readNodes(Connection &connection)
{
    HF_TRY(Rows rows, connection.run(kReadNodes));
    return store::readRecords<RegisteredNode>(std::move(rows));
}

Result<bool> noteNodeSeen(Connection &connection, const QUuid &id, const QString &hostname,
                          const QDateTime &now)
{
    HF_TRY(const Rows noted, connection.run(kNoteNodeSeen, {hostname, now, now, id}));
    return noted.affectedRows() > 0;
}

Result<bool> takeOverNode(Connection &connection, const QUuid &id, const QString &hostname,
                          const QDateTime &now)
{
    HF_TRY(const Rows taken, connection.run(kTakeOverNode, {hostname, now, now, id}));
    return taken.affectedRows() > 0;
}

Result<bool> insertTarget(Connection &connection, const StorageTarget &target)
{
    HF_TRY(const Rows inserted, connection.run(kInsertTarget, store::insertValues(target)));
    return inserted.affectedRows() > 0;
}

Result<std::optional<ServerTemplate>> readTemplateByKey(Connection &connection, const QString &key)
{
    HF_TRY(Rows rows, connection.run(kTemplateByKey, {key}));
    return store::readOptional<ServerTemplate>(std::move(rows));
}

Result<void> insertTemplate(Connection &connection, const ServerTemplate &shipped)
{
    HF_CHECK(connection.run(kInsertTemplate, store::insertValues(shipped)));
    return {};
}

Result<void> updateTemplate(Connection &connection, const ServerTemplate &shipped)
{
    HF_CHECK(connection.run(kUpdateTemplate, store::updateValues(shipped)));
    return {};
}

Result<User> readUser(Connection &connection, const QUuid &id)
{
    HF_TRY(Rows rows, connection.run(kUserById, {id}));
    return store::readRequired<User>(std::move(rows),
                                     Error("identity.user_not_found"_L1, {{"id"_L1, idText(id)}}));
}

} // namespace holdfast
