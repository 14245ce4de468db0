// core/model/permission.h: what can be allowed, and the roles that a new store begins with.
#pragma once

#include <QtCore/QLatin1StringView>

#include <array>
#include <span>

namespace holdfast {

/// One right. Methods name its key; roles hold keys.
struct Permission
{
    QLatin1StringView key;
    QLatin1StringView description;
};

inline constexpr std::array kPermissions{
    Permission{QLatin1StringView("servers.read"), QLatin1StringView("See servers")},
    Permission{QLatin1StringView("servers.create"),
               QLatin1StringView("Register and import servers")},
    Permission{QLatin1StringView("servers.update"), QLatin1StringView("Change servers")},
    Permission{QLatin1StringView("servers.delete"),
               QLatin1StringView("Remove the registration of servers")},
    Permission{QLatin1StringView("backups.read"),
               QLatin1StringView("See backups, browse and compare them")},
    Permission{QLatin1StringView("backups.create"), QLatin1StringView("Make backups")},
    Permission{QLatin1StringView("backups.update"),
               QLatin1StringView("Rename, tag, lock and unlock backups")},
    Permission{QLatin1StringView("backups.verify"),
               QLatin1StringView("Read backups back and compare")},
    Permission{QLatin1StringView("backups.restore"),
               QLatin1StringView("Restore backups and undo that")},
    Permission{QLatin1StringView("backups.download"),
               QLatin1StringView("Take files out of backups")},
    Permission{QLatin1StringView("backups.delete"),
               QLatin1StringView("Delete backups and apply retention")},
    Permission{QLatin1StringView("schedules.read"), QLatin1StringView("See schedules")},
    Permission{QLatin1StringView("schedules.update"),
               QLatin1StringView("Make, change and remove schedules")},
    Permission{QLatin1StringView("schedules.run"), QLatin1StringView("Run a schedule now")},
    Permission{QLatin1StringView("storage.read"), QLatin1StringView("See storage targets")},
    Permission{QLatin1StringView("storage.update"),
               QLatin1StringView("Add and remove storage targets")},
    Permission{QLatin1StringView("jobs.read"), QLatin1StringView("See jobs and their progress")},
    Permission{QLatin1StringView("jobs.cancel"), QLatin1StringView("Cancel jobs")},
    Permission{QLatin1StringView("audit.read"), QLatin1StringView("See who changed what")},
    Permission{QLatin1StringView("users.read"), QLatin1StringView("See accounts")},
    Permission{QLatin1StringView("users.update"),
               QLatin1StringView("Make, change and disable accounts")},
    Permission{QLatin1StringView("system.read"), QLatin1StringView("See the state of the service")},
    Permission{QLatin1StringView("system.update"),
               QLatin1StringView("Change settings, stop the service")},
    Permission{QLatin1StringView("system.support"), QLatin1StringView("Make a support bundle")},
};

/// A role that `holdfastd seed` makes. `Owner` holds every permission, also those of later
/// versions.
struct BuiltinRole
{
    QLatin1StringView name;
    QLatin1StringView description;
    bool (*holds)(QLatin1StringView permission);
};

namespace detail {
inline bool holdsAll(QLatin1StringView)
{
    return true;
}
inline bool holdsAllButAccounts(QLatin1StringView key)
{
    return key != QLatin1StringView("users.update") && key != QLatin1StringView("system.update");
}
inline bool holdsDailyWork(QLatin1StringView key)
{
    return holdsAllButAccounts(key) && !key.startsWith(QLatin1StringView("users.")) &&
           !key.startsWith(QLatin1StringView("audit.")) &&
           !key.startsWith(QLatin1StringView("system.")) &&
           key != QLatin1StringView("servers.delete") &&
           key != QLatin1StringView("backups.delete") && key != QLatin1StringView("storage.update");
}
inline bool holdsOwnBackups(QLatin1StringView key)
{
    return key == QLatin1StringView("servers.read") || key == QLatin1StringView("backups.read") ||
           key == QLatin1StringView("backups.create") ||
           key == QLatin1StringView("backups.verify") ||
           key == QLatin1StringView("backups.download") ||
           key == QLatin1StringView("schedules.read") || key == QLatin1StringView("jobs.read");
}
inline bool holdsReading(QLatin1StringView key)
{
    return key == QLatin1StringView("servers.read") || key == QLatin1StringView("backups.read") ||
           key == QLatin1StringView("schedules.read") || key == QLatin1StringView("storage.read") ||
           key == QLatin1StringView("jobs.read");
}
} // namespace detail

inline constexpr std::array kBuiltinRoles{
    BuiltinRole{QLatin1StringView("Owner"), QLatin1StringView("Everything"), detail::holdsAll},
    BuiltinRole{QLatin1StringView("Administrator"),
                QLatin1StringView("Everything but accounts and settings"),
                detail::holdsAllButAccounts},
    BuiltinRole{QLatin1StringView("Operator"),
                QLatin1StringView("The daily work: back up, verify, restore, schedules"),
                detail::holdsDailyWork},
    BuiltinRole{QLatin1StringView("Member"),
                QLatin1StringView("See servers, make backups and take files out of them"),
                detail::holdsOwnBackups},
    BuiltinRole{QLatin1StringView("Viewer"), QLatin1StringView("See, change nothing"),
                detail::holdsReading},
};

} // namespace holdfast
