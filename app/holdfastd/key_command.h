// holdfastd key …: the master key of the sealed secrets, by hand.
#pragma once

#include "core/base/profile.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace holdfast {

/// Adds `key show|rotate`. Both may run beside the service: it looks which key is in force each
/// time it needs one.
void addKeyCommand(CLI::App &commands, const std::function<Profile()> &profile, int &exitCode);

} // namespace holdfast
