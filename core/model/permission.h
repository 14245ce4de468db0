// core/model/permission.h: what can be allowed, and the roles that a new store begins with.
#pragma once

#include <QtCore/QLatin1StringView>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace holdfast {

/// Whether a right can be held on one server alone.
enum class PermissionScope { Server, Installation };

/// One right. Methods name its key; roles hold keys.
struct Permission
{
    const char *key;
    PermissionScope scope;
    const char *description;
};

inline constexpr std::array kPermissions{
    Permission{"servers.view", PermissionScope::Server, "See servers"},
    Permission{"servers.create", PermissionScope::Installation, "Register and import servers"},
    Permission{"servers.update", PermissionScope::Server, "Change servers"},
    Permission{"servers.remove", PermissionScope::Server, "Remove the registration of servers"},
    Permission{"servers.console", PermissionScope::Server, "Send text to a game's console"},
    Permission{"backups.view", PermissionScope::Server, "See backups, browse and compare them"},
    Permission{"backups.create", PermissionScope::Server, "Make backups"},
    Permission{"backups.verify", PermissionScope::Server, "Read backups back and compare"},
    Permission{"backups.restore", PermissionScope::Server, "Restore backups and undo that"},
    Permission{"backups.download", PermissionScope::Server, "Take files out of backups"},
    Permission{"backups.lock", PermissionScope::Server, "Lock and unlock backups"},
    Permission{"backups.delete", PermissionScope::Server, "Delete backups and apply retention"},
    Permission{"schedules.view", PermissionScope::Server, "See schedules"},
    Permission{"schedules.manage", PermissionScope::Server, "Make, change and remove schedules"},
    Permission{"schedules.run", PermissionScope::Server, "Run a schedule now"},
    Permission{"storage.view", PermissionScope::Installation, "See storage targets"},
    Permission{"storage.manage", PermissionScope::Installation, "Add and remove storage targets"},
    Permission{"jobs.view", PermissionScope::Server, "See jobs and their progress"},
    Permission{"jobs.cancel", PermissionScope::Server, "Cancel jobs"},
    Permission{"audit.view", PermissionScope::Server, "See who changed what"},
    Permission{"members.view", PermissionScope::Server, "See who may do what on a server"},
    Permission{"members.manage", PermissionScope::Server, "Say who may do what on a server"},
    Permission{"users.view", PermissionScope::Installation, "See accounts and roles"},
    Permission{"users.manage", PermissionScope::Installation, "Make, change and disable accounts"},
    Permission{"roles.manage", PermissionScope::Installation, "Make, change and remove roles"},
    Permission{"invites.manage", PermissionScope::Installation, "Invite people"},
    Permission{"system.view", PermissionScope::Installation, "See the state of the service"},
    Permission{"system.manage", PermissionScope::Installation, "Change settings, stop the service"},
    Permission{"system.support", PermissionScope::Installation, "Make a support bundle"},
    Permission{"system.paths", PermissionScope::Installation,
               "Use any folder that the service may, not only those of allowed_roots"},
    Permission{"system.execute", PermissionScope::Installation,
               "Let the service run programs and texts of one's own choice"},
};

/// A role that `holdfastd seed` makes. `Owner` holds every permission, also those of later
/// versions.
struct BuiltinRole
{
    const char *name;
    const char *description;
    bool (*holds)(QLatin1StringView permission);
};

namespace detail {
inline bool isOneOf(QLatin1StringView key, std::initializer_list<const char *> keys)
{
    return std::ranges::any_of(
        keys, [key](const char *other) { return key == QLatin1StringView(other); });
}
inline bool ownerHolds(QLatin1StringView)
{
    return true;
}
inline bool administratorHolds(QLatin1StringView key)
{
    return !isOneOf(
        key, {"users.manage", "roles.manage", "system.manage", "system.paths", "system.execute"});
}
inline bool operatorHolds(QLatin1StringView key)
{
    const auto isOf = [key](const char *subject) {
        return key.startsWith(QLatin1StringView(subject));
    };
    return administratorHolds(key) && !isOf("users.") && !isOf("members.") && !isOf("invites.") &&
           !isOf("audit.") && !isOf("system.") &&
           !isOneOf(key, {"servers.remove", "backups.delete", "storage.manage"});
}
inline bool memberHolds(QLatin1StringView key)
{
    return isOneOf(key, {"servers.view", "backups.view", "backups.create", "backups.verify",
                         "backups.download", "schedules.view", "jobs.view"});
}
inline bool viewerHolds(QLatin1StringView key)
{
    return isOneOf(key,
                   {"servers.view", "backups.view", "schedules.view", "storage.view", "jobs.view"});
}
} // namespace detail

inline constexpr std::array kBuiltinRoles{
    BuiltinRole{"Owner", "Everything", detail::ownerHolds},
    BuiltinRole{"Administrator",
                "Everything but accounts, roles, settings and what endangers the machine",
                detail::administratorHolds},
    BuiltinRole{"Operator", "The daily work: back up, verify, restore, schedules",
                detail::operatorHolds},
    BuiltinRole{"Member", "See servers, make backups and take files out of them",
                detail::memberHolds},
    BuiltinRole{"Viewer", "See everything about servers and backups, change nothing",
                detail::viewerHolds},
};

} // namespace holdfast
