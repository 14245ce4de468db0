// holdfastd migrate …: the store's tables by hand.
#pragma once

#include "core/base/profile.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace holdfast {

/// Adds `migrate up|down [N]|status|info|verify|create NAME|reset`. `profile` is asked when one of
/// them runs; `exitCode` gets its outcome. Whatever changes the store takes the profile's lock: a
/// running service is stopped first.
void addMigrateCommand(CLI::App &commands, const std::function<Profile()> &profile, int &exitCode);

} // namespace holdfast
