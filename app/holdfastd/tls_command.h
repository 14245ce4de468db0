// holdfastd tls …: a certificate of one's own for a service that others reach over the network.
#pragma once

#include "core/base/profile.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace holdfast {

/// Adds `tls create [--name NAME…] [--force]` and `tls show`.
void addTlsCommand(CLI::App &commands, const std::function<Profile()> &profile, int &exitCode);

} // namespace holdfast
