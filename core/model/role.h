// core/model/role.h: roles, members of servers, single rights, and the parameters of the methods
// about them.
#pragma once

#include "core/model/account.h"

namespace holdfast {

/// A set of rights with a name.
struct Role
{
    QUuid id = {};
    QString name = {};
    QString description = {};
    bool isBuiltin = false;
    bool requiresTotp = false;
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr const char *recordName = "Role";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &Role::id, "id"),
            field("name", &Role::name, "unique name"),
            field("description", &Role::description, "what it is for"),
            field("builtin", &Role::isBuiltin, "comes with the program: keeps its name and stays"),
            field("requires_totp", &Role::requiresTotp, "only for accounts with a second factor"),
            field("created_at", &Role::createdAt, "when this row was made"),
            field("updated_at", &Role::updatedAt, "when this row changed last"),
        };
    }
};

struct RoleDetails
{
    Role role = {};
    QStringList permissions = {};
    int users = 0;

    static constexpr const char *recordName = "RoleDetails";
    static constexpr auto fields()
    {
        return FieldList{
            field("role", &RoleDetails::role, "the role"),
            field("permissions", &RoleDetails::permissions, "keys that it holds"),
            field("users", &RoleDetails::users, "accounts that have it on the whole installation"),
        };
    }
};

struct PermissionDescription
{
    QString key = {};
    QString description = {};
    bool isOfServers = false;

    static constexpr const char *recordName = "PermissionDescription";
    static constexpr auto fields()
    {
        return FieldList{
            field("key", &PermissionDescription::key, "such as backups.restore"),
            field("description", &PermissionDescription::description, "English words"),
            field("is_of_servers", &PermissionDescription::isOfServers,
                  "can be held on one server alone"),
        };
    }
};

struct RoleList
{
    QList<RoleDetails> roles = {};
    QList<PermissionDescription> permissions = {};

    static constexpr const char *recordName = "RoleList";
    static constexpr auto fields()
    {
        return FieldList{
            field("roles", &RoleList::roles, "all roles by name"),
            field("permissions", &RoleList::permissions, "all there is to be held"),
        };
    }
};

struct RoleCreateParams
{
    QString name = {};
    QString description = {};
    QStringList permissions = {};
    bool requiresTotp = false;

    static constexpr const char *recordName = "RoleCreateParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("name", &RoleCreateParams::name, "1 to 64 characters"),
            optionalField("description", &RoleCreateParams::description, "what it is for"),
            field("permissions", &RoleCreateParams::permissions, "keys that it holds"),
            optionalField("requires_totp", &RoleCreateParams::requiresTotp,
                          "only for accounts with a second factor"),
        };
    }
};

/// What is left out stays.
struct RoleUpdateParams
{
    QUuid roleId = {};
    std::optional<QString> name = {};
    std::optional<QString> description = {};
    std::optional<QStringList> permissions = {};
    std::optional<bool> requiresTotp = {};

    static constexpr const char *recordName = "RoleUpdateParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("role_id", &RoleUpdateParams::roleId, "the role"),
            optionalField("name", &RoleUpdateParams::name, "new name"),
            optionalField("description", &RoleUpdateParams::description, "new description"),
            optionalField("permissions", &RoleUpdateParams::permissions,
                          "all that it holds from now on"),
            optionalField("requires_totp", &RoleUpdateParams::requiresTotp,
                          "only for accounts with a second factor"),
        };
    }
};

struct RoleIdParams
{
    QUuid roleId = {};

    static constexpr const char *recordName = "RoleIdParams";
    static constexpr auto fields()
    {
        return FieldList{field("role_id", &RoleIdParams::roleId, "the role")};
    }
};

/// What somebody may do on one server, and why.
struct ServerMember
{
    QUuid userId = {};
    QString username = {};
    QString name = {};
    bool isOwner = false;
    QStringList roles = {};
    QStringList permissions = {};

    static constexpr const char *recordName = "ServerMember";
    static constexpr auto fields()
    {
        return FieldList{
            field("user_id", &ServerMember::userId, "the account"),
            field("username", &ServerMember::username, "its user name"),
            field("name", &ServerMember::name, "its name for people"),
            field("is_owner", &ServerMember::isOwner, "the server belongs to it"),
            field("roles", &ServerMember::roles, "names of its roles on this server"),
            field("permissions", &ServerMember::permissions, "its single rights on this server"),
        };
    }
};

struct MemberListParams
{
    QUuid serverId = {};

    static constexpr const char *recordName = "MemberListParams";
    static constexpr auto fields()
    {
        return FieldList{field("server_id", &MemberListParams::serverId, "the server")};
    }
};

struct MemberList
{
    QList<ServerMember> members = {};

    static constexpr const char *recordName = "MemberList";
    static constexpr auto fields()
    {
        return FieldList{field("members", &MemberList::members,
                               "owner and members by user name; not who holds rights everywhere")};
    }
};

struct MemberSetParams
{
    QUuid serverId = {};
    QUuid userId = {};
    QStringList roles = {};
    QStringList permissions = {};

    static constexpr const char *recordName = "MemberSetParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("server_id", &MemberSetParams::serverId, "the server"),
            field("user_id", &MemberSetParams::userId, "the account"),
            field("roles", &MemberSetParams::roles,
                  "names of all its roles on this server from now on; none: no member any more"),
            optionalField("permissions", &MemberSetParams::permissions,
                          "all its single rights on this server from now on"),
        };
    }
};

struct UserPermissionsParams
{
    QUuid userId = {};
    QStringList permissions = {};

    static constexpr const char *recordName = "UserPermissionsParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("user_id", &UserPermissionsParams::userId, "the account"),
            field("permissions", &UserPermissionsParams::permissions,
                  "all its single rights on the whole installation from now on"),
        };
    }
};

/// Roles and single rights of one account.
struct UserGrants
{
    QStringList roles = {};
    QStringList permissions = {};
    QStringList effective = {};

    static constexpr const char *recordName = "UserGrants";
    static constexpr auto fields()
    {
        return FieldList{
            field("roles", &UserGrants::roles, "names of its roles on the whole installation"),
            field("permissions", &UserGrants::permissions, "its single rights there"),
            field("effective", &UserGrants::effective, "all that it may do on every server"),
        };
    }
};

} // namespace holdfast
