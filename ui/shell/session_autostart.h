// ui/shell/session_autostart.h: whether the program starts with the person's desktop session.
#pragma once

#include "core/base/profile.h"
#include "core/base/result.h"

namespace holdfast::ui {

/// Writes or removes autostart/holdfast.desktop in the person's configuration folder (the XDG
/// autostart specification). A private home gets an entry of its own. Errors: Denied, NoSpace;
/// nothing changed then.
Result<void> setStartsWithSession(const Profile &profile, bool starts);
bool startsWithSession(const Profile &profile);

} // namespace holdfast::ui
