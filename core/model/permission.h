// core/model/permission.h: what can be allowed, and the roles that a new store begins with.
#pragma once

#include <QtCore/QLatin1StringView>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace holdfast {

/// One right. Methods name its key; roles hold keys.
struct Permission
{
    const char *key;
    const char *description;
};

inline constexpr std::array kPermissions{
    Permission{"servers.view", "See servers"},
    Permission{"servers.create", "Register and import servers"},
    Permission{"servers.update", "Change servers"},
    Permission{"servers.remove", "Remove the registration of servers"},
    Permission{"backups.view", "See backups, browse and compare them"},
    Permission{"backups.create", "Make backups"},
    Permission{"backups.verify", "Read backups back and compare"},
    Permission{"backups.restore", "Restore backups and undo that"},
    Permission{"backups.download", "Take files out of backups"},
    Permission{"backups.lock", "Lock and unlock backups"},
    Permission{"backups.delete", "Delete backups and apply retention"},
    Permission{"schedules.view", "See schedules"},
    Permission{"schedules.manage", "Make, change and remove schedules"},
    Permission{"schedules.run", "Run a schedule now"},
    Permission{"storage.view", "See storage targets"},
    Permission{"storage.manage", "Add and remove storage targets"},
    Permission{"jobs.view", "See jobs and their progress"},
    Permission{"jobs.cancel", "Cancel jobs"},
    Permission{"audit.view", "See who changed what"},
    Permission{"users.view", "See accounts"},
    Permission{"users.manage", "Make, change and disable accounts"},
    Permission{"system.view", "See the state of the service"},
    Permission{"system.manage", "Change settings, stop the service"},
    Permission{"system.support", "Make a support bundle"},
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
    return !isOneOf(key, {"users.manage", "system.manage"});
}
inline bool operatorHolds(QLatin1StringView key)
{
    return administratorHolds(key) && !key.startsWith(QLatin1StringView("users.")) &&
           !key.startsWith(QLatin1StringView("audit.")) &&
           !key.startsWith(QLatin1StringView("system.")) &&
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
    BuiltinRole{"Administrator", "Everything but accounts and settings",
                detail::administratorHolds},
    BuiltinRole{"Operator", "The daily work: back up, verify, restore, schedules",
                detail::operatorHolds},
    BuiltinRole{"Member", "See servers, make backups and take files out of them",
                detail::memberHolds},
    BuiltinRole{"Viewer", "See everything about servers and backups, change nothing",
                detail::viewerHolds},
};

} // namespace holdfast
